"""Receipts on disk: their rows, and the year's next number."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound
from desktop_app.domain.receipt import Receipt, ReceiptKind, read_number
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables import batch, receipt


def next_sequence(connection: sa.Connection, year: int, series: str) -> int:
    """Return a counter's first free number of a year; numbers begin at 1 every January."""
    query = sa.select(sa.func.max(receipt.c.sequence))
    query = query.where(receipt.c.year == year, receipt.c.series == series)
    return int(connection.execute(query).scalar() or 0) + 1


def add_receipt(tx: Transaction, row: Mapping[str, Any]) -> Receipt:
    """Store a receipt and return it."""
    tx.insert(receipt, row)
    return read_receipt(tx.connection, row["id"])


def read_receipt(connection: sa.Connection, id: UUID) -> Receipt:
    """Return one receipt. Raises NotFound."""
    row = connection.execute(sa.select(receipt).where(receipt.c.id == id)).one_or_none()
    if row is None:
        raise NotFound("tanda_terima_tidak_ada", _GONE)
    return receipt_from(row)


def receipt_with_code(connection: sa.Connection, code: str) -> Receipt | None:
    """Return the receipt whose QR code says exactly this, None when there is none."""
    row = connection.execute(sa.select(receipt).where(receipt.c.code == code)).one_or_none()
    return None if row is None else receipt_from(row)


def receipt_titled(connection: sa.Connection, number: str) -> Receipt | None:
    """Return the receipt with the number that is printed on it, None when there is none."""
    numbered = read_number(number)
    if numbered is None:
        return None
    year, series, sequence = numbered
    query = sa.select(receipt).where(
        receipt.c.year == year, receipt.c.series == series, receipt.c.sequence == sequence
    )
    row = connection.execute(query).one_or_none()
    return None if row is None else receipt_from(row)


def receipts_of(connection: sa.Connection, application_id: UUID) -> tuple[Receipt, ...]:
    """Return the receipts given for a case, oldest first."""
    query = sa.select(receipt).where(receipt.c.application_id == application_id)
    rows = connection.execute(query.order_by(receipt.c.issued_at, receipt.c.id))
    return tuple(receipt_from(row) for row in rows)


def receipts_of_batch(connection: sa.Connection, batch_id: UUID) -> tuple[Receipt, ...]:
    """Return the receipts given for a batch, oldest first."""
    query = sa.select(receipt).where(receipt.c.batch_id == batch_id)
    rows = connection.execute(query.order_by(receipt.c.issued_at, receipt.c.id))
    return tuple(receipt_from(row) for row in rows)


def batch_bringer(connection: sa.Connection, batch_id: UUID) -> str:
    """Return the name of who brought a batch, "" when it is not known."""
    body = connection.execute(sa.select(batch.c.bringer).where(batch.c.id == batch_id)).scalar()
    return str((body or {}).get("name", ""))


def count_print(tx: Transaction, old: Receipt) -> None:
    """Note that a receipt was printed once more."""
    tx.change(receipt, old.id, old.version, {"prints": old.prints + 1})


def receipt_from(row: Any) -> Receipt:
    """Return the receipt of a row."""
    return Receipt(
        id=row.id,
        year=row.year,
        sequence=row.sequence,
        code=row.code,
        kind=ReceiptKind(row.kind),
        application_id=row.application_id,
        batch_id=row.batch_id,
        issued_at=row.issued_at,
        officer_id=row.officer_id,
        documents=tuple(row.documents),
        note=row.note,
        prints=row.prints,
        version=row.version,
    )


_GONE = QT_TRANSLATE_NOOP("errors", "Tanda terima itu tidak ada lagi. Muat ulang daftarnya.")
