"""Rows as they travel: what goes out comes in as the same row, whatever it holds."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.sync import pause_before
from desktop_app.storage.sync_rows import (
    decode,
    encode,
    first_values,
    hash_of,
    secret_fields,
    table_of_kind,
    travelling,
)
from desktop_app.storage.tables import metadata
from desktop_app.storage.types import Day, Id, Json, Moment, from_microseconds
from desktop_app.wire.kinds import KINDS, STAYS

_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | _TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXT, inner, max_size=3),
    max_leaves=6,
)


def _values(column: sa.Column[Any]) -> st.SearchStrategy[Any]:
    kind = column.type
    if isinstance(kind, Json):
        found: st.SearchStrategy[Any] = st.lists(_JSON, max_size=2)
    elif isinstance(kind, Moment):
        found = st.integers(0, 7_000_000_000_000_000).map(from_microseconds)
    elif isinstance(kind, Id):
        found = st.uuids()
    elif isinstance(kind, Day):
        found = st.dates(date(1900, 1, 1), date(2200, 1, 1))
    elif isinstance(kind, sa.Boolean):
        found = st.booleans()
    elif isinstance(kind, sa.Integer):
        found = st.integers(-(2**53), 2**53)
    elif isinstance(kind, sa.LargeBinary):
        found = st.binary(max_size=32)
    else:
        found = _TEXT
    return st.none() | found if column.nullable else found


@st.composite
def _rows(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    kind = draw(st.sampled_from(sorted(KINDS)))
    return kind, {one.name: draw(_values(one)) for one in metadata.tables[kind].c}


@given(_rows())
def test_a_row_that_went_over_the_wire_is_the_same_row(made: tuple[str, dict[str, Any]]) -> None:
    kind, row = made
    sent = json.loads(json.dumps(encode(kind, row)))
    came = decode(kind, sent)
    assert came == {name: row[name] for name in travelling(kind)}
    id = UUID(int=1)
    assert hash_of(kind, id, sent) == hash_of(kind, id, encode(kind, {**row, **came}))


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_what_an_older_program_left_out_is_nothing_or_blank(kind: str) -> None:
    table = metadata.tables[kind]
    needed = {
        one.name: "00" * 16 if isinstance(one.type, Id) else 0
        for one in table.c
        if not one.nullable and isinstance(one.type, Id | Moment)
    }
    days = {one.name: "2026-11-22" for one in table.c if isinstance(one.type, Day)}
    raw = {one.name: "00" for one in table.c if type(one.type) is sa.LargeBinary}
    row = decode(kind, {**needed, **days, **raw})
    for column in table.c:
        if column.name in row and not column.nullable:
            assert row[column.name] is not None
    assert set(first_values(kind)) == set(KINDS[kind].local)


@pytest.mark.parametrize(
    ("name", "value"),
    [("birth_date", "kemarin"), ("wa_consent", 1), ("nik", 3317), ("merged_into", "x")],
)
def test_a_value_of_the_wrong_type_is_told(name: str, value: object) -> None:
    fields = {"name": "SITI", "name_key": "siti", "wa_consent": False, name: value}
    with pytest.raises(ValueError):  # noqa: PT011 - each type says it in its own words
        decode("applicant", fields)


def test_every_table_travels_or_stays() -> None:
    assert set(KINDS) | STAYS >= set(metadata.tables)
    assert all(table_of_kind(kind) is not None for kind in KINDS)
    assert table_of_kind("besok") is None


def test_a_password_goes_with_its_account_and_what_a_pc_counts_does_not() -> None:
    assert secret_fields("officer") == {"password_hash"}
    assert not {"failed_logins", "locked_until", "last_login_at", "version"} & set(
        travelling("officer")
    )


def test_pauses_grow_and_are_drawn_by_lot() -> None:
    assert [pause_before(n, 1.0) for n in (0, 1, 5, 9, 1000)] == [1.0, 2.0, 32.0, 300.0, 300.0]
    assert pause_before(5, 0.0) == 0.0
    assert timedelta(seconds=pause_before(3, 0.5)) == timedelta(seconds=4)
