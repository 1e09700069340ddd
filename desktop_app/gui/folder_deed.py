"""What is done to the whole data folder while its office is closed.

The window closes as it always does, so that nothing holds the office any more; a new one does the
deed before it opens the office again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

Tell = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class FolderDeed:
    """`task` does it, telling how far it is; `done` says what became of it.

    `words` are shown meanwhile. `passphrase` opens the office after it, None by the system's safe.
    """

    words: str
    task: Callable[[Tell], Any]
    done: Callable[[Any], str]
    passphrase: str | None = field(default=None, repr=False)
