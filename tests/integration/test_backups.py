"""A backup is whole, encrypted, checked, and goes to the second disk when that is there."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app import settings as declared
from desktop_app.domain.backup import Age
from desktop_app.domain.errors import EnvironmentFailure, Refused
from desktop_app.storage import backup_sets as sets
from desktop_app.storage import journal, kept_aside
from desktop_app.storage.keyed_file import open_keyed
from desktop_app.usecases import backups, doctor, queue
from desktop_app.usecases.backups import Second
from desktop_app.usecases.office import Office
from tests.offices import TestClock, acting, serve_somebody


@pytest.fixture
def usb(office: Office, tmp_path: Path) -> Path:
    """A second disk, chosen on this computer."""
    disk = tmp_path / "usb"
    disk.mkdir()
    backups.check_second(acting(office, "admin"), disk)
    declared.write_machine(office.store.folder, declared.BACKUP_FOLDER, str(disk))
    return disk


def test_a_backup_holds_everything_and_opens_with_the_offices_key(office: Office) -> None:
    serve_somebody(office)
    done = backups.back_up(office)

    one = backups.newest(office)
    manifest = sets.read_manifest(one, office.store.key)
    with office.read() as connection:
        assert manifest.lsn == journal.last_lsn(connection)
    assert manifest.counts["letter"] == 1
    assert len(manifest.files) == len(list((office.store.folder / "files").glob("??/*")))
    assert len(manifest.registers) == 1
    assert done.made_at == office.now()
    assert done.size == manifest.size
    assert backups.check(office, one) == len(manifest.files) + 2
    raw = open_keyed(one.database, office.store.key, "mode=ro&immutable=1")
    assert raw.execute("SELECT count(*) FROM letter").fetchone() == (1,)
    raw.close()


def test_the_next_backup_copies_only_what_is_new(office: Office, clock: TestClock) -> None:
    serve_somebody(office)
    backups.back_up(office)
    place = sets.own_place(office.store.folder)
    before = {path: path.stat().st_mtime_ns for path in place.glob("files-*/*/*")}
    clock.go(hours=4)
    serve_somebody(office)
    backups.back_up(office)

    after = {path: path.stat().st_mtime_ns for path in place.glob("files-*/*/*")}
    assert before.items() <= after.items()
    assert len(after) > len(before)


def test_a_changed_byte_or_manifest_is_noticed(office: Office) -> None:
    serve_somebody(office)
    backups.back_up(office)
    one = backups.newest(office)
    path = one.folder / sets.MANIFEST
    whole = path.read_text()
    path.write_text(whole.replace('"epoch": 1', '"epoch": 2'))
    with pytest.raises(EnvironmentFailure, match="rusak"):
        backups.check(office, one)
    path.write_text(whole)
    backups.check(office, one)
    data = bytearray(one.database.read_bytes())
    data[5000] ^= 1
    one.database.write_bytes(data)
    with pytest.raises(EnvironmentFailure, match="rusak"):
        backups.check(office, one)


def test_a_damaged_letter_never_takes_the_place_of_its_good_copy(
    office: Office, clock: TestClock
) -> None:
    serve_somebody(office)
    backups.back_up(office)
    (path,) = (p for p in (office.store.folder / "files").glob("??/*") if p.stat().st_size > 9000)
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    clock.go(hours=1)
    assert backups.back_up(office).damaged == 0
    backups.check(office, backups.newest(office))


def test_a_damaged_database_gives_no_backup_and_leaves_the_last(
    office: Office, clock: TestClock
) -> None:
    serve_somebody(office)
    backups.back_up(office)
    office.store.close()
    path = office.store.folder / "office.db"
    data = bytearray(path.read_bytes())
    for page in range(20, len(data) // 4096):
        data[page * 4096 + 100] ^= 1
    path.write_bytes(data)
    clock.go(hours=1)
    with pytest.raises(EnvironmentFailure):
        backups.back_up(office)
    assert len(backups.backups(office)) == 1
    assert not list(sets.own_place(office.store.folder).glob(f"{sets.MAKING}*"))


def test_the_second_disk_gets_a_whole_copy(office: Office, usb: Path) -> None:
    serve_somebody(office)
    assert backups.back_up(office).second is Second.COPIED

    (there,) = (one for one in backups.backups(office) if one.second)
    shutil.rmtree(sets.own_place(office.store.folder))
    assert backups.check(office, there.one) > 2


def test_an_absent_disk_is_told_calmly_and_caught_up_with(
    office: Office, usb: Path, clock: TestClock
) -> None:
    backups.back_up(office)
    usb.rename(usb.with_name("tas"))
    usb.mkdir()  # what is left where it was mounted
    clock.go(days=4)
    assert backups.back_up(office).second is Second.ABSENT
    standing = backups.standing(office)
    assert not standing.second_there
    assert (standing.age, standing.second_age) == (Age.FRESH, Age.OLD)
    usb.rmdir()
    usb.with_name("tas").rename(usb)
    clock.go(hours=1)
    assert backups.back_up(office).second is Second.COPIED
    assert backups.standing(office).second_age is Age.FRESH


def test_the_second_folder_is_never_inside_the_first(office: Office) -> None:
    with pytest.raises(Refused):
        backups.check_second(acting(office, "admin"), office.store.folder / "usb")
    with pytest.raises(Refused):
        backups.check_second(office, Path("/"))


def test_old_backups_go_and_what_only_they_held_goes_too(office: Office, clock: TestClock) -> None:
    serve_somebody(office)
    backups.back_up(office)
    place = sets.own_place(office.store.folder)
    (letter,) = (p for p in (office.store.folder / "files").glob("??/*") if p.stat().st_size > 9000)
    letter.unlink()  # as an erasure does
    for _ in range(30):
        clock.go(days=1)
        backups.back_up(office)
    days = [one.made_at.date() for one in backups.backups(office)]
    assert [f"{day:%d-%m}" for day in days] == [
        *("20-12", "19-12", "18-12", "17-12", "16-12", "15-12", "14-12"),
        *("13-12", "06-12", "30-11", "29-11"),
    ]
    assert not [p for p in place.glob("files-*/*/*") if p.name == letter.name]


def test_what_a_killed_backup_left_is_swept(office: Office, clock: TestClock) -> None:
    place = sets.own_place(office.store.folder)
    (place / f"{sets.MAKING}999999999-x").mkdir(parents=True)
    backups.back_up(office)
    assert not list(place.glob(f"{sets.MAKING}*"))


def test_when_the_next_one_is_due_and_wanted(office: Office, clock: TestClock) -> None:
    assert backups.standing(office).due
    assert backups.standing(office).age is Age.NONE
    backups.back_up(office)
    standing = backups.standing(office)
    assert not standing.due
    assert not standing.changed
    assert not backups.wanted_at_closing(office)
    queue.issue(office)
    assert backups.wanted_at_closing(office)
    clock.go(hours=4)
    assert backups.standing(office).due
    clock.go(days=3)
    assert backups.standing(office).age is Age.OLD
    clock.go(days=4)
    assert backups.standing(office).age is Age.TOO_OLD


def test_the_counter_serves_while_a_backup_is_made(office: Office) -> None:
    told = []

    def meanwhile(done: int, total: int) -> None:
        told.append((done, total))
        queue.issue(office)

    serve_somebody(office)
    backups.back_up(office, meanwhile)
    assert told[-1][0] == told[-1][1]
    assert backups.standing(office).changed


def test_what_a_restore_put_aside_goes_after_a_month_with_the_next_backup(
    office: Office, clock: TestClock
) -> None:
    folder = office.store.folder
    names = [kept_aside.restore_at(clock.at - timedelta(days=days)) for days in (31, 29)]
    copy = folder / kept_aside.migration_at(clock.at - timedelta(days=40))
    copy.write_bytes(bytes(1 << 20))
    for name in (*names, "sebelum-pulih-lain", "foto"):
        (folder / name / "files").mkdir(parents=True)
        (folder / name / "files" / "isi").write_bytes(bytes(1 << 20))
    (said,) = [one for one in doctor.examine(office) if one.name == "data_lama"]
    assert "3 salinan" in str(said)
    assert "3 MB" in str(said)

    backups.back_up(office)

    left = {path.name for path in folder.iterdir()}
    assert left >= {names[1], "sebelum-pulih-lain", "foto"}  # others' folders are not ours to take
    assert not {names[0], copy.name} & left
    (said,) = [one for one in doctor.examine(office) if one.name == "data_lama"]
    assert "1 salinan" in str(said)
    assert f"{clock.at + timedelta(days=1):%d-%m-%Y}" in str(said)
