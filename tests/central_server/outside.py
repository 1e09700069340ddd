"""Rows on the server as counters bring them, for tests of what is asked from outside."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop_app.central_server import admin
from desktop_app.central_server.auth import COUNTER
from desktop_app.central_server.config import Server
from desktop_app.central_server.database import raw
from desktop_app.central_server.sync import heads, records
from desktop_app.central_server.sync.decide import Row
from desktop_app.central_server.sync.enroll import enroll
from desktop_app.domain.calendar import office_day
from desktop_app.domain.ids import new_id
from desktop_app.domain.letter_token import LetterClaim, encode_claim, token_text
from desktop_app.paths import resource
from desktop_app.wire.messages import EnrollRequest


def put_rows(
    server: Server,
    office: UUID,
    kind: str,
    rows: Sequence[dict[str, Any]],
    ids: Sequence[UUID] = (),
) -> list[UUID]:
    """Store rows of a kind, fields as they travel, and return their ids."""
    given = list(ids) or [new_id(server.clock()) for _ in rows]
    seal = server.sealer.office(office)

    def work(connection: sa.Connection) -> None:
        head = heads.lock(connection, office)
        new = [
            Row(kind, id.hex, 0, None, dict(fields), None, False, 0)
            for id, fields in zip(given, rows, strict=True)
        ]
        more = records.write(raw(connection), office, seal, new, head.head + 1, server.now())
        heads.move(connection, head, head.head + len(new), more)

    server.database.write(work)
    return given


def device(
    server: Server, office: UUID, *, code: str = "A", kind: str = COUNTER, region: str = ""
) -> str:
    """Let a device join an office and return its token."""
    found = admin.find_office(server, office.hex)
    if kind == COUNTER:
        invited = admin.invite_counter(server, found, code, None)
    else:
        invited = admin.invite_viewer(server, found, region, None)
    request = EnrollRequest(
        secret=invited.invitation.secret.hex(),
        machine="PC-LOKET",
        app="0.1",
        schema_="0010",
        epoch=1,
        start_lsn=0,
        start_chain="00" * 32,
    )
    return enroll(server, request, invited.invitation.code).token


def furnish(server: Server, office: UUID) -> None:
    """Give an office hours, days off, a period, its services, two counters and a morning's queue.

    The test clock stands at 08.30 WIB of Friday 20 November 2026 (tests.offices).
    """
    now = server.clock()
    kop = {"lines": [], "address": "Jl. Contoh 1, Rembang", "contact": "Telp. (0295) 000000"}
    put_rows(server, office, "office", [{"letterhead": kop, "zone": "Asia/Jakarta"}])
    week = {str(day): [["07:30", "12:00"], ["13:00", "16:00"]] for day in range(4)}
    week["4"] = [["07:30", "11:00"]]
    put_rows(server, office, "opening_hours", [{"name": "", "first": None, "week": week}])
    soon = (now + timedelta(days=20)).date()
    put_rows(
        server,
        office,
        "holiday",
        [{"day": soon.isoformat(), "name": "Hari libur contoh <b>", "closed": True}],
    )
    period = {"opens": now.date().isoformat(), "closes": soon.isoformat(), "note": ""}
    put_rows(server, office, "proposal_period", [period])
    put_rows(server, office, "definition", services())
    a, b = put_rows(
        server,
        office,
        "counter",
        [{"code": code, "name": f"Loket {code}", "active": True} for code in "AB"],
    )
    queue(server, office, a, b)


def services() -> list[dict[str, Any]]:
    """Return the program's services as dated rows, as they travel."""
    rows = []
    for file in sorted(resource("services").glob("*.toml")):
        body = tomllib.loads(file.read_text("utf-8"))
        since = body["valid_from"].isoformat()
        row = {"kind": "service", "code": body["code"], "valid_from": since}
        rows.append({**row, "body": {**body, "valid_from": since}})
    return rows


def queue(server: Server, office: UUID, a: UUID, b: UUID) -> None:
    """Let counter A serve U003 since ten minutes, B be at its break, two be done and three wait."""
    now, visit = server.now(), UUID(int=1)
    minute = 60_000_000
    day = office_day(server.clock()).isoformat()
    states = ("selesai", "selesai", "dilayani", "menunggu", "menunggu", "menunggu", "batal")
    tickets = [
        {
            "visit_id": visit.hex,
            "day": day,
            "lane": "P" if number == 4 else "U",
            "series": "",
            "number": number,
            "state": state,
            "arrived_at": now - 60 * minute,
            "counter_id": a.hex if state in ("selesai", "dilayani") else None,
            "dropped_off": False,
            "note": "CATATAN-RAHASIA",
        }
        for number, state in enumerate(states, 1)
    ]
    ids = put_rows(server, office, "ticket", tickets)
    spans = ((ids[0], -50, -30), (ids[1], -30, -10), (ids[2], -10, None))
    periods = [
        {
            "ticket_id": id.hex,
            "state": "dilayani",
            "started_at": now + begun * minute,
            "ended_at": None if ended is None else now + ended * minute,
            "counter_id": a.hex,
            "undone": False,
        }
        for id, begun, ended in spans
    ]
    put_rows(server, office, "period", periods)
    duties = [
        {"counter_id": one.hex, "state": duty, "started_at": now - 90 * minute, "ended_at": None}
        for one, duty in ((a, "melayani"), (b, "istirahat"))
    ]
    put_rows(server, office, "duty", duties)


@dataclass(frozen=True, slots=True)
class Issuer:
    """A counter's signing key, and the letters it signs."""

    server: Server
    office: UUID
    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)

    @property
    def public(self) -> bytes:
        return self.key.public_key().public_bytes_raw()

    @property
    def key_id(self) -> bytes:
        return hashlib.sha256(self.public).digest()[:4]

    def announce(self, revoked_from: int | None = None) -> None:
        """Bring the public key to the server."""
        row = {
            "key_id": self.key_id.hex(),
            "public_key": self.public.hex(),
            "created_at": 0,
            "revoked_from": revoked_from,
        }
        put_rows(self.server, self.office, "signing_key", [row])

    def token(self, number: str = "400.9/001/A/2026", regency: str = "3317") -> str:
        """Return the token of a letter, as its QR code ends."""
        claim = LetterClaim(
            self.key_id,
            date(2026, 11, 5),
            "rekomendasi_reaktivasi",
            number,
            "S. A.",
            "331701******0001",
            regency,
        )
        body = encode_claim(claim)
        return token_text(body, self.key.sign(body))

    def record(self, number: str = "400.9/001/A/2026", state: str = "diserahkan") -> None:
        """Bring the letter itself."""
        row = {
            "number": number,
            "key_id": self.key_id.hex(),
            "day": "2026-11-05",
            "state": state,
            "kind": "rekomendasi_reaktivasi",
            "issued_at": self.server.now(),
            "person_name": "SITI TANDA AMINAH",
            "nik": "3317014507900001",
        }
        put_rows(self.server, self.office, "letter", [row])
