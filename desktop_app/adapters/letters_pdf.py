"""Letters as PDF: the content of a `LetterDocument` set on F4 or A4 with reportlab's platypus.

Margins as the office has them, 12 pt (DOMAIN.md, "Letters"). A letter that
runs over its page by a little is set tighter; people who do not fit follow on a *Lampiran*; what
still runs over goes on to a second page, where the signature never stands without the closing.
The same document gives the same bytes: no clock and no random id gets into the file.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    KeepTogether,
    PageBreak,
    PageTemplate,
    Spacer,
)

from desktop_app.adapters.fonts import BOLD, REGULAR, RENDERING, register
from desktop_app.adapters.letter_parts import Head, InitialsBox, Kop, Signature
from desktop_app.adapters.letter_people import PeopleTable
from desktop_app.adapters.letter_table import FigureTable
from desktop_app.adapters.letter_text import TextBlock, TextStyle
from desktop_app.domain.letter_terms import LetterDocument, Paper, Shape
from desktop_app.paths import resource

PAPER_SIZES = {Paper.F4: (215 * mm, 330 * mm), Paper.A4: (210 * mm, 297 * mm)}


@dataclass(frozen=True, slots=True)
class _Setting:
    """How tightly a letter is set: its body text and the gaps between its parts."""

    body: TextStyle
    gap: float


_NORMAL = _Setting(TextStyle(12, 14.4), 7.5)
_TIGHT = _Setting(TextStyle(11, 12.7), 4)
# Rather a little small than a second page with nothing but the signature.
_TIGHTEST = _Setting(TextStyle(10.5, 12), 3)


class ReportlabLetters:
    """`LetterRenderer` on reportlab. One renders at a time; safe to call from any thread."""

    def __init__(self, fonts: Path | None = None) -> None:
        """`fonts` is the folder of Liberation Sans, the program's own when None."""
        self._fonts = fonts or resource("fonts")

    def render(self, document: LetterDocument) -> bytes:
        """Return the PDF. Raises LoketError when fonts, emblem or QR text cannot be used."""
        with RENDERING:
            register(self._fonts)
            return self._set(document)

    def _set(self, document: LetterDocument) -> bytes:
        width, height = PAPER_SIZES[document.paper]
        edge = document.margins
        inner = width - (edge.left + edge.right) * mm, height - (edge.top + edge.bottom) * mm
        story = _fitting_story(document, Kop(document.letterhead, document.emblem), inner)
        stream = io.BytesIO()
        template = BaseDocTemplate(
            stream,
            pagesize=(width, height),
            title=f"{document.title.title()} {document.number}",
            author=document.author,
            subject=document.subject or document.title,
            creator="Loket Linjamsos",
            lang=document.language,
            initialFontName=REGULAR,
            invariant=1,
            pageCompression=1,
        )
        frame = Frame(edge.left * mm, edge.bottom * mm, *inner, 0, 0, 0, 0, id="text")
        template.addPageTemplates(
            PageTemplate(frames=[frame], onPage=_page_furniture(document, width, height))
        )
        template.build(story)
        return stream.getvalue()


def _fitting_story(
    document: LetterDocument, kop: Kop, inner: tuple[float, float]
) -> list[Flowable]:
    """Return the story in the first way that keeps to one page, else with what runs over."""
    width, height = inner
    attached = len(document.people) > 1
    ways = [(setting, False) for setting in (_NORMAL, _TIGHT)]
    ways += [(setting, True) for setting in (_NORMAL, _TIGHT) if attached]
    ways.append((_TIGHTEST, attached))
    for setting, with_list in ways:
        text = [kop, *_upper(document, setting, attached=with_list)]
        text += _table(document, setting, attached=with_list)
        text += _middle(document, setting)
        end = _end(document, setting)
        if sum(part.wrap(width, height)[1] for part in (*text, *end)) <= height:
            break
    # The signature goes to a second page only together with the closing.
    return [*text, KeepTogether(end), *(_list_page(document) if attached and with_list else [])]


def _upper(
    document: LetterDocument, setting: _Setting, *, attached: bool = False
) -> list[Flowable]:
    """Return everything from the number down to the table of people."""
    style, gap = setting.body, Spacer(1, setting.gap)
    parts = _heading(document, setting, attached=attached)
    if document.basis:
        plain = style.but(align="l")
        parts += [TextBlock(document.basis_lead, plain), *_numbered(document.basis, style), gap]
    opening = document.opening_attached if attached else document.opening
    if opening:
        parts += [TextBlock(opening, style.but(first=_FIRST_LINE)), gap]
    if document.details:
        plain = style.but(align="l")
        parts += [
            TextBlock(value, plain, label=label, indent=_DETAIL_INDENT, colon=True)
            for label, value in document.details
        ]
        parts.append(gap)
    return parts


def _heading(document: LetterDocument, setting: _Setting, *, attached: bool) -> list[Flowable]:
    style, gap = setting.body.but(align="l"), Spacer(1, setting.gap)
    if document.shape is Shape.JUDUL:
        title = TextStyle(14, 18, BOLD, "c", underline=True)
        number = style.but(align="c")
        number_line = TextBlock(f"NOMOR {document.number}", number)
        return [gap, TextBlock(document.title.upper(), title), number_line, gap, gap]
    attachments = document.attachments_with_list if attached else document.attachments
    rows = (
        ("Nomor", document.number),
        ("Sifat", document.nature),
        ("Lampiran", attachments),
        ("Hal", document.subject),
    )
    head = Head(tuple(row for row in rows if row[1]), document.place_date, style)
    first, *others = document.addressee or ("",)
    addressee = [TextBlock(first, style, label="Yth.", indent=_YTH_INDENT)]
    addressee += [TextBlock(line, style, indent=_YTH_INDENT) for line in others]
    return [gap, head, gap, *addressee, gap, gap]


def _table(document: LetterDocument, setting: _Setting, *, attached: bool) -> list[Flowable]:
    gap = Spacer(1, setting.gap)
    figures = [FigureTable(document.table), gap] if document.table else []
    if not document.people or attached:
        return figures
    return [*figures, PeopleTable(document.people, document.columns), gap]


def _middle(document: LetterDocument, setting: _Setting) -> list[Flowable]:
    """Return what stands between the table and the closing: reasons and body."""
    style, gap = setting.body, Spacer(1, setting.gap)
    parts: list[Flowable] = []
    if document.items:
        parts += [TextBlock(document.items_lead, style.but(align="l")), Spacer(1, setting.gap / 2)]
    for number, item in enumerate(document.items, start=1):
        bold = style.but(font=BOLD, align="l")
        plain = style.but(align="l")
        parts.append(TextBlock(item.sentence, bold, label=f"{number}.", indent=_LIST_INDENT))
        if item.next_step:
            parts.append(TextBlock(item.next_step, plain, indent=_LIST_INDENT))
        parts.append(gap)
    for text in document.body if document.closing else document.body[:-1]:
        parts += [TextBlock(text, style.but(first=_FIRST_LINE)), gap]
    return parts


def _end(document: LetterDocument, setting: _Setting) -> list[Flowable]:
    """Return the closing, the signature and the copies."""
    style = setting.body
    closing = document.closing or "".join(document.body[-1:])
    parts: list[Flowable] = []
    if closing:
        parts = [TextBlock(closing, style.but(first=_FIRST_LINE)), Spacer(1, 2 * setting.gap)]
    over = document.place_date if document.shape is Shape.JUDUL else ""
    parts.append(
        Signature(
            document.signer,
            style,
            over=over,
            qr_text=document.qr_text,
            caption=document.qr_caption,
        )
    )
    if document.initials:
        parts += [Spacer(1, setting.gap), InitialsBox(document.initials)]
    if document.copies_to:
        parts += [Spacer(1, 2 * setting.gap), TextBlock("Tembusan:", _SMALL)]
        parts += _numbered(document.copies_to, _SMALL)
    return parts


def _list_page(document: LetterDocument) -> list[Flowable]:
    """Return the *Lampiran*: whose letter it belongs to, everybody, and the signature again."""
    style, gap = _NORMAL.body.but(align="l"), Spacer(1, 2 * _NORMAL.gap)
    head = [TextBlock("Lampiran Surat", style)]
    for label, value in (("Nomor", document.number), ("Tanggal", document.day)):
        head.append(TextBlock(value, style, label=label, indent=_LIST_PAGE_INDENT, colon=True))
    return [
        PageBreak(),
        *head,
        gap,
        TextBlock("DAFTAR NAMA", TextStyle(12, 16, BOLD, "c")),
        Spacer(1, _NORMAL.gap),
        PeopleTable(
            document.people, document.columns, tail=Signature(document.signer, _NORMAL.body)
        ),
    ]


def _numbered(texts: tuple[str, ...], style: TextStyle) -> list[Flowable]:
    return [
        TextBlock(text, style, label=f"{number}.", indent=_LIST_INDENT)
        for number, text in enumerate(texts, start=1)
    ]


def _page_furniture(
    document: LetterDocument, width: float, height: float
) -> Callable[[Any, Any], None]:
    def draw(canvas: Any, _template: Any) -> None:
        if document.watermark:
            canvas.saveState()
            canvas.setFillGray(0.9)
            canvas.translate(width / 2, height / 2)
            canvas.rotate(52)
            canvas.setFont(BOLD, _WATERMARK_SIZE)
            canvas.drawCentredString(0, -_WATERMARK_SIZE / 3, document.watermark)
            canvas.restoreState()
        if canvas.getPageNumber() > 1:
            canvas.setFont(REGULAR, 10)
            canvas.drawCentredString(width / 2, height - 15 * mm, f"- {canvas.getPageNumber()} -")

    return draw


_FIRST_LINE = 12.5 * mm
_LIST_INDENT = 7 * mm
_YTH_INDENT = 11 * mm
_DETAIL_INDENT = 44 * mm
_LIST_PAGE_INDENT = 24 * mm
_WATERMARK_SIZE = 170
_SMALL = TextStyle(10, 12.5, align="l")
