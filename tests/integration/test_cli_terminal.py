"""The command at a terminal: what is missing is asked for, and secrets are not shown."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.usecases.office import Office
from tests.offices import PASSPHRASE, PASSWORD
from tests.processes import ended

pty = pytest.importorskip("pty", reason="terminals of Linux and macOS")
ROOT = Path(__file__).parents[2]


def talk(answers: list[str], *arguments: object) -> tuple[int, str]:
    """Run the command on a terminal, answer each question, return exit code and what was shown."""
    import fcntl
    import termios

    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "desktop_app", *map(str, arguments)],
        cwd=ROOT,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
    )
    os.close(theirs)
    shown = ""
    with ended(process), open(ours, "r+b", buffering=0) as terminal:
        with contextlib.suppress(OSError):  # the terminal closes with the process
            while chunk := terminal.read(4096):
                shown += chunk.decode()
                if shown.endswith(": ") and answers:
                    terminal.write(answers.pop(0).encode() + b"\n")
        return process.wait(), shown


def test_a_locked_office_asks_for_its_passphrase_unseen(office: Office) -> None:
    code, shown = talk([PASSPHRASE], "office", "show", "--data-dir", office.store.folder)

    assert code == 0
    assert "Frasa sandi: " in shown
    assert PASSPHRASE not in shown
    assert "Dinas Sosial Kabupaten Contoh" in shown


def test_a_slip_in_the_passphrase_is_told(office: Office) -> None:
    code, shown = talk(["frasa yang salah"], "office", "show", "--data-dir", office.store.folder)

    assert code == 3
    assert "Frasa sandi salah" in shown


def test_create_asks_for_what_was_not_said(tmp_path: Path) -> None:
    answers = ["Dinas Uji", "Jl. Uji 1", "Rembang", "DINSOS", "3317", "admin", "Rahayu Uji"]
    answers += [PASSWORD, PASSWORD, PASSPHRASE, PASSPHRASE]

    code, shown = talk(answers, "office", "create", "--data-dir", tmp_path / "kantor")

    assert code == 0, shown
    assert answers == []
    assert "Kantor Dinas Uji siap" in shown
    assert PASSWORD not in shown
    assert PASSPHRASE not in shown


def test_a_secret_typed_twice_differently_makes_nothing(tmp_path: Path) -> None:
    answers = ["Dinas Uji", "Jl. Uji 1", "Rembang", "DINSOS", "3317", "admin", "Rahayu Uji"]

    code, shown = talk(
        [*answers, PASSWORD, "lain"], "office", "create", "--data-dir", tmp_path / "k"
    )

    assert code == 1
    assert "tidak sama dengan yang pertama" in shown
    assert not (tmp_path / "k").exists()
