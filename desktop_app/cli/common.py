"""What every command shares: where the office is, how it is opened, how an answer is shown.

A script gets one JSON object on stdout and an exit code; a person gets sentences. Nothing but
typer is loaded here until a command needs it.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, is_dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar
from uuid import UUID

import typer

from desktop_app.cli.wording import Commands

if TYPE_CHECKING:
    from desktop_app.usecases.office import Office

__all__ = ["AsJson", "Commands", "DataDir", "ask_passphrase", "data_folder", "opened", "show"]

T = TypeVar("T")

DATA_DIR_VARIABLE = "LOKET_DATA_DIR"
PASSPHRASE_VARIABLE = "LOKET_PASSPHRASE"  # noqa: S105

DataDir = Annotated[
    Path | None,
    typer.Option(
        "--data-dir",
        envvar=DATA_DIR_VARIABLE,
        metavar="FOLDER",
        help="Folder data kantor.",
        show_envvar=True,
        show_default=False,
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Jawaban berupa JSON, untuk program lain.")]


def data_folder(data_dir: Path | None) -> Path:
    """Return the folder a command works on: the named one, else this account's own."""
    from desktop_app import paths

    return data_dir if data_dir is not None else paths.default_data_dir()


@contextlib.contextmanager
def opened(data_dir: Path | None) -> Iterator[Office]:
    """Open the office for one command and close it after, its administrator at the counter.

    Whoever holds the key of the folder is its administrator. The passphrase comes from
    LOKET_PASSPHRASE, else the key from the system's safe, else a person is asked at a terminal.
    Raises EnvironmentFailure.
    """
    from desktop_app import bootstrap
    from desktop_app.usecases.accounts import as_administrator

    office = _open(data_folder(data_dir))
    try:
        yield as_administrator(office)
    finally:
        bootstrap.close(office)


def with_passphrase(deed: Callable[[str | None], T]) -> T:
    """Do something that may need the passphrase: the given one, else a person is asked for it."""
    from desktop_app.domain.errors import EnvironmentFailure

    try:
        return deed(given_passphrase())
    except EnvironmentFailure as error:
        if error.code != "frasa_sandi_diperlukan" or not at_terminal():
            raise
    return deed(ask_passphrase("Frasa sandi: "))


def given_passphrase() -> str | None:
    """Return the passphrase in LOKET_PASSPHRASE, None when there is none."""
    return os.environ.get(PASSPHRASE_VARIABLE) or None


def ask_passphrase(prompt: str) -> str:
    """Ask at the terminal, unseen."""
    from getpass import getpass

    return getpass(prompt)


def at_terminal() -> bool:
    """Tell whether a person can be asked."""
    return sys.stdin is not None and sys.stdin.isatty()


def show(data: Any, as_json: bool, text: str | Iterable[str] | Callable[[], str] = "") -> None:
    """Print the answer: `data` as JSON for a script, `text` (a line, lines, or a way to make
    them) for a person."""
    if as_json:
        print(json.dumps(data, ensure_ascii=False, indent=2, default=_plain))
        return
    if callable(text):
        text = text()
    print(text if isinstance(text, str) else "\n".join(text))


def _open(folder: Path) -> Office:
    from desktop_app import bootstrap
    from desktop_app.domain.errors import EnvironmentFailure

    try:
        return bootstrap.open_office(folder, given_passphrase())
    except EnvironmentFailure as error:
        if error.code != "frasa_sandi_diperlukan" or not at_terminal():
            raise
    return bootstrap.open_office(folder, ask_passphrase("Frasa sandi: "), remember=True)


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    if isinstance(value, date):  # and datetime
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, UUID | Path):
        return str(value)
    if isinstance(value, set | frozenset | tuple):
        return sorted(value) if not isinstance(value, tuple) else list(value)
    raise TypeError(f"not for JSON: {type(value).__name__}")
