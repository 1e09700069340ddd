"""Belonging to a central server: joining with a code, leaving, and joining again.

The code says what the server's certificate must be, so that a counter trusts the office's own
authority without ever having met it; nothing secret is sent before that is sure. What a PC had
before it joined is offered to the office; the office's own rows win where both have one.
"""

from __future__ import annotations

import base64
import platform
from contextlib import suppress
from dataclasses import dataclass, replace
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, LoketError, Misused, Refused
from desktop_app.domain.sync import CERTIFICATE, CentralLine, Denied, Unreachable
from desktop_app.storage import sync_joining as storage
from desktop_app.storage import sync_state as state
from desktop_app.storage.epochs import begin_epoch, current_epoch
from desktop_app.storage.journal import last_lsn
from desktop_app.storage.migrate import HEAD
from desktop_app.storage.office import add_counter, counters
from desktop_app.storage.sync_inbox import SyncDoor
from desktop_app.storage.sync_state import TAKE_ALL, Standing
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import CentralQuestion, Ports
from desktop_app.usecases.sync import (
    forget_token,
    keep_token,
    line_of,
    memory,
    standing,
)
from desktop_app.usecases.sync_ask import APP, ROUND_SECONDS, ask
from desktop_app.usecases.sync_numbers import count_on_alone, give_back
from desktop_app.usecases.sync_rounds import hello, pull, round_of
from desktop_app.wire import messages as wire
from desktop_app.wire.chain import START
from desktop_app.wire.invitation import BadInvitation, Invitation, fingerprint, read_code, read_link


@dataclass(frozen=True, slots=True)
class Joined:
    """What joining did. `letter` is this PC's in numbers; `adopted` when the office on the server
    was empty and this PC's rows became the office's; `offered` counts its entries to be sent.

    Whoever is logged in logs in again: the accounts are the office's now.
    """

    office: str
    letter: str
    kind: str
    adopted: bool
    offered: int
    received: int


def read_invitation(text: str, address: str = "") -> tuple[str, str]:
    """Return (address, code) of what was typed or scanned. Raises Misused for what is no code."""
    scanned = read_link(text)
    if scanned is not None:
        return scanned[0], scanned[1].code
    return _address(address), _read(text).code


def join(office: Office, code: str, address: str) -> Joined:
    """Join a server with a one-time code, and fetch what the office has.

    Raises Misused for a code with a slip, Refused where this PC belongs to a server already,
    Denied for a code that is used up, Unreachable for the network: then nothing has changed.
    Once the server knows this PC, a fetch that is cut off goes on with the next round.
    """
    office.require(Right.MANAGE_OFFICE)
    with office.read() as connection:
        if state.standing(connection) is not None:
            raise Refused("sudah_bergabung", _JOINED_ALREADY)
        epoch = current_epoch(connection)
    invitation, where, authority = invited(office.ports, code, address)
    reply = enroll(office, where, authority, invitation, epoch, 0, START.hex(), None)
    at = standing_of(office, reply, where, authority, epoch, 0, TAKE_ALL if not reply.adopt else 0)
    with office.store.companion(SyncDoor).write() as connection:
        state.begin(connection, at)
    keep_token(office, at, reply.token)
    with office.write() as tx:
        storage.offer_the_unlogged(tx)
        tx.event("sync_join", office.identity.id, {"address": where, "letter": at.series})
    received = 0
    if reply.kind == "loket":
        with suppress(Unreachable):  # the next round goes on
            line = line_of(office, standing(office))
            hello(office, line, standing(office))
            received = 0 if reply.adopt else pull(office, line)
            own_counter(office)
            round_of(office)
    with office.read() as connection:
        offered = state.pending_count(connection, standing(office))
    return Joined(reply.office_name, at.series, reply.kind, reply.adopt, offered, received)


def join_again(office: Office, code: str, address: str = "") -> Joined:
    """Join anew as another device: this PC was restored from a backup, cloned, or put out.

    What it has and the server has not yet is offered, what the server has and it has lost comes
    back. Raises as `join`; where it fails before the server knows this PC, nothing has changed.
    """
    office.require_vouched(Right.MANAGE_OFFICE)
    old = standing(office)
    invitation, where, authority = invited(office.ports, code, address or old.address)
    start = _common(office, old)
    with office.read() as connection:
        epoch = max(current_epoch(connection), old.epoch + 1)
        chain = state.chain_before(connection, start) or START
    reply = enroll(
        office, where, authority, invitation, epoch, start, chain.hex(), _replaced(office, old)
    )
    at = standing_of(office, reply, where, authority, epoch, start, TAKE_ALL)
    with office.write() as tx:
        if current_epoch(tx.connection) != epoch:
            begin_epoch(tx, epoch, "bergabung lagi ke pusat")
        storage.begin_again(tx.connection, at)
        tx.event("sync_join", office.identity.id, {"address": where, "letter": at.series})
    forget_token(office, old)
    keep_token(office, at, reply.token)
    memory(office).greeted = False
    received = 0
    with suppress(Unreachable):
        line = line_of(office, at)
        hello(office, line, at)
        received = pull(office, line)
        round_of(office)
    with office.read() as connection:
        offered = state.pending_count(connection, standing(office))
    return Joined(reply.office_name, at.series, reply.kind, reply.adopt, offered, received)


def invited(ports: Ports, code: str, address: str) -> tuple[Invitation, str, str]:
    """Return the invitation, the tidy address, and the PEM of the authority the code names.

    Raises Misused for a code with a slip, Unreachable for another server's certificate.
    """
    invitation, where = _read(code), _address(address)
    if not invitation.fingerprint:
        return invitation, where, ""
    pem = ports.central.authority(where, ROUND_SECONDS)
    if fingerprint(_der(pem)) != invitation.fingerprint:
        raise Unreachable("pusat_sertifikat", CERTIFICATE)
    return invitation, where, pem


def change_address(office: Office, address: str) -> str:
    """Speak with the same server at another address, where it was moved; return the address.

    It must have the same authority: the certificate of any other is refused. Raises Refused
    without the right, Unreachable when nothing of it answers there; then nothing has changed.
    """
    office.require(Right.MANAGE_OFFICE)
    at, where = standing(office), _address(address)
    line = replace(line_of(office, at), address=where)
    hello(office, line, replace(at, address=where))
    with office.store.companion(SyncDoor).write() as connection:
        state.note(connection, address=where)
    return where


def leave(office: Office) -> int:
    """Belong to no server any more; return how many entries were never sent. The rows stay.

    Leased letter numbers that were not used are given back with a reason, as far as the server
    can be reached. Raises Refused without the right or the password.
    """
    office.require_vouched(Right.MANAGE_OFFICE)
    at = standing(office)
    give_back(office, at)
    with suppress(LoketError):  # what can be sent before is sent, and the letter is free again
        round_of(office)
        office.ports.central.ask(line_of(office, at), _revoking(at), ROUND_SECONDS)
    with office.write() as tx:
        unsent = state.pending_count(tx.connection, standing(office))
        count_on_alone(tx)
        tx.event("sync_leave", office.identity.id, {"address": at.address, "unsent": unsent})
    with office.store.companion(SyncDoor).write() as connection:
        state.end(connection)
    forget_token(office, at)
    memory(office).greeted = False
    return unsent


def own_counter(office: Office) -> None:
    """Make sure that the office has a counter with this PC's letter, where its officer logs in."""
    at = standing(office)
    if at.kind != "loket":
        return
    with office.write() as tx:
        known = {one.code: one.id for one in counters(tx.connection)}
        if at.series not in known:
            known[at.series] = add_counter(tx, at.series, f"Loket {at.series}").id
        state.note(tx.connection, counter_id=known[at.series])


def _revoking(at: Standing) -> CentralQuestion:
    return CentralQuestion("POST", f"/v1/devices/{at.device.hex}/revoke", b"{}")


def _der(pem: str) -> bytes:
    _, _, rest = pem.partition("-----BEGIN CERTIFICATE-----")
    body, end, _ = rest.partition("-----END CERTIFICATE-----")
    if not end:
        return b""
    try:
        return base64.b64decode("".join(body.split()), validate=True)
    except ValueError:
        return b""


def enroll(
    office: Office,
    address: str,
    authority: str,
    invitation: Invitation,
    epoch: int,
    start: int,
    chain: str,
    replaces: UUID | None,
) -> wire.EnrollReply:
    """Show the code to the server, and return who this PC is from now on. Raises Denied."""
    request = wire.EnrollRequest(
        secret=invitation.secret.hex(),
        machine=platform.node()[:200],
        app=APP,
        schema_=HEAD,
        epoch=epoch,
        start_lsn=start,
        start_chain=chain,
        replaces=replaces.hex if replaces else None,
    )
    line = CentralLine(address, authority, "")
    return ask(office, line, "POST", "/v1/enroll", request, wire.EnrollReply, once=True)


def standing_of(
    office: Office,
    reply: wire.EnrollReply,
    address: str,
    authority: str,
    epoch: int,
    start: int,
    cursor: int,
) -> Standing:
    """Return where a PC stands that was just let in."""
    return Standing(
        device=UUID(reply.device),
        kind=reply.kind,
        office_id=UUID(reply.office),
        address=address,
        authority=authority,
        counter_id=UUID(reply.counter) if reply.counter else None,
        series=reply.counter_code,
        epoch=epoch,
        server_epoch=reply.server_epoch,
        schema=HEAD,
        start_lsn=start,
        acked_lsn=start,
        cursor=cursor,
        head=0,
        checksum="0",
        joined_at=office.now(),
        last_try_at=None,
        last_success_at=None,
        failure="",
        failures=0,
        quarantined="",
        public_key=bytes.fromhex(reply.public_key) if reply.public_key else None,
    )


def _common(office: Office, old: Standing) -> int:
    """Return the last entry that this PC and the server surely share.

    A backup says where it was made: what was logged up to there is the same everywhere. What came
    after it here was never the old device's.
    """
    with office.read() as connection:
        restored_at = storage.restored_at(connection)
        shared = min(old.acked_lsn, last_lsn(connection))
    known = _known_there(office, old)
    if known is None:
        return shared
    return min(max(shared, restored_at or 0), known)


def _known_there(office: Office, old: Standing) -> int | None:
    """Return the last entry the server has of the device this PC was, None when it says nothing."""
    try:
        line = line_of(office, old)
        with office.read() as connection:
            chain = state.chain_before(connection, old.acked_lsn) or START
        request = wire.HelloRequest(
            device=old.device.hex,
            app=APP,
            protos=wire.PROTOCOLS,
            schema_=HEAD,
            epoch=old.epoch,
            last_lsn=old.acked_lsn,
            acked_lsn=old.acked_lsn,
            chain=chain.hex(),
        )
        return ask(office, line, "POST", "/v1/hello", request, wire.HelloReply).device_last_lsn
    except Denied as error:
        return error.expected - 1 if error.expected else None
    except LoketError:
        return None


def _replaced(office: Office, old: Standing) -> UUID | None:
    """Return the device this PC goes on for. A copy of a PC that still works is a new one: it has
    not the old one's key."""
    try:
        line_of(office, old)
    except Unreachable:
        return None
    return old.device


def _read(code: str) -> Invitation:
    try:
        return read_code(code)
    except BadInvitation:
        raise Misused("kode_bergabung_salah", _BAD_CODE) from None


def _address(text: str) -> str:
    tidy = text.strip().rstrip("/")
    if not tidy:
        raise Misused("alamat_pusat_kosong", _NO_ADDRESS)
    return tidy if "://" in tidy else f"https://{tidy}"


_JOINED_ALREADY = QT_TRANSLATE_NOOP(
    "errors",
    "PC ini sudah bergabung ke pusat. Keluar dahulu dari pusat itu, lalu ulangi.",
)
_BAD_CODE = QT_TRANSLATE_NOOP(
    "errors",
    "Kode bergabung itu salah ketik. Bandingkan huruf demi huruf dengan yang tampil di pusat.",
)
_NO_ADDRESS = QT_TRANSLATE_NOOP(
    "errors", "Isi alamat pusat, misalnya 192.168.1.10:8443, seperti yang tampil di pusat."
)
