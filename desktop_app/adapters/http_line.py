"""One question to a server within a deadline that holds, whatever the server does.

The timeouts of a socket count between two bytes, so a server that drips one now and then would
hold whoever asks for ever. A line knows its sockets and cuts them when its time has passed.
"""

from __future__ import annotations

import contextlib
import queue
import socket
import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

T = TypeVar("T")


class TooLate(Exception):
    """The deadline passed before there was an answer."""


def within(seconds: float, name: str, ask: Callable[[Line], T]) -> T:
    """Return what `ask(line)` returns, asked on a thread called `name` that ends with its deadline.

    Raises TooLate after `seconds`, and whatever `ask` raises before.
    """
    line = Line(seconds)
    done: queue.SimpleQueue[tuple[T | None, BaseException | None]] = queue.SimpleQueue()

    def work() -> None:
        try:
            done.put((ask(line), None))
        except BaseException as error:  # told to whoever waits, if somebody still does
            done.put((None, error))

    threading.Thread(target=work, name=name, daemon=True).start()
    try:
        found, error = done.get(timeout=line.left())
    except queue.Empty:
        line.cut()
        raise TooLate from None
    if error is None:
        return found  # type: ignore[return-value]
    if line.left() <= 0 and isinstance(error, requests.exceptions.RequestException | OSError):
        raise TooLate from None
    raise error


class Line:
    """The deadline of one question, and the sockets that are cut when it has passed."""

    def __init__(self, seconds: float) -> None:
        self._until = time.monotonic() + seconds
        self._sockets: list[socket.socket] = []
        self._lock = threading.Lock()
        self._over = False

    @property
    def connected(self) -> bool:
        """Whether any connection ever came about."""
        return bool(self._sockets)

    def left(self) -> float:
        """Return the seconds that are left, never less than 0."""
        return max(0.0, self._until - time.monotonic())

    def patience(self) -> float:
        """Return what a socket may wait at most. Raises TimeoutError when the time is up."""
        if self._over or not self.left():
            raise TimeoutError
        return self.left()

    def opened(self, sock: socket.socket) -> None:
        """Take note of a connection."""
        with self._lock:
            self._sockets.append(sock)
        if self._over:
            self.cut()

    def cut(self) -> None:
        """End every connection; whoever reads from one is woken with an error."""
        with self._lock:
            self._over = True
            for sock in self._sockets:
                with contextlib.suppress(OSError):
                    sock.shutdown(socket.SHUT_RDWR)


def session_on(line: Line) -> requests.Session:
    """Return a session whose connections the line can cut. Close it."""
    session = requests.Session()
    adapter = _WatchedAdapter(line)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    # Else a .netrc would put a password of its own in place of ours.
    session.auth = lambda request: request
    return session


class _WatchedAdapter(HTTPAdapter):
    """Tells the line of every connection, so that it can be cut."""

    def __init__(self, line: Line) -> None:
        self._line = line
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make pools whose connections are watched."""
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _watched_pools(self._line)

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:
        """Do the same behind a proxy."""
        manager = super().proxy_manager_for(*args, **kwargs)
        manager.pool_classes_by_scheme = _watched_pools(self._line)
        return manager


def _watched_pools(line: Line) -> dict[str, Any]:
    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            sock = super()._new_conn()
            line.opened(sock)
            return sock

    class Secure(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            sock = super()._new_conn()
            line.opened(sock)
            return sock

        def connect(self) -> None:
            super().connect()
            line.opened(self.sock)  # wrapped by TLS, it is another object

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}
