"""The central server over `requests`: its own authority pinned, requests zipped, answers bounded.

One connection is kept open between two questions, because a counter asks every second. Nothing
that is asked or answered is logged.
"""

from __future__ import annotations

import atexit
import contextlib
import gzip
import http.client
import json
import ssl
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

import requests
from urllib3.exceptions import HTTPError

from desktop_app.adapters.http_line import Line, TooLate, session_on, within
from desktop_app.domain import sync as words
from desktop_app.domain.errors import LoketError, Misused
from desktop_app.domain.sync import CentralLine, Unreachable, denial

if TYPE_CHECKING:
    import socket

    from desktop_app.usecases.ports import CentralQuestion

_CHUNK = 64 * 1024
_WORTH_ZIPPING = 1024
_MOST_OF_AN_AUTHORITY = 64 * 1024
_LOCAL = ("127.0.0.1", "localhost", "::1")
_AGAIN = (408, 425, 429)


class HttpCentral:
    """Safe to use from several threads; each question has a connection to itself."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: dict[tuple[str, str], list[_Connection]] = {}
        self._authorities: dict[str, str] = {}

    def authority(self, address: str, seconds: float) -> str:
        """Return the PEM of the server's own authority, "" when it has none; unverified."""
        parts = _checked(address)
        if parts.scheme == "http":
            return ""
        try:
            return within(seconds, "pusat", lambda line: _read_authority(parts, line))
        except TooLate:
            raise _unreachable("pusat_terlambat") from None
        except (OSError, http.client.HTTPException, ValueError):
            raise _unreachable("pusat_tidak_terhubung") from None

    def ask(self, line: CentralLine, question: CentralQuestion, seconds: float) -> bytes:
        """Return the body of the answer within `seconds`. Raises Denied and Unreachable."""
        _checked(line.address)
        try:
            return self._asked(line, question, seconds)
        except TooLate:
            raise _unreachable("pusat_terlambat") from None
        except Exception as error:
            raise _in_words(error) from None

    def _asked(self, line: CentralLine, question: CentralQuestion, seconds: float) -> bytes:
        with self._connection(line, fresh=question.once) as connection:
            again = connection.used
            try:
                return connection.ask(line, question, seconds)
            except (requests.exceptions.ConnectionError, ConnectionError):
                if not again:
                    raise
        # The server had closed a connection that was kept: nobody read the question.
        with self._connection(line, fresh=True) as connection:
            return connection.ask(line, question, seconds)

    @contextlib.contextmanager
    def _connection(self, line: CentralLine, *, fresh: bool) -> Iterator[_Connection]:
        key = line.address, line.authority
        with self._lock:
            idle = self._idle.setdefault(key, [])
            connection = idle.pop() if idle and not fresh else None
        if connection is None:
            connection = _Connection(self._trusted(line.authority))
        try:
            yield connection
        except BaseException as error:
            if not isinstance(error, LoketError):
                connection.close()
                raise
            self._give_back(key, connection)
            raise
        self._give_back(key, connection)

    def _give_back(self, key: tuple[str, str], connection: _Connection) -> None:
        connection.used = True
        with self._lock:
            self._idle[key].append(connection)

    def _trusted(self, authority: str) -> str | bool:
        """Return what `verify` takes: a file with the server's own authority, or the world's."""
        if not authority:
            return True
        with self._lock:
            if authority not in self._authorities:
                with tempfile.NamedTemporaryFile("w", suffix=".pem", delete=False) as file:
                    file.write(authority)
                atexit.register(Path(file.name).unlink, missing_ok=True)
                self._authorities[authority] = file.name
            return self._authorities[authority]


class _Connection:
    """A kept connection; whoever asks over it now can cut it."""

    def __init__(self, verify: str | bool) -> None:
        self.used = False
        self._line: Line | None = None
        self._sockets: list[socket.socket] = []
        self._session = session_on(cast(Line, self))
        self._session.verify = verify

    def opened(self, sock: socket.socket) -> None:
        """Take note of a socket, as `http_line.Line` does."""
        self._sockets = [*self._sockets[-1:], sock]
        if self._line is not None:
            self._line.opened(sock)

    def ask(self, line: CentralLine, question: CentralQuestion, seconds: float) -> bytes:
        """Return the body of the answer."""

        def work(deadline: Line) -> bytes:
            self._line = deadline
            for sock in self._sockets:
                deadline.opened(sock)
            return self._exchange(line, question, deadline)

        try:
            return within(seconds, "pusat", work)
        except TooLate:
            self.close()
            raise

    def close(self) -> None:
        """End it."""
        self._session.close()

    def _exchange(self, line: CentralLine, question: CentralQuestion, deadline: Line) -> bytes:
        headers = {"Accept": "application/json", **question.headers}
        if line.token:
            headers["Authorization"] = f"Bearer {line.token}"
        body = question.body
        if body is not None:
            kind = "application/octet-stream" if question.raw else "application/json"
            headers["Content-Type"] = kind
            if len(body) > _WORTH_ZIPPING and not question.raw:
                headers["Content-Encoding"], body = "gzip", gzip.compress(body, 5)
        with self._session.request(
            question.method,
            line.address.rstrip("/") + question.path,
            headers=headers,
            data=body,
            timeout=deadline.patience(),
            allow_redirects=False,
            stream=True,
            verify=self._session.verify,
        ) as answer:
            return _read(answer, question, deadline)


def _read(answer: requests.Response, question: CentralQuestion, deadline: Line) -> bytes:
    body = bytearray()
    for chunk in answer.iter_content(_CHUNK):
        body += chunk
        if len(body) > question.most:
            raise _unreachable("pusat_bukan_pusat")
        deadline.patience()
    if answer.status_code == 204:
        return b""
    if answer.status_code in (200, 206):
        file = question.raw and question.method == "GET"
        wanted = "application/octet-stream" if file else "application/json"
        if answer.headers.get("Content-Type", "").partition(";")[0].strip() != wanted:
            raise _unreachable("pusat_bukan_pusat")
        return bytes(body)
    raise _refusal(answer, bytes(body))


def _refusal(answer: requests.Response, body: bytes) -> LoketError:
    status = answer.status_code
    told = _fault(body)
    if status in _AGAIN or status >= 500:
        error = _unreachable("pusat_sibuk" if told else "pusat_bukan_pusat")
        error.pause = _seconds(answer.headers.get("Retry-After"))
        error.word = told["code"] if told else ""
        return error
    if told is None:  # a proxy's or a captive portal's page, never the server's own word
        return _unreachable("pusat_bukan_pusat")
    return denial(told["code"], status, told.get("expected"), told.get("chain"))


def _fault(body: bytes) -> dict[str, Any] | None:
    try:
        error = json.loads(body)["error"]
        return error if isinstance(error["code"], str) else None
    except (ValueError, TypeError, LookupError, RecursionError):
        return None


def _seconds(text: str | None) -> float | None:
    try:
        return max(0.0, min(float(text or ""), 3600.0))
    except ValueError:
        return None


def _read_authority(parts: Any, line: Line) -> str:
    """Fetch what everybody may know, from a server whose certificate cannot be judged yet."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    connection = http.client.HTTPSConnection(
        parts.hostname, parts.port or 443, timeout=line.patience(), context=context
    )
    try:
        connection.connect()
        line.opened(connection.sock)
        connection.request("GET", "/v1/authority", headers={"Accept": "application/x-pem-file"})
        answer = connection.getresponse()
        text = answer.read(_MOST_OF_AN_AUTHORITY).decode("ascii", "replace")
        return text if answer.status == 200 and "BEGIN CERTIFICATE" in text else ""
    finally:
        connection.close()


def _checked(address: str) -> Any:
    """Return the parts of an address. Raises Misused for one that would be read by others."""
    parts = urlsplit(address)
    local = parts.scheme == "http" and parts.hostname in _LOCAL
    if not parts.hostname or not (parts.scheme == "https" or local):
        raise Misused("pusat_tidak_terenkripsi", words.PLAIN_HTTP, address=address)
    return parts


def _unreachable(code: str) -> Unreachable:
    return Unreachable(code, words.FAILURES[code])


def _in_words(error: Exception) -> Exception:
    """Return what the officer should hear; a bug of ours comes back as it is."""
    if isinstance(error, LoketError):
        return error
    if isinstance(error, requests.exceptions.SSLError):
        return _unreachable("pusat_sertifikat")
    if isinstance(error, TimeoutError | requests.exceptions.Timeout):
        return _unreachable("pusat_terlambat")
    if isinstance(error, requests.exceptions.RequestException | HTTPError | OSError):
        return _unreachable("pusat_tidak_terhubung")
    return error
