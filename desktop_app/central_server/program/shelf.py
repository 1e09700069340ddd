"""The installers a server offers: put there and taken away by command, never over the network.

Files lie under `data_dir/program` beside one manifest, which is signed when it is written: who
can write into the folder but has no data key cannot pass an installer off as the server's.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import secrets
from pathlib import Path

from packaging.version import InvalidVersion, Version
from pydantic import ValidationError

from desktop_app.central_server.config import Server
from desktop_app.central_server.signing import signing_key
from desktop_app.domain.errors import (
    QT_TRANSLATE_NOOP,
    EnvironmentFailure,
    Misused,
    NotFound,
    Refused,
)
from desktop_app.wire.chain import canonical
from desktop_app.wire.program import KIND, LONGEST_NOTES, ProgramFile, ProgramManifest

PLATFORMS = ("linux", "windows")
MOST_FILE = 2 << 30
MOST_KEPT = 100
_MANIFEST = "manifest.json"
_PIECE = 1 << 20
_PLAIN_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+~-]{0,119}")


class ProgramShelf:
    """The installers of one server."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._folder = server.config.data_dir / "program"

    def publish(self, source: Path, version: str, platform: str, notes: str) -> ProgramFile:
        """Offer an installer from now on; one of the same version and platform gives way.

        Raises Misused for a version, platform, name or notes that are none, EnvironmentFailure
        for the file or the disk; then nothing has changed.
        """
        _check(source, version, platform, notes)
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        aside = self._folder / f".{secrets.token_hex(8)}.part"
        try:
            digest, size = _copy(source, aside)
            new = ProgramFile(
                name=f"{digest[:16]}-{source.name}",
                version=str(Version(version)),
                platform=platform,
                size=size,
                sha256=digest,
                notes=notes.strip(),
                published_at=self._server.now(),
            )
            kept = [one for one in self.files() if not _same(one, new)]
            if len(kept) >= MOST_KEPT:
                raise Refused("program_terlalu_banyak", _TOO_MANY, most=MOST_KEPT)
            aside.replace(self._folder / new.name)
        except OSError:
            raise EnvironmentFailure("program_tidak_tersimpan", _NOT_STORED) from None
        finally:
            aside.unlink(missing_ok=True)
        self._write((*kept, new))
        return new

    def withdraw(self, version: str, platform: str | None = None) -> tuple[ProgramFile, ...]:
        """Offer a version no longer, on one platform or on all; return what went.

        Who has downloaded it keeps it. Raises Misused, and NotFound when there is none.
        """
        wanted = _version(version)
        files = self.files()
        gone = tuple(
            one
            for one in files
            if Version(one.version) == wanted and platform in (None, one.platform)
        )
        if not gone:
            raise NotFound("versi_program_tidak_ada", _NO_VERSION, version=version)
        self._write(tuple(one for one in files if one not in gone))
        return gone

    def files(self) -> tuple[ProgramFile, ...]:
        """Return what is offered, in the order it was published."""
        held = self.manifest()
        return held.files if held else ()

    def manifest(self) -> ProgramManifest | None:
        """Return what is offered as it was signed, None when nothing ever was."""
        path = self._folder / _MANIFEST
        try:
            return ProgramManifest.model_validate_json(path.read_bytes())
        except FileNotFoundError:
            return None
        except (OSError, ValidationError):
            raise EnvironmentFailure("manifes_program_rusak", _DAMAGED) from None

    def path(self, name: str) -> Path | None:
        """Return where an offered file lies, None for any other name."""
        known = any(one.name == name for one in self.files())
        return self._folder / name if known else None

    def _write(self, files: tuple[ProgramFile, ...]) -> None:
        signer = signing_key(self._server.config.key)
        told = {
            "kind": KIND,
            "files": [one.model_dump(mode="json") for one in files],
            "public_key": signer.public_key().public_bytes_raw().hex(),
        }
        body = {**told, "signature": signer.sign(canonical(told)).hex()}
        aside = self._folder / f".{_MANIFEST}.{secrets.token_hex(8)}"
        try:
            with aside.open("wb") as out:
                out.write(json.dumps(body).encode())
                out.flush()
                os.fsync(out.fileno())
            aside.replace(self._folder / _MANIFEST)
        except OSError:
            aside.unlink(missing_ok=True)
            raise EnvironmentFailure("program_tidak_tersimpan", _NOT_STORED) from None
        self._sweep({one.name for one in files})

    def _sweep(self, kept: set[str]) -> None:
        for path in self._folder.iterdir():
            if not path.name.startswith(".") and path.name not in (*kept, _MANIFEST):
                # A counter may be fetching it on Windows: the next change takes it.
                with contextlib.suppress(OSError):
                    path.unlink()


def _check(source: Path, version: str, platform: str, notes: str) -> None:
    _version(version)
    if platform not in PLATFORMS:
        raise Misused("platform_salah", _BAD_PLATFORM, platforms=", ".join(PLATFORMS))
    if not _PLAIN_NAME.fullmatch(source.name):
        raise Misused("nama_berkas_program_salah", _BAD_NAME, name=source.name)
    if len(notes.strip()) > LONGEST_NOTES:
        raise Misused("catatan_program_panjang", _LONG_NOTES, most=LONGEST_NOTES)
    try:
        size = source.stat().st_size if source.is_file() else 0
    except OSError:
        size = 0
    if not 0 < size <= MOST_FILE:
        raise EnvironmentFailure("berkas_program_salah", _BAD_FILE, name=source.name)


def _version(text: str) -> Version:
    try:
        return Version(text)
    except InvalidVersion:
        raise Misused("versi_program_salah", _BAD_VERSION, version=text) from None


def _same(one: ProgramFile, other: ProgramFile) -> bool:
    return one.platform == other.platform and Version(one.version) == Version(other.version)


def _copy(source: Path, target: Path) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    with source.open("rb") as given, target.open("wb") as out:
        while piece := given.read(_PIECE):
            digest.update(piece)
            out.write(piece)
            size += len(piece)
        out.flush()
        os.fsync(out.fileno())
    return digest.hexdigest(), size


_BAD_VERSION = QT_TRANSLATE_NOOP(
    "errors", "“{version}” bukan nomor versi. Tulis misalnya 1.2.0 atau 1.3.0rc1."
)
_BAD_PLATFORM = QT_TRANSLATE_NOOP("errors", "Platform harus salah satu dari: {platforms}.")
_BAD_NAME = QT_TRANSLATE_NOOP(
    "errors",
    "Nama berkas {name} tidak dapat dipakai. Pakai huruf, angka, titik, dan garis saja, tanpa "
    "spasi.",
)
_BAD_FILE = QT_TRANSLATE_NOOP(
    "errors", "Berkas {name} tidak ada, kosong, atau lebih dari 2 GB. Periksa berkasnya."
)
_LONG_NOTES = QT_TRANSLATE_NOOP(
    "errors", "Catatan versi paling panjang {most} huruf. Pendekkan berkas catatannya."
)
_TOO_MANY = QT_TRANSLATE_NOOP(
    "errors", "Sudah ada {most} berkas program. Tarik versi lama dahulu, lalu ulangi."
)
_NOT_STORED = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas program tidak dapat disimpan di folder data server. Periksa ruang dan izinnya, lalu "
    "ulangi.",
)
_NO_VERSION = QT_TRANSLATE_NOOP(
    "errors", "Versi {version} tidak ada. Lihat daftarnya dengan `loket central program list`."
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "errors",
    "Daftar program di server rusak. Hapus folder program di folder datanya, lalu terbitkan lagi.",
)
