"""The endpoints of the register as a data set: what there is, its files, and a new one."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, BackgroundTasks, Path, Request
from fastapi.responses import FileResponse

from desktop_app.central_server.auth import Caller, Counter, Here
from desktop_app.central_server.faults import Fault
from desktop_app.central_server.register.datasets import Datasets, NotThis, load_current
from desktop_app.wire.messages import Manifest, PublishReply, PublishRequest

router = APIRouter(prefix="/v1/datasets", tags=["register"])

FileName = Annotated[str, Path(pattern=r"^[0-9a-f]{32}-(base|[0-9a-f]{32})\.pack$")]


@router.get("/register")
def manifest(server: Here, device: Caller) -> Manifest:
    """Return which register the caller's office has, signed by the server."""
    found = Datasets(server).manifest(device.office)
    if found is None:
        raise Fault(404, "not_found")
    return found


@router.get("/register/{name}", response_class=FileResponse)
def file(server: Here, device: Caller, name: FileName) -> FileResponse:
    """Return a file of it, sealed; `Range` goes on where a download was cut off."""
    path = Datasets(server).path(device.office, name)
    if path is None or not path.exists():
        raise Fault(404, "not_found")
    return FileResponse(path, media_type="application/octet-stream")


@router.post("/register")
def publish(
    server: Here, device: Counter, wanted: PublishRequest, later: BackgroundTasks
) -> PublishReply:
    """Announce a register, or ask what is still missing; whole, it is the office's from then.

    Single questions (`/v1/register/…`) are answered from it some seconds later.
    """
    try:
        reply = Datasets(server).publish(device.office, wanted)
    except NotThis:
        raise Fault(422, "bad_request") from None
    if not reply.missing:
        later.add_task(load_current, server, device.office)
    return reply


@router.put("/register/{name}")
async def receive(server: Here, device: Counter, name: FileName, request: Request) -> PublishReply:
    """Take one announced file, as it is; anything else than what was announced is refused."""
    try:
        await Datasets(server).receive(device.office, name, request.stream())
    except NotThis as error:
        raise Fault(413 if str(error) == "size" else 422, "bad_request") from None
    return PublishReply(missing=())
