"""Buka loket, Tutup loket: what is looked at before the first call and added up after the last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import Any

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.day_frame import (
    CounterDuty,
    Duty,
    LaneCount,
    Opening,
    Reconciliation,
    SeriesCount,
)
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from desktop_app.domain.queue import Lane, Ticket, TicketState
from desktop_app.storage import day_frame as storage
from desktop_app.storage import queue as queue_storage
from desktop_app.storage import reports as report_storage
from desktop_app.storage.database import Connection
from desktop_app.storage.journal import last_moment
from desktop_app.storage.office import counters, read_settings
from desktop_app.storage.register import current_snapshot
from desktop_app.usecases import accounts
from desktop_app.usecases.calendar import calendar_on
from desktop_app.usecases.office import Office
from desktop_app.usecases.queue import CLOCK_TOLERANCE, close_left_open, close_open_ticket
from desktop_app.usecases.queue_steps import queue_day, start_of


def set_duty(office: Office, state: Duty) -> None:
    """Say what this counter's officer does now: serve, take a break, or close.

    Opening in the morning also closes what earlier days left open. Raises Refused when a break
    or the closing is wanted while a ticket is held here.
    """
    officer, counter = office.require(Right.SERVE), office.at_counter()
    with office.write() as tx:
        close_left_open(office, tx)
        held = queue_storage.held_by(tx.connection, counter.id)
        if held is not None and state is not Duty.MELAYANI:
            raise Refused("masih_memegang_nomor", _STILL_HOLDING, number=held.code)
        day = queue_day(office, tx.connection)
        now = storage.duties(tx.connection, start_of(office, day)).get(counter.id)
        if now is not None and now.duty is state and now.officer_id == officer.id:
            return
        storage.begin_duty(tx, now, counter.id, officer.id, state)


def duties(office: Office) -> tuple[CounterDuty, ...]:
    """Return where every counter in use stands now, by code."""
    with office.read() as connection:
        return _duties(office, connection)


def opening(office: Office) -> Opening:
    """Return what an officer wants to know before the first number is called."""
    with office.read() as connection:
        day = queue_day(office, connection)
        calendar = calendar_on(office, connection)
        holiday = calendar.holiday(day)
        snapshot = current_snapshot(connection)
        days = snapshot.age_days(day) if snapshot is not None else None
        limit = read_settings(connection)[settings.REGISTER_STALE_AFTER_DAYS]
        return Opening(
            day=day,
            duties=_duties(office, connection),
            open_today=calendar.is_working_day(day),
            hours=calendar.open_intervals(day),
            holiday=holiday.name if holiday is not None and holiday.closed else None,
            waiting=len(queue_storage.tickets_of(connection, day, TicketState.MENUNGGU)),
            left_open=len(queue_storage.left_open(connection, day)),
            uncollected=len(storage.uncollected(connection)),
            register_days=days,
            register_stale=days is not None and days > limit,
            clock_back=last_moment(connection) - office.now() > CLOCK_TOLERANCE,
        )


def reconcile(office: Office, day: date | None = None) -> Reconciliation:
    """Return a day's sheet as it adds up now, with who closed and signed it, if anybody did."""
    office.require(Right.SEE_REPORTS)
    with office.read() as connection:
        return _reconciliation(office, connection, day or queue_day(office, connection))


def close_day(office: Office) -> Reconciliation:
    """Close the day: what is open is ended (its times left out), and the sheet is written down.

    Every counter goes off duty. May be done again after later work; an earlier signature falls
    away then. Raises Refused while a counter holds a ticket.
    """
    officer = office.require(Right.SERVE)
    with office.write() as tx:
        day = queue_day(office, tx.connection)
        _refuse_while_serving(tx.connection)
        for ticket in queue_storage.left_open(tx.connection, day + timedelta(days=1)):
            close_open_ticket(tx, ticket)
        for row in storage.duties(tx.connection, start_of(office, day)).values():
            storage.end_duty(tx, row)
        sheet = _reconciliation(office, tx.connection, day)
        before = storage.closed_day(tx.connection, day)
        storage.close_day(tx, day, before, sheet_body(sheet), officer.id)
        return _reconciliation(office, tx.connection, day)


def sign_day(office: Office, day: date, username: str = "", password: str = "") -> Reconciliation:
    """Record a supervisor's signature under a closed day's sheet.

    Without `username` the one logged in signs. Raises Refused without the right, for a wrong
    password, or when figures changed after the closing; NotFound for a day nobody closed.
    """
    signer = office.actor
    if username:
        signer = accounts.vouch(office, username, password)
    officer = office.with_actor(signer).require(Right.SIGN_DAY)
    with office.write() as tx:
        row = storage.closed_day(tx.connection, day)
        if row is None:
            raise NotFound("hari_belum_ditutup", _NOT_CLOSED)
        if sheet_body(_reconciliation(office, tx.connection, day)) != row.figures:
            raise Refused("angka_berubah", _CHANGED)
        storage.sign_day(tx, row, officer.id)
        return _reconciliation(office, tx.connection, day)


def sheet_body(sheet: Reconciliation) -> dict[str, Any]:
    """Return the figures of a sheet as they are stored: counts and numbers, no names."""
    return {
        "lanes": {
            one.lane.value: [one.issued, one.served, one.absent, one.cancelled, one.still_open]
            for one in sheet.lanes
        },
        "allowed": dict(sheet.allowed),
        "refused": dict(sheet.refused),
        "series": {
            one.series: [one.first, one.last, one.used, list(one.void), one.missing]
            for one in sheet.series
        },
        "late": sheet.late,
        "inaccurate": sheet.inaccurate,
        "batches": sheet.batches,
    }


def _duties(office: Office, connection: Connection) -> tuple[CounterDuty, ...]:
    day = queue_day(office, connection)
    now = storage.duties(connection, start_of(office, day))
    held = {
        one.counter_id: one.code
        for one in queue_storage.in_state(connection, TicketState.DIPANGGIL, TicketState.DILAYANI)
    }
    return tuple(
        CounterDuty(
            one.id,
            one.code,
            one.name,
            now[one.id].duty if one.id in now else Duty.TUTUP,
            now[one.id].officer if one.id in now else None,
            now[one.id].since if one.id in now else None,
            held.get(one.id),
        )
        for one in counters(connection)
        if one.active
    )


def _reconciliation(office: Office, connection: Connection, day: date) -> Reconciliation:
    tickets = queue_storage.tickets_of(connection, day)
    begin, end = start_of(office, day), start_of(office, day + timedelta(days=1))
    allowed = report_storage.served_by_service(connection, day, day)
    refused = report_storage.refused_by_reason(connection, day, day)
    closed = storage.closed_day(connection, day)
    return Reconciliation(
        day=day,
        lanes=tuple(_lane(lane, tickets) for lane in Lane),
        allowed={code: cases for code, (_, cases) in allowed.items()},
        refused={code: cases for code, (_, cases) in refused.items()},
        series=_series(storage.letters_numbered_on(connection, day)),
        uncollected=storage.uncollected(connection),
        late=sum(one.late for one in tickets),
        inaccurate=report_storage.inaccurate_tickets(connection, day),
        batches=sum(one.batch for one in tickets),
        officers=storage.officers_of(connection, begin, end),
        closed_by=closed.closed_by if closed else None,
        closed_at=closed.closed_at if closed else None,
        signed_by=closed.signed_by if closed else None,
        signed_at=closed.signed_at if closed else None,
    )


def _lane(lane: Lane, tickets: Sequence[Ticket]) -> LaneCount:
    ours = [one for one in tickets if one.lane is lane]

    def count(*states: TicketState) -> int:
        return sum(one.state in states for one in ours)

    over = (TicketState.SELESAI, TicketState.TIDAK_HADIR, TicketState.BATAL)
    served, absent, cancelled = map(count, over)
    return LaneCount(lane, len(ours), served, absent, cancelled, len(ours) - count(*over))


def _series(letters: Sequence[tuple[str, int, str, bool]]) -> tuple[SeriesCount, ...]:
    counted = []
    for series, rows in groupby(letters, key=lambda one: one[0]):
        ours = list(rows)
        void = tuple(number for _, _, number, is_void in ours if is_void)
        missing = ours[-1][1] - ours[0][1] + 1 - len(ours)
        counted.append(SeriesCount(series, ours[0][2], ours[-1][2], len(ours), void, missing))
    return tuple(counted)


def _refuse_while_serving(connection: Connection) -> None:
    held = queue_storage.in_state(connection, TicketState.DIPANGGIL, TicketState.DILAYANI)
    if held:
        names: Mapping[Any, str] = storage.counter_names(connection)
        raise Refused(
            "loket_masih_melayani",
            _SERVING,
            counter=names.get(held[0].counter_id, ""),
            number=held[0].code,
        )


_STILL_HOLDING = QT_TRANSLATE_NOOP(
    "errors",
    "Loket ini masih memegang nomor {number}. Selesaikan (F9), tunda (F6) atau catat tidak "
    "hadir (F7) dahulu.",
)
_SERVING = QT_TRANSLATE_NOOP(
    "errors",
    "{counter} masih memegang nomor {number}. Selesaikan atau tunda dahulu, lalu tutup harinya.",
)
_NOT_CLOSED = QT_TRANSLATE_NOOP(
    "errors", "Hari itu belum ditutup. Tutup dahulu, lalu tandatangani lembarnya."
)
_CHANGED = QT_TRANSLATE_NOOP(
    "errors",
    "Angka hari itu berubah setelah ditutup. Tutup sekali lagi, periksa lembarnya, "
    "lalu tandatangani.",
)
