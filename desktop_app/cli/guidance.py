"""`loket guidance`: the sheets, the poster and the questions and answers as PDF."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from desktop_app.cli.common import AsJson, Commands, DataDir, opened, show
from desktop_app.domain.guidance_paper import PosterSize

Out = Annotated[
    Path, typer.Option("--out", metavar="BERKAS", help="Nama berkas PDF.", show_default=False)
]

app = Commands("Lembar panduan layanan, poster, dan tanya jawab sebagai PDF.")


@app.command("sheet")
def service_sheet(
    service: Annotated[
        str, typer.Argument(metavar="LAYANAN", help="Kode layanan, misalnya reaktivasi.")
    ],
    out: Out,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Simpan lembar panduan satu layanan (A4)."""
    from desktop_app.usecases import guidance

    with opened(data_dir) as office:
        guidance.save(out, guidance.service_sheet(office, service))
    _saved(out, as_json)


@app.command("poster")
def poster(
    out: Out,
    size: Annotated[
        PosterSize, typer.Option("--size", help="Ukuran kertas.", case_sensitive=False)
    ] = PosterSize.A4,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Simpan poster cara mengecek data sendiri."""
    from desktop_app.usecases import guidance

    with opened(data_dir) as office:
        guidance.save(out, guidance.poster(office, size))
    _saved(out, as_json)


@app.command("questions")
def questions(out: Out, data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Simpan semua tanya jawab yang dipakai."""
    from desktop_app.usecases import guidance

    with opened(data_dir) as office:
        guidance.save(out, guidance.question_paper(office))
    _saved(out, as_json)


def _saved(out: Path, as_json: bool) -> None:
    show({"file": out}, as_json, f"Disimpan di {out}.")
