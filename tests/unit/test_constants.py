"""A working day of calls into Qt does not end the process."""

from __future__ import annotations

import subprocess
import sys

_DAY = """
import desktop_app.gui
from PySide6.QtCore import QObject, QSignalBlocker, Signal

class Bell(QObject):
    rang = Signal(bool)

bell = Bell()
for _ in range(60_000):
    bell.setObjectName("bell")
    bell.rang.emit(True)
    with QSignalBlocker(bell):
        pass
print("still here")
"""


def test_a_day_of_calls_into_qt_leaves_the_constants_alive() -> None:
    done = subprocess.run([sys.executable, "-c", _DAY], capture_output=True, text=True, check=False)
    assert (done.stdout, done.returncode) == ("still here\n", 0), done.stderr[-500:]
