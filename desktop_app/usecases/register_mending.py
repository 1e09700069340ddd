"""Rows that come back mended: a new register file out of the old one and what the village wrote.

A row is known by its code. A cell that still shows the mask of its number keeps the number, a
row nobody touched stays what it was (a number that Excel had damaged does not become whole by
being sent back), and one that is still wrong stays set aside with its new reasons told.
"""

from __future__ import annotations

import hashlib
import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Cancelled, Misused
from desktop_app.domain.register import ImportReport, Progress, Snapshot
from desktop_app.domain.register_cells import Memory, cell_text
from desktop_app.domain.register_columns import (
    HEADER_SEARCH_ROWS,
    Field,
    Header,
    find_header,
    normal_heading,
)
from desktop_app.domain.register_quality import (
    CODE_TITLE,
    MEND_FIELDS,
    masked,
    masked_cell,
    row_code,
    texts_of,
)
from desktop_app.domain.register_rows import AsideRow, EntryRow, RowReader
from desktop_app.domain.text import visible
from desktop_app.storage.register_file import RegisterBuilder
from desktop_app.storage.register_scan import RegisterScan
from desktop_app.usecases import register
from desktop_app.usecases.office import Office
from desktop_app.usecases.register_import import Built, ImportPlan, RowTally, file_hash
from desktop_app.usecases.register_quality import kept_snapshot

BATCH = 5_000
_CODE = re.compile(r"([0-9a-f]{8})-(\d+)-(\d+)")
_MENDED = re.compile(r"(.*?) \+ perbaikan(?: \d+)?")

Tell = Callable[[Progress], None]
Asked = Callable[[], bool]
Place = tuple[int, int]  # sheet and row


@dataclass(frozen=True, slots=True)
class MendPlan:
    """All that mending needs; it can be sent to another process. `files` are what came back."""

    files: tuple[Path, ...]
    snapshot: Snapshot
    register: Path
    frame: ImportPlan = field(repr=False)


@dataclass(frozen=True, slots=True)
class MendReport:
    """What became of the rows that came back; their sum is `rows`.

    `mended` left quarantine, `changed` are kept rows written anew, `unchanged` were not touched,
    `still` are still wrong (code of the row, reasons), `unknown` carry no code of this snapshot.
    """

    mended: int
    changed: int
    unchanged: int
    unknown: int
    still: tuple[tuple[str, tuple[str, ...]], ...]
    built: Built | None = None
    imported: ImportReport | None = None

    @property
    def rows(self) -> int:
        """How many rows came back."""
        return self.mended + self.changed + self.unchanged + self.unknown + len(self.still)


def mend(office: Office, *files: Path, snapshot_id: UUID | None = None) -> MendReport:
    """Take mended rows into a new snapshot that becomes the current one. Takes seconds.

    Raises what `plan_mend`, `build_mended` and `register.adopt` raise; then nothing has changed.
    """
    plan = plan_mend(office, *files, snapshot_id=snapshot_id)
    return adopt_mended(office, plan, build_mended(plan))


def plan_mend(office: Office, *files: Path, snapshot_id: UUID | None = None) -> MendPlan:
    """Return what `build_mended` needs. Raises Refused without the right to import, NotFound."""
    one = kept_snapshot(office, snapshot_id)
    frame = register.plan_import(
        office, files[0], as_of=one.snapshot.as_of, source=one.snapshot.source
    )
    return MendPlan(files, one.snapshot, office.store.folder / one.database, frame)


def build_mended(
    plan: MendPlan, *, progress: Tell | None = None, cancelled: Asked | None = None
) -> MendReport:
    """Write the new register file beside the office's own; it may run in a process of its own.

    The report has no `built` when no row was changed. Raises Misused for a file without row
    codes, Cancelled, EnvironmentFailure; then nothing is left behind.
    """
    started = time.monotonic()
    returned, unknown = _returned(plan)
    with RegisterScan(plan.register, plan.frame.key) as scan:
        outcome = _Outcome(plan, returned, unknown)
        outcome.weigh(scan)
        if not outcome.better:
            return outcome.report(None)
        tally = RowTally()
        with RegisterBuilder(plan.frame.target, plan.frame.key) as builder:
            for entries, aside in _batches(outcome, scan):
                if cancelled is not None and cancelled():
                    raise Cancelled("dibatalkan", _STOPPED)
                builder.add(entries, aside)
                tally.count(entries, aside)
                if progress is not None:
                    seconds = time.monotonic() - started
                    progress(Progress(tally.rows, plan.snapshot.rows, MENDING, seconds))
            builder.finish(scan.sheets())
        sheets = scan.sheets()
    return outcome.report(_built(plan, tally, sheets, time.monotonic() - started))


def adopt_mended(office: Office, plan: MendPlan, report: MendReport) -> MendReport:
    """Make what was built the current snapshot; an earlier mending of the same data goes."""
    if office.actor is not None:
        office.require(Right.IMPORT_REGISTER)
    if report.built is None:
        return report
    earlier = plan.snapshot.id if _MENDED.fullmatch(plan.snapshot.file_name) else None
    return replace(report, imported=register.adopt(office, report.built, instead_of=earlier))


class _Outcome:
    """What becomes of each row that came back."""

    def __init__(
        self,
        plan: MendPlan,
        returned: Mapping[Place, Sequence[tuple[Header, Sequence[Any]]]],
        unknown: int,
    ) -> None:
        frame = plan.frame
        self._plan = plan
        self._returned = returned
        self._unknown = unknown
        self._memory = Memory(frame.regions, frame.own_regency, frame.today)
        self.better: dict[Place, EntryRow] = {}
        self._still: list[tuple[str, tuple[str, ...]]] = []
        self._mended = self._changed = self._unchanged = 0

    def weigh(self, scan: RegisterScan) -> None:
        """Read every row that came back against the one it was."""
        for sheet, row, nik, is_damaged in scan.numbers():
            if not is_damaged and (sheet, row) not in self._returned:
                self._memory.seen.add(int(nik))
        met = set()
        rows: Iterator[EntryRow | AsideRow] = chain[Any](scan.entries(), scan.asides())
        for old in rows:
            place = old.sheet, old.row
            for header, cells in self._returned.get(place, ()):
                met.add(place)
                self._weigh(old, header, cells)
        self._unknown += sum(
            len(rows) for place, rows in self._returned.items() if place not in met
        )

    def report(self, built: Built | None) -> MendReport:
        return MendReport(
            self._mended, self._changed, self._unchanged, self._unknown, tuple(self._still), built
        )

    def _weigh(self, old: EntryRow | AsideRow, header: Header, cells: Sequence[Any]) -> None:
        place = old.sheet, old.row
        new = _unmasked(old, header, cells)
        if new is None or place in self.better:
            self._unchanged += 1
            if isinstance(old, EntryRow) and place not in self.better and not old.nik_damaged:
                self._memory.seen.add(int(old.nik))
            return
        reading = RowReader(header, old.sheet, self._memory).read(new, old.row)
        if isinstance(reading, EntryRow):
            self.better[place] = reading
            if isinstance(old, EntryRow):
                self._changed += 1
            else:
                self._mended += 1
            return
        code = row_code(self._plan.snapshot, old)
        reasons = reading.reasons if isinstance(reading, AsideRow) else "nik_kosong"
        self._still.append((code, tuple(reasons.split(","))))


def _returned(
    plan: MendPlan,
) -> tuple[dict[Place, list[tuple[Header, Sequence[Any]]]], int]:
    """Return the rows by their place, and how many have no code of this snapshot."""
    found: dict[Place, list[tuple[Header, Sequence[Any]]]] = {}
    unknown, coded = 0, False
    for path in plan.files:
        with plan.frame.workbooks.open(path) as sheets:
            for sheet in sheets:
                rows = sheet.rows()
                head = [*islice(rows, HEADER_SEARCH_ROWS + 1)]
                header = find_header(head)
                column = _code_column(header)
                if header is None or column is None:
                    continue
                coded = True
                for cells in chain(head[header.line + 1 :], rows):
                    place = _place_of(plan, cells, column)
                    if place is not None:
                        found.setdefault(place, []).append((header, cells))
                    elif any(cell_text(cell).strip() for cell in cells):
                        unknown += 1
    if not coded:
        raise Misused("bukan_berkas_perbaikan", _NO_CODES, title=CODE_TITLE)
    return found, unknown


def _code_column(header: Header | None) -> int | None:
    titles = header.titles if header else ()
    wanted = normal_heading(CODE_TITLE)
    return next((n for n, title in enumerate(titles) if normal_heading(title) == wanted), None)


def _place_of(plan: MendPlan, cells: Sequence[Any], column: int) -> Place | None:
    text = visible(cell_text(cells[column])) if column < len(cells) else ""
    told = _CODE.fullmatch(text)
    if told is None or told[1] != plan.snapshot.id.hex[-8:]:
        return None
    return int(told[2]), int(told[3])


def _unmasked(old: EntryRow | AsideRow, header: Header, cells: Sequence[Any]) -> list[Any] | None:
    """Return the row as it is meant, None when nobody touched it."""
    new = [*cells, *[None] * (len(header.titles) - len(cells))]
    before = texts_of(old)
    touched = False
    for name in MEND_FIELDS:
        column = header.columns.get(name, (-1,))[0]
        if column < 0:
            continue
        was, now = before[name], visible(cell_text(new[column]))
        covered = visible(masked(name, was)), visible(masked_cell(was))
        if now == visible(was) or (now and now in covered):
            new[column] = _as_it_was(old, name, was)
        else:
            touched = True
    return new if touched else None


def _as_it_was(old: EntryRow | AsideRow, name: Field, was: str) -> object:
    """Return the old cell; a number that had lost its last digit goes on being one."""
    if isinstance(old, EntryRow):
        lost = (name is Field.NIK and old.nik_damaged) or (name is Field.KK and old.kk_damaged)
        return int(was) if lost else was
    return was


def _batches(
    outcome: _Outcome, scan: RegisterScan
) -> Iterator[tuple[list[EntryRow], list[AsideRow]]]:
    """Yield every row of the new file: kept ones in order, last those that left quarantine."""
    left = dict(outcome.better)
    entries = (left.pop((row.sheet, row.row), row) for row in scan.entries())
    while some := [*islice(entries, BATCH)]:
        yield some, []
    aside = (row for row in scan.asides() if (row.sheet, row.row) not in left)
    while more := [*islice(aside, BATCH)]:
        yield [], more
    yield [*left.values()], []


def _built(plan: MendPlan, tally: RowTally, sheets: tuple[str, ...], seconds: float) -> Built:
    told = [plan.snapshot.file_hash, *map(file_hash, plan.files)]
    name = _MENDED.fullmatch(plan.snapshot.file_name)
    return Built(
        target=plan.frame.target,
        as_of=plan.snapshot.as_of,
        as_of_from=_AS_BEFORE,
        source=plan.snapshot.source,
        file_name=f"{name[1] if name else plan.snapshot.file_name} + perbaikan",
        file_hash=hashlib.sha256("".join(told).encode()).hexdigest(),
        rows=tally.rows,
        imported=tally.imported,
        warned=tally.warned,
        quarantined=tally.quarantined,
        reasons=tally.reasons(),
        sheets=sheets,
        notes={},
        seconds=seconds,
    )


MENDING = QT_TRANSLATE_NOOP("register", "Menyusun data yang diperbaiki")
_AS_BEFORE = QT_TRANSLATE_NOOP("register", "data yang diperbaiki")
_STOPPED = QT_TRANSLATE_NOOP("errors", "Pekerjaan dibatalkan. Tidak ada yang berubah.")
_NO_CODES = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas ini tidak mempunyai kolom {title} beserta NIK. Pakai berkas perbaikan yang diekspor "
    "dari program ini, isi yang salah, lalu kembalikan tanpa menghapus kolom itu.",
)
