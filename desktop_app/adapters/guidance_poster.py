"""The poster *Cek DTKS sendiri*: read from two metres, its code taken with a telephone.

Laid out for A4 in points; A3 is the same page, √2 larger.
"""

from __future__ import annotations

import io
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from desktop_app.adapters.emblem import draw_emblem
from desktop_app.adapters.fonts import BOLD, REGULAR
from desktop_app.adapters.guidance_parts import ACCENT, BLACK, EDGE, GROUND, contact, office_name
from desktop_app.adapters.letter_text import TextStyle, baseline_shift, break_lines, draw_lines
from desktop_app.adapters.qr_code import draw_qr
from desktop_app.domain.guidance_paper import Poster, PosterSize

_WIDTH, _HEIGHT = 210 * mm, 297 * mm
_SIZES = {PosterSize.A4: (_WIDTH, _HEIGHT), PosterSize.A3: (297 * mm, 420 * mm)}
_SIDE = 16 * mm
_RIGHT = _WIDTH - _SIDE
_QR = 56 * mm
_BADGE = 13.0  # radius of the circle around a step's number
_SITE = 13
_TITLE_SIZES = (58, 54, 50, 46, 42, 38, 34, 30)
_SUBTITLE = TextStyle(19, 25, align="l")
_STEP = TextStyle(16.5, 21, align="l")
_OUTCOME = TextStyle(12.5, 16.5, align="l")
_OFFICE = TextStyle(11, 14.5, align="l")


def poster_pdf(poster: Poster) -> bytes:
    """Return the poster. Raises Misused when the site's address is too long for a code."""
    stream = io.BytesIO()
    size = _SIZES[poster.size]
    canvas: Any = Canvas(
        stream, pagesize=size, invariant=1, pageCompression=1, initialFontName=REGULAR, lang="id-ID"
    )
    canvas.setTitle(poster.title)
    canvas.setAuthor(office_name(poster.office))
    canvas.setCreator("Loket Linjamsos")
    canvas.scale(size[0] / _WIDTH, size[1] / _HEIGHT)
    top = _head(canvas, poster)
    steps = _steps(canvas, poster, top)
    code = _code(canvas, poster, top)
    _outcomes(canvas, poster, min(steps, code))
    _foot(canvas, poster)
    canvas.showPage()
    canvas.save()
    return stream.getvalue()


def _head(canvas: Any, poster: Poster) -> float:
    """Draw title and subtitle; return where the next part begins."""
    room = _RIGHT - _SIDE
    size = next(
        (size for size in _TITLE_SIZES if len(break_lines(poster.title, BOLD, size, room)) <= 2),
        _TITLE_SIZES[-1],
    )
    title = TextStyle(size, size * 1.08, BOLD, "l")
    y = _HEIGHT - 15 * mm
    canvas.setFillColor(ACCENT)
    y = _text(canvas, poster.title, title, _SIDE, y, room)
    canvas.setFillColor(BLACK)
    y = _text(canvas, poster.subtitle, _SUBTITLE, _SIDE, y - 3 * mm, room)
    canvas.setStrokeColor(ACCENT)
    canvas.setLineWidth(2.5)
    canvas.line(_SIDE, y - 4 * mm, _RIGHT, y - 4 * mm)
    return y - 11 * mm


def _steps(canvas: Any, poster: Poster, top: float) -> float:
    """Draw the steps left of the code; return where they end."""
    x = _SIDE + 2 * _BADGE + 4 * mm
    room = _RIGHT - _QR - 8 * mm - x
    y = top
    for number, step in enumerate(poster.steps, 1):
        middle = y - _STEP.leading / 2
        canvas.setFillColor(ACCENT)
        canvas.circle(_SIDE + _BADGE, middle, _BADGE, stroke=0, fill=1)
        canvas.setFillColorRGB(1, 1, 1)
        canvas.setFont(BOLD, 15)
        canvas.drawCentredString(_SIDE + _BADGE, middle - 5.3, str(number))
        canvas.setFillColor(BLACK)
        y = _text(canvas, step, _STEP, x, y, room) - 4 * mm
    return y


def _code(canvas: Any, poster: Poster, top: float) -> float:
    """Draw the code in a frame, the address below it; return where it ends."""
    x = _RIGHT - _QR
    quiet = 5 * mm
    bottom = top - _QR
    canvas.setStrokeColor(EDGE)
    canvas.setLineWidth(1)
    canvas.roundRect(x, bottom, _QR, _QR, 6, stroke=1, fill=0)
    draw_qr(canvas, poster.address, x + quiet, bottom + quiet, _QR - 2 * quiet)
    shown = poster.address.removeprefix("https://").removeprefix("http://").rstrip("/")
    size = min(_SITE, _SITE * _QR / stringWidth(shown, BOLD, _SITE))
    below = TextStyle(max(size, 8), max(size, 8) * 1.3, BOLD, "c")
    y = _text(canvas, f"Situs {poster.site}", _OUTCOME.but(align="c"), x, bottom - 2 * mm, _QR)
    return _text(canvas, shown, below, x, y, _QR)


def _outcomes(canvas: Any, poster: Poster, top: float) -> None:
    """Draw what an answer means, a box for each."""
    y = top - 5 * mm
    canvas.setFillColor(ACCENT)
    y = _text(canvas, "Apa arti hasilnya?", TextStyle(19, 25, BOLD, "l"), _SIDE, y, _RIGHT - _SIDE)
    y -= 2 * mm
    padding = 4 * mm
    room = _RIGHT - _SIDE - 2 * padding
    bold = _OUTCOME.but(font=BOLD, size=14, leading=18)
    for label, words in poster.outcomes:
        lines = break_lines(words, REGULAR, _OUTCOME.size, room)
        height = bold.leading + len(lines) * _OUTCOME.leading + 1.4 * padding
        canvas.setFillColor(GROUND)
        canvas.roundRect(_SIDE, y - height, _RIGHT - _SIDE, height, 6, stroke=0, fill=1)
        canvas.setFillColor(BLACK)
        inner = _text(canvas, label, bold, _SIDE + padding, y - 0.7 * padding, room)
        _text(canvas, words, _OUTCOME, _SIDE + padding, inner, room)
        y -= height + 3 * mm


def _foot(canvas: Any, poster: Poster) -> None:
    """Draw who put it up, where, and when the office is open."""
    office = poster.office
    left, room = _SIDE + 22 * mm, _RIGHT - _SIDE - 22 * mm
    hours = "; ".join(f"{days} {hours}" for days, hours in office.hours)
    reach = ", ".join(part for part in (office.letterhead.address, contact(office.letterhead)))
    texts = [(office_name(office), _OFFICE.but(font=BOLD)), (reach, _OFFICE), (hours, _OFFICE)]
    lines = [(line, own) for t, own in texts for line in break_lines(t, own.font, own.size, room)]
    height = sum(own.leading for _, own in lines)
    y = max(10 * mm + height, 34 * mm)
    canvas.setStrokeColor(ACCENT)
    canvas.setLineWidth(1)
    canvas.line(_SIDE, y + 3 * mm, _RIGHT, y + 3 * mm)
    draw_emblem(canvas, office.emblem, _SIDE, y - 22 * mm, 17 * mm, 21 * mm)
    for line, own in lines:
        y = _text(canvas, line, own, left, y, room)


def _text(canvas: Any, text: str, style: TextStyle, x: float, top: float, room: float) -> float:
    """Draw text from `top` down and return where it ends."""
    lines = break_lines(text, style.font, style.size, room)
    baseline = top - style.leading + baseline_shift(style)
    draw_lines(canvas, lines, style, x, baseline, x + room)
    return top - len(lines) * style.leading
