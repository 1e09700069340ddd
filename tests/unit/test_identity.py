"""The NIK: typed, pasted or read from a register; what is refused and what only doubted."""

from __future__ import annotations

import pickle
from datetime import date

import lokal
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.identity import (
    IdentityError,
    Nik,
    birth_digits,
    nik_doubts,
    parse_nik,
    read_nik_cell,
)
from desktop_app.domain.people import Sex
from tests.factory import Factory, regions

WOMAN = "3317105501900012"
MAN = "3317101501900012"

NIK_CODES = {"nik_kosong", "nik_bukan_16_angka", "nik_serial_nol", "nik_tanggal_mustahil"}
birth_dates = st.dates(date(1906, 1, 1), date(2026, 11, 20))
sexes = st.sampled_from(Sex)


def code_of(text):
    with pytest.raises(IdentityError) as caught:
        parse_nik(text)
    return caught.value.code


def outcome_of(text):
    try:
        return parse_nik(text)
    except IdentityError as error:
        return error


# -- NIK -----------------------------------------------------------------------------------


def test_a_nik_tells_region_birthday_sex_and_serial():
    nik = parse_nik(WOMAN)
    assert (nik.region_code, nik.birth_day, nik.birth_month, nik.birth_year_2) == (
        "331710",
        15,
        1,
        90,
    )
    assert (nik.sex, nik.serial, nik.first_15) == (Sex.FEMALE, "0012", WOMAN[:15])
    assert parse_nik(MAN).sex is Sex.MALE


@given(birth_dates, sexes, st.integers(0, 2**32))
def test_every_nik_the_registry_could_give_is_read_back(born, sex, seed):
    nik = parse_nik(Factory(seed).nik(born, sex))
    assert (nik.birth_day, nik.birth_month, nik.birth_year_2) == (
        born.day,
        born.month,
        born.year % 100,
    )
    assert nik.sex is sex


@pytest.mark.parametrize(
    "text",
    [
        " 3317 1055 0190 0012 ",
        "331710.550190.0012",
        "331710-550190-0012",
        "'3317105501900012",
        "\u20183317105501900012",
        "3317105501900012\n",
        "\u200b3317105501900012\ufeff",
        "33171055\u00ad01900012",
        "331710\u00a0550190\u20130012",
        "\uff13\uff13\uff11\uff17\uff11\uff10\uff15\uff15\uff10\uff11\uff19\uff10\uff10\uff10\uff11\uff12",
        "3317105501900012.0",
    ],
)
def test_what_people_put_around_a_nik_is_dropped(text):
    assert str(parse_nik(text)) == WOMAN


@pytest.mark.parametrize("text", ["", "   ", "'", "\u200b", " - . "])
def test_nothing_typed_is_told_apart_from_a_wrong_length(text):
    assert code_of(text) == "nik_kosong"


@pytest.mark.parametrize(
    "text",
    [
        WOMAN[:-1],
        WOMAN + "1",
        "331710550190001O",
        "NIK " + WOMAN,
        "331710550190001\u00b2",
        "\u0663317105501900012",
        "331710550190001.0",
    ],
)
def test_a_nik_is_sixteen_plain_digits_and_nothing_is_made_up_to_reach_them(text):
    assert code_of(text) == "nik_bukan_16_angka"


def test_serial_0000_is_wrong_and_0001_and_9999_are_right():
    assert code_of("3317101501900000") == "nik_serial_nol"
    assert parse_nik("3317101501900001").serial == "0001"
    assert parse_nik("3317101501909999").serial == "9999"


@pytest.mark.parametrize(
    ("day", "possible"),
    [
        ("00", False),
        ("01", True),
        ("31", True),
        ("32", False),
        ("40", False),
        ("41", True),
        ("71", True),
        ("72", False),
        ("80", False),
        ("81", False),
    ],
)
def test_days_run_to_31_and_for_women_from_41_to_71(day, possible):
    nik = f"331710{day}01900001"
    if possible:
        assert parse_nik(nik).birth_day == int(day) % 40
    else:
        assert code_of(nik) == "nik_tanggal_mustahil"


@pytest.mark.parametrize("month", ["00", "13", "99"])
def test_a_month_outside_the_year_is_impossible(month):
    assert code_of(f"33171015{month}900001") == "nik_tanggal_mustahil"


@pytest.mark.parametrize(
    ("day_month_year", "possible"),
    [
        ("290200", True),  # 2000 had one although 1900 had not
        ("290296", True),
        ("690296", True),
        ("290290", False),
        ("300296", False),
        ("310490", False),
        ("300490", True),
    ],
)
def test_the_29th_of_february_passes_when_any_century_had_it(day_month_year, possible):
    nik = f"331710{day_month_year}0001"
    if possible:
        assert parse_nik(nik)
    else:
        assert code_of(nik) == "nik_tanggal_mustahil"


@given(
    st.sampled_from(sorted(regions().district_codes)),
    st.text("0123456789", min_size=10, max_size=10),
)
def test_we_and_the_package_lokal_id_accept_the_same_numbers(region, rest):
    theirs = lokal.parse_nik(region + rest)
    try:
        ours = parse_nik(region + rest)
    except IdentityError:
        assert not theirs.valid
    else:
        assert theirs.valid
        assert (ours.sex, ours.serial) == (theirs.gender, theirs.serial)


@given(birth_dates, sexes)
def test_we_and_the_package_lokal_id_read_the_same_day(born, sex):
    number = Factory().nik(born, sex)
    theirs = date.fromisoformat(lokal.parse_nik(number).birth_date or "")
    ours = parse_nik(number)
    assert (ours.birth_day, ours.birth_month) == (theirs.day, theirs.month)


@given(st.text(max_size=40))
def test_any_text_is_either_a_nik_that_reads_the_same_again_or_a_coded_error(text):
    outcome = outcome_of(text)
    if isinstance(outcome, Nik):
        assert parse_nik(str(outcome)) == outcome
    else:
        assert outcome.code in NIK_CODES


@given(st.text("0123456789", min_size=16, max_size=16))
def test_no_error_has_the_nik_in_it(number):
    outcome = outcome_of(number)
    assert number not in repr(outcome)
    assert isinstance(outcome, Nik) or number not in str(outcome)


def test_repr_never_has_the_nik_and_str_does():
    nik = Nik(WOMAN)
    assert repr(nik) == "Nik(331710******0012)"
    assert WOMAN not in f"{[nik]} {(nik,)!r}"
    assert str(nik) == WOMAN


def test_an_error_survives_the_way_between_processes():
    with pytest.raises(IdentityError) as caught:
        parse_nik("123")
    again = pickle.loads(pickle.dumps(caught.value))
    assert (type(again), again.code, str(again)) == (
        IdentityError,
        "nik_bukan_16_angka",
        str(caught.value),
    )
    assert "3 angka" in str(again)


def doubts(number, born=None, sex=None):
    return nik_doubts(
        parse_nik(number),
        born=born,
        sex=sex,
        known_regions=regions().district_codes,
        own_regency="3317",
    )


def test_a_nik_that_fits_the_record_leaves_no_doubt():
    assert doubts(WOMAN, born=date(1990, 1, 15), sex=Sex.FEMALE) == ()
    assert doubts(WOMAN) == ()


def test_the_century_is_never_doubted_because_a_nik_does_not_tell_it():
    assert doubts(WOMAN, born=date(1890, 1, 15)) == ()


@pytest.mark.parametrize("born", [date(1990, 1, 16), date(1990, 2, 15), date(1991, 1, 15)])
def test_a_birth_date_that_differs_in_any_part_is_a_doubt(born):
    assert doubts(WOMAN, born=born) == ("tanggal_lahir_berbeda",)


def test_the_other_sex_is_a_doubt():
    assert doubts(WOMAN, sex=Sex.MALE) == ("jenis_kelamin_berbeda",)


@given(birth_dates, sexes, birth_dates, sexes, st.booleans())
def test_the_birth_digits_of_a_record_are_those_of_a_nik_that_leaves_no_doubt(
    born, sex, other_born, other_sex, same
):
    number = Factory(1).nik(born, sex)
    record = (born, sex) if same else (other_born, other_sex)
    assert (number[6:12] == birth_digits(*record)) == (doubts(number, *record) == ())


def test_another_regency_and_a_region_nobody_knows_are_two_different_doubts():
    assert doubts("3318101501900012") == ("wilayah_lain",)
    assert doubts("3317991501900012") == ("wilayah_tidak_dikenal",)
    assert doubts("9999991501900012") == ("wilayah_tidak_dikenal", "wilayah_lain")


# -- register cells ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (WOMAN, (WOMAN, None)),
        ("3317105501900010", ("3317105501900010", None)),  # text keeps its last 0
        ("'" + WOMAN, (WOMAN, None)),
        (" 3317 1055 0190 0012\r\n", (WOMAN, None)),
        (WOMAN + ".0", (WOMAN, None)),
        ("3317105501900010.0", ("3317105501900010", "nik_rusak_excel")),
        (int(WOMAN), (WOMAN, None)),
        (float(WOMAN), (WOMAN, None)),
        (3317105501900010, ("3317105501900010", "nik_rusak_excel")),
        (3317105501900010.0, ("3317105501900010", "nik_rusak_excel")),
        ("3.3171E+15", ("3317100000000000", "nik_rusak_excel")),
        ("3,31710550190001E+15", ("3317105501900010", "nik_rusak_excel")),
        ("3.3171e15", ("3317100000000000", "nik_rusak_excel")),
        (331710550190001, ("331710550190001", None)),
        (None, ("", None)),
        ("", ("", None)),
        (True, ("", None)),
        (float("nan"), ("", None)),
        ("belum ada", ("belumada", None)),
    ],
)
def test_a_register_cell_gives_its_digits_and_says_when_excel_lost_some(cell, expected):
    assert read_nik_cell(cell) == expected


def test_a_float_too_large_to_hold_every_digit_is_damaged_though_it_does_not_end_in_0():
    assert read_nik_cell(9271015501900012.0)[1] == "nik_rusak_excel"
    assert read_nik_cell(9271015501900012)[1] is None


def test_an_absurd_exponent_costs_no_memory():
    assert read_nik_cell("1E+999999999") == ("1E+999999999", None)


@given(birth_dates, sexes, st.integers(0, 2**32))
def test_the_first_fifteen_digits_survive_excel(born, sex, seed):
    number = Factory(seed).nik(born, sex)
    through_excel = float(number[:15] + "0")
    found, damage = read_nik_cell(through_excel)
    assert found[:15] == parse_nik(number).first_15
    assert damage == "nik_rusak_excel"


@given(st.one_of(st.text(max_size=30), st.floats(), st.integers(), st.none(), st.dates()))
def test_no_cell_makes_the_reader_fail(cell):
    found, damage = read_nik_cell(cell)
    assert isinstance(found, str)
    assert damage in (None, "nik_rusak_excel")
