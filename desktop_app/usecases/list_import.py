"""Reading a spreadsheet of people aside from the office: what lists of every kind share.

Needs nothing of the office, so it can run in a process of its own while the window stays awake.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Cancelled, Misused
from desktop_app.domain.list_rows import LeftOutRow, ListWalk
from desktop_app.domain.register import Progress
from desktop_app.domain.register_columns import HEADER_SEARCH_ROWS
from desktop_app.domain.register_dates import guess_as_of
from desktop_app.usecases.ports import Workbooks
from desktop_app.usecases.register_import import CHECKING, READING, Asked, Tell

T = TypeVar("T")
_TELL_EVERY = 500


def read_people(
    workbooks: Workbooks,
    path: Path,
    reading: ListWalk[Any],
    rows_of: Callable[[str, Iterator[Sequence[Any]]], Iterator[T | LeftOutRow]],
    most: int,
    progress: Tell | None,
    cancelled: Asked | None,
) -> tuple[list[T], list[LeftOutRow]]:
    """Return the people of a file and the rows that could not be taken.

    Sheets put out of sight are left alone where others are there, and counted. Raises Cancelled,
    Misused (no NIK column, nobody in it, more than `most`) or EnvironmentFailure (damaged …).
    """
    people: list[T] = []
    out: list[LeftOutRow] = []
    if progress is not None:
        progress(Progress(0, 0, READING))
    with workbooks.open(path) as sheets:
        visible = [one for one in sheets if not one.hidden] or list(sheets)
        if len(visible) < len(sheets):
            reading.notes["lembar_tersembunyi"] = len(sheets) - len(visible)
        total = sum(sheet.height() for sheet in visible)
        for sheet in visible:
            for row in rows_of(sheet.name, sheet.rows()):
                if isinstance(row, LeftOutRow):
                    out.append(row)
                else:
                    people.append(row)
                done = len(people) + len(out)
                if done % _TELL_EVERY == 0:
                    _tell(done, total, most, progress, cancelled)
    if not reading.sheets:
        raise Misused("kolom_nik_tidak_ada", _NO_NIK, rows=HEADER_SEARCH_ROWS)
    if not people and not out:
        raise Misused("hanya_judul", _NOBODY)
    return people, out


def day_of(path: Path, titles: Sequence[str], today: date) -> date:
    """Return the day a list stands for: from its name or titles, else when it was last changed."""
    named = guess_as_of([path.stem], today) or guess_as_of(titles, today)
    if named is not None:
        return named
    changed = datetime.fromtimestamp(path.stat().st_mtime).astimezone().date()
    return min(changed, today)


def _tell(done: int, total: int, most: int, progress: Tell | None, cancelled: Asked | None) -> None:
    if cancelled is not None and cancelled():
        raise Cancelled("impor_dibatalkan", _CANCELLED)
    if done > most:
        raise Misused("terlalu_banyak_orang", _TOO_MANY, most=most)
    if progress is not None:
        progress(Progress(done, max(total, done), CHECKING))


_NO_NIK = QT_TRANSLATE_NOOP(
    "errors",
    "Kolom NIK tidak ditemukan pada {rows} baris pertama. Pilih kolomnya sendiri, atau beri judul "
    "NIK pada kolomnya, lalu impor lagi.",
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
