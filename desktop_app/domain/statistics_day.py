"""One day as a supervisor looks at it: who waits, who serves, and what asks for attention.

Thresholds are the office's own. A figure that passes one says so in a sentence and why, because
a colour alone tells nobody what to do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.statistics import NOTHING, Spread, Times

FEW_CALLED = 5  # below so many a share says nothing yet


class Level(StrEnum):
    """How much a figure asks for attention."""

    AMBER = "perhatian"
    RED = "segera"


@dataclass(frozen=True, slots=True)
class Signal:
    """A figure beyond a threshold: `words` with `values` filled in say which, and what to do."""

    level: Level
    words: str
    values: Mapping[str, int]

    @property
    def sentence(self) -> str:
        """The sentence in Indonesian."""
        return self.words.format(**self.values)


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From where on a figure is amber and red: minutes, people, and percents."""

    wait_amber: int
    wait_red: int
    waiting_amber: int
    waiting_red: int
    in_time_amber: int
    in_time_red: int
    absent_amber: int
    absent_red: int


@dataclass(frozen=True, slots=True)
class DeskFigures:
    """What one counter, or one officer, did on a day.

    `called` were called there first, and waited `wait`; `served` stood at that counter, for
    `service` minutes in all. `id` is None for what was done without one, on the command line.
    """

    id: UUID | None
    name: str
    called: int
    served: int
    wait: Spread = NOTHING
    service: Spread = NOTHING


@dataclass(frozen=True, slots=True)
class HourFigures:
    """One hour of the office's clock: who came, and how many counters served on average."""

    hour: int
    arrived: int
    counters: float


@dataclass(frozen=True, slots=True)
class DayFigures:
    """One day at the moment of asking. Times in minutes, closed hours left out of waiting."""

    day: date
    issued: int
    waiting: int
    being_served: int
    finished: int
    absent: int
    cancelled: int
    longest_wait: float | None
    wait: Spread
    service: Spread
    within_standard: float | None  # share 0-1 of those called within the office's standard
    called_in_time: int  # how many they are, out of `wait.count`
    standard_minutes: int
    allowed: Mapping[str, int]  # visits by service
    refused: Mapping[str, int]  # visits by counted reason
    on_hold: int = 0
    for_letter: int = 0  # served, and waiting for a signature
    late: int = 0  # paper tickets of a power cut, entered afterwards
    counters: tuple[DeskFigures, ...] = ()
    officers: tuple[DeskFigures, ...] = ()
    hours: tuple[HourFigures, ...] = ()
    signals: tuple[Signal, ...] = ()

    @property
    def times(self) -> Times:
        """Waiting and serving in one."""
        return Times(self.wait, self.service, self.called_in_time)


def signals(figures: DayFigures, limits: Thresholds) -> Iterator[Signal]:
    """Yield what is beyond the office's thresholds, the most pressing kind first."""
    if figures.longest_wait is not None:
        longest = int(figures.longest_wait)
        values = {"minutes": longest, "standard": figures.standard_minutes}
        yield from _over(longest, limits.wait_amber, limits.wait_red, _LONG_WAIT, values)
    yield from _over(
        figures.waiting,
        limits.waiting_amber,
        limits.waiting_red,
        _MANY_WAIT,
        {"people": figures.waiting},
    )
    if figures.wait.count >= FEW_CALLED and figures.within_standard is not None:
        share = int(100 * figures.within_standard)
        values = {"share": share, "standard": figures.standard_minutes}
        # A share is bad when it is low: the same rule upside down.
        amber, red = 100 - limits.in_time_amber, 100 - limits.in_time_red
        yield from _over(100 - share, amber, red, _FEW_IN_TIME, values)
    ended = figures.finished + figures.absent
    if ended >= FEW_CALLED:
        share = 100 * figures.absent // ended
        values = {"share": share, "people": figures.absent}
        yield from _over(share, limits.absent_amber, limits.absent_red, _MANY_ABSENT, values)


def _over(
    value: int, amber: int, red: int, words: str, values: Mapping[str, int]
) -> Iterator[Signal]:
    if value > red:
        yield Signal(Level.RED, words, {**values, "limit": red})
    elif value > amber:
        yield Signal(Level.AMBER, words, {**values, "limit": amber})


_LONG_WAIT = QT_TRANSLATE_NOOP(
    "Statistics",
    "Ada yang menunggu {minutes} menit, lebih dari batas {limit} menit (standar {standard} menit). "
    "Panggil nomor itu berikutnya.",
)
_MANY_WAIT = QT_TRANSLATE_NOOP(
    "Statistics",
    "{people} orang menunggu, lebih dari batas {limit} orang. Buka loket lain bila ada petugas.",
)
_FEW_IN_TIME = QT_TRANSLATE_NOOP(
    "Statistics",
    "Baru {share} % dipanggil dalam {standard} menit. Lihat jam kedatangan dan petugas yang "
    "bertugas di bawah.",
)
_MANY_ABSENT = QT_TRANSLATE_NOOP(
    "Statistics",
    "{share} % tidak hadir saat dipanggil ({people} orang), lebih dari batas {limit} %. "
    "Periksa apakah panggilan terdengar.",
)
