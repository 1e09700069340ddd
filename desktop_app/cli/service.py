"""`loket service`: the office's services as files, with the day from which each version counts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from desktop_app.cli.common import AsJson, Commands, DataDir, opened, show

app = Commands("Layanan kantor: daftar versi, impor dan ekspor berkas, hentikan.")

Code = Annotated[str, typer.Argument(metavar="KODE", help="Kode layanan, misalnya reaktivasi.")]


@app.command("list")
def list_versions(data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Tampilkan setiap layanan dengan versi dan keadaannya."""
    from desktop_app.domain.service_version import standing
    from desktop_app.usecases import services

    with opened(data_dir) as office:
        known, today = services.versions(office), office.today()
    rows = [
        {
            "code": one.code,
            "name": one.service.short_name,
            "since": one.since,
            "standing": standing(one, known, today).value,
            "used": one.used,
        }
        for one in known
    ]
    lines = [
        f"{one.code:<20}{one.since.isoformat():<12}"
        f"{standing(one, known, today).label:<14}{one.used:>6}  {one.service.short_name}"
        for one in known
    ]
    show(rows, as_json, lines)


@app.command("import")
def import_file(
    file: Annotated[Path, typer.Argument(metavar="BERKAS", help="Berkas layanan (.toml).")],
    since: Annotated[
        str,
        typer.Option("--from", metavar="TANGGAL", help="Berlaku sejak; bawaan: seperti di berkas."),
    ] = "",
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Tambahkan layanan baru, atau versi baru dari layanan yang sudah ada."""
    from desktop_app.domain.service_changes import service_changes
    from desktop_app.domain.service_version import version_before
    from desktop_app.usecases import services
    from desktop_app.usecases.reports import read_day

    service = services.read_file(file)
    if since:
        service = replace(service, valid_from=read_day(since))
    with opened(data_dir) as office:
        known = services.versions(office)
        new = all(one.code != service.code for one in known)
        before = version_before(known, service.code, service.valid_from)
        services.save(office, service, new=new)
    changed = service_changes(before.service, service) if before else ()
    day = service.valid_from.isoformat()
    show(
        {"code": service.code, "since": day, "new": new, "changes": list(changed)},
        as_json,
        [
            f"{service.short_name} berlaku sejak {day}{' (layanan baru)' if new else ''}.",
            *(f"  {sentence}" for sentence in changed),
        ],
    )


@app.command("export")
def export_file(
    code: Code,
    out: Annotated[Path, typer.Option("--out", metavar="BERKAS", help="Tempat menyimpan (.toml).")],
    since: Annotated[
        str,
        typer.Option("--on", metavar="TANGGAL", help="Versi yang berlaku hari itu; bawaan: kini."),
    ] = "",
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Simpan satu layanan sebagai berkas, untuk kantor lain atau untuk diubah."""
    from desktop_app.usecases import services
    from desktop_app.usecases.reports import read_day

    with opened(data_dir) as office:
        day = read_day(since) if since else office.today()
        services.write_file(office, code, day, out)
    show({"code": code, "path": out}, as_json, f"Layanan {code} disimpan di {out}.")


@app.command("withdraw")
def withdraw(
    code: Code,
    since: Annotated[
        str, typer.Argument(metavar="TANGGAL", help="Tidak ditawarkan lagi mulai hari ini.")
    ],
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Hentikan satu layanan mulai suatu hari; keputusan lama tetap ada."""
    from desktop_app.usecases import services
    from desktop_app.usecases.reports import read_day

    day = read_day(since)
    with opened(data_dir) as office:
        services.withdraw(office, code, day)
    words = f"Layanan {code} tidak ditawarkan lagi mulai {day.isoformat()}."
    show({"code": code, "from": day}, as_json, words)
