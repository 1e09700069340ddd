"""What is asked of the archive of letters, and how an exported letter's file is called."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.letter_terms import LetterState

LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class ArchiveQuery:
    """Which letters are wanted; what is empty or None narrows nothing.

    `text` is part of number, name or subject, or a whole NIK. `since` and `until` are both
    included.
    """

    text: str = ""
    kind: str | None = None
    state: LetterState | None = None
    since: date | None = None
    until: date | None = None

    @property
    def narrow(self) -> bool:
        """True when anything is asked for."""
        return self != ArchiveQuery()


def file_name(day: date, number: str, taken: Collection[str] = ()) -> str:
    """Return a file name any system takes: `2026-11-20 400.9.11-001-DINSOS.pdf`.

    It names no person. `taken` are lower-case names already in the folder.
    """
    bare = re.sub(r"[^A-Za-z0-9._-]+", "-", number).strip("-. ") or "surat"
    stem = f"{day.isoformat()} {bare}"[:LONGEST_NAME].rstrip("-. ")
    name, again = f"{stem}.pdf", 1
    while name.lower() in taken:
        again += 1
        name = f"{stem} ({again}).pdf"
    return name
