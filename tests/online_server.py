"""A server that answers about invented people over real HTTP, well or badly, as a test wants it."""

from __future__ import annotations

import contextlib
import json
import ssl
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

Answer = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Gives every question to `server.answer` and keeps what was asked."""

    server: OnlineServer

    def do_GET(self) -> None:
        self._serve(b"")

    def do_POST(self) -> None:
        self._serve(self.rfile.read(int(self.headers.get("Content-Length", 0))))

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def send(self, document: Any, status: int = 200) -> None:
        """Answer with JSON, or with raw bytes."""
        body = document if isinstance(document, bytes) else json.dumps(document).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _serve(self, body: bytes) -> None:
        self.server.asked.append((self.command, self.path, dict(self.headers), body))
        with contextlib.suppress(OSError):  # whoever asked has hung up
            self.server.answer(self)


class OnlineServer(ThreadingHTTPServer):
    """`answer` is what it does with each question; `asked` what was asked, in order."""

    daemon_threads = True
    block_on_close = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answer: Answer = lambda ask: ask.send({})
        self.asked: list[tuple[str, str, dict[str, str], bytes]] = []
        self.ending = threading.Event()
        self.scheme = "http"

    @property
    def url(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        pass  # a connection cut by the deadline, or a handshake that was refused


@contextlib.contextmanager
def serving(certificate: Path | None = None) -> Iterator[OnlineServer]:
    """Run a server until the block ends; over TLS with a certificate nobody has heard of."""
    server = OnlineServer()
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        server.scheme = "https"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield server
    finally:
        server.ending.set()
        server.shutdown()
        server.server_close()
        thread.join()


def hang(ask: Handler) -> None:
    """Take the question and never answer."""
    ask.server.ending.wait(20)


def drip(ask: Handler) -> None:
    """Answer a byte at a time, faster than any timeout of a socket, for ever."""
    ask.send_response(200)
    ask.send_header("Content-Length", "100000")
    ask.end_headers()
    while not ask.server.ending.wait(0.05):
        ask.wfile.write(b" ")
        ask.wfile.flush()


def drip_headers(ask: Handler) -> None:
    """Begin an answer whose headers never end."""
    ask.wfile.write(b"HTTP/1.1 200 OK\r\n")
    while not ask.server.ending.wait(0.05):
        ask.wfile.write(b"X-A: b\r\n")
        ask.wfile.flush()
