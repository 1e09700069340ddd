"""One line at the foot of the window that says what happened, and takes it back for ten seconds.

Never a modal box, and it moves nothing: the officer goes on typing, and who reads it may undo.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop_app.gui import icons
from desktop_app.gui.announcements import announce
from desktop_app.gui.notices import Kind as Kind
from desktop_app.gui.notices import Notice as Notice
from desktop_app.gui.theme import FIELD_HEIGHT, colours, on_change

UNDO_SECONDS = 10


class NoticeBar(QFrame):
    """Shows one notice at a time. Good news and undo go away by themselves, trouble stays."""

    came = Signal()
    went = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAccessibleName(self.tr("Pemberitahuan"))
        self._sign = QLabel(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._undo = self._button("notice_undo", self.tr("Alt+U  Urungkan"))
        self._close = self._button("notice_close", self.tr("Tutup"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        row.addWidget(self._undo)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        self._close.clicked.connect(self.clear)
        self._undo.clicked.connect(self.take_back)
        # Works while the line is on show. In a field Ctrl+Z takes typing back, Alt+U does not.
        self._key = QAction(self)
        self._key.setShortcuts([QKeySequence("Alt+U"), QKeySequence("Ctrl+Z")])
        self._key.setAutoRepeat(False)
        self._key.setEnabled(False)
        self._key.triggered.connect(self.take_back)
        self.addAction(self._key)
        self.shown: Notice | None = None
        on_change(self._repaint)

    def show_notice(self, notice: Notice) -> None:
        """Show it in place of whatever stood there."""
        self.shown = notice
        self._text.setText(notice.text)
        self.setAccessibleDescription(notice.text)
        self._undo.setText(f"Alt+U  {notice.deed}" if notice.deed else self.tr("Alt+U  Urungkan"))
        self._undo.setAccessibleName(self._undo.text())
        self._undo.setVisible(notice.undo is not None)
        self._key.setEnabled(notice.undo is not None)
        self._paint(notice.kind)
        self.came.emit()
        announce(self, self._aloud(notice), at_once=notice.kind in (Kind.WARN, Kind.ERROR))
        passes = notice.undo is not None or notice.kind in (Kind.GOOD, Kind.INFO)
        if passes and not notice.deed:
            self._timer.start(UNDO_SECONDS * 1000)
        else:
            self._timer.stop()

    def clear(self) -> None:
        """Take the line away."""
        self._timer.stop()
        self._key.setEnabled(False)
        self.shown = None
        self.went.emit()

    def _aloud(self, notice: Notice) -> str:
        """Return what a screen reader says: the way back too, which is there only for a moment."""
        back = self._undo.text().replace("Alt+U  ", "Alt+U: ") if notice.undo else ""
        return f"{notice.text} {back}".strip()

    def _repaint(self) -> None:
        if self.shown is not None:
            self._paint(self.shown.kind)

    @property
    def will_go(self) -> bool:
        """Tell whether the line goes away by itself."""
        return bool(self._timer.isActive())

    def take_back(self) -> None:
        """Undo what the notice offers to undo, and put the line away."""
        undo = self.shown.undo if self.shown else None
        self.clear()
        if undo:
            undo()

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.setMinimumHeight(FIELD_HEIGHT)
        return button

    def _paint(self, kind: Kind) -> None:
        c = colours()
        sign, ground, edge = {
            Kind.GOOD: ("check-circle-outline", c.good_ground, c.good),
            Kind.INFO: ("information-outline", c.info_ground, c.accent),
            Kind.WARN: ("alert-outline", c.warn_ground, c.warn),
            Kind.ERROR: ("alert-circle-outline", c.error_ground, c.error),
        }[kind]
        self._sign.setPixmap(icons.pixmap(sign, 22, edge))
        self.setStyleSheet(
            f"QFrame#notice {{ background: {ground}; border: 0; border-top: 2px solid {edge}; }}"
        )
