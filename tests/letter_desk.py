"""Somebody at a desk with a case that ends in a letter: for the tests of letters."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pypdfium2

from desktop_app.domain.ids import new_id
from desktop_app.domain.letter import Letter, LetterKind, LetterOrder
from desktop_app.storage import applications
from desktop_app.storage.office import write_setting
from desktop_app.usecases import letters, printing, queue
from desktop_app.usecases.office import Office
from tests.factory import Factory

BARU, REAKTIVASI, SLIP = (
    LetterKind.REKOMENDASI_PENGAJUAN_BARU,
    LetterKind.REKOMENDASI_REAKTIVASI,
    LetterKind.LEMBAR_PENGEMBALIAN,
)
FACTORY = Factory(11)


def order(office: Office, kind: LetterKind | None = REAKTIVASI, **changes: object) -> LetterOrder:
    """Return what a letter is made of, for a case that stands in the database."""
    person = FACTORY.person()
    ticket = queue.issue(office)
    applicant_id, application_id = new_id(office.now()), new_id(office.now())
    with office.write() as tx:
        applications.add_applicant(tx, applicant_id, person, wa_consent=False)
        applications.add_application(
            tx,
            {
                "id": application_id,
                "visit_id": ticket.visit_id,
                "ticket_id": ticket.id,
                "applicant_id": applicant_id,
                "service": "reaktivasi",
                "service_from": date(2026, 1, 1),
                "state": "disetujui",
                "fields": {},
                "documents": {},
                "person": {},
                "village_code": person.village_code,
                "day": office.today(),
                "decided_at": tx.at,
            },
        )
    made = LetterOrder(application_id, kind, person, data="DTSEN per 1 November 2026")
    return replace(made, **changes)  # type: ignore[arg-type]


def issued(office: Office, kind: LetterKind = REAKTIVASI, **changes: object) -> Letter:
    """Return a letter that was issued."""
    wanted = order(office, kind, **changes)
    with office.write() as tx:
        return letters.issue(office, tx, wanted)


class PowerCut(Exception):
    """Something after the letter fails, inside the same transaction."""


def lost(office: Office, kind: LetterKind = REAKTIVASI) -> Letter:
    """Return a letter whose transaction never committed."""
    wanted = order(office, kind)
    made: list[Letter] = []
    try:
        with office.write() as tx:
            made.append(letters.issue(office, tx, wanted))
            raise PowerCut
    except PowerCut:
        return made[0]


def printed(office: Office, letter_id: UUID, printer: str = "Epson") -> Letter:
    """Let a printer take the original, and return the letter."""
    (job,) = printing.queue_letters(office, [letter_id], printer)
    printing.send(office, job.id, lambda *_: None)
    return letters.read_letter(office, letter_id)


def setting(office: Office, name: str, value: object) -> None:
    """Change a setting of the office."""
    with office.write() as tx:
        write_setting(tx, name, value)


def text_of(pdf: bytes) -> str:
    """Return the text of a PDF, line breaks as blanks."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        texts = [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()
    return " ".join(" ".join(texts).split())
