"""The public halves of signing keys, as one office gives them to another: the file, and its checks.

Whoever has the file can tell whether a letter was signed by that office, without a network and
without its archive. The file itself proves nothing: fingerprints are compared by telephone before
it is trusted. Its format is written down in `build_spec/token-format.md`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused
from desktop_app.domain.letter_token import KEY_ID_BYTES

FORMAT, VERSION = "loket-linjamsos-public-keys", 1
KEY_BYTES = 32
MOST_KEYS = 500
LARGEST_FILE = 256 * 1024
_LONGEST_NAME = 200
_FINGERPRINT_BYTES = 10


@dataclass(frozen=True, slots=True)
class PublicKey:
    """One counter's public key; from `revoked_from` on (aware, UTC) it proves nothing any more."""

    public: bytes
    counter: str
    since: datetime
    revoked_from: datetime | None = None

    @property
    def key_id(self) -> bytes:
        """The four bytes a token names its key by."""
        return key_id_of(self.public)

    @property
    def fingerprint(self) -> str:
        """What two people read to each other: `3F2A 91C0 …`, ten bytes of its sha256."""
        digest = hashlib.sha256(self.public).hexdigest().upper()[: 2 * _FINGERPRINT_BYTES]
        return " ".join(digest[at : at + 4] for at in range(0, len(digest), 4))


@dataclass(frozen=True, slots=True)
class KeyFile:
    """An office's public keys: its name, the regency's four digits, and what stands before its
    tokens in a QR code."""

    office: str
    office_code: str
    address: str
    keys: tuple[PublicKey, ...]


def key_id_of(public: bytes) -> bytes:
    """Return the first four bytes of the key's sha256."""
    return hashlib.sha256(public).digest()[:KEY_ID_BYTES]


def write_key_file(file: KeyFile, exported_at: datetime) -> str:
    """Return the file's text: JSON, UTF-8, times in UTC."""
    document = {
        "format": FORMAT,
        "version": VERSION,
        "office": file.office,
        "office_code": file.office_code,
        "address": file.address,
        "exported_at": _moment_text(exported_at),
        "keys": [
            {
                "key_id": one.key_id.hex(),
                "public_key": one.public.hex(),
                "counter": one.counter,
                "from": _moment_text(one.since),
                "revoked_from": _moment_text(one.revoked_from) if one.revoked_from else None,
            }
            for one in file.keys
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def read_key_file(data: bytes) -> KeyFile:
    """Return what a file says. Raises Misused for anything that is not such a file, whole."""
    if len(data) > LARGEST_FILE:
        raise Misused("berkas_kunci_tidak_terbaca", _UNREADABLE)
    try:
        document = json.loads(data.decode("utf-8-sig"))
        if document["format"] != FORMAT:
            raise Misused("berkas_kunci_tidak_terbaca", _UNREADABLE)
        if document["version"] != VERSION:
            raise Misused("berkas_kunci_baru", _NEWER)
        return _read(document)
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise Misused("berkas_kunci_tidak_terbaca", _UNREADABLE) from error


def _read(document: Mapping[str, Any]) -> KeyFile:
    entries = document["keys"]
    if not isinstance(entries, Sequence) or not 0 < len(entries) <= MOST_KEYS:
        raise ValueError("keys")
    code, address = _text(document["office_code"]), _text(document["address"])
    if not (code.isascii() and code.isdigit() and len(code) == 4):
        raise ValueError("office code")
    keys = tuple(_key(one) for one in entries)
    if len({one.key_id for one in keys}) < len(keys):
        raise ValueError("the same key twice")
    return KeyFile(_text(document["office"]), code, address, keys)


def _key(entry: Mapping[str, Any]) -> PublicKey:
    public = bytes.fromhex(_text(entry["public_key"]))
    revoked = entry["revoked_from"]
    key = PublicKey(
        public=public,
        counter=_text(entry["counter"]),
        since=_moment(entry["from"]),
        revoked_from=_moment(revoked) if revoked is not None else None,
    )
    if len(public) != KEY_BYTES or key.key_id.hex() != entry["key_id"]:
        raise ValueError("key id")
    return key


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.isprintable():
        raise ValueError("text")
    tidy = " ".join(value.split())
    if not 0 < len(tidy) <= _LONGEST_NAME:
        raise ValueError("text")
    return tidy


def _moment_text(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _moment(value: object) -> datetime:
    moment = datetime.fromisoformat(_text(value))
    if moment.tzinfo is None:
        raise ValueError("no zone")
    return moment.astimezone(UTC)


_UNREADABLE = QT_TRANSLATE_NOOP(
    "errors",
    "Ini bukan berkas kunci publik Loket Linjamsos, atau isinya rusak. "
    "Mintalah kantor pengirim mengekspornya lagi.",
)
_NEWER = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas kunci ini dibuat program yang lebih baru. Perbarui Loket Linjamsos, lalu ulangi.",
)
