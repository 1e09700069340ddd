"""The quality of a register: what is wrong with it, by village, and the sheets villages mend."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Cancelled, NotFound
from desktop_app.domain.register import Progress, Snapshot
from desktop_app.domain.register_quality import (
    CODE_TITLE,
    KINDS,
    MEND_FIELDS,
    WHY_TITLE,
    QualityReport,
    Twin,
    VillageQuality,
    is_to_mend,
    masked,
    namesakes,
    row_code,
    texts_of,
    twins,
    weigh,
)
from desktop_app.domain.register_reasons import in_words
from desktop_app.domain.register_rows import AsideRow, EntryRow
from desktop_app.storage import register as storage
from desktop_app.storage.register_scan import RegisterScan
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import Workbooks, WrittenSheet

SHOWN_TWINS = 1_000
_TELL_EVERY = 500
_UNKNOWN = "desa-tidak-dikenal"
_NOT_A_NAME = re.compile("[^a-z0-9]+")

Row = EntryRow | AsideRow
Tell = Callable[[Progress], None]
Asked = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class QualityPlan:
    """A snapshot to be read from end to end; it can be sent to another process."""

    snapshot: Snapshot
    path: Path
    key: bytes = field(repr=False)
    unmasked: bool
    workbooks: Workbooks = field(repr=False)


def quality(office: Office, snapshot_id: UUID | None = None) -> QualityReport:
    """Return what is wrong with a snapshot, the current one when none is named. Takes seconds.

    Raises NotFound when it is not kept, Refused without the right to see reports.
    """
    return report(plan_quality(office, snapshot_id))


def plan_quality(office: Office, snapshot_id: UUID | None = None) -> QualityPlan:
    """Return what `report` and `write_sheets` need. Raises NotFound and Refused as above."""
    if office.actor is not None:
        office.require(Right.SEE_REPORTS)
    one = kept_snapshot(office, snapshot_id)
    return QualityPlan(
        one.snapshot,
        office.store.folder / one.database,
        office.store.key,
        may_see_nik(office),
        office.ports.workbooks,
    )


def report(
    plan: QualityPlan, *, progress: Tell | None = None, cancelled: Asked | None = None
) -> QualityReport:
    """Return the report; it may run in a process of its own. Raises Cancelled."""
    with RegisterScan(plan.path, plan.key) as scan:
        weighed = weigh(scan.tallies())
        found: list[Twin] = []
        count = 0
        people = plan.snapshot.imported + plan.snapshot.warned
        for some in _namesakes_at_once(scan, people, progress, cancelled):
            pairs = [pair for group in some for pair in twins(group)]
            count += len(pairs)
            found += pairs[: SHOWN_TWINS - len(found)]
    return QualityReport(plan.snapshot, *weighed, tuple(found), count)


def export_quality(
    office: Office, snapshot_id: UUID | None, target: Path, village: str | None = None
) -> dict[str, int]:
    """Write the rows a village can mend: all villages into a folder, or one into a file.

    `village` is its Kemendagri code; "" stands for the rows that name none that is known. Returns
    rows by file name. Numbers are masked for everybody without the right to see them. The export
    is journaled. Raises NotFound, EnvironmentFailure.
    """
    plan = plan_quality(office, snapshot_id)
    return journal_export(office, plan, village, write_sheets(plan, target, village))


def journal_export(
    office: Office, plan: QualityPlan, village: str | None, written: dict[str, int]
) -> dict[str, int]:
    """Journal what `write_sheets` wrote, and return it."""
    body = {"rows": sum(written.values()), "masked": not plan.unmasked, "village": village}
    with office.write() as tx:
        tx.event("register_export", plan.snapshot.id, body)
    return written


def write_sheets(
    plan: QualityPlan,
    target: Path,
    village: str | None = None,
    *,
    progress: Tell | None = None,
    cancelled: Asked | None = None,
) -> dict[str, int]:
    """Write the same without a journal entry; it may run in a process of its own."""
    written: dict[str, int] = {}
    with RegisterScan(plan.path, plan.key) as scan:
        sheets = scan.sheets()
        rows = (row for row in scan.to_mend() if is_to_mend(_codes(row)))
        if village is not None:
            chosen = [row for row in rows if row.village_code == village]
            _write_village(plan, target, sheets, chosen, written)
            return written
        target.mkdir(parents=True, exist_ok=True)
        for number, (_, group) in enumerate(groupby(rows, key=_place)):
            if cancelled is not None and cancelled():
                raise Cancelled("dibatalkan", _STOPPED)
            some = [*group]
            path = target / f"{_file_name(some[0])}.xlsx"
            if path.name in written:
                path = target / f"{path.stem}-{number}.xlsx"
            _write_village(plan, path, sheets, some, written)
            if progress is not None:
                progress(Progress(sum(written.values()), 0, WRITING))
        _write_summary(plan, target / "ringkasan.xlsx", weigh(scan.tallies()).villages)
    return written


def page_of_rows(
    office: Office,
    snapshot_id: UUID,
    *,
    code: str | None = None,
    village: VillageQuality | None = None,
    start: int = 0,
    size: int = 100,
) -> tuple[Row, ...]:
    """Return some of the rows with one fault, or with any that a village can mend.

    Rows set aside come first, each in the order of the file. Who may see their numbers is
    journaled as a viewer. Raises NotFound, Refused as `quality`.
    """
    plan = plan_quality(office, snapshot_id)
    place = (village.code, village.village, village.district) if village else None
    with RegisterScan(plan.path, plan.key) as scan:
        found = scan.flawed(
            lambda codes: code in codes.split(",") if code else is_to_mend(codes),
            place,
            start,
            size,
        )
    journal_rows(office, snapshot_id, [_number_of(row, snapshot_id) for row in found], code or "")
    return tuple(found)


def journal_rows(office: Office, snapshot_id: UUID, numbers: Sequence[str], what: str) -> None:
    """Journal whose rows were shown whole; covered ones are a view of nobody."""
    if not numbers or not may_see_nik(office):
        return
    people = [storage.person_id(office.store.names, number).hex for number in numbers]
    with office.write() as tx:
        tx.event("register_rows", snapshot_id, {"what": what, "shown": people})


def kept_snapshot(office: Office, snapshot_id: UUID | None) -> storage.Shelved:
    """Return a kept snapshot with its file, the current one for None. Raises NotFound."""
    with office.read() as connection:
        kept = storage.shelved(connection)
    for one in kept:
        if one.snapshot.id == snapshot_id or (snapshot_id is None and one.snapshot.current):
            return one
    raise NotFound("data_tidak_disimpan", _NOT_KEPT)


def may_see_nik(office: Office) -> bool:
    """Tell whether exports may show numbers; the command line holds the office's key."""
    return office.actor is None or office.may(Right.SEE_NIK)


def village_lines(villages: Iterable[VillageQuality]) -> Iterator[list[str]]:
    """Yield the lines of the summary, most to mend first."""
    for one in villages:
        numbers = one.rows, one.warned, one.quarantined, one.to_mend
        why = "; ".join(f"{in_words((code,))} ({rows})" for code, rows in one.reasons.items())
        yield [one.village or _NO_VILLAGE, one.district, *map(str, numbers), why]


def _namesakes_at_once(
    scan: RegisterScan, total: int, progress: Tell | None, cancelled: Asked | None
) -> Iterator[list[list[EntryRow]]]:
    """Yield groups of namesakes with their rows, some hundred at a time."""
    waiting: list[list[int]] = []
    started = time.monotonic()
    seen = 0
    for number, people in enumerate(scan.born_together()):
        seen += len(people)
        if progress is not None and number % _TELL_EVERY == 0:
            progress(Progress(seen, total, WEIGHING, time.monotonic() - started))
        if cancelled is not None and cancelled():
            raise Cancelled("dibatalkan", _STOPPED)
        waiting += namesakes(people)
        if len(waiting) >= 200:
            yield _fetched(scan, waiting)
            waiting = []
    yield _fetched(scan, waiting)


def _fetched(scan: RegisterScan, groups: list[list[int]]) -> list[list[EntryRow]]:
    rows = scan.with_ids([id for group in groups for id in group])
    return [[rows[id] for id in group] for group in groups]


def _write_village(
    plan: QualityPlan, path: Path, sheets: tuple[str, ...], rows: list[Row], written: dict[str, int]
) -> None:
    header = (CODE_TITLE, WHY_TITLE, *MEND_FIELDS.values(), "Lembar", "Baris")
    lines = (_line(plan, row, sheets) for row in rows)
    plan.workbooks.write_book(path, [WrittenSheet("Perbaikan", header, lines)])
    written[path.name] = len(rows)


def _line(plan: QualityPlan, row: Row, sheets: tuple[str, ...]) -> list[str]:
    texts = texts_of(row)
    cells = [text if plan.unmasked else masked(f, text) for f, text in texts.items()]
    sheet = sheets[row.sheet] if row.sheet < len(sheets) else ""
    why = in_words(tuple(_codes(row).split(",")))
    return [row_code(plan.snapshot, row), why, *cells, sheet, str(row.row)]


def _write_summary(plan: QualityPlan, path: Path, villages: tuple[VillageQuality, ...]) -> None:
    header = ("Desa", "Kecamatan", "Baris", "Perlu dicek", "Disisihkan", "Perlu diperbaiki", "Apa")
    sheet: Any = WrittenSheet("Ringkasan", header, village_lines(villages))
    plan.workbooks.write_book(path, [sheet])


def _codes(row: Row) -> str:
    return row.warnings if isinstance(row, EntryRow) else row.reasons


def _place(row: Row) -> tuple[str, str, str]:
    return row.village_code, row.village, row.district


def _number_of(row: Row, snapshot_id: UUID) -> str:
    """Return what tells a person apart in the journal: the NIK, else the place of the row."""
    return row.nik if isinstance(row, EntryRow) else f"{snapshot_id}/{row.sheet}-{row.row}"


def _file_name(row: Row) -> str:
    name = _NOT_A_NAME.sub("-", f"{row.village} {row.district}".lower()).strip("-")
    return name[:60] or _UNKNOWN


KIND_LABELS = {kind: label for kind, (label, _) in KINDS.items()}
WEIGHING = QT_TRANSLATE_NOOP("register", "Mencari orang dengan dua NIK")
WRITING = QT_TRANSLATE_NOOP("register", "Menulis berkas")
_NO_VILLAGE = QT_TRANSLATE_NOOP("register", "(desa tidak tertulis)")
_STOPPED = QT_TRANSLATE_NOOP("errors", "Pekerjaan dibatalkan. Tidak ada yang berubah.")
_NOT_KEPT = QT_TRANSLATE_NOOP(
    "errors",
    "Data per tanggal itu tidak disimpan lagi; hanya tiga impor terakhir yang disimpan.",
)
