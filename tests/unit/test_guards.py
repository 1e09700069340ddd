"""The guards of conftest.py catch what they promise to catch: planted culprits, run for real."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

PLANTED = """
import logging, multiprocessing, subprocess, threading, time, os, sys
import hypothesis, keyring, pytest
from hypothesis import strategies as st
from PySide6.QtCore import QThread, QTimer, qWarning
from PySide6.QtWidgets import QWidget

kept = []
stop = threading.Event()

def test_bad_thread():
    threading.Thread(target=lambda: stop.wait(60), daemon=True).start()

def test_bad_process():
    multiprocessing.get_context("fork").Process(target=time.sleep, args=(60,)).start()

def test_bad_program():
    subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])

def test_bad_pipe():
    subprocess.Popen([sys.executable, "-c", ""], stdout=subprocess.PIPE).wait()

def test_bad_log():
    logging.getLogger("x").warning("kunci hilang")

def test_bad_announcement(expected_log):
    expected_log("never comes")

def test_bad_timer(qapp):
    kept.append(QTimer()); kept[-1].start(60_000)

def test_bad_window(qapp):
    kept.append(QWidget()); kept[-1].show()

def test_bad_qthread(qapp):
    kept.append(QThread()); kept[-1].start()

def test_bad_qt_message(qtbot):
    qWarning("something is wrong")

def test_bad_keyring():
    keyring.get_password("loket", "kantor")

def test_good_announced_log(expected_log):
    expected_log("^kunci")
    logging.getLogger("x").warning("kunci hilang")

def test_good_joined_thread():
    thread = threading.Thread(target=lambda: None); thread.start(); thread.join()

def test_good_program():
    with subprocess.Popen([sys.executable, "-c", ""], stdout=subprocess.PIPE) as program:
        program.communicate()

def test_good_window(qtbot):
    window = QWidget(); qtbot.addWidget(window); window.show()
    timer = QTimer(window); timer.start(10)

@hypothesis.given(st.text())
def test_good_hypothesis(text):
    assert hypothesis.settings().deadline is None

def test_good_surroundings():
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    assert "LOKET_DATA_DIR" not in os.environ and "LOKET_PASSPHRASE" not in os.environ

@pytest.mark.reliability
def test_bad_long_one():
    raise AssertionError("runs only when asked for")
"""


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """Each planted test's outcomes: its own, and that of its teardown."""
    folder = tmp_path_factory.mktemp("planted")
    (folder / "test_planted.py").write_text(PLANTED)
    (folder / "conftest.py").write_text((ROOT / "tests/conftest.py").read_text("utf-8"), "utf-8")
    (folder / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text("utf-8"), "utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-rA", "-p", "no:cacheprovider", "test_planted.py"],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    found: dict[str, set[str]] = {}
    for outcome, name in re.findall(
        r"^(PASSED|FAILED|ERROR) test_planted\.py::(\w+)", run.stdout, flags=re.M
    ):
        found.setdefault(name, set()).add(outcome)
    assert found, run.stdout + run.stderr
    return found


def test_every_planted_culprit_is_caught(outcomes: dict[str, set[str]]) -> None:
    bad = {name: found for name, found in outcomes.items() if name.startswith("test_bad")}
    assert len(bad) == PLANTED.count("def test_bad") - 1
    assert {name for name, found in bad.items() if found == {"PASSED"}} == set()


def test_a_culprit_does_not_fail_those_who_come_after(outcomes: dict[str, set[str]]) -> None:
    good = {name: found for name, found in outcomes.items() if name.startswith("test_good")}
    assert len(good) == PLANTED.count("def test_good")
    assert {name for name, found in good.items() if found != {"PASSED"}} == set()


def test_the_long_tests_run_only_when_asked_for(outcomes: dict[str, set[str]]) -> None:
    assert "test_bad_long_one" not in outcomes
