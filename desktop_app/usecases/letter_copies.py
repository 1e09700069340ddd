"""Printing a letter again: the original while it is in the house, a marked copy once it left.

*Cetak gagal* before the hand-over gives the archived bytes once more; afterwards every print is
SALINAN ke-n with who printed it and when (DOMAIN.md, "Letters"). The archive is never touched.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop_app.domain.letter_signing import was_handed_over
from desktop_app.domain.letter_terms import Letter
from desktop_app.domain.people import show_date
from desktop_app.domain.printing import PrintJob
from desktop_app.storage import journal
from desktop_app.storage import letters as storage
from desktop_app.usecases import letters, printing
from desktop_app.usecases.office import Office

_COPY = "copy"
_ZONES = {7: "WIB", 8: "WITA", 9: "WIT"}


@dataclass(frozen=True, slots=True)
class Copy:
    """A marked copy: its bytes, and what is stamped on it (`SALINAN ke-2`)."""

    pdf: bytes
    mark: str


@dataclass(frozen=True, slots=True)
class PrintState:
    """A letter as it is now: whether a print is a copy, and which letter stands for which."""

    letter: Letter
    makes_copy: bool
    replaces: Letter | None
    replaced_by: Letter | None


def makes_copy(office: Office, letter: Letter) -> bool:
    """Tell whether printing this letter now makes a copy instead of the original."""
    return was_handed_over(letter, office.today())


def make_copy(office: Office, letter_id: UUID) -> Copy:
    """Return the next copy of a letter, whatever its state; that it was made is journaled.

    Raises NotFound, and EnvironmentFailure when the archive was lost or altered.
    """
    pdf = letters.letter_bytes(office, letter_id)
    with office.write() as tx:
        before = [e for e in journal.history(tx.connection, letter_id) if e.kind == _COPY]
        number = len(before) + 1
        tx.event(_COPY, letter_id, {"number": number})
        at = tx.at.astimezone(office.zone)
    offset = at.utcoffset()
    zone = _ZONES.get(int(offset.total_seconds() // 3600) if offset else 0, "")
    who = office.actor.name if office.actor else office.identity.name
    line = (
        f"Salinan ke-{number} dari arsip, dicetak oleh {who}, {show_date(at.date())} "
        f"pukul {at:%H.%M} {zone}"
    ).strip()
    mark = f"SALINAN ke-{number}"
    return Copy(office.ports.copies.stamp(pdf, mark, line), mark)


def queue_copy(office: Office, letter_id: UUID, printer: str, copies: int = 1) -> PrintJob:
    """Make the next copy and write its print job; `printing.send` sends it."""
    made = make_copy(office, letter_id)
    return printing.queue_copy(office, letter_id, made.pdf, made.mark, printer, copies)


def read_state(office: Office, letter_id: UUID) -> PrintState:
    """Return a letter as it is now and what belongs to printing it. Raises NotFound."""
    with office.read() as connection:
        letter = storage.read_letter(connection, letter_id)
        old = storage.read_letter(connection, letter.replaces) if letter.replaces else None
        new = storage.replacement_of(connection, letter_id)
    return PrintState(letter, makes_copy(office, letter), old, new)
