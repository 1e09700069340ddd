"""The last two steps of the first start: printer, sound, sheet and second disk, each tried out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QLabel

from desktop_app import settings as declared
from desktop_app.domain import voice
from desktop_app.gui.announcements import announce
from desktop_app.gui.forms.ui_setup_wizard import Ui_SetupWizard
from desktop_app.gui.on_the_spot import (
    AS_PDF,
    Printed,
    plugged_in,
    print_or_save,
    printed_words,
    tried_words,
)
from desktop_app.gui.session import Session
from desktop_app.gui.voice_port import attune
from desktop_app.gui.words import say

if TYPE_CHECKING:
    from desktop_app.usecases.office import Office
    from desktop_app.usecases.trying_out import TriedFolder

SAMPLE = "U012"


class SetupTrials(QObject):
    """Knows what was tried: `tried_printer`, `holds_sheet`, `second_folder`."""

    def __init__(self, session: Session, ui: Ui_SetupWizard, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.ui = ui
        self.tried_printer = self.holds_sheet = self.second_folder = False
        self._office: Office | None = None
        self._speaking = self._trouble = False
        self._hears = False
        for part in (ui.printer_question, ui.sound_question, ui.printer_state):
            part.hide()
        ui.printer.activated.connect(lambda _: self._keep_printer())
        ui.print_trial.clicked.connect(self.print_trial)
        ui.printer_question_yes.clicked.connect(self._printed_well)
        ui.printer_question_no.clicked.connect(self._printed_badly)
        ui.try_sound.clicked.connect(self.try_sound)
        ui.sound_question_yes.clicked.connect(self._heard)
        ui.sound_question_no.clicked.connect(self._not_heard)
        ui.choose_folder.clicked.connect(self._ask_folder)
        ui.try_folder.clicked.connect(self.try_folder)
        ui.recovery.set_up(session, lambda: self._office, self._printer)
        ui.recovery.held.connect(self._held)

    def begin(self, office: Office) -> None:
        """The office is made: ask which printers and disks there are."""
        self._office = office
        workers = self.session.workers
        workers.aside(self.session.doors.printers, then=self._offer_printers, owner=self)
        workers.aside(plugged_in, self.session.folder, then=self._offer_disk, owner=self)

    def left_out(self) -> tuple[str, ...]:
        """Return the sections of Pengaturan where something was not done yet."""
        sections = (
            ("keys", self.holds_sheet),
            ("display", self.tried_printer),
            ("backup", self.second_folder),
        )
        return tuple(section for section, done in sections if not done)

    # Printer ------------------------------------------------------------------------------------

    def print_trial(self) -> None:
        """Print a page on the chosen printer, or save it where there is none."""
        if self._office is None:
            return
        from desktop_app.usecases.trying_out import trial_page

        self.ui.print_trial.setEnabled(False)
        self.ui.printer_question.hide()
        self.session.workers.network.run(
            print_or_save,
            self.session.doors,
            partial(trial_page, self._office),
            self._printer(),
            self.tr("Halaman uji"),
            self.tr("halaman-uji-loket.pdf"),
            then=self._printed,
            otherwise=self._not_printed,
            owner=self,
        )

    def _printer(self) -> str:
        return str(self.ui.printer.currentData() or "")

    def _offer_printers(self, names: Sequence[str]) -> None:
        box = self.ui.printer
        box.clear()
        for name in names:
            box.addItem(name, name)
        words = self.tr("Simpan sebagai PDF")
        if not names:
            words = self.tr("Belum ada pencetak: simpan sebagai PDF")
            tell(
                self.ui.printer_state,
                self.tr("Pasang pencetak kapan saja; program ini akan menemukannya."),
            )
        box.addItem(words, AS_PDF)

    def _keep_printer(self) -> None:
        printer = self._printer()
        self.session.keep(declared.PRINTER_LETTERS, "" if printer == AS_PDF else printer)

    def _printed(self, done: Printed) -> None:
        self.ui.print_trial.setEnabled(True)
        if done.saved is None:
            self._keep_printer()
            self.ui.printer_question.show()
            self.ui.printer_question_yes.setFocus()
            tell(self.ui.printer_state, printed_words(done))
        else:
            self.tried_printer = True
            tell(self.ui.printer_state, "✔ " + printed_words(done), "good")

    def _not_printed(self, error: BaseException) -> None:
        self.ui.print_trial.setEnabled(True)
        tell(self.ui.printer_state, say(error), "error")

    def _printed_well(self) -> None:
        self.tried_printer = True
        self.ui.printer_question.hide()
        tell(self.ui.printer_state, self.tr("✔ Pencetak siap dipakai."), "good")
        self.ui.try_sound.setFocus()

    def _printed_badly(self) -> None:
        self.ui.printer_question.hide()
        tell(
            self.ui.printer_state,
            self.tr(
                "Periksa bahwa pencetak menyala, kertasnya ada dan ukurannya sesuai, "
                "lalu cetak lagi atau pilih pencetak lain."
            ),
            "warn",
        )
        self.ui.printer.setFocus()

    # Sound --------------------------------------------------------------------------------------

    def try_sound(self) -> None:
        """Call a sample number through the loudspeaker, and ask whether it was heard."""
        if self._speaking:
            return
        port = self.session.room.voice
        if not self._hears:
            self._hears = True
            port.ended.connect(self._spoke)
            port.trouble.connect(self._troubled)
        self._speaking, self._trouble = True, False
        self.ui.try_sound.setEnabled(False)
        self.ui.sound_question.hide()
        tell(self.ui.sound_state, self.tr("Memanggil nomor contoh…"))
        attune(port, self.session.machine)
        port.say(voice.Announcement(SAMPLE, self.ui.counter.text().strip() or self.tr("Loket 1")))

    def _troubled(self, code: str) -> None:
        if self._speaking:
            self._trouble = True
            words = QCoreApplication.translate("errors", voice.TROUBLES[code])
            tell(self.ui.sound_state, words, "warn")

    def _spoke(self, _: object) -> None:
        if not self._speaking:
            return
        self._speaking = False
        self.ui.try_sound.setEnabled(True)
        if not self._trouble:
            tell(self.ui.sound_state, self.tr("Nomor contoh sudah dipanggil."))
        self.ui.sound_question.show()
        self.ui.sound_question_yes.setFocus()

    def _heard(self) -> None:
        self.ui.sound_question.hide()
        self.ui.call_aloud.setChecked(True)
        self.ui.call_aloud.setFocus()
        tell(self.ui.sound_state, self.tr("✔ Suara terdengar."), "good")

    def _not_heard(self) -> None:
        self.ui.sound_question.hide()
        self.ui.try_sound.setFocus()
        tell(
            self.ui.sound_state,
            self.tr(
                "Periksa kabel dan volume pengeras suara, dan keluaran suara komputer ini, "
                "lalu coba lagi. Boleh juga tanpa suara dahulu."
            ),
            "warn",
        )

    # Sheet and second folder --------------------------------------------------------------------

    def try_folder(self) -> None:
        """Write into the folder that was typed or chosen, and take it when it is good."""
        typed = self.ui.folder.text().strip()
        if self._office is None:
            return
        if not typed:
            tell(self.ui.folder_state, self.tr("Tulis atau pilih foldernya dahulu."), "error")
            self.ui.folder.setFocus()
            return
        from desktop_app.usecases.trying_out import try_folder

        self.ui.try_folder.setEnabled(False)
        self.session.workers.aside(
            try_folder,
            self._office,
            Path(typed).expanduser(),
            then=self._folder_is_good,
            otherwise=self._folder_is_bad,
            owner=self,
        )

    def _offer_disk(self, disk: str) -> None:
        if disk and not self.ui.folder.text():
            self.ui.folder.setText(disk)

    def _folder_is_good(self, tried: TriedFolder) -> None:
        self.ui.try_folder.setEnabled(True)
        self.second_folder = True
        self.session.keep(declared.BACKUP_FOLDER, str(tried.path))
        words, good = tried_words(tried)
        tell(self.ui.folder_state, words, "good" if good else "warn")

    def _folder_is_bad(self, error: BaseException) -> None:
        self.ui.try_folder.setEnabled(True)
        tell(self.ui.folder_state, say(error), "error")
        self.ui.folder.setFocus()

    def _ask_folder(self) -> None:
        title = self.tr("Pilih folder kedua untuk cadangan")
        path = QFileDialog.getExistingDirectory(self.ui.pages, title, self.ui.folder.text())
        if path:
            self.ui.folder.setText(path)
            self.try_folder()

    def _held(self) -> None:
        self.holds_sheet = True
        self.ui.folder.setFocus()


def tell(label: QLabel, sentence: str, role: str = "hint") -> None:
    """Say in a line how it went; trouble at once, to a screen reader too."""
    label.setText(sentence)
    label.setVisible(bool(sentence))
    label.setProperty("role", role)
    label.style().polish(label)
    announce(label, sentence, at_once=role == "error")
