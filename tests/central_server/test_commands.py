"""`loket central` as whoever runs the server uses it: real processes, a real database, real TLS."""

from __future__ import annotations

import importlib.util
import json
import signal
import socket
import ssl
import stat
import sys
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import requests
import zxingcpp
from PIL import Image

from desktop_app.central_server import embedded, serve
from desktop_app.central_server.authority import open_authority
from desktop_app.central_server.keys import new_key
from desktop_app.cli import main
from desktop_app.cli.central_common import require_server
from desktop_app.domain.errors import EnvironmentFailure
from desktop_app.wire.invitation import fingerprint, read_code, read_link
from tests.central_process import central_folder, running

JOIN: dict[str, Any] = {
    "machine": "PC-LOKET-1",
    "app": "0.1",
    "schema": "0010",
    "epoch": 1,
    "start_lsn": 0,
    "start_chain": "00" * 32,
}


@dataclass(frozen=True, slots=True)
class Said:
    """What a command ended with and said."""

    code: int
    out: str
    err: str


Command = Callable[..., Said]


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    """Return a function that runs `loket central …` on a folder, in this process."""

    def run(folder: Path, *arguments: str) -> Said:
        capsys.readouterr()
        code = main(["central", *arguments, "--data-dir", str(folder)])
        return Said(code, *capsys.readouterr())

    return run


@pytest.fixture
def answer(command: Command) -> Callable[..., Any]:
    """Return a function that gives what `loket central … --json` answers, if all went well."""

    def run(folder: Path, *arguments: str) -> Any:
        said = command(folder, *arguments, "--json")
        assert said.code == 0, said
        return json.loads(said.out)

    return run


@pytest.fixture(scope="module")
def home() -> Iterator[Path]:
    """A folder of a server of one office; nothing runs in it."""
    with central_folder() as folder:
        arguments = ("office", "add", "Dinsos Rembang", "--regency", "3317")
        assert main(["central", *arguments, "--data-dir", str(folder)]) == 0
        yield folder


@pytest.fixture
def kept(tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Another, on a database that runs already, so that commands need not start one each time."""
    monkeypatch.setenv("LOKET_DATABASE_URL", database_url)
    folder = tmp_path / "pusat"
    arguments = ("office", "add", "Dinsos Rembang", "--regency", "3317")
    assert main(["central", *arguments, "--data-dir", str(folder)]) == 0
    return folder


Answer = Callable[..., Any]


def _join(address: str, code: str, verify: Any) -> requests.Response:
    body = {"secret": read_code(code).secret.hex(), **JOIN}
    return requests.post(f"{address}/v1/enroll", json=body, verify=verify, timeout=60)


def _authority(address: str, tmp_path: Path, pinned: bytes) -> str:
    """Fetch the authority as a counter does, and trust it by its fingerprint."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pem = requests.get(f"{address}/v1/authority", verify=False, timeout=60).text
    assert fingerprint(ssl.PEM_cert_to_DER_cert(pem)) == pinned
    file = tmp_path / "authority.pem"
    file.write_text(pem)
    return str(file)


def test_a_counter_joins_by_its_code_over_tls_it_pinned(
    home: Path, tmp_path: Path, command: Command, answer: Answer
) -> None:
    with running(home) as server:
        assert server.address.startswith("https://127.0.0.1:")
        invited = answer(home, "invite", "--office", "rembang", "--counter", "A")
        scanned = read_link(invited["link"])
        assert scanned is not None
        assert scanned[0] == server.address
        pinned = scanned[1].fingerprint
        assert pinned.hex() == server.fingerprint
        trusted = _authority(server.address, tmp_path, pinned)
        joined = _join(server.address, invited["code"], trusted)
        assert joined.status_code == 200, joined.text
        token = joined.json()["token"]
        assert _join(server.address, invited["code"], trusted).status_code == 403, "once"
        (device,) = answer(home, "device", "list", "--office", "rembang")
        assert (device["counter"], device["machine"]) == ("A", "PC-LOKET-1")
        headers = {"Authorization": f"Bearer {token}"}
        url = f"{server.address}/v1/office"
        assert requests.get(url, headers=headers, verify=trusted, timeout=60).status_code == 200
        answer(home, "device", "revoke", device["device"])
        refused = requests.get(url, headers=headers, verify=trusted, timeout=60)
        assert refused.json()["error"]["code"] == "revoked"
        twice = command(home, "serve", "--port", "0")
        assert (twice.code, twice.out) == (3, "")
        assert "sudah berjalan" in twice.err
        server.process.send_signal(signal.SIGTERM)
        assert server.process.wait() == 0, "a stop that was asked for is no failure"
    log = server.log.read_text()
    assert '"route": "/v1/enroll"' in log
    for secret in (token, invited["code"], read_code(invited["code"]).secret.hex()):
        assert secret not in log
    for line in log.splitlines():
        assert json.loads(line)["level"] == "info", line


def test_a_killed_server_starts_again_with_what_it_had_and_several_workers(
    home: Path, answer: Answer
) -> None:
    with running(home, "--no-tls") as server:
        assert server.address.startswith("http://127.0.0.1:")
        server.process.kill()
        server.process.wait()
        with running(home, "--no-tls", "--workers", "2") as again:
            bare = answer(home, "invite", "--office", "rembang")
            assert read_code(bare["code"]).fingerprint == b"", "it shows no certificate to pin"
            assert [one["name"] for one in answer(home, "office", "list")] == ["Dinsos Rembang"]
            for _ in range(4):
                assert requests.get(f"{again.address}/healthz", timeout=60).status_code == 200
            again.process.send_signal(signal.SIGTERM)
            assert again.process.wait() == 0


def test_a_taken_port_and_plain_http_to_anybody_are_refused_in_words(
    home: Path, command: Command
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        refused = command(home, "serve", "--port", port)
    assert refused.code == 3
    assert f"Port {port}" in refused.err
    refused = command(home, "serve", "--host", "0.0.0.0", "--no-tls", "--port", "0")
    assert refused.code == 1
    assert "TLS" in refused.err


def test_an_answer_in_two_pieces_waits_for_nobodys_receipt() -> None:
    with (
        serve._listener(serve.Listening(port=0)) as listener,
        socket.create_connection(listener.getsockname()),
    ):
        accepted, _ = listener.accept()
        with accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_a_key_that_is_given_is_never_beside_the_data(
    tmp_path: Path, command: Command, answer: Answer, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = new_key()
    with central_folder() as folder, embedded.served(folder):
        monkeypatch.setenv("LOKET_CENTRAL_KEY", key)
        answer(folder, "office", "add", "Dinsos Blora", "--regency", "3316")
        files = [path for path in folder.rglob("*") if path.is_file()]
        assert not [path for path in files if key.encode() in path.read_bytes()]
        monkeypatch.delenv("LOKET_CENTRAL_KEY")
        other = command(folder, "office", "list")
        assert other.code == 3
        assert "kunci lain" in other.err
        if sys.platform != "win32":
            assert stat.S_IMODE((folder / "server.key").stat().st_mode) == 0o600
        (folder / "server.key").unlink()
        file = tmp_path / "key"
        file.write_text(key)
        assert answer(folder, "office", "list", "--key-file", str(file))[0]["devices"] == 0


def test_a_backup_with_its_key_is_all_a_new_pc_needs(
    kept: Path,
    tmp_path: Path,
    command: Command,
    answer: Answer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    copy, words = tmp_path / "pusat.bak", "kuda hijau makan pelita"
    open_authority(kept / "tls", ("localhost",), datetime.now(UTC))
    monkeypatch.setenv("LOKET_CENTRAL_PASSPHRASE", words)
    made = answer(kept, "backup", "--out", str(copy), "--with-key")
    assert made["offices"] == 1
    assert b"Rembang" not in copy.read_bytes()
    before = answer(kept, "office", "list")
    monkeypatch.delenv("LOKET_DATABASE_URL")
    with central_folder() as folder, embedded.served(folder):
        monkeypatch.setenv("LOKET_CENTRAL_PASSPHRASE", "lain sekali")
        assert command(folder, "restore", str(copy)).code == 1
        assert not (folder / "server.key").exists()
        monkeypatch.setenv("LOKET_CENTRAL_PASSPHRASE", words)
        answer(folder, "restore", str(copy))
        again = command(folder, "restore", str(copy))
        assert (again.code, "sudah berisi" in again.err) == (1, True)
        same = (folder / "tls/authority.key").read_bytes()
        assert same == (kept / "tls/authority.key").read_bytes(), "the counters' pin still holds"
        assert answer(folder, "office", "list") == before
        monkeypatch.setenv("LOKET_CENTRAL_PASSPHRASE", "pendek")
        assert command(folder, "backup", "--out", str(copy), "--with-key").code == 1


def test_invitations_are_saved_as_page_and_picture(
    kept: Path, tmp_path: Path, answer: Answer
) -> None:
    page, picture = tmp_path / "undangan.pdf", tmp_path / "undangan.png"
    where = ("--address", "https://192.168.1.10:8443")
    answer(kept, "invite", "--office", "rembang", *where, "--out", str(page))
    made = answer(kept, "invite", "--office", "rembang", *where, "--out", str(picture))
    assert page.read_bytes().startswith(b"%PDF-")
    with Image.open(picture) as image:
        (read,) = zxingcpp.read_barcodes(image)
    assert read.text == made["link"]


def test_viewers_look_only_where_their_office_lies(
    kept: Path, command: Command, answer: Answer
) -> None:
    answer(kept, "invite", "--office", "rembang", "--viewer", "--region", "33")
    for region in ("34", "3316", "x"):
        wrong = command(kept, "invite", "--office", "rembang", "--viewer", "--region", region)
        assert wrong.code == 2, region
    assert command(kept, "invite", "--office", "rembang", "--region", "33").code == 2


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("office", "add", "Dinsos Rembang", "--regency", "3317"), 1),
        (("office", "add", "Lain", "--regency", "33"), 2),
        (("office", "add", " ", "--regency", "3317"), 2),
        (("invite", "--office", "tidak ada"), 1),
        (("invite", "--office", "rembang", "--counter", "??"), 2),
        (("device", "revoke", "bukan id"), 2),
        (("device", "revoke", "0" * 32), 1),
        (("restore", "tidak-ada.bak"), 3),
        (("serve", "--certificate", "tidak-ada.pem", "--port", "0"), 3),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(
    kept: Path, command: Command, arguments: tuple[str, ...], code: int
) -> None:
    said = command(kept, *arguments)
    assert said.code == code, said.err
    assert said.out == ""
    assert said.err.strip().endswith(".")
    assert "kesalahan di dalam program" not in said.err


def test_a_database_that_is_not_there_is_told_in_words(kept: Path, command: Command) -> None:
    nowhere = "postgresql://nobody:secret@127.0.0.1:9/none"
    said = command(kept, "migrate", "--database-url", nowhere)
    assert said.code == 3
    assert "tidak dapat dihubungi" in said.err
    assert "secret" not in said.err


@pytest.mark.parametrize(
    "page", ["", "serve", "migrate", "key", "office add", "invite", "device", "backup", "restore"]
)
def test_its_help_is_indonesian(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["central", *page.split(), "--help"]) == 0
    text = capsys.readouterr().out
    assert text.startswith("Pemakaian: ")
    for english in ("Usage", "Options", "Show this", "required", "default", "range", "TEXT"):
        assert english not in text
    assert "guard" not in text


def test_without_the_servers_part_the_commands_say_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(EnvironmentFailure, match="tidak ikut terpasang"):
        require_server()
