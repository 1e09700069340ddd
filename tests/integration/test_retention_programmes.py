"""Lists of programmes and advice that are older than their period name nobody; figures stay."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from desktop_app.domain.advice_record import Answer
from desktop_app.domain.person_page import ERASED_NAME
from desktop_app.domain.retention import Due, Kept
from desktop_app.storage import journal
from desktop_app.usecases import (
    advice,
    beneficiaries,
    beneficiary_steps,
    programme_papers,
    retention,
)
from desktop_app.usecases.beneficiaries import Asked, BeneficiaryForm
from desktop_app.usecases.beneficiary_steps import FixForm
from desktop_app.usecases.office import Office
from tests.case_desk import CaseDesk
from tests.integration.test_advice import served
from tests.integration.test_retention import told
from tests.offices import TestClock, acting
from tests.programme_files import Field, name_of, row_of, take_list, use_programmes, verified


def due_of(office: Office, kind: Kept) -> Due:
    """Return what is due of one kind."""
    return next(one for one in retention.plan(office).dues if one.kind is kind)


def recaps(office: Office, field: Field) -> list[Any]:
    """Return every figure of both programmes."""
    both = field.first, field.second
    return [programme_papers.recap(office, period_id=one) for one in both]


def paid_list(office: Office, folder: Path) -> Field:
    """Return an office with a list of three, one of them left out by the file, two paid."""
    field = use_programmes(office)
    rows = [row_of(1), row_of(2), row_of(3, NIK="12")]
    take_list(office, field.first, folder / "daftar.xlsx", rows)
    verified(office, field.first)
    chief = acting(office, "supervisor")
    beneficiary_steps.fix_list(chief, FixForm(field.first, "1/2026", office.today()))
    beneficiary_steps.mark_reached(chief, field.first, office.today())
    return field


def test_a_list_of_long_ago_names_nobody_and_every_figure_stays(
    office: Office, clock: TestClock, tmp_path: Path
) -> None:
    field = paid_list(office, tmp_path)
    chief = acting(office, "supervisor")
    before = recaps(chief, field)
    clock.go(days=366 * 5)  # the period itself ended a month later
    assert due_of(acting(office, "supervisor"), Kept.BENEFICIARIES).number == 0
    clock.go(days=100)
    head = acting(office, "supervisor")
    due = due_of(head, Kept.BENEFICIARIES)
    assert due.number >= 2
    assert due.oldest is not None

    done = retention.run(head)

    assert done.numbers[Kept.BENEFICIARIES] == due.number
    assert recaps(head, field) == before
    people = beneficiaries.page(head, Asked(field.first)).rows
    assert {one.proposal.name for one in people} == {ERASED_NAME}
    assert {one.proposal.nik for one in people} == {None}
    with office.read() as connection:
        assert journal.verify(connection) is None
    assert due_of(head, Kept.BENEFICIARIES).number == 0


def test_who_was_fixed_and_has_nothing_in_hand_is_held(
    office: Office, clock: TestClock, tmp_path: Path
) -> None:
    field = use_programmes(office)
    take_list(office, field.first, tmp_path / "daftar.xlsx", [row_of(1)])
    verified(office, field.first)
    chief = acting(office, "supervisor")
    beneficiary_steps.fix_list(chief, FixForm(field.first, "1/2026", office.today()))
    clock.go(days=366 * 8)
    head = acting(office, "supervisor")
    due = due_of(head, Kept.BENEFICIARIES)
    assert (due.number, due.held) == (0, 1)
    retention.run(head)
    (one,) = beneficiaries.page(head, Asked(field.first)).rows
    assert one.proposal.name == name_of(1)


def test_the_period_of_cases_leaves_the_lists_of_programmes_alone(
    office: Office, clock: TestClock
) -> None:
    desk = CaseDesk(office, 1)
    case = desk.people[0]
    desk.concludes(case)
    clock.go(days=366 * 5)
    field = use_programmes(office)
    typed = BeneficiaryForm(
        name=case.person.name, nik=case.person.nik or "", village_code="33.17.10.2007"
    )
    beneficiaries.propose(acting(office, "supervisor"), field.first, typed)
    done = retention.run(acting(office, "supervisor"))
    assert done.numbers[Kept.CASES] == 1
    assert "beneficiary" in told(office, case.person)
    assert "applicant" not in told(office, case.person)


def test_the_adviser_forgets_sooner_whom_it_was_asked_about(
    office: Office, clock: TestClock
) -> None:
    subject, _ = served(office)
    advice.record(office, advice.consult(office, subject), {"napza": Answer.YES}, ["pkh"], "X.")
    clock.go(days=25 * 31)
    head = acting(office, "supervisor")
    assert due_of(head, Kept.ADVICE).number == 1
    assert retention.run(head).numbers[Kept.ADVICE] == 1
    ((one, _),) = advice.recent(head)
    assert (one.nik, one.answers, one.note, one.chosen) == ("", {}, "", ("pkh",))
    assert one.conclusions
    assert due_of(head, Kept.ADVICE).number == 0
