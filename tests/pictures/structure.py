"""What stands on a picture, in words: enough to notice that a screen has become another one."""

from __future__ import annotations

import json
import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QHeaderView, QTabBar, QWidget

TAKEN = Path(__file__).with_name("taken.json")


def controls_of(root: QWidget, *, shown: bool = True) -> list[str]:
    """Return the words on the buttons, tabs and table headings below `root`, in their order.

    Figures and names differ from office to office; they are left out. With `shown` only what can
    be seen counts.
    """
    words: list[str] = []
    for widget in root.findChildren(QWidget):
        if shown and not widget.isVisibleTo(root.window()):
            continue
        if isinstance(widget, QAbstractButton):
            words.append(widget.text())
        elif isinstance(widget, QTabBar):
            words += [widget.tabText(place) for place in range(widget.count())]
        elif isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
            model = widget.model()
            count = model.columnCount() if model is not None else 0
            words += [str(model.headerData(n, widget.orientation()) or "") for n in range(count)]
    tidy = (re.sub(r"\s+", " ", re.sub(r"\d{2,}.*", "", word)).strip() for word in words)
    return sorted({word for word in tidy if len(word) > 2})


def remember(taken: dict[str, list[str]]) -> None:
    """Write down what stood on the pictures, beside the script that took them."""
    TAKEN.write_text(
        json.dumps(taken, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8"
    )


def remembered() -> dict[str, list[str]]:
    """Return what stood on each picture when it was taken."""
    if not TAKEN.is_file():
        return {}
    known: dict[str, list[str]] = json.loads(TAKEN.read_text("utf-8"))
    return known
