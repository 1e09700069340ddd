"""`loket parts`: whether this very program is whole, every module of it loaded once.

A package that was built without something, or a virus scanner that took a library away, is told
here and not in the middle of a service.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Iterator
from typing import Annotated

import typer

import desktop_app
from desktop_app.cli.common import AsJson, Commands, show
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure

_SERVER = "desktop_app.central_server"
_NOT_TO_LOAD = (".migrations", "desktop_app.__main__")  # scripts, run by others


def register(app: Commands) -> None:
    """Add the command; hidden, because it is for whoever builds or mends an installation."""
    app.command("parts", hidden=True)(parts)


def parts(
    names: Annotated[list[str] | None, typer.Argument(metavar="MODUL")] = None,
    as_json: AsJson = False,
) -> None:
    """Muat semua bagian program sekali, dan sebutkan yang hilang atau rusak."""
    from desktop_app.cli.central_common import server_installed

    server = server_installed()
    wanted = [name for name in _own() if server or not name.startswith(_SERVER)]
    wanted += names or []
    missing = dict(_failures(wanted))
    if missing:
        told = "; ".join(f"{name} ({why})" for name, why in missing.items())
        raise EnvironmentFailure("bagian_program_hilang", _MISSING, parts=told)
    words = f"Program ini utuh: {len(wanted)} bagian dimuat."
    show({"parts": len(wanted), "server": server}, as_json, words)


def _own() -> Iterator[str]:
    for one in pkgutil.walk_packages(desktop_app.__path__, "desktop_app.", onerror=lambda _: None):
        if not any(out in one.name for out in _NOT_TO_LOAD):
            yield one.name


def _failures(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    for name in names:
        try:
            importlib.import_module(name)
        except ImportError as error:
            yield name, error.name or type(error).__name__
        except Exception as error:  # a broken library may raise anything
            yield name, type(error).__name__


_MISSING = QT_TRANSLATE_NOOP(
    "errors", "Bagian program ini hilang atau rusak: {parts}. Pasang ulang Loket Linjamsos."
)
