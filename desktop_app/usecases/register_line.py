"""The one line to the online sources: questions under way, and which source rests."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path

from desktop_app.domain.register_endpoint import OnlineSource
from desktop_app.domain.register_online import Breaker, OnlineAnswer


class Line:
    """A companion of the store: every lane of one window shares it, a restart forgets it."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self._lock = threading.Lock()
        self._asked: dict[str, Future[OnlineAnswer | None]] = {}
        self._breakers: dict[str, Breaker] = {}

    def join(self, nik: str) -> tuple[Future[OnlineAnswer | None], bool]:
        """Return the question under way about a person, and whether it is the caller's to ask."""
        with self._lock:
            found = self._asked.get(nik)
            if found is not None:
                return found, False
            mine = self._asked[nik] = Future()
            return mine, True

    def leave(self, nik: str) -> None:
        """The question has its answer."""
        with self._lock:
            self._asked.pop(nik, None)

    def may_ask(self, one: OnlineSource, now: datetime) -> bool:
        """Tell whether a source is asked now, and take note that it is."""
        with self._lock:
            asking = self._breaker(one).asking(now)
            self._breakers[one.url] = asking or self._breaker(one)
            return asking is not None

    def went(self, one: OnlineSource, now: datetime, *, well: bool) -> None:
        """Take note of how a question ended."""
        with self._lock:
            before = self._breaker(one)
            self._breakers[one.url] = before.answered() if well else before.failed(now)

    def resting_until(self, one: OnlineSource) -> datetime | None:
        """When a source is asked again, None when it does not rest."""
        with self._lock:
            return self._breaker(one).resting_until

    def begin_anew(self) -> None:
        """Another source, or the same with another token: what was, is forgotten."""
        with self._lock:
            self._breakers.clear()

    def _breaker(self, one: OnlineSource) -> Breaker:
        return self._breakers.get(one.url, Breaker())

    def close(self) -> None:
        """Nothing is open here."""
