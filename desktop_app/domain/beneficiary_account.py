"""Bank accounts of beneficiaries: digits and length, never repaired, shown by their last four.

A transfer that fails comes back weeks later, so a number is refused when it is read. How many
digits a bank uses is the office's list (a setting, because banks change it); a bank that is not
on it may have any length that accounts have.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.identity import read_nik_cell
from desktop_app.domain.register_cells import cell_text, text_of
from desktop_app.domain.text import visible

SHORTEST, LONGEST = 5, 20
LONGEST_BANK = 60
_SAFE_DIGITS = 15  # Excel keeps no more of a number

Lengths = Mapping[str, frozenset[int]]


@dataclass(frozen=True, slots=True, repr=False)
class Account:
    """A bank account; all of it "" where somebody has none."""

    bank: str = ""
    number: str = ""
    holder: str = ""


class AccountError(Refused):
    """A number that is none; the sentence says why."""


def read_lengths(text: str) -> Lengths:
    """Return {bank, reduced: how many digits} from lines `BRI=15` or `BCA=10,12`."""
    found: dict[str, frozenset[int]] = {}
    for line in text.splitlines():
        name, _, told = line.partition("=")
        lengths = frozenset(int(one) for one in re.findall(r"\d+", told))
        if _reduced(name) and lengths:
            found[_reduced(name)] = lengths
    return found


def read_account(bank: object, number: object, holder: object, lengths: Lengths) -> Account:
    """Return an account as typed or as a spreadsheet has it; blanks, dots and hyphens do not count.

    Raises AccountError: `rekening_bukan_angka` (letters), `rekening_rusak_excel` (a number too
    long for Excel), `rekening_panjang_salah`, `rekening_nol`, `rekening_tanpa_bank`,
    `bank_tanpa_rekening`.
    """
    where = " ".join(visible(text_of(bank)).upper().split())[:LONGEST_BANK]
    who = " ".join(visible(text_of(holder)).upper().split())
    digits = _digits(number)
    if not digits:
        if where:
            raise AccountError("bank_tanpa_rekening", _NO_NUMBER, bank=where)
        return Account()
    if not where:
        raise AccountError("rekening_tanpa_bank", _NO_BANK)
    wanted = lengths.get(_reduced(where))
    if wanted is not None and len(digits) not in wanted:
        told = " atau ".join(str(one) for one in sorted(wanted))
        raise AccountError(
            "rekening_panjang_salah", _OTHER_LENGTH, bank=where, wanted=told, found=len(digits)
        )
    if not SHORTEST <= len(digits) <= LONGEST:
        raise AccountError("rekening_panjang_salah", _LENGTH, found=len(digits))
    if not digits.strip("0"):
        raise AccountError("rekening_nol", _ZEROS)
    return Account(where, digits, who)


def mask_account(number: str) -> str:
    """Return an account by its last four digits: `•••••1234`."""
    return f"{'•' * max(len(number) - 4, 0)}{number[-4:]}" if len(number) > 4 else "•" * len(number)


def _digits(cell: object) -> str:
    """Return the digits of a number. Raises AccountError for letters, or where Excel ate some."""
    text = text_of(cell)
    if not text:
        return ""
    if not isinstance(cell, str):
        digits, damage = read_nik_cell(cell)
        if damage is not None and len(digits) >= _SAFE_DIGITS:
            raise AccountError("rekening_rusak_excel", _DAMAGED)
        text = cell_text(cell)
    elif _SCIENTIFIC.fullmatch(text):
        raise AccountError("rekening_rusak_excel", _DAMAGED)
    bare = _BETWEEN.sub("", text.lstrip("'"))
    if not (bare.isascii() and bare.isdigit()):
        raise AccountError("rekening_bukan_angka", _LETTERS)
    return bare


def _reduced(bank: str) -> str:
    bare = _NOT_WORD.sub("", bank.upper())
    for front in ("BANK", "PT"):
        bare = bare.removeprefix(front)
    return _CALLED.get(bare, bare)


_SCIENTIFIC = re.compile(r"\d+([.,]\d+)?E\+?\d+", re.I)
_BETWEEN = re.compile(r"[\s.\-]")
_NOT_WORD = re.compile(r"[^A-Z0-9]")
_CALLED = {
    "RAKYATINDONESIA": "BRI",
    "NEGARAINDONESIA": "BNI",
    "NEGARAINDONESIA46": "BNI",
    "TABUNGANNEGARA": "BTN",
    "CENTRALASIA": "BCA",
    "SYARIAHINDONESIA": "BSI",
    "BPDJATENG": "JATENG",
    "PEMBANGUNANDAERAHJAWATENGAH": "JATENG",
}
_NO_NUMBER = QT_TRANSLATE_NOOP("errors", "Bank {bank} tertulis, tetapi nomor rekeningnya kosong.")
_NO_BANK = QT_TRANSLATE_NOOP("errors", "Nomor rekening tertulis, tetapi nama banknya kosong.")
_OTHER_LENGTH = QT_TRANSLATE_NOOP(
    "errors", "Rekening {bank} berisi {wanted} angka; yang tertulis {found} angka."
)
_LENGTH = QT_TRANSLATE_NOOP(
    "errors", "Nomor rekening berisi 5 sampai 20 angka; yang tertulis {found} angka."
)
_ZEROS = QT_TRANSLATE_NOOP("errors", "Nomor rekening tidak mungkin hanya berisi nol.")
_LETTERS = QT_TRANSLATE_NOOP(
    "errors", "Nomor rekening berisi huruf atau tanda lain. Tulis angkanya saja."
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "errors",
    "Angka terakhir rekening hilang karena disimpan Excel sebagai bilangan. Minta nomor aslinya.",
)
