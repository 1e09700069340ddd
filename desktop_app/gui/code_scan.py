"""What is scanned: a ticket, a receipt or a letter leads to where it belongs, from anywhere.

`Scanner` tells a scan wherever the focus is; a code that was typed, pasted or came from a slow
scanner into a field of numbers or a search comes here too. In every office: a batch and a case
that waits for approval have receipts too, and whoever brings one back is found, whether
Permohonan stands on the rail or not.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.domain.access import Right
from desktop_app.domain.errors import NotFound
from desktop_app.domain.receipt import PREFIX, read_number
from desktop_app.domain.scanned_code import Scanned, kind_of
from desktop_app.domain.ticket_code import MARK
from desktop_app.gui.scanner import addresses
from desktop_app.gui.session import Session
from desktop_app.gui.ticket_opening import CASE as CASE
from desktop_app.gui.ticket_opening import open_scanned_ticket
from desktop_app.usecases import receipts
from desktop_app.usecases.receipts import Opens


def prefixes(session: Session) -> tuple[str, ...]:
    """Return what a ticket's, a receipt's and a letter's code begins with here."""
    return MARK, PREFIX, *addresses(session)


def is_code(session: Session, text: str) -> bool:
    """Tell whether a whole text is one of our codes, or a receipt's number as it is typed."""
    return kind_of(text, addresses(session)) is not None or read_number(text.strip()) is not None


def open_scanned(session: Session, text: str, owner: QObject) -> None:
    """Open what a code or a receipt's number belongs to: ticket, case, batch or letter."""
    kind = kind_of(text, addresses(session))
    if kind is Scanned.TICKET:
        open_scanned_ticket(session, text, owner)
    elif kind is Scanned.LETTER and not session.actor.may(Right.SERVE):
        # Whoever only looks after letters is told whether this one is genuine.
        session.place_wanted.emit("letters", f"verify/{text}")
    else:
        _open_paper(session, text, kind, owner)


def _open_paper(session: Session, text: str, kind: Scanned | None, owner: QObject) -> None:
    def lead(found: Opens) -> None:
        if found.application_id is not None:
            session.place_wanted.emit("cases", f"{CASE}{found.application_id.hex}")
        elif found.receipt is not None:
            session.place_wanted.emit("cases", found.receipt.number)
        else:
            session.place_wanted.emit("letters", f"archive/{found.letter_number}")

    def unknown(error: BaseException) -> None:
        if kind is Scanned.LETTER and isinstance(error, NotFound):
            # Another office's, or not here yet: its signature still tells whether it is genuine.
            session.place_wanted.emit("letters", f"verify/{text}")
        else:
            session.problem(error)

    session.workers.read(receipts.find, text, then=lead, otherwise=unknown, owner=owner)
