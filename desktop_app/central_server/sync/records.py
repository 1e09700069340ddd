"""Records as the database holds them: facts open, all else sealed, a hash for the checksum."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

import psycopg

from desktop_app.central_server.sealing import OfficeSeal
from desktop_app.central_server.sync.decide import Row
from desktop_app.domain.person_page import ERASED_NAME
from desktop_app.wire.chain import MODULUS
from desktop_app.wire.kinds import KINDS

# As wire.chain.canonical spells it (a test compares them), without building it at every call.
_spell = json.JSONEncoder(
    sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
).encode

# OFFSET 0 keeps the planner from making a join of it: one index search for each key, whatever the
# statistics say. A join would read the whole office for a few rows while they are out of date.
READ = b"""
SELECT r.* FROM unnest(%s::text[], %s::uuid[]) AS t (kind, id), LATERAL (
  SELECT kind, id, seq, owner, body, written, hash FROM record
  WHERE office_id = %s AND kind = t.kind AND id = t.id OFFSET 0
) AS r
"""

# Arrays of plain words, hex and numbers are spelt by hand, and bodies go as one piece that is cut
# there: the driver would take longer over each value than all the rules together.
WRITE = b"""
INSERT INTO record AS r
  (office_id, kind, id, seq, owner, facts, body, written, hash, deleted_at)
SELECT %(office)s, t.kind, t.id, t.seq, t.owner, t.facts,
  CASE WHEN t.length > 0 THEN substring(%(bodies)b::bytea FROM t.start FOR t.length) END,
  nullif(t.written, 'null'), t.hash,
  CASE WHEN t.length > 0 THEN NULL ELSE %(now)s::bigint END
FROM ROWS FROM (
  unnest(%(kinds)s::text[]), unnest(%(ids)s::uuid[]), unnest(%(seqs)s::bigint[]),
  unnest(%(owners)s::uuid[]), jsonb_array_elements(%(facts)s::jsonb),
  unnest(%(starts)s::int[]), unnest(%(lengths)s::int[]),
  jsonb_array_elements(%(written)s::jsonb), unnest(%(hashes)s::bigint[])
) AS t (kind, id, seq, owner, facts, start, length, written, hash)
ON CONFLICT (office_id, kind, id) DO UPDATE SET
  seq = excluded.seq, owner = excluded.owner, facts = excluded.facts, body = excluded.body,
  written = excluded.written, hash = excluded.hash, deleted_at = excluded.deleted_at
"""


_AT_ONCE = 125


def array(values: Iterable[object]) -> str:
    """Return PostgreSQL's spelling of an array of words, hex digits or numbers; None is NULL."""
    return "{" + ",".join(["NULL" if v is None else str(v) for v in values]) + "}"


def asked(office: UUID, keys: Sequence[tuple[str, str]]) -> tuple[str, str, UUID]:
    """Return the values of READ for these kinds and ids, none of which comes twice."""
    return array(kind for kind, _ in keys), array(id for _, id in keys), office


def read(
    cursor: psycopg.Cursor[Any], office: UUID, seal: OfficeSeal, keys: Sequence[tuple[str, str]]
) -> dict[tuple[str, str], Row]:
    """Return the records there are, by kind and id."""
    return found(cursor.execute(READ, asked(office, keys)), seal)


def found(cursor: Iterable[Any], seal: OfficeSeal) -> dict[tuple[str, str], Row]:
    """Return what READ found, opened, by kind and id."""
    rows = {}
    for kind, id, seq, owner, body, written, hashed in cursor:
        hex_id = id.hex
        fields = None if body is None else opened(seal, kind, hex_id, body)
        who = None if owner is None else owner.hex
        rows[kind, hex_id] = Row(kind, hex_id, seq, who, fields, written, True, hashed % MODULUS)
    return rows


def opened(seal: OfficeSeal, kind: str, id: str, body: bytes) -> dict[str, Any]:
    """Return the fields of a sealed body."""
    text, _, empty = seal.open(bytes(body), _place(kind, id)).partition(b"\n")
    fields: dict[str, Any] = json.loads(text)[2]
    if empty:
        fields.update(dict.fromkeys(json.loads(empty)))
    return fields


def sealed(seal: OfficeSeal, row: Row) -> tuple[bytes, int]:
    """Return a row's sealed body and its hash; nothing and 0 for one that was removed.

    What is sealed is what wire.chain.row_hash hashes; then, as that leaves them out, the names
    of the fields that hold nothing.
    """
    fields = row.fields
    if fields is None:
        return b"", 0
    empty = [name for name, value in fields.items() if value is None]
    held = fields
    if empty:
        held = {name: value for name, value in fields.items() if value is not None}
    text = _spell([row.kind, row.id, held]).encode()
    hashed = int.from_bytes(hashlib.sha256(text).digest()[:8], "big")
    if empty:  # names, as `valid` let them in: nothing in them needs an escape
        text += ('\n["' + '","'.join(empty) + '"]').encode()
    return seal.seal(text, _place(row.kind, row.id)), hashed


def write(
    pg: psycopg.Connection[Any],
    office: UUID,
    seal: OfficeSeal,
    rows: Sequence[Row],
    first: int,
    now: int,
) -> int:
    """Write rows, which get seq `first` and on; return what the checksum grows by. The rows know
    their seq and hash then.

    A few at a time: inside a pipeline the database writes some while the next are sealed here.
    """
    more = 0
    for at in range(0, len(rows), _AT_ONCE):
        values, grown = _written(office, seal, rows[at : at + _AT_ONCE], first + at, now)
        pg.execute(WRITE, values)
        more += grown
    return more


def _written(
    office: UUID, seal: OfficeSeal, rows: Sequence[Row], first: int, now: int
) -> tuple[dict[str, Any], int]:
    bodies, lengths, facts, starts, at, more = [], [], [], [], 1, 0
    for seq, row in enumerate(rows, first):
        body, hashed = sealed(seal, row)
        more += hashed - row.hash
        row.seq, row.hash = seq, hashed
        bodies.append(body)
        starts.append(at)
        lengths.append(len(body))
        at += len(body)
        facts.append(_facts(row.kind, row.fields or {}))
    half = MODULUS >> 1
    values = {
        "office": office,
        "now": now,
        "bodies": b"".join(bodies),
        "kinds": array([row.kind for row in rows]),
        "ids": array([row.id for row in rows]),
        "seqs": array([row.seq for row in rows]),
        "owners": array([row.owner for row in rows]),
        "facts": json.dumps(facts),
        "starts": array(starts),
        "lengths": array(lengths),
        "written": json.dumps([row.written for row in rows]),
        "hashes": array([h - MODULUS if (h := row.hash) >= half else h for row in rows]),
    }
    return values, more


def message(row: Row) -> dict[str, Any]:
    """Return a record as wire.messages.Row spells it."""
    return {
        "kind": row.kind,
        "id": row.id,
        "seq": row.seq,
        "owner": row.owner,
        "fields": row.fields,
    }


def _facts(kind: str, fields: Mapping[str, Any]) -> dict[str, Any]:
    facts = {name: fields[name] for name in KINDS[kind].facts if name in fields}
    if kind == "letter" and fields.get("person_name") == ERASED_NAME:
        facts.pop("file_hash", None)  # its file is nobody's any more, and is forgotten
    return facts


def _place(kind: str, id: str) -> bytes:
    return b"record " + kind.encode() + b" " + id.encode()
