"""The adviser's sheet as PDF: what fits, why, what is missing, the next steps; kop above.

On the office's own paper; what was chosen stands first. The same content gives the same bytes.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
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
from desktop_app.adapters.guidance_parts import Heading, Rows
from desktop_app.adapters.letter_parts import Kop
from desktop_app.adapters.letter_text import TextBlock, TextStyle
from desktop_app.domain.advice_paper import ADVICE_ONLY, AdvicePaper, AdvicePart
from desktop_app.domain.letter_terms import Paper
from desktop_app.paths import resource

_SIZES = {Paper.F4: (215 * mm, 330 * mm), Paper.A4: (210 * mm, 297 * mm)}
_TOP, _BOTTOM, _SIDE = 14 * mm, 22 * mm, 20 * mm
_BODY = TextStyle(10.5, 13.6, align="l")
_SMALL = TextStyle(9.5, 12.2, align="l")
_BOLD = _BODY.but(font=BOLD)
_TITLE = TextStyle(16, 21, BOLD, "l")
_INDENT = 15


class ReportlabAdvice:
    """`AdvicePrinter` on reportlab. One renders at a time; safe to call from any thread."""

    def __init__(self, fonts: Path | None = None) -> None:
        """`fonts` is the folder of Liberation Sans, the program's own when None."""
        self._fonts = fonts or resource("fonts")

    def render(self, paper: AdvicePaper) -> bytes:
        """Return the PDF. Raises EnvironmentFailure when fonts or emblem cannot be used."""
        with RENDERING:
            register(self._fonts)
            return _set(paper)


class _Inset(Flowable):
    """A paragraph that begins further in than what it explains."""

    def __init__(self, block: TextBlock, by: float) -> None:
        super().__init__()
        self._block = block
        self._by = by

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the whole width, and the height the paragraph takes in what is left of it."""
        _, self.height = self._block.wrap(width - self._by, height)
        return width, self.height

    def draw(self) -> None:
        """Draw the paragraph further in."""
        self._block.drawOn(self.canv, self._by, 0)


def _set(paper: AdvicePaper) -> bytes:
    width, height = _SIZES[paper.paper]
    stream = io.BytesIO()
    template = BaseDocTemplate(
        stream,
        pagesize=(width, height),
        title="Saran program",
        author=paper.letterhead.lines[-1] if paper.letterhead.lines else "",
        creator="Loket Linjamsos",
        lang="id-ID",
        initialFontName=REGULAR,
        invariant=1,
        pageCompression=1,
    )
    room = width - 2 * _SIDE
    frame = Frame(_SIDE, _BOTTOM, room, height - _TOP - _BOTTOM, 0, 0, 0, 0, id="sheet")
    template.addPageTemplates(PageTemplate(frames=[frame], onPage=_foot(paper, width)))
    template.build(list(_story(paper)))
    return stream.getvalue()


def _story(paper: AdvicePaper) -> Iterator[Flowable]:
    yield Kop(paper.letterhead, paper.emblem)
    yield Spacer(1, 8)
    yield TextBlock("Saran program kesejahteraan sosial", _TITLE)
    yield Spacer(1, 2)
    yield Rows(paper.about, _BODY, 74)
    yield Spacer(1, 8)
    yield TextBlock(paper.outcome, _BOLD)
    yield Spacer(1, 6)
    if paper.note:
        note = [Heading("Catatan petugas", 12), TextBlock(paper.note, _BODY), Spacer(1, 8)]
        yield KeepTogether(note)
    for part in paper.parts:
        yield from _part(part)
    if paper.others:
        yield from _others(paper.others)


def _part(part: AdvicePart) -> Iterator[Flowable]:
    yield Heading(part.name, 12)
    chosen = " Dipilih bersama petugas." if part.chosen else ""
    yield _leading(TextBlock(f"{part.confidence}.{chosen}", _BOLD))
    if part.reasons:
        yield _leading(TextBlock("Alasannya:", _BODY))
    for line in part.reasons:
        size = _SMALL if line.depth else _BODY
        yield _Inset(TextBlock(line.text, size, label="–", indent=_INDENT), _INDENT * line.depth)
    yield from _list("Yang masih harus dilengkapi", part.missing, box="□")
    yield from _list("Langkah berikutnya", part.procedure, numbered=True)
    if part.source:
        yield Spacer(1, 2)
        yield TextBlock(f"Dasar program: {part.source}.", _SMALL)
    yield Spacer(1, 9)


def _list(
    title: str, sentences: tuple[str, ...], *, numbered: bool = False, box: str = "–"
) -> Iterator[Flowable]:
    if not sentences:
        return
    lines = [
        TextBlock(sentence, _BODY, label=f"{number}." if numbered else box, indent=_INDENT)
        for number, sentence in enumerate(sentences, start=1)
    ]
    yield Spacer(1, 3)
    yield _leading(TextBlock(f"{title}:", _BODY))
    yield from lines


def _leading(block: TextBlock) -> TextBlock:
    """Return a line that never stands at the foot of a page without what follows it."""
    block.keepWithNext = 1
    return block


def _others(others: tuple[tuple[str, str], ...]) -> Iterator[Flowable]:
    first = True
    for name, reason in others:
        line = TextBlock(f"{name}: {reason}", _SMALL, label="–", indent=_INDENT)
        # The heading never stands at the foot of a page alone.
        yield (
            KeepTogether([Heading("Program lain, dan mengapa belum", 12), line]) if first else line
        )
        first = False


def _foot(paper: AdvicePaper, width: float) -> Callable[[Any, Any], None]:
    def draw(canvas: Any, document: Any) -> None:
        canvas.saveState()
        block = TextBlock(ADVICE_ONLY, TextStyle(8, 10, align="l"))
        _, height = block.wrap(width - 2 * _SIDE, 40)
        block.drawOn(canvas, _SIDE, 19 * mm - height)
        canvas.setFont(REGULAR, 8)
        canvas.drawString(_SIDE, 8 * mm, f"{paper.printed}. Petugas: {paper.officer}.")
        canvas.drawRightString(width - _SIDE, 8 * mm, f"Halaman {document.page}")
        canvas.restoreState()

    return draw
