"""Who saw or took out whose data: the officers' log, and the report for a breach notice."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from openpyxl import load_workbook

from desktop_app.domain.access_log import Access, AccessQuery, people_of
from desktop_app.domain.errors import Misused, Refused
from desktop_app.domain.identity import mask_name, mask_nik
from desktop_app.usecases import case_list, letters, people, register
from desktop_app.usecases.access_log import COMMAND_LINE, access_log
from desktop_app.usecases.breach_report import breach_report
from desktop_app.usecases.office import Office
from tests.case_desk import CaseDesk
from tests.offices import TestClock, acting

WHY = "Laporan kehilangan PC tanggal 20 November"


def today(office: Office, **more: object) -> AccessQuery:
    """Return the query of this day."""
    return AccessQuery(office.today(), office.today(), **more)  # type: ignore[arg-type]


def words_in(path: Path) -> str:
    """Return everything that stands in a workbook or PDF."""
    if path.suffix == ".pdf":
        document = pypdfium2.PdfDocument(path)
        text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
        document.close()
        return text
    book = load_workbook(path)
    cells = [
        str(cell) for sheet in book for row in sheet.values for cell in row if cell is not None
    ]
    book.close()
    return "\n".join(cells)


def test_each_way_of_looking_is_one_line_with_its_person(office: Office, tmp_path: Path) -> None:
    desk = CaseDesk(office, 2)
    done = desk.concludes(desk.people[0])
    assert done.letter is not None
    person = desk.people[0].person
    found = people.find_people(office, person.nik or "").people[0]
    people.person_page(office, found.id, reason="pengaduan")
    letters.letter_bytes(office, done.letter.id)
    head = acting(office, "supervisor")
    people.reveal(head, found.id)
    case_list.open_case(head, done.application_id)
    case_list.export(head, tmp_path / "daftar.csv")

    log = access_log(head, today(office))
    everybody = [(line.kind, one) for line in log.lines for one in line.people]
    about = {kind for kind, one in everybody if one.name.title() == person.name.title()}
    assert about >= {
        Access.REGISTER,
        Access.SEARCH,
        Access.PERSON,
        Access.LETTER,
        Access.REVEAL,
        Access.CASE,
        Access.EXPORT,
    }
    assert len({one.key for _, one in everybody if one.name}) == 1
    assert (person.nik or "") not in repr(log.lines)
    assert [line.reason for line in log.lines if line.kind is Access.PERSON] == ["pengaduan"]


def test_the_log_is_narrowed_to_an_officer_and_a_kind(office: Office) -> None:
    desk = CaseDesk(office, 1)
    desk.concludes(desk.people[0])
    head = acting(office, "supervisor")
    person = people.find_people(head, desk.people[0].person.nik or "").people[0]
    people.reveal(head, person.id)
    assert head.actor is not None
    own = access_log(head, today(office, officer=head.actor.id)).lines
    assert {line.officer for line in own} == {head.actor.id}
    assert {line.kind for line in own} == {Access.SEARCH, Access.REVEAL}
    assert len(access_log(head, today(office, kind=Access.REVEAL)).lines) == 1
    assert access_log(head, today(office, officer=COMMAND_LINE)).lines == ()


def test_only_who_answers_for_the_data_may_ask(office: Office, tmp_path: Path) -> None:
    with pytest.raises(Refused):
        access_log(office, today(office))
    with pytest.raises(Refused):
        breach_report(office, today(office), tmp_path / "a.xlsx", WHY)
    assert not list(tmp_path.glob("a.*"))


def test_a_breach_report_names_even_who_never_came_by_initials(
    office: Office, tmp_path: Path
) -> None:
    desk = CaseDesk(office, 3)
    desk.concludes(desk.people[0])
    snooped = desk.people[2].person
    register.look_up(office, snooped.nik or "")
    head = acting(office, "supervisor")
    made = breach_report(head, today(office), tmp_path / "laporan.xlsx", WHY)

    for path in (made.workbook, made.pdf):
        text = words_in(path)
        assert mask_name(snooped.name) in text
        assert mask_nik(snooped.nik or "") in text
        assert "3 × 24 jam" in text
        assert "Petugas1 Contoh" in text
        assert not [one for case in desk.people if (one := case.person.nik or "?") in text]
        assert snooped.name.upper() not in text.upper()


def test_with_the_right_names_are_whole_and_the_report_itself_is_in_the_log(
    office: Office, tmp_path: Path
) -> None:
    desk = CaseDesk(office, 1)
    desk.concludes(desk.people[0])
    person = desk.people[0].person
    head = acting(office, "supervisor")
    made = breach_report(head, today(office), tmp_path / "laporan.xlsx", WHY, whole=True)
    text = words_in(made.workbook)
    assert person.name.upper() in text.upper()
    assert (person.nik or "") not in text
    (line,) = access_log(head, today(office, kind=Access.EXPORT)).lines
    assert line.reason == WHY
    assert [one.name.title() for one in line.people] == [person.name.title()]


def test_a_report_wants_a_reason_and_days_in_order(
    office: Office, clock: TestClock, tmp_path: Path
) -> None:
    head, path = acting(office, "supervisor"), tmp_path / "laporan.xlsx"
    with pytest.raises(Refused):
        breach_report(head, today(office), path, "")
    first = office.today()
    clock.go(days=-1)
    with pytest.raises(Misused):
        breach_report(head, AccessQuery(first, office.today()), path, WHY)
    with pytest.raises(Misused):
        breach_report(head, today(office), tmp_path / "laporan.pdf", WHY)


def test_people_are_counted_once_for_each_officer(office: Office) -> None:
    desk = CaseDesk(office, 1)
    nik = desk.people[0].person.nik or ""
    for who in ("petugas1", "admin", "petugas1"):
        register.look_up(acting(office, who), nik)
    head = acting(office, "supervisor")
    (one,) = people_of(access_log(head, today(office)).lines)
    assert (one.times, len(one.officers)) == (3, 2)
