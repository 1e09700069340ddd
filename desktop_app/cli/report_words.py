"""What `loket report` prints: columns of text for a person, figures as JSON for a script."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop_app.domain.report_paper import Report, Table
    from desktop_app.domain.statistics_day import DayFigures
    from desktop_app.domain.statistics_month import MonthReport
    from desktop_app.domain.statistics_trend import Trend

_WIDEST = 44


def report_lines(report: Report) -> Iterator[str]:
    """Yield a report as lines of text: facts, then each table that has rows."""
    yield f"{report.title}, {report.period}"
    yield from report.facts
    for table in report.tables:
        if table.rows:
            yield ""
            yield table.caption
            yield from _columns(table)
            yield from table.notes


def day_data(figures: DayFigures) -> dict[str, Any]:
    """Return a day's figures for a script: shares 0-1, times in minutes."""
    signals = [{"level": one.level.value, "sentence": one.sentence} for one in figures.signals]
    return {**asdict(figures), "signals": signals}


def month_data(report: MonthReport) -> dict[str, Any]:
    """Return a month's figures for a script; its first keys are the thesis's tables."""
    figures = report.figures
    rest = asdict(report)
    del rest["figures"]
    return {
        "month": f"{figures.year:04}-{figures.month:02}",
        "unit": "orang",
        "table_1_1": figures.table_1_1,
        "table_1_2": figures.table_1_2,
        "visits_1_1": figures.visits_1_1,
        "visits_1_2": figures.visits_1_2,
        "served_by_service": dict(figures.served),
        "refused_by_reason": dict(figures.refused),
        "overridden": figures.overridden,
        **rest,
        "people": report.people,
        "came_again": report.came_again,
    }


def trend_data(trend: Trend) -> dict[str, Any]:
    """Return the trend's figures for a script."""
    told = asdict(trend)
    told["forecast"]["method_name"] = trend.forecast.method.label
    told["forecast"]["words"] = trend.forecast.method.words
    peaks: Mapping[tuple[int, int], int] = trend.peaks.by_hour
    told["peaks"]["by_hour"] = [
        {"weekday": day, "hour": hour, "issued": many}
        for (day, hour), many in sorted(peaks.items())
    ]
    told["peaks"]["busiest"] = [list(one) for one in trend.peaks.busiest]
    return told


def _columns(table: Table) -> Iterator[str]:
    from desktop_app.domain.report_paper import numeric, said

    lines = [table.header, *([said(cell) for cell in row] for row in table.rows)]
    widths = [min(max(len(line[at]) for line in lines), _WIDEST) for at in range(len(table.header))]
    right = [numeric(table, at) for at in range(len(table.header))]
    for line in lines:
        cells = [
            cell.rjust(width) if to_right else cell.ljust(width)
            for cell, width, to_right in zip(line, widths, right, strict=True)
        ]
        yield ("  " + "  ".join(cells)).rstrip()
