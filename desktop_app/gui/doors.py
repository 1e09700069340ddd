"""What the window needs from outside its row, as callables that bootstrap fills in.

The window may not import storage or adapters; these are the doors it goes through. Every one
may take long and is called on a lane, never on the GUI thread.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop_app.domain.office import Letterhead
    from desktop_app.domain.register import Progress
    from desktop_app.usecases.office import Office


@dataclass(frozen=True, slots=True)
class NewOffice:
    """What the first-run wizard asked for: the office, its first counter and its first admin."""

    name: str
    letterhead: Letterhead
    regency_code: str
    counter_code: str
    counter_name: str
    username: str
    person: str
    password: str
    passphrase: str


class OpenDemo(Protocol):
    """Opens the demo office, making it when there is none yet."""

    def __call__(self, report: Callable[[Progress], None]) -> Office:
        """Return the demo office. Raises EnvironmentFailure when its folder can not be used."""
        ...


@dataclass(frozen=True, slots=True)
class Doors:
    """The outside world of one window.

    `office_exists` tells whether a folder holds an office; `open_office` opens it with a
    passphrase, or with None from the system's key store, and raises EnvironmentFailure with
    code `frasa_sandi_diminta` when the passphrase is needed, `frasa_sandi_salah` when it is
    wrong. `recovery_sheet` gives the PDF to keep in a safe. `printers` are names, the default
    first; `print_pdf` sends bytes to one of them.
    """

    office_exists: Callable[[Path], bool]
    open_office: Callable[[Path, str | None], Office]
    create_office: Callable[[Path, NewOffice], Office]
    open_demo: OpenDemo
    demo_accounts: Callable[[], Sequence[DemoAccount]]
    recovery_sheet: Callable[[Path], bytes]
    printers: Callable[[], Sequence[str]]
    print_pdf: Callable[[bytes, str, str], None]
    close_office: Callable[[Office], None]


@dataclass(frozen=True, slots=True)
class DemoAccount:
    """An account of the demo office, told on its login screen."""

    username: str
    password: str
    role: str
