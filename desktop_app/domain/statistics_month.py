"""A month beyond its two tables: times, letters, repeat visits, and what changed after closing.

A closed month keeps the figures that were sent upward. What is counted anew later, because a case
was corrected or papers came after all, stands beside them as a correction and never replaces them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desktop_app.domain.statistics import MonthFigures, Spread, Times
from desktop_app.domain.statistics_changes import Change


@dataclass(frozen=True, slots=True)
class QueueMonth:
    """The month's numbers of the queue, and how long people waited and were served."""

    issued: int
    finished: int
    absent: int
    cancelled: int
    times: Times
    standard_minutes: int


@dataclass(frozen=True, slots=True)
class LetterCount:
    """Letters of one kind to one addressee: issued, and how many of them were voided.

    `addressee` is empty for what goes to the very person it is about: a report names nobody.
    """

    kind: str
    addressee: str
    issued: int
    void: int


@dataclass(frozen=True, slots=True)
class Processing:
    """Open minutes from a person's arrival to the first letter of the case, by service.

    `in_time` of them were within the service's own standard of their day; `standard` are the
    minutes of the last day, 0 where nothing is promised.
    """

    service: str
    minutes: Spread
    in_time: int
    standard: int


@dataclass(frozen=True, slots=True)
class Correction:
    """A figure that differs from the one that was closed; `table` and `column` say which."""

    table: str
    column: str
    closed: int
    now: int


@dataclass(frozen=True, slots=True)
class MonthClosed:
    """When a month was closed, by whom, with which figures, and what is counted otherwise now."""

    by: str
    at: datetime
    figures: Mapping[str, Mapping[str, int]]
    corrections: tuple[Correction, ...]


@dataclass(frozen=True, slots=True)
class MonthReport:
    """One month whole. `repeats` is {visits in the month: people}, `days_off` closed weekdays."""

    figures: MonthFigures
    queue: QueueMonth
    letters: tuple[LetterCount, ...]
    processing: tuple[Processing, ...]
    repeats: Mapping[int, int]
    working_days: int
    days_off: tuple[tuple[date, str], ...]
    closed: MonthClosed | None = None
    changes: tuple[Change, ...] = ()  # of rules and services inside the month

    @property
    def people(self) -> int:
        """How many different people came with a case."""
        return sum(self.repeats.values())

    @property
    def came_again(self) -> int:
        """How many of them came more than once."""
        return sum(people for visits, people in self.repeats.items() if visits > 1)


def closing_body(figures: MonthFigures) -> dict[str, dict[str, int]]:
    """Return a month's figures as they are kept at closing."""
    return {
        "served": dict(figures.served),
        "served_visits": dict(figures.served_visits),
        "refused": dict(figures.refused),
        "refused_visits": dict(figures.refused_visits),
        "beside": {"overridden": figures.overridden},
    }


def closed_figures(year: int, month: int, body: Mapping[str, Any]) -> MonthFigures:
    """Return the tables that `closing_body` kept."""
    return MonthFigures(
        year=year,
        month=month,
        served=dict(body["served"]),
        refused=dict(body["refused"]),
        served_visits=dict(body["served_visits"]),
        refused_visits=dict(body["refused_visits"]),
        overridden=int(body["beside"]["overridden"]),
    )


def corrections(
    closed: Mapping[str, Mapping[str, int]], now: Mapping[str, Mapping[str, int]]
) -> tuple[Correction, ...]:
    """Return every figure that is not what was closed, in the order of tables and columns."""
    found = []
    for table, figures in now.items():
        before = closed.get(table, {})
        for column in sorted({*before, *figures}):
            was, is_now = before.get(column, 0), figures.get(column, 0)
            if was != is_now:
                found.append(Correction(table, column, was, is_now))
    return tuple(found)
