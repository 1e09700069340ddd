"""`loket report`: the figures of a day, a month and a year of months, and where they come from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop_app.cli.common import AsJson, Commands, DataDir, opened, show
from desktop_app.cli.report_survey import skm

if TYPE_CHECKING:
    from desktop_app.domain.bringer import BusyBringer
    from desktop_app.domain.village_errors import VillageReport

Names = Mapping[str, str]

app = Commands("Laporan: angka hari ini dan tabel bulanan.")
app.command("skm")(skm)


Out = Annotated[
    Path | None,
    typer.Option("--out", metavar="BERKAS", help="Simpan juga sebagai .xlsx atau .pdf."),
]


@app.command("month")
def month(
    month: Annotated[str, typer.Argument(metavar="BULAN", help="Bulan, misalnya 2022-04.")],
    out: Out = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Tabel 1.1 (yang dilayani), Tabel 1.2 (yang belum dapat dilayani) dan angka satu bulan."""
    from desktop_app.cli.report_words import month_data, report_lines
    from desktop_app.usecases import reports, reports_export

    year, number = reports.read_month(month)
    with opened(data_dir) as office:
        if out is not None:
            reports_export.export_month(office, year, number, out)
        found = reports.month_report(office, year, number)
        told = reports_export.report_of_month(office, found)
    show(month_data(found), as_json, [*report_lines(told), *_saved(out)])


@app.command("day")
def day(
    day: Annotated[
        str, typer.Argument(metavar="TANGGAL", help="Tanggal, misalnya 2026-11-20.")
    ] = "",
    out: Out = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Antrean, waktu dan penolakan satu hari; hari ini bila tanggal tidak ditulis."""
    from desktop_app.cli.report_words import day_data, report_lines
    from desktop_app.usecases import reports, reports_export

    asked = reports.read_day(day) if day else None
    with opened(data_dir) as office:
        if out is not None:
            reports_export.export_day(office, asked, out)
        figures = reports.day(office, asked)
        told = reports_export.report_of_day(office, figures)
    show(day_data(figures), as_json, [*report_lines(told), *_saved(out)])


@app.command("trend")
def trend(
    month: Annotated[
        str, typer.Argument(metavar="BULAN", help="Bulan terakhir, misalnya 2026-11.")
    ] = "",
    out: Out = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Dua belas bulan berdampingan, perkiraan bulan depan, dan kapan paling ramai."""
    from datetime import date

    from desktop_app.cli.report_words import report_lines, trend_data
    from desktop_app.usecases import reports, reports_export

    last = date(*reports.read_month(month), 1) if month else None
    with opened(data_dir) as office:
        if out is not None:
            reports_export.export_trend(office, last, out)
        found = reports.trend(office, last)
        told = reports_export.report_of_trend(office, found)
    show(trend_data(found), as_json, [*report_lines(told), *_saved(out)])


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


def _saved(out: Path | None) -> list[str]:
    return [] if out is None else ["", f"Laporan disimpan di {out}."]
