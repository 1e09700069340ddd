"""A family on a real office: found, covered, printed, people without any number, erased."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.case import CaseState
from desktop_app.domain.decision import Outcome
from desktop_app.domain.household import Household, Member, Origin
from desktop_app.domain.intake import Draft, Ground
from desktop_app.domain.invented import Inventor
from desktop_app.domain.people import Person
from desktop_app.domain.person_page import ErasureReason
from desktop_app.domain.queue import Ticket
from desktop_app.domain.register import LookUp, RegisterSource
from desktop_app.storage.tables import application
from desktop_app.usecases import (
    applications,
    households,
    letters,
    people,
    people_upkeep,
    queue,
)
from desktop_app.usecases.applications import Concluded
from desktop_app.usecases.demo import DemoCase, draft_for, import_people
from desktop_app.usecases.office import Office
from tests.factory import TODAY, Factory, regions
from tests.letter_desk import text_of
from tests.offices import acting

INACTIVE = {"desil_nasional": "3", "status_pbi": "NONAKTIF", "tanggal_nonaktif": "01/09/2026"}


def registered(office: Office, size: int) -> tuple[Person, ...]:
    """A family of the register; the first is who comes."""
    inventor = Inventor(regions(), TODAY, seed=size)
    family = tuple(inventor.household(size))
    rows = [inventor.register_row(one, **INACTIVE) for one in family]
    import_people(acting(office, "admin"), rows, date(2026, 11, 1), RegisterSource.DTSEN)
    return family


def served(office: Office, service: str) -> Ticket:
    ticket = queue.issue(office, service=service)
    queue.call_next(office)
    return queue.serve(office, ticket.id)


def form(office: Office, person: Person, service: str = "pembebasan_biaya") -> Draft:
    ticket = served(office, service)
    case = DemoCase(service, person, None, None, "470/7/2026")
    known = applications.prefill(office, person.nik or person.kk or "", service)
    if person.nik is None:
        known = replace(known, values={})
    return draft_for(office, ticket.id, case, known)


def letter_text(office: Office, done: Concluded) -> str:
    assert done.letter is not None
    return " ".join(text_of(letters.letter_bytes(office, done.letter.id)).split())


def test_a_family_is_known_from_the_register_and_from_earlier_visits(office: Office) -> None:
    family = registered(office, 3)
    found = households.family_of(office, family[0].kk or "")
    assert {one.nik for one in found.members} == {one.nik for one in family}
    stranger = Factory(9).person(kk=family[0].kk, village_code=family[0].village_code)
    applications.conclude(office, form(office, stranger))
    found = households.family_of(office, family[0].kk or "")
    assert found.members[-1].nik == stranger.nik
    assert found.members[-1].origin is Origin.APPLICANT
    assert households.family_size(office, family[0].kk or "") == 4


def test_the_letter_covers_exactly_those_picked_and_the_case_remembers(office: Office) -> None:
    family = registered(office, 4)
    members = households.family_of(office, family[0].kk or "").members
    picked = [one for one in members if one.nik in (family[1].nik, family[2].nik)]
    household = Household(family[0].kk or "")
    for one in picked:
        household = household.toggle(one)
    draft = replace(form(office, family[0]), household=household)
    done = applications.conclude(office, draft)
    text = letter_text(office, done)
    for person in family[:3]:
        assert (person.nik or "") in text
    assert (family[3].nik or "") not in text
    with office.read() as connection:
        kept = connection.execute(application.select()).one().household
    assert [one["nik"] for one in kept["covered"]] == [one.nik for one in picked]


def test_fifteen_of_a_family_stand_on_the_attached_list(office: Office) -> None:
    family = registered(office, 15)
    household = Household(family[0].kk or "")
    for one in households.family_of(office, family[0].kk or "").members:
        if one.nik != family[0].nik:
            household = household.toggle(one)
    done = applications.conclude(office, replace(form(office, family[0]), household=household))
    text = letter_text(office, done)
    assert "15 (lima belas) orang" in text
    assert "Lampiran" in text
    for person in family:
        assert text.count(person.nik or "-") == 1, person.nik


def test_a_newborn_without_a_nik_comes_back_in_the_family_next_time(office: Office) -> None:
    family = registered(office, 2)
    child = Member("BAYI NY. SITI", birth_date=date(2026, 11, 18), relation="Anak")
    household = Household(family[0].kk or "").add(child)
    done = applications.conclude(office, replace(form(office, family[0]), household=household))
    text = letter_text(office, done)
    assert "BAYI NY. SITI" in text
    assert "18-11-2026" in text
    found = households.family_of(office, family[0].kk or "").members
    assert [(one.name, one.origin) for one in found][-1] == ("BAYI NY. SITI", Origin.ADDED)


def test_where_a_nik_is_demanded_the_letter_names_nobody_without_one(office: Office) -> None:
    family = registered(office, 2)
    child = Member("BAYI", birth_date=date(2026, 11, 18), relation="Anak")
    draft = form(office, family[0], "reaktivasi")
    draft = replace(
        draft,
        household=Household(family[0].kk or "").add(child),
        values={**draft.values, "id_dtks_surat": "X", "nomor_kartu": "0001234567890"},
        confirmed={},
    )
    reading, _ = applications.weigh(draft, applications_ground(office), None, None)
    assert "belum memiliki NIK" in str(reading.errors["keluarga"])


def applications_ground(office: Office) -> Ground:
    from desktop_app.usecases.ground import ground

    return ground(office)


@pytest.mark.parametrize("kk", [True, False])
def test_somebody_without_any_number_gets_the_letter(office: Office, kk: bool) -> None:
    """An orang terlantar has nothing; a newborn has only the family's card."""
    family = registered(office, 2)
    person = Factory(21).person(name="ORANG TERLANTAR", village_code=family[0].village_code)
    person = replace(person, nik=None, kk=family[0].kk if kk else None)
    ticket = served(office, "pembebasan_biaya")
    case = DemoCase("pembebasan_biaya", person, None, None, "470/8/2026")
    nothing = applications.Prefill(LookUp("", None), None, {})
    draft = draft_for(office, ticket.id, case, nothing)
    done = applications.conclude(office, draft)
    assert done.verdict.outcome is Outcome.BOLEH
    assert done.state is CaseState.DISETUJUI
    text = letter_text(office, done)
    assert "ORANG TERLANTAR" in text
    for one in family:
        assert (one.nik or "") not in text, "nobody else's number stands there"


def test_information_is_given_to_somebody_without_a_number(office: Office) -> None:
    ticket = served(office, "informasi")
    person = replace(Factory(22).person(), nik=None, kk=None)
    nothing = applications.Prefill(LookUp("", None), None, {})
    case = DemoCase("informasi", person, None, None, "470/9/2026")
    draft = draft_for(office, ticket.id, case, nothing)
    draft = replace(draft, values={**draft.values, "jenis_informasi": "Informasi"})
    done = applications.conclude(office, draft)
    assert done.letter is None
    assert not done.verdict.outcome.refuses


def test_a_corrected_nik_keeps_both_histories(office: Office) -> None:
    """The earlier case keeps what was written on its day; the person is found under both."""
    family = registered(office, 1)
    first = applications.conclude(office, form(office, family[0]))
    supervisor = acting(office, "supervisor")
    [found] = people.find_people(supervisor, family[0].nik or "").people
    page = people.person_page(supervisor, found.id)
    digits = (family[0].nik or "")[:-1] + "7"
    people_upkeep.correct(supervisor, page.id, page.version, {"nik": digits}, "Salah ketik di KK")
    corrected = replace(family[0], nik=digits)
    second = applications.conclude(office, form(office, corrected))
    with office.read() as connection:
        rows = {
            row.id: (row.applicant_id, row.person["nik"])
            for row in connection.execute(application.select())
        }
    assert rows[first.application_id] == (page.id, family[0].nik)
    assert rows[second.application_id] == (page.id, digits)
    for number in (family[0].nik, digits):
        assert [one.id for one in people.find_people(supervisor, number or "").people] == [page.id]


def test_an_erasure_reaches_the_family_of_others(office: Office) -> None:
    family = registered(office, 2)
    household = Household(family[0].kk or "")
    for one in households.family_of(office, family[0].kk or "").members[1:]:
        household = household.toggle(one)
    applications.conclude(office, replace(form(office, family[0]), household=household))
    applications.conclude(office, form(office, family[1]))
    supervisor = acting(office, "supervisor")
    [found] = [
        one
        for one in people.find_people(supervisor, family[1].nik or "").people
        if one.name == family[1].name.upper()
    ]
    people_upkeep.erase(supervisor, found.id, ErasureReason.PERMINTAAN, "Permohonan no. 1/2026")
    with office.read() as connection:
        kept = [row.household for row in connection.execute(application.select())]
    assert kept == [None, None]


def test_an_erasure_reaches_a_newborn_without_a_nik_in_another_s_family(office: Office) -> None:
    family = registered(office, 2)
    child = replace(family[1], nik=None)
    member = Member(name=child.name.title(), birth_date=child.birth_date, relation="Anak")
    household = Household(family[0].kk or "").add(member)
    applications.conclude(office, replace(form(office, family[0]), household=household))
    with office.read() as connection:
        assert member.name in str([r.household for r in connection.execute(application.select())])
    applications.conclude(office, form(office, family[1]))  # later, with a NIK of its own
    supervisor = acting(office, "supervisor")
    [found] = [
        one
        for one in people.find_people(supervisor, family[1].nik or "").people
        if one.name == family[1].name.upper()
    ]
    people_upkeep.erase(supervisor, found.id, ErasureReason.PERMINTAAN, "Permohonan no. 3/2026")
    with office.read() as connection:
        kept = [row.household for row in connection.execute(application.select())]
    assert kept == [None, None]
