"""What counters agree on while online: tickets across counters, number blocks, files."""

from __future__ import annotations

import hashlib
import os
import threading
from typing import Any
from uuid import UUID

import pytest
import requests

from desktop_app.central_server import files
from desktop_app.central_server.config import Server
from desktop_app.central_server.sync import calls
from desktop_app.wire.messages import CallReply, HelloReply, NumberBlock
from tests.central_server.counters import Counter, hex_id, refused, synced
from tests.offices import TestClock


def call(counter: Counter, ticket: str, base_seq: int | None = None) -> CallReply:
    seen = counter.rows["ticket", ticket]["seq"] if base_seq is None else base_seq
    wanted = {"ticket": ticket, "base_seq": seen, "counter": hex_id()}
    reply = counter.post("/v1/queue/call", wanted)
    assert reply.status_code == 200, reply.text
    return CallReply.model_validate(reply.json())


@pytest.fixture
def ticket(two: tuple[Counter, Counter]) -> str:
    a, b = two
    id = a.insert("ticket", state="menunggu", day="2026-11-20", number=1, series="UA", lane="umum")
    a.push()
    synced(a, b)
    return id


def test_a_waiting_ticket_goes_to_who_calls_it(two: tuple[Counter, Counter], ticket: str) -> None:
    a, b = two
    granted = call(b, ticket)
    assert (granted.granted, granted.row.owner) == (True, b.device)
    assert not call(a, ticket).granted
    b.change("ticket", ticket, state="dipanggil")
    assert b.push()["results"] == []
    synced(a, b)
    assert a.rows["ticket", ticket]["owner"] == b.device
    assert not call(a, ticket).granted  # it waits no more


def test_of_all_who_call_at_once_one_gets_it(two: tuple[Counter, Counter], ticket: str) -> None:
    granted: list[bool] = []
    threads = [
        threading.Thread(target=lambda c=c: granted.append(call(c, ticket).granted))
        for c in two * 4
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert granted.count(True) == 1
    synced(*two)


def test_who_saw_the_grant_is_not_granted_it_too_before_the_call_arrives(
    two: tuple[Counter, Counter], ticket: str, central: Server, clock: TestClock
) -> None:
    a, b = two
    assert call(b, ticket).granted
    a.pull()
    assert (a.rows["ticket", ticket]["owner"], _state(a, ticket)) == (b.device, "menunggu")
    assert not call(a, ticket).granted
    b.pull()
    assert call(b, ticket).granted  # the same counter may ask again: its answer got lost
    a.pull()
    clock.go(minutes=calls.GRANT_MINUTES, seconds=1)  # switched off before it called anybody
    assert call(a, ticket).granted


def test_a_ticket_that_waits_again_may_be_called_by_anybody(
    two: tuple[Counter, Counter], ticket: str
) -> None:
    a, b = two
    assert call(b, ticket).granted
    b.change("ticket", ticket, state="dipanggil", calls=1)
    b.change("ticket", ticket, state="menunggu")
    assert b.push()["results"] == []
    a.pull()
    assert call(a, ticket).granted


def _state(counter: Counter, ticket: str) -> str:
    return str(counter.rows["ticket", ticket]["fields"]["state"])


def test_a_ticket_nobody_brought_is_not_called(one: Counter) -> None:
    wanted = {"ticket": hex_id(), "base_seq": 1, "counter": hex_id()}
    assert refused(one.post("/v1/queue/call", wanted)) == (404, "not_found")


def lease(counter: Counter, **changes: Any) -> NumberBlock:
    wanted = {"series": "470", "year": 2026, "count": 20, "least": 1, **changes}
    reply = counter.post("/v1/number-blocks", wanted)
    assert reply.status_code == 200, reply.text
    return NumberBlock.model_validate(reply.json())


def test_no_number_is_leased_twice(two: tuple[Counter, Counter]) -> None:
    blocks: list[NumberBlock] = []
    threads = [threading.Thread(target=lambda c=c: blocks.append(lease(c))) for c in two * 4]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    numbers = [n for block in blocks for n in range(block.first, block.last + 1)]
    assert sorted(numbers) == list(range(1, 161))


def test_blocks_go_on_from_what_is_used_and_are_told_again(one: Counter) -> None:
    first = lease(one, least=35)
    second = lease(one, count=5)
    other = lease(one, series="471")
    assert ((first.first, first.last), (second.first, second.last)) == ((35, 54), (55, 59))
    assert other.first == 1
    told = HelloReply.model_validate(one.hello().json())
    assert set(told.number_blocks) == {first, second, other}


def put(counter: Counter, name: str, content: bytes) -> requests.Response:
    url, headers = f"{counter.address}/v1/files/{name}", counter._headers
    return counter.http.put(url, data=content, headers=headers, timeout=30)


@pytest.mark.parametrize("size", [0, 1, files.PIECE, files.PIECE + 1, 3 * files.PIECE])
def test_a_file_put_by_one_counter_opens_at_another(
    central: Server, two: tuple[Counter, Counter], size: int
) -> None:
    a, b = two
    content = os.urandom(size)
    name = hashlib.sha256(content).hexdigest()
    assert put(a, name, content).status_code == 204
    assert put(b, name, content).status_code == 204
    found = b.get(f"/v1/files/{name}")
    assert (found.status_code, found.content) == (200, content)
    path = files.path_of(central, UUID(a.office), name)
    assert [one.name for one in path.parent.iterdir()] == [name]
    assert size < 16 or content[:16] not in path.read_bytes()


def test_a_file_that_is_not_what_it_says_is_not_kept(central: Server, one: Counter) -> None:
    name = hashlib.sha256(b"lain").hexdigest()
    assert refused(put(one, name, b"isi")) == (422, "bad_request")
    assert refused(one.get(f"/v1/files/{name}")) == (404, "not_found")
    path = files.path_of(central, UUID(one.office), name)
    assert list(path.parent.iterdir()) == []
    assert refused(put(one, "../" * 20 + "etc", b"isi"))[0] in (404, 405, 422)


def test_a_file_that_is_too_large_is_refused_while_it_comes(
    one: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "MOST_BYTES", 2 * files.PIECE)
    content = bytes(3 * files.PIECE)
    reply = put(one, hashlib.sha256(content).hexdigest(), content)
    assert refused(reply) == (413, "too_large")


def test_a_file_of_another_office_is_not_there(central: Server, live: str, one: Counter) -> None:
    from tests.central_server.conftest import add_office
    from tests.central_server.counters import join

    other = join(central, live, add_office(central, "Lain"))
    content = b"rahasia"
    name = hashlib.sha256(content).hexdigest()
    put(one, name, content)
    assert refused(other.get(f"/v1/files/{name}")) == (404, "not_found")
    other.http.close()
