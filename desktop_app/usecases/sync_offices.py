"""The counters of the own office live, and for a supervisor's PC every office of its region.

Only figures, from the server: the rows of other offices never leave it.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from pydantic import BaseModel, TypeAdapter, ValidationError

from desktop_app.domain.access import Right
from desktop_app.domain.office_live import CounterNow, OfficeNow
from desktop_app.domain.sync import NOT_CENTRAL, Unreachable
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import CentralQuestion
from desktop_app.usecases.sync import line_of, standing

SECONDS = 8.0  # the picture is asked for again soon: no longer than this
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def offices_now(office: Office) -> tuple[OfficeNow, ...]:
    """Return the own office, or on a supervisor's PC all it may look on, by region and name.

    Asks the network. Raises Refused without the right or while this PC belongs to no server,
    Denied and Unreachable.
    """
    office.require(Right.SEE_REPORTS)
    at = standing(office)
    viewer = at.kind != "loket"
    question = CentralQuestion("GET", "/v1/offices" if viewer else "/v1/office")
    answer = office.ports.central.ask(line_of(office, at), question, SECONDS)
    try:
        if viewer:
            provinces = _TREE.validate_json(answer)
            told = [one for p in provinces for r in p.regencies for one in r.offices]
        else:
            told = [_Office.model_validate_json(answer)]
    except ValidationError:
        raise Unreachable("pusat_bukan_pusat", NOT_CENTRAL) from None
    return tuple(_office(one) for one in told)


class _Counter(BaseModel):
    counter: str
    code: str
    duty: str
    ticket: str
    state: str
    since: int | None = None
    served_today: int
    online: bool


class _Office(BaseModel):
    office: str
    name: str
    province: str
    regency: str
    day: str
    waiting: int
    lanes: dict[str, int]
    arrived: int
    done: int
    counters: list[_Counter]


class _Regency(BaseModel):
    offices: list[_Office]


class _Province(BaseModel):
    regencies: list[_Regency]


_TREE: TypeAdapter[list[_Province]] = TypeAdapter(list[_Province])


def _office(told: _Office) -> OfficeNow:
    kept: dict[str, Any] = told.model_dump(exclude={"office", "counters"})
    return OfficeNow(id=told.office, counters=tuple(map(_counter, told.counters)), **kept)


def _counter(told: _Counter) -> CounterNow:
    since = None if told.since is None else _EPOCH + timedelta(microseconds=told.since)
    kept: dict[str, Any] = told.model_dump(exclude={"counter", "since"})
    return CounterNow(id=told.counter, since=since, **kept)
