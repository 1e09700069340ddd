"""Going back to a backup: look inside first, then exchange the whole folder, keeping the old.

Nothing is overwritten: what is there now is moved into a folder beside it. The restored office
begins a new epoch, and its letter numbers go on behind those given out since, so that no number
is ever on two letters.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.backup import Manifest
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, NotFound, Refused
from desktop_app.storage import backup, exchange, kept_aside, letter_book, vault
from desktop_app.storage import backup_sets as sets
from desktop_app.storage import restore as storage
from desktop_app.storage.backup_sets import BackupSet
from desktop_app.storage.database import Store
from desktop_app.storage.durable import write_durably
from desktop_app.storage.epochs import begin_epoch, current_epoch
from desktop_app.storage.migrate import migrate
from desktop_app.storage.office import read_identity
from desktop_app.storage.restore import Inside as Inside
from desktop_app.storage.restore import Lost as Lost
from desktop_app.usecases.office import Office

Tell = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, repr=False)
class Unlocked:
    """A backup with the key that opens it and the recovery file that goes with it."""

    one: BackupSet
    manifest: Manifest
    key: bytes
    recovery: bytes


@dataclass(frozen=True, slots=True)
class Restored:
    """What became of it: where the old content is (None when there was none), and the epoch."""

    made_at: datetime
    aside: Path | None
    epoch: int
    skipped: int


def find(chosen: Path) -> tuple[BackupSet, ...]:
    """Return the backups in a folder somebody points at, the newest first. Raises NotFound."""
    found = tuple(sets.sets_below(chosen))
    if not found:
        raise NotFound("cadangan_tidak_ada", _NONE_THERE)
    return found


def unlock(
    one: BackupSet,
    *,
    kept: Callable[[str], bytes | None] = lambda _: None,
    passphrase: str | None = None,
    sheet_code: str = "",
) -> Unlocked:
    """Open a backup by a key that is kept for its office, or by passphrase; then check its seal.

    `kept` is asked with the office's vault id. With a code from the recovery sheet the backup's
    own recovery file is not needed. Raises EnvironmentFailure: `frasa_sandi_diperlukan` when no
    kept key fits and no passphrase was given, and for a wrong one or a damaged backup.
    """
    manifest = sets.read_manifest(one)
    recovery = _recovery(one, manifest, sheet_code)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        write_durably(folder / vault.RECOVERY_FILE, recovery)
        if passphrase is not None:
            key = vault.unlock(folder, passphrase)
        else:
            known = kept(manifest.vault_id)
            if known is None or not vault.belongs(folder, known):
                raise EnvironmentFailure("frasa_sandi_diperlukan", _LOCKED)
            key = known
    if vault.key_id(key) != manifest.key_id:
        raise EnvironmentFailure("lembar_kantor_lain", _OTHER_SHEET)
    return Unlocked(one, sets.read_manifest(one, key), key, recovery)


def look_inside(unlocked: Unlocked, tell: Tell = lambda *_: None) -> Inside:
    """Return what a backup holds, after reading every byte of it and its whole journal.

    Raises EnvironmentFailure when its database cannot be read at all.
    """
    damaged = sets.damaged_in(unlocked.one, unlocked.manifest, tell)
    return storage.look_inside(unlocked.one, unlocked.manifest, unlocked.key, damaged)


def what_is_lost(unlocked: Unlocked, folder: Path, key: bytes | None) -> Lost | None:
    """Return what is in the folder now and not in the backup.

    None when there is no office in the folder, or it cannot be read with `key`.
    """
    if key is None:
        return None
    return storage.compare(unlocked.one, unlocked.key, folder, key)


def restore(
    unlocked: Unlocked,
    folder: Path,
    now: datetime,
    *,
    office: Office | None,
    present_key: bytes | None = None,
    skip_numbers: int = 0,
    tell: Tell = lambda *_: None,
) -> Restored:
    """Put the backup in place of what is in the folder; the old content is kept aside.

    The office has to be closed. `office` is it as it stood when somebody asked for this, who has
    to answer with a password; None where nobody is logged in because no office is open: whoever
    opened the backup with the key or the passphrase is its administrator.

    Where the present office can be read with `present_key` its letter numbers are gone on from;
    else every series of the year jumps by `skip_numbers`.
    Raises Refused without the right or the password (`sandi_diminta`) and for another office's
    folder, EnvironmentFailure when the backup is damaged,
    the disk refuses, or another program has the office open; then nothing has changed.
    """
    actor = _answering(office)
    exchange.settle(folder)
    _refuse_other_office(unlocked, folder)
    if sets.damaged_in(unlocked.one, unlocked.manifest):
        raise EnvironmentFailure("cadangan_rusak", sets.BROKEN)
    stage = None
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with exchange.alone(folder, present_key) as held:
            counters, epoch = storage.present(held.raw)
            stage = exchange.new_stage(folder)
            _fill(stage, unlocked, tell)
            restored = _begin(stage, unlocked, now, actor, counters, epoch, skip_numbers)
            held.release()
            aside = _swap(folder, stage, now)
    except BaseException as error:
        if stage is not None and not (folder / exchange.MARKER).exists():
            shutil.rmtree(stage, ignore_errors=True)
        if isinstance(error, OSError):
            if (folder / exchange.MARKER).exists():  # decided: the next opening finishes it
                raise EnvironmentFailure("penukaran_gagal", exchange.NOT_FINISHED) from error
            raise EnvironmentFailure("pemulihan_gagal", _FAILED) from error
        raise
    return Restored(unlocked.manifest.made_at, aside, *restored)


def _answering(office: Office | None) -> UUID | None:
    if office is None or office.actor is None:
        return None
    return office.require_vouched(Right.RESTORE).id


def _recovery(one: BackupSet, manifest: Manifest, sheet_code: str) -> bytes:
    if sheet_code:
        with tempfile.TemporaryDirectory() as place:
            vault.restore_recovery(Path(place), sheet_code)
            return (Path(place) / vault.RECOVERY_FILE).read_bytes()
    try:
        return backup.recovery_in(one.place, manifest.key_id).read_bytes()
    except OSError as error:
        raise EnvironmentFailure("berkas_pemulihan_hilang", _NO_RECOVERY) from error


def _refuse_other_office(unlocked: Unlocked, folder: Path) -> None:
    unfinished = any((folder / name).exists() for name in exchange.UNFINISHED)
    if not vault.exists(folder) or unfinished:
        return
    try:
        here = vault.recovery(folder).vault_id
    except EnvironmentFailure:
        return  # damaged: a reason to restore
    if here != unlocked.manifest.vault_id:
        raise Refused("cadangan_kantor_lain", _OTHER_OFFICE)


def _fill(stage: Path, unlocked: Unlocked, tell: Tell) -> None:
    one, manifest = unlocked.one, unlocked.manifest
    write_durably(stage / vault.RECOVERY_FILE, unlocked.recovery)
    names = backup.names_in(one.place, manifest.key_id)
    if names.is_file():
        shutil.copyfile(names, stage / vault.NAMES_FILE)
    (stage / "files").mkdir(mode=0o700)
    parts = list(sets.parts_of(one, manifest))
    for number, (path, stored) in enumerate(parts, start=1):
        archived = path.name in manifest.files
        target = stage / "files" / path.name[:2] / path.name if archived else stage / path.name
        target.parent.mkdir(exist_ok=True)
        shutil.copyfile(path, target)
        if not sets.is_stored(target, stored):
            raise EnvironmentFailure("cadangan_rusak", sets.BROKEN)
        tell(number, len(parts))


def _begin(
    stage: Path,
    unlocked: Unlocked,
    now: datetime,
    actor: UUID | None,
    counters: dict[tuple[str, int], int],
    epoch: int,
    skip: int,
) -> tuple[int, int]:
    """Bring the staged office to this program's shape and let its new epoch begin."""
    store = Store(stage, unlocked.key)
    manifest = unlocked.manifest
    try:
        migrate(store, now)
        with store.write(actor=actor, at=now) as tx:
            number = max(epoch, current_epoch(tx.connection)) + 1
            day = f"{manifest.made_at:%Y-%m-%d %H:%M}"
            begin_epoch(tx, number, f"dipulihkan dari cadangan {day} UTC")
            spans = letter_book.go_on_behind(tx, counters, now.year, skip)
            body = {
                "made_at": manifest.made_at,
                "lsn": manifest.lsn,
                "chain": manifest.chain,
                "epoch": number,
                "numbers": spans,
            }
            tx.event("restore", read_identity(tx.connection).id, body)
        return number, sum(last - first + 1 for _, _, first, last in spans)
    finally:
        store.close()
        for path in stage.glob("office-before-migration-*.db"):
            path.unlink()  # the backup itself is the file from before


def _swap(folder: Path, stage: Path, now: datetime) -> Path | None:
    patterns = (*exchange.DATA, *exchange.UNFINISHED)
    there = any(True for pattern in patterns for _ in folder.glob(pattern))
    aside = kept_aside.restore_at(now) if there else None
    return exchange.exchange(folder, stage, patterns, aside)


_NONE_THERE = QT_TRANSLATE_NOOP(
    "errors",
    "Di folder itu tidak ada cadangan. Pilih cakram USB atau folder yang berisi "
    '"cadangan-loket-…", lalu ulangi.',
)
_LOCKED = QT_TRANSLATE_NOOP(
    "errors",
    "Cadangan ini terkunci. Ketik frasa sandi kantor; tertulis bersama lembar pemulihan.",
)
_OTHER_SHEET = QT_TRANSLATE_NOOP(
    "errors",
    "Lembar pemulihan itu bukan untuk cadangan ini. Pakai lembar dari masa cadangan itu dibuat.",
)
_NO_RECOVERY = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas pemulihan tidak ada di samping cadangan ini. Ketik kode dari lembar pemulihan.",
)
_OTHER_OFFICE = QT_TRANSLATE_NOOP(
    "errors",
    "Cadangan ini milik kantor lain. Pulihkan ke folder yang kosong dengan --data-dir.",
)
_FAILED = QT_TRANSLATE_NOOP(
    "errors",
    "Pemulihan tidak dapat diselesaikan, dan data yang ada belum berubah. Periksa ruang kosong dan "
    "izin folder data, lalu ulangi.",
)
