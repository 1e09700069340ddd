"""Where backups lie and what each says of itself; finding, checking and rotating them.

    <place>/recovery-<key>.json, names-<key>.key    what opens them, with the passphrase
    <place>/files-<key>/aa/<name>                   archived files, shared by all backups
    <place>/registers-<key>/<name>                  register files, shared too
    <place>/<moment>/office.db, manifest.json       one backup

Everything in it is encrypted as in the data folder. `<key>` tells one database key from another,
so that backups from before a change of key stay whole.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Any

import psutil

from desktop_app.domain.backup import Manifest, Stored, kept
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure
from desktop_app.storage.database import OFFICE_DB
from desktop_app.storage.vault import subkey

OWN_PLACE = "backups"
MANIFEST = "manifest.json"
MAKING = ".making-"
_STAMP = "%Y%m%dT%H%M%S%fZ"
_STAMPED = re.compile(r"\d{8}T\d{12}Z")
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class BackupSet:
    """One backup on a disk."""

    place: Path
    name: str

    @property
    def folder(self) -> Path:
        """Where its own files are."""
        return self.place / self.name

    @property
    def made_at(self) -> datetime:
        """When it was made, UTC, as its name says."""
        return datetime.strptime(self.name, _STAMP).replace(tzinfo=UTC)

    @property
    def database(self) -> Path:
        """Its copy of the office's database."""
        return self.folder / OFFICE_DB


def own_place(folder: Path) -> Path:
    """Return the data folder's own place for backups."""
    return folder / OWN_PLACE


def place_in(chosen: Path, vault_id: str) -> Path:
    """Return this office's place in a folder that others may use too, a USB disk for one."""
    return chosen / f"cadangan-loket-{vault_id[:8]}"


def name_of(at: datetime) -> str:
    """Return what a backup made at that moment is called."""
    return at.astimezone(UTC).strftime(_STAMP)


def sets_in(place: Path) -> list[BackupSet]:
    """Return the finished backups of a place, the newest first; none when it cannot be read."""
    try:
        names = [one.name for one in place.iterdir() if _STAMPED.fullmatch(one.name)]
    except OSError:
        return []
    found = [BackupSet(place, name) for name in sorted(names, reverse=True)]
    return [one for one in found if (one.folder / MANIFEST).is_file()]


def sets_below(chosen: Path) -> list[BackupSet]:
    """Return the backups in whatever folder a person points at: a place, above or inside one."""
    if _STAMPED.fullmatch(chosen.name) and (chosen / MANIFEST).is_file():
        return [BackupSet(chosen.parent, chosen.name)]
    found = sets_in(chosen)
    if not found:
        try:
            below = [one for one in chosen.iterdir() if one.is_dir()]
        except OSError:
            below = []
        for one in below:
            found += sets_in(one) or sets_in(own_place(one))
    return sorted(found, key=lambda one: one.name, reverse=True)


def files_in(place: Path, key_id: str) -> Path:
    """Return where the archived files of all backups under a key are."""
    return place / f"files-{key_id}"


def registers_in(place: Path, key_id: str) -> Path:
    """Return where the register files of all backups under a key are."""
    return place / f"registers-{key_id}"


def write_manifest(path: Path, manifest: Manifest, key: bytes) -> None:
    """Write it with a seal only the key can make. Raises OSError."""
    body = _body(manifest)
    body["seal"] = _seal(body, key)
    with path.open("x", encoding="utf-8") as stream:
        json.dump(body, stream, indent=1)
        stream.flush()
        os.fsync(stream.fileno())


def read_manifest(one: BackupSet, key: bytes | None = None) -> Manifest:
    """Return what a backup says of itself; with the key, only if it said so from the beginning.

    Raises EnvironmentFailure when it is damaged or was changed.
    """
    try:
        body = json.loads((one.folder / MANIFEST).read_bytes())
        if key is not None and not hmac.compare_digest(body.pop("seal"), _seal(body, key)):
            raise ValueError("seal")
        return _manifest(body)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise EnvironmentFailure("cadangan_rusak", BROKEN) from error


def damaged_in(
    one: BackupSet, manifest: Manifest, look_on: Callable[[int, int], None] = lambda *_: None
) -> list[str]:
    """Return the names of this backup's files that are missing or not as they were written."""
    parts = list(parts_of(one, manifest))
    found = []
    for number, (path, stored) in enumerate(parts, start=1):
        if not is_stored(path, stored):
            found.append(path.name)
        look_on(number, len(parts))
    return found


def parts_of(one: BackupSet, manifest: Manifest) -> Iterator[tuple[Path, Stored]]:
    """Give the path of each of its files with what it should be."""
    yield one.database, manifest.database
    registers = registers_in(one.place, manifest.key_id)
    for name, stored in manifest.registers.items():
        yield registers / name, stored
    files = files_in(one.place, manifest.key_id)
    for name, stored in manifest.files.items():
        yield files / name[:2] / name, stored


def is_stored(path: Path, stored: Stored) -> bool:
    """Tell whether a file is there and byte for byte what was written."""
    try:
        return path.stat().st_size == stored.size and digest_of(path).sha256 == stored.sha256
    except OSError:
        return False


def digest_of(path: Path) -> Stored:
    """Return size and hash of a file. Raises OSError."""
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
            size += len(block)
    return Stored(size, digest.hexdigest())


def rotate(place: Path, zone: tzinfo) -> int:
    """Delete the backups that are not kept any more and what only they held; return how many."""
    sets = sets_in(place)
    stay = kept((one.made_at for one in sets), zone)
    gone = [one for one in sets if one.made_at not in stay]
    for one in gone:
        # The manifest first: what is half deleted is no backup any more.
        (one.folder / MANIFEST).unlink(missing_ok=True)
        shutil.rmtree(one.folder, ignore_errors=True)
    sweep(place)
    return len(gone)


def sweep(place: Path) -> None:
    """Delete what no backup names: shared files of those deleted, what a killed backup left."""
    busy = False
    for path in place.glob(f"{MAKING}*"):
        owner = path.name.removeprefix(MAKING).partition("-")[0]
        if owner.isdigit() and psutil.pid_exists(int(owner)):
            busy = True
        else:
            shutil.rmtree(path, ignore_errors=True)
    if busy:
        return
    named: set[Path] = set()
    for one in sets_in(place):
        try:
            manifest = read_manifest(one)
        except EnvironmentFailure:
            return  # nobody knows what it needs
        named.update(path for path, _ in parts_of(one, manifest))
    shared = (*place.glob("files-*/*/*"), *place.glob("registers-*/*"))
    for path in shared:
        if path not in named:
            path.unlink(missing_ok=True)


def _body(manifest: Manifest) -> dict[str, Any]:
    return {
        "format": 1,
        "made_at": manifest.made_at.isoformat(),
        "vault_id": manifest.vault_id,
        "key_id": manifest.key_id,
        "epoch": manifest.epoch,
        "lsn": manifest.lsn,
        "chain": manifest.chain,
        "revision": manifest.revision,
        "counts": dict(manifest.counts),
        "database": _plain(manifest.database),
        "registers": {name: _plain(one) for name, one in manifest.registers.items()},
        "files": {name: _plain(one) for name, one in manifest.files.items()},
        "damaged": list(manifest.damaged),
    }


def _manifest(body: Mapping[str, Any]) -> Manifest:
    return Manifest(
        made_at=datetime.fromisoformat(body["made_at"]),
        vault_id=body["vault_id"],
        key_id=_safe(body["key_id"]),
        epoch=body["epoch"],
        lsn=body["lsn"],
        chain=body["chain"],
        revision=body["revision"],
        counts=dict(body["counts"]),
        database=Stored(*body["database"]),
        registers={_safe(name): Stored(*one) for name, one in body["registers"].items()},
        files={_safe(name): Stored(*one) for name, one in body["files"].items()},
        damaged=tuple(body["damaged"]),
    )


def _safe(name: str) -> str:
    # A manifest somebody else wrote must not lead out of the backup.
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9.-]*", name) or ".." in name:
        raise ValueError("name")
    return name


def _plain(stored: Stored) -> list[object]:
    return [stored.size, stored.sha256]


def _seal(body: Mapping[str, Any], key: bytes) -> str:
    text = json.dumps(body, sort_keys=True).encode()
    return hmac.digest(subkey(key, "backup"), text, "sha256").hex()


BROKEN = QT_TRANSLATE_NOOP(
    "errors", "Cadangan ini rusak atau telah diubah. Pilih cadangan lain yang lebih lama."
)
