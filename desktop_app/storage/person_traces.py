"""Where somebody stands on other people's papers: brought them, reported them, is of the family."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.household import household_without, member_key
from desktop_app.domain.people import normal_name
from desktop_app.storage.person_page import person_from
from desktop_app.storage.tables import applicant, application, batch, complaint

Known = frozenset[tuple[str, str]]


def known_as(connection: sa.Connection, ids: Sequence[UUID]) -> Known:
    """Return the names and telephones these rows gave: a name alone may be anybody's."""
    query = sa.select(applicant.c.name, applicant.c.phone).where(
        applicant.c.id.in_(ids), applicant.c.phone.is_not(None)
    )
    return frozenset((normal_name(row.name), row.phone) for row in connection.execute(query))


def member_keys(connection: sa.Connection, ids: Sequence[UUID], cases: Sequence[UUID]) -> list[str]:
    """Return what the person is known by in a family where they stand without a NIK."""
    now = sa.select(applicant.c.name, applicant.c.birth_date).where(applicant.c.id.in_(ids))
    then = sa.select(application.c.person).where(application.c.id.in_(cases))
    told = [(row.name, row.birth_date) for row in connection.execute(now)]
    for body in connection.execute(then).scalars():
        person = person_from(body)
        told.append((person.name, person.birth_date))
    return [member_key(*one) for one in dict.fromkeys(told) if one[1] is not None]


def brought(connection: sa.Connection, table: sa.Table, known: Known) -> list[Any]:
    """Return the cases or batches (`table`) whose bringer this is."""
    if table not in (application, batch):
        raise ValueError(table.name)
    return _named(connection, table, table.c.bringer, known)


def reported(connection: sa.Connection, known: Known) -> list[Any]:
    """Return the complaints whose reporter this is."""
    return _named(connection, complaint, complaint.c.reporter, known)


def in_families(connection: sa.Connection, keys: Sequence[str]) -> list[tuple[Any, Any]]:
    """Return the cases whose family one of these keys (NIK, member key) belongs to, each with the
    family as it is without."""
    query = sa.select(application).where(application.c.household.is_not(None))
    rows = [(row, household_without(row.household, keys)) for row in connection.execute(query)]
    return [(row, bare) for row, bare in rows if bare != row.household]


def _named(
    connection: sa.Connection, table: sa.Table, column: sa.Column[Any], known: Known
) -> list[Any]:
    if not known:
        return []
    phones = [phone for _, phone in known]
    which = sa.func.json_extract(column, "$.phone").in_(phones)
    rows = connection.execute(sa.select(table).where(which)).all()
    bodies = [(row, row._mapping[column.name]) for row in rows]
    return [row for row, body in bodies if (normal_name(body["name"]), body["phone"]) in known]
