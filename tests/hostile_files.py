"""Files as they reach a counter: good ones, and those that were made to do harm."""

from __future__ import annotations

import io
import zlib
from pathlib import Path
from struct import pack

import pypdfium2
from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from desktop_app.domain.attachment import MOST_BYTES

LANDSCAPE = (800, 400)
ORIENTATION, GPS = 0x0112, 0x8825


def photo(size: tuple[int, int] = LANDSCAPE, *, orientation: int = 1, seed: int = 0) -> bytes:
    """Return a phone's JPEG: red on its left half, blue on its right, with place and device."""
    image = Image.new("RGB", size, (10, 20, 200))
    image.paste((200, 20, 10 + 4 * seed), (0, 0, size[0] // 2, size[1]))
    exif = image.getexif()
    exif[ORIENTATION] = orientation
    exif[0x010F] = "KameraRahasia"
    exif.get_ifd(GPS).update({1: "S", 2: (6.0, 42.0, 30.0), 3: "E", 4: (111.0, 20.0, 15.0)})
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif, quality=95)
    return out.getvalue()


def picture(kind: str, mode: str = "RGB", size: tuple[int, int] = LANDSCAPE) -> bytes:
    """Return a picture in another format or mode."""
    out = io.BytesIO()
    Image.new(mode, size).save(out, kind)
    return out.getvalue()


def pdf(pages: int = 1, *, password: str = "", words: str = "Surat pengantar contoh") -> bytes:
    """Return a PDF; with a password one that cannot be read without it."""
    out = io.BytesIO()
    lock = StandardEncryption(password, canPrint=0) if password else None
    canvas = Canvas(out, encrypt=lock, invariant=1, pageCompression=0)
    for number in range(pages):
        canvas.drawString(72, 700, f"{words} {number + 1}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def bomb() -> bytes:
    """Return a PNG of 30,000 × 30,000 pixels in a few hundred bytes."""
    head = pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(b""))


def pages_of_tiff(count: int) -> bytes:
    """Return a TIFF of several pages, as some scanners write."""
    first, *more = [Image.new("L", (50, 50), 255 - n) for n in range(count)]
    out = io.BytesIO()
    first.save(out, "TIFF", save_all=True, append_images=more)
    return out.getvalue()


def empty_pdf() -> bytes:
    """Return a PDF without a page."""
    out = io.BytesIO()
    document = pypdfium2.PdfDocument.new()
    document.save(out)
    document.close()
    return out.getvalue()


def hostile() -> dict[str, tuple[bytes, str]]:
    """Return each file with the code of its refusal."""
    jpeg = photo()
    return {
        "foto.jpg": (b"MZ\x90\x00" + bytes(500), "berkas_program"),
        "ktp.png": (b"\x7fELF" + bytes(500), "berkas_program"),
        "kosong.jpg": (b"", "berkas_kosong"),
        "surat.pdf": (b"PK\x03\x04" + bytes(50), "berkas_kantor"),
        "catatan.jpg": (b"Halo, ini teks.", "jenis_berkas_tidak_dikenal"),
        "besar.jpg": (jpeg + bytes(MOST_BYTES), "berkas_terlalu_besar"),
        "bom.png": (bomb(), "gambar_terlalu_luas"),
        "terpotong.jpg": (jpeg[: len(jpeg) // 2], "gambar_rusak"),
        "kepala.jpg": (b"\xff\xd8\xff\xe0" + bytes(200), "gambar_rusak"),
        "iphone.heic": (b"\x00\x00\x00\x18ftypheic" + bytes(100), "gambar_heic"),
        "pindaian.tif": (pages_of_tiff(3), "tiff_banyak_halaman"),
        "terkunci.pdf": (pdf(password="rahasia"), "pdf_terkunci"),
        "rusak.pdf": (b"%PDF-1.7\n" + b"sampah" * 50, "pdf_rusak"),
        "hampa.pdf": (empty_pdf(), "pdf_rusak"),
    }


def plaintext_in(folder: Path, *needles: bytes) -> list[str]:
    """Return the files below `folder` in which one of these can be read."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [str(path) for path in files if any(n in path.read_bytes() for n in needles)]


def _chunk(kind: bytes, data: bytes) -> bytes:
    return pack(">I", len(data)) + kind + data + pack(">I", zlib.crc32(kind + data))
