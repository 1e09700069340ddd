"""Calling where several PCs share one queue: the server is asked first, and never waited for long.

Where the PC belongs to no server nothing of it is loaded.
"""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.errors import LoketError
from desktop_app.domain.queue import Ticket
from desktop_app.gui.notices import Kind
from desktop_app.gui.session import Session
from desktop_app.gui.words import say
from desktop_app.usecases import collecting, queue
from desktop_app.usecases.office import Office

_OTHERS_ONLY = "hanya_nomor_loket_lain"


def crosses(session: Session) -> bool:
    """Tell whether a call has to be agreed with other PCs, on the network lane."""
    status = session.sync_status
    return status.joined and status.kind == "loket"


def call_next(office: Office, anyway: bool = False) -> Ticket:
    """Call the next number, of whichever PC. Raises as `sync_calls.call_next`."""
    from desktop_app.usecases import sync_calls  # slow to load, and not for a PC alone

    return sync_calls.call_next(office, anyway=anyway)


def call_to_collect(office: Office, ticket_id: UUID, anyway: bool = False) -> Ticket:
    """Call somebody whose letter is signed. Raises as `sync_calls.call_to_collect`."""
    from desktop_app.usecases import sync_calls

    return sync_calls.call_to_collect(office, ticket_id, anyway=anyway)


def caller(session: Session) -> Callable[..., Ticket]:
    """Return how the next number is called on this PC."""
    return call_next if crosses(session) else queue.call_next


def collector(session: Session) -> Callable[..., Ticket]:
    """Return how somebody is called to collect a letter on this PC."""
    return call_to_collect if crosses(session) else collecting.call_to_collect


def offer_anyway(session: Session, error: BaseException, again: Callable[[], None]) -> bool:
    """When only others' numbers wait and nobody can be asked, offer to call all the same; tell
    whether that was what went wrong."""
    if not isinstance(error, LoketError) or error.code != _OTHERS_ONLY:
        return False
    deed = QCoreApplication.translate("FarCalls", "Panggil juga")
    session.notice(say(error), again, Kind.WARN, deed=deed)
    return True
