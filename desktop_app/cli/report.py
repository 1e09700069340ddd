"""`loket report`: the figures of a day and of a month."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop_app.cli.common import AsJson, Commands, DataDir, opened, show

if TYPE_CHECKING:
    from desktop_app.domain.statistics import DayFigures, MonthFigures

app = Commands("Laporan: angka hari ini dan tabel bulanan.")

_COLUMNS = {
    "pengajuan_baru": "Pengajuan baru",
    "reaktivasi": "Reaktivasi",
    "sudah_terdaftar": "Sudah terdaftar",
    "id_dtks_tidak_dicantumkan": "ID-DTKS tidak dicantumkan",
    "pengajuan_belum_dibuka": "Pengajuan belum dibuka",
    "lainnya": "Lainnya",
    "total": "Jumlah",
}


@app.command("month")
def month(
    month: Annotated[str, typer.Argument(metavar="BULAN", help="Bulan, misalnya 2022-04.")],
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Tabel 1.1 (dilayani menurut keperluan) dan Tabel 1.2 (ditolak menurut alasan)."""
    from desktop_app.usecases import reports

    year, number = reports.read_month(month)
    with opened(data_dir) as office:
        figures = reports.month(office, year, number)
    show(_month_data(figures), as_json, lambda: "\n".join(_month_lines(figures)))


@app.command("day")
def day(
    day: Annotated[
        str, typer.Argument(metavar="TANGGAL", help="Tanggal, misalnya 2026-11-20.")
    ] = "",
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Antrean dan penolakan satu hari; hari ini bila tanggal tidak ditulis."""
    from desktop_app.usecases import reports

    asked = reports.read_day(day) if day else None
    with opened(data_dir) as office:
        figures = reports.day(office, asked)
    show(figures, as_json, lambda: "\n".join(_day_lines(figures)))


def _month_data(figures: MonthFigures) -> dict[str, Any]:
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
    }


def _month_lines(figures: MonthFigures) -> list[str]:
    from desktop_app.domain.calendar import month_name

    title = f"{month_name(figures.month)} {figures.year}"
    return [
        f"Tabel 1.1  Yang dilayani menurut keperluan, {title} (orang; kunjungan)",
        *_rows(figures.table_1_1, figures.visits_1_1),
        "",
        f"Tabel 1.2  Yang ditolak menurut alasan, {title} (orang; kunjungan)",
        *_rows(figures.table_1_2, figures.visits_1_2),
    ]


def _rows(people: dict[str, int], visits: dict[str, int]) -> list[str]:
    return [f"  {_COLUMNS[code]:<35}{count:>7}{visits[code]:>7}" for code, count in people.items()]


def _day_lines(figures: DayFigures) -> list[str]:
    from desktop_app.domain.people import show_date

    def minutes(value: float | None) -> str:
        return "–" if value is None else f"{value:.0f} menit"

    return [
        f"Antrean {show_date(figures.day)}",
        f"  {'Nomor diambil':<35}{figures.issued:>7}",
        f"  {'Masih menunggu':<35}{figures.waiting:>7}",
        f"  {'Selesai':<35}{figures.finished:>7}",
        f"  {'Tidak hadir':<35}{figures.absent:>7}",
        f"  {'Batal':<35}{figures.cancelled:>7}",
        f"  Menunggu: rata-rata {minutes(figures.wait.mean)}, paling lama sekarang "
        f"{minutes(figures.longest_wait)}",
        f"  Dilayani: rata-rata {minutes(figures.service.mean)}",
        *(f"  {_COLUMNS.get(code, code):<35}{n:>7}" for code, n in figures.allowed.items()),
        *(f"  Ditolak: {_reason(code):<26}{n:>7}" for code, n in figures.refused.items()),
    ]


def _reason(code: str) -> str:
    from desktop_app.domain.rule_sets import RefusalReason

    return RefusalReason(code).label
