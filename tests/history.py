"""Many months of an office's queue and cases, laid beside the journal for what only reads them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from random import Random
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.calendar import add_months
from desktop_app.storage import tables
from desktop_app.storage.accounts import read_officers
from desktop_app.storage.office import counters
from desktop_app.usecases.calendar import working_calendar
from desktop_app.usecases.office import Office

REASONS = ("sudah_terdaftar", "id_dtks_tidak_dicantumkan", "berkas_tidak_lengkap")
SERVICES = ("pengajuan_baru", "reaktivasi", "pembebasan_biaya")


def fill_history(office: Office, last: date, months: int = 14, most: int = 6) -> None:
    """Lay up to `most` visits on each working day of these months, to `last`; always the same."""
    chance = Random(5)
    calendar = working_calendar(office)
    first = add_months(last.replace(day=1), -months)
    rows = _Rows(office, chance)
    for offset in range((last - first).days + 1):
        day = first + timedelta(days=offset)
        if calendar.is_working_day(day):
            for number in range(1, chance.randint(1, most) + day.month % 3):
                rows.visit(day, number, calendar.zone)
    rows.write(office)


class _Rows:
    def __init__(self, office: Office, chance: Random) -> None:
        self._chance = chance
        with office.read() as connection:
            self._counter = counters(connection)[0].id
            self._officer = read_officers(connection)[0].id
        self._rows: dict[str, list[dict[str, object]]] = {}
        self._people: list[UUID] = []

    def visit(self, day: date, number: int, zone: object) -> None:
        local = datetime.combine(day, time(7, 30), tzinfo=zone)  # type: ignore[arg-type]
        arrived = local + timedelta(seconds=self._chance.randint(0, 9000))
        visit, ticket = self._id(), self._id()
        service = self._chance.choice(SERVICES)
        self._add("visit", id=visit, day=day, arrived_at=arrived)
        self._add(
            "ticket",
            id=ticket,
            visit_id=visit,
            day=day,
            lane="U",
            series="Z",
            number=number,
            service=service,
            state="selesai",
            arrived_at=arrived,
            calls=1,
            purpose="layanan",
            more=[],
            remark="",
            note="",
            people=1,
            files_done=0,
            dropped_off=False,
            late=False,
        )
        called = arrived + timedelta(minutes=self._chance.randint(0, 25))
        over = called + timedelta(minutes=self._chance.randint(3, 14))
        for state, start, end in (
            ("menunggu", arrived, called),
            ("dipanggil", called, called + timedelta(minutes=1)),
            ("dilayani", called + timedelta(minutes=1), over),
        ):
            self._add(
                "period",
                id=self._id(),
                ticket_id=ticket,
                state=state,
                started_at=start,
                ended_at=end,
                counter_id=self._counter,
                officer_id=self._officer,
                time_accurate=True,
                undone=False,
            )
        self._case(visit, ticket, day, service, over)

    def write(self, office: Office) -> None:
        with office.store.writer.begin() as connection:
            for name, rows in self._rows.items():
                connection.execute(sa.insert(tables.metadata.tables[name]), rows)

    def _case(self, visit: UUID, ticket: UUID, day: date, service: str, at: datetime) -> None:
        refused = self._chance.random() < 0.15
        if not self._people or self._chance.random() < 0.8:
            self._people.append(self._id())
            name = {"name": "Orang Contoh", "name_key": "orang contoh"}
            self._add("applicant", id=self._people[-1], wa_consent=False, **name)
        case = self._id()
        self._add(
            "application",
            id=case,
            visit_id=visit,
            ticket_id=ticket,
            applicant_id=self._chance.choice(self._people[-30:]),
            service=service,
            service_from=day,
            state="ditolak" if refused else "disetujui",
            fields={},
            documents=[],
            person={},
            day=day,
            decided_at=at,
        )
        self._add(
            "decision",
            id=self._id(),
            application_id=case,
            outcome="ditolak" if refused else "boleh",
            counted=self._chance.choice(REASONS) if refused else None,
            findings=[],
            rule_set="2026",
            rule_version=1,
        )

    def _add(self, table: str, **row: object) -> None:
        self._rows.setdefault(table, []).append({"version": 1, **row})

    def _id(self) -> UUID:
        return UUID(int=self._chance.getrandbits(128))
