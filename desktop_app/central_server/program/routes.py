"""The endpoints of the program's installers: what there is, and its files with `Range`."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path
from fastapi.responses import FileResponse

from desktop_app.central_server.auth import Caller, Here
from desktop_app.central_server.faults import Fault
from desktop_app.central_server.program.shelf import ProgramShelf
from desktop_app.domain.errors import EnvironmentFailure
from desktop_app.wire.program import FILE_NAME, ProgramManifest

router = APIRouter(prefix="/v1/program", tags=["program"])

FileName = Annotated[str, Path(pattern=FILE_NAME)]


@router.get("")
def manifest(server: Here, device: Caller) -> ProgramManifest:
    """Return which installers the server offers, signed by it."""
    found = _shelf_manifest(server)
    if found is None:
        raise Fault(404, "not_found")
    return found


@router.get("/{name}", response_class=FileResponse)
def file(server: Here, device: Caller, name: FileName) -> FileResponse:
    """Return an installer; `Range` goes on where a download was cut off."""
    known = _shelf_manifest(server)
    path = ProgramShelf(server).path(name) if known else None
    if path is None or not path.exists():
        raise Fault(404, "not_found")
    return FileResponse(path, media_type="application/octet-stream")


def _shelf_manifest(server: Here) -> ProgramManifest | None:
    try:
        return ProgramShelf(server).manifest()
    except EnvironmentFailure:  # a damaged list offers nothing; the command line says so
        return None
