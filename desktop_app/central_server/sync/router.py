"""The endpoints of the sync."""

from __future__ import annotations

import gzip
import json
from typing import Annotated, Any
from uuid import UUID

import sqlalchemy as sa
from fastapi import APIRouter, Header, Path, Query, Request, Response
from pydantic import BaseModel, ConfigDict
from starlette.concurrency import run_in_threadpool

from desktop_app.central_server.auth import Caller, Counter, Device, Here, Token
from desktop_app.central_server.bodies import SENT
from desktop_app.central_server.config import Server
from desktop_app.central_server.faults import Fault
from desktop_app.central_server.sync import calls, enroll, logged, numbers, pull, push
from desktop_app.central_server.tables import record
from desktop_app.domain.access import PERMISSIONS, Right, Role
from desktop_app.wire.messages import (
    MOST_ROWS,
    BlockRequest,
    CallReply,
    CallRequest,
    ChangesReply,
    EnrollReply,
    EnrollRequest,
    FaultReply,
    HelloReply,
    HelloRequest,
    Hex16,
    Name,
    NumberBlock,
    PushReply,
    PushRequest,
    Row,
)

router = APIRouter(prefix="/v1", tags=["sync"])

_WORTH_PACKING = 1 << 10
_CLASH: dict[int | str, dict[str, Any]] = {
    409: {"model": FaultReply, "description": "Another history (gap, fork, epoch, code)"},
    426: {"model": FaultReply, "description": "The counter's program is too old (too_old)"},
}
_CURSOR: dict[int | str, dict[str, Any]] = {
    410: {"model": FaultReply, "description": "Take a snapshot instead (cursor)"}
}

Stream = Annotated[Hex16, Query(description="An office's id")]
After = Annotated[int, Query(ge=0, lt=1 << 62, description="The last seq there is already")]
Limit = Annotated[int, Query(ge=1, le=MOST_ROWS)]
Epoch = Annotated[int, Query(ge=0, lt=1 << 62, description="The server's, from hello")]
Officer = Annotated[
    str | None, Header(alias="X-Officer", pattern=r"^[0-9a-f]{32}$", description="Who does it")
]


class Listed(BaseModel):
    """Things of an office, newest first."""

    model_config = ConfigDict(frozen=True)

    items: list[dict[str, Any]]


def _schema() -> dict[str, Any]:
    # FastAPI reads a body twice over, once into Python and once into the model; a push is large,
    # so it is read at once, and its form is told here.
    schema = PushRequest.model_json_schema()
    schema["properties"]["ops"]["items"] = schema.pop("$defs")["Op"]
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": schema}}}}


@router.post("/enroll", response_model=EnrollReply, responses=_CLASH)
def join(wanted: EnrollRequest, request: Request, server: Here) -> EnrollReply:
    """Join with a one-time code."""
    address = request.client.host if request.client else ""
    return enroll.enroll(server, wanted, address)


@router.post("/hello", response_model=HelloReply, responses=_CLASH)
def hello(wanted: HelloRequest, server: Here, device: Caller) -> HelloReply:
    """Say where the counter stands, and hear where the server does."""
    return enroll.hello(server, device, wanted)


@router.post("/push", response_model=PushReply, responses=_CLASH, openapi_extra=_schema())
async def pushed(request: Request, server: Here, token: Token) -> Response:
    """Take in entries of a counter's journal."""
    body, sent = await request.body(), request.scope[SENT]
    reply = await run_in_threadpool(push.receive, server, token, body, sent)
    return Response(reply, media_type="application/json")


@router.get("/changes", response_model=ChangesReply, responses=_CURSOR)
def changes(
    request: Request,
    server: Here,
    token: Token,
    stream: Stream,
    epoch: Epoch,
    after: After = 0,
    limit: Limit = MOST_ROWS,
) -> Response:
    """Return what the counter does not have yet."""
    page = pull.changes(server, token, UUID(stream), after, limit, epoch)
    return _packed(request, page)


@router.get("/snapshot/{stream}", response_model=ChangesReply)
def snapshot(
    request: Request,
    server: Here,
    device: Counter,
    stream: Annotated[Hex16, Path(description="An office's id")],
    after: After = 0,
    limit: Limit = MOST_ROWS,
) -> Response:
    """Return the rows there are."""
    return _packed(request, pull.snapshot(server, device, UUID(stream), after, limit))


@router.get("/rows/{kind}/{id}", response_model=Row)
def row(request: Request, server: Here, device: Counter, kind: Name, id: Hex16) -> Response:
    """Return one row as it stands."""
    return _packed(request, pull.one(server, device, kind, UUID(id)))


@router.get("/conflicts", response_model=Listed)
def conflicts(
    server: Here, device: Counter, skip: Annotated[int, Query(ge=0, lt=10**6)] = 0
) -> Listed:
    """Return what counters sent and what was not taken as it was, with what was lost by it."""
    seal = server.sealer.office(device.office)
    items = server.database.read(
        lambda connection: logged.conflicts(connection, seal, device.office, skip)
    )
    return Listed(items=items)


@router.get("/devices", response_model=Listed)
def devices(server: Here, device: Caller) -> Listed:
    """Return the devices of the office; nothing secret."""
    found = server.database.read(lambda connection: enroll.devices(connection, device.office))
    return Listed(items=found)


@router.post("/devices/{other}/revoke", status_code=204)
def revoke(other: Hex16, server: Here, device: Counter, officer: Officer = None) -> Response:
    """Refuse a device of the office from now on: a stolen one, or this one when it leaves."""
    if UUID(other) != device.device:
        _demand(server, device, officer, Right.MANAGE_OFFICE)
    now = server.now()
    server.database.write(
        lambda connection: enroll.revoke(connection, now, device.office, UUID(other))
    )
    return Response(status_code=204)


@router.post("/number-blocks", response_model=NumberBlock)
def number_block(wanted: BlockRequest, server: Here, device: Counter) -> NumberBlock:
    """Lease letter numbers of the office's one series."""
    return numbers.lease(server, device, wanted)


@router.post("/queue/call", response_model=CallReply)
def call(wanted: CallRequest, server: Here, device: Counter) -> CallReply:
    """Take over a waiting ticket to call it."""
    return calls.call(server, device, wanted)


def _packed(request: Request, page: dict[str, Any]) -> Response:
    body = json.dumps(page, ensure_ascii=False, separators=(",", ":")).encode()
    headers = {"Vary": "Accept-Encoding"}
    if len(body) > _WORTH_PACKING and "gzip" in request.headers.get("accept-encoding", ""):
        body, headers["Content-Encoding"] = gzip.compress(body, 1), "gzip"
    return Response(body, media_type="application/json", headers=headers)


def _demand(server: Server, device: Device, officer: str | None, right: Right) -> None:
    """Raise Fault 403 when the office has no such officer at work who may do this."""
    query = sa.select(record.c.facts).where(
        record.c.office_id == device.office,
        record.c.kind == "officer",
        record.c.id == UUID(officer or "0" * 32),
        record.c.deleted_at.is_(None),
    )
    facts = server.database.read(lambda connection: connection.execute(query).scalar()) or {}
    roles = {role.value: role for role in Role}
    role = roles.get(facts.get("role", ""))
    if role is None or not facts.get("active") or right not in PERMISSIONS[role]:
        raise Fault(403, "scope")
