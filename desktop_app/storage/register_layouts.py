"""The layouts whose columns the office chose: kept by what their headings are known by."""

from __future__ import annotations

from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound
from desktop_app.domain.ids import new_id
from desktop_app.domain.register_mapping import Layout, layout_data, layout_from
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables import register_layout


def layouts(connection: sa.Connection) -> dict[UUID, Layout]:
    """Return every layout kept, by its row's id."""
    return {
        row.id: layout_from(row.fingerprint, row.titles, row.columns)
        for row in connection.execute(sa.select(register_layout).order_by(register_layout.c.id))
    }


def keep_layout(tx: Transaction, layout: Layout) -> None:
    """Keep what was chosen; an earlier choice for the same headings is changed."""
    table = register_layout
    query = sa.select(table.c.id, table.c.version).where(table.c.fingerprint == layout.fingerprint)
    row = tx.connection.execute(query).one_or_none()
    if row is None:
        tx.insert(table, {"id": new_id(tx.at), **layout_data(layout)})
    else:
        tx.change(table, row.id, row.version, layout_data(layout))


def forget_layout(tx: Transaction, id: UUID) -> None:
    """Let the headings tell again. Raises NotFound."""
    table = register_layout
    version = tx.connection.execute(sa.select(table.c.version).where(table.c.id == id)).scalar()
    if version is None:
        raise NotFound("pemetaan_tidak_ada", _GONE)
    tx.remove(table, id, version)


_GONE = QT_TRANSLATE_NOOP(
    "errors", "Pemetaan kolom itu sudah tidak ada. Muat ulang layar, lalu periksa lagi."
)
