"""The line over the papers' boxes: what is attached, as small pictures, and the key for more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from desktop_app.domain.attachment import Attachment
from desktop_app.gui import icons
from desktop_app.gui.theme import FIELD_HEIGHT, colours

_GAP = 4
_ID = Qt.ItemDataRole.UserRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STYLE = "QListWidget { border: 0; background: transparent; } QListWidget::item { padding: 0; }"


class AttachmentStrip(QListWidget):
    """One small picture for each attachment, in one line; it scrolls when there are many.

    Enter opens one, Del takes it back: both carry its id.
    """

    opened = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attachments")
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setSpacing(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(_STYLE)
        self.setIconSize(QSize(FIELD_HEIGHT - 2 * _GAP, FIELD_HEIGHT - 2 * _GAP))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(FIELD_HEIGHT)
        self.setMinimumWidth(FIELD_HEIGHT)
        self.setTabKeyNavigation(False)
        self.itemClicked.connect(lambda item: self.opened.emit(item.data(_ID)))
        self.hide()

    def fill(
        self,
        papers: Sequence[Attachment],
        pictures: Mapping[UUID, QPixmap],
        labels: Mapping[str, str],
    ) -> None:
        """Show these; `labels` say by document what a paper is called."""
        row = self.currentRow()
        self.clear()
        for one in papers:
            label = labels.get(one.document, one.document)
            item = QListWidgetItem(self._picture(one, pictures), "")
            item.setData(_ID, one.id)
            item.setSizeHint(QSize(FIELD_HEIGHT + _GAP, FIELD_HEIGHT))
            item.setToolTip(f"{label}\n{one.name}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{label}: {one.name}")
            self.addItem(item)
        words = QCoreApplication.translate("Attachments", "Lampiran: {count}")
        self.setAccessibleName(words.format(count=len(papers)))
        self.setMaximumWidth(len(papers) * (FIELD_HEIGHT + _GAP) + 2 * _GAP)
        self.setVisible(bool(papers))
        if papers:
            self.setCurrentRow(min(max(row, 0), len(papers) - 1))
            if not self.hasFocus():
                self.clearSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Del takes back; what is left is the list's own."""
        item = self.currentItem()
        if item is not None and event.key() in _ENTER:
            self.opened.emit(item.data(_ID))
        elif item is not None and event.key() == Qt.Key.Key_Delete:
            self.removed.emit(item.data(_ID))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the picture the keys are about, only while they are."""
        super().focusInEvent(event)
        self.setCurrentRow(max(self.currentRow(), 0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Mark none."""
        super().focusOutEvent(event)
        self.clearSelection()

    def sizeHint(self) -> QSize:
        """Ask for the room all of them need."""
        return QSize(self.maximumWidth(), FIELD_HEIGHT)

    def _picture(self, one: Attachment, pictures: Mapping[UUID, QPixmap]) -> QIcon:
        picture = pictures.get(one.id)
        if picture is not None and not picture.isNull():
            return QIcon(framed(picture, self.iconSize().width()))
        return icons.icon("file-pdf-box" if one.is_pdf else "image-outline")


class PapersBar(QWidget):
    """The heading of the papers, what is attached, and the button that attaches."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.heading = QLabel(self)
        self.heading.setProperty("role", "title")
        self.strip = AttachmentStrip(self)
        self.button = QPushButton(self)
        self.button.setObjectName("attach")
        self.button.setAutoDefault(False)
        self.button.setText(QCoreApplication.translate("Attachments", "Ctrl+L  Lampirkan"))
        self.button.setAccessibleName(self.button.text())
        row.addWidget(self.heading)
        row.addStretch(1)
        row.addWidget(self.strip)
        row.addWidget(self.button)
        self.fill((), {}, {})

    def fill(
        self,
        papers: Sequence[Attachment],
        pictures: Mapping[UUID, QPixmap],
        labels: Mapping[str, str],
    ) -> None:
        """Show what is attached; with many of them the heading makes room."""
        self.strip.fill(papers, pictures, labels)
        words = (
            QCoreApplication.translate("Attachments", "Berkas ({count})").format(count=len(papers))
            if papers
            else QCoreApplication.translate("Attachments", "Berkas (F10: semua yang * ada)")
        )
        self.heading.setText(words)

    def stops(self) -> list[QWidget]:
        """Return what takes the focus, in the order of the screen."""
        return [self.strip, self.button]


def framed(picture: QPixmap, side: int) -> QPixmap:
    """Return a picture inside a square of `side` pixels, with an edge: white paper on white."""
    square = QPixmap(side, side)
    square.fill(Qt.GlobalColor.transparent)
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    small = picture.scaled(side - 2, side - 2, keep, smooth)
    x, y = (side - small.width()) // 2, (side - small.height()) // 2
    painter = QPainter(square)
    painter.drawPixmap(x, y, small)
    painter.setPen(QColor(colours().edge))
    painter.drawRect(x - 1, y - 1, small.width() + 1, small.height() + 1)
    painter.end()
    return square
