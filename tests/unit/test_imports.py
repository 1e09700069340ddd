"""What is imported beside Qt is imported as Python does it, and only what the first paint needs
comes before it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_WINDOW = """
import linecache
from desktop_app.gui.start import Start
from PySide6.QtNetwork import *
print(Start.__mro__[1].__name__, QLocalServer.__name__)
print([name for name in linecache.cache if "desktop_app" in name])
"""
_PAINT = """
import os, sys
import PySide6.QtWidgets
qt = set(sys.modules)
sys.argv = ["loket"]
from desktop_app.gui.screens.login import LoginScreen
def tell(door, event):
    print(*(name for name in sys.modules if name not in qt and "desktop_app" not in name))
    print(*(name for name in sys.modules if name.startswith("desktop_app.")), flush=True)
    os._exit(0)
LoginScreen.paintEvent = tell
from desktop_app.__main__ import main
main()
"""


def test_the_window_is_loaded_without_reading_its_sources() -> None:
    assert _told(_WINDOW) == ["QObject QLocalServer", "[]"]


def test_the_first_paint_waits_for_nothing_it_does_not_show(tmp_path: Path) -> None:
    others, ours = (set(line.split()) for line in _told(_PAINT, LOKET_DATA_DIR=str(tmp_path)))
    assert not others & {"dataclasses", "decimal", "json", "sqlalchemy", "tomllib", "qtawesome"}
    assert not [name for name in others if name.startswith("PySide6.")], "classes of other rooms"
    assert "desktop_app.gui.start" in ours
    behind = ("bootstrap", "usecases", "storage", "adapters", "gui.edges", "gui.icons", "gui.help")
    assert not [name for name in ours if name.split(".", 1)[1].startswith(behind)]


def _told(script: str, **environment: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stdout, done.stderr[-500:]
    return done.stdout.splitlines()
