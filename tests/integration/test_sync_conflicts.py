"""Two counters change one thing while they cannot see each other: who wins, and what a person
is asked. Whatever the order, nothing is dropped without an answer, and all end up alike."""

# ruff: noqa: F401, F811 - fixtures are imported

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from desktop_app.domain.calendar import Holiday
from desktop_app.domain.errors import NotFound, Refused
from desktop_app.domain.ids import new_id
from desktop_app.domain.queue import TicketState
from desktop_app.domain.sync import Way
from desktop_app.storage import queue as tickets
from desktop_app.storage import tables
from desktop_app.storage.sync_state import owner_of
from desktop_app.usecases import calendar, queue, settings, sync, sync_issues, sync_rounds
from desktop_app.usecases.office import Office
from tests.central_server.conftest import central, database_url, make_server, postgres
from tests.offices import acting
from tests.sync_counters import agree, hub, pcs, settle

Pcs = Callable[[str], Office]

UNKEEPABLE = "33.17\0"  # the server's database has no place for this


def test_of_a_setting_changed_twice_the_earlier_push_wins_and_the_other_is_asked(
    pcs: Pcs,
) -> None:
    first, second = _two(pcs)
    settings.change_setting(acting(first, "admin"), "complaint.days", 10)
    settle(first, second)
    settings.change_setting(acting(first, "admin"), "complaint.days", 11)
    settings.change_setting(acting(second, "admin"), "complaint.days", 12)
    sync_rounds.round_of(first)
    sync_rounds.round_of(second)
    issue = _only(second)
    assert (issue.code, issue.mine, issue.fields) == ("stale", {"value": 12}, ("value",))
    assert issue.server is not None
    assert issue.server["value"] == 11
    sync_issues.follow_server(acting(second, "admin"), issue.kind, issue.entity)
    settle(first, second)
    agree(first, second)
    assert settings.settings(second)["complaint.days"] == 11


def test_what_was_refused_can_be_sent_again_and_wins_then(pcs: Pcs) -> None:
    first, second = _two(pcs)
    settings.change_setting(acting(first, "admin"), "complaint.days", 10)
    settle(first, second)
    settings.change_setting(acting(first, "admin"), "complaint.days", 11)
    settings.change_setting(acting(second, "admin"), "complaint.days", 12)
    sync_rounds.round_of(first)
    sync_rounds.round_of(second)
    issue = _only(second)
    assert sync_issues.send_again(acting(second, "admin"), issue.kind, issue.entity) == 1
    settle(second, first)
    agree(first, second)
    assert settings.settings(first)["complaint.days"] == 12
    assert [one.state for one in sync_issues.answered(second)] == [Way.DIKIRIM_ULANG]
    with pytest.raises(NotFound, match="sudah dijawab"):
        sync_issues.send_again(acting(second, "admin"), issue.kind, issue.entity)


def test_only_who_may_answers(pcs: Pcs) -> None:
    first, _ = _two(pcs)
    with pytest.raises(Refused, match="tidak berwenang"):
        sync_issues.follow_server(first, "setting", new_id(first.now()))


@pytest.mark.parametrize(("order", "back"), [((0, 1), False), ((1, 0), True)])
def test_of_contact_fields_the_later_push_wins_and_the_loser_can_be_taken_back(
    pcs: Pcs, order: tuple[int, int], back: bool
) -> None:
    both = _two(pcs)
    person = _somebody(both[0])
    settle(*both)
    _change(both[0], "applicant", person, phone="628111111111")
    _change(both[1], "applicant", person, phone="628222222222", address="Jl. Baru 2")
    for place in order:
        sync_rounds.round_of(both[place])
    settle(*both)
    later = both[order[1]]
    issue = _only(later)
    assert (issue.outcome, issue.code) == ("merged", "contact")
    assert issue.fields == ("phone",)
    phones = ("628111111111", "628222222222")
    assert (issue.mine["phone"], issue.server["phone"]) == (phones[order[1]], phones[order[0]])
    admin = acting(later, "admin")
    if back:
        chosen = {"phone": issue.server["phone"]}
        sync_issues.settle_identity(admin, issue.kind, issue.entity, chosen)
    else:
        sync_issues.follow_server(admin, issue.kind, issue.entity)
    settle(*both)
    agree(*both)
    phone = phones[order[0] if back else order[1]]
    for one in both:
        assert _row(one, "applicant", person)["phone"] == phone
        assert _row(one, "applicant", person)["address"] == "Jl. Baru 2"


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_who_somebody_is_a_person_decides(pcs: Pcs, order: tuple[int, int]) -> None:
    both = _two(pcs)
    person = _somebody(both[0])
    settle(*both)
    _change(both[0], "applicant", person, name="SITI AMINAH", name_key="siti aminah")
    _change(both[1], "applicant", person, name="SITI AMINA", name_key="siti amina", phone="6281")
    for place in order:
        sync_rounds.round_of(both[place])
    later = both[order[1]]
    issue = _only(later)
    assert (issue.outcome, issue.code) == ("conflict", "identity")
    assert {"name", "name_key"} <= set(issue.fields)
    chosen = {name: issue.mine[name] for name in ("name", "name_key")}
    sync_issues.settle_identity(acting(later, "supervisor"), issue.kind, issue.entity, chosen)
    settle(*both)
    agree(*both)
    names = {_row(one, "applicant", person)["name"] for one in both}
    assert names == {("SITI AMINAH", "SITI AMINA")[order[1]]}


def test_the_same_person_written_at_two_counters_is_linked(pcs: Pcs) -> None:
    both = _two(pcs)
    ids = sorted(_somebody(one) for one in both)
    settle(*both)
    agree(*both)
    for one in both:
        assert _row(one, "applicant", ids[1])["merged_into"] == ids[0]


def test_a_holiday_both_entered_is_one_and_what_refers_to_it_moves(pcs: Pcs) -> None:
    both = _two(pcs)
    day = date(2026, 12, 23)
    for one, name in zip(both, ("Cuti bersama", "Libur kantor"), strict=True):
        calendar.set_holiday(acting(one, "admin"), Holiday(day, name, closed=True))
    settle(*both)
    issue = _only(both[1])
    assert (issue.outcome, issue.code, issue.fields) == ("merged", "taken", ("name",))
    sync_issues.follow_server(acting(both[1], "admin"), issue.kind, issue.entity)
    settle(*both)
    agree(*both)
    for one in both:
        names = {h.name for h in calendar.holidays(one, 2026) if h.date == day}
        assert names == {"Cuti bersama"}


def test_a_renaming_that_swaps_two_keys_arrives(pcs: Pcs) -> None:
    first, second = _two(pcs)
    admin = acting(first, "admin")
    made = [settings.add_counter(admin, code, f"Loket {code}") for code in ("X", "Y")]
    settle(first, second)
    for id, code in ((made[0].id, "Z"), (made[1].id, "X"), (made[0].id, "Y")):
        _change(first, "counter", id, code=code)
    settle(first, second)
    agree(first, second)
    assert _row(second, "counter", made[0].id)["code"] == "Y"


def test_a_ticket_of_another_counter_is_taken_over_before_it_is_changed(pcs: Pcs) -> None:
    first, second = _two(pcs)
    ticket = queue.issue(first)
    settle(first, second)
    queue.cancel(second, ticket.id)
    settle(second, first)
    agree(first, second)
    with first.read() as connection:
        assert tickets.read_ticket(connection, ticket.id).state is TicketState.BATAL
        owner = owner_of(connection, "ticket", ticket.id)
    assert owner == sync.standing(second).device


def test_of_a_ticket_changed_at_two_counters_one_is_asked(pcs: Pcs) -> None:
    first, second = _two(pcs)
    ticket = queue.issue(first)
    settle(first, second)
    queue.choose_service(first, ticket.id, "reaktivasi")
    queue.cancel(second, ticket.id)
    sync_rounds.round_of(first)
    sync_rounds.round_of(second)
    issues = sync_issues.issues(second)
    assert "ticket" in {one.kind for one in issues}
    assert {one.code for one in issues} <= {"not_owner", "stale", "depends"}
    for issue in issues:
        sync_issues.follow_server(acting(second, "admin"), issue.kind, issue.entity)
    settle(first, second)
    agree(first, second)
    with second.read() as connection:
        found = tickets.read_ticket(connection, ticket.id)
    assert (found.state, found.service) == (TicketState.MENUNGGU, "reaktivasi")


def test_an_edit_beats_a_delete(pcs: Pcs) -> None:
    both = _two(pcs)
    day = date(2026, 12, 28)
    calendar.set_holiday(acting(both[0], "admin"), Holiday(day, "Hari desa", closed=True))
    settle(*both)
    calendar.set_holiday(acting(both[0], "admin"), Holiday(day, "Hari desa", closed=False))
    calendar.remove_holiday(acting(both[1], "admin"), day)
    sync_rounds.round_of(both[0])
    sync_rounds.round_of(both[1])
    issue = _only(both[1])
    assert issue.code == "stale"
    sync_issues.follow_server(acting(both[1], "admin"), issue.kind, issue.entity)
    settle(*both)
    agree(*both)
    assert day in {one.date for one in calendar.holidays(both[1], 2026)}


def test_a_delete_that_is_meant_can_be_sent_again(pcs: Pcs) -> None:
    both = _two(pcs)
    day = date(2026, 12, 28)
    calendar.set_holiday(acting(both[0], "admin"), Holiday(day, "Hari desa", closed=True))
    settle(*both)
    calendar.set_holiday(acting(both[0], "admin"), Holiday(day, "Hari desa", closed=False))
    calendar.remove_holiday(acting(both[1], "admin"), day)
    sync_rounds.round_of(both[0])
    sync_rounds.round_of(both[1])
    issue = _only(both[1])
    sync_issues.send_again(acting(both[1], "admin"), issue.kind, issue.entity)
    settle(both[1], both[0])
    agree(*both)
    assert day not in {one.date for one in calendar.holidays(both[0], 2026)}


def test_a_change_of_what_another_removed_can_bring_it_back(pcs: Pcs) -> None:
    both = _two(pcs)
    day = date(2026, 12, 29)
    calendar.set_holiday(acting(both[0], "admin"), Holiday(day, "Hari desa", closed=True))
    settle(*both)
    calendar.remove_holiday(acting(both[0], "admin"), day)
    calendar.set_holiday(acting(both[1], "admin"), Holiday(day, "Hari desa", closed=False))
    sync_rounds.round_of(both[0])
    sync_rounds.round_of(both[1])
    issue = _only(both[1])
    assert (issue.code, issue.server) == ("gone", None)
    sync_issues.send_again(acting(both[1], "admin"), issue.kind, issue.entity)
    settle(both[1], both[0])
    agree(*both)
    assert day in {one.date for one in calendar.holidays(both[0], 2026)}


def test_one_value_nobody_can_keep_stops_nothing_else(pcs: Pcs) -> None:
    first, second = _two(pcs)
    person = _somebody(first)
    _change(first, "applicant", person, village_code=UNKEEPABLE)
    ticket = queue.issue(first)
    settle(first, second)
    issue = _only(first)
    assert issue.code == "bad_value"
    with second.read() as connection:
        assert tickets.read_ticket(connection, ticket.id).code == ticket.code
    with first.write() as tx:
        version = _row(first, "applicant", person)["version"]
        tx.change(tables.applicant, person, version, {"village_code": "33.17.01.2001"})
    sync_issues.send_again(acting(first, "admin"), issue.kind, issue.entity)
    settle(first, second)
    agree(first, second)


def test_what_waits_for_a_refused_row_goes_with_it(pcs: Pcs) -> None:
    first, second = _two(pcs)
    person = _somebody(first, village_code=UNKEEPABLE)
    link = new_id(first.now())
    with first.write() as tx:
        row = {**_person("3317010101800009", "WATI"), "id": link, "merged_into": person}
        tx.insert(tables.applicant, row)
    settle(first, second)
    issues = {one.entity: one for one in sync_issues.issues(first)}
    assert (issues[person].code, issues[link].code) == ("bad_value", "depends")
    assert issues[person].waits == 1
    _change(first, "applicant", person, village_code="33.17.01.2001")
    assert sync_issues.send_again(acting(first, "admin"), "applicant", person) == 2
    settle(first, second)
    agree(first, second)
    assert _row(second, "applicant", link)["merged_into"] == person


def _two(pcs: Pcs) -> tuple[Office, Office]:
    both = pcs("A"), pcs("B")
    settle(*both)
    return both


def _only(office: Office) -> Any:
    issues = sync_issues.issues(office)
    assert len(issues) == 1, issues
    return issues[0]


def _person(nik: str, name: str) -> dict[str, Any]:
    return {
        "nik": nik,
        "name": name,
        "name_key": name.casefold(),
        "birth_date": date(1980, 1, 1),
        "wa_consent": False,
    }


def _somebody(office: Office, **more: Any) -> UUID:
    id = new_id(office.now())
    with office.write() as tx:
        tx.insert(tables.applicant, {**_person("3317010101800001", "SITI"), "id": id, **more})
    return id


def _change(office: Office, kind: str, id: UUID, **new: Any) -> None:
    with office.write() as tx:
        tx.change(tables.metadata.tables[kind], id, _row(office, kind, id)["version"], new)


def _row(office: Office, kind: str, id: UUID) -> Any:
    table = tables.metadata.tables[kind]
    with office.read() as connection:
        return connection.execute(sa.select(table).where(table.c.id == id)).mappings().one()
