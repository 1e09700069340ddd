"""Signing electronically from the list of what waits for the pen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from desktop_app import settings as declared
from desktop_app.domain.letter import Letter, LetterState
from desktop_app.storage.office import write_setting
from desktop_app.usecases import esign, letter_signing, letters
from desktop_app.usecases.office import Office
from tests.esign_server import NIK, PASSPHRASE, PASSWORD, USER, EsignServer, Safe, esign_server
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.letter_desk import issued
from tests.offices import acting


@pytest.fixture
def server() -> Iterator[EsignServer]:
    with esign_server() as running:
        yield running


@pytest.fixture
def pile(office: Office) -> Callable[[int], list[Letter]]:
    """Issue letters that wait for the pen."""

    def made(count: int) -> list[Letter]:
        given = [issued(office) for _ in range(count)]
        with office.write() as tx:
            for one in given:
                letter_signing.let_wait(tx, letters.read_letter(office, one.id), None)
        return given

    return made


Sit = Callable[[], tuple[Desk, Any]]


@pytest.fixture
def sit(make_desk: MakeDesk, office: Office, server: EsignServer) -> Sit:
    """Open the list at a desk whose office has an account at the server."""
    with office.write() as tx:
        write_setting(tx, "use.esign", True)
        write_setting(tx, declared.LETTER_WAITS_FOR_SIGNATURE.name, True)

    def sat() -> tuple[Desk, Any]:
        desk = make_desk()
        workers = desk.session.workers
        assert workers.office is not None
        workers.office = replace(
            workers.office, ports=replace(workers.office.ports, secrets=Safe())
        )
        esign.change_account(acting(workers.office, "admin"), server.url, USER, PASSWORD)
        screen = desk.go("letters")
        screen.show_section("signing")
        desk.settle()
        return desk, screen.ui.parts.currentWidget()

    return sat


def sign_all(desk: Desk, part: Any, passphrase: str) -> None:
    part.ui.rows.selectAll()
    part.esign_ask.click()
    part.esign.nik.set_digits(NIK)
    part.esign.passphrase.setFocus()
    part.esign.passphrase.setText(passphrase)
    desk.bot.keyClick(part.esign.passphrase, Qt.Key.Key_Return)
    desk.settle()


def state(office: Office, id: UUID) -> LetterState:
    return letters.read_letter(office, id).state


def test_a_pile_is_signed_with_one_passphrase_that_is_forgotten(
    sit: Sit, office: Office, pile: Callable[[int], list[Letter]], server: EsignServer
) -> None:
    given = pile(3)
    desk, part = sit()
    sign_all(desk, part, PASSPHRASE)
    assert {state(office, one.id) for one in given} == {LetterState.DITANDATANGANI}
    assert part.esign.passphrase.text() == ""
    assert not part.esign.isVisible()
    assert "3 surat" in desk.notice
    assert len(server.asked) == 3


def test_a_wrong_passphrase_is_told_below_the_field_and_left_to_be_typed_again(
    sit: Sit, office: Office, pile: Callable[[int], list[Letter]], server: EsignServer
) -> None:
    given = pile(2)
    desk, part = sit()
    sign_all(desk, part, "salah")
    assert part.esign.isVisible()
    assert "Passphrase anda salah" in part.esign.passphrase.toolTip()
    assert part.esign.passphrase.text() == ""
    assert len(server.asked) == 1
    faults = look_at(desk.window, "tte_salah")
    part.esign.passphrase.setText(PASSPHRASE)
    part.esign.go.click()
    desk.settle()
    assert {state(office, one.id) for one in given} == {LetterState.DITANDATANGANI}
    assert faults == []


def test_esc_leaves_nothing_behind(
    sit: Sit, office: Office, pile: Callable[[int], list[Letter]]
) -> None:
    (letter,) = pile(1)
    desk, part = sit()
    part.ui.rows.selectAll()
    part.esign_ask.click()
    part.esign.passphrase.setText(PASSPHRASE)
    desk.bot.keyClick(part.esign.passphrase, Qt.Key.Key_Escape)
    assert not part.esign.isVisible()
    assert part.esign.passphrase.text() == ""
    assert state(office, letter.id) is LetterState.MENUNGGU_TANDA_TANGAN


def test_where_it_is_off_there_is_no_button(make_desk: MakeDesk, office: Office) -> None:
    with office.write() as tx:
        write_setting(tx, declared.LETTER_WAITS_FOR_SIGNATURE.name, True)
    desk = make_desk()
    screen = desk.go("letters")
    screen.show_section("signing")
    desk.settle()
    assert not screen.ui.parts.currentWidget().esign_ask.isVisible()
