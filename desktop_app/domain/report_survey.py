"""A quarter, month or year of the survey as tables and charts: the same on screen and in Excel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.people import show_date
from desktop_app.domain.report_paper import Cell, Chart, Report, Series, Shape, Table
from desktop_app.domain.survey import Questionnaire
from desktop_app.domain.survey_index import CONVERSION, ElementFigure
from desktop_app.domain.survey_paper import facts_of, signed
from desktop_app.domain.survey_report import SurveyReport, TrendPoint, share

INDEX, ELEMENTS, DIMENSIONS, TREND, SCORES, TAPS, REMARKS = (
    "ikm",
    "unsur",
    "dimensi",
    "tren-ikm",
    "nilai",
    "sentuhan",
    "saran",
)
ELEMENT_HEADER = (
    QT_TRANSLATE_NOOP("Statistics", "Unsur"),
    QT_TRANSLATE_NOOP("Statistics", "Jawaban"),
    QT_TRANSLATE_NOOP("Statistics", "Nilai"),
    QT_TRANSLATE_NOOP("Statistics", "NRR"),
    QT_TRANSLATE_NOOP("Statistics", "NRR tertimbang"),
    QT_TRANSLATE_NOOP("Statistics", "Perubahan NRR"),
)


def survey_as_report(report: SurveyReport, asked: Questionnaire) -> Report:
    """Return everything there is to see of a span."""
    known = sum(one.ikm is not None for one in report.trend) > 1
    return Report(
        title=asked.title,
        period=report.span.label,
        facts=tuple(f"{label}: {words}" for label, words in facts_of(report, asked)),
        parts=(
            element_chart(report, asked),
            element_table(report, asked, dimensions=True),
            dimension_table(report, asked),
            score_table(report, asked),
            *((trend_chart(report),) if known else ()),
            trend_table(report),
            *trait_tables(report),
            tap_table(report, asked),
            *remark_tables(report),
        ),
    )


def survey_as_workbook(report: SurveyReport, asked: Questionnaire) -> Report:
    """Return the same for a file of tables, which begins with the index and its facts."""
    index, whole = report.index, survey_as_report(report, asked)
    quality = f"{index.quality} ({index.quality.words})" if index.quality else None
    head = (
        (QT_TRANSLATE_NOOP("Statistics", "IKM"), index.ikm),
        (QT_TRANSLATE_NOOP("Statistics", "Mutu pelayanan"), quality),
        *facts_of(report, asked),
    )
    caption = QT_TRANSLATE_NOOP("Statistics", "Indeks kepuasan masyarakat")
    return replace(whole, parts=(Table(INDEX, caption, _FACTS, head), *whole.parts))


def element_chart(report: SurveyReport, asked: Questionnaire) -> Chart:
    """Return NRR × 25 of each unsur beside that of the span before: on the scale of the IKM."""
    series = [Series(report.span.label, _values(report.index.elements))]
    if report.before.respondents:
        series.insert(0, Series(report.span.before.label, _values(report.before.elements)))
    return Chart(
        ELEMENTS,
        QT_TRANSLATE_NOOP("Statistics", "Nilai tiap unsur (NRR × 25)"),
        Shape.BARS,
        tuple(f"U{asked.element(one.code).number}" for one in report.index.elements),
        tuple(series),
        _SCALE,
        ELEMENTS,
    )


def trend_chart(report: SurveyReport) -> Chart:
    """Return the IKM of span after span."""
    told = _begun(report)
    values = tuple(None if one.ikm is None else float(one.ikm) for one in told)
    labels = tuple(one.span.key for one in told)
    return Chart(
        TREND,
        QT_TRANSLATE_NOOP("Statistics", "IKM"),
        Shape.LINES,
        labels,
        (Series(QT_TRANSLATE_NOOP("Statistics", "IKM"), values),),
        QT_TRANSLATE_NOOP("Statistics", "25 sampai 100"),
        TREND,
    )


def element_table(report: SurveyReport, asked: Questionnaire, *, dimensions: bool = False) -> Table:
    """Return the nine unsur with their sum, and to which dimension each belongs where asked."""
    index = report.index
    labels = {one.code: one.label for one in asked.dimensions}
    rows: list[tuple[Cell, ...]] = [
        (
            asked.element(one.code).label,
            labels[asked.element(one.code).dimension],
            one.answered,
            one.total,
            one.nrr,
            one.weighted,
            signed(report.change_of(one.code)),
        )
        for one in index.elements
    ]
    change = signed(report.change())
    rows.append(("Jumlah NRR tertimbang", None, None, None, None, index.weighted_sum, None))
    rows.append(("IKM = jumlah NRR tertimbang × 25", None, None, None, None, index.ikm, change))
    header: tuple[str, ...] = (ELEMENT_HEADER[0], _DIMENSION, *ELEMENT_HEADER[1:])
    if not dimensions:
        header, rows = ELEMENT_HEADER, [(row[0], *row[2:]) for row in rows]
    caption = QT_TRANSLATE_NOOP("Statistics", "Nilai rata-rata (NRR) per unsur")
    return Table(ELEMENTS, caption, header, tuple(rows), total=True)


def dimension_table(report: SurveyReport, asked: Questionnaire) -> Table:
    """Return the five service dimensions, each of its unsur."""
    rows = tuple(
        (words.label, _own(asked, words.code), one.nrr, one.value)
        for words, one in zip(asked.dimensions, report.index.dimensions, strict=True)
    )
    header = (
        QT_TRANSLATE_NOOP("Statistics", "Dimensi"),
        QT_TRANSLATE_NOOP("Statistics", "Unsur"),
        QT_TRANSLATE_NOOP("Statistics", "NRR"),
        QT_TRANSLATE_NOOP("Statistics", "NRR × 25"),
    )
    return Table(
        DIMENSIONS,
        QT_TRANSLATE_NOOP("Statistics", "Menurut lima dimensi mutu layanan"),
        header,
        rows,
    )


def trend_table(report: SurveyReport) -> Table:
    """Return the IKM of span after span, from the first that had an answer."""
    rows = tuple((one.span.label, one.respondents, one.ikm) for one in _begun(report))
    return Table(
        TREND,
        QT_TRANSLATE_NOOP("Statistics", "IKM dari waktu ke waktu"),
        (
            QT_TRANSLATE_NOOP("Statistics", "Periode"),
            QT_TRANSLATE_NOOP("Statistics", "Responden"),
            QT_TRANSLATE_NOOP("Statistics", "IKM"),
        ),
        rows,
    )


def score_table(report: SurveyReport, asked: Questionnaire) -> Table:
    """Return how often each score was given."""
    rows = tuple((asked.element(one.code).label, *one.counts) for one in report.index.elements)
    return Table(
        SCORES,
        QT_TRANSLATE_NOOP("Statistics", "Banyaknya jawaban menurut nilai"),
        (QT_TRANSLATE_NOOP("Statistics", "Unsur"), "1", "2", "3", "4"),
        rows,
    )


def trait_tables(report: SurveyReport) -> tuple[Table, ...]:
    """Return who the respondents were, a table for each respect in which somebody told."""
    tables = []
    for at, trait in enumerate(report.traits):
        whole = sum(count for _, count in trait.rows) + trait.untold
        rows = [(label, count, share(count, whole)) for label, count in trait.rows]
        if trait.untold and trait.rows:
            rows.append(("Tidak diisi", trait.untold, share(trait.untold, whole)))
        caption = QT_TRANSLATE_NOOP("Statistics", "Responden menurut {lower}").format(
            lower=trait.label.lower()
        )
        header = (trait.label, QT_TRANSLATE_NOOP("Statistics", "Responden"), "%")
        tables.append(Table(f"responden-{at}", caption, header, tuple(rows)))
    return tuple(one for one in tables if one.rows)


def tap_table(report: SurveyReport, asked: Questionnaire) -> Table:
    """Return the daily taps by face, with their sum."""
    rows: list[tuple[Cell, ...]] = [
        (show_date(one.day), *one.counts, one.total, share(one.content, one.total))
        for one in report.taps
    ]
    whole = sum(report.all_taps)
    if rows:
        content = report.all_taps[2] + report.all_taps[3]
        rows.append(("Jumlah", *report.all_taps, whole, share(content, whole)))
    header = (
        QT_TRANSLATE_NOOP("Statistics", "Tanggal"),
        *asked.faces,
        QT_TRANSLATE_NOOP("Statistics", "Jumlah"),
        QT_TRANSLATE_NOOP("Statistics", "Baik (%)"),
    )
    return Table(
        TAPS,
        QT_TRANSLATE_NOOP("Statistics", "Sentuhan harian"),
        header,
        tuple(rows),
        total=bool(rows),
    )


def remark_tables(report: SurveyReport) -> tuple[Table, ...]:
    """Return what was written on paper forms, where something was."""
    rows = tuple((show_date(day), words) for day, words in report.remarks)
    return (
        (
            Table(
                REMARKS,
                QT_TRANSLATE_NOOP("Statistics", "Saran dan masukan"),
                (
                    QT_TRANSLATE_NOOP("Statistics", "Tanggal"),
                    QT_TRANSLATE_NOOP("Statistics", "Saran"),
                ),
                rows,
            ),
        )
        if rows
        else ()
    )


def _values(elements: Sequence[ElementFigure]) -> tuple[float | None, ...]:
    return tuple(
        CONVERSION * one.total / one.answered if one.answered else None for one in elements
    )


def _own(asked: Questionnaire, dimension: str) -> str:
    return ", ".join(f"U{one.number}" for one in asked.elements if one.dimension == dimension)


def _begun(report: SurveyReport) -> tuple[TrendPoint, ...]:
    first = next((at for at, one in enumerate(report.trend) if one.respondents), len(report.trend))
    return report.trend[first:]


_DIMENSION = QT_TRANSLATE_NOOP("Statistics", "Dimensi")
_SCALE = QT_TRANSLATE_NOOP("Statistics", "25 sampai 100")
_FACTS = (QT_TRANSLATE_NOOP("Statistics", "Hal"), QT_TRANSLATE_NOOP("Statistics", "Keterangan"))
