"""Is this office's data whole? What `loket doctor` and the settings screen ask, one check each."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure
from desktop_app.storage import attachments, journal, vault
from desktop_app.storage import doctor as storage
from desktop_app.storage.esign import original_files
from desktop_app.storage.office import read_setting
from desktop_app.storage.register import current_snapshot
from desktop_app.usecases.letter_book import numbers_on
from desktop_app.usecases.office import Office

_GIB = 1024**3
_MOST_NAMED = 20
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


def examine(office: Office) -> Iterator[Check]:
    """Give the checks one by one, the quick ones first; reads every archived letter
    and every attached paper."""
    checks: tuple[Callable[[Office], Check], ...] = (
        _engine,
        _key,
        _disk,
        _register,
        _database,
        _journal,
        _archive,
        _numbers,
        _papers,
    )
    for check in checks:
        yield check(office)


def _engine(office: Office) -> Check:
    return Check("sqlite", Health.GOOD, _SQLITE, {"version": storage.sqlite_version()})


def _key(office: Office) -> Check:
    if vault.belongs(office.store.folder, office.store.key):
        return Check("kunci", Health.GOOD, _KEY_FITS)
    return Check("kunci", Health.BAD, _KEY_STRANGE)


def _disk(office: Office) -> Check:
    free = shutil.disk_usage(office.store.folder).free
    health = Health.BAD if free < FULL_DISK else Health.WATCH if free < TIGHT_DISK else Health.GOOD
    sentence = _DISK if health is Health.GOOD else _DISK_TIGHT
    return Check("ruang_cakram", health, sentence, {"gib": round(free / _GIB, 1)})


def _register(office: Office) -> Check:
    with office.read() as connection:
        current = current_snapshot(connection)
        limit = read_setting(connection, "register.stale_after_days")
        files = storage.snapshot_files(connection)
    missing = [name for name in files if not (office.store.folder / name).is_file()]
    if missing:
        return Check("data_dtks", Health.BAD, _REGISTER_GONE, {"missing": len(missing)})
    if current is None:
        return Check("data_dtks", Health.WATCH, _NO_REGISTER)
    days = current.age_days(office.today())
    values = {
        "source": current.source.value,
        "as_of": f"{current.as_of:%d-%m-%Y}",
        "days": days,
        "limit": limit,
    }
    if days > limit:
        return Check("data_dtks", Health.WATCH, _REGISTER_OLD, values)
    return Check("data_dtks", Health.GOOD, _REGISTER, values)


def _database(office: Office) -> Check:
    with office.read() as connection:
        faults = storage.database_faults(connection)
    if faults:
        return Check("basis_data", Health.BAD, _DATABASE_BAD, {"faults": faults})
    return Check("basis_data", Health.GOOD, _DATABASE)


def _journal(office: Office) -> Check:
    with office.read() as connection:
        broken = journal.verify(connection)
    if broken is not None:
        return Check("jejak_audit", Health.BAD, _CHAIN_BROKEN, {"lsn": broken})
    return Check("jejak_audit", Health.GOOD, _CHAIN)


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
        shown = ", ".join(bad[:_MOST_NAMED]) + (", …" if len(bad) > _MOST_NAMED else "")
        values = {"bad": len(bad), "count": count, "letters": bad, "shown": shown}
        return Check("arsip_surat", Health.BAD, _ARCHIVE_BAD, values)
    return Check("arsip_surat", Health.GOOD, _ARCHIVE, {"count": count})


def _numbers(office: Office) -> Check:
    found = numbers_on(office)
    if found.whole:
        return Check("nomor_surat", Health.GOOD, _NUMBERS, {"count": found.letters})
    first = next(gap for gap in found.gaps if not gap.explained)
    bad = sum(not gap.explained for gap in found.gaps)
    return Check("nomor_surat", Health.BAD, _NUMBERS_BAD, {"bad": bad, "first": str(first)})


def _papers(office: Office) -> Check:
    with office.read() as connection:
        stored = attachments.stored_files(connection)
    bad = sum(not _intact(office, file, file_hash) for file, file_hash in stored)
    if bad:
        return Check("lampiran", Health.BAD, _PAPERS_BAD, {"bad": bad, "count": len(stored)})
    return Check("lampiran", Health.GOOD, _PAPERS, {"count": len(stored)})


def _intact(office: Office, file: str, file_hash: str) -> bool:
    try:
        return hashlib.sha256(office.store.files.get(file)).hexdigest() == file_hash
    except EnvironmentFailure:
        return False


_SQLITE = QT_TRANSLATE_NOOP("doctor", "Mesin basis data SQLite {version}.")
_NUMBERS = QT_TRANSLATE_NOOP(
    "doctor", "Nomor surat lengkap: {count} surat, tidak ada nomor tanpa surat atau penjelasan."
)
_NUMBERS_BAD = QT_TRANSLATE_NOOP("doctor", "Ada {bad} nomor surat tanpa penjelasan. {first}")
_KEY_FITS = QT_TRANSLATE_NOOP("doctor", "Kunci cocok dengan folder data ini.")
_KEY_STRANGE = QT_TRANSLATE_NOOP(
    "doctor",
    "Berkas recovery.json bukan milik kantor ini. Salin kembali yang benar dari lembar pemulihan.",
)
_DISK = QT_TRANSLATE_NOOP("doctor", "Ruang kosong di cakram {gib} GB.")
_DISK_TIGHT = QT_TRANSLATE_NOOP(
    "doctor", "Ruang kosong di cakram tinggal {gib} GB. Kosongkan sebelum pelayanan terganggu."
)
_NO_REGISTER = QT_TRANSLATE_NOOP(
    "doctor", "Belum ada data DTKS/DTSEN. Masukkan dengan `loket register import BERKAS`."
)
_REGISTER = QT_TRANSLATE_NOOP("doctor", "Data {source} per {as_of}, umur {days} hari.")
_REGISTER_OLD = QT_TRANSLATE_NOOP(
    "doctor",
    "Data {source} per {as_of} sudah {days} hari, lebih tua dari batas {limit} hari. "
    "Mintalah data baru.",
)
_REGISTER_GONE = QT_TRANSLATE_NOOP(
    "doctor",
    "{missing} berkas data DTKS/DTSEN hilang dari folder data. Impor kembali datanya.",
)
_DATABASE = QT_TRANSLATE_NOOP("doctor", "Basis data utuh.")
_DATABASE_BAD = QT_TRANSLATE_NOOP(
    "doctor",
    "Ada {faults} kerusakan di basis data. Jangan hapus apa pun; pulihkan dari cadangan terakhir.",
)
_CHAIN = QT_TRANSLATE_NOOP("doctor", "Jejak audit utuh dari awal sampai akhir.")
_CHAIN_BROKEN = QT_TRANSLATE_NOOP(
    "doctor",
    "Jejak audit terputus pada catatan ke-{lsn}: ada yang diubah, dihapus, atau disisipkan di luar "
    "program. Simpan folder data ini apa adanya dan laporkan kepada kepala dinas.",
)
_ARCHIVE = QT_TRANSLATE_NOOP("doctor", "{count} surat di arsip utuh.")
_ARCHIVE_BAD = QT_TRANSLATE_NOOP(
    "doctor",
    "{bad} dari {count} surat di arsip hilang atau berubah: {shown}. Pulihkan dari cadangan "
    "terakhir; surat yang tidak ada di cadangan dibatalkan dan diterbitkan penggantinya.",
)
_PAPERS = QT_TRANSLATE_NOOP("doctor", "{count} lampiran berkas utuh.")
_PAPERS_BAD = QT_TRANSLATE_NOOP(
    "doctor",
    "{bad} dari {count} lampiran berkas hilang atau berubah. Pulihkan dari cadangan terakhir.",
)
