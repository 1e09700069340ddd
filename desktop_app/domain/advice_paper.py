"""The sheet a person takes home: which programmes fit, why, what is missing, what happens next.

It says on every page that it is advice, and that the office decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.advice import Advice, Conclusion
from desktop_app.domain.advice_rules import AdviceBook
from desktop_app.domain.advice_words import Line, confidence, fitting_words, in_short, why
from desktop_app.domain.identity import mask_nik
from desktop_app.domain.letter_terms import Paper
from desktop_app.domain.office import Letterhead
from desktop_app.domain.people import Person

# What a family reads: the rules, and what each of them stood on.
DEEPEST_SHOWN = 2
ADVICE_ONLY = (
    "Lembar ini berisi saran menurut data dan jawaban pada hari itu, bukan keputusan dan bukan "
    "janji bantuan. Penerima ditetapkan oleh yang berwenang."
)


@dataclass(frozen=True, slots=True)
class AdvicePart:
    """One programme on the sheet."""

    name: str
    confidence: str
    chosen: bool
    reasons: tuple[Line, ...]
    missing: tuple[str, ...]
    procedure: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class AdvicePaper:
    """The whole sheet. `others` are programmes that do not fit, each with its one reason."""

    letterhead: Letterhead
    emblem: bytes | None
    paper: Paper
    about: tuple[tuple[str, str], ...]
    outcome: str
    parts: tuple[AdvicePart, ...]
    others: tuple[tuple[str, str], ...]
    note: str
    printed: str
    officer: str


def advice_parts(
    book: AdviceBook, advice: Advice, chosen: Sequence[str]
) -> tuple[tuple[AdvicePart, ...], tuple[tuple[str, str], ...]]:
    """Return what was chosen, then what fits, and the one reason against each of the others.

    Where something was chosen, of the rest only the reasons and what is missing are told.
    """
    told, others = [], []
    for one in advice.conclusions:
        picked = one.programme.code in chosen
        if one.fits or picked:
            told.append(_part(book, advice, one, picked, whole=picked or not chosen))
        elif reason := in_short(one):
            others.append((one.programme.name, reason))
    told.sort(key=lambda part: not part.chosen)
    return tuple(told), tuple(others)


def about_person(person: Person, day: str) -> tuple[tuple[str, str], ...]:
    """Return the head of the sheet: who it is about, the NIK covered."""
    rows = (
        ("Nama", person.name),
        ("NIK", mask_nik(person.nik) if person.nik else ""),
        ("Tanggal", day),
    )
    return tuple((label, text) for label, text in rows if text)


def outcome_words(advice: Advice) -> str:
    """Return the first sentence of the sheet."""
    return fitting_words(advice)


def _part(
    book: AdviceBook, advice: Advice, conclusion: Conclusion, chosen: bool, *, whole: bool
) -> AdvicePart:
    deepest = DEEPEST_SHOWN if whole else 0
    reasons = (one for one in why(book, advice, conclusion) if one.depth <= deepest)
    programme = conclusion.programme
    return AdvicePart(
        name=programme.name,
        confidence=confidence(conclusion),
        chosen=chosen,
        reasons=tuple(reasons),
        missing=tuple(one.text for one in conclusion.missing),
        procedure=programme.procedure if whole else (),
        source=programme.source if whole else "",
    )
