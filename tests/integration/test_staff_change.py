"""Somebody leaves: the account is shut, and what it held goes on with somebody else."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop_app.domain.access import Right, Role
from desktop_app.domain.errors import Refused
from desktop_app.domain.intake import Draft
from desktop_app.storage import queue as tickets
from desktop_app.usecases import accounts, applications, delegations, queue, staff_change
from desktop_app.usecases.office import Office
from desktop_app.usecases.staff_change import Newcomer
from tests.offices import PASSWORD, acting, officer

NEW = Newcomer("sari", "Sari Contoh", Role.PETUGAS, "kuda-payung-semut")


def test_open_numbers_and_drafts_go_on_with_the_newcomer(office: Office) -> None:
    ticket = queue.issue(office, service="reaktivasi")
    queue.call_next(office)
    queue.serve(office, ticket.id)
    applications.save_draft(office, Draft(ticket.id, "reaktivasi", {"name": "Siti"}, frozenset()))
    queue.hold(office, ticket.id)
    leaving, admin = officer(office, "petugas1"), acting(office, "admin")
    assert staff_change.open_work(admin, leaving.id) == (1, 1)

    done = staff_change.replace_officer(admin, leaving.id, NEW)

    assert (done.tickets, done.drafts) == (1, 1)
    with office.read() as connection:
        assert tickets.read_ticket(connection, ticket.id).officer_id == done.successor.id
    assert staff_change.open_work(admin, leaving.id) == (0, 0)
    with pytest.raises(Refused, match="dinonaktifkan"):
        accounts.log_in(office, "petugas1", PASSWORD)
    assert accounts.log_in(office, "sari", NEW.password).must_change


def test_a_stand_in_who_leaves_stands_in_no_longer(office: Office) -> None:
    admin, leaving = acting(office, "admin"), officer(office, "petugas1")
    delegations.name_stand_in(
        admin,
        officer(office, "supervisor").id,
        leaving.id,
        office.now(),
        office.now() + timedelta(days=1),
        "cuti tahunan",
    )
    staff_change.replace_officer(admin, leaving.id, officer(office, "supervisor").id)

    assert not any(one.holds for one in delegations.listed(admin))
    assert not office.may(Right.APPROVE)


def test_nothing_changes_when_the_newcomer_cannot_come(office: Office) -> None:
    admin, leaving = acting(office, "admin"), officer(office, "petugas1")
    taken = Newcomer("supervisor", "Sari", Role.PETUGAS, "kuda-payung-semut")

    with pytest.raises(Refused, match="sudah dipakai"):
        staff_change.replace_officer(admin, leaving.id, taken)
    with pytest.raises(Refused, match="akun sendiri"):
        staff_change.replace_officer(admin, officer(office, "admin").id, leaving.id)
    assert accounts.log_in(office, "petugas1", PASSWORD)
