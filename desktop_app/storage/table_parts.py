"""What every table is made of: the names of constraints, and the columns all of them have."""

from __future__ import annotations

import sqlalchemy as sa

from desktop_app.storage.types import Id

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def table_of(name: str, *items: sa.schema.SchemaItem) -> sa.Table:
    """Return a table with id and version: one whose every change is journaled."""
    return sa.Table(
        name,
        metadata,
        sa.Column("id", Id, primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        *items,
    )


def link(table: str, name: str, *, nullable: bool = False) -> sa.Column[object]:
    """Return a column that holds the id of a row of another table."""
    return sa.Column(name, Id, sa.ForeignKey(f"{table}.id"), nullable=nullable)
