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
    """Return the 18 digits of a civil servant's number, blanks left out.

    Birth date, month of appointment, sex and serial (Peraturan Kepala BKN 43/2007). A PPPK has a
    code from 21 on in place of the month.
    """
    digits = re.sub(r"\s", "", text)
    if not re.fullmatch(r"\d{18}", digits, re.A):
        raise Refused("nip_salah", _NIP)
    born = _nip_birth(digits)
    year, month = int(digits[8:12]), int(digits[12:14])
    if not (1 <= month <= 12 or month in _PPPK):
        raise Refused("nip_bulan_salah", _NIP_MONTH, part=digits[12:14])
    if not _YOUNGEST <= year - born.year <= _OLDEST:
        raise Refused("nip_tahun_salah", _NIP_YEAR, born=born.year, year=digits[8:12])
    if digits[14] not in "12":
        raise Refused("nip_kelamin_salah", _NIP_SEX, part=digits[14])
    return digits


def _nip_birth(digits: str) -> date:
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError as error:
        raise Refused("nip_lahir_salah", _NIP_BIRTH, part=digits[:8]) from error


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
_PPPK = range(21, 33)
_YOUNGEST, _OLDEST = 16, 60  # years at appointment
_NIP_BIRTH = QT_TRANSLATE_NOOP(
    "errors",
    "Delapan angka pertama NIP ({part}) bukan tanggal lahir (tahun, bulan, tanggal). "
    "Periksa kembali angkanya.",
)
_NIP_MONTH = QT_TRANSLATE_NOOP(
    "errors",
    "Angka ke-13 dan ke-14 NIP ({part}) bukan bulan pengangkatan. Periksa kembali angkanya.",
)
_NIP_YEAR = QT_TRANSLATE_NOOP(
    "errors",
    "Menurut NIP ini seseorang yang lahir {born} diangkat tahun {year}. Periksa kembali angkanya.",
)
_NIP_SEX = QT_TRANSLATE_NOOP(
    "errors",
    "Angka ke-15 NIP ({part}) harus 1 (laki-laki) atau 2 (perempuan). Periksa kembali angkanya.",
)
_NIP = QT_TRANSLATE_NOOP("errors", "NIP terdiri dari 18 angka. Periksa kembali angkanya.")
_ZONE = QT_TRANSLATE_NOOP("errors", "Zona waktu tidak dikenal. Pilih salah satu: {known}.")
_BACKWARDS = QT_TRANSLATE_NOOP("errors", "Tanggal akhir tidak boleh sebelum tanggal mulai.")
