"""Pages that show settings of the office in fields: put, taken back, and stored together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox, QWidget

from desktop_app import settings as declared
from desktop_app.domain.access import Right
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.usecases import settings
from desktop_app.usecases.office import Office

_RULES = "decision."


class FieldsPage(SettingsPage):
    """One field for each setting; what one may not change is shown and can not be edited."""

    fields: Mapping[declared.Setting[Any], QWidget]

    def wire_fields(self, fields: Mapping[declared.Setting[Any], QWidget]) -> None:
        """Take the fields, narrowed to what each setting may hold, and make the page save."""
        self.fields = fields
        may = self.session.actor.may
        for setting, field in fields.items():
            field.setEnabled(may(_right(setting)))
            if isinstance(field, QSpinBox) and setting.least is not None:
                field.setRange(setting.least, setting.most or field.maximum())
        self.ui.save.setVisible(any(field.isEnabled() for field in fields.values()))
        self.wire_save()

    def load(self) -> None:
        """Show the settings as they are."""
        for setting, field in self.fields.items():
            _put(field, self.session.settings[setting])

    def save(self) -> None:
        """Store what was changed."""
        changed = {
            setting.name: value
            for setting, field in self.fields.items()
            if field.isEnabled() and (value := _taken(field)) != self.session.settings[setting]
        }
        if changed:
            self.store(_change, changed, then=self._changed)

    def words_when_saved(self) -> str:
        """Return the sentence that says what was stored."""
        raise NotImplementedError

    def _changed(self, _: None) -> None:
        self.session.reload_settings()
        self.saved(self.words_when_saved())


def _right(setting: declared.Setting[Any]) -> Right:
    return Right.MANAGE_RULES if setting.name.startswith(_RULES) else Right.MANAGE_OFFICE


def _put(field: QWidget, value: Any) -> None:
    if isinstance(field, QSpinBox):
        field.setValue(value)
    elif isinstance(field, QCheckBox):
        field.setChecked(value)
    elif isinstance(field, QComboBox):
        field.setCurrentText(value)


def _taken(field: QWidget) -> object:
    if isinstance(field, QSpinBox):
        return field.value()
    if isinstance(field, QCheckBox):
        return field.isChecked()
    return field.currentText() if isinstance(field, QComboBox) else None


def _change(office: Office, changed: Mapping[str, object]) -> None:
    for name, value in changed.items():
        settings.change_setting(office, name, value)
