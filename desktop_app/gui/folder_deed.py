"""What is done to the whole data folder while its office is closed.

The window closes as it always does, so that nothing holds the office any more; a new one does the
deed before it opens the office again. In another language the window is only another one: the
office stays open, and nobody logs in again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop_app.usecases.office import Office

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


@dataclass(frozen=True, slots=True)
class Seat:
    """What one window leaves to the next: the open office with whoever sits there, and where.

    The office is None where none was open yet; `place` is "" for the first one.
    """

    office: Office | None
    place: str = ""
    section: str = ""
