"""A month as tables and charts: the two that go upward first, then everything beside them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import tzinfo

from desktop_app.domain.calendar import month_name
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.people import show_date
from desktop_app.domain.report_day import in_time_words, spread_cells, times_table
from desktop_app.domain.report_paper import Cell, Chart, Report, Series, Shape, Table, percent
from desktop_app.domain.statistics import (
    CAPTION_1_1,
    CAPTION_1_2,
    OTHERS,
    TABLE_1_1,
    TABLE_1_2,
    TOTAL,
    UNIT,
    MonthFigures,
    column_label,
)
from desktop_app.domain.statistics_changes import Changed, change_words
from desktop_app.domain.statistics_month import MonthClosed, MonthReport, closed_figures

TABLE_11, TABLE_12 = "tabel_1_1", "tabel_1_2"
BESIDE, INSIDE, CORRECTED = "layanan_lain", "isi_lainnya", "koreksi"
QUEUE, TIMES, LETTERS, PROCESSING, REPEATS, DAYS = (
    "antrean",
    "waktu",
    "surat",
    "proses",
    "berulang",
    "hari",
)
Names = Mapping[str, str]


def month_report(report: MonthReport, names: Names, zone: tzinfo) -> Report:
    """Return a month as it is shown, saved and printed. `names` are services and letters."""
    return Report(
        title=QT_TRANSLATE_NOOP("Statistics", "Laporan bulanan layanan"),
        period=f"{month_name(report.figures.month)} {report.figures.year}",
        facts=(*_facts(report, zone), *change_words(report.changes, names)),
        parts=(*two_tables(report.figures, names), *_more(report, names)),
    )


def two_tables(figures: MonthFigures, names: Names) -> tuple[Table, ...]:
    """Return Tabel 1.1 and 1.2, then what has no column of its own in them."""
    served, refused = figures.table_1_1, figures.table_1_2
    return (
        _told(TABLE_11, CAPTION_1_1, _PURPOSE, served, figures.visits_1_1, names),
        _told(TABLE_12, CAPTION_1_2, _REASON, refused, figures.visits_1_2, names, figures),
        _rest(BESIDE, _BESIDE, _PURPOSE, figures.beside_1_1, names),
        _rest(INSIDE, _INSIDE, _REASON, figures.inside_others, names),
    )


def _told(
    key: str,
    caption: str,
    title: str,
    people: Mapping[str, int],
    visits: Mapping[str, int],
    names: Names,
    figures: MonthFigures | None = None,
) -> Table:
    notes = [UNIT]
    if figures is not None:
        notes.append(f"Diputuskan lain oleh supervisor: {figures.overridden} kali.")
    rows = tuple((column_label(one, names), many, visits[one]) for one, many in people.items())
    return Table(key, caption, (title, *_COUNTS), rows, tuple(notes), total=True)


def _rest(
    key: str, caption: str, title: str, rest: Mapping[str, tuple[int, int]], names: Names
) -> Table:
    rows = tuple((column_label(one, names), *both) for one, both in rest.items())
    return Table(key, caption, (title, *_COUNTS), rows)


def _more(report: MonthReport, names: Names) -> tuple[Table | Chart, ...]:
    queue = report.queue
    words = in_time_words(queue.times.in_time, queue.times.wait.count, queue.standard_minutes)
    parts: list[Table | Chart] = [
        _chart(report.figures, names),
        _queue(report),
        times_table(TIMES, queue.times.wait, queue.times.service, words),
        _processing(report, names),
        _letters(report, names),
        _repeats(report),
        _days(report),
    ]
    if report.closed is not None:
        parts.insert(0, _corrections(report.figures, report.closed, names))
    return tuple(parts)


def _facts(report: MonthReport, zone: tzinfo) -> tuple[str, ...]:
    if report.closed is None:
        return (
            QT_TRANSLATE_NOOP(
                "Statistics", "Bulan ini belum ditutup: angkanya masih dapat berubah."
            ),
        )
    at = report.closed.at.astimezone(zone)
    told = QT_TRANSLATE_NOOP("Statistics", "Ditutup oleh {by} pada {date} pukul {at}.").format(
        by=report.closed.by, date=show_date(at.date()), at=f"{at:%H.%M}"
    )
    many = len(report.closed.corrections)
    if not many:
        return (told, QT_TRANSLATE_NOOP("Statistics", "Angkanya tidak berubah sejak ditutup."))
    return (
        told,
        QT_TRANSLATE_NOOP(
            "Statistics", "{many} angka berubah sejak ditutup; lihat Koreksi."
        ).format(many=many),
    )


def _corrections(figures: MonthFigures, closed: MonthClosed, names: Names) -> Table:
    before = closed_figures(figures.year, figures.month, closed.figures)
    rows: list[tuple[Cell, ...]] = []
    for caption, was, now in (
        (QT_TRANSLATE_NOOP("Statistics", "Tabel 1.1, orang"), before.table_1_1, figures.table_1_1),
        (
            QT_TRANSLATE_NOOP("Statistics", "Tabel 1.1, kunjungan"),
            before.visits_1_1,
            figures.visits_1_1,
        ),
        (QT_TRANSLATE_NOOP("Statistics", "Tabel 1.2, orang"), before.table_1_2, figures.table_1_2),
        (
            QT_TRANSLATE_NOOP("Statistics", "Tabel 1.2, kunjungan"),
            before.visits_1_2,
            figures.visits_1_2,
        ),
    ):
        rows += [
            (caption, column_label(one, names), was[one], now[one], now[one] - was[one])
            for one in now
            if was[one] != now[one]
        ]
    rows += [
        (_TABLES[one.table], _column(one.column, names), one.closed, one.now, one.now - one.closed)
        for one in closed.corrections
        if one.column not in (*TABLE_1_1, *TABLE_1_2)
    ]
    return Table(
        CORRECTED,
        _CORRECTIONS,
        _CORRECTION_HEADER,
        tuple(rows),
        empty=QT_TRANSLATE_NOOP("Statistics", "Tidak ada."),
    )


def _column(code: str, names: Names) -> str:
    return (
        QT_TRANSLATE_NOOP("Statistics", "Diputuskan lain")
        if code == "overridden"
        else column_label(code, names)
    )


def _chart(figures: MonthFigures, names: Names) -> Chart:
    served, refused = figures.table_1_1, figures.table_1_2
    bars = [(one, served[one]) for one in TABLE_1_1]
    bars += [(one, refused[one]) for one in (*TABLE_1_2, OTHERS)]
    known = len(TABLE_1_1)
    values = [float(many) for _, many in bars]
    return Chart(
        TABLE_11,
        QT_TRANSLATE_NOOP("Statistics", "Dilayani dan belum dapat dilayani"),
        Shape.STACK,
        tuple(column_label(one, names) for one, _ in bars),
        (
            Series(
                QT_TRANSLATE_NOOP("Statistics", "Dilayani"),
                (*values[:known], *[None] * (len(bars) - known)),
            ),
            Series(
                QT_TRANSLATE_NOOP("Statistics", "Belum dapat"), (*[None] * known, *values[known:])
            ),
        ),
        QT_TRANSLATE_NOOP("Statistics", "orang"),
        TABLE_11,
    )


def _queue(report: MonthReport) -> Table:
    queue = report.queue
    rows: tuple[tuple[Cell, ...], ...] = (
        (QT_TRANSLATE_NOOP("Statistics", "Nomor dibuat"), queue.issued),
        (QT_TRANSLATE_NOOP("Statistics", "Selesai"), queue.finished),
        (QT_TRANSLATE_NOOP("Statistics", "Tidak hadir"), queue.absent),
        (QT_TRANSLATE_NOOP("Statistics", "Batal"), queue.cancelled),
    )
    return Table(
        QUEUE,
        QT_TRANSLATE_NOOP("Statistics", "Nomor antrean"),
        (QT_TRANSLATE_NOOP("Statistics", "Antrean"), _NUMBER),
        rows,
    )


def _processing(report: MonthReport, names: Names) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (
            column_label(one.service, names),
            *spread_cells(one.minutes),
            one.standard or None,
            percent(one.in_time, one.minutes.count) if one.standard else None,
        )
        for one in report.processing
    ]
    return Table(
        PROCESSING,
        QT_TRANSLATE_NOOP("Statistics", "Dari datang sampai surat terbit, menit jam buka"),
        (
            QT_TRANSLATE_NOOP("Statistics", "Layanan"),
            QT_TRANSLATE_NOOP("Statistics", "Surat"),
            QT_TRANSLATE_NOOP("Statistics", "Rata-rata"),
            QT_TRANSLATE_NOOP("Statistics", "Median"),
            "P90",
            QT_TRANSLATE_NOOP("Statistics", "Standar"),
            QT_TRANSLATE_NOOP("Statistics", "Sesuai standar (%)"),
        ),
        tuple(rows),
        (_STANDARDS,) if any(one.what is Changed.SERVICE for one in report.changes) else (),
        empty=QT_TRANSLATE_NOOP("Statistics", "Belum ada surat."),
    )


def _letters(report: MonthReport, names: Names) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (
            names.get(one.kind, one.kind),
            one.addressee or QT_TRANSLATE_NOOP("Statistics", "Pemohon sendiri"),
            one.issued,
            one.void,
        )
        for one in report.letters
    ]
    issued, void = (sum(getattr(one, n) for one in report.letters) for n in ("issued", "void"))
    rows.append((column_label(TOTAL, names), "", issued, void))
    return Table(
        LETTERS,
        QT_TRANSLATE_NOOP("Statistics", "Surat menurut jenis dan tujuan"),
        (
            QT_TRANSLATE_NOOP("Statistics", "Jenis"),
            QT_TRANSLATE_NOOP("Statistics", "Tujuan"),
            QT_TRANSLATE_NOOP("Statistics", "Terbit"),
            QT_TRANSLATE_NOOP("Statistics", "Di antaranya batal"),
        ),
        tuple(rows),
        total=True,
    )


def _repeats(report: MonthReport) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (QT_TRANSLATE_NOOP("Statistics", "{visits} kali").format(visits=visits), people)
        for visits, people in sorted(report.repeats.items())
    ]
    rows.append(("Jumlah", report.people))
    share = percent(report.came_again, report.people)
    note = QT_TRANSLATE_NOOP("Statistics", "Datang lebih dari sekali: {came_again} orang").format(
        came_again=report.came_again
    )
    return Table(
        REPEATS,
        QT_TRANSLATE_NOOP("Statistics", "Kunjungan berulang, orang menurut banyaknya kunjungan"),
        (QT_TRANSLATE_NOOP("Statistics", "Kunjungan"), QT_TRANSLATE_NOOP("Statistics", "Orang")),
        tuple(rows),
        (f"{note} ({share} %)." if share is not None else f"{note}.",),
        total=True,
    )


def _days(report: MonthReport) -> Table:
    rows: tuple[tuple[Cell, ...], ...] = tuple((day, name) for day, name in report.days_off)
    return Table(
        DAYS,
        QT_TRANSLATE_NOOP("Statistics", "Hari libur yang jatuh pada hari kerja"),
        (QT_TRANSLATE_NOOP("Statistics", "Tanggal"), QT_TRANSLATE_NOOP("Statistics", "Nama")),
        rows,
        (
            QT_TRANSLATE_NOOP(
                "Statistics", "Hari kerja: {working_days}. Hari libur: {rows}."
            ).format(working_days=report.working_days, rows=len(rows)),
        ),
    )


_NUMBER = QT_TRANSLATE_NOOP("Statistics", "Jumlah")
_PURPOSE = QT_TRANSLATE_NOOP("Statistics", "Keperluan")
_REASON = QT_TRANSLATE_NOOP("Statistics", "Alasan")
_COUNTS = (
    QT_TRANSLATE_NOOP("Statistics", "Orang"),
    QT_TRANSLATE_NOOP("Statistics", "Kunjungan"),
)
_BESIDE = QT_TRANSLATE_NOOP("Statistics", "Layanan lain, di luar Tabel 1.1")
_INSIDE = QT_TRANSLATE_NOOP("Statistics", "Isi Lainnya pada Tabel 1.2")
_STANDARDS = QT_TRANSLATE_NOOP(
    "Statistics",
    "Layanan berubah bulan ini: yang tertulis standar pada akhir bulan, sedangkan kesesuaian "
    "dihitung menurut standar pada hari masing-masing.",
)
_CORRECTIONS = QT_TRANSLATE_NOOP("Statistics", "Koreksi setelah bulan ditutup")
_CORRECTION_HEADER = (
    QT_TRANSLATE_NOOP("Statistics", "Tabel"),
    QT_TRANSLATE_NOOP("Statistics", "Kolom"),
    QT_TRANSLATE_NOOP("Statistics", "Ditutup"),
    QT_TRANSLATE_NOOP("Statistics", "Sekarang"),
    QT_TRANSLATE_NOOP("Statistics", "Selisih"),
)
_TABLES = {
    "served": QT_TRANSLATE_NOOP("Statistics", "Dilayani, orang"),
    "served_visits": QT_TRANSLATE_NOOP("Statistics", "Dilayani, kunjungan"),
    "refused": QT_TRANSLATE_NOOP("Statistics", "Belum dapat, orang"),
    "refused_visits": QT_TRANSLATE_NOOP("Statistics", "Belum dapat, kunjungan"),
    "beside": QT_TRANSLATE_NOOP("Statistics", "Supervisor"),
}
