"""Conditions of the adviser's rules, written as people say them: `bukan pns`, `umur >= 60`.

A line is one condition; `atau` stands between what is enough by itself, and all lines of a rule
must hold. A fact is a yes or no with a certainty, or a number, which is compared; a number that is
not known makes the condition neither true nor false.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from desktop_app.domain.certainty import SURELY, SURELY_NOT, UNKNOWN, either
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused

NOT, OR = "bukan", "atau"

Beliefs = Mapping[str, float]
Bounds = Mapping[str, tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Test:
    """One fact asked about: whether it is so (or not so), or how its number compares."""

    __test__ = False

    name: str
    negated: bool = False
    sign: str = ""
    number: float = 0.0

    @property
    def compares(self) -> bool:
        """True when the fact is a number."""
        return bool(self.sign)

    def holds(self, value: float) -> bool:
        """Tell whether a number compares as it should."""
        return _SIGNS[self.sign](value, self.number)

    def certainty(self, beliefs: Beliefs, numbers: Beliefs) -> float:
        """Return how certain it is, 0 where nothing is known."""
        if self.sign:
            value = numbers.get(self.name)
            if value is None:
                return UNKNOWN
            return SURELY if self.holds(value) else SURELY_NOT
        found = beliefs.get(self.name, UNKNOWN)
        return -found if self.negated else found

    def bounds(self, known: Bounds, numbers: Beliefs) -> tuple[float, float]:
        """Return between what the certainty will lie, whatever is answered yet."""
        if self.sign:
            found = self.certainty({}, numbers)
            return found, found
        low, high = known.get(self.name, _NOTHING)
        return (-high, -low) if self.negated else (low, high)


Condition = tuple[Test, ...]


@lru_cache(maxsize=4096)
def parsed(text: str) -> Condition:
    """Return a condition, its alternatives in the order written. Raises Misused in words."""
    alternatives = [part.strip() for part in re.split(rf"\s+{OR}\s+", text.strip())]
    return tuple(_test(part, text) for part in alternatives)


def canonical(text: str) -> frozenset[Test]:
    """Return what two spellings of one condition have in common. Raises Misused."""
    return frozenset(parsed(text))


def certainty_of(condition: Condition, beliefs: Beliefs, numbers: Beliefs) -> float:
    """Return the certainty of a condition: that of its best alternative."""
    if len(condition) == 1:
        return condition[0].certainty(beliefs, numbers)
    return either(one.certainty(beliefs, numbers) for one in condition)


def bounds_of(condition: Condition, known: Bounds, numbers: Beliefs) -> tuple[float, float]:
    """Return between what the certainty of a condition will lie."""
    if len(condition) == 1:
        return condition[0].bounds(known, numbers)
    low = high = SURELY_NOT
    for one in condition:
        least, most = one.bounds(known, numbers)
        low, high = max(low, least), max(high, most)
    return low, high


def can_meet(conditions: Sequence[Test]) -> bool:
    """Tell whether tests can all hold of one person at once."""
    for name in {one.name for one in conditions}:
        own = [one for one in conditions if one.name == name]
        if not own[0].compares:
            if len({one.negated for one in own}) > 1:
                return False
        elif not any(all(one.holds(value) for one in own) for value in _near(own)):
            return False
    return True


def _near(tests: Sequence[Test]) -> set[float]:
    """Return numbers at, just below, between and just above the bounds: enough to try."""
    marks = sorted({one.number for one in tests})
    between = {(a + b) / 2 for a, b in pairwise(marks)}
    return {*marks, *between, marks[0] - 1, marks[-1] + 1}


def _test(part: str, text: str) -> Test:
    if match := _COMPARED.fullmatch(part):
        number = float(match["number"].replace(",", "."))
        return Test(match["name"], sign=match["sign"], number=number)
    if match := _ASKED.fullmatch(part):
        return Test(match["name"], negated=match["not"] is not None)
    raise Misused("syarat_tidak_terbaca", _UNREADABLE, text=text.strip() or "…")


_NOTHING = (UNKNOWN, UNKNOWN)
_SIGNS: Mapping[str, Callable[[float, float], bool]] = {
    "<=": operator.le,
    ">=": operator.ge,
    "<": operator.lt,
    ">": operator.gt,
    "=": operator.eq,
}
_NAME = rf"(?P<name>(?!(?:{NOT}|{OR})\b)[a-z][a-z0-9_]*)"
_COMPARED = re.compile(
    rf"{_NAME}\s*(?P<sign><=|>=|<|>|=)\s*(?P<number>-?\d{{1,9}}([.,]\d{{1,4}})?)"
)
_ASKED = re.compile(rf"(?P<not>{NOT}\s+)?{_NAME}")
_UNREADABLE = QT_TRANSLATE_NOOP(
    "errors",
    "Syarat “{text}” tidak dapat dibaca. Tulis misalnya: hamil, bukan hamil, umur >= 60, atau "
    "hamil atau ada_balita.",
)
