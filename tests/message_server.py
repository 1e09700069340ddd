"""A local server that answers as the documented Fonnte and Wablas do, well or badly."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from urllib.parse import parse_qs, urlsplit

from tests.online_server import Handler, OnlineServer, serving

TOKEN = "Rh9f8e7d6c-xyz"


class Gateway:
    """What the server was asked to send, in order: (number, text). `answer` may be replaced."""

    def __init__(self, server: OnlineServer) -> None:
        self.server = server
        self.url = server.url
        self.sent: list[tuple[str, str]] = []
        self.not_registered: set[str] = set()
        self.answer: Callable[[Handler, int], None] = lambda ask, number: self.accept(ask, number)
        server.answer = self._serve

    def accept(self, ask: Handler, number: int) -> None:
        """Answer yes, as the gateway asked answers."""
        if ask.path.startswith("/api/v2"):
            message = {"id": f"w-{number}", "phone": "62", "status": "pending"}
            data = {"device_id": "A", "quota": 900, "messages": [message]}
            ask.send({"status": True, "message": "Message is pending", "data": data})
            return
        ask.send(
            {
                "status": True,
                "detail": "success! message in queue",
                "id": [str(80_000_000 + number)],
                "process": "pending",
                "target": ["62"],
            }
        )

    def _serve(self, ask: Handler) -> None:
        _, path, headers, body = self.server.asked[-1]
        if path == "/validate":
            asked = parse_qs(body.decode())["target"][0].split(",")
            yes = [one for one in asked if one not in self.not_registered]
            no = [one for one in asked if one in self.not_registered]
            ask.send({"status": True, "registered": yes, "not_registered": no})
            return
        if path.startswith("/check-phone-number"):
            self._wablas_check(ask, path, headers)
            return
        if headers.get("Authorization") not in (TOKEN, f"Bearer {TOKEN}"):
            ask.send({"status": False, "reason": "token invalid"})
            return
        self.sent.append(_told(path, body))
        self.answer(ask, len(self.sent))

    def _wablas_check(self, ask: Handler, path: str, headers: Mapping[str, str]) -> None:
        asked = parse_qs(urlsplit(path).query)["phones"][0].split(",")
        if headers.get("Authorization") != TOKEN or headers.get("url") != self.url:
            ask.send({"status": "failed", "message": "token invalid"})
            return
        rows = [
            {"phone": one, "status": "offline" if one in self.not_registered else "online"}
            for one in asked
        ]
        ask.send({"status": "success", "data": rows})


@contextmanager
def gateway() -> Iterator[Gateway]:
    """Run one until the block ends."""
    with serving() as server:
        yield Gateway(server)


def _told(path: str, body: bytes) -> tuple[str, str]:
    if path.startswith("/api/v2"):
        (one,) = json.loads(body)["data"]
        return one["phone"], one["message"]
    form = parse_qs(body.decode())
    return form.get("target", form.get("to", [""]))[0], form.get("message", form.get("text", [""]))[
        0
    ]
