"""`make bench`: each module here measures one job beside what it is compared with, in one run.

A module's `run()` gives `_table.Row`s. Figures of one machine at one time: the ratios are what is
worth keeping. `--against FILE` compares what was measured with a stored table and says what got
slower; `--only-compare` does so with the last run. `--keep` makes it the stored table and the
README's. A module that fails is told and costs only its own rows.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import json
import os
import pkgutil
import platform
import subprocess
import sys
import time
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psutil

import tests.benchmarks as here
from tests.benchmarks._keep import heading, keep, whole
from tests.benchmarks._table import Row, slower

OUT = Path("build/bench")
# In the order a reader asks: finding somebody, letters, figures, the queue, sync, the window.
_FIRST = (
    "register_lookup",
    "register_search",
    "register_import",
    "letter_pdf",
    "letter_batch",
    "letter_office",
    "reports",
    "queue_call",
    "sync_push",
)


def main() -> int:
    """Run the benchmarks whose names were given, or all; print one table and write it.

    Return 1 where one failed, or a comparison was asked for and something got slower; else 0.
    """
    parser = argparse.ArgumentParser(prog="make bench")
    parser.add_argument("names", nargs="*", help="benchmarks to run; all when none is named")
    parser.add_argument("--against", type=Path, help="a stored table to compare with")
    parser.add_argument("--only-compare", action="store_true", help="compare the last run")
    parser.add_argument("--keep", action="store_true", help="make it the stored table")
    chosen = parser.parse_args()
    if not chosen.only_compare:
        print(_measure(chosen.names or ordered()))
    last = json.loads((OUT / "bench.json").read_text("utf-8"))
    failed = bool(last["failed"])
    if chosen.against is not None:
        failed |= _slower(json.loads(chosen.against.read_text("utf-8")), last, {*chosen.names})
    if chosen.keep:
        keep(last)
    return int(failed)


def ordered() -> list[str]:
    """Return the names of all benchmarks in the order of the table."""
    names = set(_modules())
    return [*(one for one in _FIRST if one in names), *sorted(names - {*_FIRST})]


def _measure(names: list[str]) -> str:
    begun, rows, failed = time.perf_counter(), list[Row](), list[str]()
    machine = _machine()
    for name in names:
        started = time.perf_counter()
        try:
            rows += importlib.import_module(f"{here.__name__}.{name}").run()
        except Exception:  # whatever it is: the others took minutes and are worth telling
            traceback.print_exc()
            failed.append(name)
        # A million people lie about from now on: no program has them in its way at each collection.
        gc.collect()
        gc.freeze()
        print(f"{name}: {time.perf_counter() - started:.1f} s", file=sys.stderr)
    minutes = (time.perf_counter() - begun) / 60
    kept = {**machine, "minutes": minutes, "failed": failed, "rows": [row.kept() for row in rows]}
    table = whole(kept)
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "bench.md").write_text(table, encoding="utf-8")
    text = json.dumps(kept, indent=1, ensure_ascii=False)
    (OUT / "bench.json").write_text(text + "\n", encoding="utf-8")
    return table


def _slower(old: dict[str, Any], new: dict[str, Any], names: set[str]) -> bool:
    measured = {row["job"] for row in new["rows"]}
    rows = [row for row in old["rows"] if not names or row["job"] in measured]
    told = slower(rows, new["rows"])
    print(f"Compared with {heading(old)}:")
    print("\n".join(told) or "nothing got slower by more than its spread.")
    return bool(told)


def _modules() -> Iterator[str]:
    for module in pkgutil.iter_modules(here.__path__):
        if not module.name.startswith("_"):
            yield module.name


def _machine() -> dict[str, Any]:
    memory = psutil.virtual_memory().total / 2**30
    return {
        "day": f"{datetime.now(UTC):%Y-%m-%d}",
        "commit": _commit(),
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, "
        f"{memory:.0f} GiB, Python {platform.python_version()}",
        "load": round(os.getloadavg()[0], 1),
    }


def _commit() -> str:
    found = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False
    )
    return found.stdout.strip() or "unknown"


if __name__ == "__main__":
    sys.exit(main())
