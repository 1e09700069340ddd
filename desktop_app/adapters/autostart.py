"""Starting a program with the PC, for whoever logs in to this account: no admin's rights needed."""

from __future__ import annotations

import os
import plistlib
import subprocess  # nosec B404
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure

_NAME = "loket-linjamsos-pusat"
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"


def is_on() -> bool:
    """Tell whether it is set up."""
    if sys.platform == "win32":
        return _windows_value() is not None
    return _file().exists()


def switch(on: bool, command: Sequence[str]) -> None:
    """Set it up for `command`, or take it away. Raises EnvironmentFailure."""
    try:
        if sys.platform == "win32":
            _windows_set(subprocess.list2cmdline(command) if on else None)
        elif on:
            _file().parent.mkdir(parents=True, exist_ok=True)
            _file().write_bytes(_entry(command))
        else:
            _file().unlink(missing_ok=True)
    except OSError as error:
        raise EnvironmentFailure("mulai_otomatis_gagal", _FAILED) from error


def _file() -> Path:
    if sys.platform == "darwin":
        return Path.home() / "Library/LaunchAgents" / f"{_NAME}.plist"
    config = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    return Path(config) / "autostart" / f"{_NAME}.desktop"


def _entry(command: Sequence[str]) -> bytes:
    if sys.platform == "darwin":
        told = {"Label": _NAME, "ProgramArguments": list(command), "RunAtLoad": True}
        return plistlib.dumps(told)
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=Loket Linjamsos: pusat kantor",
        f"Exec={' '.join(map(_quoted, command))}",
        "Terminal=false",
        "NoDisplay=true",
    )
    return ("\n".join(lines) + "\n").encode()


def _quoted(word: str) -> str:
    """Return a word as the desktop entry specification wants it in Exec."""
    inside = word.replace("\\", "\\\\").replace('"', '\\"').replace("`", "\\`")
    inside = inside.replace("$", "\\$").replace("\\", "\\\\").replace("%", "%%")
    return f'"{inside}"'


if sys.platform == "win32":
    import winreg

    def _windows_value() -> str | None:
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
                return str(winreg.QueryValueEx(key, _NAME)[0])
        except OSError:
            return None

    def _windows_set(line: str | None) -> None:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN, 0, winreg.KEY_SET_VALUE) as key:
            if line is not None:
                winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, line)
            elif _windows_value() is not None:
                winreg.DeleteValue(key, _NAME)


_FAILED = QT_TRANSLATE_NOOP(
    "errors",
    "Pusat tidak dapat disetel mulai sendiri bersama PC. Mulai pusat dari Pengaturan setiap pagi, "
    "atau minta bantuan admin PC.",
)
