"""Scans and phone photographs made fit to be kept: upright, small, and silent about the camera.

Pillow decodes only the formats named here; whoever calls this runs it in a process of its own,
because the file comes from a stranger.
"""

from __future__ import annotations

import io
import warnings

import pypdfium2
from PIL import Image, ImageOps

from desktop_app.adapters.pdfium import DRAWING
from desktop_app.domain.attachment import (
    JPEG_QUALITY,
    LONGEST_SIDE,
    THUMBNAIL_SIDE,
    FileKind,
    MediaType,
    Prepared,
    kind_of,
)
from desktop_app.domain.emblem import BOX, MOST_BYTES
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused

MOST_PIXELS = 80_000_000
_FORMATS = ("JPEG", "PNG", "TIFF", "WEBP", "BMP")
_WIDEST_PAGE = 1.0  # PDF points; a page can have no width at all


class PillowPictures:
    """`Pictures` on Pillow and PDFium."""

    def prepare(self, data: bytes) -> Prepared:
        """Return a file as it is stored. Raises Refused in words for one that is not taken."""
        if kind_of(data) is FileKind.PDF:
            return _pdf(data)
        try:
            return _picture(data)
        except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
            raise Refused("gambar_terlalu_luas", _TOO_MANY_PIXELS) from error
        except Refused:
            raise
        except Exception as error:
            # Decoders answer a file made to harm them with whatever they stumble over.
            heic = data[4:8] == b"ftyp"
            raise Refused(
                "gambar_heic" if heic else "gambar_rusak", _HEIC if heic else _BROKEN_PICTURE
            ) from error

    def emblem(self, data: bytes) -> bytes:
        """Return a PNG or JPEG as a small PNG for the kop. Raises Refused in words."""
        start = data[:1024].lstrip().lower()
        if start.startswith((b"<?xml", b"<svg", b"<!doctype")) or b"<svg" in start:
            raise Refused("lambang_svg", _SVG)
        try:
            return _emblem(data)
        except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
            raise Refused("gambar_terlalu_luas", _TOO_MANY_PIXELS) from error
        except Refused:
            raise
        except Exception as error:
            raise Refused("lambang_rusak", _NO_EMBLEM) from error


def _emblem(data: bytes) -> bytes:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as image:
            if image.width * image.height > MOST_PIXELS:
                raise Refused("gambar_terlalu_luas", _TOO_MANY_PIXELS)
            image.draft(None, BOX)
            # What was transparent stays so: the kop is printed on white anyway.
            small = ImageOps.exif_transpose(image).convert("RGBA")
    small.thumbnail(BOX, Image.Resampling.LANCZOS)
    kept = _png(small)
    while len(kept) > MOST_BYTES:  # a photograph of a seal: nobody's drawn emblem comes near
        kept = _png(small.quantize(256, Image.Quantize.FASTOCTREE))
        small = small.resize((small.width * 4 // 5, small.height * 4 // 5))
    return kept


def _png(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()


def _picture(data: bytes) -> Prepared:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
            if image.width * image.height > MOST_PIXELS:
                raise Refused("gambar_terlalu_luas", _TOO_MANY_PIXELS)
            pages = getattr(image, "n_frames", 1) if image.format == "TIFF" else 1
            if pages > 1:
                raise Refused("tiff_banyak_halaman", _MANY_PAGES, pages=pages)
            # A JPEG is decoded at a fraction of its size at once, never below what is wanted.
            image.draft(None, (LONGEST_SIDE, LONGEST_SIDE))
            upright = ImageOps.exif_transpose(image)
            kept = _on_white(upright)
    kept.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    return Prepared(_jpeg(kept), MediaType.JPEG, 1, _thumbnail(kept))


def _on_white(image: Image.Image) -> Image.Image:
    """Return it in grey or RGB, as paper: what is transparent is white."""
    if image.mode.startswith("I;16"):
        image = image.convert("I").point(lambda value: value / 256)
    if image.mode in ("1", "L", "I"):
        return image.convert("L")
    if image.mode in ("LA", "PA", "RGBA", "RGBa") or "transparency" in image.info:
        see_through = image.convert("RGBA")
        paper = Image.new("RGB", see_through.size, "white")
        paper.paste(see_through, mask=see_through.getchannel("A"))
        return paper
    return image.convert("RGB")


def _pdf(data: bytes) -> Prepared:
    with DRAWING:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            # PDFium may tell the reason of an earlier file; only an encrypted one has a password.
            locked = "password" in str(error).lower() and b"/Encrypt" in data
            raise Refused(
                "pdf_terkunci" if locked else "pdf_rusak", _LOCKED_PDF if locked else _BROKEN_PDF
            ) from error
        try:
            pages = len(document)
            if not pages:
                raise Refused("pdf_rusak", _BROKEN_PDF)
            first = document[0]
            scale = THUMBNAIL_SIDE / max(*first.get_size(), _WIDEST_PAGE)
            drawn = first.render(scale=scale).to_pil().convert("RGB")
        except pypdfium2.PdfiumError as error:
            raise Refused("pdf_rusak", _BROKEN_PDF) from error
        finally:
            document.close()
    return Prepared(data, MediaType.PDF, pages, _thumbnail(drawn))


def _thumbnail(image: Image.Image) -> bytes:
    small = image.copy()
    small.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE), Image.Resampling.LANCZOS)
    return _jpeg(small)


def _jpeg(image: Image.Image) -> bytes:
    # Only the pixels go on: EXIF, GPS, colour profile and comments stay behind.
    bare = Image.new(image.mode, image.size)
    bare.paste(image)
    out = io.BytesIO()
    bare.save(out, "JPEG", quality=JPEG_QUALITY, optimize=True)
    return out.getvalue()


_TOO_MANY_PIXELS = QT_TRANSLATE_NOOP(
    "errors",
    "Gambar ini terlalu luas untuk diolah. Foto atau pindai sekali lagi dengan ukuran biasa "
    "(300 titik per inci).",
)
_BROKEN_PICTURE = QT_TRANSLATE_NOOP(
    "errors", "Gambar ini rusak atau terpotong. Foto, pindai, atau kirim sekali lagi."
)
_HEIC = QT_TRANSLATE_NOOP(
    "errors",
    "Foto HEIC (iPhone) tidak dapat dibaca di komputer ini. Minta dikirim sebagai JPEG, "
    "misalnya lewat WhatsApp, lalu ulangi.",
)
_MANY_PAGES = QT_TRANSLATE_NOOP(
    "errors",
    "TIFF ini berisi {pages} halaman. Simpan dari pemindai sebagai PDF supaya semua halamannya "
    "ikut, lalu ulangi.",
)
_LOCKED_PDF = QT_TRANSLATE_NOOP(
    "errors", "PDF ini berkata sandi. Minta yang tanpa kata sandi, atau pindai kertasnya."
)
_BROKEN_PDF = QT_TRANSLATE_NOOP(
    "errors", "PDF ini rusak atau tidak berisi halaman. Pindai atau kirim sekali lagi."
)
_SVG = QT_TRANSLATE_NOOP(
    "errors",
    "Gambar SVG belum dapat dipakai sebagai lambang. Buka di program gambar, simpan sebagai PNG "
    "(misalnya lebar 600 piksel), lalu pilih PNG itu.",
)
_NO_EMBLEM = QT_TRANSLATE_NOOP(
    "errors",
    "Gambar ini rusak atau bukan PNG maupun JPEG. Simpan ulang lambangnya sebagai PNG, lalu "
    "pilih lagi; sementara itu surat memakai lambang yang ada.",
)
