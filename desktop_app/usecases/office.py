"""What every use case is handed: the opened office, the time, the outside world, and who asks.

A use case is a function `do(office, …)` with one transaction: `office.write()` or
`office.read()`. The lane (gui) or the command (cli) supplies the office.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo
from uuid import UUID

from desktop_app.domain.access import Officer, Right, require
from desktop_app.domain.calendar import INDONESIAN_ZONES
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.office import Counter, OfficeIdentity
from desktop_app.domain.region import Regions
from desktop_app.storage.database import Connection, Store
from desktop_app.storage.journal import Transaction
from desktop_app.usecases.ports import Ports


@dataclass(frozen=True, slots=True)
class Office:
    """One opened data folder and who is at it; shared by lanes, it holds no open transaction."""

    store: Store
    ports: Ports
    regions: Regions
    identity: OfficeIdentity
    actor: Officer | None = None
    counter: Counter | None = None

    def now(self) -> datetime:
        """Return the time, aware, UTC."""
        return self.ports.clock.now()

    @property
    def zone(self) -> tzinfo:
        """The office's zone, which decides what day it is."""
        return INDONESIAN_ZONES[self.identity.zone]

    def today(self) -> date:
        """Return the office's calendar day."""
        return self.now().astimezone(self.zone).date()

    def with_actor(self, officer: Officer | None, counter: Counter | None = None) -> Office:
        """Return the same office with somebody at the counter."""
        return replace(self, actor=officer, counter=counter or self.counter)

    def require(self, right: Right) -> Officer:
        """Return who is logged in. Raises Refused when nobody is, or the right is missing."""
        return require(self.actor, right)

    def at_counter(self) -> Counter:
        """Return the counter served at. Raises Refused when none is set."""
        if self.counter is None:
            raise Refused("loket_belum_dipilih", _NO_COUNTER)
        return self.counter

    @property
    def actor_id(self) -> UUID | None:
        """Who is recorded as the doer; None is the command line of this PC's administrator."""
        return self.actor.id if self.actor else None

    @contextlib.contextmanager
    def write(self) -> Iterator[Transaction]:
        """Give one transaction, recorded under the actor and this moment."""
        with self.store.write(actor=self.actor_id, at=self.now()) as transaction:
            yield transaction

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        """Give one consistent read-only view."""
        with self.store.read() as connection:
            yield connection


_NO_COUNTER = QT_TRANSLATE_NOOP(
    "errors", "Loket belum dipilih. Pilih loket Anda saat masuk, lalu ulangi."
)
