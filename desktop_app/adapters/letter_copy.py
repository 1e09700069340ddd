"""A copy of an archived letter: the same pages, with SALINAN and who printed it stamped over them.

The archived bytes are only read: their pages go into a new file, the stamp is a layer over each.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pypdfium2
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from desktop_app.adapters.fonts import BOLD, REGULAR, RENDERING, register
from desktop_app.adapters.pdfium import DRAWING
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure
from desktop_app.paths import resource

_MARK_SIZE, _LINE_SIZE = 13, 8
_EDGE = 12 * mm


class PdfiumCopies:
    """`CopyStamper` on PDFium and reportlab. One stamps at a time; safe from any thread."""

    def __init__(self, fonts: Path | None = None) -> None:
        """`fonts` is the folder of Liberation Sans, the program's own when None."""
        self._fonts = fonts or resource("fonts")

    def stamp(self, pdf: bytes, mark: str, line: str) -> bytes:
        """Return the pages with `mark` boxed at the upper right and `line` at the foot.

        Raises EnvironmentFailure when the archived file cannot be read.
        """
        with DRAWING:
            try:
                document = pypdfium2.PdfDocument(pdf)
            except pypdfium2.PdfiumError as error:
                raise EnvironmentFailure("salinan_tidak_dapat_dibuat", _UNREADABLE) from error
            try:
                return self._stamped(document, mark, line)
            except pypdfium2.PdfiumError as error:  # whole at its head, broken at a page
                raise EnvironmentFailure("salinan_tidak_dapat_dibuat", _UNREADABLE) from error
            finally:
                document.close()

    def _stamped(self, document: Any, mark: str, line: str) -> bytes:
        sizes = [document.get_page_size(number) for number in range(len(document))]
        with RENDERING:
            register(self._fonts)
            layer = pypdfium2.PdfDocument(_layer(sizes, mark, line))
        try:
            for number in range(len(document)):
                page = document[number]
                over = layer.page_as_xobject(number, dest_pdf=document)
                page.insert_obj(over.as_pageobject())
                page.gen_content()
                over.close()
                page.close()
            stream = io.BytesIO()
            document.save(stream)
            return stream.getvalue()
        finally:
            layer.close()


def _layer(sizes: list[tuple[float, float]], mark: str, line: str) -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream, invariant=1, initialFontName=REGULAR)
    for width, height in sizes:
        canvas.setPageSize((width, height))
        room = stringWidth(mark, BOLD, _MARK_SIZE) + 8 * mm
        left, top = width - _EDGE - room, height - _EDGE - 2 * _MARK_SIZE
        canvas.setLineWidth(1.2)
        canvas.rect(left, top, room, 1.8 * _MARK_SIZE)
        canvas.setFont(BOLD, _MARK_SIZE)
        canvas.drawCentredString(left + room / 2, top + 0.55 * _MARK_SIZE, mark)
        canvas.setFont(REGULAR, _LINE_SIZE)
        canvas.drawCentredString(width / 2, 9 * mm, line)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


_UNREADABLE = QT_TRANSLATE_NOOP(
    "errors",
    "PDF di arsip tidak dapat dibaca, jadi salinannya tidak dapat dibuat. "
    "Pulihkan dari cadangan terakhir.",
)
