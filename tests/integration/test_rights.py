"""The matrix: every role tries real use cases, and meets exactly the rights of its row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from desktop_app.domain.access import PERMISSIONS, Officer, Right, Role
from desktop_app.domain.errors import LoketError, Refused
from desktop_app.domain.intake import Draft
from desktop_app.domain.letter_archive import ArchiveQuery
from desktop_app.domain.trail import TrailQuery
from desktop_app.storage import accounts as storage
from desktop_app.usecases import (
    accounts,
    applications,
    approvals,
    delegations,
    letter_archive,
    letter_keys,
    letters,
    people,
    people_same,
    people_upkeep,
    queue,
    reports,
    settings,
    trail,
)
from desktop_app.usecases.office import Office
from tests.offices import vouching

NOBODY = UUID(int=7)
DAY = date(2026, 11, 20)

# Each tries something that needs the right, on things that do not exist: with the right it fails
# later and otherwise, or succeeds; without, it is refused before anything is looked at.
DEEDS: dict[str, tuple[Right, Callable[[Office, Path], Any]]] = {
    "gives a number": (Right.PREPARE, lambda o, p: queue.issue(o)),
    "calls": (Right.PREPARE, lambda o, p: queue.call_next(o)),
    "holds": (Right.PREPARE, lambda o, p: queue.hold(o, NOBODY)),
    "keeps a draft": (
        Right.PREPARE,
        lambda o, p: applications.save_draft(
            o, Draft(queue.issue(o).id, "reaktivasi", {}, frozenset())
        ),
    ),
    "looks somebody up": (
        Right.PREPARE,
        lambda o, p: applications.prefill(o, "3317134501909012", "reaktivasi"),
    ),
    "searches": (Right.PREPARE, lambda o, p: people.find_people(o, "Siti Aminah")),
    "finishes": (Right.SERVE, lambda o, p: queue.finish(o, NOBODY)),
    "cancels": (Right.SERVE, lambda o, p: queue.cancel(o, NOBODY)),
    "opens a person": (Right.SERVE, lambda o, p: people.person_page(o, NOBODY)),
    "sees the month": (Right.SEE_REPORTS, lambda o, p: reports.month(o, 2026, 11)),
    "sees the archive": (
        Right.SEE_REPORTS,
        lambda o, p: letter_archive.find(o, ArchiveQuery("")),
    ),
    "takes the archive out": (
        Right.EXPORT,
        lambda o, p: letter_archive.export(o, ArchiveQuery(""), p / "arsip"),
    ),
    "sees the trail": (
        Right.SEE_JOURNAL,
        lambda o, p: trail.entries(o, TrailQuery(DAY, DAY)),
    ),
    "approves": (Right.APPROVE, lambda o, p: approvals.approve(o, NOBODY, 1)),
    "voids": (Right.VOID_LETTER, lambda o, p: letters.void(o, NOBODY, "salah ketik nama")),
    "erases": (
        Right.MANAGE_PEOPLE,
        lambda o, p: people_upkeep.erase(o, NOBODY, next(iter(_grounds())), "surat 12/2026"),
    ),
    "finds doubles": (Right.MANAGE_PEOPLE, lambda o, p: people_same.duplicates(o)),
    "changes a rule": (
        Right.MANAGE_RULES,
        lambda o, p: settings.change_setting(o, "decision.register_stale_after_days", 40),
    ),
    "changes the office": (
        Right.MANAGE_OFFICE,
        lambda o, p: settings.change_setting(o, "lock.after_minutes", 5),
    ),
    "opens an account": (
        Right.MANAGE_ACCOUNTS,
        lambda o, p: accounts.add_officer(
            o, "sari", "Sari Contoh", Role.PETUGAS, "kuda-payung-semut"
        ),
    ),
    "names a stand-in": (
        Right.DELEGATE,
        lambda o, p: delegations.name_stand_in(
            o, NOBODY, NOBODY, o.now(), o.now() + timedelta(hours=1), "rapat di provinsi"
        ),
    ),
    "revokes a key": (Right.REVOKE_KEY, lambda o, p: letter_keys.revoke_key(o, NOBODY)),
}


def _draft(ticket_id: UUID) -> Draft:
    return Draft(ticket_id, "reaktivasi", {"name": "Siti Contoh"}, frozenset())


def _grounds() -> Any:
    from desktop_app.domain.person_page import ErasureReason

    return ErasureReason


def _as(office: Office, role: Role) -> Office:
    """Return the office with somebody of that role at the counter, who typed the password."""
    with office.store.write(actor=None, at=office.now()) as tx:
        who: Officer = storage.add_account(
            tx, username=f"uji.{role.value}", name="Uji", role=role, password_hash="x"
        )
    return vouching(office.with_actor(who))


def _refused_for_the_role(deed: Callable[[], Any]) -> bool:
    try:
        deed()
    except Refused as error:
        return error.code == "tidak_berwenang"
    except LoketError:
        return False
    return False


@pytest.mark.parametrize("role", list(Role), ids=lambda role: role.value)
@pytest.mark.parametrize("name", list(DEEDS))
def test_a_role_meets_its_row_of_the_table(
    office: Office, tmp_path: Path, role: Role, name: str
) -> None:
    right, deed = DEEDS[name]
    here = _as(office, role)

    refused = _refused_for_the_role(lambda: deed(here, tmp_path))

    assert refused is (right not in PERMISSIONS[role])


def test_whoever_has_to_choose_a_password_can_do_nothing_before(
    office: Office, tmp_path: Path
) -> None:
    assert office.actor is not None
    here = office.with_actor(replace(office.actor, must_change=True))

    for _, (_, deed) in DEEDS.items():
        with pytest.raises(Refused) as caught:
            deed(here, tmp_path)
        assert caught.value.code == "ganti_kata_sandi"


def test_an_intern_prepares_a_case_that_only_an_officer_concludes(office: Office) -> None:
    intern = _as(office, Role.MAGANG)
    ticket = queue.issue(intern, service="reaktivasi")
    queue.call_next(intern)
    queue.serve(intern, ticket.id)
    draft = _draft(ticket.id)
    applications.save_draft(intern, draft)

    with pytest.raises(Refused, match="Magang") as caught:
        applications.conclude(intern, draft)
    assert caught.value.code == "tidak_berwenang"

    queue.hold(intern, ticket.id)
    queue.resume(office, ticket.id)
    assert applications.read_draft(office, ticket.id) == draft
