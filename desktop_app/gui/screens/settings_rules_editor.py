"""One rule of a version as a form: whether it counts, its legal basis, and its values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QSpinBox, QWidget

from desktop_app.domain.rule_parameters import Parameter, parameters_of
from desktop_app.domain.rule_sets import Rule
from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.widgets.fields import mark


class RuleEditor(QObject):
    """Shows a rule and gives it back as it stands. `edited` at each change by hand."""

    edited = Signal()

    def __init__(self, ui: Any, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = ui
        self._rule: Rule | None = None
        self._filling = False
        self.fields: dict[str, QCheckBox | QSpinBox] = {}
        self._fault_lines: dict[str, QLabel] = {}
        ui.active.toggled.connect(self._tell)
        ui.legal_basis.textChanged.connect(self._tell)
        self.say({})

    def show(self, rule: Rule) -> None:
        """Show a rule with the values it may vary."""
        ui = self.ui
        self._filling = True
        ui.editor_title.setText(QCoreApplication.translate("RefusalReason", rule.code.label))
        ui.active.setChecked(rule.active)
        ui.legal_basis.setPlainText(rule.legal_basis)
        if self._rule is None or self._rule.code is not rule.code:
            self._make_fields(parameters_of(rule.code))
        self._rule = rule
        for one in parameters_of(rule.code):
            field, value = self.fields[one.key], rule.parameters.get(one.key, one.default)
            if isinstance(field, QCheckBox):
                field.setChecked(bool(value))
            else:
                field.setValue(int(value))
        self._filling = False

    def rule(self) -> Rule:
        """Return the rule as it stands on the form. Raises RuntimeError before one was shown."""
        if self._rule is None:
            raise RuntimeError("no rule is on the form")
        values = {
            key: field.isChecked() if isinstance(field, QCheckBox) else field.value()
            for key, field in self.fields.items()
        }
        text = " ".join(self.ui.legal_basis.toPlainText().split())
        return replace(
            self._rule, active=self.ui.active.isChecked(), legal_basis=text, parameters=values
        )

    def say(self, faults: Mapping[str, str]) -> None:
        """Tell each fault beside its field."""
        ui = self.ui
        mark(ui.active, faults.get("active", ""), ui.active_fault)
        mark(ui.legal_basis, faults.get("legal_basis", ""), ui.legal_basis_fault)
        for key, field in self.fields.items():
            mark(field, faults.get(key, ""), self._fault_lines[key])

    def field(self, name: str) -> QWidget:
        """Return the field a fault is about."""
        return self.fields.get(name) or getattr(self.ui, name, self.ui.legal_basis)

    def _make_fields(self, parameters: tuple[Parameter, ...]) -> None:
        layout = self.ui.parameters_layout
        while (item := layout.takeAt(0)) is not None:
            item.widget().deleteLater()
        self.fields, self._fault_lines = {}, {}
        self.ui.no_parameters.setVisible(not parameters)
        for one in parameters:
            label = QCoreApplication.translate("Rules", one.label)
            if not one.flag:
                layout.addWidget(self._label(label, "field"))
            field = self._field(one, label)
            self.fields[one.key] = field
            layout.addWidget(field)
            self._fault_lines[one.key] = self._label("", "error")
            layout.addWidget(self._fault_lines[one.key])
            self._fault_lines[one.key].hide()

    def _field(self, one: Parameter, label: str) -> QCheckBox | QSpinBox:
        if one.flag:
            box = QCheckBox(label, self.ui.parameters)
            box.toggled.connect(self._tell)
            field: QCheckBox | QSpinBox = box
        else:
            spin = QSpinBox(self.ui.parameters)
            spin.setRange(one.least, one.most)
            spin.setSingleStep(one.step)
            spin.setSuffix(QCoreApplication.translate("Rules", one.unit) if one.unit else "")
            spin.valueChanged.connect(self._tell)
            field = spin
        field.setObjectName(f"parameter_{one.key}")
        field.setAccessibleName(label)
        field.setMinimumHeight(FIELD_HEIGHT)
        return field

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self.ui.parameters)
        label.setProperty("role", role)
        label.setWordWrap(True)
        return label

    def _tell(self) -> None:
        if not self._filling:
            self.edited.emit()
