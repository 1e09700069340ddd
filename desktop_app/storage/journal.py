"""The one log: every business write changes rows and appends here, in the same transaction.

It is the audit trail, the outbox for a central server and the history a supervisor looks back
on; it is never pruned. The chain runs over a salted digest of each body, so that a body erased
for a person's sake still verifies, and nobody can guess an erased value from its digest.
Written by these explicit functions and by nothing else: ORM events miss bulk updates.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any, Literal
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Conflict, NotFound
from desktop_app.storage.tables import journal, sync_row, sync_state
from desktop_app.wire.chain import canonical, link
from desktop_app.wire.kinds import KINDS, Rule

SALT_BYTES = 16
_HIDDEN = "(rahasia)"
_AT_ONCE = 400


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One line of the log; `body` is None once it was erased for a person's sake."""

    lsn: int
    tx: UUID
    kind: str
    op: str
    entity: UUID
    base: int | None
    body: Mapping[str, Any] | None
    actor: UUID | None
    at: datetime


class Transaction:
    """One `BEGIN IMMEDIATE` transaction: the only way rows are written and logged.

    The writer holds the database's write lock from its first statement on, so the last
    journal entry can be read once and counted on from there.
    """

    def __init__(
        self, connection: sa.Connection, *, id: UUID, actor: UUID | None, at: datetime
    ) -> None:
        self.connection = connection
        self.id = id
        self.actor = actor
        self.at = at
        self._last: tuple[int, bytes] | None = None
        self._device: UUID | Literal[False] | None = False  # False: not asked yet

    @property
    def head(self) -> tuple[int, bytes] | None:
        """The last entry (lsn, chain) this transaction wrote; None when it wrote none."""
        return self._last

    def insert(self, table: sa.Table, row: Mapping[str, Any]) -> None:
        """Insert a row at version 1 and log all of it. `row` must carry its `id`."""
        self.connection.execute(table.insert(), {**row, "version": 1})
        self._append(table.name, "insert", row["id"], None, _shown(table, row, _HIDDEN))

    def change(self, table: sa.Table, id: UUID, base: int, new: Mapping[str, Any]) -> None:
        """Change some fields of one row and log what they held before.

        Nothing is written when nothing differs. Raises NotFound for an unknown id and
        Conflict when the row is no longer at version `base`.
        """
        columns = [table.c[name] for name in new]
        query = sa.select(table.c.version, *columns).where(table.c.id == id)
        old = self.connection.execute(query).mappings().one_or_none()
        if old is None:
            raise NotFound("baris_tidak_ada", _GONE)
        diff = {name: [old[name], value] for name, value in new.items() if old[name] != value}
        if not diff:
            return
        if old["version"] != base:
            raise Conflict("sudah_diubah", _CHANGED)
        self._take_over(table, id, diff)
        statement = table.update().where(table.c.id == id, table.c.version == base)
        self.connection.execute(statement, {**new, "version": base + 1})
        self._append(table.name, "change", id, base, _shown(table, diff, [_HIDDEN, _HIDDEN]))

    def remove(self, table: sa.Table, id: UUID, base: int) -> None:
        """Delete a row and log all it held: for what was announced by mistake, never for people.

        Raises NotFound for an unknown id and Conflict when the row is no longer at `base`.
        """
        row = self.connection.execute(sa.select(table).where(table.c.id == id)).mappings()
        old = row.one_or_none()
        if old is None:
            raise NotFound("baris_tidak_ada", _GONE)
        if old["version"] != base:
            raise Conflict("sudah_diubah", _CHANGED)
        self._take_over(table, id, dict(old))
        self.connection.execute(table.delete().where(table.c.id == id))
        self._append(table.name, "remove", id, base, _shown(table, dict(old), _HIDDEN))

    def send_again(self, table: sa.Table, id: UUID) -> None:
        """Log a row as it stands once more, for a server that did not take a change of it.

        A row that is gone is logged as removed once more.
        """
        query = sa.select(table).where(table.c.id == id)
        row = self.connection.execute(query).mappings().one_or_none()
        if row is None:
            self._append(table.name, "remove", id, None, {})
            return
        whole = {name: value for name, value in row.items() if name != "version"}
        self._append(table.name, "resubmit", id, row["version"], _shown(table, whole, _HIDDEN))

    def event(self, kind: str, entity: UUID, body: Mapping[str, Any]) -> None:
        """Log something that changes no row: a view of a person, a login, a print."""
        self._append(kind, "event", entity, None, body)

    def erase(self, entities: Sequence[UUID], *, keep: Collection[str] = ()) -> int:
        """Blank the bodies of all that was logged about these things; return how many.

        What stays is that something happened, when and by whom; the chain still verifies. Entries
        of the kinds `keep` stay whole: who looked is what a breach report needs.
        """
        blanked = 0
        for start in range(0, len(entities), _AT_ONCE):
            some = entities[start : start + _AT_ONCE]
            statement = journal.update().where(
                journal.c.entity.in_(some),
                journal.c.kind.not_in(tuple(keep)),
                journal.c.body.is_not(None),
            )
            blanked += self.connection.execute(statement.values(body=None)).rowcount
        return blanked

    def fade(self, kinds: Collection[str], before: datetime) -> int:
        """Blank the bodies of all entries of these kinds older than `before`; return how many.

        Who did it and when stays, as after `erase`.
        """
        statement = journal.update().where(
            journal.c.kind.in_(tuple(kinds)), journal.c.at < before, journal.c.body.is_not(None)
        )
        return self.connection.execute(statement.values(body=None)).rowcount

    def _take_over(self, table: sa.Table, id: UUID, fields: Mapping[str, Any]) -> None:
        """Take a row that another counter holds, before it is changed here (SYNC.md, "Rules")."""
        kind = KINDS.get(table.name)
        if kind is None or kind.rule is not Rule.OWNED or fields.keys() <= set(kind.local):
            return
        if self._device is False:
            self._device = self.connection.execute(sa.select(sync_state.c.device)).scalar()
        if self._device is None:
            return
        held = sync_row.c.kind == table.name, sync_row.c.id == id
        owner = self.connection.execute(sa.select(sync_row.c.owner).where(*held)).scalar()
        if owner is None or owner == self._device:
            return
        body = {"from": owner, "to": self._device}
        self._append(table.name, "transfer", id, None, body)
        self.connection.execute(sync_row.update().where(*held).values(owner=self._device))

    def _append(
        self, kind: str, op: str, entity: UUID, base: int | None, body: Mapping[str, Any]
    ) -> None:
        lsn, previous = self._last or _last(self.connection)
        blob = secrets.token_bytes(SALT_BYTES) + canonical(body)
        digest = hashlib.sha256(blob).digest()
        head = (lsn + 1, self.id, kind, op, entity, base, digest, self.actor, self.at)
        chain = link(previous, *head)
        self.connection.execute(
            journal.insert(),
            {
                "lsn": lsn + 1,
                "tx": self.id,
                "kind": kind,
                "op": op,
                "entity": entity,
                "base": base,
                "body": blob,
                "digest": digest,
                "actor": self.actor,
                "at": self.at,
                "chain": chain,
            },
        )
        self._last = (lsn + 1, chain)


def history(connection: sa.Connection, entity: UUID) -> list[JournalEntry]:
    """Return all that was ever logged about one thing, oldest first."""
    query = sa.select(journal).where(journal.c.entity == entity).order_by(journal.c.lsn)
    return [_entry(row) for row in connection.execute(query)]


def between(
    connection: sa.Connection, kinds: Sequence[str], start: datetime, end: datetime
) -> list[JournalEntry]:
    """Return the entries of these kinds from `start` to before `end`, oldest first."""
    query = sa.select(journal).where(
        journal.c.kind.in_(kinds), journal.c.at >= start, journal.c.at < end
    )
    return read_entries(connection, query.order_by(journal.c.lsn))


def read_entries(connection: sa.Connection, query: sa.Select[Any]) -> list[JournalEntry]:
    """Return the entries that a question about the whole `journal` table finds."""
    return [_entry(row) for row in connection.execute(query)]


def last_moment(connection: sa.Connection) -> datetime:
    """Return when the latest entry was written (UTC); the beginning of time for an empty log."""
    query = sa.select(journal.c.at).order_by(journal.c.lsn.desc()).limit(1)
    return connection.execute(query).scalar() or datetime.min.replace(tzinfo=UTC)


def last_lsn(connection: sa.Connection) -> int:
    """Return the number of the latest entry, which grows with every write of any process."""
    return int(connection.execute(sa.select(sa.func.max(journal.c.lsn))).scalar() or 0)


def verify(connection: sa.Connection) -> int | None:
    """Return None when the whole chain holds, else the lsn of the first entry that does not."""
    previous, expected = bytes(32), 1
    for row in _all(connection):
        head = (row.lsn, row.tx, row.kind, row.op, row.entity, row.base, row.digest)
        chain = link(previous, *head, row.actor, row.at)
        body_intact = row.body is None or hashlib.sha256(row.body).digest() == row.digest
        if row.lsn != expected or chain != row.chain or not body_intact:
            return int(expected)
        previous, expected = row.chain, expected + 1
    return None


def verify_last(connection: sa.Connection, count: int) -> int | None:
    """Return None when the last `count` entries follow one another, else the first that does not.

    What `verify` finds sooner or later, asked at every start.
    """
    query = sa.select(journal).order_by(journal.c.lsn.desc()).limit(count + 1)
    rows = list(reversed(connection.execute(query).all()))
    for before, row in pairwise(rows):
        head = (row.lsn, row.tx, row.kind, row.op, row.entity, row.base, row.digest)
        chain = link(before.chain, *head, row.actor, row.at)
        body_intact = row.body is None or hashlib.sha256(row.body).digest() == row.digest
        if row.lsn != before.lsn + 1 or chain != row.chain or not body_intact:
            return int(before.lsn + 1)
    return None


def chain_at(connection: sa.Connection, lsn: int) -> bytes | None:
    """Return the chain value of one entry, None when there is no such entry."""
    found: bytes | None = connection.execute(
        sa.select(journal.c.chain).where(journal.c.lsn == lsn)
    ).scalar()
    return found


def _shown(table: sa.Table, values: Mapping[str, Any], secret: Any) -> dict[str, Any]:
    # The journal travels to the central server one day; a password's hash must not.
    return {
        name: secret if table.c[name].info.get("secret") else value
        for name, value in values.items()
    }


def _last(connection: sa.Connection) -> tuple[int, bytes]:
    query = sa.select(journal.c.lsn, journal.c.chain).order_by(journal.c.lsn.desc()).limit(1)
    row = connection.execute(query).one_or_none()
    return (row.lsn, row.chain) if row else (0, bytes(32))


def _all(connection: sa.Connection) -> Iterator[Any]:
    yield from connection.execution_options(yield_per=1000).execute(
        sa.select(journal).order_by(journal.c.lsn)
    )


def _entry(row: Any) -> JournalEntry:
    body = None if row.body is None else json.loads(row.body[SALT_BYTES:])
    return JournalEntry(
        row.lsn, row.tx, row.kind, row.op, row.entity, row.base, body, row.actor, row.at
    )


_GONE = QT_TRANSLATE_NOOP(
    "errors", "Data yang akan diubah tidak ditemukan lagi. Muat ulang layar, lalu coba lagi."
)
_CHANGED = QT_TRANSLATE_NOOP(
    "errors",
    "Data ini baru saja diubah petugas lain. Muat ulang layar, lalu ulangi perubahan Anda.",
)
