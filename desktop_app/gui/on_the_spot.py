"""Trying things out on the spot: a paper on the chosen printer, a folder on the second disk.

Where this computer has no printer the paper is saved as a PDF, so that nothing waits for one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QStandardPaths, QStorageInfo

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure

if TYPE_CHECKING:
    from desktop_app.gui.doors import Doors
    from desktop_app.usecases.trying_out import TriedFolder

_PLUGGED_IN = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
AS_PDF = "\0pdf"  # in place of a printer's name: no printer is called so


@dataclass(frozen=True, slots=True)
class Printed:
    """Where a paper went: to a printer, or into `saved` where there is none."""

    printer: str
    saved: Path | None = None


def print_or_save(
    doors: Doors, render: Callable[[], bytes], printer: str, title: str, name: str
) -> Printed:
    """Print what `render` makes on `printer` ("" = the default one); on a lane, never the GUI's.

    With `AS_PDF`, or where this computer has no printer, it is saved as `name` among the person's
    documents. Raises EnvironmentFailure or NotFound in words.
    """
    pdf, there = render(), doors.printers()
    if printer == AS_PDF or not there:
        return Printed("", _save(pdf, name))
    doors.print_pdf(pdf, printer, title)
    return Printed(printer or there[0])


def printed_words(done: Printed) -> str:
    """Return where the paper went, as a sentence."""
    if done.saved is not None:
        words = QCoreApplication.translate("OnTheSpot", "Tersimpan sebagai PDF di {path}.")
        return words.format(path=done.saved)
    words = QCoreApplication.translate("OnTheSpot", "Dikirim ke pencetak {printer}.")
    return words.format(printer=done.printer)


def tried_words(tried: TriedFolder) -> tuple[str, bool]:
    """Return what became of trying a folder as a sentence, and whether it is good without a but."""
    words = QCoreApplication.translate(
        "OnTheSpot", "✔ {folder} dapat dipakai: ditulis dan terbaca kembali, sisa ruang {free}."
    ).format(folder=tried.path, free=QLocale().formattedDataSize(tried.free, 1))
    if tried.same_disk:
        words += " " + QCoreApplication.translate(
            "OnTheSpot",
            "Folder ini di cakram yang sama dengan data; pakai cakram USB bila ada.",
        )
    return words, not tried.same_disk


def plugged_in(folder: Path) -> str:
    """Return the disk that is plugged in besides the one `folder` lies on, "" when none is.

    On a lane: a disk that sleeps answers late.
    """
    own = QStorageInfo(str(folder)).rootPath()
    for one in QStorageInfo.mountedVolumes():
        place = one.rootPath()
        usable = one.isValid() and one.isReady() and not one.isReadOnly() and place != own
        windows = len(place) <= 3 and place[1:2] == ":" and not place.upper().startswith("C")
        if usable and (windows or place.startswith(_PLUGGED_IN)):
            return place
    return ""


def documents() -> Path:
    """Return the folder where a person looks for documents."""
    there = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(there) if there and Path(there).is_dir() else Path.home()


def _save(pdf: bytes, name: str) -> Path:
    path = documents() / name
    try:
        path.write_bytes(pdf)
    except OSError as error:
        raise EnvironmentFailure("berkas_tidak_tertulis", _NOT_WRITTEN, name=name) from error
    return path


_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "errors", "Berkas {name} tidak dapat ditulis. Pilih folder lain, lalu ulangi."
)
