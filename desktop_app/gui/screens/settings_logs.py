"""Pengaturan › Catatan program: what the program logged, the newest last, page by page."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.gui.forms.ui_settings_logs import Ui_LogPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.session import Session
from desktop_app.gui.words import count, say
from desktop_app.usecases import program_log
from desktop_app.usecases.program_log import LogEntry, LogFile, LogPage

_TYPING_MS = 300


class LogScreen(SettingsPage):
    """Which file, how grave, what words; the whole entry of the chosen line below the list."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_LogPage()
        self.ui.setupUi(self)
        self.model = RowsModel[LogEntry](self._columns(), self)
        self.model.dress(self.ui.rows)
        self._files: tuple[LogFile, ...] = ()
        self._before = 0
        self._asked = 0
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._read)
        self._wire()
        self._show_buttons()
        self.tell("")

    def load(self) -> None:
        """Read what was logged until now."""
        self.tell("")
        self.session.workers.read(
            program_log.log_files, then=self._show_files, otherwise=self._failed, owner=self
        )

    @property
    def path(self) -> Path | None:
        """The file on show, None while nothing was ever logged."""
        at = self.ui.file.currentIndex()
        return self._files[at].path if 0 <= at < len(self._files) else None

    def _wire(self) -> None:
        ui = self.ui
        ui.level.addItem(self.tr("Semua tingkat"), "")
        ui.level.addItem(self.tr("Kesalahan saja"), "ERROR")
        ui.file.activated.connect(lambda _: self._read())
        ui.level.activated.connect(lambda _: self._read())
        ui.search.textChanged.connect(lambda _: self._typing.start())
        ui.search.returnPressed.connect(self._read)
        action = QAction(ui.rows)
        action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(self.copy)
        ui.rows.addAction(action)
        ui.rows.selectionModel().currentRowChanged.connect(lambda *_: self._choose())
        ui.refresh.clicked.connect(self.load)
        ui.older.clicked.connect(self._read_older)
        ui.copy.clicked.connect(self.copy)
        ui.folder.clicked.connect(self._open_folder)
        ui.help_me.clicked.connect(lambda: self.session.place_wanted.emit("settings", "problem"))

    def _columns(self) -> tuple[Column[LogEntry], ...]:
        return (
            Column(self.tr("Waktu"), self._when),
            Column(self.tr("Tingkat"), self._level),
            Column(self.tr("Isi"), lambda one: one.first_line, wide=True),
        )

    def _when(self, one: LogEntry) -> str:
        return f"{one.at.astimezone(self.session.office.zone):%d-%m-%Y %H.%M.%S}" if one.at else "–"

    def _level(self, one: LogEntry) -> str:
        if one.level == "WARNING":
            return self.tr("▲ Perhatian")
        return self.tr("✘ Kesalahan") if one.level in program_log.LEVELS else "–"

    # Reading -----------------------------------------------------------------------------------

    def _show_files(self, files: Sequence[LogFile]) -> None:
        shown = self.path
        self._files = tuple(files)
        self.ui.file.clear()
        for one in files:
            size = f"{one.size / 1e6:.1f}".replace(".", ",")
            self.ui.file.addItem(
                self.tr("{name} ({size} MB)").format(name=one.path.name, size=size)
            )
        places = [one.path for one in files]
        self.ui.file.setCurrentIndex(places.index(shown) if shown in places else len(files) - 1)
        self._read()

    def _read(self) -> None:
        self._typing.stop()
        self._ask(None, self._show)

    def _read_older(self) -> None:
        self._ask(self._before, self._show_older)

    def _ask(self, before: int | None, then: object) -> None:
        self._asked += 1
        asked, path = self._asked, self.path
        self.tell("")
        if path is None:
            self._show(LogPage((), 0))
            return
        self.ui.state.setText(self.tr("Membaca catatan…"))
        self.ui.older.setEnabled(False)

        def show(page: LogPage) -> None:
            if asked == self._asked:  # what was asked since then is on its way
                then(page)  # type: ignore[operator]

        level, words = self.ui.level.currentData(), self.ui.search.text()
        self.session.workers.read(
            program_log.read_page,
            path,
            before,
            level,
            words,
            then=show,
            otherwise=self._failed,
            owner=self,
        )

    def _show(self, page: LogPage) -> None:
        self._before = page.before
        self.model.show_rows(page.entries)
        self.ui.rows.selectRow(len(page.entries) - 1)
        self.ui.rows.scrollToBottom()
        self._shown()

    def _show_older(self, page: LogPage) -> None:
        self._before = page.before
        self.model.show_rows((*page.entries, *self.model.rows))
        self.ui.rows.selectRow(max(0, len(page.entries) - 1))
        self._shown()

    def _shown(self) -> None:
        number = len(self.model.rows)
        if number:
            words = self.tr("{n} catatan terakhir.") if self._before else self.tr("{n} catatan.")
            self.ui.state.setText(words.format(n=count(number)))
        elif self._files and (self.ui.search.text().strip() or self.ui.level.currentData()):
            self.ui.state.setText(self.tr("Tidak ada catatan yang cocok."))
        else:
            self.ui.state.setText(self.tr("Belum ada yang dicatat: tidak ada gangguan."))
        self._show_buttons()
        self._choose()

    def _failed(self, error: BaseException) -> None:
        self.ui.state.setText("")
        self._show_buttons()
        self.tell(say(error))

    # The chosen line ---------------------------------------------------------------------------

    def copy(self) -> None:
        """Put the whole chosen entry on the clipboard."""
        one = self.model.row(self.ui.rows.currentIndex())
        if one is not None:
            QGuiApplication.clipboard().setText(f"{self._when(one)} {one.level} {one.text}")
            self.saved(self.tr("Baris catatan tersalin."))

    def _choose(self) -> None:
        one = self.model.row(self.ui.rows.currentIndex())
        self.ui.entry.setPlainText(one.text if one is not None else "")
        self.ui.copy.setEnabled(one is not None)

    def _show_buttons(self) -> None:
        self.ui.older.setEnabled(self._before > 0)
        self.ui.folder.setEnabled(bool(self._files))

    def _open_folder(self) -> None:
        if self.path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path.parent)))
