"""Draw the program's picture in every size a desktop asks for, from `loket-linjamsos.svg`."""

from __future__ import annotations

import io
import os
from pathlib import Path

HERE = Path(__file__).resolve().parent
SIZES = (16, 22, 24, 32, 48, 64, 128, 256)


def draw(out: Path) -> Path:
    """Write `SIZE.png` for each size and one `.ico` with all of them; return the folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image

    out.mkdir(parents=True, exist_ok=True)
    pictures = [Image.open(io.BytesIO(_picture(size))) for size in SIZES]
    for size, picture in zip(SIZES, pictures, strict=True):
        picture.save(out / f"{size}.png", optimize=True)
    pictures[-1].save(
        out / "loket-linjamsos.ico",
        sizes=[(size, size) for size in SIZES],
        append_images=pictures[:-1],
    )
    return out


def _picture(size: int) -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    QGuiApplication.instance() or QGuiApplication(["icon"])
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        QSvgRenderer(str(HERE / "loket-linjamsos.svg")).render(painter)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return data.data()
