"""The first of the guided steps: an account is shut, and what it held goes on with somebody."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from desktop_app.domain import office_checks as checks
from desktop_app.domain.access import Officer, Role
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.passwords import check_password
from desktop_app.gui.forms.ui_settings_steps import Ui_StepsPage
from desktop_app.gui.screens.settings_permissions import said
from desktop_app.gui.widgets.fields import Check, all_right, mark
from desktop_app.gui.words import say
from desktop_app.usecases import accounts, staff_change
from desktop_app.usecases.passwords import common_guesses
from desktop_app.usecases.staff_change import HandedOn, Newcomer

if TYPE_CHECKING:
    from desktop_app.gui.screens.settings_page import SettingsPage


class StaffSteps(QObject):
    """Wires the tab *Pegawai berganti*; the page owns it."""

    def __init__(self, page: SettingsPage, ui: Ui_StepsPage) -> None:
        super().__init__(page)
        self.page, self.ui, self.session = page, ui, page.session
        for role in Role:
            ui.new_role.addItem(said(role.label), role)
        ui.leaving.activated.connect(lambda _: self._count())
        ui.successor.activated.connect(lambda _: self._show_newcomer())
        ui.replace.clicked.connect(self.replace)
        for check in self._checks():
            mark(check.field, "", check.fault)
        self._tell("")
        self._show_newcomer()

    def load(self) -> None:
        """Show who may leave and who may go on."""
        self.session.workers.read(
            accounts.officers, then=self._offer, otherwise=self.session.problem, owner=self
        )

    def replace(self) -> None:
        """Shut the account and hand on what it held."""
        self._tell("")
        ui = self.ui
        if ui.leaving.currentData() is None:
            self._tell(self.tr("Tidak ada akun lain yang aktif."))
            return
        successor: UUID | Newcomer | None = ui.successor.currentData()
        if successor is None:
            if not all_right(self._checks()):
                return
            role = Role(ui.new_role.currentData())
            successor = Newcomer(
                ui.new_username.text(), ui.new_name.text(), role, ui.new_password.text()
            )
        ui.replace.setEnabled(False)
        self.session.workers.run(
            staff_change.replace_officer,
            ui.leaving.currentData(),
            successor,
            then=self._done,
            otherwise=self._not_done,
            owner=self,
        )

    def _done(self, what: HandedOn) -> None:
        words = self.tr(
            "Akun {leaving} ditutup. {tickets} nomor dan {drafts} konsep diteruskan {successor}."
        )
        self.page.saved(
            words.format(
                leaving=what.leaving.name,
                tickets=what.tickets,
                drafts=what.drafts,
                successor=what.successor.name,
            )
        )
        for field in (self.ui.new_name, self.ui.new_username, self.ui.new_password):
            field.clear()
        self.ui.replace.setEnabled(True)
        self.session.queue_changed.emit()
        self.load()

    def _not_done(self, error: BaseException) -> None:
        self.ui.replace.setEnabled(True)
        self._tell(say(error))

    def _offer(self, officers: Sequence[Officer]) -> None:
        ui, me = self.ui, self.session.actor.id
        active = [one for one in officers if one.active]
        for box in (ui.leaving, ui.successor):
            box.clear()
        for one in active:
            if one.id != me:
                ui.leaving.addItem(one.name, one.id)
            ui.successor.addItem(one.name, one.id)
        ui.successor.addItem(self.tr("Petugas baru…"), None)
        ui.successor.setCurrentIndex(ui.successor.count() - 1)
        ui.replace.setEnabled(ui.leaving.count() > 0)
        self._show_newcomer()
        self._count()

    def _count(self) -> None:
        if self.ui.leaving.currentData() is not None:
            self.session.workers.read(
                staff_change.open_work,
                self.ui.leaving.currentData(),
                then=self._show_held,
                otherwise=self.session.problem,
                owner=self,
            )

    def _show_held(self, held: tuple[int, int]) -> None:
        words = self.tr("Masih atas namanya: {tickets} nomor terbuka, {drafts} konsep.")
        self.ui.held.setText(words.format(tickets=held[0], drafts=held[1]))

    def _show_newcomer(self) -> None:
        self.ui.newcomer.setVisible(self.ui.successor.currentData() is None)

    def _checks(self) -> list[Check]:
        ui = self.ui
        return [
            Check(
                ui.new_name,
                ui.new_name_fault,
                lambda: checks.filled(ui.new_name.text(), what=_NAME),
            ),
            Check(
                ui.new_username,
                ui.new_username_fault,
                lambda: checks.username(ui.new_username.text()),
            ),
            Check(
                ui.new_password,
                ui.new_password_fault,
                lambda: check_password(
                    ui.new_password.text(),
                    username=ui.new_username.text(),
                    guesses=common_guesses(),
                ),
            ),
        ]

    def _tell(self, sentence: str) -> None:
        self.ui.staff_fault.setText(sentence)
        self.ui.staff_fault.setVisible(bool(sentence))


_NAME = QT_TRANSLATE_NOOP("errors", "Nama petugas")
