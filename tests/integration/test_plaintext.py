"""A stolen data folder tells nobody's name and no number."""

from __future__ import annotations

import contextlib
import re
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as driver

from desktop_app import bootstrap
from desktop_app import settings as declared
from desktop_app.domain.people import Person
from desktop_app.storage import scratch
from desktop_app.storage.keyed_file import open_keyed
from desktop_app.usecases import accounts, backups, keys, restoring
from desktop_app.usecases.bug_report import describe
from desktop_app.usecases.office import Office
from tests import working_day
from tests.offices import FORM, PASSPHRASE, PASSWORD, TestClock, serve_somebody
from tests.working_day import WorkingDay

_TOLD = ("ketikan", "terima")  # what was half typed, and the numbers of receipts


def _spellings(text: str) -> Iterator[bytes]:
    for way in (text, text.upper(), text.lower()):
        yield from (way.encode("utf-8"), way.encode("utf-16-le"), way.encode("utf-16-be"))


def _readable(folder: Path, secrets: list[str]) -> list[str]:
    found = []
    for path in (p for p in folder.rglob("*") if p.is_file()):
        content = path.read_bytes() + str(path.relative_to(folder)).encode()
        found += [
            f"{secret} in {path.name}"
            for secret in secrets
            if any(spelling in content for spelling in _spellings(secret))
        ]
    return found


def _about(person: Person) -> list[str]:
    told = [person.name, *person.name.split(), person.nik, person.kk, person.phone]
    return [one for one in told if one and len(one) >= 5]  # shorter ones occur by chance


def test_no_file_of_an_office_at_work_can_be_read(office: Office) -> None:
    person, done = serve_somebody(office)
    accounts.log_in(office, "petugas1", PASSWORD)
    assert done.letter is not None
    assert any(office.store.folder.rglob("*.db-wal"))  # the log of the moment is looked at too

    secrets = [*_about(person), done.letter.number, FORM.name, PASSWORD, PASSPHRASE, "petugas1"]
    assert _readable(office.store.folder, secrets) == []


def test_nor_after_it_was_closed(office: Office) -> None:
    person, _ = serve_somebody(office)
    office.store.close()

    assert _readable(office.store.folder, _about(person)) == []
    assert {path.suffix for path in office.store.folder.iterdir()} >= {".db", ".json"}


def test_nor_in_its_backups_nor_with_a_new_key(office: Office, tmp_path: Path) -> None:
    person, done = serve_somebody(office)
    assert done.letter is not None
    scratch.keep(office.store, "setengah", {"name": person.name})
    usb = tmp_path / "usb"
    usb.mkdir()
    declared.write_machine(office.store.folder, declared.BACKUP_FOLDER, str(usb))
    backups.back_up(office)
    secrets = [*_about(person), done.letter.number, FORM.name, PASSWORD, PASSPHRASE]
    assert any(usb.rglob("office.db"))
    for place in (office.store.folder, usb):
        assert _readable(place, secrets) == []
    office.store.close()

    unlocked = restoring.unlock(backups.newest(office), passphrase=PASSPHRASE)
    restoring.restore(
        unlocked, office.store.folder, office.now(), present_key=office.store.key, office=None
    )
    keys.change_key(office.store.folder, PASSPHRASE, office.now())
    assert any(office.store.folder.glob("sebelum-pulih-*"))
    assert _readable(office.store.folder, secrets) == []


def test_nothing_of_a_whole_day_can_be_read_while_it_runs_or_after(tmp_path: Path) -> None:
    folder = tmp_path / "kantor"
    working_day.an_office(folder)
    clock = TestClock()
    office = working_day.at_work(folder, clock=clock)
    cases = working_day.people(0, 3)
    said: list[str] = []
    day = WorkingDay(office, clock, said.append, tmp_path / "tray", tmp_path, 0, cases)
    day.bring_register()
    day.serve_all()
    assert {line.split()[0] for line in said} >= {"cadangan", "cetak", "draf", "ketikan", "terima"}
    shutil.copytree(folder, tmp_path / "dicuri")  # with the log of the moment
    bootstrap.close(office)

    told = [line.split(maxsplit=1)[1] for line in said if line.split()[0] in _TOLD]
    letters = [line.split()[1] for line in said if line.startswith("surat")]
    about = [one for case in cases for one in _about(case.person)]
    secrets = [*about, *letters, *told, FORM.name, "RSUD Contoh", "petugas1", PASSPHRASE]
    for stolen in (folder, tmp_path / "dicuri"):
        kinds = {path.relative_to(stolen).parts[0] for path in stolen.rglob("*") if path.is_file()}
        assert {"files", "drafts", "backups", "office.db"} <= kinds
        assert any(kind.startswith("register-") for kind in kinds)
        assert _readable(stolen, secrets) == []
        assert _recognisable(stolen) == []


def _recognisable(folder: Path) -> list[str]:
    """Return the files that tell any program what they are."""
    heads = (b"%PDF", b"\xff\xd8", b"\x89PNG", b"PK\x03\x04", b"SQLite")
    files = (path for path in folder.rglob("*") if path.is_file())
    return [path.name for path in files if path.read_bytes().startswith(heads)]


@pytest.mark.parametrize("name", ["office.db", "register-*.db", "backups/*/office.db"])
def test_a_stolen_database_opens_with_no_other_key(office: Office, name: str) -> None:
    serve_somebody(office)
    backups.back_up(office)
    office.store.close()
    (path,) = office.store.folder.glob(name)
    almost = bytes([*office.store.key[:31], office.store.key[31] ^ 1])
    for key in (bytes(32), almost):
        with pytest.raises(driver.DatabaseError, match="not a database"):
            open_keyed(path, key, "mode=ro")
    plain = sqlite3.connect(path)
    with contextlib.closing(plain), pytest.raises(sqlite3.DatabaseError, match="not a database"):
        plain.execute("SELECT count(*) FROM sqlite_master")


def test_a_fault_is_described_without_what_it_was_about(office: Office) -> None:
    person, _ = serve_somebody(office)

    def fail() -> None:
        try:
            raise KeyError(person.nik)
        except KeyError as error:
            raise ValueError(f"{person.name} {person.nik}") from error

    try:
        fail()
    except ValueError as error:
        text = describe(error)

    assert not [secret for secret in _about(person) if secret in text]
    assert re.search(r"KeyError\n .*test_plaintext.py:\d+ fail\n(.*\n)*builtins.ValueError", text)
