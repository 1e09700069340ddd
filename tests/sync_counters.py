"""Counters of one office and their central server, for tests: real databases, real HTTP.

`office_at` gives a PC that joined; `settle` lets every PC have its rounds until nothing moves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

import pytest

from desktop_app.bootstrap.joining import join_fresh
from desktop_app.central_server import admin
from desktop_app.central_server.config import Server
from desktop_app.usecases import sync, sync_checks, sync_joining, sync_rounds
from desktop_app.usecases.office import Office
from tests.central_server.conftest import add_office, serving
from tests.offices import PASSPHRASE, TestClock, acting, make_office


@dataclass(frozen=True, slots=True)
class Hub:
    """A server with one office, and where it answers."""

    server: Server
    address: str
    office: UUID

    def code(self, letter: str) -> str:
        """Return a one-time code for a counter of that letter."""
        office = admin.find_office(self.server, self.office.hex)
        return admin.invite_counter(self.server, office, letter, None).invitation.code


def joined(hub: Hub, office: Office, letter: str) -> Office:
    """Let a PC join, and return it with its officer of before at the counter."""
    done = sync_joining.join(acting(office, "admin"), hub.code(letter), hub.address)
    assert done.letter == letter
    name = office.actor.username if office.actor else "petugas1"
    return reopened(office, name)


def reopened(office: Office, username: str = "petugas1") -> Office:
    """Return the office as it is after somebody logged in again at the PC's own counter."""
    from desktop_app.storage.office import counter_by_code, read_identity

    with office.read() as connection:
        identity = read_identity(connection)
        counter = counter_by_code(connection, sync.standing(office).series)
    return acting(replace(office, identity=identity, counter=counter), username)


def at_counter(office: Office, code: str) -> Office:
    """Return the office with the same officer at another counter."""
    from desktop_app.storage.office import counter_by_code

    with office.read() as connection:
        return replace(office, counter=counter_by_code(connection, code))


def settle(*counters: Office, most: int = 12) -> None:
    """Let every PC have rounds, in turn, until nothing is sent or received any more."""
    for _ in range(most):
        done = [sync_rounds.round_of(one) for one in counters]
        if not any(one.sent or one.received or one.more for one in done):
            return
    raise AssertionError("the counters never came to rest")


def agree(*counters: Office) -> None:
    """Fail unless every PC has sent all it had and has exactly what the server has."""
    for one in counters:
        standing = sync.status(one)
        assert (standing.pending, standing.issues, standing.failure) == (0, 0, "")
        found = sync_checks.compare(one)
        assert found.whole, found
    assert len({checksum(one) for one in counters}) == 1


def checksum(office: Office) -> str:
    """Return the sum of all rows the server told a PC of."""
    return sync.standing(office).checksum


def codes(issues: Sequence[object]) -> list[str]:
    """Return the reasons of issues."""
    return [getattr(one, "code", "") for one in issues]


@pytest.fixture
def hub(central: Server) -> Iterator[Hub]:
    """A server with one office that has no rows yet."""
    office = add_office(central)
    with serving(central) as address:
        yield Hub(central, address, office)


@pytest.fixture
def pcs(hub: Hub, tmp_path: Path, clock: TestClock) -> Iterator[Callable[[str], Office]]:
    """Return a function that gives a PC of a letter, joined: the first brings what it has, each
    later one begins with what the office has. Their stores are closed after the test."""
    made: list[Office] = []

    def pc(letter: str) -> Office:
        if not made:
            office = joined(hub, make_office(tmp_path / letter, clock), letter)
        else:
            settle(made[0])
            folder, code = tmp_path / letter, hub.code(letter)
            new = join_fresh(folder, code, hub.address, PASSPHRASE, clock, remember=False)
            office = reopened(new)
        made.append(office)
        return made[-1]

    yield pc
    for one in made:
        one.store.close()
