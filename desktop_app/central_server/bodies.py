"""Every request's body is read here, in bounded memory, before anything looks into it.

Nothing said about a length is believed: what arrives is counted, and gzip is inflated piece by
piece up to a limit. A caller without a token gets a small limit, so that strangers cannot make the
server work. Endpoints that take large files read the stream themselves (`STREAMED`).
"""

from __future__ import annotations

import zlib
from typing import Final

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from desktop_app.central_server.faults import Fault
from desktop_app.wire.messages import MOST_COMPRESSED, MOST_INFLATED

STREAMED: Final = ("/v1/files/", "/v1/datasets/")
SENT: Final = "loket.sent"  # in a request's scope: its body as it came, still packed
MOST_UNKNOWN = 64 << 10  # of a caller that shows no token

_GZIP = 16 + zlib.MAX_WBITS
_PIECE = 256 << 10


class BoundedBodies:
    """ASGI middleware: hands on bodies that are whole, inflated and not too large."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        coding = headers.get(b"content-encoding", b"").strip().lower()
        try:
            if coding not in (b"", b"identity", b"gzip"):
                raise Fault(415, "bad_request")
            if scope["path"].startswith(STREAMED) and scope["method"] == "PUT":
                if coding == b"gzip":
                    raise Fault(415, "bad_request")
                await self._app(scope, receive, send)
                return
            known = b"authorization" in headers
            read = await _read(receive, gzipped=coding == b"gzip", known=known)
        except Fault as fault:
            await fault.response(scope, receive, send)
            return
        if read is None:  # the caller went away
            return
        body, sent = read
        await self._app({**_told(scope, len(body)), SENT: sent}, _giver(body, receive), send)


async def _read(receive: Receive, *, gzipped: bool, known: bool) -> tuple[bytes, bytes] | None:
    """Return a body inflated and as it came, None when the caller went away before its end."""
    most_sent = MOST_COMPRESSED if known else MOST_UNKNOWN
    most = MOST_INFLATED if known else MOST_UNKNOWN
    inflate = zlib.decompressobj(_GZIP) if gzipped else None
    held, sent = bytearray(), bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        piece = message.get("body", b"")
        sent += piece
        if len(sent) > (most_sent if gzipped else most):
            raise Fault(413, "too_large")
        if inflate is not None:
            _inflate(inflate, piece, held, most)
        if not message.get("more_body", False):
            break
    if inflate is not None and sent and (not inflate.eof or inflate.unused_data):
        raise Fault(422, "bad_request")
    packed = bytes(sent)
    return (packed if inflate is None else bytes(held)), packed


def _inflate(inflate: zlib._Decompress, piece: bytes, held: bytearray, most: int) -> None:
    try:
        while piece and not inflate.eof:
            held += inflate.decompress(piece, min(_PIECE, most + 1 - len(held)))
            if len(held) > most:
                raise Fault(413, "too_large")
            piece = inflate.unconsumed_tail
    except zlib.error as error:
        raise Fault(422, "bad_request") from error
    if piece and not inflate.unused_data:
        raise Fault(422, "bad_request")


def _told(scope: Scope, length: int) -> Scope:
    headers = [
        (name, value)
        for name, value in scope["headers"]
        if name not in (b"content-encoding", b"content-length", b"transfer-encoding")
    ]
    return {**scope, "headers": [*headers, (b"content-length", b"%d" % length)]}


def _giver(body: bytes, receive: Receive) -> Receive:
    given = False

    async def give() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return give
