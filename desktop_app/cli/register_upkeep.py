"""`loket register`, the upkeep: look at a file, its quality, mended rows, changes, cek kolektif."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop_app.cli.common import AsJson, Commands, DataDir, opened, show

if TYPE_CHECKING:
    from desktop_app.domain.register import Preview
    from desktop_app.domain.register_changes import Changes
    from desktop_app.domain.register_quality import QualityReport
    from desktop_app.usecases.register_mending import MendReport
    from desktop_app.usecases.village_check import Checked

MOST_VILLAGES = 15

File = Annotated[Path, typer.Argument(metavar="BERKAS", help="Berkas .xlsx, .xls, .ods, .csv.")]
Map = Annotated[
    list[str] | None,
    typer.Option(
        "--map",
        metavar="ISIAN=KOLOM",
        help="Kolom yang dipakai bila judulnya tidak dikenal, misalnya --map nik=C --map nama=D; "
        "desil=- berarti tidak dibaca. Diingat untuk berkas berikutnya yang berjudul sama.",
        show_default=False,
    ),
]
HeaderRow = Annotated[
    int | None,
    typer.Option(
        "--header-row",
        min=0,
        metavar="BARIS",
        help="Baris judul kolom; 0 bila berkas tidak berjudul.",
        show_default=False,
    ),
]
_Day = Annotated[
    datetime | None,
    typer.Option(formats=["%Y-%m-%d"], metavar="TANGGAL", show_default=False),
]


def register(app: Commands) -> None:
    """Add the commands to `loket register`."""
    app.command("preview")(preview)
    app.command("quality")(quality)
    app.command("mend")(mend)
    app.command("changes")(changes)
    app.command("check-village")(check_village)
    app.command("village-faults")(village_faults)


def mapping_of(words: list[str] | None, header_row: int | None, extras: Sequence[str] = ()) -> Any:
    """Return what --map and --header-row say, None for nothing. Raises Misused.

    `extras` are the names of what a list may hold beside a register's columns.
    """
    from desktop_app.domain.register_mapping import read_mapping

    return read_mapping(words or (), header_row, extras) if words else None


def preview(
    file: File,
    columns: Map = None,
    header_row: HeaderRow = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Tampilkan bagaimana sebuah berkas akan dibaca, tanpa mengimpornya."""
    from desktop_app.workers import register_tasks

    with opened(data_dir) as office:
        seen = register_tasks.preview(office, file, mapping_of(columns, header_row))
    show(_preview_data(seen), as_json, lambda: "\n".join(_preview_lines(seen)))


def quality(
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="FOLDER", help="Tulis berkas perbaikan tiap desa di sini."),
    ] = None,
    village: Annotated[
        str | None,
        typer.Option("--village", metavar="KODE", help="Hanya desa ini; --out lalu satu berkas."),
    ] = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Mutu data yang dipakai: apa yang salah, di desa mana, dan berkas untuk diperbaiki."""
    from desktop_app.usecases import register_quality as usecase
    from desktop_app.workers.process import run_in_process

    with opened(data_dir) as office:
        told = run_in_process(usecase.report, usecase.plan_quality(office))
        written = usecase.export_quality(office, None, out, village) if out else {}
    data = _quality_data(told) | {"written": written}
    show(data, as_json, lambda: "\n".join(_quality_lines(told, written)))


def mend(
    files: Annotated[
        list[Path],
        typer.Argument(metavar="BERKAS...", help="Berkas perbaikan yang dikembalikan desa."),
    ],
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> int:
    """Masukkan baris yang sudah diperbaiki desa; data sebelumnya tetap disimpan."""
    from desktop_app.usecases import register as snapshots
    from desktop_app.usecases import register_mending as usecase
    from desktop_app.workers.process import run_in_process

    with opened(data_dir) as office:
        plan = usecase.plan_mend(office, *files)
        try:
            done = usecase.adopt_mended(office, plan, run_in_process(usecase.build_mended, plan))
        finally:
            snapshots.discard(plan.frame)
    show(_mend_data(done), as_json, lambda: "\n".join(_mend_lines(done)))
    return 0 if done.imported is not None else 1


def changes(
    out: Annotated[
        Path | None, typer.Option("--out", metavar="BERKAS", help="Tulis semuanya ke Excel ini.")
    ] = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Apa yang berubah sejak data sebelumnya: masuk, keluar, desil, PBI dinonaktifkan."""
    from desktop_app.usecases import register_changes as usecase
    from desktop_app.workers.process import run_in_process

    with opened(data_dir) as office:
        told = run_in_process(usecase.find_changes, usecase.plan_changes(office))
        if out is not None:
            usecase.export_changes(office, out)
    show(_changes_data(told, out), as_json, lambda: "\n".join(_changes_lines(told, out)))


def check_village(
    file: File,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="BERKAS", help="Tulis jawabannya ke Excel ini."),
    ] = None,
    village: Annotated[
        str | None,
        typer.Option(
            "--village", metavar="KODE", help="Desa yang bertanya, misalnya 33.17.13.2002."
        ),
    ] = None,
    columns: Map = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Cek kolektif: daftar NIK dari desa dijawab siapa yang perlu datang dan membawa apa."""
    from desktop_app.usecases import village_check as usecase

    with opened(data_dir) as office:
        done = usecase.check_village(
            office, file, village=village, mapping=mapping_of(columns, None)
        )
        if out is not None:
            usecase.write_checked(office, done, out)
    show(_checked_data(done, out), as_json, lambda: "\n".join(_checked_lines(done, out)))


def village_faults(
    since: _Day = None,
    until: _Day = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Kesalahan tiap desa menurut cek kolektif, untuk merencanakan pelatihan."""
    from desktop_app.usecases import village_check as usecase

    with opened(data_dir) as office:
        today = office.today()
        first = since.date() if since else date(today.year, 1, 1)
        told = usecase.village_faults(office, first, until.date() if until else today)
    show(told, as_json, lambda: "\n".join(_fault_lines(told)))


def _preview_data(seen: Preview) -> dict[str, Any]:
    sheets = [asdict(replace(sheet, cells=())) for sheet in seen.sheets]
    for sheet in sheets:
        del sheet["cells"]
    return asdict(replace(seen, sheets=())) | {"sheets": sheets}


def _preview_lines(seen: Preview) -> Iterator[str]:
    from desktop_app.domain.people import show_date
    from desktop_app.domain.register_mapping import column_letters

    yield f"{seen.source.value} per {show_date(seen.as_of)} (tanggal: {seen.as_of_from})"
    for sheet in seen.sheets:
        if sheet.header_row is None:
            yield f"Lembar {sheet.name}: kolom NIK tidak ditemukan; pilih dengan --map nik=KOLOM."
            for row in sheet.head[:5]:
                yield "  " + " | ".join(row)
            continue
        kept = ", seperti yang dipilih sebelumnya" if sheet.remembered else ""
        yield f"Lembar {sheet.name}: sekitar {_number(sheet.height)} baris{kept}"
        for place, (title, field) in enumerate(sheet.columns):
            yield f"  {column_letters(place):<3} {title:<32} {field or '(tidak dibaca)'}"


def _quality_data(told: QualityReport) -> dict[str, Any]:
    return {
        "rows": told.snapshot.rows,
        "imported": told.snapshot.imported,
        "warned": told.snapshot.warned,
        "quarantined": told.snapshot.quarantined,
        "kinds": told.kinds,
        "reasons": told.reasons,
        "two_niks": told.twin_count,
        "villages": [
            {
                "code": one.code,
                "village": one.label,
                "rows": one.rows,
                "warned": one.warned,
                "quarantined": one.quarantined,
                "to_mend": one.to_mend,
                "reasons": one.reasons,
            }
            for one in told.villages
        ],
    }


def _quality_lines(told: QualityReport, written: dict[str, int]) -> Iterator[str]:
    from desktop_app.domain.people import show_date
    from desktop_app.domain.register_quality import KINDS

    snapshot = told.snapshot
    yield f"{snapshot.source.value} per {show_date(snapshot.as_of)}: {_number(snapshot.rows)} baris"
    yield f"  {_number(snapshot.imported):>12}  diimpor"
    yield f"  {_number(snapshot.warned):>12}  diimpor, perlu dicek"
    yield f"  {_number(snapshot.quarantined):>12}  disisihkan, perlu diperbaiki"
    for kind, rows in told.kinds.items():
        yield f"  {_number(rows):>12}  {KINDS[kind][0]}"
    pairs = _number(told.twin_count)
    yield f"  {pairs:>12}  pasangan baris yang tampaknya satu orang dengan dua NIK"
    yield "Desa dengan yang perlu diperbaiki terbanyak:"
    for one in told.villages[:MOST_VILLAGES]:
        yield f"  {_number(one.to_mend):>12}  {one.label or '(desa tidak tertulis)'}"
    if written:
        total, files = _number(sum(written.values())), _number(len(written))
        yield f"{total} baris ditulis ke {files} berkas."


def _mend_data(done: MendReport) -> dict[str, Any]:
    return {
        "rows": done.rows,
        "mended": done.mended,
        "changed": done.changed,
        "unchanged": done.unchanged,
        "unknown": done.unknown,
        "still": [{"row": code, "reasons": reasons} for code, reasons in done.still],
        "snapshot": done.imported.snapshot.id if done.imported else None,
        "quarantined": done.imported.snapshot.quarantined if done.imported else None,
    }


def _mend_lines(done: MendReport) -> Iterator[str]:
    from desktop_app.domain.register_reasons import in_words

    yield f"{_number(done.rows)} baris dikembalikan:"
    yield f"  {_number(done.mended):>12}  sekarang masuk data"
    yield f"  {_number(done.changed):>12}  dibetulkan"
    yield f"  {_number(done.unchanged):>12}  tidak diubah"
    yield f"  {_number(done.unknown):>12}  tidak dikenal (bukan dari data yang dipakai)"
    yield f"  {_number(len(done.still)):>12}  masih salah"
    for code, reasons in done.still[:MOST_VILLAGES]:
        yield f"                {code}: {in_words(reasons)}"
    if done.imported is None:
        yield "Tidak ada yang berubah; data yang dipakai tetap."


def _changes_data(told: Changes, out: Path | None) -> dict[str, Any]:
    return {
        "older": told.older.as_of,
        "newer": told.newer.as_of,
        "counts": {kind.value: rows for kind, rows in told.counts.items()},
        "out": out,
    }


def _changes_lines(told: Changes, out: Path | None) -> Iterator[str]:
    from desktop_app.domain.people import show_date
    from desktop_app.domain.register_changes import LABELS

    yield f"Dari {show_date(told.older.as_of)} ke {show_date(told.newer.as_of)}:"
    for kind, rows in told.counts.items():
        yield f"  {_number(rows):>12}  {LABELS[kind]}"
    if not told.counts:
        yield "  Tidak ada yang berubah."
    if out is not None:
        yield f"Daftarnya ada di {out}."


def _checked_data(done: Checked, out: Path | None) -> dict[str, Any]:
    return {
        "village": done.village,
        "rows": done.summary.rows,
        "come": dict(done.summary.come),
        "faults": dict(done.summary.faults),
        "people": [
            {
                "sheet": name,
                "row": row.row,
                "come": row.answer.come,
                "status": row.answer.status,
                "service": row.answer.service,
                "ids": row.answer.ids,
                "remark": row.answer.remark,
                "bring": row.answer.bring,
                "fault": row.answer.fault or None,
            }
            for name, _, rows in done.sheets
            for row in rows
        ],
        "out": out,
    }


def _checked_lines(done: Checked, out: Path | None) -> Iterator[str]:
    from desktop_app.domain.village_check import COME_WORDS, Come

    whose = f" dari {done.village}" if done.village else ""
    yield f"{_number(done.summary.rows)} orang{whose} diperiksa. Perlu datang?"
    for come in Come:
        yield f"  {_number(done.summary.come.get(come.value, 0)):>12}  {COME_WORDS[come]}"
    if done.summary.faults:
        yield "Yang perlu dibetulkan desa:"
    for fault, rows in done.summary.faults.items():
        yield f"  {_number(rows):>12}  {_fault(fault)}"
    if out is not None:
        yield f"Jawaban tiap orang ada di {out}."
    else:
        yield "Tambahkan --out BERKAS untuk jawaban tiap orang."


def _fault_lines(told: dict[str, Any]) -> Iterator[str]:
    for label, summary in told.items():
        yield f"{label or '(desa tidak diketahui)'}: {_number(summary.rows)} orang diperiksa"
        for fault, rows in summary.faults.items():
            yield f"  {_number(rows):>12}  {_fault(fault)}"
    if not told:
        yield "Belum ada cek kolektif pada tanggal itu."


def _fault(code: str) -> str:
    from desktop_app.domain.register_reasons import in_words
    from desktop_app.domain.village_check import FAULTS

    return FAULTS.get(code) or in_words((code,))


def _number(value: int) -> str:
    return f"{value:,}".replace(",", ".")
