"""How long the window's event loop was away: a timer of one millisecond tells when it came round.

A gap is time in which no key would have been heard.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer


class Gaps:
    """Collects how long the event loop was away, in milliseconds."""

    def __init__(self) -> None:
        self.seen: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(1)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.seen.append((now - self._last) * 1000)
        self._last = now

    def stop(self) -> tuple[float, float]:
        """Return the 99th percentile and the longest gap."""
        self._timer.stop()
        ordered = sorted(self.seen)
        return ordered[int(len(ordered) * 0.99)], ordered[-1]
