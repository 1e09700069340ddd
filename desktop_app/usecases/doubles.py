"""What the counter is told at once about somebody who may be there a second time.

An open case of the same NIK is gone on with instead of being made again; the same person under
another NIK is compared on the person page. Nothing is ever merged here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.case import CaseState
from desktop_app.domain.identity import mask_nik
from desktop_app.domain.people import Person
from desktop_app.storage import doubles as storage
from desktop_app.storage.journal import JournalEntry, history
from desktop_app.storage.register import person_id
from desktop_app.usecases.office import Office

REASON = "mungkin orang yang sama"


@dataclass(frozen=True, slots=True)
class OpenCase:
    """A case of the same NIK that nobody has decided yet."""

    application_id: UUID
    service: str
    day: date
    state: CaseState


@dataclass(frozen=True, slots=True, repr=False)
class Alike:
    """The same name, birth date and village under another NIK; `masked` is that NIK, covered."""

    applicant_id: UUID
    nik: str
    masked: str


@dataclass(frozen=True, slots=True)
class Doubles:
    """Everything found; empty for nearly everybody."""

    open_cases: tuple[OpenCase, ...] = ()
    alike: tuple[Alike, ...] = ()


def doubles(office: Office, person: Person, but: UUID | None = None) -> Doubles:
    """Return what stands against a new case of this person; `but` is the case gone on with.

    Pairs about whom it was decided that they are two people are not told again. Meeting somebody
    else's record leaves a view in the journal.
    """
    office.require(Right.PREPARE)
    nik = person.nik
    if nik is None:
        return Doubles()
    with office.read() as connection:
        cases = tuple(
            OpenCase(row.id, row.service, row.day, CaseState(row.state))
            for row in storage.open_cases(connection, nik)
            if row.id != but
        )
        found = []
        if person.name and person.birth_date is not None:
            own = storage.ids_with_nik(connection, nik)
            rows = storage.alike(
                connection, person.name, person.birth_date, nik, person.village_code
            )
            decided = {id: _others(history(connection, id)) for id in own}
            found = [row for row in rows if not any(row.id.hex in decided[id] for id in own)]
    if found:
        with office.write() as tx:
            for row in found:
                key = person_id(office.store.names, row.nik)
                tx.event("view", key, {"reason": REASON, "found": True})
    return Doubles(cases, tuple(Alike(row.id, row.nik, mask_nik(row.nik)) for row in found))


def _others(entries: Iterable[JournalEntry]) -> set[str]:
    """Return the ids of those somebody was last decided not to be."""
    told: dict[str, bool] = {}
    for entry in entries:
        if entry.kind in ("other_person", "apart") and entry.body and "with" in entry.body:
            told[str(entry.body["with"])] = entry.kind == "other_person"
    return {id for id, is_other in told.items() if is_other}
