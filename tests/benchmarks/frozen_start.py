"""The program as it is installed: start to the login painted, size on the disk, memory at rest.

On a virtual screen (Xvfb), whose picture lies in a file: what is seen there, nobody has to tell.
Beside it an empty window of the same toolkit, started from source by turns. Needs `make package`
to have been run; without a frozen program there is no row.
"""

from __future__ import annotations

import contextlib
import mmap
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

from tests.benchmarks._table import Row, at_most, span, spread

BUILD = Path("build/package")
RUNS = 10
SETTLE_SECONDS = 8.0
_SIZE = "1366x768x24"
_BYTES = 1366 * 768 * 4
_LOOK_SECONDS = 0.001
_LIMIT_SECONDS = 60.0
_BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1366, 768)
window.show()
app.exec()
"""


def run() -> list[Row]:
    """Return the rows, none where nothing was frozen or there is no Xvfb."""
    program = BUILD / "loket-linjamsos" / "loket"
    if not program.is_file() or shutil.which("Xvfb") is None:
        print("no frozen program (make package) or no Xvfb: not measured", file=sys.stderr)
        return []
    with tempfile.TemporaryDirectory() as scratch, _screen(Path(scratch)) as (display, picture):
        home = Path(scratch, "home")
        home.mkdir()
        commands = [str(program.resolve())], [sys.executable, "-c", _BARE]
        runs, bare = zip(
            *(
                [_start(command, home, display, picture) for command in commands]
                for _ in range(RUNS + 1)
            ),
            strict=True,
        )
        held, bare_held = (
            _start(command, home, display, picture, SETTLE_SECONDS)[2] for command in commands
        )
    starts, bare_starts = ([one[0] for one in which[1:]] for which in (runs, bare))
    half, busy = statistics.median(starts), statistics.median(one[1] for one in runs[1:])
    bare_half = statistics.median(bare_starts)
    return [
        Row(
            "frozen: start to the login painted",
            f"{span(half)} (processor {span(busy)})",
            span(bare_half),
            "a bare QMainWindow from source, to the first picture on the same X screen",
            half / bare_half,
            (at_most("", half, 0.6, "s"),),
            measured=half / bare_half,
            spread=spread([one / other for one, other in zip(starts, bare_starts, strict=True)]),
        ),
        Row(
            "frozen: memory at rest at the login",
            f"{held / 1e6:.0f} MB",
            f"{bare_held / 1e6:.0f} MB",
            "a bare QMainWindow from source",
            held / bare_held,
            (at_most("", held / 1e6, 200, "MB"),),
            measured=held / 1e6,
        ),
        *_sizes(),
    ]


def _sizes() -> Iterator[Row]:
    for name, folder, limit in (
        ("loket", BUILD / "loket-linjamsos", 260),
        ("loket-pusat, beside it", BUILD / "pusat", 260),
    ):
        if folder.is_dir():
            size = _size(folder) / 1e6
            targets = (at_most("", size, limit, "MB"),)
            yield Row(f"installed size: {name}", f"{size:.0f} MB", targets=targets, measured=size)


def _size(folder: Path) -> int:
    """Return the bytes of a folder, links not followed, a file with several names once."""
    found = {}
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            told = path.stat()
            found[told.st_ino] = told.st_size
    return sum(found.values())


@contextlib.contextmanager
def _screen(scratch: Path) -> Iterator[tuple[str, mmap.mmap]]:
    """Give a virtual screen and the file its picture is in."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SIZE, "-fbdir", str(scratch)]
    screen = subprocess.Popen(
        [*command, "-nolisten", "tcp"], pass_fds=(writing,), stderr=subprocess.DEVNULL
    )
    os.close(writing)
    with screen:
        try:
            with os.fdopen(reading) as told:
                display = f":{told.readline().strip()}"
            with (scratch / "Xvfb_screen0").open("rb") as file:
                picture = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            yield display, picture
            picture.close()
        finally:
            screen.terminate()


def _start(
    command: list[str], home: Path, display: str, picture: mmap.mmap, settle: float = 0.0
) -> tuple[float, float, int]:
    """Return the seconds until something is on the screen, those a processor was busy with it,
    and the memory held `settle` later."""
    before = len(picture) - _BYTES
    pixel = before + (768 // 2 * 1366 + 1366 // 2) * 4
    empty = picture[pixel : pixel + 3]
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
    begun = time.perf_counter()
    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as started:
        try:
            while picture[pixel : pixel + 3] == empty:
                if time.perf_counter() - begun > _LIMIT_SECONDS or started.poll() is not None:
                    raise RuntimeError("nothing was shown")
                time.sleep(_LOOK_SECONDS)
            took, busy = time.perf_counter() - begun, _busy(started.pid)
            time.sleep(settle)
            return took, busy, _held(started.pid) if settle else 0
        finally:
            for one in _family(started.pid):
                one.terminate()
            started.wait(30)
            while picture[pixel : pixel + 3] != empty:  # the root window is black again
                time.sleep(_LOOK_SECONDS)


def _family(pid: int) -> list[psutil.Process]:
    top = psutil.Process(pid)
    return [top, *top.children(recursive=True)]


def _busy(pid: int) -> float:
    times = [one.cpu_times() for one in _family(pid)]
    return float(sum(one.user + one.system for one in times))


def _held(pid: int) -> int:
    """Return the resident bytes of a program and its children."""
    return sum(int(one.memory_info().rss) for one in _family(pid))
