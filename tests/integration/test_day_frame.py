"""The day's frame: what the morning asks, what the evening adds up, and who signs it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app import settings as declared
from desktop_app.domain.access import Role
from desktop_app.domain.calendar import Holiday
from desktop_app.domain.day_frame import Duty, Reconciliation
from desktop_app.domain.errors import EnvironmentFailure, NotFound, Refused
from desktop_app.domain.queue import Lane, Purpose, Ticket, TicketState
from desktop_app.storage.office import add_counter
from desktop_app.storage.queue import read_ticket
from desktop_app.storage.tables import journal
from desktop_app.usecases import accounts, calendar, collecting, day_frame, letters, queue
from desktop_app.usecases.office import Office
from desktop_app.usecases.queue import NewTicket
from desktop_app.usecases.queue_late import LateTicket, enter_late
from desktop_app.usecases.settings import change_setting
from tests.integration.test_cli import opened
from tests.offices import PASSWORD, TestClock, acting, serve_somebody

FRIDAY = date(2026, 11, 20)


def clock_of(office: Office) -> TestClock:
    clock = office.ports.clock
    assert isinstance(clock, TestClock)
    return clock


def serve(office: Office, ticket: Ticket) -> Ticket:
    called = queue.call_next(office)
    assert called.id == ticket.id
    return queue.serve(office, ticket.id)


def lane(sheet: Reconciliation, which: Lane) -> tuple[int, ...]:
    one = next(one for one in sheet.lanes if one.lane is which)
    assert one.balanced
    return (one.issued, one.served, one.absent, one.cancelled, one.carried, one.still_open)


# The morning ------------------------------------------------------------------------------------


def test_before_opening_every_counter_is_closed_and_friday_ends_at_eleven(office: Office) -> None:
    seen = day_frame.opening(office)
    assert seen.day == FRIDAY
    assert seen.open_today
    assert [(b - a) for a, b in seen.hours] == [timedelta(hours=3, minutes=30)]
    assert [(one.name, one.duty, one.officer) for one in seen.duties] == [
        ("Loket 1", Duty.TUTUP, None)
    ]
    assert (seen.waiting, seen.left_open, seen.uncollected) == (0, 0, 0)
    assert not seen.clock_back
    assert seen.closed_at is None


def test_opening_says_who_serves_where_and_calling_opens_by_itself(office: Office) -> None:
    with office.write() as tx:
        second = add_counter(tx, "B", "Loket 2")
    day_frame.set_duty(office, Duty.MELAYANI)
    at_second = replace(acting(office, "supervisor"), counter=second)
    queue.issue(at_second)
    queue.call_next(at_second)
    assert [(one.name, one.duty, one.officer, one.holds) for one in day_frame.duties(office)] == [
        ("Loket 1", Duty.MELAYANI, "Petugas1 Contoh", None),
        ("Loket 2", Duty.MELAYANI, "Supervisor Contoh", "UB001"),
    ]


def test_a_break_waits_until_the_number_is_done(office: Office) -> None:
    ticket = queue.issue(office)
    serve(office, ticket)
    with pytest.raises(Refused, match="masih memegang nomor U001"):
        day_frame.set_duty(office, Duty.ISTIRAHAT)
    queue.finish(office, ticket.id)
    day_frame.set_duty(office, Duty.ISTIRAHAT)
    assert day_frame.duties(office)[0].duty is Duty.ISTIRAHAT
    assert queue.view(office).duty is Duty.ISTIRAHAT


def test_the_morning_names_a_holiday_and_special_hours(office: Office) -> None:
    admin = acting(office, "admin")
    calendar.set_holiday(admin, Holiday(FRIDAY, "Hari Jadi Kantor"))
    seen = day_frame.opening(office)
    assert (seen.open_today, seen.holiday, seen.hours) == (False, "Hari Jadi Kantor", ())
    calendar.set_holiday(admin, Holiday(FRIDAY, "Hari Jadi Kantor", closed=False))
    assert day_frame.opening(office).holiday is None


def test_numbers_left_open_yesterday_are_told_before_and_after_they_closed(office: Office) -> None:
    queue.issue(office)
    clock_of(office).go(days=3)
    assert day_frame.opening(office).left_open == 1
    day_frame.set_duty(office, Duty.MELAYANI)
    seen = day_frame.opening(office)
    assert seen.left_open == 1
    assert seen.waiting == 0
    assert seen.unclosed == FRIDAY


def test_a_clock_that_went_back_is_told_with_the_last_entry(office: Office) -> None:
    clock = clock_of(office)
    clock.go(hours=2)
    queue.issue(office)
    last = clock.at
    clock.go(hours=-1)
    seen = day_frame.opening(office)
    assert seen.clock_back
    assert seen.last_entry == last


def test_numbers_given_before_opening_are_counted(office: Office) -> None:
    queue.issue(office)
    queue.issue(office, Lane.PRIORITAS)
    assert day_frame.opening(office).waiting == 2


# The evening ------------------------------------------------------------------------------------


def test_a_day_without_a_single_number_closes(office: Office) -> None:
    sheet = day_frame.close_day(office)
    assert (sheet.issued, sheet.still_open, sheet.officers) == (0, 0, ())
    assert sheet.closed_by == "Petugas1 Contoh"
    assert day_frame.sign_day(acting(office, "supervisor"), FRIDAY).signed_by is not None


def test_the_lanes_add_up_and_closing_ends_what_is_open(office: Office) -> None:
    served, waiting, gone = queue.issue(office), queue.issue(office), queue.issue(office)
    urgent = queue.issue(office, Lane.DARURAT)
    queue.cancel(office, gone.id)
    called = queue.call_next(office)
    assert called.id == urgent.id
    for _ in range(2):
        queue.recall(office, urgent.id)
    queue.absent(office, urgent.id)
    serve(office, served)
    queue.finish(office, served.id)
    before = day_frame.reconcile(office)
    assert lane(before, Lane.UMUM) == (3, 1, 0, 1, 0, 1)
    assert lane(before, Lane.DARURAT) == (1, 0, 1, 0, 0, 0)
    sheet = day_frame.close_day(office)
    assert lane(sheet, Lane.UMUM) == (3, 1, 0, 2, 0, 0)
    assert sheet.inaccurate == 1
    with office.read() as connection:
        assert read_ticket(connection, waiting.id).state is TicketState.BATAL
    assert {one.duty for one in day_frame.duties(office)} == {Duty.TUTUP}
    assert day_frame.opening(office).closed_by == "Petugas1 Contoh"


def test_a_day_does_not_close_while_a_counter_serves(office: Office) -> None:
    serve(office, queue.issue(office))
    assert day_frame.reconcile(office).holding == (("Loket 1", "U001"),)
    with pytest.raises(Refused, match="Loket 1 masih memegang nomor U001"):
        day_frame.close_day(office)
    assert day_frame.reconcile(office).closed_at is None


def test_letters_void_numbers_and_outcomes_stand_on_the_sheet(office: Office) -> None:
    serve_somebody(office)
    _, second = serve_somebody(office)
    assert second.letter is not None
    letters.void(acting(office, "supervisor"), second.letter.id, "Nama salah tulis")
    sheet = day_frame.reconcile(office)
    assert dict(sheet.allowed) == {"reaktivasi": 2}
    (series,) = sheet.series
    assert (series.used, series.missing) == (2, 0)
    assert series.void == (second.letter.number,)
    assert series.last == second.letter.number
    assert sheet.officers == ("Petugas1 Contoh",)


def test_who_waits_for_a_letter_at_closing_is_done_and_the_letter_stays(office: Office) -> None:
    change_setting(acting(office, "admin"), declared.LETTER_WAITS_FOR_SIGNATURE.name, True)
    _, done = serve_somebody(office)
    assert done.ticket.state is TicketState.MENUNGGU_SURAT
    sheet = day_frame.close_day(office)
    assert lane(sheet, Lane.UMUM)[1] == 1
    assert [one.number for one in sheet.uncollected] == [done.letter and done.letter.number]
    clock_of(office).go(days=3)
    assert day_frame.opening(office).uncollected == 1
    queue.give_number(office, NewTicket(purpose=Purpose.AMBIL_SURAT))
    assert done.letter is not None
    collecting.hand_over(office, (done.letter.id,), taker="Sumini")
    assert day_frame.reconcile(office, FRIDAY).uncollected == ()
    assert not day_frame.reconcile(office, FRIDAY).changed


def test_a_batch_dropped_off_goes_over_and_leaves_a_signed_day_as_it_was(office: Office) -> None:
    batch = queue.give_number(office, NewTicket(people=2, dropped_off=True))
    sheet = day_frame.close_day(office)
    assert lane(sheet, Lane.UMUM) == (1, 0, 0, 0, 1, 0)
    assert (sheet.carried, sheet.still_open, sheet.batches) == (1, 0, 1)
    day_frame.sign_day(acting(office, "supervisor"), FRIDAY)
    clock_of(office).go(days=3)
    queue.call_next(office)
    queue.finish(office, batch.id)
    monday = day_frame.reconcile(office)
    assert (monday.issued, monday.taken_over) == (0, 1)
    friday = day_frame.reconcile(office, FRIDAY)
    assert (friday.carried, friday.changed) == (1, False)


def test_late_entries_are_marked_on_the_sheet(office: Office) -> None:
    morning = datetime(2026, 11, 20, 1, tzinfo=UTC).astimezone(office.zone).time()
    enter_late(office, LateTicket(FRIDAY, Lane.UMUM, 3, morning))
    assert day_frame.reconcile(office).late == 1


# Signing ----------------------------------------------------------------------------------------


def test_a_supervisor_signs_on_the_spot_under_their_own_name(office: Office) -> None:
    day_frame.close_day(office)
    sheet = day_frame.sign_day(office, FRIDAY, "supervisor", PASSWORD)
    assert sheet.signed_by == "Supervisor Contoh"
    with office.read() as connection:
        actor = connection.execute(
            journal.select()
            .where(journal.c.kind == "day_close", journal.c.op == "change")
            .order_by(journal.c.lsn.desc())
        ).first()
    assert actor is not None
    assert actor.actor == acting(office, "supervisor").actor_id


def test_nobody_signs_without_the_right_the_password_or_a_closed_day(office: Office) -> None:
    supervisor = acting(office, "supervisor")
    with pytest.raises(NotFound, match="belum ditutup"):
        day_frame.sign_day(supervisor, FRIDAY)
    day_frame.close_day(office)
    with pytest.raises(Refused, match="tidak berwenang"):
        day_frame.sign_day(office, FRIDAY)
    with pytest.raises(Refused, match="salah"):
        day_frame.sign_day(office, FRIDAY, "supervisor", "bukan sandinya")
    assert day_frame.reconcile(office, FRIDAY).signed_by is None


def test_work_after_closing_is_told_and_needs_closing_and_signing_again(office: Office) -> None:
    supervisor = acting(office, "supervisor")
    day_frame.close_day(office)
    day_frame.sign_day(supervisor, FRIDAY)
    queue.issue(office)
    sheet = day_frame.reconcile(office)
    assert sheet.changed
    assert sheet.signed_by == "Supervisor Contoh"
    with pytest.raises(Refused, match="berubah setelah ditutup"):
        day_frame.sign_day(supervisor, FRIDAY)
    again = day_frame.close_day(office)
    assert (again.changed, again.signed_by) == (False, None)
    assert day_frame.sign_day(supervisor, FRIDAY).signed_by == "Supervisor Contoh"


def test_closing_twice_changes_nothing_and_the_signature_stays(office: Office) -> None:
    queue.issue(office)
    first = day_frame.close_day(office)
    day_frame.sign_day(acting(office, "supervisor"), FRIDAY)
    clock_of(office).go(minutes=20)
    second = day_frame.close_day(office)
    assert second.closed_at == first.closed_at
    assert second.signed_by == "Supervisor Contoh"


# Other days -------------------------------------------------------------------------------------


def test_a_day_nobody_closed_is_closed_the_next_morning_while_today_goes_on(office: Office) -> None:
    queue.issue(office)
    clock_of(office).go(days=3)
    serve(office, queue.issue(office))
    sheet = day_frame.close_day(office, FRIDAY)
    assert lane(sheet, Lane.UMUM) == (1, 0, 0, 1, 0, 0)
    assert day_frame.opening(office).unclosed is None
    assert day_frame.duties(office)[0].duty is Duty.MELAYANI
    with pytest.raises(Refused, match="belum tiba"):
        day_frame.close_day(office, FRIDAY + timedelta(days=30))


def test_a_day_of_another_year_adds_up_its_own_numbers(
    make_office: Callable[..., Office],
) -> None:
    clock = TestClock(datetime(2026, 12, 30, 2, tzinfo=UTC))
    office = make_office(clock=clock)
    _, old = serve_somebody(office)
    clock.at = datetime(2027, 1, 5, 2, tzinfo=UTC)
    serve_somebody(office)
    sheet = day_frame.reconcile(office, date(2026, 12, 30))
    assert old.letter is not None
    assert [(one.first, one.last) for one in sheet.series] == [
        (old.letter.number, old.letter.number)
    ]
    assert sheet.issued == 1
    assert day_frame.reconcile(office).series[0].first.endswith("2027")


def test_a_clock_turned_back_over_midnight_keeps_the_day_its_duties_and_its_closing(
    office: Office,
) -> None:
    clock = clock_of(office)
    day_frame.set_duty(office, Duty.MELAYANI)
    queue.issue(office)
    clock.go(days=-1)
    seen = day_frame.opening(office)
    assert (seen.day, seen.clock_back, seen.waiting) == (FRIDAY, True, 1)
    assert seen.duties[0].duty is Duty.MELAYANI
    day_frame.set_duty(office, Duty.ISTIRAHAT)
    assert day_frame.duties(office)[0].duty is Duty.ISTIRAHAT
    sheet = day_frame.close_day(office)
    assert (sheet.day, sheet.still_open, sheet.inaccurate) == (FRIDAY, 0, 1)
    assert day_frame.duties(office)[0].duty is Duty.TUTUP


# The sheet on paper -----------------------------------------------------------------------------


def test_the_sheet_is_a_pdf_and_says_when_it_can_not_be_saved(
    office: Office, tmp_path: Path
) -> None:
    path = tmp_path / "lembar.pdf"
    day_frame.save_day_sheet(office, None, path)
    assert path.read_bytes() == day_frame.day_sheet(office)
    assert path.read_bytes().startswith(b"%PDF-")
    with pytest.raises(EnvironmentFailure, match=r"lembar\.pdf"):
        day_frame.save_day_sheet(office, None, tmp_path / "tidak-ada" / "lembar.pdf")


def test_an_inactive_supervisor_does_not_sign(office: Office) -> None:
    admin = acting(office, "admin")
    other = accounts.add_officer(
        admin, "kabid", "Kabid Contoh", Role.SUPERVISOR, PASSWORD, must_change=False
    )
    accounts.deactivate(admin, other.id)
    day_frame.close_day(office)
    with pytest.raises(Refused):
        day_frame.sign_day(office, FRIDAY, "kabid", PASSWORD)


# The command line -------------------------------------------------------------------------------


def test_the_command_shows_and_closes_a_day(office: Office, tmp_path: Path) -> None:
    serve_somebody(office)
    queue.issue(office)
    paper = tmp_path / "lembar.pdf"
    seen = opened(office, "day", "show", "2026-11-20", "--out", paper)
    assert seen.returncode == 0, seen.stderr
    assert "Jumat, 20 November 2026: belum ditutup" in seen.stdout
    assert "Reaktivasi" in seen.stdout
    assert paper.read_bytes().startswith(b"%PDF-")
    closed = opened(office, "day", "close", "2026-11-20", "--json")
    assert closed.returncode == 0, closed.stderr
    data = json.loads(closed.stdout)
    assert (data["day"], data["closed_by"]) == ("2026-11-20", "Rahayu Admin")
    assert [one["still_open"] for one in data["lanes"]] == [0, 0, 0]
    assert day_frame.reconcile(office, FRIDAY).closed_at is not None


def test_the_command_says_what_is_wrong_with_a_day(office: Office) -> None:
    future = opened(office, "day", "close", "2031-01-01", "--json")
    assert (future.returncode, json.loads(future.stdout)["error"]) == (1, "hari_belum_tiba")
    assert opened(office, "day", "show", "kemarin").returncode == 2
