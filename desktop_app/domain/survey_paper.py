"""The survey's papers, in finished words: the official table of a span, and the form to fill in.

Paper is Indonesian whatever the screens speak, so its words stand here and not in the window.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from desktop_app.domain.letter_terms import Paper, Signer
from desktop_app.domain.office import Letterhead
from desktop_app.domain.report_paper import Table
from desktop_app.domain.survey import Questionnaire
from desktop_app.domain.survey_index import Weight
from desktop_app.domain.survey_report import SurveyReport

NONE = "–"


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of the chart: its words, how long of the whole (0 to 1), and the figure beside it."""

    label: str
    share: float
    figure: str
    marked: bool = False  # the lowest: named in words too, never by its colour alone


@dataclass(frozen=True, slots=True)
class SurveySheet:
    """The official table of one span. `ikm` and `quality` are words, a dash while unknown."""

    letterhead: Letterhead
    emblem: bytes | None
    paper: Paper
    period: str
    ikm: str
    quality: str
    facts: tuple[tuple[str, str], ...]
    elements: Table
    bars: tuple[Bar, ...]
    tables: tuple[Table, ...]
    place_and_date: str
    signer: Signer | None
    printed: str


@dataclass(frozen=True, slots=True)
class SurveyForm:
    """The questionnaire on paper. `services` are the short names of what may be ticked."""

    letterhead: Letterhead
    emblem: bytes | None
    paper: Paper
    asked: Questionnaire
    services: tuple[str, ...]


def number(value: Decimal | None) -> str:
    """Return a figure with a decimal comma, a dash for none."""
    return NONE if value is None else f"{value}".replace(".", ",")


def signed(value: Decimal | None) -> str:
    """Return a change as `+0,12`, `-0,12` (with a true minus), `0,00`, or a dash."""
    if value is None:
        return NONE
    return f"{'+' if value > 0 else '−' if value < 0 else ''}{number(abs(value))}"


def facts_of(report: SurveyReport, asked: Questionnaire) -> tuple[tuple[str, str], ...]:
    """Return what stands above the table, label and words."""
    index = report.index
    lowest = ", ".join(asked.element(code).label for code in index.lowest) or NONE
    before = report.before
    then = f"{number(before.ikm)} pada {report.span.before.label}" if before.ikm else NONE
    facts = [
        ("Responden", f"{index.respondents} orang, {report.on_paper} di antaranya lewat kertas"),
        ("Sampel minimal", sample_words(report)),
        ("Bobot tiap unsur", weight_words(index.weight)),
        ("IKM sebelumnya", f"{then}; perubahan {signed(report.change())}" if before.ikm else NONE),
        ("Unsur terendah", lowest),
    ]
    if index.respondents and index.unanswered:
        names = ", ".join(asked.element(code).label for code in index.unanswered)
        facts.append(("Belum dijawab", f"{names}. IKM dihitung bila semua unsur terjawab."))
    return tuple(facts)


def sample_words(report: SurveyReport) -> str:
    """Return how many respondents the visits of the span call for, and whether they are there."""
    if not report.visits:
        return "belum dapat dihitung, karena belum ada kunjungan yang selesai"
    enough = "sudah cukup" if report.index.respondents >= report.needed else "belum cukup"
    return f"{report.needed} dari {report.visits} kunjungan (Krejcie dan Morgan), {enough}"


def weight_words(weight: Weight) -> str:
    """Return which weight the index was reckoned with."""
    if weight is Weight.NINTH:
        return "1/9, tanpa pembulatan"
    return "0,11 (1/9 dibulatkan), sehingga nilai tertinggi 99,00"


def bars_of(report: SurveyReport, asked: Questionnaire) -> tuple[Bar, ...]:
    """Return the NRR of each unsur as a bar from 1 to 4."""
    lowest = report.index.lowest
    return tuple(
        Bar(
            asked.element(one.code).label + (" (terendah)" if one.code in lowest else ""),
            float(one.nrr) / 4 if one.nrr is not None else 0.0,
            number(one.nrr),
            one.code in lowest,
        )
        for one in report.index.elements
    )


def data_of(report: SurveyReport, asked: Questionnaire) -> Mapping[str, object]:
    """Return the report for another program: plain figures under English keys."""
    index = report.index
    dimensions = zip(asked.dimensions, index.dimensions, strict=True)
    return {
        "span": report.span.key,
        "first": report.span.first.isoformat(),
        "last": report.span.last.isoformat(),
        "respondents": index.respondents,
        "on_paper": report.on_paper,
        "visits": report.visits,
        "least_sample": report.needed,
        "weight": index.weight.value,
        "ikm": _float(index.ikm),
        "quality": index.quality.value if index.quality else None,
        "performance": index.quality.words if index.quality else None,
        "before": {"span": report.span.before.key, "ikm": _float(report.before.ikm)},
        "change": _float(report.change()),
        "lowest": [f"U{asked.element(code).number}" for code in index.lowest],
        "elements": [
            {
                "unsur": f"U{asked.element(one.code).number}",
                "code": one.code,
                "name": asked.element(one.code).name,
                "answered": one.answered,
                "total": one.total,
                "counts": list(one.counts),
                "nrr": _float(one.nrr),
                "weighted": _float(one.weighted),
                "change": _float(report.change_of(one.code)),
            }
            for one in index.elements
        ],
        "dimensions": {
            words.code: {"nrr": _float(one.nrr), "value": _float(one.value)}
            for words, one in dimensions
        },
        "traits": {one.label: dict(one.rows) for one in report.traits},
        "taps": {one.day.isoformat(): list(one.counts) for one in report.taps},
        "trend": {one.span.key: _float(one.ikm) for one in report.trend},
        "remarks": [words for _, words in report.remarks],
    }


def _float(value: Decimal | None) -> float | None:
    return None if value is None else float(value)
