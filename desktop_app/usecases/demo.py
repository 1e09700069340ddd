"""Filling a demo office by serving invented people through the real use cases.

Nothing is written around the program: every visit takes a number, is called, looked up in an
imported register, decided by the rules in force, and leaves with an archived letter. Only the
clock is the demo's own, so that weeks of history fit into a minute.
"""

from __future__ import annotations

import csv
import tempfile
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

from desktop_app.domain.calendar import WorkCalendar
from desktop_app.domain.catalogue import Field, FieldKind, Service
from desktop_app.domain.intake import Draft, values_of_person
from desktop_app.domain.invented import Inventor, RegisterRow
from desktop_app.domain.people import Person, age_on
from desktop_app.domain.queue import Lane
from desktop_app.domain.register import RegisterSource
from desktop_app.domain.rule_sets import RefusalReason
from desktop_app.usecases import applications, queue, register
from desktop_app.usecases.accounts import as_administrator
from desktop_app.usecases.ground import ground
from desktop_app.usecases.office import Office

CALL = timedelta(seconds=20)
PAUSE = timedelta(seconds=15)
LONGEST_SERVICE = timedelta(minutes=9)


class DemoClock:
    """A clock that stands still until it is moved; it never goes back."""

    def __init__(self, start: datetime) -> None:
        self._now = start

    def now(self) -> datetime:
        """Return the demo's time, aware, UTC."""
        return self._now

    def move_to(self, moment: datetime) -> None:
        """Go forward to `moment`; an earlier one changes nothing."""
        self._now = max(self._now, moment)


@dataclass(frozen=True, slots=True)
class DemoCase:
    """Somebody who comes for a service; `reason` is what they are refused for (None: served)."""

    service: str
    person: Person
    row: RegisterRow | None
    reason: str | None
    letter_number: str


@dataclass(slots=True)
class _Room:
    """The waiting room of one day."""

    coming: deque[tuple[datetime, DemoCase]]
    waiting: dict[UUID, DemoCase] = field(default_factory=dict)


def serve_day(
    office: Office,
    clock: DemoClock,
    calendar: WorkCalendar,
    day: date,
    cases: Sequence[DemoCase],
    random: Random,
    served: Callable[[], None] = lambda: None,
) -> None:
    """Let everybody of a day come, be called, served and sent off; the clock ends with them."""
    intervals = calendar.open_intervals(day)
    room = _Room(deque(zip(_arrivals(intervals, len(cases), random), cases, strict=True)))
    time_for_each = sum((end - start for start, end in intervals), timedelta()) / max(len(cases), 1)
    clock.move_to(intervals[0][0])
    while room.coming or room.waiting:
        if not room.waiting:
            _let_in(office, clock, room, max(clock.now(), room.coming[0][0]))
        _serve_next(office, clock, room, _duration(time_for_each, random))
        served()


def import_people(
    office: Office, rows: Iterable[RegisterRow], as_of: date, source: RegisterSource
) -> None:
    """Import a register of invented people through a real file."""
    cells = [row.cells for row in rows]
    header = sorted({name for row in cells for name in row}) or ["nik", "nama"]
    with tempfile.TemporaryDirectory(prefix="loket-demo-") as folder:
        path = Path(folder) / f"{source.value}-{as_of:%Y-%m-%d}.csv"
        with path.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.DictWriter(stream, header, delimiter=";", restval="")
            writer.writeheader()
            writer.writerows(cells)
        register.import_file(as_administrator(office), path, as_of=as_of, source=source)


def invent_case(
    inventor: Inventor, service: str, reason: str | None, row_changes: dict[str, str]
) -> DemoCase:
    """Return somebody new for whom the rules must give this outcome, once the row is imported."""
    person = inventor.person()
    registered = service == "reaktivasi" or reason == RefusalReason.SUDAH_TERDAFTAR
    row = inventor.register_row(person, **row_changes) if registered else None
    return DemoCase(service, person, row, reason, inventor.letter_number())


def _let_in(office: Office, clock: DemoClock, room: _Room, until: datetime) -> None:
    while room.coming and room.coming[0][0] <= until:
        arrival, case = room.coming.popleft()
        clock.move_to(arrival)
        ticket = queue.issue(office, _lane(case.person, office.today()), case.service)
        room.waiting[ticket.id] = case
    clock.move_to(until)


def _serve_next(office: Office, clock: DemoClock, room: _Room, duration: timedelta) -> None:
    ticket = queue.call_next(office)
    case = room.waiting.pop(ticket.id)
    _let_in(office, clock, room, clock.now() + min(CALL, duration / 4))
    queue.serve(office, ticket.id)
    known = applications.prefill(office, case.person.nik or "", case.service)
    draft = draft_for(office, ticket.id, case, known)
    _let_in(office, clock, room, clock.now() + duration)
    applications.conclude(office, draft)
    _let_in(office, clock, room, clock.now() + min(PAUSE, duration / 8))


def draft_for(
    office: Office, ticket_id: UUID, case: DemoCase, known: applications.Prefill
) -> Draft:
    """Return the form as an officer would fill it for this case."""
    service = ground(office).service(case.service)
    values = {**values_of_person(case.person), **known.values}
    for one in service.fields:
        values[one.key] = values.get(one.key) or _text(one, case, office.today())
    if case.reason == RefusalReason.ID_DTKS_TIDAK_DICANTUMKAN:
        values["id_dtks_surat"] = ""
    documents = frozenset(document.key for document in service.documents)
    if case.reason == RefusalReason.BERKAS_TIDAK_LENGKAP:
        documents -= _papers_left_at_home(service)
    applicant = known.applicant
    return Draft(
        ticket_id=ticket_id,
        service=case.service,
        values=values,
        documents=documents,
        applicant_id=applicant.id if applicant else None,
    )


def _text(one: Field, case: DemoCase, today: date) -> str:
    match one.kind:
        case FieldKind.ID_DTKS:
            return case.row.household_id if case.row else ""
        case FieldKind.CARD:
            return case.row.cells["psnoka_bpjs"] if case.row else ""
        case FieldKind.LETTER_NUMBER if "faskes" not in one.key:
            return case.letter_number
        case FieldKind.DATE if "faskes" not in one.key:
            return (today - timedelta(days=3)).strftime("%d-%m-%Y")
        case FieldKind.FACILITY if one.required:
            return "RSUD Contoh Sehat"
        case FieldKind.CHOICE if one.required:
            return one.choices[0]
        case FieldKind.TEXT | FieldKind.NUMBER if one.required:
            return "1"
        case _:
            return ""


def _papers_left_at_home(service: Service) -> frozenset[str]:
    first = next((d for d in service.documents if d.mandatory), None)
    return frozenset() if first is None else frozenset({first.key, *first.substitutes})


def _lane(person: Person, today: date) -> Lane:
    old = person.birth_date is not None and age_on(person.birth_date, today) >= 60
    return Lane.PRIORITAS if old else Lane.UMUM


def _duration(time_for_each: timedelta, random: Random) -> timedelta:
    # Everybody has to be through before closing, however many the file sends.
    longest = min(LONGEST_SERVICE, time_for_each * 0.8)
    return longest * random.uniform(0.4, 0.95)


def _arrivals(
    intervals: Sequence[tuple[datetime, datetime]], count: int, random: Random
) -> list[datetime]:
    # Most come early: half of the day's people in its first third.
    moments = []
    for _ in range(count):
        start, end = random.choices(intervals, [(b - a).total_seconds() for a, b in intervals])[0]
        moments.append(start + (end - start) * random.triangular(0, 0.9, 0.15))
    return sorted(moments)


def with_clock(office: Office, clock: DemoClock) -> Office:
    """Return the office living in the demo's time."""
    return replace(office, ports=replace(office.ports, clock=clock))
