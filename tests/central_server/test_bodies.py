"""Bodies: bombs, lies about lengths, and what is cut off, all in bounded memory."""

from __future__ import annotations

import gzip
import json
import socket
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import psutil
import pytest
import requests

from desktop_app.central_server.bodies import MOST_UNKNOWN
from desktop_app.wire.messages import MOST_COMPRESSED, MOST_INFLATED
from tests.central_server.counters import Counter, refused

GIB = 1 << 30
MIB = 1 << 20


def bomb(size: int) -> bytes:
    """Return so many zeros, packed."""
    pack = zlib.compressobj(9, zlib.DEFLATED, 31)
    packed = bytearray()
    for _ in range(size // MIB):
        packed += pack.compress(bytes(MIB))
    return bytes(packed + pack.flush())


def push(counter: Counter, body: bytes | Iterator[bytes], **headers: str) -> requests.Response:
    said = {**counter._headers, "Content-Encoding": "gzip", **headers}
    return counter.http.post(f"{counter.address}/v1/push", body, headers=said, timeout=60)


def pieces(body: bytes) -> Iterator[bytes]:
    for at in range(0, len(body), 1000):
        yield body[at : at + 1000]


def test_a_body_may_be_as_large_as_is_said_and_no_larger(one: Counter) -> None:
    one.insert("visit", note="x")
    request = json.dumps(one.request()).encode()
    fits = gzip.compress(request + b" " * (MOST_INFLATED - len(request)))
    assert push(one, fits).status_code == 200
    too_large = gzip.compress(request + b" " * (MOST_INFLATED - len(request) + 1))
    assert refused(push(one, too_large)) == (413, "too_large")
    assert refused(push(one, pieces(too_large))) == (413, "too_large")


def test_a_packed_body_has_a_limit_of_its_own(one: Counter) -> None:
    noise = gzip.compress(json.dumps(list(range(400_000))).encode(), 0)
    assert MOST_COMPRESSED < len(noise) < MOST_INFLATED
    assert refused(push(one, noise)) == (413, "too_large")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"bukan gzip",
        gzip.compress(b"{}")[:-6],
        gzip.compress(b"{}") + b"ekor",
        gzip.compress(b"\xff\xfe"),
        gzip.compress(b"[" * 100_000),
        gzip.compress(b'{"ops": "\\ud800"}'),
    ],
    ids=["empty", "text", "cut", "tail", "no UTF-8", "deep", "half a letter"],
)
def test_what_is_no_body_is_no_push(one: Counter, body: bytes) -> None:
    assert refused(push(one, body)) == (422, "bad_request")


def test_other_codings_are_refused(one: Counter) -> None:
    assert push(one, b"x", **{"Content-Encoding": "br"}).status_code == 415


def test_a_stranger_may_say_little(live: str) -> None:
    for body in (b" " * (MOST_UNKNOWN + 1), pieces(b" " * (MOST_UNKNOWN + 1))):
        reply = requests.post(f"{live}/v1/enroll", body, timeout=10)
        assert refused(reply) == (413, "too_large")
    headers = {"Content-Encoding": "gzip"}
    reply = requests.post(f"{live}/v1/enroll", bomb(MIB), headers=headers, timeout=10)
    assert refused(reply) == (413, "too_large")


def test_a_token_that_is_none_opens_no_larger_door(one: Counter) -> None:
    right, wrong = one.token, one.token[:-3] + "abc"
    for token in (wrong, "x", "é" * 40):
        said = {"Authorization": f"Bearer {token}".encode()}
        url = f"{one.address}/v1/push"
        for body in (b" " * (MOST_UNKNOWN + 1), pieces(b" " * (MOST_UNKNOWN + 1))):
            assert refused(requests.post(url, body, headers=said, timeout=10)) == (401, "token")
        said["Content-Encoding"] = b"gzip"
        reply = requests.post(url, bomb(MIB), headers=said, timeout=10)
        assert refused(reply) == (401, "token")
    one.token = right
    one.insert("visit", note="x" * 3 * MOST_UNKNOWN)
    assert one.push()["acked"] == 1


def test_a_length_that_lies_cuts_nothing_open(
    live: str, expected_log: Callable[[str], None]
) -> None:
    expected_log("Invalid HTTP request received")
    where = urlsplit(live)
    assert where.hostname
    assert where.port
    head = b"POST /v1/enroll HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n"
    with socket.create_connection((where.hostname, where.port), timeout=10) as line:
        line.sendall(head + b"{}" + b" " * 8 + b"GET /rahasia HTTP/1.1\r\n\r\n")
        assert line.recv(65536).startswith(b"HTTP/1.1 422")
    with socket.create_connection((where.hostname, where.port), timeout=10) as line:
        line.sendall(head.replace(b"10", b"999999") + b"{}")  # and then nothing more
    assert requests.get(f"{live}/v1/openapi.json", timeout=10).status_code == 200


_SERVER = """
import sys
from pathlib import Path
import uvicorn
from desktop_app.central_server.app import create_app
from desktop_app.central_server.config import ServerConfig, open_server

url, folder, port = sys.argv[1:]
app = create_app(open_server(ServerConfig(url, Path(folder), bytes(range(32)))))
uvicorn.run(app, fd=int(port), log_config=None, access_log=False, lifespan="off")
"""


def test_a_bomb_of_one_gibibyte_is_refused_in_64_mebibytes(
    central: object, one: Counter, database_url: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    packed = bomb(GIB)
    assert len(packed) < 1.1 * MIB
    folder = tmp_path_factory.mktemp("bom")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        one.address = f"http://127.0.0.1:{listener.getsockname()[1]}"
        command = [sys.executable, "-W", "ignore", "-c", _SERVER, database_url, str(folder)]
        fd = listener.fileno()
        with subprocess.Popen([*command, str(fd)], pass_fds=[fd]) as program:
            try:
                assert one.hello().status_code == 200
                one.insert("visit", note="x")
                assert one.push()["acked"] == 1
                process = psutil.Process(program.pid)
                resting = process.memory_info().rss
                for body in (packed, packed[: MOST_COMPRESSED - 1], bomb(64 * MIB)):
                    assert push(one, body).status_code in (413, 422)
                    assert push(one, pieces(body)).status_code in (413, 422)
                grown = _peak(process) - resting
            finally:
                program.terminate()
    assert grown < 64 * MIB


def _peak(process: psutil.Process) -> int:
    """Return the most memory a process ever held, in bytes."""
    with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
        (line,) = [line for line in status if line.startswith("VmHWM")]
    return int(line.split()[1]) * 1024
