"""The words of a letter on the form and back: lists are lines, details are `Label = isi`."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, LoketError, Misused
from desktop_app.domain.letter import Column, LetterTemplate, LineFault, Shape
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.words import say

LINES = (
    *("title", "subject", "nature", "attachments", "attachments_with_list", "basis_lead"),
    *("items_lead", "number", "qr_caption"),
)
TEXTS = ("opening", "opening_attached", "closing")
LISTS = ("addressee", "basis", "body", "copies_to", "initials")
CHOICES = ("shape", "signed_by", "name_case", "classification")
COMMAS = ("columns", "table")
EVERY = (*LINES, *TEXTS, *LISTS, *CHOICES, *COMMAS, "details")

_TALL = {"body": 6, "basis": 5, "details": 5, "opening": 5, "opening_attached": 5, "closing": 4}
_LINE_HEIGHT = 22
_SHAPES = {
    Shape.KORESPONDENSI: QT_TRANSLATE_NOOP("Templates", "Surat dinas (Nomor, Sifat, Hal, Yth.)"),
    Shape.JUDUL: QT_TRANSLATE_NOOP("Templates", "Berjudul di tengah"),
}
_SIGNERS = {
    "pejabat": QT_TRANSLATE_NOOP("Templates", "Penandatangan yang bertugas"),
    "petugas": QT_TRANSLATE_NOOP("Templates", "Petugas loket"),
}
_CASES = {
    "": QT_TRANSLATE_NOOP("Templates", "Seperti diketik"),
    "kapital": QT_TRANSLATE_NOOP("Templates", "HURUF KAPITAL"),
    "judul": QT_TRANSLATE_NOOP("Templates", "Huruf Awal Besar"),
    "kecil": QT_TRANSLATE_NOOP("Templates", "huruf kecil"),
}


class TemplateForm:
    """Reads and writes the fields of the page's `ui`; faults stand under their field."""

    def __init__(self, ui: Any) -> None:
        self._ui = ui
        for choices, box in ((_SHAPES, ui.shape), (_SIGNERS, ui.signed_by), (_CASES, ui.name_case)):
            for key, words in choices.items():
                box.addItem(QCoreApplication.translate("Templates", words), str(key))
        for key in (*TEXTS, *LISTS, "details"):
            self._field(key).setFixedHeight(_TALL.get(key, 3) * _LINE_HEIGHT + 16)
        self.clear_faults()

    def widgets(self) -> tuple[QWidget, ...]:
        """Return every field, from the top down."""
        return tuple(self._field(key) for key in EVERY)

    def show(self, template: LetterTemplate) -> None:
        """Put a letter's words into the fields."""
        for key in LINES:
            self._field(key).setText(getattr(template, key))
        for key in TEXTS:
            self._field(key).setPlainText(getattr(template, key))
        for key in LISTS:
            self._field(key).setPlainText("\n".join(getattr(template, key)))
        for key in COMMAS:
            self._field(key).setText(", ".join(str(one) for one in getattr(template, key)))
        details = (f"{label} = {value}" for label, value in template.details)
        self._field("details").setPlainText("\n".join(details))
        for key in ("shape", "signed_by", "name_case"):
            box: QComboBox = self._field(key)
            box.setCurrentIndex(box.findData(str(getattr(template, key))))
        self._show_classification(template.classification)
        self.clear_faults()

    def offer(self, codes: tuple[tuple[str, str], ...]) -> None:
        """Offer filing codes with what they mean; any other may be typed."""
        box: QComboBox = self._ui.classification
        box.clear()
        box.addItem(QCoreApplication.translate("Templates", "Kode kantor"), "")
        for code, name in codes:
            box.addItem(f"{code}  {name}", code)

    def read(self, base: LetterTemplate, since: date) -> LetterTemplate:
        """Return `base` with the words of the form. Raises Misused for a column nobody knows."""
        new: dict[str, Any] = {key: self._field(key).text().strip() for key in LINES}
        new |= {key: " ".join(self._field(key).toPlainText().split()) for key in TEXTS}
        new |= {key: _lines(self._field(key)) for key in LISTS}
        new["details"] = tuple(_detail(line) for line in _lines(self._field("details")))
        new["table"] = _commas(self._ui.table.text())
        new["columns"] = tuple(_column(name) for name in _commas(self._ui.columns.text()))
        new["shape"] = Shape(self._ui.shape.currentData())
        new["signed_by"] = self._ui.signed_by.currentData()
        new["name_case"] = self._ui.name_case.currentData()
        new["classification"] = self._classification()
        return replace(base, valid_from=since, **new)

    def show_faults(self, faults: tuple[LineFault, ...]) -> QWidget | None:
        """Tell each fault under its field, with its line where there are several; return the
        first such field."""
        self.clear_faults()
        told: dict[str, list[str]] = {}
        for one in faults:
            words = say(one.error)
            if one.key in (*LISTS, "details"):
                line = QCoreApplication.translate("Templates", "Baris {line}: {why}")
                words = line.format(line=one.line + 1, why=words)
            told.setdefault(one.key if one.key in EVERY else "title", []).append(words)
        for key, sentences in told.items():
            mark(self._field(key), "\n".join(sentences), self._fault(key))
        return next((self._field(key) for key in EVERY if key in told), None)

    def show_problem(self, key: str, error: LoketError) -> None:
        """Tell one error under a field."""
        mark(self._field(key), say(error), self._fault(key))

    def clear_faults(self) -> None:
        """Take every fault away."""
        for key in EVERY:
            mark(self._field(key), "", self._fault(key))

    def _classification(self) -> str:
        box: QComboBox = self._ui.classification
        typed = box.currentText().strip()
        place = box.findText(typed)
        return str(box.itemData(place) or "") if place >= 0 else typed

    def _show_classification(self, code: str) -> None:
        box: QComboBox = self._ui.classification
        place = box.findData(code)
        if place >= 0:
            box.setCurrentIndex(place)
        else:
            box.setEditText(code)

    def _field(self, key: str) -> Any:
        return getattr(self._ui, key)

    def _fault(self, key: str) -> QLabel:
        label: QLabel = getattr(self._ui, f"{key}_fault")
        return label


def changed_signal(field: QWidget) -> Any:
    """Return the signal a field sends when its words change."""
    if isinstance(field, QPlainTextEdit | QLineEdit):
        return field.textChanged
    if isinstance(field, QComboBox):
        return field.currentTextChanged
    raise TypeError(type(field).__name__)


def _lines(field: QPlainTextEdit) -> tuple[str, ...]:
    lines = (" ".join(line.split()) for line in field.toPlainText().splitlines())
    return tuple(line for line in lines if line)


def _commas(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _detail(line: str) -> tuple[str, str]:
    label, sign, value = line.partition("=")
    if not sign or not label.strip() or not value.strip():
        raise Misused("rincian_surat_salah", _DETAIL, line=line)
    return label.strip(), value.strip()


def _column(name: str) -> Column:
    if name not in list(Column):
        raise Misused("kolom_surat_salah", _COLUMN, name=name, known=", ".join(Column))
    return Column(name)


_DETAIL = QT_TRANSLATE_NOOP("errors", "Tulis rincian sebagai Label = isi; periksa “{line}”.")
_COLUMN = QT_TRANSLATE_NOOP("errors", "Kolom “{name}” tidak dikenal. Yang dapat dipakai: {known}.")
