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

Loads = Mapping[date, MonthLoad]


def trend_on(office: Office, connection: Connection, last: date) -> Trend:
    """Return the twelve months to that of `last`, inside somebody's transaction.

    A month to come is taken for the one that is going on. The forecast is for the month after
    the latest one; months before the office's first number are not history.
    """
    calendar, today = calendar_on(office, connection), office.today()
    standard = read_settings(connection)[settings.QUEUE_STANDARD_WAIT_MINUTES]
    this = min(last, today).replace(day=1)
    loads = _loads(connection, calendar, this, today)
    firsts = [add_months(this, -n) for n in reversed(range(MONTHS))]
    following = add_months(this, 1)
    history = [one for one in loads.values() if add_months(one.first, 1) <= today]
    working = len(calendar.working_days(following.year, following.month))
    return Trend(
        months=tuple(_month(connection, calendar, one, loads, standard, today) for one in firsts),
        forecast=forecast(history, following, working),
        peaks=_peaks(connection, calendar, firsts[0], min(span(this.year, this.month)[1], today)),
        standard_minutes=standard,
    )


def _month(
    connection: Connection,
    calendar: WorkCalendar,
    month: date,
    loads: Loads,
    standard: int,
    today: date,
) -> TrendMonth:
    first, last = span(month.year, month.month)
    states = times.states_between(connection, first, last)
    served = cases.served_by_service(connection, first, last)
    refused = cases.refused_by_reason(connection, first, last)
    before = loads.get(add_months(month, -MONTHS))
    return TrendMonth(
        first=first,
        issued=sum(states.values()),
        finished=states.get(TicketState.SELESAI, 0),
        served={service: people for service, (people, _) in served.items()},
        refused=sum(people for people, _ in refused.values()),
        times=times.times_between(connection, calendar, first, last, standard),
        working_days=len(calendar.working_days(first.year, first.month)),
        whole=last < today,
        year_before=before.issued if before else None,
    )


def _loads(
    connection: Connection, calendar: WorkCalendar, this: date, today: date
) -> dict[date, MonthLoad]:
    """Return the months since the first number whole, three years at most, the oldest first."""
    began = times.first_day(connection)
    found: dict[date, MonthLoad] = {}
    if began is None:
        return found
    for n in reversed(range(HISTORY_MONTHS)):
        first, last = span(*_year_and_month(add_months(this, -n)))
        # A month the office began in the middle of says little about a whole one.
        if first.replace(day=1) < began.replace(day=1) or (began > _first_worked(calendar, first)):
            continue
        issued = times.issued_between(connection, first, last)
        found[first] = MonthLoad(first, issued, len(calendar.working_days(first.year, first.month)))
    return found


def _first_worked(calendar: WorkCalendar, first: date) -> date:
    days = calendar.working_days(first.year, first.month)
    return days[0] if days else first


def _year_and_month(day: date) -> tuple[int, int]:
    return day.year, day.month


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
