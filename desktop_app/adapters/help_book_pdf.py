"""The admin's guide as a book: title, table of contents with page numbers, a page per chapter."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import Any

from PIL import Image as Pillow
from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    Image,
    KeepTogether,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)
from reportlab.platypus.tableofcontents import TableOfContents

from desktop_app.adapters.fonts import BOLD, ITALIC, REGULAR
from desktop_app.adapters.guidance_parts import ACCENT, EDGE, GROUND
from desktop_app.adapters.help_text import marked_text, plain_text
from desktop_app.domain.help_blocks import Block, Kind, blocks
from desktop_app.domain.help_paper import HelpBook

_PAGE = (210 * mm, 297 * mm)
_SIDE, _TOP, _BOTTOM = 22 * mm, 20 * mm, 20 * mm
_WIDTH = _PAGE[0] - 2 * _SIDE
_LINE = HexColor("#C9D1D9")
_ROOM_TO_BEGIN = 90 * mm

_BODY = ParagraphStyle("body", fontName=REGULAR, fontSize=10.5, leading=14.5, spaceAfter=6)
_ITEM = ParagraphStyle("item", _BODY, leftIndent=16, bulletIndent=2, spaceAfter=3)
_CELL = ParagraphStyle("cell", _BODY, fontSize=9.5, leading=12, spaceAfter=0)
_HEAD_CELL = ParagraphStyle("head cell", _CELL, fontName=BOLD)
_CAPTION = ParagraphStyle("caption", _BODY, fontName=ITALIC, fontSize=9, leading=11.5)
_TITLE = ParagraphStyle(
    "chapter", fontName=BOLD, fontSize=18, leading=23, spaceAfter=8, textColor=ACCENT
)
_HEADING = ParagraphStyle(
    "heading", fontName=BOLD, fontSize=12.5, leading=16, spaceBefore=8, spaceAfter=4, keepWithNext=1
)
_COVER = ParagraphStyle("cover", fontName=BOLD, fontSize=26, leading=32, textColor=ACCENT)
_UNDER = ParagraphStyle("under", fontName=REGULAR, fontSize=12, leading=16)
_CONTENTS = (
    ParagraphStyle("contents1", fontName=BOLD, fontSize=10.5, leading=13, spaceBefore=2),
    ParagraphStyle("contents2", fontName=REGULAR, fontSize=9, leading=10.5, leftIndent=14),
)


def book_pdf(book: HelpBook) -> bytes:
    """Return the book. The fonts are registered already."""
    stream = io.BytesIO()
    template = _Template(
        stream,
        pagesize=_PAGE,
        title=book.title,
        author="Loket Linjamsos",
        creator="Loket Linjamsos",
        lang="id-ID",
        initialFontName=REGULAR,
        invariant=1,
        pageCompression=1,
    )
    room = (_WIDTH, _PAGE[1] - _TOP - _BOTTOM)
    frame = Frame(_SIDE, _BOTTOM, *room, 0, 0, 0, 0, id="text")
    template.addPageTemplates(PageTemplate(frames=[frame], onPage=_foot(book)))
    template.multiBuild([*_opening(book), *_chapters(book)])
    return stream.getvalue()


class _Template(BaseDocTemplate):
    """Tells the table of contents where a heading came to stand."""

    _headings = 0

    def beforeDocument(self) -> None:  # noqa: N802 (reportlab's name)
        self._headings = 0

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 (reportlab's name)
        level = {_TITLE.name: 0, _HEADING.name: 1}.get(getattr(flowable, "style", _BODY).name)
        if level is None or not isinstance(flowable, Paragraph):
            return
        text = flowable.getPlainText()
        self._headings += 1
        place = f"h{self._headings}"
        self.canv.bookmarkPage(place)
        self.canv.addOutlineEntry(text, place, level)
        self.notify("TOCEntry", (level, plain_text(text), self.page, place))


def _opening(book: HelpBook) -> Iterator[Flowable]:
    yield Spacer(1, 4 * mm)
    yield Paragraph(plain_text(book.title), _COVER)
    yield Paragraph(plain_text(book.subtitle), _UNDER)
    yield Spacer(1, 6 * mm)
    yield Paragraph("Daftar isi", ParagraphStyle("contents", _HEADING, keepWithNext=0))
    contents = TableOfContents(dotsMinLevel=0)
    contents.levelStyles = list(_CONTENTS)
    yield contents


def _chapters(book: HelpBook) -> Iterator[Flowable]:
    yield PageBreak()
    for number, chapter in enumerate(book.chapters):
        if number:
            yield CondPageBreak(_ROOM_TO_BEGIN)
            yield Spacer(1, 8 * mm)
        held: list[Flowable] = []
        for block in blocks(chapter.text):
            if block.kind is Kind.HEADING and held:
                yield from _together(held)
                held = []
            held += _flow(block, book)
        yield from _together(held)


def _together(held: list[Flowable]) -> Iterator[Flowable]:
    """Keep a heading with the first thing below it."""
    if held:
        yield KeepTogether(held[:2])
        yield from held[2:]


def _flow(block: Block, book: HelpBook) -> list[Flowable]:
    match block.kind:
        case Kind.HEADING:
            style = _TITLE if block.level == 1 else _HEADING
            return [Paragraph(marked_text(block.text), style)]
        case Kind.ITEM:
            label = f"{block.label}." if block.label else "•"
            return [Paragraph(marked_text(block.text), _ITEM, bulletText=label)]
        case Kind.TABLE:
            return [_table(block.rows), Spacer(1, 8)]
        case Kind.PICTURE:
            return [KeepTogether(_picture(book.pictures[block.label], block.text))]
        case Kind.TEXT:
            return [Paragraph(marked_text(block.text), _BODY)]


def _table(rows: list[list[str]]) -> Table:
    head, *body = rows
    cells = [[Paragraph(marked_text(cell), _HEAD_CELL) for cell in head]]
    cells += [[Paragraph(marked_text(cell), _CELL) for cell in row] for row in body]
    longest = [max(len(row[column]) for row in rows) for column in range(len(head))]
    parts = [min(max(length, 12), 60) for length in longest]
    widths = [_WIDTH * part / sum(parts) for part in parts]
    table = Table(cells, colWidths=widths, repeatRows=1)
    table.setStyle(
        TableStyle(
            [
                ("BACKGROUND", (0, 0), (-1, 0), GROUND),
                ("GRID", (0, 0), (-1, -1), 0.4, _LINE),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
            ]
        )
    )
    return table


def _picture(data: bytes, caption: str) -> list[Flowable]:
    with Pillow.open(io.BytesIO(data)) as picture:
        width, height = picture.size
    wide = min(_WIDTH, width * 0.5)
    image = Image(io.BytesIO(data), width=wide, height=wide * height / width, hAlign="LEFT")
    frame = Table([[image]], colWidths=[wide + 4], hAlign="LEFT")
    frame.setStyle(
        TableStyle(
            [
                ("BOX", (0, 0), (-1, -1), 0.6, EDGE),
                *(
                    (f"{side}PADDING", (0, 0), (-1, -1), 2)
                    for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")
                ),
            ]
        )
    )
    return [frame, Spacer(1, 3), Paragraph(plain_text(caption), _CAPTION)]


def _foot(book: HelpBook) -> Callable[[Any, Any], None]:
    def draw(canvas: Any, document: Any) -> None:
        canvas.saveState()
        canvas.setFont(REGULAR, 8)
        canvas.drawString(_SIDE, 11 * mm, f"{book.title} · {book.edition}")
        canvas.drawRightString(_PAGE[0] - _SIDE, 11 * mm, f"Halaman {document.page}")
        canvas.restoreState()

    return draw
