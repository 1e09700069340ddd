"""A *surat pengganti*: the wrong letter is voided and another, with its own number, stands for it.

What the new letter says comes from the case as it was decided and from the person as they are
known now, so that a wrong name is mended on the person first. Both letters name each other.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.calendar import office_day
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.household import household_from, letter_people
from desktop_app.domain.letter import Letter, LetterKind, LetterOrder, letter_person
from desktop_app.domain.people import Person, show_date
from desktop_app.storage import applications, cases
from desktop_app.storage import letter_replacing as replacing
from desktop_app.storage import letters as storage
from desktop_app.storage.database import Connection
from desktop_app.storage.definitions import SERVICE, definition_in_force
from desktop_app.storage.journal import Transaction
from desktop_app.usecases import letter_signing, letters, register
from desktop_app.usecases.letter_orders import BY_CHECK
from desktop_app.usecases.office import Office


def may_replace(letter: Letter) -> bool:
    """Tell whether a letter of this kind can have one that takes its place.

    A return slip is made anew at the counter; a letter about no case is issued where it came from.
    """
    return letter.application_id is not None and letter.kind != LetterKind.LEMBAR_PENGEMBALIAN


def replacement(office: Office, letter_id: UUID) -> Letter | None:
    """Return the letter that took this one's place, None when none did."""
    with office.read() as connection:
        return storage.replacement_of(connection, letter_id)


def replace_letter(office: Office, letter_id: UUID, reason: str = "") -> Letter:
    """Void a letter, unless it is void already, and issue the one that takes its place.

    Raises Refused without the right, without a reason for voiding, for a letter that was replaced
    before or cannot be; and as `letters.issue` does. Whoever waits for the old letter waits for
    the new one.
    """
    office.require_vouched(Right.VOID_LETTER)
    with office.write() as tx:
        old = storage.read_letter(tx.connection, letter_id)
        before = storage.replacement_of(tx.connection, letter_id)
        if before is not None:
            raise Refused("surat_sudah_diganti", _REPLACED, number=old.number, new=before.number)
        if not may_replace(old):
            raise Refused("surat_tanpa_pengganti", _NO_CASE)
        if old.in_force:
            letters.void_in(tx, old, reason)
        new = letters.issue(office, tx, _order(office, tx.connection, old))
        _wait_like(tx, old, new)
        return storage.read_letter(tx.connection, new.id)


def _order(office: Office, connection: Connection, old: Letter) -> LetterOrder:
    case_id = old.application_id
    if case_id is None:
        raise Refused("surat_tanpa_pengganti", _NO_CASE)
    case = cases.read_case(connection, case_id)
    written = replacing.written(connection, case_id)
    applicant = applications.read_applicant(connection, case.applicant_id)
    if applicant is None or old.erased:
        raise Refused("data_sudah_dihapus", _ERASED)
    person = applicant.person
    fields = {**written["fields"], "id_dtks": _own_id(office, connection, person, written)}
    village = office.regions.by_code.get(person.village_code or "")
    household = household_from(written["household"])
    service = definition_in_force(connection, SERVICE, case.service, case.service_from)
    return LetterOrder(
        application_id=case_id,
        kind=old.kind,
        person=person,
        people=letter_people(household, person, letter_person(person, village, fields)),
        fields=fields,
        service=str(service[1]["name"]) if service else case.service,
        data=_data(office, cases.decision_of(connection, case_id)),
        replaces=old.id,
    )


def _own_id(
    office: Office, connection: Connection, person: Person, written: Mapping[str, Any]
) -> str:
    number = person.nik or person.kk
    if number is not None:
        found = register.find(office, connection, number)
        if found.exact and found.exact[0].ids:
            return found.exact[0].ids[0]
    return str(written["fields"].get("id_dtks_surat", ""))


def _data(office: Office, decision: Mapping[str, Any]) -> str:
    """Name what was looked at when it was decided: the register, and a source that counted."""
    looked = []
    if decision["source"] and decision["as_of"]:
        looked.append(f"{decision['source']} per {show_date(decision['as_of'])}")
    check = decision["second_check"]
    if check and any(one["code"] in BY_CHECK for one in decision["findings"]):
        seen = show_date(office_day(datetime.fromisoformat(check["seen_at"]), office.zone))
        looked.append(f"{check['source']} (diperiksa {seen})")
    return " dan ".join(looked)


def _wait_like(tx: Transaction, old: Letter, new: Letter) -> None:
    """Let the new letter wait for whoever waited for the old one."""
    ticket_id = replacing.waiting_ticket(tx.connection, old.id)
    letter_signing.let_wait(tx, new, ticket_id)


_REPLACED = QT_TRANSLATE_NOOP("errors", "Surat {number} sudah diganti dengan surat {new}.")
_NO_CASE = QT_TRANSLATE_NOOP(
    "errors",
    "Surat ini tidak dapat diganti dari sini. Lembar pengembalian dibuat lagi di Loket; surat "
    "kepada kantor lain diterbitkan lagi dari tempat asalnya.",
)
_ERASED = QT_TRANSLATE_NOOP(
    "errors", "Data pribadi pada surat ini sudah dihapus, jadi penggantinya tidak dapat dibuat."
)
