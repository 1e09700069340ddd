"""The first start: five steps from an empty folder to an office, or straight to the demo.

What an office cannot be without is asked and says why; everything else waits in Pengaturan for
whoever presses "Nanti saja".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from desktop_app import settings as declared
from desktop_app.domain.errors import LoketError
from desktop_app.gui.announcements import announce
from desktop_app.gui.forms.ui_setup_wizard import Ui_SetupWizard
from desktop_app.gui.screens.setup_form import SetupForm
from desktop_app.gui.screens.setup_trials import SetupTrials
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import all_right, enter_moves_on, mark
from desktop_app.gui.words import say

if TYPE_CHECKING:
    from desktop_app.usecases.office import Office

_OFFICE, _COUNTER, _ADMIN, _DEVICES, _SAFE = range(5)
_MADE_AT = _ADMIN  # leaving this step makes the office


@dataclass(frozen=True, slots=True)
class NewOffice:
    """What the wizard made: the office, its admin's name and password, what to do first.

    `section` is where Pengaturan opens ("" = the counter); `left_out` the sections where something
    was put off; `call_aloud` that numbers shall be called by voice.
    """

    office: Office
    username: str
    password: str
    section: str = ""
    left_out: tuple[str, ...] = ()
    call_aloud: bool = False


class SetupWizard(QWidget):
    """`finished` carries a NewOffice; `demo_wanted` that somebody only wants to look,
    `restore_wanted` that there is a backup to go on from, `join_wanted` that the office is there
    already and this PC is one more."""

    finished = Signal(object)
    demo_wanted = Signal()
    restore_wanted = Signal()
    join_wanted = Signal()

    help_page = "penyiapan"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.ui = Ui_SetupWizard()
        self.ui.setupUi(self)
        self.form = SetupForm(self.ui, self)
        self.trials = SetupTrials(session, self.ui, self)
        self._office: Office | None = None
        self._later: set[int] = set()
        self._titles, self._places = self._step_titles(), self._step_places()
        self._wire()
        for check in [check for step in range(_DEVICES) for check in self.form.checks(step)]:
            mark(check.field, "", check.fault)
        mark(self.ui.passphrase, "", self.ui.create_fault)
        self._busy("")
        self.show_step(_OFFICE)
        session.workers.aside(session.doors.regencies, then=self._offer_regencies, owner=self)

    @property
    def step(self) -> int:
        """Which step is in front, counted from 0."""
        return int(self.ui.pages.currentIndex())

    @property
    def help_part(self) -> str:
        """The section of the guide about the step in front."""
        return f"langkah-{self.step + 1}"

    def begin(self) -> None:
        """Put the keyboard where this step begins."""
        self._first().setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves on, from the last field to the next step; no scanner is here: it presses."""
        ui, focus = self.ui, self.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and focus in (ui.opd_code, ui.passphrase_again):
            self.next_step()
        elif enter and focus is ui.folder and ui.folder.text().strip():
            self.trials.try_folder()
        elif enter and isinstance(focus, QPushButton):
            focus.click()
        elif not enter_moves_on(self, event):
            super().keyPressEvent(event)

    # Steps ------------------------------------------------------------------------------------

    def show_step(self, step: int) -> None:
        """Bring one step to the front, counted from 0."""
        ui, made = self.ui, self._office is not None
        ui.pages.setCurrentIndex(step)
        for number, title in enumerate(self._titles):
            line: QLabel = getattr(ui, f"step_{number + 1}")
            sign = "▸" if number == step else " " if number > step else "✔"
            words = f"{sign} {number + 1}. {title}"
            if number in self._later and number < step:
                words = self.tr("… {number}. {title} (nanti)").format(
                    number=number + 1, title=title
                )
            line.setText(f"<b>{words}</b>" if number == step else words)
        ui.back.setVisible(step > (_DEVICES if made else _OFFICE))
        for part in (ui.try_demo, ui.try_words, ui.restore, ui.restore_words):
            part.setVisible(not made)
        for part in (ui.join, ui.join_words):
            part.setVisible(not made)
        ui.later.setVisible(step in (_COUNTER, _DEVICES, _SAFE))
        ui.where.setText(
            self.tr("Ditemukan lagi di Pengaturan › {place}.").format(place=self._places[step])
        )
        ui.next.setText(self._next_words(step))
        ui.next.setAccessibleName(ui.next.text())
        ui.scroll.verticalScrollBar().setValue(0)
        self.begin()
        announce(
            self,
            self.tr("Langkah {number} dari {steps}: {title}").format(
                number=step + 1, steps=len(self._titles), title=self._titles[step]
            ),
        )

    def next_step(self) -> None:
        """Go on, when what this step needs is there; past the last one begin to work."""
        if not self.ui.next.isEnabled():
            return
        if self.step == _SAFE:
            self._finish()
        elif all_right(self.form.checks(self.step)):
            self._later.discard(self.step)
            if self.step == _MADE_AT:
                self._create()
            else:
                self.show_step(self.step + 1)

    def put_off(self) -> None:
        """Leave this step for later: what is typed stays, and is not used."""
        if self.ui.later.isHidden() or not self.ui.next.isEnabled():
            return
        self._later.add(self.step)
        if self.step == _SAFE:
            self.ui.import_now.setChecked(False)
            self._finish()
        else:
            self.show_step(self.step + 1)

    def _wire(self) -> None:
        ui = self.ui
        ui.back.clicked.connect(lambda: self.show_step(self.step - 1))
        ui.next.clicked.connect(self.next_step)
        ui.later.clicked.connect(self.put_off)
        ui.try_demo.clicked.connect(self.demo_wanted)
        ui.restore.clicked.connect(self.restore_wanted)
        ui.join.clicked.connect(self.join_wanted)
        ui.reveal.toggled.connect(self._reveal)
        for keys, slot in (
            (("Ctrl+Return", "Ctrl+Enter"), self.next_step),
            (("Alt+N",), self.put_off),
            (("Alt+C",), self._try_demo),
        ):
            action = QAction(self)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setAutoRepeat(False)
            action.triggered.connect(lambda _=False, slot=slot: slot())
            self.addAction(action)

    def _try_demo(self) -> None:
        if self.ui.try_demo.isVisible():
            self.ui.try_demo.click()

    def _first(self) -> QWidget:
        ui = self.ui
        fields = (ui.regency, ui.counter, ui.admin_name, ui.print_trial, ui.recovery.print_button)
        first: QWidget = fields[self.step]
        return first

    def _step_titles(self) -> Sequence[str]:
        return (
            self.tr("Kantor dan kop surat"),
            self.tr("Loket dan penandatangan"),
            self.tr("Admin dan frasa sandi"),
            self.tr("Pencetak dan suara"),
            self.tr("Lembar pemulihan dan data"),
        )

    def _step_places(self) -> Sequence[str]:
        return (
            self.tr("Kantor dan kop surat"),
            self.tr("Loket, dan Penandatangan"),
            self.tr("Petugas, dan Frasa sandi dan kunci"),
            self.tr("Tampilan dan pencetak, dan Ruang tunggu"),
            self.tr("Frasa sandi dan kunci, Cadangan, dan Data"),
        )

    def _next_words(self, step: int) -> str:
        if step == _MADE_AT:
            return self.tr("Ctrl+Enter  Buat kantor")
        return self.tr("Ctrl+Enter  Mulai") if step == _SAFE else self.tr("Ctrl+Enter  Lanjut")

    # What it makes ----------------------------------------------------------------------------

    def _create(self) -> None:
        self._busy(self.tr("Membuat kantor…"))
        mark(self.ui.passphrase, "", self.ui.create_fault)
        self.session.workers.aside(
            self.session.doors.create_office,
            self.session.folder,
            self.form.office_form(with_signatory=_COUNTER not in self._later),
            self.ui.passphrase.text(),
            then=self._created,
            otherwise=self._not_created,
            owner=self,
        )

    def _created(self, office: Office) -> None:
        self._office = office
        self._busy("")
        # Chosen before there was a folder to write it down in.
        scale = self.session.machine[declared.DISPLAY_TEXT_SCALE]
        if scale != declared.DISPLAY_TEXT_SCALE.default:
            self.session.keep(declared.DISPLAY_TEXT_SCALE, scale)
        self.trials.begin(office)
        self.show_step(_DEVICES)

    def _not_created(self, error: BaseException) -> None:
        self._busy("")
        short = isinstance(error, LoketError) and error.code == "frasa_sandi_pendek"
        label = self.ui.passphrase_fault if short else self.ui.create_fault
        mark(self.ui.passphrase, say(error), label)
        self.ui.passphrase.setFocus()

    def _finish(self) -> None:
        if self._office is None:
            return
        self._busy(self.tr("Membuka loket…"))
        ui = self.ui
        left = ["signatories"] if _COUNTER in self._later or not ui.signatory.text() else []
        self.finished.emit(
            NewOffice(
                office=self._office,
                username=ui.username.text().strip(),
                password=ui.password.text(),
                section="register" if ui.import_now.isChecked() else "",
                left_out=(*left, *self.form.missing_for_now(), *self.trials.left_out()),
                call_aloud=ui.call_aloud.isChecked() and _DEVICES not in self._later,
            )
        )

    # Helpers ----------------------------------------------------------------------------------

    def _busy(self, sentence: str) -> None:
        ui = self.ui
        ui.state.setText(sentence)
        ui.state.setVisible(bool(sentence))
        for button in (ui.next, ui.later, ui.back, ui.try_demo, ui.restore, ui.join):
            button.setEnabled(not sentence)

    def _offer_regencies(self, regencies: Mapping[str, str]) -> None:
        self.ui.regency.set_choices(
            (code, f"{name.title()} ({code})") for code, name in regencies.items()
        )

    def _reveal(self, on: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
        ui = self.ui
        for field in (ui.password, ui.password_again, ui.passphrase, ui.passphrase_again):
            field.setEchoMode(mode)
