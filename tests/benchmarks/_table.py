"""Rows of the bench table: what was measured, whether its targets are met, how a later run differs.

A row's `measured` is what a later run is compared by: the ratio where there is one, for a ratio
taken in one run says the same on a faster machine; else the figure itself. `spread` is how far its
middle half reached, as a share of the median.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from statistics import median, quantiles
from time import perf_counter, process_time
from typing import Any

# Less than this says nothing of one run: of two whole runs, half an hour apart and alone on the
# machine, what stayed the same differed by up to 23 % (ratios) and 19 % (times).
LEAST_SPREAD = 0.25
_PARTS, _MANY = 5, 5


@dataclass(frozen=True, slots=True)
class Target:
    """What is asked for, in words, whether this run shows it, and how far off it is as a share."""

    words: str
    met: bool
    off: float = 0.0


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; `more` says that a larger `measured` is the better one."""

    job: str
    ours: str
    against: str = "–"
    what: str = ""
    ratio: float | None = None
    targets: tuple[Target, ...] = ()
    measured: float | None = None
    spread: float = 0.0
    more: bool = False

    def kept(self) -> dict[str, Any]:
        """Return what is stored of it."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Sample:
    """Seconds of one job, done several times, and those a processor was busy with it."""

    wall: tuple[float, ...]
    busy: tuple[float, ...]

    @property
    def median(self) -> float:
        """Return the median in seconds."""
        return median(self.wall)

    @property
    def spread(self) -> float:
        """Return how far the middle half of the times reaches, as a share of the median."""
        return spread(self.wall)

    def percentile(self, share: int) -> float:
        """Return the seconds that `share` percent of the times stay below."""
        return quantiles(self.wall, n=100, method="inclusive")[share - 1]

    def __str__(self) -> str:
        busy = median(self.busy)
        return f"{span(self.median)} (±{self.spread / 2:.0%}, processor {span(busy)})"


def at_most(what: str, value: float, limit: float, unit: str = "") -> Target:
    """Return the target that a figure is not above a limit."""
    return _target(what, value, limit, unit, value <= limit, "≤")


def at_least(what: str, value: float, limit: float, unit: str = "") -> Target:
    """Return the target that a figure is not below a limit."""
    return _target(what, value, limit, unit, value >= limit, "≥")


def holds(words: str, met: bool) -> Target:
    """Return a target that is no number."""
    return Target(words, met)


def sample(job: Callable[[], object], times: int, warm: int = 1) -> Sample:
    """Do a job several times and return how long it took."""
    for _ in range(warm):
        job()
    return Sample(*zip(*(timed(job) for _ in range(times)), strict=True))


def by_turns(jobs: Sequence[Callable[[], object]], times: int, warm: int = 1) -> list[Sample]:
    """Do several jobs in turns, so that a busy moment of the machine meets each of them."""
    for job in list(jobs) * warm:
        job()
    rounds = [[timed(job) for job in jobs] for _ in range(times)]
    return [Sample(*zip(*one, strict=True)) for one in zip(*rounds, strict=True)]


def timed(job: Callable[[], object]) -> tuple[float, float]:
    """Return the seconds a job took, and those this process was busy with it."""
    wall, busy = perf_counter(), process_time()
    job()
    return perf_counter() - wall, process_time() - busy


def versus(ours: Sample, theirs: Sample) -> dict[str, Any]:
    """Return a row's ratio and what it is compared by, of two jobs that were done in turns."""
    ratios = [mine / other for mine, other in zip(ours.wall, theirs.wall, strict=False)]
    ratio = ours.median / theirs.median
    return {"ratio": ratio, "measured": ratio, "spread": spread(ratios)}


def alone(value: float, values: Sequence[float] = (), *, more: bool = False) -> dict[str, Any]:
    """Return what a row without a peer is compared by."""
    return {"measured": value, "spread": spread(values) if values else 0.0, "more": more}


def spread(values: Sequence[float]) -> float:
    """Return how far the middle half of some figures reaches, as a share of their median.

    Of many figures, whose median is what is told, those of five parts one after the other: how far
    single questions differ says nothing of how far another run's median will.
    """
    if len(values) >= _PARTS * _MANY:
        each = len(values) // _PARTS
        values = [median(values[at * each : (at + 1) * each]) for at in range(_PARTS)]
    if len(values) < 2 or not median(values):
        return 0.0
    low, _, high = quantiles(values, n=4, method="inclusive")
    return (high - low) / median(values)


def span(seconds: float) -> str:
    """Return seconds as a person reads them."""
    for unit, size in (("s", 1.0), ("ms", 1e-3)):
        if seconds >= size:
            return f"{seconds / size:.{0 if seconds / size >= 100 else 1}f} {unit}"
    return f"{seconds / 1e-6:.0f} µs"


def markdown(rows: Iterable[dict[str, Any]]) -> str:
    """Return the table of rows as they are kept."""
    lines = ["| job | ours | against | ratio | spread | target |", "|---|---|---|---|---|---|"]
    for row in rows:
        against = f"{row['against']} ({row['what']})" if row["what"] else row["against"]
        cells = (
            row["job"],
            row["ours"],
            against,
            _ratio(row["ratio"]),
            f"±{row['spread'] / 2:.0%}" if row["spread"] else "–",
            "; ".join(map(_outcome, row["targets"])),
        )
        lines.append(f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |")
    return "\n".join(lines) + "\n"


def _ratio(ratio: float | None) -> str:
    if ratio is None:
        return "–"
    return f"{ratio:.2f}" if ratio >= 0.01 else f"{ratio:.1g}"


def _outcome(target: dict[str, Any]) -> str:
    if target["met"]:
        return f"{target['words']}: met"
    by = f" by {target['off']:.1%}" if target["off"] else ""
    return f"{target['words']}: **missed{by}**"


def slower(stored: Iterable[dict[str, Any]], now: Iterable[dict[str, Any]]) -> list[str]:
    """Return a sentence for each job that got slower than its stored figure by more than both
    spreads, for each target no longer met, and for each job that is no longer measured."""
    fresh = {row["job"]: row for row in now}
    told = []
    for old in stored:
        row = fresh.get(old["job"])
        if row is None:
            told.append(f"{old['job']}: no longer measured")
            continue
        told += _worse(old, row)
    return told


def _worse(old: dict[str, Any], row: dict[str, Any]) -> Iterable[str]:
    before, after = old["measured"], row["measured"]
    if before and after:
        allowed = max(LEAST_SPREAD, old["spread"] + row["spread"])
        change = before / after - 1 if row["more"] else after / before - 1
        if change > allowed:
            figures = f"{before:.3g} before, {after:.3g} now; spread {allowed:.0%}"
            yield f"{row['job']}: {change:+.0%} ({figures})"
    held = {one["words"] for one in old["targets"] if one["met"]}
    for one in row["targets"]:
        if not one["met"] and one["words"] in held:
            yield f"{row['job']}: {one['words']} is no longer met ({row['ours']})"


def _target(what: str, value: float, limit: float, unit: str, met: bool, sign: str) -> Target:
    gap = " " if unit and unit not in ("%", "×") else ""
    words = f"{what} {sign} {limit:,g}{gap}{unit}".strip()
    return Target(words, met, 0.0 if met else abs(value / limit - 1))
