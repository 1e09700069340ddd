"""What the search over everything finds in the database: numbers by their day and year, people."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from uuid import UUID

import pytest
import sqlalchemy as sa

from desktop_app import settings
from desktop_app.domain.errors import NotFound, Refused
from desktop_app.domain.queue import Lane, TicketState
from desktop_app.domain.ticket_slip import code_of
from desktop_app.storage import tables
from desktop_app.storage.people import with_name
from desktop_app.storage.people_names import PeopleNames
from desktop_app.usecases import (
    find_anything,
    letters,
    people,
    people_upkeep,
    queue,
    receipts,
    ticket_standing,
)
from desktop_app.usecases import settings as office_settings
from desktop_app.usecases.find_anything import Leads, lead_of, numbered
from desktop_app.usecases.office import Office
from tests.letter_desk import issued
from tests.offices import TestClock, acting, serve_somebody


def codes(office: Office, text: str) -> list[str]:
    return [f"{one.code} {one.day:%d}" for one in numbered(office, text).tickets]


def test_a_number_is_todays_first_then_that_of_earlier_days(
    office: Office, clock: TestClock
) -> None:
    queue.issue(office)
    queue.issue(office, Lane.PRIORITAS)
    clock.go(days=3)
    queue.issue(office)
    assert codes(office, "u001") == ["U001 23", "U001 20"]
    assert codes(office, "1") == ["U001 23", "P001 20", "U001 20"]
    assert codes(office, "P 1") == ["P001 20"]
    assert codes(office, "U001 20-11-2026") == ["U001 20"]
    assert codes(office, "U001 20.13.2026") == []
    clock.go(days=70)
    assert codes(office, "U001") == [], "nobody holds a paper that old"


def test_letters_and_receipts_by_their_number_or_the_years_own(
    office: Office, clock: TestClock
) -> None:
    _, done = serve_somebody(office)
    assert done.letter is not None
    receipt = receipts.give(office, done.application_id)
    for text in (done.letter.number, done.letter.number[:9], "1", "001"):
        assert [one.number for one in numbered(office, text).letters] == [done.letter.number], text
    for text in ("TT-2026-0001", "tt 2026 1", "TT-1", "1"):
        assert [one.number for one in numbered(office, text).receipts] == [receipt.number], text
    clock.go(days=60)  # January
    assert not numbered(office, "1").letters
    assert numbered(office, done.letter.number).letters


def test_a_word_without_a_digit_is_no_number(office: Office) -> None:
    serve_somebody(office)
    assert numbered(office, "surat") == find_anything.Numbered()


def test_whoever_may_not_see_it_finds_no_number(office: Office) -> None:
    _, done = serve_somebody(office)
    assert done.letter is not None
    nobody = office.with_actor(None)
    found = numbered(nobody, "1")
    assert (found.tickets, found.letters, found.receipts) == ((), (), ())
    assert done.letter.number


def test_people_are_found_whether_there_are_pages_of_them_or_not(office: Office) -> None:
    person, done = serve_somebody(office)
    shown: list[object] = []
    (found,) = find_anything.people_served(office, person.name, shown.append)
    assert shown == [(found,)]
    assert "*" in found.nik
    assert done.letter is not None
    assert lead_of(office, found) == (Leads.LETTER, done.letter.number)
    switch(office, settings.USE_CASES)
    assert lead_of(office, found) == (Leads.CASE, done.application_id.hex)
    switch(office, settings.USE_PERSON_PAGE)
    assert lead_of(office, found) == (Leads.PAGE, found.id.hex)


def test_a_voided_letter_is_not_the_latest_while_there_is_another(
    office: Office, clock: TestClock
) -> None:
    person, first = serve_somebody(office)
    assert first.letter is not None
    (found,) = find_anything.people_served(office, person.name, _nothing)
    with office.read() as connection:
        applicant = connection.execute(sa.select(tables.applicant.c.id)).scalar_one()
    clock.go(hours=1)
    later = issued(office)
    with office.write() as tx:  # the same person came again
        row = connection_row(tx.connection, later.application_id)
        tx.change(tables.application, row.id, row.version, {"applicant_id": applicant})
    assert lead_of(office, found) == (Leads.LETTER, later.number)
    letters.void(acting(office, "supervisor"), later.id, "salah ketik nama")
    assert lead_of(office, found) == (Leads.LETTER, first.letter.number)
    letters.void(acting(office, "supervisor"), first.letter.id, "salah ketik nama")
    assert lead_of(office, found) == (Leads.LETTER, later.number)


def test_whoever_may_not_serve_is_led_nowhere(office: Office) -> None:
    person, _ = serve_somebody(office)
    (found,) = find_anything.people_served(office, person.name, _nothing)
    nobody = replace(office, actor=None)
    assert find_anything.people_served(nobody, person.name, _nothing) == ()
    with pytest.raises(Refused):
        lead_of(nobody, found)


def _nothing(_: object) -> None:
    """Who was found is asked of what is returned."""


def connection_row(connection: sa.Connection, id: UUID | None) -> sa.Row[tuple[object, ...]]:
    """Return a case as it stands."""
    return connection.execute(
        sa.select(tables.application).where(tables.application.c.id == id)
    ).one()


def switch(office: Office, setting: settings.Setting[bool]) -> None:
    office_settings.change_setting(acting(office, "admin"), setting.name, True)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("sit", True),
        ("si", False),
        ("33171", True),
        ("3317", False),
        ("+62812", True),
        ("U012", False),
        ("400.9.11", False),
        ("", False),
    ],
)
def test_only_a_name_or_a_long_number_asks_for_people(text: str, asks: bool) -> None:
    assert find_anything.asks_for_people(text) is asks


# Names in memory ---------------------------------------------------------------------------------


def found(office: Office, name: str) -> list[object]:
    with office.read() as connection:
        met = office.store.companion(PeopleNames).like(connection, name, 20)
        assert met == with_name(connection, name, 20), "as reading all of them would have found"
    return [one.id for one in met]


def test_names_in_memory_find_what_reading_all_of_them_finds(office: Office) -> None:
    person, _ = serve_somebody(office)
    first = person.name.split()[0]
    for text in (person.name, first, first[:3], f"{first}x", "tidak ada orangnya"):
        found(office, text)
    assert found(office, person.name)


def test_who_came_was_corrected_or_erased_since_is_known(office: Office) -> None:
    people.get_ready(office)
    assert found(office, "Wulandari") == []
    person, _ = serve_somebody(office)
    (met,) = found(office, person.name)
    supervisor = acting(office, "supervisor")
    page = people.person_page(supervisor, met)  # type: ignore[arg-type]
    people_upkeep.correct(
        supervisor, page.id, page.version, {"name": "Wulandari Sekar"}, "salah tulis di KTP"
    )
    assert found(office, "Wulandari") == [met]
    assert met not in found(office, person.name)


# Tickets -----------------------------------------------------------------------------------------


def test_a_scanned_ticket_tells_its_turn_and_where_it_is(office: Office) -> None:
    first, second = queue.issue(office), queue.issue(office)
    text = code_of(second, office.identity.id).text
    assert ticket_standing.scanned(office, text).place == 2
    queue.call_next(office)
    standing = ticket_standing.scanned(office, text)
    assert (standing.place, standing.busy, standing.today) == (1, True, True)
    held = ticket_standing.standing(office, first.id)
    assert (held.ticket.state, held.at, held.here) == (TicketState.DIPANGGIL, "Loket 1", True)


def test_a_ticket_that_was_served_knows_its_case_on_later_days_too(
    office: Office, clock: TestClock
) -> None:
    _, done = serve_somebody(office)
    clock.go(days=4)
    standing = ticket_standing.scanned(office, code_of(done.ticket, office.identity.id).text)
    assert not standing.today
    assert standing.application_id == done.application_id


def test_codes_that_name_nothing_here_are_told_apart(office: Office) -> None:

    ticket = queue.issue(office)
    never = replace(ticket, number=77)
    with pytest.raises(NotFound, match="U077"):
        ticket_standing.scanned(office, code_of(never, office.identity.id).text)
    with pytest.raises(Refused, match="kantor lain"):
        ticket_standing.scanned(office, code_of(ticket, UUID(int=1)).text)
    with pytest.raises(Refused, match="contoh cetak"):
        ticket_standing.scanned(office, code_of(replace(ticket, number=0), office.identity.id).text)
    with pytest.raises(NotFound):
        ticket_standing.scanned(office, "TT-ABCDEFGHIJKLMNOP")


def test_a_day_says_which_ticket_is_meant(office: Office, clock: TestClock) -> None:
    """U001 is there every day; its code names one."""
    old = queue.issue(office)
    clock.go(days=3)
    new = queue.issue(office)
    for ticket in (old, new):
        text = code_of(ticket, office.identity.id).text
        assert ticket_standing.scanned(office, text).ticket.id == ticket.id
    assert old.day == dt.date(2026, 11, 20)
