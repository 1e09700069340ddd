"""Reading a list of people to be told, aside from the office and its database.

`read_list` needs only its plan, so it can run in a process of its own while the window stays awake;
`usecases.notice_lists.take_in` then takes what it read into the office in one transaction.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Cancelled, Misused
from desktop_app.domain.notice_list import LeftOutRow, ListedPerson, NoticeKind, ReadList
from desktop_app.domain.notice_rows import ListReading
from desktop_app.domain.region import Regions
from desktop_app.domain.register import Progress
from desktop_app.domain.register_columns import HEADER_SEARCH_ROWS
from desktop_app.domain.register_dates import guess_as_of
from desktop_app.domain.register_mapping import ColumnMapping, Layout
from desktop_app.usecases.ports import Workbooks
from desktop_app.usecases.register_import import CHECKING, READING, Asked, Tell, file_hash

MOST_PEOPLE = 200_000
_TELL_EVERY = 500


@dataclass(frozen=True, slots=True)
class ListPlan:
    """All that reading a list needs; it can be sent to another process.

    Without `as_of` it is guessed from the file's name and title, else the day it was last changed.
    """

    path: Path
    kind: NoticeKind
    as_of: date | None
    today: date
    own_regency: str
    regions: Regions = field(repr=False)
    workbooks: Workbooks = field(repr=False)
    mapping: ColumnMapping | None = None
    layouts: Mapping[str, Layout] = field(default_factory=dict)


def read_list(
    plan: ListPlan, *, progress: Tell | None = None, cancelled: Asked | None = None
) -> ReadList:
    """Return the list in a file. Raises Cancelled, Misused (no NIK column, nobody in it, too many)
    or EnvironmentFailure (damaged, locked …)."""
    reading = ListReading(
        plan.kind, plan.regions, plan.own_regency, plan.today, plan.mapping, plan.layouts
    )
    people: list[ListedPerson] = []
    out: list[LeftOutRow] = []
    if progress is not None:
        progress(Progress(0, 0, READING))
    with plan.workbooks.open(plan.path) as sheets:
        visible = [one for one in sheets if not one.hidden] or list(sheets)
        if len(visible) < len(sheets):
            reading.notes["lembar_tersembunyi"] = len(sheets) - len(visible)
        total = sum(sheet.height() for sheet in visible)
        for sheet in visible:
            for row in reading.rows_of(sheet.name, sheet.rows()):
                if isinstance(row, ListedPerson):
                    people.append(row)
                else:
                    out.append(row)
                done = len(people) + len(out)
                if done % _TELL_EVERY == 0:
                    _tell(done, total, progress, cancelled)
    if not reading.sheets:
        raise Misused("kolom_nik_tidak_ada", _NO_NIK, rows=HEADER_SEARCH_ROWS)
    if not people and not out:
        raise Misused("hanya_judul", _NOBODY)
    as_of = plan.as_of or _as_of(plan, reading.titles)
    return ReadList(
        kind=plan.kind,
        file_name=plan.path.name,
        file_hash=file_hash(plan.path),
        as_of=as_of,
        people=tuple(people),
        left_out=tuple(out),
        notes=dict(reading.notes),
    )


def _tell(done: int, total: int, progress: Tell | None, cancelled: Asked | None) -> None:
    if cancelled is not None and cancelled():
        raise Cancelled("impor_dibatalkan", _CANCELLED)
    if done > MOST_PEOPLE:
        raise Misused("terlalu_banyak_orang", _TOO_MANY, most=MOST_PEOPLE)
    if progress is not None:
        progress(Progress(done, max(total, done), CHECKING))


def _as_of(plan: ListPlan, titles: list[str]) -> date:
    named = guess_as_of([plan.path.stem], plan.today) or guess_as_of(titles, plan.today)
    if named is not None:
        return named
    changed = datetime.fromtimestamp(plan.path.stat().st_mtime).astimezone().date()
    return min(changed, plan.today)


_NO_NIK = QT_TRANSLATE_NOOP(
    "errors",
    "Kolom NIK tidak ditemukan pada {rows} baris pertama. Beri judul NIK pada kolomnya, lalu "
    "impor lagi.",
)
_NOBODY = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas ini hanya berisi judul kolom, tanpa satu orang pun. Periksa apakah berkas yang "
    "benar yang dipilih.",
)
_CANCELLED = QT_TRANSLATE_NOOP("errors", "Impor dibatalkan. Tidak ada yang berubah.")
_TOO_MANY = QT_TRANSLATE_NOOP(
    "errors", "Berkas ini berisi lebih dari {most} orang. Bagi per kecamatan, lalu impor lagi."
)
