"""One day's figures: the queue, every counter and officer, arrivals against staffing, signals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from desktop_app import settings
from desktop_app.domain.calendar import WorkCalendar, day_bounds
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.queue import TicketState
from desktop_app.domain.statistics import Spread, Times, spread_of
from desktop_app.domain.statistics_day import (
    DayFigures,
    DeskFigures,
    HourFigures,
    Thresholds,
    signals,
)
from desktop_app.storage import reports as cases
from desktop_app.storage import reports_times as times
from desktop_app.storage.database import Connection
from desktop_app.storage.office import read_settings
from desktop_app.storage.reports_day import OnDuty, desk_names, serving_between
from desktop_app.storage.reports_open import MINUTE
from desktop_app.storage.reports_times import DeskTime, TicketTimes
from desktop_app.storage.types import from_microseconds
from desktop_app.usecases.calendar import calendar_on
from desktop_app.usecases.office import Office

REMOVED = QT_TRANSLATE_NOOP("Statistics", "Petugas atau loket yang dihapus")
NOBODY = QT_TRANSLATE_NOOP("Statistics", "Tanpa loket")


def day_on(office: Office, connection: Connection, day: date) -> DayFigures:
    """Return a day's figures inside somebody's transaction."""
    calendar = calendar_on(office, connection)
    return figures_of(connection, calendar, day, office.now(), read_settings(connection))


def figures_of(
    connection: Connection,
    calendar: WorkCalendar,
    day: date,
    now: datetime,
    chosen: settings.Settings,
) -> DayFigures:
    """Return a day's figures as they stand at `now`, by this calendar and these settings."""
    standard = chosen[settings.QUEUE_STANDARD_WAIT_MINUTES]
    tickets = times.tickets_on(connection, calendar, day)
    told = _times(tickets, standard)
    waiting = [one for one in tickets if one.state == TicketState.MENUNGGU]
    count = Counter(one.state for one in tickets)
    allowed = cases.served_by_service(connection, day, day)
    refused = cases.refused_by_reason(connection, day, day)
    begins, ends = day_bounds(day, calendar.zone)
    duties = serving_between(connection, begins, ends)
    counters, officers = _desks(connection, day, tickets)
    figures = DayFigures(
        day=day,
        issued=len(tickets),
        waiting=len(waiting),
        being_served=count[TicketState.DILAYANI] + count[TicketState.DIPANGGIL],
        finished=count[TicketState.SELESAI],
        absent=count[TicketState.TIDAK_HADIR],
        cancelled=count[TicketState.BATAL],
        longest_wait=_longest(waiting, calendar, now),
        wait=told.wait,
        service=told.service,
        within_standard=told.share_in_time,
        called_in_time=told.in_time,
        standard_minutes=standard,
        allowed={service: visits for service, (_, visits) in allowed.items()},
        refused={reason: visits for reason, (_, visits) in refused.items()},
        on_hold=count[TicketState.DITUNDA],
        for_letter=count[TicketState.MENUNGGU_SURAT],
        late=sum(one.late for one in tickets),
        counters=counters,
        officers=officers,
        hours=_hours(tickets, duties, calendar, day, now),
    )
    return replace(figures, signals=tuple(signals(figures, thresholds(chosen))))


def thresholds(chosen: settings.Settings) -> Thresholds:
    """Return from where on the office wants to be told."""
    return Thresholds(
        wait_amber=chosen[settings.REPORT_WAIT_AMBER],
        wait_red=chosen[settings.REPORT_WAIT_RED],
        waiting_amber=chosen[settings.REPORT_WAITING_AMBER],
        waiting_red=chosen[settings.REPORT_WAITING_RED],
        in_time_amber=chosen[settings.REPORT_IN_TIME_AMBER],
        in_time_red=chosen[settings.REPORT_IN_TIME_RED],
        absent_amber=chosen[settings.REPORT_ABSENT_AMBER],
        absent_red=chosen[settings.REPORT_ABSENT_RED],
    )


def _times(tickets: Sequence[TicketTimes], standard: int) -> Times:
    waits = [one.wait for one in tickets if one.wait is not None]
    return Times(
        _spread(waits),
        _spread(one.service for one in tickets if one.service is not None),
        sum(wait <= standard * MINUTE for wait in waits),
    )


def _spread(microseconds: Iterable[int]) -> Spread:
    sample = list(microseconds)
    return spread_of(Counter(one // MINUTE for one in sample), sum(sample) / MINUTE)


def _longest(waiting: Sequence[TicketTimes], calendar: WorkCalendar, now: datetime) -> float | None:
    """Return the longest wait that still goes on; for a batch dropped off nobody waits."""
    arrived = [one.arrived_at for one in waiting if not one.dropped_off]
    if not arrived:
        return None
    # Who came first has waited longest, whatever hours were closed in between.
    return calendar.open_minutes_between(from_microseconds(min(arrived)), now)


# Counters and officers ------------------------------------------------------------------------


def _desks(
    connection: Connection, day: date, tickets: Sequence[TicketTimes]
) -> tuple[tuple[DeskFigures, ...], tuple[DeskFigures, ...]]:
    counters, officers = desk_names(connection)
    waits = {one.id: one.wait for one in tickets}
    calls = list(times.first_calls(connection, day))
    services = list(times.desk_services(connection, day))
    return (
        _by(lambda one: one.counter_id, calls, services, waits, counters),
        _by(lambda one: one.officer_id, calls, services, waits, officers),
    )


@dataclass(slots=True)
class _Desk:
    called: list[int | None]
    served: dict[bytes, int | None]


def _by(
    who: Callable[[DeskTime], UUID | None],
    calls: Sequence[DeskTime],
    services: Sequence[DeskTime],
    waits: Mapping[bytes, int | None],
    names: Mapping[UUID, str],
) -> tuple[DeskFigures, ...]:
    desks: dict[UUID | None, _Desk] = {}
    for one in calls:
        desks.setdefault(who(one), _Desk([], {})).called.append(waits.get(one.ticket))
    for one in services:
        served = desks.setdefault(who(one), _Desk([], {})).served
        before = served.get(one.ticket, 0)
        # One part that is not known makes the whole of it not known.
        known = before is not None and one.service is not None
        served[one.ticket] = (before or 0) + (one.service or 0) if known else None
    found = [
        DeskFigures(
            id,
            names.get(id, REMOVED) if id else NOBODY,
            len(desk.called),
            len(desk.served),
            _spread(one for one in desk.called if one is not None),
            _spread(one for one in desk.served.values() if one is not None),
        )
        for id, desk in desks.items()
    ]
    return tuple(sorted(found, key=lambda one: (one.name, str(one.id))))


# Hours ----------------------------------------------------------------------------------------


def _hours(
    tickets: Sequence[TicketTimes],
    duties: Sequence[OnDuty],
    calendar: WorkCalendar,
    day: date,
    now: datetime,
) -> tuple[HourFigures, ...]:
    """Return the hours from the first that is open, or has somebody, to the last."""
    begins, ends = day_bounds(day, calendar.zone)
    arrived = Counter(
        hour
        for one in tickets
        if 0 <= (hour := (from_microseconds(one.arrived_at) - begins) // _HOUR) < 24
    )
    spans = calendar.open_intervals(day)
    opened = [(at - begins) // _HOUR for at, _ in spans]
    shut = [-((begins - at) // _HOUR) - 1 for _, at in spans]
    shown = [*arrived, *opened, *shut]
    if not shown:
        return ()
    until = min(now, spans[-1][1]) if spans else min(now, ends)
    return tuple(
        HourFigures(hour, arrived[hour], _counters(duties, begins + hour * _HOUR, until))
        for hour in range(min(shown), max(shown) + 1)
    )


def _counters(duties: Sequence[OnDuty], begin: datetime, until: datetime) -> float:
    """Return how many counters served on average in the hour from `begin`.

    Who never closed the counter is taken to have left when the office did.
    """
    served = timedelta()
    for one in duties:
        end = min(one.ended_at or until, begin + _HOUR)
        served += max(end - max(one.started_at, begin), timedelta())
    return served / _HOUR


_HOUR = timedelta(hours=1)
