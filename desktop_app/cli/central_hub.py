"""`loket central hub`: the server of an office's own PC, begun with the PC before anybody logs in
to the program. Its data key comes from the computer's safe."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop_app.cli.central_common import Folder, default_folder, require_server
from desktop_app.cli.common import Commands
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure
from desktop_app.domain.hub import PORT, key_name

if TYPE_CHECKING:
    from desktop_app.central_server.authority import Authority


def register(app: Commands) -> None:
    """Add this command to `loket central`."""
    app.command("hub")(hub)


def hub(
    data_dir: Folder = None,
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="Nomor port.")] = PORT,
) -> None:
    """Jalankan pusat kantor di PC ini dengan kunci dari penyimpan sandi komputer."""
    require_server()
    folder = data_dir if data_dir is not None else default_folder()
    from desktop_app.central_server import serve as process
    from desktop_app.central_server.keys import VARIABLE, data_key

    key = os.environ.get(VARIABLE) or _from_safe(folder)
    place = process.Place(folder, data_key(folder, None, {VARIABLE: key}))

    def announce(address: str, authority: Authority | None) -> None:
        from desktop_app.bootstrap.outside import hub_running

        hub_running(folder, address)

    everybody = "0.0.0.0"  # noqa: S104  # nosec B104 - the other counters are on the network
    process.serve(place, process.Listening(everybody, port), announce)


def _from_safe(folder: Path) -> str:
    from desktop_app.bootstrap.outside import real_ports

    key = real_ports().secrets.recall(key_name(folder))
    if key is None:
        raise EnvironmentFailure("kunci_pusat_tidak_ada", _NO_KEY)
    return key


_NO_KEY = QT_TRANSLATE_NOOP(
    "errors",
    "Kunci pusat tidak ada di penyimpan sandi komputer ini. Buka Loket Linjamsos di PC ini dan "
    "masuk seperti biasa; pusat lalu mulai sendiri.",
)
