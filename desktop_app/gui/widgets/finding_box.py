"""One finding: sign, sentence, what to do next, legal basis, and how it was made sure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.decision import Finding, Outcome
from desktop_app.gui import icons
from desktop_app.gui.theme import FIELD_HEIGHT, colours
from desktop_app.gui.words import said

SIGNS = {
    Outcome.BOLEH: "check-circle-outline",
    Outcome.PERLU_DIPASTIKAN: "alert-outline",
    Outcome.DIKEMBALIKAN: "file-undo-outline",
    Outcome.DITOLAK: "close-circle-outline",
}


class FindingBox(QWidget):
    """Says one finding. `confirmed` carries its code and how the officer made sure of it."""

    confirmed = Signal(str, str)

    def __init__(self, finding: Finding, *, confirmable: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.finding = finding
        self.how: QLineEdit | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._sign = QLabel(self)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        row.addLayout(column, 1)
        column.addWidget(self._words(said(finding.sentence)))
        if finding.next_step:
            step = self._words(f"→ {said(finding.next_step)}")
            step.setObjectName(f"next_{finding.code}")
            column.addWidget(step)
        if finding.legal_basis:
            text = QCoreApplication.translate("FindingBox", "Dasar: {basis}")
            column.addWidget(self._words(text.format(basis=finding.legal_basis), "hint"))
        if finding.confirmed is not None:
            column.addLayout(self._made_sure(finding))
        elif confirmable:
            column.addLayout(self._question(finding))
        self.paint_sign()

    def paint_sign(self) -> None:
        """Draw the sign in the colours in force."""
        c = colours()
        outcome = Outcome.BOLEH if self.finding.confirmed else self.finding.outcome
        colour = {Outcome.BOLEH: c.good, Outcome.PERLU_DIPASTIKAN: c.warn}.get(outcome, c.error)
        self._sign.setPixmap(icons.pixmap(SIGNS[outcome], 20, colour))

    def _words(self, text: str, role: str = "") -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if role:
            label.setProperty("role", role)
        return label

    def _question(self, finding: Finding) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self.how = QLineEdit(self)
        self.how.setObjectName(f"how_{finding.code}")
        self.how.setPlaceholderText(
            QCoreApplication.translate("FindingBox", "Cara memastikannya, misalnya KTP asli")
        )
        says = QCoreApplication.translate("FindingBox", "Cara memastikan: {finding}")
        self.how.setAccessibleName(says.format(finding=said(finding.sentence)))
        button = self._button(
            f"confirm_{finding.code}", QCoreApplication.translate("FindingBox", "Sudah dipastikan")
        )
        button.setEnabled(False)
        how = self.how
        how.textChanged.connect(lambda text: button.setEnabled(bool(text.strip())))
        # Only what was written down counts: an empty answer confirms nothing.
        how.returnPressed.connect(lambda: self._confirm(how.text()))
        button.clicked.connect(lambda: self._confirm(how.text()))
        row.addWidget(how, 1)
        row.addWidget(button)
        return row

    def _made_sure(self, finding: Finding) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        text = QCoreApplication.translate("FindingBox", "Dipastikan: {how}")
        row.addWidget(self._words(text.format(how=finding.confirmed), "good"), 1)
        button = self._button(
            f"unconfirm_{finding.code}", QCoreApplication.translate("FindingBox", "Ubah")
        )
        button.clicked.connect(lambda: self.confirmed.emit(finding.code, ""))
        row.addWidget(button)
        return row

    def _confirm(self, how: str) -> None:
        if how.strip():
            # Later: Enter would also move on from where the answer leads.
            QTimer.singleShot(0, self, lambda: self.confirmed.emit(self.finding.code, how))

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.setMinimumHeight(FIELD_HEIGHT)
        return button
