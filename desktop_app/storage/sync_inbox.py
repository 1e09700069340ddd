"""Rows that came from the server, put in place: a page and its cursor in one transaction.

References are not checked here, because a page may hold a child before its parent; so the rows
go in by a connection of their own. Nothing of it is journaled: their history is the server's.
What has changes here that the server has not seen is never overwritten; what came for it is held
until it has.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.dialects.sqlite import insert

from desktop_app.domain.person_page import ERASED_NAME
from desktop_app.storage import sync_held as held
from desktop_app.storage.database import OFFICE_DB, open_engine
from desktop_app.storage.keyed_file import in_words
from desktop_app.storage.sync_room import Verdict, make_room
from desktop_app.storage.sync_rows import (
    decode,
    encode,
    first_values,
    hash_of,
    read_rows,
    table_of_kind,
)
from desktop_app.storage.sync_state import Standing, Told, pending_among, standing, told_of
from desktop_app.storage.tables import metadata, sync_row
from desktop_app.wire.chain import MODULUS
from desktop_app.wire.kinds import KINDS

Key = tuple[str, UUID]
_FILES = {"attachment": ("file", "thumbnail")}


@dataclass(frozen=True, slots=True)
class Arrived:
    """A row as the server told it; `fields` None when it was removed."""

    kind: str
    id: UUID
    seq: int
    owner: UUID | None
    fields: Mapping[str, Any] | None

    @property
    def key(self) -> Key:
        """Which row it is."""
        return self.kind, self.id

    def data(self) -> dict[str, Any]:
        """Return it as it is held or shown beside one's own."""
        return {
            "kind": self.kind,
            "id": self.id.hex,
            "seq": self.seq,
            "owner": self.owner.hex if self.owner else None,
            "fields": dict(self.fields) if self.fields is not None else None,
        }


def arrived(data: Mapping[str, Any]) -> Arrived:
    """Return the row that `Arrived.data` gave, or that came as wire.messages.Row."""
    owner = data.get("owner")
    return Arrived(
        data["kind"], UUID(data["id"]), data["seq"], UUID(owner) if owner else None, data["fields"]
    )


class SyncDoor:
    """The connection rows from the server come in by: it checks no references."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self._engine = open_engine(folder / OFFICE_DB, key, pool_size=1, max_overflow=0)

        @event.listens_for(self._engine, "connect")
        def _unchecked(raw: Any, _: Any) -> None:
            raw.execute("PRAGMA foreign_keys=OFF")

    @contextlib.contextmanager
    def write(self) -> Iterator[sa.Connection]:
        """Give one transaction. Raises EnvironmentFailure for the disk."""
        with in_words(), self._engine.begin() as connection:
            yield connection

    def close(self) -> None:
        """Give the connection back."""
        self._engine.dispose()


@dataclass(slots=True)
class Inbox:
    """One transaction's rows going in. `changed` counts rows that are different here now."""

    connection: sa.Connection
    at: Standing
    now: datetime
    changed: int = 0
    kept_back: int = 0
    delta: int = 0
    _told: dict[Key, Told] = field(default_factory=dict)

    def take(self, rows: Sequence[Arrived]) -> None:
        """Put rows in their places, or hold them."""
        by_kind: dict[str, list[Arrived]] = {}
        for row in rows:
            by_kind.setdefault(row.kind, []).append(row)
        self._told.update(told_of(self.connection, [row.key for row in rows]))
        for kind, some in by_kind.items():
            news = [row for row in some if row.seq > self._seq(row.key)]
            if table_of_kind(kind) is None:
                self._tell(news)  # of a newer program: it is counted, and comes again later
            else:
                self._take_kind(kind, news)

    def take_held(self) -> None:
        """Try once more what was held: its own change may have been answered meanwhile."""
        waiting = [arrived(data) for data in held.rows(self.connection)]
        if waiting:
            held.release(self.connection)
            self.take(waiting)

    def checksum(self) -> str:
        """Return the sum of all rows the server told of, as it stands after this.

        It is read here and now: a call may have brought a row since this PC asked.
        """
        now = standing(self.connection) or self.at
        return str((int(now.checksum) + self.delta) % MODULUS)

    def force(self, row: Arrived) -> None:
        """Put a row in its place whatever this PC had there: somebody chose the server's."""
        self._told.update(told_of(self.connection, [row.key]))
        self._put(row.kind, [row], read_rows(self.connection, row.kind, [row.id]))

    def seen(self, row: Arrived) -> None:
        """Note what the server has, and leave what this PC has: it will be sent on top of it."""
        self._told.update(told_of(self.connection, [row.key]))
        if row.seq > self._seq(row.key):
            self._tell([row])

    def remove(self, kind: str, id: UUID) -> None:
        """Take out a row of this PC's own that the server never had."""
        self._remove(kind, [id])

    def drop_unseen(self, seen: Mapping[str, set[bytes]]) -> None:
        """Remove what a whole pull did not bring and this PC will not send."""
        for kind in KINDS:
            table, known = metadata.tables[kind], seen.get(kind, set())
            ids = list(self.connection.execute(sa.select(table.c.id)).scalars())
            self._remove(kind, self._free([one for one in ids if one.bytes not in known]))
            query = sa.select(sync_row).where(sync_row.c.kind == kind, sync_row.c.hash != "0")
            for row in self.connection.execute(query).all():
                if row.id.bytes not in known:
                    self.forget((kind, row.id), int(row.hash))

    def forget(self, key: Key, hash: int) -> None:
        """Know nothing of a row any more: it will be told again, or is no more."""
        which = sync_row.c.kind == key[0], sync_row.c.id == key[1]
        self.connection.execute(sync_row.delete().where(*which))
        self._told.pop(key, None)
        self.delta -= hash

    def _take_kind(self, kind: str, news: list[Arrived]) -> None:
        here = read_rows(self.connection, kind, [row.id for row in news])
        free = set(self._free([row.id for row in news]))
        same, put = [], []
        for row in news:
            own = here.get(row.id)
            if _hash(kind, row.id, own) == hash_of(kind, row.id, row.fields):
                same.append(row)
            elif row.id in free:
                put.append(row)
            else:
                self.hold(row, "menunggu")
        self._tell(same)
        self._put(kind, put, here)

    def _put(self, kind: str, rows: list[Arrived], here: Mapping[UUID, Mapping[str, Any]]) -> None:
        self._remove(kind, [row.id for row in rows if row.fields is None and row.id in here])
        self._tell([row for row in rows if row.fields is None])
        ready: list[tuple[Arrived, dict[str, Any]]] = []
        for row in rows:
            if row.fields is None:
                continue
            try:
                ready.append((row, decode(kind, row.fields)))
            except ValueError:
                self.hold(row, held.UNREADABLE)
                continue
            self._note_erasure(row, here.get(row.id))
        if not ready:
            return
        values = [self._values(kind, row, fields) for row, fields in ready]
        rows = [row for row, _ in ready]
        if () in KINDS[kind].unique or not self._all_at_once(kind, values):
            self._one_by_one(kind, rows, values)
            return
        self._tell(rows)
        self.changed += len(rows)

    def _all_at_once(self, kind: str, values: list[dict[str, Any]]) -> bool:
        try:
            self.connection.execute(_upsert(kind), values)
        except sa.exc.IntegrityError:
            return False
        return True

    def _one_by_one(self, kind: str, rows: list[Arrived], values: list[dict[str, Any]]) -> None:
        """Some row's natural key is another one's here: see which has to give way."""
        for row, new in zip(rows, values, strict=True):
            if make_room(self, kind, row.id, new) is Verdict.HELD:
                self.hold(row, "kunci_dipakai")
                continue
            self.connection.execute(_upsert(kind), [new])
            self._tell([row])
            self.changed += 1

    def _values(self, kind: str, row: Arrived, fields: dict[str, Any]) -> dict[str, Any]:
        return {"id": row.id, "version": 1, **first_values(kind), **fields}

    def _remove(self, kind: str, ids: Sequence[UUID]) -> None:
        table, names = metadata.tables[kind], _FILES.get(kind, ())
        for id in ids:
            if names:
                query = sa.select(*(table.c[name] for name in names)).where(table.c.id == id)
                row = self.connection.execute(query).one_or_none()
                held.note_files(self.connection, kind, id, self.now, [f for f in row or () if f])
            self.connection.execute(table.delete().where(table.c.id == id))
            self.changed += 1

    def _note_erasure(self, row: Arrived, own: Mapping[str, Any] | None) -> None:
        """Somebody was erased elsewhere: what only this PC has of them is to go too."""
        if row.kind != "applicant" or row.fields is None or own is None:
            return
        if row.fields.get("name") == ERASED_NAME and own["name"] != ERASED_NAME:
            held.note_erasure(self.connection, row.id, self.now, own["nik"])

    def _free(self, ids: Sequence[UUID]) -> list[UUID]:
        """Return which rows have no change of this PC's own that the server has not taken."""
        busy = pending_among(self.connection, self.at.acked_lsn, ids)
        busy |= held.blocked_among(self.connection, ids)
        return [id for id in ids if id not in busy]

    def is_free(self, id: UUID) -> bool:
        """Tell whether a row may be overwritten by what the server says."""
        return bool(self._free([id]))

    def is_known(self, key: Key) -> Told | None:
        """Return what the server told of a row, None when it never did."""
        return dict(told_of(self.connection, [key])).get(key)

    def hold(self, row: Arrived, why: str) -> None:
        """Keep a row aside until its place is free."""
        held.hold(self.connection, row.kind, row.id, row.seq, row.data(), why, self.now)
        self.kept_back += 1

    def _tell(self, rows: Iterable[Arrived]) -> None:
        values = []
        for row in rows:
            hash = hash_of(row.kind, row.id, row.fields)
            before = self._told.get(row.key)
            self.delta += hash - (before.hash if before else 0)
            self._told[row.key] = Told(row.seq, row.owner, hash)
            values.append(
                {
                    "kind": row.kind,
                    "id": row.id,
                    "seq": row.seq,
                    "owner": row.owner,
                    "hash": str(hash),
                }
            )
        if values:
            self.connection.execute(_TELL, values)

    def _seq(self, key: Key) -> int:
        told = self._told.get(key)
        return told.seq if told else -1


def _hash(kind: str, id: UUID, row: Mapping[str, Any] | None) -> int:
    return 0 if row is None else hash_of(kind, id, encode(kind, row))


def _upsert(kind: str) -> Any:
    table = metadata.tables[kind]
    statement = insert(table)
    stays = {"id", "version", *KINDS[kind].local}
    new: dict[str, Any] = {
        one.name: statement.excluded[one.name] for one in table.c if one.name not in stays
    }
    new["version"] = table.c.version + 1
    return statement.on_conflict_do_update(index_elements=[table.c.id], set_=new)


_told_statement = insert(sync_row)
_TELL = _told_statement.on_conflict_do_update(
    index_elements=[sync_row.c.kind, sync_row.c.id],
    set_={name: _told_statement.excluded[name] for name in ("seq", "owner", "hash")},
)
