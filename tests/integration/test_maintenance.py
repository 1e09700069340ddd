"""What is kept only for a while: papers of numbers without a case, complaints half typed."""

from __future__ import annotations

import pytest

from desktop_app import settings as declared
from desktop_app.domain.attachment import MediaType, Prepared
from desktop_app.domain.complaint import Category, NewComplaint, Reporter
from desktop_app.domain.person_page import ErasureReason
from desktop_app.domain.queue import Ticket
from desktop_app.storage import journal
from desktop_app.usecases import (
    attachments,
    case_list,
    complaints,
    people_upkeep,
    queue,
    settings,
)
from desktop_app.usecases.office import Office
from tests.hostile_files import plaintext_in
from tests.offices import TestClock, acting, serve_somebody

PAPER = Prepared(b"%PDF-1.7 invented", MediaType.PDF, 1, b"thumbnail")
TYPED = NewComplaint(
    Category.PUNGUTAN,
    "Diminta uang oleh seseorang di balai desa.",
    Reporter("Warga Contoh", "08121112222"),
    "33.17.01.2001",
)


def serves(office: Office) -> Ticket:
    ticket = queue.issue(office)
    queue.call_next(office)
    return queue.serve(office, ticket.id)


# Papers ---------------------------------------------------------------------------------------


def test_papers_of_a_number_without_a_case_go_after_the_days_of_the_setting(
    office: Office, clock: TestClock
) -> None:
    settings.change_setting(acting(office, "admin"), declared.ATTACHMENT_KEPT_DAYS.name, 10)
    ticket = serves(office)
    paper = attachments.attach(office, ticket.id, "ktp", "ktp.pdf", PAPER)
    queue.finish(office, ticket.id)
    clock.go(days=9)
    assert attachments.sweep_without_case(office) == 0
    assert office.store.files.holds(paper.file)
    clock.go(days=2)
    assert attachments.sweep_without_case(office) == 1
    assert not office.store.files.holds(paper.file)
    assert attachments.of_ticket(office, ticket.id) == ()
    with office.read() as connection:
        last = journal.history(connection, paper.id)[-1]
        assert journal.verify(connection) is None
    assert (last.op, last.actor) == ("remove", office.actor_id)
    assert attachments.sweep_without_case(office) == 0


def test_papers_of_a_case_and_of_an_open_number_stay(office: Office, clock: TestClock) -> None:
    _, done = serve_somebody(office)
    ticket = serves(office)
    paper = attachments.attach(office, ticket.id, "ktp", "ktp.pdf", PAPER)
    clock.go(days=400)
    assert attachments.sweep_without_case(office) == 0
    assert office.store.files.holds(paper.file)
    assert done.letter is not None


def test_a_picture_another_case_names_too_stays(office: Office, clock: TestClock) -> None:
    gone = serves(office)
    attachments.attach(office, gone.id, "ktp", "ktp.pdf", PAPER)
    queue.finish(office, gone.id)
    clock.go(days=31)
    here = serves(office)
    paper = attachments.attach(office, here.id, "ktp", "ktp.pdf", PAPER)
    assert attachments.sweep_without_case(office) == 1
    assert office.store.files.holds(paper.file)


# Complaints half typed --------------------------------------------------------------------------


def test_a_complaint_half_typed_survives_and_goes_when_it_is_recorded(office: Office) -> None:
    assert complaints.read_draft(office) is None
    complaints.save_draft(office, TYPED)
    assert complaints.read_draft(office) == TYPED
    assert complaints.read_draft(acting(office, "supervisor")) is None
    complaints.record(office, TYPED)
    assert complaints.read_draft(office) is None


def test_what_is_half_typed_is_never_plain_on_the_disk(office: Office) -> None:
    complaints.save_draft(office, TYPED)
    assert plaintext_in(office.store.folder, b"balai desa", b"Warga Contoh") == []


def test_an_emptied_form_keeps_nothing(office: Office) -> None:
    complaints.save_draft(office, TYPED)
    complaints.save_draft(office, NewComplaint(Category.LAINNYA, "  "))
    assert complaints.read_draft(office) is None


def test_a_draft_that_was_damaged_is_as_if_it_were_not_there(office: Office) -> None:
    complaints.save_draft(office, TYPED)
    (kept,) = (office.store.folder / "drafts").iterdir()
    kept.write_bytes(b"damaged")
    assert complaints.read_draft(office) is None


@pytest.mark.parametrize(("names_them", "left"), [(True, False), (False, True)])
def test_an_erasure_takes_a_half_typed_complaint_that_names_the_person(
    office: Office, names_them: bool, left: bool
) -> None:
    person, done = serve_somebody(office)
    text = f"Keluhan {person.name} tentang kartunya." if names_them else "Antrean terlalu lama."
    complaints.save_draft(office, NewComplaint(Category.LAINNYA, text))
    applicant = case_list.open_case(office, done.application_id).line.facts.applicant_id
    people_upkeep.erase(
        acting(office, "supervisor"), applicant, ErasureReason.PERMINTAAN, "surat nomor 7"
    )
    assert (complaints.read_draft(office) is not None) is left
