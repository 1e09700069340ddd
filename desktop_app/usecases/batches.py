"""A *kolektif* at the counter: the grid kept while it is typed, each file decided on its own.

One transaction per file: a fault in one never stops the others, and after a power cut every file
is either decided with its letter or still in the grid.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.batch import Batch, RowResult, batch_body, batch_from, row_draft, twin_of
from desktop_app.domain.bringer import bringer_body, bringer_from
from desktop_app.domain.case import CaseState
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from desktop_app.domain.intake import Ground
from desktop_app.domain.letter import Letter, LetterKind, LetterPerson, letter_person
from desktop_app.domain.people import show_date
from desktop_app.domain.queue import Ticket, TicketState, after_service, check_way
from desktop_app.domain.receipt import Receipt, ReceiptKind
from desktop_app.storage import batches as storage
from desktop_app.storage import queue as tickets
from desktop_app.storage.applications import drop_draft, read_draft
from desktop_app.storage.journal import Transaction
from desktop_app.storage.office import read_settings
from desktop_app.storage.person_page import person_from
from desktop_app.usecases import letters, receipts
from desktop_app.usecases.deciding import Override, decide_case, overruling
from desktop_app.usecases.ground import ground, ground_on
from desktop_app.usecases.office import Office
from desktop_app.usecases.queue_steps import mine, move


@dataclass(frozen=True, slots=True)
class OpenedBatch:
    """A batch as it is taken up: the grid, the ticket, and what the office decides on today.

    `service` is what the number came for, as far as somebody said so.
    """

    batch: Batch
    ticket: Ticket
    ground: Ground
    service: str | None = None


@dataclass(frozen=True, slots=True)
class ClosedBatch:
    """What the bringer takes along: the list that goes out and the receipt."""

    ticket: Ticket
    letter: Letter | None
    receipt: Receipt


def open_batch(office: Office, ticket_id: UUID) -> OpenedBatch:
    """Return the grid of a ticket as it was left. Raises NotFound for no such ticket."""
    office.require(Right.SERVE)
    with office.read() as connection:
        ticket = tickets.read_ticket(connection, ticket_id)
        body = read_draft(connection, ticket_id) or {}
    asked = ticket.service or body.get("service")
    grid = batch_from(ticket_id, body.get(storage.KEY))
    return OpenedBatch(grid, ticket, ground(office), asked)


def is_typed(office: Office, ticket_id: UUID) -> bool:
    """Tell whether a grid was begun on this ticket."""
    with office.read() as connection:
        return bool(storage.typed_batch(connection, ticket_id))


def save_batch(office: Office, batch: Batch) -> None:
    """Keep the grid as it is typed. Not journaled: it is nobody's history until it is decided.

    What became of a row meanwhile stays as it is: a late save never undoes a decision.
    """
    with office.write() as tx:
        stored = batch_from(batch.ticket_id, storage.typed_batch(tx.connection, batch.ticket_id))
        decided = {row.id: row for row in stored.done}
        rows = tuple(decided.get(row.id, row) for row in batch.rows)
        storage.keep_batch(tx, batch.ticket_id, batch_body(replace(batch, rows=rows)))


def decide_row(office: Office, batch: Batch, at: int, override: Override | None = None) -> Batch:
    """Decide one row in a transaction of its own; return the grid with what became of it.

    Raises Refused when the row cannot be decided as it stands, or stands in the grid already;
    EnvironmentFailure when the disk refuses. Then nothing was written.
    """
    counter = office.at_counter()
    overruled = overruling(office, override)
    bringer = batch.bringer()
    row = batch.rows[at]
    if row.result is not None:
        raise Refused("baris_sudah_diputuskan", _DECIDED, row=at + 1)
    if (twin := twin_of(batch, at)) is not None:
        raise Refused("baris_ganda", _TWIN, row=at + 1, other=twin + 1)
    with office.write() as tx:
        ticket = mine(tx, batch.ticket_id, counter.id)
        service = ground_on(office, tx.connection).service(row.draft.service)
        draft = replace(row_draft(batch, row, service), bringer=bringer)
        batch_id = storage.begin_batch(tx, ticket.id, bringer_body(bringer) or {})
        done = decide_case(
            office,
            tx,
            draft,
            ticket,
            override=overruled,
            batch_id=batch_id,
            papers=row.papers,
        )
        letter = done.letter
        result = RowResult(
            done.application_id,
            done.state.value,
            letter.id if letter else None,
            letter.number if letter else "",
        )
        decided = batch.with_row(at, replace(row, draft=draft, result=result, trouble=""))
        files = len(decided.done)
        people = max(ticket.people, files + len(decided.left))
        tickets.change_ticket(tx, ticket, files_done=files, people=people, service=draft.service)
        storage.keep_batch(tx, ticket.id, batch_body(decided))
    return decided


def close(office: Office, batch: Batch) -> ClosedBatch:
    """End a batch: one list of what was approved, one receipt for the bringer, the number done.

    Rows that were not decided are given back with the papers. Raises Refused while nothing was
    decided; as `letters.issue_plain` does.
    """
    counter = office.at_counter()
    with office.write() as tx:
        ticket = mine(tx, batch.ticket_id, counter.id)
        row = storage.batch_of(tx.connection, ticket.id)
        if row is None or not ticket.files_done:
            raise Refused("kolektif_belum_ada", _NOTHING, number=ticket.code)
        check_way(ticket, TicketState.SELESAI)
        decided = storage.cases_of(tx.connection, row.id)
        letter = _transmittal(office, tx, row.id, decided)
        receipt = _receipt(office, tx, batch, row.id, decided)
        goes_on = any(one["state"] in _GOES_ON for one in decided)
        by_hand = bool(read_settings(tx.connection)[settings.LETTER_WAITS_FOR_SIGNATURE])
        ended = _end(tx, ticket, letter_waits=goes_on and by_hand)
        storage.close_batch(tx, ticket.id, tx.at)
        storage.keep_batch(tx, ticket.id, None)
        drop_draft(tx.connection, ticket.id)
    return ClosedBatch(ended, letter, receipt)


def transmittal_people(
    office: Office, decided: Sequence[Mapping[str, Any]], names: Mapping[str, str]
) -> tuple[LetterPerson, ...]:
    """Return the rows of the list that goes out: whose case was approved or waits for it."""
    going = [one for one in decided if one["state"] in _GOES_ON]
    several = len({one["service"] for one in going}) > 1
    people = []
    for one in going:
        person = person_from(one["person"])
        village = office.regions.by_code.get(one["village_code"] or "")
        asked = names.get(one["service"], "") if several else ""
        note = ", ".join(filter(None, (asked, one["number"])))
        # The NIK says who it is; a column less leaves the others room to be read.
        row = replace(letter_person(person, village, one["fields"]), birth="", note=note)
        people.append(row)
    return tuple(people)


def _transmittal(
    office: Office, tx: Transaction, batch_id: UUID, decided: Sequence[Mapping[str, Any]]
) -> Letter | None:
    """Issue the list; None when nobody of the batch goes on to BPJS."""
    on = ground_on(office, tx.connection)
    names = {code: one.short_name for code, one in on.services.items()}
    people = transmittal_people(office, decided, names)
    if not people:
        return None
    going = [one for one in decided if one["state"] in _GOES_ON]
    villages = {one["village_code"] for one in going}
    asked = list(dict.fromkeys(one["service"] for one in going))
    bringer = bringer_from(_bringer_of(tx, batch_id))
    values = {
        "layanan": ", ".join(names.get(code, code) for code in asked),
        "data": _data(on),
        "nomor_kolektif": storage.number_of(tx.connection, batch_id),
        "pembawa": f"{bringer.name} ({bringer.relation})" if bringer else "",
    }
    return letters.issue_plain(
        office,
        tx,
        kind=LetterKind.PENGANTAR_KOLEKTIF.value,
        values=values,
        people=people,
        village_code=villages.pop() if len(villages) == 1 else None,
        batch_id=batch_id,
    )


def _receipt(
    office: Office,
    tx: Transaction,
    batch: Batch,
    batch_id: UUID,
    decided: Sequence[Mapping[str, Any]],
) -> Receipt:
    on = ground_on(office, tx.connection)
    labels: dict[str, int] = {}
    for row in batch.done:
        service = on.services.get(row.draft.service)
        for key in sorted(row.draft.documents):
            paper = service.document(key) if service is not None else None
            if paper is not None:
                labels[paper.label] = labels.get(paper.label, 0) + 1
    documents = [f"{label}: {count} lembar" for label, count in labels.items()]
    good = sum(one["state"] == CaseState.DISETUJUI.value for one in decided)
    note = _NOTE.format(files=len(decided), good=good, left=len(batch.left))
    return receipts.issue(
        office, tx, kind=ReceiptKind.KOLEKTIF, batch_id=batch_id, documents=documents, note=note
    )


def _end(tx: Transaction, ticket: Ticket, *, letter_waits: bool) -> Ticket:
    ticket = tickets.change_ticket(tx, ticket, people=max(ticket.files_done, 1))
    to, cause = after_service(replace(ticket, more=()), letter_waits=letter_waits)
    return move(tx, ticket, to, cause=cause)


def _data(on: Ground) -> str:
    """Name what the files were checked against; "" leaves the sentence out."""
    snapshot = on.snapshot
    return f"{snapshot.source.value} per {show_date(snapshot.as_of)}" if snapshot else ""


def _bringer_of(tx: Transaction, batch_id: UUID) -> Mapping[str, Any]:
    row = storage.batch_with_id(tx.connection, batch_id)
    if row is None:
        raise NotFound("kolektif_tidak_ada", _GONE)
    bringer: Mapping[str, Any] = row.bringer
    return bringer


_GOES_ON = frozenset({CaseState.DISETUJUI.value, CaseState.DIAJUKAN.value})

_DECIDED = QT_TRANSLATE_NOOP("errors", "Baris {row} sudah diputuskan.")
_TWIN = QT_TRANSLATE_NOOP(
    "errors",
    "Baris {row} memuat orang dan layanan yang sama dengan baris {other}. Hapus salah satu.",
)
_NOTHING = QT_TRANSLATE_NOOP(
    "errors", "Belum ada berkas yang diputuskan pada nomor {number}. Putuskan dahulu dengan F9."
)
_GONE = QT_TRANSLATE_NOOP("errors", "Berkas kolektif itu tidak ada lagi. Muat ulang daftarnya.")
_NOTE = QT_TRANSLATE_NOOP(
    "Batch", "{files} berkas diperiksa, {good} disetujui, {left} dikembalikan tanpa diperiksa."
)
