"""The pages of a PDF as pictures, drawn off the GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure

MOST_PAGES = 20


def draw_pages(data: bytes, width: int, ratio: float = 1.0) -> list[QImage]:
    """Return the first pages, each `width` wide in device-independent pixels, on white paper.

    At most `MOST_PAGES`. Raises EnvironmentFailure `pdf_tidak_terbaca` for anything else than a
    PDF that can be opened.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    try:
        document.load(buffer)
        if document.status() is not QPdfDocument.Status.Ready or not document.pageCount():
            raise EnvironmentFailure("pdf_tidak_terbaca", _UNREADABLE)
        pages = min(document.pageCount(), MOST_PAGES)
        return [_draw(document, number, width, ratio) for number in range(pages)]
    finally:
        document.close()
        buffer.close()


def _draw(document: QPdfDocument, number: int, width: int, ratio: float) -> QImage:
    points = document.pagePointSize(number)
    pixels = QSize(
        round(width * ratio), round(width * ratio * points.height() / max(points.width(), 1.0))
    )
    page = QImage(pixels, QImage.Format.Format_RGB32)
    page.fill(QColor("white"))
    painter = QPainter(page)
    painter.drawImage(0, 0, document.render(number, pixels))
    painter.end()
    page.setDevicePixelRatio(ratio)
    return page


_UNREADABLE = QT_TRANSLATE_NOOP(
    "errors", "Berkas ini bukan PDF yang dapat dibuka. Pilih berkas lain."
)
