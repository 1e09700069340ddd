"""An import is killed at any moment: the register before it stays whole, and nothing is left over.

The import runs as the program runs it: a command, the reading in a process of its own. Sometimes
the whole family dies (a power cut), sometimes only the child that reads.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import subprocess
import sys
import time
from contextlib import AbstractContextManager
from datetime import date
from itertools import count
from pathlib import Path

import psutil
import pytest

from desktop_app import bootstrap
from desktop_app.domain.register import Snapshot
from desktop_app.storage import journal
from desktop_app.storage import register as storage
from desktop_app.usecases import register
from tests.dirty_registers import KINDS, lines, table, write
from tests.offices import PASSPHRASE, make_office
from tests.processes import ended
from tests.reliability_table import Strikes

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0  # seconds; once its reader is dead an import has next to nothing left to do

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kills whole process groups")


def an_office(folder: Path, path: Path) -> Snapshot:
    """Make an office with a register and return that."""
    office = make_office(folder, actor=None)
    old = write(path.with_name("lama.csv"), {"x": table(lines(["bersih"] * 20))})
    kept = register.import_file(office, old, as_of=date(2026, 5, 1)).snapshot
    office.store.close()
    return kept


def importing(folder: Path, path: Path) -> AbstractContextManager[subprocess.Popen[str]]:
    """Run an import for as long as the block lasts; nothing of it outlives that."""
    command = [sys.executable, "-m", "desktop_app", "register", "import", str(path), "--json"]
    environment = {**os.environ, "LOKET_DATA_DIR": str(folder), "LOKET_PASSPHRASE": PASSPHRASE}
    process = subprocess.Popen(
        [*command, "--as-of", "2026-11-01"],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
    return ended(process, family=True)


def readers(process: subprocess.Popen[str]) -> list[psutil.Process]:
    """Return the processes that read for an import: at most one."""
    found = []
    with contextlib.suppress(psutil.NoSuchProcess):
        for child in psutil.Process(process.pid).children():
            with contextlib.suppress(psutil.Error):
                if "--multiprocessing-fork" in child.cmdline():
                    found.append(child)
    return found


def kill_reader(process: subprocess.Popen[str]) -> None:
    """Kill the child that reads, if there is one now; the import then ends by itself, in words."""
    killed = readers(process)
    for reader in killed:
        with contextlib.suppress(psutil.NoSuchProcess):
            reader.kill()
    told = ends_by_itself(process)
    if process.returncode != 0:
        assert killed, told
        assert json.loads(told)["error"] == "proses_terhenti"


def ends_by_itself(process: subprocess.Popen[str]) -> str:
    """Return what an import said until it ended."""
    try:
        told, _ = process.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        pytest.fail(f"the import has not ended {PATIENCE:.0f} s after its reader was killed")
    return told


def current_whole(folder: Path) -> Snapshot:
    """Return the current snapshot once every kept register was found whole, row by row."""
    office = bootstrap.open_office(folder, PASSPHRASE)
    try:
        current = register.current_snapshot(office)
        assert current is not None
        with office.read() as connection:
            assert journal.verify(connection) is None
            kept = storage.shelved(connection)
        shelf = office.store.companion(storage.RegisterShelf)
        for one in kept:
            file = shelf.file(one.database)
            ((rows,),) = file.rows(
                "SELECT (SELECT count(*) FROM entry) + (SELECT count(*) FROM set_aside)"
            )
            assert rows == one.snapshot.rows
            assert file.rows("PRAGMA integrity_check") == [("ok",)]
        return current
    finally:
        bootstrap.close(office)


def left_over(folder: Path) -> list[str]:
    return [p.name for p in folder.iterdir() if p.suffix == ".building"]


def an_import_to_kill(tmp_path: Path, rows: int) -> tuple[Path, Path, Snapshot]:
    """Return an office with a register, a file of many dirty rows, and the current snapshot."""
    folder, path = tmp_path / "kantor", tmp_path / "baru.csv"
    current = an_office(folder, path)
    dirty = [name for name, kind in KINDS.items() if not kind.needs_numbers]
    write(path, {"x": table(lines([*dirty] * (rows // len(dirty))))})
    return folder, path, current


def import_whole(folder: Path, path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"\n")  # another file each time
    with importing(folder, path) as process:
        told, _ = process.communicate()
    assert process.returncode == 0, told


def _kills(tmp_path: Path, rounds: int, rows: int) -> tuple[int, str]:
    chance = random.Random(7)
    folder, path, current = an_import_to_kill(tmp_path, rows)
    begun = time.monotonic()
    import_whole(folder, path)
    length = time.monotonic() - begun
    before, current = current, current_whole(folder)
    assert current.id != before.id
    unfinished = 0
    for number in count():
        if number >= rounds and unfinished:
            break
        path.write_bytes(path.read_bytes() + b"\n")
        with importing(folder, path) as process:
            begun = time.monotonic()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(chance.uniform(0.1, 1.0) * length)
            running = process.poll() is None
            unfinished += running
            if not running:  # the machine has become faster meanwhile
                length = time.monotonic() - begun
            if running and number % 3 == 0:
                kill_reader(process)
        before, current = current, current_whole(folder)
        assert running or current.id != before.id, "it said it was done"
    import_whole(folder, path)
    assert left_over(folder) == []
    return number, f"{unfinished} before the end"


def test_an_import_whose_reader_dies_at_its_birth_ends_and_changes_nothing(tmp_path: Path) -> None:
    folder, path, kept = an_import_to_kill(tmp_path, rows=20_000)
    with importing(folder, path) as process:
        while not readers(process):
            assert process.poll() is None, process.communicate()
            time.sleep(0.001)
        kill_reader(process)
    assert process.returncode == 3, "the reader was done before it could be killed"
    assert current_whole(folder) == kept
    assert left_over(folder) == []


def test_an_import_killed_at_random_leaves_a_whole_register(
    tmp_path: Path, strikes: Strikes
) -> None:
    runs, note = _kills(tmp_path, rounds=3, rows=3_000)
    strikes("kill -9 in an import", runs, 0, note)


@pytest.mark.reliability
@pytest.mark.timeout(1800)
def test_an_import_killed_at_twenty_moments_leaves_a_whole_register(
    tmp_path: Path, strikes: Strikes
) -> None:
    runs, note = _kills(tmp_path, rounds=20, rows=30_000)
    strikes("kill -9 in an import", runs, 0, note)
