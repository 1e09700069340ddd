"""Going back to a backup: looked into first, the present kept aside, no number given out twice."""

from __future__ import annotations

import shutil
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from desktop_app import bootstrap
from desktop_app.domain.access import Right
from desktop_app.domain.errors import EnvironmentFailure, LoketError, Misused, NotFound, Refused
from desktop_app.storage import backup_sets as sets
from desktop_app.storage import exchange, journal, vault
from desktop_app.storage.epochs import current_epoch
from desktop_app.usecases import accounts, backups, keys, letter_book, letters, restoring, settings
from desktop_app.usecases.office import Office
from desktop_app.usecases.restoring import Unlocked
from tests.offices import (
    FORM,
    PASSPHRASE,
    PASSWORD,
    TestClock,
    acting,
    make_office,
    officer,
    serve_somebody,
)


def taken(office: Office) -> Unlocked:
    """Make a backup and open it."""
    backups.back_up(office)
    return restoring.unlock(backups.newest(office), passphrase=PASSPHRASE)


def reopened(folder: Path, clock: TestClock) -> Office:
    office = bootstrap.open_office(folder, PASSPHRASE, clock)
    return office.with_actor(officer(office, "petugas1"), settings.counters(office)[0])


def test_a_look_inside_tells_what_it_is_and_what_would_be_lost(
    office: Office, clock: TestClock
) -> None:
    serve_somebody(office)
    unlocked = taken(office)
    clock.go(hours=2)
    _, done = serve_somebody(office)
    assert done.letter is not None

    inside = restoring.look_inside(unlocked)
    assert inside.whole
    assert (inside.office, inside.epoch) == (FORM.name, 1)
    assert (inside.counts["letter"], inside.counts["application"]) == (1, 1)
    lost = restoring.what_is_lost(unlocked, office.store.folder, office.store.key)
    assert lost is not None
    assert lost.same_history
    assert (lost.letters, lost.cases, lost.tickets) == (1, 1, 1)
    assert lost.numbers == (done.letter.number,)
    assert lost.since == clock.at


def test_nothing_is_lost_right_after_a_backup(office: Office) -> None:
    unlocked = taken(office)
    lost = restoring.what_is_lost(unlocked, office.store.folder, office.store.key)
    assert lost is not None
    assert lost.nothing


def test_restoring_brings_the_old_state_and_keeps_the_present_aside(
    office: Office, clock: TestClock
) -> None:
    folder, key = office.store.folder, office.store.key
    _, first = serve_somebody(office)
    unlocked = taken(office)
    clock.go(hours=2)
    _, second = serve_somebody(office)
    assert first.letter is not None
    assert second.letter is not None
    office.store.close()

    done = restoring.restore(unlocked, folder, clock.now(), present_key=key, office=None)
    assert done.aside is not None
    assert (done.aside / "office.db").is_file()
    assert done.epoch == 2
    again = reopened(folder, clock)
    try:
        assert letters.letter_bytes(again, first.letter.id).startswith(b"%PDF")
        with pytest.raises(NotFound):
            letters.letter_numbered(again, second.letter.number)
        with again.read() as connection:
            assert journal.verify(connection) is None
            assert current_epoch(connection) == 2
        _, third = serve_somebody(again)
        assert third.letter is not None
        assert third.letter.number not in (first.letter.number, second.letter.number)
        assert letter_book.numbers_on(again).whole
    finally:
        again.store.close()
    assert not list(folder.glob(".incoming*"))


def test_the_same_backup_restored_twice_begins_two_epochs(office: Office, clock: TestClock) -> None:
    folder, key = office.store.folder, office.store.key
    unlocked = taken(office)
    office.store.close()
    assert (
        restoring.restore(unlocked, folder, clock.go(hours=1), present_key=key, office=None).epoch
        == 2
    )
    assert (
        restoring.restore(unlocked, folder, clock.go(hours=1), present_key=key, office=None).epoch
        == 3
    )


def test_a_new_pc_is_set_up_from_the_disk_with_the_passphrase(
    office: Office, tmp_path: Path, clock: TestClock
) -> None:
    _, first = serve_somebody(office)
    backups.back_up(office)
    shutil.copytree(sets.own_place(office.store.folder), tmp_path / "usb" / "cadangan-loket-x")
    office.store.close()

    (one,) = restoring.find(tmp_path / "usb")
    with pytest.raises(EnvironmentFailure, match="terkunci"):
        restoring.unlock(one)
    with pytest.raises(EnvironmentFailure, match="salah"):
        restoring.unlock(one, passphrase="bukan yang benar")
    unlocked = restoring.unlock(one, passphrase=PASSPHRASE)
    new = tmp_path / "pc baru"
    assert restoring.what_is_lost(unlocked, new, None) is None
    done = restoring.restore(unlocked, new, clock.now(), skip_numbers=30, office=None)
    assert (done.aside, done.skipped) == (None, 30)
    there = reopened(new, clock)
    try:
        assert first.letter is not None
        assert letters.letter_bytes(there, first.letter.id).startswith(b"%PDF")
        _, second = serve_somebody(there)
        assert second.letter is not None
        assert "032" in second.letter.number
        assert letter_book.numbers_on(there).whole
    finally:
        there.store.close()


def test_the_recovery_sheet_stands_in_for_a_lost_recovery_file(office: Office) -> None:
    backups.back_up(office)
    code = vault.sheet_code(office.store.folder)
    one = backups.newest(office)
    for path in one.place.glob("recovery-*"):
        path.unlink()
    with pytest.raises(EnvironmentFailure, match="lembar pemulihan"):
        restoring.unlock(one, passphrase=PASSPHRASE)
    with pytest.raises(Misused):
        restoring.unlock(one, passphrase=PASSPHRASE, sheet_code=code[:-3] + "AAA")
    assert restoring.unlock(one, passphrase=PASSPHRASE, sheet_code=code).key == office.store.key


def test_a_damaged_backup_is_told_and_changes_nothing(office: Office, clock: TestClock) -> None:
    folder, key = office.store.folder, office.store.key
    serve_somebody(office)
    unlocked = taken(office)
    path = next(iter(sets.files_in(unlocked.one.place, unlocked.manifest.key_id).glob("*/*")))
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    assert restoring.look_inside(unlocked).damaged == (path.name,)
    office.store.close()
    before = sorted(path.name for path in folder.iterdir())
    with pytest.raises(EnvironmentFailure, match="rusak"):
        restoring.restore(unlocked, folder, clock.now(), present_key=key, office=None)
    assert sorted(path.name for path in folder.iterdir()) == before


def test_another_offices_backup_is_not_put_into_this_folder(
    office: Office, tmp_path: Path, clock: TestClock
) -> None:
    unlocked = taken(office)
    other = tmp_path / "lain"
    other.mkdir()
    vault.create(other, "frasa sandi yang lain")
    with pytest.raises(Refused, match="kantor lain"):
        restoring.restore(unlocked, other, clock.now(), office=None)


def test_while_somebody_works_nothing_is_restored(office: Office, clock: TestClock) -> None:
    unlocked = taken(office)
    with pytest.raises(EnvironmentFailure, match="dibuka program lain"):
        restoring.restore(
            unlocked, office.store.folder, clock.now(), present_key=office.store.key, office=None
        )
    serve_somebody(office)


def test_over_a_damaged_database_too(office: Office, clock: TestClock) -> None:
    folder = office.store.folder
    unlocked = taken(office)
    office.store.close()
    (folder / "office.db").write_bytes(b"x" * 8192)
    done = restoring.restore(
        unlocked, folder, clock.now(), present_key=office.store.key, office=None
    )
    assert done.aside is not None
    assert (done.aside / "office.db").read_bytes() == b"x" * 8192
    reopened(folder, clock).store.close()


@pytest.mark.parametrize("moves", range(0, 12, 2))
def test_cut_off_between_two_moves_it_is_finished_at_the_next_start(
    office: Office, clock: TestClock, moves: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, key = office.store.folder, office.store.key
    unlocked = taken(office)
    serve_somebody(office)
    office.store.close()
    left = [moves]
    rename = Path.replace

    def falter(path: Path, target: Path) -> Path:
        if path.name != "." and (folder / exchange.MARKER).exists():
            if not left[0]:
                raise OSError("power cut")
            left[0] -= 1
        return rename(path, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", falter)
        try:
            restoring.restore(unlocked, folder, clock.now(), present_key=key, office=None)
        except LoketError:
            assert (folder / exchange.MARKER).exists()
    again = reopened(folder, clock)
    with again.read() as connection:
        assert current_epoch(connection) == 2
        assert journal.verify(connection) is None
    again.store.close()
    (aside,) = folder.glob("sebelum-pulih-*")
    assert {"office.db", "recovery.json", "files"} <= {path.name for path in aside.iterdir()}


def test_an_undecided_stage_of_a_dead_program_is_cleared(tmp_path: Path, clock: TestClock) -> None:
    office = make_office(tmp_path / "kantor", clock)
    office.store.close()
    (office.store.folder / ".incoming-999999999-ab").mkdir()
    reopened(office.store.folder, clock).store.close()
    assert not list(office.store.folder.glob(".incoming*"))


def test_the_passphrase_of_today_opens_the_backups_of_yesterday(
    office: Office, clock: TestClock
) -> None:
    backups.back_up(office)
    keys.change_passphrase(acting(office, "admin"), PASSPHRASE, "frasa baru yang panjang")
    one = backups.newest(office)
    restoring.unlock(one, passphrase="frasa baru yang panjang")
    with pytest.raises(EnvironmentFailure, match="salah"):
        restoring.unlock(one, passphrase=PASSPHRASE)


def test_going_back_asks_for_the_right_and_a_password_and_says_who_did(
    office: Office, clock: TestClock
) -> None:
    folder, key = office.store.folder, office.store.key
    unlocked = taken(office)
    admin = officer(office, "admin")
    fresh = office.with_actor(admin)
    others = [acting(office, name) for name in ("petugas1", "supervisor")]
    vouched = accounts.confirm(fresh, "admin", PASSWORD, Right.RESTORE)
    office.store.close()
    before = sha256((folder / "office.db").read_bytes()).digest()

    def go_back(asking: Office) -> None:
        restoring.restore(unlocked, folder, clock.now(), office=asking, present_key=key)

    for other in others:
        with pytest.raises(Refused, match="tidak berwenang"):
            go_back(other)
    with pytest.raises(Refused, match="sekali lagi"):
        go_back(fresh)
    clock.go(minutes=5)
    with pytest.raises(Refused, match="sekali lagi"):
        go_back(replace(fresh, vouched=vouched))
    assert sha256((folder / "office.db").read_bytes()).digest() == before

    clock.go(minutes=-1)
    go_back(replace(fresh, vouched=vouched))
    again = reopened(folder, clock)
    with again.read() as connection:
        told = journal.history(connection, office.identity.id)
    assert [one.actor for one in told if one.kind == "restore"] == [admin.id]
    again.store.close()
