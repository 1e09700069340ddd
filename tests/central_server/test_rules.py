"""What becomes of entries of counters that did not know of each other: SYNC.md's rules."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.central_server import tables
from desktop_app.central_server.config import Server
from desktop_app.central_server.sync.decide import Row, Verdict, apply, judge, valid
from desktop_app.wire.kinds import KINDS, Kind, Rule
from desktop_app.wire.messages import Op
from tests.central_server.conftest import rows_of
from tests.central_server.counters import Counter, codes, hex_id, synced

PERSON: dict[str, Any] = {
    "nik": "3317010203040506",
    "name": "Siti Aminah",
    "name_key": "SITI AMINAH",
    "birth_date": "1980-01-02",
    "phone": "0811",
    "address": "Krajan",
    "merged_into": None,
}


@pytest.fixture
def shared(two: tuple[Counter, Counter]) -> tuple[Counter, Counter, dict[str, str]]:
    """Two counters that hold the same rows: a visit of A's, a setting, and an applicant."""
    a, b = two
    ids = {
        "visit": a.insert("visit", note="awal", day="2026-11-20"),
        "setting": a.insert("setting", name="kop", value="lama", more="x"),
        "applicant": a.insert("applicant", **PERSON),
    }
    a.push()
    synced(a, b)
    return a, b, ids


Shared = tuple[Counter, Counter, dict[str, str]]


# Rows of one counter --------------------------------------------------------------------------


def test_only_the_counter_that_holds_a_row_writes_it(shared: Shared) -> None:
    a, b, ids = shared
    b.change("visit", ids["visit"], note="B")
    b.remove("visit", ids["visit"])
    reply = b.push()
    assert [(r["outcome"], r["code"]) for r in reply["results"]] == [("rejected", "not_owner")] * 2
    assert reply["results"][0]["row"]["owner"] == a.device
    synced(a, b)
    assert b.fields("visit", ids["visit"]) == {"note": "awal", "day": "2026-11-20"}


def test_a_row_is_taken_over_by_who_saw_it_as_it_stands(shared: Shared) -> None:
    a, b, ids = shared
    b.transfer("visit", ids["visit"])
    b.change("visit", ids["visit"], note="B")
    assert b.push()["results"] == []
    a.change("visit", ids["visit"], note="A, terlambat")
    assert codes(a.results()) == ["not_owner"]
    synced(a, b)
    row = a.rows["visit", ids["visit"]]
    assert (row["owner"], row["fields"]["note"]) == (b.device, "B")


def test_a_row_that_went_on_is_not_taken_over(shared: Shared) -> None:
    a, b, ids = shared
    a.change("visit", ids["visit"], note="A terus")
    a.push()
    b.transfer("visit", ids["visit"])
    b.change("visit", ids["visit"], note="B")
    assert codes(b.results()) == ["stale", "not_owner"]
    synced(a, b)
    assert a.fields("visit", ids["visit"])["note"] == "A terus"  # type: ignore[index]
    b.resubmit("visit", ids["visit"], note="B, setelah melihat", day="2026-11-20")
    assert b.push()["results"] == []
    synced(a, b)
    assert a.rows["visit", ids["visit"]]["owner"] == b.device


# Rows of the office -----------------------------------------------------------------------------


@pytest.mark.parametrize("first", ["a", "b"])
def test_of_two_who_set_one_field_apart_the_first_to_push_wins(shared: Shared, first: str) -> None:
    a, b, ids = shared
    a.change("setting", ids["setting"], value="dari A")
    b.change("setting", ids["setting"], value="dari B")
    winner, loser = (a, b) if first == "a" else (b, a)
    assert winner.push()["results"] == []
    (result,) = loser.push()["results"]
    assert (result["outcome"], result["code"]) == ("rejected", "stale")
    assert result["row"]["fields"]["value"] == f"dari {first.upper()}"
    synced(a, b)


def test_two_who_set_different_fields_apart_both_win(shared: Shared) -> None:
    a, b, ids = shared
    a.change("setting", ids["setting"], value="dari A")
    b.change("setting", ids["setting"], more="dari B")
    a.push()
    assert b.push()["results"] == []
    synced(a, b)
    assert a.fields("setting", ids["setting"]) == {
        "name": "kop",
        "value": "dari A",
        "more": "dari B",
    }


def test_one_counter_goes_on_from_its_own_changes(shared: Shared) -> None:
    a, _, ids = shared
    base = a.rows["setting", ids["setting"]]["seq"]
    for value in ("1", "2", "3"):
        a.change("setting", ids["setting"], base, value=value)
        assert a.push()["results"] == []


def test_what_is_edited_is_not_removed_by_who_did_not_see_it(shared: Shared) -> None:
    a, b, ids = shared
    a.change("setting", ids["setting"], value="baru")
    b.remove("setting", ids["setting"])
    a.push()
    assert codes(b.results()) == ["stale"]
    synced(a, b)
    b.remove("setting", ids["setting"])
    assert b.push()["results"] == []
    synced(a, b)
    assert a.fields("setting", ids["setting"]) is None


def test_an_edit_brings_back_what_was_removed_meanwhile(shared: Shared) -> None:
    a, b, ids = shared
    b.remove("setting", ids["setting"])
    b.push()
    a.change("setting", ids["setting"], value="masih dipakai")
    assert codes(a.results()) == ["gone"]
    a.resubmit("setting", ids["setting"], name="kop", value="masih dipakai", more="x")
    assert a.push()["results"] == []
    synced(a, b)
    assert b.fields("setting", ids["setting"])["value"] == "masih dipakai"  # type: ignore[index]


# People -----------------------------------------------------------------------------------------


def test_contact_of_a_person_goes_by_the_later_push_and_the_other_is_kept(shared: Shared) -> None:
    a, b, ids = shared
    a.change("applicant", ids["applicant"], phone="0812-A")
    b.change("applicant", ids["applicant"], phone="0813-B", address="Pandean")
    a.push()
    (result,) = b.push()["results"]
    assert (result["outcome"], result["code"]) == ("merged", "contact")
    synced(a, b)
    assert a.fields("applicant", ids["applicant"]) == {
        **PERSON,
        "phone": "0813-B",
        "address": "Pandean",
    }
    (kept,) = a.get("/v1/conflicts").json()["items"]
    assert (kept["outcome"], kept["device"], kept["lost"]) == (
        "merged",
        b.device,
        {"phone": "0812-A"},
    )


def test_who_somebody_is_is_decided_by_a_person(shared: Shared) -> None:
    a, b, ids = shared
    a.change("applicant", ids["applicant"], name="Siti Aminah binti Ali", name_key="SITI ALI")
    b.change("applicant", ids["applicant"], name="Siti Aminatun", name_key="SITI AMINATUN")
    a.push()
    (result,) = b.push()["results"]
    assert (result["outcome"], result["code"]) == ("conflict", "identity")
    assert result["row"]["fields"]["name"] == "Siti Aminah binti Ali"
    (kept,) = b.get("/v1/conflicts").json()["items"]
    assert kept["lost"]["name"] == "Siti Aminatun"
    synced(a, b)
    b.resubmit("applicant", ids["applicant"], **{**PERSON, "name": "Siti Aminatun"})
    assert b.push()["results"] == []
    synced(a, b)
    assert a.fields("applicant", ids["applicant"])["name"] == "Siti Aminatun"  # type: ignore[index]


@pytest.mark.parametrize("older_first", [True, False])
def test_two_rows_of_one_person_are_linked_and_the_older_stays(
    two: tuple[Counter, Counter], *, older_first: bool
) -> None:
    a, b = two
    older, newer = sorted([hex_id(), hex_id()])
    a.insert("applicant", older, **PERSON)
    b.insert("applicant", newer, **{**PERSON, "phone": "lain"})
    first, second = (a, b) if older_first else (b, a)
    assert first.push()["results"] == []
    assert codes(second.results()) == ["linked"]
    synced(a, b)
    assert a.fields("applicant", newer)["merged_into"] == older  # type: ignore[index]
    assert a.fields("applicant", older)["merged_into"] is None  # type: ignore[index]


def test_three_rows_of_one_person_all_point_at_the_oldest(
    central: Server, live: str, office: UUID, two: tuple[Counter, Counter]
) -> None:
    a, b = two
    ids = sorted(hex_id() for _ in range(3))
    for id in (ids[1], ids[2], ids[0]):
        b.insert("applicant", id, **PERSON)
        b.push()
    synced(a, b)
    assert [a.fields("applicant", id)["merged_into"] for id in ids] == [  # type: ignore[index]
        None,
        ids[0],
        ids[0],
    ]


def test_a_person_with_another_birthday_is_somebody_else(two: tuple[Counter, Counter]) -> None:
    a, b = two
    a.insert("applicant", **PERSON)
    b.insert("applicant", **{**PERSON, "birth_date": "1990-01-02"})
    c = b.insert("applicant", **{**PERSON, "nik": None})
    assert a.push()["results"] == b.push()["results"] == []
    b.change("applicant", c, nik=PERSON["nik"])
    assert codes(b.results()) == ["linked"]


# Natural keys and what hangs on a row -----------------------------------------------------------


def test_a_name_is_held_by_one_row_and_the_other_is_told_whose(
    two: tuple[Counter, Counter],
) -> None:
    a, b = two
    theirs = a.insert("counter", code="A", name="Loket A")
    mine = b.insert("counter", code="A", name="Loket 1")
    a.push()
    (result,) = b.push()["results"]
    assert (result["code"], result["other"]) == ("taken", theirs)
    assert result["row"]["id"] == theirs
    b.resubmit("counter", mine, code="B", name="Loket 1")
    a.change("counter", theirs, code="C")
    assert a.push()["results"] == b.push()["results"] == []
    b.insert("counter", code="A", name="Loket baru")
    assert b.push()["results"] == []  # nobody holds it any more
    synced(a, b)
    assert {row["fields"]["code"] for row in a.rows.values()} == {"A", "B", "C"}


def test_an_office_has_one_row_that_says_what_it_is(two: tuple[Counter, Counter]) -> None:
    a, b = two
    first = a.insert("office", regency_code="3317", name="Dinsos")
    b.insert("office", regency_code="3318", name="Lain")
    a.push()
    (result,) = b.push()["results"]
    assert (result["code"], result["other"]) == ("taken", first)


def test_what_hangs_on_a_refused_row_waits_and_all_else_flows(
    central: Server, two: tuple[Counter, Counter]
) -> None:
    a, b = two
    a.insert("counter", code="A", name="Loket A")
    a.push()
    refused = b.insert("counter", code="A", name="Loket 1")
    b.change("counter", refused, name="Loket satu")
    duty = b.insert("duty", counter_id=refused, state="buka")
    period = b.insert("period", counter_id=refused, ticket_id=duty)
    free = b.insert("visit", note="bebas")
    assert codes(b.results()) == ["taken", "depends", "depends", "depends"]
    b.insert("duty", counter_id=refused, state="tutup")
    assert codes(b.results()) == ["depends"]
    b.resubmit("counter", refused, code="B", name="Loket 1")
    b.resubmit("duty", duty, counter_id=refused, state="buka")
    b.resubmit("period", period, counter_id=refused, ticket_id=duty)
    assert b.push()["results"] == []
    synced(a, b)
    assert {("visit", free), ("duty", duty), ("period", period)} <= set(a.rows)
    (head,) = rows_of(central, tables.stream_head)
    assert head.refused == len(rows_of(central, tables.refused)) == 1


def test_a_row_of_another_kind_with_the_same_id_is_another_row(
    two: tuple[Counter, Counter],
) -> None:
    a, b = two
    id = hex_id()
    a.insert("visit", id, note="kunjungan")
    b.insert("duty", id, state="buka")
    assert a.push()["results"] == b.push()["results"] == []
    synced(a, b)


# The rules themselves, whatever comes -----------------------------------------------------------

DEVICES = ("a" * 32, "b" * 32, "c" * 32)
NAMES = ("name", "phone", "note")
_fields = st.dictionaries(st.sampled_from(NAMES), st.integers(0, 2), min_size=1)
_ops = st.builds(
    lambda op, set_, base: Op.model_construct(
        lsn=1, kind="x", id="0" * 32, op=op, set=set_, base_seq=base
    ),
    st.sampled_from(["insert", "change", "remove", "transfer", "resubmit"]),
    _fields,
    st.none() | st.integers(0, 12),
)
_kinds = st.sampled_from(
    [Kind(Rule.OWNED), Kind(Rule.OFFICE), Kind(Rule.PERSON, identity=("name",))]
)


def play(kind: Kind, history: list[tuple[Op, str]]) -> list[tuple[Op, str, Verdict, Row, Row]]:
    row, told = Row("x", "0" * 32), []
    for op, me in history:
        before = Row(**{name: getattr(row, name) for name in Row.__slots__})
        verdict = judge(op, row, kind, me)
        if verdict.taken_over:
            apply(op, row, kind, me, before.seq + 1)
            row.seq = before.seq + 1
        after = Row(**{name: getattr(row, name) for name in Row.__slots__})
        told.append((op, me, verdict, before, after))
    return told


_histories = st.lists(st.tuples(_ops, st.sampled_from(DEVICES)), max_size=12)


@given(_kinds, _histories)
def test_no_value_is_lost_without_a_word(kind: Kind, history: list[tuple[Op, str]]) -> None:
    for op, _, verdict, before, after in play(kind, history):
        if not verdict.taken_over:
            assert after == before
            assert op.op in ("remove", "transfer") or verdict.lost == op.set
        elif op.op == "remove":
            assert after.fields is None
        elif op.op != "transfer":
            assert (op.set or {}).items() <= (after.fields or {}).items()


@given(_kinds, _histories)
def test_who_has_seen_the_latest_state_is_never_refused(
    kind: Kind, history: list[tuple[Op, str]]
) -> None:
    for _, _, _, _, row in play(kind, history):
        for me in DEVICES:
            if row.fields is not None:
                op = Op.model_construct(op="resubmit", set={"name": 9}, base_seq=row.seq)
                assert judge(op, row, kind, me).taken_over


@given(_histories)
def test_a_row_of_one_counter_is_written_by_its_holder_alone(
    history: list[tuple[Op, str]],
) -> None:
    for op, me, verdict, before, after in play(Kind(Rule.OWNED), history):
        if verdict.taken_over and before.fields is not None and before.owner != me:
            assert op.op in ("transfer", "resubmit")
            assert (op.base_seq or 0) >= before.seq
            assert after.owner == me


@given(_histories)
def test_in_the_office_nobody_overwrites_what_they_did_not_see(
    history: list[tuple[Op, str]],
) -> None:
    wrote: dict[str, tuple[int, str]] = {}
    for op, me, verdict, before, after in play(Kind(Rule.OFFICE), history):
        if op.op not in ("change", "resubmit") or before.fields is None:
            if after.fields is None or before.fields is None:
                wrote = {} if after.fields is None else dict.fromkeys(NAMES, (after.seq, me))
            elif verdict.taken_over:
                wrote |= dict.fromkeys(op.set or {}, (after.seq, me))
            continue
        for name, value in (op.set or {}).items():
            seq, by = wrote.get(name, (0, me))
            unseen = by != me and seq > (op.base_seq or 0)
            if verdict.taken_over and unseen:
                assert before.fields.get(name) == value
        if verdict.taken_over:
            wrote |= dict.fromkeys(op.set or {}, (after.seq, me))


@given(
    st.sampled_from(sorted(KINDS)),
    st.dictionaries(
        st.text(),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
            st.lists,
            max_leaves=4,
        ),
    ),
)
def test_any_values_at_all_are_taken_or_refused(kind: str, fields: dict[str, Any]) -> None:
    op = Op.model_construct(op="insert", set=fields)
    if valid(op, KINDS[kind].facts):
        assert all(name.isidentifier() for name in fields)
        assert not any(value != value for value in fields.values())
