"""A supervisor is away: somebody holds those rights from one moment to another, and no longer."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from desktop_app.domain.access import Right, Role
from desktop_app.domain.errors import Refused
from desktop_app.storage import journal as log
from desktop_app.usecases import accounts, delegations
from desktop_app.usecases.office import Office
from tests.offices import TestClock, acting, officer, vouching


def _name(
    office: Office,
    by: str = "supervisor",
    *,
    to: str = "petugas1",
    hours: float = 4,
    later: int = 0,
) -> UUID:
    starts = office.now() + timedelta(hours=later)
    made = delegations.name_stand_in(
        acting(office, by),
        officer(office, "supervisor").id,
        officer(office, to).id,
        starts,
        starts + timedelta(hours=hours),
        "rapat di provinsi",
    )
    return made.id


def test_the_stand_in_holds_the_supervisors_rights_and_they_end_by_themselves(
    office: Office, clock: TestClock
) -> None:
    assert not office.may(Right.APPROVE)
    _name(office, hours=4)

    assert office.may(Right.APPROVE)
    assert office.may(Right.OVERRIDE)
    assert not office.may(Right.DELEGATE)
    clock.go(hours=4)
    assert not office.may(Right.APPROVE)
    with pytest.raises(Refused, match="tidak berwenang"):
        office.require(Right.OVERRIDE)


def test_it_begins_when_it_was_said_to_begin(office: Office, clock: TestClock) -> None:
    _name(office, later=2)
    assert not office.may(Right.APPROVE)

    now = delegations.standing(office)
    assert now.changes_at == clock.at + timedelta(hours=2)
    clock.go(hours=2)
    assert office.may(Right.APPROVE)
    assert delegations.standing(office).instead_of == officer(office, "supervisor").name


def test_the_supervisor_comes_back_early(office: Office) -> None:
    id = _name(office)
    delegations.end(acting(office, "supervisor"), id)

    assert not office.may(Right.APPROVE)
    with pytest.raises(Refused, match="sudah berakhir"):
        delegations.end(acting(office, "admin"), id)


def test_it_is_journaled_with_who_named_whom_and_why(office: Office) -> None:
    id = _name(office, by="admin")

    with office.read() as connection:
        (entry,) = log.history(connection, id)
    assert entry.kind == "delegation"
    assert entry.actor == officer(office, "admin").id
    assert entry.body is not None
    assert entry.body["reason"] == "rapat di provinsi"


def test_a_supervisor_names_only_for_herself(office: Office) -> None:
    other = accounts.add_officer(
        acting(office, "admin"), "kabid", "Kabid", Role.SUPERVISOR, "kuda-payung-semut"
    )
    with pytest.raises(Refused, match="untuk dirinya sendiri"):
        delegations.name_stand_in(
            acting(office, "supervisor"),
            other.id,
            officer(office, "petugas1").id,
            office.now(),
            office.now() + timedelta(hours=1),
            "rapat di provinsi",
        )


@pytest.mark.parametrize(
    ("hours", "to", "code"),
    [
        (-1, "petugas1", "masa_terbalik"),
        (24 * 120, "petugas1", "masa_terlalu_panjang"),
        (1, "supervisor", "pengganti_diri_sendiri"),
        (1, "magang", "pengganti_tidak_boleh"),
    ],
)
def test_what_makes_no_sense_is_refused(office: Office, hours: float, to: str, code: str) -> None:
    accounts.add_officer(
        acting(office, "admin"), "magang", "Magang", Role.MAGANG, "kuda-payung-semut"
    )
    with pytest.raises(Refused) as caught:
        _name(office, to=to, hours=hours)
    assert caught.value.code == code


def test_an_office_of_one_never_stands_still(office: Office) -> None:
    admin = acting(office, "admin")
    assert not admin.may(Right.OVERRIDE)

    accounts.deactivate(admin, officer(office, "supervisor").id)

    assert admin.may(Right.OVERRIDE)
    assert admin.may(Right.SIGN_DAY)
    assert delegations.standing(admin).officer.may(Right.APPROVE)


def test_a_stand_in_vouches_with_the_own_password(office: Office) -> None:
    _name(office)
    assert vouching(office).require_vouched(Right.VOID_LETTER) == accounts.seen_again(office)
