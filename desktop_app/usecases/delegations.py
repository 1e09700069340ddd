"""Who stands in for a supervisor who is away, and what that means for who is logged in.

It begins and ends by itself: every use case asks at its own moment (`Office.require`). The window
only has to be told when what it offers changes (`standing`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from desktop_app.domain.access import Officer, Right, Role
from desktop_app.domain.delegation import Delegation, check_span, check_stand_in, check_why
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.storage import accounts
from desktop_app.storage import delegations as storage
from desktop_app.usecases.office import Office

MOST_LISTED = 50


@dataclass(frozen=True, slots=True)
class Named:
    """A delegation with the names of its people."""

    delegation: Delegation
    supervisor: str
    officer: str
    made_by: str
    holds: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """Who is logged in as of now. `instead_of` names whom that one stands in for until `until`.

    `changes_at` is the moment at which another delegation of this officer begins or ends.
    """

    officer: Officer
    instead_of: str = ""
    until: datetime | None = None
    changes_at: datetime | None = None


def name_stand_in(
    office: Office,
    supervisor_id: UUID,
    officer_id: UUID,
    starts_at: datetime,
    ends_at: datetime,
    reason: str,
) -> Delegation:
    """Lend the supervisor's rights to somebody from one moment (aware) to another; journaled.

    A supervisor names for herself, an admin for any supervisor. Raises Refused without the right,
    for somebody who may not stand in, a time that is over or too long, or no reason.
    """
    actor = office.require(Right.DELEGATE)
    why = check_why(reason)
    with office.write() as tx:
        supervisor = accounts.read_account(tx.connection, supervisor_id).officer
        officer = accounts.read_account(tx.connection, officer_id).officer
        if supervisor.role is not Role.SUPERVISOR:
            raise Refused("bukan_supervisor", _NO_SUPERVISOR, name=supervisor.name)
        if actor.role is Role.SUPERVISOR and actor.id != supervisor.id:
            raise Refused("bukan_wewenang_sendiri", _NOT_YOURS)
        check_stand_in(supervisor, officer)
        check_span(starts_at, ends_at, tx.at)
        return storage.add_delegation(
            tx,
            {
                "supervisor_id": supervisor_id,
                "officer_id": officer_id,
                "starts_at": starts_at,
                "ends_at": ends_at,
                "reason": why,
            },
        )


def end(office: Office, id: UUID) -> Delegation:
    """End one before its time: the supervisor is back. Raises Refused when it is over already."""
    office.require(Right.DELEGATE)
    with office.write() as tx:
        one = storage.read_delegation(tx.connection, id)
        if one.until <= tx.at:
            raise Refused("penunjukan_sudah_berakhir", _OVER)
        return storage.end_delegation(tx, one)


def listed(office: Office) -> tuple[Named, ...]:
    """Return the latest delegations, the newest first."""
    with office.read() as connection:
        names = {one.id: one.name for one in accounts.read_officers(connection)}
        return tuple(
            Named(
                one,
                names.get(one.supervisor_id, "–"),
                names.get(one.officer_id, "–"),
                names.get(one.made_by, "–"),
                one.holds(office.now()),
            )
            for one in storage.latest(connection, MOST_LISTED)
        )


def standing(office: Office) -> Standing:
    """Return who is logged in as of this moment. Raises Refused when nobody is."""
    now, actor = office.now(), office.actor
    if actor is None:
        raise Refused("belum_masuk", _NOBODY)
    with office.read() as connection:
        officer = accounts.read_account(connection, actor.id).officer
        officer = replace(officer, lent=storage.lent_to(connection, officer, now))
        names = {one.id: one.name for one in accounts.read_officers(connection)}
        mine = [one for one in storage.coming(connection, now) if one.officer_id == officer.id]
    held = next((one for one in mine if one.holds(now)), None)
    turns = [at for one in mine for at in (one.starts_at, one.until) if at > now]
    return Standing(
        officer,
        names.get(held.supervisor_id, "") if held else "",
        held.until if held else None,
        min(turns, default=None),
    )


_NOBODY = QT_TRANSLATE_NOOP("errors", "Silakan masuk dahulu dengan nama pengguna dan kata sandi.")
_NO_SUPERVISOR = QT_TRANSLATE_NOOP(
    "errors", "{name} bukan supervisor. Pilih supervisor yang digantikan."
)
_NOT_YOURS = QT_TRANSLATE_NOOP(
    "errors", "Supervisor menunjuk pengganti untuk dirinya sendiri. Selain itu, mintalah admin."
)
_OVER = QT_TRANSLATE_NOOP("errors", "Penunjukan itu sudah berakhir.")
