"""The name of a health facility: the directory is offered, any other name may be typed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from desktop_app.domain.facility import LONGEST_NAME, FacilityData, first_match

_NAME = Qt.ItemDataRole.UserRole + 1
_EDGES = 30  # frame and scroll bar of the list


class FacilityField(QLineEdit):
    """Enter takes the first match, or keeps the text where none fits; leaving keeps the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._typed = False
        self.setMaxLength(LONGEST_NAME)
        self.textEdited.connect(self._was_typed)

    def suggest(self, facilities: Iterable[FacilityData]) -> None:
        """Give what is offered, in the order to show; the list says the kecamatan too."""
        offered = tuple(facilities)
        self._names = tuple(one.name for one in offered)
        model = QStandardItemModel(self)
        for one in offered:
            item = QStandardItem(one.label)
            item.setData(one.name, _NAME)
            model.appendRow(item)
        completer = QCompleter(model, self)
        completer.setCompletionRole(_NAME)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(8)
        completer.activated.connect(self._chosen)
        self.setCompleter(completer)
        # The list may be wider than the field: the kecamatan stands at the end of a row.
        popup = completer.popup()
        if popup is not None:
            popup.setMinimumWidth(popup.sizeHintForColumn(0) + _EDGES)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the first match and moves on, from the open list too."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        self._take_first_match()
        popup = self.completer().popup() if self.completer() else None
        if popup is None or not popup.isVisible():
            super().keyPressEvent(event)
            return
        # The open list swallows the key: the screen would never see it.
        popup.hide()
        self.focusNextChild()

    def _take_first_match(self) -> None:
        # What stands there from a draft or was chosen from the list is not typed anew.
        name = first_match(self._names, self.text()) if self._typed else None
        if name is not None:
            self.setText(name)
            self.setCursorPosition(0)
        self._typed = False

    def _was_typed(self) -> None:
        self._typed = True

    def _chosen(self) -> None:
        self._typed = False
