"""Keeping a picture: few colours, no metadata, and left alone when it shows nothing new."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image, ImageChops
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
HELP = RESOURCES / "help" / "pictures"
README = RESOURCES / "pictures"
_COLOURS = 96
_SEEN = 40  # how much a channel differs before an eye notices
_ALIKE = 0.004  # the share of pixels that may: a clock, the QR code of a letter


def keep(picture: QImage, path: Path, folder: Path | None = None) -> bool:
    """Write a picture; False when the one that is there shows the same. `folder` for a trial."""
    data = packed(picture)
    path = (folder or path.parent) / path.name
    if path.is_file() and alike(path.read_bytes(), data):
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return True


def packed(picture: QImage) -> bytes:
    """Return a PNG of few colours."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    image = Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGB")
    few = image.quantize(_COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    out = io.BytesIO()
    few.save(out, "PNG", optimize=True)
    return out.getvalue()


def alike(one: bytes, other: bytes) -> bool:
    """Tell whether two pictures show the same."""
    first, second = (Image.open(io.BytesIO(data)).convert("RGB") for data in (one, other))
    if first.size != second.size:
        return False
    difference = ImageChops.difference(first, second).convert("L")
    changed = sum(difference.histogram()[_SEEN:])
    return changed <= _ALIKE * first.width * first.height
