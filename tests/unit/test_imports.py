"""What is imported beside Qt is imported as Python does it, and no source of it is held."""

from __future__ import annotations

import subprocess
import sys

_WINDOW = """
import linecache
from desktop_app.gui.start import Start
from PySide6.QtNetwork import *
print(Start.__mro__[1].__name__, QLocalServer.__name__)
print([name for name in linecache.cache if "desktop_app" in name])
"""


def test_the_window_is_loaded_without_reading_its_sources() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _WINDOW], capture_output=True, text=True, check=False
    )
    assert done.stdout == "QObject QLocalServer\n[]\n", done.stderr[-500:]
