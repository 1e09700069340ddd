"""Where F1 leads: the page of what is in front, and the section of it that speaks of the part."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def topic_of(front: QWidget | None) -> str:
    """Return `page` or `page#part` of a screen, a section of it, or a door; else the index.

    A screen says its page in `help_page` and, where it has parts, which is in front in
    `help_part`.
    """
    page = getattr(front, "help_page", "index")
    part = getattr(front, "help_part", "")
    return f"{page}#{part}" if part else page
