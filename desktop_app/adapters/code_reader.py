"""Reading QR codes back from paper: a PDF, or a photograph or scan (PNG, JPEG, TIFF, WebP …)."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator

import pypdfium2
import zxingcpp
from PIL import Image, UnidentifiedImageError

from desktop_app.adapters.pdfium import DRAWING
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused

MOST_PAGES = 20
_MOST_PIXELS = 60_000_000
# A scan may be skewed or faint: what is not found in the first rendering is sought in a finer one.
_RESOLUTIONS = (150, 300)
_POINTS = 72
_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


class ZxingCodes:
    """`CodeReader` on zxing-cpp, PDFium and Pillow. One reads at a time; safe from any thread."""

    def read(self, data: bytes) -> tuple[str, ...]:
        """Return the text of every QR code, page by page (of a PDF the first twenty).

        Raises Misused when `data` is neither a readable PDF nor a picture.
        """
        # Changing what becomes of a warning is not made for several threads either.
        with DRAWING:
            if b"%PDF-" in data[:1024]:
                return _in_pdf(data)
            return _in_picture(data)


def _in_pdf(data: bytes) -> tuple[str, ...]:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise Misused("pdf_tidak_terbaca", _NO_PDF) from error
    try:
        texts: list[str] = []
        for number in range(min(len(document), MOST_PAGES)):
            texts += _on_page(document[number])
        return tuple(texts)
    except pypdfium2.PdfiumError as error:  # whole at its head, broken at a page
        raise Misused("pdf_tidak_terbaca", _NO_PDF) from error
    finally:
        document.close()


def _on_page(page: pypdfium2.PdfPage) -> list[str]:
    for image in _renderings(page):
        if found := _codes(image):
            return found
    return []


def _renderings(page: pypdfium2.PdfPage) -> Iterator[Image.Image]:
    width, height = page.get_size()
    for resolution in _RESOLUTIONS:
        scale = resolution / _POINTS
        if width * height * scale * scale > _MOST_PIXELS:
            scale = (_MOST_PIXELS / (width * height)) ** 0.5
        yield page.render(scale=scale, grayscale=True).to_pil()


def _in_picture(data: bytes) -> tuple[str, ...]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of damage in what is not looked at
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            image = Image.open(io.BytesIO(data))
            if image.width * image.height > _MOST_PIXELS:
                raise Misused("gambar_terlalu_besar", _TOO_LARGE)
            return tuple(_codes(image.convert("L")))
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise Misused("gambar_terlalu_besar", _TOO_LARGE) from error
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise Misused("gambar_tidak_terbaca", _NO_PICTURE) from error


def _codes(image: Image.Image) -> list[str]:
    found = zxingcpp.read_barcodes(image, formats=_QR)
    return [code.text for code in found]


_NO_PDF = QT_TRANSLATE_NOOP(
    "errors", "Berkas PDF ini rusak atau berkata sandi. Pindai suratnya sekali lagi, lalu ulangi."
)
_NO_PICTURE = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas ini bukan PDF dan bukan gambar yang dapat dibaca. Pakai PDF, PNG, atau JPEG.",
)
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "errors", "Gambar ini terlalu besar. Pindai dengan 300 titik per inci atau kurang, lalu ulangi."
)
