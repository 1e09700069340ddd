"""Each fault of a gateway, a template or a number stands on the screen as a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.message import CampaignState, Gateway, MessageState, Occasion
from desktop_app.gui.demonstration import Hands
from desktop_app.usecases import consents, message_gateways
from desktop_app.usecases.office import Office
from tests import message_server
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.message_server import TOKEN
from tests.notice_files import listed, row_of, take_list, use_messages
from tests.online_server import Handler

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[message_server.Gateway]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    with message_server.gateway() as one:
        yield one


@pytest.fixture
def desk(make_desk: MakeDesk, office: Office, server: message_server.Gateway) -> Desk:
    use_messages(office, Gateway.FONNTE, server.url)
    desk = make_desk("admin")
    message_gateways.set_token(desk.office, Gateway.FONNTE, TOKEN)
    return desk


def page_of(desk: Desk, number: int) -> Any:
    desk.go("messages")
    desk.screen.tabs.setCurrentIndex(number)
    desk.settle()
    return desk.screen.page


def sent_from_the_window(desk: Desk) -> Any:
    page, hands = page_of(desk, 1), Hands(desk.window)
    hands.press(Key.Key_N, CTRL)
    desk.settle()
    hands.press(Key.Key_F5)
    desk.settle()
    hands.press(Key.Key_Return, CTRL)
    desk.settle()
    return page


@pytest.mark.parametrize(
    ("name", "document", "status", "said"),
    [
        ("token", {"status": False, "reason": "token invalid"}, 200, "token ditolak"),
        ("kuota", {"Status": False, "reason": "insufficient quota"}, 200, "kuota habis"),
        ("html_403", b"<html>Forbidden</html>", 403, "token ditolak"),
        ("html_404", b"<html>Not found</html>", 404, "alamat penyedia salah"),
        ("telepon", {"status": False, "reason": "device disconnected"}, 200, "terputus"),
    ],
)
def test_what_stops_everybody_is_said_where_the_campaign_stands(
    desk: Desk,
    server: message_server.Gateway,
    tmp_path: Path,
    name: str,
    document: object,
    status: int,
    said: str,
) -> None:
    listed(desk.office, tmp_path, 3)
    server.answer = lambda ask, number: ask.send(document, status)
    page = sent_from_the_window(desk)
    assert page.chosen.state is CampaignState.DIJEDA
    assert said in page.ui.words.text()
    assert said in page.ui.trouble.text()
    assert said in desk.notice
    assert {one.state for one in page.rows.rows} == {MessageState.MENUNGGU}
    assert look_at(desk.window, f"pesan_galat_{name}") == []
    assert TOKEN not in page.ui.words.text() + desk.notice


@pytest.mark.parametrize(
    ("name", "document", "status", "state", "said"),
    [
        (
            "status_false",
            {"Status": False, "reason": "target invalid"},
            200,
            "gagal",
            "nomor ditolak",
        ),
        ("html", b"<html><h1>Selamat datang</h1></html>", 200, "tidak_pasti", "tidak dapat dibaca"),
        ("server", b"oops", 502, "tidak_pasti", "server penyedia bermasalah"),
        ("putus", None, 200, "tidak_pasti", "tidak menjawab"),
    ],
)
def test_what_one_message_met_is_said_in_its_row(
    desk: Desk,
    server: message_server.Gateway,
    tmp_path: Path,
    name: str,
    document: object,
    status: int,
    state: str,
    said: str,
) -> None:
    listed(desk.office, tmp_path, 3)

    def answer(ask: Handler, number: int) -> None:
        if number > 1:
            server.accept(ask, number)
        elif document is None:
            ask.connection.close()
        else:
            ask.send(document, status)

    server.answer = answer
    page = sent_from_the_window(desk)
    (one,) = [row for row in page.rows.rows if row.state == state]
    at = list(page.rows.rows).index(one)
    shown = page.rows.model.data(page.rows.model.index(at, 3))
    assert said in shown
    page.ui.rows.selectRow(at)
    assert page.ui.again.isVisible()
    assert page.ui.arrived.isVisible() is (state == "tidak_pasti")
    assert look_at(desk.window, f"pesan_galat_{name}") == []


def test_a_gateway_that_is_not_there_is_said_and_everything_waits(
    desk: Desk, office: Office, tmp_path: Path
) -> None:
    with message_server.gateway() as gone:
        url = gone.url
    use_messages(office, Gateway.FONNTE, url)
    listed(desk.office, tmp_path, 6)
    page = sent_from_the_window(desk)
    assert "tidak dapat dihubungi" in page.ui.trouble.text()
    assert page.chosen.state is CampaignState.BERJALAN
    assert look_at(desk.window, "pesan_galat_tak_terhubung") == []


def test_a_number_of_twenty_people_is_left_out_with_its_reason_unless_somebody_decides(
    desk: Desk, tmp_path: Path
) -> None:
    rows = [row_of(n, hp="081230000900") for n in range(1, 4)]
    rows += [row_of(n, hp="081230000901") for n in range(10, 30)]
    one = take_list(desk.office, tmp_path / "x.xlsx", rows)
    consents.say_for_list(desk.office, one.id, "surat 1")
    page, hands = page_of(desk, 1), Hands(desk.window)
    hands.press(Key.Key_N, CTRL)
    desk.settle()
    hands.press(Key.Key_F5)
    desk.settle()
    out = page.panel.out
    assert len(out.rows) == 20
    assert "dipakai terlalu banyak orang" in out.data(out.index(0, 1))
    assert "(20)" in out.data(out.index(0, 1))
    assert look_at(desk.window, "pesan_nomor_bersama") == []
    page.ui.shared.click()
    hands.press(Key.Key_F5)
    desk.settle()
    crowd = next(one for one in page.panel.gets.rows if len(one.abouts) == 20)
    assert "Warga" not in crowd.text
    assert len(out.rows) == 0


def test_a_text_of_60_001_characters_is_refused_beside_the_text(desk: Desk) -> None:
    page = page_of(desk, 2)
    ui = page.ui
    ui.occasion.setCurrentIndex(ui.occasion.findData(Occasion.NONAKTIF))
    desk.settle()
    good = ui.text.toPlainText()
    for length, refused in ((60_000, False), (60_001, True)):
        ui.text.setPlainText(good + "x" * (length - len(good)))
        page.preview()
        desk.settle()
        assert ("60.001" in ui.text_fault.text()) is refused, ui.text_fault.text()
    Hands(desk.window).press(Key.Key_S, CTRL)
    desk.settle()
    assert ui.text.hasFocus()
    assert look_at(desk.window, "pesan_naskah_panjang") == []
