"""Laporan masalah: what somebody who helps needs to see, in one file, and nobody's data in it.

It is put together, shown piece by piece, and saved where a person chooses; nothing is sent. What
it is made of names nobody; still every piece goes through the net of `domain.scrub`, with every
name the office knows.
"""

from __future__ import annotations

import io
import json
import platform
import shutil
import sys
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from importlib import metadata
from pathlib import Path
from typing import Any

from desktop_app import paths, settings
from desktop_app import version as program
from desktop_app.domain import scrub
from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, LoketError, Refused
from desktop_app.storage import doctor as storage
from desktop_app.storage.durable import write_durably
from desktop_app.storage.migrate import HEAD
from desktop_app.storage.person_names import person_names
from desktop_app.usecases import doctor
from desktop_app.usecases.office import Office
from desktop_app.usecases.program_log import LogEntry, files_in, page_of
from desktop_app.usecases.settings import settings as office_settings
from desktop_app.usecases.transfer_parts import LEFT_BEHIND

LONGEST_WORDS = 5000
_LOG_ENTRIES = 2000
_LONGEST_FAULT = 40_000
_PARTS = ("PySide6-Essentials", "SQLAlchemy", "sqlcipher3", "reportlab", "cryptography")


@dataclass(frozen=True, slots=True)
class Piece:
    """One file of the report: its name in the zip, what it is (to be translated), its text."""

    name: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class ProblemReport:
    """A report as it would be saved. `covered` places looked like a person and were covered."""

    pieces: tuple[Piece, ...]
    covered: int
    made_at: datetime

    @property
    def file_name(self) -> str:
        """What it is called unless somebody says otherwise."""
        return f"laporan-masalah-{self.made_at:%Y%m%d-%H%M}.zip"


def prepare(
    office: Office,
    words: str,
    computer: Mapping[str, str],
    printers: Callable[[], Sequence[str]] | None = None,
) -> ProblemReport:
    """Put a report together, with the doctor's full check. For the lane of long work.

    `words` is what somebody says has happened, `computer` what the window knows of its screens.
    Raises Refused without the right, or when the words are too long.
    """
    office.require(Right.EXPORT)
    _check(words)
    checks = tuple(doctor.examine(office, printers))
    folder, now = office.store.folder, office.now().astimezone(office.zone)
    with office.read() as connection:
        cipher, provider = storage.cipher(connection)
    engine = {"SQLCipher": f"{cipher} ({provider})"}
    pieces = (
        _words_piece(words),
        Piece("pemeriksaan.txt", _CHECKS, "\n".join(map(_check_line, checks))),
        Piece("versi.txt", _VERSIONS, _lines({**_versions(), **engine})),
        Piece("komputer.txt", _COMPUTER, _lines({**_computer(folder), **computer})),
        Piece("pengaturan.txt", _SETTINGS, _settings_text(office)),
        *_log_pieces(folder, office.zone),
    )
    return _covered(pieces, _names_of(office, pieces), now)


def prepare_without_office(folder: Path, words: str, trouble: LoketError) -> ProblemReport:
    """Put together what can be told of a folder whose office does not open, and why it does not."""
    _check(words)
    zone = datetime.now(UTC).astimezone().tzinfo or UTC
    pieces = (
        _words_piece(words),
        Piece("pemeriksaan.txt", _CHECKS, f"RUSAK  {trouble.code}: {trouble}"),
        Piece("versi.txt", _VERSIONS, _lines(_versions())),
        Piece("komputer.txt", _COMPUTER, _lines(_computer(folder))),
        *_log_pieces(folder, zone),
    )
    return _covered(pieces, scrub.NOBODY, datetime.now(zone))


def save_report(report: ProblemReport, path: Path) -> Path:
    """Write the report as a zip and return where. Raises EnvironmentFailure; Refused when
    something that looks like a person stands in it all the same."""
    for piece in report.pieces:
        if scrub.cover(piece.text).places:
            raise Refused("laporan_memuat_data", _NOT_CLEAN, name=piece.name)
    target = path / report.file_name if path.is_dir() else path
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as pack:
        for piece in report.pieces:
            pack.writestr(piece.name, piece.text)
    try:
        write_durably(target, content.getvalue())
    except OSError as error:
        raise EnvironmentFailure("laporan_tidak_tersimpan", _NOT_SAVED, name=target.name) from error
    return target


def _check(words: str) -> None:
    if len(words) > LONGEST_WORDS:
        raise Refused("keterangan_terlalu_panjang", _TOO_LONG, most=LONGEST_WORDS)


def _covered(pieces: Iterable[Piece], names: scrub.Names, now: datetime) -> ProblemReport:
    clean, places = [], 0
    home = str(Path.home())
    for piece in pieces:
        # The account of the computer is often called like its owner.
        text = piece.text.replace(home, "~") if len(home) > 1 else piece.text
        found = scrub.cover(text, names)
        clean.append(Piece(piece.name, piece.title, found.text))
        places += found.places
    return ProblemReport(tuple(clean), places, now)


def _names_of(office: Office, pieces: Iterable[Piece]) -> scrub.Names:
    """Return the office's names that could stand in these texts; the rest is not even kept."""
    said = {word for piece in pieces for word in scrub.words_of(piece.text)}
    with office.read() as connection:
        found = {one for one in person_names(connection) if said.issuperset(scrub.words_of(one))}
    return scrub.Names(found)


def _words_piece(words: str) -> Piece:
    return Piece("keterangan.txt", _WORDS, words.strip() or "-")


def _check_line(check: doctor.Check) -> str:
    # Numbers of letters lead to people; how many are damaged is what helps.
    values = {**check.values, "shown": "…", "first": "…"}
    return f"{check.health.value:<10} {check.name} – {check.sentence.format(**values)}"


def _versions() -> dict[str, str]:
    found = {"Loket Linjamsos": program.version(), "Susunan basis data": HEAD}
    found["Dibungkus"] = "ya" if getattr(sys, "frozen", False) else "tidak"
    found["Python"] = platform.python_version()
    found["SQLite"] = storage.sqlite_version()
    for name in _PARTS:
        with suppress(metadata.PackageNotFoundError):
            found[name] = metadata.version(name)
    return found


def _computer(folder: Path) -> dict[str, str]:
    found = {"Sistem": platform.platform(), "Mesin": platform.machine()}
    with suppress(OSError):
        disk = shutil.disk_usage(folder)
        found["Cakram data"] = f"{_gigabytes(disk.free)} kosong dari {_gigabytes(disk.total)}"
    for one in files_in(folder):
        found[f"Catatan {one.path.name}"] = f"{one.size / 1e6:.1f} MB"
    return found


def _gigabytes(size: int) -> str:
    return f"{size / 1e9:.1f} GB"


def _settings_text(office: Office) -> str:
    stored: dict[str, Any] = dict(office_settings(office))
    machine = settings.read_machine(office.store.folder)
    stored |= {one.name: machine[one] for one in settings.declared("machine")}
    return "\n".join(
        f"{name} = {_shown(value)}"
        for name, value in sorted(stored.items())
        if name not in LEFT_BEHIND and value != settings.find(name).default
    )


def _shown(value: object) -> str:
    if isinstance(value, str) and scrub.holds_secret(value):
        return scrub.SECRET
    return json.dumps(value, ensure_ascii=False)


def _log_pieces(folder: Path, zone: tzinfo) -> tuple[Piece, ...]:
    entries: list[LogEntry] = []
    faults: list[LogEntry] = []
    for one in reversed(files_in(folder)):
        with suppress(LoketError):
            if one.path.name == paths.CRASH_LOG:
                faults += page_of(one.path, most=1).entries
                continue
            page = page_of(one.path, most=_LOG_ENTRIES - len(entries)) if _room(entries) else None
            entries = [*(page.entries if page else ()), *entries]
            faults += page_of(one.path, level="ERROR", most=1).entries
    told = "\n".join(_entry_line(one, zone) for one in entries) or "-"
    crash = "\n\n".join(_entry_line(one, zone)[-_LONGEST_FAULT:] for one in faults) or "-"
    return Piece("galat-terakhir.txt", _CRASH, crash), Piece("catatan.txt", _LOG, told)


def _room(entries: list[LogEntry]) -> bool:
    return len(entries) < _LOG_ENTRIES


def _entry_line(one: LogEntry, zone: tzinfo) -> str:
    at = f"{one.at.astimezone(zone):%Y-%m-%d %H:%M:%S}" if one.at else ""
    return f"{at} {one.level} {one.text}".strip()


def _lines(values: Mapping[str, str]) -> str:
    return "\n".join(f"{name}: {value}" for name, value in values.items())


_WORDS = QT_TRANSLATE_NOOP("problem", "Keterangan Anda")
_CHECKS = QT_TRANSLATE_NOOP("problem", "Hasil pemeriksaan")
_VERSIONS = QT_TRANSLATE_NOOP("problem", "Versi program dan bagiannya")
_COMPUTER = QT_TRANSLATE_NOOP("problem", "Komputer ini")
_SETTINGS = QT_TRANSLATE_NOOP("problem", "Pengaturan, tanpa kunci")
_CRASH = QT_TRANSLATE_NOOP("problem", "Kesalahan terakhir")
_LOG = QT_TRANSLATE_NOOP("problem", "Catatan program")

_TOO_LONG = QT_TRANSLATE_NOOP(
    "errors", "Keterangan paling panjang {most} huruf. Tulis yang terpenting saja."
)
_NOT_CLEAN = QT_TRANSLATE_NOOP(
    "errors",
    "Bagian {name} masih memuat sesuatu yang mirip data pribadi, jadi laporan tidak disimpan. "
    "Ubah keterangan Anda, lalu siapkan laporan sekali lagi.",
)
_NOT_SAVED = QT_TRANSLATE_NOOP(
    "errors", "{name} tidak dapat disimpan di sana. Pilih folder lain, atau periksa ruang dan izin."
)
