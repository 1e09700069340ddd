"""What people are told as it happens: letter ready, papers missing, period open, limit near.

`queue_due` looks once and queues what is new; it is run when the day opens and after a decision,
may be run as often as one likes, and sends nothing. Each occasion is a switch of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import timedelta
from uuid import UUID

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.catalogue import ProposalPeriod
from desktop_app.domain.dry_run import About, Candidate
from desktop_app.domain.message import LeftOut, Occasion
from desktop_app.domain.message_plan import matter_of, person_key, plan
from desktop_app.domain.message_text import masked_person
from desktop_app.domain.notice_list import Limit, NoticeKind
from desktop_app.domain.people import show_date
from desktop_app.settings import Setting, Settings
from desktop_app.storage import consents, notices
from desktop_app.storage import messages as message_storage
from desktop_app.storage import occasions as storage
from desktop_app.storage.consents import Standing
from desktop_app.storage.database import Connection
from desktop_app.storage.journal import Transaction
from desktop_app.storage.occasions import ToTell
from desktop_app.storage.office import proposal_periods, read_settings
from desktop_app.usecases.board import services_on
from desktop_app.usecases.campaigns import manner_of
from desktop_app.usecases.message_people import (
    Choice,
    candidates_of_list,
    office_values,
    without_told,
)
from desktop_app.usecases.message_templates import in_force
from desktop_app.usecases.office import Office

# Who came too early longer ago has been told by others, or has given up.
_EARLY_DAYS = 366
_PROPOSALS = "pengajuan_baru"
SWITCHES: Mapping[Occasion, Setting[bool]] = {
    Occasion.SURAT_SIAP: settings.MESSAGE_ON_LETTER,
    Occasion.BERKAS_KURANG: settings.MESSAGE_ON_PAPERS,
    Occasion.MASA_PENGAJUAN: settings.MESSAGE_ON_PERIOD,
    Occasion.BATAS_REAKTIVASI: settings.MESSAGE_ON_LIMIT,
}
# What a deed at the counter begins; the others begin with a day.
AT_THE_COUNTER = frozenset({Occasion.SURAT_SIAP, Occasion.BERKAS_KURANG})


def queue_due(office: Office, only: Collection[Occasion] | None = None) -> dict[Occasion, int]:
    """Queue a message for everybody there is something new to tell; return how many of each.

    `only` these occasions, None for all. Nothing where the office does not use messages. Raises
    Refused without the right to serve.
    """
    if office.actor is not None:
        office.require(Right.SERVE)
    with office.read() as connection:
        given = read_settings(connection)
    if not given[settings.USE_MESSAGES]:
        return {}
    queued: dict[Occasion, int] = {}
    for occasion, switch in SWITCHES.items():
        if not given[switch] or (only is not None and occasion not in only):
            continue
        # First by reading: most of the time there is nothing, and nobody is held up.
        with office.read() as connection:
            if not _open(_candidates(office, connection, occasion, given)):
                continue
        with office.write() as tx:
            if count := _queue(office, tx, occasion, given):
                queued[occasion] = count
    return queued


def _queue(office: Office, tx: Transaction, occasion: Occasion, given: Settings) -> int:
    words = in_force(tx.connection, occasion, office.today())
    people = _open(_candidates(office, tx.connection, occasion, given))
    run = plan(people, words, manner_of(given))
    return message_storage.add_messages(
        tx,
        run.outgoing,
        occasion=occasion,
        template_from=words.valid_from,
        about=office.identity.id,
    )


def _candidates(
    office: Office, connection: Connection, occasion: Occasion, given: Settings
) -> list[Candidate]:
    found = _FINDERS[occasion](office, connection, given)
    return without_told(connection, list(found))


def _open(candidates: Iterable[Candidate]) -> list[Candidate]:
    return [one for one in candidates if one.barred is None and one.phone]


def _ready(office: Office, connection: Connection, given: Settings) -> Iterable[Candidate]:
    known = _Known(office, connection, given)
    for row in storage.letters_ready(connection):
        values = {"nomor_surat": row.letter_number}
        yield known.candidate(row, Occasion.SURAT_SIAP, str(row.letter_id), values)


def _papers(office: Office, connection: Connection, given: Settings) -> Iterable[Candidate]:
    known = _Known(office, connection, given)
    for row in storage.papers_missing(connection):
        values = {"berkas": ", ".join(known.label(row.service, key) for key in row.missing)}
        if row.due_at is not None:
            values["batas_berkas"] = show_date(row.due_at.astimezone(office.zone).date())
        yield known.candidate(row, Occasion.BERKAS_KURANG, str(row.application_id), values)


def _period(office: Office, connection: Connection, given: Settings) -> Iterable[Candidate]:
    today = office.today()
    periods: Iterable[ProposalPeriod] = proposal_periods(connection)
    current = next((one for one in periods if one.opens <= today <= one.closes), None)
    if current is None:
        return
    known = _Known(office, connection, given)
    values = {"masa_mulai": show_date(current.opens), "masa_selesai": show_date(current.closes)}
    since = today - timedelta(days=_EARLY_DAYS)
    for row in storage.came_too_early(connection, since, _PROPOSALS):
        detail = current.opens.isoformat()
        yield known.candidate(row, Occasion.MASA_PENGAJUAN, detail, values)


def _near(office: Office, connection: Connection, given: Settings) -> Iterable[Candidate]:
    near = Choice(limits=frozenset({Limit.HAMPIR_HABIS}))
    for one in notices.lists(connection):
        if one.kind is NoticeKind.NONAKTIF and one.removed_at is None:
            yield from candidates_of_list(
                office, connection, one.id, Occasion.BATAS_REAKTIVASI, near
            )


class _Known:
    """What every message of one look says, read once."""

    def __init__(self, office: Office, connection: Connection, given: Settings) -> None:
        self._office = office
        self._standing: Standing = consents.standing(connection)
        self._services = services_on(connection, office.today())
        self._common = office_values(office, given)
        self._initials = given[settings.MESSAGE_NAME] == "inisial"

    def label(self, service: str, key: str) -> str:
        """Return what a paper is called."""
        known = self._services.get(service)
        papers = known.documents if known else ()
        return next((one.label for one in papers if one.key == key), key)

    def candidate(
        self, row: ToTell, occasion: Occasion, detail: str, values: Mapping[str, str]
    ) -> Candidate:
        """Return somebody with all that a message may say."""
        region = self._office.regions.by_code.get(row.village_code or "")
        service = self._services.get(row.service)
        agrees = self._standing.of(row.phone) if row.phone else None
        barred = None
        if agrees is False:
            barred = LeftOut.MINTA_BERHENTI
        elif not (agrees and (row.consent or self._standing.said.get(row.phone or ""))):
            barred = LeftOut.TANPA_PERSETUJUAN
        matter = matter_of(occasion, detail, person_key(self._office.store.names, _key(row)))
        about = About(
            matter,
            applicant_id=row.applicant_id,
            application_id=row.application_id,
            letter_id=row.letter_id,
        )
        own = masked_person(row.name, None, None, initials=self._initials)
        told = {"layanan": service.short_name if service else "", **values}
        village = region.label if region else ""
        return Candidate(about, row.name, village, row.phone, self._common | own | told, barred)


def _key(row: ToTell) -> str:
    known: UUID = row.applicant_id
    return row.nik or known.hex


_FINDERS: Mapping[Occasion, Callable[[Office, Connection, Settings], Iterable[Candidate]]] = {
    Occasion.SURAT_SIAP: _ready,
    Occasion.BERKAS_KURANG: _papers,
    Occasion.MASA_PENGAJUAN: _period,
    Occasion.BATAS_REAKTIVASI: _near,
}
