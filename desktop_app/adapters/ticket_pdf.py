"""A printed number as PDF: one layout for paper and for thermal printers.

The page is exactly as wide as the paper roll, as long as its text needs, and keeps to the width
a thermal head reaches: 48 of 58 mm, 72 of 80. The same slip gives the same bytes.

The QR code's modules are whole dots of the head, six on the narrow roll and eight on the wide one:
a code whose lines fall between two dots is what cheap scanners fail at.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth

from desktop_app.adapters.fonts import BOLD, REGULAR, RENDERING, register
from desktop_app.adapters.letter_text import TextStyle
from desktop_app.adapters.qr_code import draw_qr
from desktop_app.adapters.roll_parts import (
    GAP,
    PRINTABLE_MM,
    SIZES,
    Part,
    Sizes,
    boxed,
    boxes,
    fact,
    line,
    roll_pdf,
    space,
    text_part,
)
from desktop_app.domain.ticket_slip import TicketSlip
from desktop_app.paths import resource


class ReportlabTickets:
    """Draws tickets with reportlab. One renders at a time; safe to call from any thread."""

    def __init__(self, fonts: Path | None = None) -> None:
        """`fonts` is the folder of Liberation Sans, the program's own when None."""
        self._fonts = fonts or resource("fonts")

    def render(self, slip: TicketSlip, width_mm: int) -> bytes:
        """Return one page on paper 58 or 80 mm wide. Raises EnvironmentFailure without fonts."""
        with RENDERING:
            register(self._fonts)
            return _set(slip, width_mm)


def _set(slip: TicketSlip, width_mm: int) -> bytes:
    parts = _parts(slip, SIZES[width_mm], PRINTABLE_MM[width_mm] * mm)
    return roll_pdf(parts, width_mm, title=f"Nomor antrean {slip.number}", author=slip.office)


def _parts(slip: TicketSlip, sizes: Sizes, width: float) -> list[Part]:
    parts = [
        text_part(slip.office, TextStyle(sizes.head, sizes.head * 1.2, BOLD, "c"), width),
        space(GAP / 2),
        line(width),
        space(GAP),
        text_part("NOMOR ANTREAN", TextStyle(sizes.small, sizes.small * 1.2, REGULAR, "c"), width),
        _number(slip.number, sizes.number, width),
        text_part(_lane(slip), TextStyle(sizes.head, sizes.head * 1.25, BOLD, "c"), width),
    ]
    if slip.service:
        style = TextStyle(sizes.body, sizes.body * 1.25, REGULAR, "c")
        parts += [space(1 * mm), text_part(slip.service, style, width)]
    parts += [space(GAP), line(width), space(GAP / 2)]
    parts += _waiting(slip, sizes, width)
    if slip.documents or slip.if_any:
        parts += [space(GAP / 2), line(width), space(GAP / 2)]
        parts += _papers(slip, sizes, width)
    if slip.lacking:
        parts += [space(GAP), boxed(slip.lacking, sizes, width)]
    if slip.code:
        parts += [space(GAP), _code(slip.code, sizes, width)]
    if slip.footer:
        style = TextStyle(sizes.small, sizes.small * 1.25, REGULAR, "c")
        parts += [space(GAP), text_part(slip.footer, style, width)]
    return parts


def _lane(slip: TicketSlip) -> str:
    return f"Jalur {slip.lane}"


def _waiting(slip: TicketSlip, sizes: Sizes, width: float) -> list[Part]:
    style = TextStyle(sizes.body, sizes.body * 1.3, REGULAR, "l")
    facts = [("Diambil", f"pukul {slip.clock}")]
    if slip.ahead is not None:
        facts.append(("Di depan Anda", f"{slip.ahead} orang" if slip.ahead else "tidak ada"))
    if slip.about is not None:
        facts.append(("Perkiraan dipanggil", slip.about))
    if slip.minutes:
        facts.append(("Menunggu sekitar", f"{slip.minutes} menit"))
    day = text_part(slip.day, style.but(align="c"), width)
    return [day, *[fact(label, value, style, width) for label, value in facts]]


def _papers(slip: TicketSlip, sizes: Sizes, width: float) -> list[Part]:
    head = TextStyle(sizes.body, sizes.body * 1.4, BOLD, "l")
    parts: list[Part] = []
    for title, labels in (("Siapkan berkas:", slip.documents), ("Bila ada:", slip.if_any)):
        if labels:
            parts.append(text_part(title, head, width))
            parts += boxes(labels, sizes, width)
    return parts


def _code(code: str, sizes: Sizes, width: float) -> Part:
    """Return the QR code with its quiet zone, and beside it what it is for."""
    module = _MODULE_DOTS[sizes is SIZES[58]] * _DOT
    size, quiet = _MODULES * module, 4 * module
    style = TextStyle(sizes.small, sizes.small * 1.3, REGULAR, "l")
    words = text_part(_SCANNED, style, width - size - 2 * quiet)
    height = size + 2 * quiet

    def draw(canvas: Any, top: float) -> None:
        bottom = round((top - quiet - size) / _DOT) * _DOT
        draw_qr(canvas, code, quiet, bottom, size)
        canvas.saveState()
        canvas.translate(size + 2 * quiet, 0)
        words.draw(canvas, top - (height - words.height) / 2)
        canvas.restoreState()

    return Part(height, draw)


def _number(number: str, largest: float, width: float) -> Part:
    """Return the number as large as the paper takes it, its digits' height and little more."""
    size = min(largest, largest * width * 0.96 / stringWidth(number, BOLD, largest))
    capital = size * _CAPITAL

    def draw(canvas: Any, top: float) -> None:
        canvas.setFont(BOLD, size)
        canvas.drawCentredString(width / 2, top - 2.5 * mm - capital, number)

    return Part(capital + 6 * mm, draw)


_DOT = mm / 8
_MODULES = 21  # of version 1, which every ticket's code fits
_MODULE_DOTS = {True: 6, False: 8}  # on the narrow roll, on the wide one
_SCANNED = "Simpan nomor ini. Petugas memindai kode ini untuk menemukan nomor Anda lagi."
_CAPITAL = 0.73  # of Liberation Sans' size, overshoot of the round digits included
