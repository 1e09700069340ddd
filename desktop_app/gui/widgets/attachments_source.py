"""Files that were dragged here or lie on the clipboard, as far as they may be papers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

from desktop_app.gui.dropped import SHEETS
from desktop_app.usecases.office import Office
from desktop_app.workers.attachment_tasks import Offered, Source, prepare

MOST_AT_ONCE = 12


def files_in(data: QMimeData) -> tuple[Source, ...]:
    """Return the files among what is dragged or copied; spreadsheets are meant for Data."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return tuple(Source(path.name, path) for path in paths if path.suffix.lower() not in SHEETS)


def picture_in(data: QMimeData) -> QImage | None:
    """Return a copied picture. Cells copied from a workbook carry one, too, but mean their text."""
    if not data.hasImage() or data.hasText() or data.urls():
        return None
    image = data.imageData()
    return image if isinstance(image, QImage) and not image.isNull() else None


def prepare_picture(office: Office, image: QImage, name: str) -> list[Offered]:
    """Return a copied picture ready to be stored; run on a lane."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return prepare(office, [Source(name, data=bytes(buffer.data().data()))])
