"""The queue on a real encrypted database, with real processes racing for one ticket."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app import bootstrap
from desktop_app.domain.errors import NotFound, Refused
from desktop_app.domain.queue import Lane, TicketState
from desktop_app.storage import queue as storage
from desktop_app.storage.office import add_counter
from desktop_app.usecases import queue
from desktop_app.usecases.office import Office
from tests.offices import PASSPHRASE, TestClock, make_office, officer


def test_numbers_begin_at_one_in_each_lane(office: Office) -> None:
    codes = [queue.issue(office, lane).code for lane in (Lane.UMUM, Lane.PRIORITAS, Lane.UMUM)]
    assert codes == ["U001", "P001", "U002"]


def test_numbers_begin_again_every_morning(make_office: Callable[..., Office]) -> None:
    clock = TestClock()
    office = make_office(clock=clock)
    queue.issue(office)
    clock.go(days=3)
    assert queue.issue(office).code == "U001"


def test_with_a_second_open_counter_the_letter_follows_the_lane(office: Office) -> None:
    with office.write() as tx:
        add_counter(tx, "B", "Loket 2")
    assert queue.issue(office).code == "UA001"


def test_calling_serving_and_finishing_leaves_a_history_without_gaps(office: Office) -> None:
    clock = office.ports.clock
    assert isinstance(clock, TestClock)
    ticket = queue.issue(office)
    clock.go(minutes=10)
    queue.call_next(office)
    clock.go(minutes=1)
    queue.serve(office, ticket.id)
    clock.go(minutes=6)
    queue.finish(office, ticket.id)
    with office.read() as connection:
        periods = storage.periods_of(connection, ticket.id)
    assert [p.state for p in periods] == [
        TicketState.MENUNGGU,
        TicketState.DIPANGGIL,
        TicketState.DILAYANI,
    ]
    assert [(p.ended_at - p.started_at) for p in periods if p.ended_at] == [
        timedelta(minutes=10),
        timedelta(minutes=1),
        timedelta(minutes=6),
    ]


def test_an_empty_room_says_what_to_do(office: Office) -> None:
    with pytest.raises(NotFound, match="F2"):
        queue.call_next(office)


def test_a_counter_holds_one_ticket_at_a_time(office: Office) -> None:
    queue.issue(office)
    queue.issue(office)
    queue.call_next(office)
    with pytest.raises(Refused, match="masih memegang nomor U001"):
        queue.call_next(office)


def test_somebody_put_aside_is_served_on_later(office: Office) -> None:
    first, second = queue.issue(office), queue.issue(office)
    queue.call_next(office)
    queue.serve(office, first.id)
    queue.hold(office, first.id)
    assert queue.call_next(office).id == second.id
    queue.serve(office, second.id)
    queue.finish(office, second.id)
    assert queue.resume(office, first.id).state is TicketState.DILAYANI


def test_absent_only_after_three_calls_and_then_restorable_at_the_old_place(office: Office) -> None:
    early = queue.issue(office)
    queue.call_next(office)
    with pytest.raises(Refused, match="baru dipanggil 1 kali"):
        queue.absent(office, early.id)
    queue.recall(office, early.id)
    queue.recall(office, early.id)
    assert queue.absent(office, early.id).state is TicketState.TIDAK_HADIR
    queue.issue(office)
    back = queue.restore(office, early.id)
    assert back.arrived_at == early.arrived_at
    assert queue.call_next(office).id == early.id


def test_a_cancelled_ticket_comes_back_to_its_place_on_the_same_day(office: Office) -> None:
    early, late = queue.issue(office), queue.issue(office)
    queue.cancel(office, early.id)
    assert [one.id for one in queue.view(office).waiting] == [late.id]
    back = queue.restore(office, early.id)
    assert (back.state, back.arrived_at) == (TicketState.MENUNGGU, early.arrived_at)
    assert [one.id for one in queue.view(office).waiting] == [early.id, late.id]


def test_a_ticket_of_yesterday_waits_no_more(make_office: Callable[..., Office]) -> None:
    clock = TestClock()
    office = make_office(clock=clock)
    ticket = queue.issue(office)
    queue.cancel(office, ticket.id)
    clock.go(days=1)
    with pytest.raises(Refused, match="bukan nomor hari ini"):
        queue.restore(office, ticket.id)


def test_a_finished_ticket_cannot_be_taken_up_again(office: Office) -> None:
    ticket = queue.issue(office)
    queue.call_next(office)
    queue.serve(office, ticket.id)
    queue.finish(office, ticket.id)
    with pytest.raises(Refused, match="sedang selesai"):
        queue.serve(office, ticket.id)


def test_another_counter_cannot_touch_what_this_one_serves(office: Office) -> None:
    with office.write() as tx:
        other = replace(office, counter=add_counter(tx, "B", "Loket 2"))
    ticket = queue.issue(office)
    queue.call_next(office)
    with pytest.raises(Refused, match="tidak sedang di loket ini"):
        queue.serve(other, ticket.id)


def test_what_was_left_open_yesterday_is_closed_and_kept_out_of_time_statistics(
    make_office: Callable[..., Office],
) -> None:
    clock = TestClock()
    office = make_office(clock=clock)
    left = queue.issue(office)
    clock.go(days=1)
    queue.issue(office)
    queue.call_next(office)
    with office.read() as connection:
        assert storage.read_ticket(connection, left.id).state is TicketState.BATAL
        (period,) = storage.periods_of(connection, left.id)
    assert not period.time_accurate
    assert period.ended_at is not None


def test_the_view_shows_who_is_next(office: Office) -> None:
    queue.issue(office)
    urgent = queue.issue(office, Lane.DARURAT)
    view = queue.view(office)
    assert [t.code for t in view.waiting] == ["D001", "U001"]
    assert queue.call_next(office).id == urgent.id
    held = queue.view(office).held
    assert held is not None
    assert held.id == urgent.id


def _call_all(folder: Path, username: str, code: str, calls: multiprocessing.Queue) -> None:
    office = bootstrap.open_office(folder, PASSPHRASE, clock=TestClock())
    try:
        with office.read() as connection:
            from desktop_app.storage.office import counter_by_code

            counter = counter_by_code(connection, code)
        office = office.with_actor(officer(office, username), counter)
        while True:
            try:
                ticket = queue.call_next(office)
            except NotFound:
                return
            calls.put(ticket.code)
            queue.serve(office, ticket.id)
            queue.finish(office, ticket.id)
    finally:
        bootstrap.close(office)


def test_two_counters_racing_call_every_ticket_exactly_once(tmp_path: Path) -> None:
    office = make_office(tmp_path / "kantor")
    with office.write() as tx:
        add_counter(tx, "B", "Loket 2")
    issued = sorted(queue.issue(office).code for _ in range(20))
    office.store.close()
    context = multiprocessing.get_context("spawn")
    calls = context.Queue()
    racers = [
        context.Process(target=_call_all, args=(tmp_path / "kantor", name, code, calls))
        for name, code in (("petugas1", "A"), ("supervisor", "B"))
    ]
    for racer in racers:
        racer.start()
    called = sorted(calls.get(timeout=60) for _ in issued)
    for racer in racers:
        racer.join(60)
    calls.close()
    calls.join_thread()
    assert called == issued
    assert [racer.exitcode for racer in racers] == [0, 0]
