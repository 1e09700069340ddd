"""A register row as the program goes on with it: texts become dates, empty becomes None."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.people import Sex
from desktop_app.domain.register import RegisterEntry
from desktop_app.domain.register_rows import EntryRow


def entry_of(kept: EntryRow) -> RegisterEntry:
    """Return the person a kept row tells of."""
    return RegisterEntry(
        row=kept.row,
        nik=kept.nik,
        kk=kept.kk or None,
        name=kept.name,
        birth_place=kept.birth_place or None,
        birth_date=_day(kept.birth_date),
        sex=Sex(kept.sex) if kept.sex else None,
        address=kept.address or None,
        rt=kept.rt or None,
        rw=kept.rw or None,
        village_code=kept.village_code or None,
        village=kept.village or None,
        district=kept.district or None,
        household_id=kept.household_id or None,
        member_id=kept.member_id or None,
        card=kept.card or None,
        relation=kept.relation or None,
        desil=kept.desil or None,
        pbi_status=kept.pbi_status or None,
        deactivated_on=_day(kept.deactivated_on),
        warnings=tuple(kept.warnings.split(",")) if kept.warnings else (),
        programmes=tuple(kept.programmes.split(",")) if kept.programmes else (),
    )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
