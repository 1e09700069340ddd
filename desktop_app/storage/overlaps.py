"""Who meets whom among the beneficiaries: read from three indexes, never from the wide rows.

A pair is found by its ids alone, so that two hundred thousand people are compared in a few dozen
megabytes; the rows of a page of pairs are read when somebody looks at it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.exclusion import pair_of
from desktop_app.domain.ids import new_id
from desktop_app.domain.names import sounds
from desktop_app.domain.overlap import Answer, Answered, OverlapKind
from desktop_app.storage.beneficiaries import CANCELLED
from desktop_app.storage.journal import Transaction
from desktop_app.storage.overlap_names import alike
from desktop_app.storage.tables import beneficiary, officer, overlap_answer
from desktop_app.storage.types import Id

_AT_ONCE = 400
_COMPARED_ALL = 40
_BEGINNING = 3  # letters of a word's sound
_c = beneficiary.c
# Not looked for by the period, which would fetch each wide row: the indexes above hold it all.
_PERIOD: sa.ColumnElement[UUID] = sa.literal_column("+beneficiary.period_id", Id)
# Somebody listed twice under one NIK is met by that; without a NIK nobody knows.
_OTHER_NUMBERS = sa.or_(
    sa.func.min(_c.nik) != sa.func.max(_c.nik), sa.func.count(_c.nik) < sa.func.count()
)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two beneficiaries that meet; `first` is of the period that was looked at."""

    kind: OverlapKind
    first: UUID
    second: UUID


def own_people(connection: sa.Connection, period_id: UUID) -> Iterator[tuple[str, str, str, str]]:
    """Yield (NIK, birth date, village code, name key) of everybody not cancelled in a period.

    "" stands for what is not known; the date is ISO text, as the register has it.
    """
    born = sa.type_coerce(_c.birth_date, sa.String)
    query = sa.select(_c.nik, born, _c.village_code, _c.name_key).where(
        _PERIOD.in_([period_id]), _c.state != CANCELLED
    )
    for nik, day, village, name in connection.execute(query):
        yield nik or "", day or "", village or "", name


def ids_of_niks(connection: sa.Connection, period_id: UUID, niks: Sequence[str]) -> dict[str, UUID]:
    """Return who in a period carries each NIK; who was cancelled counts for nothing."""
    found: dict[str, UUID] = {}
    for start in range(0, len(niks), _AT_ONCE):
        some = niks[start : start + _AT_ONCE]
        query = sa.select(_c.nik, _c.id).where(
            _c.nik.in_(some), _c.period_id == period_id, _c.state != CANCELLED
        )
        found.update((nik, id) for nik, id in connection.execute(query))
    return found


def ids_of_people(
    connection: sa.Connection, period_id: UUID, people: Iterable[tuple[str, str, str]]
) -> dict[tuple[str, str, str], UUID]:
    """Return who in a period has each (birth date, village code, name key)."""
    born = sa.type_coerce(_c.birth_date, sa.String)
    found: dict[tuple[str, str, str], UUID] = {}
    for day, village, name in people:
        query = sa.select(_c.id).where(
            born == day,
            _c.village_code == village,
            _c.name_key == name,
            _c.period_id == period_id,
            _c.state != CANCELLED,
        )
        for id in connection.execute(query).scalars():
            found[day, village, name] = id
    return found


def pairs(
    connection: sa.Connection, period_id: UUID, others: Sequence[UUID], step: Callable[[], None]
) -> Iterator[Pair]:
    """Yield who of a period meets whom of it and of `others`, periods that may not meet it: by
    NIK, then by name, birth date and village. `step` is called now and then and may raise."""
    scope = [period_id, *others]
    step()
    shared = _shared(connection, period_id, scope, [_c.nik])
    for group in _groups(connection, scope, [_c.nik], shared, step):
        yield from _met(group, period_id, OverlapKind.NIK)
    step()
    place = [_c.birth_date, _c.village_code]
    shared = _shared(connection, period_id, scope, place, _OTHER_NUMBERS)
    for group in _groups(connection, scope, place, shared, step):
        yield from _met(group, period_id, OverlapKind.SERUPA)


def families(
    connection: sa.Connection,
    period_id: UUID,
    others: Sequence[UUID],
    most: int,
    step: Callable[[], None],
) -> tuple[int, list[Pair]]:
    """Return how many families (No. KK) have several people in a period and `others`, and the
    pairs of the first `most` of them."""
    scope = [period_id, *others]
    step()
    shared = _shared(connection, period_id, scope, [_c.kk], _OTHER_NUMBERS)
    groups = _groups(connection, scope, [_c.kk], shared[:most], step)
    return len(shared), [p for group in groups for p in _met(group, period_id, OverlapKind.KK)]


def pairs_of_one(
    connection: sa.Connection, me: Any, period_id: UUID, others: Sequence[UUID]
) -> Iterator[tuple[OverlapKind, UUID]]:
    """Yield whom somebody who is no row yet would meet; `me` is a Proposal with its `name_key`."""
    scope = [period_id, *others]
    alive = (_c.state != CANCELLED, _c.period_id.in_(scope))
    proposal, name_key = me
    seen: set[UUID] = set()
    asked: list[tuple[OverlapKind, list[sa.ColumnElement[bool]]]] = []
    if proposal.nik:
        asked.append((OverlapKind.NIK, [_c.nik == proposal.nik]))
    if proposal.birth_date and proposal.village_code:
        same = [
            _c.birth_date == proposal.birth_date,
            _c.village_code == proposal.village_code,
        ]
        asked.append((OverlapKind.SERUPA, same))
    if proposal.kk:
        asked.append((OverlapKind.KK, [_c.kk == proposal.kk]))
    for kind, where in asked:
        query = sa.select(_c.id, _c.name_key).where(*alive, *where)
        for id, name in connection.execute(query):
            if id not in seen and (kind is not OverlapKind.SERUPA or alike(name_key, name)):
                seen.add(id)
                yield kind, id


def answers(connection: sa.Connection, ids: Iterable[UUID]) -> dict[tuple[Any, ...], Answered]:
    """Return what stands said about pairs with one of these ids: {(first, second, other): answer}.

    Of the answers about a pair the last that was not withdrawn counts.
    """
    t = overlap_answer
    found: dict[tuple[Any, ...], Answered] = {}
    wanted = list(dict.fromkeys(ids))
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        query = (
            sa.select(t, officer.c.name.label("by"))
            .outerjoin(officer, officer.c.id == t.c.officer_id)
            .where(t.c.withdrawn_at.is_(None), t.c.first_id.in_(some) | t.c.second_id.in_(some))
            .order_by(t.c.at, t.c.id)
        )
        for row in connection.execute(query):
            found[row.first_id, row.second_id, row.other] = Answered(
                row.id, Answer(row.answer), row.reason, row.at, row.by or "", row.version
            )
    return found


def answer_key(first: UUID, second: UUID | None, other: str) -> tuple[Any, ...]:
    """Return what an answer about a pair is kept under."""
    return (first, None, other) if second is None else (*pair_of(first, second), "")


def add_answer(
    tx: Transaction,
    first: UUID,
    second: UUID | None,
    other: str,
    kind: OverlapKind,
    answer: Answer,
    reason: str,
) -> UUID:
    """Store what was said about a pair; `other` is the key of the register's row, or ""."""
    id = new_id(tx.at)
    one, two, key = answer_key(first, second, other)
    tx.insert(
        overlap_answer,
        {
            "id": id,
            "first_id": one,
            "second_id": two,
            "kind": kind.value,
            "other": key,
            "answer": answer.value,
            "reason": reason,
            "at": tx.at,
            "officer_id": tx.actor,
            "withdrawn_at": None,
        },
    )
    return id


def withdraw_answer(tx: Transaction, one: Answered) -> None:
    """Take an answer back; it stays in the history. Raises Conflict."""
    tx.change(overlap_answer, one.id, one.version, {"withdrawn_at": tx.at})


def _shared(
    connection: sa.Connection,
    period_id: UUID,
    scope: Sequence[UUID],
    columns: Sequence[sa.Column[Any]],
    *more: sa.ColumnElement[bool],
) -> list[tuple[Any, ...]]:
    """Return the values that two rows of the scope share, one of them of the period."""
    mine = sa.func.sum(sa.case((_c.period_id == period_id, 1), else_=0))
    query = (
        sa.select(*columns)
        .where(*(column.is_not(None) for column in columns))
        .where(_c.state != CANCELLED, _PERIOD.in_(scope))
        .group_by(*columns)
        .having(sa.func.count() > 1, mine > 0, *more)
    )
    return [tuple(row) for row in connection.execute(query)]


def _groups(
    connection: sa.Connection,
    scope: Sequence[UUID],
    columns: Sequence[sa.Column[Any]],
    shared: Sequence[tuple[Any, ...]],
    step: Callable[[], None],
) -> Iterator[list[Any]]:
    """Yield the rows that share each of these values."""
    for start in range(0, len(shared), _AT_ONCE):
        step()
        some = shared[start : start + _AT_ONCE]
        inside = (
            columns[0].in_([one[0] for one in some])
            if len(columns) == 1
            else sa.tuple_(*columns).in_(some)
        )
        query = (
            sa.select(_c.id, _c.period_id, _c.nik, _c.name_key, *columns)
            .where(inside, _c.state != CANCELLED, _c.period_id.in_(scope))
            .order_by(*columns)
        )
        group: list[Any] = []
        key: tuple[Any, ...] | None = None
        for row in connection.execute(query):
            own = tuple(row[4:])
            if own != key:
                if group:
                    yield group
                group, key = [], own
            group.append(row)
        if group:
            yield group


def _met(group: Sequence[Any], period_id: UUID, kind: OverlapKind) -> Iterator[Pair]:
    """Yield the pairs of a group with somebody of the period in them."""
    for one, other in _candidates(group, kind):
        if period_id not in (one.period_id, other.period_id):
            continue
        same_nik = one.nik is not None and one.nik == other.nik
        if kind is not OverlapKind.NIK and same_nik:
            continue
        if kind is OverlapKind.SERUPA and not alike(one.name_key, other.name_key):
            continue
        first, second = (one, other) if one.period_id == period_id else (other, one)
        yield Pair(kind, first.id, second.id)


def _candidates(group: Sequence[Any], kind: OverlapKind) -> Iterator[tuple[Any, Any]]:
    """Yield the pairs worth comparing.

    Half a village may be born on 1 July of a round year, by its papers: of so many only those are
    compared of whom a word begins alike.
    """
    if kind is not OverlapKind.SERUPA or len(group) <= _COMPARED_ALL:
        yield from combinations(group, 2)
        return
    drawers: dict[str, list[int]] = {}
    for at, row in enumerate(group):
        for word in {sound[:_BEGINNING] for sound in sounds(row.name_key)}:
            drawers.setdefault(word, []).append(at)
    near = {pair for some in drawers.values() for pair in combinations(some, 2)}
    for one, other in sorted(near):
        yield group[one], group[other]
