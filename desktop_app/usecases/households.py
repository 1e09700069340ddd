"""The family behind a No. KK: from the register (the central server's too, once it answered), from
earlier visits, and written in by hand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.household import Member, family
from desktop_app.domain.people import Person
from desktop_app.domain.register import MatchedBy, RegisterEntry
from desktop_app.storage import households as storage
from desktop_app.storage.database import Connection
from desktop_app.storage.register import person_id
from desktop_app.usecases import register, register_online
from desktop_app.usecases.office import Office

REASON = "keluarga"


@dataclass(frozen=True, slots=True)
class Family:
    """Everybody known under one No. KK. `entries` and `people` are where the members are from."""

    kk: str
    members: tuple[Member, ...]
    entries: tuple[RegisterEntry, ...] = ()
    people: tuple[Person, ...] = ()


def family_size(office: Office, kk: str) -> int:
    """Return how many people are known under a No. KK. Nobody's data is shown by it."""
    with office.read() as connection:
        return len(_read(office, connection, kk).members)


def family_of(office: Office, kk: str) -> Family:
    """Return the family of a No. KK; that its people were seen is journaled.

    Raises Refused without the right to serve, Misused when the number has not 16 digits.
    """
    office.require(Right.PREPARE)
    with office.read() as connection:
        found = _read(office, connection, kk)
    key = office.store.names
    seen = [person_id(key, kk), *_ids(key, (one.nik for one in found.members))]
    if found.members:
        body = {"reason": REASON, "found": True, "with": sorted({one.hex for one in seen[1:]})}
        with office.write() as tx:
            tx.event("view", seen[0], body)
    return found


def _read(office: Office, connection: Connection, kk: str) -> Family:
    found = register.find(office, connection, kk)
    look_up = register_online.with_kept(office, connection, found)
    # A number that is somebody's NIK is nobody's family.
    entries = look_up.exact if look_up.by is MatchedBy.KK else ()
    people = storage.people_with_kk(connection, kk)
    added = storage.added_before(connection, kk)
    return Family(kk, family(entries, people, added), tuple(entries), people)


def _ids(key: bytes, niks: Iterable[str]) -> list[UUID]:
    return [person_id(key, nik) for nik in niks if nik]
