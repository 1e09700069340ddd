"""The token in the QR code: what goes in comes out, and nothing else is taken for one."""

from __future__ import annotations

import contextlib
from datetime import date, timedelta

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import Misused
from desktop_app.domain.letter import LetterKind
from desktop_app.domain.letter_token import (
    KIND_CODES,
    LONGEST_QR_TEXT,
    LetterClaim,
    encode_claim,
    qr_text,
    read_token,
    split_address,
    token_text,
)

SIGNATURE = bytes(range(64))
CLAIM = LetterClaim(
    key_id=b"\x01\x02\x03\x04",
    day=date(2026, 11, 20),
    kind=LetterKind.REKOMENDASI_REAKTIVASI,
    number="400.9.11/007/DINSOSPPKB/XI/2026",
    initials="S. A.",
    masked_nik="331710******0001",
    office_code="3317",
)
digits = st.text("0123456789", min_size=10, max_size=10)
claims = st.builds(
    LetterClaim,
    key_id=st.binary(min_size=4, max_size=4),
    day=st.dates(date(1970, 1, 1), date(2149, 6, 6)),
    kind=st.sampled_from(LetterKind),
    number=st.text(st.characters(codec="utf-8"), min_size=1, max_size=15),
    initials=st.lists(st.sampled_from("ABCÉŁ"), max_size=5).map(
        lambda letters: " ".join(f"{letter}." for letter in letters)
    ),
    masked_nik=st.none() | digits.map(lambda shown: f"{shown[:6]}******{shown[6:]}"),
    office_code=st.text("0123456789", min_size=4, max_size=4),
)


def token(claim: LetterClaim = CLAIM) -> str:
    return token_text(encode_claim(claim), SIGNATURE)


@given(claims)
def test_what_goes_in_comes_out(claim: LetterClaim) -> None:
    body = encode_claim(claim)
    assert read_token(token_text(body, SIGNATURE)) == (claim, body, SIGNATURE)


def test_every_kind_of_letter_has_its_own_code() -> None:
    assert set(KIND_CODES) == set(LetterKind)
    assert len(set(KIND_CODES.values())) == len(KIND_CODES)


@given(st.integers(0, 1000), st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))
def test_one_character_changed_never_reads_as_the_same_token(place: int, other: str) -> None:
    text = token()
    place %= len(text)
    changed = text[:place] + other + text[place + 1 :]
    try:
        read = read_token(changed)
    except Misused:
        return
    assert changed == text or read != read_token(text)


def test_a_token_may_carry_an_address_blanks_and_lower_case() -> None:
    text = token()
    expected = read_token(text)
    for spelled in (f"LOKET://V/{text}", f"https://dinsos.example/v/{text}", text.lower()):
        assert read_token(spelled) == expected
    assert read_token(f" {text[:60]}\n{text[60:]} ") == expected
    assert split_address(f"loket://v/{text}") == ("LOKET://V/", text)


@pytest.mark.parametrize(
    "text",
    ["", "A", "LOKET://V/", "01189998819991197253", "ABCDEFGH" * 10, "é" * 80, "3317014501900001"],
)
def test_what_is_no_token_is_refused_in_words(text: str) -> None:
    with pytest.raises(Misused, match="bukan kode surat"):
        read_token(text)


def test_mixed_case_is_no_scanners_doing() -> None:
    text = token()
    with pytest.raises(Misused):
        read_token(text[:10].lower() + text[10:])


@given(st.binary(max_size=160))
def test_any_bytes_are_a_token_or_a_sentence(data: bytes) -> None:
    text = token_text(data, b"")
    try:
        claim, body, signature = read_token(text)
    except Misused:
        return
    assert body + signature == data
    assert claim.number


@given(st.text(max_size=400) | st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567/:", max_size=400))
def test_any_text_from_a_scanner_is_a_token_or_a_sentence(text: str) -> None:
    with contextlib.suppress(Misused):
        claim, body, signature = read_token(text)
        assert token_text(body, signature) in (split_address(text)[1].upper(), "")
        assert claim.number


@given(st.binary(min_size=15, max_size=120), st.integers(0, 9))
def test_any_claim_of_our_version_is_read_or_told(rest: bytes, kind: int) -> None:
    body = bytes((1,)) + rest[:6] + bytes((kind,)) + rest[6:]
    with contextlib.suppress(Misused):
        claim, again, _ = read_token(token_text(body, SIGNATURE))
        assert again == body
        assert len(claim.office_code) >= 4


@pytest.mark.parametrize(
    "changes",
    [
        {"number": ""},
        {"number": "x" * 61},
        {"day": date(1969, 12, 31)},
        {"day": date(1970, 1, 1) + timedelta(days=65536)},
        {"office_code": "33.17"},
        {"masked_nik": "3317"},
        {"key_id": b"123"},
    ],
)
def test_a_claim_that_cannot_be_written_is_refused(changes: dict[str, object]) -> None:
    fields = {name: getattr(CLAIM, name) for name in CLAIM.__slots__}
    with pytest.raises(Misused):
        encode_claim(LetterClaim(**{**fields, **changes}))


def test_the_longest_letter_fits_a_code_of_version_10_at_level_m() -> None:
    fields = {name: getattr(CLAIM, name) for name in CLAIM.__slots__}
    longest = LetterClaim(**{**fields, "number": "9" * 60, "initials": "A. " * 30})
    text = qr_text("LOKET://V/", token(longest))
    code = segno.make(text, error="M", micro=False, boost_error=False)
    assert isinstance(code.version, int)
    assert code.version <= 10
    assert code.mode == "alphanumeric"


def test_the_limit_is_what_version_10_holds() -> None:
    segno.make("A" * LONGEST_QR_TEXT, error="M", mode="alphanumeric", version=10, boost_error=False)
    with pytest.raises(segno.DataOverflowError):
        segno.make("A" * (LONGEST_QR_TEXT + 1), error="M", mode="alphanumeric", version=10)


@pytest.mark.parametrize("address", ["https://x.example/v?t=", "HTTPS://X_Y/", "A" * 150])
def test_an_address_that_would_make_the_code_large_is_refused(address: str) -> None:
    with pytest.raises(Misused, match="Alamat verifikasi"):
        qr_text(address, token())
