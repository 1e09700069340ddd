"""`loket doctor`: is this office's data whole?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from desktop_app.cli.common import AsJson, Commands, DataDir, opened, show

if TYPE_CHECKING:
    from desktop_app.usecases.doctor import Check

_SIGNS = {"baik": "baik     ", "perhatian": "PERHATIAN", "rusak": "RUSAK    "}


def register(app: Commands) -> None:
    """Add the command to the program."""
    app.command("doctor")(doctor)


def doctor(data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Periksa keutuhan data kantor: basis data, jejak audit, arsip surat, umur data DTKS/DTSEN.

    Selesai dengan kode 1 bila ada yang rusak.
    """
    from desktop_app.usecases.doctor import Health, examine

    checks: list[Check] = []
    with opened(data_dir) as office:
        for check in examine(office):
            checks.append(check)
            if not as_json:
                print(f"{_SIGNS[check.health]}  {check}", flush=True)
    healthy = all(check.health is not Health.BAD for check in checks)
    if as_json:
        show({"healthy": healthy, "checks": [_data(check) for check in checks]}, as_json)
    if not healthy:
        raise typer.Exit(1)


def _data(check: Check) -> dict[str, object]:
    return {
        "name": check.name,
        "state": check.health,
        "sentence": str(check),
        **check.values,
    }
