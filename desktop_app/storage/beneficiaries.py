"""Beneficiaries on disk: rows by hundreds of thousands under one journal entry."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.beneficiary import (
    Beneficiary,
    BeneficiaryList,
    BeneficiaryState,
    Proposal,
    ReadBeneficiaries,
    Source,
    Undisbursed,
)
from desktop_app.domain.beneficiary_account import Account
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound
from desktop_app.domain.ids import new_id
from desktop_app.domain.list_rows import LeftOutRow
from desktop_app.domain.names import name_words
from desktop_app.domain.people import normal_name
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables import beneficiary, beneficiary_left_out, beneficiary_list

_AT_ONCE = 1_000
CANCELLED = BeneficiaryState.DIBATALKAN.value


@dataclass(frozen=True, slots=True)
class Asked:
    """Which beneficiaries: `district` is a kecamatan's code, `text` part of a name or number."""

    period_id: UUID | None = None
    states: tuple[BeneficiaryState, ...] = ()
    district: str = ""
    village: str = ""
    text: str = ""
    applicant_id: UUID | None = None
    ids: tuple[UUID, ...] = ()
    with_account: bool | None = None
    transfer_id: UUID | None = None
    not_sent: bool = False
    no_reason: bool = False


def add_list(tx: Transaction, period_id: UUID, read: ReadBeneficiaries) -> UUID:
    """Store a list, still without its people, and what it could not give; return its id.

    Its figures grow with the people (`add_people`), so they always tell who is in.
    """
    id = new_id(tx.at)
    tx.insert(
        beneficiary_list,
        {
            "id": id,
            "period_id": period_id,
            "file_name": read.file_name,
            "file_hash": read.file_hash,
            "as_of": read.as_of,
            "imported_at": tx.at,
            "imported_by": tx.actor,
            "rows": read.rows,
            "imported": 0,
            "warned": 0,
            "left_out": len(read.left_out),
            "reasons": _reasons(read),
            "removed_at": None,
        },
    )
    for out in _parts(read.left_out):
        tx.connection.execute(
            beneficiary_left_out.insert(), [_left_out(tx, id, one) for one in out]
        )
    return id


def add_people(
    tx: Transaction,
    one: BeneficiaryList,
    people: Sequence[Proposal],
    out: Sequence[LeftOutRow],
    amount: int | None,
) -> BeneficiaryList:
    """Store people of a list as proposals, and who of them is left out; return it as it is now.

    Who has no amount of their own gets `amount`. One journal entry says how many are in.
    """
    for some in _parts(people):
        rows = [
            {"id": new_id(tx.at), "version": 1, **_row(person, one.period_id, one.id, amount)}
            for person in some
        ]
        tx.connection.execute(beneficiary.insert(), rows)
    for few in _parts(out):
        rows = [_left_out(tx, one.id, row) for row in few]
        tx.connection.execute(beneficiary_left_out.insert(), rows)
    warned = sum(bool(person.warnings) for person in people)
    reasons = Counter(one.reasons) + Counter(code for row in out for code in row.reasons)
    figures = {
        "imported": one.imported + len(people) - warned,
        "warned": one.warned + warned,
        "left_out": one.left_out + len(out),
        "reasons": dict(reasons.most_common()),
    }
    tx.change(beneficiary_list, one.id, one.version, figures)
    return read_list(tx.connection, one.id)


def recount(tx: Transaction, one: BeneficiaryList) -> None:
    """Let a list that was gone on with count the rows it gave: its file was read anew."""
    rows = one.imported + one.warned + one.left_out
    tx.change(beneficiary_list, one.id, one.version, {"rows": rows})


def lines_in(connection: sa.Connection, list_id: UUID) -> set[tuple[int, str]]:
    """Return who of a list is in already: the line, and the NIK or the name."""
    c = beneficiary.c
    query = sa.select(c.line, sa.func.coalesce(c.nik, c.name)).where(c.list_id == list_id)
    return {(line, who) for line, who in connection.execute(query)}


def add_one(tx: Transaction, period_id: UUID, one: Proposal, amount: int | None) -> UUID:
    """Store one proposal."""
    id = new_id(tx.at)
    tx.insert(beneficiary, {"id": id, **_row(one, period_id, None, amount)})
    return id


def lists(connection: sa.Connection, period_id: UUID) -> tuple[BeneficiaryList, ...]:
    """Return the files that were taken in for a period, the latest first."""
    query = sa.select(beneficiary_list).where(beneficiary_list.c.period_id == period_id)
    rows = connection.execute(query.order_by(beneficiary_list.c.imported_at.desc()))
    return tuple(_list(row) for row in rows)


def read_list(connection: sa.Connection, id: UUID) -> BeneficiaryList:
    """Return one file that was taken in. Raises NotFound."""
    query = sa.select(beneficiary_list).where(beneficiary_list.c.id == id)
    row = connection.execute(query).one_or_none()
    if row is None:
        raise NotFound("daftar_tidak_ada", _NO_LIST)
    return _list(row)


def left_out(connection: sa.Connection, list_id: UUID) -> tuple[LeftOutRow, ...]:
    """Return what a file could not give, as it has it."""
    query = sa.select(beneficiary_left_out).where(beneficiary_left_out.c.list_id == list_id)
    order = beneficiary_left_out.c.sheet, beneficiary_left_out.c.line
    return tuple(
        LeftOutRow(row.sheet, row.line, tuple(row.reasons.split(",")), row.cells)
        for row in connection.execute(query.order_by(*order))
    )


def niks_in(
    connection: sa.Connection, period_id: UUID, among: Collection[str] | None = None
) -> set[str]:
    """Return the NIK of everybody in a period who was not cancelled, or who of `among` is."""
    query = sa.select(beneficiary.c.nik).where(
        beneficiary.c.period_id == period_id,
        beneficiary.c.nik.is_not(None),
        beneficiary.c.state != CANCELLED,
    )
    if among is not None:
        query = query.where(beneficiary.c.nik.in_(among))
    return set(connection.execute(query).scalars())


def page(
    connection: sa.Connection, asked: Asked, offset: int = 0, most: int | None = None
) -> list[Beneficiary]:
    """Return those asked for, by village and name."""
    query = sa.select(beneficiary).where(*_conditions(asked)).order_by(*_ORDER)
    if most is not None:
        query = query.limit(most).offset(offset)
    return [beneficiary_from(row) for row in connection.execute(query)]


def each(connection: sa.Connection, asked: Asked) -> Iterator[Beneficiary]:
    """Yield those asked for, by village and name, without holding them all."""
    query = sa.select(beneficiary).where(*_conditions(asked)).order_by(*_ORDER)
    for row in connection.execute(query):
        yield beneficiary_from(row)


def ids_of(connection: sa.Connection, asked: Asked) -> list[UUID]:
    """Return the ids of those asked for."""
    query = sa.select(beneficiary.c.id).where(*_conditions(asked))
    return list(connection.execute(query).scalars())


def count(connection: sa.Connection, asked: Asked) -> int:
    """Return how many are asked for."""
    query = sa.select(sa.func.count()).select_from(beneficiary).where(*_conditions(asked))
    return int(connection.execute(query).scalar_one())


def read_one(connection: sa.Connection, id: UUID) -> Beneficiary:
    """Return one. Raises NotFound."""
    query = sa.select(beneficiary).where(beneficiary.c.id == id)
    row = connection.execute(query).one_or_none()
    if row is None:
        raise NotFound("penerima_tidak_ada", _NOBODY)
    return beneficiary_from(row)


def with_ids(connection: sa.Connection, ids: Iterable[UUID]) -> dict[UUID, Beneficiary]:
    """Return these by their id."""
    found: dict[UUID, Beneficiary] = {}
    for some in _parts(list(ids)):
        query = sa.select(beneficiary).where(beneficiary.c.id.in_(some))
        found |= {row.id: beneficiary_from(row) for row in connection.execute(query)}
    return found


def change_one(tx: Transaction, old: Beneficiary, new: Proposal, amount: int | None) -> None:
    """Write another person, place, account or amount into a row; without one of their own they get
    `amount`. Raises Conflict."""
    row = _row(new, old.period_id, old.list_id, amount)
    kept = ("period_id", "state", "source", "list_id", "line", "reason", "note")
    for name in (*kept, "fixed_id", "transfer_id", "applicant_id", "application_id"):
        row.pop(name)
    tx.change(beneficiary, old.id, old.version, row)


def remove_list(tx: Transaction, old: BeneficiaryList) -> None:
    """Take what could not be taken out of the office too; the figures stay."""
    own = beneficiary_left_out.c.list_id == old.id
    tx.connection.execute(beneficiary_left_out.delete().where(own))
    tx.change(beneficiary_list, old.id, old.version, {"removed_at": tx.at})


def _conditions(asked: Asked) -> list[sa.ColumnElement[bool]]:
    c = beneficiary.c
    wanted: list[sa.ColumnElement[bool]] = []
    if asked.period_id is not None:
        wanted.append(c.period_id == asked.period_id)
    if asked.states:
        wanted.append(c.state.in_([one.value for one in asked.states]))
    if asked.village:
        wanted.append(c.village_code == asked.village)
    elif asked.district:
        wanted.append(c.village_code.startswith(f"{asked.district}.", autoescape=True))
    if asked.applicant_id is not None:
        wanted.append(c.applicant_id == asked.applicant_id)
    if asked.ids:
        wanted.append(c.id.in_(asked.ids))
    if asked.with_account is not None:
        wanted.append(c.account != "" if asked.with_account else c.account == "")
    if asked.transfer_id is not None:
        wanted.append(c.transfer_id == asked.transfer_id)
    if asked.not_sent:
        wanted.append(c.transfer_id.is_(None))
    if asked.no_reason:
        wanted.append(c.reason == "")
    return [*wanted, *_text(asked.text)]


def _text(text: str) -> Iterator[sa.ColumnElement[bool]]:
    c = beneficiary.c
    digits = "".join(sign for sign in text if sign.isdigit())
    if len(digits) >= 4:
        yield sa.or_(*(one.contains(digits) for one in (c.nik, c.kk, c.account)))
    elif text.strip():
        for word in name_words(text):
            yield c.name_key.contains(word, autoescape=True)


def _row(
    one: Proposal, period_id: UUID, list_id: UUID | None, amount: int | None
) -> dict[str, Any]:
    return {
        "period_id": period_id,
        "state": BeneficiaryState.USULAN.value,
        "source": one.source.value,
        "list_id": list_id,
        "line": one.line,
        "applicant_id": one.applicant_id,
        "application_id": one.application_id,
        "nik": one.nik,
        "kk": one.kk,
        "name": one.name,
        "name_key": normal_name(one.name),
        "birth_date": one.birth_date,
        "address": one.address,
        "village_code": one.village_code,
        "village": one.village,
        "district": one.district,
        "phone": one.phone,
        "bank": one.account.bank,
        "account": one.account.number,
        "account_holder": one.account.holder,
        "amount": amount if one.amount is None else one.amount,
        "warnings": list(one.warnings),
        "reason": "",
        "note": "",
        "fixed_id": None,
        "transfer_id": None,
    }


def _left_out(tx: Transaction, list_id: UUID, one: LeftOutRow) -> dict[str, Any]:
    return {
        "id": new_id(tx.at),
        "version": 1,
        "list_id": list_id,
        "sheet": one.sheet,
        "line": one.line,
        "reasons": ",".join(one.reasons),
        "cells": dict(one.cells),
    }


def _reasons(read: ReadBeneficiaries) -> dict[str, int]:
    codes: Counter[str] = Counter()
    for person in read.people:
        codes.update(person.warnings)
    for row in read.left_out:
        codes.update(row.reasons)
    return dict(codes.most_common())


def _parts(rows: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for start in range(0, len(rows), _AT_ONCE):
        yield rows[start : start + _AT_ONCE]


def beneficiary_from(row: Any) -> Beneficiary:
    """Return a row as an object."""
    proposal = Proposal(
        line=row.line,
        nik=row.nik,
        kk=row.kk,
        name=row.name,
        birth_date=row.birth_date,
        address=row.address,
        village_code=row.village_code,
        village=row.village,
        district=row.district,
        phone=row.phone,
        account=Account(row.bank, row.account, row.account_holder),
        amount=row.amount,
        warnings=tuple(row.warnings),
        source=Source(row.source),
        applicant_id=row.applicant_id,
        application_id=row.application_id,
    )
    return Beneficiary(
        row.id,
        row.period_id,
        BeneficiaryState(row.state),
        proposal,
        row.list_id,
        Undisbursed(row.reason) if row.reason else None,
        row.note,
        row.fixed_id,
        row.transfer_id,
        row.version,
    )


def _list(row: Any) -> BeneficiaryList:
    return BeneficiaryList(
        row.id,
        row.period_id,
        row.file_name,
        row.file_hash,
        row.as_of,
        row.imported_at,
        row.rows,
        row.imported,
        row.warned,
        row.left_out,
        row.reasons,
        row.removed_at,
        row.version,
    )


_ORDER = (
    beneficiary.c.district,
    beneficiary.c.village,
    beneficiary.c.name_key,
    beneficiary.c.id,
)
_NO_LIST = QT_TRANSLATE_NOOP("errors", "Daftar itu tidak ada lagi. Muat ulang layar.")
_NOBODY = QT_TRANSLATE_NOOP("errors", "Penerima itu tidak ada lagi dalam daftar. Muat ulang.")
