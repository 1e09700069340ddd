"""What answers at the server's address is believed only when it is the server."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from typing import Any

import pytest

from desktop_app.adapters.central_http import HttpCentral
from desktop_app.domain.errors import LoketError, Misused
from desktop_app.domain.sync import CentralLine, Denied, Unreachable
from desktop_app.usecases.ports import CentralQuestion
from tests.online_server import Handler, OnlineServer, drip, hang, serving

SECONDS = 20.0


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")


@pytest.fixture
def server() -> Iterator[OnlineServer]:
    with serving() as one:
        yield one


def answer(
    one: Handler, body: bytes, status: int = 200, kind: str = "application/json", **headers: str
) -> None:
    one.send_response(status)
    for name, value in headers.items():
        one.send_header(name.replace("_", "-"), value)
    one.send_header("Content-Type", kind)
    one.send_header("Content-Length", str(len(body)))
    one.end_headers()
    one.wfile.write(body)


def ask(server: OnlineServer, seconds: float = SECONDS, **more: Any) -> bytes:
    question = CentralQuestion(more.pop("method", "GET"), "/v1/hello", **more)
    return HttpCentral().ask(CentralLine(server.url, "", "rahasia"), question, seconds)


def refusal(server: OnlineServer, **more: Any) -> LoketError:
    with pytest.raises(LoketError) as caught:
        ask(server, **more)
    return caught.value


def test_json_comes_back_and_the_token_goes_along(server: OnlineServer) -> None:
    server.answer = lambda one: answer(one, b'{"a": 1}')
    assert json.loads(ask(server)) == {"a": 1}
    assert server.asked[0][2]["Authorization"] == "Bearer rahasia"


def test_a_long_request_goes_zipped(server: OnlineServer) -> None:
    server.answer = lambda one: answer(one, b"{}")
    body = json.dumps({"text": "x" * 5000}).encode()
    ask(server, method="POST", body=body)
    _, _, headers, sent = server.asked[0]
    assert headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(sent) == body


@pytest.mark.parametrize(
    ("status", "kind", "body"),
    [
        (200, "text/html", b"<html>Masuk dahulu</html>"),
        (200, "text/html", b'{"acked": 500}'),
        (302, "text/html", b""),
        (403, "text/html", b"<html>Terlarang</html>"),
        (511, "text/html", b"<html>Masuk dahulu</html>"),
    ],
)
def test_the_page_of_a_network_that_wants_a_login_is_never_an_answer(
    server: OnlineServer, status: int, kind: str, body: bytes
) -> None:
    server.answer = lambda one: answer(one, body, status, kind, Location="http://127.0.0.1:1/")
    error = refusal(server)
    assert isinstance(error, Unreachable)
    assert error.code == "pusat_bukan_pusat"
    assert len(server.asked) == 1


@pytest.mark.parametrize(("status", "word"), [(401, "revoked"), (409, "gap"), (426, "too_old")])
def test_what_the_server_refuses_is_not_asked_again(
    server: OnlineServer, status: int, word: str
) -> None:
    fault = {"error": {"code": word, "expected": 7, "chain": "00"}}
    server.answer = lambda one: answer(one, json.dumps(fault).encode(), status)
    error = refusal(server)
    assert isinstance(error, Denied)
    assert (error.word, error.status, error.expected, error.chain) == (word, status, 7, "00")


@pytest.mark.parametrize("status", [408, 425, 429, 500, 503])
def test_a_busy_server_says_how_long_to_wait(server: OnlineServer, status: int) -> None:
    fault = b'{"error": {"code": "too_many"}}'
    server.answer = lambda one: answer(one, fault, status, Retry_After="12")
    error = refusal(server)
    assert isinstance(error, Unreachable)
    assert (error.code, error.pause) == ("pusat_sibuk", 12.0)


def test_an_answer_without_end_is_cut(server: OnlineServer) -> None:
    server.answer = drip
    assert refusal(server, seconds=1.0).code == "pusat_terlambat"
    server.answer = hang
    assert refusal(server, seconds=1.0).code == "pusat_terlambat"


def test_an_answer_that_unfolds_without_end_is_not_taken_in(server: OnlineServer) -> None:
    bomb = gzip.compress(b" " * (8 << 20))
    server.answer = lambda one: answer(one, bomb, Content_Encoding="gzip")
    assert refusal(server, most=1 << 20).code == "pusat_bukan_pusat"


def test_nobody_there_is_told(server: OnlineServer) -> None:
    line = CentralLine("http://127.0.0.1:9", "", "")
    with pytest.raises(Unreachable, match="tidak dapat dihubungi"):
        HttpCentral().ask(line, CentralQuestion("GET", "/v1/hello"), SECONDS)


def test_nothing_goes_unencrypted_over_a_network() -> None:
    line = CentralLine("http://192.168.1.10:8443", "", "rahasia")
    with pytest.raises(Misused, match="tidak terenkripsi"):
        HttpCentral().ask(line, CentralQuestion("GET", "/v1/hello"), SECONDS)
