"""What is said when a number is called: which clips in which order, and the sentence itself.

A ticket is read character by character, "U nol satu dua", because that is how people compare it
with the paper in their hand; a counter's number is read as a number, "loket dua belas". About
45 clips cover every ticket and every counter that has a number or a letter in its name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.text import visible


class Purpose(StrEnum):
    """What somebody is called for."""

    DILAYANI = "dilayani"
    AMBIL_SURAT = "ambil_surat"


@dataclass(frozen=True, slots=True)
class Announcement:
    """One call: the number as it is shown, `U012` or `UA1003`, and the counter's own name."""

    code: str
    counter: str
    purpose: Purpose = Purpose.DILAYANI


CHIME = "denting"

_DIGITS = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
_NUMBER_WORDS = (*_DIGITS, "sepuluh", "sebelas", "belas", "puluh")
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_TICKET = "nomor_antrean"
_COUNTER = "loket"
_INVITATIONS = {
    Purpose.DILAYANI: "silakan_menuju",
    Purpose.AMBIL_SURAT: "silakan_mengambil_surat_di",
}

# A single I, V or X is read as the letter it also is.
_ROMAN = {"II": 2, "III": 3, "IV": 4, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "XI": 11, "XII": 12}
_LONGEST_NUMBER = 3

CLIPS: dict[str, str] = {
    CHIME: "",
    _TICKET: "nomor antrean",
    **{clip: clip.replace("_", " ") for clip in _INVITATIONS.values()},
    _COUNTER: "loket",
    **{word: word for word in _NUMBER_WORDS},
    **{f"huruf_{letter.lower()}": letter for letter in _LETTERS},
}
"""Every clip there has to be, and the words it says; the chime says none."""


def clips_of(announcement: Announcement) -> tuple[str, ...]:
    """Return the names of the clips that make the announcement, in order, the chime first.

    A counter whose name has neither number nor letter of its own is "loket": which one it is
    stands on the display.
    """
    return (
        CHIME,
        _TICKET,
        *_spelled(announcement.code),
        _INVITATIONS[announcement.purpose],
        _COUNTER,
        *_counter_mark(announcement.counter),
    )


def sentence_of(announcement: Announcement) -> str:
    """Return the announcement as a sentence: for a speaking computer and for whoever reads it.

    A counter with a name of its own, "Loket Pelayanan", is called by that name.
    """
    code = _said(_spelled(announcement.code))
    invitation = CLIPS[_INVITATIONS[announcement.purpose]]
    return f"Nomor antrean {code}, {invitation} {_place(announcement.counter)}."


def begins_sentence(clip: str) -> bool:
    """Tell whether a listener expects a breath before this clip: there is a comma there."""
    return clip in _INVITATIONS.values()


def _place(counter: str) -> str:
    """Return "loket dua" for "Loket 2", the name itself where it says more, or nothing readable."""
    first, *rest = _words(counter) or [""]
    if first == "LOKET" and all(map(_read, rest)):
        return _said((_COUNTER, *_counter_mark(counter)))
    return visible(counter) or CLIPS[_COUNTER]


def _said(clips: tuple[str, ...]) -> str:
    return " ".join(CLIPS[clip] for clip in clips)


def _spelled(code: str) -> tuple[str, ...]:
    clips = (_character(character) for character in code.upper())
    return tuple(clip for clip in clips if clip)


def _character(character: str) -> str:
    if character in _LETTERS:
        return f"huruf_{character.lower()}"
    return _DIGITS[int(character)] if character in "0123456789" else ""


def _counter_mark(name: str) -> tuple[str, ...]:
    """Return what tells this counter from the others: the number or letter in its name.

    The one right after "loket" counts; without that word the last one, "Lantai 2 Meja 5".
    """
    words = _words(name)
    if "LOKET" in words:
        last = len(words) - words[::-1].index("LOKET")
        runs = _readable_runs(words[last:])
        if runs:
            return runs[0]
    runs = _readable_runs(words)
    return runs[-1] if runs else ()


def _words(name: str) -> list[str]:
    # No letters beyond ASCII: no counter is lettered so, and none would have a clip.
    return re.findall(r"[^\W\d_]+|[0-9]+", visible(name).upper())


def _readable_runs(words: list[str]) -> list[tuple[str, ...]]:
    runs: list[tuple[str, ...]] = []
    open_run = False
    for word in words:
        clips = _read(word)
        if clips and open_run:
            runs[-1] += clips
        elif clips:
            runs.append(clips)
        open_run = bool(clips)
    return runs


def _read(word: str) -> tuple[str, ...]:
    """Return the clips of one word of a counter's name; none for a word without clips."""
    if word.isascii() and word.isdigit() and len(word) <= _LONGEST_NUMBER:
        return _number(int(word))
    if word in _ROMAN:
        return _number(_ROMAN[word])
    if len(word) == 1:
        return _spelled(word)
    return (word.lower(),) if word.lower() in _NUMBER_WORDS else ()


def _number(number: int) -> tuple[str, ...]:
    tens, ones = divmod(number, 10)
    if number < len(_DIGITS):
        return (_DIGITS[number],)
    if number in (10, 11):
        return (_NUMBER_WORDS[number],)
    if tens == 1:
        return (_DIGITS[ones], "belas")
    if tens < len(_DIGITS):
        return (_DIGITS[tens], "puluh", _DIGITS[ones])[: 3 if ones else 2]
    return _spelled(str(number))


NO_DEVICE = "pengeras_suara_tidak_ada"
CUT_OFF = "pengeras_suara_terputus"
NO_CLIPS = "klip_suara_tidak_ada"
NO_COMPUTER_VOICE = "suara_komputer_tidak_ada"

TROUBLES: dict[str, str] = {
    NO_DEVICE: QT_TRANSLATE_NOOP(
        "errors",
        "Pengeras suara tidak ditemukan, jadi panggilan hanya tampil di layar. "
        "Pasang dan nyalakan pengeras suara; panggilan berikutnya akan terdengar lagi.",
    ),
    CUT_OFF: QT_TRANSLATE_NOOP(
        "errors",
        "Pengeras suara berhenti di tengah panggilan. Periksa kabelnya, lalu panggil ulang "
        "bila orangnya belum datang.",
    ),
    NO_CLIPS: QT_TRANSLATE_NOOP(
        "errors",
        "Klip suara tidak dapat dibaca, jadi panggilan memakai suara komputer atau denting. "
        "Pasang ulang program ini untuk mengembalikannya.",
    ),
    NO_COMPUTER_VOICE: QT_TRANSLATE_NOOP(
        "errors",
        "Komputer ini belum punya suara bahasa Indonesia, jadi klip suara yang dipakai. "
        "Pilih “klip” di Pengaturan supaya pesan ini tidak muncul lagi.",
    ),
}
"""What to tell people when a call could not be heard as it should: code and sentence."""
