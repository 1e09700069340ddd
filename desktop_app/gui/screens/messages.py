"""Pesan: lists of people to be told, what was sent to whom, its words, its results, and STOP.

Each part is built when it is first shown. A spreadsheet dropped here is taken for such a list.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desktop_app.domain.access import Right
from desktop_app.gui.finish import finish
from desktop_app.gui.screens.base import Screen
from desktop_app.gui.screens.message_consent import ConsentPage
from desktop_app.gui.screens.message_lists import ListsPage
from desktop_app.gui.screens.message_part import MessagePart
from desktop_app.gui.screens.message_results import ResultsPage
from desktop_app.gui.screens.message_sending import SendingPage
from desktop_app.gui.screens.message_wording import WordingPage
from desktop_app.gui.session import Session

_Page = ListsPage | MessagePart
_MARGINS = (0, 12, 0, 0)


@dataclass(frozen=True, slots=True)
class _Part:
    name: str
    title: str
    right: Right
    build: Callable[[Session, QWidget | None], _Page]


class MessagesScreen(Screen):
    """The parts this officer has a right to, each with its key."""

    help_page = "pesan"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("parts")
        self.tabs.setAccessibleName(self.tr("Bagian pesan"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        self._rooms: list[QVBoxLayout] = []
        self._pages: dict[str, _Page] = {}
        self._parts = [one for one in self._all_parts() if session.actor.may(one.right)]
        for number, part in enumerate(self._parts, start=1):
            room = QWidget(self)
            self._rooms.append(QVBoxLayout(room))
            self._rooms[-1].setContentsMargins(*_MARGINS)
            self.tabs.addTab(room, f"{part.title}  Alt+{number}")
            self._key(f"Alt+{number}", number - 1)
        self.tabs.currentChanged.connect(self._show)

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of the parts this officer sees."""
        return tuple(one.name for one in self._parts)

    @property
    def page(self) -> _Page:
        """The part in front."""
        return self._page(self.tabs.currentIndex())

    @property
    def help_part(self) -> str:
        """The name of the part in front."""
        return self._parts[self.tabs.currentIndex()].name

    def entered(self) -> None:
        """Show the part that was left, as it is now."""
        self._show(self.tabs.currentIndex())

    def show_section(self, section: str) -> None:
        """Bring one part to the front."""
        if section in self.parts:
            self.tabs.setCurrentIndex(self.parts.index(section))

    def _key(self, key: str, index: int) -> None:
        action = QAction(self)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _=False: self.tabs.setCurrentIndex(index))
        self.addAction(action)

    def _show(self, index: int) -> None:
        page = self._page(index)
        page.load()
        page.take_focus()

    def _page(self, index: int) -> _Page:
        part = self._parts[index]
        if part.name not in self._pages:
            # Its parent from the start: with a parent Qt dresses all that is inside anew.
            page = self._pages[part.name] = part.build(self.session, self.tabs.widget(index))
            self._rooms[index].addWidget(page)
            finish(page)
        return self._pages[part.name]

    def _all_parts(self) -> tuple[_Part, ...]:
        return (
            _Part("lists", self.tr("Daftar nonaktif"), Right.SERVE, ListsPage),
            _Part("sending", self.tr("Pengiriman"), Right.SERVE, SendingPage),
            _Part("wording", self.tr("Naskah pesan"), Right.SEND_MESSAGES, WordingPage),
            _Part("results", self.tr("Hasil"), Right.SEE_REPORTS, ResultsPage),
            _Part("consent", self.tr("Izin && STOP"), Right.SERVE, ConsentPage),
        )
