"""The papers of a service as boxes to tick; what is missing may follow when the case is urgent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop_app.domain.catalogue import Document
from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.widgets.flow_layout import FlowLayout


class Papers(QWidget):
    """One box for each paper; `edited` is emitted when one was ticked or unticked.

    Mandatory papers carry a star. In an urgent case a second box, *menyusul*, stands behind
    every mandatory paper that is neither there nor replaced by another.
    """

    edited = Signal()

    def __init__(self, documents: Iterable[Document], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self)
        self._rows: list[_Row] = []
        self._urgent = False
        # What has to be there comes first: in one line, and near for the keyboard.
        for document in sorted(documents, key=lambda one: not one.mandatory):
            row = _Row(document, self._box(document), self._follows(document))
            self._rows.append(row)
            for box in row.boxes:
                flow.addWidget(box)
                box.toggled.connect(self._ticked)
        self._show_what_may_follow()

    def boxes(self) -> list[QCheckBox]:
        """Return all boxes in the order of the screen."""
        return [box for row in self._rows for box in row.boxes]

    def in_hand(self) -> frozenset[str]:
        """Return the keys of the papers that are there."""
        return frozenset(row.document.key for row in self._rows if row.here.isChecked())

    def following(self) -> frozenset[str]:
        """Return the keys of the papers that are promised."""
        return frozenset(
            row.document.key
            for row in self._rows
            if row.later is not None and row.later.isChecked() and not row.later.isHidden()
        )

    def fill(self, in_hand: frozenset[str], following: frozenset[str], *, urgent: bool) -> None:
        """Show a draft's papers, without telling."""
        self._urgent = urgent
        for row in self._rows:
            _tick(row.here, row.document.key in in_hand)
            if row.later is not None:
                _tick(row.later, row.document.key in following)
        self._show_what_may_follow()

    def tick_mandatory(self) -> None:
        """Tick every mandatory paper that no other one replaces, and tell once."""
        here = self.in_hand()
        for row in self._rows:
            if row.document.mandatory and not here & set(row.document.substitutes):
                _tick(row.here, True)
        self._ticked()

    def set_urgent(self, urgent: bool) -> None:
        """Offer *menyusul*, or no longer."""
        if urgent != self._urgent:
            self._urgent = urgent
            self._show_what_may_follow()

    def _ticked(self) -> None:
        self._show_what_may_follow()
        self.edited.emit()

    def _show_what_may_follow(self) -> None:
        here = self.in_hand()
        for row in self._rows:
            if row.later is not None:
                missing = not ({row.document.key, *row.document.substitutes} & here)
                row.later.setVisible(self._urgent and missing)

    def _box(self, document: Document) -> QCheckBox:
        star = " *" if document.mandatory else ""
        box = QCheckBox(f"{document.label}{star}", self)
        box.setObjectName(f"paper_{document.key}")
        box.setAccessibleName(document.label)
        box.setToolTip(document.help)
        box.setMinimumHeight(FIELD_HEIGHT)
        return box

    def _follows(self, document: Document) -> QCheckBox | None:
        if not document.mandatory:
            return None
        box = QCheckBox(QCoreApplication.translate("Papers", "menyusul"), self)
        box.setObjectName(f"follows_{document.key}")
        says = QCoreApplication.translate("Papers", "{paper} menyusul")
        box.setAccessibleName(says.format(paper=document.label))
        box.setMinimumHeight(FIELD_HEIGHT)
        return box


@dataclass(frozen=True, slots=True)
class _Row:
    document: Document
    here: QCheckBox
    later: QCheckBox | None

    @property
    def boxes(self) -> list[QCheckBox]:
        return [self.here] if self.later is None else [self.here, self.later]


def _tick(box: QCheckBox, on: bool) -> None:
    with QSignalBlocker(box):
        box.setChecked(on)
