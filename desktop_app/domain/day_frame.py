"""The day's frame: who is on duty, what is looked at before opening, added up at closing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.follow_up import Due
from desktop_app.domain.queue import Lane


class Duty(StrEnum):
    """What a counter's officer is doing."""

    MELAYANI = "melayani"
    ISTIRAHAT = "istirahat"
    TUTUP = "tutup"

    @property
    def label(self) -> str:
        """The word people see (to be translated)."""
        return _DUTIES[self]


_DUTIES = {
    Duty.MELAYANI: QT_TRANSLATE_NOOP("Queue", "Melayani"),
    Duty.ISTIRAHAT: QT_TRANSLATE_NOOP("Queue", "Istirahat"),
    Duty.TUTUP: QT_TRANSLATE_NOOP("Queue", "Tutup"),
}


@dataclass(frozen=True, slots=True)
class CounterDuty:
    """Where a counter stands now. `officer` and `since` are None while it has not been opened."""

    counter_id: UUID
    code: str
    name: str
    duty: Duty
    officer: str | None
    since: datetime | None
    holds: str | None  # the number called or served there


@dataclass(frozen=True, slots=True)
class Opening:
    """What an officer wants to know before the first number is called.

    `clock_back` when `last_entry` of the journal is later than this computer's clock by more
    than two minutes. `left_open` are tickets of earlier days that close, or closed this morning,
    by themselves. `unclosed` is the latest earlier day with tickets that nobody closed;
    `closed_at` is set when today was closed already. `due` is what cases wait for, None where the
    office does not follow them up.
    """

    day: date
    duties: tuple[CounterDuty, ...]
    open_today: bool
    hours: tuple[tuple[datetime, datetime], ...]
    holiday: str | None
    waiting: int
    left_open: int
    uncollected: int
    register_days: int | None
    register_stale: bool
    clock_back: bool
    last_entry: datetime | None = None
    hours_name: str = ""
    unclosed: date | None = None
    closed_by: str | None = None
    closed_at: datetime | None = None
    due: Due | None = None


@dataclass(frozen=True, slots=True)
class LaneCount:
    """One lane's tickets of a day: every one of them stands in exactly one column.

    `carried` are batches that were dropped off and whose files were not all done that day.
    """

    lane: Lane
    issued: int
    served: int
    absent: int
    cancelled: int
    carried: int
    still_open: int

    @property
    def balanced(self) -> bool:
        """True when the columns add up to what was issued."""
        ended = self.served + self.absent + self.cancelled
        return self.issued == ended + self.carried + self.still_open


@dataclass(frozen=True, slots=True)
class SeriesCount:
    """One series of letter numbers on a day: first and last number used, how many, which void.

    `missing` are sequence numbers between the first and the last that no letter bears.
    """

    series: str
    first: str
    last: str
    used: int
    void: tuple[str, ...]
    missing: int


@dataclass(frozen=True, slots=True)
class Uncollected:
    """A letter that waits for its person; `name` as it stands on the letter."""

    letter_id: UUID
    number: str
    name: str
    day: date
    ticket_id: UUID | None
    ticket: str | None


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """The sheet of *Tutup loket*: tickets, outcomes and numbers of a day, added up.

    `allowed` and `refused` count cases by service and by counted reason; `late` tickets were
    entered after a power cut, `inaccurate` ones were closed without a known end. `taken_over`
    are batches of earlier days whose files were done on this one. `holding` is a counter that
    still has a number, with that number; `changed` when the figures are no longer those that
    were closed.
    """

    day: date
    lanes: tuple[LaneCount, ...]
    allowed: Mapping[str, int]
    refused: Mapping[str, int]
    series: tuple[SeriesCount, ...]
    uncollected: tuple[Uncollected, ...]
    late: int
    inaccurate: int
    batches: int
    officers: tuple[str, ...]
    taken_over: int = 0
    holding: tuple[tuple[str, str], ...] = ()
    closed_by: str | None = None
    closed_at: datetime | None = None
    signed_by: str | None = None
    signed_at: datetime | None = None
    changed: bool = False

    @property
    def issued(self) -> int:
        """All tickets of the day."""
        return sum(one.issued for one in self.lanes)

    @property
    def carried(self) -> int:
        """Batches that go over to another day."""
        return sum(one.carried for one in self.lanes)

    @property
    def still_open(self) -> int:
        """Tickets nobody has ended yet."""
        return sum(one.still_open for one in self.lanes)
