"""Taking in what a counter pushes: each entry once, in order, and nothing that was altered.

One transaction for a batch. It holds the device and the stream until the commit, so the order
rows get their `seq` in is the order they become visible in. What arrives is kept as it came,
sealed; an answer that got lost is given again.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import psycopg
from pydantic import ValidationError

from desktop_app.central_server.auth import COUNTER, office_of, token_hash
from desktop_app.central_server.config import Server
from desktop_app.central_server.database import again, raw
from desktop_app.central_server.faults import Fault
from desktop_app.central_server.sealing import OfficeSeal
from desktop_app.central_server.sync.applying import Applying, Statement, answer
from desktop_app.central_server.sync.decide import Verdict
from desktop_app.central_server.sync.heads import signed
from desktop_app.central_server.sync.logged import lost_place
from desktop_app.wire.messages import MOST_INFLATED, Op, PushRequest

_DEVICE = b"""
SELECT device_id, kind, epoch, start_lsn, last_lsn, chain, open_lsn, revoked_at FROM device
WHERE office_id = %s AND token_hash = %s FOR UPDATE
"""
_HEAD = b"SELECT head, checksum, refused FROM stream_head WHERE office_id = %s FOR UPDATE"
_CHAIN = b"""
SELECT substring(chains FROM ((%(lsn)s - first_lsn) * 32 + 1)::int FOR 32) FROM push_log
WHERE office_id = %(office)s AND device_id = %(device)s AND epoch = %(epoch)s
  AND first_lsn <= %(lsn)s AND last_lsn >= %(lsn)s
"""
_LOG = b"""
INSERT INTO push_log
  (office_id, device_id, epoch, first_lsn, last_lsn, chains, body, received_at)
VALUES (%s, %s, %s, %s, %s, %b, %b, %s)
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
_OUTCOMES = b"""
SELECT lsn, outcome, code, other FROM outcome
WHERE office_id = %s AND device_id = %s AND epoch = %s AND lsn BETWEEN %s AND %s
"""
_ADVANCE = b"""
UPDATE device SET last_lsn = %s, chain = %s, open_lsn = %s, seen_at = %s
WHERE office_id = %s AND device_id = %s
"""
_MOVE = b"""
UPDATE stream_head SET head = %s, checksum = %s, refused = refused + %s WHERE office_id = %s
"""


@dataclass(slots=True)
class _Stream:
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


def receive(server: Server, token: str, body: bytes, sent: bytes) -> bytes:
    """Take in one push and return its reply (JSON). `sent` is the body as it came, still packed.

    Raises Fault: 401, 403 `scope`, 409 `gap`, `fork` or `epoch`, 422 `bad_request`.
    """
    request = parse(body)
    return again(lambda: _Push(server, token, request, sent).run())


def parse(body: bytes) -> PushRequest:
    """Return what a body says. Raises Fault 422."""
    try:
        request = PushRequest.model_validate_json(body)
    except ValidationError:
        raise Fault(422, "bad_request") from None
    if any(op.lsn != lsn for lsn, op in enumerate(request.ops, request.first)):
        raise Fault(422, "bad_request")
    return request


def chains_of(request: PushRequest) -> list[bytes]:
    """Return the journal's chain before the first entry and after each, as wire.chain.link does.

    Every value of a header was checked to be a number, a plain word or hex, so it is spelt here
    by hand, which takes a third of the time (a test compares the two).
    """
    chain = bytes.fromhex(request.prev_chain)
    chains = [chain]
    for op in request.ops:
        base = "null" if op.base is None else op.base
        actor = "null" if op.actor is None else f'"{op.actor}"'
        head = (
            f'[{op.lsn},"{op.tx}","{op.kind}","{op.op}","{op.id}",{base},"{op.digest}",'
            f"{actor},{op.at}]"
        )
        chain = hashlib.sha256(chain + head.encode()).digest()
        chains.append(chain)
    return chains


class _Push:
    """One try at one push."""

    def __init__(self, server: Server, token: str, request: PushRequest, sent: bytes) -> None:
        self._server, self._request, self._sent = server, request, sent
        self._office, self._token = office_of(token), token_hash(token)
        self._chains = chains_of(request)
        self._seal: OfficeSeal = server.sealer.office(self._office)
        self._now = server.now()
        self._results: list[dict[str, Any]] = []

    def run(self) -> bytes:
        with self._server.database.engine.begin() as connection:
            self._pg = raw(connection)
            # In binary: ids, hashes and sealed bodies come as they are.
            self._cursor: psycopg.Cursor[Any] = self._pg.cursor(binary=True)
            return self._take()

    def _take(self) -> bytes:
        request = self._request
        applying = self._applying()
        stream, rows, claims = self._open(applying, request.ops)
        twice = self._known(stream)
        new = request.ops[twice:]
        if twice:
            self._again(stream, request.ops[:twice])
            applying.learn(rows, claims, stream.head, 0)
            applying.show_again(request.ops[:twice])
            self._write(stream, applying, [])
            applying, rows, claims = self._applying(), None, None
        if new:
            self._new(stream, new, applying, rows, claims)
        return self._reply(stream)

    def _applying(self) -> Applying:
        return Applying(self._office, self._seal, self._request.device, self._cursor)

    def _open(self, applying: Applying, ops: Sequence[Op]) -> tuple[_Stream, Any, Any]:
        """Hold device and stream and ask for what the entries need, in one round trip."""
        pg, office = self._pg, self._office
        rows, claims = applying.questions(ops)
        with pg.pipeline():
            device = pg.execute(_DEVICE, (office, self._token))
            head = pg.execute(_HEAD, (office,))
            found = pg.cursor(binary=True).execute(*rows)
            held = pg.cursor(binary=True).execute(*claims)
        return self._checked(device.fetchone(), head.fetchone()), found, held

    def _checked(self, device: Any, head: Any) -> _Stream:
        if device is None:
            raise Fault(401, "token")
        id, kind, epoch, _, last, chain, open_lsn, revoked = device
        if revoked is not None:
            raise Fault(401, "revoked")
        if kind != COUNTER or id.hex != self._request.device:
            raise Fault(403, "scope")
        if epoch != self._request.epoch:
            raise Fault(409, "epoch")
        return _Stream(self._office, id, epoch, last, chain, open_lsn, *head)

    def _known(self, stream: _Stream) -> int:
        """Return how many of the entries came before. Raises Fault 409 `gap`, `fork`."""
        request = self._request
        if request.first > stream.last_lsn + 1:
            expected = stream.last_lsn + 1
            raise Fault(409, "gap", expected=expected, chain=stream.chain.hex())
        twice = min(stream.last_lsn + 1 - request.first, len(request.ops))
        if self._chain_at(stream, request.first - 1 + twice) != self._chains[twice]:
            raise Fault(409, "fork")
        return twice

    def _chain_at(self, stream: _Stream, lsn: int) -> bytes | None:
        if lsn == stream.last_lsn:
            return bytes(stream.chain)
        where = {"office": stream.office, "device": stream.device, "epoch": stream.epoch}
        found = self._pg.execute(_CHAIN, {**where, "lsn": lsn}).fetchone()
        return None if found is None else bytes(found[0])

    def _new(
        self, stream: _Stream, new: Sequence[Op], applying: Applying, rows: Any, claims: Any
    ) -> None:
        first = new[0].lsn
        self._log(stream, new)
        tail = _tail(new) if self._request.open else len(new)
        ready, staged = new[:tail], new[tail:]
        if ready or not self._request.open:
            self._apply_staged(stream, first)
            stream.open_lsn = None
        if ready:
            self._apply(stream, applying, ready, rows, claims)
        if staged and stream.open_lsn is None:
            stream.open_lsn = staged[0].lsn
        self._results += [{"lsn": op.lsn, "outcome": "staged"} for op in staged]
        advance = (stream.last_lsn, stream.chain, stream.open_lsn, self._now)
        self._pg.execute(_ADVANCE, (*advance, stream.office, stream.device))

    def _log(self, stream: _Stream, new: Sequence[Op]) -> None:
        chains = self._chains[-len(new) :]
        place = _place(stream, new[0].lsn)
        where = (stream.office, stream.device, stream.epoch, new[0].lsn, new[-1].lsn)
        body = self._seal.seal(self._sent, place)
        self._pg.execute(_LOG, (*where, b"".join(chains), body, self._now))
        stream.last_lsn, stream.chain = new[-1].lsn, chains[-1]

    def _apply_staged(self, stream: _Stream, before: int) -> None:
        """Apply the entries of a transaction whose end has come now, as they were logged."""
        if stream.open_lsn is None:
            return
        where = (stream.office, stream.device, stream.epoch, stream.open_lsn, before)
        for first, body in self._pg.execute(_LOGGED, where).fetchall():
            sent = self._seal.open(bytes(body), _place(stream, first))
            ops = PushRequest.model_validate_json(_unpacked(sent)).ops
            staged = [op for op in ops if max(first, stream.open_lsn) <= op.lsn < before]
            self._apply(stream, self._applying(), staged)

    def _apply(
        self,
        stream: _Stream,
        applying: Applying,
        ops: Sequence[Op],
        rows: Any = None,
        claims: Any = None,
    ) -> None:
        if rows is None:
            (ask_rows, of_rows), (ask_claims, of_claims) = applying.questions(ops)
            rows = self._cursor.execute(ask_rows, of_rows).fetchall()
            claims = self._cursor.execute(ask_claims, of_claims).fetchall()
        applying.learn(rows, claims, stream.head, stream.refused)
        applying.take(ops)
        outcomes = [self._outcome(stream, op, verdict) for op, verdict in applying.verdicts]
        self._write(stream, applying, outcomes)
        self._results += [answer(op, verdict, applying) for op, verdict in applying.verdicts]

    def _write(self, stream: _Stream, applying: Applying, outcomes: list[Statement]) -> None:
        statements, head, more, missing = applying.writes(stream.head, self._now)
        if not statements and not outcomes:
            return
        stream.head, stream.refused = head, stream.refused + missing
        stream.checksum = signed(stream.checksum + more)
        with self._pg.pipeline():
            for statement, values in (*statements, *outcomes):
                self._pg.execute(statement, values)
            self._pg.execute(_MOVE, (head, stream.checksum, missing, stream.office))

    def _outcome(self, stream: _Stream, op: Op, verdict: Verdict) -> Statement:
        lost = None
        if verdict.lost is not None:
            lost = self._seal.seal(json.dumps(dict(verdict.lost)).encode(), lost_place(op.id))
        key = (stream.office, stream.device, stream.epoch, op.lsn)
        other = None if verdict.other is None else UUID(verdict.other)
        what = (verdict.outcome, verdict.code, op.kind, UUID(op.id), other)
        return _OUTCOME, (*key, *what, op.actor and UUID(op.actor), self._now, lost)

    def _again(self, stream: _Stream, ops: Sequence[Op]) -> None:
        """Give the answer again that a counter did not get."""
        where = (stream.office, stream.device, stream.epoch, ops[0].lsn, ops[-1].lsn)
        found = self._pg.execute(_OUTCOMES, where).fetchall()
        told = {
            lsn: Verdict(outcome, code, None, other and other.hex)
            for lsn, outcome, code, other in found
        }
        applying = self._applying()
        for op in ops:
            if op.lsn in told:
                self._results.append(answer(op, told[op.lsn], applying))
            elif stream.open_lsn is not None and op.lsn >= stream.open_lsn:
                self._results.append({"lsn": op.lsn, "outcome": "staged"})

    def _reply(self, stream: _Stream) -> bytes:
        reply = {
            "acked": stream.last_lsn,
            "chain": bytes(stream.chain).hex(),
            "results": sorted(self._results, key=lambda result: int(result["lsn"])),
            "heads": {stream.office.hex: stream.head},
        }
        return json.dumps(reply, separators=(",", ":")).encode()


def _place(stream: _Stream, first: int) -> bytes:
    return b"push %b %d %d" % (stream.device.bytes, stream.epoch, first)


def _tail(ops: Sequence[Op]) -> int:
    """Return where the last transaction begins."""
    at = len(ops)
    while at and ops[at - 1].tx == ops[-1].tx:
        at -= 1
    return at


def _unpacked(sent: bytes) -> bytes:
    if sent[:2] != b"\x1f\x8b":
        return sent
    return zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(sent, MOST_INFLATED)
