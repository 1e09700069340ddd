"""What the server did not take as it was, and what a person answers: follow it, or send again.

Nothing is dropped without an answer. Where the answer needs no judgement it is given here by
itself (`mend`): a row that only waited for another one, and a number that was given before.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from desktop_app.domain.sync import CentralLine, Issue, Way
from desktop_app.storage import sync_issues as storage
from desktop_app.storage import sync_repair as repair
from desktop_app.storage.journal import Transaction
from desktop_app.storage.sync_inbox import Inbox, SyncDoor
from desktop_app.storage.sync_state import note
from desktop_app.storage.sync_state import standing as standing_of
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import CentralQuestion
from desktop_app.usecases.sync import ROUND_SECONDS, standing

MOST_TRIES = 3  # without anybody asking
EVENT = "sync_answer"


def issues(office: Office) -> tuple[Issue, ...]:
    """Return the rows on which this PC and the server differ, the oldest first."""
    with office.read() as connection:
        return storage.issues(connection)


def answered(office: Office, limit: int = 100) -> tuple[Issue, ...]:
    """Return what was answered, the latest first."""
    with office.read() as connection:
        return storage.issues(connection, answered=True)[:limit]


def is_open(office: Office, issue: Issue) -> bool:
    """Tell whether an issue still waits for an answer."""
    with office.read() as connection:
        return storage.find(connection, issue.kind, issue.entity) is not None


def follow_server(office: Office, kind: str, entity: UUID) -> Issue:
    """Let the row be what the server has; without one there it goes, and what waits for it too.

    Returns the issue as it was. Raises Refused without the right, NotFound when somebody answered
    meanwhile.
    """
    by = office.require(Right.MANAGE_PEOPLE)
    issue = _open(office, kind, entity)
    with office.store.companion(SyncDoor).write() as connection:
        inbox = Inbox(connection, standing(office), office.now())
        row = storage.server_row(connection, issue)
        if issue.outcome != "merged":
            waiting = storage.dependents(connection, issue) if row is None else []
            for one in reversed(waiting):
                repair.drop(inbox, one)
                storage.answer(connection, one, Way.IKUT_PUSAT, office.now(), by.id)
            if row is None:
                repair.drop(inbox, issue)
            else:
                repair.follow(inbox, row)
        storage.answer(connection, issue, Way.IKUT_PUSAT, office.now(), by.id)
        note(connection, checksum=inbox.checksum())
    _log(office, issue, Way.IKUT_PUSAT)
    return issue


def send_again(office: Office, kind: str, entity: UUID) -> int:
    """Send the row as it stands here once more, with whatever waits for it; return how many rows.

    Raises Refused without the right, NotFound when somebody answered meanwhile.
    """
    by = office.require(Right.MANAGE_PEOPLE)
    issue = _open(office, kind, entity)
    _catch_up(office, issue)
    with office.write() as tx:
        count = _send(tx, issue, by.id)
        tx.event(EVENT, entity, {"kind": kind, "way": Way.DIKIRIM_ULANG.value})
    return count


def settle_identity(office: Office, kind: str, entity: UUID, chosen: Mapping[str, Any]) -> Issue:
    """Write what a person decided of a row that was changed on two sides.

    `chosen` are the fields that are to be other than they stand at the server, spelt as
    `Issue.mine` and `Issue.server` are. The row becomes the server's with these; it is a new
    change and travels as one. Raises Refused for a field the row has not, or without the right;
    NotFound when somebody answered meanwhile.
    """
    by = office.require(Right.MANAGE_PEOPLE)
    issue = _open(office, kind, entity)
    if not chosen.keys() <= set(repair.fields_of_kind(kind)):
        raise Refused("isian_tidak_dikenal", _NO_FIELD)
    with office.store.companion(SyncDoor).write() as connection:
        inbox = Inbox(connection, standing(office), office.now())
        row = storage.server_row(connection, issue)
        if issue.outcome != "merged":  # else the row is the server's already
            if row is None or row.fields is None:
                raise Refused("pusat_tidak_punya", _NOTHING_THERE)
            repair.follow(inbox, row)
            note(connection, checksum=inbox.checksum())
    with office.write() as tx:
        repair.change(tx, kind, entity, chosen)
        storage.answer(tx.connection, issue, Way.DIKIRIM_ULANG, tx.at, by.id)
        tx.event(EVENT, entity, {"kind": kind, "way": "pilih", "fields": sorted(chosen)})
    return issue


def ask_for_losers(office: Office, line: CentralLine) -> None:
    """Fetch what lost against this PC's later push, so that a person can look at both.

    Raises Denied, Unreachable.
    """
    with office.read() as connection:
        wanted = set(storage.without_loser(connection))
        at = standing_of(connection)
    if not wanted or at is None:
        return
    answer = office.ports.central.ask(line, CentralQuestion("GET", "/v1/conflicts"), ROUND_SECONDS)
    lost = {
        one["lsn"]: one["lost"] or {}
        for one in json.loads(answer)["items"]
        if one["device"] == at.device.hex and one["lsn"] in wanted
    }
    with office.store.companion(SyncDoor).write() as connection:
        for lsn, fields in lost.items():
            storage.note_loser(connection, lsn, fields)


def mend(office: Office) -> int:
    """Answer what needs no judgement; return how many rows are sent again.

    A row that only waited for another one goes once that one is there. A number that another PC
    had given before both belonged to one office gets this PC's letter.
    """
    with office.read() as connection:
        every = storage.issues(connection)
        ready = [one for one in every if _mendable(connection, one)]
    sent = 0
    for issue in ready:
        _catch_up(office, issue)
        with office.write() as tx:
            if issue.code == "taken":
                repair.free_number(tx, issue, standing(office).series)
            sent += _send(tx, issue, None)
    return sent


def _mendable(connection: Any, issue: Issue) -> bool:
    if storage.tries(connection, issue) >= MOST_TRIES:
        return False
    if issue.outcome == "rejected" and issue.code == "depends":
        return storage.is_ready(connection, issue)
    taken = issue.outcome == "rejected" and issue.code == "taken"
    return taken and repair.is_numbered(issue.kind)


def _send(tx: Transaction, issue: Issue, by: UUID | None) -> int:
    """Log the row once more, and after it what waits for it."""
    every = [issue, *storage.dependents(tx.connection, issue)]
    for one in every:
        repair.log_again(tx, one)
        storage.answer(tx.connection, one, Way.DIKIRIM_ULANG, tx.at, by)
    return len(every)


def _catch_up(office: Office, issue: Issue) -> None:
    """Have seen the server's latest state, so that what is sent again builds on it."""
    with office.store.companion(SyncDoor).write() as connection:
        inbox = Inbox(connection, standing(office), office.now())
        row = storage.server_row(connection, issue)
        if row is not None:
            inbox.seen(row)
            note(connection, checksum=inbox.checksum())


def _open(office: Office, kind: str, entity: UUID) -> Issue:
    with office.read() as connection:
        issue = storage.find(connection, kind, entity)
    if issue is None:
        raise NotFound("sudah_dijawab", _ANSWERED)
    return issue


def _log(office: Office, issue: Issue, way: Way) -> None:
    with office.write() as tx:
        tx.event(EVENT, issue.entity, {"kind": issue.kind, "way": way.value})


_ANSWERED = QT_TRANSLATE_NOOP(
    "errors", "Perbedaan ini sudah dijawab. Muat ulang daftarnya, lalu pilih lagi."
)
_NO_FIELD = QT_TRANSLATE_NOOP("errors", "Isian yang dipilih tidak ada pada data itu.")
_NOTHING_THERE = QT_TRANSLATE_NOOP(
    "errors", "Pusat tidak punya data itu lagi. Pilih kirim ulang, atau ikut pusat."
)
