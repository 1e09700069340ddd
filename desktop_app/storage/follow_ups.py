"""Follow-ups on disk: what cases wait for, each row closed once and kept."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound
from desktop_app.domain.follow_up import Expected, FollowUp, FollowUpKind, FollowUpState
from desktop_app.domain.ids import new_id
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables import applicant, application, follow_up

_AT_ONCE = 400
_OPEN = follow_up.c.state == FollowUpState.TERBUKA.value


def add_follow_up(tx: Transaction, application_id: UUID, new: Expected) -> UUID:
    """Store something a case waits for from now on, and return its id."""
    id = new_id(tx.at)
    tx.insert(
        follow_up,
        {
            "id": id,
            "application_id": application_id,
            "kind": new.kind.value,
            "what": new.what,
            "opened_at": tx.at,
            "due_at": new.due_at,
            "state": FollowUpState.TERBUKA.value,
            "result": "",
            "reference": "",
            "note": "",
            "closed_at": None,
            "opened_by": tx.actor,
            "closed_by": None,
        },
    )
    return id


def read_follow_up(connection: sa.Connection, id: UUID) -> FollowUp:
    """Return one. Raises NotFound."""
    row = connection.execute(sa.select(follow_up).where(follow_up.c.id == id)).one_or_none()
    if row is None:
        raise NotFound("tindak_lanjut_tidak_ada", _GONE)
    return _follow_up(row)


def change_follow_up(tx: Transaction, old: FollowUp, **new: Any) -> FollowUp:
    """Change fields and return it as it is now. Raises Conflict when it moved on."""
    values = {name: getattr(value, "value", value) for name, value in new.items()}
    tx.change(follow_up, old.id, old.version, values)
    return read_follow_up(tx.connection, old.id)


def follow_ups_of(connection: sa.Connection, application_id: UUID) -> tuple[FollowUp, ...]:
    """Return what a case waits or waited for, papers first."""
    query = sa.select(follow_up).where(follow_up.c.application_id == application_id)
    return _in_order(connection.execute(query))


def open_follow_ups(
    connection: sa.Connection, ids: Collection[UUID]
) -> dict[UUID, tuple[FollowUp, ...]]:
    """Return what these cases still wait for, by case."""
    found: dict[UUID, tuple[FollowUp, ...]] = {}
    every = list(ids)
    for start in range(0, len(every), _AT_ONCE):
        some = follow_up.c.application_id.in_(every[start : start + _AT_ONCE])
        for one in _in_order(connection.execute(sa.select(follow_up).where(_OPEN, some))):
            found[one.application_id] = (*found.get(one.application_id, ()), one)
    return found


def open_of_person(connection: sa.Connection, applicant_id: UUID) -> tuple[FollowUp, ...]:
    """Return what the cases of a person wait for, of every row that is the same person."""
    root = sa.func.coalesce(applicant.c.merged_into, applicant.c.id)
    first = sa.select(root).where(applicant.c.id == applicant_id).scalar_subquery()
    same = sa.select(applicant.c.id).where(
        sa.or_(applicant.c.id == first, applicant.c.merged_into == first)
    )
    query = (
        sa.select(follow_up)
        .join(application, application.c.id == follow_up.c.application_id)
        .where(_OPEN, application.c.applicant_id.in_(same))
        .order_by(follow_up.c.due_at, follow_up.c.id)
    )
    return tuple(_follow_up(row) for row in connection.execute(query))


def count_open(connection: sa.Connection, kind: FollowUpKind, due_before: datetime | None) -> int:
    """Return how many of a kind are waited for, only those due before a moment when given."""
    query = sa.select(sa.func.count()).where(_OPEN, follow_up.c.kind == kind.value)
    if due_before is not None:
        query = query.where(follow_up.c.due_at < due_before)
    return int(connection.execute(query).scalar_one())


def note_paper(tx: Transaction, application_id: UUID, key: str, *, came: bool) -> None:
    """Note on the case that a deferred paper is there, or that it is not after all."""
    query = sa.select(application).where(application.c.id == application_id)
    row = tx.connection.execute(query).one()
    documents: Mapping[str, Sequence[str]] = row.documents
    here, awaited = set(documents.get("in_hand", ())), set(documents.get("deferred", ()))
    here, awaited = (here | {key}, awaited - {key}) if came else (here - {key}, awaited | {key})
    new = {**documents, "in_hand": sorted(here), "deferred": sorted(awaited)}
    tx.change(application, row.id, row.version, {"documents": new})


def _in_order(rows: Iterable[Any]) -> tuple[FollowUp, ...]:
    """Return what was begun at once in one order: papers, then the entry, then the answer."""
    kinds = list(FollowUpKind)
    found = map(_follow_up, rows)
    return tuple(sorted(found, key=lambda one: (one.opened_at, kinds.index(one.kind), one.what)))


def _follow_up(row: Any) -> FollowUp:
    return FollowUp(
        id=row.id,
        application_id=row.application_id,
        kind=FollowUpKind(row.kind),
        what=row.what,
        opened_at=row.opened_at,
        due_at=row.due_at,
        state=FollowUpState(row.state),
        result=row.result,
        reference=row.reference,
        note=row.note,
        closed_at=row.closed_at,
        closed_by=row.closed_by,
        version=row.version,
    )


_GONE = QT_TRANSLATE_NOOP("errors", "Tindak lanjut itu tidak ada lagi. Muat ulang daftarnya.")
