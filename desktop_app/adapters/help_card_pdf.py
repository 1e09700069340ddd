"""The quick card: one sheet A4, both sides, read at arm's length while somebody waits.

The front has the six steps of one visitor and the keys, the back the nine reasons and what to do
when something fails. Each side is set smaller until it fits; it never runs over to a third page.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from typing import Any

from reportlab.lib.colors import HexColor, white
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

from desktop_app.adapters.fonts import BOLD, REGULAR
from desktop_app.adapters.guidance_parts import ACCENT, EDGE, GROUND, Heading
from desktop_app.adapters.help_text import plain_text
from desktop_app.domain.help_paper import QuickCard, RefusalWords, Step, Trouble
from desktop_app.domain.key_table import KeyGroup

_PAGE = (210 * mm, 297 * mm)
_SIDE, _TOP, _BOTTOM = 14 * mm, 12 * mm, 14 * mm
_WIDTH = _PAGE[0] - 2 * _SIDE
_HEIGHT = _PAGE[1] - _TOP - _BOTTOM
_SCALES = (1.15, 1.1, 1.05, 1.0, 0.95, 0.9, 0.85, 0.8)
_KEY_GROUND = HexColor("#F0F3F6")
_LINE = HexColor("#C9D1D9")


def card_pdf(card: QuickCard) -> bytes:
    """Return the two sides of the card. The fonts are registered already."""
    stream = io.BytesIO()
    template = BaseDocTemplate(
        stream,
        pagesize=_PAGE,
        title="Kartu cepat Loket",
        author="Loket Linjamsos",
        creator="Loket Linjamsos",
        lang="id-ID",
        initialFontName=REGULAR,
        invariant=1,
        pageCompression=1,
    )
    frame = Frame(_SIDE, _BOTTOM, _WIDTH, _HEIGHT, 0, 0, 0, 0, id="side")
    template.addPageTemplates(PageTemplate(frames=[frame], onPage=_foot(card.edition)))
    template.build([*_fitting(_front, card), PageBreak(), *_fitting(_back, card)])
    return stream.getvalue()


def _fitting(side: Callable[[QuickCard, float], list[Flowable]], card: QuickCard) -> list[Flowable]:
    """Return a side in the largest size that leaves it on one page."""
    for scale in _SCALES:
        if sum(part.wrap(_WIDTH, _HEIGHT)[1] for part in side(card, scale)) <= _HEIGHT - 1:
            return side(card, scale)
    return side(card, _SCALES[-1])


def _front(card: QuickCard, scale: float) -> list[Flowable]:
    gap = Spacer(1, 9 * scale)
    return [
        _title("Kartu cepat Loket", "Satu pemohon, enam langkah", scale),
        gap,
        _steps(card.steps, scale),
        gap,
        Heading("Tombol", 13 * scale),
        Spacer(1, 4 * scale),
        _keys(card.keys, scale),
    ]


def _back(card: QuickCard, scale: float) -> list[Flowable]:
    gap = Spacer(1, 8 * scale)
    return [
        _title("Bila berkas dikembalikan", "Kalimatnya boleh dibacakan apa adanya", scale),
        gap,
        Heading("Sembilan alasan pengembalian", 13 * scale),
        Spacer(1, 3 * scale),
        _refusals(card.refusals, scale),
        gap,
        Heading("Bila ada yang macet", 13 * scale),
        Spacer(1, 5 * scale),
        _troubles(card.troubles, scale),
        gap,
        _calls(scale),
    ]


def _style(size: float, scale: float, font: str = REGULAR, **more: Any) -> ParagraphStyle:
    values: dict[str, Any] = {"fontName": font, "fontSize": size * scale, **more}
    return ParagraphStyle("card", leading=size * scale * 1.25, **values)


def _words(text: str, style: ParagraphStyle) -> Paragraph:
    return Paragraph(plain_text(text), style)


def _title(words: str, under: str, scale: float) -> Table:
    cells = [
        [
            _words(words, _style(19, scale, BOLD, textColor=white)),
            _words(under, _style(10.5, scale, textColor=white, alignment=2)),
        ]
    ]
    table = Table(cells, colWidths=[_WIDTH * 0.6, _WIDTH * 0.4])
    table.setStyle(
        TableStyle(
            [
                ("BACKGROUND", (0, 0), (-1, -1), ACCENT),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 8 * scale),
                ("TOPPADDING", (0, 0), (-1, -1), 6 * scale),
                ("ROUNDEDCORNERS", [5, 5, 5, 5]),
            ]
        )
    )
    return table


def _steps(steps: Sequence[Step], scale: float) -> Table:
    """Two columns of boxes, read like a page: left to right, then down. A row is of one height."""
    number, key, gap = 24 * scale, 46 * scale, 10
    words = (_WIDTH - gap) / 2 - number - key
    rows: list[list[Any]] = []
    style: list[tuple[Any, ...]] = [
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("LEFTPADDING", (0, 0), (-1, -1), 6),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3),
    ]
    for start in range(0, len(steps), 2):
        if rows:
            rows.append([""] * 7)
        cells: list[Any] = []
        for place, step in enumerate(steps[start : start + 2], start + 1):
            cells += [*_step(place, step, scale), ""]
        rows.append([*cells, *[""] * 7][:7])
        row = len(rows) - 1
        style += [
            ("BACKGROUND", (0, row), (2, row), GROUND),
            ("BACKGROUND", (4, row), (6, row), GROUND),
            ("BOTTOMPADDING", (0, row), (-1, row), 7 * scale),
            ("TOPPADDING", (0, row), (-1, row), 4 * scale),
        ]
    heights = [None if place % 2 == 0 else 6 * scale for place in range(len(rows))]
    columns = [number, words, key, gap, number, words, key]
    table = Table(rows, colWidths=columns, rowHeights=heights)
    table.setStyle(TableStyle(style))
    return table


def _step(number: int, step: Step, scale: float) -> tuple[Any, Any, Any]:
    return (
        _words(str(number), _style(20, scale, BOLD, textColor=ACCENT)),
        [
            _words(step.title, _style(12.5, scale, BOLD, spaceAfter=1.5 * scale)),
            _words(step.words, _style(10.5, scale)),
        ],
        _words(step.key, _style(12, scale, BOLD, alignment=1)),
    )


def _keys(groups: Sequence[KeyGroup], scale: float) -> Table:
    """Two columns of about the same length; a group stays together."""
    left: list[KeyGroup] = []
    half = sum(len(group.keys) + 1 for group in groups) / 2
    for group in groups:
        if sum(len(one.keys) + 1 for one in left) + len(group.keys) / 2 > half:
            break
        left.append(group)
    columns = (left, groups[len(left) :])
    width = _WIDTH / 2 - 6
    cells = [[[_key_group(group, width, scale) for group in column] for column in columns]]
    table = Table(cells, colWidths=[_WIDTH / 2] * 2)
    table.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (0, -1), 6),
                ("LEFTPADDING", (1, 0), (1, -1), 6),
                ("RIGHTPADDING", (1, 0), (1, -1), 0),
            ]
        )
    )
    return table


def _key_group(group: KeyGroup, width: float, scale: float) -> Table:
    name = _style(11, scale, BOLD, textColor=ACCENT)
    key, deed = _style(10, scale, BOLD), _style(10.5, scale)
    rows = [[_words(group.title, name), ""]]
    rows += [[_words(one.key, key), _words(one.deed, deed)] for one in group.keys]
    first = 82 * scale
    table = Table(rows, colWidths=[first, width - first])
    table.setStyle(
        TableStyle(
            [
                ("SPAN", (0, 0), (-1, 0)),
                ("BACKGROUND", (0, 1), (0, -1), _KEY_GROUND),
                ("LINEBELOW", (0, 1), (-1, -1), 0.4, _LINE),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("TOPPADDING", (0, 0), (-1, -1), 2.2 * scale),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3.2 * scale),
                ("LEFTPADDING", (0, 0), (-1, -1), 5),
                ("RIGHTPADDING", (0, 0), (-1, -1), 3),
            ]
        )
    )
    return table


def _refusals(refusals: Sequence[RefusalWords], scale: float) -> Table:
    name, body = _style(10, scale, BOLD), _style(9.3, scale)
    rows: list[list[Any]] = [
        [
            _words(f"{number}. {one.label}", name),
            [_words(one.sentence, body), _words(one.next_step, _style(9.3, scale, BOLD))],
        ]
        for number, one in enumerate(refusals, 1)
    ]
    first = 108 * scale
    table = Table(rows, colWidths=[first, _WIDTH - first])
    table.setStyle(
        TableStyle(
            [
                ("BACKGROUND", (0, 0), (0, -1), _KEY_GROUND),
                ("LINEBELOW", (0, 0), (-1, -1), 0.4, _LINE),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("TOPPADDING", (0, 0), (-1, -1), 2.5 * scale),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 4 * scale),
                ("LEFTPADDING", (0, 0), (-1, -1), 6),
                ("RIGHTPADDING", (0, 0), (-1, -1), 4),
            ]
        )
    )
    return table


def _troubles(troubles: Sequence[Trouble], scale: float) -> Table:
    rows = [
        [_trouble(one, scale) for one in troubles[start : start + 2]]
        for start in range(0, len(troubles), 2)
    ]
    table = Table(rows, colWidths=[_WIDTH / 2] * len(rows[0]))
    table.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("BOX", (0, 0), (-1, -1), 0.6, EDGE),
                ("INNERGRID", (0, 0), (-1, -1), 0.6, EDGE),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 6 * scale),
                ("LEFTPADDING", (0, 0), (-1, -1), 7),
            ]
        )
    )
    return table


def _trouble(one: Trouble, scale: float) -> list[Flowable]:
    body = _style(9.5, scale, leftIndent=9, spaceAfter=1.5, bulletFontName=REGULAR)
    title = _words(one.title, _style(11, scale, BOLD, spaceAfter=2))
    deeds = [Paragraph(plain_text(deed), body, bulletText="•") for deed in one.deeds]
    return [title, *deeds]


def _calls(scale: float) -> Table:
    style = _style(10.5, scale)
    rule = "_" * 24
    cells = [[_words(f"Admin: {rule}", style), _words(f"Supervisor: {rule}", style)]]
    return Table(cells, colWidths=[_WIDTH / 2] * 2)


def _foot(edition: str) -> Callable[[Any, Any], None]:
    def draw(canvas: Any, document: Any) -> None:
        canvas.saveState()
        canvas.setFont(REGULAR, 8)
        canvas.drawString(_SIDE, 8 * mm, f"{edition} · F1 di program menjelaskan layar apa pun")
        canvas.drawRightString(_PAGE[0] - _SIDE, 8 * mm, f"Sisi {document.page} dari 2")
        canvas.restoreState()

    return draw
