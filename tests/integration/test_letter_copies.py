"""A letter printed again: the original while it is here, SALINAN once it left; and replaced."""

from __future__ import annotations

import pypdfium2
import pytest

from desktop_app import settings as declared
from desktop_app.domain.errors import EnvironmentFailure, Refused
from desktop_app.domain.letter import Letter, LetterKind, LetterState
from desktop_app.domain.person_page import ErasureReason
from desktop_app.storage import cases
from desktop_app.usecases import (
    collecting,
    letter_book,
    letter_copies,
    letter_replacing,
    letters,
    people_upkeep,
    printing,
)
from desktop_app.usecases import queue as tickets
from desktop_app.usecases.letter_orders import NO_CASE
from desktop_app.usecases.office import Office
from tests.letter_desk import SLIP, issued, printed, setting, text_of
from tests.letter_samples import people
from tests.offices import TestClock, acting, serve_somebody


@pytest.fixture
def served(office: Office) -> Letter:
    """A letter that ended a whole visit."""
    serve_somebody(office)
    return letters.list_letters(office)[0]


def test_while_it_is_in_the_house_a_print_is_the_original(office: Office, served: Letter) -> None:
    printed(office, served.id, "Epson")
    assert not letter_copies.makes_copy(office, letters.read_letter(office, served.id))


def test_after_the_hand_over_a_print_is_a_numbered_copy(office: Office) -> None:
    setting(office, declared.LETTER_WAITS_FOR_SIGNATURE.name, True)
    serve_somebody(office)
    letter = letters.list_letters(office)[0]
    collecting.hand_over(office, (letter.id,), taker="Sumini")
    assert letter_copies.makes_copy(office, letters.read_letter(office, letter.id))
    original = letters.letter_bytes(office, letter.id)
    first = letter_copies.make_copy(office, letter.id)
    second = letter_copies.make_copy(office, letter.id)
    assert (first.mark, second.mark) == ("SALINAN ke-1", "SALINAN ke-2")
    text = text_of(second.pdf)
    assert "SALINAN ke-2" in text
    assert "dicetak oleh Petugas1 Contoh, 20 November 2026 pukul" in text
    assert "WIB" in text
    assert letter.number in text
    assert office.ports.codes.read(second.pdf) == (letter.token,)
    assert letters.letter_bytes(office, letter.id) == original


def test_a_copy_has_every_page_stamped(office: Office, served: Letter) -> None:
    with office.write() as tx:
        many = letters.issue_plain(
            office,
            tx,
            kind=LetterKind.PENGANTAR_KOLEKTIF,
            values={"layanan": "Reaktivasi"},
            people=people(20),
        )
    pdf = pypdfium2.PdfDocument(letter_copies.make_copy(office, many.id).pdf)
    texts = [page.get_textpage().get_text_bounded() for page in pdf]
    pdf.close()
    assert len(texts) > 1
    assert all("SALINAN ke-1" in text for text in texts)


def test_a_copy_is_a_job_of_the_list_of_prints(office: Office, served: Letter) -> None:
    job = letter_copies.queue_copy(office, served.id, "")
    assert job.mark == "SALINAN ke-1"


def test_a_wrong_letter_is_voided_and_another_takes_its_place(
    office: Office, served: Letter
) -> None:
    supervisor = acting(office, "supervisor")
    new = letter_replacing.replace_letter(supervisor, served.id, "Salah ketik nama")
    old = letters.read_letter(office, served.id)
    assert (old.state, old.void_reason) == (LetterState.BATAL, "Salah ketik nama")
    assert (new.replaces, new.application_id) == (old.id, old.application_id)
    assert new.number != old.number
    before, after = (text_of(letters.letter_bytes(office, one.id)) for one in (old, new))
    assert after == before.replace(old.number, new.number)
    lines = letter_book.book(office, new.day, new.day)
    remarks = {line.number: line.remark for line in lines}
    assert remarks[old.number] == f"BATAL: Salah ketik nama; diganti {new.number}"
    assert remarks[new.number] == f"pengganti {old.number}"
    assert letter_copies.read_state(office, new.id).replaces == old
    assert letter_book.numbers(office).whole


def test_a_letter_voided_before_is_replaced_without_another_reason(
    office: Office, served: Letter
) -> None:
    supervisor = acting(office, "supervisor")
    letters.void(supervisor, served.id, "Salah ketik nama")
    new = letter_replacing.replace_letter(supervisor, served.id)
    with pytest.raises(Refused, match=new.number):
        letter_replacing.replace_letter(supervisor, served.id)


def test_only_who_voids_letters_replaces_them_and_says_why(office: Office, served: Letter) -> None:
    with pytest.raises(Refused, match="tidak berwenang"):
        letter_replacing.replace_letter(office, served.id, "Salah ketik nama")
    supervisor = acting(office, "supervisor")
    with pytest.raises(Refused, match="alasan"):
        letter_replacing.replace_letter(supervisor, served.id, "x")
    assert letters.read_letter(office, served.id).in_force
    slip = issued(office, SLIP)
    with pytest.raises(Refused, match="Lembar pengembalian"):
        letter_replacing.replace_letter(supervisor, slip.id, "Salah ketik nama")


def test_who_waits_for_the_wrong_letter_waits_for_the_right_one(office: Office) -> None:
    setting(office, declared.LETTER_WAITS_FOR_SIGNATURE.name, True)
    serve_somebody(office)
    old = letters.list_letters(office)[0]
    new = letter_replacing.replace_letter(acting(office, "supervisor"), old.id, "Salah ketik nama")
    (waiting,) = collecting.uncollected(office)
    assert waiting.letter_id == new.id
    (ticket,) = tickets.view(office).letters
    assert waiting.ticket_id == ticket.id


def test_a_copy_is_dated_by_the_office_clock(
    office: Office, served: Letter, clock: TestClock
) -> None:
    clock.go(days=3)
    assert "23 November 2026" in text_of(letter_copies.make_copy(office, served.id).pdf)


def test_an_erasure_takes_the_copies_too(office: Office, served: Letter) -> None:
    job = letter_copies.queue_copy(office, served.id, "")
    admin = acting(office, "admin")
    with office.read() as connection:
        applicant_id = cases.read_case(connection, served.application_id or NO_CASE).applicant_id
    people_upkeep.erase(admin, applicant_id, ErasureReason.PERMINTAAN, "surat permohonan")
    assert all(not one.file for one in printing.jobs(office))
    with pytest.raises(EnvironmentFailure):
        office.store.files.get(job.file)
