"""Entries of one device taken into its office's records, within a transaction that holds both.

What a push brings is taken at once; what belongs to a transaction whose end has not come lies in
the log, sealed as it came, and is taken from there when it has.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import psycopg

from desktop_app.central_server.sealing import OfficeSeal
from desktop_app.central_server.sync.applying import Applying, Statement, answer
from desktop_app.central_server.sync.decide import Verdict
from desktop_app.central_server.sync.heads import signed
from desktop_app.central_server.sync.logged import lost_place
from desktop_app.wire.messages import MOST_INFLATED, Op, PushRequest

HEAD = b"""
SELECT head, checksum, refused FROM stream_head WHERE office_id = %s FOR UPDATE
"""
_LOGGED = b"""
SELECT first_lsn, body FROM push_log WHERE office_id = %s AND device_id = %s AND epoch = %s
  AND last_lsn >= %s AND first_lsn < %s ORDER BY first_lsn
"""
_OUTCOME = b"""
INSERT INTO outcome
  (office_id, device_id, epoch, lsn, outcome, code, kind, id, other, actor, at, lost)
VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)
"""
_MOVE = b"""
UPDATE stream_head SET head = %s, checksum = %s, refused = refused + %s WHERE office_id = %s
"""


@dataclass(slots=True)
class Stream:
    """The device and the stream as one transaction holds them."""

    office: UUID
    device: UUID
    epoch: int
    last_lsn: int
    chain: bytes
    open_lsn: int | None
    head: int
    checksum: int
    refused: int


class Taking:
    """Takes entries of the device `me` in; `results` say what became of those not simply applied,
    as wire.messages.Result spells them."""

    def __init__(
        self, pg: psycopg.Connection[Any], seal: OfficeSeal, stream: Stream, me: str, now: int
    ) -> None:
        self._pg, self._seal, self._stream, self._me, self._now = pg, seal, stream, me, now
        # In binary: ids, hashes and sealed bodies come as they are.
        self._cursor: psycopg.Cursor[Any] = pg.cursor(binary=True)
        self.results: list[dict[str, Any]] = []

    def applying(self) -> Applying:
        """Return what decides on some entries; it has asked nothing yet."""
        return Applying(self._stream.office, self._seal, self._me, self._cursor)

    def staged(self, before: int) -> None:
        """Apply the entries of an open transaction that are older than `before`, as logged."""
        stream = self._stream
        if stream.open_lsn is None:
            return
        where = (stream.office, stream.device, stream.epoch, stream.open_lsn, before)
        for first, body in self._pg.execute(_LOGGED, where).fetchall():
            sent = self._seal.open(bytes(body), log_place(stream.device, stream.epoch, first))
            ops = PushRequest.model_validate_json(unpacked(sent)).ops
            staged = [op for op in ops if max(first, stream.open_lsn) <= op.lsn < before]
            self.apply(staged)

    def apply(
        self,
        ops: Sequence[Op],
        applying: Applying | None = None,
        rows: Any = None,
        claims: Any = None,
    ) -> None:
        """Decide on entries and write what changes; `applying` may have its answers already."""
        stream = self._stream
        if applying is None:
            applying = self.applying()
            rows = self._cursor.execute(*applying.rows_wanted(ops)).fetchall()
            claims = self._cursor.execute(*applying.claims_wanted(ops)).fetchall()
        applying.learn(rows, claims, stream.head, stream.refused)
        applying.take(ops)
        outcomes = [self._outcome(op, verdict) for op, verdict in applying.verdicts]
        self.write(applying, outcomes)
        self.results += [answer(op, verdict, applying) for op, verdict in applying.verdicts]

    def write(self, applying: Applying, outcomes: Sequence[Statement] = ()) -> None:
        """Write what changed, and move the stream's head on."""
        stream = self._stream
        with self._pg.pipeline():
            head, more, missing = applying.write(self._pg, stream.head, self._now)
            for statement, values in outcomes:
                self._pg.execute(statement, values)
            if head == stream.head and not missing:
                return
            stream.head, stream.refused = head, stream.refused + missing
            stream.checksum = signed(stream.checksum + more)
            self._pg.execute(_MOVE, (head, stream.checksum, missing, stream.office))

    def _outcome(self, op: Op, verdict: Verdict) -> Statement:
        stream = self._stream
        lost = None
        if verdict.lost is not None:
            lost = self._seal.seal(json.dumps(dict(verdict.lost)).encode(), lost_place(op.id))
        key = (stream.office, stream.device, stream.epoch, op.lsn)
        other = None if verdict.other is None else UUID(verdict.other)
        what = (verdict.outcome, verdict.code, op.kind, UUID(op.id), other)
        return _OUTCOME, (*key, *what, op.actor and UUID(op.actor), self._now, lost)


def log_place(device: UUID, epoch: int, first: int) -> bytes:
    """Return the place a logged push is sealed for."""
    return b"push %b %d %d" % (device.bytes, epoch, first)


def unpacked(sent: bytes) -> bytes:
    """Return a logged push as it is read: a counter may have sent it packed or not."""
    if sent[:2] != b"\x1f\x8b":
        return sent
    return zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(sent, MOST_INFLATED)
