"""Surat › Tanda tangan: the pile is marked by scanning, printed at once, and people are called."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop_app import settings as declared
from desktop_app.domain.letter import Letter, LetterState
from desktop_app.domain.queue import TicketState
from desktop_app.usecases import letter_signing, letters
from desktop_app.usecases import queue as tickets
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.letter_desk import printed, setting
from tests.offices import serve_somebody

Pile = Callable[[int], list[Letter]]


@pytest.fixture
def pile(office: Office) -> Pile:
    """Let as many people of an office that signs by hand wait for their letters."""
    setting(office, declared.LETTER_WAITS_FOR_SIGNATURE.name, True)

    def serve(count: int) -> list[Letter]:
        for _ in range(count):
            serve_somebody(office)
        return list(letters.list_letters(office))[::-1]

    return serve


def opened(desk: Desk) -> Any:
    screen = desk.go("letters")
    screen.show_section("signing")
    desk.settle()
    return screen.ui.parts.currentWidget()


def state(office: Office, letter: Letter) -> LetterState:
    return letters.read_letter(office, letter.id).state


def test_an_office_that_does_not_sign_by_hand_sees_no_list(make_desk: MakeDesk) -> None:
    screen = make_desk().go("letters")
    screen.show_section("signing")
    assert screen.ui.parts.currentIndex() == 0


def test_a_scanned_letter_is_signed_and_its_person_is_called(
    make_desk: MakeDesk, office: Office, pile: Pile
) -> None:
    first, second = pile(2)
    desk = make_desk()
    part = opened(desk)
    desk.bot.keyClicks(part.ui.scan, first.token)
    desk.bot.keyClick(part.ui.scan, Qt.Key.Key_Return)
    desk.settle()
    assert state(office, first) is LetterState.DITANDATANGANI
    assert state(office, second) is LetterState.MENUNGGU_TANDA_TANGAN
    assert "ditandatangani" in part.ui.answer.text()
    assert part.ui.scan.text() == ""
    part.ui.call.click()
    desk.settle()
    called = tickets.view(office).held
    assert called is not None
    assert called.state is TicketState.DIPANGGIL
    assert called.code in desk.notice


def test_letters_chosen_in_the_list_are_signed_together_and_can_be_taken_back(
    make_desk: MakeDesk, office: Office, pile: Pile
) -> None:
    given = pile(3)
    desk = make_desk()
    part = opened(desk)
    part.ui.rows.selectAll()
    part.ui.sign.click()
    desk.settle()
    assert {state(office, one) for one in given} == {LetterState.DITANDATANGANI}
    part.ui.rows.selectAll()
    part.ui.undo.click()
    desk.settle()
    assert {state(office, one) for one in given} == {LetterState.MENUNGGU_TANDA_TANGAN}


def test_what_is_no_letter_of_ours_is_told_beside_the_field(
    make_desk: MakeDesk, pile: Pile
) -> None:
    pile(1)
    desk = make_desk()
    part = opened(desk)
    part.ui.scan.setText("LOKET://V/BUKANSURAT")
    desk.bot.keyClick(part.ui.scan, Qt.Key.Key_Return)
    desk.settle()
    assert "Pindai lagi" in part.ui.answer.text()


def test_everything_that_was_not_printed_yet_is_printed_in_order(
    make_desk: MakeDesk, office: Office, pile: Pile, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = pile(3)
    printed(office, given[0].id, "Epson")
    desk = make_desk()
    part = opened(desk)
    sent: list[tuple[bytes, str]] = []
    doors = desk.session.doors
    monkeypatch.setattr(
        desk.session,
        "doors",
        _with_printer(doors, lambda pdf, _, title, copies: sent.append((pdf, title))),
    )
    part.print_waiting()
    desk.settle()
    desk.bot.waitUntil(lambda: not part._to_print, timeout=10_000)
    desk.settle()
    assert [title for _, title in sent] == [one.number for one in given[1:]]
    assert sent[0][0] == letters.letter_bytes(office, given[1].id)
    assert [one.prints for one in letter_signing.waiting(office)] == [1, 1, 1]


def test_a_printer_that_fails_is_told_with_what_is_left(make_desk: MakeDesk, pile: Pile) -> None:
    pile(2)
    desk = make_desk()
    part = opened(desk)
    part.print_waiting()
    desk.settle()
    desk.bot.waitUntil(lambda: not part._to_print, timeout=10_000)
    assert "2 surat belum tercetak" in part.ui.answer.text()


def test_the_list_looks_as_it_should(make_desk: MakeDesk, office: Office, pile: Pile) -> None:
    given = pile(6)
    letter_signing.mark_signed(office, (given[0].id, given[1].id))
    desk = make_desk()
    opened(desk)
    assert look_at(desk.window, "surat_tanda_tangan") == []


def _with_printer(doors: Any, send: Callable[[bytes, str, str, int], Any]) -> Any:
    return replace(doors, print_pdf=send)
