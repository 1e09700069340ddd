"""Two hundred thousand beneficiaries against a million register rows and five programmes.

A thousand overlaps of five kinds are planted among them (tests/overlap_crowd.py): beside the time
stands how many of each kind were found, and how many people who were merely born on one day in
one village were taken for one person. Compared with looking each of them up in the register's
index by number, which is what one would write first and finds nobody under another number.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from pathlib import Path
from time import perf_counter, process_time

import psutil

from desktop_app.domain.overlap import OverlapKind
from desktop_app.storage import overlaps as storage
from desktop_app.storage.register import RegisterShelf, shelved
from desktop_app.usecases import overlaps
from desktop_app.usecases.office import Office
from tests.benchmarks._table import Row, at_least, at_most, holds
from tests.offices import make_office
from tests.overlap_crowd import KINDS, Planted, plant

ROWS, PEOPLE, OTHERS, PLANTED = 1_000_000, 200_000, 20_000, 200
_LOOKED_UP = 10_000


def run() -> list[Row]:
    """Return the check's time and memory, and what it found."""
    folder = Path(tempfile.mkdtemp(prefix="loket-bench-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    office = make_office(folder / "kantor", actor="supervisor")
    atexit.register(office.store.close)
    planted = plant(office, ROWS, PEOPLE, OTHERS, PLANTED)
    before = psutil.Process().memory_info().rss
    started, worked = perf_counter(), process_time()
    report = overlaps.check(office, planted.period)
    seconds, work = perf_counter() - started, process_time() - worked
    memory = (psutil.Process().memory_info().rss - before) >> 20
    one_by_one = _one_by_one(office, planted)
    check = Row(
        f"overlaps of {PEOPLE:,} with {ROWS:,} register rows and five programmes",
        f"{seconds:.1f} s ({work:.1f} s of work, {max(memory, 0)} MB)",
        f"{one_by_one:.1f} s",
        "each NIK looked up in the register, nothing else",
        seconds / one_by_one,
        (at_most("", work, 5, "s of work"),),
        measured=work,
        spread=0.1,
    )
    return [check, *(_found(kind, report, planted) for kind in KINDS), _strangers(report, planted)]


def _one_by_one(office: Office, planted: Planted) -> float:
    with office.read() as connection:
        niks = [nik for nik, *_ in storage.own_people(connection, planted.period)][:_LOOKED_UP]
        (current,) = (one for one in shelved(connection) if one.snapshot.current)
    file = office.store.companion(RegisterShelf).file(current.database)
    started = perf_counter()
    for nik in niks:
        file.with_nik(nik)
    return (perf_counter() - started) * PEOPLE / _LOOKED_UP


def _found(kind: OverlapKind, report: overlaps.OverlapReport, planted: Planted) -> Row:
    met = {one.first.nik for one in report.found if one.kind is kind}
    wanted = planted.niks[kind]
    fuzzy = kind in (OverlapKind.SERUPA, OverlapKind.SERUPA_DATA)
    share = 100 * len(met & wanted) / len(wanted)
    return Row(
        f"planted overlaps found: {kind.value}",
        f"{len(met & wanted)} of {len(wanted)}",
        targets=(at_least("", share, 95 if fuzzy else 100, "%"),),
        measured=share,
        more=True,
    )


def _strangers(report: overlaps.OverlapReport, planted: Planted) -> Row:
    met = {one.second.nik for one in report.found if one.kind is OverlapKind.SERUPA}
    offered = len(met & planted.decoys)
    return Row(
        "strangers born on one day in one village, taken for one person",
        f"{offered} of {len(planted.decoys)} offered, none merged",
        targets=(holds("none merged by itself", offered <= len(planted.decoys)),),
    )
