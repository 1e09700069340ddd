"""Reading a whole register file: every sheet, its header, its rows, and what was passed over.

Sheets may have other layouts; one without a header goes on with the layout of the sheet before
it when its numbers stand where that one's NIK stood, because a sheet that is passed over is a
village that is told "tidak terdaftar".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain, islice
from typing import Any

from desktop_app.domain.identity import read_nik_cell
from desktop_app.domain.region import Regions
from desktop_app.domain.register_cells import Memory, cell_text
from desktop_app.domain.register_columns import HEADER_SEARCH_ROWS, Field, Header
from desktop_app.domain.register_mapping import ColumnMapping, Layout, place_header
from desktop_app.domain.register_rows import BLANK, AsideRow, EntryRow, Note, RowReader


class RegisterReading:
    """One file being read, sheet after sheet.

    `sheets` are the names of the sheets that held a register, `notes` how many lines of each kind
    were nobody's, `fields` what columns there were, `titles` the names of the sheets and what stood
    above their headers, where the date is often written, `layouts` what was chosen for layouts
    that can be known again.
    """

    def __init__(
        self,
        regions: Regions,
        own_regency: str,
        today: date,
        chosen: ColumnMapping | None = None,
        kept: Mapping[str, Layout] | None = None,
    ) -> None:
        self.sheets: list[str] = []
        self.notes: Counter[str] = Counter()
        self.titles: list[str] = []
        self.fields: set[Field] = set()
        self.anything = False
        self._memory = Memory(regions, own_regency, today)
        self.layouts: dict[str, Layout] = {}
        self._chosen = chosen
        self._kept = kept
        self._last: Header | None = None

    def rows_of(
        self, name: str, rows: Iterable[Sequence[Any]], hidden: Collection[int] | None = ()
    ) -> Iterator[EntryRow | AsideRow]:
        """Yield the rows of one sheet that are people; `sheet` in them counts in `sheets`.

        `hidden` are the numbers of rows out of sight, None when nobody knows them: people in
        them are taken like all others, and counted in the notes.
        """
        lines = iter(rows)
        # One more than a header may stand in: its second row.
        head = list(islice(lines, HEADER_SEARCH_ROWS + 1))
        self.anything = self.anything or any(texts_in(head))
        placed = place_header(head, self._chosen, self._kept)
        header, first = (placed.header, placed.first_row) if placed else (None, 0)
        if placed is not None and placed.layout is not None and not placed.remembered:
            self.layouts[placed.layout.fingerprint] = placed.layout
        if header is None:
            header = self._last if self._goes_on(head) else None
        if header is None:
            self._skipped(head)
            return
        self._last = header
        self.sheets.append(name)
        self.fields.update(header.columns)
        self.titles += [name, *texts_in(head[:first])]
        if hidden is None:
            self.notes["baris_tersembunyi_tak_dikenali"] += 1
            hidden = ()
        yield from self._people(header, chain(head[first:], lines), first + 1, hidden)

    def _people(
        self, header: Header, rows: Iterable[Sequence[Any]], line: int, hidden: Collection[int]
    ) -> Iterator[EntryRow | AsideRow]:
        read = RowReader(header, len(self.sheets) - 1, self._memory).read
        for number, cells in enumerate(rows, start=line):
            reading = read(cells, number)
            if not isinstance(reading, Note):
                # It may still be empty: it fills while the rows go by.
                if hidden and number in hidden:
                    self.notes["baris_tersembunyi"] += 1
                yield reading
            elif reading is not BLANK:
                self.notes[reading.kind] += 1

    def _goes_on(self, head: list[Sequence[Any]]) -> bool:
        if self._last is None:
            return False
        column = self._last.columns[Field.NIK][0]
        cells = [row[column] for row in head if len(row) > column and cell_text(row[column])]
        numbers = [cell for cell in cells if len(read_nik_cell(cell)[0]) == 16]
        return len(numbers) * 2 > len(cells)

    def _skipped(self, head: list[Sequence[Any]]) -> None:
        if any(texts_in(head)):
            self.notes["lembar_tanpa_nik"] += 1


def texts_in(rows: Iterable[Sequence[Any]]) -> Iterator[str]:
    """Yield what stands in these rows, empty cells left out."""
    return (text for row in rows for cell in row if (text := cell_text(cell).strip()))
