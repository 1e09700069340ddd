"""What the line at the foot of the window may say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """How much a notice asks for."""

    GOOD = "good"
    INFO = "info"
    WARN = "warn"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Notice:
    """What to say; `undo` takes back what was done, for ten seconds.

    With `deed` it is no way back but a way on, called so, and stays until somebody chose.
    """

    text: str
    kind: Kind = Kind.INFO
    undo: Callable[[], None] | None = None
    deed: str = ""
