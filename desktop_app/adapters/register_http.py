"""Asking a server for one person's JSON over `requests`, within a deadline that holds.

The whole question has one deadline (`http_line`). Nothing of a question is logged: address,
headers and body carry the NIK and the token.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

import requests
from urllib3.exceptions import HTTPError

from desktop_app.adapters.http_line import Line, TooLate, session_on, within
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
        try:
            return within(seconds, "register-online", lambda line: _fetch(question, line))
        except TooLate:
            raise EnvironmentFailure("sumber_daring_terlambat", _LATE) from None
        except Exception as error:
            raise _in_words(error) from None


def _fetch(question: WebQuestion, line: Line) -> Reply:
    with session_on(line) as session:
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


def _document(answer: requests.Response, line: Line) -> Any:
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


def _in_words(error: Exception) -> Exception:
    """Return what the officer should hear; a bug of ours comes back as it is."""
    if isinstance(error, EnvironmentFailure):
        return error
    if isinstance(error, requests.exceptions.SSLError):
        return EnvironmentFailure("sumber_daring_sertifikat", _CERTIFICATE)
    if isinstance(error, TimeoutError | requests.exceptions.Timeout):
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
