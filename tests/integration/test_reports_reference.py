"""The figures of the reports are those of the slow and plain reference, on any history.

Rows are laid into a real encrypted database inside one transaction that is taken back: numbers
that were transferred, held, called again, collected later, left over night, entered afterwards or
undone, on days with breaks, holidays, special hours, and in each zone of the country.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app import settings as declared
from desktop_app.domain.calendar import (
    DEFAULT_HOURS,
    INDONESIAN_ZONES,
    Holiday,
    OfficeHours,
    SpecialHours,
    WorkCalendar,
)
from desktop_app.domain.statistics import Spread
from desktop_app.storage import reports, reports_month, reports_times, tables
from desktop_app.usecases import reports_day
from desktop_app.usecases import reports_month as month_cases
from desktop_app.usecases.office import Office
from tests.reference_statistics import Reference

FIRST, LAST = date(2026, 11, 18), date(2026, 11, 22)  # Wednesday to Sunday
STANDARD = 15
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
SERVICES = ("pengajuan_baru", "reaktivasi", "informasi")
REASONS = ("sudah_terdaftar", "berkas_tidak_lengkap", None)
DESKS = [UUID(int=n) for n in (1, 2)]

quarters = st.integers(0, 95).map(lambda n: dt.time(n // 4, 15 * (n % 4)))


@st.composite
def weeks(draw: st.DrawFn) -> OfficeHours:
    """Opening hours with breaks, and days that are never open."""
    week = {}
    for weekday in range(7):
        edges = sorted(draw(st.sets(quarters, max_size=6)))
        week[weekday] = tuple(zip(edges[::2], edges[1::2], strict=False))
    return OfficeHours(week)


@st.composite
def calendars(draw: st.DrawFn) -> WorkCalendar:
    days = st.dates(FIRST, LAST)
    holidays = draw(st.lists(st.builds(Holiday, days, st.just("Libur"), st.booleans()), max_size=2))
    special = draw(st.lists(st.builds(SpecialHours, days, st.just(LAST), weeks()), max_size=1))
    return WorkCalendar(
        hours=draw(st.just(DEFAULT_HOURS) | weeks()),
        holidays=holidays,
        special=special,
        zone=draw(st.sampled_from(list(INDONESIAN_ZONES.values()))),
    )


@dataclass(frozen=True)
class Step:
    """One period of a ticket."""

    state: str
    start: int  # seconds after arrival
    lasts: int | None
    desk: int
    accurate: bool
    undone: bool
    cause: str | None


@dataclass(frozen=True)
class Came:
    """One ticket with its cases: (service, state, reason, person, seconds to each letter)."""

    day: date
    arrived: int  # seconds after midnight UTC
    state: str
    dropped_off: bool
    steps: tuple[Step, ...]
    cases: tuple[tuple[str, str, str | None, int, tuple[int, ...]], ...]


seconds = st.integers(0, 4 * 3600) | st.sampled_from(
    [0, 60, 899, 900, 901, 3600, 100_000, 60 * 50_000, 60 * 60_000]
)
steps = st.builds(
    Step,
    st.sampled_from(["menunggu", "dipanggil", "dipanggil", "dilayani", "dilayani", "ditunda"]),
    seconds,
    st.none() | seconds,
    st.sampled_from([0, 1, 2]),
    st.sampled_from([True] * 9 + [False]),
    st.sampled_from([False] * 6 + [True]),
    st.sampled_from([None, None, "ambil_surat", "dialihkan", "panggil_ulang"]),
)
comers = st.builds(
    Came,
    st.dates(FIRST, LAST),
    st.integers(-6 * 3600, 30 * 3600) | st.just(5400),
    st.sampled_from(["selesai"] * 5 + ["menunggu", "dipanggil", "tidak_hadir", "batal"]),
    st.sampled_from([False] * 6 + [True]),
    st.lists(steps, max_size=6).map(tuple),
    st.lists(
        st.tuples(
            st.sampled_from(SERVICES),
            st.sampled_from(["disetujui", "ditolak", "dikembalikan", "diajukan"]),
            st.sampled_from(REASONS),
            st.integers(0, 3),
            st.lists(seconds, max_size=2).map(tuple),
        ),
        max_size=3,
    ).map(tuple),
)
duties = st.lists(
    st.tuples(st.dates(FIRST, LAST), st.integers(0, 80_000), st.none() | st.integers(0, 30_000)),
    max_size=4,
)


@contextmanager
def laid(office: Office, came: list[Came], duty: list[Any], merged: bool) -> Iterator[Any]:
    """Lay rows into the database, and take everything back."""
    with office.store.writer.connect() as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        try:
            _lay(connection, came, duty, merged)
            yield connection
        finally:
            connection.rollback()


def _lay(connection: sa.Connection, came: list[Came], duty: list[Any], merged: bool) -> None:
    people = [uuid4() for _ in range(4)]
    for n, id in enumerate(people):
        into = people[0] if merged and n == 3 else None
        row = {"id": id, "version": 1, "name": "A", "name_key": "a", "wa_consent": False}
        connection.execute(sa.insert(tables.applicant), {**row, "merged_into": into})
    for number, one in enumerate(came):
        _lay_ticket(connection, number, one, people)
    for day, start, lasts in duty:
        begin = datetime.combine(day, dt.time(), tzinfo=UTC) + timedelta(seconds=start)
        end = None if lasts is None else begin + timedelta(seconds=lasts)
        connection.execute(
            sa.insert(tables.duty),
            {
                "id": uuid4(),
                "version": 1,
                "counter_id": DESKS[0],
                "officer_id": DESKS[1],
                "state": "melayani",
                "started_at": begin,
                "ended_at": end,
            },
        )


def _lay_ticket(connection: sa.Connection, number: int, one: Came, people: list[UUID]) -> None:
    visit, ticket = uuid4(), uuid4()
    arrived = datetime.combine(one.day, dt.time(), tzinfo=UTC) + timedelta(seconds=one.arrived)
    base = {"version": 1, "day": one.day, "arrived_at": arrived}
    connection.execute(sa.insert(tables.visit), {"id": visit, **base})
    connection.execute(
        sa.insert(tables.ticket),
        {
            **base,
            "id": ticket,
            "visit_id": visit,
            "lane": "U",
            "series": "",
            "number": number,
            "state": one.state,
            "calls": 0,
            "purpose": "layanan",
            "more": [],
            "remark": "",
            "note": "",
            "people": 1,
            "files_done": 0,
            "dropped_off": one.dropped_off,
            "late": number % 5 == 0,
        },
    )
    for step in one.steps:
        start = arrived + timedelta(seconds=step.start)
        desk = DESKS[step.desk - 1] if step.desk else None
        row = {
            "id": uuid4(),
            "version": 1,
            "ticket_id": ticket,
            "state": step.state,
            "started_at": start,
            "ended_at": None if step.lasts is None else start + timedelta(seconds=step.lasts),
            "counter_id": desk,
            "officer_id": desk,
            "time_accurate": step.accurate,
            "undone": step.undone,
            "cause": step.cause,
        }
        connection.execute(sa.insert(tables.period), row)
    for case in one.cases:
        _lay_case(connection, one.day, (visit, ticket), arrived, case, people)


def _lay_case(
    connection: sa.Connection,
    day: date,
    ids: tuple[UUID, UUID],
    arrived: datetime,
    case: tuple[str, str, str | None, int, tuple[int, ...]],
    people: list[UUID],
) -> None:
    service, state, reason, person, letters = case
    id = uuid4()
    refused = state in ("ditolak", "dikembalikan")
    row = {
        "id": id,
        "version": 1,
        "visit_id": ids[0],
        "ticket_id": ids[1],
        "applicant_id": people[person],
        "service": service,
        "service_from": day,
        "state": state,
        "fields": {},
        "documents": [],
        "person": {},
        "day": day,
        "decided_at": arrived,
    }
    connection.execute(sa.insert(tables.application), row)
    decision = {
        "id": uuid4(),
        "version": 1,
        "application_id": id,
        "outcome": "ditolak" if refused else "boleh",
        "counted": reason if refused else None,
        "findings": [],
        "rule_set": "2026",
        "rule_version": 1,
    }
    connection.execute(sa.insert(tables.decision), decision)
    for n, after in enumerate(letters):
        letter = {
            "id": uuid4(),
            "version": 1,
            "application_id": id,
            "kind": "surat",
            "series": str(id),
            "year": 2026,
            "sequence": n,
            "number": "1",
            "day": day,
            "state": "terbit",
            "addressee": "",
            "subject": "",
            "person_name": "",
            "token": "",
            "key_id": b"1234",
            "file": "",
            "file_hash": "",
            "template_from": day,
            "issued_at": arrived + timedelta(seconds=after),
            "prints": 0,
        }
        connection.execute(sa.insert(tables.letter), letter)


def figures(spread: Spread) -> tuple[Any, ...]:
    mean = None if spread.mean is None else pytest.approx(spread.mean, abs=1e-6)
    return spread.count, mean, spread.median, spread.p90


def agree(connection: sa.Connection, calendar: WorkCalendar) -> None:
    """Raise AssertionError where a figure is not the reference's."""
    slow = Reference(connection, calendar, NOW)
    told = reports_times.times_between(connection, calendar, FIRST, LAST, STANDARD)
    assert slow.times(FIRST, LAST, STANDARD) == (
        figures(told.wait),
        figures(told.service),
        told.in_time,
    )
    assert reports_times.states_between(connection, FIRST, LAST) == slow.states(FIRST, LAST)
    following = LAST + timedelta(days=1)
    issued = reports_times.issued_by_month(connection, FIRST, following)
    assert sum(issued.values()) == len(slow.of(FIRST, LAST))
    flow = reports_times.flow_between(connection, calendar, FIRST, LAST, STANDARD)
    assert (flow.issued, flow.finished) == (
        len(slow.of(FIRST, LAST)),
        slow.states(FIRST, LAST).get("selesai", 0),
    )
    for until in (LAST, LAST - timedelta(days=2)):
        flow = reports_times.flow_between(connection, calendar, FIRST, LAST, STANDARD, until)
        assert dict(flow.arrivals) == slow.week(FIRST, until)
    assert reports.served_by_service(connection, FIRST, LAST) == slow.served_cases(FIRST, LAST)
    assert reports.refused_by_reason(connection, FIRST, LAST) == slow.refusals(FIRST, LAST)
    for alone, beside in (
        (reports.people_served, reports.served_by_service),
        (reports.people_refused, reports.refused_by_reason),
    ):
        people = {code: people for code, (people, _) in beside(connection, FIRST, LAST).items()}
        assert alone(connection, FIRST, LAST) == people
    assert reports.repeats(connection, FIRST, LAST) == slow.repeats(FIRST, LAST)
    taken = reports_month.arrival_to_letter(connection, calendar, FIRST, LAST)
    processing = month_cases.processing(taken, lambda service, day: 0, LAST)
    assert {one.service: figures(one.minutes) for one in processing} == slow.processing(FIRST, LAST)
    for offset in range((LAST - FIRST).days + 1):
        agree_on_day(connection, calendar, slow, FIRST + timedelta(days=offset))


def agree_on_day(
    connection: sa.Connection, calendar: WorkCalendar, slow: Reference, day: date
) -> None:
    chosen = declared.Settings("office", {"queue.standard_wait_minutes": STANDARD})
    told = reports_day.figures_of(connection, calendar, day, NOW, chosen)
    assert slow.times(day, day, STANDARD) == (
        figures(told.wait),
        figures(told.service),
        told.called_in_time,
    )
    longest = slow.longest(day)
    assert told.longest_wait == (None if longest is None else pytest.approx(longest))
    assert (told.issued, told.late) == (
        len(slow.of(day, day)),
        sum(one.late for one in slow.of(day, day)),
    )
    for column, desks in (("counter_id", told.counters), ("officer_id", told.officers)):
        assert {
            one.id: (one.called, one.served, figures(one.wait), figures(one.service))
            for one in desks
        } == slow.desks(day, column)
    arrived = slow.arrivals(day, day)
    assert {(day, one.hour): one.arrived for one in told.hours if one.arrived} == arrived
    for one in told.hours:
        assert one.counters == pytest.approx(slow.staffing(day, one.hour), abs=1e-3)


@settings(
    max_examples=int(os.environ.get("REPORT_EXAMPLES", "40")),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(comers, max_size=8), duties, st.booleans(), calendars())
def test_every_figure_is_the_references(
    office: Office, came: list[Came], duty: list[Any], merged: bool, calendar: WorkCalendar
) -> None:
    with laid(office, came, duty, merged) as connection:
        agree(connection, calendar)


def step(state: str, start: int, lasts: int | None, **more: Any) -> Step:
    given = {"desk": 1, "accurate": True, "undone": False, "cause": None, **more}
    return Step(state, start, lasts, **given)


def plain_history() -> list[Came]:
    """A small history in which each rule of the figures has somebody it matters for."""
    opening = 30 * 60  # 07.30 in Rembang
    allowed = ("reaktivasi", "disetujui", None)
    came = [
        Came(
            FIRST,
            opening,
            "selesai",
            False,
            (step("dipanggil", 60 * n, 60), step("dipanggil", 60 * n + 90, 30),
             step("dilayani", 60 * n + 120, 300 + 60 * n), step("ditunda", 900, 60),
             step("dilayani", 1000, 30)),
            ((*allowed, n % 3, (1500 + 60 * n, 9000)), (*allowed, n % 3, (100_000,))),
        )
        for n in range(8, 20)
    ]  # fmt: skip
    called = (step("dipanggil", 300, 60), step("dilayani", 400, 60, cause="ambil_surat"))
    refused = ("reaktivasi", "ditolak", "sudah_terdaftar", 3, (60,))
    return [
        *came,
        Came(FIRST, opening, "selesai", True, called, (refused, refused)),
        Came(
            FIRST, opening, "selesai", False, (step("dipanggil", 60, 60, undone=True), *called), ()
        ),
        Came(
            FIRST, opening, "selesai", False, (*called, step("dilayani", 0, 9, accurate=False)), ()
        ),
        Came(FIRST, opening, "selesai", False, (step("dipanggil", 100_000, 60),), ()),
        Came(FIRST, 4 * 3600 + 3000, "selesai", False, (step("dipanggil", 4000, 60),), ()),
        Came(FIRST, opening, "menunggu", False, (), ()),
        Came(LAST, opening, "selesai", False, (step("dilayani", 60, 60 * 60_000),), ()),
    ]


TIMES = reports_times
WRONG = {
    "the last call ends the wait": (TIMES, "_TOLD", "started_at LIMIT", "started_at DESC LIMIT"),
    "the break counts": (TIMES, "_TOLD", "{wait}", "called - arrived_at"),
    "a batch dropped off waits": (TIMES, "_TOLD", " AND NOT dropped_off", ""),
    "collecting is service": (TIMES, "_TOLD", "p.cause IS NOT 'ambil_surat'", "1"),
    "unknown times count": (TIMES, "_TOLD", "known AND ", ""),
    "another day is left out": (TIMES, "_TIMES", "wait = -1", "wait = -2"),
    "the standard is missed by one": (TIMES, "_TIMES", ":standard", ":standard - 1"),
    "minutes are rounded up": (TIMES, "_TIMES", "(1 + wait", "(2 + wait"),
    "service is a microsecond more": (TIMES, "_TIMES", "sum(service)", "sum(service) + 100000"),
    "short waits are forgotten": (TIMES, "_TIMES", "wait BETWEEN 0", "wait BETWEEN 600000000"),
    "an hour later": (TIMES, "_TOLD", "- d.begins)", "- d.begins + 3600000000)"),
    "arrivals of all days": (TIMES, "_TOLD", "d.day <= :until", ":until <> ''"),
    "everybody is finished": (TIMES, "_TIMES", "state = 'selesai'", "state <> ''"),
    "the last letter counts": (
        reports_month,
        "_PROCESSING",
        "min(l.issued_at)",
        "max(l.issued_at)",
    ),
    "a letter of another day is left out": (reports_month, "_PROCESSING", "took = -1", "took = -2"),
}


def test_the_plain_history_agrees(office: Office) -> None:
    with laid(office, plain_history(), [], True) as connection:
        agree(connection, WorkCalendar())


@pytest.mark.parametrize(("module", "name", "was", "wrong"), WRONG.values(), ids=WRONG.keys())
def test_a_statistic_that_is_wrong_on_purpose_is_caught(
    office: Office, monkeypatch: pytest.MonkeyPatch, module: Any, name: str, was: str, wrong: str
) -> None:
    text = getattr(module, name)
    assert was in text
    monkeypatch.setattr(module, name, text.replace(was, wrong))
    with laid(office, plain_history(), [], True) as connection, pytest.raises(AssertionError):
        agree(connection, WorkCalendar())


@pytest.mark.parametrize(
    ("name", "was", "wrong"),
    [
        ("_SERVED", "c.visit_id", "c.id"),
        ("_SERVED", "c.applicant_id", "c.id"),
        ("_SERVED", "'disetujui'", "'diajukan'"),
        ("_REFUSALS", "c.applicant_id", "c.id"),
        ("_REFUSALS", "c.visit_id", "c.id"),
        ("_REFUSALS", "VALUES (:first)", "VALUES (date(:first, '+1 day'))"),
        ("_ALL", "c.visit_id", "c.id"),
        ("_MERGED", "IS NOT NULL", "IS NOT NULL LIMIT 0"),
    ],
)
def test_a_table_that_is_wrong_on_purpose_is_caught(
    office: Office, monkeypatch: pytest.MonkeyPatch, name: str, was: str, wrong: str
) -> None:
    query = getattr(reports, name)
    text = query if isinstance(query, str) else query.text
    assert was in text
    spoilt = text.replace(was, wrong)
    monkeypatch.setattr(reports, name, spoilt if isinstance(query, str) else sa.text(spoilt))
    with laid(office, plain_history(), [], True) as connection, pytest.raises(AssertionError):
        agree(connection, WorkCalendar())
