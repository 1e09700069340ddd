"""The commands as an office without a window would use them: a server process with its own
authority, and a counter that is killed in the middle, again and again."""

# ruff: noqa: F401, F811 - fixtures are imported

from __future__ import annotations

import contextlib
import io
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop_app import bootstrap
from desktop_app.cli import main
from desktop_app.usecases import queue
from desktop_app.usecases.accounts import as_administrator
from tests.central_process import running
from tests.central_server.conftest import database_url, postgres
from tests.offices import PASSPHRASE, TestClock, make_office
from tests.processes import ended

_LOKET = (sys.executable, "-m", "desktop_app")


@dataclass(frozen=True, slots=True)
class Central:
    """A server process, and how its commands find its place."""

    address: str
    place: tuple[str, ...]

    def code(self, letter: str) -> str:
        made = run(
            "central", "invite", "--office", "Dinsos", "--counter", letter, *self.place, "--json"
        )
        return str(made["code"])


@pytest.fixture(autouse=True)
def _passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOKET_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")


@pytest.fixture
def central(database_url: str, tmp_path: Path) -> Iterator[Central]:
    """A server with its own authority and one office, as a process on loopback."""
    place = ("--data-dir", str(tmp_path / "pusat"), "--database-url", database_url)
    run("central", "office", "add", "Dinsos Rembang", "--regency", "3317", *place, "--json")
    with running(tmp_path / "pusat", *place[2:]) as server:
        yield Central(server.address, place)


def test_counters_join_by_code_over_the_offices_own_authority(
    central: Central, tmp_path: Path
) -> None:
    first = _filled(tmp_path / "A")
    joined = run("sync", "join", central.code("A"), *_at(central, first))
    assert (joined["letter"], joined["adopted"]) == ("A", True)
    run("sync", "now", *_in(first))
    second = tmp_path / "B"
    run("sync", "join", central.code("B"), *_at(central, second))
    _issue(second)
    for _ in range(2):
        for folder in (second, first):
            run("sync", "now", *_in(folder))
    for folder in (first, second):
        state = run("sync", "status", *_in(folder))
        assert (state["pending"], state["issues"], state["failure"]) == (0, 0, "")
        assert run("sync", "check", *_in(folder))["whole"]


def test_a_counter_killed_while_it_sends_loses_nothing_and_sends_nothing_twice(
    central: Central, tmp_path: Path
) -> None:
    first, second = _filled(tmp_path / "A", tickets=60), tmp_path / "B"
    run("sync", "join", central.code("A"), *_at(central, first))
    run("sync", "now", *_in(first))
    run("sync", "join", central.code("B"), *_at(central, second))
    for number in range(3):
        _issue(first)
        with ended(_start("sync", "now", *_in(first))):
            time.sleep(0.5 + 0.35 * number)  # then it is killed, wherever it is
    for folder in (first, second):
        run("sync", "now", *_in(folder))
        assert run("sync", "check", *_in(folder))["whole"]
        assert run("sync", "status", *_in(folder))["pending"] == 0


def test_another_authority_is_not_believed(central: Central, tmp_path: Path) -> None:
    from desktop_app.wire.invitation import Invitation

    first = _filled(tmp_path / "A")
    wrong = Invitation(bytes(10), b"\x01" * 10).code
    done = _finished("sync", "join", wrong, *_at(central, first))
    assert done.returncode == 3
    assert json.loads(done.stdout or done.stderr)["error"] == "pusat_sertifikat"
    assert not run("sync", "status", *_in(first))["joined"]


def run(*arguments: str) -> Any:
    """Run a command that must succeed, and return its JSON."""
    done = _finished(*arguments)
    assert done.returncode == 0, done.stderr + done.stdout
    return json.loads(done.stdout)


def _finished(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command of the program in this process: starting one takes seconds each time."""
    said, failed = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(failed):
        code = main(arguments)
    return subprocess.CompletedProcess(arguments, code, said.getvalue(), failed.getvalue())


def _start(*arguments: str) -> subprocess.Popen[bytes]:
    quiet = subprocess.DEVNULL
    return subprocess.Popen([*_LOKET, *arguments], stdout=quiet, stderr=quiet)


def _filled(folder: Path, tickets: int = 1) -> Path:
    office = make_office(folder, TestClock())
    for _ in range(tickets):
        queue.issue(office)
    office.store.close()
    return folder


def _issue(folder: Path) -> None:
    """Give a number, as somebody at that PC would meanwhile."""
    office = as_administrator(bootstrap.open_office(folder, PASSPHRASE))
    queue.issue(office)
    bootstrap.close(office)


def _in(folder: Path) -> tuple[str, ...]:
    return "--data-dir", str(folder), "--json"


def _at(central: Central, folder: Path) -> tuple[str, ...]:
    return "--address", central.address, *_in(folder)
