"""The power goes out: unsynced writes are dropped, shuffled and torn; nothing told is lost."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest
import sqlalchemy as sa

from desktop_app import bootstrap
from desktop_app.domain.errors import EnvironmentFailure, LoketError
from desktop_app.domain.ids import new_id
from desktop_app.storage import journal
from desktop_app.storage.database import Store
from desktop_app.storage.head_note import noted_head
from desktop_app.storage.migrate import HEAD, migrate
from desktop_app.usecases import doctor, queue
from desktop_app.usecases.doctor import Health
from tests import disk_recorder, working_day
from tests.books import losses
from tests.disk_recorder import Disk
from tests.offices import FORM, PASSPHRASE, TestClock
from tests.reliability_table import Strikes
from tests.working_day import WorkingDay

ROOT = Path(__file__).resolve().parents[2]
PEOPLE = 3
KEY = bytes(range(32))
ENTRIES = 40
# The log is folded in often, or at closing only.
PRAGMAS = ("wal_autocheckpoint=60", "wal_autocheckpoint=0")

Check = Callable[[Path, list[str]], None]

pytestmark = pytest.mark.skipif(
    disk_recorder.library() is None, reason="no C compiler to build the disk recorder with"
)


def test_after_a_power_cut_all_that_was_told_is_there(tmp_path: Path, strikes: Strikes) -> None:
    _day(tmp_path, 0, 8, PRAGMAS[0])
    strikes("power cut in a working day", 8)


@pytest.mark.reliability
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("day", range(10))
def test_after_five_hundred_power_cuts_all_that_was_told_is_there(
    tmp_path: Path, strikes: Strikes, day: int
) -> None:
    _day(tmp_path, day, 50, PRAGMAS[day % 2])
    strikes("power cut in a working day", 50)


def test_a_power_cut_while_an_office_is_made_leaves_it_whole_or_to_be_made_again(
    tmp_path: Path, strikes: Strikes
) -> None:
    strikes("power cut while an office is made", _made(tmp_path, cuts=3))


@pytest.mark.reliability
@pytest.mark.timeout(1800)
def test_sixty_power_cuts_while_an_office_is_made(tmp_path: Path, strikes: Strikes) -> None:
    strikes("power cut while an office is made", _made(tmp_path, cuts=60))


def test_a_power_cut_while_a_database_is_migrated_loses_no_entry(
    tmp_path: Path, strikes: Strikes
) -> None:
    strikes("power cut in a migration", _migrated(tmp_path, cuts=10))


@pytest.mark.reliability
@pytest.mark.timeout(1800)
def test_many_power_cuts_while_a_database_is_migrated(tmp_path: Path, strikes: Strikes) -> None:
    strikes("power cut in a migration", _migrated(tmp_path, cuts=120))


def test_a_power_cut_in_a_restore_leaves_the_old_office_or_the_restored_one(
    tmp_path: Path, strikes: Strikes
) -> None:
    strikes("power cut in a restore", _restored(tmp_path, cuts=6))


@pytest.mark.reliability
@pytest.mark.timeout(1800)
def test_many_power_cuts_in_a_restore(tmp_path: Path, strikes: Strikes) -> None:
    strikes("power cut in a restore", _restored(tmp_path, cuts=60))


def test_a_program_that_does_not_sync_is_found_out(tmp_path: Path) -> None:
    with pytest.raises((AssertionError, LoketError)):
        _day(tmp_path, 0, 60, "synchronous=OFF")


# What is recorded, and what each disk that is left has to be ---------------------------------


def _day(tmp_path: Path, seed: int, cuts: int, pragma: str) -> None:
    root = tmp_path / f"{seed}"
    working_day.an_office(root / "kantor")
    work = (
        "from tests.working_day import work;"
        f"work(root / 'kantor', {seed}, {PEOPLE}, root / 'said', pragma={pragma!r})"
    )
    _cut(root, work, cuts, _whole)


def _whole(left: Path, said: list[str]) -> None:
    """The office opens, holds all that was said, its note of the journal fits, and it goes on."""
    office = working_day.at_work(left / "kantor")
    try:
        assert losses(office, said) == []
        noted = noted_head(left / "kantor")
        with office.read() as connection:
            assert noted.head is None or noted.head[0] <= journal.last_lsn(connection)
        # A note torn by the cut is no alarm, and no silence either.
        found = {
            one.name: str(one) for one in doctor.quick_check(office) if one.health is Health.BAD
        }
        assert "catatan_terakhir" not in found, found
        queue.issue(office, service="reaktivasi")
    finally:
        bootstrap.close(office)


def _made(tmp_path: Path, cuts: int) -> int:
    make = (
        "from desktop_app import bootstrap; from tests.offices import FORM, PASSPHRASE\n"
        "office = bootstrap.create(root / 'kantor', FORM, PASSPHRASE); tell('kantor')\n"
        "bootstrap.close(office); tell('tutup')"
    )
    root = tmp_path / "0"
    root.mkdir()
    _cut(root, make, cuts, _whole_or_to_be_made)
    return cuts


def _whole_or_to_be_made(left: Path, said: list[str]) -> None:
    folder = left / "kantor"
    try:
        office = bootstrap.open_office(folder, PASSPHRASE)
    except EnvironmentFailure:
        assert said == []
        office = bootstrap.create(folder, FORM, PASSPHRASE)
    try:
        assert losses(office, said) == []
        assert office.identity.name == FORM.name
    finally:
        bootstrap.close(office)


def _restored(tmp_path: Path, cuts: int) -> int:
    """An office with a backup and something after it; what was before the backup is never lost."""
    root, said = tmp_path / "0", list[str]()
    working_day.an_office(root / "kantor")
    clock = TestClock()
    office = working_day.at_work(root / "kantor", clock=clock)
    day = WorkingDay(
        office, clock, said.append, tmp_path / "tray", tmp_path, 0, working_day.people(0, 1)
    )
    day.bring_register()
    day.serve_all()
    day.back_up()
    kept = [line for line in said if line.split()[0] not in ("salinan", "cadangan", "ketikan")]
    queue.issue(office, service="reaktivasi")
    bootstrap.close(office)
    restore = (
        "from datetime import UTC, datetime; from desktop_app.usecases import restoring\n"
        "from tests.offices import PASSPHRASE\n"
        "(one,) = restoring.find(root / 'kantor' / 'backups')\n"
        "one = restoring.unlock(one, passphrase=PASSPHRASE)\n"
        "at = datetime(2026, 11, 20, 3, tzinfo=UTC)\n"
        "restoring.restore(one, root / 'kantor', at, office=None)\n"
        "tell('pulih')"
    )

    def check(left: Path, told: list[str]) -> None:
        office = working_day.at_work(left / "kantor")
        try:
            assert losses(office, kept) == []
            if told:  # the number given after the backup is gone with what was restored over
                assert queue.view(office).waiting == ()
        finally:
            bootstrap.close(office)

    _cut(root, restore, cuts, check)
    return cuts


def _migrated(tmp_path: Path, cuts: int) -> int:
    root = tmp_path / "0"
    root.mkdir()
    store, now = Store(root, KEY), datetime(2026, 11, 20, tzinfo=UTC)
    migrate(store, now, "0001")
    with store.write(actor=None, at=now) as tx:
        for number in range(ENTRIES):
            tx.event("view", new_id(now), {"what": number})
    store.close()
    up = (
        "from datetime import UTC, datetime; from desktop_app.storage.database import Store\n"
        "from desktop_app.storage.migrate import migrate\n"
        "store = Store(root, bytes(range(32)))\n"
        "backup = migrate(store, datetime(2026, 11, 20, 1, tzinfo=UTC)); tell(backup.name)\n"
        "store.close()"
    )
    _cut(root, up, cuts, _of_today)
    return cuts


def _of_today(left: Path, said: list[str]) -> None:
    store = Store(left, KEY)
    try:
        migrate(store, datetime(2026, 11, 20, 2, tzinfo=UTC))
        with store.read() as connection:
            version = connection.execute(sa.text("SELECT version_num FROM alembic_version"))
            assert version.scalars().all() == [HEAD]
            assert (journal.last_lsn(connection), journal.verify(connection)) == (ENTRIES, None)
        # Whatever stands after the name of a backup is what was there before.
        assert set(said) <= {path.name for path in left.glob("*-before-migration-*.db")}
    finally:
        store.close()


# The machinery --------------------------------------------------------------------------------


def _cut(root: Path, code: str, count: int, check: Check) -> None:
    """Record some code at work below `root`; cut the power at `count` moments; check each disk."""
    disk, chance = Disk(root), Random(7)
    log = _recorded(root, code)
    records = disk_recorder.length(log)
    moments = sorted(chance.choices(range(1, records + 1), k=count))
    for number in disk.play(log):
        while moments and moments[0] <= number:
            moments.pop(0)
            left = root.with_name(f"left-{root.name}-{number}-{len(moments)}")
            disk.cut(left, chance)
            check(left, disk.seen("said").decode().split("\n")[:-1])
            shutil.rmtree(left)


def _recorded(root: Path, code: str) -> Path:
    """Run some code in a process of its own and return the record of what it wrote in `root`."""
    log = root.with_suffix(".log")
    head = f"from pathlib import Path; root = Path({str(root)!r})\nimport os\n"
    tell = (
        "told = os.open(root / 'said', os.O_WRONLY | os.O_CREAT | os.O_APPEND)\n"
        "def tell(text): os.write(told, f'{text}\\n'.encode())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", head + tell + code],
        cwd=ROOT,
        env=disk_recorder.environment(root, log),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return log
