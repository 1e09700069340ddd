"""What an office may be called and how its people sign in: the checks of forms, in words.

Each check returns the tidy value or raises Refused with the sentence to show beside the field.
"""

from __future__ import annotations

import re
from datetime import date

from desktop_app.domain.calendar import INDONESIAN_ZONES
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused


def filled(text: str, *, what: str) -> str:
    """Return the text without outer blanks; `what` names the field when it is empty."""
    tidy = " ".join(text.split())
    if not tidy:
        raise Refused("isian_kosong", _EMPTY, what=what)
    return tidy


def regency_code(text: str) -> str:
    """Return Kemendagri's four digits of a kabupaten or kota, dots left out."""
    digits = text.replace(".", "").strip()
    if not re.fullmatch(r"[1-9]\d{3}", digits, re.A):
        raise Refused("kode_kabupaten_salah", _REGENCY)
    return digits


def counter_code(text: str) -> str:
    """Return the one or two capitals that tell a counter's numbers apart."""
    code = text.strip().upper()
    if not re.fullmatch(r"[A-Z]{1,2}", code, re.A):
        raise Refused("kode_loket_salah", _COUNTER)
    return code


def username(text: str) -> str:
    """Return the name somebody signs in with: 3 to 32 small letters, digits, dots, dashes."""
    name = text.strip().lower()
    if not re.fullmatch(r"[a-z0-9][a-z0-9._-]{2,31}", name, re.A):
        raise Refused("nama_pengguna_salah", _USERNAME)
    return name


def nip(text: str) -> str:
    """Return the 18 digits of a civil servant's number, blanks left out."""
    digits = re.sub(r"\s", "", text)
    if not re.fullmatch(r"\d{18}", digits, re.A):
        raise Refused("nip_salah", _NIP)
    return digits


def zone(name: str) -> str:
    """Return the name of one of Indonesia's time zones."""
    if name not in INDONESIAN_ZONES:
        raise Refused("zona_salah", _ZONE, known=", ".join(INDONESIAN_ZONES))
    return name


def in_order(first: date, last: date | None) -> None:
    """Raise Refused when a time ends before it begins."""
    if last is not None and last < first:
        raise Refused("tanggal_terbalik", _BACKWARDS)


_EMPTY = QT_TRANSLATE_NOOP("errors", "{what} belum diisi.")
_REGENCY = QT_TRANSLATE_NOOP(
    "errors",
    "Kode kabupaten/kota terdiri dari empat angka Kemendagri, misalnya 3317 untuk Rembang.",
)
_COUNTER = QT_TRANSLATE_NOOP("errors", "Kode loket terdiri dari satu atau dua huruf, misalnya A.")
_USERNAME = QT_TRANSLATE_NOOP(
    "errors",
    "Nama pengguna terdiri dari 3 sampai 32 huruf kecil atau angka tanpa spasi, misalnya siti.a.",
)
_NIP = QT_TRANSLATE_NOOP("errors", "NIP terdiri dari 18 angka. Periksa kembali angkanya.")
_ZONE = QT_TRANSLATE_NOOP("errors", "Zona waktu tidak dikenal. Pilih salah satu: {known}.")
_BACKWARDS = QT_TRANSLATE_NOOP("errors", "Tanggal akhir tidak boleh sebelum tanggal mulai.")
