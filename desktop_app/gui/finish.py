"""What every screen is given once it is built, so that no form has to think of it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.gui.elastic import give_way
from desktop_app.gui.reading_order import follow_reading_order
from desktop_app.gui.whole_words import tell_whole_words
from desktop_app.gui.widgets.only_front import only_fronts


def finish(screen: QWidget) -> None:
    """Make room for large text, tell what is cut, and let Tab go as one reads."""
    only_fronts(screen)
    give_way(screen)
    tell_whole_words(screen)
    follow_reading_order(screen)
