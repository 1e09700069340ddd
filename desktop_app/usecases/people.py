"""The person page: pemohon found among the office's own, their page opened, numbers uncovered.

Opening a page leaves one view in the journal, with its reason; a search leaves one entry under an
id that tells nobody what was typed. Numbers come covered; uncovering them is asked for and logged.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from desktop_app.domain.identity import mask_nik
from desktop_app.domain.person_page import (
    REVEALED_FOR,
    FoundPeople,
    FoundPerson,
    Looked,
    PersonPage,
    Revealed,
)
from desktop_app.domain.queue import TicketState
from desktop_app.domain.text import visible
from desktop_app.storage import people as storage
from desktop_app.storage import person_page as page_storage
from desktop_app.storage import queue as queue_storage
from desktop_app.storage.applications import read_applicant, read_draft
from desktop_app.storage.database import Connection
from desktop_app.storage.people import Met
from desktop_app.storage.people_names import PeopleNames
from desktop_app.storage.register import person_id
from desktop_app.usecases.office import Office
from desktop_app.usecases.people_page import read_page

SHORTEST = 3
SHORTEST_NUMBER = 5


def find_people(
    office: Office,
    text: str,
    limit: int = 20,
    show: Callable[[FoundPeople], None] | None = None,
    *,
    earlier: bool = True,
) -> FoundPeople:
    """Return who among the office's own applicants the text may mean, at most `limit`.

    A NIK or No. KK, whole or its beginning, a telephone number, or a name however it is spelled;
    with `earlier` a NIK that stood on an earlier form too. The search is journaled; `show` is
    handed the answer just before, as in `register_search.search`. Raises Refused without the
    right.
    """
    office.require(Right.PREPARE)
    asked = visible(text)
    digits = re.sub(r"[ .\-]", "", asked)
    number = bool(re.fullmatch(r"\+?\d+", digits))
    if len(digits) < (SHORTEST_NUMBER if number else SHORTEST):
        return FoundPeople((), advice=_TOO_SHORT)
    with office.read() as connection:
        if number:
            met = _met(connection, digits, limit, earlier=earlier)
        else:
            met = office.store.companion(PeopleNames).like(connection, asked, limit)
        once = _once(met)
        shown = _found(connection, once[:limit])
    answer = FoundPeople(tuple(shown), len(once) > limit, "" if shown else _NOBODY)
    if show is not None:
        show(answer)
    body = {"by": "nomor" if number else "nama", "shown": [one.id.hex for one in shown]}
    with office.write() as tx:
        tx.event("search", person_id(office.store.names, digits if number else asked), body)
    return answer


def get_ready(office: Office) -> None:
    """Read the names of the office's own applicants before the first is searched for."""
    with office.read() as connection:
        office.store.companion(PeopleNames).get_ready(connection)


def person_page(
    office: Office, applicant_id: UUID, *, reason: str = Looked.PELAYANAN.value
) -> PersonPage:
    """Return a person's page; the view is journaled with `reason`. Raises NotFound."""
    office.require(Right.SERVE)
    page, seen = read_page(office, applicant_id, may_reveal=_may_reveal(office, applicant_id))
    body = {
        "reason": reason,
        "what": "person",
        "applicant": page.id.hex,
        "found": any(one.entry for one in page.standings),
        "with": sorted(one.hex for one in seen[1:]),
    }
    with office.write() as tx:
        tx.event("view", seen[0], body)
    return page


def page_again(office: Office, applicant_id: UUID) -> PersonPage:
    """Return the page that is open already as it is now, without another view. Raises NotFound."""
    office.require(Right.SERVE)
    may = _may_reveal(office, applicant_id)
    return read_page(office, applicant_id, may_reveal=may)[0]


def applicant_of(office: Office, nik: str) -> UUID:
    """Return whose page a NIK leads to. Raises NotFound when nobody came under it yet."""
    office.require(Right.SERVE)
    with office.read() as connection:
        met = storage.with_number(connection, nik, 1) if len(nik) == 16 else []
    if not met:
        raise NotFound("belum_pernah_datang", _NEVER_CAME)
    return met[0].id


def reveal(office: Office, applicant_id: UUID) -> Revealed:
    """Return NIK and No. KK in full, to be covered again after a minute; that is journaled.

    Raises Refused for anybody who has not the right and does not serve this person now.
    """
    office.require(Right.SERVE)
    if not _may_reveal(office, applicant_id):
        raise Refused("nik_tetap_tertutup", _COVERED)
    with office.write() as tx:
        group = storage.group_of(tx.connection, applicant_id)
        first = group[0]
        served = not office.may(Right.SEE_NIK)
        tx.event("reveal", first.id, {"reason": "sedang dilayani" if served else "berwenang"})
    numbers = ", ".join(one.person.nik for one in group if one.person.nik)
    return Revealed(numbers, first.person.kk or "", office.now() + REVEALED_FOR)


def _may_reveal(office: Office, applicant_id: UUID) -> bool:
    """Tell whether whoever asks may see whole numbers, or serves this person at this moment."""
    if office.may(Right.SEE_NIK):
        return True
    if office.counter is None:
        return False
    with office.read() as connection:
        held = queue_storage.held_by(connection, office.counter.id)
        if held is None or held.state is not TicketState.DILAYANI:
            return False
        body = read_draft(connection, held.id)
        if body is None:
            return False
        group = storage.group_of(connection, applicant_id)
    typed = page_storage.draft_nik(body)
    known = {one.id.hex for one in group}
    return body.get("applicant_id") in known or typed in {one.person.nik for one in group}


def _met(connection: Connection, digits: str, limit: int, *, earlier: bool) -> list[Met]:
    bare = digits.lstrip("+")
    met = storage.with_number(connection, bare, limit + 1, earlier=earlier)
    home = re.fullmatch(r"(?:62|0)?(8\d*)", bare)
    if home is not None and len(bare) < 16:
        met += storage.with_phone(connection, "62" + home[1], limit + 1)
    return met


def _once(met: Iterable[Met]) -> list[Met]:
    """Return everybody once, by what they were met first."""
    first: dict[UUID, Met] = {}
    for one in met:
        first.setdefault(one.id, one)
    return list(first.values())


def _found(connection: Connection, met: list[Met]) -> list[FoundPerson]:
    visits = storage.visits_of(connection, [one.id for one in met])
    found = []
    for one in met:
        known = read_applicant(connection, one.id)
        if known is None:
            continue
        cases, last, _ = visits.get(one.id, (0, None, False))
        person = known.person
        found.append(
            FoundPerson(
                id=one.id,
                name=person.name,
                nik=mask_nik(person.nik) if person.nik else "",
                birth_date=person.birth_date,
                village_code=person.village_code,
                why=one.why,
                visits=cases,
                last_day=last,
            )
        )
    return found


_TOO_SHORT = QT_TRANSLATE_NOOP(
    "people",
    "Ketik nama (paling sedikit 3 huruf), NIK, No. KK, atau nomor telepon "
    "(paling sedikit 5 angka pertama).",
)
_NOBODY = QT_TRANSLATE_NOOP(
    "people",
    "Belum ada pemohon seperti itu di kantor ini. Orang yang belum pernah datang dicari di "
    "data DTKS/DTSEN (F3 di Loket).",
)
_NEVER_CAME = QT_TRANSLATE_NOOP(
    "errors", "Pemilik NIK ini belum pernah datang ke kantor ini, jadi belum punya halaman."
)
_COVERED = QT_TRANSLATE_NOOP(
    "errors",
    "NIK hanya dibuka bagi supervisor dan admin, atau bagi petugas yang sedang melayani orang ini.",
)
