"""Pengaturan › Petugas: the admin keeps everybody's account, everybody their own password."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop_app import settings as declared
from desktop_app.domain import office_checks as checks
from desktop_app.domain.access import Officer, Right, Role
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.passwords import check_password
from desktop_app.gui.forms.ui_settings_officers import Ui_OfficersPage
from desktop_app.gui.models.rows import Column
from desktop_app.gui.screens.settings_page import ListPage
from desktop_app.gui.screens.settings_permissions import said
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import Check
from desktop_app.usecases import accounts, settings
from desktop_app.usecases.office import Office
from desktop_app.usecases.passwords import common_guesses


@dataclass(frozen=True, slots=True)
class _Account:
    """What the editor shows."""

    username: str
    name: str
    role: Role
    active: bool
    password: str
    old_password: str


class OfficersPage(ListPage[Officer]):
    """Who may sign in, and as what."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, Ui_OfficersPage(), parent)
        for role in Role:
            self.ui.role.addItem(said(role.label), role)
        self._manages = session.actor.may(Right.MANAGE_ACCOUNTS)
        self.ui.new_row.setVisible(self._manages)
        self._wire_lock()
        for field in (self.ui.name, self.ui.role, self.ui.active):
            field.setEnabled(self._manages)

    def _wire_lock(self) -> None:
        setting, field = declared.LOCK_AFTER_MINUTES, self.ui.lock
        field.setRange(setting.least or 0, setting.most or 0)
        field.setValue(self.session.settings[setting])
        field.editingFinished.connect(self._keep_lock)
        manages = self.session.actor.may(Right.MANAGE_OFFICE)
        for part in (field, self.ui.lock_label):
            part.setVisible(manages)

    def _keep_lock(self) -> None:
        minutes = self.ui.lock.value()
        if minutes != self.session.settings[declared.LOCK_AFTER_MINUTES]:
            self.session.workers.run(
                settings.change_setting,
                declared.LOCK_AFTER_MINUTES.name,
                minutes,
                then=lambda _: self.session.reload_settings(),
                otherwise=self.session.problem,
                owner=self,
            )

    def columns(self) -> Sequence[Column[Officer]]:
        """User name, name, role, and whether the account is open."""
        return (
            Column(self.tr("Nama pengguna"), lambda one: one.username),
            Column(self.tr("Nama"), lambda one: one.name, wide=True),
            Column(self.tr("Peran"), lambda one: said(one.role.label)),
            Column(self.tr("Akun"), self._state),
        )

    def fetch(self) -> Callable[..., Sequence[Officer]]:
        """Everybody for the admin, else only oneself."""
        if self.session.actor.may(Right.MANAGE_ACCOUNTS):
            return accounts.officers
        return _only_me

    def checks(self) -> list[Check]:
        """A user name and a name; a password where one is set."""
        ui = self.ui
        return [
            Check(ui.username, ui.username_fault, lambda: checks.username(ui.username.text())),
            Check(ui.name, ui.name_fault, lambda: checks.filled(ui.name.text(), what=_NAME)),
            Check(ui.role, ui.role_fault, lambda: None),
            Check(ui.password, ui.password_fault, self._check_password),
            Check(ui.old_password, ui.old_password_fault, self._check_old_password),
        ]

    def fill(self, row: Officer | None) -> None:
        """The user name can not be changed: the journal's readers know it."""
        ui = self.ui
        ui.editor_title.setText(row.name if row else self.tr("Petugas baru"))
        ui.username.setText(row.username if row else "")
        ui.username.setReadOnly(row is not None)
        ui.name.setText(row.name if row else "")
        ui.role.setCurrentIndex(max(ui.role.findData(row.role), 0) if row else 0)
        ui.active.setChecked(row.active if row else True)
        ui.active.setVisible(row is not None)
        ui.password.clear()
        ui.old_password.clear()
        ui.password_hint.setText(
            self.tr("Kosongkan bila tidak diganti.") if row else self.tr("Paling sedikit 8 huruf.")
        )
        own = self._is_me(row)
        if not own:
            given = self.tr("Pemiliknya menggantinya sendiri saat masuk pertama.")
            ui.password_hint.setText(f"{ui.password_hint.text()} {given}")
        ui.old_password.setVisible(own)
        ui.old_password_label.setVisible(own)
        if row is None:
            ui.username.setFocus()

    def write(self) -> None:
        """Add or change an account."""
        ui = self.ui
        form = _Account(
            username=ui.username.text(),
            name=ui.name.text(),
            role=Role(ui.role.currentData()),
            active=ui.active.isChecked(),
            password=ui.password.text(),
            old_password=ui.old_password.text(),
        )
        self.store(_store, self.chosen, form, self._manages, then=self._stored)

    def _stored(self, officer: Officer) -> None:
        self.chosen = officer
        self.written(self.tr("Akun {name} tersimpan.").format(name=officer.name))

    def _check_password(self) -> None:
        password = self.ui.password.text()
        if password or self.chosen is None:
            demo = self.session.identity.demo
            check_password(
                password,
                username=self.ui.username.text(),
                guesses=None if demo else common_guesses(),
            )

    def _check_old_password(self) -> None:
        if self._is_me(self.chosen) and self.ui.password.text():
            checks.filled(self.ui.old_password.text(), what=_OLD)

    def _is_me(self, row: Officer | None) -> bool:
        return row is not None and row.id == self.session.actor.id

    def _state(self, one: Officer) -> str:
        if not one.active:
            return self.tr("Ditutup")
        return self.tr("Harus ganti sandi") if one.must_change else self.tr("Dipakai")


def _only_me(office: Office) -> tuple[Officer, ...]:
    me = office.actor_id
    return tuple(one for one in accounts.officers(office) if one.id == me)


def _store(office: Office, old: Officer | None, form: _Account, manages: bool) -> Officer:
    if old is None:
        return accounts.add_officer(office, form.username, form.name, form.role, form.password)
    officer = old
    if manages and (form.name != old.name or form.role is not old.role):
        officer = accounts.change_officer(office, old.id, name=form.name, role=form.role)
    if manages and form.active is not old.active:
        turn = accounts.activate if form.active else accounts.deactivate
        officer = turn(office, old.id)
    if form.password:
        own = office.actor_id == old.id
        officer = accounts.change_password(
            office, old.id, form.password, form.old_password if own else None
        )
    return officer


_NAME = QT_TRANSLATE_NOOP("errors", "Nama petugas")
_OLD = QT_TRANSLATE_NOOP("errors", "Kata sandi lama")
