"""Who may be one person twice: shown side by side, decided by somebody who answers for it.

Nothing is ever merged by itself. "Orang yang sama" lets the row with the smaller id stand for
both, and can be taken back; "orang lain" is remembered, so that nobody is asked again. Both rows
keep their own history, and every decision stands in the journal.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Conflict, NotFound, Refused
from desktop_app.domain.person_page import Alike, Pair, Side, check_reason, covered
from desktop_app.storage import people as storage
from desktop_app.storage.applications import read_applicant
from desktop_app.storage.database import Connection
from desktop_app.storage.journal import history
from desktop_app.usecases.office import Office

_ORDER = {Alike.OPEN_CASE: 0, Alike.NIK: 1, Alike.PERSON: 2}


def duplicates(office: Office, limit: int = 200) -> tuple[Pair, ...]:
    """Return the pairs that may be one person and are not decided, open cases first.

    Raises Refused for anybody who may not decide.
    """
    office.require(Right.MANAGE_PEOPLE)
    with office.read() as connection:
        return _pairs(connection, storage.pairs(connection))[:limit]


def pairs_of(connection: Connection, applicant_id: UUID) -> tuple[Pair, ...]:
    """Return the undecided pairs that this row is in."""
    return _pairs(connection, storage.pairs(connection, applicant_id))


def sides_of(connection: Connection, ids: Sequence[UUID]) -> tuple[Side, ...]:
    """Return these rows as they are compared, in the same order; merged ones count for nothing."""
    return tuple(_side(connection, id, None) for id in ids)


def same_person(office: Office, one: UUID, other: UUID, reason: str) -> UUID:
    """Decide that two rows are one person; return the id that stays (the smaller).

    Raises Refused without the right or a reason, Conflict when one was decided meanwhile.
    """
    office.require(Right.MANAGE_PEOPLE)
    why = check_reason(reason)
    kept, gone = sorted((one, other))
    with office.write() as tx:
        _refuse_decided(tx.connection, kept, gone)
        moved = storage.merge(tx, kept, gone)
        body = {"reason": why, "with": gone.hex, "moved": [id.hex for id in moved]}
        tx.event("same_person", kept, body)
        tx.event("same_person", gone, {"reason": why, "into": kept.hex, "moved": body["moved"]})
    return kept


def other_person(office: Office, one: UUID, other: UUID, reason: str) -> None:
    """Decide that two rows are two people. Raises as `same_person`."""
    office.require(Right.MANAGE_PEOPLE)
    why = check_reason(reason)
    first, second = sorted((one, other))
    with office.write() as tx:
        _refuse_decided(tx.connection, first, second)
        tx.event("other_person", first, {"reason": why, "with": second.hex})
        tx.event("other_person", second, {"reason": why, "with": first.hex})


def apart(office: Office, gone: UUID, reason: str) -> None:
    """Take back that a row is somebody else's too: it is a person of its own again.

    What came along with it comes along again. Raises NotFound when it is not merged.
    """
    office.require(Right.MANAGE_PEOPLE)
    why = check_reason(reason)
    with office.write() as tx:
        kept = storage.root_of(tx.connection, gone)
        if kept == gone:
            raise NotFound("tidak_digabung", _NOT_MERGED)
        moved: list[UUID] = []
        for entry in history(tx.connection, gone):
            if entry.kind == "same_person" and (entry.body or {}).get("into") == kept.hex:
                moved = [UUID(hex=id) for id in (entry.body or {})["moved"]]
        storage.part(tx, gone, moved, kept)
        tx.event("apart", kept, {"reason": why, "with": gone.hex})
        tx.event("apart", gone, {"reason": why, "with": kept.hex})


def ask_again(office: Office, one: UUID, other: UUID, reason: str) -> None:
    """Take back that two rows are two people: they are shown side by side again."""
    office.require(Right.MANAGE_PEOPLE)
    why = check_reason(reason)
    with office.write() as tx:
        for first, second in ((one, other), (other, one)):
            tx.event("apart", first, {"reason": why, "with": second.hex})


def _pairs(connection: Connection, found: list[tuple[UUID, UUID, bool]]) -> tuple[Pair, ...]:
    ids = list({id for first, second, _ in found for id in (first, second)})
    visits = storage.visits_of(connection, ids)
    pairs = []
    for first, second, by_nik in found:
        if _are_others(connection, first, second):
            continue
        sides = [_side(connection, id, visits.get(id)) for id in (first, second)]
        is_open = by_nik and any(side.open_case for side in sides)
        why = Alike.OPEN_CASE if is_open else Alike.NIK if by_nik else Alike.PERSON
        pairs.append(Pair(sides[0], sides[1], why))
    return tuple(sorted(pairs, key=lambda pair: _ORDER[pair.why]))


def _side(connection: Connection, id: UUID, visits: tuple[int, date | None, bool] | None) -> Side:
    known = read_applicant(connection, id)
    if known is None:
        raise NotFound("pemohon_tidak_ada", _GONE)
    cases, last, is_open = visits or (0, None, False)
    return Side(id, covered(known.person), cases, last, is_open)


def _are_others(connection: Connection, first: UUID, second: UUID) -> bool:
    """Tell whether the last that was decided about these two is that they are two people."""
    decided = False
    for entry in history(connection, first):
        if (entry.body or {}).get("with") == second.hex:
            decided = entry.kind == "other_person"
    return decided


def _refuse_decided(connection: Connection, first: UUID, second: UUID) -> None:
    if first == second:
        raise Refused("baris_yang_sama", _ITSELF)
    for id in (first, second):
        if storage.root_of(connection, id) != id:
            raise Conflict("sudah_diputuskan", _DECIDED)


_NOT_MERGED = QT_TRANSLATE_NOOP("errors", "Catatan ini tidak sedang digabung dengan yang lain.")
_GONE = QT_TRANSLATE_NOOP("errors", "Pemohon itu tidak ada lagi. Cari sekali lagi.")
_ITSELF = QT_TRANSLATE_NOOP("errors", "Pilih dua catatan yang berbeda untuk dibandingkan.")
_DECIDED = QT_TRANSLATE_NOOP(
    "errors", "Salah satu catatan ini baru saja diputuskan orang lain. Muat ulang, lalu periksa."
)
