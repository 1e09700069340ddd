"""What the window needs from outside its row, as callables that bootstrap fills in.

The window may not import storage or adapters; these are the doors it goes through. Every one
but `voice` may take long and is called on a lane, never on the GUI thread.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from uuid import UUID

    from desktop_app.domain.queue import Ticket
    from desktop_app.domain.register import Progress
    from desktop_app.domain.ticket_target import TicketTarget
    from desktop_app.gui.voice_port import VoicePort
    from desktop_app.usecases.backups import BackupSet
    from desktop_app.usecases.help_papers import HelpPrinter
    from desktop_app.usecases.office import Office
    from desktop_app.usecases.restoring import Inside, Lost, Restored, Unlocked
    from desktop_app.usecases.setup import OfficeForm


class PrintPdf(Protocol):
    """Sends a PDF to a printer ("" is the default one) under a title, once or more often."""

    def __call__(self, pdf: bytes, printer: str, title: str, copies: int = 1, /) -> None:
        """Raise EnvironmentFailure or NotFound in words when the printer does not take it."""
        ...


class Restore(Protocol):
    """Puts an unlocked backup in place of a closed office; raises as `usecases.restoring`."""

    def __call__(
        self,
        unlocked: Unlocked,
        folder: Path,
        *,
        office: Office | None,
        skip_numbers: int = 0,
        tell: Callable[[int, int], None] = ...,
    ) -> Restored: ...


class ChangeKey(Protocol):
    """Writes a closed office once more under a new key; raises as `usecases.keys`."""

    def __call__(
        self,
        folder: Path,
        passphrase: str,
        *,
        actor: UUID | None = None,
        tell: Callable[[int, int], None] = ...,
    ) -> None: ...


@dataclass(frozen=True, slots=True)
class FolderDoors:
    """What is done to a whole data folder.

    `backups_in` lists those below a folder, of the data folder where None is given;
    `unlock_backup` opens one by passphrase, else by the system's safe; `look_into` says what is in
    it and what would be lost. `restore` and `change_key` want the office closed.
    """

    backups_in: Callable[[Path | None, Path], Sequence[BackupSet]]
    unlock_backup: Callable[[BackupSet, Path, str | None, str], Unlocked]
    look_into: Callable[[Unlocked, Path, Callable[[int, int], None]], tuple[Inside, Lost | None]]
    restore: Restore
    change_key: ChangeKey


@dataclass(frozen=True, slots=True)
class Doors:
    """The outside world of one window.

    `check_vacant` raises EnvironmentFailure where no office can be made. `open_office` opens a
    folder with a passphrase, or with None from the system's safe, and raises EnvironmentFailure
    `frasa_sandi_diperlukan` when only a passphrase would help. `open_demo` makes the demo office
    when there is none, telling how far it is. `join_office` fills an empty folder with what the
    office of a one-time code has on its central server: folder, code, address, passphrase.
    `log_to` starts the log of a folder. `regencies`
    are all kabupaten and kota by their four digits. `printers` are names, the default first;
    `print_pdf` sends a PDF to one of them ("" = the default) under a title. `voice` makes the
    voice of a data folder, a QObject of the GUI thread, at once: what it needs is loaded when it
    first speaks. `print_ticket` prints a number as this computer's settings say, nothing where
    they name no printer; `print_roll` prints a PDF made for that printer's paper, under a name;
    `check_ticket_printer` prints a sample on a device.
    `folder` is for the whole data folder, `help_paper` sets the guide on paper. All raise
    EnvironmentFailure, NotFound or Misused with what to do.
    """

    check_vacant: Callable[[Path], None]
    open_office: Callable[[Path, str | None], Office]
    create_office: Callable[[Path, OfficeForm, str], Office]
    join_office: Callable[[Path, str, str, str], Office]
    open_demo: Callable[[Path, Callable[[Progress], None]], Office]
    close_office: Callable[[Office], None]
    log_to: Callable[[Path], Path | None]
    regencies: Callable[[], Mapping[str, str]]
    printers: Callable[[], Sequence[str]]
    print_pdf: PrintPdf
    voice: Callable[[Path], VoicePort]
    print_ticket: Callable[[Office, Ticket], None]
    print_roll: Callable[[Office, bytes, str], None]
    check_ticket_printer: Callable[[Office, TicketTarget], None]
    folder: FolderDoors
    help_paper: HelpPrinter
