"""What a password may be: long enough, and nothing that is guessed first.

NIST SP 800-63B: length and a list of common ones, no rules about capitals and signs, no change
by the calendar. The lists are files of `resources/passwords`, read by the use cases.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused

SHORTEST_PASSWORD = 8
LONGEST_PASSWORD = 200


@dataclass(frozen=True, slots=True)
class Guesses:
    """What is guessed first: `whole` passwords, and `words` with digits and signs around them."""

    whole: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()


def check_password(password: str, *, username: str, guesses: Guesses | None = None) -> None:
    """Raise Refused for a new password that is too short, too long, or easily guessed.

    Without `guesses` only what needs no list is looked at: as while somebody types.
    """
    if len(password) < SHORTEST_PASSWORD:
        raise Refused("kata_sandi_pendek", _SHORT, least=SHORTEST_PASSWORD)
    if len(password) > LONGEST_PASSWORD:
        raise Refused("kata_sandi_panjang", _LONG, most=LONGEST_PASSWORD)
    plain = password.strip().lower()
    own = username.strip().lower()
    if plain == own or (_core(own) and _core(plain) == _core(own)):
        raise Refused("kata_sandi_nama_pengguna", _SAME)
    if _monotonous(plain) or _guessed(plain, guesses or Guesses()):
        raise Refused("kata_sandi_umum", _COMMON)


def _guessed(plain: str, guesses: Guesses) -> bool:
    squeezed = re.sub(r"[\W_]", "", plain)
    if plain in guesses.whole or squeezed in guesses.whole:
        return True
    core = _core(plain)
    halves = ((core[:cut], core[cut:]) for cut in range(1, len(core)))
    return core in guesses.words or any(
        one in guesses.words and other in guesses.words for one, other in halves
    )


def _monotonous(plain: str) -> bool:
    """Tell whether it is digits only (a birthday, a telephone number) or one short piece again."""
    return plain.isdigit() or re.fullmatch(r"(.{1,4}?)\1+.{0,3}", plain) is not None


def _core(plain: str) -> str:
    """Return the letters in the middle, without the digits and signs around and between them."""
    return re.sub(r"[\W\d_]", "", plain)


_SHORT = QT_TRANSLATE_NOOP(
    "errors", "Kata sandi terlalu pendek. Pakai paling sedikit {least} huruf."
)
_LONG = QT_TRANSLATE_NOOP("errors", "Kata sandi terlalu panjang. Pakai paling banyak {most} huruf.")
_SAME = QT_TRANSLATE_NOOP("errors", "Kata sandi tidak boleh sama dengan nama pengguna.")
_COMMON = QT_TRANSLATE_NOOP(
    "errors",
    "Kata sandi ini mudah ditebak. Pakai beberapa kata yang tidak berhubungan, misalnya dengan "
    "tanda hubung di antaranya.",
)
