"""`loket notice` and `loket message` do what the screens do, and tell it in Indonesian."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app import cli
from desktop_app.domain.dry_run import NumberCheck
from desktop_app.domain.errors import Refused
from desktop_app.domain.message import Gateway, LeftOut, MessageState, Occasion
from desktop_app.domain.message_text import MessageTemplate
from desktop_app.storage import tables
from desktop_app.usecases import (
    campaigns,
    consents,
    message_gateways,
    message_templates,
    sending,
)
from desktop_app.usecases.message_templates import MessageFaulty
from desktop_app.usecases.office import Office
from tests import message_server
from tests.notice_files import HEADER, listed, phone_of, row_of, use_messages, write_xlsx
from tests.offices import PASSPHRASE, TestClock, acting, serve_somebody


@pytest.fixture
def run(
    make_office: Callable[..., Office],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Callable[..., Any]:
    office = make_office(actor=None)
    use_messages(office, Gateway.BERKAS)
    office.store.close()
    monkeypatch.setenv("LOKET_DATA_DIR", str(office.store.folder))
    monkeypatch.setenv("LOKET_PASSPHRASE", PASSPHRASE)

    def call(*arguments: str, code: int = 0) -> Any:
        assert cli.main([*arguments, "--json"]) == code
        return json.loads(capsys.readouterr().out)

    return call


def test_a_list_is_imported_looked_at_and_sent_from_the_command_line(
    run: Callable[..., Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write_xlsx(tmp_path / "x.xlsx", [HEADER, row_of(1), row_of(2), row_of(3, nik="1")])
    taken = run("notice", "import", str(path), "--left-out", str(tmp_path / "sisa.xlsx"))
    assert (taken["imported"], taken["left_out"]) == (2, 1)
    assert (tmp_path / "sisa.xlsx").exists()

    (kept,) = run("notice", "list")
    assert kept["figures"]["people"] == 2
    more = write_xlsx(tmp_path / "y.xlsx", [HEADER, row_of(2), row_of(9)])
    assert run("notice", "import", str(more), "--into", kept["id"])["imported"] == 3
    other = write_xlsx(
        tmp_path / "z.xlsx", [("A", "B", "C"), (row_of(5)[1], "Warga E", "0812345678")]
    )
    by_hand = ["--map", "nik=A", "--map", "nama=B", "--map", "telepon=C"]
    second = run("notice", "import", str(other), *by_hand)
    assert second["imported"] == 1
    assert run("notice", "remove", second["id"]) == {"people": 1, "removed": False}
    assert run("notice", "remove", second["id"], "--yes") == {"people": 1, "removed": True}
    told = run("message", "preview", kept["id"])
    assert (told["messages"], told["left_out"]) == (0, {"tanpa_persetujuan": 3})
    assert run("message", "send", kept["id"], code=1)["error"] == "tidak_ada_penerima"
    assert run("message", "send")["ended"] == "selesai"
    assert cli.main(["message", "report", "2026-11"]) == 0
    assert "0 pesan diterima antrean" in capsys.readouterr().out


def test_a_number_that_is_no_list_is_told(run: Callable[..., Any]) -> None:
    assert run("message", "preview", "bukan", code=2)["error"] == "pemakaian_salah"


# Templates ------------------------------------------------------------------------------------


@pytest.fixture
def boss(make_office: Callable[..., Office]) -> Office:
    office = make_office(clock=TestClock(), actor="admin")
    use_messages(office, Gateway.BERKAS)
    return office


def test_new_words_count_from_their_day_and_are_kept_once_sent_with(
    boss: Office, tmp_path: Path
) -> None:
    old = next(v for v in message_templates.versions(boss) if v.template.occasion == "nonaktif")
    assert old.in_force
    words = MessageTemplate(
        old.template.occasion,
        boss.today(),
        "{kantor}: {nama}, kartu Anda nonaktif. Balas STOP untuk berhenti.",
        "{nama}: nonaktif. Balas STOP untuk berhenti.",
    )
    message_templates.save(boss, words)
    one = listed(boss, tmp_path, 2)
    run = campaigns.dry_run(boss, one.id)
    assert run.outgoing[0].text.startswith("Dinas Sosial Kabupaten Contoh: Warga")
    made = campaigns.prepare(boss, "x", one.id)
    campaigns.start(boss, made.id, made.version)
    assert sending.send(boss).counts == {MessageState.DITERIMA: 2}

    with pytest.raises(MessageFaulty):
        message_templates.save(boss, MessageTemplate(words.occasion, boss.today(), "x", "y"))
    with pytest.raises(Refused, match="Sudah ada 2 pesan"):
        message_templates.save(boss, words)


def test_a_preview_shows_the_longest_real_case(boss: Office, tmp_path: Path) -> None:
    one = listed(boss, tmp_path, 3)
    long = message_templates.seed(boss, Occasion.NONAKTIF)

    shown = message_templates.preview(boss, long, one.id)
    run = campaigns.dry_run(boss, one.id)
    assert run.longest is not None
    assert (shown.characters, shown.measured) == (len(run.longest.text), 3)
    assert message_templates.preview(boss, long).measured == 0


@pytest.mark.parametrize("gateway", [Gateway.FONNTE, Gateway.WABLAS])
def test_numbers_without_whatsapp_are_left_out_where_the_gateway_tells(
    boss: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gateway: Gateway
) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    one = listed(boss, tmp_path, 3)
    with message_server.gateway() as server:
        use_messages(boss, gateway, server.url)
        message_gateways.set_token(boss, gateway, message_server.TOKEN)
        server.not_registered = {phone_of(2)}
        run = campaigns.dry_run(boss, one.id, ask_gateway=True)
        made = campaigns.prepare(boss, "x", one.id)
        campaigns.start(boss, made.id, made.version, ask_gateway=True)
        sending.send(boss)
    assert (len(run.outgoing), run.numbers) == (2, NumberCheck.DIPERIKSA)
    assert run.reasons == {LeftOut.NOMOR_TIDAK_TERDAFTAR: 1}
    assert phone_of(2) not in {phone for phone, _ in server.sent}
    assert len(server.sent) == 2


def test_a_gateway_that_can_not_check_numbers_says_so_and_leaves_nobody_out(
    boss: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    one = listed(boss, tmp_path, 3)

    def checked(gateway: Gateway, url: str, **more: object) -> NumberCheck | None:
        use_messages(boss, gateway, url, **more)
        message_gateways.set_token(boss, gateway, message_server.TOKEN)
        run = campaigns.dry_run(boss, one.id, ask_gateway=True)
        assert len(run.outgoing) == 3
        return run.numbers

    with message_server.gateway() as server:
        url = server.url
        assert checked(Gateway.SMS, url) is NumberCheck.TIDAK_ADA
        nowhere = {"message__wablas_check_address": ""}
        assert checked(Gateway.WABLAS, url, **nowhere) is NumberCheck.TIDAK_ADA
        off = {"message__check_numbers": False}
        assert checked(Gateway.FONNTE, url, **off) is NumberCheck.DIMATIKAN
        on = {"message__check_numbers": True}
        server.server.answer = lambda ask: ask.send(b"<html>404</html>", 404)
        for gateway in (Gateway.FONNTE, Gateway.WABLAS):
            assert checked(gateway, url, **on) is NumberCheck.TIDAK_TERJAWAB
    assert checked(Gateway.FONNTE, url) is NumberCheck.TIDAK_TERJAWAB
    assert campaigns.dry_run(boss, one.id).numbers is None


def test_whoever_recorded_an_agreement_and_when_is_told_the_tick_at_the_counter_too(
    boss: Office,
) -> None:
    officer = acting(boss, "petugas1")
    serve_somebody(officer)
    with officer.write() as tx:
        row = tx.connection.execute(tables.applicant.select()).one()
        new = {"phone": phone_of(1), "wa_consent": True}
        tx.change(tables.applicant, row.id, row.version, new)
    (ticked,) = consents.history(boss, phone_of(1))
    assert (ticked.agrees, ticked.how, ticked.at) == (True, consents.How.LOKET, boss.now())
    assert officer.actor is not None
    assert ticked.officer == officer.actor.name
    consents.say(boss, phone_of(1), False, consents.How.PESAN, "balas STOP")
    assert [one.agrees for one in consents.history(boss, phone_of(1))] == [False]


def test_an_agreement_on_paper_names_the_paper(boss: Office, tmp_path: Path) -> None:
    officer = acting(boss, "petugas1")
    with pytest.raises(Refused, match="nomor atau tanggal"):
        consents.say(officer, "081230000001", True, consents.How.FORMULIR)
    consents.say(officer, "081230000001", True, consents.How.FORMULIR, "formulir 12")
