"""Buka loket, Tutup loket: what is looked at before the first call and added up after the last."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby
from pathlib import Path
from typing import Any
from uuid import UUID

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
from desktop_app.domain.day_sheet import sheet_of
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, NotFound, Refused
from desktop_app.domain.letter_terms import Paper
from desktop_app.domain.queue import Lane, Ticket, TicketState
from desktop_app.storage import day_frame as storage
from desktop_app.storage import queue as queue_storage
from desktop_app.storage import reports as report_storage
from desktop_app.storage.database import Connection
from desktop_app.storage.durable import write_durably
from desktop_app.storage.emblem import read_emblem
from desktop_app.storage.journal import last_moment
from desktop_app.storage.office import counters, read_settings
from desktop_app.storage.register import current_snapshot
from desktop_app.usecases import accounts, follow_ups, reports
from desktop_app.usecases.calendar import calendar_on, know_year
from desktop_app.usecases.office import Office
from desktop_app.usecases.queue import CLOCK_TOLERANCE, close_left_open, close_open_ticket
from desktop_app.usecases.queue_steps import duty_since, own_counter, queue_day, start_of


def set_duty(office: Office, state: Duty) -> None:
    """Say what this counter's officer does now: serve, take a break, or close.

    Opening in the morning also closes what earlier days left open. Raises Refused when a break
    or the closing is wanted while a ticket is held here.
    """
    officer, counter = office.require(Right.SERVE), office.at_counter()
    with office.write() as tx:
        close_left_open(office, tx)
        own_counter(office, tx.connection)
        held = queue_storage.held_by(tx.connection, counter.id)
        if held is not None and state is not Duty.MELAYANI:
            raise Refused("masih_memegang_nomor", _STILL_HOLDING, number=held.code)
        day = queue_day(office, tx.connection)
        know_year(office, tx, day)
        now = storage.duties(tx.connection, duty_since(office, day)).get(counter.id)
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
        special = [one for one in calendar.special if one.first <= day <= one.last]
        snapshot = current_snapshot(connection)
        days = snapshot.age_days(day) if snapshot is not None else None
        limit = read_settings(connection)[settings.REGISTER_STALE_AFTER_DAYS]
        last_entry, closed = last_moment(connection), storage.closed_day(connection, day)
        return Opening(
            day=day,
            duties=_duties(office, connection),
            open_today=calendar.is_working_day(day),
            hours=calendar.open_intervals(day),
            holiday=holiday.name if holiday is not None and holiday.closed else None,
            waiting=len(queue_storage.tickets_of(connection, day, TicketState.MENUNGGU)),
            left_open=_left_open(office, connection, day),
            uncollected=len(storage.uncollected(connection)),
            register_days=days,
            register_stale=days is not None and days > limit,
            clock_back=last_entry - office.now() > CLOCK_TOLERANCE,
            last_entry=last_entry,
            hours_name=special[-1].name if special else "",
            unclosed=storage.latest_unclosed(connection, day),
            closed_by=closed.closed_by if closed else None,
            closed_at=closed.closed_at if closed else None,
            due=follow_ups.due_on(office, connection),
        )


def reconcile(office: Office, day: date | None = None) -> Reconciliation:
    """Return a day's sheet as it adds up now, with who closed and signed it, if anybody did."""
    office.require(Right.SEE_REPORTS)
    with office.read() as connection:
        return _reconciliation(office, connection, day or queue_day(office, connection))


def close_day(office: Office, day: date | None = None) -> Reconciliation:
    """Close a day, today's when none is given: what is open is ended, the sheet written down.

    Times of what was ended here are left out of the statistics. Closing today sends every
    counter off duty. May be done again after later work: where figures changed, an earlier
    signature falls away. Raises Refused while a counter holds a ticket, or for a day to come.
    """
    officer = office.require(Right.SERVE)
    with office.write() as tx:
        today = queue_day(office, tx.connection)
        closing = day or today
        if closing > today:
            raise Refused("hari_belum_tiba", _NOT_YET)
        if closing == today:
            _refuse_while_serving(tx.connection)
            for row in storage.duties(tx.connection, duty_since(office, today)).values():
                storage.end_duty(tx, row)
        for ticket in queue_storage.left_open(tx.connection, closing + timedelta(days=1)):
            close_open_ticket(tx, ticket)
        body = sheet_body(_reconciliation(office, tx.connection, closing))
        before = storage.closed_day(tx.connection, closing)
        if before is None or before.figures != body:
            storage.close_day(tx, closing, before, body, officer.id)
        return _reconciliation(office, tx.connection, closing)


def sign_day(office: Office, day: date, username: str = "", password: str = "") -> Reconciliation:
    """Record a supervisor's signature under a closed day's sheet.

    Without `username` the one logged in signs. Raises Refused without the right, for a wrong
    password, or when figures changed after the closing; NotFound for a day nobody closed.
    """
    signing = office
    if username:
        signing = office.with_actor(accounts.vouch(office, username, password))
    officer = signing.require(Right.SIGN_DAY)
    with signing.write() as tx:
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
            one.lane.value: [
                one.issued,
                one.served,
                one.absent,
                one.cancelled,
                one.carried,
                one.still_open,
            ]
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
        "taken_over": sheet.taken_over,
    }


def day_sheet(office: Office, day: date | None = None) -> bytes:
    """Return a day's reconciliation sheet as PDF, as it adds up now, with the names under it."""
    sheet = reconcile(office, day)
    with office.read() as connection:
        paper = read_settings(connection)[settings.LETTER_PAPER]
        emblem = read_emblem(connection, office.store.folder)
    names = reports.service_names(office)
    content = sheet_of(
        sheet,
        names,
        letterhead=office.identity.letterhead,
        emblem=emblem,
        paper=Paper(paper),
        printed_at=office.now(),
        zone=office.zone,
    )
    return office.ports.day_sheets.render(content)


def save_day_sheet(office: Office, day: date | None, path: Path) -> None:
    """Write a day's sheet as a PDF file. Raises EnvironmentFailure when it can not be written."""
    pdf = day_sheet(office, day)
    try:
        write_durably(path, pdf)
    except OSError as error:
        raise EnvironmentFailure("lembar_tidak_tersimpan", _NOT_SAVED, name=path.name) from error


def _left_open(office: Office, connection: Connection, day: date) -> int:
    still = len(queue_storage.left_open(connection, day))
    return still + storage.closed_by_themselves(connection, start_of(office, day), day)


def _duties(office: Office, connection: Connection) -> tuple[CounterDuty, ...]:
    day = queue_day(office, connection)
    now = storage.duties(connection, duty_since(office, day))
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
    batches = storage.batches_ended(connection, begin, end)
    sheet = Reconciliation(
        day=day,
        lanes=tuple(_lane(lane, tickets, batches) for lane in Lane),
        allowed={code: cases for code, (_, cases) in allowed.items()},
        refused={code: cases for code, (_, cases) in refused.items()},
        series=_series(storage.letters_numbered_on(connection, day)),
        uncollected=tuple(one for one in storage.uncollected(connection) if one.day <= day),
        late=sum(one.late for one in tickets),
        inaccurate=report_storage.inaccurate_tickets(connection, day),
        batches=sum(one.batch for one in tickets),
        officers=storage.officers_of(connection, begin, end),
        taken_over=sum(own < day for own in batches.values()),
        holding=_holding(connection) if day == queue_day(office, connection) else (),
        closed_by=closed.closed_by if closed else None,
        closed_at=closed.closed_at if closed else None,
        signed_by=closed.signed_by if closed else None,
        signed_at=closed.signed_at if closed else None,
    )
    return replace(sheet, changed=closed is not None and sheet_body(sheet) != closed.figures)


def _lane(lane: Lane, tickets: Sequence[Ticket], batches: Collection[UUID]) -> LaneCount:
    """Count one lane. A dropped-off batch counts where it stood at the day's end, for good."""
    ours = [one for one in tickets if one.lane is lane]
    carried = [one for one in ours if one.dropped_off and one.id not in batches]
    here = [one for one in ours if one not in carried]

    def count(*states: TicketState) -> int:
        return sum(one.state in states for one in here)

    over = (TicketState.SELESAI, TicketState.TIDAK_HADIR, TicketState.BATAL)
    served, absent, cancelled = map(count, over)
    still_open = len(here) - count(*over)
    return LaneCount(lane, len(ours), served, absent, cancelled, len(carried), still_open)


def _series(letters: Sequence[tuple[str, int, str, bool]]) -> tuple[SeriesCount, ...]:
    counted = []
    for series, rows in groupby(letters, key=lambda one: one[0]):
        ours = list(rows)
        void = tuple(number for _, _, number, is_void in ours if is_void)
        missing = ours[-1][1] - ours[0][1] + 1 - len(ours)
        counted.append(SeriesCount(series, ours[0][2], ours[-1][2], len(ours), void, missing))
    return tuple(counted)


def _holding(connection: Connection) -> tuple[tuple[str, str], ...]:
    held = queue_storage.in_state(connection, TicketState.DIPANGGIL, TicketState.DILAYANI)
    names: Mapping[Any, str] = storage.counter_names(connection) if held else {}
    return tuple((names.get(one.counter_id, ""), one.code) for one in held)


def _refuse_while_serving(connection: Connection) -> None:
    for counter, number in _holding(connection):
        raise Refused("loket_masih_melayani", _SERVING, counter=counter, number=number)


_STILL_HOLDING = QT_TRANSLATE_NOOP(
    "errors",
    "Loket ini masih memegang nomor {number}. Selesaikan (F9), tunda (F6) atau catat tidak "
    "hadir (F7) dahulu.",
)
_SERVING = QT_TRANSLATE_NOOP(
    "errors",
    "{counter} masih memegang nomor {number}. Selesaikan atau tunda dahulu, lalu tutup harinya.",
)
_NOT_YET = QT_TRANSLATE_NOOP("errors", "Hari itu belum tiba, jadi belum dapat ditutup.")
_NOT_SAVED = QT_TRANSLATE_NOOP(
    "errors", "Lembar hari ini tidak dapat disimpan sebagai {name}. Pilih folder lain."
)
_NOT_CLOSED = QT_TRANSLATE_NOOP(
    "errors", "Hari itu belum ditutup. Tutup dahulu, lalu tandatangani lembarnya."
)
_CHANGED = QT_TRANSLATE_NOOP(
    "errors",
    "Angka hari itu berubah setelah ditutup. Tutup sekali lagi, periksa lembarnya, "
    "lalu tandatangani.",
)
