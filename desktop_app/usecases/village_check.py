"""Cek kolektif: a village's file of NIKs in, the same file out with what each person is told.

Any layout with a NIK column will do. Every person that is found is a view of that person and is
journaled as one; the counts of faults tell later which village office needs training.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import chain, islice
from pathlib import Path
from typing import Any

from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Cancelled, Misused
from desktop_app.domain.intake import Ground
from desktop_app.domain.people import PersonError, clean_name, parse_birth_date
from desktop_app.domain.register import LookUp, Progress
from desktop_app.domain.register_cells import cell_text, text_of
from desktop_app.domain.register_columns import HEADER_SEARCH_ROWS, Field, Header
from desktop_app.domain.register_mapping import ColumnMapping, Layout, place_header
from desktop_app.domain.village_check import (
    COME_WORDS,
    Answer,
    Asked,
    Summary,
    answer,
    asked_of,
    summary,
    village_of,
)
from desktop_app.storage import register as storage
from desktop_app.storage import village_checks
from desktop_app.usecases import register
from desktop_app.usecases.ground import ground
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import Workbooks, WrittenSheet

MOST_ROWS = 5_000
REASON = "cek kolektif"
_TELL_EVERY = 20


_Line = tuple[int, tuple[str, ...], Asked]
Read = list[tuple[str, tuple[str, ...], list[_Line]]]


@dataclass(frozen=True, slots=True)
class CheckedRow:
    """One row as the village wrote it, and what it is told."""

    row: int
    cells: tuple[str, ...]
    answer: Answer
    asked: Asked


@dataclass(frozen=True, slots=True)
class Checked:
    """A checked file: its sheets with their titles, its rows in their order, the counts.

    `village` is whose file it was taken to be (label, "" when nobody could tell).
    """

    sheets: tuple[tuple[str, tuple[str, ...], tuple[CheckedRow, ...]], ...]
    village: str
    summary: Summary


def check_village(
    office: Office,
    path: Path,
    *,
    village: str | None = None,
    mapping: ColumnMapping | None = None,
    read: Read | None = None,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Checked:
    """Return what each person of a village's file is told.

    `read` is what `read_file` returned, where that was done in a process of its own.

    `village` is the Kemendagri code of the village that asks; without it, it is taken to be where
    most of the people found live. Raises Misused for a file without a NIK column or with more
    than 5,000 people, Refused without the right to serve, Cancelled.
    """
    if office.actor is not None:
        office.require(Right.SERVE)
    if village is not None and village not in office.regions.by_code:
        raise Misused("desa_tidak_dikenal", _NO_VILLAGE, village=village)
    if read is None:
        kept = register.kept_layouts(office)
        read = read_file(office.ports.workbooks, path, office.today(), kept, mapping)
    asked = [one for _, _, rows in read for _, _, one in rows]
    if not asked:
        raise Misused("hanya_judul", _NOBODY)
    on = ground(office)
    found = _look_up(office, asked, progress, cancelled)
    pairs = [*zip(asked, found, strict=True)]
    answers = [answer(one, look_up, on, village) for one, look_up in pairs]
    home = village or village_of(answers)
    if home != village:
        answers = [answer(one, look_up, on, home) for one, look_up in pairs]
    _journal(office, on, found, home, answers)
    known = office.regions.by_code.get(home or "")
    return Checked(_sheets(read, answers), known.label if known else "", summary(answers))


def write_checked(office: Office, checked: Checked, path: Path) -> None:
    """Write the village's own rows as .xlsx with the answers behind. Raises EnvironmentFailure."""
    office.ports.workbooks.write_book(
        path,
        [
            WrittenSheet(name[:31], (*titles, *ANSWER_TITLES), map(_line, rows))
            for name, titles, rows in checked.sheets
        ],
    )


def village_faults(office: Office, first: date, last: date) -> dict[str, Summary]:
    """Return, for each village label, the files checked on these days: who needs which training.

    Raises Refused without the right to see reports.
    """
    if office.actor is not None:
        office.require(Right.SEE_REPORTS)
    since = datetime.combine(first, time(), office.zone)
    until = datetime.combine(last + timedelta(days=1), time(), office.zone)
    come: dict[str, Counter[str]] = {}
    faults: dict[str, Counter[str]] = {}
    rows: Counter[str] = Counter()
    with office.read() as connection:
        for body in village_checks.checks(connection, since, until):
            known = office.regions.by_code.get(body["village"] or "")
            label = known.label if known else ""
            rows[label] += body["rows"]
            come.setdefault(label, Counter()).update(body["come"])
            faults.setdefault(label, Counter()).update(body["faults"])
    return {
        label: Summary(count, dict(come[label]), dict(faults[label].most_common()))
        for label, count in rows.most_common()
    }


def read_file(
    workbooks: Workbooks,
    path: Path,
    today: date,
    kept: Mapping[str, Layout],
    mapping: ColumnMapping | None = None,
    *,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Read:
    """Return whom a village's file asks about, by sheet. Raises Misused as `check_village`.

    It needs no office, so it may run in a process of its own.
    """
    if progress is not None:
        progress(Progress(0, 0, READING))
    read = []
    met: set[str] = set()
    total = 0
    with workbooks.open(path) as sheets:
        for sheet in [one for one in sheets if not one.hidden] or sheets:
            found = _read_sheet(sheet.rows(), mapping, kept, today, met)
            if found is None:
                continue
            titles, lines = found
            rows = [*islice(lines, MOST_ROWS - total + 1)]
            total += len(rows)
            if total > MOST_ROWS:
                raise Misused("terlalu_banyak_orang", _TOO_MANY, most=MOST_ROWS)
            read.append((sheet.name, titles, rows))
    if not read:
        raise Misused("kolom_nik_tidak_ada", _NO_NIK, rows=HEADER_SEARCH_ROWS)
    return read


def _read_sheet(
    rows: Iterator[Sequence[Any]],
    mapping: ColumnMapping | None,
    kept: Mapping[str, Layout],
    today: date,
    met: set[str],
) -> tuple[tuple[str, ...], Iterator[_Line]] | None:
    head = [*islice(rows, HEADER_SEARCH_ROWS + 1)]
    placed = place_header(head, mapping, kept)
    if placed is None:
        return None
    header = placed.header
    width = len(header.titles)
    below = chain(head[placed.first_row :], rows)

    def lines() -> Iterator[_Line]:
        for number, cells in enumerate(below, start=placed.first_row + 1):
            whole = [*cells[:width], *[None] * (width - len(cells))]
            one = _asked(header, whole, today, met)
            if one is not None:
                yield number, tuple(cell_text(cell) for cell in whole), one

    return header.titles, lines()


def _asked(header: Header, cells: list[Any], today: date, met: set[str]) -> Asked | None:
    """Return whom a row asks about, None for a row that is nobody."""
    nik, name = _cell(header, cells, Field.NIK), text_of(_cell(header, cells, Field.NAME))
    if not text_of(nik) and not name:
        return None
    try:
        clean = clean_name(name)
    except PersonError:
        clean = ""
    one = asked_of(nik, clean, _born(_cell(header, cells, Field.BIRTH_DATE), today), None)
    if one.nik and one.nik in met:
        return Asked(one.nik, one.fault, one.name, one.birth_date, one.kk, twice=True)
    met.add(one.nik)
    return one


def _cell(header: Header, cells: list[Any], name: Field) -> Any:
    places = header.columns.get(name)
    return cells[places[0]] if places else None


def _born(cell: object, today: date) -> date | None:
    try:
        return parse_birth_date(cell, today=today)
    except PersonError:
        return None


def _look_up(
    office: Office,
    asked: list[Asked],
    progress: Callable[[Progress], None] | None,
    cancelled: Callable[[], bool] | None,
) -> list[LookUp | None]:
    found: list[LookUp | None] = []
    with office.read() as connection:
        for number, one in enumerate(asked):
            if number % _TELL_EVERY == 0:
                if cancelled is not None and cancelled():
                    raise Cancelled("dibatalkan", _STOPPED)
                if progress is not None:
                    progress(Progress(number, len(asked), CHECKING))
            whole = len(one.nik) == 16 and one.nik.isascii() and one.nik.isdigit()
            found.append(
                register.find(
                    office,
                    connection,
                    one.nik,
                    name=one.name or None,
                    birth_date=one.birth_date,
                )
                if whole
                else None
            )
    return found


def _journal(
    office: Office,
    on: Ground,
    found: list[LookUp | None],
    village: str | None,
    answers: list[Answer],
) -> None:
    counts = summary(answers)
    with office.write() as tx:
        for look_up in found:
            if look_up is not None and (look_up.exact or look_up.older or look_up.possible):
                person = storage.person_id(office.store.names, look_up.asked)
                tx.event("view", person, {"reason": REASON, "found": look_up.found})
        body = {
            "village": village,
            "snapshot": on.snapshot.id if on.snapshot else None,
            "rows": counts.rows,
            "come": dict(counts.come),
            "faults": dict(counts.faults),
        }
        tx.event(village_checks.KIND, tx.id, body)


def _sheets(
    read: Read, answers: list[Answer]
) -> tuple[tuple[str, tuple[str, ...], tuple[CheckedRow, ...]], ...]:
    told = iter(answers)
    return tuple(
        (name, titles, tuple(CheckedRow(row, cells, next(told), one) for row, cells, one in rows))
        for name, titles, rows in read
    )


def _line(row: CheckedRow) -> list[str | None]:
    told = row.answer
    return [
        *row.cells,
        COME_WORDS[told.come],
        told.status,
        told.service,
        told.ids,
        told.remark,
        told.bring,
    ]


ANSWER_TITLES = (
    "Perlu datang?",
    "Status",
    "Layanan",
    "ID-DTKS",
    "Keterangan",
    "Yang dibawa",
)
READING = QT_TRANSLATE_NOOP("register", "Membaca berkas")
CHECKING = QT_TRANSLATE_NOOP("register", "Memeriksa orang")
_NO_VILLAGE = QT_TRANSLATE_NOOP(
    "errors", "Desa {village} tidak dikenal. Pakai kode Kemendagri, misalnya 33.17.13.2002."
)
_NOBODY = QT_TRANSLATE_NOOP(
    "errors", "Berkas ini hanya berisi judul kolom, tanpa satu orang pun. Pilih berkas yang lain."
)
_TOO_MANY = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas ini berisi lebih dari {most} orang. Cek kolektif dipakai per desa; bagi berkasnya, "
    "lalu ulangi.",
)
_NO_NIK = QT_TRANSLATE_NOOP(
    "errors",
    "Kolom NIK tidak ditemukan pada {rows} baris pertama. Beri judul NIK pada kolomnya, lalu "
    "ulangi.",
)
_STOPPED = QT_TRANSLATE_NOOP("errors", "Pekerjaan dibatalkan. Tidak ada yang berubah.")
