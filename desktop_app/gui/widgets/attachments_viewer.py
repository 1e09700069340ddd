"""One attachment, large: a PDF as its pages, a picture as wide as there is room; R turns it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent, QTransform
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.attachment import MIB, Attachment
from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.widgets.pdf_view import PdfView
from desktop_app.gui.words import decimal, say
from desktop_app.workers.lanes import Workers

_KIB = 1024
_EDGE = 8


class AttachmentView(QWidget):
    """`removed` carries the attachment on show; `closed` asks for the way back."""

    removed = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper: Attachment | None = None
        self._workers: Workers | None = None
        self._image = QImage()
        self.setAccessibleName(self.tr("Lampiran"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self)
        self.title.setProperty("role", "title")
        self.title.setWordWrap(True)
        column.addWidget(self.title)
        column.addLayout(self._buttons())
        self.pdf = PdfView(self)
        self.pdf.setObjectName("attachment_pdf")
        self.picture = QScrollArea(self)
        self.picture.setObjectName("attachment_picture")
        self.picture.setAccessibleName(self.tr("Lampiran"))
        self.picture.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._paint = QLabel(self.picture)
        self._paint.setMargin(_EDGE)
        self.picture.setWidget(self._paint)
        column.addWidget(self.pdf, 1)
        column.addWidget(self.picture, 1)
        self.hide()

    def set_workers(self, workers: Workers) -> None:
        """Give the lanes on which pages and pictures are drawn."""
        self._workers = workers
        self.pdf.set_workers(workers)

    def open(self, paper: Attachment, label: str) -> None:
        """Show which paper this is; `show_data` follows."""
        self.paper = paper
        self._image = QImage()
        self._paint.clear()
        size = (
            f"{decimal(paper.size / MIB)} MB"
            if paper.size >= MIB
            else f"{max(1, paper.size // _KIB)} KB"
        )
        pages = self.tr("%n halaman", "", paper.pages) if paper.is_pdf else ""
        self.title.setText(" · ".join(part for part in (label, paper.name, pages, size) if part))
        self.turn_button.setVisible(not paper.is_pdf)
        self.pdf.setVisible(paper.is_pdf)
        self.picture.setVisible(not paper.is_pdf)
        self.pdf.show_words(self.tr("Membuka …"))
        self.show()
        (self.pdf if paper.is_pdf else self.picture).setFocus()

    def show_data(self, paper: Attachment, data: bytes) -> None:
        """Draw it, unless another one is on show by now."""
        if self.paper != paper or self._workers is None:
            return
        if paper.is_pdf:
            self.pdf.show_pdf(data)
            return
        self._workers.aside(
            QImage.fromData, data, then=lambda image: self._show_image(paper, image), owner=self
        )

    def show_fault(self, paper: Attachment, error: BaseException) -> None:
        """Say why it cannot be shown."""
        if self.paper == paper:
            self.picture.hide()
            self.pdf.show()
            self.pdf.show_words(say(error))

    def close_paper(self) -> None:
        """Show nothing any more."""
        self.paper = None
        self._image = QImage()
        self._paint.clear()
        self.pdf.show_words("")
        self.hide()

    def turn(self) -> None:
        """Turn a picture by a quarter, to the right; what is stored stays as it is."""
        if not self._image.isNull():
            self._image = self._image.transformed(QTransform().rotate(90))
            self._scale()

    @property
    def shown_size(self) -> tuple[int, int]:
        """Width and height of the picture as it stands now, in its own pixels."""
        return self._image.width(), self._image.height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """R turns, Del takes back."""
        if event.key() == Qt.Key.Key_R:
            self.turn()
        elif event.key() == Qt.Key.Key_Delete and self.paper is not None:
            self.removed.emit(self.paper.id)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the picture as wide as the room."""
        super().resizeEvent(event)
        self._scale()

    def _show_image(self, paper: Attachment, image: QImage) -> None:
        if self.paper == paper:
            self._image = image
            self._scale()

    def _scale(self) -> None:
        if self._image.isNull():
            return
        bar = self.picture.verticalScrollBar().sizeHint().width()
        ratio = self.devicePixelRatioF()
        room = max(80, self.picture.width() - bar - 2 * _EDGE - 4)
        smooth = Qt.TransformationMode.SmoothTransformation
        wide = min(round(room * ratio), self._image.width())
        scaled = self._image.scaledToWidth(wide, smooth)
        scaled.setDevicePixelRatio(ratio)
        self._paint.setPixmap(QPixmap.fromImage(scaled))
        self._paint.adjustSize()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.turn_button = self._button(self.tr("R  Putar"), "attachment_turn")
        self.turn_button.clicked.connect(self.turn)
        remove = self._button(self.tr("Del  Hapus"), "attachment_remove")
        remove.clicked.connect(lambda: self.removed.emit(self.paper.id if self.paper else None))
        back = self._button(self.tr("Esc  Kembali ke isian"), "attachment_back")
        back.clicked.connect(self.closed)
        for button in (self.turn_button, remove, back):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.setMinimumHeight(FIELD_HEIGHT)
        return button
