"""The user guide: pages of `resources/help`, found by title or by any word in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from desktop_app import paths
from desktop_app.gui.forms.ui_help import Ui_HelpWindow

# In the order in which somebody new would read them; what is not named here comes after.
_ORDER = (
    "index",
    "masuk",
    "loket",
    "antrean",
    "persetujuan",
    "surat",
    "laporan",
    "tutup-hari",
    "survei",
    "data-register",
    "sumber-daring",
    "panduan",
    "aturan",
    "data-pribadi",
    "pengaturan",
    "pusat",
)
_LIST_WIDTH = 300


@dataclass(frozen=True, slots=True)
class Page:
    """One page; `title` is its first heading."""

    name: str
    title: str
    text: str


@cache
def pages() -> tuple[Page, ...]:
    """Return the pages of the guide in reading order."""
    found = [_read(path) for path in paths.resource("help").glob("*.md")]
    order = {name: place for place, name in enumerate(_ORDER)}
    return tuple(sorted(found, key=lambda page: (order.get(page.name, len(order)), page.title)))


def search(query: str) -> tuple[Page, ...]:
    """Return the pages that hold every word; those with a word in the title come first."""
    words = query.casefold().split()
    fitting = [page for page in pages() if all(word in _plain(page) for word in words)]
    return tuple(
        sorted(fitting, key=lambda p: not any(word in p.title.casefold() for word in words))
        if words
        else fitting
    )


def show_help(parent: QWidget, page: str) -> HelpWindow:
    """Open the guide at `page`, or bring the open one to the front."""
    window = parent.findChild(HelpWindow) or HelpWindow(parent)
    window.turn_to(page)
    window.show()
    window.raise_()
    window.activateWindow()
    return window


class HelpWindow(QWidget):
    """Stands beside the main window; Esc closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.ui = Ui_HelpWindow()
        self.ui.setupUi(self)
        self.resize(1000, 680)
        self.ui.pages.setFixedWidth(_LIST_WIDTH)
        self.ui.pages.setWordWrap(True)
        self.ui.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.ui.search.setFixedWidth(_LIST_WIDTH)
        self.ui.nothing.setFixedWidth(_LIST_WIDTH)
        self.ui.search.textChanged.connect(self._search)
        self.ui.pages.currentItemChanged.connect(self._open)
        self._search("")

    def turn_to(self, name: str) -> None:
        """Open one page; an unknown name opens the first."""
        self.ui.search.clear()
        names = [page.name for page in pages()]
        self.ui.pages.setCurrentRow(names.index(name) if name in names else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the window."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _search(self, query: str) -> None:
        found = search(query)
        self.ui.pages.clear()
        for page in found:
            item = QListWidgetItem(page.title)
            item.setData(Qt.ItemDataRole.UserRole, page.text)
            item.setToolTip(page.title)
            self.ui.pages.addItem(item)
        self.ui.nothing.setVisible(not found)
        self.ui.pages.setCurrentRow(0)

    def _open(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.ui.page.setMarkdown(item.data(Qt.ItemDataRole.UserRole))


def _read(path: Path) -> Page:
    text = path.read_text("utf-8")
    heading = re.search(r"^# (.+)$", text, re.M)
    return Page(path.stem, heading[1] if heading else path.stem, text)


def _plain(page: Page) -> str:
    return re.sub(r"[*_`|#]", "", page.text).casefold()
