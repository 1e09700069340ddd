"""Where things are: from a checkout, an installed wheel, or a frozen program.

Forms need no place here: they are compiled into modules of `desktop_app.gui.forms`. A frozen
program with `portabel.txt` beside it keeps all data beside itself, wherever its folder lies.
"""

from __future__ import annotations

import sys
from pathlib import Path

PORTABLE_MARK = "portabel.txt"
CRASH_LOG = "mogok.log"  # of crashes below Python, beside the log; empty on a healthy PC
_NAME = "LoketLinjamsos"


def resource(*parts: str) -> Path:
    """Return the path of a file or folder under `resources/`; it need not exist."""
    return _resources().joinpath(*parts)


def default_data_dir() -> Path:
    """Return the office's data folder of this account, used when none is named."""
    return _user_data(_NAME)


def demo_data_dir() -> Path:
    """Return the demo office's folder: beside the real one, never inside it."""
    return _user_data(f"{_NAME}-demo")


def log_dir(data_dir: Path) -> Path:
    """Return where a data folder's logs are written."""
    return data_dir / "logs"


def recordings_dir(data_dir: Path) -> Path:
    """Return where an office puts its own recordings of the voice; often there is none."""
    return data_dir / "suara"


def _user_data(name: str) -> Path:
    program = Path(sys.executable).parent
    if getattr(sys, "frozen", False) and (program / PORTABLE_MARK).is_file():
        return program / "data" / name
    from platformdirs import user_data_dir  # here: a named folder does without it

    return Path(user_data_dir(name, appauthor=False))


def _resources() -> Path:
    if getattr(sys, "frozen", False):
        return Path(sys._MEIPASS) / "resources"  # type: ignore[attr-defined]
    package = Path(__file__).resolve().parent
    # A wheel carries its own copy; in a checkout they stand beside the package.
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
