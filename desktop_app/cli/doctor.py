"""`loket doctor`: is this office's data whole?"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop_app.cli.common import (
    AsJson,
    Commands,
    DataDir,
    data_folder,
    opened,
    show,
    with_passphrase,
)

if TYPE_CHECKING:
    from desktop_app.usecases.doctor import Check

_SIGNS = {"baik": "baik     ", "perhatian": "PERHATIAN", "rusak": "RUSAK    "}


def register(app: Commands) -> None:
    """Add the command to the program."""
    app.command("doctor")(doctor)


def doctor(
    data_dir: DataDir = None,
    salvage: Annotated[
        Path | None,
        typer.Option(
            "--salvage",
            metavar="FOLDER",
            help="Selamatkan baris yang masih terbaca dari basis data rusak ke folder baru ini.",
        ),
    ] = None,
    report: Annotated[
        Path | None,
        typer.Option(
            "--report",
            metavar="BERKAS",
            help="Simpan laporan masalah (.zip) tanpa data pribadi, untuk yang membantu.",
        ),
    ] = None,
    words: Annotated[
        str, typer.Option("--words", metavar="TEKS", help="Apa yang terjadi, untuk laporan itu.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Periksa keutuhan data kantor dan komputernya, dan sebutkan apa yang harus dilakukan.

    Diperiksa: basis data dan sandinya, jejak audit, arsip surat, kunci, cadangan, jam, ruang
    cakram, pencetak, umur data DTKS/DTSEN. Selesai dengan kode 1 bila ada yang rusak, 3 bila
    kantornya tidak dapat dibuka sama sekali.
    """
    if salvage is not None:
        _salvage(data_folder(data_dir), salvage, as_json)
        return
    if report is not None:
        _report(data_dir, report, words, as_json)
        return
    from desktop_app import bootstrap
    from desktop_app.usecases.doctor import Health, examine

    checks: list[Check] = []
    with opened(data_dir) as office:
        for check in examine(office, bootstrap.printer_names):
            checks.append(check)
            if not as_json:
                print(f"{_SIGNS[check.health]}  {check}", flush=True)
    healthy = all(check.health is not Health.BAD for check in checks)
    if as_json:
        show({"healthy": healthy, "checks": [_data(check) for check in checks]}, as_json)
    if not healthy:
        raise typer.Exit(1)


def _salvage(folder: Path, target: Path, as_json: bool) -> None:
    from desktop_app.bootstrap.folder_deeds import salvage_folder

    done = with_passphrase(lambda secret: salvage_folder(folder, target, secret))
    answer = {
        "data_dir": target,
        "tables": {one.name: {"saved": one.saved, "lost": one.lost} for one in done.tables},
        "files": done.files,
        "files_lost": done.files_lost,
        "dangling": done.dangling,
    }
    lines = [f"{one.name:<20} {one.saved:>8} selamat {one.lost:>6} hilang" for one in done.tables]
    lines += [
        f"Arsip: {done.files} berkas selamat, {done.files_lost} hilang.",
        f"{done.dangling} baris kehilangan pasangannya.",
        f"{done.saved} baris selamat di {target}, {done.lost} hilang. Folder lama tidak diubah.",
        f"Periksa hasilnya: loket doctor --data-dir {target}",
    ]
    show(answer, as_json, lines)
    if done.lost or done.files_lost:
        raise typer.Exit(1)


def _report(data_dir: Path | None, file: Path, words: str, as_json: bool) -> None:
    """Also for an office that does not open: then with what its folder tells."""
    from desktop_app import bootstrap
    from desktop_app.domain.errors import EnvironmentFailure
    from desktop_app.usecases import problem_report

    try:
        with opened(data_dir) as office:
            made = problem_report.prepare(office, words, {}, bootstrap.printer_names)
    except EnvironmentFailure as trouble:
        made = problem_report.prepare_without_office(data_folder(data_dir), words, trouble)
    path = problem_report.save_report(made, file)
    names = [piece.name for piece in made.pieces]
    lines = [
        f"Laporan masalah disimpan di {path}; tidak ada yang dikirim.",
        f"Isinya: {', '.join(names)}.",
        f"{made.covered} bagian mirip data pribadi disamarkan. Periksa isinya sebelum dikirim.",
    ]
    show({"file": path, "pieces": names, "covered": made.covered}, as_json, lines)


def _data(check: Check) -> dict[str, object]:
    return {
        "name": check.name,
        "state": check.health,
        "sentence": str(check),
        **check.values,
    }
