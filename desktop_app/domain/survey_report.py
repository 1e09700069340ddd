"""What a supervisor is told about a quarter, month or year of the survey (SKM)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from desktop_app.domain.calendar import add_months, month_name
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused
from desktop_app.domain.survey import AnswerKind, Questionnaire
from desktop_app.domain.survey_index import (
    Index,
    Tally,
    Weight,
    half_up,
    index_of_tally,
    least_sample,
    tally_of,
)

TREND = 8  # spans side by side, the one asked for the last
_SPAN = re.compile(r"([12]\d{3})(?:-(?:[Qq]([1-4])|(0[1-9]|1[0-2])))?", re.ASCII)
_ROMAN = ("I", "II", "III", "IV")


class Step(StrEnum):
    """How long a span is."""

    QUARTER = "triwulan"
    MONTH = "bulan"
    YEAR = "tahun"

    @property
    def months(self) -> int:
        """Return its length."""
        return {"triwulan": 3, "bulan": 1, "tahun": 12}[self.value]


@dataclass(frozen=True, slots=True)
class Span:
    """A quarter, month or year from its `first` day on."""

    step: Step
    first: date

    @property
    def last(self) -> date:
        """Its last day."""
        return add_months(self.first, self.step.months) - timedelta(days=1)

    @property
    def before(self) -> Span:
        """The span of the same length before it."""
        return Span(self.step, add_months(self.first, -self.step.months))

    @property
    def after(self) -> Span:
        """The span of the same length after it."""
        return Span(self.step, add_months(self.first, self.step.months))

    @property
    def key(self) -> str:
        """Return `2026-Q4`, `2026-11` or `2026`, as `read_span` takes it."""
        if self.step is Step.QUARTER:
            return f"{self.first.year:04}-Q{(self.first.month + 2) // 3}"
        return f"{self.first:%Y-%m}" if self.step is Step.MONTH else f"{self.first.year:04}"

    @property
    def label(self) -> str:
        """Return `Triwulan IV 2026`, `November 2026` or `Tahun 2026`."""
        if self.step is Step.QUARTER:
            return QT_TRANSLATE_NOOP("Statistics", "Triwulan {quarter} {year}").format(
                quarter=_ROMAN[(self.first.month - 1) // 3], year=self.first.year
            )
        if self.step is Step.MONTH:
            return f"{month_name(self.first.month)} {self.first.year}"
        return QT_TRANSLATE_NOOP("Statistics", "Tahun {year}").format(year=self.first.year)


def span_of(step: Step, day: date) -> Span:
    """Return the span of this length that holds a day."""
    month = (day.month - 1) // step.months * step.months + 1
    return Span(step, date(day.year, month, 1))


def read_span(text: str) -> Span:
    """Return the span of `2026-Q4`, `2026-11` or `2026`. Raises Misused for anything else."""
    found = _SPAN.fullmatch(text.strip())
    if found is None:
        raise Misused("rentang_survei", _NO_SPAN, text=text)
    year, quarter, month = found.groups()
    if quarter:
        return Span(Step.QUARTER, date(int(year), 3 * int(quarter) - 2, 1))
    if month:
        return Span(Step.MONTH, date(int(year), int(month), 1))
    return Span(Step.YEAR, date(int(year), 1, 1))


def check_begun(span: Span, today: date) -> None:
    """Raise Misused for a span that has not begun."""
    if span.first > today:
        raise Misused("rentang_survei_belum_tiba", _NOT_YET, span=span.label)


@dataclass(frozen=True, slots=True)
class Questionnaires:
    """One stored questionnaire, as the report needs it."""

    day: date
    kind: AnswerKind
    scores: Mapping[str, int]
    respondent: Mapping[str, str]
    service: str | None
    remark: str


@dataclass(frozen=True, slots=True)
class DayTaps:
    """How often each face, 1 to 4, was tapped on a day."""

    day: date
    counts: tuple[int, int, int, int]

    @property
    def total(self) -> int:
        """Return how many taps there were."""
        return sum(self.counts)

    @property
    def content(self) -> int:
        """Return how many tapped one of the two good faces."""
        return self.counts[2] + self.counts[3]


@dataclass(frozen=True, slots=True)
class TraitFigure:
    """Who the respondents were in one respect; `rows` are words and counts, `untold` the rest."""

    label: str
    rows: tuple[tuple[str, int], ...]
    untold: int


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """One span of the trend."""

    span: Span
    respondents: int
    ikm: Decimal | None


@dataclass(frozen=True, slots=True)
class SurveyReport:
    """A span of the survey. `visits` is the population `needed` respondents are a sample of."""

    span: Span
    index: Index
    before: Index
    trend: tuple[TrendPoint, ...]
    traits: tuple[TraitFigure, ...]
    taps: tuple[DayTaps, ...]
    on_paper: int
    visits: int
    needed: int
    remarks: tuple[tuple[date, str], ...]

    @property
    def all_taps(self) -> tuple[int, int, int, int]:
        """Return the taps of the whole span, by face."""
        first, second, third, fourth = (
            sum(one.counts[face] for one in self.taps) for face in range(4)
        )
        return first, second, third, fourth

    def change(self) -> Decimal | None:
        """Return IKM minus that of the span before; None unless both are there."""
        if self.index.ikm is None or self.before.ikm is None:
            return None
        return self.index.ikm - self.before.ikm

    def change_of(self, code: str) -> Decimal | None:
        """Return the NRR of an unsur minus that of the span before; None unless both are there."""
        now, then = (
            next(one.nrr for one in index.elements if one.code == code)
            for index in (self.index, self.before)
        )
        return None if now is None or then is None else now - then


def survey_report(
    span: Span,
    own: Sequence[Questionnaires],
    earlier: Mapping[Span, Tally],
    taps: Sequence[DayTaps],
    *,
    asked: Questionnaire,
    services: Mapping[str, str],
    weight: Weight,
    visits: int,
) -> SurveyReport:
    """Return the report of a span from its questionnaires and the tallies of those before it.

    `services` are the services' short names by code.
    """
    tallies = {**earlier, span: tally_of([one.scores for one in own])}
    indexes = {one: index_of_tally(tally, asked, weight) for one, tally in tallies.items()}
    return SurveyReport(
        span=span,
        index=indexes[span],
        before=indexes[span.before],
        trend=tuple(
            TrendPoint(one, indexes[one].respondents, indexes[one].ikm) for one in trend_spans(span)
        ),
        traits=_traits(own, asked, services),
        taps=tuple(taps),
        on_paper=sum(1 for one in own if one.kind is AnswerKind.KERTAS),
        visits=visits,
        needed=least_sample(visits),
        remarks=tuple((one.day, one.remark) for one in own if one.remark),
    )


def trend_spans(span: Span) -> tuple[Span, ...]:
    """Return the spans of a trend that ends with this one, the earliest first."""
    spans = [span]
    while len(spans) < TREND and spans[0].first.year > 1:
        spans.insert(0, spans[0].before)
    return tuple(spans)


def share(part: int, whole: int) -> Decimal:
    """Return a part in percent, one decimal, half up; 0 of nothing."""
    return half_up(Fraction(100 * part, whole), 1) if whole else Decimal("0.0")


def _traits(
    own: Sequence[Questionnaires], asked: Questionnaire, services: Mapping[str, str]
) -> tuple[TraitFigure, ...]:
    figures = [
        _figure(
            trait.label,
            (one.respondent.get(trait.code) for one in own),
            {choice.code: choice.label for choice in trait.choices},
        )
        for trait in asked.traits
    ]
    return (*figures, _figure(SERVICE_LABEL, (one.service for one in own), services))


def _figure(label: str, told: Iterable[str | None], words: Mapping[str, str]) -> TraitFigure:
    counts = Counter(told)
    untold = counts.pop(None, 0)
    known = [(said, counts.pop(code)) for code, said in words.items() if code in counts]
    # Choices that are no longer offered stay counted, under their codes.
    rest = sorted((str(code), count) for code, count in counts.items())
    return TraitFigure(label, (*known, *rest), untold)


SERVICE_LABEL = QT_TRANSLATE_NOOP("Statistics", "Layanan yang diterima")
_NO_SPAN = QT_TRANSLATE_NOOP(
    "errors",
    "“{text}” bukan triwulan, bulan, atau tahun. Tulis seperti 2026-Q4, 2026-11, atau 2026.",
)
_NOT_YET = QT_TRANSLATE_NOOP(
    "errors", "{span} belum tiba. Pilih rentang yang sudah berjalan atau yang sudah lewat."
)
