"""An import is killed at any moment: the register before it stays whole, and nothing is left over.

The import runs as the program runs it: a command, the reading in a process of its own. Sometimes
the whole family dies (a power cut), sometimes only the child that reads.
"""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
import time
from datetime import date
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

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kills whole process groups")


def an_office(folder: Path, path: Path) -> Snapshot:
    """Make an office with a register and return that."""
    office = make_office(folder, actor=None)
    old = write(path.with_name("lama.csv"), {"x": table(lines(["bersih"] * 20))})
    kept = register.import_file(office, old, as_of=date(2026, 5, 1)).snapshot
    office.store.close()
    return kept


def start(folder: Path, path: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "desktop_app", "register", "import", str(path), "--json"]
    environment = {**os.environ, "LOKET_DATA_DIR": str(folder), "LOKET_PASSPHRASE": PASSPHRASE}
    return subprocess.Popen(
        [*command, "--as-of", "2026-11-01"],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )


def kill(process: subprocess.Popen[str], *, all_of_it: bool) -> None:
    if all_of_it:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        with contextlib.suppress(psutil.Error):
            for child in psutil.Process(process.pid).children(recursive=True):
                child.kill()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.communicate(timeout=60)


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


def _kills(tmp_path: Path, rounds: int, rows: int) -> None:
    folder, chance = tmp_path / "kantor", random.Random(7)
    path = tmp_path / "baru.csv"
    current = an_office(folder, path)
    dirty = [name for name, kind in KINDS.items() if not kind.needs_numbers]
    write(path, {"x": table(lines([*dirty] * (rows // len(dirty))))})
    begun = time.monotonic()
    whole = start(folder, path)
    told, _ = whole.communicate(timeout=120)
    assert whole.returncode == 0, told
    assert current_whole(folder).id != current.id
    current = current_whole(folder)
    length = time.monotonic() - begun
    unfinished = 0
    for number in range(rounds):
        path.write_bytes(path.read_bytes() + b"\n")  # another file each time
        process = start(folder, path)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(chance.uniform(0.1, 1.0) * length)
        running = process.poll() is None
        unfinished += running
        kill(process, all_of_it=number % 3 != 0)
        before, current = current, current_whole(folder)
        assert running or current.id != before.id, "it said it was done"
    assert unfinished, "every import was faster than its kill: nothing was proved"
    path.write_bytes(path.read_bytes() + b"\n")
    last = start(folder, path)
    assert last.communicate(timeout=120) is not None
    assert last.returncode == 0
    assert left_over(folder) == []
    print(f"import killed: {rounds} kills, {unfinished} before the end, 0 registers lost")


def test_an_import_killed_at_random_leaves_a_whole_register(tmp_path: Path) -> None:
    _kills(tmp_path, rounds=3, rows=3_000)


@pytest.mark.reliability
@pytest.mark.timeout(1800)
def test_an_import_killed_at_twenty_moments_leaves_a_whole_register(tmp_path: Path) -> None:
    _kills(tmp_path, rounds=20, rows=30_000)
