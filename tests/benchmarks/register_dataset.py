"""What a district's register weighs when it travels: 500,000 people, then one percent changed.

Compared with the same rows as text, and the delta with the base. The last rows are what a counter
needs in memory to build its register out of either, in a process of its own, beside what Python
and the program take before they begin.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from random import Random
from time import perf_counter
from uuid import UUID

from desktop_app.domain.register_rows import EntryRow
from desktop_app.storage.register_file import RegisterBuilder
from desktop_app.usecases import register_pack
from desktop_app.usecases.register_pack import PackedFile, PackPlan, UnpackPlan
from desktop_app.wire.sealed_stream import new_key
from desktop_app.workers.process import run_in_process
from tests.benchmarks._table import Row, at_most
from tests.crowd import Crowd

ROWS = 500_000
CHANGED = 0.01
KEY, SEAL = bytes(32), new_key()
_BATCH = 5_000
OLD, NEW = UUID(int=1), UUID(int=2)


def run() -> list[Row]:
    """Return sizes against text and base, seconds, and the memory of a counter."""
    with tempfile.TemporaryDirectory(prefix="loket-bench-") as name:
        folder = Path(name)
        rows = _people()
        raw = sum(len(";".join(map(str, row[2:]))) + 1 for row in rows)
        old = _file(folder / "old.db", rows)
        new = _file(folder / "new.db", _a_month_later(rows))
        del rows
        plan = PackPlan(NEW, new, KEY, SEAL, folder, ROWS, 2026, (OLD, old))
        started = perf_counter()
        base, delta = register_pack.pack(plan)
        packing = perf_counter() - started
        return [
            _size("register base of 500,000, of its text", base.size, raw, 0.20),
            _size("register delta of 1 %, of its base", delta.size, base.size, 0.02),
            Row("pack base and delta", f"{packing:.1f} s", measured=packing, spread=0.2),
            *_fetched(folder, base, None),
            *_fetched(folder, delta, old),
        ]


def _people() -> list[EntryRow]:
    # The crowd counts its cards and members on; real ones tell nothing of each other.
    random = Random(11)
    return [
        row._replace(
            card=f"{random.randrange(10**13):013}", member_id=f"{random.randrange(10**16):016}"
        )
        for row in Crowd().rows(ROWS)
    ]


def _a_month_later(rows: list[EntryRow]) -> list[EntryRow]:
    """Return the rows of the next list: of those that changed, a third each is new, gone, other."""
    random = Random(12)
    sites = sorted(random.sample(range(len(rows)), int(len(rows) * CHANGED)))
    spare = iter(list(Crowd(seed=99).rows(len(sites))))
    kind = dict(zip(sites, (n % 3 for n in range(len(sites))), strict=True))
    later: list[EntryRow] = []
    for at, row in enumerate(rows):
        if kind.get(at) == 0:
            later.append(row._replace(desil=row.desil % 10 + 1))
        elif kind.get(at) != 1:
            later.append(row)
        if kind.get(at) == 2:
            later.append(next(spare))
    return [row._replace(row=line) for line, row in enumerate(later, start=2)]


def _file(path: Path, rows: list[EntryRow]) -> Path:
    with RegisterBuilder(path, KEY) as builder:
        for start in range(0, len(rows), _BATCH):
            builder.add(rows[start : start + _BATCH], [])
        builder.finish(["Data"])
    return path


def _size(job: str, ours: int, theirs: int, limit: float) -> Row:
    share = ours / theirs
    return Row(
        job,
        f"{ours / 1e6:.2f} MB",
        f"{theirs / 1e6:.2f} MB",
        ratio=share,
        targets=(at_most("", share, limit),),
        measured=share,
    )


def _fetched(folder: Path, packed: PackedFile, old: Path | None) -> list[Row]:
    target = folder / "built.db"
    plan = UnpackPlan(packed.path, SEAL, target, KEY, ROWS, old)
    started = perf_counter()
    peak = run_in_process(_unpacked, plan)
    seconds = perf_counter() - started
    target.unlink()
    kind = "base" if old is None else "delta"
    return [
        Row(
            f"build the register from the {kind}", f"{seconds:.1f} s", measured=seconds, spread=0.2
        ),
        Row(
            f"memory for it ({kind})",
            f"{peak:.0f} MB",
            targets=(at_most("", peak, 300, "MB"),),
            measured=peak,
        ),
    ]


def _unpacked(plan: UnpackPlan, *, progress: object = None, cancelled: object = None) -> float:
    """Return the most memory the process ever held, in MB."""
    register_pack.unpack(plan)
    status = Path("/proc/self/status").read_text()
    line = next(one for one in status.splitlines() if one.startswith("VmHWM"))
    return int(line.split()[1]) / 1024
