"""Counters of one office and a real server: what one writes the others have; nothing is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from desktop_app.central_server.config import Server
from desktop_app.domain.queue import Lane
from desktop_app.storage import queue as tickets
from desktop_app.usecases import queue, sync
from desktop_app.usecases.office import Office
from tests.central_server.conftest import (  # noqa: F401 - fixtures
    add_office,
    central,
    database_url,
    make_server,
    postgres,
    serving,
)
from tests.offices import TestClock
from tests.sync_counters import Hub, agree, joined, settle

MakeOffice = Callable[..., Office]


@pytest.fixture
def hub(central: Server) -> Iterator[Hub]:  # noqa: F811
    """A server with one office that has no rows yet."""
    office = add_office(central)
    with serving(central) as address:
        yield Hub(central, address, office)


def test_a_pc_that_joined_nothing_says_so(office: Office) -> None:
    assert not sync.status(office).joined


def test_the_first_pc_hands_over_all_it_has(
    hub: Hub, make_office: MakeOffice, clock: TestClock
) -> None:
    first = make_office(clock=clock)
    queue.issue(first)
    first = joined(hub, first, "A")
    settle(first)
    agree(first)


def test_what_one_counter_writes_another_has(
    hub: Hub, make_office: MakeOffice, clock: TestClock
) -> None:
    first = joined(hub, make_office(clock=clock), "A")
    settle(first)
    second = joined(hub, make_office(clock=clock), "B")
    ticket = queue.issue(first, Lane.UMUM)
    settle(first, second)
    agree(first, second)
    with second.read() as connection:
        assert tickets.read_ticket(connection, ticket.id).code == ticket.code
