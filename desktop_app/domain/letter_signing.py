"""A letter's way after its number: waiting for the pen, signed, handed over; and printed again.

The states go forward; a mistake takes one step back. Whether a print is the original again or a
copy (*SALINAN*) follows from the same states (DOMAIN.md, "Letters").
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from desktop_app.domain.letter_terms import Letter, LetterState

_NEXT = {
    LetterState.TERBIT: {
        LetterState.MENUNGGU_TANDA_TANGAN,
        LetterState.DITANDATANGANI,
        LetterState.DISERAHKAN,
        LetterState.BATAL,
    },
    LetterState.MENUNGGU_TANDA_TANGAN: {
        LetterState.DITANDATANGANI,
        LetterState.DISERAHKAN,
        LetterState.BATAL,
    },
    LetterState.DITANDATANGANI: {
        LetterState.MENUNGGU_TANDA_TANGAN,  # it was marked by mistake
        LetterState.DISERAHKAN,
        LetterState.BATAL,
    },
    LetterState.DISERAHKAN: {
        LetterState.DITANDATANGANI,  # it was noted as taken by mistake
        LetterState.BATAL,
    },
    LetterState.BATAL: set[LetterState](),
}


def may_become(state: LetterState, to: LetterState) -> bool:
    """Tell whether a letter in `state` may become `to`; a voided letter becomes nothing."""
    return to in _NEXT[state]


@dataclass(frozen=True, slots=True)
class Awaiting:
    """A letter on the list of signatures. `who` is its person, or whom it goes to.

    `ticket` is the number of whoever waits for it in the room, `in_room` while they still do.
    """

    letter_id: UUID
    number: str
    kind: str
    who: str = field(repr=False)
    day: date
    issued_at: datetime
    state: LetterState
    signer: str
    prints: int
    ticket_id: UUID | None = None
    ticket: str | None = None
    in_room: bool = False
    version: int = 0

    @property
    def signed(self) -> bool:
        """True when only its person is waited for."""
        return self.state is LetterState.DITANDATANGANI


@dataclass(frozen=True, slots=True)
class Ready:
    """A number in the waiting room whose letters are all signed: it can be called."""

    ticket_id: UUID
    code: str


def ready_to_call(letters: Iterable[Awaiting]) -> tuple[Ready, ...]:
    """Return whom to call: in the room, with every letter of theirs signed, longest wait first."""
    unsigned: set[UUID | None] = set()
    waiting: dict[UUID, str] = {}
    for one in letters:
        if one.ticket_id is None or not one.in_room:
            continue
        waiting.setdefault(one.ticket_id, one.ticket or "")
        if not one.signed:
            unsigned.add(one.ticket_id)
    return tuple(Ready(id, code) for id, code in waiting.items() if id not in unsigned)


def was_handed_over(letter: Letter, today: date) -> bool:
    """Tell whether the letter left the office, so that printing it again makes a copy.

    Where the office does not note who takes a letter, one that was printed on an earlier day
    counts as taken: a jam of the printer is settled the same day.
    """
    if letter.state is LetterState.DISERAHKAN:
        return True
    return letter.state is LetterState.TERBIT and letter.prints > 0 and letter.day < today
