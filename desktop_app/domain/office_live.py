"""What the counters of an office do at this moment, as the central server tells it.

It names nobody.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class CounterNow:
    """One counter. `duty` is the word of `domain.day_frame.Duty`, "" while nobody is logged in;
    `ticket` the number called or served, "" for none; `online`: its PC was heard of just now."""

    id: str
    code: str
    duty: str
    ticket: str
    state: str
    since: datetime | None
    served_today: int
    online: bool


@dataclass(frozen=True, slots=True)
class OfficeNow:
    """One office. `lanes` counts who waits, by the lane's letter (D, P, U)."""

    id: str
    name: str
    province: str
    regency: str
    day: str
    waiting: int
    arrived: int
    done: int
    lanes: Mapping[str, int] = field(default_factory=dict)
    counters: tuple[CounterNow, ...] = ()

    @property
    def online(self) -> int:
        """How many of its counters were heard of just now."""
        return sum(one.online for one in self.counters)
