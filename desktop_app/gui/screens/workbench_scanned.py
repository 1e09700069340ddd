"""A ticket that was scanned or searched for: chosen in the list, and its step done when asked.

`ticket:<id>` chooses it; `call` is F8; `take:<id>` goes on with one that was put aside, was absent
or whose letter is signed. The steps are the queue's own: who may be called is not decided here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from desktop_app.gui.session import Session
from desktop_app.usecases import ticket_standing
from desktop_app.usecases.ticket_standing import TicketStanding

if TYPE_CHECKING:
    from desktop_app.gui.screens.workbench import WorkbenchScreen

SHOW, CALL, TAKE = "ticket:", "call", "take:"


class TicketSpotter(QObject):
    """Finds a ticket of the workbench's list, now or as soon as the list was read."""

    def __init__(self, screen: WorkbenchScreen, session: Session) -> None:
        super().__init__(screen)
        self._screen, self._session = screen, session
        self._wanted: UUID | None = None
        screen.tickets.shown.connect(lambda _: self._choose())

    def show_section(self, section: str) -> None:
        """Do what another part of the window asks of this one."""
        if section.startswith(SHOW):
            self._wanted = UUID(hex=section.removeprefix(SHOW))
            self._choose()
        elif section == CALL:
            self._screen.call()
        elif section.startswith(TAKE):
            self._session.workers.read(
                ticket_standing.standing,
                UUID(hex=section.removeprefix(TAKE)),
                then=self._take_up,
                otherwise=self._session.problem,
                owner=self,
            )

    def _take_up(self, found: TicketStanding) -> None:
        self._screen.tickets.take_up(found.ticket)

    def _choose(self) -> None:
        if self._wanted is not None and self._screen.ui.queue.ui.tickets.choose(self._wanted):
            self._wanted = None
