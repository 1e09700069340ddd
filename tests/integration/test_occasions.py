"""People are told as it happens, each switch alone, and nothing that no longer holds is sent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from desktop_app.domain.catalogue import ProposalPeriod
from desktop_app.domain.follow_up import Expected, FollowUpKind
from desktop_app.domain.ids import new_id
from desktop_app.domain.letter_terms import LetterState
from desktop_app.domain.message import Gateway, Message, MessageState, Occasion
from desktop_app.storage import follow_ups, messages, people_erasure, tables
from desktop_app.storage.office import add_period
from desktop_app.usecases import campaigns, consents, occasions, people_page, sending
from desktop_app.usecases.campaigns import MessagesAsked
from desktop_app.usecases.office import Office
from tests.notice_files import row_of, take_list, use_messages
from tests.offices import TestClock, acting, serve_somebody

PHONE = "628123456789"


@pytest.fixture
def desk(make_office: Callable[..., Office], clock: TestClock) -> Office:
    office = make_office(clock=clock)
    use_messages(office, Gateway.BERKAS)
    return office


def served(desk: Office, *, consent: bool = True) -> UUID:
    """Serve somebody who gave a telephone; return the case."""
    _, done = serve_somebody(desk)
    with desk.write() as tx:
        row = tx.connection.execute(tables.applicant.select()).one()
        tx.change(tables.applicant, row.id, row.version, {"phone": PHONE, "wa_consent": consent})
        case = tx.connection.execute(tables.application.select()).one()
    assert done is not None
    return UUID(bytes=case.id.bytes)


def waiting(desk: Office) -> list[Message]:
    asked = MessagesAsked(states=(MessageState.MENUNGGU,))
    return list(campaigns.messages(desk, asked).rows)


def told_on_the_page(desk: Office) -> list[Message]:
    """Return the messages that stand on the page of the one applicant."""
    with desk.read() as connection:
        (who,) = connection.execute(sa.select(tables.applicant.c.id)).scalars()
    page, _ = people_page.read_page(desk, who, may_reveal=False)
    return list(page.messages)


def letter_is(desk: Office, state: LetterState) -> None:
    """Put the one letter into a state, and into the list of those not collected."""
    with desk.write() as tx:
        one = tx.connection.execute(tables.letter.select()).one()
        tx.change(tables.letter, one.id, one.version, {"state": state.value})
        if tx.connection.execute(tables.handover.select()).first() is None:
            empty: dict[str, Any] = {"handed_at": None, "officer_id": None, "ticket_id": None}
            row = {"id": new_id(tx.at), "letter_id": one.id, "waits_since": tx.at, **empty}
            tx.insert(tables.handover, {**row, "taker": "", "relation": ""})


def test_a_signed_letter_that_nobody_waits_for_is_told_once(desk: Office) -> None:
    served(desk)
    letter_is(desk, LetterState.MENUNGGU_TANDA_TANGAN)
    assert occasions.queue_due(desk) == {}
    letter_is(desk, LetterState.DITANDATANGANI)

    assert occasions.queue_due(desk) == {Occasion.SURAT_SIAP: 1}
    assert occasions.queue_due(desk) == {}
    (one,) = waiting(desk)
    assert told_on_the_page(desk) == [one]
    assert one.phone == PHONE
    assert "sudah dapat diambil" in one.text


def test_a_letter_that_was_collected_meanwhile_is_not_told(desk: Office) -> None:
    served(desk)
    letter_is(desk, LetterState.DITANDATANGANI)
    occasions.queue_due(desk)
    with desk.write() as tx:
        one = tx.connection.execute(tables.handover.select()).one()
        tx.change(tables.handover, one.id, one.version, {"handed_at": tx.at})

    report = sending.send(desk)
    assert report.counts == {MessageState.BATAL: 1}


def test_papers_to_follow_are_named_with_their_deadline(desk: Office) -> None:
    case = served(desk)
    with desk.write() as tx:
        new = Expected(FollowUpKind.MENYUSUL, "kk", tx.at + timedelta(hours=72))
        follow_ups.add_follow_up(tx, case, new)

    assert occasions.queue_due(desk) == {Occasion.BERKAS_KURANG: 1}
    (one,) = waiting(desk)
    assert "Kartu Keluarga" in one.text
    assert "23 November 2026" in one.text


def test_who_came_too_early_hears_when_the_period_opens(desk: Office) -> None:
    case = served(desk)
    with desk.write() as tx:
        row = tx.connection.execute(tables.application.select()).one()
        new = {"service": "pengajuan_baru", "state": "dititipkan"}
        tx.change(tables.application, row.id, row.version, new)
    use_messages(desk, Gateway.BERKAS, message__on_period=True)
    assert occasions.queue_due(desk) == {}
    with desk.write() as tx:
        period = ProposalPeriod(date(2026, 11, 16), date(2026, 11, 30))
        add_period(tx, period)

    assert occasions.queue_due(desk) == {Occasion.MASA_PENGAJUAN: 1}
    (one,) = waiting(desk)
    assert "30 November 2026" in one.text
    assert case is not None


def test_the_end_of_the_six_months_is_told_to_who_stands_in_a_list(
    desk: Office, tmp_path: Path
) -> None:
    boss = acting(desk, "supervisor")
    rows = [row_of(1, tanggal="25/05/2026"), row_of(2, tanggal="01/11/2026")]
    one = take_list(boss, tmp_path / "x.xlsx", rows)
    consents.say_for_list(boss, one.id, "surat 1")
    assert occasions.queue_due(desk) == {}
    use_messages(desk, Gateway.BERKAS, message__on_limit=True)

    assert occasions.queue_due(desk) == {Occasion.BATAS_REAKTIVASI: 1}
    (message,) = waiting(desk)
    assert "25 November 2026" in message.text


def test_without_consent_without_the_switch_and_without_messages_nobody_is_told(
    desk: Office,
) -> None:
    served(desk, consent=False)
    letter_is(desk, LetterState.DITANDATANGANI)
    assert occasions.queue_due(desk) == {}
    consents.say(desk, PHONE, True, consents.How.LISAN)
    use_messages(desk, Gateway.BERKAS, message__on_letter=False)
    assert occasions.queue_due(desk) == {}
    use_messages(desk, Gateway.BERKAS, use__messages=False)
    assert occasions.queue_due(desk) == {}
    use_messages(desk, Gateway.BERKAS)
    assert occasions.queue_due(desk) == {}  # the switch above still stands
    use_messages(desk, Gateway.BERKAS, message__on_letter=True)
    assert occasions.queue_due(desk) == {Occasion.SURAT_SIAP: 1}


def test_erasing_somebody_takes_number_and_words_out_of_messages_and_consent(
    desk: Office,
) -> None:
    served(desk)
    letter_is(desk, LetterState.DITANDATANGANI)
    consents.say(desk, PHONE, True, consents.How.LISAN, "katanya")
    occasions.queue_due(desk)
    sending.send(desk)
    with desk.write() as tx:
        row = tx.connection.execute(tables.applicant.select()).one()
        people_erasure.erase(tx, [row.id], [row.nik])

    with desk.read() as connection:
        (one,), _ = messages.messages(connection)
        said = connection.execute(tables.consent.select()).one()
    assert (one.phone, one.text, one.state) == ("", "", MessageState.DITERIMA)
    assert (said.phone, said.note) == ("", "")
