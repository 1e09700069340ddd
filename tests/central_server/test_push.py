"""Pushing: each entry once, in order, nothing altered, and the same answer when asked again."""

from __future__ import annotations

import gzip
import json
import random
import threading
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.central_server import tables
from desktop_app.central_server.config import Server
from desktop_app.central_server.database import raw
from desktop_app.central_server.sealing import Sealer
from desktop_app.central_server.sync import claims, push, records
from desktop_app.central_server.sync.decide import Row
from desktop_app.wire.chain import row_hash
from desktop_app.wire.messages import MOST_OPS, PushReply
from tests.central_server.conftest import KEY, rows_of
from tests.central_server.counters import Counter, codes, hex_id, join, refused, synced


def test_what_one_counter_writes_another_reads(two: tuple[Counter, Counter]) -> None:
    a, b = two
    visit = a.insert("visit", day="2026-11-20", arrived_at=1, note="datang", empty=None)
    a.change("visit", visit, note="pulang")
    reply = a.push()
    assert (reply["acked"], reply["results"]) == (2, [])
    assert PushReply.model_validate(reply).heads == {a.office: 1}
    synced(a, b)
    row = b.rows["visit", visit]
    assert row["owner"] == a.device
    assert row["fields"] == {"day": "2026-11-20", "arrived_at": 1, "note": "pulang", "empty": None}


def test_a_batch_that_comes_again_gets_the_same_answer(two: tuple[Counter, Counter]) -> None:
    a, b = two
    theirs = b.insert("visit", note="milik B")
    b.push()
    a.pull()
    mine = a.insert("visit", note="milik A")
    a.change("visit", theirs, note="diubah A")
    first = a.push()
    again = a.push(first=1)
    assert first["acked"] == again["acked"] == 2
    for reply in (first, again):
        (result,) = reply["results"]
        assert (result["lsn"], result["outcome"], result["code"]) == (2, "rejected", "not_owner")
        assert result["row"]["fields"] == {"note": "milik B"}
    synced(a, b)
    assert set(a.rows) == {("visit", mine), ("visit", theirs)}


def test_rows_whose_answer_got_lost_are_shown_again(one: Counter) -> None:
    id = one.insert("visit", note="x")
    one.push()
    one.pull()  # as a counter that still waits for the answer: it leaves the row out
    seen = one.rows["visit", id]["seq"]
    one.push(first=1)
    one.pull()
    assert one.rows["visit", id]["seq"] > seen


def test_a_batch_that_overlaps_is_taken_from_where_it_is_new(one: Counter) -> None:
    for number in range(6):
        one.insert("visit", note=str(number))
    one.push(last=4)
    assert one.push(first=2)["acked"] == 6
    one.pull()
    assert sorted(row["fields"]["note"] for row in one.rows.values()) == list("012345")


def test_a_missing_batch_is_told_and_what_follows_is_not_taken(one: Counter) -> None:
    for number in range(4):
        one.insert("visit", note=str(number))
    one.push(last=1)
    reply = one.send(one.request(first=3))
    assert refused(reply) == (409, "gap")
    assert reply.json()["error"]["expected"] == 2
    assert bytes.fromhex(reply.json()["error"]["chain"]) == one.chains[1]
    assert one.push(first=2)["acked"] == 4


def test_batches_in_any_order_and_number_give_each_row_once(
    two: tuple[Counter, Counter],
) -> None:
    a, b = two
    ids = [a.insert("visit", note=str(number)) for number in range(40)]
    luck = random.Random(9)
    while a.acked < 40:
        first = luck.randint(1, 40)
        reply = a.send(a.request(first, min(40, first + luck.randint(0, 12))))
        if reply.status_code == 200:
            a.acked = reply.json()["acked"]
        else:
            assert refused(reply) == (409, "gap")
    synced(a, b)
    assert set(b.rows) == {("visit", id) for id in ids}


def test_an_altered_entry_is_another_history(one: Counter) -> None:
    one.insert("visit", note="a")
    one.push()
    one.insert("visit", note="b")
    request = one.request()
    request["prev_chain"] = "ab" * 32
    assert refused(one.send(request)) == (409, "fork")
    one.journal[0]["at"] += 1  # as a journal that was put back and written on
    assert refused(one.send(one.request(first=1))) == (409, "fork")
    one.journal[0]["at"] -= 1
    assert one.push()["acked"] == 2


def test_a_clone_that_writes_on_is_told_of_the_fork(
    central: Server, live: str, office: UUID
) -> None:
    original = join(central, live, office)
    original.insert("visit", note="bersama")
    original.push()
    clone = Counter(**{**vars(original), "journal": list(original.journal)})
    clone.chains = list(original.chains)
    original.insert("visit", note="asli")
    original.push()
    clone.insert("visit", note="salinan")
    assert refused(clone.send(clone.request())) == (409, "fork")
    original.http.close()


def test_another_epoch_and_another_device_are_refused(two: tuple[Counter, Counter]) -> None:
    a, b = two
    a.insert("visit", note="a")
    assert refused(a.send({**a.request(), "epoch": 2})) == (409, "epoch")
    assert refused(a.send({**a.request(), "device": b.device})) == (403, "scope")
    b.token = a.office + ".bukan-token"
    assert refused(b.send(b.request())) == (401, "token")


def test_numbers_out_of_turn_and_wrong_types_are_no_push(one: Counter) -> None:
    one.insert("visit", note="a")
    one.insert("visit", note="b")
    request = one.request()
    wrongs: tuple[Any, ...] = (
        {**request, "ops": list(reversed(request["ops"]))},
        {**request, "ops": [{**request["ops"][0], "lsn": "satu"}]},
        {**request, "ops": [{**request["ops"][0], "kind": "visit'; DROP TABLE record; --"}]},
        {**request, "ops": "semua"},
        [],
        None,
    )
    for wrong in wrongs:
        assert refused(one.post("/v1/push", wrong)) == (422, "bad_request")
    assert one.push()["acked"] == 2


def test_text_that_looks_like_sql_is_text(two: tuple[Counter, Counter]) -> None:
    a, b = two
    hostile = "'); DROP TABLE record; -- {\\\"} %s $1 \u202e \U0001f600"
    id = a.insert("setting", name=hostile, value=hostile)
    a.push()
    synced(a, b)
    assert b.fields("setting", id) == {"name": hostile, "value": hostile}


def test_one_poisoned_entry_stops_no_other(two: tuple[Counter, Counter]) -> None:
    a, b = two
    fine = [a.insert("visit", note="sebelum")]
    a.insert("visit", day="nul\0nul")
    a.insert("visit", number=10**30)
    a.log("visit", hex_id(), "insert", None)
    a.insert("visit", **{"bukan nama": 1})
    a.insert("ticket", state={"bukan": "fakta"})
    a.insert("gambar", note="dari program yang lebih baru")
    fine.append(a.insert("visit", note="sesudah"))
    assert codes(a.results()) == ["bad_value"] * 5 + ["unknown_kind"]
    synced(a, b)
    assert set(b.rows) == {("visit", id) for id in fine}


def test_the_hours_of_the_week_reach_the_other_counters(two: tuple[Counter, Counter]) -> None:
    a, b = two
    hours = {"name": "", "first": None, "last": None, "week": {"0": [["07:30", "12:00"]]}}
    id = a.insert("opening_hours", **hours)
    a.insert("opening_hours", **{**hours, "week": {"0": [["nul\0nul"]]}})
    assert codes(a.results()) == ["bad_value"]
    synced(a, b)
    assert b.fields("opening_hours", id) == hours


def test_numbers_that_are_none_do_not_come_in(one: Counter) -> None:
    one.insert("visit", share=0.5)
    text = json.dumps(one.request()).replace("0.5", "NaN")
    body = gzip.compress(text.encode())
    headers = {"Authorization": f"Bearer {one.token}", "Content-Encoding": "gzip"}
    reply = one.http.post(f"{one.address}/v1/push", body, headers=headers, timeout=10)
    if reply.status_code == 200:
        assert [result["code"] for result in reply.json()["results"]] == ["bad_value"]
    else:
        assert refused(reply) == (422, "bad_request")


def test_what_stays_and_what_was_only_seen_is_logged(one: Counter) -> None:
    one.log("applicant", hex_id(), "event", None)
    one.log("print_job", hex_id(), "insert", None)
    one.log("login", hex_id(), "event", {"username": "siti"})
    assert one.push()["results"] == []
    assert one.pull() == 0


def test_a_long_transaction_is_applied_at_its_end(
    central: Server, two: tuple[Counter, Counter]
) -> None:
    a, b = two
    before = a.insert("visit", note="lain")
    tx = hex_id()
    ids = [hex_id() for _ in range(5)]
    for id in ids:
        a.log("visit", id, "insert", {"note": "panjang"}, tx=tx)
    after = a.insert("visit", note="sesudah")
    staged = a.push(last=3, open=True)["results"]
    assert [(result["lsn"], result["outcome"]) for result in staged] == [
        (2, "staged"),
        (3, "staged"),
    ]
    synced(a, b)
    assert set(b.rows) == {("visit", before)}
    again = a.push(first=1, last=3, open=True)["results"]
    assert [result["outcome"] for result in again] == ["staged", "staged"]
    assert codes(a.results(last=5, open=True)) == ["staged", "staged"]
    assert b.pull() <= 1  # the row before it, shown again
    assert a.push()["results"] == []
    synced(a, b)
    assert set(b.rows) == {("visit", id) for id in (before, *ids, after)}
    (device,) = (d for d in rows_of(central, tables.device) if d.device_id.hex == a.device)
    assert device.open_lsn is None


def test_a_long_transaction_may_change_what_it_made(two: tuple[Counter, Counter]) -> None:
    a, b = two
    tx, id = hex_id(), hex_id()
    a.log("visit", id, "insert", {"note": "awal", "day": "2026-11-20"}, tx=tx)
    a.log("visit", hex_id(), "change", {"note": "tidak ada"}, tx=tx)
    a.push(open=True)
    a.log("visit", id, "change", {"note": "akhir"}, tx=tx)
    # The answer got lost, and the counter packs its next batch otherwise.
    a.acked = 1
    assert a.results() == [(2, "rejected", "gone")]
    synced(a, b)
    assert b.fields("visit", id) == {"note": "akhir", "day": "2026-11-20"}


def test_an_empty_push_asks_nothing_and_says_where_it_stands(one: Counter) -> None:
    one.insert("visit", note="a")
    one.push()
    assert one.push()["acked"] == 1


def test_a_push_has_a_limit(one: Counter) -> None:
    for _ in range(MOST_OPS + 1):
        one.insert("visit", note="a")
    assert refused(one.send(one.request())) == (422, "bad_request")
    assert one.push(last=MOST_OPS)["acked"] == MOST_OPS


def test_nothing_personal_lies_open(central: Server, one: Counter) -> None:
    one.insert("applicant", nik="3317010203040506", name="SITI RAHASIA", village_code="33.17.1")
    one.insert("applicant", nik="3317010203040506", name=None, phone="081200000099")
    one.insert("visit", note="SITI RAHASIA")
    one.change("visit", hex_id(), note="SITI RAHASIA")
    one.push()

    def everything(connection: sa.Connection) -> str:
        names = connection.execute(
            sa.text("SELECT table_name FROM information_schema.tables WHERE table_schema='public'")
        ).scalars()
        return "".join(
            str(connection.exec_driver_sql(f'SELECT array_agg(t::text) FROM "{name}" t').scalar())
            for name in names.all()
        )

    held = central.database.read(everything)
    assert "33.17.1" in held
    for secret in ("RAHASIA", "3317010203040506", "081200000099", one.token):
        assert secret not in held
        assert secret.encode().hex() not in held


def test_pushes_at_once_lose_no_row_for_who_pulls_meanwhile(
    central: Server, live: str, office: UUID
) -> None:
    writers = [join(central, live, office) for _ in range(3)]
    reader = join(central, live, office)
    done = threading.Event()

    def write(counter: Counter) -> None:
        luck = random.Random(counter.device)
        for _ in range(12):
            for _ in range(luck.randint(1, 30)):
                counter.insert("visit", note="x" * luck.randint(1, 2000))
            counter.push()

    def read() -> None:
        while not done.is_set():
            reader.pull(limit=7)  # every pull compares checksums
        reader.pull()

    reading = threading.Thread(target=read)
    writing = [threading.Thread(target=write, args=(counter,)) for counter in writers]
    for thread in (reading, *writing):
        thread.start()
    for thread in writing:
        thread.join()
    done.set()
    reading.join()
    written = {("visit", entry["id"]) for counter in writers for entry in counter.journal}
    assert set(reader.rows) == written
    for counter in (*writers, reader):
        counter.http.close()


def test_a_transaction_that_commits_late_is_waited_for(
    central: Server, two: tuple[Counter, Counter]
) -> None:
    a, b = two
    late = a.insert("visit", note="lambat")
    soon = b.insert("visit", note="cepat")
    with central.database.engine.connect() as holder:
        # Somebody holds the stream, as a push does until its commit.
        holder.exec_driver_sql("SELECT 1 FROM stream_head FOR UPDATE")
        pushing = [threading.Thread(target=counter.push) for counter in (a, b)]
        for thread in pushing:
            thread.start()
        pushing[0].join(0.3)
        assert all(thread.is_alive() for thread in pushing)
        holder.rollback()
    for thread in pushing:
        thread.join()
    synced(a, b)
    assert set(a.rows) == {("visit", late), ("visit", soon)}
    assert {row["seq"] for row in a.rows.values()} == {1, 2}


def test_the_chain_is_spelt_as_on_the_counter(central: Server, one: Counter) -> None:
    one.insert("visit", note="a")
    one.change("visit", one.journal[0]["id"], note="b")
    one.log("visit", one.journal[0]["id"], "event", None, actor=hex_id())
    request = push.parse(json.dumps(one.request()).encode())
    assert push.chains_of(request) == one.chains


@given(
    st.dictionaries(
        st.sampled_from(["name", "note", "number", "answers", "empty"]),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(st.characters(codec="utf-8")),
            lambda inner: st.lists(inner) | st.dictionaries(st.text("abc"), inner),
            max_leaves=8,
        ),
    )
)
def test_a_row_comes_out_as_it_went_in_and_adds_what_the_counter_reckons(
    fields: dict[str, Any],
) -> None:
    seal = Sealer(KEY).office(UUID(int=1))
    row = Row("visit", hex_id(), fields=fields)
    body, hashed = records.sealed(seal, row)
    assert hashed == row_hash("visit", row.id, fields)
    assert records.opened(seal, "visit", row.id, body) == fields


def test_a_push_reads_the_rows_it_names_whatever_the_statistics_say(
    one: Counter, central: Server
) -> None:
    # Nobody has looked at the tables yet (autovacuum is off here): a join would read the whole
    # office for each push.
    for number in range(1, 1501):
        one.insert("definition", code=f"d{number}", kind="layanan", valid_from="2026-01-01")
        if number % MOST_OPS == 0:
            one.push()
    ids = [entry["id"] for entry in one.journal[:20]]
    digests = "{" + ",".join(['"\\\\x' + "00" * 32 + '"'] * 20) + "}"
    office = UUID(one.office)
    for query, values in (
        (records.READ, records.asked(office, [("definition", id) for id in ids])),
        (claims.READ, (records.array(["definition"] * 20), digests, office)),
    ):
        with central.database.engine.connect() as connection:
            explain = raw(connection).execute(b"EXPLAIN (ANALYZE, FORMAT JSON) " + query, values)
            ((plan,),) = explain.fetchall()
        touched = list(_leaves(plan[0]["Plan"]))
        assert all("office_id" in leaf["Index Cond"] for leaf in touched), plan
        assert all(leaf["Actual Rows"] <= 1 for leaf in touched), plan


def _leaves(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Give the parts of a plan that read a table."""
    if "Relation Name" in plan:
        yield plan
    for part in plan.get("Plans", ()):
        yield from _leaves(part)
