"""How names of Central Java sound, and how well a name that was typed fits one that is stored.

A register spells one name in many ways: Soeharto and Suharto, Djoko and Joko, Achmad and Ahmad,
Sitti and St., Mohammad and Moch. Two spellings that are read aloud alike have one *sound*, so
that only real slips of the finger are left to be forgiven by counting letters.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from desktop_app.domain.people import normal_name

MOST_WORDS = 8
# What one slip costs; a word that is missing altogether costs as much as three.
MISSING_WORD = 1.5
EXTRA_WORD = 0.12
OTHER_ORDER = 0.05


def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a name, A-Z upper case, without titles; MOCH. is MUHAMAD, ST. SITI."""
    return tuple(normal_name(name).split()[:MOST_WORDS])


def sounds(name: str) -> tuple[str, ...]:
    """Return the sound of each word of a name."""
    return tuple(map(sound, name_words(name)))


@lru_cache(maxsize=100_000)
def sound(word: str) -> str:
    """Return what a word of a name sounds like, in lower case; never empty for a word.

    Old spelling becomes new (oe u, dj j, tj c, nj ny, sj sy), what Javanese does not tell apart
    becomes one (f v p, z j, q k, kh ch h, sy s, y i), h is dropped and no letter stands twice.
    """
    return _TWICE.sub(r"\1", _spelled(word)) or word.lower()


def sound_of_slip(word: str) -> str:
    """Return the same with letters that stand twice: the one between them may have been missed.

    KHAANAH is one slip from KHASANAH, its sound, where no letter stands twice, is two.
    """
    return _spelled(word) or word.lower()


def _spelled(word: str) -> str:
    key = word.lower()
    for old, new in _SPELLINGS:
        if old in key:
            key = key.replace(old, new)
    return key.translate(_LETTERS)


def slips_allowed(key: str) -> int:
    """Return how many letters of a sound may be wrong: a short one soon is another name."""
    return 0 if len(key) < 3 else 1 if len(key) < 5 else 2


def slip_cost(key: str, slips: int) -> float:
    """Return what so many wrong letters cost in a word; a slip weighs more in a short one."""
    return slips * (0.35 + 0.6 / max(len(key), 1))


def fit(asked: Sequence[Mapping[str, float]], name: Sequence[str]) -> float:
    """Return what it costs to read a name as the one asked for; 0 is word for word the same.

    `asked` tells for each word asked which sounds it may stand for, and at what cost. Words may
    come in another order; each stands for one word of the name, the cheapest first.
    """
    pairs = sorted(
        (costs[key], abs(place - at), place, at)
        for place, costs in enumerate(asked)
        for at, key in enumerate(name)
        if key in costs
    )
    total, taken, used = 0.0, [-1] * len(asked), 0
    free = [True] * len(name)
    for cost, _, place, at in pairs:
        if taken[place] < 0 and free[at]:
            taken[place], free[at] = at, False
            total += cost
            used += 1
    total += (len(asked) - used) * MISSING_WORD + (len(name) - used) * EXTRA_WORD
    order = [at for at in taken if at >= 0]
    return total if order == sorted(order) else total + OTHER_ORDER


_SPELLINGS = (
    ("hoe", "hoi"),  # KHOERUL is KHOIRUL, not KHURUL
    ("oe", "u"),
    ("ae", "ai"),
    ("dj", "j"),
    ("tj", "c"),
    ("nj", "ny"),
    ("sj", "s"),
    ("sy", "s"),
    ("ts", "s"),
    ("dz", "j"),
    ("ck", "k"),
    ("kh", ""),
    ("ch", ""),
    ("uw", "u"),
    ("x", "ks"),
)
_LETTERS = str.maketrans("fvzqy", "ppjki", "h")
_TWICE = re.compile(r"(.)\1+")
