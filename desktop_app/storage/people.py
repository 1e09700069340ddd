"""The office's own applicants: found by number or name, and which rows are one person.

Rows that people decided to be one person point with `merged_into` at the one with the smallest
id; they are a group, and whoever is found is shown as the group's first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from math import inf
from typing import Any, NamedTuple
from uuid import UUID

import sqlalchemy as sa
from rapidfuzz.distance import OSA

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound
from desktop_app.domain.names import fit, name_words, slip_cost, slips_allowed, sound, sounds
from desktop_app.domain.people import Applicant, normal_name
from desktop_app.domain.person_page import ERASED_NAME, OPEN_STATES, Why
from desktop_app.storage.applications import read_applicant
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables import applicant, application, handover, letter

ROOT = sa.func.coalesce(applicant.c.merged_into, applicant.c.id)
WORST = 1.6
_LIKE = 0.05
_BEGUN = 0.1
KNOWN = applicant.c.name != ERASED_NAME


class Met(NamedTuple):
    """An applicant the search met (the first of its group) and by what; `cost` 0 is exact."""

    id: UUID
    why: Why
    cost: float = 0.0


def with_number(
    connection: sa.Connection, digits: str, limit: int, *, earlier: bool = True
) -> list[Met]:
    """Return who has this NIK or No. KK now, had the NIK on an earlier form, or has it begin so.

    Without `earlier` the forms of all years are not read through.
    """
    if len(digits) == 16:
        return [
            *_where(connection, applicant.c.nik == digits, Why.NIK, limit),
            *_where(connection, applicant.c.kk == digits, Why.KK, limit),
            *(_earlier(connection, digits, limit) if earlier else ()),
        ]
    return [
        *_where(connection, _begins_with(applicant.c.nik, digits), Why.NIK_BEGINS, limit),
        *_where(connection, _begins_with(applicant.c.kk, digits), Why.KK_BEGINS, limit),
    ]


def with_phone(connection: sa.Connection, phone: str, limit: int) -> list[Met]:
    """Return who can be called under a number that begins so, as it is stored (`62…`)."""
    return _where(connection, applicant.c.phone.startswith(phone), Why.PHONE, limit)


def with_name(connection: sa.Connection, name: str, limit: int) -> list[Met]:
    """Return whose name sounds like what was typed, the best first; words may be left out."""
    words = name_words(name)
    if not words:
        return []
    query = sa.select(ROOT.label("root"), applicant.c.name_key).where(KNOWN)
    rows = connection.execute(query).all()
    named = {key: sounds(key) for key in {row.name_key for row in rows}}
    heard = {one for some in named.values() for one in some}
    asked = [costs_of(word, heard) for word in words]
    costs = {key: fit(asked, some) for key, some in named.items() if _begins(asked, some)}
    whole = normal_name(name)
    met = [
        Met(row.root, Why.NAME if whole in row.name_key else Why.LIKE_NAME, costs[row.name_key])
        for row in rows
        if costs.get(row.name_key, inf) < WORST * max(1, len(words) / 2)
    ]
    return sorted(met, key=lambda one: (one.cost, one.id))[: 4 * limit]


def root_of(connection: sa.Connection, id: UUID) -> UUID:
    """Return the id under which a person is shown. Raises NotFound."""
    query = sa.select(ROOT).where(applicant.c.id == id)
    root: UUID | None = connection.execute(query).scalar()
    if root is None:
        raise NotFound("pemohon_tidak_ada", _NOBODY)
    return root


def group_of(connection: sa.Connection, id: UUID) -> tuple[Applicant, ...]:
    """Return all rows that are this person, the one that counts first. Raises NotFound."""
    root = root_of(connection, id)
    query = sa.select(applicant.c.id).where(
        sa.or_(applicant.c.id == root, applicant.c.merged_into == root)
    )
    ids = connection.execute(query.order_by(applicant.c.id)).scalars().all()
    found = (read_applicant(connection, one) for one in [root, *(i for i in ids if i != root)])
    return tuple(one for one in found if one is not None)


def with_numbers(connection: sa.Connection, numbers: Iterable[str]) -> dict[str, UUID]:
    """Return which of these NIK the office knows itself, and under which id."""
    query = sa.select(applicant.c.nik, ROOT.label("root")).where(
        applicant.c.nik.in_(list(numbers)), KNOWN
    )
    return {row.nik: row.root for row in connection.execute(query)}


def with_kk(connection: sa.Connection, kk: str) -> list[Applicant]:
    """Return everybody known under a No. KK who was not found to be somebody else."""
    query = sa.select(applicant.c.id).where(
        applicant.c.kk == kk, applicant.c.merged_into.is_(None), KNOWN
    )
    ids = connection.execute(query.order_by(applicant.c.birth_date)).scalars().all()
    found = (read_applicant(connection, one) for one in ids)
    return [one for one in found if one is not None]


def visits_of(
    connection: sa.Connection, ids: Sequence[UUID]
) -> dict[UUID, tuple[int, date | None, bool]]:
    """Return (cases, latest day, whether one is open) of the groups with these first ids."""
    if not ids:
        return {}
    waits = sa.exists().where(
        letter.c.application_id == application.c.id,
        handover.c.letter_id == letter.c.id,
        handover.c.handed_at.is_(None),
    )
    is_open = sa.or_(application.c.state.in_(OPEN_STATES), waits)
    # Two indexes instead of one reckoned root, for which every applicant would be read.
    theirs = sa.or_(
        applicant.c.id.in_(ids),
        applicant.c.id.in_(
            sa.select(applicant.c.id).where(
                applicant.c.merged_into.is_not(None), applicant.c.merged_into.in_(ids)
            )
        ),
    )
    query = (
        sa.select(
            ROOT.label("root"),
            sa.func.count().label("cases"),
            sa.func.max(application.c.day).label("last"),
            sa.func.max(sa.case((is_open, 1), else_=0)).label("open"),
        )
        .join(application, application.c.applicant_id == applicant.c.id)
        .where(theirs, ROOT.in_(ids))
        .group_by(ROOT)
    )
    return {row.root: (row.cases, row.last, bool(row.open)) for row in connection.execute(query)}


def pairs(connection: sa.Connection, of: UUID | None = None) -> list[tuple[UUID, UUID, bool]]:
    """Return (smaller id, larger id, same NIK) of rows that may be one person.

    They share a NIK, or name, birth date and village under different NIK. With `of` only pairs
    that this row is in.
    """
    other = applicant.alias("other")
    same_nik = applicant.c.nik == other.c.nik
    same_person = sa.and_(
        applicant.c.name_key == other.c.name_key,
        applicant.c.birth_date == other.c.birth_date,
        applicant.c.village_code == other.c.village_code,
        sa.func.coalesce(applicant.c.nik, "") != sa.func.coalesce(other.c.nik, ""),
    )
    query = sa.select(applicant.c.id, other.c.id.label("second"))
    found: dict[tuple[UUID, UUID], bool] = {}
    # Two questions, each on an index of its own: joined by OR neither would be used.
    for condition, by_nik in ((same_nik, True), (same_person, False)):
        order = applicant.c.id < other.c.id if of is None else applicant.c.id != other.c.id
        asked = query.join(other, sa.and_(condition, order)).where(
            applicant.c.merged_into.is_(None), other.c.merged_into.is_(None), KNOWN
        )
        if of is not None:
            asked = asked.where(applicant.c.id == of)
        for row in connection.execute(asked):
            first, second = sorted((row.id, row.second))
            found.setdefault((first, second), by_nik)
    return [(first, second, by_nik) for (first, second), by_nik in sorted(found.items())]


def merge(tx: Transaction, kept: UUID, gone: UUID) -> tuple[UUID, ...]:
    """Let `gone` and all that were merged into it be `kept`; return the rows that moved."""
    query = sa.select(applicant.c.id, applicant.c.version).where(
        sa.or_(applicant.c.id == gone, applicant.c.merged_into == gone)
    )
    rows = tx.connection.execute(query.order_by(applicant.c.id)).all()
    for row in rows:
        tx.change(applicant, row.id, row.version, {"merged_into": kept})
    return tuple(row.id for row in rows)


def part(tx: Transaction, gone: UUID, moved: Iterable[UUID], kept: UUID) -> None:
    """Take `gone` out of the group of `kept` again, with those that came along with it."""
    for id in (gone, *(one for one in moved if one != gone)):
        query = sa.select(applicant.c.version, applicant.c.merged_into)
        row = tx.connection.execute(query.where(applicant.c.id == id)).one_or_none()
        if row is not None and row.merged_into == kept:
            into = None if id == gone else gone
            tx.change(applicant, id, row.version, {"merged_into": into})


def _begins_with(column: sa.Column[Any], digits: str) -> sa.ColumnElement[bool]:
    """As LIKE, which finds no index here: ":" comes after "9"."""
    return sa.and_(column >= digits, column < f"{digits}:")


def _where(connection: sa.Connection, condition: Any, why: Why, limit: int) -> list[Met]:
    query = sa.select(ROOT.label("root")).where(condition, KNOWN).distinct().limit(limit)
    return [Met(row.root, why) for row in connection.execute(query)]


def _earlier(connection: sa.Connection, digits: str, limit: int) -> list[Met]:
    # A corrected NIK: whoever comes with the old paper is found all the same.
    query = (
        sa.select(ROOT.label("root"))
        .join(application, application.c.applicant_id == applicant.c.id)
        .where(sa.func.json_extract(application.c.person, "$.nik") == digits, KNOWN)
    )
    return [Met(row.root, Why.EARLIER_NIK) for row in connection.execute(query.limit(limit))]


def costs_of(word: str, heard: Iterable[str]) -> Mapping[str, float]:
    """Return which sounds a typed word may stand for, and what each costs."""
    key = sound(word)
    allowed, found = slips_allowed(key), {}
    for one in heard:
        if one == key:
            found[one] = 0.0
        elif len(key) >= 2 and one.startswith(key):
            found[one] = _BEGUN
        else:
            slips = OSA.distance(key, one, score_cutoff=allowed) if allowed else allowed + 1
            if slips <= allowed:
                found[one] = _LIKE + slip_cost(key, slips)
    return found


def _begins(asked: Sequence[Mapping[str, float]], name: Sequence[str]) -> bool:
    return any(key in costs for costs in asked for key in name)


_NOBODY = QT_TRANSLATE_NOOP("errors", "Pemohon itu tidak ada lagi. Cari sekali lagi.")
