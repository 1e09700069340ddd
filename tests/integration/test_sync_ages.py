"""Programs of different age at one server: what a newer one adds is kept, and stops nobody.

The counters are real, and so are server and HTTP. The newer server adds fields to every answer
and every row's frame; the newer counter has a column this program knows nothing of.
"""

# ruff: noqa: F401, F811 - fixtures are imported

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from desktop_app.central_server.config import Server
from desktop_app.storage import tables
from desktop_app.usecases import queue, sync, sync_calls
from desktop_app.usecases.office import Office
from tests.central_server import conftest as servers
from tests.central_server.conftest import central, database_url, make_server, postgres
from tests.central_server.counters import Counter, join
from tests.sync_counters import Hub, agree, hub, pcs, settle

Pcs = Callable[[str], Office]
NEW = {"masa_depan": {"versi": 9, "daftar": [1, 2]}}
COLUMN = "warna_map"  # a column of tomorrow


class Newer:
    """ASGI middleware: every JSON object of an answer, and every row in it, has a field more."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self.added = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not scope["path"].startswith("/v1/"):
            await self._app(scope, receive, send)
            return
        plain = [pair for pair in scope["headers"] if pair[0] != b"accept-encoding"]
        begun: list[Message] = []
        body = bytearray()

        async def hold(message: Message) -> None:
            if message["type"] == "http.response.start":
                begun.append(message)
                return
            body.extend(message.get("body", b""))
            if not message.get("more_body", False):
                new = self._more(bytes(body))
                length = [(b"content-length", str(len(new)).encode())]
                kept = [pair for pair in begun[0]["headers"] if pair[0] != b"content-length"]
                await send({**begun[0], "headers": [*kept, *length]})
                await send({"type": "http.response.body", "body": new})

        await self._app({**scope, "headers": plain}, receive, hold)

    def _more(self, body: bytes) -> bytes:
        try:
            told = json.loads(body)
        except ValueError:
            return body
        if not isinstance(told, dict):
            return body
        self.added += 1
        for name, value in told.items():
            if isinstance(value, list):
                told[name] = [{**NEW, **one} if isinstance(one, dict) else one for one in value]
            elif isinstance(value, dict) and name in ("row", "limits"):
                told[name] = {**NEW, **value}
        return json.dumps({**told, **NEW}).encode()


@pytest.fixture
def newer(monkeypatch: pytest.MonkeyPatch) -> list[Newer]:
    """The server of this test is a newer one, once it runs."""
    made: list[Newer] = []
    create = servers.create_app

    def newer_app(server: Server) -> Newer:
        made.append(Newer(create(server)))
        return made[-1]

    monkeypatch.setattr(servers, "create_app", newer_app)
    return made


@pytest.fixture
def tomorrow(hub: Hub) -> Iterator[Counter]:
    """A counter of a newer program, at the same office."""
    one = join(hub.server, hub.address, hub.office, "Z")
    yield one
    one.http.close()


def test_what_a_newer_server_adds_to_its_answers_stops_nobody(newer: list[Newer], pcs: Pcs) -> None:
    first, second = pcs("A"), pcs("B")
    settle(first, second)
    ticket = queue.issue(first)
    settle(first, second)
    assert sync_calls.call_next(second).id == ticket.id
    settle(second, first)
    agree(first, second)
    (server,) = newer
    assert server.added > 10


def test_what_a_newer_counter_adds_is_kept_by_a_program_that_does_not_know_it(
    hub: Hub, pcs: Pcs, tomorrow: Counter
) -> None:
    first = pcs("A")
    settle(first)
    known = {"nik": "3317014507900001", "name": "SITI", "name_key": "siti", "wa_consent": False}
    born = {"birth_date": "1980-01-01", "phone": "628111"}
    id = tomorrow.insert("applicant", **known, **born, **{COLUMN: "biru"})
    sends_more(tomorrow)
    settle(first)
    agree(first)

    row = local(first, id)
    assert (row.name, row.phone) == ("SITI", "628111")
    with first.write() as tx:
        tx.change(tables.applicant, UUID(id), row.version, {"phone": "628222"})
    settle(first)
    agree(first)
    tomorrow.pull()
    fields = tomorrow.rows["applicant", id]["fields"]
    assert (fields["phone"], fields[COLUMN]) == ("628222", "biru")

    tomorrow.change("applicant", id, **{COLUMN: "hijau"})
    sends_more(tomorrow)
    tomorrow.pull()
    settle(first)
    agree(first)
    assert local(first, id).phone == "628222"
    assert sync.standing(first).checksum == str(tomorrow.checksum())


def sends_more(counter: Counter) -> None:
    """Push what waits, with fields in the request and in each entry that nobody here knows."""
    request = counter.request()
    ops = [{**NEW, **op} for op in request["ops"]]
    reply = counter.send({**request, **NEW, "ops": ops})
    assert reply.status_code == 200, reply.text
    assert reply.json()["results"] == []
    counter.acked = reply.json()["acked"]


def local(office: Office, id: str) -> Any:
    with office.read() as connection:
        query = sa.select(tables.applicant).where(tables.applicant.c.id == UUID(id))
        return connection.execute(query).one()
