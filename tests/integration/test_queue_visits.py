"""What is rarer at the counter: sent on, several services, batches, letters, taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta

import pytest

from desktop_app.domain.day_frame import Duty
from desktop_app.domain.errors import NotFound, Refused
from desktop_app.domain.office import Counter
from desktop_app.domain.queue import Lane, Purpose, Ticket, TicketState
from desktop_app.storage import queue as storage
from desktop_app.usecases import (
    board,
    collecting,
    day_frame,
    queue,
    queue_late,
    queue_undo,
    reports,
    settings,
)
from desktop_app.usecases import queue_visits as visits
from desktop_app.usecases.office import Office
from desktop_app.usecases.queue import NewTicket
from tests.offices import TestClock, acting, serve_somebody

A_DAY = date(2026, 11, 20)


@pytest.fixture
def second(office: Office) -> Counter:
    """Loket 2, which serves pengajuan_baru only."""
    admin = acting(office, "admin")
    made = settings.add_counter(admin, "B", "Loket 2")
    return settings.change_counter(admin, made, services=("pengajuan_baru",))


def called(office: Office, new: NewTicket | None = None) -> Ticket:
    queue.give_number(office, new or NewTicket())
    return queue.call_next(office)


def served(office: Office, new: NewTicket | None = None) -> Ticket:
    return queue.serve(office, called(office, new).id)


def conclude(office: Office, ticket: Ticket, *, letter_waits: bool = False) -> Ticket:
    """What F9 does to the ticket, without the case."""
    with office.write() as tx:
        return queue.end_service(tx, ticket.id, office.at_counter().id, letter_waits=letter_waits)


def at(office: Office, counter: Counter) -> Office:
    return office.with_actor(office.actor, counter)


def clock_of(office: Office) -> TestClock:
    assert isinstance(office.ports.clock, TestClock)
    return office.ports.clock


# Sent on ------------------------------------------------------------------------------------


def test_who_is_sent_on_keeps_the_arrival_time_and_so_the_place(
    office: Office, second: Counter
) -> None:
    first = served(office, NewTicket(services=("reaktivasi",)))
    clock_of(office).go(minutes=5)
    later = queue.give_number(office, NewTicket(services=("pengajuan_baru",)))
    sent = visits.transfer(office, first.id, service="pengajuan_baru", note=" KK   dibawa ")

    assert (sent.arrived_at, sent.note) == (first.arrived_at, "KK dibawa")
    assert [t.id for t in queue.view(at(office, second)).waiting] == [first.id, later.id]
    assert queue.call_next(at(office, second)).id == first.id


def test_sent_to_one_counter_no_other_calls_them(office: Office, second: Counter) -> None:
    ticket = served(office)
    visits.transfer(office, ticket.id, counter_id=second.id)

    with pytest.raises(NotFound):
        queue.call_next(office)
    assert [t.id for t in queue.view(office).elsewhere] == [ticket.id]
    assert queue.call_next(at(office, second)).id == ticket.id


def test_sending_on_needs_a_goal_and_an_open_counter(office: Office, second: Counter) -> None:
    ticket = served(office)
    with pytest.raises(Refused, match="Pilih layanan atau loket lain"):
        visits.transfer(office, ticket.id)
    settings.change_counter(acting(office, "admin"), second, active=False)
    with pytest.raises(Refused, match="sudah ditutup"):
        visits.transfer(office, ticket.id, counter_id=second.id)


def test_after_f9_somebody_can_be_sent_on_with_the_same_number(
    office: Office, second: Counter
) -> None:
    done = conclude(office, served(office))
    sent = visits.transfer(office, done.id, service="pengajuan_baru")
    assert (sent.state, sent.code) == (TicketState.MENUNGGU, done.code)


def test_a_remark_of_121_letters_is_refused_in_words(office: Office) -> None:
    ticket = queue.issue(office)
    with pytest.raises(Refused, match="paling banyak 120"):
        visits.set_remark(office, ticket.id, "x" * 121)
    assert visits.set_remark(office, ticket.id, "kursi roda").remark == "kursi roda"


def test_another_counters_ticket_is_left_alone(office: Office, second: Counter) -> None:
    ticket = served(office)
    with pytest.raises(Refused, match="tidak sedang di loket ini"):
        visits.transfer(at(office, second), ticket.id, service="reaktivasi")


# Several services, batches -------------------------------------------------------------------


def test_a_visit_for_two_services_goes_on_at_the_same_counter(office: Office) -> None:
    ticket = served(office, NewTicket(services=("reaktivasi", "pengajuan_baru")))
    after = conclude(office, ticket)
    assert (after.state, after.service, after.more) == (
        TicketState.DILAYANI,
        "pengajuan_baru",
        (),
    )
    assert conclude(office, after).state is TicketState.SELESAI


def test_the_next_service_waits_for_a_counter_that_serves_it(
    office: Office, second: Counter
) -> None:
    there = at(office, second)
    queue.give_number(there, NewTicket(services=("pengajuan_baru", "reaktivasi")))
    ticket = queue.serve(there, queue.call_next(there).id)
    after = conclude(there, ticket)
    assert after.state is TicketState.MENUNGGU
    assert queue.call_next(office).id == ticket.id


def test_one_thing_more_after_f9_is_the_same_visit(office: Office) -> None:
    done = conclude(office, served(office))
    again = visits.another_service(office, done.id, "pengajuan_baru")
    assert (again.state, again.visit_id) == (TicketState.DILAYANI, done.visit_id)


def test_a_batch_lets_whoever_waits_go_first_between_two_files(office: Office) -> None:
    batch = served(office, NewTicket(people=3))
    waiting = queue.issue(office)
    assert conclude(office, batch).state is TicketState.DITUNDA

    assert queue.call_next(office).id == waiting.id
    conclude(office, queue.serve(office, waiting.id))
    back = queue.call_next(office)
    assert (back.id, back.state, back.files_left) == (batch.id, TicketState.DILAYANI, 2)
    conclude(office, back)
    assert conclude(office, queue.call_next(office)).state is TicketState.SELESAI


def test_files_dropped_off_wait_until_the_room_is_empty_and_over_night(office: Office) -> None:
    left = queue.give_number(office, NewTicket(people=2, dropped_off=True))
    clock_of(office).go(days=3)
    somebody = queue.issue(office)

    assert [t.id for t in queue.view(office).waiting] == [somebody.id, left.id]
    assert queue.call_next(office).id == somebody.id
    conclude(office, queue.serve(office, somebody.id))
    assert queue.call_next(office).id == left.id  # nobody is called by voice for it
    assert queue.view(office).held == queue.view(office).held


def test_a_batch_has_from_one_to_two_hundred_people(office: Office) -> None:
    ticket = queue.issue(office)
    for people in (0, 201):
        with pytest.raises(Refused, match="dari 1 sampai 200"):
            visits.set_people(office, ticket.id, people, dropped_off=False)
    assert visits.set_people(office, ticket.id, 15, dropped_off=True).batch


# Letters waited for --------------------------------------------------------------------------


def signed_by_hand(office: Office) -> None:
    settings.change_setting(acting(office, "admin"), "letter.waits_for_signature", True)


def test_where_letters_are_signed_by_hand_the_person_waits_and_is_called_to_collect(
    office: Office,
) -> None:
    signed_by_hand(office)
    _, done = serve_somebody(office)
    assert done.letter is not None
    assert done.ticket.state is TicketState.MENUNGGU_SURAT
    assert [one.number for one in collecting.uncollected(office)] == [done.letter.number]

    called = collecting.call_to_collect(office, done.ticket.id)
    assert called.purpose is Purpose.AMBIL_SURAT
    assert board.board(office).calls[0].purpose is Purpose.AMBIL_SURAT
    queue.serve(office, called.id)
    ended = collecting.hand_over(
        office, (done.letter.id,), taker="Sutini Contoh", ticket_id=called.id
    )
    assert ended is not None
    assert ended.state is TicketState.SELESAI
    assert collecting.uncollected(office) == ()


def test_a_letter_not_collected_today_is_found_another_day_by_name_number_or_code(
    office: Office,
) -> None:
    signed_by_hand(office)
    person, done = serve_somebody(office)
    assert done.letter is not None
    clock_of(office).go(days=3)
    ticket = served(office, NewTicket(purpose=Purpose.AMBIL_SURAT))
    for text in (person.name[:4].lower(), done.letter.number, done.letter.token):
        assert [one.letter_id for one in collecting.uncollected(office, text)] == [done.letter.id]

    collecting.hand_over(office, (done.letter.id,), taker="Anaknya", ticket_id=ticket.id)
    with pytest.raises(Refused, match="sudah diserahkan"):
        collecting.hand_over(office, (done.letter.id,), taker="Orang lain")


def test_who_does_not_come_for_the_letter_has_been_served_all_the_same(office: Office) -> None:
    signed_by_hand(office)
    _, done = serve_somebody(office)
    called = collecting.call_to_collect(office, done.ticket.id)
    for _ in range(2):
        queue.recall(office, called.id)
    assert queue.absent(office, called.id).state is TicketState.SELESAI
    assert len(collecting.uncollected(office)) == 1


def test_a_letter_needs_a_taker(office: Office) -> None:
    signed_by_hand(office)
    _, done = serve_somebody(office)
    assert done.letter is not None
    with pytest.raises(Refused, match="nama orang yang mengambil"):
        collecting.hand_over(office, (done.letter.id,), taker="  ")


def test_where_letters_are_handed_over_at_once_nothing_waits(office: Office) -> None:
    _, done = serve_somebody(office)
    assert done.ticket.state is TicketState.SELESAI
    assert collecting.uncollected(office) == ()


# Taken back ----------------------------------------------------------------------------------


def test_a_call_taken_back_leaves_the_turn_as_it_was(office: Office) -> None:
    queue.issue(office)
    priority = queue.issue(office, Lane.PRIORITAS)
    call = queue.call_next(office)
    again = queue_undo.undo(office, priority, call)
    assert (again.state, again.calls, again.counter_id) == (TicketState.MENUNGGU, 0, None)
    assert board.board(office).calls == ()
    assert queue.call_next(office).id == priority.id


@pytest.mark.parametrize("step", [queue.hold, queue.finish])
def test_a_step_taken_back_within_seconds_counts_nowhere(
    office: Office, step: Callable[..., Ticket]
) -> None:
    clock = clock_of(office)
    ticket = served(office)
    clock.go(minutes=4)
    after = step(office, ticket.id)
    clock.go(seconds=8)
    back = queue_undo.undo(office, ticket, after)
    assert (back.state, back.counter_id) == (TicketState.DILAYANI, ticket.counter_id)
    clock.go(minutes=4)
    conclude(office, back)
    assert reports.day(office).service.count == 1


def test_after_fifteen_seconds_it_is_too_late(office: Office) -> None:
    ticket = served(office)
    after = queue.hold(office, ticket.id)
    clock_of(office).go(seconds=16)
    with pytest.raises(Refused, match="sudah lewat"):
        queue_undo.undo(office, ticket, after)


def test_a_number_just_given_is_taken_back_as_cancelled(office: Office) -> None:
    ticket = queue.issue(office)
    assert queue_undo.undo(office, None, ticket).state is TicketState.BATAL


def test_a_decision_is_not_taken_back(office: Office) -> None:
    _, done = serve_somebody(office)
    before = done.ticket
    with pytest.raises(Refused, match="sudah diputuskan"):
        queue_undo.undo(office, before, done.ticket)


def test_who_was_given_back_is_not_taken_from_a_counter_that_is_busy(office: Office) -> None:
    first = called(office)
    after = queue.restore(office, first.id)
    other = queue.issue(office, Lane.PRIORITAS)
    assert queue.call_next(office).id == other.id
    with pytest.raises(Refused, match="sudah memegang nomor P001"):
        queue_undo.undo(office, first, after)


# Counters, clock, late entries ---------------------------------------------------------------


def test_a_counter_closed_while_it_serves_loses_nobody(office: Office, second: Counter) -> None:
    there = at(office, second)
    ticket = served(there, NewTicket(services=("pengajuan_baru",)))
    settings.change_counter(acting(office, "admin"), second, active=False)

    with pytest.raises(Refused, match="sudah ditutup admin"):
        queue.call_next(there)
    assert [t.id for t in queue.view(office).on_hold] == [ticket.id]
    assert queue.resume(office, ticket.id).state is TicketState.DILAYANI


def test_the_clock_turned_back_over_midnight_hides_nobody(office: Office) -> None:
    clock = clock_of(office)
    clock.at = clock.at.replace(hour=17, minute=30)  # half past midnight on the 21st
    ticket = queue.issue(office)
    clock.go(hours=-1)
    view = queue.view(office)
    assert view.clock_back
    assert [t.id for t in view.waiting] == [ticket.id]
    assert queue.issue(office).code == "U002"
    conclude(office, queue.serve(office, queue.call_next(office).id))


def test_number_1000_goes_on_in_the_same_lane(office: Office) -> None:
    ticket = queue.issue(office)
    with office.write() as tx:
        storage.change_ticket(tx, ticket, number=999)
    assert queue.issue(office).code == "U1000"
    assert queue.call_next(office).code == "U999"


def test_a_paper_ticket_takes_part_with_the_times_it_carried(office: Office) -> None:
    paper = queue_late.LateTicket(
        day=A_DAY,
        lane=Lane.UMUM,
        number=7,
        arrived=time(7, 40),
        called=time(7, 50),
        ended=time(8, 5),
    )
    ticket = queue_late.enter_late(office, paper)
    assert (ticket.code, ticket.late, ticket.state) == ("US007", True, TicketState.SELESAI)
    figures = reports.day(office)
    assert (figures.wait.mean, figures.service.mean, figures.late) == (10, 15, 1)
    assert day_frame.reconcile(acting(office, "supervisor")).late == 1


def test_a_paper_ticket_still_waiting_comes_before_who_came_later(office: Office) -> None:
    queue.issue(office)
    paper = queue_late.LateTicket(A_DAY, Lane.UMUM, 3, time(7, 45), outcome=TicketState.MENUNGGU)
    late = queue_late.enter_late(office, paper)
    assert queue.call_next(office).id == late.id


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"number": 0}, "Isi nomor"),
        ({"day": A_DAY + timedelta(days=1)}, "paling lama 7 hari"),
        ({"day": A_DAY - timedelta(days=8)}, "paling lama 7 hari"),
        ({"called": time(7, 30)}, "harus berurutan"),
        ({"ended": time(23, 0)}, "harus berurutan"),
        ({"day": A_DAY - timedelta(days=1), "outcome": TicketState.MENUNGGU}, "hari ini"),
    ],
)
def test_a_paper_ticket_that_can_not_be_is_refused_in_words(
    office: Office, change: dict[str, object], words: str
) -> None:
    said: dict[str, object] = {
        "day": A_DAY,
        "lane": Lane.UMUM,
        "number": 7,
        "arrived": time(7, 40),
        **change,
    }
    with pytest.raises(Refused, match=words):
        queue_late.enter_late(office, queue_late.LateTicket(**said))  # type: ignore[arg-type]


def test_the_same_paper_number_is_entered_once(office: Office) -> None:
    paper = queue_late.LateTicket(A_DAY, Lane.UMUM, 7, time(7, 40))
    queue_late.enter_late(office, paper)
    with pytest.raises(Refused, match="US007 sudah dimasukkan"):
        queue_late.enter_late(office, paper)


# The room's view -----------------------------------------------------------------------------


def test_the_board_shows_the_latest_calls_and_nothing_of_the_people(office: Office) -> None:
    codes = []
    for _ in range(8):
        ticket = called(office)
        codes.append(ticket.code)
        queue.serve(office, ticket.id)
        queue.finish(office, ticket.id)
        clock_of(office).go(minutes=1)
    seen = board.board(office)
    assert [one.code for one in seen.calls] == codes[:-7:-1]
    assert {one.counter for one in seen.calls} == {"Loket 1"}


def test_a_repeated_call_is_a_new_call_of_the_same_number(office: Office) -> None:
    ticket = called(office)
    first = board.board(office).calls
    queue.recall(office, ticket.id)
    again = board.board(office).calls
    assert len(again) == len(first) == 1
    assert again[0].id != first[0].id


def test_the_estimate_follows_the_days_own_pace_and_skips_the_break(office: Office) -> None:
    clock = clock_of(office)
    clock.at = clock.at.replace(day=19, hour=4, minute=20)  # Thursday, 11.20
    for _ in range(5):
        ticket = called(office)
        queue.serve(office, ticket.id)
        clock.go(minutes=4)
        queue.finish(office, ticket.id)
    for _ in range(6):
        queue.issue(office)
    outlook = board.outlook(office, queue.issue(office).id)  # 11.40, six people ahead
    assert (outlook.estimate.ahead, outlook.estimate.minutes) == (6, 25)
    local = outlook.estimate.at.astimezone(office.zone)
    assert f"{local:%H.%M}" == "13.05"  # the counter closes from 12 to 13


def test_a_newcomer_of_each_lane_is_told_the_wait_of_that_lane(office: Office) -> None:
    for lane in (Lane.UMUM, Lane.UMUM, Lane.UMUM, Lane.PRIORITAS):
        queue.issue(office, lane)
    ahead = {one.lane: one.newcomer.ahead for one in board.board(office).lanes}
    assert ahead == {Lane.DARURAT: 0, Lane.PRIORITAS: 1, Lane.UMUM: 4}


def test_calling_puts_the_counter_on_duty_and_a_break_waits_for_the_ticket(
    office: Office,
) -> None:
    assert queue.view(office).duty is Duty.TUTUP
    ticket = called(office)
    assert queue.view(office).duty is Duty.MELAYANI
    with pytest.raises(Refused, match="masih memegang nomor"):
        day_frame.set_duty(office, Duty.ISTIRAHAT)
    queue.restore(office, ticket.id)
    day_frame.set_duty(office, Duty.ISTIRAHAT)
    assert [one.duty for one in day_frame.duties(office)] == [Duty.ISTIRAHAT]
