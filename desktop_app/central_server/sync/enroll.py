"""Joining and greeting: one-time codes, devices and their tokens, where a device stands.

A device that was restored or cloned joins anew and says which one it was; what that one held is
its own then, and its old token is worth nothing.
"""

from __future__ import annotations

import hashlib
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from desktop_app.central_server import auth
from desktop_app.central_server.auth import COUNTER, Device
from desktop_app.central_server.config import Server
from desktop_app.central_server.database import raw
from desktop_app.central_server.faults import Fault
from desktop_app.central_server.signing import signing_key
from desktop_app.central_server.sync import heads
from desktop_app.central_server.sync.logged import chain_at
from desktop_app.central_server.sync.taking import HEAD, Stream, Taking
from desktop_app.central_server.tables import (
    attempt,
    device,
    granted_call,
    invitation,
    number_block,
    office,
    record,
)
from desktop_app.domain.ids import new_id
from desktop_app.wire.invitation import SECRET_BYTES, Invitation
from desktop_app.wire.messages import (
    PROTOCOLS,
    EnrollReply,
    EnrollRequest,
    HelloReply,
    HelloRequest,
    Limits,
    NumberBlock,
)

CODE_MINUTES = 30
TRIES_PER_MINUTE = 10
# Counters' databases this server can speak with, by their migration.
SCHEMA_MIN = "0010"
SCHEMA_MAX = "9999"  # what a newer one adds is kept as it comes
_MINUTE = 60_000_000
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def invite(
    connection: sa.Connection,
    now: int,
    office_id: UUID,
    made: Invitation,
    *,
    kind: str = COUNTER,
    counter_id: UUID | None = None,
    counter_code: str = "",
    region: str = "",
) -> str:
    """Let one device join with this invitation within the next half hour; return its letter.

    Without a `counter_code` the next letter nobody has is given. `region` is what a viewer
    (`kind` pengawas) looks on. Raises Fault 404 for an unknown office.
    """
    if connection.execute(sa.select(office).where(office.c.office_id == office_id)).first() is None:
        raise Fault(404, "not_found")
    connection.execute(invitation.delete().where(invitation.c.expires_at < now))
    if kind == COUNTER and not counter_code:
        counter_code = _next_letter(connection, office_id)
    values = {
        "secret_hash": made.secret_hash,
        "office_id": office_id,
        "kind": kind,
        "region": region,
        "counter_id": counter_id,
        "counter_code": counter_code if kind == COUNTER else "",
        "expires_at": now + CODE_MINUTES * _MINUTE,
    }
    connection.execute(invitation.insert(), values)
    return counter_code


def enroll(server: Server, request: EnrollRequest, address: str) -> EnrollReply:
    """Let a device join with its one-time code; `address` is where it asks from.

    Raises Fault 403 `code` for a code that is unknown, used or too old, 409 `code` when another
    device has this counter's letter, 409 `fork` or `gap` when the journal does not go on from
    where the device it replaces stopped, 426 `too_old`, 429 `too_many`.
    """
    _count_try(server, address)
    if request.schema_ < SCHEMA_MIN:
        raise Fault(426, "too_old")
    return server.database.write(lambda connection: _enroll(connection, server, request))


def hello(server: Server, caller: Device, request: HelloRequest) -> HelloReply:
    """Return where the server stands with a device.

    Raises Fault 409 `epoch` or `fork` when the device's journal is not the one the server knows,
    426 `too_old`.
    """
    if caller.device != UUID(request.device):
        raise Fault(403, "scope")
    if not set(request.protos) & set(PROTOCOLS) or request.schema_ < SCHEMA_MIN:
        raise Fault(426, "too_old")
    return server.database.write(lambda connection: _hello(connection, server, caller, request))


def devices(connection: sa.Connection, office_id: UUID) -> list[dict[str, Any]]:
    """Return an office's devices, newest first; nothing secret."""
    query = sa.select(device).where(device.c.office_id == office_id)
    found = connection.execute(query.order_by(device.c.enrolled_at.desc())).mappings()
    names = ("kind", "region", "counter_code", "machine", "app", "schema", "enrolled_at")
    more = ("seen_at", "revoked_at", "last_lsn")
    return [
        {
            "device": row["device_id"].hex,
            "counter": row["counter_id"] and row["counter_id"].hex,
            **{name: row[name] for name in (*names, *more)},
        }
        for row in found
    ]


def revoke(connection: sa.Connection, now: int, office_id: UUID, device_id: UUID) -> None:
    """Have a device's token opened no more, at once. Raises Fault 404.

    What it had pushed stays; its rows are taken over by whoever works on.
    """
    done = connection.execute(
        device.update()
        .where(device.c.office_id == office_id, device.c.device_id == device_id)
        .values(revoked_at=sa.func.coalesce(device.c.revoked_at, now))
    )
    if done.rowcount == 0:
        raise Fault(404, "not_found")


def _enroll(connection: sa.Connection, server: Server, request: EnrollRequest) -> EnrollReply:
    now = server.now()
    invited = _redeem(connection, bytes.fromhex(request.secret), now)
    old = _replaced(connection, invited.office_id, request)
    head = heads.lock(connection, invited.office_id)  # one joins at a time
    _check_letter(connection, invited, old)
    id, token = new_id(server.clock()), auth.new_token(invited.office_id)
    connection.execute(device.insert(), _new_device(id, token, invited, request, now))
    if old is not None:
        _finish(connection, server, old, request.start_lsn)
        head = heads.look(connection, invited.office_id)
        _inherit(connection, head, old.device_id, id, now)
    name = sa.select(office.c.name).where(office.c.office_id == invited.office_id)
    return EnrollReply(
        device=id.hex,
        token=token,
        kind=invited.kind,
        office=invited.office_id.hex,
        office_name=connection.execute(name).scalar_one(),
        counter=invited.counter_id and invited.counter_id.hex,
        counter_code=invited.counter_code,
        adopt=invited.kind == COUNTER and head.head == 0,
        server_epoch=head.epoch,
        public_key=signing_key(server.config.key).public_key().public_bytes_raw().hex(),
    )


def _redeem(connection: sa.Connection, secret: bytes, now: int) -> Any:
    """Use up a code and return what it invites to. Raises Fault 403."""
    if len(secret) != SECRET_BYTES:
        raise Fault(403, "code")
    statement = (
        invitation.update()
        .where(
            invitation.c.secret_hash == hashlib.sha256(secret).digest(),
            invitation.c.used_at.is_(None),
            invitation.c.expires_at > now,
        )
        .values(used_at=now)
        .returning(invitation)
    )
    found = connection.execute(statement).one_or_none()
    if found is None:
        raise Fault(403, "code")
    return found


def _replaced(connection: sa.Connection, office_id: UUID, request: EnrollRequest) -> Any:
    """Return the device that goes on as the new one, None when it is a new one altogether.

    One that was replaced already (the other half of a clone) hands nothing on. Raises Fault 409
    when the journal it brings is not the one the device had.
    """
    if request.replaces is None:
        return None
    query = sa.select(device).where(
        device.c.office_id == office_id, device.c.device_id == UUID(request.replaces)
    )
    old = connection.execute(query.with_for_update()).one_or_none()
    if old is None or old.replaced_by is not None:
        return None
    if request.start_lsn > old.last_lsn:
        raise Fault(409, "gap", expected=old.last_lsn + 1, chain=bytes(old.chain).hex())
    known = chain_at(connection, old, request.start_lsn)
    if request.start_lsn and (known is None or known.hex() != request.start_chain):
        raise Fault(409, "fork", expected=old.last_lsn + 1, chain=bytes(old.chain).hex())
    return old


def _check_letter(connection: sa.Connection, invited: Any, old: Any) -> None:
    if invited.kind != COUNTER:
        return
    taken = sa.select(device.c.device_id).where(
        device.c.office_id == invited.office_id,
        device.c.kind == COUNTER,
        device.c.counter_code == invited.counter_code,
        device.c.revoked_at.is_(None),
    )
    if {id for (id,) in connection.execute(taken)} - {old and old.device_id}:
        raise Fault(409, "code")


def _new_device(
    id: UUID, token: str, invited: Any, request: EnrollRequest, now: int
) -> dict[str, Any]:
    chain = bytes.fromhex(request.start_chain)
    return {
        "office_id": invited.office_id,
        "device_id": id,
        "kind": invited.kind,
        "region": invited.region,
        "token_hash": auth.token_hash(token),
        "counter_id": invited.counter_id,
        "counter_code": invited.counter_code,
        "epoch": request.epoch,
        "start_lsn": request.start_lsn,
        "start_chain": chain,
        "last_lsn": request.start_lsn,
        "chain": chain,
        "machine": request.machine,
        "app": request.app,
        "schema": request.schema_,
        "enrolled_at": now,
        "seen_at": now,
    }


def _finish(connection: sa.Connection, server: Server, old: Any, last: int) -> None:
    """Apply what the old device sent of a transaction whose end the new one will bring."""
    if old.open_lsn is None:
        return
    pg, office_id = raw(connection), old.office_id
    held = pg.execute(HEAD, (office_id,)).fetchone() or ()
    known = (old.device_id, old.epoch, old.last_lsn, old.chain, old.open_lsn)
    stream = Stream(office_id, *known, *held)
    seal, me = server.sealer.office(office_id), old.device_id.hex
    Taking(pg, seal, stream, me, server.now()).staged(last + 1)


def _inherit(connection: sa.Connection, head: heads.Head, old: UUID, new: UUID, now: int) -> None:
    """Hand on all that a device held; everybody learns of it by the rows' new seq."""
    mine = sa.and_(record.c.office_id == head.office, record.c.owner == old)
    order = sa.func.row_number().over(order_by=record.c.seq)
    ranked = sa.select(record.c.kind, record.c.id, order.label("n")).where(mine).subquery()
    moved = connection.execute(
        record.update()
        .where(mine, record.c.kind == ranked.c.kind, record.c.id == ranked.c.id)
        .values(owner=new, seq=head.head + ranked.c.n)
    )
    heads.move(connection, head, head.head + moved.rowcount, 0)
    blocks = number_block.update().where(
        number_block.c.office_id == head.office, number_block.c.device_id == old
    )
    connection.execute(blocks.values(device_id=new))
    calls = granted_call.update().where(
        granted_call.c.office_id == head.office, granted_call.c.device_id == old
    )
    connection.execute(calls.values(device_id=new))
    gone = device.update().where(device.c.office_id == head.office, device.c.device_id == old)
    connection.execute(gone.values(replaced_by=new, revoked_at=now))


def _hello(
    connection: sa.Connection, server: Server, caller: Device, request: HelloRequest
) -> HelloReply:
    query = sa.select(device).where(
        device.c.office_id == caller.office, device.c.device_id == caller.device
    )
    row = connection.execute(query.with_for_update()).one()
    _check_journal(connection, row, request)
    head = heads.look(connection, caller.office)
    epoch, known = head.epoch, {"seen_at": server.now(), "app": request.app}
    if request.acked_lsn > max(row.last_lsn, row.claimed_lsn):
        # The counter knows of more than is here: this server was put back to an earlier state,
        # and every cursor that is further on than its rows would miss what comes now.
        epoch = heads.renew_epoch(connection, heads.lock(connection, caller.office))
    claimed = max(row.claimed_lsn, request.acked_lsn)
    values = {**known, "schema": request.schema_, "claimed_lsn": claimed}
    same = sa.and_(device.c.office_id == caller.office, device.c.device_id == caller.device)
    connection.execute(device.update().where(same).values(**values))
    return HelloReply(
        proto=max(set(request.protos) & set(PROTOCOLS)),
        server_epoch=epoch,
        schema_min=SCHEMA_MIN,
        schema_max=SCHEMA_MAX,
        device_last_lsn=row.last_lsn,
        device_chain=bytes(row.chain).hex(),
        server_time=server.now(),
        streams={caller.office.hex: head.head},
        limits=Limits(),
        number_blocks=_blocks(connection, caller),
    )


def _check_journal(connection: sa.Connection, row: Any, request: HelloRequest) -> None:
    if request.epoch != row.epoch:
        raise Fault(409, "epoch")
    fork = Fault(409, "fork", expected=row.last_lsn + 1, chain=bytes(row.chain).hex())
    if request.last_lsn < row.last_lsn:
        raise fork  # the server has entries this journal has lost
    if request.acked_lsn <= row.last_lsn:
        known = chain_at(connection, row, request.acked_lsn)
        if known is None or known.hex() != request.chain:
            raise fork


def _blocks(connection: sa.Connection, caller: Device) -> tuple[NumberBlock, ...]:
    query = sa.select(number_block).where(
        number_block.c.office_id == caller.office, number_block.c.device_id == caller.device
    )
    found = connection.execute(query.order_by(number_block.c.year, number_block.c.first))
    return tuple(
        NumberBlock(series=row.series, year=row.year, first=row.first, last=row.last)
        for row in found
    )


def _next_letter(connection: sa.Connection, office_id: UUID) -> str:
    used = sa.select(device.c.counter_code).where(
        device.c.office_id == office_id, device.c.revoked_at.is_(None)
    )
    waiting = sa.select(invitation.c.counter_code).where(
        invitation.c.office_id == office_id, invitation.c.used_at.is_(None)
    )
    taken = set(connection.execute(used.union(waiting)).scalars())
    letters = [*_LETTERS, *(first + second for first in _LETTERS for second in _LETTERS)]
    return next(letter for letter in letters if letter not in taken)


def _count_try(server: Server, address: str) -> None:
    """Count a try to join from one address. Raises Fault 429 after too many in a minute."""
    span, who = server.now() // _MINUTE, server.sealer.digest(address.encode())

    def work(connection: sa.Connection) -> int:
        connection.execute(attempt.delete().where(attempt.c.span < span - 1))
        tried = insert(attempt).values(purpose="enroll", who=who, span=span, count=1)
        counted = tried.on_conflict_do_update(
            index_elements=[attempt.c.purpose, attempt.c.who, attempt.c.span],
            set_={"count": attempt.c.count + 1},
        )
        return int(connection.execute(counted.returning(attempt.c.count)).scalar_one())

    if server.database.write(work) > TRIES_PER_MINUTE:
        left = 60 - server.now() // 1_000_000 % 60
        raise Fault(429, "too_many", retry_after=left)
