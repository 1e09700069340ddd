"""The folder of a demo office: made whole or made again, and never anything but a demo taken away.

A mark lies in the folder from the first file until the demo is filled. A demo that was cut off
is cleared by the next attempt; a real office, whatever its state, is left alone.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Refused
from desktop_app.storage import vault
from desktop_app.storage.durable import write_durably
from desktop_app.usecases.setup import DEMO_MARK, NOT_WRITABLE

_OURS = (
    "office.db*",
    "online.db*",
    "register-*.db*",
    "recovery.json",
    "names.key",
    "journal.head",
    "health.json",
    "signing-*.key",
    "machine.toml",
    "setup.unfinished",
    "*.lock",
)
_OUR_FOLDERS = ("files", "logs", "drafts", "backups")


def is_whole(folder: Path) -> bool:
    """Tell whether the folder holds a demo office that was filled to the end.

    Raises Refused when it holds a real office.
    """
    _refuse_real(folder)
    return vault.exists(folder) and not (folder / DEMO_MARK).exists()


def begin(folder: Path) -> None:
    """Clear what a demo left here and mark the folder. Raises Refused, EnvironmentFailure."""
    _refuse_real(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if vault.exists(folder) or (folder / DEMO_MARK).exists():
            _clear(folder)
        write_durably(folder / DEMO_MARK, b"")
    except OSError as error:
        raise EnvironmentFailure("folder_tidak_dapat_ditulisi", NOT_WRITABLE) from error


def finish(folder: Path) -> None:
    """The demo is whole."""
    (folder / DEMO_MARK).unlink(missing_ok=True)


def _refuse_real(folder: Path) -> None:
    if vault.exists(folder) and not vault.recovery(folder).demo:
        raise Refused("bukan_kantor_contoh", _REAL)


def _clear(folder: Path) -> None:
    for name in _OUR_FOLDERS:
        shutil.rmtree(folder / name, ignore_errors=True)
    for pattern in _OURS:
        for path in folder.glob(pattern):
            path.unlink(missing_ok=True)


_REAL = QT_TRANSLATE_NOOP(
    "errors",
    "Folder ini berisi kantor sungguhan, jadi tidak dapat dipakai untuk contoh. "
    "Pilih folder lain dengan --data-dir.",
)
