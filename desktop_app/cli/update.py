"""`loket update`: a newer program, asked of the central server and fetched from it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop_app.cli.common import AsJson, Commands, DataDir, opened, show
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound

if TYPE_CHECKING:
    from desktop_app.usecases.program_update import Found

app = Commands("Pembaruan program: ditanyakan ke pusat hanya bila diminta, tidak pernah sendiri.")


@app.command("check")
def check(data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Tanyakan ke pusat apakah ada versi yang lebih baru."""
    from desktop_app.usecases import program_update

    with opened(data_dir) as office:
        found = program_update.look(office)
    show(_data(found), as_json, lambda: "\n".join(_lines(found)))


@app.command("download")
def download(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Folder untuk berkasnya.")],
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Unduh pemasang versi terbaru dari pusat; yang terputus dilanjutkan, tidak dijalankan."""
    from desktop_app.usecases import program_update

    with opened(data_dir) as office:
        found = program_update.look(office)
        if found.offered is None or not found.newer:
            raise NotFound("pembaruan_tidak_ada", _NOTHING_NEW, version=found.current)
        path = program_update.fetch(office, found.offered, folder)
    line = f"Versi {found.offered.version} diunduh ke {path} dan sudah diperiksa keasliannya."
    show({**_data(found), "file": path}, as_json, line)


def _lines(found: Found) -> list[str]:
    lines = [f"Versi program di PC ini: {found.current}."]
    if found.offered is None:
        return [*lines, "Pusat belum menawarkan pemasang untuk komputer ini."]
    if not found.newer:
        return [*lines, f"Sudah yang terbaru; pusat menawarkan versi {found.offered.version}."]
    size = f"{found.offered.size / 1e6:.1f}".replace(".", ",")
    lines.append(f"Ada versi {found.offered.version} ({size} MB).")
    notes = [found.offered.notes] if found.offered.notes else []
    return [*lines, *notes, "Unduh dengan: loket update download FOLDER"]


def _data(found: Found) -> dict[str, Any]:
    offered = found.offered
    return {
        "current": found.current,
        "newer": found.newer,
        "offered": offered.version if offered else None,
        "size": offered.size if offered else None,
        "notes": offered.notes if offered else None,
    }


_NOTHING_NEW = QT_TRANSLATE_NOOP(
    "errors", "Belum ada versi yang lebih baru dari {version}. Periksa lagi lain waktu."
)
