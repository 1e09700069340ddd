"""Names, sexes and birth dates as registers and officers write them."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.people import (
    Applicant,
    PersonError,
    Sex,
    age_on,
    clean_name,
    names_agree,
    normal_name,
    parse_birth_date,
    parse_sex,
    show_date,
)
from tests.factory import Factory

TODAY = date(2026, 11, 22)
TITLES = "H. HJ ST ST. M. S.PD SE , MOH ALI NUR' X"
CODES = {"tanggal_tidak_sah", "tanggal_di_masa_depan", "tanggal_terlalu_lampau"}
births = st.dates(date(1906, 11, 22), TODAY)


def read(value):
    return parse_birth_date(value, today=TODAY)


def code_of(value):
    with pytest.raises(PersonError) as caught:
        read(value)
    return caught.value.code


# -- sex -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "cell",
    ["L", "l", " L ", "1", 1, 1.0, "1.0", "Laki-laki", "LAKI LAKI", "Lk", "M", "1. Laki-laki"],
)
def test_a_man_is_recognised(cell):
    assert parse_sex(cell) is Sex.MALE


@pytest.mark.parametrize("cell", ["P", "2", 2, 2.0, "Perempuan", "Pr", "PR.", "F", "wanita", "W"])
def test_a_woman_is_recognised(cell):
    assert parse_sex(cell) is Sex.FEMALE


@pytest.mark.parametrize("cell", [None, "", "0", 0, 3, "X", "L/P", True, False, [], 1.5])
def test_what_is_unclear_stays_unknown(cell):
    assert parse_sex(cell) is None


# -- names ---------------------------------------------------------------------------------


def test_a_name_is_stored_without_double_blanks_and_invisible_marks():
    assert clean_name("  Siti\t Aminah\u200b\n") == "Siti Aminah"
    assert clean_name(" \u200b ") == ""


def test_a_name_may_have_120_letters_and_not_one_more():
    assert len(clean_name("a" * 120)) == 120
    with pytest.raises(PersonError) as caught:
        clean_name("a" * 121)
    assert caught.value.code == "nama_terlalu_panjang"


@pytest.mark.parametrize(
    ("written", "normal"),
    [
        ("Hj. St. Aminah, S.Pd.", "SITI AMINAH"),
        ("SITTI AMINAH", "SITI AMINAH"),
        ("Drs. H. Suharto, M.Pd., M.M", "SUHARTO"),
        ("H.SUHARTO", "SUHARTO"),
        ("Suharto, S. Pd", "SUHARTO"),
        ("Suharto ST", "SUHARTO"),
        ("dr. Lestari", "LESTARI"),
        ("Moh. Ali", "MUHAMAD ALI"),
        ("MOCH ALI", "MUHAMAD ALI"),
        ("M. Ali", "MUHAMAD ALI"),
        ("M.Ali", "MUHAMAD ALI"),
        ("Muhammad Ali", "MUHAMAD ALI"),
        ("Nur'aini", "NURAINI"),
        ("Nur\u2019aini", "NURAINI"),
        ("Éva-Marì", "EVA MARI"),
        ("siti   aminah", "SITI AMINAH"),
        ("SITI\u200bAMINAH", "SITIAMINAH"),
        ("H", "H"),
        ("", ""),
        ("123", ""),
    ],
)
def test_a_name_is_compared_without_titles_and_with_abbreviations_written_out(written, normal):
    assert normal_name(written) == normal


@given(st.text(max_size=40))
def test_normalising_any_name_twice_changes_nothing_more(text):
    once = normal_name(text)
    assert set(once) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ ")
    assert normal_name(once) == once


@given(st.lists(st.sampled_from(TITLES.split()), max_size=6))
def test_normalising_titles_in_any_order_is_stable(words):
    once = normal_name(" ".join(words))
    assert normal_name(once) == once


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("SITI AMINAH", "Hj. St. Aminah, S.Pd."),
        ("NUR AINI", "Nur'aini"),
        ("AMINAH SITI", "SITI AMINAH"),
        ("SITI AMINAH", "SITI AMINAH RAHAYU"),
        ("SITI A. RAHAYU", "SITI AMINAH RAHAYU"),
        ("SITI AMINAH R", "SITI AMINAH RAHAYU"),
        ("SITI AMINAH RAHA", "SITI AMINAH RAHAYU"),
        ("SUWARTIYEM", "SUWARTIYAM"),
        ("SUWATRIYEM", "SUWARTIYEM"),
        ("M. ALI", "MUHAMMAD ALI"),
    ],
)
def test_spellings_of_one_name_agree(a, b):
    assert names_agree(a, b)
    assert names_agree(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("SITI AMINAH", "SITI KHOTIJAH"),
        ("SITI", "SITI AMINAH"),
        ("MUHAMMAD", "M. ALI"),
        ("S. A.", "SITI AMINAH"),
        ("BUDI", "BUDO"),
        ("SUWARTIYEM", "SUWARTINAM"),
        ("AMINAH", "SITI AMINAH"),
        ("", ""),
        ("", "SITI"),
        ("SITI AMINAH RA", "SITI AMINAH RAHAYU"),
    ],
)
def test_names_that_prove_too_little_do_not_agree(a, b):
    assert not names_agree(a, b)
    assert not names_agree(b, a)


@given(st.integers(0, 2**32))
def test_every_name_agrees_with_itself_however_it_is_written(seed):
    name = Factory(seed).person().name
    assert names_agree(name, name)
    assert names_agree(name, f"  H. {name.upper()},  S.Pd. ")
    assert names_agree(name, " ".join(reversed(name.split())))


@given(st.text(max_size=20), st.text(max_size=20))
def test_agreement_does_not_depend_on_the_order_of_asking(a, b):
    assert names_agree(a, b) is names_agree(b, a)


# -- dates ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "written",
    [
        "05/01/1990",
        "5/1/1990",
        "05-01-90",
        "05.01.1990",
        "05 01 1990",
        "05011990",
        "1990-01-05",
        "1990/1/5",
        "19900105",
        "1990-01-05 00:00:00",
        "1990-01-05T07:30:00.000Z",
        "05/01/1990 0:00",
        "5 Januari 1990",
        " 05  JANUARI  1990 ",
        "5-Jan-1990",
        "05-Jan-90",
        "5 january 1990",
        "05/01/1990\u200b",
        "32878",
        "32878.0",
        32878,
        32878.75,
        date(1990, 1, 5),
        datetime.fromisoformat("1990-01-05T23:59"),
    ],
)
def test_one_birthday_is_read_from_every_way_of_writing_it(written):
    assert read(written) == date(1990, 1, 5)


@pytest.mark.parametrize(
    ("written", "month"),
    [("12 Pebruari 1990", 2), ("12-Agt-1990", 8), ("12 Nopember 1990", 11), ("12 Okt 1990", 10)],
)
def test_older_spellings_and_abbreviations_of_months_are_read(written, month):
    assert read(written) == date(1990, month, 12)


@pytest.mark.parametrize(
    "written",
    [
        "",
        None,
        "-",
        "00/00/0000",
        "0000-00-00",
        "01/25/1990",
        "31/04/1990",
        "29/02/1990",
        "1990",
        1990,
        "12 Januarii 1990",
        "05/01/199",
        "1/1990",
        True,
        0,
        60,
        -5,
        float("nan"),
        float("inf"),
        10**12,
        [],
        "\u0661\u0662/01/1990",
    ],
)
def test_what_is_no_date_is_never_guessed_at(written):
    assert code_of(written) == "tanggal_tidak_sah"


def test_two_digits_mean_the_latest_year_that_is_not_in_the_future():
    assert read("22-11-26") == TODAY
    assert read("23-11-26") == date(1926, 11, 23)
    assert read("29-02-00") == date(2000, 2, 29)
    assert read("01-01-27") == date(1927, 1, 1)


def test_tomorrow_is_no_birthday():
    assert read("22/11/2026") == TODAY
    assert code_of("23/11/2026") == "tanggal_di_masa_depan"
    assert code_of(date(2026, 11, 23)) == "tanggal_di_masa_depan"


def test_nobody_is_older_than_120_years():
    assert read("22/11/1906") == date(1906, 11, 22)
    assert code_of("21/11/1906") == "tanggal_terlalu_lampau"
    assert code_of(61) == "tanggal_terlalu_lampau"
    assert code_of(59) == "tanggal_terlalu_lampau"


@given(births)
def test_every_birthday_is_read_back_from_each_shape(born):
    serial = (born - date(1899, 12, 30)).days
    for written in (
        f"{born:%d/%m/%Y}",
        born.isoformat(),
        f"{born:%d%m%Y}",
        f"{born:%Y%m%d}",
        show_date(born),
        serial,
        str(serial),
        float(serial),
    ):
        assert read(written) == born


@given(births)
def test_a_two_digit_year_is_never_in_the_future_and_less_than_a_century_ago(born):
    found = read(f"{born:%d-%m-%y}")
    assert found <= TODAY < found + timedelta(days=101 * 366)
    assert (found.day, found.month, found.year % 100) == (born.day, born.month, born.year % 100)


@given(st.one_of(st.text(max_size=20), st.integers(), st.floats(), st.dates(), st.datetimes()))
def test_any_cell_is_a_plausible_date_or_a_coded_error(cell):
    try:
        outcome = read(cell)
    except PersonError as error:
        outcome = error.code
    assert outcome in CODES or date(1906, 11, 22) <= outcome <= TODAY


def test_dates_are_shown_in_indonesian():
    assert show_date(date(1990, 1, 5)) == "5 Januari 1990"
    assert show_date(date(2026, 8, 17)) == "17 Agustus 2026"


def test_age_grows_on_the_birthday():
    assert age_on(date(1966, 11, 22), TODAY) == 60
    assert age_on(date(1966, 11, 23), TODAY) == 59
    assert age_on(date(2004, 2, 29), date(2026, 2, 28)) == 21
    assert age_on(date(2004, 2, 29), date(2026, 3, 1)) == 22


# -- person --------------------------------------------------------------------------------


def test_repr_of_a_person_tells_nobody_who_it_is():
    person = Factory().person()
    applicant = Applicant(UUID(int=7), person, wa_consent=False, version=1)
    for shown in (repr(person), repr(applicant), str([applicant])):
        for secret in (person.name, person.nik, person.kk, person.phone, person.address):
            assert secret
            assert secret not in shown
