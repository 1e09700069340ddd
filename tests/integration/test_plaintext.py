"""A stolen data folder tells nobody's name and no number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from desktop_app import settings as declared
from desktop_app.domain.people import Person
from desktop_app.storage import scratch
from desktop_app.usecases import accounts, backups, keys, restoring
from desktop_app.usecases.bug_report import describe
from desktop_app.usecases.office import Office
from tests.offices import FORM, PASSPHRASE, PASSWORD, serve_somebody


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
    restoring.restore(unlocked, office.store.folder, office.now(), present_key=office.store.key)
    keys.change_key(office.store.folder, PASSPHRASE, office.now())
    assert any(office.store.folder.glob("sebelum-pulih-*"))
    assert _readable(office.store.folder, secrets) == []


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
