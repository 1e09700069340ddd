"""What a person chooses from where the headings do not tell: each column with its letter, what it
is read as, a few of its cells, and a guess from those cells.

A guess is shown, never taken: two columns of sixteen digits look alike until somebody has looked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.identity import IdentityError, parse_nik, read_nik_cell
from desktop_app.domain.people import parse_sex
from desktop_app.domain.region import Regions
from desktop_app.domain.register import SheetPreview
from desktop_app.domain.register_columns import Field
from desktop_app.domain.register_mapping import ColumnMapping, column_letters
from desktop_app.domain.register_rows import AsideRow, EntryRow
from desktop_app.domain.register_sheets import RegisterReading

SAMPLES = 3


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """One column of the mapping screen. `field` is what it is read as, None for nothing.

    `guess` is what its cells look like, None when they look like nothing in particular.
    """

    column: int
    letters: str
    title: str
    field: StrEnum | None
    samples: tuple[str, ...]
    guess: StrEnum | None


@dataclass(frozen=True, slots=True)
class Offer:
    """What the columns of a kind of file can be read as, in the order of the list that opens.

    Without `required` nothing can be read; `welcome` is asked for. `looks` tells by a cell what a
    column may be. `unchosen` are read by their headings only where nobody chose.
    """

    labels: Mapping[StrEnum, str]
    required: tuple[StrEnum, ...]
    welcome: tuple[StrEnum, ...]
    looks: Mapping[StrEnum, Callable[[str], bool]]
    unchosen: tuple[StrEnum, ...] = ()


def choices(sheet: SheetPreview, offer: Offer | None = None) -> tuple[ColumnChoice, ...]:
    """Return the columns of a sheet to choose from, in their order; a register's without `offer`.

    Without a header every row of the head counts as data, the rows above it too.
    """
    offer = offer or REGISTER_OFFER
    rows = sheet.rows if sheet.header_row is not None else sheet.head
    width = max([len(sheet.columns), *map(len, rows)], default=0)
    made = [_choice(sheet, rows, column, offer) for column in range(width)]
    return tuple(_without_second_guesses(made))


def chosen(
    columns: Iterable[ColumnChoice], header_row: int | None = None, offer: Offer | None = None
) -> ColumnMapping:
    """Return the mapping that a filled-in screen stands for; a field not chosen is not read."""
    picked = {one.field: one.column for one in columns if one.field is not None}
    offer = offer or REGISTER_OFFER
    offered = (*offer.labels, *offer.unchosen)
    return ColumnMapping(
        {field: picked.get(field) for field in offered if isinstance(field, Field)},
        header_row,
        {one.value: picked.get(one) for one in offered if not isinstance(one, Field)},
    )


def read_as(
    sheet: SheetPreview, mapping: ColumnMapping, regions: Regions, own_regency: str, today: date
) -> tuple[EntryRow | AsideRow, ...]:
    """Return the first rows as they would be read with that choice; empty while no NIK is chosen.

    A NIK is called double only where it is twice among these rows.
    """
    if mapping.columns.get(Field.NIK) is None:
        return ()
    reading = RegisterReading(regions, own_regency, today, mapping)
    return tuple(reading.rows_of(sheet.name, sheet.cells))


def _choice(
    sheet: SheetPreview, rows: Sequence[Sequence[str]], column: int, offer: Offer
) -> ColumnChoice:
    title, name = sheet.columns[column] if column < len(sheet.columns) else ("", None)
    cells = [row[column].strip() for row in rows if column < len(row)]
    filled = [cell for cell in cells if cell]
    return ColumnChoice(
        column,
        column_letters(column),
        title,
        _named(name, offer) if name else None,
        tuple(filled[:SAMPLES]),
        _guess(filled, offer),
    )


def _named(name: str, offer: Offer) -> StrEnum | None:
    known = next((one for one in offer.labels if one.value == name), None)
    if known is None and offer is REGISTER_OFFER:
        return Field(name)  # nobody's choice, but read
    return known


def _guess(cells: Sequence[str], offer: Offer) -> StrEnum | None:
    for field, looks_like in offer.looks.items():
        # Title lines stand among the cells where no header was found.
        if cells and sum(map(looks_like, cells)) * 2 > len(cells):
            return field
    return None


def _without_second_guesses(made: Sequence[ColumnChoice]) -> Iterable[ColumnChoice]:
    """Leave each guess to the first column; a second one that looks like a NIK may be the KK."""
    taken = {one.field for one in made if one.field}
    for one in made:
        guess = one.guess
        if guess is Field.NIK and guess in taken:
            guess = Field.KK
        if guess in taken:
            guess = None
        if guess is not None:
            taken.add(guess)
        yield replace(one, guess=guess)


def looks_like_nik(cell: str) -> bool:
    """Tell whether a cell may be a NIK."""
    try:
        parse_nik(read_nik_cell(cell)[0])
    except IdentityError:
        return False
    return True


def looks_like_family_number(cell: str) -> bool:
    """Tell whether a cell may be a No. KK."""
    digits = read_nik_cell(cell)[0]
    return len(digits) == 16 and digits.isdigit()


def _is_sex(cell: str) -> bool:
    return not cell.isdigit() and parse_sex(cell) is not None


def looks_like_name(cell: str) -> bool:
    """Tell whether a cell may be somebody's name."""
    letters = [c for c in cell if c.isalpha()]
    return len(cell.split()) >= 2 and len(letters) + cell.count(" ") + cell.count(".") == len(cell)


_LOOKS: Mapping[StrEnum, Callable[[str], bool]] = {
    Field.NIK: looks_like_nik,
    Field.KK: looks_like_family_number,
    Field.SEX: _is_sex,
    Field.NAME: looks_like_name,
}

# In the order of the list that opens; the screen offers "tidak dibaca" in front.
FIELD_LABELS: Mapping[StrEnum, str] = {
    Field.NIK: QT_TRANSLATE_NOOP("register", "NIK"),
    Field.NAME: QT_TRANSLATE_NOOP("register", "Nama"),
    Field.KK: QT_TRANSLATE_NOOP("register", "No. KK"),
    Field.BIRTH_PLACE: QT_TRANSLATE_NOOP("register", "Tempat lahir"),
    Field.BIRTH_DATE: QT_TRANSLATE_NOOP("register", "Tanggal lahir"),
    Field.PLACE_AND_DATE: QT_TRANSLATE_NOOP("register", "Tempat dan tanggal lahir"),
    Field.SEX: QT_TRANSLATE_NOOP("register", "Jenis kelamin"),
    Field.ADDRESS: QT_TRANSLATE_NOOP("register", "Alamat"),
    Field.RT: QT_TRANSLATE_NOOP("register", "RT"),
    Field.RW: QT_TRANSLATE_NOOP("register", "RW"),
    Field.RT_RW: QT_TRANSLATE_NOOP("register", "RT/RW"),
    Field.VILLAGE: QT_TRANSLATE_NOOP("register", "Desa/kelurahan"),
    Field.DISTRICT: QT_TRANSLATE_NOOP("register", "Kecamatan"),
    Field.HOUSEHOLD_ID: QT_TRANSLATE_NOOP("register", "ID-DTKS rumah tangga"),
    Field.MEMBER_ID: QT_TRANSLATE_NOOP("register", "ID-DTKS anggota"),
    Field.CARD: QT_TRANSLATE_NOOP("register", "Nomor kartu KIS/BPJS"),
    Field.RELATION: QT_TRANSLATE_NOOP("register", "Hubungan keluarga"),
    Field.DESIL: QT_TRANSLATE_NOOP("register", "Desil"),
    Field.PBI_STATUS: QT_TRANSLATE_NOOP("register", "Status PBI"),
    Field.DEACTIVATED_ON: QT_TRANSLATE_NOOP("register", "Tanggal nonaktif"),
    Field.MOTHER: QT_TRANSLATE_NOOP("register", "Nama ibu kandung"),
    Field.PKH: QT_TRANSLATE_NOOP("register", "Penerima PKH"),
    Field.FOOD_AID: QT_TRANSLATE_NOOP("register", "Penerima sembako/BPNT"),
}
REGISTER_OFFER = Offer(
    FIELD_LABELS,
    required=(Field.NIK, Field.NAME),
    welcome=(Field.KK, Field.BIRTH_DATE, Field.VILLAGE),
    looks=_LOOKS,
)
