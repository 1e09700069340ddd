"""Bits flip, files end too early or are gone: all is there, or the program says what is wrong.

Never silently less, never a traceback, and never a new empty office over the old one.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from desktop_app import bootstrap
from desktop_app.domain.errors import EnvironmentFailure, LoketError
from desktop_app.storage import vault
from desktop_app.storage.database import OFFICE_DB
from desktop_app.usecases import accounts, doctor
from desktop_app.usecases.doctor import Health
from tests import working_day
from tests.books import losses
from tests.offices import MORNING, PASSPHRASE, PASSWORD, TestClock
from tests.reliability_table import Strikes
from tests.working_day import WorkingDay

WAL = f"{OFFICE_DB}-wal"
LATER = MORNING + timedelta(hours=2)
Damage = Callable[[Path, Random], None]


class Worked:
    """An office after some people: closed, and as a kill left it, with the log not folded in."""

    def __init__(self, place: Path, people: int) -> None:
        self.closed, self.killed = place / "tutup", place / "mati"
        self.said: list[str] = []
        working_day.an_office(place / "kantor")
        clock = TestClock()
        office = working_day.at_work(place / "kantor", clock=clock)
        raw = office.store.writer.raw_connection()
        raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        raw.cursor().execute("PRAGMA wal_autocheckpoint=0")
        raw.close()
        cases = working_day.people(0, people)
        day = WorkingDay(office, clock, self.said.append, place / "tray", place, 0, cases)
        day.bring_register()
        day.serve_all()
        # The second time only what the log holds is new.
        shutil.copytree(place / "kantor", self.killed / "kantor")
        (self.killed / "kantor" / f"{OFFICE_DB}-shm").unlink()
        bootstrap.close(office)
        shutil.copytree(place / "kantor", self.closed / "kantor")
        self.said = [line for line in self.said if not line.startswith("salinan")]


@pytest.fixture(scope="module")
def worked(tmp_path_factory: pytest.TempPathFactory) -> Worked:
    return Worked(tmp_path_factory.mktemp("rusak"), people=3)


def _flipped(path: Path, chance: Random) -> None:
    data = bytearray(path.read_bytes())
    for _ in range(chance.choice((1, 1, 8))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path.write_bytes(data)


def _cut_short(path: Path, chance: Random) -> None:
    size = path.stat().st_size
    with path.open("rb+") as stream:
        stream.truncate(chance.choice((0, chance.randrange(size), size // 4096 // 2 * 4096)))


def _blanked(path: Path, chance: Random) -> None:
    size = path.stat().st_size
    with path.open("rb+") as stream:
        stream.seek(chance.randrange(size) // 4096 * 4096)
        stream.write(bytes(min(4096, size - stream.tell())))


def _gone(path: Path, chance: Random) -> None:
    path.unlink()


def _of(name: str, damage: Damage) -> Damage:
    return lambda folder, chance: damage(folder / name, chance)


def _any(pattern: str, damage: Damage) -> Damage:
    """Damage one of the files of a pattern."""

    def to_one(folder: Path, chance: Random) -> None:
        damage(
            chance.choice([path for path in sorted(folder.glob(pattern)) if path.is_file()]), chance
        )

    return to_one


NOTE = "catatan_terakhir"
DAMAGES: dict[str, tuple[bool, Damage]] = {  # whether the log lies beside it, and what is done
    "bits flipped in the database": (False, _of(OFFICE_DB, _flipped)),
    "bits flipped in the database beside a log": (True, _of(OFFICE_DB, _flipped)),
    "page of the database blanked": (False, _of(OFFICE_DB, _blanked)),
    "database cut short": (False, _of(OFFICE_DB, _cut_short)),
    "database cut short beside a log": (True, _of(OFFICE_DB, _cut_short)),
    "database gone": (False, _of(OFFICE_DB, _gone)),
    "database gone beside a log": (True, _of(OFFICE_DB, _gone)),
    "bits flipped in the log": (True, _of(WAL, _flipped)),
    "log cut short": (True, _of(WAL, _cut_short)),
    "log gone": (True, _of(WAL, _gone)),
    "bits flipped in an archived file": (False, _any("files/??/*", _flipped)),
    "archived file cut short": (False, _any("files/??/*", _cut_short)),
    "archived file gone": (False, _any("files/??/*", _gone)),
    "bits flipped in the register": (False, _any("register-*.db", _flipped)),
    "register gone": (False, _any("register-*.db", _gone)),
    "bits flipped in the recovery file": (False, _of("recovery.json", _flipped)),
    "bits flipped in the note of the journal's end": (False, _of("journal.head", _flipped)),
    "bits flipped in what is half typed": (False, _any("drafts/*", _flipped)),
    "bits flipped in a backup": (False, _any("backups/**/*", _flipped)),
}


def _told(folder: Path, said: list[str]) -> list[str]:
    """Return what the program says of a damaged folder; fail when it is silent about a loss."""
    try:
        office = working_day.at_work(folder, clock=TestClock(LATER))
    except EnvironmentFailure as error:
        return [error.code]
    try:
        found = [one for one in doctor.examine(office) if one.health is not Health.GOOD]
        # A torn note is no loss; that nobody can tell from it is said all the same.
        told = [one.name for one in found if one.health is Health.BAD or one.name == NOTE]
        lost = losses(office, said)
    except EnvironmentFailure as error:
        return [error.code]
    finally:
        bootstrap.close(office)
    assert told or not lost, f"lost without a word: {lost[:3]}"
    return told


def _strike(worked: Worked, place: Path, name: str, times: int) -> Counter[str]:
    beside_log, damage = DAMAGES[name]
    answers: Counter[str] = Counter()
    for number in range(times):
        left = place / f"{number}"
        shutil.copytree(worked.killed if beside_log else worked.closed, left)
        damage(left / "kantor", Random(f"{name} {number}"))
        told = _told(left / "kantor", worked.said)
        answers.update(told or ["utuh"])
        shutil.rmtree(left)
    return answers


def test_untouched_the_office_is_whole(worked: Worked, tmp_path: Path) -> None:
    for number, state in enumerate((worked.closed, worked.killed)):
        shutil.copytree(state, tmp_path / f"{number}")
        assert _told(tmp_path / f"{number}" / "kantor", worked.said) == []


@pytest.mark.parametrize("name", DAMAGES)
def test_damage_is_told_or_does_no_harm(worked: Worked, tmp_path: Path, name: str) -> None:
    assert _strike(worked, tmp_path, name, 1).total() > 0


@pytest.mark.reliability
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", DAMAGES)
def test_damage_of_every_kind_is_told_or_does_no_harm(
    worked: Worked, tmp_path: Path, name: str, strikes: Strikes
) -> None:
    answers = _strike(worked, tmp_path, name, 1 if "gone" in name else 20)
    whole = answers.pop("utuh", 0)
    note = f"{whole} harmless, the rest told: {', '.join(sorted(answers))}"
    strikes(name, 1 if "gone" in name else 20, 0, note if answers else "all harmless")


@pytest.mark.parametrize("left", [None, b""], ids=["gone", "empty"])
def test_no_empty_office_is_made_where_the_database_was(
    worked: Worked, tmp_path: Path, left: bytes | None
) -> None:
    folder = tmp_path / "kantor"
    shutil.copytree(worked.killed / "kantor", folder)
    (folder / OFFICE_DB).unlink()
    if left is not None:
        (folder / OFFICE_DB).write_bytes(left)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    with pytest.raises(EnvironmentFailure, match="pulihkan dari cadangan") as told:
        bootstrap.open_office(folder, PASSPHRASE)
    assert told.value.code == "basis_data_hilang"
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_a_log_that_vanished_is_told_at_the_next_start(worked: Worked, tmp_path: Path) -> None:
    shutil.copytree(worked.killed, tmp_path / "0")
    (tmp_path / "0" / "kantor" / WAL).unlink()
    office = bootstrap.open_office(tmp_path / "0" / "kantor", PASSPHRASE, clock=TestClock(LATER))
    try:
        accounts.log_in(office, "petugas1", PASSWORD)  # what is written first moves the note on
        assert [one.name for one in doctor.quick_check(office)] == ["catatan_terakhir"]
    finally:
        bootstrap.close(office)


def test_a_wrong_passphrase_and_another_offices_key_open_nothing(
    worked: Worked, tmp_path: Path, strikes: Strikes
) -> None:
    shutil.copytree(worked.closed / "kantor", tmp_path / "kantor")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    with pytest.raises(LoketError) as wrong:
        bootstrap.open_office(tmp_path / "kantor", "bukan frasa kantor ini")
    assert wrong.value.code == "frasa_sandi_salah"
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before

    # Another office's recovery file: its passphrase is right, its key is not.
    recovery = tmp_path / "kantor" / vault.RECOVERY_FILE
    recovery.unlink()
    vault.create(tmp_path / "kantor", "frasa kantor yang lain")
    with pytest.raises(LoketError) as other:
        bootstrap.open_office(tmp_path / "kantor", "frasa kantor yang lain")
    assert other.value.code == "basis_data_rusak"
    assert {path: path.read_bytes() for path in before if path != recovery} == {
        path: data for path, data in before.items() if path != recovery
    }
    strikes("wrong key", 2)
