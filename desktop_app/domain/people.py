"""The people at the counter: what they are called, when they were born, how a record is read.

Registers of village offices write one person in many ways: SITI AMINAH, "Hj. St. Aminah, S.Pd.",
born "12 Januari 1990", 12/01/90 or 32885. Readers here either return what is certainly meant or
raise; they never swap day and month and never invent a century that lies in the future.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from uuid import UUID

from desktop_app.domain.calendar import MONTH_NAMES, add_months, month_name
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused, SaidDate
from desktop_app.domain.text import one_character_off, visible

MAX_NAME = 120
MAX_AGE_YEARS = 120


class PersonError(Refused):
    """A name or date that can not be read; the sentence says how to write it."""


class Sex(StrEnum):
    """Jenis kelamin, by the letters of KTP and KK."""

    MALE = "L"
    FEMALE = "P"


@dataclass(frozen=True, slots=True)
class Person:
    """A person as the office knows them. `repr()` leaves out everything that tells who it is."""

    name: str = field(repr=False)
    nik: str | None = field(repr=False)
    kk: str | None = field(repr=False)
    birth_place: str | None = field(repr=False)
    birth_date: date | None = field(repr=False)
    sex: Sex | None
    address: str | None = field(repr=False)
    rt: str | None = field(repr=False)
    rw: str | None = field(repr=False)
    village_code: str | None
    phone: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Applicant:
    """A pemohon kept by the office. Two may share a NIK and one may have none: the id counts."""

    id: UUID
    person: Person
    wa_consent: bool
    version: int


def parse_sex(value: object) -> Sex | None:
    """Return what a register cell means (1/2, L/P, words in three languages), None when unclear."""
    if isinstance(value, str):
        return _SEXES.get(value) or _SEXES.get(_bare_word(value))
    if value in (1, 2) and not isinstance(value, bool):
        return Sex.MALE if value == 1 else Sex.FEMALE
    return None


def clean_name(text: str) -> str:
    """Return a name fit to be stored: single blanks, nothing invisible; empty stays empty.

    Raises `PersonError` `nama_terlalu_panjang` above 120 characters.
    """
    clean = visible(unicodedata.normalize("NFC", text))
    if len(clean) > MAX_NAME:
        raise PersonError("nama_terlalu_panjang", _NAME_LENGTH, batas=MAX_NAME)
    return clean


def normal_name(text: str) -> str:
    """Return a name in the form two records are compared in.

    Upper case A-Z and single blanks; titles before and after the name are dropped, MOH., MUH.,
    MOCH. and M. become MUHAMAD, and ST. or SITTI before a name becomes SITI.
    """
    upper = text.upper()
    if not _PLAIN_NAME.fullmatch(upper):
        upper = _without_titles_after_comma(_unaccented(_APOSTROPHES.sub("", visible(upper))))
        upper = _NOT_LETTER.sub(" ", " ".join(_undotted(word) for word in upper.split()))
    return " ".join(_without_titles(upper.split()))


def names_agree(a: str, b: str) -> bool:
    """Tell whether two spellings may well be one person's name.

    They agree when their normal forms hold (1) the same letters, blanks left aside, or (2) the
    same words in any order, or (3) word by word from the start the same words, where a single
    letter stands for a word it begins, a word of five letters or more may have one slip of the
    finger, the longer name may go on, and the last word of the shorter may be cut off after its
    third letter. Under (3) at least one word other than MUHAMAD or SITI has to be there in full.
    Names that agree are never proof: rules use them beside the same NIK or birth date.
    """
    first, second = normal_name(a).split(), normal_name(b).split()
    if not first or not second:
        return False
    if "".join(first) == "".join(second) or sorted(first) == sorted(second):
        return True
    if len(first) == len(second):
        return _words_agree(first, second) or _words_agree(second, first)
    return _words_agree(*sorted((first, second), key=len))


def same_person(person: Person, name: str, born: date | None) -> bool:
    """Tell whether somebody under the same NIK may be taken for this person."""
    return names_agree(person.name, name) or (born is not None and person.birth_date == born)


def parse_birth_date(value: object, *, today: date) -> date:
    """Return the birth date in a register cell or in what an officer typed.

    Reads dates, Excel serials, dd/mm/yyyy, dd-mm-yy (the latest such year that is not in the
    future), yyyy-mm-dd, eight digits and `12 Januari 1990`; day and month are never swapped.
    Raises `PersonError` `tanggal_tidak_sah`, `tanggal_di_masa_depan` or `tanggal_terlalu_lampau`
    (more than 120 years ago).
    """
    if isinstance(value, str):
        return _date_in_text(value, today)
    if isinstance(value, datetime):
        return _plausible(value.date(), today)
    if isinstance(value, date):
        return _plausible(value, today)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _plausible(_date_in_number(value), today)
    raise PersonError("tanggal_tidak_sah", _DATE)


def show_date(day: date) -> str:
    """Return `5 Januari 1990`, as letters write it; a screen may say it in its own language."""
    return SaidDate(day, f"{day.day} {month_name(day.month)} {day.year}")


def age_on(born: date, today: date) -> int:
    """Return full years; who was born on 29 February grows older on 1 March in common years."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def _bare_word(cell: str) -> str:
    return re.sub("[^A-Z0-9]", "", cell.upper().strip().removesuffix(".0"))


# -- names ---------------------------------------------------------------------------------


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _unaccented(upper: str) -> str:
    if upper.isascii():
        return upper
    apart = unicodedata.normalize("NFKD", upper)
    return "".join(c for c in apart if not unicodedata.combining(c)).upper()


def _undotted(word: str) -> str:
    """Turn `S.PD` into one word when it is a title, `M.ALI` into two, `M.` into MUHAMAD."""
    if "." not in word:
        return word
    joined = word.replace(".", "")
    if joined in _TITLES_AFTER or joined in _TITLES_BEFORE:
        return joined
    return " ".join("MUHAMAD" if part == "M" else part for part in word.split(".") if part)


def _without_titles_after_comma(name: str) -> str:
    first, *rest = name.split(",")
    kept = [part for part in rest if _NOT_LETTER.sub("", part) not in _TITLES_AFTER]
    return " ".join([first, *kept])


def _without_titles(words: list[str]) -> list[str]:
    start, end = 0, len(words)
    while start < end - 1 and words[start] in _TITLES_BEFORE:
        start += 1
    while end > start + 1 and words[end - 1] in _TITLES_AFTER:
        end -= 1
    return [_SHORT_FOR.get(word, word) for word in words[start:end]]


def _words_agree(shorter: list[str], longer: list[str]) -> bool:
    last = len(shorter) - 1
    in_full = False
    for place, (word, other) in enumerate(zip(shorter, longer, strict=False)):
        if word == other or _one_slip(word, other):
            in_full = in_full or (len(word) > 1 and word not in _COURTESY)
        elif not (_initial_of(word, other) or (place == last and _cut_off(word, other))):
            return False
    return in_full


def _one_slip(word: str, other: str) -> bool:
    return min(len(word), len(other)) >= 5 and one_character_off(word, other)


def _initial_of(word: str, other: str) -> bool:
    return word[0] == other[0] and 1 in (len(word), len(other))


def _cut_off(word: str, other: str) -> bool:
    return len(word) >= 3 and other.startswith(word)


# -- dates ---------------------------------------------------------------------------------


# A register of a million rows holds about 36,000 different birth dates.
@lru_cache(maxsize=50_000)
def _date_in_text(text: str, today: date) -> date:
    cell = visible(text)
    found = _DAY_FIRST.fullmatch(cell) or _EIGHT_DAY_FIRST.fullmatch(cell)
    if found:
        day, month, year = found.groups()
        return _plausible(_date(_year(year, int(month), int(day), today), month, day), today)
    found = _YEAR_FIRST.fullmatch(cell) or _EIGHT_YEAR_FIRST.fullmatch(cell)
    if found:
        year, month, day = found.groups()
        return _plausible(_date(int(year), month, day), today)
    found = _IN_WORDS.fullmatch(cell)
    if found and found[2].upper() in _MONTHS:
        number = _MONTHS[found[2].upper()]
        year = _year(found[3], number, int(found[1]), today)
        return _plausible(_date(year, number, found[1]), today)
    if _SERIAL.fullmatch(cell):
        return _plausible(_date_in_number(float(cell.replace(",", "."))), today)
    raise PersonError("tanggal_tidak_sah", _DATE)


def _date_in_number(number: float) -> date:
    """Read an Excel serial (1900 system, which believes in a 29 February 1900).

    A number that looks like a bare year is refused: as a serial it would silently be 1905.
    """
    if not 1 <= number < 2_958_466 or 1900 <= number <= 2100 or int(number) == 60:
        raise PersonError("tanggal_tidak_sah", _DATE)
    return date(1899, 12, 30 if number > 60 else 31) + timedelta(days=int(number))


def _date(year: int, month: str | int, day: str) -> date:
    try:
        return date(year, int(month), int(day))
    except ValueError:
        raise PersonError("tanggal_tidak_sah", _DATE) from None


def _year(text: str, month: int, day: int, today: date) -> int:
    """Return the year meant by four digits, or by two: the latest that is not in the future."""
    if len(text) == 4:
        return int(text)
    year = today.year - today.year % 100 + int(text)
    return year if (year, month, day) <= (today.year, today.month, today.day) else year - 100


def _plausible(born: date, today: date) -> date:
    if born > today:
        raise PersonError("tanggal_di_masa_depan", _FUTURE)
    if born < add_months(today, -12 * MAX_AGE_YEARS):
        raise PersonError("tanggal_terlalu_lampau", _LONG_AGO, tahun=MAX_AGE_YEARS)
    return born


_CLOCK = r"(?:[ T]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?Z?)?"
_SEP = r" ?[/.\- ] ?"
_DAY_FIRST = re.compile(rf"(\d{{1,2}}){_SEP}(\d{{1,2}}){_SEP}(\d{{4}}|\d{{2}}){_CLOCK}", re.A)
_YEAR_FIRST = re.compile(rf"(\d{{4}}){_SEP}(\d{{1,2}}){_SEP}(\d{{1,2}}){_CLOCK}", re.A)
# Never both: what stands in the month's place of the one would be a century in the other.
_EIGHT_DAY_FIRST = re.compile(r"(\d\d)(\d\d)((?:19|20)\d\d)", re.A)
_EIGHT_YEAR_FIRST = re.compile(r"((?:19|20)\d\d)(0[1-9]|1[0-2])(\d\d)", re.A)
_IN_WORDS = re.compile(rf"(\d{{1,2}})[ .\-/]*([A-Za-z]+)[ .,\-/]*(\d{{4}}|\d{{2}}){_CLOCK}", re.A)
_SERIAL = re.compile(r"\d{4,5}(?:[.,]\d+)?", re.A)

# Indonesian, its older spellings and abbreviations, and the English that Excel exports.
_MONTHS = {name.upper(): number for number, name in enumerate(MONTH_NAMES, start=1)} | {
    word: number
    for number, words in enumerate(
        (
            "JAN JANUARY",
            "FEB PEB PEBRUARI FEBRUARY",
            "MAR MRT MARCH",
            "APR",
            "MAY",
            "JUN JUNE",
            "JUL JULY",
            "AGU AGT AGS AGUST AUG AUGUST",
            "SEP SEPT",
            "OKT OCT OCTOBER",
            "NOV NOP NOPEMBER",
            "DES DEC DECEMBER",
        ),
        start=1,
    )
    for word in words.split()
}

_SEXES = {
    word: sex
    for sex, words in (
        (Sex.MALE, "1 L LK LL LAKI LAKI2 LAKILAKI 1LAKILAKI PRIA M MALE COWOK"),
        (Sex.FEMALE, "2 P PR PRP PEREMPUAN 2PEREMPUAN WANITA W F FEMALE CEWEK"),
    )
    for word in words.split()
}

_PLAIN_NAME = re.compile("[A-Z ]*")
_NOT_LETTER = re.compile("[^A-Z]+")
_APOSTROPHES = re.compile("['`\u00b4\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u2018\u2019\u201b\u2032]")
_TITLES_BEFORE = _words(
    "H HJ HJH KH K KYAI KIAI UST USTADZ DR DRA DRS DRG IR PROF ALM ALMH BPK BAPAK IBU SDR SDRI "
    "NY TN NN"
)
_TITLES_AFTER = _words(
    "ST SE SH SPD SPDI SPDSD SAG SKOM SSOS SSOSI SIP SKM SKEP SSI SP SPT SHI SEI SPSI SSTP AMD "
    "AMDKEB AMDKEP AMA AMAPD MPD MPDI MM MSI MH MT MAG MKES NERS NS BA BSC ALM ALMH"
)
_SHORT_FOR = dict.fromkeys(
    _words(
        "MOH MOHD MOCH MOKH MUH MUHD MUCH MUKH MHD MOHAMAD MOHAMMAD MOHAMED MOHAMMED MOCHAMAD "
        "MOCHAMMAD MOKHAMAD MOKHAMMAD MUHAMMAD MUHAMMED MUCHAMAD MUCHAMMAD MUKHAMAD MUKHAMMAD"
    ),
    "MUHAMAD",
) | {"ST": "SITI", "STI": "SITI", "SITTI": "SITI", "ABD": "ABDUL"}
_COURTESY = frozenset({"MUHAMAD", "SITI"})

_NAME_LENGTH = QT_TRANSLATE_NOOP(
    "errors", "Nama terlalu panjang (paling banyak {batas} huruf). Singkat seperti pada KTP."
)
_DATE = QT_TRANSLATE_NOOP(
    "errors",
    "Tanggal tidak dapat dibaca. Tulis hari, bulan, dan tahun, misalnya 05-01-1990.",
)
_FUTURE = QT_TRANSLATE_NOOP(
    "errors", "Tanggal lahir ada di masa depan. Periksa lagi tahunnya pada KTP atau KK."
)
_LONG_AGO = QT_TRANSLATE_NOOP(
    "errors",
    "Tanggal lahir lebih dari {tahun} tahun yang lalu. Periksa lagi tahunnya pada KTP atau KK.",
)
