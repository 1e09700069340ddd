"""Twelve months beside each other, what the next may bring, and when people come."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import date

from desktop_app import settings
from desktop_app.domain.calendar import WorkCalendar, add_months
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
from desktop_app.storage.reports_times import Flow
from desktop_app.usecases.calendar import calendar_on
from desktop_app.usecases.office import Office
from desktop_app.usecases.reports_changes import changes_between
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
    firsts = [add_months(this, -n) for n in reversed(range(MONTHS))]
    flows = {
        first: times.flow_between(
            connection, calendar, *span(first.year, first.month), standard, until=today
        )
        for first in firsts
    }
    loads = _loads(connection, calendar, this, {one: flow.issued for one, flow in flows.items()})
    following = add_months(this, 1)
    history = [one for one in loads.values() if add_months(one.first, 1) <= today]
    working = len(calendar.working_days(following.year, following.month))
    return Trend(
        months=tuple(_month(connection, calendar, one, flows[one], loads, today) for one in firsts),
        forecast=forecast(history, following, working),
        peaks=_peaks(calendar, flows, min(span(this.year, this.month)[1], today)),
        standard_minutes=standard,
        changes=changes_between(connection, firsts[0], span(this.year, this.month)[1]),
    )


def _month(
    connection: Connection,
    calendar: WorkCalendar,
    first: date,
    flow: Flow,
    loads: Mapping[date, MonthLoad],
    today: date,
) -> TrendMonth:
    _, last = span(first.year, first.month)
    before = loads.get(add_months(first, -MONTHS))
    return TrendMonth(
        first=first,
        issued=flow.issued,
        finished=flow.finished,
        served=cases.people_served(connection, first, last),
        refused=sum(cases.people_refused(connection, first, last).values()),
        times=flow.times,
        working_days=len(calendar.working_days(first.year, first.month)),
        whole=last < today,
        year_before=before.issued if before else None,
    )


def _loads(
    connection: Connection, calendar: WorkCalendar, this: date, counted: Mapping[date, int]
) -> dict[date, MonthLoad]:
    """Return the months since the first number whole, three years at most, the oldest first.

    `counted` are the numbers given in the latest of them.
    """
    began = times.first_day(connection)
    if began is None:
        return {}
    oldest = add_months(this, 1 - HISTORY_MONTHS)
    earlier = times.issued_by_month(connection, oldest, min(counted, default=this))
    found: dict[date, MonthLoad] = {}
    for n in reversed(range(HISTORY_MONTHS)):
        first = add_months(this, -n)
        if first < began.replace(day=1):
            continue
        worked = calendar.working_days(first.year, first.month)
        # A month the office began in the middle of says little about a whole one.
        if began <= (worked[0] if worked else first):
            issued = counted[first] if first in counted else earlier.get(first, 0)
            found[first] = MonthLoad(first, issued, len(worked))
    return found


def _peaks(calendar: WorkCalendar, flows: Mapping[date, Flow], last: date) -> Peaks:
    by_hour: Counter[tuple[int, int]] = Counter()
    weekdays: Counter[int] = Counter()
    months: Counter[int] = Counter()
    worked: dict[str, Counter[int]] = defaultdict(Counter)
    for first, flow in flows.items():
        by_hour.update(flow.arrivals)
        for (weekday, _), many in flow.arrivals.items():
            weekdays[weekday] += many
            months[first.month] += many
        for day in calendar.working_days(first.year, first.month):
            if day <= last:
                worked["weekday"][day.weekday()] += 1
                worked["month"][day.month] += 1
    return Peaks(
        by_hour=dict(by_hour),
        weekday_load=_per_day(weekdays, worked["weekday"]),
        month_load=_per_day(months, worked["month"]),
    )


def _per_day(arrived: Counter[int], days: Counter[int]) -> dict[int, float]:
    return {one: many / days[one] for one, many in sorted(arrived.items()) if days[one]}
