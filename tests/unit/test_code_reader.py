"""Reading codes back from whatever a person has: PDF, picture, or something else altogether."""

from __future__ import annotations

import io
import struct
import zlib

import pypdfium2
import pytest
import segno
from PIL import Image

from desktop_app.adapters.code_reader import ZxingCodes
from desktop_app.adapters.letters_pdf import ReportlabLetters
from desktop_app.domain.errors import Misused
from tests.letter_samples import QR_TEXT, document

CODES = ZxingCodes()


def code_picture(text: str, size: int = 500) -> Image.Image:
    """Return a page with one code on it."""
    stream = io.BytesIO()
    segno.make(text, error="M").save(stream, kind="png", scale=4)
    page = Image.new("L", (size, size), 255)
    page.paste(Image.open(stream), (20, 20))
    return page


def saved(image: Image.Image, kind: str) -> bytes:
    stream = io.BytesIO()
    image.save(stream, kind)
    return stream.getvalue()


def test_the_code_of_a_pdf_is_read() -> None:
    assert CODES.read(ReportlabLetters().render(document())) == (QR_TEXT,)


def test_the_code_is_found_on_a_later_page() -> None:
    pdf = pypdfium2.PdfDocument(ReportlabLetters().render(document(count=15)))
    pages = list(range(1, len(pdf)))
    other = pypdfium2.PdfDocument.new()
    other.import_pages(pdf, [*pages, 0])
    stream = io.BytesIO()
    other.save(stream)
    other.close()
    pdf.close()
    assert CODES.read(stream.getvalue()) == (QR_TEXT,)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "BMP", "WEBP"])
def test_the_code_of_a_picture_is_read(kind: str) -> None:
    assert CODES.read(saved(code_picture(QR_TEXT), kind)) == (QR_TEXT,)


@pytest.mark.parametrize("angle", [90, 180, 270, 7])
def test_the_code_of_a_turned_picture_is_read(angle: int) -> None:
    turned = code_picture(QR_TEXT).rotate(angle, expand=True, fillcolor=255)
    assert CODES.read(saved(turned, "PNG")) == (QR_TEXT,)


def test_two_codes_are_both_read() -> None:
    page = Image.new("L", (1000, 500), 255)
    page.paste(code_picture("SATU"), (0, 0))
    page.paste(code_picture("DUA"), (500, 0))
    assert sorted(CODES.read(saved(page, "PNG"))) == ["DUA", "SATU"]


def test_a_page_without_a_code_gives_nothing() -> None:
    assert CODES.read(saved(Image.new("RGB", (300, 300), "white"), "PNG")) == ()


@pytest.mark.parametrize(
    "data",
    [b"", b"teks biasa", b"%PDF-1.4 lalu tidak ada apa-apa", b"\x89PNG\r\n\x1a\n" + b"\0" * 40],
)
def test_what_is_neither_pdf_nor_picture_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(Misused) as caught:
        CODES.read(data)
    assert str(caught.value).endswith(".")


def test_a_picture_that_was_cut_off_is_refused_in_words() -> None:
    whole = saved(code_picture(QR_TEXT), "PNG")
    with pytest.raises(Misused, match="bukan gambar"):
        CODES.read(whole[: len(whole) // 2])


def test_a_picture_that_would_fill_the_memory_is_refused() -> None:
    with pytest.raises(Misused, match="terlalu besar"):
        CODES.read(_huge_png(20_000, 20_000))
    with pytest.raises(Misused, match="terlalu besar"):
        CODES.read(_huge_png(8_000, 8_000))


def _huge_png(width: int, height: int) -> bytes:
    """Return a PNG of a few bytes that claims to be enormous."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")
