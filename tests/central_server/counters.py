"""A counter as the central server sees one: a journal with its chain, and requests over HTTP.

It knows the protocol and nothing of the program, so that server and client are tested apart.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import requests

from desktop_app.central_server import admin
from desktop_app.central_server.config import Server
from desktop_app.domain.ids import new_id
from desktop_app.wire.chain import MODULUS, START, link, row_hash

SCHEMA = "0010"
_AT = 1_790_000_000_000_000


def hex_id() -> str:
    """Return an id nobody has, made now as the counters make theirs."""
    return new_id(datetime.now(UTC)).hex


@dataclass
class Counter:
    """One device. `journal` holds its entries as they are pushed, `chains` one value more."""

    address: str
    device: str
    token: str
    office: str
    epoch: int = 1
    journal: list[dict[str, Any]] = field(default_factory=list)
    chains: list[bytes] = field(default_factory=lambda: [START])
    acked: int = 0
    server_epoch: int = 0
    rows: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)
    cursor: int = 0
    http: requests.Session = field(default_factory=requests.Session)

    # Writing ------------------------------------------------------------------------------------

    def log(
        self, kind: str, id: str, op: str, set_: Mapping[str, Any] | None = None, **more: Any
    ) -> int:
        """Write an entry and return its lsn. `tx` and `base_seq` may be given."""
        entry = {
            "lsn": len(self.journal) + 1,
            "tx": more.pop("tx", None) or hex_id(),
            "kind": kind,
            "id": id,
            "base": None if op in ("insert", "event") else 1,
            "base_seq": more.pop("base_seq", None),
            "op": op,
            "set": None if set_ is None else dict(set_),
            "digest": hashlib.sha256(repr((kind, id, op, set_)).encode()).hexdigest(),
            "at": _AT + len(self.journal),
            "actor": None,
            **more,
        }
        self.journal.append(entry)
        names = ("lsn", "tx", "kind", "op", "id", "base", "digest", "actor", "at")
        self.chains.append(link(self.chains[-1], *(entry[name] for name in names)))
        return len(self.journal)

    def insert(self, kind: str, id: str | None = None, /, **fields: Any) -> str:
        """Write a new row and return its id."""
        id = id or hex_id()
        self.log(kind, id, "insert", fields)
        return id

    def change(self, kind: str, id: str, base_seq: int | None = None, /, **fields: Any) -> int:
        """Change a row, having seen it as last pulled unless another `base_seq` is given."""
        return self.log(kind, id, "change", fields, base_seq=self._seen(kind, id, base_seq))

    def remove(self, kind: str, id: str, base_seq: int | None = None) -> int:
        """Remove a row."""
        return self.log(kind, id, "remove", {}, base_seq=self._seen(kind, id, base_seq))

    def transfer(self, kind: str, id: str, base_seq: int | None = None) -> int:
        """Take a row over from the counter that holds it."""
        return self.log(kind, id, "transfer", {}, base_seq=self._seen(kind, id, base_seq))

    def resubmit(self, kind: str, id: str, base_seq: int | None = None, /, **fields: Any) -> int:
        """Send a whole row again."""
        return self.log(kind, id, "resubmit", fields, base_seq=self._seen(kind, id, base_seq))

    def _seen(self, kind: str, id: str, base_seq: int | None) -> int | None:
        if base_seq is not None:
            return base_seq
        return self.rows.get((kind, id), {}).get("seq")

    # Speaking -----------------------------------------------------------------------------------

    def request(
        self, first: int | None = None, last: int | None = None, *, open: bool = False
    ) -> dict[str, Any]:
        """Return a push of the entries from `first` to `last`, by default all pending ones."""
        first = first or self.acked + 1
        ops = self.journal[first - 1 : last]
        return {
            "device": self.device,
            "epoch": self.epoch,
            "first": first,
            "prev_chain": self.chains[first - 1].hex(),
            "ops": ops,
            "open": open,
        }

    def send(self, request: Mapping[str, Any]) -> requests.Response:
        """Send one push as it is."""
        return self.post("/v1/push", request)

    def push(
        self, first: int | None = None, last: int | None = None, *, open: bool = False
    ) -> dict[str, Any]:
        """Push, and return the reply, which must be one."""
        reply = self.send(self.request(first, last, open=open))
        assert reply.status_code == 200, (reply.status_code, reply.text)
        told: dict[str, Any] = reply.json()
        assert bytes.fromhex(told["chain"]) == self.chains[told["acked"]]
        self.acked = told["acked"]
        return told

    def results(self, **how: Any) -> list[tuple[int, str, str]]:
        """Push, and return what became of what was not simply applied."""
        found = self.push(**how)["results"]
        return [(one["lsn"], one["outcome"], one.get("code", "")) for one in found]

    def hello(self, **changes: Any) -> requests.Response:
        """Greet."""
        said = {
            "device": self.device,
            "app": "1",
            "protos": [1],
            "schema": SCHEMA,
            "epoch": self.epoch,
            "last_lsn": len(self.journal),
            "acked_lsn": self.acked,
            "chain": self.chains[min(self.acked, len(self.journal))].hex(),
        }
        return self.post("/v1/hello", {**said, **changes})

    def pull(self, *, limit: int = 1000) -> int:
        """Pull all there is, apply it, check the checksum, and return how many rows came."""
        count = 0
        while True:
            asked = {"stream": self.office, "after": self.cursor, "limit": limit}
            reply = self.get("/v1/changes", **asked, epoch=self.server_epoch)
            assert reply.status_code == 200, (reply.status_code, reply.text)
            page = reply.json()
            for row in page["rows"]:
                assert row["seq"] > self.cursor
                self.rows[row["kind"], row["id"]] = row
            count += len(page["rows"])
            self.cursor = page["next"]
            if self.cursor >= page["head"]:
                assert self.checksum() == page["checksum"]
                return count

    def snapshot(self, *, limit: int = 1000) -> None:
        """Take everything anew."""
        self.rows, self.cursor, head = {}, 0, 1
        while self.cursor < head:
            asked = {"after": self.cursor, "limit": limit}
            page = self.get(f"/v1/snapshot/{self.office}", **asked).json()
            for row in page["rows"]:
                self.rows[row["kind"], row["id"]] = row
            self.cursor, head = page["next"], page["head"]
            self.server_epoch = page["server_epoch"]

    def checksum(self) -> str:
        """Return the checksum of what was pulled."""
        hashes = [row_hash(kind, id, row["fields"]) for (kind, id), row in self.rows.items()]
        return str(sum(hashes) % MODULUS)

    def fields(self, kind: str, id: str) -> dict[str, Any] | None:
        """Return a row as last pulled; None for one that was removed."""
        found: dict[str, Any] | None = self.rows[kind, id]["fields"]
        return found

    def get(self, path: str, **query: Any) -> requests.Response:
        """Ask with this device's token."""
        return self.http.get(self.address + path, params=query, headers=self._headers, timeout=30)

    def post(self, path: str, body: object, **headers: str) -> requests.Response:
        """Send JSON, packed, with this device's token."""
        return self.http.post(
            self.address + path,
            data=gzip.compress(json.dumps(body).encode(), 1),
            headers={
                **self._headers,
                "Content-Encoding": "gzip",
                "Content-Type": "application/json",
                **headers,
            },
            timeout=30,
        )

    @property
    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}


def enroll_request(secret: bytes, **changes: Any) -> dict[str, Any]:
    """Return what a PC says when it joins."""
    said = {
        "secret": secret.hex(),
        "machine": "PC-LOKET",
        "app": "1",
        "schema": SCHEMA,
        "epoch": 1,
        "start_lsn": 0,
        "start_chain": START.hex(),
    }
    return {**said, **changes}


def code(server: Server, office: UUID, letter: str = "") -> bytes:
    """Return the secret of an invitation for a counter."""
    found = admin.find_office(server, office.hex)
    return admin.invite_counter(server, found, letter, None).invitation.secret


def join(server: Server, address: str, office: UUID, letter: str = "", **said: Any) -> Counter:
    """Return a counter that joined."""
    request = enroll_request(code(server, office, letter), **said)
    reply = requests.post(f"{address}/v1/enroll", json=request, timeout=30)
    assert reply.status_code == 200, (reply.status_code, reply.text)
    told = reply.json()
    return Counter(
        address,
        told["device"],
        told["token"],
        told["office"],
        epoch=request["epoch"],
        server_epoch=told["server_epoch"],
        acked=request["start_lsn"],
    )


def synced(*counters: Counter) -> None:
    """Have all counters pull, and make sure they hold the same."""
    for counter in counters:
        counter.pull()
    assert len({counter.checksum() for counter in counters}) == 1


def refused(reply: requests.Response) -> tuple[int, str]:
    """Return a refusal's status and code."""
    return reply.status_code, reply.json()["error"]["code"]


def codes(results: Sequence[tuple[int, str, str]]) -> list[str]:
    """Return only why entries were not simply applied."""
    return [code or outcome for _, outcome, code in results]
