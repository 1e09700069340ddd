"""What was said about being written to: rows are only ever added; of a number the last counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.ids import new_id
from desktop_app.storage.journal import Transaction, history
from desktop_app.storage.tables import applicant, consent, officer

_AT_ONCE = 1_000
# Two things said in one millisecond keep the order in which they were written.
_LATEST = (consent.c.at.desc(), sa.text("consent.rowid DESC"))


@dataclass(frozen=True, slots=True, repr=False)
class Consent:
    """One thing said about one number. `officer` is who recorded it, "" for the command line."""

    phone: str
    agrees: bool
    at: datetime
    officer: str
    how: str
    note: str


@dataclass(frozen=True, slots=True, repr=False)
class Standing:
    """Who may be written to. `said` is the last word about a number; `agreed` the numbers that
    applicants agreed to at the counter; `phones` the number an applicant agreed to, by NIK."""

    said: dict[str, bool]
    agreed: frozenset[str]
    phones: dict[str, str]

    def of(self, phone: str) -> bool | None:
        """Return whether a number agrees; None when nobody said anything."""
        last = self.said.get(phone)
        if last is not None:
            return last
        return True if phone in self.agreed else None


def add_consent(tx: Transaction, phone: str, *, agrees: bool, how: str, note: str) -> None:
    """Store what was said; a STOP also unticks everybody at the counter who gave this number."""
    row = _row(tx, phone, agrees, how, note)
    tx.insert(consent, row)
    if agrees:
        return
    query = sa.select(applicant.c.id, applicant.c.version).where(
        applicant.c.phone == phone, applicant.c.wa_consent.is_(True)
    )
    for one in tx.connection.execute(query).all():
        tx.change(applicant, one.id, one.version, {"wa_consent": False})


def add_consents(tx: Transaction, list_id: UUID, phones: Iterable[str], how: str, note: str) -> int:
    """Store that all of these agreed, under one journal entry about their list; return how many."""
    rows = [{**_row(tx, one, True, how, note), "version": 1} for one in phones]
    for start in range(0, len(rows), _AT_ONCE):
        tx.connection.execute(consent.insert(), rows[start : start + _AT_ONCE])
    tx.event("consent_list", list_id, {"numbers": len(rows), "how": how})
    return len(rows)


def consents_of(connection: sa.Connection, phone: str) -> tuple[Consent, ...]:
    """Return all that was said about a number, the latest first."""
    query = (
        sa.select(consent, officer.c.name.label("officer"))
        .outerjoin(officer, officer.c.id == consent.c.officer_id)
        .where(consent.c.phone == phone)
    )
    return tuple(
        Consent(row.phone, row.agrees, row.at, row.officer or "", row.how, row.note)
        for row in connection.execute(query.order_by(*_LATEST))
    )


def ticks(connection: sa.Connection, phone: str, how: str) -> tuple[Consent, ...]:
    """Return when whoever gave this number at the counter agreed there, and who ticked it.

    The journal knows; where its entry was erased it is not told any more.
    """
    asked = sa.select(applicant.c.id).where(
        applicant.c.phone == phone, applicant.c.wa_consent.is_(True)
    )
    names = {
        row.id: row.name for row in connection.execute(sa.select(officer.c.id, officer.c.name))
    }
    found = []
    for person in connection.execute(asked).scalars():
        said = [one for one in history(connection, person) if "wa_consent" in (one.body or {})]
        if said:
            at, who = said[-1].at, said[-1].actor
            found.append(Consent(phone, True, at, names.get(who, ""), how, ""))
    return tuple(found)


def standing(connection: sa.Connection) -> Standing:
    """Return who may be written to at this moment."""
    query = sa.select(consent.c.phone, consent.c.agrees).order_by(
        consent.c.at, sa.text("consent.rowid")
    )
    said = {row.phone: row.agrees for row in connection.execute(query)}
    asked = sa.select(applicant.c.nik, applicant.c.phone).where(
        applicant.c.wa_consent.is_(True),
        applicant.c.phone.is_not(None),
        applicant.c.merged_into.is_(None),
    )
    rows = connection.execute(asked.order_by(applicant.c.id)).all()
    phones = {row.nik: row.phone for row in rows if row.nik}
    return Standing(said, frozenset(row.phone for row in rows), phones)


def agrees(connection: sa.Connection, phone: str) -> bool:
    """Tell whether a number may be written to at this moment."""
    query = sa.select(consent.c.agrees).where(consent.c.phone == phone)
    last = connection.execute(query.order_by(*_LATEST).limit(1))
    said = last.scalar()
    if said is not None:
        return bool(said)
    ticked = sa.select(applicant.c.id).where(
        applicant.c.phone == phone, applicant.c.wa_consent.is_(True)
    )
    return connection.execute(ticked.limit(1)).first() is not None


def _row(tx: Transaction, phone: str, agrees: bool, how: str, note: str) -> dict[str, object]:
    return {
        "id": new_id(tx.at),
        "phone": phone,
        "agrees": agrees,
        "at": tx.at,
        "officer_id": tx.actor,
        "how": how,
        "note": note,
    }
