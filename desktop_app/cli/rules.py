"""`loket rules`: the office's rules as files, with the day from which each version counts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from desktop_app.cli.common import AsJson, Commands, DataDir, opened, show

app = Commands("Aturan kantor: daftar versi, impor dan ekspor berkas.")


@app.command("list")
def list_versions(data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Tampilkan setiap versi aturan, yang terbaru di atas."""
    from desktop_app.usecases import rules

    with opened(data_dir) as office:
        known = rules.versions(office)
    rows = [
        {
            "code": one.rules.code,
            "version": one.rules.version,
            "since": one.rules.valid_from,
            "in_force": one.in_force,
            "used": one.used,
        }
        for one in known
    ]
    lines = [
        f"{one.rules.code:<10}versi {one.rules.version:<4}{one.rules.valid_from.isoformat():<12}"
        f"{one.used:>6} keputusan{'  (berlaku)' if one.in_force else ''}"
        for one in known
    ]
    show(rows, as_json, lines)


@app.command("export")
def export_file(
    code: Annotated[str, typer.Argument(metavar="KODE", help="Kode aturan, misalnya 2026.")],
    version: Annotated[int, typer.Argument(metavar="VERSI", help="Nomor versinya.")],
    out: Annotated[Path, typer.Option("--out", metavar="BERKAS", help="Tempat menyimpan (.toml).")],
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Simpan satu versi aturan sebagai berkas, untuk kantor lain atau untuk diubah."""
    from desktop_app.usecases import rules

    with opened(data_dir) as office:
        rules.write_file(rules.version_of(office, code, version), out)
    words = f"Aturan {code} versi {version} disimpan di {out}."
    show({"code": code, "version": version, "path": out}, as_json, words)


@app.command("import")
def import_file(
    file: Annotated[Path, typer.Argument(metavar="BERKAS", help="Berkas aturan (.toml).")],
    since: Annotated[
        str,
        typer.Option("--from", metavar="TANGGAL", help="Berlaku sejak; bawaan: seperti di berkas."),
    ] = "",
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Simpan berkas aturan sebagai versi baru; versi lama pun dapat diberlakukan lagi begini."""
    from desktop_app.usecases import rules
    from desktop_app.usecases.reports import read_day

    with opened(data_dir) as office:
        read = rules.read_file(office, file)
        if since:
            read = replace(read, valid_from=read_day(since))
        new = rules.save(office, read)
    day = new.valid_from.isoformat()
    show(
        {"code": new.code, "version": new.version, "since": day},
        as_json,
        f"Aturan {new.code} versi {new.version} berlaku sejak {day}.",
    )
