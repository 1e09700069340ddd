"""Who is at the counter a second time: an open case of the same NIK, the same person elsewhere."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.case import OPEN
from desktop_app.domain.people import normal_name
from desktop_app.storage.tables import applicant, application


def open_cases(connection: sa.Connection, nik: str) -> list[Any]:
    """Return the cases of a NIK nobody has decided yet: `id`, `service`, `day`, `state`."""
    query = (
        sa.select(application.c.id, application.c.service, application.c.day, application.c.state)
        .join(applicant, applicant.c.id == application.c.applicant_id)
        .where(applicant.c.nik == nik, application.c.state.in_([one.value for one in OPEN]))
        .order_by(application.c.decided_at.desc())
    )
    return list(connection.execute(query))


def alike(
    connection: sa.Connection, name: str, born: date, nik: str, village: str | None
) -> list[Any]:
    """Return who has the same name, birth date and village under another NIK: `id`, `nik`."""
    query = sa.select(applicant.c.id, applicant.c.nik, applicant.c.name).where(
        applicant.c.name_key == normal_name(name),
        applicant.c.birth_date == born,
        applicant.c.nik.is_not(None),
        applicant.c.nik != nik,
        applicant.c.merged_into.is_(None),
    )
    if village:
        same = sa.or_(applicant.c.village_code == village, applicant.c.village_code.is_(None))
        query = query.where(same)
    return list(connection.execute(query.order_by(applicant.c.id.desc())))


def ids_with_nik(connection: sa.Connection, nik: str) -> tuple[UUID, ...]:
    """Return the applicants a NIK stands for, to see what was decided about them."""
    query = sa.select(applicant.c.id).where(applicant.c.nik == nik)
    return tuple(connection.execute(query).scalars())
