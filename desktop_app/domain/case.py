"""The life of a case: from what is typed to a letter in somebody's hand.

    draf → diajukan → diverifikasi → disetujui | ditolak | dikembalikan
         → surat terbit → ditandatangani → diserahkan

A case keeps the state of its *decision*; where its letter is, the letter itself knows. `stage`
joins both into the one word a screen shows. In an office of one officer F9 goes from draft to
disetujui in one step; where a service asks for approval it stops at diajukan.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.letter_terms import LetterState


class CaseState(StrEnum):
    """How far the decision on a case is. A draft is not stored as a case yet."""

    DITITIPKAN = "dititipkan"
    DIAJUKAN = "diajukan"
    DIVERIFIKASI = "diverifikasi"
    DISETUJUI = "disetujui"
    DITOLAK = "ditolak"
    DIKEMBALIKAN = "dikembalikan"


class Stage(StrEnum):
    """Where a case is, in one word: its decision's state, then its letter's."""

    DRAF = "draf"
    DITITIPKAN = "dititipkan"
    DIAJUKAN = "diajukan"
    DIVERIFIKASI = "diverifikasi"
    DISETUJUI = "disetujui"
    DITOLAK = "ditolak"
    DIKEMBALIKAN = "dikembalikan"
    TERBIT = "terbit"
    DITANDATANGANI = "ditandatangani"
    DISERAHKAN = "diserahkan"


# Nobody has decided yet: whoever comes back is taken to this case, and erasing has to wait.
OPEN = frozenset({CaseState.DITITIPKAN, CaseState.DIAJUKAN, CaseState.DIVERIFIKASI})
DECIDED = frozenset({CaseState.DISETUJUI, CaseState.DITOLAK, CaseState.DIKEMBALIKAN})

_MOVES = {
    CaseState.DITITIPKAN: frozenset({CaseState.DIAJUKAN, *DECIDED}),
    CaseState.DIAJUKAN: frozenset({CaseState.DIVERIFIKASI, CaseState.DITITIPKAN, *DECIDED}),
    CaseState.DIVERIFIKASI: frozenset({CaseState.DIAJUKAN, *DECIDED}),
    # Papers that were missing have come: the same case goes on, with its history.
    CaseState.DIKEMBALIKAN: frozenset({CaseState.DIAJUKAN, *DECIDED}),
    CaseState.DISETUJUI: frozenset(),
    CaseState.DITOLAK: frozenset(),
}

_LETTER_STAGES = {
    LetterState.TERBIT: Stage.TERBIT,
    LetterState.MENUNGGU_TANDA_TANGAN: Stage.TERBIT,
    LetterState.DITANDATANGANI: Stage.DITANDATANGANI,
    LetterState.DISERAHKAN: Stage.DISERAHKAN,
}


@dataclass(frozen=True, slots=True)
class CaseStep:
    """One state a case was in, since when, by whom and why. Steps are added, never changed."""

    application_id: UUID
    state: CaseState
    at: datetime
    officer_id: UUID | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """One stored application, as whoever goes on with it needs it.

    `submitted` is the form as it was handed in (`form`, `register`, `data`, `at`, `by`), empty
    once nobody decides on it any more; `verification` is what valiveri noted, empty before.
    """

    id: UUID
    ticket_id: UUID
    applicant_id: UUID
    service: str
    service_from: date
    state: CaseState
    day: date
    decided_at: datetime
    version: int
    submitted: Mapping[str, Any] = field(default_factory=dict)
    verification: Mapping[str, Any] = field(default_factory=dict)
    batch_id: UUID | None = None


def check_move(old: CaseState, new: CaseState) -> CaseState:
    """Return `new`, or raise Refused when a case in `old` cannot go there."""
    if new not in _MOVES[old]:
        raise Refused("langkah_permohonan", _NO_SUCH_STEP, old=old.value, new=new.value)
    return new


def stage(state: CaseState, letter: LetterState | None) -> Stage:
    """Return the one word for a case; a letter that was voided no longer counts."""
    if state is CaseState.DISETUJUI and letter in _LETTER_STAGES:
        return _LETTER_STAGES[letter]
    return Stage(state.value)


_NO_SUCH_STEP = QT_TRANSLATE_NOOP(
    "errors",
    "Permohonan yang sudah {old} tidak dapat menjadi {new}. Muat ulang daftarnya, lalu lihat lagi.",
)
