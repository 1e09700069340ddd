"""Keeps PostgreSQL for as long as somebody holds its standard input open, and then stops it.

It is a process of its own, so that a server that is killed leaves no database running behind:
the pipe to it closes whichever way the server ends, on every system alike. It also does what
must happen with nobody else about: making the cluster, starting it (and again when it dies),
mending what a power cut or a killed database left. It imports nothing of ours, so that it is up
at once.

Usage: guard.py FOLDER BIN [UID GID]; prints `ready` once the database answers, else why not.
PostgreSQL refuses to run as root; under root UID and GID say whose its programs are.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import signal
import socket
import subprocess  # nosec B404
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

OWNER = "loket"
READY = "ready"

_PATIENCE_SECONDS = 60.0
_LOOK_SECONDS = 1.0
_REVIVAL_SECONDS = 10.0  # then it is looked again whether anybody still wants it
_RECOVERY_SECONDS = "300"  # a large journal of a killed database is read again first
_MOST_LOG = 5_000_000
_LONGEST_SOCKET = 90  # bytes of the folder; the system allows 107 with the file's name

# Nothing a statement holds may reach the log: it would be people's data.
_CONF = """\
listen_addresses = '{listen}'
port = {port}
unix_socket_directories = '{sockets}'
max_connections = 60
shared_buffers = 128MB
wal_compression = on
max_wal_size = 1GB
log_statement = none
log_min_error_statement = panic
log_min_messages = warning
log_error_verbosity = terse
log_parameter_max_length = 0
log_parameter_max_length_on_error = 0
timezone = 'UTC'
log_timezone = 'UTC'
"""


def main(arguments: list[str]) -> int:
    """Guard the cluster in a folder until standard input ends; return 0, or 1 when it failed."""
    home = Home(Path(arguments[0]), Path(arguments[1]), *map(int, arguments[2:4]))
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):  # who started it says when, by closing the pipe
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    with contextlib.ExitStack() as stack:
        try:
            stack.enter_context(locked(home.folder / "guard.lock", _PATIENCE_SECONDS))
            _run(home)
        except Busy:
            return _tell("busy")
        except (OSError, subprocess.SubprocessError) as error:
            return _tell(f"failed {type(error).__name__}")
        _tell(READY)
        _keep(home)
        _stop(home)
    return 0


@dataclass(frozen=True)
class Home:
    """Where a cluster lives, where PostgreSQL's programs are, and whose they run as under root."""

    folder: Path
    programs: Path
    uid: int | None = None
    gid: int | None = None

    @property
    def cluster(self) -> Path:
        """The cluster itself."""
        return self.folder / "data"

    def call(self, name: str, *arguments: str) -> None:
        """Run one of the programs to its end. Raises OSError and CalledProcessError."""
        account: dict[str, Any] = {}
        if self.uid is not None:
            account = {"user": self.uid, "group": self.gid, "extra_groups": []}
        subprocess.run(  # nosec B603
            [str(self.programs / name), *arguments],
            check=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=self.folder,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            **account,
        )

    def control(self, deed: str, *more: str) -> None:
        """Call `pg_ctl`; all but `status` return when the deed is done."""
        waiting = () if deed == "status" else ("-w",)
        self.call("pg_ctl", deed, *waiting, "-D", str(self.cluster), *more)

    def own(self, path: Path) -> None:
        """Give a file to the account of the programs."""
        if self.uid is not None and self.gid is not None:
            os.chown(path, self.uid, self.gid)


class Busy(Exception):
    """Somebody else holds the lock."""


@contextlib.contextmanager
def locked(path: Path, patience: float = 0.0) -> Iterator[None]:
    """Hold a lock that ends with its process; wait `patience` seconds for it. Raises Busy."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        deadline = time.monotonic() + patience
        while not _seize(handle):
            if time.monotonic() >= deadline:
                raise Busy
            time.sleep(0.05)
        yield
    finally:
        os.close(handle)


def _seize(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _keep(home: Home) -> None:
    """Start the database again whenever it died (the system may kill it for its memory), until
    standard input ends."""
    ended = threading.Event()
    threading.Thread(target=_read_to_the_end, args=(ended,), daemon=True).start()
    while not ended.wait(_LOOK_SECONDS):
        if not _is_postgres(_pid(home)):
            with contextlib.suppress(OSError, subprocess.SubprocessError):
                _run(home, _REVIVAL_SECONDS, anew=False)


def _read_to_the_end(ended: threading.Event) -> None:
    while os.read(0, 4096):
        pass
    ended.set()


def _run(home: Home, patience: float = _PATIENCE_SECONDS, *, anew: bool = True) -> None:
    """Start the database unless it runs; `anew` where it may listen elsewhere than before."""
    log = home.folder / "server.log"
    if not (home.cluster / "PG_VERSION").exists():
        _make(home)
    if log.exists() and log.stat().st_size > _MOST_LOG:
        log.unlink()
    deadline = time.monotonic() + patience
    while not _is_running(home):
        _forget_stale_pid(home)
        if anew:
            _write_conf(home)
        try:
            home.control("start", "-l", str(log), "-t", _RECOVERY_SECONDS)
            return
        except subprocess.SubprocessError:
            # The workers of a killed database go a moment after it; until then it cannot start.
            if time.monotonic() > deadline:
                raise
            time.sleep(0.5)


def _make(home: Home) -> None:
    """Make a cluster beside its place and move it there whole: one that is cut off starts anew."""
    password, new = home.folder / "password", home.folder / "new"
    shutil.rmtree(new, ignore_errors=True)
    if not password.exists():
        _write_secret(password)
    home.own(password)
    home.call(
        "initdb",
        f"--username={OWNER}",
        "--auth=scram-sha-256",
        f"--pwfile={password}",
        "--encoding=UTF8",
        "--no-locale",
        "--data-checksums",
        f"--pgdata={new}",
    )
    with (new / "postgresql.conf").open("a", encoding="utf-8") as conf:
        conf.write("\ninclude 'loket.conf'\n")
    new.rename(home.cluster)


def _write_secret(path: Path) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w") as file:
        file.write(secrets.token_hex(32))
        file.flush()
        os.fsync(file.fileno())


def _write_conf(home: Home) -> None:
    folder, conf = home.folder, home.cluster / "loket.conf"
    by_socket = sys.platform != "win32" and len(os.fsencode(folder)) <= _LONGEST_SOCKET
    listen, port = ("", 5432) if by_socket else ("127.0.0.1", _free_port())
    sockets = str(folder).replace("'", "''") if by_socket else ""
    conf.write_text(_CONF.format(listen=listen, port=port, sockets=sockets), encoding="utf-8")
    home.own(conf)


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _is_running(home: Home) -> bool:
    if not _is_postgres(_pid(home)):
        return False
    try:
        home.control("status")
    except subprocess.SubprocessError:
        return False
    return True


def _forget_stale_pid(home: Home) -> None:
    """After a power cut the number in the file may be some other program's by now."""
    if not _is_postgres(_pid(home)):
        (home.cluster / "postmaster.pid").unlink(missing_ok=True)


def _pid(home: Home) -> int | None:
    try:
        return int((home.cluster / "postmaster.pid").read_text().splitlines()[0])
    except (OSError, ValueError, IndexError):
        return None


def _is_postgres(pid: int | None) -> bool:
    try:
        one = psutil.Process(pid) if pid is not None else None
        return one is not None and one.name().lower().startswith("postgres") and _lives(one)
    except psutil.Error:
        return False


def _lives(one: psutil.Process) -> bool:
    # In a container nobody may fetch the dead; a signal still reaches them, an answer never comes.
    return bool(one.status() != psutil.STATUS_ZOMBIE)


def _stop(home: Home) -> None:
    for mode in ("fast", "immediate"):
        if not _is_running(home):
            return
        with contextlib.suppress(subprocess.SubprocessError):
            home.control("stop", "-m", mode, "-t", "60")


def _tell(line: str) -> int:
    with contextlib.suppress(OSError):  # whoever started it is gone already
        os.write(1, f"{line}\n".encode())
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
