"""Printing the archived PDF as it is: QtPdf draws its pages, QPrinter takes them to paper.

A page is drawn at its true size, never fitted: a QR code of 35 mm stays 35 mm. Needs a running
QGuiApplication. Letters and queue numbers may come from two threads: one prints at a time.
"""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, NotFound

# Finer than this only fills memory: a page of F4 at 300 dpi is 40 MB already.
_FINEST = 300
_POINTS = 72
_ONE_AT_A_TIME = threading.Lock()
_LOST = (QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error)


class QtPrinters:
    """`Printers` on Qt."""

    def names(self) -> tuple[str, ...]:
        """Return the printers of this computer, the default one first; often there is none."""
        default = QPrinterInfo.defaultPrinterName()
        names = QPrinterInfo.availablePrinterNames()
        return tuple(sorted(names, key=lambda name: (name != default, name)))

    def print(self, pdf: bytes, name: str = "", title: str = "", copies: int = 1) -> None:
        """Print on the printer called `name`, on the default one when "".

        `title` is what the printer's waiting list shows; it must name no person.

        Raises NotFound when there is no such printer, EnvironmentFailure when it does not take it
        or is gone before it has taken all of it.
        """
        available = self.names()
        if not available:
            raise NotFound("printer_belum_ada", _NO_PRINTERS)
        chosen = name or available[0]
        if chosen not in available:
            raise NotFound("printer_tidak_ada", _NO_PRINTER, name=chosen)
        printer = QPrinter(QPrinterInfo.printerInfo(chosen), QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title or "Loket Linjamsos")
        printer.setCopyCount(copies)
        _send(pdf, printer)
        # Qt hands a finished page to a printer that was removed meanwhile without a word.
        if chosen not in self.names():
            raise EnvironmentFailure("printer_hilang", _VANISHED, name=chosen)

    def print_to_file(self, pdf: bytes, path: Path) -> None:
        """Print into a PDF file, the way a printer would have got it. Raises EnvironmentFailure."""
        if not path.parent.is_dir():
            raise EnvironmentFailure("pdf_tidak_tercetak", _FAILED)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        _send(pdf, printer)


def _send(pdf: bytes, printer: QPrinter) -> None:
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    try:
        with _ONE_AT_A_TIME:
            document.load(buffer)
            if document.status() is not QPdfDocument.Status.Ready or document.pageCount() < 1:
                raise EnvironmentFailure("pdf_tidak_tercetak", _FAILED)
            _draw(document, printer)
    finally:
        document.close()
        buffer.close()


def _draw(document: QPdfDocument, printer: QPrinter) -> None:
    printer.setFullPage(True)
    _fit_paper(printer, document.pagePointSize(0))
    painter = QPainter()
    if not painter.begin(printer):
        raise EnvironmentFailure("pdf_tidak_tercetak", _FAILED)
    try:
        for number in range(document.pageCount()):
            if number:
                _fit_paper(printer, document.pagePointSize(number))
                if not printer.newPage():
                    raise EnvironmentFailure("pdf_tidak_tercetak", _FAILED)
            _draw_page(document, number, printer, painter)
        if not painter.end() or printer.printerState() in _LOST:
            raise EnvironmentFailure("pdf_tidak_tercetak", _FAILED)
    finally:
        if painter.isActive():
            painter.end()


def _fit_paper(printer: QPrinter, points: QSizeF) -> None:
    paper = QPageSize(
        points, QPageSize.Unit.Point, matchPolicy=QPageSize.SizeMatchPolicy.FuzzyMatch
    )
    printer.setPageLayout(
        QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )


def _draw_page(document: QPdfDocument, number: int, printer: QPrinter, painter: QPainter) -> None:
    points = document.pagePointSize(number)
    resolution = min(printer.resolution(), _FINEST)
    pixels = QSize(
        round(points.width() * resolution / _POINTS), round(points.height() * resolution / _POINTS)
    )
    image = document.render(number, pixels, QPdfDocumentRenderOptions())
    if image.isNull():
        raise EnvironmentFailure("pdf_tidak_tercetak", _FAILED)
    dots = printer.resolution() / _POINTS
    painter.drawImage(QRectF(0, 0, points.width() * dots, points.height() * dots), image)


_NO_PRINTERS = QT_TRANSLATE_NOOP(
    "errors",
    "Belum ada printer di komputer ini. Surat sudah tersimpan: pasang printer, lalu cetak lagi, "
    "atau simpan sebagai PDF.",
)
_NO_PRINTER = QT_TRANSLATE_NOOP(
    "errors",
    "Printer “{name}” tidak ditemukan. Surat sudah tersimpan: nyalakan atau pilih printer lain, "
    "lalu cetak lagi, atau simpan sebagai PDF.",
)
_VANISHED = QT_TRANSLATE_NOOP(
    "errors",
    "Printer “{name}” hilang selagi mencetak. Periksa bakinya: bila suratnya belum keluar, "
    "sambungkan lagi atau pilih printer lain, lalu cetak lagi.",
)
_FAILED = QT_TRANSLATE_NOOP(
    "errors",
    "Surat belum tercetak. Surat sudah tersimpan: periksa kertas dan kabel printer, "
    "lalu cetak lagi, atau simpan sebagai PDF.",
)
