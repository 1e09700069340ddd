"""What is half typed and belongs to no ticket: one encrypted file each, whole or not there.

Drafts of a ticket's form lie in the database beside it. These are nobody's history either, and
neither a row nor a journal entry; they go when what they were for is stored.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure
from desktop_app.storage.database import Store
from desktop_app.storage.durable import make_folder, write_durably
from desktop_app.storage.vault import subkey

FOLDER = "drafts"
_NONCE = 12


def keep(store: Store, name: str, body: Mapping[str, Any]) -> None:
    """Keep what is half typed under a name, in place of what was. Raises EnvironmentFailure."""
    path = _path(store, name)
    nonce = secrets.token_bytes(_NONCE)
    data = json.dumps({"name": name, **body}, ensure_ascii=False).encode()
    try:
        make_folder(path.parent)
        write_durably(path, nonce + _cipher(store).encrypt(nonce, data, None))
    except OSError as error:
        raise EnvironmentFailure("draf_tidak_tertulis", _NOT_WRITTEN) from error


def recall(store: Store, name: str) -> Mapping[str, Any] | None:
    """Return what was kept under a name; None when nothing was, or it cannot be read any more."""
    return _read(store, _path(store, name))


def forget(store: Store, name: str) -> None:
    """Keep it no longer."""
    with suppress(OSError):
        _path(store, name).unlink(missing_ok=True)


def everything(store: Store) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Give name and body of all that is kept, for an erasure."""
    for path in sorted((store.folder / FOLDER).glob("*")):
        body = _read(store, path)
        if body is not None:
            yield str(body["name"]), body


def before(store: Store, moment: datetime) -> list[Path]:
    """Return the files of what was kept last before a moment."""
    files = (store.folder / FOLDER).glob("*")
    return [path for path in files if path.stat().st_mtime < moment.timestamp()]


def forget_before(store: Store, moment: datetime) -> int:
    """Forget what was kept last before a moment; return how many."""
    old = before(store, moment)
    for path in old:
        with suppress(OSError):
            path.unlink(missing_ok=True)
    return len(old)


def carry(folder: Path, key: bytes, target: Path, new_key: bytes) -> None:
    """Write every draft once more under another key. Raises OSError."""
    old, new = AESGCM(subkey(key, "drafts")), AESGCM(subkey(new_key, "drafts"))
    for path in (folder / FOLDER).glob("*"):
        try:
            sealed = path.read_bytes()
            plain = old.decrypt(sealed[:_NONCE], sealed[_NONCE:], None)
            name = str(json.loads(plain)["name"])
        except (InvalidTag, ValueError, KeyError):
            continue  # nobody could read it before either
        (target / FOLDER).mkdir(exist_ok=True)
        nonce = secrets.token_bytes(_NONCE)
        again = target / FOLDER / _name(new_key, name)
        again.write_bytes(nonce + new.encrypt(nonce, plain, None))


def unreadable(store: Store) -> int:
    """Return how many drafts lie there that cannot be read any more, for the doctor."""
    paths = [path for path in (store.folder / FOLDER).glob("*") if not path.name.startswith(".")]
    return sum(_read(store, path) is None for path in paths)


def _read(store: Store, path: Path) -> Mapping[str, Any] | None:
    try:
        sealed = path.read_bytes()
        plain = _cipher(store).decrypt(sealed[:_NONCE], sealed[_NONCE:], None)
        body: Mapping[str, Any] = json.loads(plain)
    except (OSError, InvalidTag, ValueError):
        return None
    return body


def _cipher(store: Store) -> AESGCM:
    return AESGCM(subkey(store.key, "drafts"))


def _path(store: Store, name: str) -> Path:
    return store.folder / FOLDER / _name(store.key, name)


def _name(key: bytes, name: str) -> str:
    return hmac.new(subkey(key, "draft-names"), name.encode(), hashlib.sha256).hexdigest()


_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "errors",
    "Draf tidak dapat ditulis ke cakram. Periksa ruang kosong dan izin folder data, lalu ketik "
    "lagi.",
)
