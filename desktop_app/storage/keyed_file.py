"""An encrypted file of SQLCipher, opened by its driver, and what the driver says in words.

No file of the office is opened by any driver but `sqlcipher3`. This needs no SQLAlchemy: a process
that only writes a register file begins a sixth of a second sooner.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure

OLDEST_SQLITE = (3, 51, 3)
BUSY_SECONDS = 5.0
_COMMON = (
    "foreign_keys=ON",
    "synchronous=FULL",
    "cache_size=-8192",
    "mmap_size=0",
    "temp_store=MEMORY",
)


def open_raw(path: Path, key: bytes, *, read_only: bool = False) -> Any:
    """Return a driver connection on an encrypted file, keyed and with this program's pragmas."""
    raw = open_keyed(path, key, "mode=ro" if read_only else "mode=rwc")
    for pragma in _COMMON:
        raw.execute(f"PRAGMA {pragma}")
    if read_only:
        raw.execute("PRAGMA query_only=ON")
    else:
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute("PRAGMA journal_size_limit=67108864")
    return raw


def open_keyed(path: Path, key: bytes, how: str) -> Any:
    """Return a driver connection on an encrypted file; `how` are SQLite's URI parameters."""
    raw = driver.connect(
        f"{path.absolute().as_uri()}?{how}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_SECONDS,
    )
    try:
        raw.execute("PRAGMA cipher_log_level=NONE")
        raw.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        raw.execute("SELECT count(*) FROM sqlite_master")  # a wrong key fails here
    except BaseException:
        raw.close()
        raise
    return raw


def refuse_old_sqlite(version: tuple[int, ...] = driver.sqlite_version_info) -> None:
    """Raise EnvironmentFailure when the SQLite inside the driver has known WAL faults."""
    if version < OLDEST_SQLITE:
        have = ".".join(map(str, version))
        need = ".".join(map(str, OLDEST_SQLITE))
        raise EnvironmentFailure("sqlite_terlalu_lama", _OLD_SQLITE, have=have, need=need)


@contextlib.contextmanager
def in_words() -> Iterator[None]:
    """Turn what the driver raises into a sentence for the officer."""
    try:
        yield
    except Exception as error:
        if not isinstance(getattr(error, "orig", error), driver.Error):  # SQLAlchemy wraps it
            raise
        told = environment_failure(error)
        if told is error:
            raise
        raise told from error


def environment_failure(error: Exception) -> Exception:
    """Return what the officer should hear of a driver error; a bug of ours comes back as it is."""
    text = str(getattr(error, "orig", error)).lower()
    for fragment, code, sentence in _CAUSES:
        if fragment in text:
            return EnvironmentFailure(code, sentence)
    return error


_OLD_SQLITE = QT_TRANSLATE_NOOP(
    "errors",
    "Mesin basis data terlalu lama (SQLite {have}; paling sedikit {need}). "
    "Pasang ulang Loket Linjamsos dari paket resminya.",
)
_CAUSES = (
    (
        "disk is full",
        "cakram_penuh",
        QT_TRANSLATE_NOOP(
            "errors",
            "Cakram komputer penuh, jadi perubahan ini belum tersimpan. "
            "Kosongkan ruang, lalu ulangi; yang sudah tersimpan tetap aman.",
        ),
    ),
    (
        "database is locked",
        "basis_data_sibuk",
        QT_TRANSLATE_NOOP(
            "errors",
            "Basis data sedang dipakai program lain. Tunggu sebentar, lalu ulangi.",
        ),
    ),
    (
        "readonly database",
        "hanya_baca",
        QT_TRANSLATE_NOOP(
            "errors",
            "Folder data tidak dapat ditulisi. Beri izin tulis pada folder itu "
            "atau pilih folder lain dengan --data-dir.",
        ),
    ),
    (
        "unable to open database",
        "tidak_dapat_dibuka",
        QT_TRANSLATE_NOOP(
            "errors",
            "Basis data kantor tidak dapat dibuka. Periksa apakah foldernya ada "
            "dan dapat ditulisi.",
        ),
    ),
    (
        "file is not a database",
        "basis_data_rusak",
        QT_TRANSLATE_NOOP(
            "errors",
            "Basis data kantor rusak atau kuncinya bukan kunci kantor ini. "
            "Jangan hapus apa pun; pulihkan dari cadangan terakhir.",
        ),
    ),
    (
        "vtable constructor failed",  # the index of names in a damaged register
        "basis_data_rusak",
        QT_TRANSLATE_NOOP(
            "errors",
            "Basis data kantor rusak. Jangan hapus apa pun; pulihkan dari cadangan terakhir.",
        ),
    ),
    (
        "malformed",
        "basis_data_rusak",
        QT_TRANSLATE_NOOP(
            "errors",
            "Basis data kantor rusak. Jangan hapus apa pun; pulihkan dari cadangan terakhir.",
        ),
    ),
    (
        "disk i/o error",
        "cakram_gagal",
        QT_TRANSLATE_NOOP(
            "errors",
            "Cakram komputer gagal membaca atau menulis. Simpan pekerjaan, "
            "lalu minta admin memeriksa cakramnya.",
        ),
    ),
)
