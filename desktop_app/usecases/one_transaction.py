"""Several use cases as one: all of them happen, or none."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field, fields

from desktop_app.storage.database import Connection
from desktop_app.storage.journal import Transaction
from desktop_app.usecases.office import Office


@dataclass(frozen=True, slots=True)
class _Within(Office):
    """An office whose use cases write into a transaction that is open already, and read from it."""

    tx: Transaction = field(kw_only=True)

    @contextlib.contextmanager
    def write(self) -> Iterator[Transaction]:
        """Give the open transaction; whoever opened it commits it."""
        yield self.tx

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        """Give what the open transaction sees."""
        yield self.tx.connection


@contextlib.contextmanager
def together(office: Office) -> Iterator[Office]:
    """Give the office with one transaction for every use case called with it.

    What one of them raises undoes all of them, unless it is caught: a use case that refuses has
    written nothing. Files beside the database are not part of it.
    """
    with office.write() as tx:
        known = {one.name: getattr(office, one.name) for one in fields(Office)}
        yield _Within(**known, tx=tx)
