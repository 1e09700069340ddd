"""Electronic signatures (TTE) by a server such as BSrE's: its answers, and what counts as signed.

The server signs the archived PDF with the certificate of the official; the letter's own QR code
stays in it and keeps its meaning. Status words are those of BSrE's eSign service.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Refused

PROVIDER = "BSrE"
ACTIVE = "ISSUE"
LONGEST_MESSAGE = 160


@dataclass(frozen=True, slots=True)
class EsignAccount:
    """Where the server is and how the office logs in there (not the official)."""

    address: str
    user: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True, repr=False)
class SignedPdf:
    """What came back: the signed file, and the server's name for it ("" when it gave none)."""

    pdf: bytes
    document: str


@dataclass(frozen=True, slots=True)
class EsignRecord:
    """What the office keeps of an electronic signature. `original` names the file as it was
    issued, `original_hash` is its sha256; `hash` is that of the signed file."""

    provider: str
    at: datetime
    document: str
    hash: str
    original: str
    original_hash: str


def check_address(text: str) -> str:
    """Return the server's address without a slash at its end. Raises Refused in words."""
    tidy = text.strip().rstrip("/")
    if not re.fullmatch(r"https?://[A-Za-z0-9.\-\[\]:]+(/[A-Za-z0-9._~\-/]*)?", tidy):
        raise Refused("alamat_tte_tidak_sah", _ADDRESS)
    return tidy


def check_status(status: str) -> None:
    """Raise Refused, saying what to do, unless this official may sign now."""
    known = status.strip().upper()
    if known == ACTIVE:
        return
    raise Refused("pejabat_belum_dapat_tte", _STATUS.get(known, _STATUS_OTHER), status=known[:40])


def looks_signed(pdf: bytes) -> bool:
    """Tell whether a PDF carries an electronic signature (PAdES or PKCS#7), without checking it."""
    return b"/ByteRange" in pdf and re.search(rb"/SubFilter\s*/(adbe|ETSI)\.", pdf) is not None


def check_signed(pdf: bytes) -> bytes:
    """Return what a server sent as a signed file. Raises EnvironmentFailure when it is none.

    A page of HTML, a half of a file and the file as it was sent are all answers seen in practice.
    """
    if not pdf.startswith(b"%PDF-"):
        raise EnvironmentFailure("jawaban_tte_bukan_pdf", _NO_PDF)
    if b"%%EOF" not in pdf[-1024:]:
        raise EnvironmentFailure("jawaban_tte_terpotong", _CUT)
    if not looks_signed(pdf):
        raise EnvironmentFailure("jawaban_tte_tanpa_ttd", _UNSIGNED)
    return pdf


def shown_message(text: str) -> str:
    """Return a server's own words fit to be shown: one line, short, no NIK in it."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    hidden = re.sub(r"\d{16}", lambda m: f"{m[0][:6]}******{m[0][12:]}", line)
    return hidden[:LONGEST_MESSAGE] or "-"


_STATUS = {
    "NOT_REGISTERED": QT_TRANSLATE_NOOP(
        "errors",
        "NIK pejabat ini belum terdaftar di BSrE. Periksa NIK-nya, atau daftarkan dahulu.",
    ),
    "WAITING_FOR_VERIFICATION": QT_TRANSLATE_NOOP(
        "errors",
        "Pendaftaran pejabat ini di BSrE masih menunggu verifikasi. Hubungi admin BSrE daerah.",
    ),
    "NEW": QT_TRANSLATE_NOOP(
        "errors",
        "Pejabat ini baru terdaftar di BSrE dan belum punya sertifikat. "
        "Selesaikan aktivasinya di aplikasi BSrE.",
    ),
    "NO_CERTIFICATE": QT_TRANSLATE_NOOP(
        "errors",
        "Pejabat ini belum punya sertifikat elektronik. Selesaikan penerbitannya di aplikasi BSrE.",
    ),
    "EXPIRED": QT_TRANSLATE_NOOP(
        "errors",
        "Sertifikat elektronik pejabat ini sudah habis masa berlakunya. "
        "Perpanjang di aplikasi BSrE, atau tanda tangani dengan pena.",
    ),
    "RENEW": QT_TRANSLATE_NOOP(
        "errors",
        "Sertifikat elektronik pejabat ini sedang diperpanjang. Coba lagi setelah terbit, "
        "atau tanda tangani dengan pena.",
    ),
    "SUSPEND": QT_TRANSLATE_NOOP(
        "errors", "Akun BSrE pejabat ini sedang ditangguhkan. Hubungi admin BSrE daerah."
    ),
    "REVOKE": QT_TRANSLATE_NOOP(
        "errors", "Sertifikat elektronik pejabat ini sudah dicabut. Ajukan yang baru di BSrE."
    ),
}
_STATUS_OTHER = QT_TRANSLATE_NOOP(
    "errors",
    "Pejabat ini belum dapat menandatangani secara elektronik (status {status}). "
    "Hubungi admin BSrE daerah, atau tanda tangani dengan pena.",
)
_ADDRESS = QT_TRANSLATE_NOOP(
    "errors",
    "Alamat server tanda tangan elektronik harus diawali https:// (atau http:// di jaringan "
    "kantor), misalnya https://esign.contoh.go.id.",
)
_NO_PDF = QT_TRANSLATE_NOOP(
    "errors",
    "Server tanda tangan elektronik tidak mengirim PDF, jadi surat tetap seperti semula. "
    "Periksa alamatnya di Pengaturan, lalu ulangi.",
)
_CUT = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas dari server tanda tangan elektronik terpotong di jalan, jadi surat tetap seperti "
    "semula. Ulangi saat jaringan baik.",
)
_UNSIGNED = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas dari server tidak memuat tanda tangan elektronik, jadi surat tetap seperti semula. "
    "Laporkan kepada admin server itu.",
)
