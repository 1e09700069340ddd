"""The numbers a person is known by: NIK, No. KK, BPJS/KIS card, ID-DTKS, telephone.

A NIK is PPKKCC (the kecamatan of the Kemendagri where it was first given, never proof of where
somebody lives), DDMMYY (day + 40 for women) and a serial number; it has no check digit and does
not tell the century. Only three things make it wrong: not 16 digits, serial 0000, a date that
never was. Everything else is a doubt for the officer to settle (DOMAIN.md, "Identifiers").

Nothing is repaired silently: separators and invisible characters are dropped, digits never are.
No sentence here repeats the number it complains about, because sentences end up in logs.
"""

from __future__ import annotations

import math
import re
from collections.abc import Container
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.people import Sex
from desktop_app.domain.text import one_character_off as one_character_off
from desktop_app.domain.text import visible


class IdentityError(Refused):
    """A number that can not be what it was entered as; the sentence says what to look at."""


@dataclass(frozen=True, slots=True, repr=False)
class Nik:
    """A NIK that `parse_nik` has accepted. `str()` gives the digits, `repr()` never does."""

    digits: str

    @property
    def region_code(self) -> str:
        """The kecamatan that first gave it, six digits without dots."""
        return self.digits[:6]

    @property
    def birth_day(self) -> int:
        """Day of the month, 1-31, with the 40 of women taken off."""
        return int(self.digits[6:8]) % 40

    @property
    def birth_month(self) -> int:
        """Month, 1-12."""
        return int(self.digits[8:10])

    @property
    def birth_year_2(self) -> int:
        """The last two digits of the year of birth; the century is not in a NIK."""
        return int(self.digits[10:12])

    @property
    def sex(self) -> Sex:
        """What the day part says."""
        return Sex.FEMALE if self.digits[6] >= "4" else Sex.MALE

    @property
    def serial(self) -> str:
        """The last four digits, 0001-9999."""
        return self.digits[12:]

    @property
    def first_15(self) -> str:
        """What Excel leaves of a NIK kept as a number."""
        return self.digits[:15]

    @property
    def masked(self) -> str:
        """Return it as `331710******0001`."""
        return mask_nik(self.digits)

    def __str__(self) -> str:
        return self.digits

    def __repr__(self) -> str:
        return f"Nik({self.masked})"


def parse_nik(text: str) -> Nik:
    """Return the NIK in a typed, pasted or scanned text.

    Raises `IdentityError` with code `nik_kosong`, `nik_bukan_16_angka`, `nik_serial_nol` or
    `nik_tanggal_mustahil`. The 29th of February passes when it existed in any century.
    """
    digits = _bare(text)
    if not digits:
        raise IdentityError("nik_kosong", _NIK_EMPTY)
    _require_digits(digits, 16, "nik_bukan_16_angka", _NIK_LENGTH, _NIK_LETTERS)
    if digits.endswith("0000"):
        raise IdentityError("nik_serial_nol", _NIK_SERIAL)
    nik = Nik(digits)
    if not _date_exists(nik):
        raise IdentityError("nik_tanggal_mustahil", _NIK_DATE)
    return nik


def birth_digits(born: date, sex: Sex) -> str:
    """Return the six digits a NIK holds for them: the day (a woman's 40 higher), month, year."""
    day = born.day + (40 if sex is Sex.FEMALE else 0)
    return f"{day:02}{born.month:02}{born.year % 100:02}"


def nik_doubts(
    nik: Nik,
    *,
    born: date | None,
    sex: Sex | None,
    known_regions: Container[str],
    own_regency: str,
) -> tuple[str, ...]:
    """Return what the officer should make sure of; never a reason to refuse.

    `wilayah_tidak_dikenal` (perhaps a kecamatan that was split since), `wilayah_lain` (not
    `own_regency`, four digits), `tanggal_lahir_berbeda` and `jenis_kelamin_berbeda` when the
    record disagrees. The year is compared by its last two digits only.
    """
    doubts = []
    if nik.region_code not in known_regions:
        doubts.append("wilayah_tidak_dikenal")
    if not nik.region_code.startswith(own_regency.replace(".", "")):
        doubts.append("wilayah_lain")
    inside = (nik.birth_day, nik.birth_month, nik.birth_year_2)
    if born is not None and inside != (born.day, born.month, born.year % 100):
        doubts.append("tanggal_lahir_berbeda")
    if sex is not None and nik.sex is not sex:
        doubts.append("jenis_kelamin_berbeda")
    return tuple(doubts)


def read_nik_cell(value: object) -> tuple[str, str | None]:
    """Return the digits of a register cell and `nik_rusak_excel`, or None when nothing is lost.

    Excel keeps 15 digits of a number: a numeric cell ending in 0 and anything in scientific
    notation have lost digits, as has a float above 2^53. What is not a number at all comes back
    as it stands, for `parse_nik` to judge. It also reads a No. KK, which is damaged the same way.
    """
    if type(value) is str:
        if len(value) == 16 and value.isdigit() and value.isascii():
            return value, None
        return _read_nik_text(value)
    if value is None or isinstance(value, bool):
        return "", None
    if isinstance(value, float):
        if not math.isfinite(value):
            return "", None
        if not value.is_integer():
            return str(value), _DAMAGED
        digits = str(int(value))
        return digits, _numeric_damage(digits) or (_DAMAGED if abs(value) > 2**53 else None)
    text = str(value)
    return (text, _numeric_damage(text)) if isinstance(value, int) else _read_nik_text(text)


def parse_kk(text: str) -> str:
    """Return the 16 digits of a No. KK; raises `IdentityError` `kk_bukan_16_angka`."""
    digits = _bare(text)
    _require_digits(digits, 16, "kk_bukan_16_angka", _KK_LENGTH, _KK_LETTERS)
    return digits


def parse_card(text: str) -> str:
    """Return the 13 digits of a BPJS/KIS card; raises `IdentityError` `kartu_bukan_13_angka`.

    A card that lost its leading zeros is refused here; `pad_card` puts them back and says so.
    """
    digits = _bare(text)
    _require_digits(digits, 13, "kartu_bukan_13_angka", _CARD_LENGTH, _CARD_LETTERS)
    return digits


def pad_card(text: str) -> tuple[str, bool]:
    """Return the card and whether zeros were put back on the left of its 10-12 digits.

    Raises `IdentityError` `kartu_bukan_13_angka` for every other length.
    """
    digits = _bare(text)
    if 10 <= len(digits) <= 12 and _is_digits(digits):
        return digits.zfill(13), True
    return parse_card(digits), False


def normal_id_dtks(text: str) -> str:
    """Return an ID-DTKS in the form it is compared in: no blanks, upper case, else untouched.

    Raises `IdentityError` `id_dtks_terlalu_panjang` above 64 characters.
    """
    normal = visible(text).replace(" ", "").upper()
    if len(normal) > 64:
        raise IdentityError("id_dtks_terlalu_panjang", _ID_LENGTH)
    return normal


def parse_phone(text: str) -> str:
    """Return a mobile number as `62…`, from `08…`, `8…`, `62…` or `+62…`.

    Written from home it has 10-13 digits with its leading 0. Raises `IdentityError`
    `telepon_tidak_sah`.
    """
    digits = _PHONE_MARKS.sub("", _bare(text))
    home = re.fullmatch(r"(?:\+?62)?0?(8[0-9]{8,11})", digits)
    if home is None:
        raise IdentityError("telepon_tidak_sah", _PHONE)
    return "62" + home[1]


def show_phone(phone: str) -> str:
    """Return a stored number as people read it aloud: `0812-3456-7890`."""
    home = "0" + phone[2:] if phone.startswith("62") else phone
    return "-".join(part for part in (home[:4], home[4:8], home[8:]) if part)


def mask_nik(text: str) -> str:
    """Return `331710******0001`; anything that has not 16 digits is covered whole."""
    digits = _bare(text)
    if len(digits) == 16 and _is_digits(digits):
        return f"{digits[:6]}******{digits[12:]}"
    return "*" * len(digits)


def mask_kk(text: str) -> str:
    """Return a No. KK covered the same way as a NIK."""
    return mask_nik(text)


def mask_card(text: str) -> str:
    """Return a card number with only its last four digits: `*********7890`."""
    digits = _bare(text)
    shown = digits[-4:] if len(digits) > 8 else ""
    return "*" * (len(digits) - len(shown)) + shown


def mask_name(text: str) -> str:
    """Return the initials: `S. A.` for Siti Aminah."""
    return " ".join(f"{word[0].upper()}." for word in re.findall(r"[^\W\d_]+", visible(text)))


def _bare(text: str) -> str:
    """Drop what people put between and around digits; full-width digits become plain ones."""
    if text.isascii() and text.isdigit():
        return text
    bare = visible(text).translate(_PLAIN).lstrip("'`").strip()
    # A cell read as a number ends in ".0"; without its dot that zero would become a digit.
    return _SEPARATORS.sub("", bare.removesuffix(".0"))


def _is_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _require_digits(text: str, length: int, code: str, wrong_length: str, no_digits: str) -> None:
    """Raise the sentence that fits: a wrong count is told apart from something not a number."""
    if text and not _is_digits(text):
        raise IdentityError(code, no_digits)
    if len(text) != length:
        raise IdentityError(code, wrong_length, jumlah=len(text))


def _date_exists(nik: Nik) -> bool:
    day, month = nik.birth_day, nik.birth_month
    if int(nik.digits[6:8]) > 71 or not 1 <= month <= 12:
        return False
    leap = nik.birth_year_2 % 4 == 0
    return 1 <= day <= (29 if month == 2 and leap else _MONTH_LENGTHS[month - 1])


def _read_nik_text(text: str) -> tuple[str, str | None]:
    """Read a cell that is text but not sixteen plain digits."""
    cell = visible(text).translate(_PLAIN).lstrip("'` ")
    scientific = _SCIENTIFIC.fullmatch(cell)
    if scientific:
        return _expanded(*scientific.groups()), _DAMAGED
    whole = _NUMBER_AS_TEXT.fullmatch(cell)
    if whole:
        return whole[1], _numeric_damage(whole[1])
    return _SEPARATORS.sub("", cell), None


def _expanded(first: str, rest: str, exponent: str) -> str:
    """Write `3.3171E+15` out; digits beyond the exponent are dropped, missing ones are 0."""
    places = int(exponent)
    return first + (rest or "")[:places].ljust(places, "0")


def _numeric_damage(digits: str) -> str | None:
    return _DAMAGED if len(digits) == 16 and digits[-1] == "0" else None


_DAMAGED = "nik_rusak_excel"
_MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_SEPARATORS = re.compile(r"[ .\-\u2010-\u2015\u2212\ufe58\ufe63]")
_PHONE_MARKS = re.compile(r"[()/]")
_SCIENTIFIC = re.compile(r"([0-9])(?:[.,]([0-9]*))?[eE]\+?([0-9]{1,2})")
_NUMBER_AS_TEXT = re.compile(r"([0-9]+)[.,]0+")
_PLAIN = {0xFF10 + digit: str(digit) for digit in range(10)} | {
    0xFF0B: "+",
    0xFF0D: "-",
    0xFF0E: ".",
    0x2018: "'",
    0x2019: "'",
    0x02BC: "'",
}

_NIK_EMPTY = QT_TRANSLATE_NOOP(
    "errors", "NIK belum diisi. Ketik 16 angka seperti tertulis pada KTP atau KK."
)
_NIK_LENGTH = QT_TRANSLATE_NOOP(
    "errors",
    "NIK harus 16 angka, yang dimasukkan {jumlah} angka. Periksa lagi pada KTP atau KK.",
)
_NIK_LETTERS = QT_TRANSLATE_NOOP(
    "errors",
    "NIK hanya berisi 16 angka, tanpa huruf atau tanda lain. Periksa lagi pada KTP atau KK.",
)
_NIK_SERIAL = QT_TRANSLATE_NOOP(
    "errors",
    "Empat angka terakhir NIK tidak mungkin 0000. Periksa lagi pada KTP atau KK; "
    "bila memang tertulis begitu, NIK perlu dibetulkan di Disdukcapil.",
)
_NIK_DATE = QT_TRANSLATE_NOOP(
    "errors",
    "Tanggal lahir di dalam NIK (angka ke-7 sampai ke-12) tidak mungkin ada. Periksa lagi "
    "pada KTP atau KK; bila memang tertulis begitu, NIK perlu dibetulkan di Disdukcapil.",
)
_KK_LENGTH = QT_TRANSLATE_NOOP(
    "errors",
    "No. KK harus 16 angka, yang dimasukkan {jumlah} angka. Periksa lagi pada Kartu Keluarga.",
)
_KK_LETTERS = QT_TRANSLATE_NOOP(
    "errors",
    "No. KK hanya berisi 16 angka, tanpa huruf atau tanda lain. Periksa lagi pada Kartu Keluarga.",
)
_CARD_LENGTH = QT_TRANSLATE_NOOP(
    "errors",
    "Nomor kartu BPJS/KIS harus 13 angka, yang dimasukkan {jumlah} angka. "
    "Ketik seperti tertulis pada kartu, termasuk angka 0 di depan.",
)
_CARD_LETTERS = QT_TRANSLATE_NOOP(
    "errors",
    "Nomor kartu BPJS/KIS hanya berisi 13 angka, tanpa huruf atau tanda lain. "
    "Periksa lagi pada kartunya.",
)
_ID_LENGTH = QT_TRANSLATE_NOOP(
    "errors", "ID-DTKS terlalu panjang (paling banyak 64 huruf dan angka). Periksa lagi."
)
_PHONE = QT_TRANSLATE_NOOP(
    "errors",
    "Nomor telepon harus nomor HP, diawali 08 atau 62, dan terdiri dari 10 sampai 13 angka. "
    "Tanyakan lagi nomornya.",
)
