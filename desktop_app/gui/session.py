"""What every screen is given: the lanes, who sits here, the office, and a way to say something.

Everything the window needs from outside its own row comes through `Doors`, which bootstrap
fills: the window never imports storage or adapters.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop_app import settings as declared
from desktop_app.gui.notices import Kind, Notice
from desktop_app.gui.words import say
from desktop_app.workers.lanes import Workers

if TYPE_CHECKING:
    from desktop_app.domain.access import Officer, Right, Vouched
    from desktop_app.domain.office import Counter, OfficeIdentity
    from desktop_app.domain.queue import Ticket
    from desktop_app.domain.register import Snapshot
    from desktop_app.domain.sync import SyncStatus
    from desktop_app.gui.backup_watch import BackupWatch
    from desktop_app.gui.doors import Doors
    from desktop_app.gui.folder_deed import FolderDeed, Seat
    from desktop_app.gui.message_sender import MessageSender
    from desktop_app.gui.printing import Printing
    from desktop_app.gui.sync_watch import SyncWatch
    from desktop_app.gui.waiting_room import WaitingRoom
    from desktop_app.usecases.office import Office


class Confirmation(NamedTuple):
    """A deed that cannot be undone: what it is called, the right it needs, and how to do it.

    `undone` is the sentence on how it is undone, where it can be."""

    right: Right
    deed: str
    then: Callable[[], object]
    undone: str = ""


class Session(QObject):
    """One window's working day. Lives on the GUI thread.

    `seated` is emitted when somebody logged in or changed counters, `locked` when the window
    was locked, `office_changed` when settings or the office's own rows were changed here,
    `machine_changed` when this computer's settings were changed here, `register_changed` when
    another snapshot became the current one, `queue_changed` when a ticket was moved, here or by
    another program that is watched, `letters_signed` when letters were signed here, `day_closed`
    (a date) when a day was closed here, `ending` when the window is closed and long work has to
    stop,
    `place_wanted` (a place of the rail, its section) when one screen leads to another,
    `person_taken` when somebody found in the register (a RegisterEntry) shall be served,
    `case_taken_up` when a case goes on at this counter with a ticket whose form was just filled,
    `files_dropped` when spreadsheets (a tuple of paths) were dropped onto the window,
    `confirm_wanted` (a Confirmation) when a password is asked before a deed, `standing_changed`
    when what whoever is at work may do was changed by a delegation, `restore_wanted` when
    somebody wants to go back to a backup, `close_wanted` when the window shall close by itself,
    `rows_arrived` when rows came from other counters, `login_wanted` when the accounts are others
    now and whoever is here logs in again.
    """

    noticed = Signal(object)
    seated = Signal()
    locked = Signal()
    office_changed = Signal()
    machine_changed = Signal()
    register_changed = Signal()
    queue_changed = Signal()
    letters_signed = Signal()
    day_closed = Signal(object)
    place_wanted = Signal(str, str)
    person_taken = Signal(object)
    case_taken_up = Signal(object)
    files_dropped = Signal(object)
    ending = Signal()
    confirm_wanted = Signal(object)
    restore_wanted = Signal()
    close_wanted = Signal()
    standing_changed = Signal()
    rows_arrived = Signal()
    login_wanted = Signal()

    def __init__(self, workers: Workers, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workers = workers
        self.folder = folder
        self.settings = declared.Settings("office")
        self.machine = declared.read_machine(folder)
        self.snapshot: Snapshot | None = None
        self._doors: Doors | None = None
        self._room: WaitingRoom | None = None
        self._printing: Printing | None = None
        self._backups: BackupWatch | None = None
        self._courier: MessageSender | None = None
        self._sync: SyncWatch | None = None
        self.after: FolderDeed | Seat | None = None
        workers.failed.connect(self.problem)

    @property
    def doors(self) -> Doors:
        """The outside world. Raises RuntimeError before it was loaded."""
        if self._doors is None:
            raise RuntimeError("the doors have not been loaded")
        return self._doors

    @doors.setter
    def doors(self, doors: Doors) -> None:
        self._doors = doors

    def move_to(self, folder: Path) -> None:
        """Take another data folder, before its office is opened."""
        self.folder = folder
        self.machine = declared.read_machine(folder)

    @property
    def office(self) -> Office:
        """The opened office. Raises RuntimeError before it was opened."""
        if self.workers.office is None:
            raise RuntimeError("the office has not been opened")
        return self.workers.office

    @property
    def room(self) -> WaitingRoom:
        """The waiting room's display, kiosk and voice; nothing of it runs before it is used."""
        if self._room is None:
            from desktop_app.gui.waiting_room import WaitingRoom

            self._room = WaitingRoom(self)
        return self._room

    @property
    def printing(self) -> Printing:
        """What sends letters to the printer; nothing of it runs before it is used."""
        if self._printing is None:
            from desktop_app.gui.printing import Printing

            self._printing = Printing(self)
        return self._printing

    @property
    def backups(self) -> BackupWatch:
        """What makes backups and knows how old the last is. Raises RuntimeError before a login."""
        if self._backups is None:
            raise RuntimeError("nobody sat down yet")
        return self._backups

    @backups.setter
    def backups(self, watch: BackupWatch) -> None:
        self._backups = watch

    @property
    def courier(self) -> MessageSender:
        """What sends messages, one run at a time. Raises RuntimeError before a login."""
        if self._courier is None:
            raise RuntimeError("nobody sat down yet")
        return self._courier

    @courier.setter
    def courier(self, courier: MessageSender) -> None:
        self._courier = courier

    @property
    def sync(self) -> SyncWatch:
        """What speaks with the central server. Raises RuntimeError before a login."""
        if self._sync is None:
            raise RuntimeError("nobody sat down yet")
        return self._sync

    @sync.setter
    def sync(self, watch: SyncWatch) -> None:
        self._sync = watch

    @property
    def sync_status(self) -> SyncStatus:
        """How this PC stands with a central server, as last heard."""
        if self._sync is not None:
            return self._sync.status
        from desktop_app.domain.sync import SyncStatus  # here: not needed for the first paint

        return SyncStatus(joined=False)

    def close_for(self, deed: FolderDeed) -> None:
        """Close the window, do something to the whole folder, and open it again."""
        self.after = deed
        self.close_wanted.emit()

    def speak(self, language: str, place: str = "", section: str = "") -> None:
        """Let this computer speak another language from now on.

        The window opens again in it, at `place`, with the same officer; what is half typed is
        kept as it is when somebody goes away. Long work is never cut off: then it speaks so at
        the next start.
        """

        def learn(machine: declared.Settings) -> None:
            from desktop_app.gui.folder_deed import Seat

            self.machine = machine
            if self.workers.long.running:
                self.notice(
                    self.tr(
                        "Bahasa berganti saat program dibuka lagi: masih ada pekerjaan panjang."
                    )
                )
                return
            self.after = Seat(self.workers.office, place, section)
            self.close_wanted.emit()

        self._write(declared.DISPLAY_LANGUAGE, language, learn)

    @property
    def identity(self) -> OfficeIdentity:
        """The office's name, kop and place."""
        return self.office.identity

    @property
    def actor(self) -> Officer:
        """Who is logged in. Raises RuntimeError when nobody is."""
        actor = self.office.actor
        if actor is None:
            raise RuntimeError("nobody is logged in")
        return actor

    @property
    def counter(self) -> Counter | None:
        """The counter served at, None for somebody who only looks."""
        return self.office.counter

    def seat(self, office: Office) -> None:
        """Take `office`, with somebody at the counter, for every task from now on."""
        self.workers.office = office
        self.seated.emit()

    def confirm(
        self, right: Right, deed: str, then: Callable[[], object], *, undone: str = ""
    ) -> None:
        """Do `then` once somebody with the right typed a password; at once when that was just now.

        `deed` begins the sentence the officer reads: "Membatalkan surat 400.9.11/012". It goes on
        that this cannot be undone, unless `undone` says how it can. The use case asks
        `Office.require_vouched` for the same right.
        """
        vouched = self.office.vouched
        if vouched and vouched.until > self.office.now() and vouched.officer.may(right):
            then()
        else:
            self.confirm_wanted.emit(Confirmation(right, deed, then, undone))

    def vouched_by(self, vouched: Vouched, then: Callable[[], object]) -> None:
        """Do what was asked. One's own password holds for some minutes, another's for this deed."""
        before = self.office
        self._take(vouched=vouched)
        then()
        if before.actor is None or vouched.officer.id != before.actor.id:
            self.workers.office = before

    def stands_as(self, officer: Officer) -> None:
        """Take who is at work as that one is now: the role, and what was lent or ended."""
        if officer != self.office.actor:
            self._take(actor=officer)
            self.standing_changed.emit()

    def forget_vouched(self) -> None:
        """Whoever vouched went away: the next deed that cannot be undone asks again."""
        self._take(vouched=None)

    def office_is_now(self, identity: OfficeIdentity) -> None:
        """Take the office's changed name, kop and place for every task from now on."""
        self._take(identity=identity)
        self.office_changed.emit()

    def _take(self, **changes: Any) -> None:
        """Give every task from now on the same office with something of it changed."""
        from dataclasses import replace  # loaded with the office; the first paint does without

        self.workers.office = replace(self.office, **changes)

    def reload_settings(self) -> None:
        """Read the office's settings again after some were changed here."""
        from desktop_app.usecases.settings import settings

        def learn(values: Mapping[str, Any]) -> None:
            self.settings = declared.Settings("office", values)
            self.office_changed.emit()

        self.workers.read(settings, then=learn, owner=self)

    def reload_register(self) -> None:
        """Ask which snapshot is the current one after it was changed here."""
        from desktop_app.usecases.register import current_snapshot

        def learn(snapshot: Snapshot | None) -> None:
            self.snapshot = snapshot
            self.register_changed.emit()

        self.workers.read(current_snapshot, then=learn, owner=self)

    def keep(self, setting: declared.Setting[Any], value: Any) -> None:
        """Change one setting of this computer, from now on and for the next start."""

        def learn(machine: declared.Settings) -> None:
            self.machine = machine
            self.machine_changed.emit()

        self._write(setting, value, learn)

    def _write(
        self,
        setting: declared.Setting[Any],
        value: Any,
        then: Callable[[declared.Settings], None],
    ) -> None:
        def write() -> declared.Settings:
            declared.write_machine(self.folder, setting, value)
            return declared.read_machine(self.folder)

        self.workers.write.run(write, then=then, otherwise=self.problem, owner=self)

    def print_ticket(self, ticket: Ticket) -> None:
        """Print a number, where this computer has a ticket printer; the queue never waits for it.

        What goes wrong is told; the number stays what it is.
        """
        self.workers.network.run(
            self.doors.print_ticket, self.office, ticket, otherwise=self.problem, owner=self
        )

    def notice(
        self,
        text: str,
        undo: Callable[[], None] | None = None,
        kind: Kind = Kind.INFO,
        *,
        deed: str = "",
    ) -> None:
        """Say something in the line at the foot; `undo` is offered for ten seconds, and called
        `deed` where it leads on instead of back."""
        self.noticed.emit(Notice(text, kind, undo, deed))

    def problem(self, error: BaseException) -> None:
        """Say what went wrong and what to do; a bug of ours is logged too."""
        self.noticed.emit(Notice(say(error), Kind.ERROR))
