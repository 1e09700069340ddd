"""A whole day of the queue as the office looks at it, on a real encrypted database."""

from __future__ import annotations

from datetime import time, timedelta
from uuid import UUID

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import Refused
from desktop_app.domain.queue import Cause, Lane, Ticket, TicketState
from desktop_app.storage.office import add_counter
from desktop_app.usecases import queue, queue_days, queue_late, queue_undo, queue_visits
from desktop_app.usecases.office import Office
from desktop_app.usecases.queue import NewTicket
from desktop_app.usecases.queue_days import Deed, Sieve, deeds_on, number_fits
from desktop_app.usecases.queue_late import LateTicket
from tests.factory import Factory
from tests.offices import MORNING, TestClock

HERE = UUID(int=1)


def the_only(office: Office) -> queue_days.DayTicket:
    (found,) = queue_days.whole_day(office)
    return found


def words(office: Office, ticket: Ticket) -> list[str]:
    return [one.words for one in queue_days.history(office, ticket.id)]


def serve(office: Office, clock: TestClock, ticket: Ticket) -> None:
    clock.go(minutes=10)
    queue.call_next(office)
    clock.go(minutes=1)
    queue.serve(office, ticket.id)
    clock.go(minutes=6)
    queue.finish(office, ticket.id)


def test_a_served_ticket_tells_where_by_whom_and_how_long(office: Office, clock: TestClock) -> None:
    serve(office, clock, queue.issue(office, service="reaktivasi"))
    one = the_only(office)
    assert (one.counter, one.officer) == ("Loket 1", "Petugas1 Contoh")
    assert (one.waited, one.served) == (10, 6)
    assert one.service == "Reaktivasi"
    assert one.since == clock.now()


def test_who_still_waits_has_waited_until_now(office: Office, clock: TestClock) -> None:
    queue.issue(office)
    clock.go(minutes=25)
    one = the_only(office)
    assert (one.waited, one.served, one.counter) == (25, None, "")


def test_the_break_of_the_office_is_no_wait(office: Office, clock: TestClock) -> None:
    clock.go(hours=2, minutes=55)  # Friday 11.25, five minutes before the break
    queue.issue(office)
    clock.go(hours=1)
    assert the_only(office).waited == pytest.approx(5, abs=5)


def test_what_was_sent_on_taken_at_the_kiosk_or_written_by_hand_is_told(
    office: Office, clock: TestClock
) -> None:
    sent_on = queue.give_number(office, NewTicket(by_kiosk=True))
    queue_visits.transfer(office, sent_on.id, service="reaktivasi")
    queue_late.enter_late(
        office, LateTicket(office.today(), Lane.UMUM, 7, time(8, 0), None, time(8, 5), time(8, 9))
    )
    causes = {one.ticket.code: one.causes for one in queue_days.whole_day(office)}
    assert causes == {"U001": (Cause.DIALIHKAN, Cause.KIOS), "US007": (Cause.SUSULAN,)}


def test_a_batch_left_by_a_village_stays_in_sight_the_next_day(
    office: Office, clock: TestClock
) -> None:
    queue.give_number(office, NewTicket(people=5, dropped_off=True))
    yesterday = office.today()
    clock.go(days=3)
    queue.issue(office)
    assert [one.ticket.people for one in queue_days.whole_day(office)] == [5, 1]
    assert len(queue_days.whole_day(office, yesterday)) == 1


def test_the_sheet_names_the_counters_and_what_they_hold(office: Office) -> None:
    queue.issue(office)
    queue.call_next(office)
    sheet = queue_days.day_sheet(office)
    assert [(one.name, one.officer, one.holds) for one in sheet.duties] == [
        ("Loket 1", "Petugas1 Contoh", "U001")
    ]
    assert sheet.day == sheet.today == office.today()
    assert "reaktivasi" in sheet.services


def test_a_long_day_asks_the_database_no_more_often_than_a_short_one(
    office: Office, clock: TestClock
) -> None:
    def questions() -> int:
        asked = 0

        def count(*_: object) -> None:
            nonlocal asked
            asked += 1

        with office.read() as connection:
            engine = connection.engine
        sa.event.listen(engine, "before_cursor_execute", count)
        queue_days.whole_day(office)
        sa.event.remove(engine, "before_cursor_execute", count)
        return asked

    serve(office, clock, queue.issue(office))
    one = questions()
    for _ in range(12):
        serve(office, clock, queue.issue(office))
    assert questions() == one


def test_a_history_reads_as_what_happened_and_says_who(office: Office, clock: TestClock) -> None:
    ticket = queue.issue(office)
    serve(office, clock, ticket)
    lines = queue_days.history(office, ticket.id)
    assert [one.words for one in lines] == [
        "Mengambil nomor",
        "Dipanggil",
        "Mulai dilayani",
        "Selesai",
    ]
    assert {one.officer for one in lines} == {"Petugas1 Contoh"}
    assert [one.counter for one in lines] == ["", "Loket 1", "Loket 1", "Loket 1"]


def test_a_ticket_the_evening_closed_says_that_its_time_is_not_known(
    office: Office, clock: TestClock
) -> None:
    ticket = queue.issue(office)
    yesterday = office.today()
    clock.go(days=3)
    queue.issue(office)
    assert words(office, ticket)[-1].startswith("Ditutup pada akhir hari")
    (one,) = queue_days.whole_day(office, yesterday)
    assert (one.accurate, one.waited) == (False, None)


def test_a_transfer_taken_back_leaves_no_mark(office: Office, clock: TestClock) -> None:
    ticket = queue.issue(office)
    with office.write() as tx:
        other = add_counter(tx, "B", "Loket 2")
    clock.go(seconds=9)
    moved = queue_visits.transfer(office, ticket.id, counter_id=other.id)
    clock.go(seconds=9)
    queue_undo.undo(office, ticket, moved)
    one = the_only(office)
    assert (one.causes, one.for_counter) == ((), "")
    assert [line.undone for line in queue_days.history(office, ticket.id)] == [False, True, False]


def test_a_batch_size_set_late_in_a_wait_can_still_be_taken_back(
    office: Office, clock: TestClock
) -> None:
    ticket = queue.issue(office)
    clock.go(minutes=30)
    changed = queue_visits.set_people(office, ticket.id, 12, dropped_off=False)
    assert queue_undo.undo(office, ticket, changed).people == 1


def test_a_paper_entered_by_mistake_is_taken_out_and_its_number_is_free(
    office: Office, clock: TestClock
) -> None:
    paper = LateTicket(office.today(), Lane.UMUM, 7, time(8, 0))
    queue_late.take_back(office, queue_late.enter_late(office, paper))
    assert queue_days.whole_day(office) == ()
    again = queue_late.enter_late(office, paper)
    clock.go(seconds=20)
    with pytest.raises(Refused, match="sudah lewat"):
        queue_late.take_back(office, again)


def test_on_another_day_and_in_anothers_hand_nothing_can_be_done(office: Office) -> None:
    queue.issue(office)
    held = queue.call_next(office)
    assert office.counter is not None
    assert Deed.PULIHKAN in deeds_on(held, today=True, here=office.counter.id)
    assert deeds_on(held, today=True, here=HERE) == frozenset()
    assert deeds_on(held, today=False, here=office.counter.id) == frozenset()


@pytest.mark.parametrize("text", ["", "12", "u12", "U012", " ua 12 ", "UA", "u", "012", "2"])
def test_a_number_is_found_however_it_is_typed(text: str) -> None:
    assert number_fits(a_ticket(12, "A"), text)


@pytest.mark.parametrize("text", ["13", "P12", "UB12", "12U", "U-12", "120", "?"])
def test_another_number_is_not_found(text: str) -> None:
    assert not number_fits(a_ticket(12, "A"), text)


@given(st.integers(1, 1500), st.text(max_size=6))
def test_what_is_typed_never_breaks_the_search_and_the_whole_number_always_finds(
    number: int, text: str
) -> None:
    ticket = a_ticket(number)
    number_fits(ticket, text)
    assert number_fits(ticket, ticket.code.lower())
    assert number_fits(ticket, str(number))


def test_the_sieve_keeps_what_every_one_of_its_wishes_wants(office: Office) -> None:
    queue.issue(office, Lane.UMUM, "reaktivasi")
    queue.issue(office, Lane.PRIORITAS)
    gone = queue.issue(office, Lane.UMUM)
    queue.cancel(office, gone.id)
    day = queue_days.whole_day(office)

    def kept(sieve: Sieve) -> list[str]:
        return [one.ticket.code for one in day if sieve.keeps(one)]

    assert kept(Sieve()) == ["U001", "P001", "U002"]
    assert kept(Sieve(unfinished=True)) == ["U001", "P001"]
    assert kept(Sieve(lane=Lane.UMUM, service="reaktivasi")) == ["U001"]
    assert kept(Sieve(state=TicketState.BATAL, text="2")) == ["U002"]


def a_ticket(number: int, series: str = "") -> Ticket:
    make = Factory()
    return Ticket(
        id=make.id(),
        visit_id=make.id(),
        day=make.today,
        lane=Lane.UMUM,
        series=series,
        number=number,
        service=None,
        state=TicketState.MENUNGGU,
        arrived_at=MORNING - timedelta(hours=1),
        calls=0,
        counter_id=None,
        officer_id=None,
        version=1,
    )
