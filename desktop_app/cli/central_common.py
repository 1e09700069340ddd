"""What the commands of the central server share: where it is, and its absence in plain words."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure

if TYPE_CHECKING:
    from desktop_app.central_server.serve import Place

_NEEDED = ("fastapi", "uvicorn", "psycopg")

Folder = Annotated[
    Path | None,
    typer.Option(
        "--data-dir",
        envvar="LOKET_CENTRAL_DIR",
        metavar="FOLDER",
        help="Folder data server pusat.",
        show_envvar=True,
        show_default=False,
    ),
]
DatabaseUrl = Annotated[
    str | None,
    typer.Option(
        "--database-url",
        envvar="LOKET_DATABASE_URL",
        metavar="ALAMAT",
        help="Basis data PostgreSQL sendiri, misalnya postgresql://loket@db/loket.",
        show_envvar=True,
        show_default=False,
    ),
]
KeyFile = Annotated[
    Path | None,
    typer.Option(
        "--key-file",
        envvar="LOKET_CENTRAL_KEY_FILE",
        metavar="BERKAS",
        help="Berkas kunci data (64 angka heksadesimal); tanpa ini disimpan di folder data.",
        show_envvar=True,
        show_default=False,
    ),
]


def place_of(data_dir: Path | None, database_url: str | None, key_file: Path | None) -> Place:
    """Return where the server's data are. Raises EnvironmentFailure where the server's part of
    the program is not installed, or the key cannot be read."""
    require_server()
    from desktop_app.central_server.keys import data_key
    from desktop_app.central_server.serve import Place

    folder = data_dir if data_dir is not None else default_folder()
    return Place(folder, data_key(folder, key_file), database_url)


def require_server() -> None:
    """Raise EnvironmentFailure where the server's part of the program is not installed."""
    if not server_installed():
        raise EnvironmentFailure("pusat_tidak_terpasang", _ABSENT)


def server_installed() -> bool:
    """Tell whether the server's part of the program is on this computer."""
    return all(importlib.util.find_spec(name) is not None for name in _NEEDED)


def default_folder() -> Path:
    """Return the server's folder of this account, beside the counter's own."""
    from desktop_app import paths

    return paths.default_data_dir().with_name("LoketLinjamsos-pusat")


_ABSENT = QT_TRANSLATE_NOOP(
    "errors",
    "Server pusat tidak ikut terpasang di komputer ini. Pasang paket “loket-pusat”, lalu ulangi.",
)
