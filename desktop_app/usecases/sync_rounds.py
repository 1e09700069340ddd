"""One round of the sync: what waits is sent, what is new is fetched. One at a time per folder.

The counter never waits for it. A round that fails is noted and told in one sentence; the next one
goes on where it stood, because every step is durable before the next is taken.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from desktop_app.domain import sync as words
from desktop_app.domain.errors import LoketError
from desktop_app.domain.sync import CentralLine, Denied, Exchange, Unreachable, denial
from desktop_app.storage import sync_held as held
from desktop_app.storage import sync_issues as issue_storage
from desktop_app.storage import sync_state as storage
from desktop_app.storage.epochs import current_epoch
from desktop_app.storage.journal import last_lsn
from desktop_app.storage.migrate import HEAD
from desktop_app.storage.sync_files import note_to_send
from desktop_app.storage.sync_inbox import Inbox, SyncDoor, arrived
from desktop_app.storage.sync_outbox import Parcel, next_parcel
from desktop_app.storage.sync_state import KEEP_ALL, TAKE_ALL, Standing
from desktop_app.usecases import emblem, sync_files, sync_issues, sync_numbers, sync_upkeep
from desktop_app.usecases.office import Office
from desktop_app.usecases.sync import alone, line_of, memory, standing
from desktop_app.usecases.sync_ask import APP
from desktop_app.usecases.sync_ask import ask as ask
from desktop_app.wire import messages as wire

_QUARANTINE = frozenset({"fork", "epoch", "revoked", "token"})
_MOST_PARCELS = 40  # of one round: then what is new is fetched, and the rest goes in the next


def round_of(office: Office, *, greet: bool = False) -> Exchange:
    """Send what waits and fetch what is new; return what was done.

    With `greet` the server is told first where this PC stands; it happens by itself at the first
    round of a program and after a failure. Another program's round under way means nothing to do.
    Raises Unreachable and Denied, after noting them; Refused while this PC belongs to no server.
    """
    at = standing(office)
    with alone(office) as first:
        if not first or at.quarantined:
            return Exchange(pause=memory(office).pause)
        try:
            return _round(office, at, greet)
        except LoketError as error:
            _note_failure(office, error)
            raise


def _round(office: Office, at: Standing, greet: bool) -> Exchange:
    known = memory(office)
    if at.kind != "loket":
        return Exchange(pause=60.0)  # a PC that only looks on asks when somebody looks
    _check_epoch(office, at)
    line = line_of(office, at)
    if greet or not known.greeted:
        hello(office, line, at)
    sent, more = push(office, line)
    received = pull(office, line)
    mended = sync_issues.mend(office)
    sync_issues.ask_for_losers(office, line)
    sync_upkeep.catch_up(office)
    if emblem.take_up(office):  # at once: whoever asks next must not take up another one
        sent += push(office, line)[0]
    sync_numbers.void_old(office)
    sync_numbers.lease(office, line)
    files = sync_files.send_files(office, line)
    _note(office, failure="", failures=0, last_success_at=office.now(), last_try_at=office.now())
    known.online = True
    after = standing(office)
    more = more or mended > 0 or after.cursor < min(after.head, 1)
    return Exchange(sent, received, files, known.pause, more, known.clock_off)


def hello(office: Office, line: CentralLine, at: Standing) -> wire.HelloReply:
    """Tell the server where this PC stands, and take up what it says. Raises Denied `fork`."""
    with office.read() as connection:
        newest = last_lsn(connection)
        chain = storage.chain_before(connection, at.acked_lsn)
    if chain is None:
        raise denial("fork", 409)
    request = wire.HelloRequest(
        device=at.device.hex,
        app=APP,
        protos=wire.PROTOCOLS,
        schema_=HEAD,
        epoch=at.epoch,
        last_lsn=newest,
        acked_lsn=at.acked_lsn,
        chain=chain.hex(),
    )
    asked_at = office.now()
    reply = ask(office, line, "POST", "/v1/hello", request, wire.HelloReply)
    known = memory(office)
    half = (office.now() - asked_at) / 2
    known.clock_off = asked_at + half - _moment(reply.server_time)
    known.most_ops, known.most_bytes = reply.limits.ops, reply.limits.inflated
    known.most_rows, known.pause = reply.limits.rows, reply.limits.poll_seconds
    known.blocks = tuple((b.series, b.year, b.first, b.last) for b in reply.number_blocks)
    _meet(office, at, reply)
    known.greeted = True
    return reply


def push(office: Office, line: CentralLine) -> tuple[int, bool]:
    """Send what waits; return how many entries, and whether some are left. Raises Denied."""
    sent = 0
    for _ in range(_MOST_PARCELS):
        at = standing(office)
        known = memory(office)
        try:
            with office.read() as connection:
                parcel = next_parcel(connection, at, known.most_ops, known.most_bytes)
        except LookupError:
            raise denial("fork", 409) from None
        if parcel is None:
            return sent, False
        reply = _pushed(office, line, at, parcel)
        if reply is None:
            continue
        sent += _acknowledged(office, at, parcel, reply)
    return sent, True


def pull(office: Office, line: CentralLine) -> int:
    """Fetch what is new and put it in place; return how many rows are different here now."""
    at = standing(office)
    if at.schema != HEAD:  # a newer program knows fields that were left out until now
        with _door(office).write() as connection:
            storage.forget_rows(connection)
            storage.note(connection, schema=HEAD, cursor=0, checksum="0")
        at = standing(office)
    if at.cursor < 0:
        return _pull_all(office, line, at)
    changed = 0
    while True:
        path = _changes(at, memory(office).most_rows)
        try:
            page = ask(office, line, "GET", path, None, wire.ChangesReply)
        except Denied as error:
            if error.status != 410:
                raise
            return changed + _out_of_step(office, line, at)
        if page.server_epoch != at.server_epoch:
            return changed + _out_of_step(office, line, at)
        changed += _take_page(office, at, page)
        at = standing(office)
        if at.cursor >= page.head or not page.rows:
            _compare(office, page)
            return changed


# What the server says of this PC ---------------------------------------------------------------


def _check_epoch(office: Office, at: Standing) -> None:
    """A restored backup is another history: the server must not be told it is the same one."""
    with office.read() as connection:
        if current_epoch(connection) != at.epoch:
            raise denial("epoch", 409)


def _meet(office: Office, at: Standing, reply: wire.HelloReply) -> None:
    if reply.server_epoch != at.server_epoch:
        _server_restored(office, reply.server_epoch)
    theirs = reply.device_last_lsn
    with office.read() as connection:
        own = storage.chain_before(connection, theirs)
    if own is None or own.hex() != reply.device_chain:
        raise denial("fork", 409)
    if theirs < at.acked_lsn:  # the server was restored: what it lost is sent again
        _note(office, acked_lsn=theirs)


def _server_restored(office: Office, server_epoch: int) -> None:
    """Its rows are counted anew; what this PC knows of them is from a future that never was."""
    with _door(office).write() as connection:
        storage.forget_rows(connection)
        storage.note(connection, server_epoch=server_epoch, cursor=0, checksum="0")
    memory(office).greeted = False


def _begin_anew(office: Office, cursor: int = TAKE_ALL) -> None:
    with _door(office).write() as connection:
        storage.forget_rows(connection)
        storage.note(connection, cursor=cursor, checksum="0")


# Sending ---------------------------------------------------------------------------------------


def _pushed(
    office: Office, line: CentralLine, at: Standing, parcel: Parcel
) -> wire.PushReply | None:
    """Return the server's answer, None when the same is to be tried in another size or place."""
    known = memory(office)
    request = wire.PushRequest(
        device=at.device.hex,
        epoch=at.epoch,
        first=parcel.first,
        prev_chain=parcel.before.hex(),
        ops=[wire.Op(**op) for op in parcel.ops],
        open=parcel.open,
    )
    try:
        return ask(office, line, "POST", "/v1/push", request, wire.PushReply)
    except Denied as error:
        if error.word == "too_large" and known.most_ops > 1:
            known.most_ops = max(1, len(parcel.ops) // 2)
            return None
        if error.word == "gap" and error.expected is not None:
            _resume(office, at, error)
            return None
        raise


def _resume(office: Office, at: Standing, error: Denied) -> None:
    """The server waits for another entry: go back to it, if its history is ours up to there."""
    wanted = (error.expected or 1) - 1
    with office.read() as connection:
        own = storage.chain_before(connection, wanted)
    if own is None or own.hex() != error.chain or wanted == at.acked_lsn:
        raise denial("fork", 409)
    _note(office, acked_lsn=wanted)


def _acknowledged(office: Office, at: Standing, parcel: Parcel, reply: wire.PushReply) -> int:
    with office.read() as connection:
        own = storage.chain_before(connection, reply.acked)
    if own is None or own.hex() != reply.chain or reply.acked < parcel.last:
        raise denial("fork", 409)
    with _door(office).write() as connection:
        inbox = Inbox(connection, replace(at, acked_lsn=parcel.last), office.now())
        issue_storage.record(inbox, [one.model_dump() for one in reply.results])
        note_to_send(connection, parcel.ops, office.now())
        storage.note(connection, acked_lsn=parcel.last, checksum=inbox.checksum())
    return len(parcel.ops)


# Fetching --------------------------------------------------------------------------------------


def _changes(at: Standing, most: int) -> str:
    return (
        f"/v1/changes?stream={at.office_id.hex}&after={at.cursor}&limit={most}"
        f"&epoch={at.server_epoch}"
    )


def _take_page(office: Office, at: Standing, page: wire.ChangesReply) -> int:
    rows = [arrived(row.model_dump()) for row in page.rows]
    with _door(office).write() as connection:
        inbox = Inbox(connection, at, office.now())
        inbox.take_held()
        inbox.take(rows)
        cursor = max(page.next, at.cursor)
        new = {"cursor": cursor, "head": page.head, "checksum": inbox.checksum()}
        storage.note(connection, **new)
    return inbox.changed


def _out_of_step(office: Office, line: CentralLine, at: Standing) -> int:
    """The server cannot go on from the cursor: it was restored, or this PC was away too long.

    In the first case what it lost is sent again before anything is taken: the next round.
    """
    reply = hello(office, line, at)
    if reply.server_epoch != at.server_epoch:
        return 0
    _begin_anew(office, TAKE_ALL if at.cursor else KEEP_ALL)
    return _pull_all(office, line, standing(office))


def _pull_all(office: Office, line: CentralLine, at: Standing) -> int:
    """Take the whole stream; what the server has not, and this PC will not send, goes.

    Nothing goes after the server was restored: it may be the one that has lost it.
    """
    keep = at.cursor == KEEP_ALL
    seen: dict[str, set[bytes]] = {}
    after, changed = 0, 0
    while True:
        path = f"/v1/snapshot/{at.office_id.hex}?after={after}&limit={memory(office).most_rows}"
        page = ask(office, line, "GET", path, None, wire.ChangesReply)
        for row in page.rows:
            seen.setdefault(row.kind, set()).add(bytes.fromhex(row.id))
        with _door(office).write() as connection:
            inbox = Inbox(connection, standing(office), office.now())
            inbox.take([arrived(row.model_dump()) for row in page.rows])
            last = not page.rows or page.next >= page.head
            if last and not keep:
                inbox.drop_unseen(seen)
            new: dict[str, Any] = {"checksum": inbox.checksum(), "head": page.head}
            if last:
                new |= {"cursor": page.next, "server_epoch": page.server_epoch, "schema": HEAD}
            storage.note(connection, **new)
        changed += inbox.changed
        if last:
            return changed
        after = page.next


def _compare(office: Office, page: wire.ChangesReply) -> None:
    """At the head both sides must add up to the same, else all of it is fetched once more.

    Not while a call has brought a row that is newer than the page: the next one has it too.
    """
    known = memory(office)
    with office.read() as connection:
        at = storage.standing(connection)
        if at is None or at.checksum == page.checksum:
            known.pulled_anew = False
            return
        waiting = held.count(connection)
        ahead = storage.newest_seq(connection) > page.head
    if not waiting and not ahead and at.cursor == page.head:
        if known.pulled_anew:
            raise Unreachable("pusat_berbeda", words.DIFFERS)
        known.pulled_anew = True
        _begin_anew(office)


# Notes -----------------------------------------------------------------------------------------


def _note_failure(office: Office, error: LoketError) -> None:
    known = memory(office)
    known.greeted = False
    known.online = None if isinstance(error, Denied) else False
    new: dict[str, Any] = {"failure": error.code, "last_try_at": office.now()}
    if isinstance(error, Denied) and error.word in _QUARANTINE:
        new["quarantined"] = "revoked" if error.word == "token" else error.word
    with _door(office).write() as connection:
        at = storage.standing(connection)
        if at is not None:
            storage.note(connection, failures=at.failures + 1, **new)


def _note(office: Office, **new: Any) -> None:
    with _door(office).write() as connection:
        storage.note(connection, **new)


def _door(office: Office) -> SyncDoor:
    return office.store.companion(SyncDoor)


def _moment(microseconds: int) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=microseconds)
