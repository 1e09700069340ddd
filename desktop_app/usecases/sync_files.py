"""Scans and letters' PDFs between the counters: sent after their rows, fetched when asked for.

A file is known everywhere by the hash of what is in it; where it lies is each PC's own.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.errors import EnvironmentFailure, LoketError
from desktop_app.domain.sync import FILE_ELSEWHERE, CentralLine, Denied
from desktop_app.storage import sync_files as storage
from desktop_app.storage.sync_inbox import SyncDoor
from desktop_app.storage.sync_state import standing as standing_of
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import CentralQuestion
from desktop_app.usecases.sync import line_of

FILE_SECONDS = 60.0
MOST_OF_A_FILE = 64 << 20
_AT_A_TIME = 20  # files of one round


def send_files(office: Office, line: CentralLine) -> int:
    """Send the files of rows the server has by now; return how many. Raises Unreachable.

    One that the archive lost or the server will not take is left out.
    """
    with office.read() as connection:
        waiting = storage.to_send(connection, _AT_A_TIME)
    sent = 0
    for paper in waiting:
        data = _read(office, paper.file)
        if data is not None:
            question = CentralQuestion("PUT", f"/v1/files/{paper.hash}", data, raw=True)
            with suppress(Denied):
                office.ports.central.ask(line, question, FILE_SECONDS)
                sent += 1
        with office.store.companion(SyncDoor).write() as connection:
            storage.note_sent(connection, paper)
    return sent


def fetch(office: Office, kind: str, id: UUID) -> bool:
    """Fetch the file of a letter (`letter`) or a scan (`attachment`) made at another counter.

    For the network lane. Returns False when it is here already. Raises EnvironmentFailure
    `berkas_belum_sampai` when the server has it not yet either or cannot be reached.
    """
    office.require(Right.PREPARE)
    with office.read() as connection:
        paper = storage.paper_of(connection, kind, id)
        at = standing_of(connection)
    if paper is None or paper.file:
        return False
    if at is None:
        raise EnvironmentFailure("berkas_belum_sampai", FILE_ELSEWHERE)
    try:
        line = line_of(office, at)
        question = CentralQuestion("GET", f"/v1/files/{paper.hash}", raw=True, most=MOST_OF_A_FILE)
        data = office.ports.central.ask(line, question, FILE_SECONDS)
    except LoketError:
        raise EnvironmentFailure("berkas_belum_sampai", FILE_ELSEWHERE) from None
    if hashlib.sha256(data).hexdigest() != paper.hash:
        raise EnvironmentFailure("berkas_belum_sampai", FILE_ELSEWHERE)
    name = office.store.files.put(data)
    with office.store.companion(SyncDoor).write() as connection:
        storage.put_here(connection, paper, name)
    return True


def is_here(office: Office, kind: str, id: UUID) -> bool:
    """Tell whether a letter's or scan's file lies on this PC."""
    with office.read() as connection:
        paper = storage.paper_of(connection, kind, id)
    return paper is not None and bool(paper.file)


def _read(office: Office, name: str) -> bytes | None:
    try:
        return office.store.files.get(name) if name else None
    except EnvironmentFailure:
        return None  # the doctor tells of it
