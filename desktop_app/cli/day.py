"""`loket day`: the reconciliation sheet of a day, and closing it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop_app.cli.common import AsJson, Commands, DataDir, opened, show

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.domain.day_frame import Reconciliation

Day = Annotated[
    str,
    typer.Argument(metavar="TANGGAL", help="Tanggal, misalnya 2026-11-20; hari ini bila kosong."),
]

app = Commands("Tutup hari: lembar rekonsiliasi antrean dan surat satu hari.")


@app.command("show")
def show_day(
    day: Day = "",
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="BERKAS", help="Simpan juga lembarnya sebagai PDF."),
    ] = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Angka satu hari seperti yang akan ditutup atau sudah ditutup."""
    from desktop_app.usecases import day_frame, reports

    asked = reports.read_day(day) if day else None
    with opened(data_dir) as office:
        sheet, names = day_frame.reconcile(office, asked), reports.service_names(office)
        if out is not None:
            day_frame.save_day_sheet(office, sheet.day, out)
    saved = [] if out is None else [f"Lembarnya disimpan di {out}."]
    show(sheet, as_json, lambda: "\n".join([*_lines(sheet, names), *saved]))


@app.command("close")
def close_day(day: Day = "", data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Tutup satu hari: nomor yang masih terbuka diakhiri, dan angkanya dicatat."""
    from desktop_app.usecases import day_frame, reports

    asked = reports.read_day(day) if day else None
    with opened(data_dir) as office:
        sheet, names = day_frame.close_day(office, asked), reports.service_names(office)
    show(sheet, as_json, lambda: "\n".join(_lines(sheet, names)))


def _lines(sheet: Reconciliation, names: Mapping[str, str]) -> list[str]:
    from desktop_app.domain import day_sheet

    closed = f"ditutup oleh {sheet.closed_by}" if sheet.closed_at is not None else "belum ditutup"
    signed = f", ditandatangani oleh {sheet.signed_by}" if sheet.signed_at is not None else ""
    lanes = [day_sheet.LANE_HEADER, *day_sheet.lane_rows(sheet)]
    outcomes = [
        *day_sheet.outcome_rows(sheet.allowed, names),
        *day_sheet.outcome_rows(sheet.refused, names),
    ]
    return [
        f"{day_sheet.day_name(sheet.day)}: {closed}{signed}",
        *day_sheet.warnings(sheet),
        *(f"{counter} masih memegang {number}." for counter, number in sheet.holding),
        *("  " + f"{row[0]:<12}" + "".join(f"{cell:>13}" for cell in row[1:]) for row in lanes),
        *(f"  {label:<35}{count:>7}" for label, count in outcomes),
        *(
            f"  {label}: {first} – {last}, {used} dipakai, {void} batal, {missing} hilang"
            for label, first, last, used, void, missing in day_sheet.series_rows(sheet)
        ),
        f"  Surat belum diambil: {len(sheet.uncollected)}",
        *(f"  {label}: {value}" for label, value in day_sheet.facts(sheet)),
    ]
