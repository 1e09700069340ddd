"""How fast a register is imported, and whether anybody else in the process notices.

As the window and the command line do it, in a process of its own. Compared with reading the same
cells and doing nothing with them: no check, no encryption, no index, no process; and with what
openpyxl needs merely to read. A district of a million people is imported once from each format,
with the memory it took and the size of what it left. The last row is what the window feels: the
longest time another thread had to wait.
"""

from __future__ import annotations

import importlib.util
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import Any

from python_calamine import CalamineWorkbook

from desktop_app.adapters.spreadsheets import Spreadsheets
from desktop_app.usecases import register
from desktop_app.usecases.office import Office
from desktop_app.usecases.register_import import Built, ImportPlan
from desktop_app.workers.process import run_in_process
from tests.benchmarks._invented_register import TITLES, as_xlsx, write_csv
from tests.benchmarks._table import Row, Target, at_least, at_most, by_turns, span
from tests.offices import make_office

AS_OF = date(2026, 11, 1)
ROWS = 200_000
LEFT_OUT = ("id", "psnoka_bpjs", "hub_keluarga", "pbi_nas")
COLUMNS = [title for title in TITLES.split() if title not in LEFT_OUT]
DISTRICT = 1_000_000
ROUNDS = 3
LEAST_RATE = 20_000
TICK = 0.001
MB = 1_000_000
_STATUS = Path("/proc/self/status")

Reader = tuple[str, Callable[[Path], object], float | None]


def run() -> list[Row]:
    """Return the speed of each format, a district's import, and the wait of other threads."""
    with tempfile.TemporaryDirectory(prefix="loket-bench-") as name:
        folder = Path(name)
        office = make_office(folder / "kantor", actor=None)
        try:
            csv = write_csv(folder / "a.csv", ROWS, COLUMNS)
            xlsx = as_xlsx(csv)
            rows = [
                *_speed(office, csv, (("reading the cells alone", _read, None),), ROUNDS),
                *_speed(office, xlsx, _readers(), ROUNDS),
                *_speed(office, xlsx, _slow_readers(), 1),
                _wait(office, xlsx),
            ]
            text = write_csv(folder / "distrik.csv", DISTRICT, COLUMNS)
            size = text.stat().st_size
            return [
                *rows,
                *_district(office, text, size),
                *_district(office, as_xlsx(text), size),
            ]
        finally:
            office.store.close()


def _speed(office: Office, path: Path, others: Iterable[Reader], rounds: int) -> Iterator[Row]:
    """Return the time of each other way over ours: at 1 both took as long."""
    others = tuple(others)
    jobs = [lambda read=read: read(path) for _, read, _ in others]
    ours, *all_theirs = by_turns([lambda: _import(office, path), *jobs], rounds, warm=0)
    rate = ROWS / ours.median
    for (what, _, limit), theirs in zip(others, all_theirs, strict=True):
        ratio = theirs.median / ours.median
        targets = [at_least("", rate, LEAST_RATE, "rows/s")]
        if limit is not None:
            targets.append(at_least("their time over ours", ratio, limit))
        yield Row(
            f"register import, {ROWS:,} × {len(COLUMNS)} of {path.suffix}, 5 % dirty: {what}",
            f"{span(ours.median)}, {rate:,.0f} rows/s",
            span(theirs.median),
            what,
            1 / ratio,
            tuple(targets),
            measured=1 / ratio,
            spread=max(0.15, ours.spread + theirs.spread),
        )


def _readers() -> Iterator[Reader]:
    """Return what merely reads a .xlsx: what each is, the reading, and the target of an issue."""
    yield "calamine reading alone (the limit)", _read, 0.25
    if _there("polars", "fastexcel"):
        yield "polars.read_excel (fastexcel)", _by_polars, None


def _slow_readers() -> Iterator[Reader]:
    yield "openpyxl reading alone", _read_by_openpyxl, 4
    if _there("pandas"):
        yield "pandas.read_excel (openpyxl)", _by_pandas, None


def _there(*modules: str) -> bool:
    if all(map(importlib.util.find_spec, modules)):
        return True
    print(f"{' or '.join(modules)} is not installed: not measured", file=sys.stderr)
    return False


def _by_pandas(path: Path) -> object:
    import pandas

    return pandas.read_excel(path, dtype=str, engine="openpyxl")


def _by_polars(path: Path) -> object:
    import polars

    return polars.read_excel(path, infer_schema_length=0)


def _district(office: Office, path: Path, raw: int) -> list[Row]:
    """Return time, memory and size of one import of a million rows."""
    job = f"register import, {DISTRICT:,} × {len(COLUMNS)} of {path.suffix}"
    started = perf_counter()
    plan = register.plan_import(office, path, as_of=AS_OF)
    built, peak = run_in_process(_measured, plan)
    size = built.target.stat().st_size
    register.adopt(office, built)
    seconds = perf_counter() - started

    def row(which: str, ours: str, value: float, target: Target, **more: Any) -> Row:
        return Row(f"{job}{which}", ours, targets=(target,), measured=value, spread=0.1, **more)

    return [
        row("", f"{seconds:.1f} s", seconds, at_most("", seconds, 60, "s")),
        row(
            ", memory of its process",
            f"{peak / MB:,.0f} MB",
            peak,
            at_most("", peak / MB, 1_500, "MB"),
        ),
        row(
            ", database",
            f"{size / MB:,.0f} MB",
            size / raw,
            at_most("", size / raw, 3, "× the raw text"),
            against=f"{raw / MB:,.0f} MB",
            what="the raw text",
            ratio=size / raw,
        ),
    ]


def _measured(plan: ImportPlan, **told: Any) -> tuple[Built, int]:
    """Return what was built and the most memory this process ever held, in bytes."""
    built = register.build(plan, **told)
    # Not ru_maxrss: a child begins with what its parent had.
    (line,) = (one for one in _STATUS.read_text("ascii").splitlines() if "VmHWM" in one)
    return built, int(line.split()[1]) * 1024


def _read_by_openpyxl(path: Path) -> None:
    from openpyxl import load_workbook

    book = load_workbook(path, read_only=True)
    for sheet in book.worksheets:
        for _ in sheet.iter_rows(values_only=True):
            pass
    book.close()


def _wait(office: Office, path: Path) -> Row:
    def in_thread() -> None:
        register.import_file(office, path, as_of=AS_OF)

    ours, thread = _longest_wait(lambda: _import(office, path)), _longest_wait(in_thread)
    return Row(
        "longest wait of another thread during an import",
        f"{ours * 1000:.0f} ms",
        f"{thread * 1000:.0f} ms",
        "the same import in a thread",
        ours / thread,
        (at_most("", ours * 1000, 50, "ms"),),
        measured=ours,
        spread=1.0,  # the longest of one run
    )


def _import(office: Office, path: Path) -> None:
    plan = register.plan_import(office, path, as_of=AS_OF)
    register.adopt(office, run_in_process(register.build, plan))


def _read(path: Path) -> None:
    if path.suffix == ".xlsx":
        with CalamineWorkbook.from_path(path) as book:
            for name in book.sheet_names:
                for _ in book.get_sheet_by_name(name).iter_rows():
                    pass
        return
    with Spreadsheets().open(path) as sheets:
        for sheet in sheets:
            for _ in sheet.rows():
                pass


def _longest_wait(job: Callable[[], None]) -> float:
    """Return the longest time, in seconds, that a thread waking every millisecond had to wait."""
    done = threading.Event()
    longest = 0.0

    def work() -> None:
        job()
        done.set()

    worker = threading.Thread(target=work)
    worker.start()
    before = perf_counter()
    while not done.is_set():
        time.sleep(TICK)
        now = perf_counter()
        longest, before = max(longest, now - before), now
    worker.join()
    return longest - TICK
