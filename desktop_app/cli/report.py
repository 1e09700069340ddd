"""`loket report`: the figures of a day and of a month."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop_app.cli.common import AsJson, Commands, DataDir, opened, show

if TYPE_CHECKING:
    from desktop_app.domain.bringer import BusyBringer
    from desktop_app.domain.statistics import MonthFigures
    from desktop_app.domain.statistics_day import DayFigures
    from desktop_app.domain.village_errors import VillageReport

Names = Mapping[str, str]

app = Commands("Laporan: angka hari ini dan tabel bulanan.")


@app.command("month")
def month(
    month: Annotated[str, typer.Argument(metavar="BULAN", help="Bulan, misalnya 2022-04.")],
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="BERKAS", help="Simpan juga kedua tabel sebagai .xlsx."),
    ] = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Tabel 1.1 (yang dilayani) dan Tabel 1.2 (yang belum dapat dilayani) satu bulan."""
    from desktop_app.usecases import reports

    year, number = reports.read_month(month)
    with opened(data_dir) as office:
        figures, names = reports.month(office, year, number), reports.service_names(office)
        if out is not None:
            reports.export_month(office, year, number, out)
    saved = [] if out is None else ["", f"Kedua tabel disimpan di {out}."]
    show(_month_data(figures), as_json, lambda: "\n".join([*_month_lines(figures, names), *saved]))


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
        figures, names = reports.day(office, asked), reports.service_names(office)
    show(figures, as_json, lambda: "\n".join(_day_lines(figures, names)))


@app.command("bringers")
def bringers(
    first: Annotated[str, typer.Argument(metavar="DARI", help="Tanggal awal, mis. 2026-11-01.")],
    last: Annotated[str, typer.Argument(metavar="SAMPAI", help="Tanggal akhir, ikut dihitung.")],
    more_than: Annotated[
        int,
        typer.Option("--more-than", min=0, metavar="BERKAS", help="Batas berkas dalam sebulan."),
    ] = 5,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Pembawa berkas (kuasa) yang membawa lebih banyak berkas dalam sebulan daripada batasnya."""
    from desktop_app.usecases import bringers as found
    from desktop_app.usecases import reports

    start, end = reports.read_day(first), reports.read_day(last)
    with opened(data_dir) as office:
        busy = found.bringers(office, start, end, more_than)
    show(busy, as_json, lambda: "\n".join(_bringer_lines(busy, more_than)))


@app.command("villages")
def villages(
    first: Annotated[
        str, typer.Option("--from", metavar="DARI", help="Tanggal awal, mis. 2026-11-01.")
    ],
    last: Annotated[
        str, typer.Option("--to", metavar="SAMPAI", help="Tanggal akhir, ikut dihitung.")
    ],
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="BERKAS", help="Simpan juga sebagai .xlsx atau .pdf."),
    ] = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Kesalahan berkas menurut desa/kelurahan, dan pelatihan yang diperlukan."""
    from desktop_app.usecases import reports, village_errors

    start, end = reports.read_day(first), reports.read_day(last)
    with opened(data_dir) as office:
        found = village_errors.report(office, start, end)
        if out is not None:
            village_errors.export(office, start, end, out)
    saved = [] if out is None else ["", f"Laporan disimpan di {out}."]
    show(found, as_json, lambda: "\n".join([*_village_lines(found), *saved]))


def _village_lines(found: VillageReport) -> list[str]:
    from desktop_app.usecases.village_errors import curriculum

    faulty = [one for one in found.villages if one.faulty]
    if not faulty:
        return [f"Tidak ada kesalahan desa pada {found.total.cases} permohonan."]
    names = {one.code: one.name for one in curriculum().topics}
    head = f"  {'Desa/kelurahan':<38}{'Permohonan':>11}{'Kesalahan':>11}{'Bagian':>8}"
    lines = [
        f"  {one.label[:37]:<38}{one.cases:>11}{one.faulty:>11}{one.share:>8.0%}"
        f"  {names[one.topics[0]]}"
        for one in faulty
    ]
    total = found.total
    summed = f"  {'Jumlah':<38}{total.cases:>11}{total.faulty:>11}{total.share:>8.0%}"
    return [head, *lines, summed]


def _bringer_lines(busy: Sequence[BusyBringer], more_than: int) -> list[str]:
    from desktop_app.domain.identity import show_phone

    if not busy:
        return [f"Tidak ada yang membawa lebih dari {more_than} berkas dalam sebulan."]
    head = f"  {'Nama':<30}{'Telepon':<16}{'Sebulan':>8}{'Semua':>7}{'Tanpa surat':>13}{'Desa':>6}"
    lines = [
        f"  {one.name[:29]:<30}{show_phone(one.phone) if one.phone else '–':<16}"
        f"{one.most_in_a_month:>8}{one.files:>7}{one.without_paper:>13}{one.villages:>6}"
        for one in busy
    ]
    return [f"Pembawa lebih dari {more_than} berkas dalam sebulan", head, *lines]


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


def _month_lines(figures: MonthFigures, names: Names) -> list[str]:
    from desktop_app.domain.calendar import month_name
    from desktop_app.domain.statistics import CAPTION_1_1, CAPTION_1_2, UNIT, column_label

    title = f"{month_name(figures.month)} {figures.year}"

    def rows(people: dict[str, int], visits: dict[str, int]) -> list[str]:
        return [
            f"  {column_label(code, names):<35}{count:>7}{visits[code]:>7}"
            for code, count in people.items()
        ]

    def more(title: str, rest: dict[str, tuple[int, int]]) -> list[str]:
        lines = [
            f"    {column_label(code, names):<33}{people:>7}{visits:>7}"
            for code, (people, visits) in rest.items()
        ]
        return [f"  {title}", *lines] if lines else []

    return [
        f"{CAPTION_1_1}, {title}",
        *rows(figures.table_1_1, figures.visits_1_1),
        *more("Layanan lain, di luar Tabel 1.1:", figures.beside_1_1),
        "",
        f"{CAPTION_1_2}, {title}",
        *rows(figures.table_1_2, figures.visits_1_2),
        *more("Isi Lainnya:", figures.inside_others),
        "",
        UNIT,
    ]


def _day_lines(figures: DayFigures, names: Names) -> list[str]:
    from desktop_app.domain.people import show_date
    from desktop_app.domain.statistics import column_label

    def minutes(value: float | None) -> str:
        return "–" if value is None else f"{int(value)} menit"

    def lines(title: str, counts: Mapping[str, int]) -> list[str]:
        return [f"  {title + column_label(code, names):<35}{n:>7}" for code, n in counts.items()]

    return [
        f"Antrean {show_date(figures.day)}",
        f"  {'Nomor dibuat':<35}{figures.issued:>7}",
        f"  {'Masih menunggu':<35}{figures.waiting:>7}",
        f"  {'Selesai':<35}{figures.finished:>7}",
        f"  {'Tidak hadir':<35}{figures.absent:>7}",
        f"  {'Batal':<35}{figures.cancelled:>7}",
        f"  Menunggu: rata-rata {minutes(figures.wait.mean)}, paling lama sekarang "
        f"{minutes(figures.longest_wait)}",
        f"  Dilayani: rata-rata {minutes(figures.service.mean)}",
        *lines("Disetujui: ", figures.allowed),
        *lines("Belum dapat: ", figures.refused),
    ]
