"""Cyclic garbage is collected on the GUI thread, and nowhere else.

Python collects wherever an allocation happens to cross a threshold. On a lane's thread that
destroys widgets that were thrown away: Qt's mutex is held there while Python's lock is awaited,
and the GUI thread waits the other way round, for ever. On the GUI thread it may begin inside a
destructor of Qt, which asks Python for its overrides under a lock, and lock itself out. So the
automatic collection is off, and a timer of the GUI thread does it between two events.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500
# How often an older generation takes part: a full round may take tens of milliseconds.
_MIDDLE_EVERY, _FULL_EVERY = 10, 100


class Garbage(QObject):
    """Turns the automatic collection off, and collects from `start` to `stop`.

    It stays off after that: the end of a program destroys more widgets than all its day.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rounds = 0
        self._timer: QTimer | None = None
        gc.disable()

    def start(self) -> None:
        """Begin to collect; before this, what is loaded for the window is never looked through."""
        if self._timer is None:
            self._timer = QTimer(self)
            self._timer.setInterval(_EVERY_MS)
            self._timer.timeout.connect(self._collect)
            self._timer.start()

    def spare(self) -> None:
        """Leave out of every later round what stands now: it stays as long as the window.

        Takes a full round, so it is called where nobody waits.
        """
        if self._timer is not None:
            gc.collect()
            gc.freeze()

    def stop(self) -> None:
        """Collect no more, because the lanes and the window end."""
        if self._timer is not None:
            self._timer.stop()
            gc.unfreeze()

    def _collect(self) -> None:
        young, *_ = gc.get_count()
        if young < gc.get_threshold()[0]:
            return
        self._rounds += 1
        if self._rounds % _FULL_EVERY == 0:
            gc.collect(2)
        else:
            gc.collect(1 if self._rounds % _MIDDLE_EVERY == 0 else 0)
