"""Numbers given out at several PCs of an office: each PC's own run without holes or doubles."""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa

from desktop_app.storage import tables

_RUNS = {
    "letter": ("series", "year", "sequence"),
    "receipt": ("series", "year", "sequence"),
    "complaint": ("series", "year", "sequence"),
    "ticket": ("day", "lane", "series", "number"),
}


def holes(connection: sa.Connection) -> Iterator[str]:
    """Tell which numbers were left out or given twice."""
    for kind, names in _RUNS.items():
        table = tables.metadata.tables[kind]
        runs: dict[tuple[object, ...], list[int]] = {}
        for row in connection.execute(sa.select(*(table.c[name] for name in names))):
            runs.setdefault(tuple(row[:-1]), []).append(row[-1])
        for run, numbers in runs.items():
            if sorted(numbers) != list(range(1, len(numbers) + 1)):
                yield f"numbers of {kind} {run} have holes or doubles: {sorted(numbers)}"
