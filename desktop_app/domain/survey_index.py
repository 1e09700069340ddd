"""Indeks kepuasan masyarakat (IKM): NRR of each unsur, the index, its mutu, the sample it needs.

PermenPANRB 14/2017, Lampiran I Bab III: NRR = Σ scores / n; IKM = Σ (NRR × weight) × 25, the
weight 1/9, which many offices print and reckon as 0,11. Reckoned with exact fractions and rounded
once, half up, to two decimals; only then the mutu is looked up.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.survey import ELEMENTS, SCORES, Questionnaire

CONVERSION = 25
_CHI_SQUARE = Fraction("3.841")  # one degree of freedom, 95 %
_ERROR = Fraction("0.05")
_HALF = Fraction("0.25")  # P × (1 - P) with P = 0.5, the widest spread


class Weight(StrEnum):
    """By what each NRR is multiplied: the ninth itself, or the regulation's printed 0,11."""

    NINTH = "1/9"
    ROUNDED = "0,11"

    @property
    def value_of(self) -> Fraction:
        """Return the number."""
        return Fraction(1, ELEMENTS) if self is Weight.NINTH else Fraction("0.11")


class Quality(StrEnum):
    """Mutu pelayanan."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"

    @property
    def words(self) -> str:
        """Return what the regulation calls the unit's performance."""
        return _PERFORMANCE[self]


@dataclass(frozen=True, slots=True)
class Tally:
    """Questionnaires counted: how many, and how often an unsur (code) got a score."""

    respondents: int
    counts: Mapping[tuple[str, int], int]


@dataclass(frozen=True, slots=True)
class ElementFigure:
    """One unsur of a span. `nrr` (two decimals) is None when nobody answered it."""

    code: str
    answered: int
    total: int
    nrr: Decimal | None
    weighted: Decimal | None  # NRR × weight, three decimals
    counts: tuple[int, int, int, int]  # how many gave 1, 2, 3 and 4


@dataclass(frozen=True, slots=True)
class DimensionFigure:
    """Unsur of one service dimension together; `nrr` is the mean of theirs."""

    code: str
    nrr: Decimal | None
    value: Decimal | None  # × 25, so that it reads as the IKM does


@dataclass(frozen=True, slots=True)
class Index:
    """The IKM of some answers. `ikm` and `quality` are None until each unsur has an answer."""

    respondents: int
    weight: Weight
    elements: tuple[ElementFigure, ...]
    dimensions: tuple[DimensionFigure, ...]
    ikm: Decimal | None
    quality: Quality | None

    @property
    def lowest(self) -> tuple[str, ...]:
        """Return the codes of the unsur with the lowest NRR: what to mend first."""
        known = [Fraction(one.total, one.answered) for one in self.elements if one.answered]
        worst = min(known, default=None)
        return tuple(
            one.code
            for one in self.elements
            if one.answered and Fraction(one.total, one.answered) == worst
        )

    @property
    def unanswered(self) -> tuple[str, ...]:
        """Return the codes of the unsur nobody answered."""
        return tuple(one.code for one in self.elements if not one.answered)

    @property
    def weighted_sum(self) -> Decimal | None:
        """Return Σ (NRR × weight) with three decimals; × 25 it is the IKM."""
        if self.ikm is None:
            return None
        means = [Fraction(one.total, one.answered) for one in self.elements]
        return half_up(sum(means) * self.weight.value_of, 3)


def index_of(
    answers: Sequence[Mapping[str, int]], asked: Questionnaire, weight: Weight = Weight.NINTH
) -> Index:
    """Return the index of these questionnaires: scores by code, skipped unsur left out."""
    return index_of_tally(tally_of(answers), asked, weight)


def tally_of(answers: Sequence[Mapping[str, int]]) -> Tally:
    """Count questionnaires."""
    return Tally(len(answers), Counter(pair for scores in answers for pair in scores.items()))


def index_of_tally(tally: Tally, asked: Questionnaire, weight: Weight) -> Index:
    """Return the index of questionnaires that are counted already."""
    figures = tuple(_element(one.code, tally, weight) for one in asked.elements)
    means = {
        one.code: Fraction(one.total, one.answered) if one.answered else None for one in figures
    }
    complete = [mean for mean in means.values() if mean is not None]
    ikm = quality = None
    if len(complete) == len(asked.elements):
        ikm = half_up(sum(complete) * weight.value_of * CONVERSION)
        quality = quality_of(ikm)
    return Index(tally.respondents, weight, figures, _dimensions(asked, means), ikm, quality)


def quality_of(ikm: Decimal) -> Quality:
    """Return the mutu of an IKM that is rounded to two decimals."""
    return next(one for one, least in _LEAST if ikm >= least)


def half_up(value: Fraction | int, places: int = 2) -> Decimal:
    """Return a value of 0 or more rounded half up, as clerks do: 2.345 is 2.35."""
    scaled = Fraction(value) * 10**places
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return Decimal(whole).scaleb(-places)


def least_sample(population: int) -> int:
    """Return how many respondents a population needs (Krejcie and Morgan, in the regulation).

    χ² N P (1-P) / (d² (N-1) + χ² P (1-P)) with 95 % confidence and an error of 5 %; never more
    than the population.
    """
    if population <= 0:
        return 0
    spread = _CHI_SQUARE * _HALF
    needed = spread * population / (_ERROR**2 * (population - 1) + spread)
    return min(population, int(half_up(needed, 0)))


def _element(code: str, tally: Tally, weight: Weight) -> ElementFigure:
    first, second, third, fourth = (tally.counts.get((code, score), 0) for score in SCORES)
    counts = (first, second, third, fourth)
    answered = sum(counts)
    if not answered:
        return ElementFigure(code, 0, 0, None, None, counts)
    total = sum(score * count for score, count in zip(SCORES, counts, strict=True))
    mean = Fraction(total, answered)
    weighted = half_up(mean * weight.value_of, 3)
    return ElementFigure(code, answered, total, half_up(mean), weighted, counts)


def _dimensions(
    asked: Questionnaire, means: Mapping[str, Fraction | None]
) -> tuple[DimensionFigure, ...]:
    figures = []
    for dimension in asked.dimensions:
        own = [means[one.code] for one in asked.elements if one.dimension == dimension.code]
        known = [mean for mean in own if mean is not None]
        mean = sum(known, Fraction()) / len(known) if known else None
        figures.append(
            DimensionFigure(
                dimension.code,
                None if mean is None else half_up(mean),
                None if mean is None else half_up(mean * CONVERSION),
            )
        )
    return tuple(figures)


_LEAST = (
    (Quality.A, Decimal("88.31")),
    (Quality.B, Decimal("76.61")),
    (Quality.C, Decimal("65.00")),
    (Quality.D, Decimal(0)),
)
_PERFORMANCE = {
    Quality.A: QT_TRANSLATE_NOOP("Statistics", "Sangat baik"),
    Quality.B: QT_TRANSLATE_NOOP("Statistics", "Baik"),
    Quality.C: QT_TRANSLATE_NOOP("Statistics", "Kurang baik"),
    Quality.D: QT_TRANSLATE_NOOP("Statistics", "Tidak baik"),
}
