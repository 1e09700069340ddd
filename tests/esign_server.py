"""A server that signs like BSrE's, over real HTTP, well or badly, as a test wants it."""

from __future__ import annotations

import base64
import contextlib
from collections.abc import Iterator
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any

from tests.online_server import Answer, Handler, OnlineServer, serving

USER, PASSWORD, PASSPHRASE = "dinsos", "sandi-kantor", "frasa pejabat rahasia"
NIK = "3317010101680001"
_SIGNATURE = (
    b"\n9000 0 obj\n<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached"
    b" /ByteRange [0 10 20 30] /Contents <00> >>\nendobj\n"
)


class Safe:
    """A safe for one test: this machine's own is left alone."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def recall(self, name: str) -> str | None:
        return self.kept.get(name)

    def remember(self, name: str, secret: str) -> bool:
        self.kept[name] = secret
        return True

    def forget(self, name: str) -> None:
        self.kept.pop(name, None)


class EsignServer:
    """`signed` counts files; `on_status` and `on_sign` may be replaced to answer badly."""

    def __init__(self, server: OnlineServer) -> None:
        self.url = server.url
        self.asked: list[dict[str, Any]] = []
        self.on_status: Answer = lambda ask: ask.send(
            {"status_code": 1111, "status": "ISSUE", "message": "User aktif"}
        )
        self.on_sign: Answer = self.sign
        server.answer = self._answer
        self._server = server

    def sign(self, ask: Handler) -> None:
        """Sign what was sent, when the passphrase is right."""
        fields = self.asked[-1]
        if fields["passphrase"] != PASSPHRASE:
            ask.send({"status_code": 2031, "error": f"Passphrase anda salah ({NIK})"}, 400)
            return
        ask.send(signed(fields["file"]))

    def _answer(self, ask: Handler) -> None:
        _, path, headers, body = self._server.asked[-1]
        wanted = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        if headers.get("Authorization") != f"Basic {wanted}":
            ask.send({"error": "Unauthorized"}, 401)
        elif path == f"/api/user/status/{NIK}":
            self.on_status(ask)
        elif path == "/api/sign/pdf":
            self.asked.append(_fields(headers["Content-Type"], body))
            self.on_sign(ask)
        else:
            ask.send(
                {"status_code": 1110, "status": "NOT_REGISTERED", "message": "Tidak terdaftar"}
            )


def signed(pdf: bytes) -> bytes:
    """Return a PDF with the shape of a signed one: an incremental update with a signature."""
    start = pdf[pdf.rindex(b"startxref") :]
    return pdf + _SIGNATURE + start


@contextlib.contextmanager
def esign_server() -> Iterator[EsignServer]:
    """Run a signing server until the block ends."""
    with serving() as server:
        yield EsignServer(server)


def html(ask: Handler) -> None:
    """Answer as a proxy does that wants somebody to log in."""
    ask.send(b"<html><body>Silakan login</body></html>")


def half(ask: Handler) -> None:
    """Promise a file and hang up in the middle of it."""
    ask.send_response(200)
    ask.send_header("Content-Length", "100000")
    ask.end_headers()
    ask.wfile.write(b"%PDF-1.4 setengah")
    ask.wfile.flush()
    ask.connection.close()


def _fields(content_type: str, body: bytes) -> dict[str, Any]:
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + body)
    found: dict[str, Any] = {}
    for part in message.iter_parts():
        name = str(part.get_param("name", header="content-disposition"))
        data = part.get_payload(decode=True)
        assert isinstance(data, bytes)
        found[name] = data if name == "file" else data.decode()
    return found
