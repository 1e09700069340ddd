"""One field over everything the office has: people served, tickets, letters and receipts.

Commands, settings and pages of the guide are the window's own and are found there. What somebody
may not see is not found, and what is found is as covered as in its own place; looking for a
person is journaled as it is everywhere. Each question goes by an index, within 50 ms.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.errors import LoketError
from desktop_app.domain.letter_terms import Letter
from desktop_app.domain.people import parse_birth_date
from desktop_app.domain.person_page import FoundPerson
from desktop_app.domain.queue import Lane, Ticket
from desktop_app.domain.receipt import Receipt, read_number
from desktop_app.domain.text import visible
from desktop_app.storage import finding
from desktop_app.storage.database import Connection
from desktop_app.storage.office import read_settings
from desktop_app.storage.people import group_of
from desktop_app.storage.receipts import receipt_titled
from desktop_app.usecases import people
from desktop_app.usecases.office import Office
from desktop_app.usecases.queue_steps import queue_day

MOST = 5


class Leads(Enum):
    """Where somebody who was found is looked at in this office."""

    PAGE = "page"
    CASE = "case"
    LETTER = "letter"
    REGISTER = "register"


_DAYS_BACK = 60  # a number repeats every day: those that somebody may still hold


@dataclass(frozen=True, slots=True)
class Numbered:
    """What carries the number that was typed: tickets, the latest first; letters; receipts."""

    tickets: tuple[Ticket, ...] = ()
    letters: tuple[Letter, ...] = ()
    receipts: tuple[Receipt, ...] = ()
    today: date | None = None


def numbered(office: Office, text: str) -> Numbered:
    """Return the tickets, letters and receipts a typed number may mean, at most five of each.

    `U012` or `12` is today's ticket first, then those of the last sixty days; `U012 20-11-2026`
    that day's. `12` is this year's letter and receipt too; `TT-2026-0012` is that receipt,
    `400.9.11/012` every letter that begins so.
    """
    asked = visible(text).upper()
    if not any(character.isdigit() for character in asked):
        return Numbered()
    with office.read() as connection:
        today = queue_day(office, connection)
        return Numbered(
            _tickets(connection, asked, today) if office.may(Right.PREPARE) else (),
            _letters(connection, asked, today) if office.may(Right.SEE_REPORTS) else (),
            _receipts(connection, asked, today) if office.may(Right.SERVE) else (),
            today,
        )


def people_served(
    office: Office, text: str, show: Callable[[tuple[FoundPerson, ...]], None]
) -> tuple[FoundPerson, ...]:
    """Return who of the office's own applicants a text may mean; the search is journaled.

    `show` is handed them just before. Nobody is found by whoever may not serve people; where
    the office keeps no pages of them, `lead_of` says what to open instead.
    """
    if not may_find_people(office):
        return ()
    found = people.find_people(
        office, text, MOST, lambda answer: show(answer.people), earlier=False
    )
    return found.people


def may_find_people(office: Office) -> bool:
    """Tell whether whoever is at work serves people, and so may look for one."""
    return office.may(Right.SERVE) and office.may(Right.PREPARE)


def lead_of(office: Office, found: FoundPerson) -> tuple[Leads, str]:
    """Return where somebody who was found is looked at, and what of it is to be opened.

    Their page (its id); where the office keeps no pages their latest case (its id), without
    Permohonan the latest letter about them (its number), else the register (their name, never
    their NIK: it would stand in the field uncovered). Raises Refused without the right.
    """
    office.require(Right.PREPARE)
    with office.read() as connection:
        given = read_settings(connection)
        if given[settings.USE_PERSON_PAGE]:
            return Leads.PAGE, found.id.hex
        rows = [one.id for one in group_of(connection, found.id)]
        case, number = finding.latest_of(connection, rows)
    if case is not None and given[settings.USE_CASES]:
        return Leads.CASE, case.hex
    if number is not None and office.may(Right.SEE_REPORTS):
        return Leads.LETTER, number
    return Leads.REGISTER, found.name


def get_ready(office: Office) -> None:
    """Read what is searched in memory, before the first question comes."""
    if may_find_people(office):
        people.get_ready(office)


def asks_for_people(text: str) -> bool:
    """Tell whether a text is long enough to look for somebody: a name, or a number's beginning."""
    asked = visible(text)
    digits = asked.replace(" ", "")
    if re.fullmatch(r"\+?\d+", digits):
        return len(digits) >= people.SHORTEST_NUMBER
    letters = sum(character.isalpha() for character in asked)
    return letters >= people.SHORTEST and not any(c.isdigit() for c in asked)


def _tickets(connection: Connection, asked: str, today: date) -> tuple[Ticket, ...]:
    found = _TICKET.fullmatch(asked)
    if found is None:
        return ()
    lane = Lane(found[1]) if found[1] else None
    series = found[2] if found[1] else None
    days = (today - timedelta(days=_DAYS_BACK), today)
    if found[4]:
        try:
            day = parse_birth_date(found[4], today=today)
        except LoketError:
            return ()
        days = (day, day)
    return finding.tickets_numbered(connection, int(found[3]), lane, series, days, MOST)


def _letters(connection: Connection, asked: str, today: date) -> tuple[Letter, ...]:
    sequence = int(asked) if _SEQUENCE.fullmatch(asked) else None
    return finding.letters_numbered(connection, asked, sequence, today.year, MOST)


def _receipts(connection: Connection, asked: str, today: date) -> tuple[Receipt, ...]:
    if read_number(asked) is not None:
        one = receipt_titled(connection, asked)
        return (one,) if one is not None else ()
    short = _RECEIPT.fullmatch(asked)
    if short is None:
        return ()
    return finding.receipts_numbered(connection, today.year, int(short[1]), MOST)


_TICKET = re.compile(r"(?:([DPU])([A-Z]{0,2}) ?)?0*(\d{1,4})(?: +([\d/.-]{6,10}))?")
_SEQUENCE = re.compile(r"\d{1,6}")
_RECEIPT = re.compile(r"(?:TT[ -]?)?0*(\d{1,6})")
