"""Reading the single cells of a register file: each reader gives a value and may add a warning.

A warning is a code of `register_reasons`, appended to the list the row collects. A cell that can
not be read gives nothing and a warning, never a guess. Nothing is an empty text or 0, never None:
the database driver takes six times as long to store a None, and a register is full of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any, Generic, TypeVar

from desktop_app.domain.identity import (
    IdentityError,
    Nik,
    birth_digits,
    nik_doubts,
    normal_id_dtks,
    pad_card,
    parse_nik,
    read_nik_cell,
)
from desktop_app.domain.people import PersonError, Sex, parse_birth_date, parse_sex
from desktop_app.domain.region import Regions
from desktop_app.domain.text import visible

T = TypeVar("T")

MOST_REMEMBERED = 100_000

PROGRAMMES = ("PKH", "Sembako")
_YES = frozenset({"1", "YA", "Y", "ADA", "AKTIF", "TRUE", "PKH", "BPNT", "SEMBAKO", "PENERIMA"})
NOTHING = frozenset(
    {"", "-", "--", "---", "0", "NULL", "null", "None", "NaN", "nan", "#N/A", "N/A"}
)


class Remembered(dict[Any, T], Generic[T]):
    """A reader of cells that repeat (dates, villages, sexes): each is read once.

    Where they do not repeat after all, it forgets, so that memory stays bounded.
    """

    def __init__(self, read: Callable[[Any], T]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, cell: Any) -> T:
        if len(self) >= MOST_REMEMBERED:
            self.clear()
        value = self[cell] = self._read(cell)
        return value


class Memory:
    """What is remembered over all sheets of one file: cells read before, and every NIK met."""

    def __init__(self, regions: Regions, own_regency: str, today: date) -> None:
        self.regions = regions
        self.own_regency = own_regency
        self.seen: set[int] = set()
        self.texts = Remembered(text_of)
        self.blocks = Remembered(block_of)
        self.sexes = Remembered(_sex)
        self.dates = Remembered(lambda cell: birth_date_of(cell, today))
        self.days = Remembered(lambda cell: _day(cell, today))
        self.desils = Remembered(desil_of)
        self.programmes = Remembered(programmes_of)
        self.villages = Remembered(lambda pair: village_of(pair, regions))
        self.nik_faults = Remembered(_fault_of_day)
        self.nik_regions = Remembered(self._doubts_of_region)
        self.nik_people = Remembered(self._doubts_of_person)

    def _doubts_of_region(self, region: str) -> tuple[str, ...]:
        """Return the doubts that the first six digits of a NIK raise."""
        return self._doubts(f"{region}{_SOME_DAY}{_SOME_SERIAL}", None, None)

    def _doubts_of_person(self, told: tuple[str, date | None, Sex | None]) -> tuple[str, ...]:
        """Return the doubts that the birth digits of a NIK raise beside the record."""
        digits, born, sex = told
        if born is not None and sex is not None and digits == birth_digits(born, sex):
            return ()  # nearly everybody; one in four is met for the first time here
        region = next(iter(self.regions.district_codes), "")
        nik = f"{region}{digits}{_SOME_SERIAL}"
        return tuple(one for one in self._doubts(nik, born, sex) if not one.startswith("wilayah"))

    def _doubts(self, digits: str, born: date | None, sex: Sex | None) -> tuple[str, ...]:
        return nik_doubts(
            Nik(digits),
            born=born,
            sex=sex,
            known_regions=self.regions.district_codes,
            own_regency=self.own_regency,
        )


def cell_text(cell: object) -> str:
    """Return what a person sees in the cell; whole numbers without a decimal point."""
    if type(cell) is str:
        return cell
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        shown = f"{cell:%d/%m/%Y}"
        return shown if cell.time() == time() else f"{shown} {cell:%H:%M:%S}"
    if isinstance(cell, date):
        return f"{cell:%d/%m/%Y}"
    return str(cell)


def text_of(cell: object) -> str:
    """Return a text without anything invisible, empty when the cell says nothing."""
    text = visible(cell_text(cell))
    return "" if text in NOTHING else text


def block_of(cell: object) -> str:
    """Return an RT or RW as written, a number as the three digits of a KTP."""
    text = cell_text(cell)
    found = _DIGITS.search(text)
    if found is None or not int(found[0]):
        return ""
    return found[0].zfill(3) if not isinstance(cell, str) else found[0]


def family_number(cell: object, warnings: list[str]) -> tuple[str, int]:
    """Return the No. KK and 1 when its last digit is lost; empty when it has not 16 digits."""
    digits, damage = read_nik_cell(cell)
    if len(digits) == 16 and digits.isdigit() and digits.isascii():
        if damage is None:
            return digits, 0
        warnings.append("kk_rusak_excel")
        return digits, 1
    warnings.append("kk_kosong" if digits in NOTHING else "kk_bukan_16_angka")
    return "", 0


def id_dtks(cell: object, warnings: list[str]) -> str:
    """Return an ID-DTKS as opaque text."""
    text = cell_text(cell)
    if text in NOTHING:
        return ""
    if cell is not text and _lost_digits(text):
        warnings.append("id_dtks_rusak_excel")
    if len(text) < 20 and text.isalnum() and text.isascii():
        return text.upper()
    try:
        return normal_id_dtks(text)
    except IdentityError as error:
        warnings.append(error.code)
        return ""


def card_number(cell: object, warnings: list[str]) -> str:
    """Return the 13 digits of a card; lost leading zeros are put back with a warning."""
    text = cell_text(cell)
    if len(text) == 13 and text.isdigit() and text.isascii():
        return text if text != _NO_CARD else ""
    if visible(text) in NOTHING:
        return ""
    try:
        digits, padded = pad_card(text)
    except IdentityError as error:
        warnings.append(error.code)
        return ""
    if padded:
        warnings.append("kartu_nol_depan")
    return digits


def desil_of(cell: object) -> tuple[int, bool]:
    """Return the desil, 1-10, from `3`, `3.0` or `Desil 3`, and whether it was unreadable."""
    text = text_of(cell)
    if not text:
        return 0, False
    found = _DESIL.fullmatch(text)
    if found is None or not 1 <= int(found[1]) <= 10:
        return 0, True
    return int(found[1]), False


def status_of(cell: object) -> tuple[str, bool]:
    """Return the status, and whether there was something unknown."""
    status = pbi_status(cell)
    return status, not status and bool(text_of(cell))


def pbi_status(cell: object) -> str:
    """Return `aktif`, `nonaktif` or `bukan_pbi`, empty when the cell says nothing known."""
    return _STATUSES.get(_NOT_WORD.sub("", cell_text(cell).upper()), "")


def programmes_of(cells: tuple[object, object]) -> str:
    """Return which programmes a family receives, `PKH,Sembako`, from the cells of both columns.

    `1`, `Ya`, `Aktif` say yes; `0`, `2` (BDT's code for no) and everything else say nothing.
    """
    said = (_NOT_WORD.sub("", cell_text(cell).upper()) for cell in cells)
    return ",".join(name for name, text in zip(PROGRAMMES, said, strict=True) if text in _YES)


def relation_of(cell: object, codes: dict[str, str]) -> str:
    """Return the relation to the head of the family; a number by the file's own code table."""
    text = text_of(cell)
    return codes.get(text, text)


def birth_date_of(cell: object, today: date) -> tuple[date | None, str, bool]:
    """Return the date, the same as ISO text, and whether there was something unreadable."""
    if cell is None or (isinstance(cell, str) and visible(cell) in NOTHING):
        return None, "", False
    try:
        born = parse_birth_date(cell, today=today)
    except PersonError:
        return None, "", True
    return born, born.isoformat(), False


def village_of(pair: tuple[object, object], regions: Regions) -> tuple[tuple[str, str, str], bool]:
    """Return (code, village, district) of a village and a district cell, and whether unknown."""
    village, district = text_of(pair[0]), text_of(pair[1])
    found = regions.find(village, district) if village else None
    if found is None:
        return ("", village, district), bool(village)
    return (found.code, found.name, found.district), False


def place_and_date(cell: object) -> tuple[str, str]:
    """Return the two halves of `Rembang, 12 Januari 1990`."""
    found = _PLACE_AND_DATE.fullmatch(visible(cell_text(cell)))
    return (found[1], found[2]) if found else (visible(cell_text(cell)), "")


def rt_and_rw(cell: object) -> tuple[str, str]:
    """Return the two halves of `01/02` or `RT 01 RW 02`."""
    halves = [*_DIGITS.findall(cell_text(cell)), "", ""]
    return halves[0], halves[1]


def _sex(cell: object) -> tuple[Sex | None, str, bool]:
    sex = parse_sex(cell)
    if sex is None:
        return None, "", bool(text_of(cell))
    return sex, sex.value, False


def _fault_of_day(digits: str) -> str | None:
    """Return the code of what is wrong with the birth digits of a NIK, None for nothing."""
    try:
        parse_nik(f"{_SOME_REGION}{digits}{_SOME_SERIAL}")
    except IdentityError as error:
        return error.code
    return None


def _day(cell: object, today: date) -> tuple[str, bool]:
    _, iso, unreadable = birth_date_of(cell, today)
    return iso, unreadable


def _lost_digits(text: str) -> bool:
    return len(text) >= 16 and text.endswith("0")


# A NIK falls into three parts that are judged apart, so that each part is judged once.
_SOME_REGION, _SOME_DAY, _SOME_SERIAL = "331701", "010190", "0001"
_NO_CARD = "0" * 13
_DIGITS = re.compile(r"[0-9]{1,3}")
_DESIL = re.compile(r"(?:desil)?[ :]*([0-9]{1,2})(?:[.,]0+)?", re.I)
_NOT_WORD = re.compile(r"[^A-Z0-9]+")
_PLACE_AND_DATE = re.compile(r"(.*?)\s*[,/]?\s*(\d{1,2}[ /.\-].*|\d{4}-\d\d-\d\d.*|\d{8})")

_STATUSES = {
    word: status
    for status, words in (
        ("aktif", "1 AKTIF YA Y TRUE PBI PESERTAAKTIF PBIAKTIF YAAKTIF"),
        (
            "nonaktif",
            "NONAKTIF TIDAKAKTIF NONPESERTA PBINONAKTIF DINONAKTIFKAN INAKTIF NA KELUAR",
        ),
        ("bukan_pbi", "0 2 TIDAK T N FALSE NONPBI BUKANPBI"),
    )
    for word in words.split()
}

# The numbers that BDT (HubKRT) and BPJS (pisat) write for the relation.
HUBKRT = {
    "1": "Kepala rumah tangga",
    "2": "Istri/suami",
    "3": "Anak",
    "4": "Menantu",
    "5": "Cucu",
    "6": "Orang tua/mertua",
    "7": "Pembantu",
    "8": "Lainnya",
}
PISAT = {"1": "Peserta", "2": "Suami", "3": "Istri", "4": "Anak", "5": "Tambahan"}
