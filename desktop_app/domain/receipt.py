"""The receipt (*tanda terima*): its number, the code its QR carries, and what it was given for.

Whoever comes back with it is found by scanning it: the code is 80 random bits, which nobody
guesses and which says nothing about anybody. Base32 in upper case passes every keyboard scanner
and keeps the QR code small enough for a 58 mm ticket.
"""

from __future__ import annotations

import re
import secrets
from base64 import b32encode
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from desktop_app.domain.text import visible

CODE_BYTES = 10
PREFIX = "TT"


class ReceiptKind(StrEnum):
    """What somebody got a receipt for."""

    DIAJUKAN = "diajukan"  # handed in, somebody else decides
    TITIPAN = "titipan"  # left here until a proposal period opens
    MENYUSUL = "menyusul"  # decided, papers are to follow; or they came just now
    KOLEKTIF = "kolektif"  # many files of one bringer
    SURAT = "surat"  # a letter that waits for its signature
    BERKAS = "berkas"  # papers received, for whatever else

    @property
    def label(self) -> str:
        """The words people see."""
        return _LABELS[self.value]


@dataclass(frozen=True, slots=True)
class Receipt:
    """One receipt. `documents` are the labels of the papers that were handed in."""

    id: UUID
    year: int
    sequence: int
    code: str
    kind: ReceiptKind
    application_id: UUID | None
    batch_id: UUID | None
    issued_at: datetime
    officer_id: UUID | None
    documents: tuple[str, ...]
    note: str
    prints: int
    version: int

    @property
    def number(self) -> str:
        """`TT-2026-0001`; `TT-2026-B0001` where more than one counter issues numbers."""
        return show_number(self.year, series_of(self.code), self.sequence)


def show_number(year: int, series: str, sequence: int) -> str:
    """Return a receipt's number as it is printed and told."""
    return f"{PREFIX}-{year}-{series}{sequence:04}"


def new_code(series: str = "") -> str:
    """Return a fresh code, `TT-` or `TTB-` and sixteen letters; `series` is the counter's own."""
    return f"{PREFIX}{series.upper()}-{b32encode(secrets.token_bytes(CODE_BYTES)).decode()}"


def series_of(code: str) -> str:
    """Return the letter of the counter that made a code, "" where only one issues numbers."""
    return code.partition("-")[0].removeprefix(PREFIX)


def read_code(text: str) -> str | None:
    """Return the code in a scanned text as it is stored, None when it is none.

    A scanner whose keyboard table differs types something else for the hyphen, and lower case
    under CapsLock.
    """
    found = _CODE.fullmatch("".join(visible(text).upper().split()))
    return f"{PREFIX}{found[1]}-{found[2]}" if found else None


def read_number(text: str) -> tuple[int, str, int] | None:
    """Return (year, series, sequence) of a typed receipt number, None when it is none.

    `TT-2026-0001`, `tt 2026 1` and `TT/2026/B0001` are all read.
    """
    found = _NUMBER.fullmatch(visible(text).upper())
    return (int(found[1]), found[2], int(found[3])) if found else None


_CODE = re.compile(r"TT([A-Z]{0,2})[^A-Z0-9]([A-Z2-7]{16})")
_NUMBER = re.compile(r"TT[ \-/.]*(20\d\d)[ \-/.]+([A-Z]{0,2})(\d{1,6})")

_LABELS = {
    "diajukan": "Permohonan diajukan",
    "titipan": "Titip berkas",
    "menyusul": "Berkas menyusul",
    "kolektif": "Berkas kolektif",
    "surat": "Surat menunggu tanda tangan",
    "berkas": "Berkas diterima",
}
