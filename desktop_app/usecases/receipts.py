"""Receipts (*tanda terima*): given at the counter, and found again by whoever brings one back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.case import CaseState
from desktop_app.domain.case_list import STAGES, CaseFacts, CaseLine, LetterOf
from desktop_app.domain.catalogue import next_opening, period_of
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Misused, NotFound
from desktop_app.domain.follow_up import FollowUp, FollowUpKind
from desktop_app.domain.ids import new_id
from desktop_app.domain.printing import PrintJob
from desktop_app.domain.receipt import (
    Receipt,
    ReceiptKind,
    new_code,
    read_code,
)
from desktop_app.domain.receipt_slip import (
    Around,
    CaseOnSlip,
    ReceiptPaper,
    ReceiptSlip,
    slip_of,
)
from desktop_app.storage import case_list as case_storage
from desktop_app.storage import follow_ups as follow_up_storage
from desktop_app.storage import letters as letter_storage
from desktop_app.storage import receipts as storage
from desktop_app.storage.database import Connection
from desktop_app.storage.durable import write_durably
from desktop_app.storage.journal import Transaction
from desktop_app.storage.office import issuing_series, proposal_periods
from desktop_app.usecases import printing
from desktop_app.usecases.guidance import office_card_on
from desktop_app.usecases.office import Office


@dataclass(frozen=True, slots=True)
class Opens:
    """What a scanned or typed text leads to: one case or one batch.

    `receipt` is the one that was scanned, None when it was a letter; `letter_id` and
    `letter_number` the letter, None and "" when it was a receipt.
    """

    application_id: UUID | None
    batch_id: UUID | None = None
    receipt: Receipt | None = None
    letter_id: UUID | None = None
    letter_number: str = ""


def issue(
    office: Office,
    tx: Transaction,
    *,
    kind: ReceiptKind,
    application_id: UUID | None = None,
    batch_id: UUID | None = None,
    documents: Sequence[str] = (),
    note: str = "",
) -> Receipt:
    """Give a receipt the year's next number, inside somebody's transaction, and return it.

    `documents` are the labels of the papers received. The number carries the counter's letter
    where more than one counter issues numbers, as tickets do. Raises Misused without a case or
    a batch to lead back to.
    """
    if (application_id is None) == (batch_id is None):
        raise Misused("tanda_terima_tanpa_berkas", _FOR_NOTHING)
    series = issuing_series(tx.connection, office.at_counter().code)
    year = tx.at.astimezone(office.zone).year
    row = {
        "id": new_id(tx.at),
        "year": year,
        "series": series,
        "sequence": storage.next_sequence(tx.connection, year, series),
        "code": new_code(series),
        "kind": kind.value,
        "application_id": application_id,
        "batch_id": batch_id,
        "issued_at": tx.at,
        "officer_id": office.actor_id,
        "documents": list(documents),
        "note": note,
        "prints": 0,
    }
    return storage.add_receipt(tx, row)


def give(office: Office, application_id: UUID) -> Receipt:
    """Give a receipt for a case as it stands now: the latest one again, or a new one.

    A new one is given when the latest was for something else; it says which papers are here.
    Raises NotFound.
    """
    office.require(Right.SERVE)
    with office.write() as tx:
        facts = case_storage.read_facts(tx.connection, application_id)
        kind = _kind_now(tx.connection, facts)
        given = storage.receipts_of(tx.connection, application_id)
        if given and kind in (given[-1].kind, ReceiptKind.BERKAS):
            return given[-1]
        labels = case_storage.document_labels(tx.connection, application_id)
        papers = [label for key, label in labels.items() if key in facts.in_hand]
        return issue(office, tx, kind=kind, application_id=application_id, documents=papers)


def find(office: Office, text: str) -> Opens:
    """Return what a scanned code, a typed receipt number or a letter's QR text opens.

    Raises NotFound in words when it leads nowhere.
    """
    office.require(Right.SERVE)
    with office.read() as connection:
        found = find_on(connection, text)
    if found is None:
        raise NotFound("kode_tidak_dikenal", _UNKNOWN)
    return found


def find_on(connection: Connection, text: str) -> Opens | None:
    """Return the same inside somebody's transaction, None when the text leads nowhere."""
    receipt = _receipt(connection, text)
    if receipt is not None:
        return Opens(receipt.application_id, receipt.batch_id, receipt)
    bare = "".join(text.split())
    # A scanner under CapsLock gives lower case.
    letter_id = letter_storage.letter_with_token(
        connection, bare.upper() if bare.islower() else bare
    )
    if letter_id is None:
        return None
    letter = letter_storage.read_letter(connection, letter_id)
    return Opens(letter.application_id, letter_id=letter_id, letter_number=letter.number)


def slip(office: Office, receipt_id: UUID) -> ReceiptSlip:
    """Return what stands on a receipt, as things are now. Raises NotFound."""
    with office.read() as connection:
        receipt = storage.read_receipt(connection, receipt_id)
        batch = storage.batch_bringer(connection, receipt.batch_id) if receipt.batch_id else ""
        cases = _cases_on(office, connection, receipt)
        waiting = [
            one
            for case in cases
            for one in follow_up_storage.follow_ups_of(connection, case.facts.id)
            if one.open and one.kind is FollowUpKind.MENYUSUL
        ]
        return slip_of(
            receipt,
            cases,
            _missing(connection, receipt, cases, waiting),
            waiting,
            _around(office, connection),
            bringer=batch,
        )


def render(office: Office, receipt_id: UUID, paper: ReceiptPaper) -> bytes:
    """Return a receipt as PDF. Raises NotFound, EnvironmentFailure without fonts."""
    return office.ports.receipts.render(slip(office, receipt_id), paper)


def queue_print(office: Office, receipt_id: UUID, paper: ReceiptPaper, printer: str) -> PrintJob:
    """Write a print job for a receipt on a sheet; `printing.send` sends it. Raises as `render`."""
    whole = slip(office, receipt_id)
    pdf = office.ports.receipts.render(whole, paper)
    return printing.queue_receipt(office, whole.number, pdf, printer)


def record_print(office: Office, receipt_id: UUID) -> None:
    """Note that a receipt came out of the roll; the next print says that it is one again."""
    with office.write() as tx:
        storage.count_print(tx, storage.read_receipt(tx.connection, receipt_id))


def save(office: Office, receipt_id: UUID, paper: ReceiptPaper, path: Path) -> None:
    """Write a receipt as a PDF file. Raises EnvironmentFailure when that cannot be written."""
    pdf = render(office, receipt_id, paper)
    try:
        write_durably(path, pdf)
    except OSError as error:
        raise EnvironmentFailure("tanda_terima_tidak_tersimpan", _NOT_SAVED) from error


def _kind_now(connection: Connection, facts: CaseFacts) -> ReceiptKind:
    """Return what a receipt of a case would be for, as the case stands now."""
    open_ones = follow_up_storage.follow_ups_of(connection, facts.id)
    if any(one.open and one.kind is FollowUpKind.MENYUSUL for one in open_ones):
        return ReceiptKind.MENYUSUL
    letters = case_storage.letters_of(connection, [facts.id]).get(facts.id, ())
    if any(one.waits for one in letters):
        return ReceiptKind.SURAT
    return _KINDS.get(CaseState(facts.state), ReceiptKind.BERKAS)


def _cases_on(office: Office, connection: Connection, receipt: Receipt) -> tuple[CaseOnSlip, ...]:
    found: tuple[CaseFacts, ...] = ()
    if receipt.application_id is not None:
        found = (case_storage.read_facts(connection, receipt.application_id),)
    elif receipt.batch_id is not None:
        found = case_storage.cases_of_batch(connection, receipt.batch_id)
    letters = case_storage.letters_of(connection, [one.id for one in found])
    return tuple(_on_slip(office, connection, one, letters.get(one.id, ())) for one in found)


def _on_slip(
    office: Office, connection: Connection, facts: CaseFacts, letters: tuple[LetterOf, ...]
) -> CaseOnSlip:
    service = case_storage.service_of(connection, facts)
    village = office.regions.by_code.get(facts.village_code or "")
    letter = letters[0] if letters else None
    name = service.short_name if service else facts.service
    line = CaseLine(facts, name, "", letter, "", ())
    return CaseOnSlip(facts, name, village.label if village else "", STAGES[line.stage].lower())


def _missing(
    connection: Connection,
    receipt: Receipt,
    cases: Sequence[CaseOnSlip],
    waiting: Sequence[FollowUp],
) -> tuple[str, ...]:
    """Return the papers still to come: the deferred ones; of a titipan every mandatory one."""
    if receipt.application_id is None or not cases:
        return ()
    facts = cases[0].facts
    labels = case_storage.document_labels(connection, facts.id)
    keys = {one.what for one in waiting} | set(facts.deferred)
    if receipt.kind is ReceiptKind.TITIPAN:
        service = case_storage.service_of(connection, facts)
        here = set(facts.in_hand)
        keys |= {
            one.key
            for one in (service.documents if service else ())
            if one.mandatory and one.key not in here and not here & set(one.substitutes)
        }
    return tuple(label for key, label in labels.items() if key in keys)


def _around(office: Office, connection: Connection) -> Around:
    periods, today = proposal_periods(connection), office.today()
    return Around(
        office=office_card_on(office, connection),
        zone=office.zone,
        opens=next_opening(periods, today),
        open_now=period_of(periods, today) is not None,
    )


def _receipt(connection: Connection, text: str) -> Receipt | None:
    code = read_code(text)
    if code is not None:
        return storage.receipt_with_code(connection, code)
    return storage.receipt_titled(connection, text)


_KINDS = {
    CaseState.DITITIPKAN: ReceiptKind.TITIPAN,
    CaseState.DIAJUKAN: ReceiptKind.DIAJUKAN,
    CaseState.DIVERIFIKASI: ReceiptKind.DIAJUKAN,
}

_NOT_SAVED = QT_TRANSLATE_NOOP(
    "errors", "Tanda terima tidak dapat disimpan di sana. Pilih folder lain."
)
_FOR_NOTHING = QT_TRANSLATE_NOOP(
    "errors", "Tanda terima dibuat untuk satu permohonan atau satu berkas kolektif."
)
_UNKNOWN = QT_TRANSLATE_NOOP(
    "errors",
    "Kode ini tidak dikenal di kantor ini. Pindai sekali lagi, atau cari dengan NIK atau nama.",
)
