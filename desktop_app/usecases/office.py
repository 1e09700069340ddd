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

from desktop_app.domain.access import LENT, PERMISSIONS, Officer, Right, Vouched, require
from desktop_app.domain.calendar import INDONESIAN_ZONES
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.office import Counter, OfficeIdentity
from desktop_app.domain.region import Regions
from desktop_app.storage.database import Connection, Store
from desktop_app.storage.delegations import lent_to
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
    vouched: Vouched | None = None

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
        """Return the same office with somebody at the counter; nobody vouches for that one yet."""
        return replace(self, actor=officer, counter=counter or self.counter, vouched=None)

    def require(self, right: Right) -> Officer:
        """Return who is logged in. Raises Refused when nobody is, or the right is missing."""
        return require(self._as_of_now(self.actor, right), right)

    def may(self, right: Right) -> bool:
        """Tell whether who is logged in has the right at this moment."""
        actor = self._as_of_now(self.actor, right)
        return actor is not None and not actor.must_change and actor.may(right)

    def require_vouched(self, right: Right) -> Officer:
        """Return who answers for a deed that cannot be undone.

        Somebody with the right typed a password a moment ago: the one at work, or a supervisor
        who came to the counter. Raises Refused (`sandi_diminta`) when nobody did, or when the
        right is missing.
        """
        if self.actor is None or self.vouched is None or self.vouched.until <= self.now():
            self.require(right)
            raise Refused("sandi_diminta", _ASK)
        require(self.actor, Right.PREPARE)
        return require(self._as_of_now(self.vouched.officer, right), right)

    def _as_of_now(self, officer: Officer | None, right: Right) -> Officer | None:
        """Return the officer with what is lent at this moment, when the role alone will not do."""
        if officer is None or right in PERMISSIONS[officer.role] or right not in LENT:
            return officer
        with self.read() as connection:
            return replace(officer, lent=lent_to(connection, officer, self.now()))

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


_ASK = QT_TRANSLATE_NOOP(
    "errors", "Ini tidak dapat diurungkan. Ketik kata sandi Anda sekali lagi, lalu ulangi."
)
_NO_COUNTER = QT_TRANSLATE_NOOP(
    "errors", "Loket belum dipilih. Pilih loket Anda saat masuk, lalu ulangi."
)
