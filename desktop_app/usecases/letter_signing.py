"""The pile on the desk of whoever signs: what waits, what came back signed, who can be called.

There is one truth: a letter's state. `handover` rows only add who in the room waits for it and
who took it (`collecting`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from desktop_app.domain.letter_signing import Awaiting, Ready, may_become, ready_to_call
from desktop_app.domain.letter_terms import Letter, LetterKind, LetterState
from desktop_app.storage import day_frame
from desktop_app.storage import letter_signing as storage
from desktop_app.storage import letters as letter_storage
from desktop_app.storage.journal import Transaction
from desktop_app.storage.office import read_settings
from desktop_app.usecases.office import Office


@dataclass(frozen=True, slots=True)
class Signed:
    """What was just noted as signed, and who in the waiting room can be called now."""

    letters: tuple[Letter, ...]
    ready: tuple[Ready, ...]


def waiting(office: Office, text: str = "") -> tuple[Awaiting, ...]:
    """Return letters that wait for their signature, then those signed that wait for their person.

    Both the oldest first; `text` is part of a number or a name.
    """
    wanted = text.strip().casefold()
    with office.read() as connection:
        found = storage.awaiting(connection)
    kept = [one for one in found if wanted in one.number.casefold() or wanted in one.who.casefold()]
    return tuple(sorted(kept, key=lambda one: one.signed))


def mark_signed(office: Office, letter_ids: Sequence[UUID]) -> Signed:
    """Note that letters came back signed. Raises Refused for one that does not wait for it."""
    officer = office.require(Right.SERVE)
    if not letter_ids:
        raise Refused("surat_belum_dipilih", _NONE)
    with office.write() as tx:
        signed = tuple(_sign(tx, one, officer.id) for one in letter_ids)
        every = storage.awaiting(tx.connection)
    return Signed(signed, _called_for(signed, every))


def mark_scanned(office: Office, text: str) -> Signed:
    """Note the letter whose QR code (or number) was read as signed.

    Raises NotFound when no letter here carries it, Refused when that one waits for no signature.
    """
    officer = office.require(Right.SERVE)
    with office.write() as tx:
        id = letter_storage.letter_with_token(tx.connection, text.strip())
        if id is None:
            found = letter_storage.letters_numbered(tx.connection, text.strip())
            if not found:
                raise NotFound("kode_bukan_surat", _NOT_OURS)
            id = found[-1].id
        signed = (_sign(tx, id, officer.id),)
        every = storage.awaiting(tx.connection)
    return Signed(signed, _called_for(signed, every))


def not_signed(office: Office, letter_ids: Sequence[UUID]) -> None:
    """Let letters wait again that were marked by mistake. Raises Refused once handed over."""
    office.require(Right.SERVE)
    with office.write() as tx:
        for id in letter_ids:
            letter = letter_storage.read_letter(tx.connection, id)
            if letter.state is not LetterState.DITANDATANGANI:
                raise Refused("surat_tidak_ditandatangani", _NOT_SIGNED, number=letter.number)
            storage.move(
                tx, letter, LetterState.MENUNGGU_TANDA_TANGAN, signed_at=None, signed_by=None
            )


def let_wait(tx: Transaction, letter: Letter, ticket_id: UUID | None) -> bool:
    """Let a letter that was just issued wait for its signature, where the office signs by hand.

    Returns False for an office that hands letters over at once, and for return slips, which the
    officer at the counter signs.
    """
    signed_by_hand = read_settings(tx.connection)[settings.LETTER_WAITS_FOR_SIGNATURE]
    if not signed_by_hand or letter.kind == LetterKind.LEMBAR_PENGEMBALIAN:
        return False
    day_frame.let_wait(tx, letter.id, ticket_id)
    storage.move(tx, letter, LetterState.MENUNGGU_TANDA_TANGAN)
    return True


def handed_over(tx: Transaction, letter_id: UUID, officer_id: UUID) -> None:
    """Follow a hand-over: nobody takes a letter that was not signed. Raises Refused when void."""
    letter = letter_storage.read_letter(tx.connection, letter_id)
    if not may_become(letter.state, LetterState.DISERAHKAN):
        raise Refused("surat_sudah_batal", _VOID, number=letter.number)
    signed = {} if letter.signed_at else {"signed_at": tx.at, "signed_by": officer_id}
    storage.move(tx, letter, LetterState.DISERAHKAN, **signed)


def taken_back(tx: Transaction, letter_id: UUID) -> None:
    """Follow a hand-over that was a mistake: the letter lies signed in the office again."""
    letter = letter_storage.read_letter(tx.connection, letter_id)
    if letter.state is LetterState.DISERAHKAN:
        storage.move(tx, letter, LetterState.DITANDATANGANI)


def _sign(tx: Transaction, id: UUID, officer_id: UUID) -> Letter:
    letter = letter_storage.read_letter(tx.connection, id)
    if letter.state is not LetterState.MENUNGGU_TANDA_TANGAN:
        raise Refused("surat_tidak_menunggu_ttd", _WAITS_NOT[letter.state], number=letter.number)
    signed = LetterState.DITANDATANGANI
    return storage.move(tx, letter, signed, signed_at=tx.at, signed_by=officer_id)


def _called_for(signed: tuple[Letter, ...], every: tuple[Awaiting, ...]) -> tuple[Ready, ...]:
    ids = {one.id for one in signed}
    tickets = {one.ticket_id for one in every if one.letter_id in ids}
    return tuple(one for one in ready_to_call(every) if one.ticket_id in tickets)


_NONE = QT_TRANSLATE_NOOP("errors", "Pilih surat yang sudah ditandatangani dahulu.")
_NOT_OURS = QT_TRANSLATE_NOOP(
    "errors",
    "Tidak ada surat di arsip ini dengan kode atau nomor itu. Pindai lagi kode QR suratnya.",
)
_NOT_SIGNED = QT_TRANSLATE_NOOP(
    "errors", "Surat {number} tidak tercatat ditandatangani, atau sudah diserahkan."
)
_VOID = QT_TRANSLATE_NOOP("errors", "Surat {number} sudah dibatalkan, jadi tidak diserahkan.")
_WAITS_NOT = {
    LetterState.TERBIT: QT_TRANSLATE_NOOP(
        "errors", "Surat {number} tidak menunggu tanda tangan: surat itu langsung diserahkan."
    ),
    LetterState.MENUNGGU_TANDA_TANGAN: "",
    LetterState.DITANDATANGANI: QT_TRANSLATE_NOOP(
        "errors", "Surat {number} sudah tercatat ditandatangani."
    ),
    LetterState.DISERAHKAN: QT_TRANSLATE_NOOP("errors", "Surat {number} sudah diserahkan."),
    LetterState.BATAL: QT_TRANSLATE_NOOP(
        "errors", "Surat {number} sudah dibatalkan; jangan ditandatangani."
    ),
}
