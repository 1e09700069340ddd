"""The survey's papers, in finished words: the official table of a span, and the form to fill in.

Paper is Indonesian whatever the screens speak, so its words stand here and not in the window.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from desktop_app.domain.letter_terms import Paper, Signer
from desktop_app.domain.office import Letterhead
from desktop_app.domain.people import show_date
from desktop_app.domain.survey import Questionnaire
from desktop_app.domain.survey_index import Weight
from desktop_app.domain.survey_report import SurveyReport, share

Cell = str | int | Decimal | None
NONE = "–"
ELEMENT_HEADER = ("Unsur", "Jawaban", "Nilai", "NRR", "NRR tertimbang", "Perubahan NRR")


@dataclass(frozen=True, slots=True)
class SurveyTable:
    """A table of the report; the last row is a total where `total`."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()
    total: bool = False


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
    elements: SurveyTable
    bars: tuple[Bar, ...]
    tables: tuple[SurveyTable, ...]
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


def element_table(report: SurveyReport, asked: Questionnaire) -> SurveyTable:
    """Return the nine unsur with their sum."""
    index = report.index
    rows: list[tuple[Cell, ...]] = [
        (
            asked.element(one.code).label,
            one.answered,
            one.total,
            one.nrr,
            one.weighted,
            signed(report.change_of(one.code)),
        )
        for one in index.elements
    ]
    change = signed(report.change())
    rows.append(("Jumlah NRR tertimbang", None, None, None, index.weighted_sum, None))
    rows.append(("IKM = jumlah NRR tertimbang × 25", None, None, None, index.ikm, change))
    return SurveyTable("Nilai rata-rata (NRR) per unsur", ELEMENT_HEADER, tuple(rows), total=True)


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


def other_tables(report: SurveyReport, asked: Questionnaire) -> tuple[SurveyTable, ...]:
    """Return dimensions, trend, answers by score, respondents, taps, and remarks."""
    tables = [
        _dimensions(report, asked),
        _trend(report),
        _counts(report, asked),
        *_traits(report),
        _taps(report, asked),
    ]
    if report.remarks:
        rows = tuple((show_date(day), words) for day, words in report.remarks)
        tables.append(SurveyTable("Saran dan masukan", ("Tanggal", "Saran"), rows))
    return tuple(one for one in tables if one.rows)


def _dimensions(report: SurveyReport, asked: Questionnaire) -> SurveyTable:
    rows = tuple(
        (words.label, _own(asked, words.code), one.nrr, one.value)
        for words, one in zip(asked.dimensions, report.index.dimensions, strict=True)
    )
    header = ("Dimensi", "Unsur", "NRR", "NRR × 25")
    return SurveyTable("Menurut lima dimensi mutu layanan", header, rows)


def _own(asked: Questionnaire, dimension: str) -> str:
    return ", ".join(f"U{one.number}" for one in asked.elements if one.dimension == dimension)


def _trend(report: SurveyReport) -> SurveyTable:
    first = next((at for at, one in enumerate(report.trend) if one.respondents), len(report.trend))
    rows = tuple((one.span.label, one.respondents, one.ikm) for one in report.trend[first:])
    return SurveyTable("IKM dari waktu ke waktu", ("Periode", "Responden", "IKM"), rows)


def _counts(report: SurveyReport, asked: Questionnaire) -> SurveyTable:
    rows = tuple((asked.element(one.code).label, *one.counts) for one in report.index.elements)
    return SurveyTable("Banyaknya jawaban menurut nilai", ("Unsur", "1", "2", "3", "4"), rows)


def _traits(report: SurveyReport) -> list[SurveyTable]:
    tables = []
    for trait in report.traits:
        whole = sum(count for _, count in trait.rows) + trait.untold
        rows = [(label, count, share(count, whole)) for label, count in trait.rows]
        if trait.untold and trait.rows:
            rows.append(("Tidak diisi", trait.untold, share(trait.untold, whole)))
        header = (trait.label, "Responden", "%")
        tables.append(SurveyTable(f"Responden menurut {trait.label.lower()}", header, tuple(rows)))
    return tables


def _taps(report: SurveyReport, asked: Questionnaire) -> SurveyTable:
    rows: list[tuple[Cell, ...]] = [
        (show_date(one.day), *one.counts, one.total, share(one.content, one.total))
        for one in report.taps
    ]
    whole = sum(report.all_taps)
    if rows:
        content = report.all_taps[2] + report.all_taps[3]
        rows.append(("Jumlah", *report.all_taps, whole, share(content, whole)))
    header = ("Tanggal", *asked.faces, "Jumlah", "Baik (%)")
    return SurveyTable("Sentuhan harian", header, tuple(rows), total=bool(rows))


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
