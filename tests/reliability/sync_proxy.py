"""A line between the PCs and their server on which things go wrong: a small TCP proxy.

It understands just enough HTTP to tell a request's end from its beginning. What goes wrong is
drawn by lot for each request.
"""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from random import Random

_HTML = b"<html><body><h1>Selamat datang di WiFi</h1><form>...</form></body></html>"


def _page(status: str, body: bytes = _HTML, kind: str = "text/html") -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


_PORTAL = _page("200 OK")
_JSON_PORTAL = _page("200 OK", b'{"login": true}', "application/json")
_GATEWAY = _page("502 Bad Gateway")
_REDIRECT = b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/login\r\nContent-Length: 0\r\n\r\n"
Mischief = Callable[["Line", bytes], None]


class Line:
    """One PC's connection, and the one that goes on from it to the server."""

    def __init__(self, proxy: Proxy, pc: socket.socket) -> None:
        self.proxy, self.pc = proxy, pc
        self._server: socket.socket | None = None

    def ask(self, request: bytes) -> bytes:
        """Send a whole request to the server, and return its whole answer."""
        if self._server is None:
            self._server = self.proxy.dial()
        self._server.sendall(request)
        return _message(self._server)

    def ask_aside(self, request: bytes) -> bytes:
        """The same over a connection of its own."""
        with contextlib.closing(self.proxy.dial()) as other:
            other.sendall(request)
            return _message(other)

    def begin(self, part: bytes) -> None:
        """Send a part of a request, and never its rest."""
        with contextlib.closing(self.proxy.dial()) as other:
            other.sendall(part)

    def close(self) -> None:
        """End both sides."""
        for one in (self.pc, self._server):
            if one is not None:
                with contextlib.suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)
                one.close()


class Cut(Exception):
    """The connection ends here."""


def cut_in_request(line: Line, request: bytes) -> None:
    """The connection breaks at some byte of the question."""
    line.begin(request[: line.proxy.chance.randrange(len(request))])
    raise Cut


def answer_lost(line: Line, request: bytes) -> None:
    """The server does what it was asked, and nobody hears of it."""
    line.ask(request)
    raise Cut


def cut_in_answer(line: Line, request: bytes) -> None:
    """The connection breaks at some byte of the answer."""
    answer = line.ask(request)
    line.pc.sendall(answer[: line.proxy.chance.randrange(len(answer))])
    raise Cut


def asked_twice(line: Line, request: bytes) -> None:
    """The question arrives twice, at the same moment."""
    twin = threading.Thread(target=_quietly, args=(line.ask_aside, request))
    twin.start()
    line.pc.sendall(line.ask(request))
    twin.join()


def out_of_turn(line: Line, request: bytes) -> None:
    """An old question arrives again before this one."""
    if line.proxy.heard:
        _quietly(line.ask_aside, line.proxy.chance.choice(line.proxy.heard))
    line.pc.sendall(line.ask(request))


def late(line: Line, request: bytes) -> None:
    """The question is on its way for longer than anybody waits, and arrives all the same."""
    line.proxy.later(request)
    raise Cut


def slow(line: Line, request: bytes) -> None:
    """The answer comes in pieces, with pauses."""
    answer = line.ask(request)
    middle = len(answer) // 2
    line.pc.sendall(answer[:middle])
    time.sleep(line.proxy.chance.uniform(0, 0.3))
    line.pc.sendall(answer[middle:])


def silent(line: Line, request: bytes) -> None:
    """The server hears, its answers do not come back; the PC waits until it gives up."""
    line.ask(request)
    line.pc.settimeout(30)
    with contextlib.suppress(OSError):
        while line.pc.recv(4096):
            pass
    raise Cut


def portal(line: Line, request: bytes) -> None:
    """Somebody else answers, friendly and in HTML."""
    line.pc.sendall(_PORTAL)
    raise Cut


def portal_in_json(line: Line, request: bytes) -> None:
    """Somebody else answers in JSON."""
    line.pc.sendall(_JSON_PORTAL)


def portal_redirect(line: Line, request: bytes) -> None:
    """Somebody else says where to log in."""
    line.pc.sendall(_REDIRECT)


def gateway(line: Line, request: bytes) -> None:
    """A proxy on the way has lost the server."""
    line.pc.sendall(_GATEWAY)


def well(line: Line, request: bytes) -> None:
    """Nothing goes wrong."""
    line.pc.sendall(line.ask(request))


MISCHIEF: dict[str, tuple[Mischief, ...]] = {
    "connection cut in the question": (cut_in_request,),
    "answer lost after the commit": (answer_lost,),
    "connection cut in the answer": (cut_in_answer,),
    "question twice at once": (asked_twice,),
    "questions again out of turn": (out_of_turn, late),
    "answers delayed": (slow,),
    "one-way partition": (silent,),
    "captive portal": (portal, portal_in_json, portal_redirect, gateway),
}


class Proxy:
    """Listens in the server's place. `mischief` befalls a `share` of all requests."""

    def __init__(self, port: int, mischief: Sequence[Mischief], share: float, seed: int) -> None:
        self.chance, self.heard, self.struck = Random(seed), list[bytes](), Counter[str]()
        self._to, self._mischief, self._share = port, mischief, share
        self._waiting: list[bytes] = []
        self._threads: list[threading.Thread] = []
        self._lines: list[Line] = []
        self._over = False
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._go(self._accept)

    def dial(self) -> socket.socket:
        """Return a new connection to the server."""
        return socket.create_connection(("127.0.0.1", self._to), timeout=30)

    def later(self, request: bytes) -> None:
        """Bring a question to the server after the next one of anybody."""
        self._waiting.append(request)

    def be_well(self) -> None:
        """Let nothing go wrong from now on."""
        self._share = 0.0

    def befall(self, mischief: Sequence[Mischief], share: float) -> None:
        """Let something else go wrong from now on."""
        self._mischief, self._share = mischief, share

    def close(self) -> None:
        """End all connections."""
        self._over = True
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for line in self._lines:
            line.close()
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        while not self._over:
            try:
                pc, _ = self._listener.accept()
            except OSError:
                return
            line = Line(self, pc)
            self._lines.append(line)
            self._go(self._serve, line)

    def _serve(self, line: Line) -> None:
        try:
            while True:
                request = _message(line.pc)
                befalls: Mischief = well
                if self.chance.random() < self._share:
                    befalls = self.chance.choice(self._mischief)
                    self.struck[befalls.__name__] += 1
                befalls(line, request)
                self._remember(line, request)
        except (OSError, Cut):
            pass
        finally:
            line.close()

    def _remember(self, line: Line, request: bytes) -> None:
        if b" /v1/push " in request[:64] and len(self.heard) < 200:
            self.heard.append(request)
        while self._waiting:
            _quietly(line.ask_aside, self._waiting.pop())

    def _go(self, work: Callable[..., None], *what: object) -> None:
        thread = threading.Thread(target=work, args=what, daemon=True)
        thread.start()
        self._threads.append(thread)


@contextlib.contextmanager
def proxy(port: int, mischief: Sequence[Mischief], share: float, seed: int) -> Iterator[Proxy]:
    """Give a proxy to a port of this machine for a while."""
    one = Proxy(port, mischief, share, seed)
    try:
        yield one
    finally:
        one.close()


def _quietly(deed: Callable[[bytes], bytes], request: bytes) -> None:
    with contextlib.suppress(OSError, Cut):
        deed(request)


def _message(line: socket.socket) -> bytes:
    """Read one whole request or answer. Raises Cut where the other side ends."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += _some(line)
    head, _, body = data.partition(b"\r\n\r\n")
    fields = {
        name.strip().lower(): value.strip()
        for name, _, value in (one.partition(b":") for one in head.split(b"\r\n")[1:])
    }
    if fields.get(b"transfer-encoding") == b"chunked":
        while not body.endswith(b"0\r\n\r\n"):
            body += _some(line)
    else:
        length = int(fields.get(b"content-length", b"0"))
        while len(body) < length:
            body += _some(line)
    return head + b"\r\n\r\n" + body


def _some(line: socket.socket) -> bytes:
    data = line.recv(65536)
    if not data:
        raise Cut
    return data
