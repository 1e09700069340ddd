"""Reading one row of a register file: imported, imported with a warning, or set aside with reasons.

Nothing is repaired silently (DOMAIN.md, "Register files"). What makes a row unusable is only what
makes its NIK impossible or leaves nobody to call; every other doubt is a warning on a kept row.
Three hundred thousand rows have to pass in seconds, so cells that repeat are remembered, and an
entry is a tuple in the order in which it is stored.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from itertools import compress
from operator import itemgetter
from typing import Any, NamedTuple

from desktop_app.domain.identity import IdentityError, parse_nik, read_nik_cell
from desktop_app.domain.people import PersonError, clean_name
from desktop_app.domain.register_cells import (
    HUBKRT,
    PISAT,
    Memory,
    Remembered,
    card_number,
    cell_text,
    family_number,
    id_dtks,
    place_and_date,
    relation_of,
    rt_and_rw,
    status_of,
    text_of,
)
from desktop_app.domain.register_columns import Field, Header, is_heading_of
from desktop_app.domain.text import visible


class EntryRow(NamedTuple):
    """A kept row as it is stored: only text and whole numbers, empty or 0 where the file is silent.

    Dates are ISO text, warnings and programmes joined by commas.
    """

    sheet: int
    row: int
    nik: str
    nik_damaged: int
    kk: str
    kk_damaged: int
    name: str
    birth_place: str
    birth_date: str
    sex: str
    address: str
    rt: str
    rw: str
    village_code: str
    village: str
    district: str
    household_id: str
    member_id: str
    card: str
    relation: str
    desil: int
    pbi_status: str
    deactivated_on: str
    warnings: str
    programmes: str = ""
    mother: str = ""


class AsideRow(NamedTuple):
    """A row in need of mending: what a look-up may still meet it by, and its original cells.

    `fields` are the cells by the field they were read as, as JSON text; the village is told where
    it is known, because its office mends the row.
    """

    sheet: int
    row: int
    reasons: str
    first_15: str
    kk: str
    name: str
    birth_date: str
    village_code: str
    village: str
    district: str
    fields: str
    original: Mapping[str, str]


class Note(NamedTuple):
    """A row that is nobody: blank, a total or remark, a repeated heading, column numbers."""

    kind: str


Reading = EntryRow | AsideRow | Note

LOST = "\ufffd"  # what stands where a byte was no character

BLANK = Note("baris_kosong")
REMARK = Note("baris_catatan")
HEADING = Note("judul_berulang")
COLUMN_NUMBERS = Note("nomor_kolom")


class RowReader:
    """Reads the rows under one header; `memory` is shared by all sheets of the file."""

    def __init__(self, header: Header, sheet: int, memory: Memory) -> None:
        self._header = header
        self._sheet = sheet
        self._memory = memory
        self._width = len(header.titles)
        self._layout = _Layout(header)
        self._take = self._layout.getter()
        self._has_kk = Field.KK in header.columns
        self._has_programmes = not header.columns.keys().isdisjoint((Field.PKH, Field.FOOD_AID))
        codes = PISAT if self._heading(Field.RELATION) == "pisat" else HUBKRT
        self._relations = Remembered(lambda cell: relation_of(cell, codes))
        self._statuses = Remembered(status_of)
        # A column merely called "status" may tell anything, so what it does not tell is no fault.
        self._status_must_be_known = self._heading(Field.PBI_STATUS) != "status"

    def read(self, cells: Sequence[Any], line: int) -> Reading:
        """Return what becomes of one row; `line` is its number as the spreadsheet shows it."""
        row = cells if len(cells) == self._width else self._fitted(cells)
        taken = self._take((*self._layout.completed(row), None))
        nik_cell, name_cell = taken[0], taken[2]
        digits, damage = read_nik_cell(nik_cell)
        faults: list[str] = []
        if damage is not None or not self._is_plainly_right(digits):
            faults = _faults_of_nik(digits, damage, nik_cell)
        name = _name(name_cell, faults)
        if faults or name is None:
            return _note(self._header, cells, digits, taken) or self._aside(
                cells, line, taken, digits, faults
            )
        return self._entry(row, line, taken, digits, 0 if damage is None else 1, name)

    def _entry(
        self,
        row: Sequence[Any],
        line: int,
        taken: Sequence[Any],
        nik: str,
        damaged: int,
        name: str,
    ) -> EntryRow:
        (_, kk_cell, _, place, date_cell, sex_cell, address, rt, rw, village, district) = taken[:11]
        household_cell, member_cell, card, relation, desil, status, deactivated = taken[11:18]
        memory, warnings = self._memory, self._nik_warnings(row, nik, damaged)
        born, iso, date_unreadable = memory.dates[date_cell]
        sex, letter, sex_unreadable = memory.sexes[sex_cell]
        home, village_unknown = memory.villages[village, district]
        off, off_unreadable = memory.days[deactivated]
        warnings += memory.nik_regions[nik[:6]]
        if born is not None or sex is not None:
            warnings += memory.nik_people[nik[6:12], born, sex]
        level, desil_unreadable = memory.desils[desil]
        unread = date_unreadable, sex_unreadable, village_unknown, desil_unreadable, off_unreadable
        if any(unread):
            warnings += compress(_UNREADABLE, unread)
        kk, kk_damaged = family_number(kk_cell, warnings) if self._has_kk else ("", 0)
        household = id_dtks(household_cell, warnings) if household_cell else ""
        member = id_dtks(member_cell, warnings) if member_cell else ""
        member = self._layout.member_id(household, member)
        number = card_number(card, warnings) if card else ""
        standing, status_unknown = self._statuses[status]
        if status_unknown and self._status_must_be_known:
            warnings.append("status_tidak_dikenal")
        who = name, memory.texts[place], iso, letter
        where = memory.texts[address], memory.blocks[rt], memory.blocks[rw], *home
        papers = household, member, number, self._relations[relation], level, standing, off
        if not name.isascii() and LOST in name:
            warnings.append("karakter_rusak")
        told = ",".join(warnings)
        numbers = nik, damaged, kk, kk_damaged
        aid = memory.programmes[taken[19], taken[20]] if self._has_programmes else ""
        stored = self._sheet, line, *numbers, *who, *where, *papers, told, aid
        return EntryRow(*stored, memory.texts[taken[18]])

    def _nik_warnings(self, row: Sequence[Any], nik: str, damaged: int) -> list[str]:
        warnings = []
        if damaged:
            warnings.append("nik_rusak_excel")
        elif (number := int(nik)) in self._memory.seen:
            warnings.append("nik_ganda")
        else:
            self._memory.seen.add(number)
        if self._layout.other_niks and self._layout.niks_differ(row, nik):
            warnings.append("nik_dua_kolom_berbeda")
        return warnings

    def _is_plainly_right(self, digits: str) -> bool:
        """Tell at once what holds for nearly every row; the others are judged one by one."""
        return (
            len(digits) == 16
            and digits.isdigit()
            and digits.isascii()
            and digits[12:] != "0000"
            and self._memory.nik_faults[digits[6:12]] is None
        )

    def _aside(
        self, cells: Sequence[Any], line: int, taken: Sequence[Any], digits: str, faults: list[str]
    ) -> AsideRow:
        kk, kk_damaged = family_number(taken[1], []) if self._has_kk else ("", 0)
        titles = self._header.titles
        return AsideRow(
            self._sheet,
            line,
            ",".join(faults),
            digits[:15] if _AT_LEAST_15.match(digits) else "",
            "" if kk_damaged else kk,
            text_of(taken[2]),
            self._memory.dates[taken[4]][1],
            *self._memory.villages[taken[9], taken[10]][0],
            json.dumps(
                {
                    name.value: text
                    for name, cell in zip(FIELDS, taken, strict=False)
                    if (text := cell_text(cell).strip())
                }
            ),
            {
                titles[column] if column < len(titles) else f"Kolom {column + 1}": cell_text(cell)
                for column, cell in enumerate(cells)
                if cell_text(cell).strip()
            },
        )

    def _fitted(self, cells: Sequence[Any]) -> list[Any]:
        """Return a ragged line of a CSV as wide as the header."""
        return [*cells[: self._width], *[None] * (self._width - len(cells))]

    def _heading(self, field: Field) -> str:
        return self._header.heading(field) if field in self._header.columns else ""


class _Layout:
    """Where each field stands in a row, once columns that hold two things have been parted."""

    def __init__(self, header: Header) -> None:
        self._columns = dict(header.columns)
        self._virtual = len(header.titles)
        self._steps: list[Callable[[list[Any]], None]] = []
        self.other_niks = self._columns[Field.NIK][1:]
        weak = self._columns.pop(Field.WEAK_ID, None)
        # A bare "id" is a member's only where it begins with the household's, as in IDARTBDT.
        self._id_is_weak = weak is not None and Field.MEMBER_ID not in self._columns
        if weak is not None and self._id_is_weak:
            self._columns[Field.MEMBER_ID] = weak
        self._part(Field.PLACE_AND_DATE, place_and_date, Field.BIRTH_PLACE, Field.BIRTH_DATE)
        self._part(Field.RT_RW, rt_and_rw, Field.RT, Field.RW)
        for places in self._columns.values():
            if len(places) > 1:
                self._steps.append(_first_filled(places))

    def getter(self) -> Callable[[tuple[Any, ...]], tuple[Any, ...]]:
        """Return a function that takes the cells of all fields; the last cell of a row is None."""
        nowhere = (-1,)
        return itemgetter(*(self._columns.get(field, nowhere)[0] for field in FIELDS))

    def completed(self, row: Sequence[Any]) -> Sequence[Any]:
        """Return the row with parted columns added and empty first columns filled from others."""
        if not self._steps:
            return row
        cells = [*row]
        for step in self._steps:
            step(cells)
        return cells

    def member_id(self, household: str, member: str) -> str:
        """Return the member's ID; a weak one only where it continues the household's."""
        if not self._id_is_weak:
            return member
        longer = household and len(member) > len(household)
        return member if longer and member.startswith(household) else ""

    def niks_differ(self, row: Sequence[Any], nik: str) -> bool:
        """Tell whether another NIK column of the row holds another NIK."""
        others = (read_nik_cell(row[column])[0] for column in self.other_niks)
        return any(other not in ("", nik) for other in others)

    def _part(
        self, whole: Field, read: Callable[[object], tuple[str, str]], first: Field, second: Field
    ) -> None:
        places = self._columns.pop(whole, None)
        if places is None:
            return
        source, start = places[0], self._virtual
        self._steps.append(lambda cells: cells.extend(read(cells[source])))
        for field, column in ((first, start), (second, start + 1)):
            self._columns[field] = (*self._columns.get(field, ()), column)
        self._virtual += 2


FIELDS = (
    Field.NIK,
    Field.KK,
    Field.NAME,
    Field.BIRTH_PLACE,
    Field.BIRTH_DATE,
    Field.SEX,
    Field.ADDRESS,
    Field.RT,
    Field.RW,
    Field.VILLAGE,
    Field.DISTRICT,
    Field.HOUSEHOLD_ID,
    Field.MEMBER_ID,
    Field.CARD,
    Field.RELATION,
    Field.DESIL,
    Field.PBI_STATUS,
    Field.DEACTIVATED_ON,
    Field.MOTHER,
    Field.PKH,
    Field.FOOD_AID,
)


def _first_filled(places: tuple[int, ...]) -> Callable[[list[Any]], None]:
    def step(cells: list[Any]) -> None:
        if not text_of(cells[places[0]]):
            cells[places[0]] = next((cells[p] for p in places if text_of(cells[p])), None)

    return step


def _faults_of_nik(digits: str, damage: str | None, cell: object) -> list[str]:
    try:
        if damage is None:
            parse_nik(digits)
        elif _too_little_left(cell, digits):
            return [damage]
        else:
            # The last digit is lost, so it can not make the serial 0000.
            parse_nik(f"{digits[:-1]}1")
    except IdentityError as error:
        if isinstance(cell, str) and (LOST in cell or "\0" in cell):
            return [error.code, "karakter_rusak"]
        return [error.code] if damage is None else [damage, error.code]
    return []


def _too_little_left(cell: object, digits: str) -> bool:
    """Tell whether a text like 3.3171E+15 has lost even the date, so that it tells nobody."""
    return isinstance(cell, str) and len(digits) == 16 and len(digits.rstrip("0")) < 11


def _name(cell: object, faults: list[str]) -> str | None:
    try:
        name = clean_name(cell_text(cell))
    except PersonError as error:
        faults.append(error.code)
        return None
    if name.isupper() or any(map(str.isalpha, name)):
        return name
    faults.append("nama_kosong")
    return None


def _note(header: Header, cells: Sequence[Any], digits: str, taken: Sequence[Any]) -> Note | None:
    """Return which kind of note a row is, None when it is a person's after all."""
    texts = [text for cell in cells if (text := visible(cell_text(cell)))]
    if not texts:
        return BLANK
    if is_heading_of(Field.NIK, cell_text(taken[0])) and is_heading_of(
        Field.NAME, cell_text(taken[2]) or "nama"
    ):
        return HEADING
    if _are_column_numbers(texts):
        return COLUMN_NUMBERS
    numbers = re.sub("[^0-9]", "", digits)
    others = re.sub("[^0-9]", "", cell_text(taken[1]))
    if len(numbers) < 10 and len(others) < 10 and any(map(_SUMMARY.match, texts)):
        return REMARK
    nameless = not text_of(taken[2])
    return REMARK if nameless and not numbers and not others else None


def _are_column_numbers(texts: list[str]) -> bool:
    bare = [text.strip("()") for text in texts]
    if len(bare) < 3 or not all(len(t) <= 2 and t.isdigit() and t.isascii() for t in bare):
        return False
    numbers = [int(text) for text in bare]
    return numbers == list(range(numbers[0], numbers[0] + len(numbers))) and numbers[0] <= 1


_UNREADABLE = (
    "tanggal_tidak_terbaca",
    "jenis_kelamin_tidak_terbaca",
    "desa_tidak_dikenal",
    "desil_tidak_terbaca",
    "tanggal_nonaktif_tidak_terbaca",
)
_AT_LEAST_15 = re.compile("[0-9]{15}")
_SUMMARY = re.compile(
    r"(?:grand |sub ?)?(?:jumlah|total)\b|(?:keterangan|catatan|mengetahui|dicetak)\b|nb ?:", re.I
)
