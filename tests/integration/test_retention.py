"""What is kept longer than the office's schedule tells nobody's name; no figure changes."""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from datetime import date
from typing import Any

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.domain.letter_archive import ArchiveQuery
from desktop_app.domain.people import Person
from desktop_app.domain.person_page import ERASED_NAME
from desktop_app.domain.retention import Kept
from desktop_app.storage import journal, scratch
from desktop_app.storage.tables import metadata
from desktop_app.usecases import (
    case_list,
    letter_archive,
    people,
    reports,
    retention,
    village_errors,
)
from desktop_app.usecases import settings as office_settings
from desktop_app.usecases.office import Office
from tests.case_desk import CaseDesk
from tests.offices import TestClock, acting

YEARS = 366


def figures(office: Office, day: date) -> dict[str, Any]:
    """Return every figure the supervisor gets of a month, and of its day."""
    head = acting(office, "supervisor")
    return {
        "day": reports.day(head, day),
        "month": reports.month_report(head, day.year, day.month),
        "trend": reports.trend(head, day),
        "villages": village_errors.report(head, day.replace(day=1), day.replace(day=28)),
    }


def told(office: Office, person: Person) -> list[str]:
    """Return the tables in which something of a person can still be read."""
    secrets = {one for one in (person.name, person.nik, person.phone) if one}
    found = []
    with office.read() as connection:
        for table in metadata.sorted_tables:
            text = str([tuple(row) for row in connection.execute(table.select())])
            found += [table.name for one in secrets if one in text]
    return sorted(set(found))


def test_people_of_long_ago_are_unknown_and_every_figure_stays(
    office: Office, clock: TestClock
) -> None:
    desk = CaseDesk(office, 4)
    for case in desk.people[:3]:
        desk.concludes(case)
    day = office.today()
    clock.go(days=5 * YEARS)
    desk.concludes(desk.people[3])
    before = figures(office, day), figures(office, office.today())
    head = acting(office, "supervisor")

    plan = retention.plan(head)
    assert {one.kind: one.number for one in plan.dues}[Kept.CASES] == 3
    assert told(office, desk.people[0].person)  # looking changes nothing
    done = retention.run(head)

    assert done.numbers[Kept.CASES] == 3
    assert (figures(office, day), figures(office, office.today())) == before
    assert [told(office, one.person) for one in desk.people[:3]] == [
        ["journal", "letter"]
    ] * 3  # the archive keeps its own longer
    assert told(office, desk.people[3].person) != []
    assert retention.plan(head).number == 0
    with office.read() as connection:
        assert journal.verify(connection) is None


def test_letters_lose_file_and_name_when_their_own_longer_period_is_over(
    office: Office, clock: TestClock
) -> None:
    desk = CaseDesk(office, 1)
    done = desk.concludes(desk.people[0])
    assert done.letter is not None
    day = office.today()
    clock.go(days=10 * YEARS)
    before = figures(office, day)
    head = acting(office, "supervisor")
    result = retention.run(head)

    assert result.numbers[Kept.LETTERS] == 1
    assert figures(office, day) == before
    (letter,) = letter_archive.find(head, ArchiveQuery())
    assert (letter.number, letter.person_name, letter.file) == (
        done.letter.number,
        ERASED_NAME,
        "",
    )
    assert not any(path.is_file() for path in (office.store.folder / "files").rglob("*"))
    assert told(office, desk.people[0].person) == []


def test_whoever_came_again_is_known_and_an_undecided_case_holds_its_person(
    office: Office, clock: TestClock
) -> None:
    desk = CaseDesk(office, 3)
    desk.concludes(desk.people[0])
    desk.waits(2)  # the first came again, the second waits for approval
    clock.go(days=4 * YEARS)
    desk.concludes(desk.people[0])
    clock.go(days=2 * YEARS)
    due = retention.plan(acting(office, "supervisor")).dues[0]
    assert (due.number, due.held) == (0, 1)


def test_looks_lose_who_was_seen_and_keep_who_saw(office: Office, clock: TestClock) -> None:
    desk = CaseDesk(office, 1)
    desk.concludes(desk.people[0])
    person = people.find_people(office, desk.people[0].person.nik or "").people[0]
    people.person_page(office, person.id)
    clock.go(days=6 * YEARS)
    head = acting(office, "supervisor")
    looks = retention.run(head).numbers[Kept.LOOKS]
    assert looks > 0
    with office.read() as connection:
        query = journal.journal.select().where(journal.journal.c.kind == "view")
        seen = journal.read_entries(connection, query)
        assert journal.verify(connection) is None
    assert seen
    assert all(one.body is None and one.actor == desk.office.actor_id for one in seen)


def test_what_was_half_typed_is_forgotten(office: Office, clock: TestClock) -> None:
    scratch.keep(office.store, "pengaduan", {"text": "nama siapa pun"})
    (path,) = (office.store.folder / scratch.FOLDER).iterdir()
    long_ago = clock.at.timestamp() - 60 * 86400
    os.utime(path, (long_ago, long_ago))
    assert retention.run(acting(office, "admin")).numbers[Kept.DRAFTS] == 1
    assert scratch.recall(office.store, "pengaduan") is None


def test_a_petugas_may_neither_look_nor_run(office: Office) -> None:
    for deed in (retention.plan, retention.run):
        with pytest.raises(Refused, match=r"tidak_berwenang|berwenang"):
            deed(office)
    assert retention.reminder(office) is None


def test_once_a_year_somebody_is_reminded_while_there_is_something_to_do(
    office: Office, clock: TestClock
) -> None:
    head = acting(office, "supervisor")
    desk = CaseDesk(office, 2)
    desk.concludes(desk.people[0])
    assert retention.reminder(head) is None
    clock.go(days=6 * YEARS)
    assert retention.reminder(head) is not None
    retention.run(acting(office, "supervisor"))
    assert retention.reminder(head) is None
    office_settings.change_setting(acting(office, "admin"), "privacy.keep_cases_months", 6)
    desk.concludes(desk.people[1])
    clock.go(days=200)
    assert retention.plan(head).number > 0
    assert retention.reminder(head) is None  # it was run within the year
    clock.go(days=200)
    assert retention.reminder(head) is not None


def test_the_run_is_journaled_with_numbers_alone(office: Office, clock: TestClock) -> None:
    desk = CaseDesk(office, 1)
    desk.concludes(desk.people[0])
    clock.go(days=6 * YEARS)
    retention.run(acting(office, "supervisor"))
    with office.read() as connection:
        query = journal.journal.select().where(journal.journal.c.kind == "retention")
        (entry,) = journal.read_entries(connection, query)
    assert entry.body is not None
    assert entry.body["made_unknown"]["permohonan"] == 1
    assert (desk.people[0].person.nik or "") not in json.dumps(dict(entry.body))
    (line,) = case_list.list_cases(acting(office, "supervisor")).lines
    assert line.facts.person.name == ERASED_NAME
    assert asdict(line.facts.person)["nik"] is None
