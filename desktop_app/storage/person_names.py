"""Every name the office's database knows, for covering them in what leaves the office."""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa

from desktop_app.storage import tables

_AT_ONCE = 5000


def person_names(connection: sa.Connection) -> Iterator[str]:
    """Give the names of applicants and their bringers, of who is written to, gets a benefit or
    complained, and of the office's own people; some of them several times."""
    for column in (
        tables.applicant.c.name,
        tables.letter.c.person_name,
        tables.handover.c.taker,
        tables.notice_person.c.name,
        tables.beneficiary.c.name,
        tables.beneficiary_step.c.officer_name,
        tables.officer.c.name,
        tables.signatory.c.name,
    ):
        rows = connection.execution_options(yield_per=_AT_ONCE).execute(sa.select(column))
        yield from (name for name in rows.scalars() if name)
    for told in (
        tables.complaint.c.reporter,
        tables.batch.c.bringer,
        tables.application.c.bringer,
    ):
        rows = connection.execution_options(yield_per=_AT_ONCE).execute(sa.select(told))
        yield from (str(one["name"]) for one in rows.scalars() if one and one.get("name"))
