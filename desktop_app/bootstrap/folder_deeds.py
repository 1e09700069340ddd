"""What is done to a whole data folder while its office is closed: restoring, a new key, salvage.

Each takes the key from the system's safe where it is kept, else from the passphrase, and leaves
the right key in the safe.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from desktop_app.adapters.clock import SystemClock
from desktop_app.bootstrap.outside import real_ports as real_ports
from desktop_app.domain.errors import EnvironmentFailure
from desktop_app.storage import vault
from desktop_app.storage.backup_sets import BackupSet, own_place
from desktop_app.usecases import keys, restoring, salvaging
from desktop_app.usecases.folder import check_folder
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import Clock
from desktop_app.usecases.restoring import Inside, Lost, Restored, Unlocked
from desktop_app.usecases.salvaging import Salvaged
from desktop_app.usecases.setup import DEMO_PASSPHRASE

Tell = Callable[[int, int], None]


def backups_in(chosen: Path | None, folder: Path) -> tuple[BackupSet, ...]:
    """Return the backups in a folder somebody points at, else in the data folder's own place."""
    return restoring.find(chosen or own_place(folder))


def unlock_backup(
    one: BackupSet, folder: Path, passphrase: str | None = None, sheet_code: str = ""
) -> Unlocked:
    """Open a backup: by passphrase, else by the key the safe keeps. Raises as `restoring.unlock`.

    The backup of a demo office opens with its published passphrase.
    """
    if passphrase is None:
        try:
            return restoring.unlock(one, kept=_kept, sheet_code=sheet_code)
        except EnvironmentFailure as error:
            if error.code != "frasa_sandi_diperlukan" or not _is_demo(folder):
                raise
            passphrase = DEMO_PASSPHRASE
    return restoring.unlock(one, passphrase=passphrase, sheet_code=sheet_code)


def look_into(
    unlocked: Unlocked, folder: Path, tell: Tell = lambda *_: None
) -> tuple[Inside, Lost | None]:
    """Return what is in a backup, and what is in the folder now and not in it."""
    inside = restoring.look_inside(unlocked, tell)
    return inside, restoring.what_is_lost(unlocked, folder, _present_key(unlocked, folder))


def restore_folder(
    unlocked: Unlocked,
    folder: Path,
    *,
    office: Office | None,
    skip_numbers: int = 0,
    clock: Clock | None = None,
    tell: Tell = lambda *_: None,
) -> Restored:
    """Put a backup in place of a closed office. Raises as `usecases.restoring.restore`."""
    from desktop_app.adapters.mounts import mounts

    check_folder(folder, mounts)
    done = restoring.restore(
        unlocked,
        folder,
        (clock or SystemClock()).now(),
        present_key=_present_key(unlocked, folder),
        office=office,
        skip_numbers=skip_numbers,
        tell=tell,
    )
    _keep(folder, unlocked.key)
    return done


def change_key_of(
    folder: Path,
    passphrase: str,
    *,
    new_passphrase: str | None = None,
    actor: UUID | None = None,
    tell: Tell = lambda *_: None,
) -> None:
    """Write a closed office once more under a new key. Raises as `usecases.keys.change_key`."""
    key = keys.change_key(
        folder,
        passphrase,
        SystemClock().now(),
        new_passphrase=new_passphrase,
        actor=actor,
        tell=tell,
    )
    _keep(folder, key)


def salvage_folder(
    folder: Path,
    target: Path,
    passphrase: str | None = None,
    tell: Callable[[str, int], None] = lambda *_: None,
) -> Salvaged:
    """Save what can be read of a damaged office. Raises as `usecases.salvaging.salvage`."""
    from desktop_app.bootstrap import key_of

    return salvaging.salvage(folder, target, key_of(folder, passphrase), SystemClock().now(), tell)


def _kept(vault_id: str) -> bytes | None:
    from desktop_app.adapters import key_store

    return key_store.recall(vault_id)


def _keep(folder: Path, key: bytes) -> None:
    from desktop_app.adapters import key_store

    about = vault.recovery(folder)
    if not about.demo:
        key_store.remember(about.vault_id, key)


def _present_key(unlocked: Unlocked, folder: Path) -> bytes | None:
    """Return the key of the office that is in the folder now; None when there is none to know."""
    try:
        if vault.belongs(folder, unlocked.key):
            return unlocked.key
        known = _kept(vault.recovery(folder).vault_id)  # the key was changed since the backup
        return known if known is not None and vault.belongs(folder, known) else None
    except EnvironmentFailure:
        return None


def _is_demo(folder: Path) -> bool:
    try:
        return vault.recovery(folder).demo
    except EnvironmentFailure:
        return False
