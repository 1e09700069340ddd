"""A campaign through the window: shown as it goes, paused, gone on with, closed in the middle.

Short here; `make bench ARGS=message_campaign` does the same with 5,000 and tells how free the
window was.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.message import CampaignState, Gateway, MessageState
from desktop_app.gui import message_watch
from desktop_app.gui.demonstration import Hands
from desktop_app.usecases import campaigns, message_gateways
from desktop_app.usecases.office import Office
from tests import message_server
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.message_server import TOKEN
from tests.notice_files import listed, phone_of, use_messages
from tests.offices import acting
from tests.online_server import Handler

PEOPLE = 60
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ACCEPTED, WAITING = MessageState.DITERIMA, MessageState.MENUNGGU


class Counting:
    """Answers as Fonnte does until it is told to wait, then when it is told to go on."""

    def __init__(self, server: message_server.Gateway) -> None:
        self.server = server
        self.most = PEOPLE
        self.reached = Event()
        self.go_on = Event()
        server.answer = self._answer

    def stop_at(self, number: int) -> None:
        """Let message `number` wait for its answer."""
        self.reached.clear()
        self.go_on.clear()
        self.most = number

    def _answer(self, ask: Handler, number: int) -> None:
        if number == self.most:
            self.reached.set()
            self.go_on.wait(20)
        self.server.accept(ask, number)


@pytest.fixture
def counting(office: Office, monkeypatch: pytest.MonkeyPatch) -> Iterator[Counting]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    monkeypatch.setattr(message_watch, "SOON_MS", 30)
    with message_server.gateway() as server:
        use_messages(office, Gateway.FONNTE, server.url)
        message_gateways.set_token(acting(office, "admin"), Gateway.FONNTE, TOKEN)
        yield Counting(server)


def page_of(desk: Desk) -> Any:
    desk.go("messages")
    desk.screen.tabs.setCurrentIndex(1)
    desk.bot.waitUntil(lambda: len(desk.screen.page.campaigns.rows) > 0)
    return desk.screen.page


def close(desk: Desk) -> None:
    """Close the window as the program does: only what is under way is waited for."""
    desk.session.ending.emit()
    desk.window.close()
    desk.session.workers.close()


def test_a_campaign_is_shown_paused_gone_on_with_and_outlives_its_window(
    make_desk: MakeDesk, office: Office, tmp_path: Path, counting: Counting
) -> None:
    boss = acting(office, "admin")
    one = listed(boss, tmp_path, PEOPLE)
    desk = make_desk("admin")
    page, hands = page_of(desk), Hands(desk.window)
    server = counting.server

    def counts() -> dict[MessageState, int]:
        return dict(campaigns.campaigns(boss)[0].counts)

    counting.stop_at(20)
    hands.press(Key.Key_N, CTRL)
    desk.settle()
    hands.press(Key.Key_F5)
    desk.settle()
    hands.press(Key.Key_Return, CTRL)
    desk.bot.waitUntil(counting.reached.is_set, timeout=20_000)
    # While the twentieth is under way the window shows nineteen, and hears keys.
    desk.bot.waitUntil(lambda: page.ui.bar.value() == 19, timeout=20_000)
    assert "19 dari 60" in page.ui.bar.text()
    assert page.chosen.counts[ACCEPTED] == 19
    assert page.ui.stop.isVisible()
    assert look_at(desk.window, "pesan_berjalan") == []
    hands.press(Key.Key_J, CTRL)
    desk.bot.waitUntil(lambda: page.chosen.state is CampaignState.DIJEDA)
    counting.go_on.set()
    desk.settle()
    assert counts() == {ACCEPTED: 20, WAITING: PEOPLE - 20}

    counting.stop_at(40)
    hands.press(Key.Key_J, CTRL)
    desk.bot.waitUntil(counting.reached.is_set, timeout=20_000)
    counting.most = PEOPLE + 1
    counting.go_on.set()
    close(desk)
    gone = counts()
    assert 40 <= gone[ACCEPTED] < PEOPLE
    assert gone[ACCEPTED] + gone[WAITING] == PEOPLE  # nothing unsure: it was let come to its end

    again = make_desk("admin")
    again.go("workbench")
    again.bot.waitUntil(lambda: counts() == {ACCEPTED: PEOPLE}, timeout=20_000)
    again.settle()
    assert page_of(again).chosen.state is CampaignState.SELESAI
    sent = Counter(phone for phone, _ in server.sent)
    assert sent == Counter(phone_of(number) for number in range(1, PEOPLE + 1))
    assert one.id is not None
