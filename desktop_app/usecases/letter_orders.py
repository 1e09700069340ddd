"""From a case on the screen to the letter it would end with: for the preview and for F9 alike."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from desktop_app.domain.calendar import office_day
from desktop_app.domain.decision import Verdict
from desktop_app.domain.household import letter_people
from desktop_app.domain.intake import Draft, Ground, Reading
from desktop_app.domain.letter import (
    LetterKind,
    LetterOrder,
    LetterPerson,
    letter_kind,
    letter_person,
)
from desktop_app.domain.people import show_date
from desktop_app.domain.register import LookUp, MatchedBy, RegisterEntry

# A preview belongs to no case yet.
NO_CASE = UUID(int=0)
# What the rules say of somebody the data do not hold; a doubt counts once it was made sure of.
_ABSENT = frozenset(
    {
        "tidak_terdaftar_menurut_pengecekan",
        "perlu_pengecekan_kedua",
        "register_belum_ada",
        "hanya_di_data_lama",
        "identitas_berbeda",
    }
)
BY_CHECK = frozenset({"terdaftar_menurut_pengecekan", "tidak_terdaftar_menurut_pengecekan"})


def letter_order(
    draft: Draft,
    reading: Reading,
    verdict: Verdict,
    ground: Ground,
    look_up: LookUp | None,
    *,
    application_id: UUID = NO_CASE,
    overridden: bool = False,
) -> LetterOrder:
    """Return what the letter is to be made of: the service's own, or the return slip on a refusal.

    `kind` is None for a service that ends without a letter.
    """
    service = ground.service(draft.service)
    kind = letter_kind(service.letter) if service.letter else None
    if service.letter_absent is not None and absent(verdict):
        kind = letter_kind(service.letter_absent)
    if verdict.outcome.refuses and not overridden:
        kind = LetterKind.LEMBAR_PENGEMBALIAN
    fields = {**reading.fields, "id_dtks": _own_id(reading, look_up)}
    return LetterOrder(
        application_id=application_id,
        kind=kind,
        person=reading.person,
        people=_people(draft, reading, ground, look_up, fields),
        fields=fields,
        verdict=verdict,
        service=service.name,
        data=_data(draft, verdict, look_up, ground),
    )


def absent(verdict: Verdict) -> bool:
    """Tell whether the findings say that the register does not hold the person."""
    return any(one.code in _ABSENT for one in verdict.findings)


def _people(
    draft: Draft,
    reading: Reading,
    ground: Ground,
    look_up: LookUp | None,
    fields: Mapping[str, str],
) -> tuple[LetterPerson, ...]:
    """Return the family the letter covers, none for the applicant alone."""
    person = reading.person
    village = ground.regions.by_code.get(person.village_code or "")
    own = _own_entry(look_up)
    relation = (own.relation or "").title() if own is not None else ""
    applicant = letter_person(person, village, {"hubungan_keluarga": relation, **fields})
    return letter_people(draft.household, person, applicant)


def _own_id(reading: Reading, look_up: LookUp | None) -> str:
    own = _own_entry(look_up)
    if own is not None and own.ids:
        return own.ids[0]
    if look_up is not None and look_up.by is MatchedBy.KK:
        # Only the family is registered: its ID, never the one of another member.
        family = (entry.household_id for entry in look_up.exact if entry.household_id)
        return next(family, reading.fields.get("id_dtks_surat", ""))
    return reading.fields.get("id_dtks_surat", "")


def _own_entry(look_up: LookUp | None) -> RegisterEntry | None:
    if look_up is None or look_up.by is MatchedBy.KK or not look_up.exact:
        return None
    return look_up.exact[0]


def _data(draft: Draft, verdict: Verdict, look_up: LookUp | None, ground: Ground) -> str:
    """Name what was looked at: the register, and the second source where it counted."""
    looked = []
    check = draft.second_check
    by_check = check is not None and any(one.code in BY_CHECK for one in verdict.findings)
    seen_there = by_check and check is not None and check.positive
    if look_up is not None and look_up.snapshot is not None and not seen_there:
        looked.append(f"{look_up.snapshot.source.value} per {show_date(look_up.snapshot.as_of)}")
    if by_check and check is not None:
        day = show_date(office_day(check.seen_at, ground.calendar.zone))
        looked.append(f"{check.source} (diperiksa {day})")
    return " dan ".join(looked)
