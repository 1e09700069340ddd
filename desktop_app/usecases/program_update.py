"""Is there a newer program? Asked of the central server when somebody wants to know, never else.

The list is believed only when the server this PC joined has signed it; the file only when it is
the one on the list. It is put where the person chose and never run from here.
"""

from __future__ import annotations

import json
import shutil
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from packaging.version import InvalidVersion, Version
from pydantic import ValidationError

from desktop_app import version as program
from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure
from desktop_app.domain.sync import NOT_CENTRAL, Denied, Unreachable
from desktop_app.storage.sync_state import Standing
from desktop_app.usecases import sync
from desktop_app.usecases.central_download import Asked, Tell, fetch_file, has_digest
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import CentralQuestion
from desktop_app.wire.chain import canonical
from desktop_app.wire.program import ProgramFile, ProgramManifest

PLATFORM = {"linux": "linux", "win32": "windows"}.get(sys.platform, sys.platform)
_PATH = "/v1/program"
_MOST_LIST = 4 << 20
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SPARE = 64 << 20  # a disk that is filled to the brim stops the counter


@dataclass(frozen=True, slots=True)
class Update:
    """An installer for this kind of computer. `size` in bytes, `published_at` aware, UTC."""

    version: str
    name: str
    size: int
    notes: str
    published_at: datetime
    file: ProgramFile


@dataclass(frozen=True, slots=True)
class Found:
    """What was found: this program's version, and the newest on offer (None: nothing is)."""

    current: str
    offered: Update | None

    @property
    def newer(self) -> bool:
        """Whether what is offered is newer than this program."""
        return self.offered is not None and Version(self.offered.version) > Version(self.current)


def look(office: Office, platform: str = PLATFORM) -> Found:
    """Ask the server what it offers for this kind of computer. For the network lane.

    Raises Refused without the right or on a PC that joined no server, Unreachable for the network,
    EnvironmentFailure when the list was not signed by the server this PC joined.
    """
    office.require(Right.MANAGE_OFFICE)
    at = sync.standing(office)
    question = CentralQuestion("GET", _PATH, most=_MOST_LIST)
    try:
        answer = office.ports.central.ask(sync.line_of(office, at), question, sync.ROUND_SECONDS)
    except Denied as denied:
        if denied.status == 404:
            return Found(program.version(), None)
        raise
    return Found(program.version(), _newest(_signed(office, at, answer), platform))


def fetch(
    office: Office,
    update: Update,
    folder: Path,
    *,
    progress: Tell | None = None,
    cancelled: Asked | None = None,
) -> Path:
    """Download an installer into a folder and return its path; nothing is run.

    What was fetched before is not fetched again. Raises Cancelled, Denied and Unreachable: the
    part stays for the next try. Raises EnvironmentFailure for the disk, and when the whole is not
    what the signed list says: then nothing of it stays.
    """
    office.require(Right.MANAGE_OFFICE)
    target = folder / update.name
    part = folder / f".{update.file.name}.part"
    try:
        if target.is_file() and has_digest(target, update.file.sha256):
            return target
        have = part.stat().st_size if part.exists() else 0
        if shutil.disk_usage(folder).free < update.size - have + _SPARE:
            raise EnvironmentFailure("ruang_unduhan_kurang", _NO_ROOM, megabytes=_mb(update.size))
        place = f"{_PATH}/{update.file.name}"
        fetch_file(office, place, part, update.size, FETCHING, progress, cancelled)
        if not has_digest(part, update.file.sha256):
            part.unlink()
            raise EnvironmentFailure("program_unduhan_rusak", _DAMAGED)
        part.replace(target)
    except OSError as error:
        raise EnvironmentFailure("folder_unduhan_salah", _NO_FOLDER, folder=folder) from error
    return target


def _signed(office: Office, at: Standing, answer: bytes) -> ProgramManifest:
    """Return the list. What the signature covers is what came, not what this program reads."""
    try:
        told: dict[str, Any] = json.loads(answer)
        manifest = ProgramManifest.model_validate(told)
    except (ValueError, RecursionError, ValidationError):
        raise Unreachable("pusat_bukan_pusat", NOT_CENTRAL) from None
    body = {name: value for name, value in told.items() if name != "signature"}
    known, signature = at.public_key, bytes.fromhex(manifest.signature)
    if known is None or not office.ports.signatures.verify(known, signature, canonical(body)):
        raise EnvironmentFailure("manifes_program_palsu", _FORGED)
    return manifest


def _newest(manifest: ProgramManifest, platform: str) -> Update | None:
    found: list[tuple[Version, ProgramFile]] = []
    for one in manifest.files:
        if one.platform != platform:
            continue
        try:
            found.append((Version(one.version), one))
        except InvalidVersion:
            continue  # a numbering this program does not know yet
    if not found:
        return None
    _, file = max(found, key=lambda pair: pair[0])
    when = _EPOCH + timedelta(microseconds=file.published_at)
    name = file.name.partition("-")[2]
    return Update(file.version, name, file.size, file.notes, when, file)


def _mb(size: int) -> int:
    return -(-size // 1_000_000)


FETCHING = QT_TRANSLATE_NOOP("about", "Mengunduh pembaruan dari pusat")

_FORGED = QT_TRANSLATE_NOOP(
    "errors",
    "Daftar pembaruan itu tidak ditandatangani pusat yang diikuti PC ini, jadi tidak dipakai. "
    "Beri tahu admin pusat.",
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas yang terunduh tidak sama dengan yang diumumkan pusat, jadi dihapus. Unduh sekali lagi; "
    "bila terulang, beri tahu admin pusat.",
)
_NO_ROOM = QT_TRANSLATE_NOOP(
    "errors", "Ruang di folder itu kurang untuk unduhan {megabytes} MB. Pilih folder lain."
)
_NO_FOLDER = QT_TRANSLATE_NOOP(
    "errors",
    "Unduhan tidak dapat disimpan di {folder}. Periksa izin dan ruangnya, atau pilih lain.",
)
