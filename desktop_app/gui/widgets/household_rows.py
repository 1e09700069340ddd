"""The family as a table: who is covered by the letter, picked with Space."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop_app.domain.household import Household, Member, Origin, is_person
from desktop_app.domain.people import Person
from desktop_app.gui.words import figure_date

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 44
ROWS_IN_SIGHT = 4
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


class HouseholdModel(QAbstractTableModel):
    """The applicant first, always covered; then the family."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._members: tuple[Member, ...] = ()
        self._household = Household()
        self._person: Person | None = None

    @property
    def members(self) -> tuple[Member, ...]:
        """Who is on show, in the order of the table."""
        return self._members

    def show_members(
        self, members: Sequence[Member], household: Household, person: Person | None
    ) -> None:
        """Show a family; `person` is the applicant, None while nobody was chosen."""
        self.beginResetModel()
        self._members, self._household, self._person = tuple(members), household, person
        self.endResetModel()

    def is_applicant(self, member: Member) -> bool:
        """Tell whether this row is whom the form is about."""
        return self._person is not None and is_person(member, self._person)

    def covered(self, member: Member) -> bool:
        """Tell whether the letter names this row."""
        return self.is_applicant(member) or self._household.covers(member)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many people there are."""
        return 0 if parent.isValid() else len(self._members)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._titles())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows; the box of the first column says whom the letter names."""
        member = self._members[index.row()]
        if index.column() == 0 and role == Qt.ItemDataRole.CheckStateRole and self._person:
            return Qt.CheckState.Checked if self.covered(member) else Qt.CheckState.Unchecked
        if role in _TEXTS:
            return self._text(member, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            names = self.tr("tercakup"), self.tr("tidak tercakup")
            return f"{member.name}, {names[0] if self.covered(member) else names[1]}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles()[section]
        return None

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Nama dan hubungan"),
            self.tr("NIK dan tanggal lahir"),
            self.tr("Kartu"),
        )

    def _text(self, member: Member, column: int) -> str:
        born = figure_date(member.birth_date) if member.birth_date else "–"
        own = self._household.relation if self.is_applicant(member) else ""
        texts = (
            f"{member.name}\n{own or member.relation or '–'}",
            f"{member.nik or self.tr('tanpa NIK')}\n{born}",
            self._origin(member),
        )
        return texts[column]

    def _origin(self, member: Member) -> str:
        if self.is_applicant(member):
            return self.tr("pemohon")
        if member.card_state:
            return member.card_state
        return self.tr("baru") if member.origin is Origin.ADDED else "–"


class HouseholdTable(QTableView):
    """`picked` by Space, `taken` by Enter; `pressed` carries the letters of the other deeds."""

    picked = Signal(int)
    taken = Signal(int)
    deed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = HouseholdModel(self)
        self.setModel(self.rows)
        self.setObjectName("family_rows")
        self.setAccessibleName(QCoreApplication.translate("HouseholdTable", "Anggota keluarga"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(lambda index: self.taken.emit(index.row()))

    def current(self) -> Member | None:
        """Return the member under the cursor."""
        row = self.currentIndex().row()
        return self.rows.members[row] if 0 <= row < len(self.rows.members) else None

    def go_to(self, member: Member | None) -> None:
        """Put the cursor on a member, else on the first."""
        keys = [one.key for one in self.rows.members]
        row = keys.index(member.key) if member is not None and member.key in keys else 0
        self.selectRow(row)

    def fit(self) -> None:
        """Be as high as the family, up to five; a larger one scrolls."""
        rows = min(max(self.rows.rowCount(), 1), ROWS_IN_SIGHT)
        height = self.horizontalHeader().sizeHint().height() + rows * ROW_HEIGHT
        self.setFixedHeight(height + 2 * self.frameWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class; arrows move, everything else is the panel's."""
        row, key = self.currentIndex().row(), event.key()
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key == Qt.Key.Key_Space and row >= 0:
            self.picked.emit(row)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit(row)
        elif plain and (name := _DEEDS.get(key)) is not None:
            self.deed.emit(name)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _clicked(self, index: Index) -> None:
        # The box alone: elsewhere in the row a click only moves the cursor.
        box = self.visualRect(self.rows.index(index.row(), 0))
        if index.column() == 0 and self.mapFromGlobal(self.cursor().pos()).x() < box.left() + 26:
            self.picked.emit(index.row())


_DEEDS = {
    int(Qt.Key.Key_A): "add",
    int(Qt.Key.Key_U): "change",
    int(Qt.Key.Key_P): "choose",
    int(Qt.Key.Key_Delete): "drop",
}
