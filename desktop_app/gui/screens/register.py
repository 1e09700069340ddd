"""Data: look people up, bring a register in, mend it, see what changed, answer a village's list.

Each part is built when it is first shown. A spreadsheet that is dropped onto the window comes
here and is asked about before anything is done with it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.access import Right
from desktop_app.gui.finish import finish
from desktop_app.gui.forms.ui_register import Ui_RegisterScreen
from desktop_app.gui.screens.base import Screen
from desktop_app.gui.screens.register_changes import ChangesPage
from desktop_app.gui.screens.register_import import RegisterPage
from desktop_app.gui.screens.register_quality import QualityPage
from desktop_app.gui.screens.register_search import RegisterSearchScreen
from desktop_app.gui.screens.register_shelf import SnapshotsPage
from desktop_app.gui.screens.register_village import VillageCheckPage
from desktop_app.gui.session import Session

_Page = (
    RegisterSearchScreen
    | RegisterPage
    | QualityPage
    | ChangesPage
    | VillageCheckPage
    | SnapshotsPage
)
_MARGINS = (0, 12, 0, 0)


@dataclass(frozen=True, slots=True)
class _Part:
    name: str
    title: str
    right: Right
    build: Callable[[Session, QWidget | None], _Page]


class RegisterScreen(Screen):
    """The parts this officer has a right to, each with its key."""

    help_page = "data-register"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_RegisterScreen()
        self.ui.setupUi(self)
        self._files: tuple[Path, ...] = ()
        self._pages: dict[str, _Page] = {}
        self._rooms: list[QVBoxLayout] = []
        self._parts = [one for one in self._all_parts() if session.actor.may(one.right)]
        for number, part in enumerate(self._parts, start=1):
            room = QWidget(self)
            self._rooms.append(QVBoxLayout(room))
            self._rooms[-1].setContentsMargins(*_MARGINS)
            self.ui.parts.addTab(room, f"{part.title}  Alt+{number}")
            self._key(f"Alt+{number}", number - 1)
        self.ui.parts.tabBar().setDrawBase(False)
        self.ui.offer.hide()
        self._connect()

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of the parts this officer sees."""
        return tuple(one.name for one in self._parts)

    @property
    def page(self) -> _Page:
        """The part in front."""
        return self._page(self._parts[self.ui.parts.currentIndex()].name)

    @property
    def help_part(self) -> str:
        """The name of the part in front."""
        return self._parts[self.ui.parts.currentIndex()].name

    def entered(self) -> None:
        """Show the part that was left, as it is now."""
        self._show(self.ui.parts.currentIndex())

    def leaving(self) -> None:
        """Leave nobody's data on the screen."""
        search = self._pages.get("search")
        if isinstance(search, RegisterSearchScreen):
            search.leaving()

    def show_section(self, section: str) -> None:
        """Bring one part to the front."""
        if section in self.parts:
            self.ui.parts.setCurrentIndex(self.parts.index(section))

    def offer(self, files: Sequence[Path]) -> None:
        """Ask what a spreadsheet that was dropped is for."""
        self._files = tuple(files)
        ui, first = self.ui, files[0]
        words = self.tr("{name}: untuk apa berkas ini?")
        if len(files) > 1:
            words = self.tr("{name} dan {more} berkas lain: untuk apa?")
        ui.offer_words.setText(words.format(name=first.name, more=len(files) - 1))
        ui.offer_import.setVisible("import" in self.parts and len(files) == 1)
        ui.offer_check.setVisible(len(files) == 1)
        ui.offer_mend.setVisible("import" in self.parts)
        ui.offer.show()
        asked = ui.offer_check if self._parts[ui.parts.currentIndex()].name == "village" else None
        buttons = (ui.offer_import, ui.offer_check, ui.offer_mend)
        (asked or next(one for one in buttons if not one.isHidden())).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves a dropped file alone."""
        if event.key() == Qt.Key.Key_Escape and self.ui.offer.isVisible():
            self._close_offer()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        ui = self.ui
        ui.parts.currentChanged.connect(self._show)
        ui.offer_import.clicked.connect(self._import)
        ui.offer_check.clicked.connect(self._check)
        ui.offer_mend.clicked.connect(self._mend)
        ui.offer_leave.clicked.connect(self._close_offer)
        self.session.files_dropped.connect(self.offer)

    def _key(self, key: str, index: int) -> None:
        action = QAction(self)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _=False: self.ui.parts.setCurrentIndex(index))
        self.addAction(action)

    def _show(self, index: int) -> None:
        page = self._page(self._parts[index].name)
        if isinstance(page, RegisterSearchScreen):
            page.entered()
            return
        page.load()
        page.take_focus()

    def _page(self, name: str) -> _Page:
        if name not in self._pages:
            index = self.parts.index(name)
            room = self.ui.parts.widget(index)
            # Its parent from the start: with a parent Qt dresses all that is inside anew.
            page = self._pages[name] = self._parts[index].build(self.session, room)
            self._rooms[index].addWidget(page)
            finish(page)
        return self._pages[name]

    # A file that was dropped --------------------------------------------------------------------

    def _close_offer(self) -> None:
        self.ui.offer.hide()
        self._show(self.ui.parts.currentIndex())

    def _taken(self, section: str) -> _Page:
        self.ui.offer.hide()
        self.show_section(section)
        return self._page(section)

    def _import(self) -> None:
        page = self._taken("import")
        if isinstance(page, RegisterPage):
            page.look_at(self._files[0])

    def _check(self) -> None:
        page = self._taken("village")
        if isinstance(page, VillageCheckPage):
            page.check(self._files[0])

    def _mend(self) -> None:
        page = self._taken("quality")
        if isinstance(page, QualityPage):
            page.mend(self._files)

    def _all_parts(self) -> tuple[_Part, ...]:
        return (
            _Part("search", self.tr("Cari"), Right.SERVE, RegisterSearchScreen),
            _Part("import", self.tr("Impor"), Right.IMPORT_REGISTER, _importing),
            _Part("quality", self.tr("Mutu data"), Right.SEE_REPORTS, QualityPage),
            _Part("changes", self.tr("Perubahan"), Right.SEE_REPORTS, ChangesPage),
            _Part("village", self.tr("Cek kolektif"), Right.SERVE, VillageCheckPage),
            _Part("shelf", self.tr("Data per tanggal"), Right.SERVE, SnapshotsPage),
        )


def _importing(session: Session, parent: QWidget | None) -> RegisterPage:
    return RegisterPage(session, parent, shelf=False)
