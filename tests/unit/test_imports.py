"""What is imported beside Qt is imported as Python does it, only what the first paint needs comes
before it, and the rest may come on a lane."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import desktop_app

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


def test_no_two_modules_wait_for_each_other() -> None:
    # A lane loads screens while the window loads another: in a circle, one would meet the other
    # half loaded.
    root = Path(desktop_app.__file__).parent
    modules = {_name(path, root): path for path in root.rglob("*.py") if "cli" not in path.parts}
    needs = {name: set(_loaded_with(path)) & modules.keys() for name, path in modules.items()}
    assert "desktop_app.gui.session" in needs["desktop_app.gui.start"]
    TopologicalSorter(needs).prepare()  # raises CycleError, which names the circle


def _name(path: Path, root: Path) -> str:
    return ".".join(path.relative_to(root.parent).with_suffix("").parts).removesuffix(".__init__")


def _loaded_with(path: Path) -> Iterator[str]:
    for node in ast.parse(path.read_bytes()).body:
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{one.name}" for one in node.names)


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
