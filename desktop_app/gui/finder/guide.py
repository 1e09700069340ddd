"""Pages of the guide, as the search over everything finds them: by the guide's own search."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop_app.domain.help_search import Hit, search
from desktop_app.gui.finder.entry import Entry, Group
from desktop_app.usecases import help_guide

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

_MOST = 4
_TITLE = 0.75


def look_up(text: str) -> tuple[Hit, ...]:
    """Return the pages that fit best; some milliseconds' work, meant for a lane."""
    hits = search(help_guide.pages().values(), text, help_guide.synonyms())
    return tuple(hit for hit in hits if hit.whole)[:_MOST]


def guide_entries(window: QWidget, hits: Iterable[Hit]) -> list[Entry]:
    """Return what opens each page where its hit is."""
    found = []
    for hit in hits:
        page, section = hit.page, hit.section
        topic = f"{page.name}#{section.anchor}" if section.anchor else page.name
        detail = section.title if section.title != page.title else ""
        sure = _TITLE if any(word in page.title.casefold() for word in hit.words) else _TITLE / 2
        opens = partial(_open, window, topic)
        icon = "help-circle-outline"
        found.append(Entry(Group.HELP, page.title, opens, detail, "", icon, certain=sure))
    return found


def synonyms() -> tuple[tuple[str, ...], ...]:
    """Return the groups of words that mean the same to somebody who looks for something."""
    return help_guide.synonyms()


def _open(window: QWidget, topic: str) -> None:
    from desktop_app.gui.help import show_help

    show_help(window, topic)
