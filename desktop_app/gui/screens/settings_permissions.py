"""Pengaturan › Siapa boleh apa: the table the program itself asks, for everybody to read."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app import settings as declared
from desktop_app.domain.access import Right, Role, permission_rows
from desktop_app.gui.forms.ui_settings_permissions import Ui_PermissionsPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.session import Session

Row = tuple[str, frozenset[Role]]
# Rights that are only about a capability: where it is off there is nothing to be allowed.
_NEEDS = {
    Right.APPROVE: declared.USE_APPROVAL,
    Right.SIGN_DAY: declared.USE_DAY_FRAME,
    Right.SEND_MESSAGES: declared.USE_MESSAGES,
    Right.MANAGE_PROGRAMMES: declared.USE_PROGRAMMES,
}


class PermissionsPage(SettingsPage):
    """One row for each thing that can be done, one column for each role."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_PermissionsPage()
        self.ui.setupUi(self)
        self.model = RowsModel[Row](self._columns(), self)
        self.model.dress(self.ui.rows)

    def load(self) -> None:
        """The table never changes; who reads it, and what was lent, may."""
        actor = self.session.actor
        words = self.tr(
            "Peran Anda: {role}. Selama supervisor diganti, penggantinya memegang wewenang "
            "supervisor kecuali menunjuk pengganti lain; di kantor tanpa supervisor, adminlah."
        )
        if actor.lent:
            words = self.tr(
                "Peran Anda: {role}, dan saat ini Anda juga memegang wewenang supervisor."
            )
        self.ui.words.setText(words.format(role=said(actor.role.label)))
        unused = {right for right, one in _NEEDS.items() if not self.session.settings[one]}
        self.model.show_rows(permission_rows(frozenset(unused)))

    def _columns(self) -> list[Column[Row]]:
        what: Column[Row] = Column(self.tr("Yang dilakukan"), lambda row: said(row[0]), wide=True)
        return [what, *(Column(said(role.label), partial(self._may, role)) for role in Role)]

    def _may(self, role: Role, row: Row) -> str:
        return "✔" if role in row[1] else "–"


def said(text: str) -> str:
    """Return words of the domain's table of rights in the language of the screens."""
    return QCoreApplication.translate("Access", text)
