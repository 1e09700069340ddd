"""Is this office's data whole? What `loket doctor` and the settings screen ask, one check each."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from desktop_app.domain.backup import KEPT_ASIDE, Age
from desktop_app.domain.errors import EnvironmentFailure
from desktop_app.storage import attachments, journal, scratch, vault
from desktop_app.storage import doctor as storage
from desktop_app.storage.durable import write_durably
from desktop_app.storage.esign import original_files
from desktop_app.storage.kept_aside import kept_aside
from desktop_app.storage.office import read_setting
from desktop_app.storage.register import current_snapshot
from desktop_app.usecases import backups, sync
from desktop_app.usecases import doctor_words as words
from desktop_app.usecases.letter_book import numbers_on
from desktop_app.usecases.lost_entries import lost_lately
from desktop_app.usecases.office import Office
from desktop_app.usecases.sync_checks import compare

_GIB = 1024**3
_MOST_NAMED = 20
_LAST_ENTRIES = 100
_LONG_LOG = 512 << 20
_WEEK = timedelta(days=7)
_BACK = timedelta(minutes=5)
_NOTE = "health.json"
TIGHT_DISK, FULL_DISK = 2 * _GIB, _GIB // 4


class Health(StrEnum):
    """How one check came out; only the last means that something is wrong."""

    GOOD = "baik"
    WATCH = "perhatian"
    BAD = "rusak"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at. `sentence` is a template for `values`."""

    name: str
    health: Health
    sentence: str
    values: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.sentence.format(**self.values)


def examine(office: Office, printers: Callable[[], Sequence[str]] | None = None) -> Iterator[Check]:
    """Give the checks one by one, the quick ones first; reads every archived letter
    and every attached paper. `printers` names those of this computer, where they can be asked."""
    for check in (*_QUICK, *_SLOW):
        yield check(office)
    if sync.is_joined(office):
        yield _centre(office)
    if printers is not None:
        yield _printers(printers())


def quick_check(office: Office) -> tuple[Check, ...]:
    """Return what a start finds wrong in a moment: key, the journal's end, the log, the clock.

    Under 300 ms on half a gigabyte (measured: tests/benchmarks/start_check.py).
    """
    found = (check(office) for check in (_key, _journal_end, _log, _clock))
    return tuple(one for one in found if one.health is not Health.GOOD)


def full_check_due(office: Office) -> bool:
    """Tell whether the weekly full check is due on this computer."""
    last = last_full_check(office)
    return last is None or not timedelta(0) <= office.now() - last < _WEEK


def full_check(
    office: Office, printers: Callable[[], Sequence[str]] | None = None
) -> tuple[Check, ...]:
    """Make every check, note when, and return them."""
    checks = tuple(examine(office, printers))
    bad = [one.name for one in checks if one.health is Health.BAD]
    body = {"at": office.now().isoformat(), "bad": bad}
    with suppress(OSError):  # a folder that can not be written is a finding, not a reason to stop
        write_durably(office.store.folder / _NOTE, json.dumps(body).encode())
    return checks


def last_full_check(office: Office) -> datetime | None:
    """Return when everything was last checked on this computer, None when it never was."""
    try:
        body = json.loads((office.store.folder / _NOTE).read_bytes())
        return datetime.fromisoformat(body["at"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _engine(office: Office) -> Check:
    return Check("sqlite", Health.GOOD, words.SQLITE, {"version": storage.sqlite_version()})


def _cipher(office: Office) -> Check:
    with office.read() as connection:
        version, provider = storage.cipher(connection)
    if not version:
        return Check("sandi", Health.BAD, words.NO_CIPHER)
    return Check("sandi", Health.GOOD, words.CIPHER, {"version": version, "provider": provider})


def _journal_end(office: Office) -> Check:
    with office.read() as connection:
        broken = journal.verify_last(connection, _LAST_ENTRIES)
    if broken is not None:
        return Check("jejak_audit", Health.BAD, words.CHAIN_BROKEN, {"lsn": broken})
    return Check("jejak_audit", Health.GOOD, words.CHAIN)


def _log(office: Office) -> Check:
    with office.read() as connection:
        last = journal.last_lsn(connection)
    lost = lost_lately(office)
    if lost is not None and lost.unsure:
        return Check("catatan_terakhir", Health.WATCH, words.NOTE_TORN, {"last": lost.last})
    if lost is not None and lost.missing:
        values = {"missing": lost.missing, "last": lost.last}
        return Check("catatan_terakhir", Health.BAD, words.ENTRIES_GONE, values)
    if lost is not None:
        return Check("catatan_terakhir", Health.BAD, words.OTHER_END)
    size = storage.log_size(office.store.folder)
    if size > _LONG_LOG:
        return Check("catatan_terakhir", Health.WATCH, words.LOG_LONG, {"mib": size >> 20})
    return Check("catatan_terakhir", Health.GOOD, words.LOG, {"last": last})


def _clock(office: Office) -> Check:
    with office.read() as connection:
        last = journal.last_moment(connection)
    now = office.now()
    if last - now <= _BACK:
        return Check("jam", Health.GOOD, words.CLOCK, {"now": _when(office, now)})
    values = {"now": _when(office, now), "last": _when(office, last)}
    return Check("jam", Health.BAD, words.CLOCK_BACK, values)


def _backup(office: Office) -> Check:
    standing = backups.standing(office)
    if standing.last is None:
        return Check("cadangan", Health.WATCH, words.NO_BACKUP)
    values = {"when": _when(office, standing.last)}
    if standing.age is not Age.FRESH:
        health = Health.BAD if standing.age is Age.TOO_OLD else Health.WATCH
        return Check("cadangan", health, words.BACKUP_OLD, values)
    if standing.second is None:
        return Check("cadangan", Health.WATCH, words.NO_SECOND, values)
    if standing.second_age is not Age.FRESH:
        return Check("cadangan", Health.WATCH, words.SECOND_OLD, {"folder": str(standing.second)})
    return Check("cadangan", Health.GOOD, words.BACKUP, values)


def _aside(office: Office) -> Check:
    old = kept_aside(office.store.folder)
    if not old:
        return Check("data_lama", Health.GOOD, words.NOTHING_ASIDE)
    values = {
        "count": len(old),
        "mib": max(sum(one.size for one in old) >> 20, 1),
        "until": _when(office, old[0].moment + KEPT_ASIDE)[:10],
    }
    return Check("data_lama", Health.GOOD, words.ASIDE, values)


def _printers(names: Sequence[str]) -> Check:
    if not names:
        return Check("pencetak", Health.WATCH, words.NO_PRINTER)
    return Check("pencetak", Health.GOOD, words.PRINTERS, {"names": ", ".join(names)})


def _when(office: Office, moment: datetime) -> str:
    return f"{moment.astimezone(office.zone):%d-%m-%Y %H.%M}"


def _key(office: Office) -> Check:
    if vault.belongs(office.store.folder, office.store.key):
        return Check("kunci", Health.GOOD, words.KEY_FITS)
    return Check("kunci", Health.BAD, words.KEY_STRANGE)


def _disk(office: Office) -> Check:
    free = shutil.disk_usage(office.store.folder).free
    health = Health.BAD if free < FULL_DISK else Health.WATCH if free < TIGHT_DISK else Health.GOOD
    sentence = words.DISK if health is Health.GOOD else words.DISK_TIGHT
    return Check("ruang_cakram", health, sentence, {"gib": round(free / _GIB, 1)})


def _register(office: Office) -> Check:
    with office.read() as connection:
        current = current_snapshot(connection)
        limit = read_setting(connection, "register.stale_after_days")
        files = storage.snapshot_files(connection)
    missing = [name for name in files if not (office.store.folder / name).is_file()]
    if missing:
        return Check("data_dtks", Health.BAD, words.REGISTER_GONE, {"missing": len(missing)})
    if current is None:
        return Check("data_dtks", Health.WATCH, words.NO_REGISTER)
    days = current.age_days(office.today())
    values = {
        "source": current.source.value,
        "as_of": f"{current.as_of:%d-%m-%Y}",
        "days": days,
        "limit": limit,
    }
    if days > limit:
        return Check("data_dtks", Health.WATCH, words.REGISTER_OLD, values)
    return Check("data_dtks", Health.GOOD, words.REGISTER, values)


def _database(office: Office) -> Check:
    with suppress(EnvironmentFailure):  # a disk that is read-only can still be looked at
        storage.fold_in_log(office.store)
    with office.read() as connection:
        faults = storage.database_faults(connection)
    if faults:
        return Check("basis_data", Health.BAD, words.DATABASE_BAD, {"faults": faults})
    return Check("basis_data", Health.GOOD, words.DATABASE)


def _journal(office: Office) -> Check:
    with office.read() as connection:
        broken = journal.verify(connection)
    if broken is not None:
        return Check("jejak_audit", Health.BAD, words.CHAIN_BROKEN, {"lsn": broken})
    return Check("jejak_audit", Health.GOOD, words.CHAIN)


def _archive(office: Office) -> Check:
    """Look at every letter, and at each as it was before it was signed electronically."""
    count, bad = 0, []
    with office.read() as connection:
        for number, file, file_hash in storage.archived_letters(connection):
            count += 1
            if not _intact(office, file, file_hash):
                bad.append(number)
        for number, file, file_hash in original_files(connection):
            if number not in bad and not _intact(office, file, file_hash):
                bad.append(number)
    if bad:
        bad.sort()
        shown = ", ".join(bad[:_MOST_NAMED]) + (", …" if len(bad) > _MOST_NAMED else "")
        values = {"bad": len(bad), "count": count, "letters": bad, "shown": shown}
        return Check("arsip_surat", Health.BAD, words.ARCHIVE_BAD, values)
    return Check("arsip_surat", Health.GOOD, words.ARCHIVE, {"count": count})


def _numbers(office: Office) -> Check:
    found = numbers_on(office)
    if found.whole:
        return Check("nomor_surat", Health.GOOD, words.NUMBERS, {"count": found.letters})
    first = next(gap for gap in found.gaps if not gap.explained)
    bad = sum(not gap.explained for gap in found.gaps)
    return Check("nomor_surat", Health.BAD, words.NUMBERS_BAD, {"bad": bad, "first": str(first)})


def _papers(office: Office) -> Check:
    with office.read() as connection:
        stored = attachments.stored_files(connection)
    bad = sum(not _intact(office, file, file_hash) for file, file_hash in stored)
    if bad:
        return Check("lampiran", Health.BAD, words.PAPERS_BAD, {"bad": bad, "count": len(stored)})
    return Check("lampiran", Health.GOOD, words.PAPERS, {"count": len(stored)})


def _typed(office: Office) -> Check:
    damaged = scratch.unreadable(office.store)
    if damaged:
        return Check("ketikan", Health.BAD, words.TYPED_LOST, {"count": damaged})
    return Check("ketikan", Health.GOOD, words.TYPED)


def _centre(office: Office) -> Check:
    """Compare every row with what the server told of it; what is not sent yet is left out."""
    now = sync.status(office)
    if now.quarantined:
        return Check("pusat", Health.BAD, words.CENTRE_STOPPED)
    found = compare(office)
    unlike = len(found.different) + len(found.missing)
    values = {"rows": found.rows, "unlike": unlike, "pending": found.pending}
    if unlike or not found.sum_agrees:
        return Check("pusat", Health.WATCH, words.CENTRE_UNLIKE, values)
    return Check("pusat", Health.GOOD, words.CENTRE, values)


def _intact(office: Office, file: str, file_hash: str) -> bool:
    try:
        return hashlib.sha256(office.store.files.get(file)).hexdigest() == file_hash
    except EnvironmentFailure:
        return False


_QUICK = (_engine, _cipher, _key, _disk, _clock, _log, _backup, _aside, _register)
_SLOW = (_database, _journal, _archive, _numbers, _papers, _typed)
