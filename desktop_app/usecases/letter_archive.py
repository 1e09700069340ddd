"""The archive of letters: searched, and a period of it taken out as a folder with an index.

Whoever may not see a NIK in full gets the index alone, masked: the letters themselves carry it.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.access import Right
from desktop_app.domain.errors import (
    QT_TRANSLATE_NOOP,
    Cancelled,
    EnvironmentFailure,
    Misused,
    Refused,
)
from desktop_app.domain.identity import mask_nik
from desktop_app.domain.letter_archive import ArchiveQuery, file_name
from desktop_app.domain.letter_terms import Letter
from desktop_app.domain.register import Progress
from desktop_app.storage import letters as storage
from desktop_app.storage.durable import write_durably
from desktop_app.storage.letter_kinds import LetterKinds
from desktop_app.usecases.letter_checks import archived_pdf
from desktop_app.usecases.office import Office

INDEX = "indeks.xlsx"
HEADER = (
    "No",
    "Nomor surat",
    "Tanggal",
    "Jenis",
    "Hal",
    "Kepada",
    "Nama",
    "NIK",
    "Status",
    "Alasan batal",
    "Menggantikan",
    "Dicetak (lembar)",
    "Berkas",
    "SHA-256",
    "Catatan",
)


@dataclass(frozen=True, slots=True)
class Exported:
    """What was taken out: `letters` in the index, `files` beside it, `lost` whose archive is gone
    or altered. `masked` when the index alone was given, without a whole NIK."""

    folder: Path
    letters: int
    files: int
    lost: tuple[str, ...]
    masked: bool


def find(office: Office, query: ArchiveQuery, limit: int | None = 200) -> tuple[Letter, ...]:
    """Return the latest letters first, at most `limit` of them. Raises Misused for a bad period."""
    office.require(Right.SEE_REPORTS)
    _check(query)
    with office.read() as connection:
        return storage.find_letters(connection, query, limit)


def kinds(office: Office) -> tuple[str, ...]:
    """Return the kinds there are letters of, by code."""
    with office.read() as connection:
        return office.store.companion(LetterKinds).codes(connection)


def export(
    office: Office,
    query: ArchiveQuery,
    folder: Path,
    tell: Callable[[Progress], None] = lambda _: None,
    stop: Callable[[], bool] = lambda: False,
) -> Exported:
    """Write the letters of a query into a new folder: an index as Excel, the archived PDFs.

    Every letter that leaves is journaled as seen. Raises Refused when the folder holds something
    or nothing is found, Cancelled when a person stopped it (then nothing is left behind), and
    EnvironmentFailure for the disk.
    """
    office.require(Right.EXPORT)
    found = tuple(reversed(find(office, query, None)))
    if not found:
        raise Refused("tidak_ada_surat", _NOTHING)
    whole = office.may(Right.SEE_NIK)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Refused("folder_terisi", _FILLED, name=folder.name)
    made_here = not folder.exists()
    _journal(office, found)  # before anything leaves: who saw what is known even after a power cut
    try:
        folder.mkdir(parents=True, exist_ok=True)
        run = _Run(office, folder, whole)
        rows = list(run.rows(found, tell, stop))
        office.ports.workbooks.write_rows(folder / INDEX, HEADER, rows)
    except OSError as error:
        _sweep(folder, made_here)
        raise EnvironmentFailure("ekspor_tidak_tertulis", _NOT_WRITTEN, name=folder.name) from error
    except BaseException:
        _sweep(folder, made_here)
        raise
    return Exported(folder, len(found), run.files, tuple(run.lost), not whole)


class _Run:
    """One export under way."""

    def __init__(self, office: Office, folder: Path, whole: bool) -> None:
        self.office = office
        self.folder = folder
        self.whole = whole
        self.files = 0
        self.lost: list[str] = []
        self._taken: set[str] = set()

    def rows(
        self,
        found: Sequence[Letter],
        tell: Callable[[Progress], None],
        stop: Callable[[], bool],
    ) -> Iterator[Sequence[str | None]]:
        """Give the rows of the index, each after its file is written."""
        numbers = {one.id: one.number for one in found}
        for place, letter in enumerate(found, start=1):
            if stop():
                raise Cancelled("dihentikan", _STOPPED)
            file, note = self._file(letter)
            nik = letter.nik or ""
            yield (
                str(place),
                letter.number,
                letter.day.isoformat(),
                letter.kind,
                letter.subject,
                letter.addressee,
                letter.person_name,
                nik if self.whole else mask_nik(nik),
                letter.state.value.replace("_", " "),
                letter.void_reason or "",
                numbers.get(letter.replaces, "") if letter.replaces else "",
                str(letter.prints),
                file,
                letter.file_hash,
                note,
            )
            tell(Progress(place, len(found), letter.number))

    def _file(self, letter: Letter) -> tuple[str, str]:
        """Write a letter's file; return its name and what has to be noted."""
        if not self.whole:
            return "", ""
        if letter.erased:
            return "", "dihapus bersama data pribadi"
        try:
            pdf = archived_pdf(self.office, letter)
        except EnvironmentFailure as error:
            self.lost.append(letter.number)
            return "", str(error)
        name = file_name(letter.day, letter.number, self._taken)
        self._taken.add(name.lower())
        write_durably(self.folder / name, pdf)
        self.files += 1
        return name, ""


def _journal(office: Office, found: Sequence[Letter]) -> None:
    with office.write() as tx:
        for letter in found:
            tx.event("view", letter.id, {"what": "letter", "reason": "ekspor"})


def _sweep(folder: Path, made_here: bool) -> None:
    """Leave nothing of an export that did not come to its end."""
    if made_here:
        shutil.rmtree(folder, ignore_errors=True)
        return
    for path in folder.iterdir():
        path.unlink(missing_ok=True)


def _check(query: ArchiveQuery) -> None:
    if query.since is not None and query.until is not None and query.until < query.since:
        raise Misused("rentang_terbalik", _BACKWARDS)


_NOTHING = QT_TRANSLATE_NOOP(
    "errors", "Tidak ada surat yang cocok, jadi tidak ada yang diekspor. Longgarkan saringannya."
)
_FILLED = QT_TRANSLATE_NOOP(
    "errors", "Folder {name} sudah berisi. Pilih nama folder yang baru untuk ekspor ini."
)
_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "errors",
    "Ekspor ke folder {name} tidak dapat ditulis. Periksa ruang kosong dan izinnya, lalu ulangi.",
)
_STOPPED = QT_TRANSLATE_NOOP("errors", "Ekspor dihentikan; tidak ada berkas yang ditinggalkan.")
_BACKWARDS = QT_TRANSLATE_NOOP(
    "errors", "Tanggal akhir mendahului tanggal awal. Tukar kedua tanggal itu, lalu ulangi."
)
