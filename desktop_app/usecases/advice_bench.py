"""The test bench of the adviser's rules: sample people, and the office's last cases once more.

Nothing is stored. Each case is taken as it was known when it was decided, with what the officer
heard where somebody was advised; what would be told otherwise is counted and named.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.advice import Network, prepare
from desktop_app.domain.advice_changes import Effect, Shift, Tried, effects, shifts, try_out
from desktop_app.domain.advice_check import AdviceFaulty, book_faults
from desktop_app.domain.advice_facts import About
from desktop_app.domain.advice_record import certainties
from desktop_app.domain.advice_rules import AdviceBook, Known
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Cancelled
from desktop_app.domain.identity import mask_name
from desktop_app.domain.register import Progress
from desktop_app.storage import advice as storage
from desktop_app.storage.advice import CaseAsDecided
from desktop_app.usecases.advice import known_from
from desktop_app.usecases.advice_rules import network_on
from desktop_app.usecases.office import Office

CASES = 500
_STEP = QT_TRANSLATE_NOOP("Progress", "Mencoba aturan pada permohonan terakhir")


@dataclass(frozen=True, slots=True)
class CaseEffect:
    """A case about which something else would be said. The name is covered."""

    id: UUID
    day: date
    name: str
    shifts: tuple[Shift, ...]


@dataclass(frozen=True, slots=True)
class WhatIf:
    """What a change would alter: of `tried` cases those in `cases`, summed up in `effects`."""

    tried: int
    advised: int
    cases: tuple[CaseEffect, ...]
    effects: tuple[Effect, ...]


def samples(office: Office, book: AdviceBook) -> tuple[Tried, ...]:
    """Return the sample people with what a book says of them. Raises AdviceFaulty, Refused."""
    _require(office)
    return try_out(_prepared(book))


def what_if(
    office: Office,
    book: AdviceBook,
    *,
    limit: int = CASES,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> WhatIf:
    """Return what a book would say otherwise than the rules in force, of the last cases.

    Raises AdviceFaulty for a book that may not count, Cancelled when told to stop.
    """
    _require(office)
    after = _prepared(book)
    with office.read() as connection:
        before = network_on(connection, office.today())
        cases = storage.last_cases(connection, limit)
    found: list[CaseEffect] = []
    for done, case in enumerate(cases, start=1):
        if cancelled is not None and cancelled():
            raise Cancelled("dibatalkan", _STOPPED)
        different = shifts(before, after, _known(office, case))
        if different:
            name = mask_name(case.person.name)
            found.append(CaseEffect(case.id, case.day, name, different))
        if progress is not None:
            progress(Progress(done, len(cases), _STEP))
    advised = sum(one.advised is not None for one in cases)
    return WhatIf(len(cases), advised, tuple(found), effects([one.shifts for one in found]))


def _require(office: Office) -> None:
    if office.actor is not None:
        office.require(Right.MANAGE_RULES)


def _prepared(book: AdviceBook) -> Network:
    if faults := book_faults(book):
        raise AdviceFaulty(faults)
    return prepare(book)


def _known(office: Office, case: CaseAsDecided) -> Known:
    about = About(
        today=case.day,
        person=case.person,
        regency=office.identity.regency_code,
        service=case.service,
        fields=case.fields,
        desil=case.desil,
    )
    found = known_from(about)
    flags = dict(found.beliefs)
    if case.registered is not None:
        flags["terdaftar"] = 1.0 if case.registered else -1.0
    known = Known(flags, found.numbers)
    if case.advised is None:
        return known
    then, answers = case.advised
    both = Known({**flags, **then.beliefs}, {**found.numbers, **then.numbers}, then.receives)
    return both.with_answers(certainties(answers))


_STOPPED = QT_TRANSLATE_NOOP("errors", "Uji coba dihentikan. Tidak ada yang berubah.")
