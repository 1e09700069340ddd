"""`make bench`: each module here measures one job beside what it is compared with, in one run.

A module's `run()` gives rows: `job`, `ours` and `against` (median seconds, or a rate with its
unit), `ratio` (ours / against), `what` it was compared with, and `target` in words. Figures of
one machine at one time: the ratios are what is worth keeping.
"""

from __future__ import annotations

import argparse
import importlib
import json
import pkgutil
import platform
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import tests.benchmarks as here

OUT = Path("build/bench")


def main() -> int:
    """Run the benchmarks whose names were given, or all; print and keep one table."""
    parser = argparse.ArgumentParser(prog="make bench")
    parser.add_argument("names", nargs="*", help="benchmarks to run; all when none is named")
    names = parser.parse_args().names or sorted(_modules())
    rows = []
    for name in names:
        started = time.perf_counter()
        rows += importlib.import_module(f"{here.__name__}.{name}").run()
        print(f"{name}: {time.perf_counter() - started:.1f} s", file=sys.stderr)
    table = _table(rows)
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "bench.md").write_text(table, encoding="utf-8")
    kept = {"machine": _machine(), "commit": _commit(), "rows": rows}
    (OUT / "bench.json").write_text(json.dumps(kept, indent=1), encoding="utf-8")
    print(table)
    return 0


def _modules() -> Iterator[str]:
    for module in pkgutil.iter_modules(here.__path__):
        if not module.name.startswith("_"):
            yield module.name


def _table(rows: list[dict[str, Any]]) -> str:
    lines = [f"{_machine()}, commit {_commit()}", ""]
    lines += ["| job | ours | against | ratio | target |", "|---|---|---|---|---|"]
    for row in rows:
        against = f"{row['against']} ({row['what']})" if row.get("what") else row["against"]
        ratio = row.get("ratio")
        shown = f"{ratio:.2f}" if isinstance(ratio, int | float) else "–"
        lines.append(
            f"| {row['job']} | {row['ours']} | {against} | {shown} | {row.get('target', '')} |"
        )
    return "\n".join(lines) + "\n"


def _machine() -> str:
    return f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"


def _commit() -> str:
    found = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False
    )
    return found.stdout.strip() or "unknown"


if __name__ == "__main__":
    sys.exit(main())
