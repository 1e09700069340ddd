"""Pengaturan › Loket."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.domain import office_checks as checks
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.office import Counter
from desktop_app.gui.forms.ui_settings_counters import Ui_CountersPage
from desktop_app.gui.models.rows import Column
from desktop_app.gui.screens.settings_page import ListPage
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import Check
from desktop_app.usecases import settings
from desktop_app.usecases.office import Office


class CountersPage(ListPage[Counter]):
    """Which counters there are; a closed one keeps its history."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, Ui_CountersPage(), parent)

    def columns(self) -> Sequence[Column[Counter]]:
        """Code, name, and whether it is used."""
        return (
            Column(self.tr("Kode"), lambda one: one.code),
            Column(self.tr("Nama"), lambda one: one.name, wide=True),
            Column(self.tr("Keadaan"), self._state),
        )

    def fetch(self) -> Callable[..., Sequence[Counter]]:
        """Every counter, closed ones too."""
        return settings.counters

    def checks(self) -> list[Check]:
        """A code of one or two letters, and a name."""
        ui = self.ui
        return [
            Check(ui.code, ui.code_fault, lambda: checks.counter_code(ui.code.text())),
            Check(ui.name, ui.name_fault, lambda: checks.filled(ui.name.text(), what=_NAME)),
        ]

    def fill(self, row: Counter | None) -> None:
        """The code can not be changed: numbers on paper carry it."""
        ui = self.ui
        ui.editor_title.setText(row.name if row else self.tr("Loket baru"))
        ui.code.setText(row.code if row else "")
        ui.code.setReadOnly(row is not None)
        ui.name.setText(row.name if row else "")
        ui.active.setChecked(row.active if row else True)
        ui.active.setVisible(row is not None)
        if row is None:
            ui.code.setFocus()

    def write(self) -> None:
        """Add or change a counter."""
        ui = self.ui
        name = ui.name.text()
        if self.chosen is None:
            self.store(settings.add_counter, ui.code.text(), name, then=self._stored)
        else:
            self.store(_change, self.chosen, name, ui.active.isChecked(), then=self._stored)

    def _stored(self, counter: Counter) -> None:
        self.chosen = counter
        self.written(self.tr("{name} tersimpan.").format(name=counter.name))

    def _state(self, one: Counter) -> str:
        return self.tr("Dipakai") if one.active else self.tr("Ditutup")


def _change(office: Office, counter: Counter, name: str, active: bool) -> Counter:
    return settings.change_counter(office, counter, name=name, active=active)


_NAME = QT_TRANSLATE_NOOP("errors", "Nama loket")
