"""What the line at the foot of the window may say."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """How much a notice asks for."""

    GOOD = "good"
    INFO = "info"
    WARN = "warn"
    ERROR = "error"


class Notice(NamedTuple):
    """What to say; `undo` takes back what was done, for ten seconds.

    With `deed` it is no way back but a way on, called so, and stays until somebody chose.
    """

    text: str
    kind: Kind = Kind.INFO
    undo: Callable[[], None] | None = None
    deed: str = ""
