"""NIK and No. KK of a list uncovered for a minute, by right, with a reason, and journaled."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from desktop_app.domain.access import Right
from desktop_app.domain.person_page import REVEALED_FOR, Looked
from desktop_app.storage.register import person_id
from desktop_app.usecases.office import Office

AUTHORISED = "berwenang"


def uncover(office: Office, where: str, numbers: Iterable[str], reason: str) -> datetime:
    """Journal that these people's numbers are uncovered; return until when they may be.

    `where` is the list's name, `reason` one of `Looked`, or `AUTHORISED` for one person's case.
    Raises Refused without the right, ValueError for any other reason.
    """
    office.require(Right.SEE_NIK)
    why = reason if reason == AUTHORISED else Looked(reason).value
    shown = sorted({person_id(office.store.names, one).hex for one in numbers if one})
    with office.write() as tx:
        tx.event("reveal", office.identity.id, {"what": where, "reason": why, "shown": shown})
    return office.now() + REVEALED_FOR
