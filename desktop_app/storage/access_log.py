"""Who saw whom, as the journal has it, and who hides behind the ids that stand there."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.person_page import ERASED_NAME
from desktop_app.storage import journal
from desktop_app.storage.journal import JournalEntry
from desktop_app.storage.people import ROOT
from desktop_app.storage.register import person_id
from desktop_app.storage.tables import applicant, application, attachment, complaint, letter

KINDS = (
    "view",
    "search",
    "reveal",
    "print",
    "letter_copy",
    "register_rows",
    "register_export",
    "agenda",
    "export",
)
_AT_ONCE = 400
_WITH_CASE = (letter, attachment, complaint)


class Known(NamedTuple):
    """An applicant as one entry is told; `root` is the same for all rows that are one person."""

    root: UUID
    name: str
    nik: str
    phone: str


def entries(connection: sa.Connection, start: datetime, end: datetime) -> list[JournalEntry]:
    """Return every look, search, print and export between two moments, the end excluded."""
    return journal.between(connection, KINDS, start, end)


class Directory:
    """Everybody the office knows, by each id under which the journal may have them."""

    def __init__(self, connection: sa.Connection, key: bytes) -> None:
        self._connection = connection
        self.by_id: dict[UUID, Known] = {}
        self.families: set[UUID] = set()  # ids made of a No. KK: nobody in particular
        columns = applicant.c.id, applicant.c.name, applicant.c.nik, applicant.c.kk
        query = sa.select(ROOT.label("root"), *columns, applicant.c.phone)
        for row in connection.execute(query):
            name = "" if row.name == ERASED_NAME else row.name
            known = Known(row.root, name, row.nik or "", row.phone or "")
            self.by_id[row.id] = known
            if row.nik:
                self.by_id[person_id(key, row.nik)] = known
            if row.kk:
                self.families.add(person_id(key, row.kk))
        self._add_earlier_numbers(key)

    def learn(self, ids: Collection[UUID]) -> None:
        """Meet the people of cases, letters, scans and complaints with these ids."""
        unknown = [one for one in ids if one not in self.by_id]
        for start in range(0, len(unknown), _AT_ONCE):
            some = unknown[start : start + _AT_ONCE]
            self._meet(sa.select(application.c.id, application.c.applicant_id), application, some)
            for table in _WITH_CASE:
                query = sa.select(table.c.id, application.c.applicant_id).join(
                    application, application.c.id == table.c.application_id
                )
                self._meet(query, table, some)

    def _meet(self, query: sa.Select[Any], table: sa.Table, ids: Sequence[UUID]) -> None:
        for id, applicant_id in self._connection.execute(query.where(table.c.id.in_(ids))):
            self.by_id[id] = self.by_id[applicant_id]

    def _add_earlier_numbers(self, key: bytes) -> None:
        """A number that was corrected later leads to the same person."""
        nik = sa.func.json_extract(application.c.person, "$.nik").label("nik")
        query = (
            sa.select(nik, application.c.applicant_id)
            .join(applicant, applicant.c.id == application.c.applicant_id)
            .where(nik.is_not(None), nik.is_distinct_from(applicant.c.nik))
        )
        for row in self._connection.execute(query):
            self.by_id.setdefault(person_id(key, row.nik), self.by_id[row.applicant_id])


def ids_in(body: Mapping[str, Any] | None) -> list[UUID]:
    """Return everybody a body names beside its own thing."""
    told = body or {}
    return [UUID(hex=one) for one in (*(told.get("with") or ()), *(told.get("shown") or ()))]
