"""Panduan: paper to give out, questions and answers, complaints. Each part has its key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.access import Right
from desktop_app.gui.finish import finish
from desktop_app.gui.forms.ui_guidance import Ui_GuidanceScreen
from desktop_app.gui.screens.base import Screen
from desktop_app.gui.screens.complaints import ComplaintsPage
from desktop_app.gui.screens.guidance_papers import PapersPage
from desktop_app.gui.screens.guidance_questions import QuestionsPage
from desktop_app.gui.session import Session

_Page = PapersPage | QuestionsPage | ComplaintsPage
_MARGINS = (0, 12, 0, 0)


@dataclass(frozen=True, slots=True)
class _Part:
    name: str
    title: str
    build: Callable[[Session, QWidget | None], _Page]
    right: Right = Right.PREPARE


class GuidanceScreen(Screen):
    """The parts in tabs, each built when it is first shown."""

    help_page = "panduan"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_GuidanceScreen()
        self.ui.setupUi(self)
        self._pages: dict[str, _Page] = {}
        self._rooms: list[QVBoxLayout] = []
        self._parts = self._all_parts()
        for number, part in enumerate(self._parts, start=1):
            room = QWidget(self)
            self._rooms.append(QVBoxLayout(room))
            self._rooms[-1].setContentsMargins(*_MARGINS)
            self.ui.parts.addTab(room, f"{part.title}  Alt+{number}")
            self._key(f"Alt+{number}", number - 1)
        self.ui.parts.currentChanged.connect(self._show)

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of the parts."""
        return tuple(one.name for one in self._parts)

    @property
    def page(self) -> _Page:
        """The part in front."""
        return self._page(self.ui.parts.currentIndex())

    @property
    def help_part(self) -> str:
        """The name of the part in front."""
        return self._parts[self.ui.parts.currentIndex()].name

    def entered(self) -> None:
        """Show the part that was left, as it is now."""
        self._show(self.ui.parts.currentIndex())

    def leaving(self) -> None:
        """Leave nobody's name on the screen."""
        page = self._pages.get("complaints")
        if isinstance(page, ComplaintsPage):
            page.put_away()

    def show_section(self, section: str) -> None:
        """Bring one part to the front; `complaints/<case>` begins one about that case."""
        name, _, case = section.partition("/")
        if name in self.parts:
            self.ui.parts.setCurrentIndex(self.parts.index(name))
        if case and isinstance(self.page, ComplaintsPage):
            self.page.begin_about(UUID(case))

    def _key(self, key: str, index: int) -> None:
        action = QAction(self)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _=False: self.ui.parts.setCurrentIndex(index))
        self.addAction(action)

    def _show(self, index: int) -> None:
        page = self._page(index)
        page.load()
        page.take_focus()

    def _page(self, index: int) -> _Page:
        part = self._parts[index]
        if part.name not in self._pages:
            # Its parent from the start: with a parent Qt dresses all that is inside anew.
            page = self._pages[part.name] = part.build(self.session, self.ui.parts.widget(index))
            self._rooms[index].addWidget(page)
            finish(page)
        return self._pages[part.name]

    def _all_parts(self) -> tuple[_Part, ...]:
        parts = (
            _Part("papers", self.tr("Lembar dan poster"), PapersPage),
            _Part("questions", self.tr("Tanya jawab"), QuestionsPage),
            _Part("complaints", self.tr("Pengaduan"), ComplaintsPage, Right.SERVE),
        )
        return tuple(one for one in parts if self.session.actor.may(one.right))
