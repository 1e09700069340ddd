"""The register of each office as files that counters fetch: a base, and deltas to it.

The server never makes them: a counter that imported a list packs and seals it, and everybody
else of the office fetches it. Files lie under `data_dir/registers/<office>`, sealed as they came;
what opens them stands in the manifest, sealed with the office's seal. A register becomes the
office's only when all its files are there and whole, by one rename.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import secrets
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import BinaryIO, cast
from uuid import UUID

from desktop_app.central_server.config import Server
from desktop_app.central_server.register import lookup
from desktop_app.central_server.signing import signing_key
from desktop_app.wire import register_pack
from desktop_app.wire.chain import canonical
from desktop_app.wire.messages import DatasetFile, Manifest, PublishReply, PublishRequest
from desktop_app.wire.sealed_stream import SealedReader

MOST_FILE = 1 << 30  # a province's base; more is no register
KEPT_FILES = 6
_MANIFEST = "manifest"
_PLANNED = "planned"
_NAME = re.compile(r"[0-9a-f]{32}-(base|[0-9a-f]{32})\.pack")


class NotThis(Exception):
    """What was sent is not what was announced: another size, another digest, another name."""


class Datasets:
    """The registers of all offices of one server."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._root = server.config.data_dir / "registers"
        self._signer = signing_key(server.config.key)

    def publish(self, office: UUID, wanted: PublishRequest) -> PublishReply:
        """Return which files are still missing; with none the register is the office's now.

        Asked again it answers the same, so a publisher that was cut off just goes on.
        """
        missing = tuple(one.name for one in wanted.files if not self._whole(office, one))
        if missing:
            self._write(office, _PLANNED, wanted.model_dump(by_alias=True))
        else:
            self._make_current(office, wanted)
        return PublishReply(missing=missing)

    async def receive(self, office: UUID, name: str, body: AsyncIterator[bytes]) -> None:
        """Store a file that was announced. Raises NotThis, and leaves nothing of it then."""
        file = self._announced(office, name)
        folder = self._folder(office)
        aside = folder / f".{secrets.token_hex(8)}.part"
        digest, size = hashlib.sha256(), 0
        try:
            with aside.open("wb") as out:
                async for chunk in body:
                    size += len(chunk)
                    if size > min(file.size, MOST_FILE):
                        raise NotThis("size")
                    digest.update(chunk)
                    out.write(chunk)
                out.flush()
                os.fsync(out.fileno())
            if size != file.size or digest.hexdigest() != file.sha256:
                raise NotThis("digest")
            aside.replace(folder / name)
        finally:
            aside.unlink(missing_ok=True)

    def manifest(self, office: UUID) -> Manifest | None:
        """Return which register the office has, None for none yet."""
        told = self._read(office, _MANIFEST)
        return None if told is None else Manifest.model_validate(told)

    def path(self, office: UUID, name: str) -> Path | None:
        """Return where a file of the office's register lies, None for any other name."""
        held = self.manifest(office)
        known = held is not None and any(one.name == name for one in held.files)
        return self._folder(office) / name if known else None

    def rows(self, office: UUID) -> Iterator[dict[str, object]]:
        """Yield every kept row of the office's register by column, for the look-up table."""
        held = self.manifest(office)
        base = next((one for one in held.files if one.from_ is None), None) if held else None
        if held is None or base is None:
            return
        names = [name for name, _ in register_pack.ENTRY_COLUMNS]
        with (self._folder(office) / base.name).open("rb") as sealed:
            source = cast(BinaryIO, SealedReader(sealed, bytes.fromhex(held.key)))
            head = register_pack.read_head(source)
            for kind, rows in register_pack.read_rows(source, head, (_none, _none)):
                if kind == "entry":
                    yield from (dict(zip(names, row, strict=True)) for row in rows)

    def _make_current(self, office: UUID, wanted: PublishRequest) -> None:
        before = self.manifest(office)
        if before is not None and before.snapshot == wanted.snapshot:
            return
        # A counter that is one register behind takes one delta; older ones are of use to nobody.
        told = {
            "snapshot": wanted.snapshot,
            "source": wanted.source,
            "as_of": wanted.as_of,
            "published_at": self._server.now(),
            "rows": wanted.rows,
            "files": [one.model_dump(by_alias=True) for one in wanted.files],
            "key": wanted.key,
            "public_key": self._signer.public_key().public_bytes_raw().hex(),
        }
        signature = self._signer.sign(canonical(told)).hex()
        self._write(office, _MANIFEST, {**told, "signature": signature})
        self._sweep(office, {one.name for one in wanted.files})

    def _announced(self, office: UUID, name: str) -> DatasetFile:
        told = self._read(office, _PLANNED)
        planned = PublishRequest.model_validate(told) if told else None
        for one in planned.files if planned else ():
            if one.name == name:
                return one
        raise NotThis("name")

    def _whole(self, office: UUID, file: DatasetFile) -> bool:
        path = self._folder(office) / _plain_name(file.name)
        try:
            if path.stat().st_size != file.size:
                return False
            with path.open("rb") as stream:
                return hashlib.file_digest(stream, "sha256").hexdigest() == file.sha256
        except OSError:
            return False

    def _sweep(self, office: UUID, kept: set[str]) -> None:
        for path in self._folder(office).glob("*.pack"):
            if path.name not in kept:
                # A counter may be fetching it on Windows: the next sweep takes it.
                with contextlib.suppress(OSError):
                    path.unlink()

    def _folder(self, office: UUID) -> Path:
        folder = self._root / office.hex
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def _write(self, office: UUID, name: str, told: object) -> None:
        seal = self._server.sealer.office(office)
        path = self._folder(office) / name
        aside = path.with_name(f".{name}.{secrets.token_hex(8)}")
        with aside.open("wb") as out:
            out.write(seal.seal(json.dumps(told).encode(), name.encode()))
            out.flush()
            os.fsync(out.fileno())
        aside.replace(path)

    def _read(self, office: UUID, name: str) -> object:
        path = self._folder(office) / name
        if not path.exists():
            return None
        seal = self._server.sealer.office(office)
        return json.loads(seal.open(path.read_bytes(), name.encode()))


def load_current(server: Server, office: UUID) -> int:
    """Let single questions be answered from the office's register; return how many people it has.

    Asked twice for one register it is loaded once.
    """
    datasets = Datasets(server)
    held = datasets.manifest(office)
    if held is None or lookup.loaded(server, office) == UUID(held.snapshot):
        return 0
    return lookup.load_register(
        server,
        office,
        UUID(held.snapshot),
        datasets.rows(office),
        source=held.source.lower(),
        as_of=held.as_of,
    )


def _plain_name(name: str) -> str:
    """Return a file name that leads nowhere else. Raises NotThis."""
    if not _NAME.fullmatch(name):
        raise NotThis("name")
    return name


def _none(start: int, count: int) -> tuple[register_pack.Row, ...]:
    return ()
