"""From a case on the screen to the letter it would end with: for the preview and for F9 alike."""

from __future__ import annotations

from uuid import UUID

from desktop_app.domain.decision import Verdict
from desktop_app.domain.intake import Draft, Ground, Reading
from desktop_app.domain.letter import LetterKind, LetterOrder
from desktop_app.domain.people import show_date
from desktop_app.domain.register import LookUp

# A preview belongs to no case yet.
NO_CASE = UUID(int=0)


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
    kind = LetterKind(service.letter) if service.letter else None
    if verdict.outcome.refuses and not overridden:
        kind = LetterKind.LEMBAR_PENGEMBALIAN
    return LetterOrder(
        application_id=application_id,
        kind=kind,
        person=reading.person,
        fields={**reading.fields, "id_dtks": _own_id(reading, look_up)},
        verdict=verdict,
        service=service.name,
        data=_data(look_up),
    )


def _own_id(reading: Reading, look_up: LookUp | None) -> str:
    own = look_up.exact[0].ids if look_up is not None and look_up.exact else ()
    return own[0] if own else reading.fields.get("id_dtks_surat", "")


def _data(look_up: LookUp | None) -> str:
    if look_up is None or look_up.snapshot is None:
        return ""
    return f"{look_up.snapshot.source.value} per {show_date(look_up.snapshot.as_of)}"
