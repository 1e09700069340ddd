"""Another passphrase, and another database key: what to do when a sheet or a passphrase got about.

A new passphrase costs a moment, but whoever has the old sheet and the old passphrase still opens
the folder. A new key rewrites everything and shuts them out.
"""

from __future__ import annotations

import hmac
import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Refused
from desktop_app.storage import backup, exchange, rekey, vault
from desktop_app.storage import backup_sets as sets
from desktop_app.storage.database import Store
from desktop_app.storage.durable import write_durably
from desktop_app.storage.office import read_identity
from desktop_app.usecases.backups import second_folder
from desktop_app.usecases.office import Office

Tell = Callable[[int, int], None]
# What stood aside since a migration is under the old key too, and goes with it.
_REWRITTEN = (*exchange.DATA, exchange.SIGNING_KEYS, "office-before-migration-*.db")


def change_passphrase(office: Office, old: str, new: str) -> None:
    """Let a new passphrase open the office and its backups. Print a new recovery sheet after it.

    Raises EnvironmentFailure for a wrong old one, Refused for a short or unchanged new one.
    """
    office.require(Right.MANAGE_OFFICE)
    folder, key = office.store.folder, office.store.key
    if not hmac.compare_digest(vault.unlock(folder, old), key):
        raise EnvironmentFailure("berkas_pemulihan_rusak", _STRANGE)
    if new == old:
        raise Refused("frasa_sandi_sama", _SAME)
    vault.rewrap(folder, key, new)
    with office.write() as tx:
        tx.event("passphrase", office.identity.id, {})
    chosen = second_folder(office)
    vault_id = vault.recovery(folder).vault_id
    places = [sets.own_place(folder), *([sets.place_in(chosen, vault_id)] if chosen else ())]
    for place in places:
        path = backup.recovery_in(place, vault.key_id(key))
        if path.is_file():
            # An absent disk gets it with its next backup.
            with suppress(OSError):
                write_durably(path, (folder / vault.RECOVERY_FILE).read_bytes())


def change_key(
    folder: Path,
    passphrase: str,
    now: datetime,
    *,
    new_passphrase: str | None = None,
    actor: UUID | None = None,
    tell: Tell = lambda *_: None,
) -> bytes:
    """Write a closed office once more under a new key, and return the key.

    Killed at any moment, the folder opens with the old key or with the new one; a new passphrase
    comes with the new key. Backups made before stay under the old one. Raises EnvironmentFailure
    for a wrong passphrase, a full disk, or while another program has the office open.
    """
    exchange.settle(folder)
    key = vault.unlock(folder, passphrase)
    rekey.refuse_little_room(folder)
    with exchange.alone(folder, key) as held:
        if held.raw is None:
            raise EnvironmentFailure("basis_data_rusak", _DAMAGED)
        stage = None
        try:
            stage = exchange.new_stage(folder)
            wrapped_by = new_passphrase or passphrase
            new_key = rekey.rewrite(held.raw, folder, key, stage, wrapped_by, tell)
            _journal(stage, new_key, now, actor)
            held.release()
            exchange.exchange(folder, stage, _REWRITTEN, None)
        except BaseException as error:
            decided = (folder / exchange.MARKER).exists()
            if stage is not None and not decided:
                shutil.rmtree(stage, ignore_errors=True)
            if isinstance(error, OSError):
                if decided:  # the next opening finishes it
                    raise EnvironmentFailure("penukaran_gagal", exchange.NOT_FINISHED) from error
                raise EnvironmentFailure("kunci_baru_gagal", _FAILED) from error
            raise
    return new_key


def _journal(stage: Path, key: bytes, now: datetime, actor: UUID | None) -> None:
    store = Store(stage, key)
    try:
        with store.write(actor=actor, at=now) as tx:
            tx.event("rekey", read_identity(tx.connection).id, {"key": vault.key_id(key)})
    finally:
        store.close()


_STRANGE = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas recovery.json bukan milik kantor ini. Salin kembali yang benar dari cadangan, lalu "
    "ulangi.",
)
_SAME = QT_TRANSLATE_NOOP(
    "errors", "Frasa sandi baru sama dengan yang lama. Pakai yang lain, lalu ulangi."
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "errors",
    "Basis data kantor rusak, jadi kuncinya belum dapat diganti. Pulihkan dari cadangan dahulu.",
)
_FAILED = QT_TRANSLATE_NOOP(
    "errors",
    "Data dengan kunci baru tidak dapat ditulis sampai selesai, jadi kunci lama tetap dipakai. "
    "Periksa ruang kosong dan izin folder data, lalu ulangi.",
)
