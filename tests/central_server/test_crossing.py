"""A token of one office reaches nothing of another, at any endpoint there is or will be."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import requests
import sqlalchemy as sa

from desktop_app.central_server import tables
from desktop_app.central_server.config import Server
from tests.central_server.conftest import add_office, rows_of
from tests.central_server.counters import Counter, hex_id, join, refused

MARK = "RAHASIA-KANTOR-B"
FILE = b"RAHASIA-KANTOR-B di dalam berkas"
# What anybody may ask: no token needed, nothing personal told (each has tests of its own).
OPEN = re.compile(r"/healthz|/metrics|/v1/(authority|enroll|openapi\.json)|/v/.*|/|/kantor.*")


@pytest.fixture
def offices(central: Server, live: str) -> Iterator[tuple[Counter, Counter, dict[str, str]]]:
    """A counter of office A, one of office B, and the ids of what B holds."""
    a = join(central, live, add_office(central, "Kantor A", "3317"))
    b = join(central, live, add_office(central, "Kantor B", "3318"))
    ids = {
        "applicant": b.insert("applicant", name=MARK, nik="3318010203040506", note=MARK),
        "ticket": b.insert("ticket", state="menunggu", number=7, note=MARK, service=MARK),
        "officer": b.insert("officer", username=MARK, role="admin", active=True),
        "letter": b.insert("letter", series=MARK, year=2026, sequence=1, state="terbit"),
        "visit": b.insert("visit", note=MARK),
    }
    b.change("visit", hex_id(), note=MARK)  # one for the list of what was not taken
    b.push()
    b.post("/v1/number-blocks", {"series": MARK, "year": 2026, "count": 3})
    name = hashlib.sha256(FILE).hexdigest()
    b.http.put(f"{live}/v1/files/{name}", FILE, headers=b._headers, timeout=10)
    yield a, b, {**ids, "file": name, "office": b.office, "device": b.device}
    a.http.close()
    b.http.close()


Offices = tuple[Counter, Counter, dict[str, str]]


def endpoints(live: str) -> list[tuple[str, str, dict[str, Any]]]:
    """Return every endpoint of the interface's description: method, path, what it says of it."""
    described = requests.get(f"{live}/v1/openapi.json", timeout=10).json()
    return [
        (method.upper(), path, what)
        for path, methods in described["paths"].items()
        for method, what in methods.items()
    ]


def test_every_endpoint_asks_for_a_token_or_is_open_to_all(live: str) -> None:
    for method, path, _ in endpoints(live):
        if OPEN.fullmatch(path):
            continue
        url = live + re.sub(r"{[^}]*}", "0" * 32, path)
        reply = requests.request(method, url, timeout=10)
        assert (path, reply.status_code) in [(path, 401), (path, 422)], reply.text
        if reply.status_code == 422:  # the form is looked at first: give it one
            fitting = live + re.sub(r"{[^}]*}", "0" * 64, path)
            json_ = {"device": "0" * 32}
            assert requests.request(method, fitting, json=json_, timeout=10).status_code in (
                401,
                422,
            )


def test_no_endpoint_tells_one_office_of_another(central: Server, offices: Offices) -> None:
    a, b, ids = offices
    before = everything_of(central, b)
    asked = 0
    for method, path, what in endpoints(a.address):
        for value in {*ids.values(), MARK, "3318010203040506"}:
            url = a.address + re.sub(r"{[^}]*}", value, path)
            query = {
                parameter["name"]: _fit(parameter["name"], value, b)
                for parameter in what.get("parameters", ())
                if parameter["in"] == "query"
            }
            reply = a.http.request(
                method,
                url,
                params=query,
                json=_body(path, ids),
                headers={**a._headers, "X-Officer": ids["officer"]},
                timeout=10,
            )
            assert reply.status_code != 500, (method, path, reply.text)
            said = reply.text if OPEN.fullmatch(path) else reply.text.replace(value, "")
            assert MARK not in said.replace("Kantor B", ""), (method, path, value)
            assert FILE not in reply.content
            asked += 1
            if reply.status_code == 200 and not OPEN.fullmatch(path):
                assert b.device not in said, (method, path)
    assert asked > 50
    assert everything_of(central, b) == before


def everything_of(server: Server, counter: Counter) -> list[str]:
    """Return all the server holds of a counter's office."""
    return sorted(
        repr(row)
        for table in tables.metadata.sorted_tables
        if isinstance(table, sa.Table) and "office_id" in table.c and table.name != "invitation"
        for row in rows_of(server, table)
        if row.office_id.hex == counter.office
    )


def _fit(name: str, value: str, b: Counter) -> object:
    return {"stream": b.office, "epoch": b.server_epoch, "after": 0, "limit": 100}.get(name, value)


def _body(path: str, ids: dict[str, str]) -> dict[str, Any]:
    if path == "/v1/queue/call":
        return {"ticket": ids["ticket"], "base_seq": 2, "counter": hex_id()}
    if path == "/v1/push":
        entry = {
            **{"lsn": 1, "tx": hex_id(), "kind": "visit", "id": ids["visit"], "op": "transfer"},
            **{"digest": "0" * 64, "at": 1, "base_seq": 99},
        }
        return {
            **{"device": ids["device"], "epoch": 1, "first": 1, "prev_chain": "0" * 64},
            "ops": [entry],
        }
    if path == "/v1/hello":
        said = {"device": ids["device"], "app": "1", "protos": [1], "schema": "0010", "epoch": 1}
        return {**said, "last_lsn": 0, "acked_lsn": 0, "chain": "0" * 64}
    return {"series": "470", "year": 2026, "count": 1, "name": MARK}


def test_the_same_key_in_two_offices_is_no_clash(offices: Offices) -> None:
    a, _, ids = offices
    a.insert("officer", username=MARK, role="petugas", active=True)
    a.insert("letter", series=MARK, year=2026, sequence=1)
    a.insert("applicant", name=MARK, nik="3318010203040506")
    a.change("visit", ids["visit"], note="dari luar")
    (result,) = a.push()["results"]
    assert (result["code"], result.get("row")) == ("gone", None)
    assert MARK not in json.dumps(result)
    assert refused(a.get(f"/v1/rows/visit/{ids['visit']}")) == (404, "not_found")
    block = a.post("/v1/number-blocks", {"series": MARK, "year": 2026, "count": 3}).json()
    assert block["first"] == 1


def test_what_one_office_sealed_opens_under_no_other_s_key(
    central: Server, offices: Offices, expected_log: Callable[[str], None]
) -> None:
    expected_log("")  # it is no fault of the caller's, and is told to who runs the server
    a, _, ids = offices
    a.insert("visit", note="milik A")
    a.push()
    with central.database.engine.begin() as connection:
        # Somebody with the database alone moves B's sealed row into A's office.
        connection.exec_driver_sql(
            "UPDATE record SET body = (SELECT body FROM record r WHERE r.id = %s::uuid)"
            " WHERE office_id = %s::uuid",
            (ids["visit"], a.office),
        )
    reply = a.get("/v1/changes", stream=a.office, epoch=a.server_epoch)
    assert reply.status_code == 500
    assert MARK not in reply.text
