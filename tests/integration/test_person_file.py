"""A person's data on request: everything, readable without this program, and nobody else's."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import Misused, Refused
from desktop_app.domain.person_file import LONGEST_NAME, file_stem
from desktop_app.usecases import people
from desktop_app.usecases.office import Office
from desktop_app.usecases.person_file import person_file
from tests.case_desk import CaseDesk
from tests.offices import acting

WHY = "Permintaan tertulis tanggal 20 November"


def test_the_file_holds_what_the_office_holds(office: Office, tmp_path: Path) -> None:
    desk = CaseDesk(office, 2)
    done = desk.concludes(desk.people[0])
    desk.concludes(desk.people[1])
    person, other = desk.people[0].person, desk.people[1].person
    found = people.find_people(office, person.nik or "").people[0]
    head = acting(office, "supervisor")
    made = person_file(head, found.id, tmp_path / "data.zip", WHY)

    with zipfile.ZipFile(made.path) as pack:
        names = pack.namelist()
        data = json.loads(pack.read("data.json"))["data"]
        pdf = pypdfium2.PdfDocument(io.BytesIO(pack.read("data.pdf")))
        letter = pack.read(next(one for one in names if one.startswith("surat/")))
    text = "\n".join(page.get_textpage().get_text_bounded() for page in pdf)
    pdf.close()
    assert data["Identitas"][0]["nik"] == person.nik
    assert data["Permohonan"][0]["isian"]
    assert data["Data DTKS/DTSEN"][0]["nik"] == person.nik
    assert any(one["oleh"] == "Petugas1 Contoh" for one in data["Siapa yang melihat"])
    assert done.letter is not None
    assert data["Surat"][0]["nomor"] == done.letter.number
    assert letter.startswith(b"%PDF")
    assert (person.nik or "?") in text
    assert (other.nik or "?") not in json.dumps(data) + text


def test_that_it_was_given_out_stands_on_the_persons_page(office: Office, tmp_path: Path) -> None:
    desk = CaseDesk(office, 1)
    desk.concludes(desk.people[0])
    head = acting(office, "supervisor")
    found = people.find_people(head, desk.people[0].person.nik or "").people[0]
    person_file(head, found.id, tmp_path / "data.zip", WHY)
    looks = people.person_page(head, found.id).looks
    assert [(one.what, one.reason) for one in looks if one.what == "export"] == [("export", WHY)]


def test_it_wants_the_right_a_reason_and_a_zip(office: Office, tmp_path: Path) -> None:
    desk = CaseDesk(office, 1)
    desk.concludes(desk.people[0])
    found = people.find_people(office, desk.people[0].person.nik or "").people[0]
    head = acting(office, "supervisor")
    with pytest.raises(Refused):
        person_file(office, found.id, tmp_path / "data.zip", WHY)
    with pytest.raises(Refused):
        person_file(head, found.id, tmp_path / "data.zip", "ya")
    with pytest.raises(Misused):
        person_file(head, found.id, tmp_path / "data.exe", WHY)
    assert not list(tmp_path.glob("data.*"))


@given(st.text())
def test_no_name_leads_out_of_its_folder(text: str) -> None:
    stem = file_stem(text)
    assert stem
    assert len(stem) <= LONGEST_NAME
    assert Path("surat", f"{stem}.pdf").parent == Path("surat")
    assert stem not in (".", "..")
    assert not set(stem) & set('\\/:*?"<>|\n\r\0')
