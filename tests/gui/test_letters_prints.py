"""Surat › Cetakan: what failed is retried, what is doubtful is decided by a person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.errors import EnvironmentFailure
from desktop_app.domain.printing import JobState
from desktop_app.gui.screens.letters_prints import LettersPrints
from desktop_app.gui.screens.receipt_desk import ReceiptDesk
from desktop_app.settings import PRINTER_RECEIPTS
from desktop_app.storage.print_jobs import InHand
from desktop_app.usecases import letters, printing, receipts
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.letter_desk import issued
from tests.offices import serve_somebody


class Printer:
    """Takes what is sent to it, unless it is out of paper."""

    def __init__(self) -> None:
        self.empty = False
        self.sheets: list[tuple[str, str, int]] = []

    def __call__(self, pdf: bytes, printer: str, title: str, copies: int = 1) -> None:
        if self.empty:
            raise EnvironmentFailure("kertas_habis", "Kertas printer {name} habis.", name=printer)
        self.sheets.append((printer, title, copies))


@pytest.fixture
def printer() -> Printer:
    return Printer()


Sit = Callable[[], tuple[Desk, LettersPrints]]


@pytest.fixture
def sit(make_desk: MakeDesk, printer: Printer) -> Sit:
    """Open the list on a desk whose printer is the test's own."""

    def sat() -> tuple[Desk, LettersPrints]:
        desk = make_desk()
        doors = desk.session.doors
        desk.session.doors = replace(
            doors, print_pdf=printer, printers=lambda: ("Epson L3110", "Brother Ruang TU")
        )
        screen = desk.go("letters")
        screen.show_section("prints")
        desk.settle()
        part = screen.ui.parts.currentWidget()
        assert isinstance(part, LettersPrints)
        return desk, part

    return sat


def doubtful(office: Office) -> None:
    """Leave a print as a program does that died."""
    (job,) = printing.queue_letters(office, [issued(office).id], "Epson L3110")
    office.store.companion(InHand).leave(job.id)


def test_an_empty_list_says_where_prints_come_from(sit: Sit) -> None:
    _, part = sit()
    assert "F9" in part.ui.empty.text()
    assert not part.ui.detail.isVisible()


def test_a_print_from_the_archive_is_on_the_list(
    sit: Sit, office: Office, printer: Printer
) -> None:
    letter = issued(office)
    desk, part = sit()
    desk.session.printing.letters((letter.id,))
    desk.settle()
    desk.bot.waitUntil(lambda: [one.state for one in part.model.rows] == [JobState.TERKIRIM])
    assert printer.sheets == [("", letter.number, 1)]
    assert not part.ui.again.isVisible()


def test_what_failed_says_why_and_is_printed_on_another_printer(
    sit: Sit, office: Office, printer: Printer
) -> None:
    letter = issued(office)
    printer.empty = True
    desk, part = sit()
    desk.session.printing.letters((letter.id,))
    desk.settle()
    desk.bot.waitUntil(lambda: [one.state for one in part.model.rows] == [JobState.GAGAL])
    assert "habis" in part.ui.why.text()
    printer.empty = False
    part.ui.printer.setCurrentIndex(part.ui.printer.findData("Brother Ruang TU"))
    part.ui.again.click()
    desk.settle()
    desk.bot.waitUntil(lambda: [one.state for one in part.model.rows] == [JobState.TERKIRIM])
    assert printer.sheets == [("Brother Ruang TU", letter.number, 1)]


def test_a_failing_printer_is_not_asked_for_the_rest_of_a_pile(
    sit: Sit, office: Office, printer: Printer
) -> None:
    ids = [issued(office).id for _ in range(3)]
    printer.empty = True
    desk, part = sit()
    desk.session.printing.letters(ids)
    desk.settle()
    states = [JobState.GAGAL, JobState.MENUNGGU, JobState.MENUNGGU]
    desk.bot.waitUntil(lambda: [one.state for one in part.model.rows] == states)
    printer.empty = False
    desk.session.printing.letters(ids)
    desk.settle()
    desk.bot.waitUntil(lambda: len(printer.sheets) == 3)
    desk.settle()
    assert [one.state for one in part.model.rows] == [JobState.TERKIRIM] * 3


def test_what_is_doubtful_is_decided_by_a_person(
    sit: Sit, office: Office, printer: Printer, tmp_path: Path
) -> None:
    doubtful(office)
    desk, part = sit()
    assert "Periksa baki" in part.ui.why.text()
    part.save(tmp_path / "surat.pdf")
    desk.settle()
    (job,) = part.model.rows
    assert job.letter_id is not None
    assert (tmp_path / "surat.pdf").read_bytes() == letters.letter_bytes(office, job.letter_id)
    part.ui.came_out.click()
    desk.settle()
    assert [one.state for one in part.model.rows] == [JobState.TERKIRIM]
    assert printer.sheets == []


def test_a_print_can_be_given_up(sit: Sit, office: Office, printer: Printer) -> None:
    doubtful(office)
    desk, part = sit()
    part.ui.give_up.click()
    desk.settle()
    assert [one.state for one in part.model.rows] == [JobState.BATAL]
    assert printer.sheets == []


def test_the_list_looks_as_it_should(sit: Sit, office: Office, printer: Printer) -> None:
    for _ in range(5):
        (job,) = printing.queue_letters(office, [issued(office).id], "Epson L3110", 2)
        printing.send(office, job.id, printer)
    printer.empty = True
    (job,) = printing.queue_letters(office, [issued(office).id], "Epson L3110")
    printing.send(office, job.id, printer)
    doubtful(office)
    desk, part = sit()
    faults = look_at(desk.window, "cetakan_gagal")
    part.ui.rows.selectRow(1)
    faults += look_at(desk.window, "cetakan_belum_pasti")
    assert faults == []


def test_a_receipt_that_failed_is_on_the_list_and_printed_from_there(
    sit: Sit, printer: Printer, office: Office
) -> None:
    _, done = serve_somebody(office)
    receipt = receipts.give(office, done.application_id)
    desk, part = sit()
    printer.empty = True
    slips = ReceiptDesk(desk.session, part)
    desk.session.keep(PRINTER_RECEIPTS, "Epson L3110")
    desk.settle()
    slips.print(receipt)
    desk.settle()
    desk.bot.waitUntil(lambda: "Kertas" in part.ui.why.text(), timeout=10_000)
    assert receipt.number in part.ui.what.text()
    assert look_at(desk.window, "cetakan_tanda_terima") == []
    printer.empty = False
    part.print_again()
    desk.settle()
    desk.bot.waitUntil(lambda: bool(printer.sheets), timeout=10_000)
    desk.settle()
    assert printer.sheets == [("Epson L3110", receipt.number, 1)]
    assert f"Tanda terima {receipt.number} dikirim" in desk.notice
