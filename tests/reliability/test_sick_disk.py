"""The disk is full, fails or is read-only, at every write of every way in which the program writes.

Where it may, a small disk is mounted in a name space of its own (it goes with the process); and
with a C compiler single writes are refused, one after the other, by a preloaded library.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests import disk_recorder, working_day
from tests.offices import PASSPHRASE
from tests.reliability_table import Strikes

ROOT = Path(__file__).resolve().parents[2]
_COMMANDS = (
    "queue show",
    "letter list",
    "letter numbers",
    "day show",
    "day close",
    "report day",
    "case list",
    "doctor",
)
_OWN_MOUNTS = ("unshare", "--map-root-user", "--mount")


@cache
def _may_mount() -> bool:
    if not sys.platform.startswith("linux") or shutil.which("unshare") is None:
        return False
    tried = [*_OWN_MOUNTS, "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    return subprocess.run(tried, capture_output=True, check=False).returncode == 0


needs_mount = pytest.mark.skipif("not _may_mount()", reason="no disk may be mounted here")
needs_recorder = pytest.mark.skipif(
    disk_recorder.library() is None, reason="no C compiler to build the disk recorder with"
)


def _lived(command: list[str], environment: dict[str, str] | None = None) -> dict[str, Any]:
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


def _refused(place: Path, *what: object, module: str = "tests.sick_disk") -> dict[str, Any]:
    """Do `what` on a disk whose writes end in the error that is named first."""
    place.mkdir()
    working_day.an_office(place / "kantor")
    command = [sys.executable, "-m", module, str(place), *map(str, what)]
    return _lived(command, disk_recorder.environment(place))


def _mounted(
    tmp_path: Path, *what: object, mebibytes: int = 48, module: str = "tests.sick_disk"
) -> dict[str, Any]:
    """Do `what` on a real small disk that is full."""
    made, disk = tmp_path / "made", tmp_path / "disk"
    working_day.an_office(made)
    disk.mkdir()
    script = (
        f"mount -t tmpfs -o size={mebibytes}m tmpfs {disk} && cp -r {made} {disk}/kantor && "
        f"exec {sys.executable} -m {module} {disk} penuh {' '.join(map(str, what))}"
    )
    return _lived([*_OWN_MOUNTS, "sh", "-c", script])


def _note(told: dict[str, Any]) -> str:
    return f"in {', '.join(sorted(told['struck']))}"


@needs_recorder
def test_a_full_disk_is_told_at_every_write_of_a_visit(tmp_path: Path, strikes: Strikes) -> None:
    told = _refused(tmp_path / "disk", "ENOSPC", 1, 0)
    strikes("disk full (writes refused)", sum(told["struck"].values()), 0, _note(told))


@needs_recorder
@pytest.mark.reliability
@pytest.mark.timeout(3600)
def test_a_full_disk_is_told_at_every_write_of_a_day(tmp_path: Path, strikes: Strikes) -> None:
    told = _refused(tmp_path / "disk", "ENOSPC", 4, 60)
    assert set(told["struck"]) >= {"conclude", "scan", "bring_register", "back_up", "export_month"}
    strikes("disk full (writes refused)", sum(told["struck"].values()), 0, _note(told))


@needs_recorder
@pytest.mark.reliability
@pytest.mark.timeout(3600)
def test_a_failing_disk_is_told_at_every_write_and_sync(tmp_path: Path, strikes: Strikes) -> None:
    told = _refused(tmp_path / "disk", "EIO", 3, 60)
    strikes("disk fails (writes and syncs refused)", sum(told["struck"].values()), 0, _note(told))


@needs_mount
def test_a_disk_that_is_really_full_is_told(tmp_path: Path, strikes: Strikes) -> None:
    told = _mounted(tmp_path, 1, 0)
    strikes("disk full (tmpfs)", sum(told["struck"].values()), 0, _note(told))


@needs_mount
@pytest.mark.reliability
@pytest.mark.timeout(3600)
def test_a_disk_that_is_really_full_is_told_all_day(tmp_path: Path, strikes: Strikes) -> None:
    told = _mounted(tmp_path, 3, 0, mebibytes=128)
    strikes("disk full (tmpfs)", sum(told["struck"].values()), 0, _note(told))


# What a whole folder is exchanged by, how much more room it gets each time (pages), its disk.
_SAID = {"migration": "migration", "restore": "restore", "new_key": "change of key"}
_EXCHANGES = [("migration", 4, 48), ("restore", 16, 48), ("new_key", 2048, 160)]


@needs_mount
def test_a_migration_on_a_full_disk_leaves_the_old_database(
    tmp_path: Path, strikes: Strikes
) -> None:
    told = _mounted(tmp_path, "migration", 32, module="tests.sick_exchange")
    strikes("disk full in a migration (tmpfs)", sum(told["struck"].values()))


@needs_mount
@pytest.mark.reliability
@pytest.mark.timeout(3600)
@pytest.mark.parametrize(("name", "step", "mebibytes"), _EXCHANGES)
def test_what_exchanges_the_folder_on_a_full_disk_leaves_the_old_one(
    tmp_path: Path, strikes: Strikes, name: str, step: int, mebibytes: int
) -> None:
    told = _mounted(tmp_path, name, step, mebibytes=mebibytes, module="tests.sick_exchange")
    strikes(f"disk full in a {_SAID[name]} (tmpfs)", sum(told["struck"].values()))


@needs_recorder
@pytest.mark.reliability
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", ["migration", "restore", "new_key"])
def test_what_exchanges_the_folder_is_refused_at_every_write(
    tmp_path: Path, strikes: Strikes, name: str
) -> None:
    told = _refused(tmp_path / "disk", "ENOSPC", name, 1, module="tests.sick_exchange")
    strikes(f"disk full in a {_SAID[name]} (writes refused)", sum(told["struck"].values()))


@needs_recorder
def test_a_disk_that_becomes_read_only_is_told(tmp_path: Path, strikes: Strikes) -> None:
    told = _refused(tmp_path / "disk", "EROFS", 1, 0)
    strikes("folder becomes read-only", sum(told["struck"].values()), 0, _note(told))


@needs_recorder
@pytest.mark.reliability
@pytest.mark.timeout(3600)
def test_a_disk_that_becomes_read_only_is_told_all_day(tmp_path: Path, strikes: Strikes) -> None:
    told = _refused(tmp_path / "disk", "EROFS", 10, 0)
    strikes("folder becomes read-only", sum(told["struck"].values()), 0, _note(told))


@needs_mount
def test_on_a_read_only_folder_every_command_says_so_and_nothing_changes(
    tmp_path: Path, strikes: Strikes
) -> None:
    folder = tmp_path / "kantor"
    working_day.an_office(folder)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    for command in _COMMANDS:
        loket = f"{sys.executable} -m desktop_app {command} --data-dir {folder} --json"
        script = f"mount --bind {folder} {folder} && mount -o remount,bind,ro {folder} && {loket}"
        done = subprocess.run(
            [*_OWN_MOUNTS, "sh", "-c", script],
            cwd=ROOT,
            env={**os.environ, "LOKET_PASSPHRASE": PASSPHRASE},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 3, f"{command}: {done.stdout}\n{done.stderr}"
        assert json.loads(done.stdout)["error"] == "folder_tidak_dapat_ditulisi"
        assert "Traceback" not in done.stderr
    after = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert after == before
    strikes("read-only folder from the start", len(_COMMANDS))
