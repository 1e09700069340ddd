"""The user guide beside the main window: pages by group, search, and the guide on paper.

Nothing of it is loaded before F1 is pressed for the first time.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QListWidgetItem, QMenu, QPushButton, QWidget

from desktop_app.domain.help_paper import HelpPaper
from desktop_app.domain.help_search import Hit, search
from desktop_app.gui.finish import finish
from desktop_app.gui.forms.ui_help import Ui_HelpWindow
from desktop_app.gui.printing import paper_printer
from desktop_app.gui.theme import BODY_POINTS
from desktop_app.gui.widgets.help_list import (
    HIT,
    NAME,
    HelpListDelegate,
    fill_contents,
    fill_hits,
)
from desktop_app.gui.words import say
from desktop_app.usecases import help_guide, help_papers

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.gui.main_window import MainWindow
    from desktop_app.gui.session import Session

_LIST_WIDTH, _WIDEST = 320, 1.4
_TYPING_MS = 150
_SIZE = (1100, 700)


def show_help(parent: QWidget, topic: str) -> HelpWindow:
    """Open the guide at `topic` (a page, or `page#section`), or bring the open one to the front."""
    window = parent.findChild(HelpWindow) or HelpWindow(parent)
    window.turn_to(topic)
    window.show()
    window.raise_()
    window.activateWindow()
    return window


@dataclass(slots=True)
class _Stand:
    """Where somebody was: a page, a section of it, and how far it was scrolled."""

    page: str
    anchor: str
    scrolled: int = -1


class HelpWindow(QWidget):
    """Stands beside the main window; Esc closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.ui = Ui_HelpWindow()
        self.ui.setupUi(self)
        self.resize(*_SIZE)
        larger = min(_WIDEST, self.font().pointSizeF() / BODY_POINTS)
        self.ui.left.setFixedWidth(round(_LIST_WIDTH * larger))
        self._session: Session | None = getattr(parent, "session", None)
        self._back: list[_Stand] = []
        self._here = _Stand("", "")
        self._hits: tuple[Hit, ...] = ()
        pages = self.ui.pages
        pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        pages.setWordWrap(True)
        pages.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        pages.setVerticalScrollMode(pages.ScrollMode.ScrollPerPixel)
        pages.setItemDelegate(HelpListDelegate(pages))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.search)
        self._add_keys()
        self._connect()
        self._offer_deeds()
        finish(self)
        self._fill()

    # Pages ---------------------------------------------------------------------------------------

    def turn_to(self, topic: str) -> None:
        """Open `page` or `page#section`; an unknown page opens the first."""
        name, _, anchor = topic.partition("#")
        if self.ui.search.text():
            self.ui.search.blockSignals(True)
            self.ui.search.clear()
            self.ui.search.blockSignals(False)
            self._fill()
        self._leave_for(_Stand(help_guide.page(name).name, anchor))
        self._show_here()

    def go_back(self) -> None:
        """Alt+Left: return to the page before, where it was left."""
        if self._back:
            self._here = self._back.pop()
            self._show_here()

    @property
    def page(self) -> str:
        """The name of the page on show."""
        return self._here.page

    def _leave_for(self, stand: _Stand, *, keep: bool = True) -> None:
        if keep and self._here.page and self._here.page != stand.page:
            self._here.scrolled = self.ui.page.verticalScrollBar().value()
            self._back.append(self._here)
        self._here = stand

    def _show_here(self, hit: Hit | None = None) -> None:
        here = self._here
        page = help_guide.page(here.page)
        words = hit.words if hit is not None else ()
        self.ui.page.show_page(page, help_guide.folder(), here.anchor, words)
        if hit is not None:
            self.ui.page.show_section(hit.section.place)
        if here.scrolled >= 0:
            self.ui.page.scroll_back(here.scrolled)
        self.ui.back.setEnabled(bool(self._back))
        self.ui.find.clear()
        self._choose_in_list(here.page)

    def _choose_in_list(self, name: str) -> None:
        pages = self.ui.pages
        pages.blockSignals(True)
        for row in range(pages.count()):
            if pages.item(row).data(NAME) == name:
                pages.setCurrentRow(row)
        pages.blockSignals(False)

    def _open(self, item: QListWidgetItem | None) -> None:
        if item is None or item.data(NAME) is None:
            return
        self._leave_for(_Stand(item.data(NAME), ""))
        self._show_here(item.data(HIT))

    # Search --------------------------------------------------------------------------------------

    def search(self) -> None:
        """List the pages that fit what was typed; with nothing typed, all of them."""
        self._typing.stop()
        query = self.ui.search.text().strip()
        if not query:
            self._fill()
            self._choose_in_list(self._here.page)
            return
        self._hits = search(help_guide.pages().values(), query, help_guide.synonyms())
        self.ui.pages.blockSignals(True)
        fill_hits(self.ui.pages, self._hits)
        self.ui.pages.blockSignals(False)
        self.ui.count.setText(self._told(self._hits))
        self.ui.count.show()

    def _told(self, hits: tuple[Hit, ...]) -> str:
        if not hits:
            return self.tr("Tidak ada halaman yang memuat kata itu.")
        if not hits[0].whole:
            return self.tr("Tidak ada halaman yang memuat semua kata; ini yang paling dekat.")
        return self.tr("%n halaman. Enter membuka yang pertama.", "", len(hits))

    def _fill(self) -> None:
        self._hits = ()
        self.ui.pages.blockSignals(True)
        fill_contents(self.ui.pages, help_guide.pages(), help_guide.contents())
        self.ui.pages.blockSignals(False)
        self.ui.count.hide()

    def _open_first(self) -> None:
        self.search()
        if self._hits:
            self.ui.pages.setCurrentRow(0)
            self.ui.page.setFocus()

    # Within the page -----------------------------------------------------------------------------

    def _find(self, *, backward: bool = False, again: bool = True) -> None:
        text = self.ui.find.text()
        count = self.ui.page.find_text(text, backward=backward, again=again)
        words = self.tr("%n kali", "", count) if count else self.tr("Tidak ada")
        self.ui.found.setText(words if text else "")

    # Keys ----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves what was typed, and closes the window when nothing was."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.focusWidget() is self.ui.find and self.ui.find.text():
            self.ui.find.clear()
            self.ui.page.setFocus()
        elif self.focusWidget() is self.ui.search and self.ui.search.text():
            self.ui.search.clear()
        else:
            self.close()

    def _add_keys(self) -> None:
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Alt+Left", self.go_back),
            ("Ctrl+F", lambda: self._take(self.ui.find)),
            ("F3", lambda: self._take(self.ui.search)),
            ("Shift+Return", lambda: self._find(backward=True)),
            ("F1", lambda: self.turn_to("index")),
        )
        for key, slot in keys:
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(lambda _=False, do=slot: do())
            self.addAction(action)

    def _take(self, field: QWidget) -> None:
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _connect(self) -> None:
        ui = self.ui
        ui.search.textChanged.connect(lambda: self._typing.start())
        ui.search.returnPressed.connect(self._open_first)
        ui.pages.currentItemChanged.connect(self._open)
        ui.pages.itemActivated.connect(lambda _: ui.page.setFocus())
        ui.page.turned.connect(self._follow)
        ui.back.clicked.connect(self.go_back)
        ui.find.textEdited.connect(lambda: self._find(again=False))
        ui.find.returnPressed.connect(self._find)
        ui.found.clear()
        ui.said.hide()

    def _follow(self, page: str, anchor: str) -> None:
        self.turn_to(f"{page}#{anchor}")

    # Deeds ---------------------------------------------------------------------------------------

    def _offer_deeds(self) -> None:
        ui, session = self.ui, self._session
        ui.tour.setVisible(self._tour_fits())
        ui.tour.clicked.connect(self._start_tour)
        papers: tuple[tuple[QPushButton, str, Callable[[], HelpPaper]], ...] = (
            (ui.card, "kartu-cepat-loket.pdf", help_papers.card),
            (ui.book, "panduan-admin.pdf", help_papers.admin_book),
        )
        for button, file, paper in papers:
            button.setVisible(session is not None)
            menu = QMenu(button)
            menu.addAction(self.tr("Simpan PDF…"), partial(self._ask_where, paper, file))
            menu.addAction(self.tr("Cetak"), partial(self.print_paper, paper, file))
            button.setMenu(menu)

    def showEvent(self, event: object) -> None:
        """Offer the tour where somebody stands who may use the workbench."""
        self.ui.tour.setVisible(self._tour_fits())
        self.ui.page.setFocus()
        self.ui.pages.doItemsLayout()
        super().showEvent(event)  # type: ignore[arg-type]

    def _tour_fits(self) -> bool:
        from desktop_app.gui.tour import may_tour

        return self._session is not None and may_tour(self._window())

    def _window(self) -> MainWindow:
        return self.parent()  # type: ignore[return-value]

    def _start_tour(self) -> None:
        from desktop_app.gui.tour import start_tour

        self.close()
        start_tour(self._window())

    def _ask_where(self, paper: Callable[[], HelpPaper], file: str) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Simpan PDF"), str(Path.home() / file), self.tr("PDF (*.pdf)")
        )
        if path:
            self.save_paper(paper, Path(path))

    def save_paper(self, paper: Callable[[], HelpPaper], path: Path) -> None:
        """Write the quick card or the admin's guide to `path`, and say so."""
        assert self._session is not None  # noqa: S101 (the buttons are hidden without)
        self._session.workers.aside(
            _save,
            self._session.doors.help_paper,
            paper,
            path,
            then=lambda _: self._say(self.tr("Tersimpan di {path}.").format(path=path)),
            otherwise=lambda error: self._say(say(error)),
            owner=self,
        )

    def print_paper(self, paper: Callable[[], HelpPaper], file: str) -> None:
        """Send the quick card or the admin's guide to the printer of papers, and say so."""
        assert self._session is not None  # noqa: S101
        doors, printer = self._session.doors, paper_printer(self._session.machine)
        self._session.workers.aside(
            lambda: doors.print_pdf(doors.help_paper.render(paper()), printer, Path(file).stem),
            then=lambda _: self._say(self.tr("Dikirim ke pencetak.")),
            otherwise=lambda error: self._say(say(error)),
            owner=self,
        )

    def _say(self, words: str) -> None:
        from desktop_app.gui.announcements import announce

        self.ui.said.setText(words)
        self.ui.said.show()
        announce(self.ui.said, words)


def _save(printer: object, paper: Callable[[], HelpPaper], path: Path) -> Path:
    return help_papers.save(printer, paper(), path)  # type: ignore[arg-type]
