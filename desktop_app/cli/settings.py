"""`loket settings`: carry what an office and its computer are set to to another PC, in a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop_app.cli.common import AsJson, Commands, DataDir, opened, show
from desktop_app.domain.settings_transfer import Part, State

if TYPE_CHECKING:
    from desktop_app.domain.settings_transfer import Item
    from desktop_app.usecases.settings_transfer import Carried

app = Commands("Pindah pengaturan: simpan ke satu berkas, lihat isinya, ambil di PC lain.")

_PARTS = ", ".join(part.value for part in Part)
_Only = Annotated[
    list[Part] | None,
    typer.Option("--only", metavar="BAGIAN", help=f"Hanya bagian ini; boleh berulang: {_PARTS}."),
]
_SIGNS = {
    State.NEW: "baru        ",
    State.CHANGED: "berubah     ",
    State.SAME: "sama        ",
    State.REFUSED: "DITOLAK     ",
    State.UNKNOWN: "tak dikenal ",
}


@app.command("export")
def export(
    file: Annotated[Path, typer.Argument(metavar="BERKAS", help="Berkas yang ditulis (.json).")],
    only: _Only = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Simpan pengaturan ke satu berkas: tanpa kunci, akun, sandi, atau data pemohon."""
    from desktop_app.usecases import settings_transfer

    with opened(data_dir) as office:
        done = settings_transfer.export_settings(office, only or list(Part), file)
    lines = [f"{done.things} pengaturan disimpan di {done.path}."]
    if done.left_out:
        lines.append(f"Tidak ikut karena memuat kunci: {', '.join(done.left_out)}.")
    data = {"file": done.path, "things": done.things, "left_out": list(done.left_out)}
    show(data, as_json, lines)


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(metavar="BERKAS", help="Berkas dari PC lain.")],
    only: _Only = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Hanya lihat isinya; tidak ada yang diubah.")
    ] = False,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Ambil pengaturan dari berkas: semua yang dipilih masuk, atau tidak satu pun."""
    from desktop_app.usecases import settings_transfer

    with opened(data_dir) as office:
        carried = settings_transfer.read_file(file)
        parts = [part for part in carried.parts if only is None or part in only]
        items = settings_transfer.look(office, carried)
        chosen = [one for one in items if one.part in parts or one.part is None]
        taken = None if dry_run else settings_transfer.take_over(office, carried, parts)
    lines = [_line(one) for one in chosen if one.state is not State.SAME]
    same = sum(one.state is State.SAME for one in chosen)
    lines = [_origin(carried), *lines, f"{same} pengaturan sudah sama."]
    if taken is not None:
        lines.append(f"{taken.office + taken.machine} pengaturan diambil.")
    data = {
        "office": carried.office,
        "made_at": carried.made_at,
        "taken": None if taken is None else taken.office + taken.machine,
        "things": [_data(one) for one in chosen],
    }
    show(data, as_json, lines)


def _origin(carried: Carried) -> str:
    return f"Dari {carried.office}, {carried.made_at}, program versi {carried.program}."


def _line(one: Item) -> str:
    why = f": {one.trouble}" if one.trouble is not None else ""
    part = one.part.label if one.part is not None else "–"
    return f"{_SIGNS[one.state]} {part}: {one.thing.title}{why}"


def _data(one: Item) -> dict[str, Any]:
    return {
        "part": one.part,
        "key": one.thing.key,
        "title": one.thing.title,
        "state": one.state,
        "why": str(one.trouble) if one.trouble is not None else None,
    }
