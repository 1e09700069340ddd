"""The figures of the reports reckoned slowly and plainly: what the SQL has to agree with.

Every row is read, every sum is a loop, every percentile a sorted list. Nothing is shared with the
program but its calendar and the names of its states.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.calendar import WorkCalendar
from desktop_app.storage import tables


@dataclass
class Sample:
    """Minutes that were waited or served."""

    minutes: list[float]

    @property
    def figures(self) -> tuple[int, float | None, float | None, float | None]:
        """Count, mean, median and P90; the last two of whole minutes."""
        if not self.minutes:
            return 0, None, None, None
        whole = sorted(math.floor(one + 1e-9) for one in self.minutes)
        many = len(whole)
        middle = (whole[(many - 1) // 2] + whole[many // 2]) / 2
        nine_in_ten = next(
            one for one in whole if sum(other <= one for other in whole) >= 0.9 * many
        )
        return many, sum(self.minutes) / many, middle, nine_in_ten


class Reference:
    """All rows of an office, and a calendar to reckon them by."""

    def __init__(self, connection: sa.Connection, calendar: WorkCalendar, now: datetime) -> None:
        self.calendar, self.now = calendar, now
        self.tickets = connection.execute(sa.select(tables.ticket)).all()
        self.cases = connection.execute(sa.select(tables.application)).all()
        self.decisions = {
            row.application_id: row for row in connection.execute(sa.select(tables.decision))
        }
        self.merged = {
            row.id: row.merged_into or row.id
            for row in connection.execute(sa.select(tables.applicant))
        }
        self.duties = connection.execute(sa.select(tables.duty)).all()
        self.visits = {row.id: row for row in connection.execute(sa.select(tables.visit))}
        self.letters = connection.execute(sa.select(tables.letter)).all()
        self.periods: dict[UUID, list[Any]] = defaultdict(list)
        for row in connection.execute(sa.select(tables.period)):
            if not row.undone:
                self.periods[row.ticket_id].append(row)

    # One ticket ------------------------------------------------------------------------------

    def accurate(self, ticket_id: UUID) -> bool:
        """Tell whether every time of a ticket is known."""
        return all(one.time_accurate for one in self.periods[ticket_id])

    def first_call(self, ticket: Any) -> Any:
        """Return the period of the earliest call, None when it was never called."""
        calls = [one for one in self.periods[ticket.id] if one.state == "dipanggil"]
        return min(calls, key=lambda one: one.started_at, default=None)

    def waited(self, ticket: Any) -> float | None:
        """Return open minutes from arrival to the first call."""
        call = self.first_call(ticket)
        if call is None or ticket.dropped_off or not self.accurate(ticket.id):
            return None
        return self.calendar.open_minutes_between(ticket.arrived_at, call.started_at)

    def services(self, ticket: Any) -> list[Any]:
        """Return the periods in which the ticket was served and its person not only fetched."""
        return [
            one
            for one in self.periods[ticket.id]
            if one.state == "dilayani" and one.ended_at is not None and one.cause != "ambil_surat"
        ]

    def served(self, ticket: Any) -> float | None:
        """Return the minutes at the counter of a ticket that is finished."""
        parts = self.services(ticket)
        if ticket.state != "selesai" or not parts or not self.accurate(ticket.id):
            return None
        return sum(_minutes(one.ended_at - one.started_at) for one in parts)

    # A span of days --------------------------------------------------------------------------

    def of(self, first: date, last: date) -> list[Any]:
        """Return the tickets of these days."""
        return [one for one in self.tickets if first <= one.day <= last]

    def times(self, first: date, last: date, standard: int) -> tuple[Any, Any, int]:
        """Return the figures of waiting and serving, and how many were called in time."""
        waits = [w for one in self.of(first, last) if (w := self.waited(one)) is not None]
        services = [s for one in self.of(first, last) if (s := self.served(one)) is not None]
        in_time = sum(wait <= standard + 1e-9 for wait in waits)
        return Sample(waits).figures, Sample(services).figures, in_time

    def states(self, first: date, last: date) -> dict[str, int]:
        """Return tickets by state."""
        return dict(Counter(one.state for one in self.of(first, last)))

    def arrivals(self, first: date, last: date) -> dict[tuple[date, int], int]:
        """Return tickets by day and hour of arrival on the office's clock."""
        found: Counter[tuple[date, int]] = Counter()
        for one in self.of(first, last):
            local = one.arrived_at.astimezone(self.calendar.zone)
            if local.date() == one.day:
                found[one.day, local.hour] += 1
        return dict(found)

    def week(self, first: date, last: date) -> dict[tuple[int, int], int]:
        """Return tickets by weekday and hour of arrival."""
        found: Counter[tuple[int, int]] = Counter()
        for (day, hour), many in self.arrivals(first, last).items():
            found[day.weekday(), hour] += many
        return dict(found)

    def served_cases(self, first: date, last: date) -> dict[str, tuple[int, int]]:
        """Return people and visits of allowed cases by service."""
        found = [
            (case.service, case)
            for case in self.cases
            if first <= case.day <= last and case.state == "disetujui"
        ]
        return self._people_and_visits(found)

    def refusals(self, first: date, last: date) -> dict[str, tuple[int, int]]:
        """Return people and visits of refused cases by counted reason."""
        found = [
            (self.decisions[case.id].counted, case)
            for case in self.cases
            if first <= case.day <= last
            and case.state in ("ditolak", "dikembalikan")
            and self.decisions[case.id].counted
        ]
        return self._people_and_visits(found)

    def repeats(self, first: date, last: date) -> dict[int, int]:
        """Return how many people came how often."""
        visits: dict[UUID, set[UUID]] = defaultdict(set)
        for case in self.cases:
            if first <= case.day <= last:
                visits[self.merged[case.applicant_id]].add(case.visit_id)
        return dict(Counter(len(one) for one in visits.values()))

    def processing(self, first: date, last: date) -> dict[str, Any]:
        """Return by service the figures of minutes from arrival to the first letter."""
        found: dict[str, list[float]] = defaultdict(list)
        for case in self.cases:
            issued = [one.issued_at for one in self.letters if one.application_id == case.id]
            if first <= case.day <= last and issued and self.accurate(case.ticket_id):
                arrived = self.visits[case.visit_id].arrived_at
                found[case.service].append(self.calendar.open_minutes_between(arrived, min(issued)))
        return {service: Sample(minutes).figures for service, minutes in found.items()}

    # One day ---------------------------------------------------------------------------------

    def longest(self, day: date) -> float | None:
        """Return the longest wait that goes on now."""
        waits = [
            self.calendar.open_minutes_between(one.arrived_at, self.now)
            for one in self.of(day, day)
            if one.state == "menunggu" and not one.dropped_off
        ]
        return max(waits, default=None)

    def desks(self, day: date, column: str) -> dict[UUID | None, tuple[int, int, Any, Any]]:
        """Return by counter or officer: first called, served, their waits and services."""
        called: dict[Any, list[float | None]] = defaultdict(list)
        served: dict[Any, dict[UUID, list[Any]]] = defaultdict(lambda: defaultdict(list))
        for one in self.of(day, day):
            call = self.first_call(one)
            if call is not None:
                called[getattr(call, column)].append(self.waited(one))
            for part in self.services(one):
                served[getattr(part, column)][one.id].append(part)
        return {
            who: (
                len(called[who]),
                len(served[who]),
                Sample([one for one in called[who] if one is not None]).figures,
                Sample(_known(served[who].values())).figures,
            )
            for who in {*called, *served}
        }

    def staffing(self, day: date, hour: int) -> float:
        """Return how many counters served on average in an hour, minute by minute."""
        spans = self.calendar.open_intervals(day)
        midnight = datetime.combine(day, datetime.min.time(), tzinfo=self.calendar.zone)
        until = min(self.now, spans[-1][1] if spans else midnight + timedelta(days=1))
        begin = midnight + timedelta(hours=hour)
        seconds = 0
        for one in self.duties:
            if one.state == "melayani" and midnight <= one.started_at < midnight + timedelta(1):
                end = one.ended_at or until
                for second in range(3600):
                    at = begin + timedelta(seconds=second)
                    seconds += one.started_at <= at < end
        return seconds / 3600

    def _people_and_visits(self, found: Sequence[Any]) -> dict[str, tuple[int, int]]:
        people: dict[str, set[UUID]] = defaultdict(set)
        visits: dict[str, set[UUID]] = defaultdict(set)
        for column, case in found:
            people[column].add(self.merged[case.applicant_id])
            visits[column].add(case.visit_id)
        return {column: (len(people[column]), len(visits[column])) for column in people}


def _known(services: Any) -> list[float]:
    return [
        sum(_minutes(part.ended_at - part.started_at) for part in parts)
        for parts in services
        if all(part.time_accurate for part in parts)
    ]


def _minutes(span: timedelta) -> float:
    return span.total_seconds() / 60
