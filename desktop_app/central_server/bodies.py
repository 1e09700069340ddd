"""Every request's body is read here, in bounded memory, before anything looks into it.

Nothing said about a length is believed: what arrives is counted, and gzip is inflated piece by
piece up to a limit. Beyond a small limit the caller's token is looked at before anything more is
read, so that strangers cannot make the server work. Endpoints that take large files read the
stream themselves (`STREAMED`).
"""

from __future__ import annotations

import time
import zlib
from typing import Final

from starlette.concurrency import run_in_threadpool
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from desktop_app.central_server.auth import authenticate, token_hash
from desktop_app.central_server.config import Server
from desktop_app.central_server.database import UNREACHABLE
from desktop_app.central_server.faults import RETRY_SECONDS, Fault
from desktop_app.wire.messages import MOST_COMPRESSED, MOST_INFLATED

STREAMED: Final = ("/v1/files/", "/v1/datasets/")
SENT: Final = "loket.sent"  # in a request's scope: its body as it came, still packed
MOST_UNKNOWN = 64 << 10  # of a caller whose token was not looked at
# A token that proved good lets large bodies in for so long without being looked up again. What is
# done with a body looks for itself: one that was revoked meanwhile gets nothing by it.
_TRUSTED_SECONDS = 30.0
_MOST_TRUSTED = 1000

_GZIP = 16 + zlib.MAX_WBITS
_PIECE = 256 << 10


class BoundedBodies:
    """ASGI middleware: hands on bodies that are whole, inflated and not too large."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._trusted: dict[bytes, float] = {}  # hashes of tokens, and until when

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
            read = await _Reader(scope, receive, headers, self._trusted).read(
                gzipped=coding == b"gzip"
            )
        except Fault as fault:
            await fault.response(scope, receive, send)
            return
        if read is None:  # the caller went away
            return
        body, sent = read
        await self._app({**_told(scope, len(body)), SENT: sent}, _giver(body, receive), send)


class _Reader:
    """Reads one body; its limits grow once the caller's token proved good."""

    def __init__(
        self,
        scope: Scope,
        receive: Receive,
        headers: dict[bytes, bytes],
        good: dict[bytes, float],
    ) -> None:
        self._scope, self._receive, self._headers = scope, receive, headers
        self._good = good
        self._sent, self._held = bytearray(), bytearray()
        self._trusted = False

    async def read(self, *, gzipped: bool) -> tuple[bytes, bytes] | None:
        """Return a body inflated and as it came, None when the caller went away before its end.

        Raises Fault 401 for a large body with a wrong token, 413, 422.
        """
        inflate = zlib.decompressobj(_GZIP) if gzipped else None
        while True:
            message = await self._receive()
            if message["type"] == "http.disconnect":
                return None
            piece = message.get("body", b"")
            self._sent += piece
            while len(self._sent) > self._most(MOST_COMPRESSED if gzipped else MOST_INFLATED):
                await self._trust()
            while inflate is not None and piece:
                piece = _inflate(inflate, piece, self._held, self._most(MOST_INFLATED))
                if len(self._held) > self._most(MOST_INFLATED):
                    await self._trust()
            if not message.get("more_body", False):
                break
        if inflate is not None and self._sent and not inflate.eof:
            raise Fault(422, "bad_request")
        packed = bytes(self._sent)
        return (packed if inflate is None else bytes(self._held)), packed

    def _most(self, trusted: int) -> int:
        return trusted if self._trusted else MOST_UNKNOWN

    async def _trust(self) -> None:
        """Let a caller say more. Raises Fault 413 when it may not, 401 for a wrong token."""
        scheme, _, token = self._headers.get(b"authorization", b"").partition(b" ")
        if self._trusted or scheme.lower() != b"bearer":
            raise Fault(413, "too_large")
        server: Server = self._scope["app"].state.server
        text = token.decode("latin-1").strip()
        known = token_hash(text)
        if self._good.get(known, 0.0) < time.monotonic():
            try:
                await run_in_threadpool(server.database.ask, lambda one: authenticate(one, text))
            except UNREACHABLE:
                raise Fault(503, "unavailable", retry_after=RETRY_SECONDS) from None
            if len(self._good) >= _MOST_TRUSTED:
                self._good.clear()
            self._good[known] = time.monotonic() + _TRUSTED_SECONDS
        self._trusted = True


def _inflate(inflate: zlib._Decompress, piece: bytes, held: bytearray, most: int) -> bytes:
    """Inflate up to one byte more than `most`; return what was not looked at yet."""
    try:
        while piece and not inflate.eof and len(held) <= most:
            held += inflate.decompress(piece, min(_PIECE, most + 1 - len(held)))
            piece = inflate.unconsumed_tail
    except zlib.error as error:
        raise Fault(422, "bad_request") from error
    if inflate.eof and (piece or inflate.unused_data):
        raise Fault(422, "bad_request")  # something hangs on behind
    return piece


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
