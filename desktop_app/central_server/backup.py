"""The whole server in one sealed file, and a server made from one.

A logical copy: every table by COPY at one moment, and every file of the data folder that is not a
database's, so that it goes to any PostgreSQL, of any version and shape this program knows. It is
sealed with a key derived from the data key; with a passphrase the data key itself comes along,
wrapped, so that file and passphrase are all a new PC needs. A restored server's streams begin a
new epoch: counters notice, and send again what it never had.
"""

from __future__ import annotations

import json
import os
import secrets
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO, cast

import psycopg
import sqlalchemy as sa
from alembic.migration import MigrationContext
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from psycopg import sql

from desktop_app.central_server import tables
from desktop_app.central_server.config import Server
from desktop_app.central_server.database import address, migrate, raw
from desktop_app.central_server.sync.heads import new_epoch
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Refused
from desktop_app.wire.sealed_stream import BadSeal, SealedReader, SealedWriter

_MAGIC = b"LOKET-PUSAT-1\n"
_FORMAT = 1
_LONGEST_HEAD = 64 << 10
_PIECE = 1 << 20
_FOLDERS = ("files", "registers", "tls")  # of the data folder; the database goes by itself
_LENGTH = struct.Struct(">I")
_SCRYPT_N = 1 << 16  # 64 MB for each guess
_LEFT_OUT = frozenset({"attempt"})  # who tried something a minute ago


@dataclass(frozen=True, slots=True)
class Summary:
    """What a backup holds. `made_at` is in microseconds since 1970 UTC."""

    made_at: int
    offices: int
    records: int
    files: int


def back_up(server: Server, path: Path, passphrase: str = "") -> Summary:
    """Write the server as it is at one moment into a sealed file, whole or not at all.

    Raises EnvironmentFailure when it cannot be written.
    """
    new = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as out:
            summary = _write(server, out, passphrase)
            out.flush()
            os.fsync(out.fileno())
        new.replace(path)
    except OSError:
        raise EnvironmentFailure("cadangan_pusat_gagal", _UNWRITABLE, path=path) from None
    finally:
        new.unlink(missing_ok=True)
    return summary


def carries_key(path: Path) -> bool:
    """Tell whether a backup holds the data key, under a passphrase. Raises EnvironmentFailure."""
    with _source(path) as source:
        return "key" in _head(source)


def key_in(path: Path, passphrase: str) -> bytes | None:
    """Return the data key a backup carries, None when it carries none.

    Raises EnvironmentFailure for a file that is none, Refused for another passphrase.
    """
    with _source(path) as source:
        wrapped = _head(source).get("key")
    if wrapped is None:
        return None
    salt, nonce, sealed = (bytes.fromhex(wrapped[name]) for name in ("salt", "nonce", "sealed"))
    try:
        return AESGCM(_stretched(passphrase, salt)).decrypt(nonce, sealed, _MAGIC)
    except InvalidTag:
        raise Refused("frasa_sandi_salah", _WRONG_PASSPHRASE) from None


def restore(path: Path, url: str, data_dir: Path, key: bytes) -> Summary:
    """Make an empty database and data folder what a backup holds, under new epochs.

    Raises Refused when the database holds offices already: nothing is overwritten. Raises
    EnvironmentFailure for a damaged file or another key; then nothing was changed.
    """
    with _source(path) as source:
        head = _head(source)
        check_whole(path, key)
        migrate(url)
        place = source.tell()
        engine = sa.create_engine(address(url), poolclass=sa.NullPool)
        try:
            with engine.begin() as connection:
                _refuse_full(connection)
                _refuse_newer(connection, head)
                source.seek(place)
                files = _fill(connection, SealedReader(source, _file_key(key)), data_dir)
                _begin_epochs(connection)
                summary = _counted(connection, int(head["made_at"]), files)
        finally:
            engine.dispose()
    return summary


def check_whole(path: Path, key: bytes) -> None:
    """Read every byte of a backup. Raises EnvironmentFailure when one is wrong."""
    try:
        with _source(path) as source:
            _head(source)
            for _name, pieces in _entries(SealedReader(source, _file_key(key))):
                for _piece in pieces:
                    pass
    except (BadSeal, struct.error, ValueError, OSError):
        raise EnvironmentFailure("cadangan_pusat_rusak", _DAMAGED) from None


# Writing --------------------------------------------------------------------------------------


def _write(server: Server, out: BinaryIO, passphrase: str) -> Summary:
    def work(connection: sa.Connection) -> Summary:
        shape = MigrationContext.configure(connection).get_current_revision()
        head: dict[str, Any] = {"format": _FORMAT, "made_at": server.now(), "shape": shape}
        if passphrase:
            head["key"] = _wrapped(server.config.key, passphrase)
        text = json.dumps(head).encode()
        out.write(_MAGIC + _LENGTH.pack(len(text)) + text)
        sealed = SealedWriter(out, _file_key(server.config.key))
        for table in tables.metadata.sorted_tables:
            if table.name not in _LEFT_OUT:
                _put(sealed, f"table/{table.name}", _rows(raw(connection), table))
        files = 0
        for name, path in _files(server.config.data_dir):
            _put(sealed, f"file/{name}", _pieces(path))
            files += 1
        sealed.write(_LENGTH.pack(0))
        sealed.close()
        return _counted(connection, server.now(), files)

    return server.database.read(work)


def _rows(connection: psycopg.Connection[Any], table: sa.Table) -> Iterator[bytes]:
    columns = [column.name for column in table.columns]
    yield json.dumps(columns).encode() + b"\n"
    names = sql.SQL(", ").join(map(sql.Identifier, columns))
    command = sql.SQL("COPY (SELECT {} FROM {}) TO STDOUT").format(
        names, sql.Identifier(table.name)
    )
    with connection.cursor() as cursor, cursor.copy(command) as copy:
        for piece in copy:
            yield bytes(piece)


def _files(data_dir: Path) -> Iterator[tuple[str, Path]]:
    for folder in _FOLDERS:
        for path in sorted((data_dir / folder).rglob("*")):
            if path.is_file() and not path.name.endswith((".part", ".new")):
                yield path.relative_to(data_dir).as_posix(), path


def _pieces(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            yield piece


def _put(out: SealedWriter, name: str, pieces: Iterator[bytes]) -> None:
    text = name.encode()
    out.write(_LENGTH.pack(len(text)) + text)
    for piece in pieces:
        if piece:
            out.write(_LENGTH.pack(len(piece)) + piece)
    out.write(_LENGTH.pack(0))


# Reading --------------------------------------------------------------------------------------


def _source(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError:
        raise EnvironmentFailure("cadangan_pusat_tidak_ada", _NO_FILE, path=path) from None


def _head(source: BinaryIO) -> dict[str, Any]:
    try:
        if source.read(len(_MAGIC)) != _MAGIC:
            raise ValueError("magic")
        (length,) = _LENGTH.unpack(source.read(_LENGTH.size))
        if length > _LONGEST_HEAD:
            raise ValueError("head")
        head = json.loads(source.read(length))
        if head["format"] != _FORMAT or not isinstance(head["made_at"], int):
            raise ValueError("format")
    except (ValueError, KeyError, TypeError, struct.error, OSError):
        raise EnvironmentFailure("cadangan_pusat_rusak", _DAMAGED) from None
    return cast("dict[str, Any]", head)


def _entries(source: SealedReader) -> Iterator[tuple[str, Iterator[bytes]]]:
    """Yield name and pieces of everything inside; the pieces must be read before the next."""
    while name := _sized(source):
        pieces = iter(lambda: _sized(source), b"")
        yield name.decode(), pieces
        for _ in pieces:
            pass


def _sized(source: SealedReader) -> bytes:
    (length,) = _LENGTH.unpack(source.read(_LENGTH.size))
    data = source.read(length)
    if len(data) != length:
        raise BadSeal("cut off")
    return data


def _fill(connection: sa.Connection, source: SealedReader, data_dir: Path) -> int:
    known = set(tables.metadata.tables)
    connection.execute(tables.server.delete())  # the check of this key comes with the rows
    files = 0
    for name, pieces in _entries(source):
        kind, _, rest = name.partition("/")
        if kind == "table" and rest in known:
            _copy_in(raw(connection), rest, pieces)
        elif kind == "file":
            _put_file(data_dir, rest, pieces)
            files += 1
    return files


def _copy_in(connection: psycopg.Connection[Any], table: str, pieces: Iterator[bytes]) -> None:
    columns = json.loads(next(pieces))
    command = sql.SQL("COPY {} ({}) FROM STDIN").format(
        sql.Identifier(table), sql.SQL(", ").join(map(sql.Identifier, columns))
    )
    with connection.cursor() as cursor, cursor.copy(command) as copy:
        for piece in pieces:
            copy.write(piece)


def _put_file(data_dir: Path, name: str, pieces: Iterator[bytes]) -> None:
    parts = PurePosixPath(name).parts
    if parts[0] not in _FOLDERS or ".." in parts:  # sealed by this key, and still
        raise EnvironmentFailure("cadangan_pusat_rusak", _DAMAGED)
    path = data_dir.joinpath(*parts)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = path.with_name(f"{path.name}.new")
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        for piece in pieces:
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)


def _refuse_full(connection: sa.Connection) -> None:
    if connection.execute(sa.select(tables.office.c.office_id).limit(1)).first() is not None:
        raise Refused("pusat_tidak_kosong", _NOT_EMPTY)


def _refuse_newer(connection: sa.Connection, head: dict[str, Any]) -> None:
    shape = MigrationContext.configure(connection).get_current_revision()
    if str(head.get("shape")) > str(shape):
        raise Refused("cadangan_pusat_lebih_baru", _NEWER)


def _begin_epochs(connection: sa.Connection) -> None:
    head = tables.stream_head
    for office in connection.execute(sa.select(head.c.office_id)).scalars().all():
        connection.execute(
            head.update().where(head.c.office_id == office).values(epoch=new_epoch())
        )


def _counted(connection: sa.Connection, made_at: int, files: int) -> Summary:
    def count(table: sa.Table) -> int:
        return int(connection.execute(sa.select(sa.func.count()).select_from(table)).scalar() or 0)

    return Summary(made_at, count(tables.office), count(tables.record), files)


# Keys -----------------------------------------------------------------------------------------


def _file_key(key: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt=None, info=b"loket central backup").derive(key)


def _wrapped(key: bytes, passphrase: str) -> dict[str, str]:
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    sealed = AESGCM(_stretched(passphrase, salt)).encrypt(nonce, key, _MAGIC)
    return {"salt": salt.hex(), "nonce": nonce.hex(), "sealed": sealed.hex()}


def _stretched(passphrase: str, salt: bytes) -> bytes:
    return Scrypt(salt, length=32, n=_SCRYPT_N, r=8, p=1).derive(passphrase.encode())


_UNWRITABLE = QT_TRANSLATE_NOOP(
    "errors", "Cadangan server pusat tidak dapat ditulis ke {path}. Periksa folder dan sisa disk."
)
_NO_FILE = QT_TRANSLATE_NOOP(
    "errors", "Cadangan {path} tidak ada atau tidak dapat dibaca. Periksa namanya."
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas ini bukan cadangan server pusat yang utuh, atau disegel dengan kunci lain. Tidak ada "
    "yang diubah. Pakai kunci yang dahulu, atau cadangan lain.",
)
_WRONG_PASSPHRASE = QT_TRANSLATE_NOOP(
    "errors", "Frasa sandi cadangan ini salah. Ketik lagi dengan teliti."
)
_NOT_EMPTY = QT_TRANSLATE_NOOP(
    "errors",
    "Server pusat di sini sudah berisi kantor, jadi tidak ditimpa. Pulihkan ke folder data (atau "
    "basis data) yang kosong.",
)
_NEWER = QT_TRANSLATE_NOOP(
    "errors", "Cadangan ini dibuat oleh program yang lebih baru. Perbarui program ini dahulu."
)
