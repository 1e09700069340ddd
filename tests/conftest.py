"""What every test runs under: offscreen, away from the developer's own data, nothing left behind.

A test fails when it leaves a thread, a process, a timer or a window running, and when anything
is logged at WARNING or above that it did not announce with `expected_log`. After such a failure
what was left is closed, so that one test fails and not every one after it.
"""

from __future__ import annotations

import contextlib
import gc
import logging
import multiprocessing
import os
import re
import shutil
import subprocess
import tempfile
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import hypothesis
import psutil
import pytest
from pytestqt.qtbot import QtBot

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, QThread, QTimer
    from PySide6.QtWidgets import QApplication, QWidget

pytest_plugins = ["tests.offices", "tests.reliability_table"]  # `office`, `clock`, `strikes`…

_HOME = pytest.StashKey[tempfile.TemporaryDirectory[str]]()
_EXPECTED = pytest.StashKey[list[str]]()
_PHASES: tuple[Literal["setup", "call", "teardown"], ...] = ("setup", "call", "teardown")
_GRACE_SECONDS = 2.0
_MEMORY, _ROOM, _OF_EACH = Path("/dev/shm"), 4 << 30, 1 << 30
_SOME_GARBAGE, _MUCH_GARBAGE, _TESTS_OF_GARBAGE = 10_000, 500_000, 100
_frozen: list[int] = []  # how much each test left, since everything was looked through
_PATIENCE_MS, _LOOK_MS = 30_000, 2
_known: weakref.WeakSet[QTimer | QThread] = weakref.WeakSet()

# No deadline: two busy cores decide how long an example takes, not the code under test.
# Fifty examples each in the suite that everybody waits for; two thousand on a night of its own.
hypothesis.settings.register_profile(
    "ci", deadline=None, derandomize=False, print_blob=True, max_examples=50
)
hypothesis.settings.register_profile(
    "thorough", parent=hypothesis.settings.get_profile("ci"), max_examples=2_000
)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--onscreen", action="store_true", help="show the windows")
    parser.addoption("--on-disk", action="store_true", help="tests' files not in memory")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Return how many processes `-n auto` is: three on two cores, while the memory is enough.

    The tests are an office's work: they wait for lanes, servers and other programs, too.
    """
    if chosen := os.environ.get("PYTEST_XDIST_AUTO_NUM_WORKERS"):
        return int(chosen)
    cores = psutil.cpu_count() or 1
    return max(min(cores * 3 // 2, psutil.virtual_memory().available // _OF_EACH), 1)


def pytest_configure(config: pytest.Config) -> None:
    if not config.getoption("--onscreen"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for name in ("LOKET_DATA_DIR", "LOKET_PASSPHRASE"):
        os.environ.pop(name, None)
    if os.environ.get("LC_ALL") in ("C", "POSIX"):  # Qt warns where names are not UTF-8
        os.environ["LC_ALL"] = "C.UTF-8"
    # A test that reaches for the developer's keyring is told so at once.
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    subprocess.Popen = _WatchedPopen  # type: ignore[misc]
    # As in the program: garbage is collected between two tests, never inside a Qt destructor.
    gc.disable()
    if not config.getoption("--on-disk") and not hasattr(config, "workerinput"):
        _write_to_memory()
    home = tempfile.TemporaryDirectory(prefix="loket-test-")
    config.stash[_HOME] = home
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
        folder = Path(home.name, name.lower())
        folder.mkdir(mode=0o700)
        os.environ[name] = str(folder)


def _write_to_memory() -> None:
    """Put the tests' files where `fsync` costs nothing, when there is room for them.

    What a killed process wrote is still there, as on a disk; a power cut is never real here: the
    tests of one record what was written and when (`disk_recorder`), on any disk.
    """
    if _MEMORY.is_dir() and os.access(_MEMORY, os.W_OK | os.X_OK):
        room = min(shutil.disk_usage(_MEMORY).free, psutil.virtual_memory().available)
        if room > _ROOM:
            os.environ["TMPDIR"] = os.environ["PYTEST_DEBUG_TEMPROOT"] = str(_MEMORY)
            tempfile.tempdir = None


def pytest_runtest_logfinish() -> None:
    """A test and its fixtures are through: collect when much was thrown away.

    What is still there is left out of the next looks, but for now and then: the modules and the
    thousands of tests themselves are ten times what one test makes, and never go.
    """
    young, *_ = gc.get_count()
    _frozen.append(young)
    if len(_frozen) > _TESTS_OF_GARBAGE or sum(_frozen) > _MUCH_GARBAGE:
        gc.unfreeze()
        gc.collect()
        _frozen.clear()
    elif young > _SOME_GARBAGE:
        gc.collect(1)
        _frozen[-1] = 0
    gc.freeze()


def pytest_unconfigure(config: pytest.Config) -> None:
    if home := config.stash.get(_HOME, None):
        home.cleanup()


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves threads, processes, windows or timers running."""
    before = set(threading.enumerate())
    yield
    left = [*_threads(before), *_processes(), *_programs()]
    if "qapp" in request.fixturenames:
        left += _close_qt_leftovers()
    assert not left, f"left running: {left}"


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's, but more patient: two busy cores may need longer than five seconds."""
    return _PatientBot(request)


class _PatientBot(QtBot):
    def waitUntil(
        self, callback: Callable[[], bool | None], *, timeout: int = _PATIENCE_MS
    ) -> None:
        # As pytest-qt's, which sleeps 10 ms between two looks: most answers take 2.
        end = time.monotonic() + timeout / 1000
        while True:
            failed: AssertionError | None = None
            try:
                result = callback()
            except AssertionError as error:
                result, failed = False, error
            assert result in (None, True, False), f"neither yes nor no: {result!r}"
            if result is not False:
                return
            if time.monotonic() > end:
                raise TimeoutError(f"waitUntil timed out in {timeout} milliseconds") from failed
            self.wait(_LOOK_MS)

    def waitSignal(self, signal: Any, *, timeout: int = _PATIENCE_MS, **more: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **more)


@pytest.fixture
def expected_log(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Return a function that announces a regular expression a warning of this test will match."""
    return request.node.stash.setdefault(_EXPECTED, []).append


@pytest.fixture(autouse=True)
def no_unexpected_log(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Fail a test that logs a warning nobody announced, or announces one that never came."""
    yield
    records = [r for when in _PHASES for r in caplog.get_records(when)]
    loud = [record.getMessage() for record in records if record.levelno >= logging.WARNING]
    patterns = request.node.stash.get(_EXPECTED, [])
    unexpected = [text for text in loud if not any(re.search(p, text) for p in patterns)]
    missing = [p for p in patterns if not any(re.search(p, text) for text in loud)]
    assert not unexpected, f"unexpected log: {unexpected}"
    assert not missing, f"announced, but never logged: {missing}"


def _threads(before: set[threading.Thread]) -> list[threading.Thread]:
    new = [
        thread
        for thread in threading.enumerate()
        # Qt's own threads that once ran Python show up as dummies and never end.
        if thread not in before and not isinstance(thread, threading._DummyThread)
    ]
    for thread in new:
        thread.join(_GRACE_SECONDS)
    return [thread for thread in new if thread.is_alive()]


def _processes() -> list[str]:
    left = multiprocessing.active_children()
    for process in left:
        process.join(_GRACE_SECONDS)
    alive = [process for process in left if process.is_alive()]
    for process in alive:
        process.kill()
        process.join()
    return [process.name for process in alive]


class _WatchedPopen(subprocess.Popen[Any]):
    """Remembers what a test started: its warning would come when it is collected, in another."""

    started: ClassVar[list[_WatchedPopen]] = []

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.started.append(self)


def _programs() -> list[str]:
    """Close what was started with `subprocess`; return what nobody waited for or closed."""
    told = []
    for program in _WatchedPopen.started:
        pipes = [p for p in (program.stdin, program.stdout, program.stderr) if p and not p.closed]
        if program.returncode is None or pipes:
            told.append(f"{program.args!r} was not waited for and closed")
            program.kill()
            with contextlib.suppress(BrokenPipeError), program:
                pass
    _WatchedPopen.started.clear()
    return told


def _close_qt_leftovers() -> list[str]:
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    windows: list[QWidget] = [w for w in app.topLevelWidgets() if w.isVisible()]
    timers, threads = _running_timers_and_threads()
    told = [repr(thing) for thing in (*windows, *timers, *threads)]
    for window in windows:
        window.hide()
        window.deleteLater()
    for timer in timers:
        timer.stop()
    for thread in threads:
        thread.quit()
        thread.wait(int(_GRACE_SECONDS * 1000))
    return told


def _running_timers_and_threads() -> tuple[list[QTimer], list[QThread]]:
    import shiboken6
    from PySide6.QtCore import QThread, QTimer

    kinds = {QTimer, QThread, *_kinds_of(QTimer), *_kinds_of(QThread)}
    # `type`, not `isinstance`: the latter wakes lazy proxies that merely lie in memory.
    _known.update(thing for thing in gc.get_objects() if type(thing) in kinds)
    timers: list[QTimer] = []
    threads: list[QThread] = []
    main = QThread.currentThread()
    for thing in list(_known):
        if not shiboken6.isValid(thing):
            continue
        if isinstance(thing, QTimer) and thing.isActive():
            timers.append(thing)
        elif isinstance(thing, QThread) and thing.isRunning() and thing is not main:
            threads.append(thing)
    return timers, threads


def _kinds_of(kind: type[QObject]) -> Iterator[type[QObject]]:
    """Return every class made from this one, however far down."""
    below: list[type[QObject]] = kind.__subclasses__()
    for one in below:
        yield one
        yield from _kinds_of(one)
