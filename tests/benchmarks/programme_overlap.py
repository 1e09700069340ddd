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
from typing import Any

import psutil

from desktop_app.domain.overlap import OverlapKind
from desktop_app.storage import overlaps as storage
from desktop_app.storage.register import RegisterShelf, shelved
from desktop_app.usecases import overlaps
from desktop_app.usecases.office import Office
from tests.offices import make_office
from tests.overlap_crowd import KINDS, Planted, plant

ROWS, PEOPLE, OTHERS, PLANTED = 1_000_000, 200_000, 20_000, 200
_LOOKED_UP = 10_000


def run() -> list[dict[str, Any]]:
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
    check = {
        "job": f"overlaps of {PEOPLE:,} with {ROWS:,} register rows and five programmes",
        "ours": f"{seconds:.1f} s ({work:.1f} s of work, {max(memory, 0)} MB)",
        "against": f"{one_by_one:.1f} s",
        "what": "each NIK looked up in the register, nothing else",
        "ratio": seconds / one_by_one,
        "target": "< 5 s, memory bounded",
    }
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


def _found(kind: OverlapKind, report: overlaps.OverlapReport, planted: Planted) -> dict[str, Any]:
    met = {one.first.nik for one in report.found if one.kind is kind}
    wanted = planted.niks[kind]
    fuzzy = kind in (OverlapKind.SERUPA, OverlapKind.SERUPA_DATA)
    return {
        "job": f"planted overlaps found: {kind.value}",
        "ours": f"{len(met & wanted)} of {len(wanted)}",
        "against": "–",
        "target": "at least 95 %" if fuzzy else "all",
    }


def _strangers(report: overlaps.OverlapReport, planted: Planted) -> dict[str, Any]:
    met = {one.second.nik for one in report.found if one.kind is OverlapKind.SERUPA}
    return {
        "job": "strangers born on one day in one village, taken for one person",
        "ours": f"{len(met & planted.decoys)} of {len(planted.decoys)} offered, none merged",
        "against": "–",
        "target": "none merged",
    }
