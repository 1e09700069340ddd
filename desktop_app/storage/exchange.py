"""Putting a whole new content in place of a data folder's old one: all of it, or nothing.

The new content is built in a stage beside the old. One marker file is the moment of decision:
before it is there the stage is rubbish, after it the moves are finished by whoever opens the
folder next. So a process killed anywhere leaves the old office or the new one, never half of each.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
from sqlcipher3 import dbapi2 as driver

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure
from desktop_app.storage.database import OFFICE_DB
from desktop_app.storage.durable import sync_folder, write_durably
from desktop_app.storage.keyed_file import environment_failure, open_keyed

MARKER = "exchange.ready"
_STAGE = ".incoming-"
_OLD = f"{_STAGE}old"

# What an office's data are; settings of the machine, logs and backups stay where they are.
DATA = (
    f"{OFFICE_DB}-wal",
    f"{OFFICE_DB}-shm",
    f"{OFFICE_DB}-journal",
    OFFICE_DB,
    "register-*.db",
    "online.db*",
    "journal.head",
    "names.key",
    "drafts",
    "files",
    "recovery.json",
)
SIGNING_KEYS = "signing-*.key"
UNFINISHED = ("setup.unfinished", "demo.unfinished")


@dataclass(frozen=True, slots=True)
class _Plan:
    """What the marker says. `aside` keeps the old content; None throws it away."""

    stage: str
    new: tuple[str, ...]
    old: tuple[str, ...]
    aside: str | None
    pid: int
    born: float


def new_stage(folder: Path) -> Path:
    """Make an empty folder for the new content and return it. Raises OSError."""
    stage = folder / f"{_STAGE}{os.getpid()}-{secrets.token_hex(4)}"
    stage.mkdir(mode=0o700)
    return stage


def exchange(folder: Path, stage: Path, patterns: Sequence[str], aside: str | None) -> Path | None:
    """Put the stage's content in place of all that `patterns` match, and return where the old is.

    `aside` names a folder for the old inside the data folder; with None the old is deleted.
    Raises OSError; what was decided is then finished by `settle`.
    """
    old = [path.name for pattern in patterns for path in sorted(folder.glob(pattern))]
    new = sorted(path.name for path in stage.iterdir())
    _sync_tree(stage)
    body = {
        "stage": stage.name,
        "new": new,
        "old": [name for name in old if name not in new],
        "aside": aside,
        "pid": os.getpid(),
        "born": psutil.Process().create_time(),
    }
    write_durably(folder / MARKER, json.dumps(body).encode())
    _finish(folder, _read(folder / MARKER))
    return folder / aside if aside else None


def settle(folder: Path) -> None:
    """Finish an exchange that was cut off, and clear away one that was not decided.

    Does nothing in a folder without either. Raises EnvironmentFailure while another program is at
    it, and when the disk refuses.
    """
    marker = folder / MARKER
    try:
        if marker.exists():
            plan = _read(marker)
            if plan.pid != os.getpid() and _alive(plan.pid, plan.born):
                raise EnvironmentFailure("folder_sedang_ditukar", _BUSY)
            _finish(folder, plan)
        for stage in folder.glob(f"{_STAGE}*"):
            if stage.name == _OLD or not _somebody_builds(stage):
                shutil.rmtree(stage, ignore_errors=True)
    except (OSError, ValueError, KeyError) as error:
        raise EnvironmentFailure("penukaran_gagal", NOT_FINISHED) from error


class Held:
    """An office's database that no other program can open meanwhile; `raw` is None without one."""

    def __init__(self, raw: Any = None) -> None:
        self.raw = raw

    def release(self) -> None:
        """Call it just before the exchange: Windows moves no open file, and keeps others out."""
        if self.raw is not None and os.name == "nt":
            self.raw.close()


@contextlib.contextmanager
def alone(folder: Path, key: bytes | None) -> Iterator[Held]:
    """Hold the office's database so that no other program reads or writes it.

    Nothing is held where there is no database, or none this key opens. Raises EnvironmentFailure
    when another program has it open.
    """
    held = Held(_opened(folder / OFFICE_DB, key) if key is not None else None)
    try:
        if held.raw is not None:
            _take(held.raw)
        yield held
    finally:
        if held.raw is not None:
            held.raw.close()


def _opened(path: Path, key: bytes) -> Any:
    if not path.exists():
        return None
    try:
        return open_keyed(path, key, "mode=rw")
    except driver.DatabaseError as error:
        if "locked" in str(error):
            raise EnvironmentFailure("folder_sedang_dipakai", _IN_USE) from error
        return None  # damaged, or another key's: it is exchanged for a whole one


def _take(raw: Any) -> None:
    try:
        # Leaving the write-ahead log needs to be the only one who has the file open.
        raw.execute("PRAGMA locking_mode=EXCLUSIVE")
        raw.execute("PRAGMA journal_mode=DELETE")
        raw.execute("BEGIN EXCLUSIVE")
        raw.execute("COMMIT")  # in this locking mode the lock stays
    except driver.DatabaseError as error:
        if "locked" in str(error):
            raise EnvironmentFailure("folder_sedang_dipakai", _IN_USE) from error
        told = environment_failure(error)
        if isinstance(told, EnvironmentFailure) and told.code == "cakram_penuh":
            raise told from error  # nobody would be kept out
        # A damaged database is exchanged for a whole one: it need not answer.


def _finish(folder: Path, plan: _Plan) -> None:
    """Make the moves that are not made yet; each tells by what is still in the stage."""
    stage = folder / plan.stage
    away = folder / (plan.aside or _OLD)
    away.mkdir(mode=0o700, exist_ok=True)
    for name in plan.old:
        _move(folder / name, away / name)
    for name in plan.new:
        if (stage / name).exists():
            _move(folder / name, away / name)
            (stage / name).replace(folder / name)
    for changed in (away, folder):
        sync_folder(changed)
    (folder / MARKER).unlink()
    sync_folder(folder)
    shutil.rmtree(stage, ignore_errors=True)
    if plan.aside is None:
        shutil.rmtree(away, ignore_errors=True)


def _move(path: Path, to: Path) -> None:
    if not path.exists():
        return
    path.replace(to)


def _read(marker: Path) -> _Plan:
    body = json.loads(marker.read_bytes())
    return _Plan(
        stage=body["stage"],
        new=tuple(body["new"]),
        old=tuple(body["old"]),
        aside=body["aside"],
        pid=body["pid"],
        born=body["born"],
    )


def _somebody_builds(stage: Path) -> bool:
    owner = stage.name.removeprefix(_STAGE).partition("-")[0]
    return not owner.isdigit() or psutil.pid_exists(int(owner))


def _alive(pid: int, born: float) -> bool:
    try:
        return abs(psutil.Process(pid).create_time() - born) < 1
    except psutil.Error:
        return False


def _sync_tree(top: Path) -> None:
    for path in (*top.rglob("*"), top):
        if path.is_dir():
            sync_folder(path)
        else:
            with path.open("rb+") as stream:
                os.fsync(stream.fileno())


_BUSY = QT_TRANSLATE_NOOP(
    "errors",
    "Data kantor ini sedang dipulihkan atau dikunci ulang oleh program lain. Tunggu sampai "
    "selesai, lalu ulangi.",
)
_IN_USE = QT_TRANSLATE_NOOP(
    "errors",
    "Data kantor ini sedang dibuka program lain. Tutup jendela dan perintah Loket Linjamsos yang "
    "lain, lalu ulangi.",
)
NOT_FINISHED = QT_TRANSLATE_NOOP(
    "errors",
    "Penukaran isi folder data belum dapat diselesaikan. Jangan hapus apa pun; periksa ruang "
    "kosong dan izin foldernya, lalu buka program sekali lagi.",
)
