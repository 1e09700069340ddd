"""The recovery sheet (lembar pemulihan): one A4 page for the office's safe.

It says what it is for to somebody who has never seen the program, years later, beside a PC that
no longer starts.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_LEFT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from desktop_app.adapters.fonts import BOLD, REGULAR, RENDERING, register
from desktop_app.adapters.qr_code import draw_qr
from desktop_app.domain.people import show_date
from desktop_app.usecases.ports import RecoverySheet

_LEFT, _RIGHT, _TOP = 25 * mm, A4[0] - 25 * mm, A4[1] - 25 * mm
_WIDTH = _RIGHT - _LEFT
_QR = 62 * mm
_GROUP, _GROUPS = 4, 4  # letters in a group, groups in a line

_BODY = ParagraphStyle("body", fontName=REGULAR, fontSize=10.5, leading=15, alignment=TA_LEFT)
_STEPS = (
    "Simpan lembar ini di tempat terkunci. Kode di bawah hanya membuka data bila dipakai "
    "<b>bersama frasa sandi</b>. Simpan frasa sandi di tempat lain.",
    "Bila berkas recovery.json hilang atau rusak, jalankan di komputer kantor: "
    "<b>loket office recover</b>, lalu pindai kode QR atau ketik hurufnya.",
    "Bila komputer rusak, salin folder data atau cadangannya ke komputer baru, pasang Loket "
    "Linjamsos, lalu buka folder itu dengan frasa sandi.",
    "Tanpa frasa sandi, data kantor tidak dapat dibuka oleh siapa pun, juga oleh pembuat program.",
)


class ReportlabRecoverySheets:
    """`RecoverySheets` on reportlab."""

    def __init__(self, fonts: Path) -> None:
        self._fonts = fonts

    def render(self, sheet: RecoverySheet) -> bytes:
        """Return the page as PDF. Raises EnvironmentFailure when a font is missing."""
        with RENDERING:
            register(self._fonts)
            target = BytesIO()
            canvas = Canvas(target, pagesize=A4, invariant=1)
            canvas.setTitle("Lembar Pemulihan Loket Linjamsos")
            _draw(canvas, sheet)
            canvas.save()
        return target.getvalue()


def _draw(canvas: Any, sheet: RecoverySheet) -> None:
    canvas.setFont(BOLD, 20)
    canvas.drawString(_LEFT, _TOP, "Lembar Pemulihan")
    canvas.setFont(REGULAR, 10.5)
    canvas.drawRightString(_RIGHT, _TOP, "Loket Linjamsos")
    canvas.setLineWidth(0.8)
    canvas.line(_LEFT, _TOP - 4 * mm, _RIGHT, _TOP - 4 * mm)
    y = _facts(canvas, sheet, _TOP - 10 * mm)
    y = _steps(canvas, y - 6 * mm)
    y = _code(canvas, sheet.code, y - 8 * mm)
    _to_write_on(canvas, y - 12 * mm)


def _facts(canvas: Any, sheet: RecoverySheet, y: float) -> float:
    facts = (
        ("Kantor", sheet.office),
        ("Dibuat tanggal", show_date(sheet.made_on)),
        ("Folder data", sheet.folder),
    )
    for label, value in facts:
        canvas.setFont(REGULAR, 10.5)
        canvas.drawString(_LEFT, y - 10.5, label)
        y = _paragraph(canvas, f"<b>{escape(value)}</b>", _LEFT + 34 * mm, y, _WIDTH - 34 * mm)
        y -= 1 * mm
    return y


def _steps(canvas: Any, y: float) -> float:
    for number, text in enumerate(_STEPS, start=1):
        canvas.setFont(REGULAR, 10.5)
        canvas.drawString(_LEFT, y - 10.5, f"{number}.")
        y = _paragraph(canvas, text, _LEFT + 7 * mm, y, _WIDTH - 7 * mm) - 1.5 * mm
    return y


def _code(canvas: Any, code: str, y: float) -> float:
    canvas.setFont(BOLD, 12)
    canvas.drawString(_LEFT, y - 12, "Kode pemulihan")
    y -= 10 * mm
    draw_qr(canvas, code, _LEFT + 4 * mm, y - _QR - 4 * mm, _QR)
    canvas.setFont("Courier-Bold", 12)
    groups = _parts(code, _GROUP)
    lines = _parts(groups, _GROUPS)
    step = (_QR + 8 * mm) / len(lines)
    for row, line in enumerate(lines):
        canvas.drawString(_LEFT + _QR + 20 * mm, y - 9 - row * step, "  ".join(line))
    bottom = y - _QR - 8 * mm
    canvas.rect(_LEFT, bottom - 2 * mm, _WIDTH, y - bottom + 5 * mm)
    return bottom - 2 * mm


def _parts(whole: Sequence[Any], size: int) -> list[Any]:
    return [whole[start : start + size] for start in range(0, len(whole), size)]


def _to_write_on(canvas: Any, y: float) -> None:
    canvas.setFont(REGULAR, 10.5)
    for label in ("Disimpan oleh (nama, jabatan)", "Tempat menyimpan", "Tempat frasa sandi"):
        canvas.drawString(_LEFT, y, label)
        canvas.setLineWidth(0.4)
        canvas.line(_LEFT + 60 * mm, y - 1 * mm, _RIGHT, y - 1 * mm)
        y -= 10 * mm


def _paragraph(canvas: Any, text: str, x: float, y: float, width: float) -> float:
    """Set the text with its top at `y` and return where it ends."""
    paragraph = Paragraph(text, _BODY)
    _, height = paragraph.wrap(width, A4[1])
    paragraph.drawOn(canvas, x, y - height)
    return y - float(height)
