"""One thing the search over everything can find, and how well it fits what was typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

from rapidfuzz.distance import OSA

_WORD = re.compile(r"[^\W_]+(?:[-+][^\W_]+)*")
_SAME, _BEGUN, _INSIDE, _MEANT, _SLIPPED = 1.0, 0.9, 0.7, 0.65, 0.55
_NOT_FAR_BEHIND = 0.65
_BESIDE = 0.6  # a hit in the words beside the title
_SHORTEST_INSIDE, _SHORTEST_SLIPPED, _LONG = 3, 4, 7


class Group(StrEnum):
    """Under which heading something is listed."""

    RECENT = "terakhir"
    PEOPLE = "pemohon"
    TICKETS = "nomor"
    LETTERS = "surat"
    RECEIPTS = "tanda_terima"
    COMMANDS = "perintah"
    SETTINGS = "pengaturan"
    HELP = "bantuan"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: what it is called, what stands beside it, its key, and what opening it does.

    `words` are searched beside the title. `same` tells it again after the list was made anew;
    `certain` how well it fits where something else than `fit` judged that.
    """

    group: Group
    title: str
    open: Callable[[], object] = field(compare=False)
    detail: str = ""
    key: str = ""
    icon: str = ""
    words: str = ""
    certain: float = 0.0

    @property
    def same(self) -> str:
        """What tells it again."""
        return f"{self.group.value}|{self.title}|{self.detail}"


Meanings = dict[str, frozenset[str]]


def meanings(groups: Iterable[Sequence[str]]) -> Meanings:
    """Return for each word of the groups what means the same."""
    found: dict[str, set[str]] = {}
    for group in groups:
        for one in group:
            found.setdefault(one.casefold(), set()).update(other.casefold() for other in group)
    return {word: frozenset(others - {word}) for word, others in found.items()}


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text, in lower case."""
    return tuple(one.casefold() for one in _WORD.findall(text))


def best(entries: Iterable[Entry], query: str, same: Meanings) -> list[Entry]:
    """Return the entries that fit a query, the best first, none that is far behind the best.

    Every word has to fit, by what it is, begins or stands in, by a word that means the same, or
    with a slip of the finger.
    """
    asked = words_of(query)
    if not asked:
        return []
    rated = ((fit(one, asked, same), one) for one in entries)
    fitting = [(score, one) for score, one in rated if score > 0]
    fitting.sort(key=lambda pair: (-pair[0], len(pair[1].title), pair[1].title))
    return [one for score, one in fitting if score >= _NOT_FAR_BEHIND * fitting[0][0]]


def fit(entry: Entry, asked: Sequence[str], same: Meanings) -> float:
    """Return how well an entry fits, 0 when a word does not fit at all; about 1 for its title."""
    title = words_of(entry.title)
    beside: tuple[str, ...] | None = None
    total = 0.0
    for word in asked:
        score = _word_fit(word, title, same)
        if score < _INSIDE and not word.isdigit():
            if beside is None:
                beside = words_of(f"{entry.words} {entry.detail} {entry.key}")
            score = max(score, _BESIDE * _word_fit(word, beside, same))
        if score == 0:
            return 0.0
        total += score
    # Of two that fit alike the one that says little else is meant.
    return total / len(asked) - 0.01 * max(len(title) - len(asked), 0)


def _word_fit(word: str, there: Sequence[str], same: Meanings) -> float:
    found = 0.0
    for one in there:
        if one == word:
            return _SAME
        if one.startswith(word):
            found = max(found, _BEGUN)
        elif len(word) >= _SHORTEST_INSIDE and word in one:
            found = max(found, _INSIDE)
    if found:
        return found
    if any(other in there for other in same.get(word, ())):
        return _MEANT
    allowed = 0 if len(word) < _SHORTEST_SLIPPED else 1 if len(word) < _LONG else 2
    if allowed and any(_slipped(word, one, allowed) for one in there):
        return _SLIPPED
    return 0.0


def _slipped(word: str, one: str, allowed: int) -> bool:
    """Tell whether a word is the other with a slip of the finger, or its beginning is."""
    if len(one) < len(word) - allowed:
        return False
    if int(OSA.distance(word, one, score_cutoff=allowed)) <= allowed:
        return True
    begun = one[: len(word)]
    return len(word) > _SHORTEST_SLIPPED and int(
        OSA.distance(word, begun, score_cutoff=allowed)
    ) <= allowed - (begun == one)
