"""Overlaps: two benefits for one person, one family, or somebody who may be the same person.

What counts as proof is the NIK alone. The same family (No. KK) is flagged; the same name, birth
date and village under another NIK is shown side by side and decided by a person, never merged by
itself. A list is not fixed while an overlap that needs an answer has none.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from desktop_app.domain.beneficiary import BeneficiaryState
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.text import visible

SHORTEST_REASON = 10
LONGEST_REASON = 300


class OverlapKind(StrEnum):
    """How two rows meet."""

    NIK = "nik"
    DATA = "data"
    SERUPA = "serupa"
    SERUPA_DATA = "serupa_data"
    KK = "kk"

    @property
    def label(self) -> str:
        """The words people see (to be translated)."""
        return _KINDS[self]

    @property
    def needs_answer(self) -> bool:
        """Tell whether a list waits for an answer; the others are flagged only."""
        return self in (OverlapKind.NIK, OverlapKind.DATA, OverlapKind.SERUPA)


class Answer(StrEnum):
    """What was said about two rows that meet."""

    PENGECUALIAN = "pengecualian"
    ORANG_LAIN = "orang_lain"
    ORANG_SAMA = "orang_sama"
    DIKETAHUI = "diketahui"

    @property
    def label(self) -> str:
        """The words people see (to be translated)."""
        return _ANSWERS[self]


@dataclass(frozen=True, slots=True, repr=False)
class Party:
    """One side of an overlap: a beneficiary, or (without an id) a row of the register."""

    id: UUID | None
    period: str
    state: BeneficiaryState | None
    name: str
    nik: str | None
    kk: str | None
    birth_date: date | None
    village: str
    district: str
    amount: int | None = None
    key: str = ""  # under what an answer about a row of the register is kept


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer that stands: by whom, when and why."""

    id: UUID
    answer: Answer
    reason: str
    at: datetime
    officer: str
    version: int


@dataclass(frozen=True, slots=True, repr=False)
class Overlap:
    """Two rows that meet; `first` stands in the list that was looked at."""

    kind: OverlapKind
    first: Party
    second: Party
    answered: Answered | None = None

    @property
    def settled(self) -> bool:
        """Tell whether the list need not wait for this one."""
        if not self.kind.needs_answer:
            return True
        if self.answered is None:
            return False
        return self.answered.answer in _SETTLING[self.kind]


def answers_to(kind: OverlapKind) -> tuple[Answer, ...]:
    """Return what may be said about an overlap of this kind."""
    if kind is OverlapKind.SERUPA:
        return (Answer.ORANG_LAIN, Answer.ORANG_SAMA, Answer.PENGECUALIAN)
    if kind in (OverlapKind.NIK, OverlapKind.DATA):
        return (Answer.PENGECUALIAN,)
    return (Answer.DIKETAHUI,)


def check_answer(kind: OverlapKind, answer: Answer, reason: str) -> str:
    """Return the reason, tidy. Raises Refused for an answer that does not fit, or no reason."""
    if answer not in answers_to(kind):
        raise Refused("jawaban_tidak_cocok", _NOT_FITTING)
    words = " ".join(visible(reason).split())
    if answer is not Answer.DIKETAHUI and len(words) < SHORTEST_REASON:
        raise Refused("alasan_terlalu_pendek", _SHORT, least=SHORTEST_REASON)
    if len(words) > LONGEST_REASON:
        raise Refused("alasan_terlalu_panjang", _LONG, most=LONGEST_REASON)
    return words


_SETTLING = {
    OverlapKind.NIK: (Answer.PENGECUALIAN,),
    OverlapKind.DATA: (Answer.PENGECUALIAN,),
    OverlapKind.SERUPA: (Answer.ORANG_LAIN, Answer.PENGECUALIAN),
}
_KINDS = {
    OverlapKind.NIK: QT_TRANSLATE_NOOP("Programme", "NIK yang sama di dua bantuan"),
    OverlapKind.DATA: QT_TRANSLATE_NOOP("Programme", "sudah menerima menurut DTKS/DTSEN"),
    OverlapKind.SERUPA: QT_TRANSLATE_NOOP(
        "Programme", "nama, tanggal lahir, dan desa sama; NIK lain"
    ),
    OverlapKind.SERUPA_DATA: QT_TRANSLATE_NOOP("Programme", "serupa di DTKS/DTSEN; NIK lain"),
    OverlapKind.KK: QT_TRANSLATE_NOOP("Programme", "satu keluarga (No. KK sama)"),
}
_ANSWERS = {
    Answer.PENGECUALIAN: QT_TRANSLATE_NOOP("Programme", "boleh, pengecualian supervisor"),
    Answer.ORANG_LAIN: QT_TRANSLATE_NOOP("Programme", "dua orang yang berbeda"),
    Answer.ORANG_SAMA: QT_TRANSLATE_NOOP("Programme", "orang yang sama"),
    Answer.DIKETAHUI: QT_TRANSLATE_NOOP("Programme", "sudah diketahui"),
}
_NOT_FITTING = QT_TRANSLATE_NOOP("errors", "Jawaban itu bukan untuk tumpang tindih seperti ini.")
_SHORT = QT_TRANSLATE_NOOP(
    "errors", "Tulis alasannya, paling sedikit {least} huruf, supaya dapat diperiksa kemudian."
)
_LONG = QT_TRANSLATE_NOOP("errors", "Alasan terlalu panjang. Tulis paling banyak {most} huruf.")
