"""A question over the network ends within its deadline, whatever the server does."""

from __future__ import annotations

import datetime as dt
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from desktop_app.adapters.register_http import MOST_BYTES, HttpRegister
from desktop_app.domain.errors import EnvironmentFailure
from desktop_app.usecases.ports import WebQuestion
from tests.online_server import Handler, OnlineServer, drip, drip_headers, hang, serving

DEADLINE = 20.0  # of a question that is answered, on a busy machine
GRACE = 10.0  # of a busy machine; without the deadline these would last for ever


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")


@pytest.fixture
def server() -> Iterator[OnlineServer]:
    with serving() as one:
        yield one


def ask(server: OnlineServer, path: str = "/orang", seconds: float = DEADLINE, **more: Any) -> Any:
    question = WebQuestion(
        server.url + path, more.pop("method", "GET"), more.pop("headers", {}), **more
    )
    return HttpRegister().ask(question, seconds)


def refusal(server: OnlineServer, seconds: float = DEADLINE) -> str:
    with pytest.raises(EnvironmentFailure) as caught:
        ask(server, seconds=seconds)
    return caught.value.code


def test_json_comes_back_with_its_status(server: OnlineServer) -> None:
    server.answer = lambda one: one.send({"nik": "1"}, 201)
    assert (ask(server).status, ask(server).document) == (201, {"nik": "1"})


def test_headers_and_body_arrive_as_they_were_given(server: OnlineServer) -> None:
    server.answer = lambda one: one.send([])
    ask(server, method="POST", headers={"X-Token": "rahasia"}, body=b'{"nik": "1"}')
    command, _, headers, body = server.asked[0]
    assert (command, headers["X-Token"], body) == ("POST", "rahasia", b'{"nik": "1"}')


@pytest.mark.parametrize("body", [b"<html>", b"{", b"[" * 100_000, b"\xff\xfe", b"9" * 5_000])
def test_what_is_no_json_is_told_as_no_document(server: OnlineServer, body: bytes) -> None:
    server.answer = lambda one: one.send(body)
    assert ask(server).document is None


def test_a_huge_body_is_not_read_to_its_end(server: OnlineServer) -> None:
    server.answer = lambda one: one.send(b"[" + b" " * (MOST_BYTES * 40) + b"]")
    assert refusal(server) == "sumber_daring_terlalu_besar"


def test_a_packed_body_is_measured_unpacked(server: OnlineServer) -> None:
    import gzip

    def bomb(one: Handler) -> None:
        body = gzip.compress(b" " * (MOST_BYTES * 40))
        one.send_response(200)
        one.send_header("Content-Encoding", "gzip")
        one.send_header("Content-Length", str(len(body)))
        one.end_headers()
        one.wfile.write(body)

    server.answer = bomb
    assert refusal(server) == "sumber_daring_terlalu_besar"


@pytest.mark.parametrize("behaviour", [hang, drip, drip_headers])
def test_the_deadline_holds(server: OnlineServer, behaviour: Any) -> None:
    server.answer = behaviour
    began = time.monotonic()
    assert refusal(server, seconds=0.4) == "sumber_daring_terlambat"
    assert time.monotonic() - began < 0.4 + GRACE


def test_the_deadline_holds_for_a_handshake_that_never_comes() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"https://127.0.0.1:{silent.getsockname()[1]}/orang"
        with pytest.raises(EnvironmentFailure) as caught:
            HttpRegister().ask(WebQuestion(url, "GET", {}), 0.4)
    assert caught.value.code == "sumber_daring_terlambat"


def test_nobody_listening_is_told_at_once() -> None:
    with serving() as gone:
        pass
    assert refusal(gone) == "sumber_daring_tidak_terhubung"


def test_a_certificate_nobody_vouches_for_ends_the_question_before_it_is_asked(
    tmp_path: Path,
) -> None:
    with serving(_own_certificate(tmp_path)) as server:
        assert refusal(server) == "sumber_daring_sertifikat"
        assert server.asked == []


def test_a_redirect_on_the_same_server_is_followed(server: OnlineServer) -> None:
    server.answer = lambda one: (
        _redirect(one, "/baru") if one.path == "/orang" else one.send({"di": one.path})
    )
    assert ask(server).document == {"di": "/baru"}


def test_a_redirect_loop_ends(server: OnlineServer) -> None:
    server.answer = lambda one: _redirect(one, one.path + "/lagi")
    assert refusal(server) == "sumber_daring_berputar"
    assert len(server.asked) == 4


def test_neither_nik_nor_token_goes_to_another_server(server: OnlineServer) -> None:
    with serving() as other:
        server.answer = lambda one: _redirect(one, other.url + one.path)
        assert refusal(server) == "sumber_daring_dialihkan"
        assert other.asked == []


def test_a_netrc_does_not_take_the_place_of_the_token(
    server: OnlineServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login orang password lain\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    ask(server, headers={"Authorization": "Bearer punya-kita"})
    assert server.asked[0][2]["Authorization"] == "Bearer punya-kita"


def _redirect(one: Handler, target: str) -> None:
    one.send_response(302)
    one.send_header("Location", target)
    one.send_header("Content-Length", "0")
    one.end_headers()


def _own_certificate(folder: Path) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = dt.datetime.now(dt.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    path = folder / "server.pem"
    path.write_bytes(
        certificate.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return path
