"""Lists of people as offices exchange them: the register's own row reader, and columns beside it.

NIK, name, card and village are judged as in a register (`register_rows`); what a list holds
besides (a telephone, arrears, a bank account) is found by its own headings, or where somebody
said it stands. Nothing is repaired silently: a row is read, or left out with its cells as they are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import chain, islice
from typing import Any, Generic, TypeVar

from desktop_app.domain.identity import IdentityError, parse_phone
from desktop_app.domain.region import Regions
from desktop_app.domain.register_cells import Memory, cell_text, text_of
from desktop_app.domain.register_columns import HEADER_SEARCH_ROWS, Header, normal_heading
from desktop_app.domain.register_mapping import ColumnMapping, Layout, Placed, place_header
from desktop_app.domain.register_rows import BLANK, AsideRow, EntryRow, Note, RowReader

E = TypeVar("E", bound=StrEnum)
# Reduced by `normal_heading`; the heading to trust first in front.
PHONE_HEADINGS = (
    "nohp nomorhp hp notelepon nomortelepon telepon notelp nomortelp telp nowa nomorwa wa whatsapp "
    "nowhatsapp nomorwhatsapp nohandphone handphone notlp tlp nohptelepon kontak nomorkontak "
    "notelphp notelponhp notelpon nomorponsel ponsel"
)


@dataclass(frozen=True, slots=True, repr=False)
class LeftOutRow:
    """A row that could not be taken: where it stands, why, and its cells by heading."""

    sheet: str
    line: int
    reasons: tuple[str, ...]
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Extras(Generic[E]):
    """The columns of a list beside a register's: by which headings each is known."""

    by_alias: Mapping[str, tuple[E, int]]

    def placed(
        self, header: Header, chosen: Mapping[str, int | None] | None = None
    ) -> dict[E, tuple[int, ...]]:
        """Return where they stand under a header, the one to trust first in front.

        What somebody said goes before the headings: `chosen` gives by name the column (0 = A),
        None for what is not to be read; a name that this list does not know is nobody's.
        """
        every = {extra.value: extra for extra, _ in self.by_alias.values()}
        told = {every[name]: at for name, at in (chosen or {}).items() if name in every}
        taken = {column for places in header.columns.values() for column in places}
        taken |= {column for column in told.values() if column is not None}
        found: dict[E, list[tuple[int, int]]] = {}
        for column, title in enumerate(header.titles):
            known = self.by_alias.get(normal_heading(title))
            if known is not None and column not in taken and known[0] not in told:
                found.setdefault(known[0], []).append((known[1], column))
        placed = {extra: tuple(c for _, c in sorted(places)) for extra, places in found.items()}
        return placed | {one: (at,) for one, at in told.items() if at is not None}


def aliases(words: Mapping[E, str]) -> dict[str, tuple[E, int]]:
    """Return {reduced heading: (what stands below it, its rank)} from words with blanks between."""
    return {
        alias: (extra, rank)
        for extra, some in words.items()
        for rank, alias in enumerate(some.split())
    }


@dataclass(frozen=True, slots=True, repr=False)
class RowRead(Generic[E]):
    """A row the register's reader could take, with its cells as the file has them."""

    sheet: str
    line: int
    row: EntryRow
    cells: Sequence[Any]
    header: Header
    extras: Mapping[E, tuple[int, ...]]

    def filled(self, extra: E) -> list[Any]:
        """Return the filled cells of a column that may stand several times."""
        found = (cell_at(self.cells, column) for column in self.extras.get(extra, ()))
        return [cell for cell in found if text_of(cell)]

    def left_out(self, reasons: Iterable[str]) -> LeftOutRow:
        """Return the row as one that is not taken after all."""
        return _left_out(self.sheet, self.line, reasons, self.cells, self.header)


class ListWalk(Generic[E]):
    """One file being read, sheet after sheet. `notes` counts lines and sheets that were nobody's,
    `titles` are what stood above the headers, `layouts` what was chosen for layouts that can be
    known again."""

    def __init__(
        self,
        extras: Extras[E],
        regions: Regions,
        own_regency: str,
        today: date,
        chosen: ColumnMapping | None = None,
        kept: Mapping[str, Layout] | None = None,
    ) -> None:
        self.notes: Counter[str] = Counter()
        self.titles: list[str] = []
        self.sheets = 0
        self.layouts: dict[str, Layout] = {}
        self.memory = Memory(regions, own_regency, today)
        self._extras, self._chosen, self._kept = extras, chosen, kept

    def rows_of(
        self, name: str, rows: Iterable[Sequence[Any]]
    ) -> Iterator[RowRead[E] | LeftOutRow]:
        """Yield each person's row of one sheet."""
        lines = iter(rows)
        head = list(islice(lines, HEADER_SEARCH_ROWS + 1))
        placed = place_header(head, self._chosen, self._kept)
        if placed is None:
            if any(cell_text(cell).strip() for row in head for cell in row):
                self.notes["lembar_tanpa_nik"] += 1
            return
        self.sheets += 1
        header = placed.header
        self.titles.append(name)
        self.titles += [
            text
            for row in head[: max(header.line, 0)]
            for cell in row
            if (text := cell_text(cell).strip())
        ]
        if placed.layout is not None and not placed.remembered:
            self.layouts[placed.layout.fingerprint] = placed.layout
        extras = self._extras.placed(header, extras_told(placed, self._chosen))
        read = RowReader(header, 0, self.memory).read
        body = chain(head[placed.first_row :], lines)
        for number, cells in enumerate(body, start=placed.first_row + 1):
            reading = read(cells, number)
            if isinstance(reading, Note):
                self.notes[reading.kind] += reading is not BLANK
            elif isinstance(reading, AsideRow):
                yield _left_out(name, number, reading.reasons.split(","), cells, header)
            else:
                yield RowRead(name, number, reading, cells, header, extras)


def extras_told(placed: Placed, chosen: ColumnMapping | None) -> Mapping[str, int | None]:
    """Return where somebody said the columns beside a register's stand: now, or for this layout."""
    if placed.layout is not None:
        return placed.layout.mapping.extras
    return chosen.extras if chosen is not None else {}


def cell_at(cells: Sequence[Any], column: int) -> Any:
    """Return a cell, None where a ragged line ends before it."""
    return cells[column] if column < len(cells) else None


def first_phone(cells: Iterable[Any], warnings: list[str]) -> str | None:
    """Return the first mobile number of the cells; one cell may hold two, `0812… / 0813…`."""
    texts = [part for cell in cells for part in _BETWEEN.split(text_of(cell)) if part.strip()]
    found: list[str] = []
    for text in texts:
        try:
            found.append(parse_phone(text))
        except IdentityError:
            continue
    if texts and not found:
        warnings.append("telepon_tidak_sah")
    if len(set(found)) > 1:
        warnings.append("telepon_lebih_dari_satu")
    return found[0] if found else None


def number_in(cells: Sequence[Any], code: str, most: int, warnings: list[str]) -> int | None:
    """Return the number in the first cell, None and the warning `code` where it is none."""
    if not cells:
        return None
    value = whole_number(cells[0])
    if value is None or not 0 <= value <= most:
        warnings.append(code)
        return None
    return value


def whole_number(cell: object) -> int | None:
    """Return a whole number from 3, 3.0, `Rp 1.050.000,00`, `1,050,000`, `kelas III`, `6 bulan`."""
    if isinstance(cell, bool):
        return None
    if isinstance(cell, int | float):
        return int(cell) if cell == cell // 1 else round(cell)
    text = text_of(cell).strip().upper()
    bare = _UNITS.sub("", text).strip()
    if bare in _ROMAN:
        return _ROMAN[bare]
    cents = re.sub(r"[.,]\d{1,2}$", "", bare)
    if not re.fullmatch(r"\d{1,3}([., ]\d{3})+|\d+", cents):
        return None
    return int(re.sub(r"\D", "", cents))


def _left_out(
    sheet: str, line: int, reasons: Iterable[str], cells: Sequence[Any], header: Header
) -> LeftOutRow:
    titles = header.titles
    shown = {
        titles[column] if column < len(titles) else f"Kolom {column + 1}": text
        for column, cell in enumerate(cells)
        if (text := cell_text(cell).strip())
    }
    return LeftOutRow(sheet, line, tuple(reasons), shown)


_BETWEEN = re.compile(r"[/;,|\n]|\s{2,}| dan | atau ")
_UNITS = re.compile(r"^(RP|IDR)\.?|KELAS|KLS\.?|BULAN|BLN\.?|-$")
_ROMAN: Mapping[str, int] = {"I": 1, "II": 2, "III": 3}
