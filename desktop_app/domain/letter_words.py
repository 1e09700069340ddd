"""The small language of a letter's words: gaps, how a gap is written, and conditions.

    {nama}                    the applicant's name, as it was written down
    {nama:kapital}            SITI AMINAH; `judul` gives Siti Aminah, `kecil` siti aminah
    [jika nama_faskes] …      this line only when the faskes is known
    [jika tidak nama_faskes]  … only when it is not
    [jika jenis_rawat = inap] … only when that gap holds exactly this (capitals do not matter)

A line of a list whose gap has no value is left out without being told so. Nothing but the names
of the closed list can stand in a gap: a slip of the pen is found by the admin, with its line, and
not by a person waiting at the counter.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from string import Formatter

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused

# What stands where something is not known yet.
UNKNOWN = "……"
CASES = ("kapital", "judul", "kecil")


@dataclass(frozen=True, slots=True)
class Condition:
    """When a line is printed: `name` is known (or is not), or holds `value`."""

    name: str
    wanted: bool = True
    value: str = ""

    def holds(self, known: Mapping[str, str]) -> bool:
        """Tell whether the line belongs into a letter with these values."""
        held = known.get(self.name, "")
        met = held.casefold() == self.value.casefold() if self.value else bool(held)
        return met is self.wanted


def parted(text: str) -> tuple[Condition | None, str]:
    """Return a line's condition, None without one, and its words."""
    found = _CONDITION.match(text)
    if found is None:
        return None, text
    condition = Condition(found["name"], not found["no"], (found["value"] or "").strip())
    return condition, text[found.end() :].strip()


def gaps(text: str) -> tuple[str, ...]:
    """Return the names in the gaps of a text that has no fault."""
    return tuple(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def filled(text: str, known: Mapping[str, str]) -> str:
    """Return the text with its gaps filled; what is not known stays visibly open."""
    parts = []
    for literal, name, spec, _ in Formatter().parse(text):
        parts.append(literal)
        if name is not None:
            parts.append(in_case(known.get(name) or UNKNOWN, spec or ""))
    return "".join(parts)


def those_shown(texts: Iterable[str], known: Mapping[str, str]) -> tuple[str, ...]:
    """Return the lines of a list that belong into the letter, filled."""
    shown = []
    for text in texts:
        condition, words = parted(text)
        if condition is not None and not condition.holds(known):
            continue
        if all(known.get(name) for name in gaps(words)):
            shown.append(filled(words, known))
    return tuple(shown)


def in_case(text: str, case: str) -> str:
    """Return the text as a rule of `CASES` writes it; any other rule leaves it as it is."""
    if case == "kapital":
        return text.upper()
    if case == "kecil":
        return text.lower()
    if case == "judul":
        words = text.split(" ")
        return " ".join(_titled(word, first=place == 0) for place, word in enumerate(words))
    return text


def text_fault(text: str, known: Collection[str], *, conditional: bool = False) -> Misused | None:
    """Return what is wrong with one line, in words; None when nothing is.

    `known` are the names that may stand in a gap; a line that is always printed cannot be
    `conditional`.
    """
    condition, words = parted(text)
    if not conditional and text.lstrip().startswith("[jika"):
        return Misused("syarat_surat_salah", _NO_CONDITION)
    if condition is None and text.lstrip().startswith("[jika"):
        return Misused("syarat_surat_salah", _CONDITION_UNREAD)
    if condition is not None and not words:
        return Misused("syarat_surat_kosong", _CONDITION_ALONE)
    try:
        found = list(Formatter().parse(words))
    except ValueError:
        return Misused("kurung_surat_salah", _BRACES)
    names = [(name, spec or "", sign) for _, name, spec, sign in found if name is not None]
    if condition is not None:
        names.append((condition.name, "", None))
    for name, spec, sign in names:
        if name not in known:
            return _unknown(name, known)
        if sign or (spec and spec not in CASES):
            return Misused("huruf_isian_salah", _CASE, name=name, known=", ".join(CASES))
    return None


def _unknown(name: str, known: Collection[str]) -> Misused:
    near = get_close_matches(name, known, n=1, cutoff=0.6)
    if near:
        return Misused("isian_surat_salah", _UNKNOWN_NEAR, name=name, near=near[0])
    return Misused("isian_surat_salah", _UNKNOWN_GAP, name=name, known=", ".join(sorted(known)))


def _titled(word: str, *, first: bool) -> str:
    """Write one word with a capital; abbreviations and titles keep the letters they have."""
    lower = word.lower()
    if lower in _SMALL and not first:
        return lower
    if word.upper() in _KEPT:
        return word.upper()
    if "." in word.rstrip(".,") or any(sign.isdigit() for sign in word):
        return word
    return "-".join(part[:1].upper() + part[1:].lower() for part in word.split("-"))


_CONDITION = re.compile(
    r"\s*\[\s*jika\s+(?P<no>tidak\s+)?(?P<name>[a-z][a-z0-9_]*)\s*(=\s*(?P<value>[^\]]+))?\]"
)
_SMALL = frozenset({"dan", "di", "ke", "dari", "pada", "untuk", "yang", "serta", "dengan"})
_KEPT = frozenset(
    {"RT", "RW", "NIK", "KK", "KIS", "PBI", "BPJS", "JK", "PBI-JK", "DTKS", "DTSEN", "SKTM"}
    | {"II", "III", "IV", "VI", "VII", "VIII", "IX"}
)

_UNKNOWN_NEAR = QT_TRANSLATE_NOOP(
    "errors", "Isian “{{{name}}}” tidak dikenal. Mungkin yang dimaksud “{{{near}}}”?"
)
_UNKNOWN_GAP = QT_TRANSLATE_NOOP(
    "errors", "Isian “{{{name}}}” tidak dikenal. Yang dapat dipakai: {known}."
)
_BRACES = QT_TRANSLATE_NOOP("errors", "Tanda kurung kurawal tidak berpasangan.")
_CASE = QT_TRANSLATE_NOOP(
    "errors", "Aturan huruf pada isian “{name}” tidak dikenal. Yang dapat dipakai: {known}."
)
_CONDITION_UNREAD = QT_TRANSLATE_NOOP(
    "errors",
    "Syarat tidak terbaca. Tulis misalnya [jika nama_faskes], [jika tidak nama_faskes], atau "
    "[jika jenis_rawat = Rawat inap] di awal baris.",
)
_NO_CONDITION = QT_TRANSLATE_NOOP(
    "errors", "Baris ini selalu dicetak, jadi tidak dapat diberi syarat. Pindahkan ke paragraf isi."
)
_CONDITION_ALONE = QT_TRANSLATE_NOOP("errors", "Sesudah syaratnya belum ada kalimat.")
