"""What was advised, on which facts, and what the officer chose: kept beside each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from desktop_app.domain.advice import Advice
from desktop_app.domain.advice_rules import Known
from desktop_app.domain.certainty import SURELY, SURELY_NOT, UNKNOWN, band
from desktop_app.domain.errors import QT_TRANSLATE_NOOP

LONGEST_NOTE = 500


class Answer(StrEnum):
    """What the officer heard."""

    YES = "ya"
    NO = "tidak"
    DO_NOT_KNOW = "tidak_tahu"

    @property
    def label(self) -> str:
        """The words people see (to be translated)."""
        return _ANSWERS[self]

    @property
    def certainty(self) -> float:
        """How certain it makes a fact."""
        return _CERTAINTIES[self]


@dataclass(frozen=True, slots=True)
class AdviceRecord:
    """One advice as it is kept. `repr()` leaves out what tells of the person.

    `conclusions` are the certainties by programme; `chosen` the programmes the officer chose,
    none of them when nothing was. After an erasure facts, answers and note are empty.
    """

    id: UUID
    at: datetime
    officer_id: UUID | None
    rules_from: date
    nik: str
    known: Known
    answers: Mapping[str, Answer]
    conclusions: Mapping[str, float]
    chosen: tuple[str, ...]
    note: str
    ticket_id: UUID | None = None
    application_id: UUID | None = None
    applicant_id: UUID | None = None
    version: int = 1

    @property
    def fitting(self) -> tuple[str, ...]:
        """The programmes that were advised, the most certain first."""
        found = [code for code, value in self.conclusions.items() if band(value).fits]
        return tuple(sorted(found, key=lambda code: -self.conclusions[code]))

    def __repr__(self) -> str:
        return f"AdviceRecord({self.id}, {self.at:%Y-%m-%d}, chosen={self.chosen})"


def certainties(answers: Mapping[str, Answer]) -> dict[str, float]:
    """Return answers as the rules take them."""
    return {code: one.certainty for code, one in answers.items()}


def conclusions_of(advice: Advice) -> dict[str, float]:
    """Return the certainties to be kept; a programme the person has already counts as not."""
    return {
        one.programme.code: SURELY_NOT if one.received else round(one.certainty, 4)
        for one in advice.conclusions
    }


def facts_body(nik: str, known: Known) -> dict[str, Any]:
    """Return what was known as plain JSON."""
    return {
        "nik": nik,
        "flags": {code: value > 0 for code, value in known.beliefs.items()},
        "numbers": dict(known.numbers),
        "receives": sorted(known.receives),
    }


def facts_from(body: Mapping[str, Any]) -> tuple[str, Known]:
    """Return NIK and facts that `facts_body` wrote; nothing after an erasure."""
    flags = body.get("flags", {})
    return str(body.get("nik", "")), Known(
        {code: SURELY if so else SURELY_NOT for code, so in flags.items()},
        {code: float(value) for code, value in body.get("numbers", {}).items()},
        frozenset(body.get("receives", ())),
    )


def register_code(code: str) -> str:
    """Return a programme's code as the registers of beneficiaries write it: `PBI-JK`."""
    return code.upper().replace("_", "-")


def adviser_code(code: str) -> str:
    """Return the code of a register of beneficiaries as the rules write it: `pbi_jk`."""
    return code.lower().replace("-", "_")


_CERTAINTIES = {Answer.YES: SURELY, Answer.NO: SURELY_NOT, Answer.DO_NOT_KNOW: UNKNOWN}
_ANSWERS = {
    Answer.YES: QT_TRANSLATE_NOOP("Adviser", "Ya"),
    Answer.NO: QT_TRANSLATE_NOOP("Adviser", "Tidak"),
    Answer.DO_NOT_KNOW: QT_TRANSLATE_NOOP("Adviser", "Tidak tahu"),
}
