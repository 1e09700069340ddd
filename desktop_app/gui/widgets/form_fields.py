"""One field of a service on the screen: label, fitting editor, and its fault in words below.

A service's fields are data (`domain.catalogue.Field`), so the editor is chosen by the field's
kind. Every editor gives and takes the text a draft keeps, whatever it looks like itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, SignalInstance
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.catalogue import Field, FieldKind
from desktop_app.domain.identity import show_phone
from desktop_app.domain.people import Sex
from desktop_app.domain.region import Regions
from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.whole_words import tell_whole_words
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.digits_field import CardField, DigitsField, KkField, NikField
from desktop_app.gui.widgets.facility_field import FacilityField
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.widgets.village_field import VillageField
from desktop_app.gui.words import said

YES = "ya"


class ChoiceField(QComboBox):
    """A closed list with an empty first line; a turn of the wheel over it changes nothing."""

    def __init__(self, choices: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(FIELD_HEIGHT)
        self.addItem("", "")
        for value, label in choices:
            self.addItem(label, value)

    def value(self) -> str:
        """Return the chosen value, "" when nothing is chosen."""
        return str(self.currentData() or "")

    def set_value(self, value: str) -> None:
        """Choose by value; an unknown one empties the field."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the form scroll instead."""
        event.ignore()


class FieldBox(QWidget):
    """A field with its label above and its fault below.

    `edited` is emitted at every change by hand or program, `left` when the focus went elsewhere.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, field: Field, regions: Regions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._editor = _EDITORS.get(field.kind, _line)(field, regions)
        self.widget = self._editor.widget
        self.widget.setParent(self)
        self.widget.setObjectName(f"field_{field.key}")
        self.widget.setAccessibleName(said(field.label))
        self.widget.setToolTip(said(field.help))
        self.widget.installEventFilter(self)
        self._fault = QLabel(self)
        self._fault.setProperty("role", "error")
        self._fault.setObjectName(f"fault_{field.key}")
        self._fault.setWordWrap(True)
        self._fault.hide()
        self._lay_out(field)
        for signal in self._editor.changed:
            signal.connect(self._tell)

    @property
    def key(self) -> str:
        """The field's key in the draft."""
        return self.field.key

    @property
    def fault(self) -> str:
        """The fault on show, "" when there is none."""
        return self._fault.text()

    def text(self) -> str:
        """Return the field as a draft keeps it."""
        return self._editor.read()

    def set_text(self, text: str) -> None:
        """Show a draft's text."""
        if text != self.text():
            self._editor.write(text)

    def is_full(self) -> bool:
        """Tell whether a number of fixed length has all its digits."""
        return isinstance(self.widget, DigitsField) and self.widget.is_complete()

    def show_fault(self, sentence: str) -> None:
        """Say what is wrong below the field; "" takes it away."""
        marked = bool(self.widget.property("wrong"))
        if sentence != self._fault.text() or marked != bool(sentence):
            mark(self.widget, sentence, self._fault)
            self.widget.setToolTip(sentence or said(self.field.help))

    def open_list(self) -> bool:
        """Open the field's list of choices; False when it has none."""
        if isinstance(self.widget, QComboBox):
            self.widget.showPopup()
            return True
        if not isinstance(self.widget, QLineEdit) or (completer := self.widget.completer()) is None:
            return False
        completer.setCompletionPrefix(self.text() if self.widget.text() else "")
        completer.complete()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the field was left."""
        if watched is self.widget and event.type() is QEvent.Type.FocusOut:
            # After the widget's own answer: some judge their text when they lose the focus.
            QTimer.singleShot(0, self, self.left.emit)
        return super().eventFilter(watched, event)

    def _lay_out(self, field: Field) -> None:
        tell_whole_words(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        label = QLabel(said(field.label), self)
        label.setObjectName(f"label_{field.key}")
        label.setProperty("role", "field")
        label.setBuddy(self.widget)
        if field.kind is FieldKind.FLAG:
            # The box carries its own words; the empty line keeps it level with its neighbours.
            label.setText("")
        elif field.required:
            label.setText(f"{said(field.label)} *")
        column.addWidget(label)
        column.addWidget(self.widget)
        column.addWidget(self._fault)
        column.addStretch(1)

    def _tell(self) -> None:
        self.edited.emit()


@dataclass(frozen=True, slots=True)
class _Editor:
    widget: QWidget
    read: Callable[[], str]
    write: Callable[[str], None]
    changed: tuple[SignalInstance, ...]


def _line(field: Field, regions: Regions) -> _Editor:
    line = QLineEdit()
    line.setMaxLength(250)
    return _line_editor(line)


def _line_editor(line: QLineEdit) -> _Editor:
    def write(text: str) -> None:
        line.setText(text)
        line.setCursorPosition(0)

    return _Editor(line, line.text, write, (line.textChanged,))


def _number(field: Field, regions: Regions) -> _Editor:
    line = QLineEdit()
    line.setMaxLength(3)
    return _line_editor(line)


def _digits(kind: type[DigitsField]) -> Callable[[Field, Regions], _Editor]:
    def make(field: Field, regions: Regions) -> _Editor:
        digits = kind()
        return _Editor(digits, digits.digits, digits.set_digits, (digits.digits_changed,))

    return make


def _date(field: Field, regions: Regions) -> _Editor:
    # The text, not the date: a half-typed date survives a power cut too.
    return _line_editor(DateField())


def _sex(field: Field, regions: Regions) -> _Editor:
    words = {
        Sex.MALE: QCoreApplication.translate("FieldBox", "Laki-laki"),
        Sex.FEMALE: QCoreApplication.translate("FieldBox", "Perempuan"),
    }
    return _choice_editor(ChoiceField((sex.value, label) for sex, label in words.items()))


def _choice(field: Field, regions: Regions) -> _Editor:
    return _choice_editor(ChoiceField((text, text) for text in field.choices))


def _choice_editor(box: ChoiceField) -> _Editor:
    return _Editor(box, box.value, box.set_value, (box.currentIndexChanged,))


def _flag(field: Field, regions: Regions) -> _Editor:
    box = QCheckBox(said(field.label))
    box.setMinimumHeight(FIELD_HEIGHT)
    return _Editor(
        box,
        lambda: YES if box.isChecked() else "",
        lambda text: box.setChecked(text == YES),
        (box.toggled,),
    )


def _village(field: Field, regions: Regions) -> _Editor:
    line = VillageField()
    line.set_regions(regions)

    def write(text: str) -> None:
        if text in regions.by_code or not text:
            line.set_code(text or None)
        else:
            line.setText(text)

    # Not textChanged: it is told before the field knows whether the new text is a village.
    changed = (line.code_changed, line.textEdited)
    return _Editor(line, lambda: line.code() or line.text(), write, changed)


def _phone(field: Field, regions: Regions) -> _Editor:
    line = QLineEdit()
    line.setMaxLength(30)

    def write(text: str) -> None:
        line.setText(show_phone(text) if text.startswith("62") else text)

    return _Editor(line, line.text, write, (line.textChanged,))


def _facility(field: Field, regions: Regions) -> _Editor:
    return _line_editor(FacilityField())


_EDITORS: dict[FieldKind, Callable[[Field, Regions], _Editor]] = {
    FieldKind.NIK: _digits(NikField),
    FieldKind.KK: _digits(KkField),
    FieldKind.CARD: _digits(CardField),
    FieldKind.DATE: _date,
    FieldKind.SEX: _sex,
    FieldKind.CHOICE: _choice,
    FieldKind.FLAG: _flag,
    FieldKind.VILLAGE: _village,
    FieldKind.PHONE: _phone,
    FieldKind.NUMBER: _number,
    FieldKind.FACILITY: _facility,
}
