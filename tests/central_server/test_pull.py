"""Pulling: every row once at its latest state, and a way back for who was away too long."""

from __future__ import annotations

import pytest

from desktop_app.central_server import tables
from desktop_app.central_server.config import Server
from desktop_app.central_server.sync.pull import prune
from desktop_app.wire.messages import TOMBSTONE_DAYS, ChangesReply, Row
from tests.central_server.conftest import rows_of
from tests.central_server.counters import Counter, hex_id, refused, synced
from tests.offices import TestClock


@pytest.mark.parametrize("limit", [1, 3, 1000])
def test_pages_of_any_size_give_each_row_once(two: tuple[Counter, Counter], limit: int) -> None:
    a, b = two
    ids = [a.insert("visit", note=str(number)) for number in range(10)]
    for id in ids[::2]:
        a.change("visit", id, note="lagi")
    a.remove("visit", ids[0])
    a.push()
    assert b.pull(limit=limit) == 10
    assert b.fields("visit", ids[0]) is None
    assert b.fields("visit", ids[2]) == {"note": "lagi"}
    assert b.pull() == 0


def test_who_pulls_while_others_push_misses_nothing(two: tuple[Counter, Counter]) -> None:
    a, b = two
    ids = [a.insert("visit", note=str(number)) for number in range(6)]
    a.push()
    asked = {"stream": b.office, "limit": 4, "epoch": b.server_epoch}
    page = ChangesReply.model_validate(b.get("/v1/changes", **asked).json())
    a.change("visit", ids[0], note="sesudah")
    a.remove("visit", ids[5])
    a.push()
    b.rows = {(row.kind, row.id): row.model_dump() for row in page.rows}
    b.cursor = page.next
    b.pull()
    a.pull()
    assert a.checksum() == b.checksum()


def test_a_reply_is_small_enough_for_a_thin_line(one: Counter) -> None:
    for _ in range(200):
        one.insert("visit", note="sama" * 50)
    one.push()
    query = {"stream": one.office, "epoch": one.server_epoch}
    reply = one.get("/v1/changes", **query)
    assert reply.headers["Content-Encoding"] == "gzip"
    assert int(reply.headers["Content-Length"]) < len(reply.content) / 4


def test_one_row_as_it_stands(one: Counter) -> None:
    id = one.insert("visit", note="a")
    one.push()
    found = Row.model_validate(one.get(f"/v1/rows/visit/{id}").json())
    assert (found.seq, found.owner, found.fields) == (1, one.device, {"note": "a"})
    assert refused(one.get(f"/v1/rows/visit/{hex_id()}")) == (404, "not_found")


def test_a_cursor_of_another_life_or_beyond_the_end_takes_a_snapshot(one: Counter) -> None:
    one.insert("visit", note="a")
    one.push()
    stream = {"stream": one.office}
    for wrong in ({"after": 0, "epoch": 7}, {"after": 2, "epoch": one.server_epoch}):
        assert refused(one.get("/v1/changes", **stream, **wrong)) == (410, "cursor")
    one.snapshot()
    assert len(one.rows) == 1


def test_who_was_away_for_four_hundred_days_takes_a_snapshot(
    central: Server, two: tuple[Counter, Counter], clock: TestClock
) -> None:
    a, b = two
    ids = [a.insert("visit", note=str(number)) for number in range(3)]
    a.push()
    synced(a, b)
    a.remove("visit", ids[0])
    a.push()
    assert prune(central) == 0
    clock.go(days=TOMBSTONE_DAYS + 1)
    a.remove("visit", ids[1])
    a.push()
    assert prune(central) == 1
    cursor = {"stream": b.office, "after": b.cursor, "epoch": b.server_epoch}
    assert refused(b.get("/v1/changes", **cursor)) == (410, "cursor")
    assert refused(b.get("/v1/changes", **{**cursor, "after": 0})) == (410, "cursor")
    for counter in (a, b):
        counter.snapshot()
    synced(a, b)
    assert {id for (_, id), row in b.rows.items() if row["fields"]} == {ids[2]}
    assert len(rows_of(central, tables.record)) == 2


def test_a_row_removed_between_two_pages_of_a_snapshot_is_told(
    two: tuple[Counter, Counter],
) -> None:
    a, b = two
    ids = [a.insert("visit", note=str(number)) for number in range(4)]
    a.push()
    first = b.get(f"/v1/snapshot/{b.office}", limit=2).json()
    a.remove("visit", ids[0])
    a.push()
    second = b.get(f"/v1/snapshot/{b.office}", after=first["next"], limit=9).json()
    rows = {row["id"]: row["fields"] for row in (*first["rows"], *second["rows"])}
    assert rows[ids[0]] is None
    assert second["next"] == second["head"]


def test_a_removed_row_is_not_in_a_snapshot(one: Counter) -> None:
    kept = one.insert("visit", note="a")
    gone = one.insert("visit", note="b")
    one.push()
    one.remove("visit", gone)
    one.push()
    one.snapshot()
    assert set(one.rows) == {("visit", kept)}


def test_a_counter_that_only_listens_is_heard_of_and_noted_once_a_minute(
    central: Server, one: Counter, clock: TestClock
) -> None:
    def seen() -> int:
        rows = rows_of(central, tables.device)
        return next(int(row.seen_at) for row in rows if row.device_id.hex == one.device)

    joined, asked = seen(), {"stream": one.office, "epoch": one.server_epoch}
    clock.go(minutes=10)
    one.get("/v1/changes", **asked)
    noted = seen()
    assert noted - joined >= 600_000_000
    clock.go(seconds=50)
    one.get("/v1/changes", **asked)
    assert seen() == noted
    clock.go(seconds=10)
    one.get("/v1/changes", **asked)
    assert seen() > noted
