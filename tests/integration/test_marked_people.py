"""Marked people go through every export, command and fault: no NIK where none must stand.

Exports made by a petugas or an auditor are covered; logs, crash reports and whatever else lies
unencrypted on the disk tell nobody's name and no number.
"""

from __future__ import annotations

import io
import logging
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest
from openpyxl import load_workbook

from desktop_app import cli
from desktop_app.domain.access_log import AccessQuery
from desktop_app.domain.errors import LoketError
from desktop_app.domain.letter_archive import ArchiveQuery
from desktop_app.domain.receipt_slip import ReceiptPaper
from desktop_app.domain.register import RegisterSource
from desktop_app.gui.words import say
from desktop_app.storage import access_log as access_storage
from desktop_app.storage.register import current_snapshot
from desktop_app.usecases import (
    applications,
    case_list,
    complaints,
    letter_archive,
    letter_book,
    people,
    receipts,
    register,
    register_quality,
    village_errors,
)
from desktop_app.usecases.breach_report import breach_report
from desktop_app.usecases.demo import import_people
from desktop_app.usecases.office import Office
from tests.case_desk import CaseDesk
from tests.offices import PASSPHRASE, acting

SIXTEEN = re.compile(r"(?<!\d)\d{16}(?!\d)")
DAY = timedelta(days=1)
# What a village mends, and the letters themselves, go out whole for who has the right.
BY_RIGHT = ("archive", "quality", "aside.xlsx")
Export = Callable[[Office, Path], object]


def text_of(path: Path) -> str:
    """Return everything that can be read in an exported file."""
    data = path.read_bytes()
    if data.startswith(b"%PDF"):
        document = pypdfium2.PdfDocument(io.BytesIO(data))
        text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
        document.close()
        return text
    if zipfile.is_zipfile(path):
        book = load_workbook(path)
        told = [str(cell) for sheet in book for row in sheet.values for cell in row]
        book.close()
        return "\n".join(told)
    return data.decode("utf-8-sig")


def _snapshot(office: Office) -> object:
    with office.read() as connection:
        current = current_snapshot(connection)
    assert current is not None
    return current.id


def _archive(office: Office, folder: Path) -> None:
    letter_archive.export(office, ArchiveQuery(), folder / "arsip")


EXPORTS: dict[str, Export] = {
    "cases.xlsx": lambda o, p: case_list.export(o, p / "cases.xlsx"),
    "cases.csv": lambda o, p: case_list.export(o, p / "cases.csv"),
    "archive": _archive,
    "book.xlsx": lambda o, p: letter_book.export(o, o.today(), o.today(), p / "book.xlsx"),
    "book.pdf": lambda o, p: letter_book.export(o, o.today(), o.today(), p / "book.pdf"),
    "complaints.xlsx": lambda o, p: complaints.export(o, o.today().year, p / "complaints.xlsx"),
    "villages.xlsx": lambda o, p: village_errors.export(o, o.today(), o.today(), p / "v.xlsx"),
    "quality": lambda o, p: register_quality.export_quality(o, None, p / "mutu"),
    "aside.xlsx": lambda o, p: register.export_quarantine(
        o,
        _snapshot(o),  # type: ignore[arg-type]
        p / "aside.xlsx",
    ),
    "breach": lambda o, p: breach_report(
        o, AccessQuery(o.today(), o.today()), p / "akses.xlsx", "Pemeriksaan rutin"
    ),
}


@pytest.fixture
def marked(office: Office) -> CaseDesk:
    """An office that served marked people, one of them with a number set aside."""
    desk = CaseDesk(office, 3)
    for case in desk.people[:2]:
        desk.concludes(case)
    first, second, third = (one.row for one in desk.people if one.row is not None)
    damaged = replace(third, cells={**third.cells, "nik": (desk.people[2].person.nik or "")[:15]})
    doubtful = replace(second, cells={**second.cells, "jenis_kelamin": "9"})
    rows = [first, doubtful, damaged]
    import_people(acting(office, "admin"), rows, office.today(), RegisterSource.DTSEN)
    return desk


def numbers(desk: CaseDesk) -> set[str]:
    """Return every whole number of the marked people."""
    found = (n for one in desk.people for n in (one.person.nik, one.person.kk))
    return {one for one in found if one}


@pytest.mark.parametrize("name", EXPORTS)
@pytest.mark.parametrize("who", ["petugas1", "supervisor"])
def test_what_leaves_the_program_has_covered_numbers(
    marked: CaseDesk, tmp_path: Path, who: str, name: str
) -> None:
    office, out = marked.office, tmp_path / "keluar"
    out.mkdir()
    try:
        EXPORTS[name](acting(office, who), out)
    except LoketError:
        assert who == "petugas1"  # not allowed: nothing leaves at all
        assert not [path for path in out.rglob("*") if path.is_file()]
        return
    files = [path for path in out.rglob("*") if path.is_file()]
    whole = {n for path in files for n in SIXTEEN.findall(text_of(path))} & numbers(marked)
    assert files
    if who == "petugas1" or name not in BY_RIGHT:
        assert not whole
    else:
        with office.read() as connection:  # the right was used, and that stands in the log
            assert access_storage.entries(connection, office.now(), office.now() + DAY)


def test_a_receipt_is_carried_about_with_covered_numbers(marked: CaseDesk, tmp_path: Path) -> None:
    office = marked.office
    line = case_list.list_cases(office).lines[0]
    receipt = receipts.give(office, line.id)
    path = tmp_path / "tanda.pdf"
    path.write_bytes(receipts.render(office, receipt.id, ReceiptPaper.A5))
    assert not set(SIXTEEN.findall(text_of(path))) & numbers(marked)


def _secrets(desk: CaseDesk) -> list[bytes]:
    told: list[str] = []
    for one in desk.people:
        person = one.person
        told += [person.name, person.nik or "", person.kk or "", person.phone or ""]
    return [way.encode() for one in told if len(one) > 7 for way in (one, one.upper(), one.lower())]


def _plain(folder: Path, secrets: list[bytes]) -> Iterator[str]:
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes() + path.name.encode()
            yield from (f"{one!r} in {path.name}" for one in secrets if one in content)


COMMANDS = (
    "case list {name}",
    "case list {nik}",
    "letter list {name}",
    "letter show {nik}",
    "letter verify {nik}",
    "register look-up {nik}",
    "register find {name}",
    "register search {name}",
    "report month 2026-11",
    "privacy access",
    "queue {nik}",
    "{nik} {name}",
    "doctor",
)


def test_no_command_and_no_fault_of_one_leaves_somebody_on_the_disk(
    marked: CaseDesk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = marked.office.store.folder
    person = marked.people[0].person
    monkeypatch.setenv("LOKET_PASSPHRASE", PASSPHRASE)
    for command in COMMANDS:
        words = [one.format(name=person.name, nik=person.nik) for one in command.split()]
        cli.main([*words, "--data-dir", str(folder)])
    assert capsys.readouterr().out  # they did answer: on the terminal, not on the disk
    assert list(_plain(folder, _secrets(marked))) == []


def test_what_is_logged_of_faults_and_refusals_names_nobody(
    marked: CaseDesk, caplog: pytest.LogCaptureFixture, expected_log: Callable[[str], None]
) -> None:
    office = marked.office
    person = marked.people[0].person
    expected_log("fault in the window")
    caplog.set_level(logging.DEBUG)
    people.find_people(office, person.nik or "")
    applications.prefill(office, person.nik or "", "reaktivasi")
    for wrong in (
        KeyError(person.nik),
        ValueError(person),
        RuntimeError(f"{person!r} {person.nik}"),
    ):
        said = say(wrong)
        assert (person.nik or "?") not in said
    for text in (person.nik or "", person.name):
        with pytest.raises(LoketError) as refused:
            register.look_up(office, f"{text}1")
        assert (person.nik or "?") not in say(refused.value)
    told = caplog.text.encode()
    assert not [one for one in _secrets(marked) if one in told]
    assert "KeyError" in caplog.text
