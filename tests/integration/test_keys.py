"""A new passphrase and a new key: the office stays whole, the old key opens nothing any more."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop_app import bootstrap
from desktop_app.domain.errors import EnvironmentFailure, Refused
from desktop_app.storage import journal, scratch, vault
from desktop_app.storage.database import OFFICE_DB
from desktop_app.storage.keyed_file import open_keyed
from desktop_app.storage.register import person_id
from desktop_app.usecases import backups, doctor, keys, letters, register, restoring
from desktop_app.usecases.doctor import Health
from desktop_app.usecases.office import Office
from tests.offices import PASSPHRASE, TestClock, acting, make_office, serve_somebody
from tests.processes import ended

NEW = "frasa baru yang panjang"
ROOT = Path(__file__).resolve().parents[2]


def bad(office: Office) -> list[str]:
    return [str(one) for one in doctor.examine(office) if one.health is Health.BAD]


def test_a_new_passphrase_opens_and_the_old_does_not(office: Office) -> None:
    admin, folder = acting(office, "admin"), office.store.folder
    with pytest.raises(EnvironmentFailure, match="salah"):
        keys.change_passphrase(admin, "bukan yang lama", NEW)
    with pytest.raises(Refused):
        keys.change_passphrase(admin, PASSPHRASE, PASSPHRASE)
    with pytest.raises(Refused, match="pendek"):
        keys.change_passphrase(admin, PASSPHRASE, "pendek")
    with pytest.raises(Refused):
        keys.change_passphrase(office, PASSPHRASE, NEW)  # petugas
    old_sheet = vault.sheet_code(folder)
    keys.change_passphrase(admin, PASSPHRASE, NEW)

    assert vault.unlock(folder, NEW) == office.store.key
    with pytest.raises(EnvironmentFailure):
        vault.unlock(folder, PASSPHRASE)
    assert vault.sheet_code(folder) != old_sheet
    with office.read() as connection:
        last = journal.history(connection, office.identity.id)[-1]
    assert (last.kind, last.body) == ("passphrase", {})


def test_a_new_key_rewrites_everything_and_loses_nothing(office: Office, clock: TestClock) -> None:
    folder, old = office.store.folder, office.store.key
    person, done = serve_somebody(office)
    assert done.letter is not None
    assert person.nik
    scratch.keep(office.store, "setengah", {"text": "ketikan"})
    backups.back_up(office)
    taken_before = backups.newest(office)
    seen = person_id(office.store.names, person.nik)
    office.store.close()

    key = keys.change_key(folder, PASSPHRASE, clock.go(hours=1), new_passphrase=NEW)
    assert key != old
    assert not vault.belongs(folder, old)
    again = bootstrap.open_office(folder, NEW, clock)
    try:
        assert again.store.key == key
        assert bad(again) == []
        assert letters.letter_bytes(again, done.letter.id).startswith(b"%PDF")
        assert scratch.recall(again.store, "setengah") == {"name": "setengah", "text": "ketikan"}
        # Who looked at somebody before is still found under the same number.
        assert person_id(again.store.names, person.nik) == seen
        with again.read() as connection:
            assert journal.history(connection, seen)
        acting_again = acting(again, "petugas1")
        assert register.look_up(acting_again, person.nik).exact
        assert again.store.files.put(letters.letter_bytes(again, done.letter.id)) == (
            done.letter.file
        )
        # Old backups open with the old passphrase; new ones stand beside them.
        clock.go(hours=1)
        backups.back_up(again)
        assert restoring.unlock(taken_before, passphrase=PASSPHRASE).key == old
        assert restoring.unlock(backups.newest(again), passphrase=NEW).key == key
        backups.check(again, backups.newest(again))
    finally:
        again.store.close()


def test_no_file_opens_with_the_old_key_any_more(office: Office, clock: TestClock) -> None:
    folder = office.store.folder
    serve_somebody(office)
    office.store.close()
    before = {p.relative_to(folder): p.read_bytes() for p in folder.rglob("*") if p.is_file()}
    keys.change_key(folder, PASSPHRASE, clock.now())
    same = {
        str(path)
        for path, data in before.items()
        if (folder / path).is_file() and (folder / path).read_bytes() == data
    }
    assert same <= {"machine.toml"}
    assert not list(folder.glob(".incoming*"))


def test_while_the_office_is_open_the_key_stays(office: Office, clock: TestClock) -> None:
    serve_somebody(office)
    with pytest.raises(EnvironmentFailure, match="dibuka program lain"):
        keys.change_key(office.store.folder, PASSPHRASE, clock.now())
    serve_somebody(office)
    assert not list(office.store.folder.glob(".incoming*"))


def test_killed_as_the_log_was_left_the_office_opens(office: Office) -> None:
    folder, key = office.store.folder, office.store.key
    serve_somebody(office)
    office.store.close()
    raw = open_keyed(folder / OFFICE_DB, key, "mode=rw")
    raw.execute("PRAGMA journal_mode=DELETE")
    raw.execute("PRAGMA cache_size=1")  # pages are spilled before the commit that never comes
    raw.execute("BEGIN IMMEDIATE")
    raw.execute("UPDATE journal SET kind = 'x'")
    killed = {path.name: path.read_bytes() for path in folder.glob("office.db*")}
    raw.execute("ROLLBACK")
    raw.close()
    for name, data in killed.items():
        (folder / name).write_bytes(data)
    assert "office.db-journal" in killed

    again = bootstrap.open_office(folder, PASSPHRASE, TestClock())
    assert bad(again) == []
    again.store.close()


def change_until_killed(folder: Path) -> None:
    """Change the key, saying when it begins and when it is done."""
    print("BEGIN", flush=True)
    keys.change_key(folder, PASSPHRASE, TestClock().now())
    print("DONE", flush=True)


def _kill_while_changing(folder: Path, chance: random.Random, span: float) -> None:
    code = (
        "from pathlib import Path; from tests.integration.test_keys import change_until_killed;"
        f"change_until_killed(Path({str(folder)!r}))"
    )
    with ended(
        subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, cwd=ROOT)
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "BEGIN\n"
        try:
            process.wait(chance.uniform(0, span))
        except subprocess.TimeoutExpired:
            process.kill()


def _kills(tmp_path: Path, rounds: int) -> None:
    office = make_office(tmp_path / "kantor")
    folder, chance = office.store.folder, random.Random(11)
    _, done = serve_somebody(office)
    assert done.letter is not None
    office.store.close()
    begun = time.monotonic()
    keys.change_key(folder, PASSPHRASE, TestClock().now())
    span, found = 1.3 * (time.monotonic() - begun), set()
    for _ in range(rounds):
        before = vault.key_id_of(folder)
        _kill_while_changing(folder, chance, span)
        again = bootstrap.open_office(folder, PASSPHRASE, TestClock())
        found.add(vault.key_id(again.store.key) == before)
        assert letters.letter_bytes(again, done.letter.id).startswith(b"%PDF")
        assert bad(again) == []
        again.store.close()
        assert not list(folder.glob(".incoming*"))
    print(f"kill -9 while the key changes: {rounds} kills, 0 mixtures, old and new {found}")


def test_killed_in_the_middle_it_is_the_old_or_the_new_key(tmp_path: Path) -> None:
    _kills(tmp_path, rounds=6)


@pytest.mark.reliability
@pytest.mark.timeout(900)
def test_killed_a_hundred_times_it_is_the_old_or_the_new_key(tmp_path: Path) -> None:
    _kills(tmp_path, rounds=100)
