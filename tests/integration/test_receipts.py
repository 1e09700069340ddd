"""Receipts on a real file: numbered in the transaction they are given in, found by their code."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

import pytest

from desktop_app.domain.errors import EnvironmentFailure, Misused, NotFound
from desktop_app.domain.person_page import ErasureReason
from desktop_app.domain.printing import JobState
from desktop_app.domain.receipt import Receipt, ReceiptKind
from desktop_app.domain.receipt_slip import ReceiptPaper
from desktop_app.storage import tables
from desktop_app.usecases import people_upkeep, printing, receipts
from desktop_app.usecases.office import Office
from desktop_app.usecases.settings import add_counter
from tests.offices import TestClock, acting, serve_somebody


def give(office: Office, **more: object) -> Receipt:
    _, concluded = serve_somebody(office)
    with office.write() as tx:
        return receipts.issue(
            office,
            tx,
            kind=ReceiptKind.BERKAS,
            application_id=concluded.application_id,
            documents=("KTP", "KK"),
            **more,  # type: ignore[arg-type]
        )


def test_a_receipt_is_found_by_its_code_and_by_its_number(office: Office) -> None:
    given = give(office)
    assert given.number == "TT-2026-0001"
    for text in (given.code, given.code.lower(), "TT-2026-0001", "tt 2026 1"):
        found = receipts.find(office, text)
        assert found.application_id == given.application_id
        assert found.receipt == given


def test_numbers_go_on_within_a_year_and_begin_again_with_the_next(
    make_office: Callable[..., Office], clock: TestClock
) -> None:
    office = make_office(clock=clock)
    assert [give(office).number, give(office).number] == ["TT-2026-0001", "TT-2026-0002"]
    clock.go(days=60)
    assert give(office).number == "TT-2027-0001"


def test_with_several_counters_the_number_carries_the_counter(office: Office) -> None:
    add_counter(acting(office, "admin"), "B", "Loket 2")
    given = give(office)
    assert given.number == f"TT-2026-{office.at_counter().code}0001"
    assert receipts.find(office, given.number).receipt == given
    with pytest.raises(NotFound):
        receipts.find(office, "TT-2026-Z0001")


def test_a_number_not_taken_is_used_by_the_next(office: Office) -> None:
    _, concluded = serve_somebody(office)
    with suppress(RuntimeError), office.write() as tx:
        receipts.issue(office, tx, kind=ReceiptKind.BERKAS, application_id=concluded.application_id)
        raise RuntimeError("the power goes out")
    assert give(office).number == "TT-2026-0001"


def test_a_letters_qr_leads_to_its_case(office: Office) -> None:
    _, concluded = serve_somebody(office)
    assert concluded.letter is not None
    for text in (concluded.letter.token, f"{concluded.letter.token.lower()}\r\n"):
        found = receipts.find(office, text)
        assert found.application_id == concluded.application_id
        assert found.letter_id == concluded.letter.id


def test_a_receipt_printed_again_says_so(office: Office) -> None:
    given = give(office)
    assert receipts.slip(office, given.id).again == ""
    receipts.record_print(office, given.id)
    assert receipts.slip(office, given.id).again == "Dicetak ulang, ke-2"


def test_a_receipt_that_did_not_come_out_waits_and_is_printed_once(office: Office) -> None:
    given = give(office)

    def empty(*_: object) -> None:
        raise EnvironmentFailure("kertas_habis", "Kertas printer habis.")

    sheets: list[tuple[bytes, str, str, int]] = []
    job = receipts.queue_print(office, given.id, ReceiptPaper.A5, "Epson")
    assert (job.title, job.receipt) == (given.number, True)
    assert printing.send(office, job.id, empty).error == "Kertas printer habis."
    assert receipts.slip(office, given.id).again == ""
    again = receipts.queue_print(office, given.id, ReceiptPaper.A5, "Brother")
    assert again.id == job.id, "a receipt is never on the list twice"
    sent = printing.send(office, again.id, lambda *all: sheets.append(all))
    assert sent.state is JobState.TERKIRIM
    ((pdf, printer, title, copies),) = sheets
    assert (printer, title, copies) == ("Brother", given.number, 1)
    assert office.ports.codes.read(pdf) == (given.code,)
    assert receipts.slip(office, given.id).again == "Dicetak ulang, ke-2"


def test_an_erasure_takes_the_prints_of_receipts(office: Office) -> None:
    given = give(office)
    job = receipts.queue_print(office, given.id, ReceiptPaper.A5, "Epson")
    printing.send(office, job.id, lambda *_: None)
    assert office.store.files.holds(job.file)
    with office.read() as connection:
        person = connection.execute(tables.applicant.select()).one()
    supervisor = acting(office, "supervisor")
    people_upkeep.erase(supervisor, person.id, ErasureReason.PERMINTAAN, "Permohonan no. 5/2026")
    assert not office.store.files.holds(job.file)
    assert {one.file for one in printing.jobs(office)} == {""}


def test_a_case_has_one_receipt_for_one_thing(office: Office) -> None:
    given = give(office)
    assert given.application_id is not None
    assert receipts.give(office, given.application_id) == given


def test_a_text_that_leads_nowhere_is_said_in_words(office: Office) -> None:
    with pytest.raises(NotFound, match="tidak dikenal"):
        receipts.find(office, "TT-ABCDEFGHIJKLMNOP")


def test_a_receipt_for_nothing_is_not_given(office: Office) -> None:
    with pytest.raises(Misused), office.write() as tx:
        receipts.issue(office, tx, kind=ReceiptKind.BERKAS)
