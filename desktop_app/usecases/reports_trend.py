"""Twelve months beside each other, what the next may bring, and when people come."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import date, timedelta

from desktop_app import settings
from desktop_app.domain.calendar import WorkCalendar, add_months
from desktop_app.domain.queue import TicketState
from desktop_app.domain.statistics_trend import (
    MONTHS,
    MonthLoad,
    Peaks,
    Trend,
    TrendMonth,
    forecast,
)
from desktop_app.storage import reports as cases
from desktop_app.storage import reports_times as times
from desktop_app.storage.database import Connection
from desktop_app.storage.office import read_settings
from desktop_app.usecases.calendar import calendar_on
from desktop_app.usecases.office import Office
from desktop_app.usecases.reports_month import span

HISTORY_MONTHS = 36


def trend_on(office: Office, connection: Connection, last: date) -> Trend:
    """Return the twelve months to that of `last`, inside somebody's transaction.

    A month to come is taken for the one that is going on. The forecast is for the month after
    the latest one; months before the office's first number are not history.
    """
    calendar, today = calendar_on(office, connection), office.today()
    standard = read_settings(connection)[settings.QUEUE_STANDARD_WAIT_MINUTES]
    this = min(last, today).replace(day=1)
    oldest = add_months(this, 1 - HISTORY_MONTHS)
    states = times.states_by_month(connection, oldest, span(this.year, this.month)[1])
    loads = _loads(connection, calendar, this, states)
    firsts = [add_months(this, -n) for n in reversed(range(MONTHS))]
    following = add_months(this, 1)
    history = [one for one in loads.values() if add_months(one.first, 1) <= today]
    working = len(calendar.working_days(following.year, following.month))
    return Trend(
        months=tuple(
            _month(
                connection,
                calendar,
                first,
                states.get(first, Counter()),
                standard,
                whole=span(first.year, first.month)[1] < today,
                year_before=loads.get(add_months(first, -MONTHS)),
            )
            for first in firsts
        ),
        forecast=forecast(history, following, working),
        peaks=_peaks(connection, calendar, firsts[0], min(span(this.year, this.month)[1], today)),
        standard_minutes=standard,
    )


def _month(
    connection: Connection,
    calendar: WorkCalendar,
    first: date,
    states: Mapping[str, int],
    standard: int,
    *,
    whole: bool,
    year_before: MonthLoad | None,
) -> TrendMonth:
    _, last = span(first.year, first.month)
    served = cases.served_by_service(connection, first, last)
    refused = cases.refused_by_reason(connection, first, last)
    return TrendMonth(
        first=first,
        issued=sum(states.values()),
        finished=states.get(TicketState.SELESAI, 0),
        served={service: people for service, (people, _) in served.items()},
        refused=sum(people for people, _ in refused.values()),
        times=times.times_between(connection, calendar, first, last, standard),
        working_days=len(calendar.working_days(first.year, first.month)),
        whole=whole,
        year_before=year_before.issued if year_before else None,
    )


def _loads(
    connection: Connection,
    calendar: WorkCalendar,
    this: date,
    states: Mapping[date, Mapping[str, int]],
) -> dict[date, MonthLoad]:
    """Return the months since the first number whole, three years at most, the oldest first."""
    began = times.first_day(connection)
    found: dict[date, MonthLoad] = {}
    if began is None:
        return found
    for n in reversed(range(HISTORY_MONTHS)):
        first = add_months(this, -n)
        if first < began.replace(day=1):
            continue
        worked = calendar.working_days(first.year, first.month)
        # A month the office began in the middle of says little about a whole one.
        if began <= (worked[0] if worked else first):
            issued = sum(states.get(first, {}).values())
            found[first] = MonthLoad(first, issued, len(worked))
    return found


def _peaks(connection: Connection, calendar: WorkCalendar, first: date, last: date) -> Peaks:
    arrived = times.arrivals_by_hour(connection, calendar, first, last)
    by_hour: Counter[tuple[int, int]] = Counter()
    weekdays: Counter[int] = Counter()
    months: Counter[int] = Counter()
    for (day, hour), many in arrived.items():
        by_hour[day.weekday(), hour] += many
        weekdays[day.weekday()] += many
        months[day.month] += many
    worked: dict[str, Counter[int]] = defaultdict(Counter)
    for offset in range((last - first).days + 1):
        day = first + timedelta(days=offset)
        if calendar.is_working_day(day):
            worked["weekday"][day.weekday()] += 1
            worked["month"][day.month] += 1
    return Peaks(
        by_hour=dict(by_hour),
        weekday_load=_per_day(weekdays, worked["weekday"]),
        month_load=_per_day(months, worked["month"]),
    )


def _per_day(arrived: Counter[int], days: Counter[int]) -> dict[int, float]:
    return {one: many / days[one] for one, many in sorted(arrived.items()) if days[one]}
