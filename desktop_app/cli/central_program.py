"""`loket central program`: the installers that this server offers to its counters."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop_app.cli.central_common import DatabaseUrl, Folder, KeyFile, place_of
from desktop_app.cli.common import AsJson, Commands, show
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure

if TYPE_CHECKING:
    from desktop_app.wire.program import ProgramFile

program_app = Commands("Pembaruan program yang ditawarkan server ini kepada loketnya.")

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_Version = Annotated[
    str, typer.Option("--version", metavar="VERSI", help="Nomor versi, misalnya 1.2.0.")
]


def register(app: Commands) -> None:
    """Add these commands to `loket central`."""
    app.add_typer(program_app, name="program")


@program_app.command("publish")
def publish(
    file: Annotated[Path, typer.Argument(metavar="BERKAS", help="Pemasang: .exe, .deb, .zip …")],
    version: _Version,
    platform: Annotated[
        str, typer.Option("--platform", metavar="PLATFORM", help="linux atau windows.")
    ],
    notes: Annotated[
        Path | None,
        typer.Option("--notes", metavar="BERKAS", help="Catatan versi (teks) untuk petugas."),
    ] = None,
    data_dir: Folder = None,
    database_url: DatabaseUrl = None,
    key_file: KeyFile = None,
    as_json: AsJson = False,
) -> None:
    """Tawarkan sebuah pemasang; loket melihatnya saat memeriksa pembaruan."""
    text = _read(notes) if notes is not None else ""
    place = place_of(data_dir, database_url, key_file)
    from desktop_app.central_server import serve as process
    from desktop_app.central_server.program.shelf import ProgramShelf

    with process.opened(place) as server:
        new = ProgramShelf(server).publish(file, version, platform, text)
    line = f"Versi {new.version} untuk {new.platform} ditawarkan ({new.size / 1e6:.1f} MB)."
    show(_data(new), as_json, [line, f"SHA-256: {new.sha256}"])


@program_app.command("withdraw")
def withdraw(
    version: _Version,
    platform: Annotated[
        str | None,
        typer.Option("--platform", metavar="PLATFORM", help="linux atau windows; tanpa ini semua."),
    ] = None,
    data_dir: Folder = None,
    database_url: DatabaseUrl = None,
    key_file: KeyFile = None,
    as_json: AsJson = False,
) -> None:
    """Tarik sebuah versi; yang sudah mengunduhnya tetap memilikinya."""
    place = place_of(data_dir, database_url, key_file)
    from desktop_app.central_server import serve as process
    from desktop_app.central_server.program.shelf import ProgramShelf

    with process.opened(place) as server:
        gone = ProgramShelf(server).withdraw(version, platform)
    lines = [f"Versi {one.version} untuk {one.platform} ditarik." for one in gone]
    show([_data(one) for one in gone], as_json, lines)


@program_app.command("list")
def list_programs(
    data_dir: Folder = None,
    database_url: DatabaseUrl = None,
    key_file: KeyFile = None,
    as_json: AsJson = False,
) -> None:
    """Tampilkan pemasang yang ditawarkan."""
    place = place_of(data_dir, database_url, key_file)
    from desktop_app.central_server import serve as process
    from desktop_app.central_server.program.shelf import ProgramShelf

    with process.opened(place) as server:
        files = ProgramShelf(server).files()
    lines = [_line(one) for one in files]
    empty = "Belum ada pemasang. Tawarkan dengan `loket central program publish`."
    show([_data(one) for one in files], as_json, lines or empty)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise EnvironmentFailure("catatan_program_tidak_terbaca", _NOTES, name=path.name) from None


def _line(one: ProgramFile) -> str:
    when = (_EPOCH + timedelta(microseconds=one.published_at)).astimezone()
    plain = one.name.partition("-")[2]
    return f"{one.version:<12} {one.platform:<8} {when:%d-%m-%Y %H.%M}  {plain}"


def _data(one: ProgramFile) -> dict[str, Any]:
    return one.model_dump(mode="json")


_NOTES = QT_TRANSLATE_NOOP(
    "errors", "Catatan versi {name} tidak dapat dibaca. Simpan sebagai teks UTF-8, lalu ulangi."
)
