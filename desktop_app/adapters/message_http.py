"""One message to a server over `requests`: told apart is what certainly was not sent.

Where no connection came about, or its certificate did not hold, nothing of the message left the
office. Everything else that ends without an answer is unknown. Nothing is logged: numbers, words
and the token travel in it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import requests
from urllib3.exceptions import ConnectTimeoutError, HTTPError, NewConnectionError

from desktop_app.adapters.http_line import Line, TooLate, session_on, within
from desktop_app.domain.message import Delivery, Reason

MOST_BYTES = 256 * 1024
_CHUNK = 8 * 1024


@dataclass(frozen=True, slots=True, repr=False)
class Answer:
    """A status, the body as text, and as JSON (None when it is none)."""

    status: int
    body: str
    document: Any


def deliver(
    url: str, seconds: float, read: Callable[[Answer], Delivery], **request: Any
) -> Delivery:
    """Ask the server and return what `read` makes of its answer, or why there is none."""
    if not urlsplit(url).netloc:
        return Delivery.refused(Reason.ALAMAT_SALAH)
    lines: list[Line] = []
    try:
        return read(asked(url, seconds, lines, **request))
    except (TooLate, requests.exceptions.RequestException, HTTPError, OSError, ValueError) as error:
        return _without_answer(error, lines)


def asked(
    url: str,
    seconds: float,
    lines: list[Line] | None = None,
    *,
    method: str = "POST",
    **request: Any,
) -> Answer:
    """Return the server's answer. Raises TooLate and what `requests` raises."""

    def ask(line: Line) -> Answer:
        if lines is not None:
            lines.append(line)
        with (
            session_on(line) as session,
            session.request(
                method,
                url,
                timeout=line.patience(),
                allow_redirects=False,  # a token goes to no other server
                stream=True,
                **request,
            ) as answer,
        ):
            return _read(answer, line)

    return within(seconds, "message-send", ask)


def headers(token: str, more: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the headers of a question with a token, which may hold any sign."""
    return {"Accept": "application/json", "Authorization": _plain(token), **(more or {})}


def _read(answer: requests.Response, line: Line) -> Answer:
    body = bytearray()
    for chunk in answer.iter_content(_CHUNK):
        body += chunk
        if len(body) > MOST_BYTES:
            break  # whatever it is, it is no answer of a gateway
        line.patience()
    text = bytes(body).decode(errors="replace")
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        document = None
    return Answer(answer.status_code, text, document)


def _without_answer(error: Exception, lines: list[Line]) -> Delivery:
    if _certificate(error):
        return Delivery.refused(Reason.SERTIFIKAT)
    if isinstance(error, requests.exceptions.InvalidURL | requests.exceptions.MissingSchema):
        return Delivery.refused(Reason.ALAMAT_SALAH)
    if isinstance(error, requests.exceptions.InvalidHeader | UnicodeError):
        return Delivery.refused(Reason.TOKEN_SALAH)
    never = any(isinstance(one, NewConnectionError | ConnectTimeoutError) for one in _chain(error))
    if never or not any(line.connected for line in lines):
        return Delivery.refused(Reason.TIDAK_TERHUBUNG)
    return Delivery.unsure(Reason.TIDAK_ADA_JAWABAN)


def _certificate(error: Exception) -> bool:
    return any("CERTIFICATE_VERIFY_FAILED" in str(one) for one in _chain(error))


def _chain(error: BaseException) -> list[BaseException]:
    """Return an error with all it was made of; requests and urllib3 nest them in `args`."""
    found: list[BaseException] = []
    waiting = [error]
    while waiting and len(found) < 20:
        one = waiting.pop()
        found.append(one)
        inner = [*one.args, getattr(one, "reason", None), one.__cause__]
        waiting += [each for each in inner if isinstance(each, BaseException)]
    return found


def _plain(token: str) -> str:
    # A header of another sign than latin-1 is an error deep inside; so is one with a line's end.
    return "".join(sign for sign in token.strip() if sign.isprintable())
