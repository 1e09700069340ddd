"""Scans and letters that every counter of an office can open: sealed on disk, named by their hash.

A file is sealed piece by piece while it arrives, so no large one is ever held in memory, and it
gets its name only once all of it is there, has the hash it was announced with and is on disk.
"""

from __future__ import annotations

import hashlib
import os
import struct
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import anyio.to_thread
import sqlalchemy as sa
from fastapi import APIRouter, Request, Response
from fastapi import Path as InPath
from fastapi.responses import StreamingResponse
from sqlalchemy.dialects.postgresql import insert

from desktop_app.central_server.auth import Counter, Device, Here
from desktop_app.central_server.config import Server
from desktop_app.central_server.faults import RETRY_SECONDS, Fault
from desktop_app.central_server.sealing import OfficeSeal, Unsealable
from desktop_app.central_server.tables import stored_file

MOST_BYTES = 64 << 20
PIECE = 256 << 10
_HEADER = struct.Struct(">I")

router = APIRouter(prefix="/v1/files", tags=["files"])
Hash = Annotated[str, InPath(pattern=r"^[0-9a-f]{64}$", description="sha256 of the file")]
_OCTETS: dict[str, Any] = {"application/octet-stream": {"schema": {"type": "string"}}}


@router.put(
    "/{sha256}",
    status_code=204,
    openapi_extra={"requestBody": {"required": True, "content": _OCTETS}},
)
async def put(sha256: Hash, request: Request, server: Here, device: Counter) -> Response:
    """Keep a file. What is there already is not asked for again: it is the same."""
    if not await anyio.to_thread.run_sync(_is_here, server, device.office, sha256):
        await _store(request.stream(), sha256, server, device)
    return Response(status_code=204)


@router.get("/{sha256}", response_class=StreamingResponse, responses={200: {"content": _OCTETS}})
def get(sha256: Hash, server: Here, device: Counter) -> StreamingResponse:
    """Return a file of the caller's office."""
    size = _known(server, device.office, sha256)
    path = path_of(server, device.office, sha256)
    if size is None or not path.exists():
        raise Fault(404, "not_found")
    seal = server.sealer.office(device.office)
    headers = {"Content-Length": str(size)}
    pieces = _pieces(path, seal, bytes.fromhex(sha256))
    return StreamingResponse(pieces, media_type="application/octet-stream", headers=headers)


def path_of(server: Server, office: UUID, sha256: str) -> Path:
    """Return where a file of an office lies."""
    return server.config.data_dir / "files" / office.hex / sha256[:2] / sha256


async def _store(pieces: AsyncIterator[bytes], sha256: str, server: Server, device: Device) -> None:
    writer = await anyio.to_thread.run_sync(_Writer, server, device.office, sha256)
    try:
        async for piece in pieces:
            if piece:
                await anyio.to_thread.run_sync(writer.add, piece)
        await anyio.to_thread.run_sync(writer.finish)
    except OSError:
        raise Fault(503, "unavailable", retry_after=RETRY_SECONDS) from None  # the disk is full
    finally:
        await anyio.to_thread.run_sync(writer.close, abandon_on_cancel=False)
    await anyio.to_thread.run_sync(_remember, server, device, sha256, writer.size)


class _Writer:
    """A file that is arriving."""

    def __init__(self, server: Server, office: UUID, sha256: str) -> None:
        self._seal, self._name = server.sealer.office(office), bytes.fromhex(sha256)
        self._path = path_of(server, office, sha256)
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=".")
        self._file, self._part = os.fdopen(handle, "wb"), Path(name)
        self._hash, self._held, self._count = hashlib.sha256(), bytearray(), 0
        self.size = 0

    def add(self, piece: bytes) -> None:
        self.size += len(piece)
        if self.size > MOST_BYTES:
            raise Fault(413, "too_large")
        self._hash.update(piece)
        self._held += piece
        while len(self._held) > PIECE:
            self._write(bytes(self._held[:PIECE]), last=False)
            del self._held[:PIECE]

    def finish(self) -> None:
        """Put the file in its place. Raises Fault 422 when it is not what it was announced as."""
        if self._hash.digest() != self._name:
            raise Fault(422, "bad_request")
        self._write(bytes(self._held), last=True)
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._part.replace(self._path)

    def close(self) -> None:
        self._file.close()
        self._part.unlink(missing_ok=True)

    def _write(self, plain: bytes, *, last: bool) -> None:
        sealed = self._seal.seal(plain, _place(self._name, self._count, last=last))
        self._file.write(_HEADER.pack(len(sealed)) + sealed)
        self._count += 1


def _pieces(path: Path, seal: OfficeSeal, name: bytes) -> Iterator[bytes]:
    with path.open("rb") as file:
        header, number = file.read(_HEADER.size), 0
        while header:
            if len(header) < _HEADER.size:
                raise Unsealable
            sealed = file.read(_HEADER.unpack(header)[0])
            header = file.read(_HEADER.size)
            yield seal.open(sealed, _place(name, number, last=not header))
            number += 1


def _place(name: bytes, number: int, *, last: bool) -> bytes:
    # The last piece is marked, so that a file cut short does not open.
    return b"file " + name + struct.pack(">I?", number, last)


def _known(server: Server, office: UUID, sha256: str) -> int | None:
    query = sa.select(stored_file.c.size).where(
        stored_file.c.office_id == office, stored_file.c.sha256 == bytes.fromhex(sha256)
    )
    found: int | None = server.database.read(lambda c: c.execute(query).scalar())
    return found


def _is_here(server: Server, office: UUID, sha256: str) -> bool:
    # A server that was restored may know of files it has no more.
    known = _known(server, office, sha256) is not None
    return known and path_of(server, office, sha256).exists()


def _remember(server: Server, device: Device, sha256: str, size: int) -> None:
    statement = insert(stored_file).values(
        office_id=device.office,
        sha256=bytes.fromhex(sha256),
        size=size,
        device_id=device.device,
        stored_at=server.now(),
    )
    server.database.write(lambda c: c.execute(statement.on_conflict_do_nothing()))
