"""One declared setting: its name, the type its default gives, what it may hold, whose it is.

What the first paint needs is no dataclass: that takes seven times as long to define.
"""

from __future__ import annotations

import re
from typing import Generic, Literal, NamedTuple, TypeVar

Scope = Literal["office", "machine"]
T = TypeVar("T", bound=str | int | bool)


class Setting(NamedTuple, Generic[T]):
    """One declaration. `choices`, `least`/`most` or `pattern` narrow what `default`'s type allows.

    `pattern` is a regular expression that a text has to match as a whole.
    """

    name: str
    default: T
    doc: str
    scope: Scope = "office"
    choices: tuple[T, ...] = ()
    least: int | None = None
    most: int | None = None
    pattern: str = ""

    def check(self, value: object) -> T:
        """Return `value` when this setting may hold it; raise ValueError when it may not."""
        kind = type(self.default)
        # `True` is an int to Python, but not to a person who fills in a number.
        if type(value) is not kind:
            raise ValueError(f"{self.name}: {kind.__name__} expected, not {type(value).__name__}")
        if self.choices and value not in self.choices:
            raise ValueError(f"{self.name}: one of {', '.join(map(str, self.choices))} expected")
        if isinstance(value, int) and not self._in_range(value):
            raise ValueError(f"{self.name}: {self.least} to {self.most} expected")
        if self.pattern and not re.fullmatch(self.pattern, str(value)):
            raise ValueError(f"{self.name}: text is not written as expected")
        return value

    def _in_range(self, value: int) -> bool:
        above = self.least is None or value >= self.least
        return above and (self.most is None or value <= self.most)
