"""Every word that a register's names are made of, by sound, in memory: 50 MB for a million people.

It answers which words a mistyped one may stand for. One slip leaves the first or the last half
of a word as it was, so only words that share a half are compared; a million comparisons a second
would still be too slow for somebody who types.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import chain
from typing import Any

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from desktop_app.domain.names import slip_cost, slips_allowed

_CACHED = 512
_SLIPS: Any = OSA.distance  # its overloads do not fit the package's own protocol
_INITIAL = 0.5
_STARTED = 0.15
_MOST_STARTED = 200


class Words:
    """The words of one register file and in how many names each stands; asked from any thread."""

    def __init__(self, counted: Iterable[tuple[str, int]]) -> None:
        self._names = dict(counted)
        self._forward = sorted(self._names)
        self._backward = sorted(word[::-1] for word in self._forward)
        self._by_end = [word[::-1] for word in self._backward]
        by_length: dict[int, list[str]] = {}
        for word in self._forward:
            by_length.setdefault(len(word), []).append(word)
        # One text for each length: a word begins at a multiple of its length and a line's end.
        self._texts = {length: "\n".join(words) for length, words in by_length.items()}
        self.near = lru_cache(_CACHED)(self._near)
        self.anywhere = lru_cache(_CACHED)(self._anywhere)
        self.nearby = lru_cache(_CACHED)(self._nearby)
        self.started = lru_cache(_CACHED)(self._started)

    def __contains__(self, key: str) -> bool:
        return key in self._names

    def __len__(self) -> int:
        return len(self._names)

    def initial(self, key: str) -> Mapping[str, float]:
        """Return the initial that may stand for a word in the register, if any does."""
        return {key[0]: _INITIAL} if len(key) > 1 and key[0] in self._names else {}

    def names_with(self, keys: Iterable[str]) -> int:
        """Return in how many names these words stand, a name with two of them counted twice."""
        return sum(self._names.get(key, 0) for key in keys)

    def _near(self, key: str) -> Mapping[str, float]:
        """Return what a word may stand for with at most one slip, and what an initial may."""
        found = {key: 0.0} if key in self._names else {}
        if len(key) == 1:
            return found | {word: _INITIAL for word in self._beginning(key) if word != key}
        if slips_allowed(key):
            half = len(key) // 2
            # Two neighbours swapped across the middle leave one letter less on either side.
            found |= self._close(key, max(half - 1, 1), max(len(key) - half - 1, 1), 1)
        return found

    def _nearby(self, key: str) -> Mapping[str, float]:
        """Return the same with two slips where the word is long enough for them."""
        if slips_allowed(key) < 2:
            return self.near(key)
        return {**self._close(key, 2, 2, 2), **self.near(key)}

    def _anywhere(self, key: str) -> Mapping[str, float]:
        """Return the words within two slips, wherever they are; for the last attempt.

        Where neither the first nor the last letters are as they were, each of them has one of
        the two slips, so that those between are.
        """
        slips = slips_allowed(key)
        if slips < 2:
            return self.near(key)
        edge = 3 if len(key) >= 8 else 2
        lengths = range(len(key) - slips, len(key) + slips + 1)
        words = chain.from_iterable(self._holding(key[edge:-edge], length) for length in lengths)
        return {**_within(key, list(words), slips), **self.nearby(key)}

    def _started(self, key: str) -> Mapping[str, float]:
        """Return the words that begin so, for a word still being typed, the commonest."""
        words = sorted(self._beginning(key), key=self._names.__getitem__, reverse=True)
        return {
            word: _STARTED + 0.02 * (len(word) - len(key))
            for word in words[:_MOST_STARTED]
            if word != key
        }

    def _close(self, key: str, first: int, last: int, slips: int) -> dict[str, float]:
        """Return the words within so many slips that share these first or last letters."""
        begin = _range(self._forward, self._forward, key[:first])
        end = _range(self._backward, self._by_end, key[: -last - 1 : -1])
        return _within(key, begin + end, slips)

    def _holding(self, letters: str, length: int) -> Iterator[str]:
        """Yield the words of this length in which these letters stand together."""
        text, step = self._texts.get(length, ""), length + 1
        at = text.find(letters)
        while at >= 0:
            start = at - at % step
            yield text[start : start + length]
            at = text.find(letters, start + step)

    def _beginning(self, prefix: str) -> list[str]:
        return _range(self._forward, self._forward, prefix)


def _range(order: list[str], words: list[str], prefix: str) -> list[str]:
    """Return those of `words` whose key in `order` begins so; both are in the order of the keys."""
    return words[bisect_left(order, prefix) : bisect_left(order, prefix + "\x7f")]


def _within(key: str, words: Iterable[str], slips: int) -> dict[str, float]:
    close = extract(key, words, scorer=_SLIPS, score_cutoff=slips, limit=None)
    return {word: slip_cost(key, int(distance)) for word, distance, _ in close if distance}
