"""Every table says whether its rows travel, and nothing personal lies open on a server."""

from __future__ import annotations

import pytest
from sqlalchemy import UniqueConstraint

from desktop_app.storage.tables import metadata
from desktop_app.wire.kinds import KINDS, STAYS, Kind, Rule, travels

# Fields that tell who somebody is, how to reach them, or what was said of them.
PERSONAL = frozenset(
    """
    nik kk name name_key birth_place birth_date address phone text note reason remark taker
    relation reporter fields person documents bringer household submitted verification findings
    person_name token signatory esign password_hash username facts answers conclusions chosen
    file_name addressee subject
    """.split()  # noqa: SIM905 - one word a line would be a page
)
# Codes and names of things that are nobody.
NAMED_THINGS = {("opening_hours", "name")}


def test_every_table_is_declared_to_travel_or_to_stay() -> None:
    tables = set(metadata.tables)

    assert set(KINDS) | STAYS == tables
    assert not set(KINDS) & STAYS


@pytest.mark.parametrize("name", sorted(KINDS))
def test_a_kind_names_fields_its_table_has(name: str) -> None:
    kind, columns = KINDS[name], set(metadata.tables[name].columns.keys())

    every = {*kind.facts, *kind.local, *kind.arrives, *kind.identity}
    assert every.union(*kind.unique) <= columns
    assert set(kind.arrives) <= set(kind.local)
    assert not set(kind.local) & set(kind.facts)


@pytest.mark.parametrize("name", sorted(KINDS))
def test_no_fact_that_lies_open_is_personal(name: str) -> None:
    table = metadata.tables[name]
    open_facts = {fact for fact in KINDS[name].facts if (name, fact) not in NAMED_THINGS}

    assert not open_facts & PERSONAL
    assert not [fact for fact in KINDS[name].facts if table.c[fact].info.get("secret")]


@pytest.mark.parametrize("name", sorted(KINDS))
def test_a_local_field_that_must_be_filled_arrives_filled(name: str) -> None:
    kind: Kind = KINDS[name]
    required = {one for one in kind.local if not metadata.tables[name].c[one].nullable}

    assert required <= set(kind.arrives)


def test_two_rows_that_may_not_be_equal_here_may_not_be_so_on_the_server() -> None:
    for name, kind in KINDS.items():
        here = {
            tuple(sorted(column.name for column in constraint.columns))
            for constraint in metadata.tables[name].constraints
            if isinstance(constraint, UniqueConstraint)
        }
        there = {tuple(sorted(fields)) for fields in kind.unique}
        assert here <= there, f"{name}: {here - there}"


def test_only_a_persons_row_is_brought_together_field_by_field() -> None:
    assert [name for name, kind in KINDS.items() if kind.rule is Rule.PERSON] == ["applicant"]
    assert not travels("draft")
    assert not travels("a table of a newer program")
