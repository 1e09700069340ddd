"""What a person chooses from where the headings do not tell: each column with its letter, what it
is read as, a few of its cells, and a guess from those cells.

A guess is shown, never taken: two columns of sixteen digits look alike until somebody has looked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

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
    field: Field | None
    samples: tuple[str, ...]
    guess: Field | None


def choices(sheet: SheetPreview) -> tuple[ColumnChoice, ...]:
    """Return the columns of a sheet to choose from, in their order.

    Without a header every row of the head counts as data, the rows above it too.
    """
    rows = sheet.rows if sheet.header_row is not None else sheet.head
    width = max([len(sheet.columns), *map(len, rows)], default=0)
    made = [_choice(sheet, rows, column) for column in range(width)]
    return tuple(_without_second_guesses(made))


def chosen(columns: Iterable[ColumnChoice], header_row: int | None = None) -> ColumnMapping:
    """Return the mapping that a filled-in screen stands for; a field not chosen is not read."""
    picked = {one.field: one.column for one in columns if one.field is not None}
    return ColumnMapping({field: picked.get(field) for field in FIELD_LABELS}, header_row)


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


def _choice(sheet: SheetPreview, rows: Sequence[Sequence[str]], column: int) -> ColumnChoice:
    title, name = sheet.columns[column] if column < len(sheet.columns) else ("", None)
    cells = [row[column].strip() for row in rows if column < len(row)]
    filled = [cell for cell in cells if cell]
    return ColumnChoice(
        column,
        column_letters(column),
        title,
        Field(name) if name else None,
        tuple(filled[:SAMPLES]),
        _guess(filled),
    )


def _guess(cells: Sequence[str]) -> Field | None:
    for field, looks_like in _LOOKS.items():
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


def _is_nik(cell: str) -> bool:
    try:
        parse_nik(read_nik_cell(cell)[0])
    except IdentityError:
        return False
    return True


def _is_family_number(cell: str) -> bool:
    digits = read_nik_cell(cell)[0]
    return len(digits) == 16 and digits.isdigit()


def _is_sex(cell: str) -> bool:
    return not cell.isdigit() and parse_sex(cell) is not None


def _is_name(cell: str) -> bool:
    letters = [c for c in cell if c.isalpha()]
    return len(cell.split()) >= 2 and len(letters) + cell.count(" ") + cell.count(".") == len(cell)


_LOOKS: Mapping[Field, Callable[[str], bool]] = {
    Field.NIK: _is_nik,
    Field.KK: _is_family_number,
    Field.SEX: _is_sex,
    Field.NAME: _is_name,
}

# In the order of the list that opens; the screen offers "tidak dibaca" in front.
FIELD_LABELS: Mapping[Field, str] = {
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
