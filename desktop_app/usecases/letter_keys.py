"""Signing keys as the admin handles them: looked at, given to other offices, changed, revoked.

A stolen PC is a key revoked from the moment of the theft on: what lies in the archive from before
stays genuine, everything else that key signed does not, whatever day it claims.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.errors import (
    QT_TRANSLATE_NOOP,
    EnvironmentFailure,
    Misused,
    NotFound,
    Refused,
)
from desktop_app.domain.letter_keys import (
    LARGEST_FILE,
    KeyFile,
    PublicKey,
    read_key_file,
    write_key_file,
)
from desktop_app.domain.office import Counter
from desktop_app.storage import signing, trusted_keys
from desktop_app.storage.durable import write_durably
from desktop_app.storage.office import counters, read_setting
from desktop_app.storage.trusted_keys import TrustedKey
from desktop_app.usecases.office import Office

__all__ = [
    "CounterKeys",
    "Imported",
    "TrustedKey",
    "change_key",
    "export_keys",
    "forget_office",
    "import_keys",
    "keys_of_counters",
    "look_into",
    "other_offices",
    "read_moment",
    "revoke_key",
]


@dataclass(frozen=True, slots=True)
class CounterKeys:
    """A counter and its keys, the one it signs with first; none before its first letter."""

    counter: Counter
    keys: tuple[PublicKey, ...]

    @property
    def current(self) -> PublicKey | None:
        """The key it signs with, None when its next letter makes one."""
        return next((one for one in self.keys if one.revoked_from is None), None)


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import brought: whose keys, how many stand in the file, how many were news."""

    office: str
    keys: int
    new: int


def keys_of_counters(office: Office) -> tuple[CounterKeys, ...]:
    """Return every counter with its keys, by code."""
    with office.read() as connection:
        known = signing.counter_keys(connection)
        return tuple(
            CounterKeys(one, tuple(key for owner, key in known if owner == one.id))
            for one in counters(connection)
        )


def other_offices(office: Office) -> tuple[TrustedKey, ...]:
    """Return the imported keys of other offices, by office."""
    with office.read() as connection:
        return trusted_keys.trusted_keys(connection)


def export_keys(office: Office, path: Path) -> KeyFile:
    """Write this office's public keys to a file, whole or not at all, and return what it says.

    Nothing in it is secret. Raises Refused before the first letter was signed,
    EnvironmentFailure when the file cannot be written.
    """
    with office.read() as connection:
        keys = tuple(key for _, key in signing.counter_keys(connection))
        address = str(read_setting(connection, settings.LETTER_VERIFICATION_ADDRESS.name))
    if not keys:
        raise Refused("kunci_belum_ada", _NO_KEYS)
    file = KeyFile(office.identity.name, office.identity.regency_code, address.upper(), keys)
    try:
        write_durably(path, write_key_file(file, office.now()).encode())
    except OSError as error:
        raise EnvironmentFailure("kunci_tidak_terekspor", _NOT_WRITTEN, name=path.name) from error
    return file


def look_into(path: Path) -> KeyFile:
    """Return what a file of another office says, before anything is trusted.

    Raises NotFound for a file that is not there, Misused for one that is no such file.
    """
    try:
        with path.open("rb") as stream:
            data = stream.read(LARGEST_FILE + 1)
    except OSError as error:
        raise NotFound("berkas_kunci_tidak_ada", _NO_FILE, name=path.name) from error
    return read_key_file(data)


def import_keys(office: Office, path: Path) -> Imported:
    """Trust the keys in a file from now on. Raises as `look_into`, Refused for our own keys."""
    office.require(Right.MANAGE_OFFICE)
    file = look_into(path)
    with office.write() as tx:
        own = {key.key_id for _, key in signing.counter_keys(tx.connection)}
        if any(one.key_id in own for one in file.keys):
            raise Refused("kunci_sendiri", _OWN)
        for one in file.keys:
            known = trusted_keys.trusted_key(tx.connection, one.key_id)
            # Four bytes can be met on purpose: a key that is known is never replaced.
            if known is not None and known.key.public != one.public:
                raise Refused("kunci_berbenturan", _CLASH, office=known.office)
        new = sum(trusted_keys.trust(tx, file, one) for one in file.keys)
    return Imported(file.office, len(file.keys), new)


def forget_office(office: Office, name: str) -> int:
    """Trust the keys of another office no longer; return how many there were."""
    office.require(Right.MANAGE_OFFICE)
    with office.write() as tx:
        return trusted_keys.distrust(tx, name)


def change_key(office: Office, counter_id: UUID) -> PublicKey:
    """Let a counter sign with a new key from its next letter on; what is issued stays genuine."""
    office.require(Right.MANAGE_OFFICE)
    with office.write() as tx:
        made = signing.rotate_key(tx, office.store, counter_id, office.ports.signatures.new_pair)
        keys = signing.counter_keys(tx.connection)
    return next(key for _, key in keys if key.key_id == made.key_id)


def revoke_key(office: Office, counter_id: UUID, since: datetime | None = None) -> int:
    """Revoke the keys of a counter from a moment on (a stolen PC); return how many.

    `since` is aware; None is now. Letters archived before stay genuine; the counter's next
    letter is signed with a new key. Raises Refused for a moment that is yet to come, and
    NotFound when the counter had no good key then.
    """
    office.require_vouched(Right.REVOKE_KEY)
    with office.write() as tx:
        if since is not None and since > tx.at:
            raise Refused("pencabutan_belum_tiba", _FUTURE)
        revoked = signing.revoke_keys(tx, counter_id, since or tx.at)
        if not revoked:
            raise NotFound("kunci_belum_ada_saat_itu", _NO_KEY_THEN)
        return revoked


def read_moment(office: Office, text: str) -> datetime:
    """Return a moment typed as `2026-11-20T16:00` in the office's time. Raises Misused."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise Misused("waktu_tidak_terbaca", _NO_MOMENT, text=text[:40]) from error
    return moment if moment.tzinfo else moment.replace(tzinfo=office.zone)


_NO_MOMENT = QT_TRANSLATE_NOOP(
    "errors", "“{text}” bukan waktu. Tulis tanggal dan jam, misalnya 2026-11-20T16:00."
)
_NO_KEYS = QT_TRANSLATE_NOOP(
    "errors",
    "Belum ada kunci: kunci tiap loket dibuat saat surat pertamanya terbit. "
    "Ekspor setelah surat pertama.",
)
_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas {name} tidak dapat ditulis. Periksa folder tujuan dan ruang kosong, lalu ulangi.",
)
_NO_FILE = QT_TRANSLATE_NOOP(
    "errors", "Berkas {name} tidak ada atau tidak dapat dibaca. Periksa namanya, lalu ulangi."
)
_OWN = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas ini memuat kunci kantor ini sendiri, jadi tidak perlu diimpor. "
    "Pilih berkas dari kantor lain.",
)
_CLASH = QT_TRANSLATE_NOOP(
    "errors",
    "Salah satu kunci di berkas ini bernomor sama dengan kunci {office} tetapi isinya lain. "
    "Jangan dipakai; tanyakan kepada pengirimnya.",
)
_NO_KEY_THEN = QT_TRANSLATE_NOOP(
    "errors",
    "Pada saat itu loket ini belum punya kunci yang masih berlaku, jadi tidak ada yang dicabut. "
    "Periksa tanggal dan jamnya.",
)
_FUTURE = QT_TRANSLATE_NOOP(
    "errors", "Saat pencabutan belum tiba. Isi saat komputer itu hilang, paling akhir sekarang."
)
