"""The numbers on a letter: its own, by the office's pattern; a NIP in groups; a count in words."""

from __future__ import annotations

import re
from datetime import date
from string import Formatter

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused


def format_number(
    template: str,
    *,
    sequence: int,
    opd_code: str,
    day: date,
    classification: str = "",
    letter: str = "",
) -> str:
    """Return a letter's number, for instance `400.9.11/007/DINSOS/XI/2026`.

    The pattern may hold `{urut}` (which it must; `{urut:03}` fills up with zeros), `{kode_opd}`,
    `{klasifikasi}`, `{bulan_romawi}`, `{bulan}` and `{tahun}`. `letter` follows the counted
    number: `007A` where several PCs count for themselves. Raises Misused for anything else in
    braces.
    """
    values = {
        "kode_opd": opd_code,
        "klasifikasi": classification,
        "bulan_romawi": _ROMAN_MONTHS[day.month - 1],
        "bulan": f"{day.month:02}",
        "tahun": f"{day.year}",
    }
    parts, counted = [], False
    for literal, name, spec, conversion in _parsed(template):
        parts.append(literal)
        if name is None:
            continue
        if name == "urut" and _SEQUENCE_SPEC.fullmatch(spec or "") and not conversion:
            parts.append(format(sequence, spec or "d") + letter)
            counted = True
        elif name in values and not spec and not conversion:
            parts.append(values[name])
        else:
            raise Misused("pola_nomor_salah", _UNKNOWN_NAME, template=template, name=name)
    if not counted:
        raise Misused("pola_nomor_salah", _NO_SEQUENCE, template=template)
    return "".join(parts)


def show_nip(nip: str) -> str:
    """Return an 18-digit NIP in its four groups: `19700101 199503 1 001`."""
    if len(nip) != 18:
        return nip
    return f"{nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]}"


def count_in_words(number: int) -> str:
    """Return `15 (lima belas)`, the way official letters write a count below a thousand."""
    return f"{number} ({_spelled(number)})" if 0 < number < 1000 else str(number)


def number_in_words(number: int) -> str:
    """Return `lima belas`, the figures themselves from a thousand on."""
    return _spelled(number) if 0 < number < 1000 else str(number)


def _parsed(template: str) -> list[tuple[str, str | None, str | None, str | None]]:
    try:
        return list(Formatter().parse(template))
    except ValueError as error:
        raise Misused("pola_nomor_salah", _BRACES, template=template) from error


def _spelled(number: int) -> str:
    if number < 12:
        return _SMALL[number]
    if number < 20:
        return f"{_SMALL[number - 10]} belas"
    if number < 100:
        return f"{_SMALL[number // 10]} puluh {_SMALL[number % 10]}".strip()
    hundreds = "seratus" if number < 200 else f"{_SMALL[number // 100]} ratus"
    return f"{hundreds} {_spelled(number % 100)}".strip()


_ROMAN_MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_SEQUENCE_SPEC = re.compile("(0?[1-9])?")
_SMALL = (
    *("", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"),
    *("sepuluh", "sebelas"),
)

_BRACES = QT_TRANSLATE_NOOP(
    "errors",
    "Tanda kurung kurawal pada pola nomor “{template}” tidak berpasangan. "
    "Perbaiki, lalu simpan lagi.",
)
_UNKNOWN_NAME = QT_TRANSLATE_NOOP(
    "errors",
    "Isian “{name}” pada pola nomor “{template}” tidak dikenal. Yang dapat dipakai: urut, "
    "kode_opd, klasifikasi, bulan_romawi, bulan, tahun.",
)
_NO_SEQUENCE = QT_TRANSLATE_NOOP(
    "errors",
    "Pola nomor “{template}” tidak memuat nomor urut. Tambahkan {{urut}} atau {{urut:03}}.",
)
