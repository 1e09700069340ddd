"""Asking a server for one person's JSON over `requests`, within a deadline that holds.

The timeouts of a socket count between two bytes, so a server that drips one now and then would
hold the counter for ever. Here the whole question has one deadline: a thread asks, whoever waits
goes on when the time is up, and its connection is cut so that the thread ends too. Nothing of a
question is logged: address, headers and body carry the NIK and the token.
"""

from __future__ import annotations

import contextlib
import json
import queue
import socket
import threading
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure
from desktop_app.domain.register_endpoint import Reply

if TYPE_CHECKING:
    from desktop_app.usecases.ports import WebQuestion

MOST_BYTES = 256 * 1024
MOST_REDIRECTS = 3
_CHUNK = 8 * 1024


class HttpRegister:
    """Safe to use from several threads; a question opens a connection and closes it."""

    def ask(self, question: WebQuestion, seconds: float) -> Reply:
        """Return status and JSON (None when the body is none) within `seconds`.

        Raises EnvironmentFailure for every failure: too late, no connection, a certificate that
        does not hold, an answer that is too long, a redirect to another server.
        """
        line = _Line(seconds)
        done: queue.SimpleQueue[Reply | BaseException] = queue.SimpleQueue()

        def work() -> None:
            try:
                done.put(_fetch(question, line))
            except BaseException as error:  # told to whoever waits, if somebody still does
                done.put(error)

        threading.Thread(target=work, name="register-online", daemon=True).start()
        try:
            found = done.get(timeout=line.left())
        except queue.Empty:
            line.cut()
            raise EnvironmentFailure("sumber_daring_terlambat", _LATE) from None
        if isinstance(found, Reply):
            return found
        raise _in_words(found, late=line.left() <= 0) from None


class _Line:
    """The deadline of one question, and the sockets that are cut when it has passed."""

    def __init__(self, seconds: float) -> None:
        self._until = time.monotonic() + seconds
        self._sockets: list[socket.socket] = []
        self._lock = threading.Lock()
        self._over = False

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


def _fetch(question: WebQuestion, line: _Line) -> Reply:
    with requests.Session() as session:
        adapter = _WatchedAdapter(line)
        session.mount("https://", adapter)
        session.mount("http://", adapter)
        # Else a .netrc would put a password of its own in place of the token.
        session.auth = lambda request: request
        url = question.url
        for _ in range(MOST_REDIRECTS + 1):
            with session.request(
                question.method,
                url,
                headers={"Accept": "application/json", **question.headers},
                data=question.body,
                timeout=line.patience(),
                allow_redirects=False,
                stream=True,
            ) as answer:
                if not answer.is_redirect:
                    return Reply(answer.status_code, _document(answer, line))
                url = _next(url, answer.headers["Location"])
    raise EnvironmentFailure("sumber_daring_berputar", _LOOP)


def _next(url: str, location: str) -> str:
    target = urljoin(url, location)
    # NIK and token go to the server the office named, and to no other.
    if urlsplit(target)[:2] != urlsplit(url)[:2]:
        raise EnvironmentFailure("sumber_daring_dialihkan", _ELSEWHERE)
    return target


def _document(answer: requests.Response, line: _Line) -> Any:
    body = bytearray()
    for chunk in answer.iter_content(_CHUNK):
        body += chunk
        if len(body) > MOST_BYTES:
            raise EnvironmentFailure("sumber_daring_terlalu_besar", _HUGE)
        line.patience()
    try:
        return json.loads(bytes(body))
    except (ValueError, RecursionError):
        return None


class _WatchedAdapter(HTTPAdapter):
    """Tells the line of every connection, so that it can be cut."""

    def __init__(self, line: _Line) -> None:
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


def _watched_pools(line: _Line) -> dict[str, Any]:
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


def _in_words(error: BaseException, *, late: bool) -> BaseException:
    """Return what the officer should hear; a bug of ours comes back as it is."""
    if isinstance(error, EnvironmentFailure):
        return error
    if isinstance(error, requests.exceptions.SSLError):
        return EnvironmentFailure("sumber_daring_sertifikat", _CERTIFICATE)
    if isinstance(error, TimeoutError | requests.exceptions.Timeout) or late:
        return EnvironmentFailure("sumber_daring_terlambat", _LATE)
    if isinstance(error, requests.exceptions.RequestException | HTTPError | OSError):
        return EnvironmentFailure("sumber_daring_tidak_terhubung", _UNREACHABLE)
    if isinstance(error, UnicodeError | ValueError):  # a host name or header no server can have
        return EnvironmentFailure("sumber_daring_tidak_terhubung", _UNREACHABLE)
    return error


_LATE = QT_TRANSLATE_NOOP("errors", "Sumber daring tidak menjawab dalam 2 detik.")
_UNREACHABLE = QT_TRANSLATE_NOOP(
    "errors", "Sumber daring tidak dapat dihubungi. Periksa jaringan dan alamatnya."
)
_CERTIFICATE = QT_TRANSLATE_NOOP(
    "errors",
    "Sertifikat sumber daring tidak dapat dipercaya, jadi NIK tidak dikirim. "
    "Hubungi admin server itu.",
)
_HUGE = QT_TRANSLATE_NOOP(
    "errors", "Jawaban sumber daring terlalu besar untuk satu orang. Periksa alamatnya."
)
_LOOP = QT_TRANSLATE_NOOP(
    "errors", "Sumber daring terus mengalihkan ke alamat lain. Periksa alamatnya."
)
_ELSEWHERE = QT_TRANSLATE_NOOP(
    "errors",
    "Sumber daring mengalihkan ke server lain, jadi NIK tidak dikirim. Periksa alamatnya.",
)
