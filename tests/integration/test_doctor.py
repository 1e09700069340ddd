"""`loket doctor` says so when something is broken, and only then."""

from __future__ import annotations

from collections import namedtuple

import pytest
import sqlalchemy as sa

from desktop_app import bootstrap
from desktop_app.storage import vault
from desktop_app.storage.head_note import HEAD_NOTE
from desktop_app.storage.tables import journal
from desktop_app.usecases import backups, doctor, queue
from desktop_app.usecases.doctor import Check, Health
from desktop_app.usecases.office import Office
from tests.offices import PASSPHRASE, TestClock, serve_somebody


def _checks(office: Office) -> dict[str, Check]:
    return {check.name: check for check in doctor.examine(office)}


@pytest.fixture
def working(office: Office) -> Office:
    """An office that has served somebody."""
    serve_somebody(office)
    return office


def test_a_sound_office_is_sound(working: Office) -> None:
    checks = _checks(working)

    assert {check.health for check in checks.values()} <= {Health.GOOD, Health.WATCH}
    assert str(checks["arsip_surat"]) == "1 surat di arsip utuh."
    assert checks["data_dtks"].health is Health.GOOD
    assert "DTSEN per 20-11-2026, umur 0 hari" in str(checks["data_dtks"])


def test_a_broken_chain_is_found_with_its_place(working: Office) -> None:
    with working.store.writer.begin() as connection:
        connection.execute(journal.update().where(journal.c.lsn == 3).values(kind="x"))

    check = _checks(working)["jejak_audit"]
    assert check.health is Health.BAD
    assert "catatan ke-3" in str(check)


@pytest.mark.parametrize("harm", ["altered", "missing"])
def test_a_harmed_letter_is_found_by_number(office: Office, harm: str) -> None:
    _, done = serve_somebody(office)
    assert done.letter is not None
    path = office.store.folder / "files" / done.letter.file[:2] / done.letter.file
    if harm == "missing":
        path.unlink()
    else:
        path.write_bytes(path.read_bytes()[:-1] + b"x")

    check = _checks(office)["arsip_surat"]
    assert check.health is Health.BAD
    assert done.letter.number in str(check)


def test_a_letter_exchanged_for_another_whole_file_is_found(office: Office) -> None:
    _, done = serve_somebody(office)
    assert done.letter is not None
    with office.store.writer.begin() as connection:
        other = office.store.files.put(b"%PDF palsu")
        connection.exec_driver_sql("UPDATE letter SET file = ?", (other,))

    assert _checks(office)["arsip_surat"].health is Health.BAD


def test_a_missing_register_file_is_found(working: Office) -> None:
    working.store.close()
    for path in working.store.folder.glob("register-*.db"):
        path.unlink()

    check = _checks(working)["data_dtks"]
    assert check.health is Health.BAD
    assert "1 berkas data" in str(check)


def test_an_old_register_and_none_at_all_are_worth_a_look(office: Office, clock: TestClock) -> None:
    assert _checks(office)["data_dtks"].health is Health.WATCH
    serve_somebody(office)
    clock.go(days=400)

    check = _checks(office)["data_dtks"]
    assert check.health is Health.WATCH
    assert "400 hari" in str(check)


def test_a_database_with_a_dangling_reference_is_broken(working: Office) -> None:
    raw = working.store.writer.raw_connection()
    raw.cursor().execute("PRAGMA foreign_keys=OFF")
    raw.cursor().execute("DELETE FROM visit")
    raw.cursor().execute("PRAGMA foreign_keys=ON")
    raw.close()

    assert _checks(working)["basis_data"].health is Health.BAD


def test_a_recovery_file_of_another_office_is_found(office: Office) -> None:
    (office.store.folder / vault.RECOVERY_FILE).unlink()
    vault.create(office.store.folder, "frasa sandi yang lain")

    assert _checks(office)["kunci"].health is Health.BAD


@pytest.mark.parametrize(
    ("free", "health"), [(50, Health.GOOD), (1.5, Health.WATCH), (0.2, Health.BAD)]
)
def test_a_full_disk_is_told_before_it_is_too_late(
    office: Office, monkeypatch: pytest.MonkeyPatch, free: float, health: Health
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage(0, 0, int(free * 1024**3)))

    assert _checks(office)["ruang_cakram"].health is health
    assert _checks(office)["ruang_cakram"].values["gib"] == free


def test_a_clock_that_jumped_back_is_told_with_both_times(
    working: Office, clock: TestClock
) -> None:
    clock.go(days=-3)
    check = _checks(working)["jam"]
    assert check.health is Health.BAD
    assert "17-11-2026 08.30" in str(check)
    assert [one.name for one in doctor.quick_check(working)] == ["jam"]


def test_a_log_that_vanished_is_told_although_the_database_is_whole(working: Office) -> None:
    folder = working.store.folder
    before = (folder / "office.db").read_bytes()  # all since the last checkpoint is in the log
    working.store.close()
    (folder / "office.db").write_bytes(before)

    check = _checks(working)["catatan_terakhir"]
    assert check.health is Health.BAD
    assert "hilang dari basis data" in str(check)
    assert "catatan_terakhir" in [one.name for one in doctor.quick_check(working)]


def test_the_last_entries_are_looked_at_at_every_start(working: Office) -> None:
    assert doctor.quick_check(working) == ()
    with working.store.writer.begin() as connection:
        last = sa.select(sa.func.max(journal.c.lsn)).scalar_subquery()
        connection.execute(journal.update().where(journal.c.lsn == last - 1).values(kind="x"))
    assert [one.name for one in doctor.quick_check(working)] == ["jejak_audit"]


def test_everything_is_checked_once_a_week(working: Office, clock: TestClock) -> None:
    assert doctor.full_check_due(working)
    doctor.full_check(working)
    assert not doctor.full_check_due(working)
    clock.go(days=7)
    assert doctor.full_check_due(working)


def test_an_office_without_a_printer_is_told(working: Office) -> None:
    (check,) = (one for one in doctor.examine(working, lambda: ()) if one.name == "pencetak")
    assert check.health is Health.WATCH


def test_old_backups_and_a_missing_second_disk_are_told(working: Office, clock: TestClock) -> None:
    assert _checks(working)["cadangan"].health is Health.WATCH
    backups.back_up(working)
    assert "hanya di cakram ini" in str(_checks(working)["cadangan"])
    clock.go(days=7)
    assert _checks(working)["cadangan"].health is Health.BAD


@pytest.mark.parametrize("left", [b"", bytes(48), b"torn"], ids=["empty", "zeros", "half"])
def test_a_torn_note_of_the_journals_end_is_told_and_is_no_alarm(
    office: Office, clock: TestClock, left: bytes
) -> None:
    folder, note = office.store.folder, office.store.folder / HEAD_NOTE
    queue.issue(office)
    old = note.read_bytes()
    queue.issue(office)
    office.store.close()
    note.write_bytes(left if left != b"torn" else note.read_bytes()[:20] + old[20:])

    again = bootstrap.open_office(folder, PASSPHRASE, clock)
    with again.write() as tx:
        tx.event("lock", again.identity.id, {})  # moves the note on
    (said,) = [one for one in doctor.examine(again) if one.name == "catatan_terakhir"]
    assert said.health is Health.WATCH
    assert "listrik padam" in str(said)
    clock.go(days=8)
    assert doctor.quick_check(again) == ()
    again.store.close()


def test_the_note_of_an_earlier_program_is_read_too(office: Office) -> None:
    queue.issue(office)
    note = office.store.folder / HEAD_NOTE
    note.write_bytes(note.read_bytes()[:40])
    assert doctor.quick_check(office) == ()
