"""A receipt on the roll of a ticket printer, 58 or 80 mm: the same words, below each other."""

from __future__ import annotations

from typing import Any

from reportlab.lib.units import mm

from desktop_app.adapters.fonts import BOLD, REGULAR
from desktop_app.adapters.guidance_parts import office_rows
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
from desktop_app.domain.receipt_slip import ReceiptSlip

_QR_MM = {58: 26, 80: 32}


def receipt_roll(slip: ReceiptSlip, width_mm: int) -> bytes:
    """Return one page on paper 58 or 80 mm wide, as long as it needs."""
    sizes, width = SIZES[width_mm], PRINTABLE_MM[width_mm] * mm
    head = TextStyle(sizes.head, sizes.head * 1.2, BOLD, "c")
    small = TextStyle(sizes.small, sizes.small * 1.25, REGULAR, "c")
    office = slip.office.letterhead.lines[-1] if slip.office.letterhead.lines else ""
    parts = [
        text_part(office, head, width),
        space(GAP / 2),
        line(width),
        space(GAP),
        text_part("TANDA TERIMA", small, width),
        text_part(slip.title, head, width),
        text_part(slip.number, TextStyle(sizes.head * 1.5, sizes.head * 2, BOLD, "c"), width),
        text_part(slip.issued, small, width),
    ]
    if slip.again:
        parts.append(text_part(slip.again, small, width))
    parts += [space(GAP), _code(slip.code, _QR_MM[width_mm] * mm, width), space(GAP), line(width)]
    parts += [space(GAP / 2), *_body(slip, sizes, width), space(GAP), line(width), space(GAP / 2)]
    for label, text in office_rows(slip.office):
        parts.append(text_part(f"{label}: {text}", small, width))
    return roll_pdf(parts, width_mm, title=f"Tanda terima {slip.number}", author=office)


def _body(slip: ReceiptSlip, sizes: Sizes, width: float) -> list[Part]:
    style = TextStyle(sizes.body, sizes.body * 1.3, REGULAR, "l")
    bold = style.but(font=BOLD, leading=sizes.body * 1.5)
    parts = [fact(label, text, style, width) for label, text in slip.facts]
    for number, (who, service, stage) in enumerate(slip.people, 1):
        parts.append(text_part(f"{number}. {who}, {service}: {stage}", style, width))
    if slip.received:
        parts.append(text_part("Berkas yang kami terima:", bold, width))
        parts += [text_part(f"• {label}", style, width) for label in slip.received]
    if slip.missing:
        parts.append(text_part("Yang masih kurang:", bold, width))
        parts += boxes(slip.missing, sizes, width)
    if slip.until:
        parts += [space(GAP / 2), boxed(slip.until, sizes, width)]
    parts.append(text_part("Selanjutnya:", bold, width))
    return [*parts, *(text_part(step, style, width) for step in slip.next_steps)]


def _code(code: str, size: float, width: float) -> Part:
    def draw(canvas: Any, top: float) -> None:
        draw_qr(canvas, code, (width - size) / 2, top - size, size)

    return Part(size, draw)
