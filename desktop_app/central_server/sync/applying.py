"""Pushed entries applied to an office's records, inside one transaction that holds the stream.

What is needed of the database is asked for a whole batch at once, every entry is judged in memory,
and what changed is written at once; an entry that is refused stops no other.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import psycopg

from desktop_app.central_server.sealing import OfficeSeal
from desktop_app.central_server.sync import claims as keyed
from desktop_app.central_server.sync import records
from desktop_app.central_server.sync.claims import Claims
from desktop_app.central_server.sync.decide import (
    APPLIED,
    Row,
    Verdict,
    apply,
    judge,
    rejected,
    valid,
)
from desktop_app.central_server.sync.records import array
from desktop_app.wire.kinds import KINDS, STAYS, Kind, Rule
from desktop_app.wire.messages import Op

_MISSING = b"SELECT id FROM refused WHERE office_id = %s AND id = ANY (%s::uuid[])"
_REFUSE = (
    b"INSERT INTO refused (office_id, id, kind) SELECT %s, * FROM unnest(%s::uuid[], %s::text[])"
    b" ON CONFLICT DO NOTHING"
)
_BROUGHT = b"DELETE FROM refused WHERE office_id = %s AND id = ANY (%s::uuid[])"
# The counters the values came from still hold them, beside the row they lost against.
_FORGET = b"UPDATE outcome SET lost = NULL WHERE office_id = %s AND lost IS NOT NULL"
_LINKED = (
    b"SELECT kind, id, seq, owner, body, written, hash FROM record WHERE office_id = %s"
    b" AND kind = 'applicant' AND facts ->> 'merged_into' = %s"
)
ERASED = "erase"  # the journal's word for it
_ID = re.compile(r"[0-9a-f]{32}")
_CONCERNED = frozenset(filter(keyed.concerned, KINDS))
_SERVER = ""  # as the writer of a field: the server itself

Statement = tuple[bytes, Any]


class Applying:
    """Some entries of one device on their way into its office's records."""

    def __init__(
        self, office: UUID, seal: OfficeSeal, me: str, cursor: psycopg.Cursor[Any]
    ) -> None:
        self._office, self._seal, self._me, self._cursor = office, seal, me, cursor
        self._claims = Claims(office, seal, cursor)
        self._rows: dict[tuple[str, str], Row] = {}
        self._touched: dict[tuple[str, str], Row] = {}
        self._missing: set[str] = set()
        self._refused: dict[str, str] = {}
        self._brought: set[str] = set()
        self._keys_at: dict[int, dict[keyed.Key, bool]] = {}  # of new rows, by lsn
        self._mark = 0
        self._any_missing = False
        self._erased = False  # somebody was, at this counter
        self.verdicts: list[tuple[Op, Verdict]] = []

    def rows_wanted(self, ops: Sequence[Op]) -> Statement:
        """Return what asks for the rows of entries; its answer is wanted by `learn`."""
        wanted = {(op.kind, op.id): None for op in ops if op.op != "event" and op.kind in KINDS}
        return records.READ, records.asked(self._office, list(wanted))

    def claims_wanted(self, ops: Sequence[Op]) -> Statement:
        """Return what asks who holds the natural keys new rows have, for `learn` too."""
        held: dict[keyed.Key, bool] = {}
        for op in ops:
            if op.set and op.op in ("insert", "resubmit") and op.kind in _CONCERNED:
                keys = self._keys_at[op.lsn] = self._keys(op.kind, op.set)
                held |= keys
        return keyed.READ, self._claims.asked(held)

    def learn(self, rows: Any, claims: Any, head: int, missing: int) -> None:
        """Take in the answers: the rows, the claims, the stream's head, how many are missing."""
        self._rows.update(records.found(rows, self._seal))
        self._claims.found(claims)
        self._mark = head + 1
        self._any_missing = missing > 0

    def take(self, ops: Sequence[Op]) -> None:
        """Decide and apply entries, in their order."""
        if self._any_missing:
            self._ask_missing(ops)
        for op in ops:
            if op.op == "event" or op.kind in STAYS:
                self._erased |= op.kind == ERASED
                continue
            verdict = self._one(op)
            if verdict is not APPLIED:
                self.verdicts.append((op, verdict))

    def show_again(self, ops: Sequence[Op]) -> None:
        """Give the rows of entries that came twice a new seq.

        The counter left them out of what it pulled, waiting for an answer that got lost.
        """
        for op in ops:
            row = self._rows.get((op.kind, op.id))
            if row is not None and row.there:
                self._touched[op.kind, op.id] = row

    def row(self, kind: str, id: str) -> Row:
        """Return a record; a blank one when there is none."""
        known = self._rows.get((kind, id))
        if known is None:
            key = (kind, id)
            found = records.read(self._cursor, self._office, self._seal, [key])
            known = self._rows[key] = found.get(key) or Row(kind, id)
        return known

    def write(self, pg: psycopg.Connection[Any], head: int, now: int) -> tuple[int, int, int]:
        """Write all that changed; return the stream's new head, and what its checksum and the
        number of the missing grow by. Nothing is waited for inside a pipeline."""
        for statement, values in self._claims.statements():
            pg.execute(statement, values)  # first, to be written while the rows are sealed
        if self._refused:
            listed = array(self._refused), array(self._refused.values())
            pg.execute(_REFUSE, (self._office, *listed))
        if self._brought:
            pg.execute(_BROUGHT, (self._office, array(self._brought)))
        if self._erased:
            pg.execute(_FORGET, (self._office,))
        rows = list(self._touched.values())
        more = records.write(pg, self._office, self._seal, rows, head + 1, now)
        missing = len(self._refused) - len(self._brought)
        self._touched, self._refused, self._brought = {}, {}, set()
        self._erased = False
        return head + len(rows), more, missing

    def _one(self, op: Op) -> Verdict:
        spec = KINDS.get(op.kind)
        if spec is None:
            return self._refuse(op, rejected(op, "unknown_kind"))
        key = (op.kind, op.id)
        row = self._rows.get(key)
        if row is None:
            row = self._rows[key] = Row(*key)
        if not valid(op, spec.facts):
            return self._refuse(op, rejected(op, "bad_value"), row)
        if self._missing and self._depends(op):
            return self._refuse(op, rejected(op, "depends"), row)
        verdict = judge(op, row, spec, self._me)
        if not verdict.taken_over:
            return verdict
        return self._apply(op, row, spec, verdict)

    def _apply(self, op: Op, row: Row, spec: Kind, verdict: Verdict) -> Verdict:
        before, after = self._moved_keys(op, row)
        for key, only in after.items():
            others = self._claims.holders(key) - {op.id} if only else None
            if others:
                return self._refuse(op, rejected(op, "taken", min(others)), row)
        apply(op, row, spec, self._me, self._mark)
        if row.there:
            self._touched[op.kind, op.id] = row
        if op.id in self._missing and row.fields is not None:
            self._missing.discard(op.id)
            if self._refused.pop(op.id, None) is None:
                self._brought.add(op.id)
        if before or after:
            self._claims.change(op.id, before.keys(), after.keys())
            if spec.rule is Rule.PERSON and self._link(row, after.keys() - before.keys()):
                return Verdict("merged", "linked", verdict.lost)
        return verdict

    def _moved_keys(self, op: Op, row: Row) -> tuple[dict[keyed.Key, bool], dict[keyed.Key, bool]]:
        """Return the natural keys the row had and those it will have, empty when none move."""
        if op.op == "transfer" or op.kind not in _CONCERNED:
            return {}, {}
        if row.fields is None and op.lsn in self._keys_at:
            return {}, self._keys_at[op.lsn]
        new = op.set or {}
        if op.op == "change" and keyed.NAMES[op.kind].isdisjoint(new):
            return {}, {}
        before = self._keys(op.kind, row.fields)
        if op.op == "remove":
            return before, {}
        return before, self._keys(op.kind, {**(row.fields or {}), **new})

    def _keys(self, kind: str, fields: Mapping[str, Any] | None) -> dict[keyed.Key, bool]:
        try:
            return self._claims.of(kind, fields)
        except (TypeError, ValueError, RecursionError):
            return {}  # values that can not be spelt are refused when their turn comes

    def _refuse(self, op: Op, verdict: Verdict, row: Row | None = None) -> Verdict:
        brings = op.op in ("insert", "resubmit")
        if brings and not (row and row.there) and op.id not in self._missing:
            self._missing.add(op.id)
            self._refused[op.id] = op.kind
        return verdict

    def _depends(self, op: Op) -> bool:
        if op.id in self._missing and op.op not in ("insert", "resubmit"):
            return True
        values = (op.set or {}).values()
        return any(type(v) is str and v != op.id and v in self._missing for v in values)

    def _ask_missing(self, ops: Sequence[Op]) -> None:
        named = {op.id for op in ops}
        for op in ops:
            named.update(v for v in (op.set or {}).values() if _is_id(v))
        found = self._cursor.execute(_MISSING, (self._office, array(named)))
        self._missing.update(id.hex for (id,) in found.fetchall())

    def _link(self, row: Row, new: set[keyed.Key]) -> bool:
        """Have all rows that agree in who somebody is point at the oldest of them."""
        linked = False
        for key in new:
            same = {*self._claims.holders(key), row.id}
            if len(same) == 1:
                continue
            kept = self.row(row.kind, min(same))
            root = (kept.fields or {}).get("merged_into") or kept.id
            for id in sorted(same - {root}):
                linked |= self._point(self.row(row.kind, id), root)
        return linked

    def _point(self, row: Row, root: str) -> bool:
        if row.fields is None or row.fields.get("merged_into") is not None:
            return False  # a person decided already
        self._set_root(row, root)
        for other in self._pointing_at(row.id):
            self._set_root(other, root)
        return True

    def _set_root(self, row: Row, root: str) -> None:
        if row.id == root:
            return
        row.fields = {**(row.fields or {}), "merged_into": root}
        row.written = {**(row.written or {}), "merged_into": [self._mark, _SERVER]}
        self._touched[row.kind, row.id] = row

    def _pointing_at(self, id: str) -> list[Row]:
        cursor = self._cursor.execute(_LINKED, (self._office, id))
        for key, found in records.found(cursor.fetchall(), self._seal).items():
            self._rows.setdefault(key, found)
        return [
            row
            for row in self._rows.values()
            if row.kind == "applicant" and (row.fields or {}).get("merged_into") == id
        ]


def answer(op: Op, verdict: Verdict, applying: Applying) -> dict[str, Any]:
    """Return an entry's result as wire.messages.Result spells it."""
    result: dict[str, Any] = {"lsn": op.lsn, "outcome": verdict.outcome, "code": verdict.code}
    if verdict.other is not None:
        result["other"] = verdict.other
    if op.kind in KINDS:
        row = applying.row(op.kind, verdict.other or op.id)
        if row.there:
            result |= {"seq": row.seq, "row": records.message(row)}
    return result


def _is_id(value: object) -> bool:
    return type(value) is str and len(value) == 32 and _ID.fullmatch(value) is not None
