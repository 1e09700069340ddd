"""What a screen reader says by itself: the one place where the program speaks to it.

A person who does not see the window hears what came of a deed without looking for it: a number
was called, a letter went to the printer, a field is wrong, the verdict turned. What is only good
to know waits until the reader has finished its sentence; what stops the work interrupts it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

_POLITENESS = QAccessible.AnnouncementPoliteness


def announce(teller: QObject, sentence: str, *, at_once: bool = False) -> None:
    """Have a screen reader say `sentence`, on behalf of the widget that shows it.

    With `at_once` it breaks in: trouble, not news. Nothing is said for an empty sentence, and
    nobody hears anything where no screen reader runs.
    """
    words = " ".join(sentence.split())
    if not words:
        return
    event = QAccessibleAnnouncementEvent(teller, words)
    event.setPoliteness(_POLITENESS.Assertive if at_once else _POLITENESS.Polite)
    QAccessible.updateAccessibility(event)
    _bell.said.emit(words, at_once)


def announcements() -> Announcements:
    """Return what tells every announcement, for whoever wants to hear them too."""
    return _bell


class Announcements(QObject):
    """`said` carries each sentence, and whether it broke in."""

    said = Signal(str, bool)


_bell = Announcements()
