"""Pengaturan › Tampilan dan pencetak: of this computer only, and at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app import settings as declared
from desktop_app.domain.printing import MOST_COPIES
from desktop_app.gui.announcements import announce
from desktop_app.gui.application import dress
from desktop_app.gui.forms.ui_settings_display import Ui_DisplayPage
from desktop_app.gui.on_the_spot import print_or_save, printed_words
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.session import Session
from desktop_app.gui.text_size import SCALES
from desktop_app.gui.widgets.text_size_bar import LANGUAGES
from desktop_app.gui.words import say
from desktop_app.usecases.trying_out import trial_page


class DisplayPage(SettingsPage):
    """Light or dark, how large, and which printer each kind of paper goes to."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_DisplayPage()
        self.ui.setupUi(self)
        ui = self.ui
        for look, words in (
            ("system", self.tr("Mengikuti komputer ini")),
            ("light", self.tr("Terang")),
            ("dark", self.tr("Gelap")),
            ("contrast", self.tr("Kontras tinggi")),
        ):
            ui.theme.addItem(words, look)
        for scale in SCALES:
            ui.scale.addItem(f"{scale}%", scale)
        ui.printer.addItem(self.tr("Pencetak bawaan komputer ini"), "")
        for label in (ui.theme_fault, ui.scale_fault, ui.printer_fault):
            label.hide()
        ui.theme.activated.connect(lambda _: self._keep(declared.DISPLAY_THEME, ui.theme))
        ui.scale.activated.connect(lambda _: self._keep(declared.DISPLAY_TEXT_SCALE, ui.scale))
        ui.printer.activated.connect(lambda _: self._keep(declared.PRINTER_LETTERS, ui.printer))
        as_letters = self.tr("Sama dengan pencetak surat")
        self.copies = self._add(1, 1, self.tr("&Rangkap surat asli"), "copies")
        self.slips = self._add(2, 0, self.tr("Pencetak &lembar pengembalian"), "slips")
        self.papers = self._add(2, 1, self.tr("Pencetak la&poran"), "papers")
        self.language = self._add(3, 0, self.tr("&Bahasa layar"), "language")
        for language, words in LANGUAGES.items():
            self.language.addItem(words, language)
        self.language.activated.connect(
            lambda _: session.speak(self.language.currentData(), "settings", "display")
        )
        self._add_trial()
        for count in range(1, MOST_COPIES + 1):
            self.copies.addItem(self.tr("%n lembar", "", count), count)
        for box in (self.slips, self.papers):
            box.addItem(as_letters, "")
        self.copies.activated.connect(
            lambda _: self._keep(declared.PRINTER_LETTER_COPIES, self.copies)
        )
        self.slips.activated.connect(lambda _: self._keep(declared.PRINTER_SLIPS, self.slips))
        self.papers.activated.connect(lambda _: self._keep(declared.PRINTER_PAPERS, self.papers))

    def load(self) -> None:
        """Show what was chosen, and ask which printers there are."""
        machine = self.session.machine
        _choose(self.ui.theme, machine[declared.DISPLAY_THEME])
        _choose(self.ui.scale, machine[declared.DISPLAY_TEXT_SCALE])
        _choose(self.language, machine[declared.DISPLAY_LANGUAGE])
        _choose(self.copies, machine[declared.PRINTER_LETTER_COPIES])
        self.session.workers.aside(
            self.session.doors.printers,
            then=self._offer_printers,
            otherwise=self.session.problem,
            owner=self,
        )

    def print_trial(self) -> None:
        """Print a page on the printer of letters, or save it where this computer has none."""
        self.trial.setEnabled(False)
        self.session.workers.network.run(
            print_or_save,
            self.session.doors,
            partial(trial_page, self.session.office),
            self.session.machine[declared.PRINTER_LETTERS],
            self.tr("Halaman uji"),
            self.tr("halaman-uji-loket.pdf"),
            then=lambda done: self._tried(printed_words(done)),
            otherwise=lambda error: self._tried(say(error), wrong=True),
            owner=self,
        )

    def _tried(self, sentence: str, *, wrong: bool = False) -> None:
        self.trial.setEnabled(True)
        self.trial_words.setText(sentence)
        self.trial_words.setProperty("role", "error" if wrong else "hint")
        self.trial_words.style().polish(self.trial_words)
        announce(self.trial_words, sentence, at_once=wrong)

    def _offer_printers(self, names: Sequence[str]) -> None:
        for box, setting in (
            (self.ui.printer, declared.PRINTER_LETTERS),
            (self.slips, declared.PRINTER_SLIPS),
            (self.papers, declared.PRINTER_PAPERS),
        ):
            self._offer(box, names, self.session.machine[setting])
        self.ui.printer_words.setText(
            ""
            if names
            else self.tr(
                "Belum ada pencetak di komputer ini. Surat tetap dapat disimpan sebagai PDF."
            )
        )

    def _offer(self, box: QComboBox, names: Sequence[str], chosen: str) -> None:
        while box.count() > 1:
            box.removeItem(1)
        for name in names:
            box.addItem(name, name)
        if chosen and chosen not in names:
            box.addItem(self.tr("{name} (sedang tidak ada)").format(name=chosen), chosen)
        _choose(box, chosen)

    def _add(self, row: int, column: int, label: str, name: str) -> QComboBox:
        """Put one more choice into the grid, and return its box."""
        box, words = QComboBox(self), QLabel(label, self)
        box.setObjectName(name)
        box.setAccessibleName(label.replace("&", ""))
        box.setMinimumHeight(self.ui.printer.minimumHeight())
        words.setBuddy(box)
        cell = QVBoxLayout()
        cell.setSpacing(4)
        cell.addWidget(words)
        cell.addWidget(box)
        cell.addStretch(1)
        self.ui.grid.addLayout(cell, row, column)
        return box

    def _add_trial(self) -> None:
        self.trial = QPushButton(self.tr("Cetak halaman uji"), self)
        self.trial.setObjectName("print_trial")
        self.trial.setAccessibleName(self.trial.text())
        self.trial.setAutoDefault(False)
        self.trial.clicked.connect(self.print_trial)
        self.trial_words = QLabel(
            self.tr("Dengan kop dan kertas surat kantor ini, ke pencetak surat."), self
        )
        self.trial_words.setProperty("role", "hint")
        self.trial_words.setWordWrap(True)
        self.ui.grid.addWidget(self.trial, 4, 0, Qt.AlignmentFlag.AlignLeft)
        self.ui.grid.addWidget(self.trial_words, 4, 1)

    def _keep(self, setting: declared.Setting[Any], box: QComboBox) -> None:
        self.session.workers.aside(
            _write,
            self.session,
            setting,
            box.currentData(),
            then=self._kept,
            otherwise=self.session.problem,
            owner=self,
        )

    def _kept(self, machine: declared.Settings) -> None:
        self.session.machine = machine
        app = QApplication.instance()
        if isinstance(app, QApplication):
            dress(app, machine)


def _choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(max(box.findData(value), 0))


def _write(session: Session, setting: declared.Setting[Any], value: Any) -> declared.Settings:
    declared.write_machine(session.folder, setting, value)
    return declared.read_machine(session.folder)
