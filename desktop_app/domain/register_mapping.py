"""Which column is which where the headings do not tell: chosen by a person, kept for that layout.

A layout is known again by its headings, reduced as they are compared. What was chosen goes over
what the headings say, and a column that was given away is read as nothing else. A file without
any headings has no layout to be known by, so it is asked about each time.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused
from desktop_app.domain.identity import read_nik_cell
from desktop_app.domain.register_columns import (
    HEADER_SEARCH_ROWS,
    Field,
    Header,
    find_header,
    header_at,
    normal_heading,
)

FEWEST_DIGITS = 10  # of a cell that is taken for a NIK, however damaged


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """What was chosen: the column (0 = A) of a field, None for a field that is not to be read.

    `header_row` is the row of the headings as the spreadsheet numbers it, 0 where there is none;
    None lets it be found. `extras` are the columns that a list has beside a register's, by what
    they hold (`list_rows.Extras`); no register reads them.
    """

    columns: Mapping[Field, int | None] = field(default_factory=dict)
    header_row: int | None = None
    extras: Mapping[str, int | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Layout:
    """A mapping kept for every file with these headings."""

    fingerprint: str
    titles: tuple[str, ...]
    mapping: ColumnMapping


@dataclass(frozen=True, slots=True)
class Placed:
    """A header as it will be read; `layout` is what could be kept of a choice, None for none."""

    header: Header
    first_row: int  # of the data, 0 = the first of the sheet
    layout: Layout | None = None
    remembered: bool = False


def place_header(
    rows: Sequence[Sequence[object]],
    chosen: ColumnMapping | None = None,
    kept: Mapping[str, Layout] | None = None,
) -> Placed | None:
    """Return how a sheet is to be read from its first rows, None when nothing tells where NIK is.

    A choice made now counts most, then one kept for this layout, then the headings themselves.
    """
    rows = rows[: HEADER_SEARCH_ROWS + 1]
    if chosen is not None and chosen.columns:
        placed = _chosen(rows, chosen)
        if placed is not None:
            return placed
    for line, row in enumerate(rows if kept else ()):
        layout = (kept or {}).get(fingerprint_of(_texts(row)))
        if layout is not None:
            header = _over(header_at(rows, line), layout.mapping)
            if Field.NIK in header.columns:
                return Placed(header, line + 1, layout, remembered=True)
    found = find_header(rows)
    return None if found is None else Placed(found, found.line + 1)


def fingerprint_of(titles: Iterable[str]) -> str:
    """Return what a layout is known by; empty where fewer than two columns have a heading."""
    reduced = [normal_heading(title) for title in titles]
    while reduced and not reduced[-1]:
        reduced.pop()
    if sum(map(_has_letter, reduced)) < 2:
        return ""
    return hashlib.sha256("\n".join(reduced).encode()).hexdigest()


def read_mapping(
    words: Iterable[str], header_row: int | None = None, extras: Sequence[str] = ()
) -> ColumnMapping:
    """Return the mapping in `nik=C`, `nama=4` or `desil=-` (not read).

    `extras` are the names of what a list may hold beside a register's columns. Raises Misused for
    a field or a column that can not be.
    """
    columns: dict[Field, int | None] = {}
    beside: dict[str, int | None] = {}
    for word in words:
        name, _, place = word.partition("=")
        name = name.strip().lower()
        try:
            if name in extras:
                beside[name] = column_number(place)
            else:
                columns[Field(_FIELD_NAMES.get(name, name))] = column_number(place)
        except ValueError as error:
            names = ", ".join([*(one.value for one in Field), *extras])
            raise Misused("pemetaan_salah", _WRONG_MAPPING, word=word, names=names) from error
    taken = [column for column in (*columns.values(), *beside.values()) if column is not None]
    if len(set(taken)) < len(taken):
        raise Misused("kolom_dipakai_dua_kali", _TWICE)
    return ColumnMapping(columns, header_row, beside)


def column_number(place: str) -> int | None:
    """Return 2 for `C` or `3`, None for `-`. Raises ValueError for anything else."""
    text = place.strip().upper()
    if text == "-":
        return None
    if text.isascii() and text.isdigit() and 1 <= int(text) <= 16_384:
        return int(text) - 1
    if not _LETTERS.fullmatch(text):
        raise ValueError(place)
    number = 0
    for letter in text:
        number = number * 26 + ord(letter) - 64
    if number > 16_384:
        raise ValueError(place)
    return number - 1


def column_letters(column: int) -> str:
    """Return `C` for column 2, `AA` for 26."""
    letters, number = "", column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def layout_data(layout: Layout) -> dict[str, object]:
    """Return a layout as plain JSON."""
    return {
        "fingerprint": layout.fingerprint,
        "titles": list(layout.titles),
        "columns": {name.value: column for name, column in layout.mapping.columns.items()}
        | dict(layout.mapping.extras),
    }


def layout_from(fingerprint: str, titles: Sequence[str], columns: Mapping[str, int]) -> Layout:
    """Return the layout of `layout_data`; what is no register's field is a list's, or nobody's."""
    names = set(Field)
    known = {Field(name): column for name, column in columns.items() if name in names}
    beside = {name: column for name, column in columns.items() if name not in names}
    return Layout(fingerprint, tuple(titles), ColumnMapping(known, extras=beside))


def _chosen(rows: Sequence[Sequence[object]], chosen: ColumnMapping) -> Placed | None:
    line = _line_of_headings(rows, chosen)
    if line is None:
        return None
    if line < 0:
        width = max(map(len, rows), default=0)
        bare = Header(-1, {}, tuple(f"Kolom {n + 1}" for n in range(width)))
        return Placed(_over(bare, chosen), 0)
    header = _over(header_at(rows, line), chosen)
    if Field.NIK not in header.columns:
        return None
    known_by = fingerprint_of(_texts(rows[line]))
    mapping = ColumnMapping(dict(chosen.columns), extras=dict(chosen.extras))
    kept = Layout(known_by, header.titles, mapping)
    return Placed(header, line + 1, kept if known_by else None)


def _line_of_headings(rows: Sequence[Sequence[object]], chosen: ColumnMapping) -> int | None:
    """Return where the headings stand, -1 for nowhere, None when this sheet is not meant."""
    if chosen.header_row is not None:
        return chosen.header_row - 1 if chosen.header_row <= len(rows) else None
    found = find_header(rows)
    column = chosen.columns.get(Field.NIK)
    if column is None:
        return None if found is None else found.line
    first = next((n for n, row in enumerate(rows) if _has_number(row, column)), None)
    if first is None:
        return None
    if found is not None and found.line < first:
        return found.line
    # Most words stand in the headings: a person without a NIK has numbers and dates besides.
    best = max(range(first), key=lambda n: _words_in(rows[n]), default=-1)
    return best if best >= 0 and _words_in(rows[best]) >= 2 else -1


def _over(header: Header, chosen: ColumnMapping) -> Header:
    told = (*chosen.columns.values(), *chosen.extras.values())
    taken = {column for column in told if column is not None}
    columns: dict[Field, tuple[int, ...]] = {}
    for name, places in header.columns.items():
        left = tuple(place for place in places if place not in taken)
        if left and name not in chosen.columns:
            columns[name] = left
    columns |= {name: (place,) for name, place in chosen.columns.items() if place is not None}
    widest = max((place for places in columns.values() for place in places), default=-1) + 1
    extra = tuple(f"Kolom {n + 1}" for n in range(len(header.titles), widest))
    return Header(header.line, columns, header.titles + extra)


def _has_number(row: Sequence[object], column: int) -> bool:
    if column >= len(row):
        return False
    digits, damage = read_nik_cell(row[column])
    return damage is not None or sum(map(str.isdigit, digits)) >= FEWEST_DIGITS


def _words_in(row: Sequence[object]) -> int:
    return sum(_has_letter(text) for text in _texts(row))


def _has_letter(text: str) -> bool:
    return any(map(str.isalpha, text))


def _texts(row: Sequence[object]) -> list[str]:
    return [cell if isinstance(cell, str) else "" for cell in row]


_LETTERS = re.compile("[A-Z]{1,3}")
_FIELD_NAMES = {"no_kk": "kk", "nokk": "kk", "nama_lengkap": "nama"}
_WRONG_MAPPING = QT_TRANSLATE_NOOP(
    "errors",
    "Pemetaan kolom {word} tidak dapat dibaca. Tulis isian=kolom, misalnya nik=C, atau desil=- "
    "bila tidak dibaca. Isian yang ada: {names}.",
)
_TWICE = QT_TRANSLATE_NOOP(
    "errors", "Satu kolom dipetakan ke dua isian. Pilih satu isian untuk setiap kolom."
)
