"""The list of cases (Permohonan): a row of it, and what one case looks like opened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.bringer import Bringer
from desktop_app.domain.case import CaseState, CaseStep, Stage, stage
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.follow_up import FollowUp, FollowUpKind, Urgency, Waiting
from desktop_app.domain.letter_terms import LetterState
from desktop_app.domain.people import Person
from desktop_app.domain.receipt import Receipt

STAGES: Mapping[Stage, str] = {
    Stage.DRAF: QT_TRANSLATE_NOOP("CaseList", "Draf"),
    Stage.DITITIPKAN: QT_TRANSLATE_NOOP("CaseList", "Dititipkan"),
    Stage.DIAJUKAN: QT_TRANSLATE_NOOP("CaseList", "Diajukan"),
    Stage.DIVERIFIKASI: QT_TRANSLATE_NOOP("CaseList", "Diverifikasi"),
    Stage.DISETUJUI: QT_TRANSLATE_NOOP("CaseList", "Disetujui"),
    Stage.DITOLAK: QT_TRANSLATE_NOOP("CaseList", "Ditolak"),
    Stage.DIKEMBALIKAN: QT_TRANSLATE_NOOP("CaseList", "Dikembalikan"),
    Stage.TERBIT: QT_TRANSLATE_NOOP("CaseList", "Surat terbit"),
    Stage.DITANDATANGANI: QT_TRANSLATE_NOOP("CaseList", "Surat ditandatangani"),
    Stage.DISERAHKAN: QT_TRANSLATE_NOOP("CaseList", "Surat diserahkan"),
}


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """One case as its row has it; names of service and village are the office's to add."""

    id: UUID
    ticket_id: UUID
    applicant_id: UUID
    service: str
    service_from: date
    state: str
    day: date
    decided_at: datetime
    person: Person
    bringer: Bringer | None
    in_hand: tuple[str, ...]
    deferred: tuple[str, ...]
    village_code: str | None
    batch_id: UUID | None
    version: int


@dataclass(frozen=True, slots=True)
class LetterOf:
    """The latest letter of a case. `waits` while nobody has taken it, `taker` who did."""

    id: UUID
    number: str
    kind: str
    state: LetterState
    waits: bool
    taker: str


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One row of the list. `receipt` is the latest one's number, "" for none."""

    facts: CaseFacts
    service_name: str
    village: str
    letter: LetterOf | None
    receipt: str
    open_follow_ups: tuple[FollowUp, ...]

    @property
    def id(self) -> UUID:
        """The case's."""
        return self.facts.id

    @property
    def stage(self) -> Stage:
        """Where the case is, in one word. A letter that was taken is handed over."""
        letter = self.letter
        state = letter.state if letter is not None else None
        if letter is not None and letter.taker and state is not LetterState.BATAL:
            state = LetterState.DISERAHKAN
        return stage(CaseState(self.facts.state), state)

    def waiting(self, now: datetime) -> tuple[Waiting, ...]:
        """Return why the case has to be looked after at a moment, most pressing first."""
        kinds = {one.kind for one in self.open_follow_ups}
        unanswered = any(
            one.kind is FollowUpKind.BPJS and one.urgency(now) is Urgency.LEWAT
            for one in self.open_follow_ups
        )
        found = {
            Waiting.MENYUSUL: FollowUpKind.MENYUSUL in kinds,
            Waiting.TITIPAN: self.facts.state == CaseState.DITITIPKAN,
            Waiting.PERSETUJUAN: self.facts.state in APPROVING,
            Waiting.AMBIL: self.letter is not None and self.letter.waits,
            Waiting.SIKS_NG: FollowUpKind.SIKS_NG in kinds,
            Waiting.BPJS: unanswered,
        }
        return tuple(one for one, holds in found.items() if holds)

    def urgency(self, now: datetime) -> Urgency:
        """Return how near the nearest deadline is."""
        levels = [one.urgency(now) for one in self.open_follow_ups]
        for level in (Urgency.LEWAT, Urgency.SEGERA):
            if level in levels:
                return level
        return Urgency.MENUNGGU

    def due_at(self) -> datetime | None:
        """Return the nearest deadline, None when there is none."""
        return min((one.due_at for one in self.open_follow_ups if one.due_at), default=None)


APPROVING = frozenset({CaseState.DIAJUKAN.value, CaseState.DIVERIFIKASI.value})


@dataclass(frozen=True, slots=True)
class CaseList:
    """What a filter and a search found, and how many wait in each filter altogether.

    `more` tells that the list was cut off.
    """

    lines: tuple[CaseLine, ...]
    counts: Mapping[Waiting, int]
    more: bool = False


@dataclass(frozen=True, slots=True)
class Done:
    """One step of a case's history as a person reads it."""

    at: datetime
    what: str
    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class CasePage:
    """One case opened: its row, and everything that belongs to it.

    `labels` are the names of the service's papers by key, `officers` of whoever did something.
    """

    line: CaseLine
    steps: tuple[CaseStep, ...]
    follow_ups: tuple[FollowUp, ...]
    receipts: tuple[Receipt, ...]
    letters: tuple[LetterOf, ...]
    papers: tuple[Attachment, ...]
    labels: Mapping[str, str]
    officers: Mapping[UUID, str]
    missing: tuple[str, ...]
    period_open: bool
