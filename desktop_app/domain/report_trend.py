"""Twelve months as tables and charts, with the forecast said in sentences."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.domain.calendar import month_name
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.opening_hours import WEEKDAYS
from desktop_app.domain.report_day import hour_words
from desktop_app.domain.report_paper import (
    Cell,
    Chart,
    Report,
    Series,
    Shape,
    Table,
    percent,
    whole_minutes,
)
from desktop_app.domain.statistics import TABLE_1_1, column_label
from desktop_app.domain.statistics_changes import change_words
from desktop_app.domain.statistics_trend import Forecast, Method, Trend, TrendMonth

MONTHS, TIMES, FORECAST, PEAKS, WEEK = "bulan", "waktu", "perkiraan", "jam_ramai", "hari_ramai"
Names = Mapping[str, str]


def trend_report(trend: Trend, names: Names) -> Report:
    """Return the trend as it is shown, saved and printed."""
    first, last = trend.months[0].first, trend.months[-1].first
    return Report(
        title=QT_TRANSLATE_NOOP("Statistics", "Tren layanan"),
        period=f"{month_name(first.month)} {first.year} - {month_name(last.month)} {last.year}",
        facts=(
            *forecast_words(trend.forecast),
            *_peak_words(trend),
            *change_words(trend.changes, names),
        ),
        parts=(
            _load_chart(trend),
            _months(trend, names),
            _times_chart(trend),
            _times(trend),
            _forecast(trend.forecast),
            _week_chart(trend),
            _week(trend),
            _peaks(trend),
        ),
    )


def forecast_words(told: Forecast) -> tuple[str, ...]:
    """Return what the next month may bring, and by which method, in whole sentences."""
    name = f"{month_name(told.month.month)} {told.month.year}"
    if told.expected is None:
        return (
            QT_TRANSLATE_NOOP("Statistics", "Perkiraan {name}: {words}").format(
                name=name, words=told.method.words
            ),
        )
    if told.least is None:
        reach = QT_TRANSLATE_NOOP(
            "Statistics", "Rentangnya belum dapat dihitung: bulan pembandingnya terlalu sedikit."
        )
    else:
        reach = QT_TRANSLATE_NOOP(
            "Statistics", "Kemungkinan antara {least} dan {most} nomor."
        ).format(least=told.least, most=told.most)
    return (
        QT_TRANSLATE_NOOP(
            "Statistics", "Perkiraan {name}: sekitar {expected} nomor. {reach}"
        ).format(name=name, expected=told.expected, reach=reach),
        QT_TRANSLATE_NOOP("Statistics", "Cara: {label}. {words}").format(
            label=told.method.label, words=told.method.words
        ),
    )


def _peak_words(trend: Trend) -> tuple[str, ...]:
    busiest = trend.peaks.busiest
    if not busiest:
        return (QT_TRANSLATE_NOOP("Statistics", "Belum ada kedatangan untuk melihat jam ramai."),)
    told = ", ".join(
        QT_TRANSLATE_NOOP("Statistics", "{weekday} pukul {hour}").format(
            weekday=WEEKDAYS[day], hour=hour_words(hour)
        )
        for day, hour in busiest
    )
    sentences = [QT_TRANSLATE_NOOP("Statistics", "Paling ramai: {told}.").format(told=told)]
    if trend.peaks.month_load:
        month = max(trend.peaks.month_load, key=lambda one: trend.peaks.month_load[one])
        sentences.append(f"Bulan teramai per hari kerja: {month_name(month)}.")
    return tuple(sentences)


def _label(one: TrendMonth) -> str:
    return f"{month_name(one.first.month)[:3]} {one.first:%y}"


def _name(one: TrendMonth) -> str:
    name = f"{month_name(one.first.month)} {one.first.year}"
    return (
        name
        if one.whole
        else QT_TRANSLATE_NOOP("Statistics", "{name} (berjalan)").format(name=name)
    )


def _months(trend: Trend, names: Names) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (
            _name(one),
            one.issued,
            one.year_before,
            None if not one.year_before else round(100 * one.issued / one.year_before - 100),
            *(one.served.get(code, 0) for code in TABLE_1_1),
            one.served_people - sum(one.served.get(code, 0) for code in TABLE_1_1),
            one.refused,
            one.working_days,
        )
        for one in trend.months
    ]
    header = (
        QT_TRANSLATE_NOOP("Statistics", "Bulan"),
        QT_TRANSLATE_NOOP("Statistics", "Nomor"),
        QT_TRANSLATE_NOOP("Statistics", "Tahun lalu"),
        QT_TRANSLATE_NOOP("Statistics", "Berubah (%)"),
        *(column_label(code, names) for code in TABLE_1_1),
        QT_TRANSLATE_NOOP("Statistics", "Layanan lain"),
        QT_TRANSLATE_NOOP("Statistics", "Belum dapat"),
        QT_TRANSLATE_NOOP("Statistics", "Hari kerja"),
    )
    note = QT_TRANSLATE_NOOP("Statistics", "Nomor: nomor antrean. Layanan dan belum dapat: orang.")
    return Table(MONTHS, _MONTHS, header, tuple(rows), (note,))


def _load_chart(trend: Trend) -> Chart:
    return Chart(
        MONTHS,
        QT_TRANSLATE_NOOP("Statistics", "Nomor antrean per bulan dan bulan yang sama tahun lalu"),
        Shape.BARS,
        tuple(_label(one) for one in trend.months),
        (
            Series(
                QT_TRANSLATE_NOOP("Statistics", "Nomor"),
                tuple(float(one.issued) for one in trend.months),
            ),
            Series(
                QT_TRANSLATE_NOOP("Statistics", "Tahun lalu"),
                tuple(
                    None if one.year_before is None else float(one.year_before)
                    for one in trend.months
                ),
                line=True,
            ),
        ),
        "nomor",
        MONTHS,
    )


def _times(trend: Trend) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (
            _name(one),
            whole_minutes(one.times.wait.mean),
            whole_minutes(one.times.wait.median),
            whole_minutes(one.times.wait.p90),
            whole_minutes(one.times.service.mean),
            whole_minutes(one.times.service.median),
            whole_minutes(one.times.service.p90),
            percent(one.times.in_time, one.times.wait.count),
        )
        for one in trend.months
    ]
    header = (
        QT_TRANSLATE_NOOP("Statistics", "Bulan"),
        QT_TRANSLATE_NOOP("Statistics", "Tunggu, rata-rata"),
        QT_TRANSLATE_NOOP("Statistics", "Tunggu, median"),
        QT_TRANSLATE_NOOP("Statistics", "Tunggu, P90"),
        QT_TRANSLATE_NOOP("Statistics", "Layanan, rata-rata"),
        QT_TRANSLATE_NOOP("Statistics", "Layanan, median"),
        QT_TRANSLATE_NOOP("Statistics", "Layanan, P90"),
        QT_TRANSLATE_NOOP("Statistics", "Dalam {standard_minutes} menit (%)").format(
            standard_minutes=trend.standard_minutes
        ),
    )
    return Table(
        TIMES,
        _TIMES,
        header,
        tuple(rows),
        (QT_TRANSLATE_NOOP("Statistics", "Dalam menit jam buka."),),
    )


def _times_chart(trend: Trend) -> Chart:
    waits = [one.times.wait for one in trend.months]
    services = [one.times.service for one in trend.months]
    return Chart(
        TIMES,
        QT_TRANSLATE_NOOP("Statistics", "Waktu menunggu dan dilayani per bulan"),
        Shape.LINES,
        tuple(_label(one) for one in trend.months),
        (
            Series(
                QT_TRANSLATE_NOOP("Statistics", "Tunggu, median"),
                tuple(one.median for one in waits),
            ),
            Series(QT_TRANSLATE_NOOP("Statistics", "Tunggu, P90"), tuple(one.p90 for one in waits)),
            Series(
                QT_TRANSLATE_NOOP("Statistics", "Layanan, median"),
                tuple(one.median for one in services),
            ),
        ),
        "menit",
        TIMES,
    )


def _forecast(told: Forecast) -> Table:
    name = f"{month_name(told.month.month)} {told.month.year}"
    rows: tuple[tuple[Cell, ...], ...] = (
        ()
        if told.method is Method.NONE
        else ((name, told.expected, told.least, told.most, told.method.label, told.errors),)
    )
    header = (
        QT_TRANSLATE_NOOP("Statistics", "Bulan"),
        QT_TRANSLATE_NOOP("Statistics", "Perkiraan"),
        QT_TRANSLATE_NOOP("Statistics", "Paling sedikit"),
        QT_TRANSLATE_NOOP("Statistics", "Paling banyak"),
        QT_TRANSLATE_NOOP("Statistics", "Cara"),
        QT_TRANSLATE_NOOP("Statistics", "Bulan pembanding"),
    )
    return Table(
        FORECAST,
        QT_TRANSLATE_NOOP("Statistics", "Perkiraan nomor antrean bulan depan"),
        header,
        rows,
        (told.method.words,),
        empty=QT_TRANSLATE_NOOP("Statistics", "Belum dapat diperkirakan."),
    )


def _week(trend: Trend) -> Table:
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (WEEKDAYS[day], whole_minutes(load)) for day, load in trend.peaks.weekday_load.items()
    )
    return Table(
        WEEK,
        _WEEK,
        (
            QT_TRANSLATE_NOOP("Statistics", "Hari"),
            QT_TRANSLATE_NOOP("Statistics", "Nomor per hari kerja"),
        ),
        rows,
    )


def _week_chart(trend: Trend) -> Chart:
    loads = trend.peaks.weekday_load
    return Chart(
        WEEK,
        _WEEK,
        Shape.BARS,
        tuple(WEEKDAYS[day] for day in loads),
        (
            Series(
                QT_TRANSLATE_NOOP("Statistics", "Nomor per hari kerja"),
                tuple(whole_minutes(one) for one in loads.values()),
            ),
        ),
        "nomor",
        WEEK,
    )


def _peaks(trend: Trend) -> Table:
    by_hour = trend.peaks.by_hour
    hours = sorted({hour for _, hour in by_hour})
    days = sorted({day for day, _ in by_hour})
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (hour_words(hour), *(by_hour.get((day, hour), 0) for day in days)) for hour in hours
    )
    header = (QT_TRANSLATE_NOOP("Statistics", "Jam"), *(WEEKDAYS[day] for day in days))
    return Table(
        PEAKS,
        _PEAKS,
        header,
        rows,
        (QT_TRANSLATE_NOOP("Statistics", "Nomor dalam semua bulan di atas."),),
    )


_MONTHS = QT_TRANSLATE_NOOP("Statistics", "Bulan demi bulan")
_TIMES = QT_TRANSLATE_NOOP("Statistics", "Waktu per bulan")
_WEEK = QT_TRANSLATE_NOOP("Statistics", "Kedatangan menurut hari")
_PEAKS = QT_TRANSLATE_NOOP("Statistics", "Kedatangan menurut hari dan jam")
