"""From the start of the process to the first paint of the login window, beside a bare window."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from typing import Any

RUNS = 15

# Both say so and leave at the first paint; what comes after it is not measured.
_LEAVE = """
import os, sys
def leave(window, event):
    os.write(1, b"painted")
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


def run() -> list[dict[str, Any]]:
    """Return one row; the two are started in turns, so that a busy moment meets both."""
    with tempfile.TemporaryDirectory() as folder:
        for script in (_BARE, _OURS):
            _start(script, folder)
        pairs = [(_start(_OURS, folder), _start(_BARE, folder)) for _ in range(RUNS)]
    ours, bare = (statistics.median(times) for times in zip(*pairs, strict=True))
    return [
        {
            "job": "first paint of the login window",
            "ours": f"{ours * 1000:.0f} ms",
            "against": f"{bare * 1000:.0f} ms",
            "ratio": ours / bare,
            "what": "a process that only shows a bare QMainWindow",
            "target": "< 1.6 ×",
        }
    ]


def _start(script: str, folder: str) -> float:
    begun = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "LOKET_DATA_DIR": folder,
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        },
        capture_output=True,
        check=False,
        timeout=60,
    )
    took = time.perf_counter() - begun
    if done.stdout != b"painted":
        raise RuntimeError(done.stderr.decode(errors="replace"))
    return took
