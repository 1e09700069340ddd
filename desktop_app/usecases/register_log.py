"""Look-ups for the supervisor: how many, how many led to no case, which numbers are unusual."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.register_log import (
    LookUpFigures,
    UnusualRule,
    count_look_ups,
    days_before,
)
from desktop_app.storage import register_log as storage
from desktop_app.storage.accounts import read_officers
from desktop_app.storage.register import person_id
from desktop_app.usecases import village_check
from desktop_app.usecases.calendar import calendar_on
from desktop_app.usecases.office import Office

RULE = UnusualRule()


@dataclass(frozen=True, slots=True)
class LookUpLog:
    """The figures of some days, the busiest officer first, and the officers' names."""

    first: date
    last: date
    figures: tuple[LookUpFigures, ...]
    names: Mapping[UUID, str]


def look_up_figures(office: Office, first: date, last: date | None = None) -> LookUpLog:
    """Return who looked up how many people from `first` to `last`, both included (one day: first).

    Raises Refused for anybody but who answers for the figures.
    """
    if office.actor is not None:
        office.require(Right.SIGN_DAY)
    last = last or first
    with office.read() as connection:
        calendar = calendar_on(office, connection)
        known = days_before(first, calendar, RULE.days)
        since = _begin(min(known, default=first), office)
        until = _begin(last + timedelta(days=1), office)
        lines = storage.lines(connection, since, until, frozenset({village_check.REASON}))
        numbers = storage.numbers_with_case(connection, first, last)
        names = {one.id: one.name for one in read_officers(connection)}
    key = office.store.names
    cases = {
        day: frozenset(person_id(key, number) for number in some) for day, some in numbers.items()
    }
    figures = count_look_ups(lines, first, last, cases, calendar, RULE)
    return LookUpLog(first, last, figures, names)


def _begin(day: date, office: Office) -> datetime:
    return datetime.combine(day, time(), tzinfo=office.zone)
