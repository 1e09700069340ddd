"""No. KK, card, ID-DTKS and telephone: what is accepted and refused, and how all are covered."""

from __future__ import annotations

import lokal
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.identity import (
    IdentityError,
    mask_card,
    mask_kk,
    mask_name,
    mask_nik,
    normal_id_dtks,
    one_character_off,
    pad_card,
    parse_card,
    parse_kk,
    parse_phone,
    show_phone,
)

NIK = "3317105501900012"
digits = st.text("0123456789", min_size=1, max_size=20)


def code_of(call, text):
    with pytest.raises(IdentityError) as caught:
        call(text)
    return caught.value.code


def test_a_kk_is_judged_by_its_length_only():
    assert parse_kk(" 3317 1000 0000 0000") == "3317100000000000"
    assert code_of(parse_kk, "331710000000000") == "kk_bukan_16_angka"
    assert code_of(parse_kk, "33171000000000000") == "kk_bukan_16_angka"
    assert code_of(parse_kk, "") == "kk_bukan_16_angka"
    assert code_of(parse_kk, "331710000000000X") == "kk_bukan_16_angka"


def test_a_card_has_thirteen_digits_and_keeps_its_zeros():
    assert parse_card("0001-2345-67890") == "0001234567890"
    assert code_of(parse_card, "123456789012") == "kartu_bukan_13_angka"
    assert code_of(parse_card, "12345678901234") == "kartu_bukan_13_angka"


@pytest.mark.parametrize(
    ("text", "padded"),
    [
        ("1234567890", ("0001234567890", True)),
        ("123456789012", ("0123456789012", True)),
        ("123456789012.0", ("0123456789012", True)),
        ("0001234567890", ("0001234567890", False)),
    ],
)
def test_zeros_are_put_back_only_where_it_is_said(text, padded):
    assert pad_card(text) == padded


@pytest.mark.parametrize("text", ["123456789", "12345678901234", "", "12345678X012"])
def test_a_card_of_any_other_length_is_refused(text):
    assert code_of(pad_card, text) == "kartu_bukan_13_angka"


def test_an_id_dtks_is_compared_without_blanks_and_in_upper_case():
    assert normal_id_dtks(" 3317 04ab\u200b-51 ") == "331704AB-51"
    assert normal_id_dtks("") == ""
    assert len(normal_id_dtks("a" * 64)) == 64
    assert code_of(normal_id_dtks, "a" * 65) == "id_dtks_terlalu_panjang"


@given(st.text(max_size=30))
def test_normalising_an_id_dtks_twice_changes_nothing_more(text):
    once = normal_id_dtks(text)
    assert normal_id_dtks(once) == once


@pytest.mark.parametrize(
    ("a", "b", "off"),
    [
        ("33170451", "33170452", True),
        ("33170451", "3317045", True),
        ("33170451", "331704510", True),
        ("33170451", "33170415", True),
        ("33170451", "33170451", False),
        ("33170451", "33170514", False),
        ("33170451", "331704", False),
        ("33170451", "43170452", False),
        ("A", "", True),
        ("", "", False),
    ],
)
def test_one_slip_is_one_character_changed_lost_added_or_two_swapped(a, b, off):
    assert one_character_off(a, b) is off
    assert one_character_off(b, a) is off


@given(st.text("AB1", max_size=8), st.text("AB1", max_size=8))
def test_one_character_off_is_the_damerau_distance_of_one(a, b):
    assert one_character_off(a, b) is (_distance(a, b) == 1)


def _distance(a, b):
    """Optimal string alignment by the textbook, slow and plain."""
    rows = [[i + j if 0 in (i, j) else 0 for j in range(len(b) + 1)] for i in range(len(a) + 1)]
    for i, x in enumerate(a, start=1):
        for j, y in enumerate(b, start=1):
            rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
    return rows[-1][-1]


@pytest.mark.parametrize(
    "text",
    [
        "084012345678",
        "84012345678",
        "6284012345678",
        "+62 840-1234-5678",
        "+62 (0)840 1234 5678",
        "0840.1234.5678",
    ],
)
def test_a_mobile_number_is_stored_with_62_however_it_was_written(text):
    assert parse_phone(text) == "6284012345678"


def test_a_mobile_number_has_ten_to_thirteen_digits_from_home():
    assert parse_phone("0840123456") == "62840123456"
    assert parse_phone("0840123456789") == "62840123456789"
    assert code_of(parse_phone, "084012345") == "telepon_tidak_sah"
    assert code_of(parse_phone, "08401234567890") == "telepon_tidak_sah"


@pytest.mark.parametrize("text", ["", "0295691209", "+6584012345678", "0840-1234-567x", "-"])
def test_what_is_no_indonesian_mobile_number_is_refused(text):
    assert code_of(parse_phone, text) == "telepon_tidak_sah"


@given(st.text("0123456789+-() ", max_size=20))
def test_a_phone_number_read_once_reads_the_same_again(text):
    try:
        phone = parse_phone(text)
    except IdentityError:
        return
    assert parse_phone(phone) == phone
    assert parse_phone(show_phone(phone)) == phone
    assert lokal.parse_phone(text.strip()).whatsapp in (phone, None)


# -- covering ------------------------------------------------------------------------------


def test_masks_leave_what_an_officer_may_compare_and_no_more():
    assert mask_nik(NIK) == "331710******0012"
    assert mask_kk(" 3317-1000-0001-4256") == "331710******4256"
    assert mask_card("0001234567890") == "*********7890"
    assert mask_name("siti aminah") == "S. A."
    assert show_phone("6284012345678") == "0840-1234-5678"


@given(digits)
def test_a_number_of_the_wrong_length_is_covered_whole(number):
    masked = mask_nik(number)
    assert len(masked) == len(number)
    if len(number) != 16:
        assert set(masked) <= {"*"}


@given(st.text(max_size=30))
def test_anything_can_be_masked(text):
    assert all(isinstance(mask(text), str) for mask in (mask_nik, mask_kk, mask_card, mask_name))
