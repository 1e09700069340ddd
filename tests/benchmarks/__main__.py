"""`make bench`: each module here measures one job beside what it is compared with, in one run.

A module's `run()` gives `_table.Row`s. Figures of one machine at one time: the ratios are what is
worth keeping. `--against FILE` compares what was measured with a stored table and says what got
slower; `--only-compare` does so with the last run.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import pkgutil
import platform
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psutil

import tests.benchmarks as here
from tests.benchmarks._table import Row, markdown, slower

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
    """Run the benchmarks whose names were given, or all; print and keep one table.

    Return 1 where a comparison was asked for and something got slower, else 0.
    """
    parser = argparse.ArgumentParser(prog="make bench")
    parser.add_argument("names", nargs="*", help="benchmarks to run; all when none is named")
    parser.add_argument("--against", type=Path, help="a stored table to compare with")
    parser.add_argument("--only-compare", action="store_true", help="compare the last run")
    chosen = parser.parse_args()
    if not chosen.only_compare:
        print(_measure(chosen.names or ordered()))
    if chosen.against is None:
        return 0
    return _compare(chosen.against, {*chosen.names})


def ordered() -> list[str]:
    """Return the names of all benchmarks in the order of the table."""
    names = set(_modules())
    return [*(one for one in _FIRST if one in names), *sorted(names - {*_FIRST})]


def _measure(names: list[str]) -> str:
    begun, rows = time.perf_counter(), []
    machine = _machine()
    for name in names:
        started = time.perf_counter()
        found: list[Row] = importlib.import_module(f"{here.__name__}.{name}").run()
        rows += found
        print(f"{name}: {time.perf_counter() - started:.1f} s", file=sys.stderr)
    minutes = (time.perf_counter() - begun) / 60
    table = f"{_told(machine)}, {minutes:.0f} minutes in all.\n\n{markdown(rows)}"
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "bench.md").write_text(table, encoding="utf-8")
    kept = {**machine, "minutes": minutes, "rows": [row.kept() for row in rows]}
    text = json.dumps(kept, indent=1, ensure_ascii=False)
    (OUT / "bench.json").write_text(text + "\n", encoding="utf-8")
    return table


def _compare(stored: Path, names: set[str]) -> int:
    old, new = (json.loads(path.read_text("utf-8")) for path in (stored, OUT / "bench.json"))
    measured = {row["job"] for row in new["rows"]}
    rows = [row for row in old["rows"] if not names or row["job"] in measured]
    told = slower(rows, new["rows"])
    print(f"Compared with {_told(old)}:")
    print("\n".join(told) or "nothing got slower by more than its spread.")
    return 1 if told else 0


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


def _told(kept: dict[str, Any]) -> str:
    return (
        f"{kept['day']}, commit {kept['commit']}, {kept['machine']}, load before {kept['load']:.1f}"
    )


def _commit() -> str:
    found = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False
    )
    return found.stdout.strip() or "unknown"


if __name__ == "__main__":
    sys.exit(main())
