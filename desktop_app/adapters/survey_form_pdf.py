"""The questionnaire on paper: one sheet with boxes to tick, no room for a name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, KeepTogether, Spacer

from desktop_app.adapters.fonts import BOLD, REGULAR
from desktop_app.adapters.letter_parts import Kop
from desktop_app.adapters.letter_text import TextBlock, TextStyle, break_lines
from desktop_app.domain.survey import LONGEST_REMARK
from desktop_app.domain.survey_paper import SurveyForm

_TITLE = TextStyle(12.5, 16, BOLD, "c")
_WORDS = TextStyle(9.5, 12.5, align="l")
_PART = TextStyle(10.5, 14, BOLD, "l")
_SIZE, _LEADING = 9.5, 12.0
_BOX = 3.2 * mm
_TRAIT_INDENT = 40 * mm


def form_story(form: SurveyForm, width: float) -> Iterator[Flowable]:
    """Give the parts of the form, from the kop down."""
    asked, gap = form.asked, Spacer(1, 2 * mm)
    yield Kop(form.letterhead, form.emblem)
    yield Spacer(1, 3 * mm)
    yield TextBlock(f"KUESIONER {asked.title.upper()}", _TITLE)
    yield gap
    yield TextBlock(
        f"Menurut {asked.legal}. Jangan menulis nama, NIK, atau nomor telepon: jawaban Saudara "
        "tanpa nama dan dipakai untuk memperbaiki pelayanan. Beri tanda pada satu kotak di tiap "
        "baris; yang tidak ingin dijawab boleh dikosongkan.",
        _WORDS,
    )
    yield gap
    yield _Ticks("Tanggal", ("....... - ....... - ..............",), boxes=False)
    for trait in asked.traits:
        yield _Ticks(trait.label, [choice.label for choice in trait.choices])
    if form.services:
        yield _Ticks("Layanan yang diterima", form.services)
    yield gap
    yield TextBlock("Pendapat tentang pelayanan", _PART)
    for element in asked.elements:
        answers = [f"{score}  {words}" for score, words in enumerate(element.answers, start=1)]
        yield KeepTogether(
            [
                Spacer(1, 1.4 * mm),
                TextBlock(element.question, _WORDS, label=f"{element.number}.", indent=6 * mm),
                _Ticks("", answers, indent=6 * mm, columns=len(answers)),
            ]
        )
    yield Spacer(1, 2.5 * mm)
    yield KeepTogether([TextBlock("Saran dan masukan (boleh dikosongkan)", _PART), _Lines(2)])


class _Ticks(Flowable):
    """A label and boxes with words, over as many lines as they take; or even `columns`."""

    def __init__(
        self,
        label: str,
        words: Sequence[str],
        *,
        boxes: bool = True,
        indent: float = _TRAIT_INDENT,
        columns: int = 0,
    ) -> None:
        super().__init__()
        self._label, self._words, self._boxes = label, list(words), boxes
        self._indent, self._columns = indent, columns

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width = width
        self._places = self._even(width) if self._columns else self._flowing(width)
        self.height = (max(line + len(texts) for _, line, texts in self._places)) * _LEADING + 2
        return width, self.height

    def draw(self) -> None:
        canvas, top = self.canv, self.height - _SIZE - 1
        canvas.setFont(REGULAR, _SIZE)
        if self._label:
            canvas.drawString(0, top, self._label)
            canvas.drawString(self._indent - 9, top, ":")
        for x, line, texts in self._places:
            y = top - line * _LEADING
            if self._boxes:
                canvas.setLineWidth(0.7)
                canvas.rect(x, y - 0.6 * mm, _BOX, _BOX)
            for number, text in enumerate(texts):
                canvas.drawString(x + self._gap, y - number * _LEADING, text)

    @property
    def _gap(self) -> float:
        return _BOX + 1.6 * mm if self._boxes else 0

    def _even(self, width: float) -> list[tuple[float, int, list[str]]]:
        room = (width - self._indent) / self._columns
        inner = room - self._gap - 2 * mm
        return [
            (self._indent + at * room, 0, break_lines(words, REGULAR, _SIZE, inner))
            for at, words in enumerate(self._words)
        ]

    def _flowing(self, width: float) -> list[tuple[float, int, list[str]]]:
        places: list[tuple[float, int, list[str]]] = []
        x, line = self._indent, 0
        for words in self._words:
            takes = self._gap + stringWidth(words, REGULAR, _SIZE) + 5 * mm
            if x > self._indent and x + takes - 5 * mm > width:
                x, line = self._indent, line + 1
            places.append((x, line, [words]))
            x += takes
        return places


class _Lines(Flowable):
    """Empty lines to write on, for about as many letters as are kept."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = max(count, LONGEST_REMARK // 150)

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width, self.height = width, self._count * 7.5 * mm
        return width, self.height

    def draw(self) -> None:
        canvas: Any = self.canv
        canvas.setLineWidth(0.4)
        for number in range(self._count):
            y = self.height - (number + 1) * 7.5 * mm + 1 * mm
            canvas.line(0, y, self.width, y)
