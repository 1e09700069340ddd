"""`loket register`: import a register file, look a number up, list the snapshots that are kept."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop_app.cli import register_search, register_upkeep
from desktop_app.cli.common import AsJson, Commands, DataDir, opened, show
from desktop_app.cli.register_upkeep import HeaderRow, Map, mapping_of
from desktop_app.domain.register import RegisterSource

if TYPE_CHECKING:
    from desktop_app.domain.register import (
        Found,
        ImportReport,
        LookUp,
        Progress,
        RegisterEntry,
        Snapshot,
    )

app = Commands("Data DTKS/DTSEN: impor, pencarian, dan data yang disimpan.")
register_search.register(app)
register_upkeep.register(app)


@app.command("import")
def import_register(
    file: Annotated[
        Path, typer.Argument(metavar="BERKAS", help="Berkas .xlsx, .xls, .ods, atau .csv.")
    ],
    as_of: Annotated[
        datetime | None,
        typer.Option(
            "--as-of",
            formats=["%Y-%m-%d"],
            metavar="TANGGAL",
            help="Keadaan data per tanggal ini; tanpa ini ditebak dari nama atau isi berkas.",
            show_default=False,
        ),
    ] = None,
    source: Annotated[
        RegisterSource | None,
        typer.Option("--source", help="Asal data.", case_sensitive=False, show_default=False),
    ] = None,
    columns: Map = None,
    header_row: HeaderRow = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Impor data DTKS/DTSEN dari lembar kerja; data lama tetap disimpan."""
    from desktop_app.usecases import register
    from desktop_app.workers.process import run_in_process

    with opened(data_dir) as office:
        day = as_of.date() if as_of else None
        mapping = mapping_of(columns, header_row)
        plan = register.plan_import(office, file, as_of=day, source=source, mapping=mapping)
        try:
            built = run_in_process(register.build, plan, progress=_teller(as_json))
            report = register.adopt(office, built)
        finally:
            register.discard(plan)
    show(_import_data(report), as_json, lambda: "\n".join(_import_lines(report)))


@app.command("lookup")
def look_up(
    number: Annotated[str, typer.Argument(metavar="NOMOR", help="NIK atau No. KK, 16 angka.")],
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> int:
    """Cari NIK atau nomor KK di data yang dipakai; dicatat di jejak audit."""
    from desktop_app.usecases import register

    with opened(data_dir) as office:
        answer = register.look_up(office, number, reason="baris perintah")
    show(_look_up_data(answer), as_json, lambda: "\n".join(_look_up_lines(answer)))
    return 0 if answer.found else 1


@app.command("snapshots")
def snapshots(data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Tampilkan data yang disimpan, yang terakhir diimpor paling atas."""
    from desktop_app.usecases import register

    with opened(data_dir) as office:
        kept = register.snapshots(office)
    empty = "Belum ada data DTKS/DTSEN. Impor dengan `loket register import BERKAS`."
    show([asdict(one) for one in kept], as_json, [*map(_snapshot_line, kept)] or empty)


def _teller(as_json: bool) -> Any:
    """Return what shows progress on a terminal, None where nobody watches."""
    if as_json or sys.stderr is None or not sys.stderr.isatty():
        return None

    def tell(progress: Progress) -> None:
        left = progress.seconds_left
        rest = f", sisa {left:.0f} detik" if left is not None else ""
        line = f"{progress.step}: {_number(progress.done)} baris{rest}"
        print(f"\r{line:<70}", end="", file=sys.stderr, flush=True)

    return tell


def _import_data(report: ImportReport) -> dict[str, Any]:
    snapshot = report.snapshot
    return {
        "rows": snapshot.rows,
        "imported": snapshot.imported,
        "warned": snapshot.warned,
        "quarantined": snapshot.quarantined,
        "reasons": dict(snapshot.reasons),
        "seconds": round(report.seconds, 3),
        "source": snapshot.source,
        "as_of": snapshot.as_of,
        "as_of_from": report.as_of_from,
        "sheets": report.sheets,
        "notes": dict(report.notes),
        "id": snapshot.id,
    }


def _import_lines(report: ImportReport) -> Iterator[str]:
    from desktop_app.domain.people import show_date
    from desktop_app.domain.register_reasons import NOTES, in_words

    snapshot = report.snapshot
    yield (
        f"{snapshot.source.value} per {show_date(snapshot.as_of)} (tanggal: {report.as_of_from}) "
        "sekarang dipakai."
    )
    yield f"  {'Baris':<24}{_number(snapshot.rows):>12}  dalam {report.seconds:.1f} detik"
    yield f"  {'Diimpor':<24}{_number(snapshot.imported):>12}"
    yield f"  {'Diimpor, perlu dicek':<24}{_number(snapshot.warned):>12}"
    yield f"  {'Perlu diperbaiki':<24}{_number(snapshot.quarantined):>12}"
    if snapshot.reasons:
        yield "Yang ditemukan (satu baris dapat punya beberapa):"
    for code, count in snapshot.reasons.items():
        yield f"  {_number(count):>12}  {in_words((code,))}"
    for code, count in report.notes.items():
        yield NOTES[code].format(count=_number(count))


def _look_up_data(answer: LookUp) -> dict[str, Any]:
    return {
        "found": answer.found,
        "matches": [_entry_data(entry) for entry in answer.exact],
        "source": answer.snapshot.source if answer.snapshot else None,
        "as_of": answer.snapshot.as_of if answer.snapshot else None,
        "by": answer.by,
        "household": [_entry_data(entry) for entry in answer.household],
        "older": [_found_data(found) for found in answer.older],
        "possible": [_found_data(found) for found in answer.possible],
        "set_aside": [asdict(row) for row in answer.set_aside],
    }


def _found_data(found: Found) -> dict[str, Any]:
    told = {"by": found.by, "source": found.snapshot.source, "as_of": found.snapshot.as_of}
    return _entry_data(found.entry) | told


def _entry_data(entry: RegisterEntry) -> dict[str, Any]:
    return asdict(entry) | {"ids": entry.ids, "pbi_active": entry.pbi_active}


def _look_up_lines(answer: LookUp) -> Iterator[str]:
    if answer.snapshot is None:
        yield "Belum ada data DTKS/DTSEN. Impor dengan `loket register import BERKAS`."
        return
    standing = _standing(answer.snapshot)
    if answer.found:
        yield f"Terdaftar di {standing}."
    else:
        yield f"Tidak ditemukan di {standing}."
    yield from (_entry_line(entry) for entry in answer.exact)
    for found in answer.older:
        yield f"Ada di data lama, {_standing(found.snapshot)}:"
        yield _entry_line(found.entry)
    for found in answer.possible:
        yield f"Perlu dipastikan, nomornya rusak di {_standing(found.snapshot)}:"
        yield _entry_line(found.entry)
    for row in answer.set_aside:
        yield f"Perlu diperbaiki: lembar {row.sheet}, baris {row.row}, {row.name or 'tanpa nama'}."


def _entry_line(entry: RegisterEntry) -> str:
    from desktop_app.domain.people import show_date

    told = [
        entry.name,
        f"lahir {show_date(entry.birth_date)}" if entry.birth_date else None,
        ", ".join(filter(None, (entry.village, entry.district))) or None,
        f"ID-DTKS {' / '.join(entry.ids)}" if entry.ids else None,
        f"desil {entry.desil}" if entry.desil else None,
    ]
    return "  " + "; ".join(part for part in told if part)


def _snapshot_line(snapshot: Snapshot) -> str:
    mark = "dipakai " if snapshot.current else "disimpan"
    people = _number(snapshot.imported + snapshot.warned)
    return (
        f"{mark}  {_standing(snapshot)}: {people} orang, "
        f"{_number(snapshot.quarantined)} perlu diperbaiki ({snapshot.file_name})"
    )


def _standing(snapshot: Snapshot) -> str:
    from desktop_app.domain.people import show_date

    return f"{snapshot.source.value} per {show_date(snapshot.as_of)}"


def _number(value: int) -> str:
    return f"{value:,}".replace(",", ".")
