"""`loket report skm`: the satisfaction survey of a quarter, month or year."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop_app.cli.common import AsJson, DataDir, opened, show

if TYPE_CHECKING:
    from desktop_app.domain.survey_report import Span, SurveyReport
    from desktop_app.usecases.office import Office


def skm(
    quarter: Annotated[
        str, typer.Option("--quarter", metavar="TRIWULAN", help="Triwulan, misalnya 2026-Q4.")
    ] = "",
    month: Annotated[
        str, typer.Option("--month", metavar="BULAN", help="Bulan, misalnya 2026-11.")
    ] = "",
    year: Annotated[
        str, typer.Option("--year", metavar="TAHUN", help="Tahun, misalnya 2026.")
    ] = "",
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="BERKAS", help="Simpan juga sebagai .xlsx atau .pdf."),
    ] = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Survei kepuasan (SKM): IKM, mutu, dan NRR tiap unsur; triwulan ini bila tidak ditulis."""
    from desktop_app.cli.report_words import report_lines
    from desktop_app.domain.report_survey import survey_as_report
    from desktop_app.domain.survey_paper import data_of
    from desktop_app.usecases import survey_papers, surveys

    with opened(data_dir) as office:
        span = _asked(office, quarter, month, year)
        found, asked = surveys.report(office, span), surveys.questionnaire()
        if out is not None:
            survey_papers.export(office, span, out)

    def lines() -> str:
        saved = [] if out is None else ["", f"Laporan disimpan di {out}."]
        told = report_lines(survey_as_report(found, asked))
        return "\n".join([_index(found), *told, *saved])

    show(data_of(found, asked), as_json, lines)


def _index(found: SurveyReport) -> str:
    from desktop_app.domain.survey_paper import number

    index = found.index
    if index.quality is not None:
        return f"IKM {number(index.ikm)}, mutu {index.quality.value} ({index.quality.words})."
    if index.respondents or found.taps:
        return "IKM belum dapat dihitung: belum semua unsur dijawab."
    return f"Belum ada jawaban survei pada {found.span.label}."


def _asked(office: Office, quarter: str, month: str, year: str) -> Span:
    from desktop_app.domain.errors import Misused
    from desktop_app.domain.survey_report import Step, read_span, span_of

    steps = {Step.QUARTER: quarter, Step.MONTH: month, Step.YEAR: year}
    written = {step: text for step, text in steps.items() if text}
    if len(written) > 1:
        raise Misused("rentang_survei_ganda", "Pilih satu saja: --quarter, --month, atau --year.")
    if not written:
        return span_of(Step.QUARTER, office.today())
    [(step, text)] = written.items()
    span = read_span(text)
    if span.step is not step:
        example = {Step.QUARTER: "2026-Q4", Step.MONTH: "2026-11", Step.YEAR: "2026"}[step]
        raise Misused(
            "rentang_survei",
            "“{text}” bukan {step}. Tulis seperti {example}.",
            text=text,
            step=step.value,
            example=example,
        )
    return span
