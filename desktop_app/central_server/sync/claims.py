"""Natural keys: which row of an office holds which, known by keyed hashes only.

Two counters that were apart may give the same name to two things; the second is told whose it is.
Two rows of one person are no fault: all of them are held here, and linked by who asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from typing import Any
from uuid import UUID

import psycopg

from desktop_app.central_server.sealing import OfficeSeal
from desktop_app.central_server.sync.decide import keys, person_key
from desktop_app.central_server.sync.records import array
from desktop_app.wire.chain import canonical
from desktop_app.wire.kinds import KINDS, Kind, Rule

# One index search for each key, as in records.READ.
READ = b"""
SELECT c.* FROM unnest(%s::text[], %s::bytea[]) AS t (kind, digest), LATERAL (
  SELECT kind, digest, id FROM claim
  WHERE office_id = %s AND kind = t.kind AND digest = t.digest OFFSET 0
) AS c
"""
_ADD = (
    b"INSERT INTO claim (office_id, kind, digest, id) SELECT %s, * FROM"
    b" unnest(%s::text[], %s::bytea[], %s::uuid[]) ON CONFLICT DO NOTHING"
)
_DROP = (
    b"DELETE FROM claim USING unnest(%s::text[], %s::bytea[], %s::uuid[]) AS t (kind, digest, id)"
    b" WHERE claim.office_id = %s AND claim.kind = t.kind AND claim.digest = t.digest"
    b" AND claim.id = t.id"
)
Key = tuple[str, bytes]  # a kind, and the keyed hash of a natural key


def _names(name: str, kind: Kind) -> frozenset[str]:
    named = {field for names in kind.unique for field in names}
    return frozenset(named | set(kind.identity))


# Fields that a natural key is made of; rows of other kinds have none.
NAMES: Mapping[str, frozenset[str]] = {name: _names(name, kind) for name, kind in KINDS.items()}


def concerned(kind: str) -> bool:
    """Tell whether rows of this kind hold natural keys."""
    return bool(KINDS[kind].unique or KINDS[kind].identity)


class Claims:
    """The natural keys one transaction asks and changes."""

    def __init__(self, office: UUID, seal: OfficeSeal, cursor: psycopg.Cursor[Any]) -> None:
        self._office, self._seal, self._cursor = office, seal, cursor
        self._held: dict[Key, set[str]] = {}
        self._new: set[tuple[Key, str]] = set()
        self._gone: set[tuple[Key, str]] = set()

    def of(self, kind: str, fields: Mapping[str, Any] | None) -> dict[Key, bool]:
        """Return the natural keys of a row, and whether only one row may hold each."""
        if fields is None:
            return {}
        spec = KINDS[kind]
        if spec.rule is Rule.PERSON:
            person = person_key(fields)
            return {} if person is None else {self._key(kind, "person", person): False}
        return {self._key(kind, names, values): True for names, values in keys(spec, fields)}

    def asked(self, wanted: Iterable[Key]) -> tuple[str, str, UUID]:
        """Return the values of READ for these keys, which count as known from then on."""
        wanted = [key for key in dict.fromkeys(wanted) if key not in self._held]
        self._held.update((key, set()) for key in wanted)
        return array(kind for kind, _ in wanted), _digests(wanted), self._office

    def found(self, rows: Iterable[Any]) -> None:
        """Take in what READ found."""
        for kind, digest, id in rows:
            self._held[kind, bytes(digest)].add(id.hex)

    def holders(self, key: Key) -> set[str]:
        """Return the ids of the rows that hold a key."""
        if key not in self._held:
            self.found(self._cursor.execute(READ, self.asked([key])).fetchall())
        return self._held[key]

    def change(self, id: str, old: Set[Key], new: Set[Key]) -> None:
        """Have a row hold the keys `new` instead of `old`."""
        for key in old - new:
            self.holders(key).discard(id)
            self._new.discard((key, id))
            self._gone.add((key, id))
        for key in new - old:
            self.holders(key).add(id)
            self._gone.discard((key, id))
            self._new.add((key, id))

    def statements(self) -> list[tuple[bytes, tuple[Any, ...]]]:
        """Return what writes the changes."""
        done: list[tuple[bytes, tuple[Any, ...]]] = []
        if self._gone:
            done.append((_DROP, (*_columns(self._gone), self._office)))
        if self._new:
            done.append((_ADD, (self._office, *_columns(self._new))))
        self._new, self._gone = set(), set()
        return done

    def _key(self, kind: str, names: str, values: list[Any]) -> Key:
        return kind, self._seal.digest(canonical([kind, names, values]))


def _columns(claims: set[tuple[Key, str]]) -> tuple[str, str, str]:
    listed = sorted(claims)  # in one order everywhere: no two writers wait for each other
    kinds = array(kind for (kind, _), _ in listed)
    return kinds, _digests(key for key, _ in listed), array(id for _, id in listed)


def _digests(keys: Iterable[Key]) -> str:
    return "{" + ",".join(['"\\\\x' + digest.hex() + '"' for _, digest in keys]) + "}"
