"""The list of signatures: what waits, what came back signed, who is called, what left the house."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop_app import settings as declared
from desktop_app.domain.errors import NotFound, Refused
from desktop_app.domain.letter import Letter, LetterKind, LetterState
from desktop_app.domain.letter_signing import was_handed_over
from desktop_app.domain.queue import TicketState
from desktop_app.usecases import collecting, letter_signing, letters
from desktop_app.usecases.office import Office
from tests.letter_desk import SLIP, issued, printed, setting
from tests.offices import TestClock, acting, serve_somebody


@pytest.fixture
def wet(office: Office) -> Office:
    """An office where letters are signed by hand while people wait."""
    setting(office, declared.LETTER_WAITS_FOR_SIGNATURE.name, True)
    return office


def waiting_letter(office: Office) -> Letter:
    serve_somebody(office)
    return letters.list_letters(office, limit=1)[0]


def test_a_letter_waits_for_its_signature_and_its_person_for_the_letter(wet: Office) -> None:
    letter = waiting_letter(wet)
    assert letter.state is LetterState.MENUNGGU_TANDA_TANGAN
    (row,) = letter_signing.waiting(wet)
    assert (row.letter_id, row.who, row.in_room) == (letter.id, letter.person_name, True)
    assert row.ticket is not None


def test_where_nobody_signs_by_hand_nothing_waits(office: Office) -> None:
    assert waiting_letter(office).state is LetterState.TERBIT
    assert letter_signing.waiting(office) == ()


def test_who_waits_in_the_room_can_be_called_once_every_letter_is_signed(wet: Office) -> None:
    letter = waiting_letter(wet)
    signed = letter_signing.mark_signed(wet, (letter.id,))
    (ready,) = signed.ready
    fresh = letters.read_letter(wet, letter.id)
    assert fresh.state is LetterState.DITANDATANGANI
    assert (fresh.signed_by, fresh.signed_at is not None) == (wet.actor_id, True)
    called = collecting.call_to_collect(wet, ready.ticket_id)
    assert called.state is TicketState.DIPANGGIL


def test_a_letter_is_marked_by_its_qr_code_or_its_number(wet: Office) -> None:
    first = waiting_letter(wet)
    assert letter_signing.mark_scanned(wet, f" {first.token} ").letters[0].id == first.id
    second = waiting_letter(wet)
    assert letter_signing.mark_scanned(wet, second.number).letters[0].id == second.id
    with pytest.raises(Refused, match="sudah tercatat ditandatangani"):
        letter_signing.mark_scanned(wet, second.token)
    with pytest.raises(NotFound, match="Pindai lagi"):
        letter_signing.mark_scanned(wet, "LOKET://V/BUKAN")


def test_a_mark_set_by_mistake_is_taken_back(wet: Office) -> None:
    letter = waiting_letter(wet)
    letter_signing.mark_signed(wet, (letter.id,))
    letter_signing.not_signed(wet, (letter.id,))
    again = letters.read_letter(wet, letter.id)
    assert (again.state, again.signed_at) == (LetterState.MENUNGGU_TANDA_TANGAN, None)
    with pytest.raises(Refused, match="tidak tercatat"):
        letter_signing.not_signed(wet, (letter.id,))


def test_handing_over_and_the_state_of_the_letter_are_one_truth(wet: Office) -> None:
    letter = waiting_letter(wet)
    letter_signing.mark_signed(wet, (letter.id,))
    collecting.hand_over(wet, (letter.id,), taker="Sumini")
    assert letters.read_letter(wet, letter.id).state is LetterState.DISERAHKAN
    assert letter_signing.waiting(wet) == ()
    collecting.taken_by_mistake(wet, letter.id)
    assert letters.read_letter(wet, letter.id).state is LetterState.DITANDATANGANI
    assert [one.letter_id for one in letter_signing.waiting(wet)] == [letter.id]


def test_a_letter_taken_before_it_was_marked_counts_as_signed(wet: Office) -> None:
    letter = waiting_letter(wet)
    collecting.hand_over(wet, (letter.id,), taker="Sumini")
    fresh = letters.read_letter(wet, letter.id)
    assert (fresh.state, fresh.signed_by) == (LetterState.DISERAHKAN, wet.actor_id)


def test_a_voided_letter_is_neither_signed_nor_handed_over(wet: Office) -> None:
    letter = waiting_letter(wet)
    letters.void(acting(wet, "supervisor"), letter.id, "Salah ketik nama")
    with pytest.raises(Refused, match="jangan ditandatangani"):
        letter_signing.mark_signed(wet, (letter.id,))
    with pytest.raises(Refused, match="dibatalkan"):
        collecting.hand_over(wet, (letter.id,), taker="Sumini")


def test_one_letter_that_cannot_be_signed_leaves_the_others_as_they_were(wet: Office) -> None:
    first, second = waiting_letter(wet), waiting_letter(wet)
    letter_signing.mark_signed(wet, (first.id,))
    with pytest.raises(Refused, match="sudah tercatat"):
        letter_signing.mark_signed(wet, (second.id, first.id))
    assert letters.read_letter(wet, second.id).state is LetterState.MENUNGGU_TANDA_TANGAN


def test_a_letter_without_a_case_waits_for_its_signature_too(wet: Office) -> None:
    with wet.write() as tx:
        letter = letters.issue_plain(
            wet, tx, kind=LetterKind.SURAT_KEPALA_DESA, values={}, rows=(("NIK salah", "1"),)
        )
    assert letter.state is LetterState.MENUNGGU_TANDA_TANGAN
    (row,) = letter_signing.waiting(wet)
    assert row.who.endswith("di tempat")
    assert [one.name for one in collecting.uncollected(wet)] == [row.who]


def test_a_return_slip_waits_for_nobody(wet: Office) -> None:
    slip = issued(wet, SLIP)
    with wet.write() as tx:
        assert not letter_signing.let_wait(tx, slip, None)


def test_without_notes_of_who_took_it_a_print_of_an_earlier_day_left_the_house(
    office: Office, clock: TestClock
) -> None:
    letter = printed(office, issued(office).id, "Epson")
    assert not was_handed_over(letter, office.today())
    clock.at = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
    assert was_handed_over(letter, office.today())
