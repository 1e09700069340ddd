"""The papers of Panduan as PDF: the sheet of a service, questions and answers; the poster beside.

A service's sheet is one page A4: what does not fit in the ordinary size is set smaller, and only
what would become unreadable goes on over the page. The same content gives the same bytes.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    KeepTogether,
    PageTemplate,
    Spacer,
)

from desktop_app.adapters.fonts import BOLD, REGULAR, RENDERING, register
from desktop_app.adapters.guidance_parts import Heading, Rows, office_name, office_rows
from desktop_app.adapters.guidance_poster import poster_pdf
from desktop_app.adapters.letter_parts import Kop
from desktop_app.adapters.letter_text import TextBlock, TextStyle
from desktop_app.domain.guidance_paper import (
    GuidancePaper,
    OfficeCard,
    Poster,
    QuestionPaper,
    ServiceSheet,
)
from desktop_app.paths import resource

_PAGE = (210 * mm, 297 * mm)
_TOP, _BOTTOM, _SIDE = 14 * mm, 17 * mm, 20 * mm
_SCALES = (1.12, 1.06, 1.0, 0.94, 0.88, 0.82, 0.76, 0.7)
_FOOT_SIZE = 8
_BOX = "□"


class ReportlabGuidance:
    """`GuidancePrinter` on reportlab. One renders at a time; safe to call from any thread."""

    def __init__(self, fonts: Path | None = None) -> None:
        """`fonts` is the folder of Liberation Sans, the program's own when None."""
        self._fonts = fonts or resource("fonts")

    def render(self, paper: GuidancePaper) -> bytes:
        """Return the PDF. Raises EnvironmentFailure when fonts or emblem cannot be used."""
        with RENDERING:
            register(self._fonts)
            match paper:
                case ServiceSheet():
                    return _set(f"Panduan: {paper.service}", paper.office, _fitting(paper))
                case QuestionPaper():
                    return _set("Tanya jawab", paper.office, _questions(paper))
                case Poster():
                    return poster_pdf(paper)


def _set(title: str, office: OfficeCard, story: list[Flowable]) -> bytes:
    stream = io.BytesIO()
    template = BaseDocTemplate(
        stream,
        pagesize=_PAGE,
        title=title,
        author=office_name(office),
        creator="Loket Linjamsos",
        lang="id-ID",
        initialFontName=REGULAR,
        invariant=1,
        pageCompression=1,
    )
    width, height = _room()
    frame = Frame(_SIDE, _BOTTOM, width, height, 0, 0, 0, 0, id="paper")
    template.addPageTemplates(PageTemplate(frames=[frame], onPage=_foot(office)))
    template.build(story)
    return stream.getvalue()


def _fitting(sheet: ServiceSheet) -> list[Flowable]:
    """Return the sheet in the largest size that leaves it on one page, else in the smallest."""
    width, height = _room()
    for scale in _SCALES:
        story = _sheet(sheet, scale)
        if sum(part.wrap(width, height)[1] for part in story) <= height - 1:
            return _sheet(sheet, scale)
    return _sheet(sheet, _SCALES[-1])


def _sheet(sheet: ServiceSheet, scale: float) -> list[Flowable]:
    body = TextStyle(11 * scale, 14.5 * scale, align="l")
    title = TextStyle(18 * scale, 22 * scale, BOLD, "l")
    head = 12.5 * scale
    gap = Spacer(1, 7 * scale)
    story: list[Flowable] = [
        Kop(sheet.office.letterhead, sheet.office.emblem),
        Spacer(1, 8 * scale),
        TextBlock("PANDUAN LAYANAN", body.but(font=BOLD)),
        TextBlock(sheet.service, title),
        TextBlock(sheet.purpose, body),
        gap,
    ]
    parts = (
        ("Yang perlu dibawa", sheet.requirements, False),
        ("Langkah-langkah di loket", sheet.procedure, True),
    )
    for words, sentences, numbered in parts:
        if sentences:
            story += [Heading(words, head), *_list(sentences, body, scale, numbered), gap]
    story += [Rows(sheet.facts, body, 106 * scale), gap]
    if sheet.next_steps:
        story += [
            Heading("Setelah dari loket", head),
            *_list(sheet.next_steps, body, scale, True),
            gap,
        ]
    hours = Rows(office_rows(sheet.office), body, 158 * scale, "Jam layanan dan alamat")
    return [*story, hours]


def _list(
    sentences: tuple[str, ...], style: TextStyle, scale: float, numbered: bool
) -> list[Flowable]:
    """Return sentences below each other, with numbers to follow or boxes to tick; one has none."""
    if len(sentences) == 1:
        return [TextBlock(sentences[0], style)]
    parts: list[Flowable] = []
    for number, sentence in enumerate(sentences, 1):
        label = f"{number}." if numbered else _BOX
        parts += [
            TextBlock(sentence, style, label=label, indent=18 * scale),
            Spacer(1, 2.5 * scale),
        ]
    return parts


def _questions(paper: QuestionPaper) -> list[Flowable]:
    body = TextStyle(10.5, 14, align="l")
    asked = TextStyle(10.5, 14, BOLD, "l")
    story: list[Flowable] = [
        Kop(paper.office.letterhead, paper.office.emblem),
        Spacer(1, 8),
        TextBlock("Tanya jawab", TextStyle(18, 24, BOLD, "l")),
        Spacer(1, 4),
    ]
    for topic, questions in paper.topics:
        first = True
        for question, answer in questions:
            pair = [TextBlock(question, asked), TextBlock(answer, body), Spacer(1, 7)]
            # A topic never stands at the foot of a page without a question below it.
            above = [Heading(topic), Spacer(1, 3)] if first else []
            story.append(KeepTogether([*above, *pair]))
            first = False
        story.append(Spacer(1, 3))
    story.append(
        KeepTogether([Rows(office_rows(paper.office), body, 150, "Masih ada pertanyaan?")])
    )
    return story


def _room() -> tuple[float, float]:
    return _PAGE[0] - 2 * _SIDE, _PAGE[1] - _TOP - _BOTTOM


def _foot(office: OfficeCard) -> Callable[[Any, Any], None]:
    words = f"Berlaku menurut data kantor pada {office.printed_on}."

    def draw(canvas: Any, document: Any) -> None:
        canvas.saveState()
        canvas.setFont(REGULAR, _FOOT_SIZE)
        canvas.drawString(_SIDE, 10 * mm, words)
        canvas.drawRightString(_PAGE[0] - _SIDE, 10 * mm, f"Halaman {document.page}")
        canvas.restoreState()

    return draw
