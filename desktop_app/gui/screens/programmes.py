"""Program: who receives what, who meets whom, what was fixed and paid, and the figures.

Each part is built when it is first shown. The period chosen in one part is in front in the others.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desktop_app.domain.access import Right
from desktop_app.gui.finish import finish
from desktop_app.gui.screens.advice_part import AdvicePart
from desktop_app.gui.screens.base import Screen
from desktop_app.gui.screens.programme_overlaps import OverlapsPage
from desktop_app.gui.screens.programme_parts import Chosen
from desktop_app.gui.screens.programme_payments import PaymentsPage
from desktop_app.gui.screens.programme_people import PeoplePage
from desktop_app.gui.screens.programme_recap import RecapPage
from desktop_app.gui.screens.programme_setup import SetupPage
from desktop_app.gui.session import Session

_MARGINS = (0, 12, 0, 0)


class ProgrammePage(Protocol):
    """What a part of this place can do."""

    def load(self) -> None:
        """Show what is stored now."""

    def take_focus(self) -> None:
        """Put the keyboard where work begins."""


@dataclass(frozen=True, slots=True)
class _Part:
    name: str
    title: str
    right: Right
    build: Callable[[Session, Chosen, QWidget | None], QWidget]


class ProgrammesScreen(Screen):
    """The parts this officer has a right to, each with its key."""

    help_page = "program"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.chosen = Chosen()
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("parts")
        self.tabs.setAccessibleName(self.tr("Bagian program"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        self._rooms: list[QVBoxLayout] = []
        self._pages: dict[str, QWidget] = {}
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
    def page(self) -> QWidget:
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
        page: ProgrammePage = self._page(index)  # type: ignore[assignment]
        page.load()
        page.take_focus()

    def _page(self, index: int) -> QWidget:
        part = self._parts[index]
        if part.name not in self._pages:
            # Its parent from the start: with a parent Qt dresses all that is inside anew.
            page = part.build(self.session, self.chosen, self.tabs.widget(index))
            self._pages[part.name] = page
            self._rooms[index].addWidget(page)
            finish(page)
        return self._pages[part.name]

    def _all_parts(self) -> tuple[_Part, ...]:
        return (
            _Part("people", self.tr("Penerima"), Right.SEE_REPORTS, PeoplePage),
            _Part("overlaps", self.tr("Tumpang tindih"), Right.SERVE, OverlapsPage),
            _Part("payments", self.tr("Penyaluran"), Right.SEE_REPORTS, PaymentsPage),
            _Part("recap", self.tr("Rekapitulasi"), Right.SEE_REPORTS, RecapPage),
            _Part("advice", self.tr("Penasihat"), Right.SEE_REPORTS, AdvicePart),
            _Part("setup", self.tr("Periode && program"), Right.MANAGE_PROGRAMMES, SetupPage),
        )
