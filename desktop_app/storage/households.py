"""What the office itself knows of a family: its applicants, and who was written in by hand."""

from __future__ import annotations

import sqlalchemy as sa

from desktop_app.domain.household import Member, household_from
from desktop_app.domain.people import Person
from desktop_app.domain.person_page import ERASED_NAME
from desktop_app.storage.people import with_kk
from desktop_app.storage.tables import applicant, application


def people_with_kk(connection: sa.Connection, kk: str) -> tuple[Person, ...]:
    """Return everybody who came under a No. KK, the oldest first."""
    return tuple(one.person for one in with_kk(connection, kk))


def added_before(connection: sa.Connection, kk: str) -> tuple[Member, ...]:
    """Return who was written in by hand on earlier cases of this family, the latest first."""
    query = (
        sa.select(application.c.household)
        .join(applicant, applicant.c.id == application.c.applicant_id)
        .where(
            applicant.c.kk == kk,
            applicant.c.name != ERASED_NAME,
            application.c.household.is_not(None),
        )
        .order_by(application.c.decided_at.desc())
    )
    found = (household_from(body) for body in connection.execute(query).scalars())
    return tuple(member for one in found if one.kk == kk for member in one.added)
