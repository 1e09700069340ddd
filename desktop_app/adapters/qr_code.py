"""A QR code as shapes of a PDF: sharp at every size, one rectangle for each run of dark modules."""

from __future__ import annotations

from itertools import groupby
from typing import Any

import segno

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused

LARGEST_VERSION = 10


def draw_qr(canvas: Any, text: str, x: float, y: float, size: float) -> None:
    """Draw the code at error correction M, `size` points wide, its lower left corner at (x, y).

    The quiet zone of four modules around it is the caller's to keep free. Raises Misused when the
    text needs more than version 10, whose modules a telephone still tells apart at 35 mm.
    """
    matrix = _matrix(text)
    side = len(matrix)
    path = canvas.beginPath()
    for row, modules in enumerate(matrix):
        column = 0
        for dark, run in groupby(modules):
            length = sum(1 for _ in run)
            if dark:
                path.rect(column, side - row - 1, length, 1)
            column += length
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(size / side, size / side)
    canvas.setFillGray(0)
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()


def _matrix(text: str) -> tuple[bytearray, ...]:
    try:
        code = segno.make(text, error="M", micro=False, boost_error=False)
    except segno.DataOverflowError as error:
        raise Misused("kode_qr_terlalu_panjang", _TOO_LONG) from error
    if not isinstance(code.version, int) or code.version > LARGEST_VERSION:
        raise Misused("kode_qr_terlalu_panjang", _TOO_LONG)
    return code.matrix


_TOO_LONG = QT_TRANSLATE_NOOP(
    "errors",
    "Isi kode QR terlalu panjang untuk dicetak kecil. Pendekkan alamat verifikasi di Pengaturan.",
)
