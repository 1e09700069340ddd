"""A new database key: everything in the data folder written once more, aside, under the new one."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure
from desktop_app.storage import scratch, signing, vault
from desktop_app.storage.database import OFFICE_DB
from desktop_app.storage.files import FileStore
from desktop_app.storage.keyed_file import in_words, open_keyed

Tell = Callable[[int, int], None]
_ROOM_TO_SPARE = 64 << 20


def refuse_little_room(folder: Path) -> None:
    """Raise EnvironmentFailure unless everything fits beside itself once more."""
    parts = (*folder.glob("*.db"), *(folder / "files").glob("??/*"))
    if shutil.disk_usage(folder).free < sum(one.stat().st_size for one in parts) + _ROOM_TO_SPARE:
        raise EnvironmentFailure("kunci_baru_tidak_muat", _NO_ROOM)


def rewrite(raw: Any, folder: Path, key: bytes, stage: Path, passphrase: str, tell: Tell) -> bytes:
    """Write the office once more under a new key into `stage`, and return the key.

    `raw` holds the database, so that nobody writes meanwhile. Raises EnvironmentFailure, OSError.
    """
    new_key = secrets.token_bytes(vault.KEY_BYTES)
    vault.write_recovery(stage, new_key, passphrase, vault.recovery(folder))
    vault.seal_names(stage, new_key, vault.names_key(folder, key))
    with in_words():
        # Copied by the connection that holds it: to open the file again and close it would lose
        # the lock.
        raw.execute("VACUUM INTO ?", (str(stage / OFFICE_DB),))
        _change_key(stage / OFFICE_DB, key, new_key)
        for path in folder.glob("register-*.db"):
            shutil.copyfile(path, stage / path.name)
            _change_key(stage / path.name, key, new_key)
    signing.carry(folder, key, stage, new_key)
    scratch.carry(folder, key, stage, new_key)
    _rewrite_files(folder, key, stage, new_key, tell)
    return new_key


def _change_key(path: Path, key: bytes, new_key: bytes) -> None:
    raw = open_keyed(path, key, "mode=rw")
    try:
        raw.execute("PRAGMA journal_mode=OFF")  # if it fails the whole copy is thrown away
        raw.execute(f"PRAGMA rekey = \"x'{new_key.hex()}'\"")
    finally:
        raw.close()
    raw = open_keyed(path, new_key, "mode=ro")
    try:
        if raw.execute("PRAGMA cipher_integrity_check").fetchall():
            raise EnvironmentFailure("kunci_baru_gagal", _FAILED)
    finally:
        raw.close()


def _rewrite_files(folder: Path, key: bytes, stage: Path, new_key: bytes, tell: Tell) -> None:
    names = vault.names_key(folder, key)
    old, new = FileStore(folder / "files", key, names), FileStore(stage / "files", new_key, names)
    paths = [path for path in old.folder.glob("??/*") if len(path.name) == 64]
    new.folder.mkdir(mode=0o700)
    for number, path in enumerate(paths, start=1):
        target = new.folder / path.name[:2] / path.name
        target.parent.mkdir(exist_ok=True)
        try:
            target.write_bytes(new.sealed(path.name, old.get(path.name)))
        except EnvironmentFailure:
            shutil.copyfile(path, target)  # damaged before: the doctor goes on saying so
        tell(number, len(paths))


_NO_ROOM = QT_TRANSLATE_NOOP(
    "errors",
    "Ruang kosong tidak cukup: seluruh data ditulis sekali lagi dengan kunci baru sebelum yang "
    "lama dibuang. Kosongkan cakram, lalu ulangi.",
)
_FAILED = QT_TRANSLATE_NOOP(
    "errors",
    "Data dengan kunci baru tidak dapat dibaca kembali, jadi kunci lama tetap dipakai. Periksa "
    "cakramnya, lalu ulangi.",
)
