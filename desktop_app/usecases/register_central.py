"""The office's register from and to the central server: whoever imports gives it to all others.

What a counter fetches is built aside and compared with the digest of what was published; until it
is whole the old register answers. A download that was cut off goes on where it stopped.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.errors import (
    QT_TRANSLATE_NOOP,
    Conflict,
    EnvironmentFailure,
    NotFound,
)
from desktop_app.domain.register import Snapshot
from desktop_app.domain.sync import CentralLine, Denied
from desktop_app.storage import register as storage
from desktop_app.storage.register import RegisterShelf
from desktop_app.usecases import sync
from desktop_app.usecases.central_download import Asked, Tell, fetch_file, has_digest
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import CentralQuestion
from desktop_app.usecases.register_pack import DAMAGED, PackedFile, PackPlan, UnpackPlan
from desktop_app.usecases.sync_rounds import ask
from desktop_app.wire.chain import canonical
from desktop_app.wire.messages import DatasetFile, Manifest, PublishReply, PublishRequest
from desktop_app.wire.sealed_stream import new_key

FOLDER = "register-central"
_PATH = "/v1/datasets/register"
_PIECE_SECONDS = 60.0
_SLOWEST = 20_000  # bytes a second: a file that is sent takes no longer than this


@dataclass(frozen=True, slots=True)
class Offer:
    """A register the server has and this PC has not. `size` are the bytes that would be fetched."""

    snapshot: UUID
    source: str
    as_of: str
    rows: int
    size: int
    published_at: int
    file: DatasetFile
    old: Path | None
    seal: bytes = field(repr=False)


# Giving -------------------------------------------------------------------------------------


def plan_publishing(office: Office) -> PackPlan:
    """Return what packing the current register needs. Raises Refused, and NotFound without one.

    The delta is made for those who have the register that was current before.
    """
    office.require(Right.IMPORT_REGISTER)
    with office.read() as connection:
        shelved = storage.shelved(connection)
    current = next((one for one in shelved if one.snapshot.current), None)
    if current is None:
        raise NotFound("belum_ada_data_register", _NOTHING)
    older = next((one for one in shelved if not one.snapshot.current), None)
    folder = office.store.folder
    return PackPlan(
        current.snapshot.id,
        folder / current.database,
        office.store.key,
        new_key(),
        _fresh_folder(folder),
        current.snapshot.rows,
        office.today().year,
        (older.snapshot.id, folder / older.database) if older else None,
    )


def publish(office: Office, plan: PackPlan, packed: tuple[PackedFile, ...]) -> Snapshot:
    """Make what was packed the office's register on the server; return the snapshot.

    Raises Refused, Denied, and Unreachable: asked again it goes on with what is missing.
    """
    office.require(Right.IMPORT_REGISTER)
    with office.read() as connection:
        snapshot = next(
            one.snapshot for one in storage.shelved(connection) if one.snapshot.id == plan.snapshot
        )
    line = sync.line_of(office, sync.standing(office))
    wanted = PublishRequest(
        snapshot=snapshot.id.hex,
        source=snapshot.source.value,
        as_of=snapshot.as_of.isoformat(),
        rows=snapshot.rows,
        files=tuple(_described(one, snapshot.id) for one in packed),
        key=plan.seal.hex(),
    )
    paths = {one.path.name: one.path for one in packed}
    for name in _announce(office, line, wanted):
        _send(office, line, paths[name])
    if left := _announce(office, line, wanted):
        raise EnvironmentFailure("pusat_menolak_register", _NOT_TAKEN, files=len(left))
    with office.write() as tx:
        body = {"rows": snapshot.rows, "files": len(packed)}
        tx.event("register_publish", snapshot.id, body)
    clear(office)
    return snapshot


# Taking -------------------------------------------------------------------------------------


def offered(office: Office) -> Offer | None:
    """Return the register that is to be fetched, None when this PC has what the server has.

    The smallest file that leads to it is chosen. Raises EnvironmentFailure when the manifest was
    not signed by the server this PC joined, Unreachable for the network.
    """
    at = sync.standing(office)
    try:
        told = ask(office, sync.line_of(office, at), "GET", _PATH, None, Manifest)
    except Denied as denied:
        if denied.status == 404:
            return None
        raise
    _check_signed(office, told, at.public_key)
    with office.read() as connection:
        kept = {one.snapshot.id: one for one in storage.shelved(connection)}
    if UUID(told.snapshot) in kept:
        return None
    usable = [one for one in told.files if one.from_ is None or UUID(one.from_) in kept]
    if not usable:
        raise EnvironmentFailure("paket_register_rusak", _NO_BASE)
    file = min(usable, key=lambda one: one.size)
    old = office.store.folder / kept[UUID(file.from_)].database if file.from_ else None
    return Offer(
        UUID(told.snapshot),
        told.source,
        told.as_of,
        told.rows,
        file.size,
        told.published_at,
        file,
        old,
        bytes.fromhex(told.key),
    )


def fetch(
    office: Office,
    offer: Offer,
    *,
    progress: Tell | None = None,
    cancelled: Asked | None = None,
) -> UnpackPlan:
    """Download what is offered, going on with what is there; return what building it needs.

    Raises Denied and Unreachable; what was downloaded stays for the next try. Raises
    EnvironmentFailure when the whole is not what was announced; then nothing stays.
    """
    folder = office.store.folder / FOLDER
    folder.mkdir(exist_ok=True)
    path = folder / offer.file.name
    for other in folder.iterdir():
        if other.name != path.name:
            other.unlink(missing_ok=True)
    _download(office, offer.file, path, progress, cancelled)
    target = storage.building_path(office.store.folder)
    return UnpackPlan(path, offer.seal, target, office.store.key, offer.rows, offer.old)


def take_in(office: Office, offer: Offer, plan: UnpackPlan) -> Snapshot:
    """Make the register that was built the current one, in one transaction; return its snapshot.

    Raises Conflict when its row has not come from the server yet: the next sync brings it.
    """
    folder, shelf = office.store.folder, office.store.companion(RegisterShelf)
    published: Path | None = None
    try:
        with office.write() as tx:
            storage.sweep(tx.connection, shelf)
            found = storage.find_snapshot(tx.connection, offer.snapshot)
            if found is None:
                raise Conflict("data_register_belum_dikenal", _NOT_YET)
            database = storage.database_name(found)
            dropped = storage.take_in(tx, found, database)
            storage.publish(plan.target, folder, database)
            published = folder / database
    except BaseException:
        for path in filter(None, (plan.target, published)):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
        raise
    for name in dropped:
        shelf.remove(name)
    clear(office)
    return found


def clear(office: Office) -> None:
    """Remove what was packed or downloaded; it is made again when it is needed."""
    folder = office.store.folder / FOLDER
    if folder.exists():
        for path in folder.iterdir():
            with contextlib.suppress(OSError):
                path.unlink()


def age_of(offer: Offer, now: datetime) -> int:
    """Return how many whole days ago it was published."""
    return max(0, int(now.timestamp() - offer.published_at / 1e6) // 86_400)


def _fresh_folder(folder: Path) -> Path:
    made = folder / FOLDER
    made.mkdir(exist_ok=True)
    for path in made.iterdir():
        path.unlink(missing_ok=True)
    return made


def _described(one: PackedFile, to: UUID) -> DatasetFile:
    return DatasetFile(
        name=one.path.name,
        from_=None if one.builds_on is None else one.builds_on.hex,
        to=to.hex,
        size=one.size,
        sha256=one.sha256,
        rows=one.rows,
    )


def _announce(office: Office, line: CentralLine, wanted: PublishRequest) -> tuple[str, ...]:
    return ask(office, line, "POST", _PATH, wanted, PublishReply).missing


def _send(office: Office, line: CentralLine, path: Path) -> None:
    data = path.read_bytes()
    question = CentralQuestion("PUT", f"{_PATH}/{path.name}", data, raw=True)
    office.ports.central.ask(line, question, _PIECE_SECONDS + len(data) / _SLOWEST)


def _download(
    office: Office,
    file: DatasetFile,
    path: Path,
    tell: Tell | None,
    cancelled: Asked | None,
) -> None:
    fetch_file(office, f"{_PATH}/{file.name}", path, file.size, FETCHING, tell, cancelled)
    if not has_digest(path, file.sha256):
        path.unlink()
        raise EnvironmentFailure("paket_register_rusak", DAMAGED)


def _check_signed(office: Office, told: Manifest, public_key: bytes | None) -> None:
    body = told.model_dump(by_alias=True, exclude={"signature"}, mode="json")
    known = public_key or bytes.fromhex(told.public_key)
    signature = bytes.fromhex(told.signature)
    same = told.public_key == known.hex()
    if not same or not office.ports.signatures.verify(known, signature, canonical(body)):
        raise EnvironmentFailure("manifes_register_palsu", _FORGED)


FETCHING = QT_TRANSLATE_NOOP("register", "Mengunduh data dari pusat")

_NOTHING = QT_TRANSLATE_NOOP(
    "errors", "Belum ada data DTKS/DTSEN di PC ini. Impor dahulu berkasnya, lalu bagikan."
)
_NOT_TAKEN = QT_TRANSLATE_NOOP(
    "errors", "Pusat belum menerima {files} berkas data DTKS/DTSEN. Ulangi sebentar lagi."
)
_NO_BASE = QT_TRANSLATE_NOOP(
    "errors",
    "Data DTKS/DTSEN di pusat tidak lengkap. Minta petugas yang mengimpornya membagikannya lagi.",
)
_FORGED = QT_TRANSLATE_NOOP(
    "errors",
    "Data DTKS/DTSEN itu tidak ditandatangani pusat yang diikuti PC ini, jadi tidak dipakai. "
    "Beri tahu admin.",
)
_NOT_YET = QT_TRANSLATE_NOOP(
    "errors",
    "Data DTKS/DTSEN itu belum dikenal di PC ini. Tunggu sinkronisasi berikutnya, lalu ulangi.",
)
