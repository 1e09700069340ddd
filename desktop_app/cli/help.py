"""`loket help`: the guide on paper, for the desk and for the admin. No office is needed for it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from desktop_app.cli.common import AsJson, Commands, show

Out = Annotated[
    Path, typer.Option("--out", metavar="BERKAS", help="Nama berkas PDF.", show_default=False)
]

app = Commands("Kartu cepat untuk meja loket dan panduan admin sebagai PDF.")


@app.command("card")
def card(out: Out, as_json: AsJson = False) -> None:
    """Simpan kartu cepat loket (A4, dua sisi)."""
    from desktop_app import bootstrap
    from desktop_app.usecases import help_papers

    help_papers.save(bootstrap.help_printer(), help_papers.card(), out)
    _saved(out, as_json)


@app.command("admin")
def admin(out: Out, as_json: AsJson = False) -> None:
    """Simpan panduan admin dengan daftar isi."""
    from desktop_app import bootstrap
    from desktop_app.usecases import help_papers

    help_papers.save(bootstrap.help_printer(), help_papers.admin_book(), out)
    _saved(out, as_json)


def _saved(out: Path, as_json: bool) -> None:
    show({"file": out}, as_json, f"Disimpan di {out}.")
