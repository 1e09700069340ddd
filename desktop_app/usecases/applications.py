"""A person's case at the counter: found, filled in, decided, and sent off with a letter.

`prefill` answers the sixteenth digit; `conclude` is F9: one transaction in which the case, the
decision, the letter with its number and archive, the end of the service and the journal are
written together, or not at all. What F9 does with the case itself stands in `deciding`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.intake import (
    Draft,
    draft_body,
    draft_from,
    values_of_entry,
    values_of_person,
)
from desktop_app.domain.people import Applicant, same_person
from desktop_app.domain.register import LookUp
from desktop_app.domain.register_online import OnlineAnswer, before_snapshots
from desktop_app.storage import applications as storage
from desktop_app.storage import queue as tickets
from desktop_app.usecases import queue, register, register_online
from desktop_app.usecases.deciding import (
    Concluded,
    Override,
    decide_case,
    overruling,
    weigh,
)
from desktop_app.usecases.office import Office

__all__ = [
    "Concluded",
    "Override",
    "Prefill",
    "conclude",
    "prefill",
    "read_draft",
    "save_draft",
    "weigh",
    "with_online",
    "with_values",
]


@dataclass(frozen=True, slots=True)
class Prefill:
    """What is known at once about the number that was typed.

    `values` fill the form: from the register, and over it from the person's earlier visit.
    `earlier` are the latest cases; `first_visit` is the day the person first came for the service.
    `asks_online` tells whether a source online may have more.
    """

    look_up: LookUp
    applicant: Applicant | None
    values: Mapping[str, str]
    earlier: tuple[Mapping[str, Any], ...] = ()
    first_visit: date | None = None
    asks_online: bool = False


def prefill(
    office: Office,
    number: str,
    service: str,
    *,
    name: str | None = None,
    birth_date: date | None = None,
    kk: str | None = None,
) -> Prefill:
    """Return everything known about a NIK or No. KK; the view is logged.

    `name` and `birth_date`, when already known, find a person under a damaged number, `kk` the
    family of somebody who is not registered yet.
    """
    office.require(Right.PREPARE)
    look_up = register.look_up(office, number, name=name, birth_date=birth_date, kk=kk)
    with office.read() as connection:
        look_up = register_online.with_kept(office, connection, look_up)
        asks = register_online.has_source(office, connection)
        known = storage.applicants_with_nik(connection, number)
        applicant = _the_same(known, look_up, name, birth_date)
        earlier: list[Mapping[str, Any]] = []
        first = None
        if applicant is not None:
            earlier = storage.earlier_cases(connection, applicant.id)
            first = storage.first_day(connection, applicant.id, service)
    return with_values(Prefill(look_up, applicant, {}, tuple(earlier), first, asks))


def with_online(known: Prefill, answer: OnlineAnswer | None) -> Prefill:
    """Return the same with what an online source answered meanwhile put before the snapshots."""
    return with_values(replace(known, look_up=before_snapshots(known.look_up, answer)))


def with_values(known: Prefill) -> Prefill:
    """Return the same with the form's texts: an online answer over a row of a file, and what an
    earlier visit wrote over both. What a later one is silent about stays."""
    look_up = known.look_up
    told = [values_of_entry(entry) for entry in (*look_up.held.exact[:1], *look_up.exact[:1])]
    if known.applicant is not None:
        told.append(values_of_person(known.applicant.person))
    first, *later = told or [{}]
    values = {**first, **{k: v for one in later for k, v in one.items() if v}}
    return replace(known, values=values)


def save_draft(office: Office, draft: Draft) -> None:
    """Keep what is being typed. Not journaled: it is nobody's history until F9."""
    office.require(Right.PREPARE)
    with office.write() as tx:
        storage.save_draft(
            tx.connection, draft.ticket_id, draft_body(draft), tx.at, office.actor_id
        )


def read_draft(office: Office, ticket_id: UUID) -> Draft | None:
    """Return what was being typed for a ticket before a lock, a crash or a power cut."""
    with office.read() as connection:
        body = storage.read_draft(connection, ticket_id)
    # Only the grid of a kolektif may be there, without a form.
    return draft_from(ticket_id, body) if body is not None and "service" in body else None


def conclude(
    office: Office, draft: Draft, override: Override | None = None, *, hold: bool = False
) -> Concluded:
    """Decide, store, number, render, archive and finish: everything in one transaction.

    `hold` leaves the papers at the office (*titip berkas*) instead. Raises Refused when the form
    has a fault, a finding still has to be confirmed, or the ticket is not served here;
    EnvironmentFailure when the disk refuses. Then nothing was written.
    """
    counter = office.at_counter()
    overruled = overruling(office, override)
    with office.write() as tx:
        ticket = tickets.read_ticket(tx.connection, draft.ticket_id)
        done = decide_case(office, tx, draft, ticket, override=overruled, hold=hold)
        tickets.change_ticket(tx, ticket, service=draft.service)
        ended = queue.end_service(tx, ticket.id, counter.id, letter_waits=done.waits)
        storage.drop_draft(tx.connection, ticket.id)
    return replace(done, ticket=ended)


def _the_same(
    known: tuple[Applicant, ...], look_up: LookUp, name: str | None, born: date | None
) -> Applicant | None:
    if name is None and look_up.exact:
        name, born = look_up.exact[0].name, look_up.exact[0].birth_date
    if name is None:
        return known[0] if len(known) == 1 else None
    return next((a for a in known if same_person(a.person, name, born)), None)
