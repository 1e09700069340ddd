"""Letters that wait for the pen, or for their person once they are signed."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from desktop_app.domain.letter_signing import Awaiting
from desktop_app.domain.letter_terms import Letter, LetterState, letter_kind
from desktop_app.domain.queue import Lane, TicketState
from desktop_app.storage.journal import Transaction
from desktop_app.storage.letters import change_letter
from desktop_app.storage.tables import handover, letter, ticket

_ON_THE_LIST = (LetterState.MENUNGGU_TANDA_TANGAN.value, LetterState.DITANDATANGANI.value)


def awaiting(connection: sa.Connection) -> tuple[Awaiting, ...]:
    """Return every letter that waits for its signature or, signed, for its person; oldest first."""
    query = (
        sa.select(
            letter,
            handover.c.ticket_id,
            ticket.c.lane,
            ticket.c.series.label("ticket_series"),
            ticket.c.number.label("ticket_number"),
            ticket.c.state.label("ticket_state"),
        )
        .select_from(letter)
        .outerjoin(handover, handover.c.letter_id == letter.c.id)
        .outerjoin(ticket, ticket.c.id == handover.c.ticket_id)
        .where(letter.c.state.in_(_ON_THE_LIST))
        .order_by(letter.c.issued_at, letter.c.sequence)
    )
    return tuple(_awaiting(row) for row in connection.execute(query))


def move(tx: Transaction, one: Letter, to: LetterState, **new: Any) -> Letter:
    """Give a letter its next state and what goes with it. The caller asked whether it may."""
    return change_letter(tx, one, state=to, **new)


def _awaiting(row: Any) -> Awaiting:
    code = None
    if row.lane is not None:
        code = f"{Lane(row.lane).value}{row.ticket_series}{row.ticket_number:03}"
    return Awaiting(
        letter_id=row.id,
        number=row.number,
        kind=letter_kind(row.kind),
        who=row.person_name or row.addressee,
        day=row.day,
        issued_at=row.issued_at,
        state=LetterState(row.state),
        signer=row.signatory["name"] if row.signatory else "",
        prints=row.prints,
        ticket_id=row.ticket_id,
        ticket=code,
        in_room=row.ticket_state == TicketState.MENUNGGU_SURAT.value,
        version=row.version,
    )
