"""The day's figures as tables and charts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.opening_hours import WEEKDAYS
from desktop_app.domain.people import show_date
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
from desktop_app.domain.statistics import TOTAL, Spread, column_label
from desktop_app.domain.statistics_day import DayFigures, DeskFigures

QUEUE, TIMES, RESULTS, COUNTERS, OFFICERS, HOURS = (
    "antrean",
    "waktu",
    "hasil",
    "loket",
    "petugas",
    "jam",
)
SPREAD_HEADER = (
    QT_TRANSLATE_NOOP("Statistics", "Orang"),
    QT_TRANSLATE_NOOP("Statistics", "Rata-rata"),
    QT_TRANSLATE_NOOP("Statistics", "Median"),
    QT_TRANSLATE_NOOP("Statistics", "P90"),
)
IN_MINUTES = QT_TRANSLATE_NOOP(
    "Statistics",
    "Dalam menit; menunggu hanya dihitung selama jam buka. P90: 9 dari 10 orang paling lama itu.",
)
UNKNOWN_TIMES = QT_TRANSLATE_NOOP(
    "Statistics",
    "Nomor yang jamnya tidak pasti (ditutup keesokan harinya) tidak masuk hitungan waktu.",
)


def day_report(figures: DayFigures, names: Mapping[str, str]) -> Report:
    """Return a day as it is shown, saved and printed. `names` are the services' short names."""
    return Report(
        title=QT_TRANSLATE_NOOP("Statistics", "Laporan harian loket"),
        period=f"{WEEKDAYS[figures.day.weekday()]}, {show_date(figures.day)}",
        facts=tuple(one.sentence for one in figures.signals),
        parts=(
            _queue(figures),
            times_table(TIMES, figures.wait, figures.service, _in_time(figures)),
            _results(figures, names),
            _hours_chart(figures),
            _hours(figures),
            _desks(COUNTERS, _BY_COUNTER, _COUNTER, figures.counters),
            _desks(OFFICERS, _BY_OFFICER, _OFFICER, figures.officers),
        ),
    )


def times_table(key: str, wait: Spread, service: Spread, note: str) -> Table:
    """Return waiting and serving in three figures each."""
    return Table(
        key,
        QT_TRANSLATE_NOOP("Statistics", "Waktu menunggu dan dilayani"),
        (QT_TRANSLATE_NOOP("Statistics", "Waktu"), *SPREAD_HEADER),
        (
            (QT_TRANSLATE_NOOP("Statistics", "Menunggu"), *spread_cells(wait)),
            (QT_TRANSLATE_NOOP("Statistics", "Dilayani"), *spread_cells(service)),
        ),
        (note, IN_MINUTES, UNKNOWN_TIMES),
    )


def spread_cells(spread: Spread) -> tuple[Cell, ...]:
    """Return count, mean, median and P90 for a row."""
    return (
        spread.count,
        whole_minutes(spread.mean),
        whole_minutes(spread.median),
        whole_minutes(spread.p90),
    )


def in_time_words(in_time: int, called: int, standard: int) -> str:
    """Return the sentence about the office's standard."""
    share = percent(in_time, called)
    if share is None:
        return QT_TRANSLATE_NOOP(
            "Statistics", "Belum ada yang dipanggil (standar kantor {standard} menit)."
        ).format(standard=standard)
    return QT_TRANSLATE_NOOP(
        "Statistics",
        "Dipanggil dalam {standard} menit (standar kantor): {in_time} dari {called}, {share} %.",
    ).format(standard=standard, in_time=in_time, called=called, share=share)


def _in_time(figures: DayFigures) -> str:
    return in_time_words(figures.called_in_time, figures.wait.count, figures.standard_minutes)


def _queue(figures: DayFigures) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (QT_TRANSLATE_NOOP("Statistics", "Nomor dibuat"), figures.issued),
        (QT_TRANSLATE_NOOP("Statistics", "Menunggu"), figures.waiting),
        (
            QT_TRANSLATE_NOOP("Statistics", "Menunggu paling lama (menit)"),
            _whole(figures.longest_wait),
        ),
        (QT_TRANSLATE_NOOP("Statistics", "Dipanggil atau dilayani"), figures.being_served),
        (QT_TRANSLATE_NOOP("Statistics", "Ditunda"), figures.on_hold),
        (QT_TRANSLATE_NOOP("Statistics", "Menunggu surat"), figures.for_letter),
        (QT_TRANSLATE_NOOP("Statistics", "Selesai"), figures.finished),
        (QT_TRANSLATE_NOOP("Statistics", "Tidak hadir"), figures.absent),
        (QT_TRANSLATE_NOOP("Statistics", "Batal"), figures.cancelled),
        (QT_TRANSLATE_NOOP("Statistics", "Entri susulan"), figures.late),
    ]
    header = (QT_TRANSLATE_NOOP("Statistics", "Antrean"), QT_TRANSLATE_NOOP("Statistics", "Jumlah"))
    return Table(QUEUE, QT_TRANSLATE_NOOP("Statistics", "Nomor antrean"), header, tuple(rows))


def _results(figures: DayFigures, names: Mapping[str, str]) -> Table:
    rows: list[tuple[Cell, ...]] = [
        *(
            (
                QT_TRANSLATE_NOOP("Statistics", "Disetujui: {one}").format(
                    one=column_label(one, names)
                ),
                n,
            )
            for one, n in figures.allowed.items()
        ),
        *(
            (
                QT_TRANSLATE_NOOP("Statistics", "Belum dapat: {one}").format(
                    one=column_label(one, names)
                ),
                n,
            )
            for one, n in figures.refused.items()
        ),
    ]
    count = sum(figures.allowed.values()) + sum(figures.refused.values())
    return Table(
        RESULTS,
        QT_TRANSLATE_NOOP("Statistics", "Hasil permohonan"),
        (QT_TRANSLATE_NOOP("Statistics", "Hasil"), QT_TRANSLATE_NOOP("Statistics", "Kunjungan")),
        (*rows, (column_label(TOTAL, names), count)),
        total=True,
    )


def _hours(figures: DayFigures) -> Table:
    return Table(
        HOURS,
        _HOURS_CAPTION,
        (
            QT_TRANSLATE_NOOP("Statistics", "Jam"),
            QT_TRANSLATE_NOOP("Statistics", "Datang"),
            QT_TRANSLATE_NOOP("Statistics", "Loket bertugas"),
        ),
        tuple(
            (hour_words(one.hour), one.arrived, whole_minutes(one.counters))
            for one in figures.hours
        ),
        (QT_TRANSLATE_NOOP("Statistics", "Loket bertugas: rata-rata selama jam itu."),),
    )


def _hours_chart(figures: DayFigures) -> Chart:
    return Chart(
        HOURS,
        _HOURS_CAPTION,
        Shape.BARS,
        tuple(f"{one.hour:02}" for one in figures.hours),
        (
            Series(
                QT_TRANSLATE_NOOP("Statistics", "Datang"),
                tuple(float(one.arrived) for one in figures.hours),
            ),
            Series(
                QT_TRANSLATE_NOOP("Statistics", "Loket bertugas"),
                tuple(whole_minutes(one.counters) for one in figures.hours),
                line=True,
            ),
        ),
        QT_TRANSLATE_NOOP("Statistics", "orang, loket"),
        HOURS,
    )


def _desks(key: str, caption: str, title: str, desks: Sequence[DeskFigures]) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (
            one.name,
            one.called,
            one.served,
            whole_minutes(one.wait.median),
            whole_minutes(one.service.mean),
            whole_minutes(one.service.median),
            whole_minutes(one.service.p90),
        )
        for one in desks
    ]
    header = (
        title,
        QT_TRANSLATE_NOOP("Statistics", "Dipanggil"),
        QT_TRANSLATE_NOOP("Statistics", "Dilayani"),
        QT_TRANSLATE_NOOP("Statistics", "Tunggu, median"),
        QT_TRANSLATE_NOOP("Statistics", "Layanan, rata-rata"),
        QT_TRANSLATE_NOOP("Statistics", "Layanan, median"),
        QT_TRANSLATE_NOOP("Statistics", "Layanan, P90"),
    )
    return Table(
        key,
        caption,
        header,
        tuple(rows),
        empty=QT_TRANSLATE_NOOP("Statistics", "Belum ada yang dipanggil."),
    )


def hour_words(hour: int) -> str:
    """Return an hour as a span: `08.00-09.00`."""
    return f"{hour:02}.00-{hour + 1:02}.00"


def _whole(minutes: float | None) -> int | None:
    return None if minutes is None else int(minutes)


_HOURS_CAPTION = QT_TRANSLATE_NOOP("Statistics", "Kedatangan dan loket yang bertugas, per jam")
_BY_COUNTER = QT_TRANSLATE_NOOP("Statistics", "Menurut loket")
_BY_OFFICER = QT_TRANSLATE_NOOP("Statistics", "Menurut petugas")
_COUNTER = QT_TRANSLATE_NOOP("Statistics", "Loket")
_OFFICER = QT_TRANSLATE_NOOP("Statistics", "Petugas")
