"""Who is calling: a counter's token tells device and office, and what it may see.

A token is its office's id and 256 random bits; the server keeps a hash. The office in front makes
looking it up a question to one office's rows, wherever those lie.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from typing import Annotated, cast
from uuid import UUID

import sqlalchemy as sa
from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from desktop_app.central_server.config import Server
from desktop_app.central_server.database import raw
from desktop_app.central_server.faults import Fault

TOKEN_BYTES = 32
COUNTER = "loket"
VIEWER = "pengawas"

_DEVICE = b"""
SELECT office_id, device_id, kind, region, counter_id, counter_code, seen_at, revoked_at
FROM device WHERE office_id = %s AND token_hash = %s
"""

_bearer = HTTPBearer(auto_error=False, description="A device's token")


@dataclass(frozen=True, slots=True)
class Device:
    """Who calls. `region` is what a viewer looks on: empty for its own office, else the first
    two digits of a province or the four of a regency. `seen_at` is when it was heard of."""

    office: UUID
    device: UUID
    kind: str
    region: str
    counter: UUID | None
    counter_code: str
    seen_at: int = 0


def new_token(office: UUID) -> str:
    """Return a token nobody had before."""
    return f"{office.hex}.{secrets.token_urlsafe(TOKEN_BYTES)}"


def token_hash(token: str) -> bytes:
    """Return what the server keeps of a token (32 bytes)."""
    return hashlib.sha256(token.encode()).digest()


def office_of(token: str) -> UUID:
    """Return the office a token says it is of. Raises Fault 401 for what is no token."""
    office, dot, rest = token.partition(".")
    if not dot or len(office) != 32 or not rest or len(token) > 200:
        raise Fault(401, "token")
    try:
        return UUID(office)
    except ValueError:
        raise Fault(401, "token") from None


def authenticate(connection: sa.Connection, token: str) -> Device:
    """Return whose token it is. Raises Fault 401 `token`, or `revoked`."""
    found = raw(connection).execute(_DEVICE, (office_of(token), token_hash(token))).fetchone()
    if found is None:
        raise Fault(401, "token")
    *known, revoked_at = found
    if revoked_at is not None:
        raise Fault(401, "revoked")
    return Device(*known)


# `async` where nothing is waited for: FastAPI takes a thread for every dependency that is not.


async def here(request: Request) -> Server:
    """Return the server an endpoint belongs to."""
    return cast(Server, request.app.state.server)


Here = Annotated[Server, Depends(here)]


async def bearer(
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
) -> str:
    """Return the token a request came with. Raises Fault 401."""
    if credentials is None:
        raise Fault(401, "token")
    return credentials.credentials


Token = Annotated[str, Depends(bearer)]


def caller(server: Here, token: Token) -> Device:
    """Return the device that calls. Raises Fault 401."""
    return server.database.ask(lambda connection: authenticate(connection, token))


async def counter(device: Annotated[Device, Depends(caller)]) -> Device:
    """Return the counter that calls. Raises Fault 401, and 403 for one that only looks on."""
    if device.kind != COUNTER:
        raise Fault(403, "scope")
    return device


async def viewer(device: Annotated[Device, Depends(caller)]) -> Device:
    """Return the supervisor's device that calls. Raises Fault 401, and 403 for a counter."""
    if device.kind != VIEWER:
        raise Fault(403, "scope")
    return device


Caller = Annotated[Device, Depends(caller)]
Counter = Annotated[Device, Depends(counter)]
Viewer = Annotated[Device, Depends(viewer)]
