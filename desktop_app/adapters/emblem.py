"""The emblem in the kop: the office's own picture, or a neutral shield until there is one.

The shield is drawn here, line by line; it is nobody's coat of arms.
"""

from __future__ import annotations

import io
import math
from functools import lru_cache
from typing import Any

from reportlab.lib.utils import ImageReader

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure

_INK = (0.13, 0.27, 0.42)
_FIELD = (0.87, 0.91, 0.95)


def draw_emblem(
    canvas: Any, picture: bytes | None, x: float, y: float, width: float, height: float
) -> None:
    """Draw the picture (PNG or JPEG), else the shield, into a box with its lower left at (x, y).

    Sizes are points. Raises EnvironmentFailure when the picture cannot be read.
    """
    if picture is None:
        _draw_shield(canvas, x, y, width, height)
        return
    image = _read(picture)
    canvas.drawImage(image, x, y, width, height, mask="auto", preserveAspectRatio=True, anchor="c")


@lru_cache(maxsize=1)
def _read(picture: bytes) -> Any:
    try:
        image = ImageReader(io.BytesIO(picture))
        image.getRGBData()
    except Exception as error:  # reportlab and Pillow raise whatever the file provokes
        raise EnvironmentFailure("lambang_rusak", _UNREADABLE) from error
    return image


def _draw_shield(canvas: Any, x: float, y: float, width: float, height: float) -> None:
    canvas.saveState()
    canvas.translate(x + width / 2, y)
    canvas.scale(width / 100, height / 120)
    canvas.setLineJoin(1)
    canvas.setStrokeColorRGB(*_INK)
    canvas.setFillColorRGB(*_FIELD)
    canvas.setLineWidth(5)
    canvas.drawPath(_shield(canvas), stroke=1, fill=1)
    canvas.setFillColorRGB(*_INK)
    canvas.drawPath(_star(canvas, 0, 84, 19), stroke=0, fill=1)
    canvas.setLineWidth(4.5)
    for level, half in ((50, 31), (39, 28), (28, 22)):
        canvas.drawPath(_wave(canvas, level, half), stroke=1, fill=0)
    canvas.restoreState()


def _shield(canvas: Any) -> Any:
    path = canvas.beginPath()
    path.moveTo(-44, 117)
    path.lineTo(44, 117)
    path.lineTo(44, 58)
    path.curveTo(44, 28, 24, 12, 0, 3)
    path.curveTo(-24, 12, -44, 28, -44, 58)
    path.close()
    return path


def _star(canvas: Any, x: float, y: float, radius: float) -> Any:
    path = canvas.beginPath()
    for corner in range(10):
        reach = radius if corner % 2 == 0 else radius * 0.40
        angle = math.pi / 2 + corner * math.pi / 5
        point = (x + reach * math.cos(angle), y + reach * math.sin(angle))
        if corner == 0:
            path.moveTo(*point)
        else:
            path.lineTo(*point)
    path.close()
    return path


def _wave(canvas: Any, level: float, half: float) -> Any:
    path = canvas.beginPath()
    path.moveTo(-half, level)
    step = half / 2
    for place in range(4):
        start = -half + place * step
        rise = 7 if place % 2 == 0 else -7
        path.curveTo(
            start + step / 3, level + rise, start + 2 * step / 3, level + rise, start + step, level
        )
    return path


_UNREADABLE = QT_TRANSLATE_NOOP(
    "errors",
    "Gambar lambang kantor tidak dapat dibaca. Pilih lagi gambarnya di Pengaturan, Kantor, atau "
    "pakai lambang bawaan.",
)
