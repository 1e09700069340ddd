"""The form of one version of a service: put, taken back, and every fault beside its field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QPlainTextEdit, QWidget

from desktop_app.domain.catalogue import PERSON_FIELDS, Service
from desktop_app.domain.errors import LoketError
from desktop_app.domain.rule_sets import RefusalReason
from desktop_app.gui.screens.settings_services_items import DocumentList, FieldList, ItemList
from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.words import say

_LINES = ("code", "name", "short_name", "purpose", "addressee")
_FLAGS = ("needs_nik", "approval", "verification")
_TEXTS = ("requirements", "procedure", "next_steps")
_LETTERS = ("letter", "letter_absent")
_TABS = {
    "tab_general": (*_LINES, "standard_minutes", *_FLAGS),
    "tab_fields": ("fields",),
    "tab_documents": ("documents",),
    "tab_rules": ("checks", *_LETTERS),
    "tab_texts": _TEXTS,
}


@dataclass(frozen=True, slots=True)
class Kept:
    """What was being typed, to be put back."""

    service: Service
    new: bool


class ServiceEditor(QObject):
    """Fills the tabs from a service and reads them back. `edited` at each change by hand."""

    edited = Signal()

    def __init__(self, ui: Any, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = ui
        self._base: Service | None = None
        self._filling = False
        self.new = False
        self.fields = FieldList(ui, parent)
        self.documents = DocumentList(ui, parent)
        self.checks = [self._add_check(code, parent) for code in RefusalReason]
        self._wire()
        self.show_faults({})

    @property
    def filled(self) -> bool:
        """Tell whether a service is on the form."""
        return self._base is not None

    def offer_letters(self, kinds: Mapping[str, str]) -> None:
        """Offer these kinds of letters (code to name), and none."""
        self._filling = True
        for name in _LETTERS:
            box: QComboBox = getattr(self.ui, name)
            chosen = box.currentData()
            box.clear()
            box.addItem(self.tr("Tanpa surat") if name == "letter" else self.tr("Tidak ada"), "")
            for code, label in sorted(kinds.items(), key=lambda one: one[1]):
                box.addItem(label, code)
            self._choose(box, chosen or "")
        self._filling = False

    def put(self, service: Service, *, new: bool) -> None:
        """Show a service. Only a `new` one gets a code."""
        ui, self._base, self.new = self.ui, service, new
        self._filling = True
        for name in _LINES:
            getattr(ui, name).setText(getattr(service, name))
            getattr(ui, name).setCursorPosition(0)
        for part in (ui.code_label, ui.code):
            part.setVisible(new)
        ui.standard_minutes.setValue(service.standard_minutes)
        for name in _FLAGS:
            getattr(ui, name).setChecked(getattr(service, name))
        for name in _TEXTS:
            getattr(ui, name).setPlainText("\n".join(getattr(service, name)))
        for name in _LETTERS:
            self._choose(getattr(ui, name), getattr(service, name) or "")
        for code, box in zip(RefusalReason, self.checks, strict=True):
            box.setChecked(code in service.checks)
        self.fields.show_items(service.all_fields)
        self.documents.show_items(service.documents)
        self._filling = False
        self.show_faults({})

    def service(self, since: date) -> Service:
        """Return the service as the form has it, counting from `since`; it may have faults."""
        if self._base is None:
            raise RuntimeError("no service is on the form")
        ui, fields = self.ui, self.fields.items
        mine = len(PERSON_FIELDS)
        typed: dict[str, Any] = {
            **{name: getattr(ui, name).text().strip() for name in _LINES},
            **{name: getattr(ui, name).isChecked() for name in _FLAGS},
            **{name: _lines(getattr(ui, name)) for name in _TEXTS},
            **{name: getattr(ui, name).currentData() or None for name in _LETTERS},
        }
        return replace(
            self._base,
            valid_from=since,
            **typed,
            standard_minutes=ui.standard_minutes.value(),
            checks=self._checked(),
            person_fields=fields[:mine],
            fields=fields[mine:],
            documents=self.documents.items,
        )

    def show_faults(self, faults: Mapping[str, LoketError]) -> None:
        """Say each fault beside its field, by its place; nothing else has one."""
        said = {place: say(error) for place, error in faults.items()}
        for names in _TABS.values():
            for name in names:
                field = getattr(self.ui, name, None)
                if field is not None:
                    mark(field, said.get(name, ""), getattr(self.ui, f"{name}_fault"))
        self.fields.show_faults(_by_row(said, "fields"))
        self.documents.show_faults(_by_row(said, "documents"))

    def go_to(self, place: str) -> None:
        """Bring the tab with a place to the front and go into its field."""
        name = place.partition(".")[0]
        tab = next((tab for tab, names in _TABS.items() if name in names), None)
        if tab is None:
            return
        self.ui.tabs.setCurrentWidget(getattr(self.ui, tab))
        lists: dict[str, ItemList[Any]] = {"fields": self.fields, "documents": self.documents}
        if name in lists:
            lists[name].go_to_fault()
        elif name == "checks":
            self.checks[0].setFocus()
        else:
            getattr(self.ui, name).setFocus()

    def _checked(self) -> tuple[str, ...]:
        """The checks in their fixed order; one that nobody knows stays, to be told as a fault."""
        ticked = [code.value for code, box in self._boxes() if box.isChecked()]
        unknown = [code for code in self._base.checks if code not in set(RefusalReason)]  # type: ignore[union-attr]
        return (*ticked, *unknown)

    def _boxes(self) -> list[tuple[RefusalReason, QCheckBox]]:
        return list(zip(RefusalReason, self.checks, strict=True))

    def _add_check(self, code: RefusalReason, parent: QWidget) -> QCheckBox:
        label = QCoreApplication.translate("RefusalReason", code.label)
        box = QCheckBox(label, parent)
        box.setObjectName(f"check_{code.value}")
        box.setAccessibleName(label)
        box.setMinimumHeight(FIELD_HEIGHT)
        self.ui.checks_layout.addWidget(box)
        box.toggled.connect(self._tell)
        return box

    def _wire(self) -> None:
        ui = self.ui
        for name in (*_LINES, *_TEXTS):
            getattr(ui, name).textChanged.connect(self._tell)
        for name in _FLAGS:
            getattr(ui, name).toggled.connect(self._tell)
        for name in _LETTERS:
            getattr(ui, name).currentIndexChanged.connect(self._tell)
        ui.standard_minutes.valueChanged.connect(self._tell)
        self.fields.edited.connect(self._tell)
        self.documents.edited.connect(self._tell)

    def _tell(self) -> None:
        if not self._filling:
            self.edited.emit()

    @staticmethod
    def _choose(box: QComboBox, code: str) -> None:
        if box.findData(code) < 0:
            box.addItem(code, code)  # a letter of another time, or one that is gone
        box.setCurrentIndex(box.findData(code))


def _lines(field: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(line.strip() for line in field.toPlainText().splitlines() if line.strip())


def _by_row(said: Mapping[str, str], name: str) -> dict[int, dict[str, str]]:
    rows: dict[int, dict[str, str]] = {}
    for place, sentence in said.items():
        if place.startswith(f"{name}."):
            _, at, attribute = place.split(".")
            rows.setdefault(int(at), {})[attribute] = sentence
    return rows
