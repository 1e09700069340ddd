"""Messages leave once, on time, and every one is accounted for, whatever the gateway answers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.domain.message import (
    Campaign,
    CampaignState,
    Gateway,
    MessageState,
    Reason,
)
from desktop_app.storage import messages as storage
from desktop_app.storage.tables import journal
from desktop_app.usecases import campaigns, consents, message_gateways, sending
from desktop_app.usecases.campaigns import MessagesAsked
from desktop_app.usecases.office import Office
from tests import message_server
from tests.message_server import TOKEN
from tests.notice_files import listed, phone_of, use_messages
from tests.offices import TestClock, acting
from tests.online_server import Handler

ACCEPTED, FAILED = MessageState.DITERIMA, MessageState.GAGAL
UNSURE, WAITING = MessageState.TIDAK_PASTI, MessageState.MENUNGGU


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")


@pytest.fixture
def server() -> Iterator[message_server.Gateway]:
    with message_server.gateway() as one:
        yield one


@pytest.fixture
def boss(make_office: Callable[..., Office], clock: TestClock) -> Office:
    return make_office(clock=clock, actor="admin")


def begun(
    boss: Office,
    folder: Path,
    url: str,
    count: int,
    gateway: Gateway = Gateway.FONNTE,
    **more: object,
) -> Campaign:
    """Return a started campaign to `count` people."""
    use_messages(boss, gateway, url, **more)
    if gateway.online:
        message_gateways.set_token(boss, gateway, TOKEN)
    one = campaigns.prepare(boss, "Nonaktif", listed(boss, folder, count).id)
    return campaigns.start(boss, one.id, one.version)


def counts(boss: Office, one: Campaign) -> dict[MessageState, int]:
    return dict(campaigns.campaign(boss, one.id).counts)


def always(document: object, status: int = 200) -> Callable[[Handler, int], None]:
    return lambda ask, number: ask.send(document, status)


@pytest.mark.parametrize("gateway", [Gateway.FONNTE, Gateway.WABLAS, Gateway.SMS])
def test_each_number_gets_its_message_once_and_the_campaign_ends(
    boss: Office, tmp_path: Path, server: message_server.Gateway, gateway: Gateway
) -> None:
    one = begun(boss, tmp_path, server.url, 5, gateway)

    report = sending.send(boss)

    assert sorted(phone for phone, _ in server.sent) == [phone_of(n) for n in range(1, 6)]
    assert counts(boss, one) == {ACCEPTED: 5}
    assert (report.ended, report.counts) == ("selesai", {ACCEPTED: 5})
    assert campaigns.campaign(boss, one.id).state is CampaignState.SELESAI
    assert sending.send(boss).counts == {}  # and nothing more
    assert len(server.sent) == 5


def test_no_message_holds_a_whole_nik_or_card(
    boss: Office, tmp_path: Path, server: message_server.Gateway
) -> None:
    begun(boss, tmp_path, server.url, 3)
    sending.send(boss)

    for _, text in server.sent:
        assert re.search(r"331714\*{6}\d{4}", text)
        assert not re.search(r"\d{7,}", text)
        assert "STOP" in text


@pytest.mark.parametrize(
    ("document", "status", "reason"),
    [
        ({"status": False, "reason": "token invalid"}, 200, Reason.TOKEN_SALAH),
        ({"Status": False, "reason": "insufficient quota"}, 200, Reason.KUOTA_HABIS),
        (
            {"status": False, "reason": "request invalid on disconnected device"},
            200,
            Reason.PERANGKAT_TERPUTUS,
        ),
        (b"<html>no</html>", 403, Reason.TOKEN_SALAH),
        (b"<html>gone</html>", 404, Reason.ALAMAT_SALAH),
        (b"", 302, Reason.ALAMAT_SALAH),
    ],
)
def test_what_every_message_would_meet_stops_the_campaign_and_loses_none(
    boss: Office,
    tmp_path: Path,
    server: message_server.Gateway,
    document: object,
    status: int,
    reason: Reason,
) -> None:
    one = begun(boss, tmp_path, server.url, 4)
    server.answer = always(document, status)

    report = sending.send(boss)

    assert (report.ended, report.halted_by) == ("terhenti", reason)
    assert len(server.sent) == 1
    after = campaigns.campaign(boss, one.id)
    assert (after.state, after.reason) == (CampaignState.DIJEDA, reason)
    assert counts(boss, one) == {WAITING: 4}


def test_after_the_cause_is_mended_the_campaign_goes_on(
    boss: Office, tmp_path: Path, clock: TestClock, server: message_server.Gateway
) -> None:
    one = begun(boss, tmp_path, server.url, 3)
    server.answer = always({"status": False, "reason": "insufficient quota"})
    sending.send(boss)
    server.answer = server.accept
    server.sent.clear()
    clock.go(minutes=20)

    campaigns.resume(boss, one.id, campaigns.campaign(boss, one.id).version)
    sending.send(boss)

    assert counts(boss, one) == {ACCEPTED: 3}
    assert len(server.sent) == 3


def test_a_number_that_is_refused_fails_alone_with_its_reason(
    boss: Office, tmp_path: Path, server: message_server.Gateway
) -> None:
    one = begun(boss, tmp_path, server.url, 3)

    def answer(ask: Handler, number: int) -> None:
        if number == 2:
            ask.send({"Status": False, "reason": "target invalid"})
        else:
            server.accept(ask, number)

    server.answer = answer
    report = sending.send(boss)

    assert counts(boss, one) == {ACCEPTED: 2, FAILED: 1}
    assert report.reasons == {Reason.NOMOR_SALAH: 1}
    assert len(server.sent) == 3


@pytest.mark.parametrize(
    ("document", "status", "reason"),
    [
        (b"<html>Selamat datang</html>", 200, Reason.JAWABAN_TAK_TERBACA),
        ({"hasil": "entah"}, 200, Reason.JAWABAN_TAK_TERBACA),
        (b"oops", 502, Reason.SERVER_BERMASALAH),
        ({"status": False, "reason": "request timeout"}, 200, Reason.SERVER_BERMASALAH),
    ],
)
def test_an_answer_that_says_neither_is_unsure_and_never_sent_again(
    boss: Office,
    tmp_path: Path,
    clock: TestClock,
    server: message_server.Gateway,
    document: object,
    status: int,
    reason: Reason,
) -> None:
    one = begun(boss, tmp_path, server.url, 5)
    server.answer = always(document, status)

    report = sending.send(boss)

    # Three in a row are no accident: the rest waits for a person.
    assert (report.ended, report.halted_by) == ("terhenti", reason)
    assert counts(boss, one) == {UNSURE: 3, WAITING: 2}
    server.answer = server.accept
    clock.go(hours=1)
    campaigns.resume(boss, one.id, campaigns.campaign(boss, one.id).version)
    sending.send(boss)
    assert counts(boss, one) == {UNSURE: 3, ACCEPTED: 2}
    assert len({phone for phone, _ in server.sent}) == len(server.sent) == 5


def test_a_connection_that_breaks_before_the_answer_is_unsure(
    boss: Office, tmp_path: Path, server: message_server.Gateway
) -> None:
    one = begun(boss, tmp_path, server.url, 1)
    server.answer = lambda ask, number: ask.connection.close()

    sending.send(boss)

    assert counts(boss, one) == {UNSURE: 1}
    (message,) = campaigns.messages(boss, MessagesAsked(one.id)).rows
    assert message.reason is Reason.TIDAK_ADA_JAWABAN


def test_too_fast_is_tried_again_later_and_only_so_often(
    boss: Office, tmp_path: Path, clock: TestClock, server: message_server.Gateway
) -> None:
    one = begun(boss, tmp_path, server.url, 1, message__tries=3)
    server.answer = always(b"slow down", 429)

    for _ in range(5):
        report = sending.send(boss)
        clock.go(hours=2)

    assert len(server.sent) == 3
    assert report.ended == "selesai"
    assert counts(boss, one) == {FAILED: 1}


def test_a_gateway_that_can_not_be_reached_leaves_everything_waiting(
    boss: Office, tmp_path: Path, clock: TestClock
) -> None:
    with message_server.gateway() as gone:
        url = gone.url
    one = begun(boss, tmp_path, url, 8)

    report = sending.send(boss)

    assert (report.ended, report.halted_by) == ("terhenti", Reason.TIDAK_TERHUBUNG)
    assert counts(boss, one) == {WAITING: 8}
    assert campaigns.campaign(boss, one.id).state is CampaignState.BERJALAN


def test_nothing_leaves_outside_the_hours_nor_on_a_day_off(
    boss: Office, tmp_path: Path, clock: TestClock, server: message_server.Gateway
) -> None:
    begun(
        boss,
        tmp_path,
        server.url,
        2,
        message__from="08:00",
        message__until="16:00",
        message__working_days=True,
    )
    clock.at = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)  # Friday, 16.30
    report = sending.send(boss)
    assert report.ended == "di_luar_jam"
    assert report.goes_on == datetime(2026, 11, 23, 1, 0, tzinfo=UTC)  # Monday, 08.00
    clock.at = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)  # Sunday, 10.00
    assert sending.send(boss).ended == "di_luar_jam"
    assert server.sent == []
    clock.at = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
    assert sending.send(boss).counts == {ACCEPTED: 2}


def test_a_pc_that_sleeps_between_two_messages_wakes_outside_the_hours_and_sends_nothing(
    boss: Office, tmp_path: Path, clock: TestClock, server: message_server.Gateway
) -> None:
    hours: dict[str, Any] = {
        "message__from": "08:00",
        "message__until": "16:00",
        "message__working_days": True,
    }
    one = begun(boss, tmp_path, server.url, 5, **hours)

    def sleep_after_the_second(seconds: float) -> None:
        if len(server.sent) == 2:
            clock.go(hours=9)  # Friday, 17.30: the lid was closed at 08.30

    report = sending.send(boss, nap=sleep_after_the_second)
    assert report.ended == "di_luar_jam"
    assert report.goes_on == datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
    assert counts(boss, one) == {ACCEPTED: 2, WAITING: 3}
    clock.at = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
    assert sending.send(boss).ended == "selesai"
    assert len({phone for phone, _ in server.sent}) == len(server.sent) == 5


def test_a_pc_that_sleeps_while_a_message_is_under_way_never_sends_it_twice(
    boss: Office, tmp_path: Path, clock: TestClock, server: message_server.Gateway
) -> None:
    one = begun(boss, tmp_path, server.url, 4)

    def asleep(ask: Handler, number: int) -> None:
        if number == 2:
            clock.go(days=2)  # the answer is lost with the connection
            ask.connection.close()
        else:
            server.accept(ask, number)

    server.answer = asleep
    sending.send(boss)
    sending.send(boss)

    assert counts(boss, one) == {ACCEPTED: 3, UNSURE: 1}
    assert len({phone for phone, _ in server.sent}) == len(server.sent) == 4
    (lost,) = campaigns.messages(boss, MessagesAsked(one.id, (UNSURE,))).rows
    assert lost.handed_at is not None
    assert lost.done_at is not None
    assert lost.done_at - lost.handed_at >= timedelta(days=2)


def test_a_clock_set_back_sends_no_message_again(
    boss: Office, tmp_path: Path, clock: TestClock, server: message_server.Gateway
) -> None:
    one = begun(boss, tmp_path, server.url, 4)
    sending.send(boss, stop=lambda: len(server.sent) == 2)
    clock.go(days=-3)
    sending.send(boss)
    assert counts(boss, one) == {ACCEPTED: 4}
    assert len({phone for phone, _ in server.sent}) == len(server.sent) == 4


def test_the_days_limit_holds_over_runs(
    boss: Office, tmp_path: Path, clock: TestClock, server: message_server.Gateway
) -> None:
    begun(boss, tmp_path, server.url, 5, message__per_day=3)

    assert sending.send(boss).ended == "batas_harian"
    assert sending.send(boss).ended == "batas_harian"
    assert len(server.sent) == 3
    clock.go(days=1)
    assert sending.send(boss).ended == "selesai"
    assert len(server.sent) == 5


def test_a_stop_said_meanwhile_is_heard(
    boss: Office, tmp_path: Path, server: message_server.Gateway
) -> None:
    one = begun(boss, tmp_path, server.url, 3)

    consents.say(boss, phone_of(2), False, consents.How.PESAN)
    sending.send(boss)

    assert phone_of(2) not in {phone for phone, _ in server.sent}
    assert counts(boss, one) == {ACCEPTED: 2, MessageState.BATAL: 1}


def test_a_run_that_is_stopped_goes_on_with_the_next(
    boss: Office, tmp_path: Path, server: message_server.Gateway
) -> None:
    one = begun(boss, tmp_path, server.url, 4)

    assert sending.send(boss, stop=lambda: len(server.sent) >= 2).ended == "dihentikan"
    assert counts(boss, one) == {ACCEPTED: 2, WAITING: 2}
    sending.send(boss)
    assert len({phone for phone, _ in server.sent}) == len(server.sent) == 4


def test_what_a_sender_that_died_handed_over_is_unsure_and_a_person_decides(
    boss: Office, tmp_path: Path, server: message_server.Gateway
) -> None:
    one = begun(boss, tmp_path, server.url, 3)

    first = campaigns.messages(boss, MessagesAsked(one.id)).rows[-1]
    with boss.write() as tx:
        storage.change_message(
            tx, first, state=MessageState.DISERAHKAN, gateway=Gateway.FONNTE, handed_at=tx.at
        )
    sending.send(boss)

    assert counts(boss, one) == {ACCEPTED: 2, UNSURE: 1}
    assert first.phone not in {phone for phone, _ in server.sent}
    (lost,) = campaigns.messages(boss, MessagesAsked(one.id, (UNSURE,))).rows
    assert lost.reason is Reason.TERHENTI
    campaigns.settle(boss, lost.id, lost.version, sent=False)
    sending.send(boss)
    assert counts(boss, one) == {ACCEPTED: 3}


def test_the_outbox_file_holds_each_message_and_tells_what_stands_in_it(
    boss: Office, tmp_path: Path
) -> None:
    one = begun(boss, tmp_path, "", 3, Gateway.BERKAS)
    assert sending.send(boss).counts == {ACCEPTED: 3}
    (path,) = (boss.store.folder / "pesan-keluar").glob("*.csv")
    with boss.ports.workbooks.open(path) as (sheet,):
        rows = list(sheet.rows())
    assert len(rows) == 4
    assert rows[1][2].startswith("0812-")
    # As if the power went between the file and the database.
    written = campaigns.messages(boss, MessagesAsked(one.id)).rows[0]
    with boss.write() as tx:
        storage.change_message(tx, written, state=MessageState.DISERAHKAN)
    sending.send(boss)
    assert counts(boss, one) == {ACCEPTED: 3}


def test_a_dry_run_gateway_goes_through_everything_and_the_same_people_can_be_told_after(
    boss: Office, tmp_path: Path, server: message_server.Gateway
) -> None:
    one = begun(boss, tmp_path, server.url, 3, Gateway.UJI_COBA)
    assert sending.send(boss).counts == {MessageState.BATAL: 3}
    assert server.sent == []

    use_messages(boss, Gateway.FONNTE, server.url)
    message_gateways.set_token(boss, Gateway.FONNTE, TOKEN)
    assert one.list_id is not None
    second = campaigns.prepare(boss, "Sungguhan", one.list_id)
    campaigns.start(boss, second.id, second.version)
    assert sending.send(boss).counts == {ACCEPTED: 3}


def test_nobody_is_told_the_same_twice(
    boss: Office, tmp_path: Path, server: message_server.Gateway
) -> None:
    one = begun(boss, tmp_path, server.url, 2)
    sending.send(boss)

    assert one.list_id is not None
    with pytest.raises(Refused, match="Tidak ada seorang pun"):
        campaigns.prepare(boss, "Lagi", one.list_id)


def test_an_officer_may_look_but_only_who_has_the_right_starts(
    boss: Office, tmp_path: Path, server: message_server.Gateway
) -> None:
    one = begun(boss, tmp_path, server.url, 1)
    officer = acting(boss, "petugas1")

    assert campaigns.campaign(officer, one.id).name == "Nonaktif"
    with pytest.raises(Refused):
        campaigns.pause(officer, one.id, one.version)


def test_no_journal_entry_and_no_log_line_holds_a_nik_a_number_or_the_token(
    boss: Office,
    tmp_path: Path,
    server: message_server.Gateway,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("DEBUG")
    one = begun(boss, tmp_path, server.url, 4)
    server.answer = lambda ask, number: (
        ask.send({"status": False, "reason": f"target {phone_of(1)} invalid {TOKEN}"})
        if number == 1
        else server.accept(ask, number)
    )
    sending.send(boss)
    consents.say(boss, phone_of(3), False, consents.How.PESAN, "lewat telepon")
    campaigns.messages(boss, MessagesAsked(one.id))

    with boss.read() as connection:
        bodies = b"\n".join(
            row.body or b"" for row in connection.execute(journal.select()) if row.body
        )
    assert bodies
    said = bodies.decode(errors="replace") + caplog.text
    for number in range(1, 5):
        assert phone_of(number) not in said
        assert phone_of(number)[2:] not in said
    assert not re.search(r"331714\d{10}", said)
    assert TOKEN not in said
