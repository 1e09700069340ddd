"""A net under a report of trouble that leaves the office: whatever looks like a person is covered.

The program's log names nobody. This is the second net, for what somebody types and for faults
nobody foresaw; it would rather cover too much than too little.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

NUMBER, PHONE, MAIL, SECRET, NAME = "[nomor]", "[telepon]", "[surel]", "[kunci]", "[nama]"

_KEYWORD = r"(?:token|api[_-]?key|secret|password|passphrase|sandi|kunci|authorization|bearer)"
_SCHEME = r"(?:bearer|basic|digest)"
# Each covers the whole match, or its group `hide` where there is one.
_PATTERNS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), cover)
    for pattern, cover in (
        (r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", MAIL),
        (r"(?<=://)[^/\s:@]+:[^/\s@]+(?=@)", SECRET),
        (
            rf"\b{_KEYWORD}\b\s*[:=]\s*(?:{_SCHEME}\s+)?"
            rf"(?P<hide>(?!{_SCHEME}\b)[^\s{{\[]\S*)",
            SECRET,
        ),
        (r"\bbearer\s+(?P<hide>[^\s{\[]\S{5,})", SECRET),
        (r"(?<![\w-])[0-9a-f]{32,}(?![\w-])", SECRET),
        (r"(?-i:(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[A-Z])(?=[\w-]*[a-z])[\w-]{32,})", SECRET),
        # A NIK in any dress, sixteen digits or nearly: 3317 0145 0790 0001, 33.17.01.450790.0001.
        (r"(?<!\d)\d(?:[ .\-/]?\d){14,19}(?!\d)", NUMBER),
        (r"(?<!\d)(?:\+?62|0)[ .-]?8\d(?:[ .-]?\d){6,11}(?!\d)", PHONE),
        (r"\(0\d{2,3}\)[ .-]?\d{5,8}(?!\d)", PHONE),
        (r"(?<!\d)\d{10,}(?!\d)", NUMBER),
    )
)
# How an officer writes of somebody: the name that follows is covered, known or not.
_TITLE = r"\b(?:[Bb]apak|[Pp]ak|[Ii]bu|[Bb]u|[Ss]dri?\.?|[Ss]audar[ai]|[Mm]bah|[Mm]bak|[Aa]\.?n\.)"
_TITLED = re.compile(rf"{_TITLE}\s+(?P<hide>[A-Z][\w'’.-]*(?:\s+[A-Z][\w'’.-]*){{0,3}})")
_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST_ALONE = 4
# Titles before and after a name: they tell nothing, and people leave them out.
_NO_NAME = frozenset(
    "drs dra dr ir h hj st se sh si msi mm map sos spd skm amd kom ag mpd bin binti".split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class Covered:
    """A text without what looked like a person, and how many places were covered."""

    text: str
    places: int


class Names:
    """Names to be covered wherever they stand whole, however they are written.

    A name of one short word is left: it would cover half of what is said.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._by_first: dict[str, set[tuple[str, ...]]] = {}
        for name in names:
            words = words_of(name)
            if len(words) > 1 or (words and len(words[0]) >= _SHORTEST_ALONE):
                self._by_first.setdefault(words[0], set()).add(words)

    def cover(self, text: str) -> Covered:
        """Return the text with every known name covered."""
        found = list(_WORD.finditer(text))
        small = [one.group().casefold() for one in found]
        pieces: list[str] = []
        places = at = word = 0
        while word < len(found):
            length = self._length(small, word)
            if length:
                pieces += (text[at : found[word].start()], NAME)
                at = found[word + length - 1].end()
                places += 1
            word += length or 1
        return Covered("".join([*pieces, text[at:]]), places)

    def _length(self, words: list[str], start: int) -> int:
        known = self._by_first.get(words[start], ())
        fitting = (len(one) for one in known if tuple(words[start : start + len(one)]) == one)
        return max(fitting, default=0)


NOBODY = Names(())


def words_of(name: str) -> tuple[str, ...]:
    """Return the words of a name in small letters, without titles."""
    words = (one.casefold() for one in _WORD.findall(name))
    return tuple(one for one in words if len(one) > 1 and one not in _NO_NAME)


def cover(text: str, names: Names = NOBODY) -> Covered:
    """Return the text with numbers of people, telephones, mail, secrets and names covered.

    Covering what is covered changes nothing.
    """
    named = names.cover(text)
    text, places = named.text, named.places
    for pattern, word in (*_PATTERNS, (_TITLED, NAME)):
        text, count = pattern.subn(partial(_hidden, word), text)
        places += count
    return Covered(text, places)


def holds_secret(text: str) -> bool:
    """Tell whether a setting carries a key or password instead of the gap for one."""
    return any(word is SECRET and pattern.search(text) for pattern, word in _PATTERNS)


def holds_number(text: str) -> bool:
    """Tell whether something as long as a NIK stands in a text."""
    return any(word is NUMBER and pattern.search(text) for pattern, word in _PATTERNS)


def _hidden(word: str, found: re.Match[str]) -> str:
    if "hide" not in found.re.groupindex:
        return word
    start, end = (place - found.start() for place in found.span("hide"))
    whole = found.group()
    return whole[:start] + word + whole[end:]
