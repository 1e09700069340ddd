"""What this PC's firewall does with a port, as far as an ordinary account may ask.

Windows answers everybody; on Linux only whether a firewall is on can be seen. Nothing is changed
here: opening a port is an admin's deed, so the command for it is told.
"""

from __future__ import annotations

import subprocess  # nosec B404
import sys
from shutil import which

from desktop_app.domain.hub import Reach

_RULE = "Loket Linjamsos pusat"
_SECONDS = 10
_LINUX = {
    "ufw": "sudo ufw allow {port}/tcp",
    "firewalld": "sudo firewall-cmd --permanent --add-port={port}/tcp && "
    "sudo firewall-cmd --reload",
}


def look(port: int) -> tuple[Reach, str]:
    """Return what the firewall does with that port, and the command an admin opens it by."""
    if sys.platform == "win32":
        return _windows(port)
    if sys.platform.startswith("linux"):
        return _linux(port)
    return Reach.BELUM_DIKETAHUI, ""


def _windows(port: int) -> tuple[Reach, str]:
    command = (
        f'netsh advfirewall firewall add rule name="{_RULE}" dir=in action=allow '
        f"protocol=TCP localport={port}"
    )
    state = _said(["netsh", "advfirewall", "show", "currentprofile", "state"])
    if state is None:
        return Reach.BELUM_DIKETAHUI, command
    if "ON" not in state.upper().split():
        return Reach.BELUM_DIKETAHUI, ""
    rule = _said(["netsh", "advfirewall", "firewall", "show", "rule", f"name={_RULE}"])
    return (Reach.DITOLAK, command) if rule is None else (Reach.BELUM_DIKETAHUI, "")


def _linux(port: int) -> tuple[Reach, str]:
    for service, command in _LINUX.items():
        if _said(["systemctl", "is-active", service]) == "active":
            return Reach.MUNGKIN_DITOLAK, command.format(port=port)
    return Reach.BELUM_DIKETAHUI, ""


def _said(command: list[str]) -> str | None:
    """Return what a program prints, None when it fails or is not there."""
    program = which(command[0])
    if program is None:
        return None
    try:
        done = subprocess.run(  # nosec B603
            [program, *command[1:]],
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.strip() if done.returncode == 0 else None
