"""Receipts (*tanda bukti*): given at the counter, and found again by whoever brings one back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused, NotFound
from desktop_app.domain.ids import new_id
from desktop_app.domain.receipt import (
    Receipt,
    ReceiptKind,
    new_code,
    read_code,
    read_number,
    show_number,
)
from desktop_app.storage import letters as letter_storage
from desktop_app.storage import receipts as storage
from desktop_app.storage.database import Connection
from desktop_app.storage.journal import Transaction
from desktop_app.storage.office import issuing_counters
from desktop_app.usecases.office import Office


@dataclass(frozen=True, slots=True)
class Opens:
    """What a scanned or typed text leads to: one case or one batch.

    `receipt` is the one that was scanned, None when it was a letter; `letter_id` the letter,
    None when it was a receipt.
    """

    application_id: UUID | None
    batch_id: UUID | None = None
    receipt: Receipt | None = None
    letter_id: UUID | None = None


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
    several = issuing_counters(tx.connection) > 1
    series = office.at_counter().code if several else ""
    year = tx.at.astimezone(office.zone).year
    row = {
        "id": new_id(tx.at),
        "year": year,
        "sequence": storage.next_sequence(tx.connection, year),
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
    letter_id = letter_storage.letter_with_token(connection, "".join(text.split()))
    if letter_id is None:
        return None
    letter = letter_storage.read_letter(connection, letter_id)
    return Opens(letter.application_id, letter_id=letter_id)


def _receipt(connection: Connection, text: str) -> Receipt | None:
    code = read_code(text)
    if code is not None:
        return storage.receipt_with_code(connection, code)
    numbered = read_number(text)
    if numbered is None:
        return None
    year, series, sequence = numbered
    found = storage.receipt_numbered(connection, year, sequence)
    same = found is not None and found.number == show_number(year, series, sequence)
    return found if same else None


_FOR_NOTHING = QT_TRANSLATE_NOOP(
    "errors", "Tanda terima dibuat untuk satu permohonan atau satu berkas kolektif."
)
_UNKNOWN = QT_TRANSLATE_NOOP(
    "errors",
    "Kode ini tidak dikenal di kantor ini. Pindai sekali lagi, atau cari dengan NIK atau nama.",
)
