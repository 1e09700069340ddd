"""Trying out what the office is to rely on: its printer, its second folder, its recovery sheet.

A printer that was only chosen, a disk that was only named and a sheet that was only saved fail on
the day they are needed. Each is tried where it is chosen, at the first start and in Pengaturan.
"""

from __future__ import annotations

import os
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path

from desktop_app import settings
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.people import show_date
from desktop_app.storage import backup_sets as sets
from desktop_app.storage import vault
from desktop_app.storage.durable import write_durably
from desktop_app.storage.emblem import read_emblem
from desktop_app.storage.office import read_settings
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import TableReport, WrittenTable

ENDING = 4  # letters at the end of the code that say that somebody holds the sheet
_SAMPLE = 256 * 1024


@dataclass(frozen=True, slots=True)
class TriedFolder:
    """A folder that was written and read back: bytes left on its disk, and whether that disk is
    the one the data lies on, which helps nothing when the disk breaks."""

    path: Path
    free: int
    same_disk: bool


def try_folder(office: Office, chosen: Path) -> TriedFolder:
    """Write into the folder, read it back, and say what room there is; nothing stays behind.

    Raises Refused in words for a folder that is not there, is the data's own, cannot be written,
    or gives back something else than was written.
    """
    if not chosen.is_dir():
        raise Refused("folder_cadangan_tidak_ada", _NO_FOLDER, folder=str(chosen))
    if chosen.resolve().is_relative_to(office.store.folder.resolve()):
        raise Refused("folder_cadangan_sama", _SAME_FOLDER)
    place = sets.place_in(chosen, vault.recovery(office.store.folder).vault_id)
    sample, probe = secrets.token_bytes(_SAMPLE), place / ".uji-tulis"
    try:
        place.mkdir(mode=0o700, exist_ok=True)
        try:
            write_durably(probe, sample)
            same = probe.read_bytes() == sample
        finally:
            probe.unlink(missing_ok=True)
        free = shutil.disk_usage(place).free
        same_disk = os.stat(place).st_dev == os.stat(office.store.folder).st_dev
    except OSError as error:
        raise Refused("folder_cadangan_tidak_tertulis", _NOT_WRITABLE) from error
    if not same:
        raise Refused("folder_cadangan_berubah", _NOT_THE_SAME)
    return TriedFolder(chosen, free, same_disk)


def trial_page(office: Office) -> bytes:
    """Return a page to try a printer with, as PDF, on the office's own paper and with its kop."""
    with office.read() as connection:
        paper = read_settings(connection)[settings.LETTER_PAPER]
        emblem = read_emblem(connection, office.store.folder)
    report = TableReport(
        letterhead=office.identity.letterhead,
        emblem=emblem,
        paper=paper,
        title="Halaman Uji",
        period="Tidak memuat data siapa pun",
        tables=[
            WrittenTable("", ("Yang diperiksa", "Seharusnya"), [*_LOOKED_AT, ("Kertas", paper)])
        ],
        printed=f"Dicetak {show_date(office.today())} oleh Loket Linjamsos.",
    )
    return office.ports.tables.render(report)


def check_sheet(office: Office, ending: str) -> None:
    """Raise Refused unless `ending` is how the code on this office's recovery sheet ends.

    Whoever can type it has the sheet in hand, or the file it was saved in.
    """
    typed = "".join(ending.split()).replace("-", "").upper()
    if typed != vault.sheet_code(office.store.folder)[-ENDING:]:
        raise Refused("akhir_kode_lain", _OTHER_ENDING)


_LOOKED_AT = (
    ("Kop surat", "Nama dan alamat kantor benar, lambang tidak gepeng"),
    ("Tepi kertas", "Tidak ada baris yang terpotong di keempat tepi"),
    ("Huruf", "Tajam dan hitam: 0 O 1 l I 5 S 8 B"),
)
_NO_FOLDER = QT_TRANSLATE_NOOP(
    "errors",
    "Folder {folder} tidak ada. Pasang cakram USB-nya atau periksa tulisannya, lalu uji lagi.",
)
_SAME_FOLDER = QT_TRANSLATE_NOOP(
    "errors",
    "Folder kedua harus di luar folder data, sebaiknya di cakram USB: satu cakram yang rusak "
    "membawa keduanya.",
)
_NOT_WRITABLE = QT_TRANSLATE_NOOP(
    "errors", "Folder itu tidak dapat ditulisi. Pasang cakramnya atau pilih folder lain."
)
_NOT_THE_SAME = QT_TRANSLATE_NOOP(
    "errors",
    "Yang terbaca kembali dari folder itu tidak sama dengan yang ditulis: cakramnya rusak. "
    "Pakai cakram lain.",
)
_OTHER_ENDING = QT_TRANSLATE_NOOP(
    "errors",
    "Bukan itu akhir kodenya. Ketik empat huruf terakhir pada baris kode paling bawah di lembar "
    "pemulihan kantor ini.",
)
