"""What every part of the place Data shares: long work beside the counter's, and how it ends."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.errors import Cancelled
from desktop_app.gui.announcements import announce
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import say

FILES = "*.xlsx *.xls *.ods *.csv"


class RegisterPart(SettingsPage):
    """A part is a stack of pages (`ui.steps`), one of them `page_run` with the card `run`."""

    def __init__(self, session: Session, ui: Any, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = ui
        ui.setupUi(self)
        session.ending.connect(ui.run.abandon)

    def take_focus(self) -> None:
        """Put the keyboard where work begins."""
        self.setFocus()

    def run_long(
        self,
        task: Callable[..., Any],
        *args: Any,
        title: str,
        then: Callable[[Any], None],
        otherwise: Callable[[BaseException], None],
        hint: str = "",
        unit: str = "",
    ) -> None:
        """Run `task(office, *args, tell, stop)` beside the counter's work, with its progress."""
        self.show_page(self.ui.page_run)
        stop = self.ui.run.begin(title, hint, unit)
        tell = self.session.workers.relay(self.ui.run.tell, self)

        def done(result: Any) -> None:
            then(result)
            announce(self, self.tr("{work}: selesai.").format(work=title))

        self.session.workers.run_long(
            task, *args, tell, stop, then=done, otherwise=otherwise, owner=self
        )

    def is_busy(self) -> bool:
        """Tell whether something runs here already; then say that it has to end first."""
        busy = self.front() is self.ui.page_run
        if busy:
            self.session.notice(
                self.tr("Masih ada yang berjalan di sini. Tunggu sampai selesai, atau tekan Esc.")
            )
        return busy

    def back_to(self, page: QWidget) -> Callable[[BaseException], None]:
        """Return what shows `page` again and says why the work did not come to its end."""

        def tell(error: BaseException) -> None:
            self.show_page(page)
            self.say_why(error)

        return tell

    def say_why(self, error: BaseException) -> None:
        """Say that somebody stopped it, calmly, or what went wrong."""
        if isinstance(error, Cancelled):
            self.session.notice(say(error))
        else:
            self.session.problem(error)

    def show_page(self, page: QWidget) -> None:
        """Bring one page of the stack to the front."""
        self.ui.steps.setCurrentWidget(page)

    def front(self) -> QWidget:
        """Return the page in front."""
        page: QWidget = self.ui.steps.currentWidget()
        return page

    def key(self, key: str, slot: Callable[[], object], page: QWidget) -> None:
        """Let a key work while `page` is in front."""
        action = QAction(page)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setAutoRepeat(False)
        action.triggered.connect(lambda: slot())
        page.addAction(action)

    def ask_open(self, title: str) -> Path | None:
        """Ask for one spreadsheet."""
        path, _ = QFileDialog.getOpenFileName(
            self, title, str(Path.home()), self.tr("Lembar kerja ({files})").format(files=FILES)
        )
        return Path(path) if path else None

    def ask_save(self, title: str, name: str) -> Path | None:
        """Ask where an Excel file shall be written."""
        path, _ = QFileDialog.getSaveFileName(
            self, title, str(Path.home() / name), self.tr("Excel (*.xlsx)")
        )
        return Path(path) if path else None

    def good(self, sentence: str) -> None:
        """Say that it is done."""
        self.session.notice(sentence, kind=Kind.GOOD)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops what runs, wherever the keyboard is in this part."""
        if event.key() == Qt.Key.Key_Escape and self.front() is self.ui.page_run:
            self.ui.run.stop()
        else:
            super().keyPressEvent(event)
