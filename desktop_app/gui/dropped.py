"""Spreadsheets dragged onto the window from the desktop or a file manager."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

SHEETS = frozenset({".xlsx", ".xls", ".ods", ".csv"})


def dropped_sheets(data: QMimeData) -> tuple[Path, ...]:
    """Return the spreadsheets among what is dragged; empty when there are none."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return tuple(path for path in paths if path.suffix.lower() in SHEETS)
