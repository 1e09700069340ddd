"""Joining by a one-time code, greeting, and joining anew after a journal was put back or cloned."""

from __future__ import annotations

import threading
from typing import Any
from uuid import UUID

import pytest
import requests

from desktop_app.central_server import admin, tables
from desktop_app.central_server.config import Server
from desktop_app.central_server.database import raw
from desktop_app.wire.messages import EnrollReply, HelloReply
from tests.central_server.conftest import add_office, rows_of
from tests.central_server.counters import Counter, code, enroll_request, hex_id, join, refused
from tests.offices import TestClock


def enroll(address: str, secret: bytes, **said: Any) -> requests.Response:
    request = enroll_request(secret, **said)
    return requests.post(f"{address}/v1/enroll", json=request, timeout=30)


def greeting(counter: Counter, **changes: Any) -> HelloReply:
    reply = counter.hello(**changes)
    assert reply.status_code == 200, reply.text
    return HelloReply.model_validate(reply.json())


def test_a_code_lets_one_pc_join_once(central: Server, live: str, office: UUID) -> None:
    secret = code(central, office)
    first = enroll(live, secret)
    told = EnrollReply.model_validate(first.json())
    assert (told.office, told.counter_code, told.kind, told.adopt) == (
        office.hex,
        "A",
        "loket",
        True,
    )
    assert refused(enroll(live, secret)) == (403, "code")
    assert refused(enroll(live, bytes(10))) == (403, "code")


def test_of_many_who_use_a_code_at_once_one_joins(central: Server, live: str, office: UUID) -> None:
    secret, found = code(central, office), []
    threads = [
        threading.Thread(target=lambda: found.append(enroll(live, secret).status_code))
        for _ in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == [200, 403, 403, 403, 403, 403]


def test_a_code_is_good_for_half_an_hour(
    central: Server, live: str, office: UUID, clock: TestClock
) -> None:
    secret = code(central, office)
    clock.go(minutes=31)
    assert refused(enroll(live, secret)) == (403, "code")


def test_who_guesses_codes_has_to_wait(
    central: Server, live: str, office: UUID, clock: TestClock
) -> None:
    secret = code(central, office)
    for _ in range(10):
        assert refused(enroll(live, hex_id().encode()[:10])) == (403, "code")
    reply = enroll(live, secret)
    assert refused(reply) == (429, "too_many")
    assert 1 <= int(reply.headers["Retry-After"]) <= 60
    clock.go(minutes=1)
    assert enroll(live, secret).status_code == 200


def test_the_token_is_kept_as_a_hash_and_opens_nothing_once_revoked(
    central: Server, live: str, office: UUID
) -> None:
    a = join(central, live, office)
    (row,) = rows_of(central, tables.device)
    assert a.token not in str(row)
    assert greeting(a).device_last_lsn == 0
    admin.revoke(central, UUID(a.device))
    a.insert("visit", note="a")
    assert refused(a.hello()) == (401, "revoked")
    assert refused(a.send(a.request())) == (401, "revoked")
    assert refused(a.get("/v1/changes", stream=a.office, epoch=0)) == (401, "revoked")
    a.http.close()


def test_letters_are_given_once_until_their_pc_is_revoked(
    central: Server, live: str, office: UUID
) -> None:
    a, b = join(central, live, office), join(central, live, office)
    letters = [row.counter_code for row in rows_of(central, tables.device)]
    assert sorted(letters) == ["A", "B"]
    assert refused(enroll(live, code(central, office, "B"))) == (409, "code")
    admin.revoke(central, UUID(b.device))
    assert enroll(live, code(central, office, "B")).json()["counter_code"] == "B"
    a.http.close()


def test_a_pc_that_brings_nothing_begins_after_its_last_entry(
    central: Server, live: str, office: UUID
) -> None:
    scratch = Counter(live, hex_id(), "", office.hex)
    for _ in range(3):
        scratch.insert("visit", note="lama")
    a = join(central, live, office, start_lsn=3, start_chain=scratch.chains[3].hex())
    a.journal, a.chains = scratch.journal, scratch.chains
    assert greeting(a).device_last_lsn == 3
    a.insert("visit", note="baru")
    assert a.push()["acked"] == 4
    assert a.pull() == 1
    assert refused(a.send(a.request(first=1, last=2))) == (409, "fork")
    a.http.close()


def test_a_program_that_is_too_old_works_on_alone(central: Server, live: str, office: UUID) -> None:
    secret = code(central, office)
    assert refused(enroll(live, secret, schema="0001")) == (426, "too_old")
    a = Counter(live, **_joined(enroll(live, secret).json()))
    assert refused(a.hello(protos=[0])) == (426, "too_old")
    assert refused(a.hello(schema="0003")) == (426, "too_old")
    assert greeting(a, protos=[1, 2], schema="0099").proto == 1
    a.http.close()


def _joined(told: dict[str, Any]) -> dict[str, Any]:
    return {name: told[name] for name in ("device", "token", "office")}


def test_a_greeting_tells_where_both_stand(one: Counter) -> None:
    one.insert("visit", note="a")
    one.insert("visit", note="b")
    one.push(last=1)
    told = greeting(one)
    assert (told.device_last_lsn, bytes.fromhex(told.device_chain)) == (1, one.chains[1])
    assert told.streams == {one.office: 1}
    assert told.server_epoch == one.server_epoch
    one.acked = 0  # the answer got lost
    assert greeting(one).device_last_lsn == 1


def test_a_journal_that_was_put_back_is_told(one: Counter) -> None:
    for note in "abc":
        one.insert("visit", note=note)
    one.push()
    restored = Counter(**vars(one))
    restored.journal, restored.chains, restored.acked = one.journal[:1], one.chains[:2], 1
    assert refused(restored.hello()) == (409, "fork")
    restored.insert("visit", note="lain")
    restored.insert("visit", note="lagi")
    restored.acked = 2
    assert refused(restored.hello()) == (409, "fork")
    assert refused(restored.hello(epoch=7)) == (409, "epoch")


def test_who_joins_anew_goes_on_with_what_it_held(
    central: Server, live: str, two: tuple[Counter, Counter]
) -> None:
    old, other = two
    kept = old.insert("visit", note="bersama")
    theirs = other.insert("visit", note="milik B")
    old.push()
    other.push()
    old.insert("visit", note="hilang karena dipulihkan")
    old.push()
    said = {"replaces": old.device, "epoch": 2, "start_lsn": 1, "start_chain": old.chains[1].hex()}
    new = join(central, live, UUID(old.office), "A", **said)
    new.journal, new.chains = old.journal[:1], old.chains[:2]
    assert refused(old.hello()) == (401, "revoked")
    new.snapshot()
    assert len(new.rows) == 3  # with what this PC had lost
    owners = {id: row["owner"] for (_, id), row in new.rows.items()}
    assert (owners[kept], owners[theirs]) == (new.device, other.device)
    new.change("visit", kept, note="lanjut")
    assert new.push()["results"] == []
    other.pull()
    assert other.checksum() == str(greeting_checksum(new))
    new.http.close()


def test_half_a_transaction_is_finished_by_who_joins_anew(
    central: Server, live: str, one: Counter
) -> None:
    tx, ids = hex_id(), [hex_id() for _ in range(4)]
    for id in ids:
        one.log("visit", id, "insert", {"note": "panjang"}, tx=tx)
    one.push(last=3, open=True)
    new = join(
        central,
        live,
        UUID(one.office),
        "A",
        replaces=one.device,
        epoch=2,
        start_lsn=2,
        start_chain=one.chains[2].hex(),
    )
    new.journal, new.chains = one.journal, one.chains
    assert new.push()["results"] == []
    new.pull()
    assert set(new.rows) == {("visit", id) for id in ids}
    assert {row["owner"] for row in new.rows.values()} == {new.device}
    new.http.close()


def greeting_checksum(counter: Counter) -> str:
    page = counter.get("/v1/snapshot/" + counter.office).json()
    return str(page["checksum"])


def test_the_other_half_of_a_clone_joins_as_another_pc(
    central: Server, live: str, one: Counter
) -> None:
    one.insert("visit", note="bersama")
    one.push()
    said = {"replaces": one.device, "epoch": 2, "start_lsn": 1, "start_chain": one.chains[1].hex()}
    first = join(central, live, UUID(one.office), "A", **said)
    assert refused(enroll(live, code(central, UUID(one.office), "A"), **said)) == (409, "code")
    second = join(central, live, UUID(one.office), "C", **said)
    first.pull()
    (row,) = first.rows.values()
    assert row["owner"] == first.device
    first.http.close()
    second.http.close()


def test_a_journal_that_is_not_the_old_one_is_no_heir_and_the_code_stays_good(
    central: Server, live: str, one: Counter
) -> None:
    one.insert("visit", note="bersama")
    one.push()
    secret = code(central, UUID(one.office), "A")
    said = {"replaces": one.device, "epoch": 2}
    wrong = enroll(live, secret, **said, start_lsn=1, start_chain="ab" * 32)
    assert refused(wrong) == (409, "fork")
    ahead = enroll(live, secret, **said, start_lsn=5, start_chain="ab" * 32)
    assert refused(ahead) == (409, "gap")
    right = enroll(live, secret, **said, start_lsn=1, start_chain=one.chains[1].hex())
    assert right.status_code == 200


def test_a_server_put_back_is_healed_and_old_cursors_are_refused(
    central: Server, two: tuple[Counter, Counter]
) -> None:
    a, b = two
    for note in "abc":
        a.insert("visit", note=note)
    a.push(last=1)
    _back(central, "save")
    a.push()
    b.pull()
    _back(central, "restore")
    told = greeting(a)
    assert told.device_last_lsn == 1
    assert told.server_epoch != a.server_epoch
    assert greeting(a).server_epoch == told.server_epoch  # once, not at every greeting
    a.acked, a.server_epoch, a.cursor = 1, told.server_epoch, 0
    a.push()
    asked = {"stream": b.office, "after": b.cursor, "epoch": b.server_epoch}
    assert refused(b.get("/v1/changes", **asked)) == (410, "cursor")
    b.snapshot()
    a.pull()
    assert a.checksum() == b.checksum()
    assert len(b.rows) == 3


def _back(server: Server, how: str) -> None:
    """Keep a copy of every table, or put all of them back to it."""
    with server.database.engine.begin() as connection:
        for name in tables.metadata.tables:
            if how == "save":
                statement = f"CREATE TABLE saved_{name} AS TABLE {name}"
            else:
                statement = f"DELETE FROM {name}; INSERT INTO {name} TABLE saved_{name}"
            raw(connection).execute(statement.encode(), prepare=False)


def test_a_viewer_joins_without_a_letter_and_writes_nothing(
    central: Server, live: str, office: UUID
) -> None:
    found = admin.find_office(central, office.hex)
    secret = admin.invite_viewer(central, found, "3317", None).invitation.secret
    told = enroll(live, secret).json()
    assert (told["kind"], told["counter_code"], told["adopt"]) == ("pengawas", "", False)
    viewer = Counter(live, **_joined(told))
    viewer.insert("visit", note="a")
    assert refused(viewer.send(viewer.request())) == (403, "scope")
    assert refused(viewer.get("/v1/changes", stream=office.hex, epoch=0)) == (403, "scope")
    assert viewer.hello().status_code == 200
    viewer.http.close()


def test_a_counter_leaves_and_only_an_admin_sends_another_away(
    two: tuple[Counter, Counter],
) -> None:
    a, b = two
    admin_id = a.insert("officer", username="admin", role="admin", active=True)
    clerk = a.insert("officer", username="siti", role="petugas", active=True)
    gone = a.insert("officer", username="lama", role="admin", active=False)
    a.push()
    path = f"/v1/devices/{b.device}/revoke"
    for officer in ({}, {"X-Officer": clerk}, {"X-Officer": gone}, {"X-Officer": hex_id()}):
        assert refused(a.post(path, {}, **officer)) == (403, "scope")
    assert a.post(path, {}, **{"X-Officer": admin_id}).status_code == 204
    assert refused(b.hello()) == (401, "revoked")
    assert a.post(f"/v1/devices/{a.device}/revoke", {}).status_code == 204
    assert refused(a.hello()) == (401, "revoked")


@pytest.mark.parametrize(
    "token",
    ["", "x", "." * 50, "g" * 32 + ".abc", "0" * 32 + ".", "0" * 32 + "." + "a" * 300, "é.é"],
)
def test_what_is_no_token_opens_nothing(live: str, token: str) -> None:
    headers = {"Authorization": f"Bearer {token}".encode()}
    reply = requests.get(f"{live}/v1/devices", headers=headers, timeout=10)
    assert refused(reply) == (401, "token")


def test_two_offices_have_streams_of_their_own(central: Server, live: str) -> None:
    a = join(central, live, add_office(central, "Satu"))
    b = join(central, live, add_office(central, "Dua"))
    id = hex_id()
    a.insert("visit", id, note="satu")
    b.insert("visit", id, note="dua")
    assert a.push()["results"] == b.push()["results"] == []
    a.pull()
    b.pull()
    assert (a.fields("visit", id), b.fields("visit", id)) == ({"note": "satu"}, {"note": "dua"})
    a.http.close()
    b.http.close()
