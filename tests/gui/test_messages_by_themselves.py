"""Occasions happen by themselves: nobody enters Pesan, and the message leaves all the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop_app import settings as declared
from desktop_app.domain.message import Gateway, Message, MessageState
from desktop_app.gui import message_watch
from desktop_app.gui.demonstration import Hands
from desktop_app.storage import messages as storage
from desktop_app.storage import tables
from desktop_app.storage.sending_lock import the_only_sender
from desktop_app.usecases import campaigns, consents, message_gateways
from desktop_app.usecases.office import Office
from tests import message_server
from tests.counter_desk import INACTIVE, Officer, People
from tests.gui.conftest import Desk, MakeDesk
from tests.letter_desk import setting
from tests.message_server import TOKEN
from tests.notice_files import listed, row_of, take_list, use_messages
from tests.offices import TestClock, acting, serve_somebody

PHONE = "628123456789"
Key = Qt.Key
# Said by the offscreen platform whenever a list opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(autouse=True)
def _quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    monkeypatch.setattr(message_watch, "SOON_MS", 30)


@pytest.fixture
def server() -> Iterator[message_server.Gateway]:
    with message_server.gateway() as one:
        yield one


@pytest.fixture
def sends(office: Office, server: message_server.Gateway) -> Callable[..., None]:
    """Let the office send by Fonnte; the server stands for it."""

    def switch_on(**more: object) -> None:
        use_messages(office, Gateway.FONNTE, server.url, **more)
        message_gateways.set_token(acting(office, "admin"), Gateway.FONNTE, TOKEN)

    return switch_on


def somebody_waits_at_home(office: Office) -> None:
    """Serve somebody who gave a telephone and left; the letter waits for the pen."""
    setting(office, declared.LETTER_WAITS_FOR_SIGNATURE.name, True)
    serve_somebody(office)
    with office.write() as tx:
        person = tx.connection.execute(tables.applicant.select()).all()[-1]
        new = {"phone": PHONE, "wa_consent": True}
        tx.change(tables.applicant, person.id, person.version, new)
        for one in tx.connection.execute(tables.handover.select()).all():
            tx.change(tables.handover, one.id, one.version, {"ticket_id": None})


def signed(office: Office) -> None:
    """Sign every letter elsewhere, as another program of the office would."""
    with office.write() as tx:
        for one in tx.connection.execute(tables.letter.select()).all():
            tx.change(tables.letter, one.id, one.version, {"state": "ditandatangani"})


def kept(office: Office) -> list[Message]:
    with office.read() as connection:
        return list(storage.messages(connection, most=50)[0])


def wait_for(desk: Desk, server: message_server.Gateway, count: int = 1) -> None:
    desk.bot.waitUntil(lambda: len(server.sent) == count, timeout=10_000)
    desk.settle()


def test_a_letter_signed_at_the_window_is_told_without_anybody_entering_pesan(
    make_desk: MakeDesk, office: Office, sends: Callable[..., None], server: message_server.Gateway
) -> None:
    sends()
    somebody_waits_at_home(office)
    desk = make_desk()
    screen = desk.go("letters")
    screen.show_section("signing")
    desk.settle()
    assert server.sent == []
    part = screen.ui.parts.currentWidget()
    part.ui.rows.selectAll()
    part.ui.sign.click()
    wait_for(desk, server)
    (phone, text), (one,) = server.sent[0], kept(office)
    assert phone == PHONE
    assert "sudah dapat diambil" in text
    assert one.state is MessageState.DITERIMA
    assert desk.screen is screen  # and nobody was led anywhere, or told what they did not ask
    assert desk.notice == ""


def test_a_decision_at_the_workbench_begins_a_look(
    make_desk: MakeDesk,
    office: Office,
    sends: Callable[..., None],
    server: message_server.Gateway,
) -> None:
    sends()
    somebody_waits_at_home(office)
    case = People(office).comes("reaktivasi", registered=INACTIVE)
    desk = make_desk()
    officer = Officer(desk.window, desk.go("workbench"))
    officer.begins("reaktivasi")
    officer.types_nik(case)
    officer.fills_in(case)
    officer.ticks()
    signed(office)
    officer.concludes()
    wait_for(desk, server)
    assert {one.phone for one in kept(office)} == {PHONE}


def test_opening_the_window_and_the_clock_look_at_everything(
    make_desk: MakeDesk,
    office: Office,
    sends: Callable[..., None],
    server: message_server.Gateway,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(message_watch, "LOOK_EVERY_MS", 60)
    sends(message__on_limit=True)
    boss = acting(office, "supervisor")
    one = take_list(boss, tmp_path / "x.xlsx", [row_of(1, tanggal="25/05/2026")])
    consents.say_for_list(boss, one.id, "surat 1")
    desk = make_desk()
    desk.go("workbench")
    wait_for(desk, server)
    assert "25 November 2026" in server.sent[0][1]
    somebody_waits_at_home(office)
    signed(office)  # by somebody else; only the clock tells this window
    wait_for(desk, server, 2)


def test_outside_the_hours_it_waits_and_leaves_when_they_begin(
    make_desk: MakeDesk,
    office: Office,
    clock: TestClock,
    sends: Callable[..., None],
    server: message_server.Gateway,
) -> None:
    sends(message__from="08:00", message__until="16:00")
    somebody_waits_at_home(office)
    signed(office)
    clock.at = datetime(2026, 11, 20, 23, 0, tzinfo=UTC)  # Saturday, 06.00
    desk = make_desk()
    desk.go("workbench")
    desk.bot.waitUntil(lambda: bool(kept(office)), timeout=10_000)
    desk.settle()
    assert server.sent == []
    clock.go(hours=2, minutes=1)
    desk.session.queue_changed.emit()
    wait_for(desk, server)


def test_while_another_program_sends_this_one_keeps_quiet(
    make_desk: MakeDesk, office: Office, sends: Callable[..., None], server: message_server.Gateway
) -> None:
    sends()
    somebody_waits_at_home(office)
    signed(office)
    desk = make_desk()
    with the_only_sender(office.store.folder) as alone:
        assert alone
        desk.go("workbench")
        desk.bot.waitUntil(lambda: desk.session.courier.last is not None, timeout=10_000)
        desk.settle()
    assert server.sent == []
    assert desk.notice == ""


def test_what_somebody_stopped_begins_again_only_by_hand(
    make_desk: MakeDesk, office: Office, sends: Callable[..., None], server: message_server.Gateway
) -> None:
    sends()
    somebody_waits_at_home(office)
    desk = make_desk("admin")
    desk.go("workbench")
    desk.session.courier.stop()
    signed(office)
    desk.session.letters_signed.emit()
    desk.bot.waitUntil(lambda: bool(kept(office)), timeout=10_000)
    desk.settle()
    assert server.sent == []
    desk.go("messages")
    desk.screen.tabs.setCurrentIndex(1)
    desk.settle()
    page = desk.screen.page
    assert page.ui.send.isEnabled()
    Hands(desk.window).press(Key.Key_F9)
    wait_for(desk, server)


def test_a_refusing_gateway_is_told_once_and_everything_waits(
    make_desk: MakeDesk,
    office: Office,
    clock: TestClock,
    sends: Callable[..., None],
    server: message_server.Gateway,
) -> None:
    sends()
    server.answer = lambda ask, number: ask.send({"Status": False, "reason": "token invalid"})
    somebody_waits_at_home(office)
    signed(office)
    desk = make_desk()
    desk.go("workbench")
    wait_for(desk, server)
    assert "token ditolak" in desk.notice
    told: list[Any] = []
    desk.session.noticed.connect(told.append)
    clock.go(minutes=20)
    desk.session.queue_changed.emit()
    wait_for(desk, server, 2)
    assert told == []
    (one,) = kept(office)
    assert one.state is MessageState.MENUNGGU


def test_the_gateway_that_sends_nothing_only_queues(make_desk: MakeDesk, office: Office) -> None:
    use_messages(office, Gateway.UJI_COBA)
    somebody_waits_at_home(office)
    signed(office)
    desk = make_desk()
    desk.go("workbench")
    desk.bot.waitUntil(lambda: bool(kept(office)), timeout=10_000)
    desk.settle()
    (one,) = kept(office)
    assert (one.state, one.tries) == (MessageState.MENUNGGU, 0)


def test_without_the_switch_nothing_looks(
    make_desk: MakeDesk, office: Office, sends: Callable[..., None], server: message_server.Gateway
) -> None:
    sends(use__messages=False)
    somebody_waits_at_home(office)
    signed(office)
    desk = make_desk()
    desk.go("workbench")
    watch = desk.window._messages
    desk.session.queue_changed.emit()
    desk.session.letters_signed.emit()
    assert not watch._every.isActive()
    assert not watch._soon.isActive()
    watch.look()
    desk.settle()
    assert kept(office) == []
    assert server.sent == []


def test_a_campaign_goes_on_when_the_window_is_opened_again(
    make_desk: MakeDesk,
    office: Office,
    sends: Callable[..., None],
    server: message_server.Gateway,
    tmp_path: Path,
) -> None:
    sends()
    boss = acting(office, "admin")
    made = campaigns.prepare(boss, "Nonaktif", listed(boss, tmp_path, 5).id)
    campaigns.start(boss, made.id, made.version)
    desk = make_desk()
    desk.go("workbench")
    wait_for(desk, server, 5)
    assert campaigns.campaign(boss, made.id).counts == {MessageState.DITERIMA: 5}
