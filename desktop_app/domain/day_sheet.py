"""The reconciliation sheet of *Tutup loket* as it is printed: tables, facts and two signatures.

Paper is Indonesian whatever the screens speak, so its words stand here and not in the window.
The window shows the same rows (`lane_rows` and the others), so that screen and paper agree.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from desktop_app.domain.day_frame import LaneCount, Reconciliation
from desktop_app.domain.letter_terms import Paper
from desktop_app.domain.office import Letterhead
from desktop_app.domain.opening_hours import WEEKDAYS
from desktop_app.domain.people import show_date
from desktop_app.domain.statistics import column_label

TOTAL = "Jumlah"
LANE_HEADER = ("Jalur", "Dibuat", "Selesai", "Tidak hadir", "Batal", "Dititipkan", "Terbuka")
SERIES_HEADER = ("Seri", "Pertama", "Terakhir", "Dipakai", "Batal", "Hilang")
LETTER_HEADER = ("Nomor surat", "Nama", "Tanggal")

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SheetTable:
    """A table of the sheet; the last row is a total where `total`. `words` stand if it is empty."""

    caption: str
    header: Row
    rows: tuple[Row, ...]
    total: bool = False
    words: str = "Tidak ada."


@dataclass(frozen=True, slots=True)
class Pen:
    """Room for a signature: what the person is, who, and what the program recorded."""

    role: str
    name: str | None
    recorded: str = ""


@dataclass(frozen=True, slots=True)
class DaySheet:
    """The content of one sheet. `warnings` are what whoever signs has to know first."""

    letterhead: Letterhead
    emblem: bytes | None
    paper: Paper
    day: str
    status: str
    warnings: tuple[str, ...]
    tables: tuple[SheetTable, ...]
    facts: tuple[tuple[str, str], ...]
    place_and_date: str
    pens: tuple[Pen, Pen]
    footer: str


def sheet_of(
    sheet: Reconciliation,
    names: Mapping[str, str],
    *,
    letterhead: Letterhead,
    emblem: bytes | None,
    paper: Paper,
    printed_at: datetime,
    zone: tzinfo,
) -> DaySheet:
    """Return what the paper says. `names` are the services' short names by code."""
    closer = Pen("Petugas yang menutup", sheet.closed_by)
    supervisor = Pen("Mengetahui, Supervisor", sheet.signed_by)
    if sheet.signed_at is not None:
        stamp = f"Ditandatangani dalam program {_moment(sheet.signed_at, zone)}"
        supervisor = Pen(supervisor.role, sheet.signed_by, stamp)
    return DaySheet(
        letterhead=letterhead,
        emblem=emblem,
        paper=paper,
        day=day_name(sheet.day),
        status=_status(sheet, zone),
        warnings=tuple(warnings(sheet)),
        tables=(
            SheetTable("Nomor antrean", LANE_HEADER, lane_rows(sheet), total=True),
            _outcomes("Permohonan yang disetujui", "Layanan", sheet.allowed, names),
            _outcomes("Permohonan yang belum dapat dilayani", "Alasan", sheet.refused, names),
            SheetTable("Nomor surat yang dipakai", SERIES_HEADER, series_rows(sheet)),
            SheetTable("Surat yang belum diambil", LETTER_HEADER, letter_rows(sheet)),
        ),
        facts=facts(sheet),
        place_and_date=f"{letterhead.place}, {show_date(printed_at.astimezone(zone).date())}",
        pens=(closer, supervisor),
        footer=f"Dicetak {_moment(printed_at, zone)} dari Loket Linjamsos",
    )


def day_name(day: date) -> str:
    """Return `Jumat, 20 November 2026`."""
    return f"{WEEKDAYS[day.weekday()]}, {show_date(day)}"


def lane_rows(sheet: Reconciliation) -> tuple[Row, ...]:
    """Return a row for each lane and the total; what stands to the right of the first adds up."""
    rows = [(one.lane.label, *map(str, _columns(one))) for one in sheet.lanes]
    sums = [sum(column) for column in zip(*map(_columns, sheet.lanes), strict=True)]
    return (*rows, (TOTAL, *map(str, sums)))


def outcome_rows(counts: Mapping[str, int], names: Mapping[str, str]) -> tuple[Row, ...]:
    """Return label and count, the most frequent first, and their total; nothing for no cases."""
    if not counts:
        return ()
    ordered = sorted(counts.items(), key=lambda one: (-one[1], column_label(one[0], names)))
    rows = [(column_label(code, names), str(count)) for code, count in ordered]
    return (*rows, (TOTAL, str(sum(counts.values()))))


def series_rows(sheet: Reconciliation) -> tuple[Row, ...]:
    """Return what each series of letter numbers used, voided and lacks."""
    return tuple(
        (
            series_label(one.series),
            one.first,
            one.last,
            str(one.used),
            str(len(one.void)),
            str(one.missing),
        )
        for one in sheet.series
    )


def letter_rows(sheet: Reconciliation) -> tuple[Row, ...]:
    """Return the letters nobody has taken yet."""
    return tuple((one.number, one.name, show_date(one.day)) for one in sheet.uncollected)


def series_label(series: str) -> str:
    """Return what a series is called: the office's one, or that of a kind of letter."""
    return "Semua surat" if series == "kantor" else series.replace("_", " ").capitalize()


def facts(sheet: Reconciliation) -> tuple[tuple[str, str], ...]:
    """Return what stands beside the tables: who served, and what was out of the ordinary."""
    void = [number for one in sheet.series for number in one.void]
    return (
        ("Petugas", ", ".join(sheet.officers) or "–"),
        ("Entri susulan", str(sheet.late)),
        ("Waktu tidak akurat", str(sheet.inaccurate)),
        ("Kolektif", str(sheet.batches)),
        ("Titipan hari lain selesai", str(sheet.taken_over)),
        ("Nomor surat batal", ", ".join(void) or "–"),
    )


def warnings(sheet: Reconciliation) -> list[str]:
    """Return what does not add up, one sentence each; nothing when all is well."""
    found = []
    if sheet.changed:
        found.append("Angka berubah setelah hari ini ditutup; tutup sekali lagi.")
    if sheet.closed_at is not None and sheet.still_open:
        found.append(f"Masih terbuka: {sheet.still_open} nomor antrean.")
    missing = sum(one.missing for one in sheet.series)
    if missing:
        found.append(f"Nomor surat yang hilang di antara yang dipakai: {missing}.")
    if not all(one.balanced for one in sheet.lanes):
        found.append("Jumlah nomor antrean tidak cocok.")
    return found


def _columns(one: LaneCount) -> Sequence[int]:
    return one.issued, one.served, one.absent, one.cancelled, one.carried, one.still_open


def _outcomes(
    caption: str, column: str, counts: Mapping[str, int], names: Mapping[str, str]
) -> SheetTable:
    return SheetTable(caption, (column, "Permohonan"), outcome_rows(counts, names), total=True)


def _status(sheet: Reconciliation, zone: tzinfo) -> str:
    if sheet.closed_at is None:
        return "Belum ditutup: angka sementara"
    return f"Ditutup {_moment(sheet.closed_at, zone)} oleh {sheet.closed_by}"


def _moment(at: datetime, zone: tzinfo) -> str:
    local = at.astimezone(zone)
    return f"{show_date(local.date())} pukul {local:%H.%M} {local.tzname()}"
