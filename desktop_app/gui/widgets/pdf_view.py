"""A PDF as its pages below each other, as wide as the view. The pages are drawn on a lane."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop_app.gui.words import say
from desktop_app.workers.lanes import Workers

_SETTLE_MS = 120
_EDGE = 8


class PdfView(QScrollArea):
    """Shows `bytes` of a PDF, or a sentence while there is none. Paper stays white in the dark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workers: Workers | None = None
        self._data: bytes | None = None
        self._drawn_width = 0
        self._asked = 0
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Pratinjau"))
        self._sheet = QWidget()
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        self._words = QLabel(self._sheet)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setProperty("role", "hint")
        self._column.addWidget(self._words, 1)
        self._pages: list[QLabel] = []
        self.setWidget(self._sheet)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._draw)

    def set_workers(self, workers: Workers) -> None:
        """Give the lanes on which pages are drawn."""
        self._workers = workers

    def show_pdf(self, data: bytes) -> None:
        """Draw these pages; what was shown stays until they are ready."""
        self._data = data
        self._draw()

    def show_words(self, sentence: str) -> None:
        """Show a sentence instead of pages."""
        self._data = None
        self._asked += 1
        self._clear()
        self._words.setText(sentence)
        self._words.show()

    @property
    def page_count(self) -> int:
        """How many pages are on show."""
        return len(self._pages)

    @property
    def data(self) -> bytes | None:
        """The PDF on show, byte for byte."""
        return self._data

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the pages anew once the width has settled."""
        super().resizeEvent(event)
        if self._data is not None and self._page_width() != self._drawn_width:
            self._settle.start(_SETTLE_MS)

    def _page_width(self) -> int:
        # The bar's width is kept free, so that its coming and going does not redraw the pages.
        return max(self.width() - self.verticalScrollBar().sizeHint().width() - 2 * _EDGE - 4, 80)

    def _draw(self) -> None:
        if self._data is None or self._workers is None:
            return
        # Imported here: QtPdf is not needed for the first paint.
        from desktop_app.workers.pdf_pages import draw_pages

        self._asked += 1
        asked, width = self._asked, self._page_width()
        self._workers.aside(
            draw_pages,
            self._data,
            width,
            self.devicePixelRatioF(),
            then=lambda images: self._show(asked, width, images),
            otherwise=lambda error: self._fail(asked, error),
            owner=self,
        )

    def _show(self, asked: int, width: int, images: list[QImage]) -> None:
        if asked != self._asked:
            return
        self._drawn_width = width
        self._clear()
        self._words.hide()
        for image in images:
            page = QLabel(self._sheet)
            page.setPixmap(QPixmap.fromImage(image))
            page.setAccessibleName(self.tr("Halaman {number}").format(number=len(self._pages) + 1))
            page.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._column.insertWidget(self._column.count(), page)
            self._pages.append(page)

    def _fail(self, asked: int, error: BaseException) -> None:
        if asked == self._asked:
            self.show_words(say(error))

    def _clear(self) -> None:
        for page in self._pages:
            self._column.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
