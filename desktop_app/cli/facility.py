"""`loket facility`: bring in the directory of health facilities, and look into it."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from desktop_app.cli.common import AsJson, Commands, DataDir, opened, show

app = Commands("Daftar faskes (rumah sakit, puskesmas, klinik) yang ditawarkan pada isian.")


@app.command("import")
def import_file(
    file: Annotated[
        Path, typer.Argument(metavar="BERKAS", help="Daftar faskes (.xlsx, .xls, .ods, .csv).")
    ],
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Masukkan daftar faskes; nama dan kecamatan yang sama diperbarui."""
    from desktop_app.usecases import facilities

    with opened(data_dir) as office:
        done = facilities.import_file(office, file)
    show(
        done,
        as_json,
        [
            f"{done.added} faskes baru, {done.changed} diperbarui, {done.same} sudah sama.",
            *(f"  baris {one.line} tidak dimasukkan: {one.reason}" for one in done.left_out),
        ],
    )


@app.command("list")
def list_facilities(
    words: Annotated[
        str, typer.Argument(metavar="KATA", help="Nama, jenis, kecamatan, atau kode.")
    ] = "",
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Tampilkan faskes yang memuat semua kata; semuanya bila tanpa kata."""
    from desktop_app.domain.facility import search
    from desktop_app.usecases import facilities

    with opened(data_dir) as office:
        found = search(facilities.facilities(office), words)
    lines = [
        f"{one.data.label} ({one.data.kind.label}){'' if one.active else ', tidak dipakai'}"
        for one in found
    ]
    show([{**asdict(one.data), "active": one.active} for one in found], as_json, lines)
