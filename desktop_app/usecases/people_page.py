"""What stands on a person's page, gathered in one read; nothing is written here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from desktop_app.domain.errors import EnvironmentFailure
from desktop_app.domain.follow_up import Urgency
from desktop_app.domain.identity import mask_kk, mask_nik
from desktop_app.domain.people import Applicant
from desktop_app.domain.person_page import (
    ERASED_NAME,
    Awaited,
    Change,
    Kin,
    Look,
    PersonPage,
    Standing,
    Written,
    covered,
    covered_entry,
)
from desktop_app.domain.register import LookUp
from desktop_app.storage import people as storage
from desktop_app.storage import person_page as page_storage
from desktop_app.storage.accounts import read_officers
from desktop_app.storage.beneficiary_erasure import benefits_of
from desktop_app.storage.database import Connection
from desktop_app.storage.journal import JournalEntry
from desktop_app.storage.messages import messages_to
from desktop_app.storage.register import person_id
from desktop_app.usecases import register
from desktop_app.usecases.follow_ups import told_on
from desktop_app.usecases.office import Office
from desktop_app.usecases.people_same import pairs_of, sides_of

MOST_LOOKS = 200
_SEEN = frozenset({"person", "letter", "attachment", "complaint", "case"})
_HISTORY = {
    "same_person": "same",
    "other_person": "other",
    "apart": "apart",
    "erase": "erase",
}


def read_page(
    office: Office, applicant_id: UUID, *, may_reveal: bool
) -> tuple[PersonPage, list[UUID]]:
    """Return the page, and the ids under which everybody it shows is journaled, the person first.

    Raises NotFound.
    """
    with office.read() as connection:
        group = storage.group_of(connection, applicant_id)
        first, ids = group[0], [one.id for one in group]
        names = {one.id: one.name for one in read_officers(connection)}
        earlier = page_storage.written(connection, ids)
        done = page_storage.changes(connection, ids)
        niks = _niks(group, [person.nik for _, person in earlier], done)
        look_up, fault = _look_up(office, connection, first)
        letters = page_storage.letters(connection, ids)
        family = _family(connection, first, look_up)
        keyed = [person_id(office.store.names, nik) for nik in niks]
        papers = page_storage.papers(connection, ids)
        about = [*ids, *keyed, *(one.id for one in letters), *papers]
        page = PersonPage(
            id=first.id,
            version=first.version,
            person=covered(first.person),
            wa_consent=first.wa_consent,
            erased=first.person.name == ERASED_NAME,
            may_reveal=may_reveal and bool(first.person.nik or first.person.kk),
            written=_written(first, earlier),
            standings=_standings(look_up),
            register_fault=fault,
            visits=page_storage.visits(connection, ids),
            letters=letters,
            drafts=page_storage.drafts(connection, ids, niks),
            complaints=page_storage.complaints(connection, ids),
            awaited=_awaited(office, connection, first.id),
            receipts=page_storage.receipts(connection, ids),
            messages=messages_to(connection, ids, niks),
            benefits=benefits_of(connection, ids, niks),
            household=tuple(kin for kin, _ in family),
            looks=_looks(
                page_storage.looks(connection, about, [*keyed, *ids], MOST_LOOKS), about, names
            ),
            changes=_changes(done, names),
            merged=sides_of(connection, ids[1:]),
            pairs=pairs_of(connection, first.id),
        )
    seen = [*keyed[:1], *(person_id(office.store.names, nik) for _, nik in family if nik)]
    return page, (seen if keyed else [first.id, *seen])


def _niks(
    group: Sequence[Applicant], earlier: Iterable[str | None], done: Iterable[JournalEntry]
) -> list[str]:
    """Return every NIK the person ever had here, the one of now first."""
    told = (value for entry in done for value in _both((entry.body or {}).get("nik")))
    every = [*(one.person.nik for one in group), *earlier, *told]
    return list(dict.fromkeys(nik for nik in every if nik))


def _both(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _look_up(
    office: Office, connection: Connection, applicant: Applicant
) -> tuple[LookUp | None, str]:
    person = applicant.person
    if not person.nik:
        return None, ""
    try:
        found = register.find(
            office, connection, person.nik, name=person.name, birth_date=person.birth_date
        )
    except EnvironmentFailure as error:
        return None, error.sentence
    return found, ""


def _standings(look_up: LookUp | None) -> tuple[Standing, ...]:
    """Return what each kept snapshot says, the current one first, then the latest."""
    if look_up is None or look_up.snapshot is None:
        return ()
    older = {found.snapshot.id: found.entry for found in look_up.older}
    now = look_up.exact[0] if look_up.exact else None
    others = sorted(look_up.others, key=lambda one: one.as_of, reverse=True)
    told = [(look_up.snapshot, now), *((one, older.get(one.id)) for one in others)]
    return tuple(Standing(one, covered_entry(entry) if entry else None) for one, entry in told)


def _written(first: Applicant, earlier: Sequence[tuple[Any, Any]]) -> tuple[Written, ...]:
    """Return how earlier forms had the person, only where they differ from what is known now."""
    found: list[Written] = []
    met = {first.person}
    for day, person in earlier:
        if person not in met and person.name != ERASED_NAME:
            met.add(person)
            found.append(Written(day, covered(person)))
    return tuple(found)


def _family(
    connection: Connection, first: Applicant, look_up: LookUp | None
) -> list[tuple[Kin, str]]:
    """Return everybody else with the same No. KK, and the NIK each is journaled under."""
    own = first.person.nik
    rows = [one for one in (look_up.household if look_up else ()) if one.nik != own]
    known = storage.with_numbers(connection, [one.nik for one in rows])
    family = [
        (
            Kin(
                name=one.name,
                nik=mask_nik(one.nik),
                birth_date=one.birth_date,
                relation=(one.relation or "").capitalize(),
                in_register=True,
                applicant_id=known.get(one.nik),
            ),
            one.nik,
        )
        for one in rows
    ]
    met = {one.nik for one in rows}
    for other in storage.with_kk(connection, first.person.kk) if first.person.kk else ():
        person = other.person
        if other.id == first.id or (person.nik and person.nik in met | {own}):
            continue
        kin = Kin(person.name, mask_nik(person.nik or ""), person.birth_date, "", False, other.id)
        family.append((kin, person.nik or ""))
    return family


def _awaited(office: Office, connection: Connection, id: UUID) -> tuple[Awaited, ...]:
    """Return what the person's cases wait for; nothing where the office does not follow them up."""
    return tuple(
        Awaited(
            one.follow_up.application_id,
            one.what,
            one.follow_up.due_at,
            one.urgency is Urgency.LEWAT,
        )
        for one in told_on(office, connection, id)
    )


def _looks(
    entries: Iterable[JournalEntry], about: Sequence[UUID], names: Mapping[UUID, str]
) -> tuple[Look, ...]:
    own = set(about)
    return tuple(
        Look(
            entry.at,
            names.get(entry.actor, "") if entry.actor else "",
            _kind(entry, own),
            (entry.body or {}).get("reason") or "",
        )
        for entry in entries
    )


def _kind(entry: JournalEntry, own: set[UUID]) -> str:
    if entry.kind in ("print", "reveal", "search", "export", "register_rows"):
        return entry.kind
    if entry.entity not in own:
        return "family"
    what = (entry.body or {}).get("what")
    return what if what in _SEEN else "register"


def _changes(entries: Iterable[JournalEntry], names: Mapping[UUID, str]) -> tuple[Change, ...]:
    told = list(entries)
    reasons = {one.tx: (one.body or {}).get("reason", "") for one in told if one.kind == "correct"}
    return tuple(
        Change(
            at=one.at,
            who=names.get(one.actor, "") if one.actor else "",
            kind=_HISTORY.get(one.kind, one.op),
            fields=_fields(one.body) if one.kind == "applicant" else (),
            reason=(one.body or {}).get("reason") or reasons.get(one.tx, ""),
            blank=one.body is None,
        )
        for one in told
        if one.kind != "correct" and not _only_merging(one)
    )


def _only_merging(entry: JournalEntry) -> bool:
    """Tell whether an entry is the row's side of a decision that stands beside it in words."""
    return entry.op == "change" and set(entry.body or ()) == {"merged_into"}


def _fields(body: Mapping[str, Any] | None) -> tuple[tuple[str, str, str], ...]:
    return tuple(
        (name, _shown(name, value[0]), _shown(name, value[1]))
        for name, value in sorted((body or {}).items())
        if isinstance(value, list) and len(value) == 2 and name != "name_key"
    )


def _shown(name: str, value: Any) -> str:
    if value is None:
        return ""
    if name == "nik":
        return mask_nik(str(value))
    return mask_kk(str(value)) if name == "kk" else str(value)
