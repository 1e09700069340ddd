"""What migrations after the first are made of. Plain column types: they mean the same for ever."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import sqlalchemy as sa
from alembic import op

Id = sa.LargeBinary(16)
Moment = sa.BigInteger
Day = sa.String(10)
Json = sa.Text


def create(name: str, *items: sa.schema.SchemaItem, called: str | None = None) -> None:
    """Make a table with id and version; `called` is its name for a while when it replaces one."""
    op.create_table(
        called or name,
        sa.Column("id", Id, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        *items,
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
    )


def references(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    """Return a named foreign key to another table's id."""
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=f"fk_{table}_{column}_{target}")


def unique(table: str, *columns: str) -> sa.UniqueConstraint:
    """Return a named unique constraint."""
    return sa.UniqueConstraint(*columns, name=f"uq_{table}_{'_'.join(columns)}")


def index(table: str, *columns: str) -> None:
    """Make a named index."""
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, list(columns))


def rebuild(
    name: str,
    *items: sa.schema.SchemaItem,
    new: Mapping[str, str],
    indexes: Sequence[Sequence[str]] = (),
) -> None:
    """Make a table anew with more columns and carry every row over.

    `new` gives the SQL value old rows get in each new column. SQLite can neither add a required
    column without a default nor put one before the constraints. Foreign keys are off meanwhile.
    """
    waiting = f"{name}_new"
    create(name, *items, called=waiting)
    kept = [c.name for c in items if isinstance(c, sa.Column) and c.name not in new]
    columns = ["id", "version", *kept]
    into = ", ".join([*columns, *new])
    values = ", ".join([*columns, *new.values()])
    op.execute(f"INSERT INTO {waiting} ({into}) SELECT {values} FROM {name}")  # noqa: S608
    op.drop_table(name)
    op.rename_table(waiting, name)
    for one in indexes:
        index(name, *one)
