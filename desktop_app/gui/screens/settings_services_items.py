"""The two lists inside a service's form, its fields and its papers: rows, and one row's editor.

A row is changed while it is typed; nothing is stored before the whole service is. A fault stands
at the row (a mark before its name) and, when the row is chosen, beside the field it is about.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidgetItem, QPlainTextEdit

from desktop_app.domain.catalogue import PERSON_FIELDS, Document, Field, FieldKind
from desktop_app.domain.service_changes import KIND_LABELS
from desktop_app.domain.service_faults import key_of
from desktop_app.gui.models.editable_rows import EditableRows
from desktop_app.gui.models.rows import Column
from desktop_app.gui.widgets.fields import mark

T = TypeVar("T", Field, Document)
Faults = Mapping[int, Mapping[str, str]]
_STANDARD = {field.key for field in PERSON_FIELDS}


class ItemList(QObject, Generic[T]):
    """Rows with add, remove, up and down, and the chosen one's editor. `edited` at each change."""

    edited = Signal()
    attributes: Sequence[str] = ()

    def __init__(self, ui: Any, prefix: str, parent: QObject) -> None:
        super().__init__(parent)
        self.ui = ui
        self._prefix = prefix
        self._filling = False
        self._known: frozenset[str] = frozenset()
        self._faults: dict[int, Mapping[str, str]] = {}
        self.model: EditableRows[T] = EditableRows(self.columns(), self)
        self.view = self._part("rows")
        self.model.dress(self.view)
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._choose())
        self._part("add").clicked.connect(self.add)
        self._part("remove").clicked.connect(self.remove)
        self._part("up").clicked.connect(lambda: self.move(-1))
        self._part("down").clicked.connect(lambda: self.move(1))

    @property
    def items(self) -> tuple[T, ...]:
        """The rows as they stand on the form, a key given to each that has none."""
        made: list[T] = []
        for one in self.model.rows:
            taken = {other.key for other in (*self.model.rows, *made) if other.key}
            made.append(one if one.key else replace(one, key=key_of(one.label, taken)))
        return tuple(made)

    def show_items(self, items: Sequence[T]) -> None:
        """Show other rows, the first chosen; their keys are kept from change."""
        self._known = frozenset(one.key for one in items)
        self._faults = {}
        self._filling = True
        self.model.show_rows(items)
        self._filling = False
        self._go_to(0)

    def show_faults(self, faults: Faults) -> None:
        """Mark the rows with a fault, and say those of the chosen row beside its fields."""
        self._faults = dict(faults)
        for at, row in enumerate(self.model.rows):
            self.model.put(at, row)
        self._say_faults()

    def go_to_fault(self) -> None:
        """Choose the first row with a fault and go into the field it is about."""
        for at in sorted(self._faults):
            self._go_to(at)
            name = next(iter(self._faults[at]), "label")
            self._part(name if name in self.attributes else "label").setFocus()
            return

    def add(self) -> None:
        """Put a new row behind the chosen one and begin with its name."""
        at = max(self._at + 1, self.first_own())
        rows = list(self.model.rows)
        rows.insert(at, self.blank())
        self._put_rows(rows, at)
        self._part("label").setFocus()

    def remove(self) -> None:
        """Take the chosen row out."""
        at = self._at
        if at >= self.first_own():
            rows = list(self.model.rows)
            del rows[at]
            self._put_rows(rows, min(at, len(rows) - 1))

    def move(self, by: int) -> None:
        """Let the chosen row change places with its neighbour."""
        at, to = self._at, self._at + by
        if at >= self.first_own() and self.first_own() <= to < len(self.model.rows):
            rows = list(self.model.rows)
            rows[at], rows[to] = rows[to], rows[at]
            self._put_rows(rows, to)

    def columns(self) -> Sequence[Column[T]]:
        """Return the columns of the list."""
        raise NotImplementedError

    def blank(self) -> T:
        """Return what a new row begins with."""
        raise NotImplementedError

    def fill(self, one: T) -> None:
        """Put a row into the editor."""
        raise NotImplementedError

    def taken(self, one: T) -> T:
        """Return the row as the editor has it now."""
        raise NotImplementedError

    def first_own(self) -> int:
        """Return how many rows at the top are every service's, and stay where they are."""
        return 0

    def label(self, one: T) -> str:
        """Return a row's name, marked when there is a fault."""
        at = next((n for n, other in enumerate(self.model.rows) if other is one), -1)
        name = one.label or self.tr("(belum bernama)")
        return f"⚠ {name}" if at in self._faults else name

    def wire(self, *fields: QLineEdit | QCheckBox | QComboBox | QPlainTextEdit) -> None:
        """Change the chosen row with every change in its editor."""
        for field in fields:
            if isinstance(field, QCheckBox):
                field.toggled.connect(self.change)
            elif isinstance(field, QComboBox):
                field.currentIndexChanged.connect(self.change)
            else:
                field.textChanged.connect(self.change)

    def change(self) -> None:
        """Take the editor into the chosen row."""
        row = self.model.row(self.view.currentIndex())
        if row is None or self._filling:
            return
        self.model.put(self._at, self.taken(row))
        self.edited.emit()

    def key_typed(self, one: T) -> str:
        """Return the key of a row: as typed, but never another for one that was stored."""
        if one.key in self._known:
            return one.key
        return str(self._part("key").text().strip())

    @property
    def _at(self) -> int:
        return int(self.view.currentIndex().row())

    def _part(self, name: str) -> Any:
        return getattr(self.ui, f"{self._prefix}_{name}")

    def _put_rows(self, rows: Sequence[T], at: int) -> None:
        self._faults = {}
        self._filling = True
        self.model.show_rows(rows)
        self._filling = False
        self._go_to(at)
        self.edited.emit()

    def _go_to(self, at: int) -> None:
        self.view.setCurrentIndex(self.model.index(at, 0))
        self._choose()

    def _choose(self) -> None:
        row = self.model.row(self.view.currentIndex())
        self._part("form").setEnabled(row is not None)
        if row is None or self._filling:
            return
        own = self._at >= self.first_own()
        self._part("remove").setEnabled(own)
        self._part("up").setEnabled(own and self._at > self.first_own())
        self._part("down").setEnabled(own and self._at < len(self.model.rows) - 1)
        self._filling = True
        key = self._part("key")
        key.setText(row.key)
        key.setEnabled(row.key not in self._known)
        self.fill(row)
        for name in ("label", "help"):
            self._part(name).setCursorPosition(0)  # a long text is read from its beginning
        self._filling = False
        self._say_faults()

    def _say_faults(self) -> None:
        said = self._faults.get(self._at, {})
        for name in self.attributes:
            mark(self._part(name), said.get(name, ""), self._part(f"{name}_fault"))


class FieldList(ItemList[Field]):
    """The form's fields: the person's first, which may be renamed but not taken out."""

    attributes = ("label", "kind", "choices", "help", "group", "key")

    def __init__(self, ui: Any, parent: QObject) -> None:
        super().__init__(ui, "field", parent)
        for kind in FieldKind:
            label = QCoreApplication.translate("Services", KIND_LABELS[kind])
            ui.field_kind.addItem(label, kind.value)
        self.wire(
            ui.field_label,
            ui.field_kind,
            ui.field_required,
            ui.field_future,
            ui.field_choices,
            ui.field_help,
            ui.field_group,
            ui.field_key,
        )
        self._say_faults()

    def columns(self) -> Sequence[Column[Field]]:
        """Name, and whether it must be filled in."""
        return (
            Column(self.tr("Isian"), self.label, wide=True),
            Column(self.tr("Wajib"), lambda one: self.tr("ya") if one.required else ""),
        )

    def blank(self) -> Field:
        """A text of the group before it."""
        row = self.model.row(self.view.currentIndex())
        group = row.group if row is not None and self._at >= self.first_own() else ""
        return Field("", "", FieldKind.TEXT, group=group)

    def first_own(self) -> int:
        """Every service asks for the person."""
        return sum(one.key in _STANDARD for one in self.model.rows)

    def fill(self, one: Field) -> None:
        """Show a field; what its kind has no use for is not there."""
        ui, standard = self.ui, one.key in _STANDARD
        words = self.tr("Isian pemohon: sama untuk semua layanan, hanya cara bertanya yang diubah.")
        ui.field_words.setText(words)
        ui.field_words.setVisible(standard)
        ui.field_label.setText(one.label)
        ui.field_kind.setCurrentIndex(ui.field_kind.findData(one.kind.value))
        ui.field_kind.setEnabled(not standard)
        ui.field_required.setChecked(one.required)
        ui.field_future.setChecked(one.future)
        ui.field_choices.setPlainText("\n".join(one.choices))
        ui.field_help.setText(one.help)
        ui.field_group.setText(one.group)
        self._fit(one.kind)

    def taken(self, one: Field) -> Field:
        """Return the field as it stands in the editor."""
        ui = self.ui
        kind = FieldKind(ui.field_kind.currentData())
        self._fit(kind)
        lines = ui.field_choices.toPlainText().splitlines()
        choices = tuple(line.strip() for line in lines if line.strip())
        return replace(
            one,
            key=self.key_typed(one),
            label=ui.field_label.text().strip(),
            kind=kind,
            required=ui.field_required.isChecked(),
            future=ui.field_future.isChecked() and kind is FieldKind.DATE,
            choices=choices if kind is FieldKind.CHOICE else (),
            help=ui.field_help.text().strip(),
            group=ui.field_group.text().strip(),
        )

    def _fit(self, kind: FieldKind) -> None:
        ui = self.ui
        ui.field_future.setVisible(kind is FieldKind.DATE)
        for part in (ui.field_choices, ui.field_choices_label):
            part.setVisible(kind is FieldKind.CHOICE)


class DocumentList(ItemList[Document]):
    """The papers to bring, each with what is accepted in its place."""

    attributes = ("label", "help", "substitutes", "key")

    def __init__(self, ui: Any, parent: QObject) -> None:
        super().__init__(ui, "document", parent)
        self.wire(ui.document_label, ui.document_mandatory, ui.document_help, ui.document_key)
        ui.document_substitutes.itemChanged.connect(lambda _: self.change())
        self._say_faults()

    def columns(self) -> Sequence[Column[Document]]:
        """Name, and whether it must be brought."""
        return (
            Column(self.tr("Berkas"), self.label, wide=True),
            Column(self.tr("Wajib"), lambda one: self.tr("ya") if one.mandatory else ""),
        )

    def blank(self) -> Document:
        """A paper that must be brought."""
        return Document("", "", True)

    def fill(self, one: Document) -> None:
        """Show a paper, and the others that may replace it."""
        ui = self.ui
        ui.document_label.setText(one.label)
        ui.document_mandatory.setChecked(one.mandatory)
        ui.document_help.setText(one.help)
        ui.document_substitutes.clear()
        for other in self.items:
            if other.key != one.key and other.label:
                item = QListWidgetItem(other.label)
                item.setData(Qt.ItemDataRole.UserRole, other.key)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                ticked = other.key in one.substitutes
                item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
                ui.document_substitutes.addItem(item)

    def taken(self, one: Document) -> Document:
        """Return the paper as it stands in the editor."""
        ui = self.ui
        rows = [ui.document_substitutes.item(n) for n in range(ui.document_substitutes.count())]
        return replace(
            one,
            key=self.key_typed(one),
            label=ui.document_label.text().strip(),
            mandatory=ui.document_mandatory.isChecked(),
            substitutes=tuple(
                row.data(Qt.ItemDataRole.UserRole)
                for row in rows
                if row.checkState() is Qt.CheckState.Checked
            ),
            help=ui.document_help.text().strip(),
        )
