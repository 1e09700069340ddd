"""One queue for several PCs: while the server answers nobody is called twice; without it each
counter calls its own, and others only when somebody says so."""

# ruff: noqa: F401, F811 - fixtures are imported

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop_app.domain.errors import NotFound, Refused
from desktop_app.domain.queue import TicketState
from desktop_app.domain.sync import CentralLine, Unreachable
from desktop_app.storage import queue as tickets
from desktop_app.usecases import queue, sync_calls, sync_issues, sync_rounds
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import CentralQuestion
from tests.central_server.conftest import central, database_url, make_server, postgres
from tests.offices import acting
from tests.sync_counters import agree, hub, pcs, settle

Pcs = Callable[[str], Office]


class Silent:
    """A server nobody can reach."""

    def authority(self, address: str, seconds: float) -> str:
        raise Unreachable("pusat_tidak_terhubung", "Pusat tidak dapat dihubungi.")

    def ask(self, line: CentralLine, question: CentralQuestion, seconds: float) -> bytes:
        raise Unreachable("pusat_tidak_terhubung", "Pusat tidak dapat dihubungi.")


def offline(office: Office) -> Office:
    return replace(office, ports=replace(office.ports, central=Silent()))


def test_a_counter_calls_the_number_another_pc_gave(pcs: Pcs) -> None:
    first, second = _two(pcs)
    ticket = queue.issue(first)
    settle(first, second)
    called = sync_calls.call_next(second)
    assert (called.id, called.state) == (ticket.id, TicketState.DIPANGGIL)
    settle(second, first)
    agree(first, second)
    with first.read() as connection:
        seen = tickets.read_ticket(connection, ticket.id)
    assert (seen.state, seen.counter_id) == (TicketState.DIPANGGIL, second.at_counter().id)


def test_two_counters_calling_at_once_call_two_people(pcs: Pcs) -> None:
    first, second = _two(pcs)
    for _ in range(2):
        queue.issue(first)
    settle(first, second)
    one, two = sync_calls.call_next(second), sync_calls.call_next(first)
    assert one.id != two.id
    settle(first, second)
    agree(first, second)


def test_who_is_taken_meanwhile_is_not_called_again(pcs: Pcs) -> None:
    first, second, third = *_two(pcs), pcs("C")
    ticket = queue.issue(first)
    settle(first, second, third)
    assert sync_calls.call_next(second).id == ticket.id
    with pytest.raises(NotFound, match="Tidak ada yang menunggu"):
        sync_calls.call_next(third)
    settle(first, second, third)
    agree(first, second, third)


def test_a_third_counter_that_has_seen_the_grant_calls_somebody_else(pcs: Pcs) -> None:
    first, second, third = *_two(pcs), pcs("C")
    granted, other = queue.issue(first), queue.issue(first)
    settle(first, second, third)
    sync_calls.take(second, granted.id)  # the server said yes; the call itself is not there yet
    settle(first, third)
    with third.read() as connection:
        assert tickets.read_ticket(connection, granted.id).state is TicketState.MENUNGGU
    with pytest.raises(Refused, match="baru saja dipanggil loket lain"):
        sync_calls.take(third, granted.id)
    assert sync_calls.call_next(third).id == other.id
    with pytest.raises(NotFound, match="Tidak ada yang menunggu"):
        sync_calls.call_next(first)
    assert sync_calls.call_next(second).id == granted.id
    settle(first, second, third)
    agree(first, second, third)


def test_without_the_server_a_counter_calls_its_own_and_says_when_there_are_only_others(
    pcs: Pcs,
) -> None:
    first, second = _two(pcs)
    theirs = queue.issue(first)
    settle(first, second)
    alone = offline(second)
    with pytest.raises(Refused, match="Panggil juga"):
        sync_calls.call_next(alone)
    own = queue.issue(alone)
    assert sync_calls.call_next(alone).id == own.id
    queue.serve(alone, own.id)
    queue.finish(alone, own.id)
    assert sync_calls.call_next(alone, anyway=True).id == theirs.id
    settle(second, first)
    agree(first, second)


def test_both_calling_one_person_offline_is_told_and_settled(pcs: Pcs) -> None:
    first, second = _two(pcs)
    ticket = queue.issue(first)
    settle(first, second)
    sync_calls.call_next(offline(first))
    sync_calls.call_next(offline(second), anyway=True)
    sync_rounds.round_of(first)
    sync_rounds.round_of(second)
    assert "ticket" in {one.kind for one in sync_issues.issues(second)}
    for one in sync_issues.issues(second):
        if sync_issues.is_open(second, one):
            sync_issues.follow_server(acting(second, "admin"), one.kind, one.entity)
    settle(first, second)
    agree(first, second)
    with second.read() as connection:
        assert tickets.read_ticket(connection, ticket.id).counter_id == first.at_counter().id


def test_a_pc_without_a_server_calls_as_ever(office: Office) -> None:
    ticket = queue.issue(office)
    assert sync_calls.call_next(office).id == ticket.id


def _two(pcs: Pcs) -> tuple[Office, Office]:
    """Return two PCs, each at the counter of its letter."""
    both = pcs("A"), pcs("B")
    settle(*both)
    assert [one.at_counter().code for one in both] == ["A", "B"]
    return both
