"""Somebody leaves and somebody else goes on: one deed, so that nothing lies in a closed account."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop_app.domain import office_checks as checks
from desktop_app.domain.access import Officer, Right, Role
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.storage import accounts as storage
from desktop_app.storage import delegations, staff_change
from desktop_app.usecases.accounts import add_in, keep_an_admin
from desktop_app.usecases.office import Office
from desktop_app.usecases.passwords import check_new


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Who comes in place of the one who leaves; the password is replaced at the first login."""

    username: str
    name: str
    role: Role
    password: str


@dataclass(frozen=True, slots=True)
class HandedOn:
    """What went from one to the other."""

    leaving: Officer
    successor: Officer
    tickets: int
    drafts: int


def open_work(office: Office, officer_id: UUID) -> tuple[int, int]:
    """Return how many open numbers and half-typed forms are in somebody's name."""
    office.require(Right.MANAGE_ACCOUNTS)
    with office.read() as connection:
        return staff_change.held(connection, officer_id)


def replace_officer(office: Office, leaving_id: UUID, successor: UUID | Newcomer) -> HandedOn:
    """Close an account and hand its open numbers and drafts on, to a newcomer or a colleague.

    Whoever stood in for somebody does so no longer. Raises Refused for oneself, the last admin, a
    successor who is closed, and as `accounts.add_officer` for a newcomer; then nothing changed.
    """
    office.require(Right.MANAGE_ACCOUNTS)
    if leaving_id == office.actor_id:
        raise Refused("keluar_diri_sendiri", _ONESELF)
    password_hash = ""
    if isinstance(successor, Newcomer):
        username = checks.username(successor.username)
        check_new(office, successor.password, username)
        password_hash = office.ports.passwords.hash(successor.password)
    with office.write() as tx:
        leaving = storage.read_account(tx.connection, leaving_id).officer
        keep_an_admin(tx, leaving)
        if isinstance(successor, Newcomer):
            name = checks.filled(successor.name, what=_NAME)
            to = add_in(tx, username, name, successor.role, password_hash)
        else:
            to = storage.read_account(tx.connection, successor).officer
        if not to.active or to.id == leaving.id:
            raise Refused("penerus_tidak_aktif", _NOT_THIS_ONE, name=to.name)
        tickets, drafts = staff_change.hand_on(tx, leaving.id, to.id)
        for one in delegations.coming(tx.connection, tx.at):
            if leaving.id in (one.officer_id, one.supervisor_id):
                delegations.end_delegation(tx, one)
        closed = storage.change_account(tx, leaving, active=False)
    return HandedOn(closed, to, tickets, drafts)


_NAME = QT_TRANSLATE_NOOP("errors", "Nama petugas")
_ONESELF = QT_TRANSLATE_NOOP(
    "errors", "Anda tidak dapat menutup akun sendiri. Mintalah admin lain melakukannya."
)
_NOT_THIS_ONE = QT_TRANSLATE_NOOP(
    "errors", "{name} tidak dapat meneruskan pekerjaan ini. Pilih petugas lain yang aktif."
)
