"""Papers attached to a case: stored encrypted, shown again, taken back, moved to the case at F9.

A file is written to the archive inside the transaction that names it, so that a power cut leaves
at most a file nobody names. It lies on the ticket first, beside the draft; `settle` puts it on
the case. What was taken back stays in the archive for a while, because it may be wanted again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.attachment import (
    MOST_OF_A_TICKET,
    Attachment,
    Prepared,
    clean_file_name,
)
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, NotFound, Refused
from desktop_app.domain.ids import new_id
from desktop_app.domain.queue import TicketState
from desktop_app.domain.sync import FILE_ELSEWHERE
from desktop_app.storage import attachments as storage
from desktop_app.storage import queue as tickets
from desktop_app.storage.batches import claimed_papers
from desktop_app.storage.database import Connection
from desktop_app.storage.journal import Transaction
from desktop_app.storage.office import read_setting
from desktop_app.usecases.office import Office

KEPT_AFTER_REMOVAL = timedelta(minutes=10)
_SWEPT_BACK = timedelta(days=7)


def attach(
    office: Office,
    ticket_id: UUID,
    document: str,
    name: str,
    prepared: Prepared,
    *,
    row: Collection[UUID] | None = None,
) -> Attachment:
    """Store one file as a paper of the ticket being served; journaled.

    The same file as the same paper is not stored twice: the one that is there is returned. `row`
    are the papers a row of a *kolektif* has already: only they count then. Raises Refused when
    the ticket is not served or holds too many, EnvironmentFailure for the disk.
    """
    office.require(Right.PREPARE)
    file_hash = hashlib.sha256(prepared.data).hexdigest()
    with office.write() as tx:
        _refuse_closed(tx, ticket_id)
        there = _lying(tx.connection, ticket_id, row)
        for one in there:
            if (one.file_hash, one.document) == (file_hash, document):
                return one
        if len(there) >= MOST_OF_A_TICKET:
            raise Refused("lampiran_terlalu_banyak", _TOO_MANY, most=MOST_OF_A_TICKET)
        files = office.store.files
        new = Attachment(
            id=new_id(tx.at),
            ticket_id=ticket_id,
            application_id=None,
            document=document,
            name=clean_file_name(name),
            file=files.put(prepared.data),
            file_hash=file_hash,
            thumbnail=files.put(prepared.thumbnail),
            media_type=prepared.media_type,
            size=len(prepared.data),
            pages=prepared.pages,
            added_at=tx.at,
            version=1,
        )
        storage.add_attachment(tx, new)
    return new


def detach(office: Office, attachment_id: UUID) -> Attachment:
    """Take a paper off a ticket that is still served, and return it for `restore`; journaled.

    Raises NotFound, and Refused once F9 put it onto a case.
    """
    office.require(Right.PREPARE)
    with office.write() as tx:
        old = storage.read_attachment(tx.connection, attachment_id)
        if old.application_id is not None:
            raise Refused("lampiran_sudah_di_permohonan", _SETTLED)
        _refuse_closed(tx, old.ticket_id)
        storage.remove_attachment(tx, old)
    return old


def restore(office: Office, old: Attachment) -> Attachment:
    """Put back what `detach` took off, under a new id. Raises Refused when F9 came between."""
    office.require(Right.PREPARE)
    with office.write() as tx:
        _refuse_closed(tx, old.ticket_id)
        new = replace(old, id=new_id(tx.at), version=1)
        storage.add_attachment(tx, new)
    return new


def of_ticket(
    office: Office, ticket_id: UUID, row: Collection[UUID] | None = None
) -> tuple[Attachment, ...]:
    """Return the papers that lie on a ticket and on no case yet, in the order they came.

    With `row` those of a *kolektif*'s row, without it those of no row.
    """
    with office.read() as connection:
        return _lying(connection, ticket_id, row)


def of_application(office: Office, application_id: UUID) -> tuple[Attachment, ...]:
    """Return the papers of a case, in the order they came."""
    with office.read() as connection:
        return storage.of_application(connection, application_id)


def content(office: Office, attachment_id: UUID) -> bytes:
    """Return a paper byte for byte; that it was looked at is journaled.

    Raises NotFound, and EnvironmentFailure when the archive was lost or altered;
    `berkas_belum_sampai` when another PC of the office has it and it was not fetched yet
    (`sync_files.fetch`).
    """
    office.require(Right.PREPARE)
    with office.write() as tx:
        found = storage.read_attachment(tx.connection, attachment_id)
        if not found.file:
            raise EnvironmentFailure("berkas_belum_sampai", FILE_ELSEWHERE)
        tx.event("view", found.id, {"what": "attachment"})
    return office.store.files.get(found.file)


def thumbnails(office: Office, papers: Iterable[Attachment]) -> Mapping[UUID, bytes]:
    """Return small JPEGs by id. One that is lost is left out: the paper itself tells of it."""
    found: dict[UUID, bytes] = {}
    for one in papers:
        try:
            found[one.id] = office.store.files.get(one.thumbnail or "")
        except EnvironmentFailure:
            continue
    return found


def settle(
    tx: Transaction, ticket_id: UUID, application_id: UUID, row: Collection[UUID] | None = None
) -> int:
    """Put what lies on a ticket onto its case (F9), inside `tx`; return how many.

    With `row` only what was attached in that row of a *kolektif*, without it what is of no row.
    """
    papers = _lying(tx.connection, ticket_id, row)
    return storage.move_to_application(tx, papers, application_id)


def sweep(office: Office) -> int:
    """Delete the files of papers that were taken back a while ago and nothing names any more.

    Returns how many. Holds the write lock, so that the same picture is not attached meanwhile.
    """
    with office.write() as tx:
        since, before = tx.at - _SWEPT_BACK, tx.at - KEPT_AFTER_REMOVAL
        return _delete(office, tx, storage.removed_files(tx.connection, since, before))


def sweep_without_case(office: Office) -> int:
    """Remove the papers of numbers that ended without a case, once they were kept long enough.

    How long is a setting (days). Each removal is journaled, its files go at once; run at the
    start of a day, it does nothing the second time. Returns how many papers.
    """
    with office.write() as tx:
        days = read_setting(tx.connection, settings.ATTACHMENT_KEPT_DAYS.name)
        old = storage.without_case(tx.connection, tx.at - timedelta(days=days))
        for one in old:
            storage.remove_attachment(tx, one)
        names = {name for one in old for name in (one.file, one.thumbnail) if name}
        if names:
            _delete(office, tx, frozenset(names))
    return len(old)


def _lying(
    connection: Connection, ticket_id: UUID, row: Collection[UUID] | None
) -> tuple[Attachment, ...]:
    there = storage.of_ticket(connection, ticket_id)
    if row is not None:
        return tuple(one for one in there if one.id in row)
    claimed = claimed_papers(connection, ticket_id)
    return tuple(one for one in there if one.id not in claimed)


def _delete(office: Office, tx: Transaction, names: frozenset[str]) -> int:
    stale = names - storage.in_use(tx.connection, names)
    gone = [name for name in stale if office.store.files.holds(name)]
    for name in gone:
        office.store.files.remove(name)
    return len(gone)


def _refuse_closed(tx: Transaction, ticket_id: UUID) -> None:
    try:
        ticket = tickets.read_ticket(tx.connection, ticket_id)
    except NotFound:
        raise Refused("lampiran_tanpa_nomor", _NOT_SERVED) from None
    if ticket.state is not TicketState.DILAYANI:
        raise Refused("lampiran_tanpa_nomor", _NOT_SERVED)


_NOT_SERVED = QT_TRANSLATE_NOOP(
    "errors", "Nomor ini tidak sedang dilayani, jadi lampirannya tidak dapat diubah."
)
_SETTLED = QT_TRANSLATE_NOOP(
    "errors", "Lampiran ini sudah menjadi bagian permohonan yang selesai dan tetap disimpan."
)
_TOO_MANY = QT_TRANSLATE_NOOP(
    "errors",
    "Sudah ada {most} lampiran pada nomor ini. Satukan halamannya menjadi satu PDF, lalu ulangi.",
)
