"""The net under reports of trouble: what looks like a person is covered, what helps is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.scrub import Names, cover, holds_number, holds_secret

KNOWN = Names(["Siti Aminah", "Drs. Wibowo Contoh, M.Si.", "Suparmi", "Ed"])
nik = st.from_regex(r"3317[0-9]{12}", fullmatch=True)
phone = st.from_regex(r"08[1-9][0-9]{7,10}", fullmatch=True)
words = st.text(st.characters(exclude_categories=["Cs", "Nd"]), max_size=40)


@given(words, nik, words, st.sampled_from(["", " ", "-", "."]))
def test_a_nik_in_any_dress_is_covered(before: str, number: str, after: str, gap: str) -> None:
    dressed = gap.join((number[:4], number[4:8], number[8:12], number[12:]))
    found = cover(f"{before} {dressed} {after}").text
    assert dressed not in found
    assert number not in found


@given(words, phone, words)
def test_a_telephone_is_covered(before: str, number: str, after: str) -> None:
    for dressed in (number, f"+62{number[1:]}", f"62 {number[1:]}", f"{number[:4]}-{number[4:]}"):
        assert dressed not in cover(f"{before} {dressed} {after}").text


@given(st.text(max_size=200))
def test_covering_twice_changes_nothing(text: str) -> None:
    once = cover(text, KNOWN)
    assert cover(once.text, KNOWN).places == 0


@pytest.mark.parametrize(
    "text",
    [
        "SITI AMINAH ditolak",
        "siti  aminah",
        "Aminah, Siti Aminah",
        "Bapak Wibowo Contoh",
        "atas Suparmi",
        "Ibu Tuminah Lestari",
        "a.n. Joko",
    ],
)
def test_a_name_is_covered_however_it_is_written(text: str) -> None:
    found = cover(text, KNOWN)
    assert found.places >= 1
    for part in ("siti", "wibowo", "suparmi", "tuminah", "lestari", "joko"):
        assert part not in found.text.casefold()


@pytest.mark.parametrize(
    "text",
    [
        "Authorization: Bearer abcdef123",
        "Authorization: Basic QWxhZGRpbg",
        "https://api.contoh.id/kirim?token=rahasia9",
        "https://siti:rahasia@contoh.id/",
        "password = hunter2",
        "sandi: hunter2",
        "kunci 7f3a" + "0" * 40,
    ],
)
def test_a_secret_is_seen_and_covered(text: str) -> None:
    assert holds_secret(text)
    found = cover(text).text
    for part in ("abcdef123", "QWxh", "rahasia", "hunter2", "7f3a"):
        assert part not in found


@pytest.mark.parametrize(
    "text",
    [
        "Authorization: Bearer {token}",
        "https://x/?to={nomor}&text={pesan}&apikey={token}",
        "2026-11-20 08:30:00,123 WARNING desktop_app.usecases.sync",
        "Diperiksa 20-11-2026 08.30, SQLite 3.51.3, 1.234.567 baris, 12,5 GB",
        "  desktop_app/usecases/register_import.py:1967 _take_in",
        "/usr/lib/python3.11/site-packages/sqlalchemy/engine/base.py:12 run",
        "019c1f69-321c-7e88-92b8-f2db5afb681a",
        "kunci basis data cocok",
    ],
)
def test_what_helps_is_left_as_it_is(text: str) -> None:
    assert cover(text, KNOWN).text == text
    assert not holds_secret(text)
    assert not holds_number(text)
