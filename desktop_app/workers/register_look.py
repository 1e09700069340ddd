"""What a file seems to be, for the process that looks at it.

Apart from the other tasks: with them comes the database, which takes the process half a second to
load, and a person waits for the first rows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from desktop_app.domain.register import Preview, Progress
from desktop_app.domain.register_mapping import ColumnMapping, Layout
from desktop_app.usecases.ports import Workbooks
from desktop_app.usecases.register_import import look_at


def look(
    workbooks: Workbooks,
    path: Path,
    today: date,
    mapping: ColumnMapping | None,
    kept: Mapping[str, Layout],
    *,
    progress: Callable[[Progress], None],
    cancelled: Callable[[], bool],
) -> Preview:
    """Return what the columns and rows of a file seem to be. Raises what `look_at` raises."""
    return look_at(
        workbooks,
        path,
        today,
        mapping=mapping,
        layouts=kept,
        progress=progress,
        cancelled=cancelled,
    )
