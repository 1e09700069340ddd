"""From the start of the process to the first paint of the login window, beside a bare window.

And what each of them holds in memory then (Linux's resident pages, shared ones included).
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

from tests.benchmarks._table import Row, at_most, span, spread

RUNS = 15
_NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"

# Both say so and leave at the first paint; what comes after it is not measured.
_LEAVE = """
import os, sys
def leave(window, event):
    # Not ru_maxrss: a child begins with what its parent had.
    pages = int(open("/proc/self/statm").read().split()[1])
    os.write(1, b"painted %d" % (pages * os.sysconf("SC_PAGE_SIZE") // 1024))
    os._exit(0)
"""
_BARE = f"""{_LEAVE}
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
QMainWindow.paintEvent = leave
class Window(QMainWindow):
    paintEvent = leave
window = Window()
window.resize(1366, 768)
window.show()
app.exec()
"""
_OURS = f"""{_LEAVE}
sys.argv = ["loket"]
import gc
gc.disable()  # as main() does before it loads what is loaded here already
from desktop_app.gui.screens.login import LoginScreen
LoginScreen.paintEvent = leave
from desktop_app.__main__ import main
main()
"""


def run() -> list[Row]:
    """Return two rows; both windows are started in turns, so that a busy moment meets both."""
    with tempfile.TemporaryDirectory() as folder:
        for script in (_BARE, _OURS):
            _start(script, folder)
        pairs = [(_start(_OURS, folder), _start(_BARE, folder)) for _ in range(RUNS)]
    (ours, held), (bare, bare_held) = (
        (statistics.median(one[0] for one in which), statistics.median(one[1] for one in which))
        for which in zip(*pairs, strict=True)
    )
    return [
        Row(
            "first paint of the login window",
            span(ours),
            span(bare),
            "a process that only shows a bare QMainWindow",
            ours / bare,
            (at_most("", ours / bare, 1.6, "×"),),
            measured=ours / bare,
            spread=spread([mine[0] / other[0] for mine, other in pairs]),
        ),
        Row(
            "memory at the first paint, from source",
            f"{held / 1024:.0f} MB",
            f"{bare_held / 1024:.0f} MB",
            "a process that only shows a bare QMainWindow",
            held / bare_held,
            (at_most("", held / 1024, 200, "MB"),),
            measured=held / bare_held,
        ),
    ]


def _start(script: str, folder: str) -> tuple[float, float]:
    """Return seconds until the first paint, and KiB of memory."""
    # Written bytecode is what every start but the first one has.
    kept = {name: value for name, value in os.environ.items() if name != _NO_BYTECODE}
    begun = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={
            **kept,
            "QT_QPA_PLATFORM": "offscreen",
            "LOKET_DATA_DIR": folder,
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        },
        capture_output=True,
        check=False,
        timeout=60,
    )
    took = time.perf_counter() - begun
    word, _, held = done.stdout.decode().partition(" ")
    if word != "painted":
        raise RuntimeError(done.stderr.decode(errors="replace"))
    return took, float(held)
