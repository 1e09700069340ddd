"""Pesan by keyboard: lists brought in, campaigns tried and sent, words, results and STOP."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.access import Right
from desktop_app.domain.message import CampaignState, Gateway, MessageState, Occasion
from desktop_app.domain.notice_list import NoticeKind
from desktop_app.gui.demonstration import Hands
from desktop_app.usecases import (
    campaigns,
    consents,
    message_gateways,
    message_templates,
    notice_people,
    sending,
)
from desktop_app.usecases import settings as office_settings
from desktop_app.usecases.notice_people import PeopleAsked
from desktop_app.usecases.office import Office
from tests import message_server
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at as look_at_all
from tests.message_server import TOKEN
from tests.notice_files import (
    HEADER,
    listed,
    nik_of,
    phone_of,
    row_of,
    take_list,
    use_messages,
    write_xlsx,
)
from tests.offices import acting
from tests.online_server import Handler

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def look_at(window: Any, name: str) -> list[str]:
    return [one for one in look_at_all(window, name) if "QToolButton" not in one]


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")


@pytest.fixture
def server() -> Iterator[message_server.Gateway]:
    with message_server.gateway() as one:
        yield one


@pytest.fixture
def desk(make_desk: MakeDesk, office: Office) -> Desk:
    use_messages(office, Gateway.UJI_COBA)
    return make_desk("admin")


def part(desk: Desk, number: int) -> Any:
    screen = desk.go("messages")
    desk.bot.keyClick(screen, getattr(Key, f"Key_{number}"), ALT)
    desk.settle()
    return screen.page


def test_without_its_switch_the_place_leaves_no_trace(make_desk: MakeDesk) -> None:
    desk = make_desk("admin")
    desk.go("workbench")
    assert "messages" not in [one.name for one in desk.window._places]


def test_a_file_is_taken_in_and_what_was_left_out_is_told(desk: Desk, tmp_path: Path) -> None:
    rows = [row_of(1), row_of(2), row_of(3, nik="12"), row_of(4, hp="rusak")]
    path = write_xlsx(tmp_path / "nonaktif 01-11-2026.xlsx", [HEADER, *rows])
    page = part(desk, 1)
    page.look_at(path)
    assert page.ui.kind.hasFocus()
    Hands(desk.window).press(Key.Key_Return, CTRL)
    desk.settle()
    assert page.front() is page.ui.page_result, page.ui.look_fault.text()
    assert "4 orang dibaca: 3 diimpor" in page.ui.result_words.text()
    assert look_at(desk.window, "pesan_hasil_impor") == []
    out = tmp_path / "keluar.xlsx"
    page.export_left_out(out)
    desk.settle()
    assert out.exists()
    Hands(desk.window).press(Key.Key_Escape)
    assert page.ui.search.hasFocus()
    shown = [page.people.rows.data(page.people.rows.index(0, at)) for at in range(6)]
    assert nik_of(1) not in " ".join(shown)
    assert any("******" in cell for cell in shown)


def test_a_list_of_unknown_layout_is_read_as_somebody_says(desk: Desk, tmp_path: Path) -> None:
    titles = ("Urut", "Identitas", "Peserta", "Hubungi", "Wilayah", "Kapan")
    rows = [
        (n, nik_of(n), f"Warga {chr(64 + n)}", "0" + phone_of(n)[2:], "Leteh", "3/9/2026")
        for n in range(1, 6)
    ]
    page = part(desk, 1)
    page.look_at(write_xlsx(tmp_path / "aneh.xlsx", [titles, *rows]))
    hands = Hands(desk.window)
    hands.press(Key.Key_Return, CTRL)
    desk.settle()
    assert "Kolom NIK tidak ditemukan" in page.ui.look_fault.text()
    assert page.ui.map.hasFocus()
    assert look_at(desk.window, "pesan_kolom_tak_dikenal") == []
    hands.press(Key.Key_L, CTRL)
    desk.settle()
    panel = page.ui.mapping
    assert page.front() is page.ui.page_map
    table = panel.ui.columns
    for column, letters in ((1, "ni"), (2, "na"), (3, "nomor t"), (4, "de"), (5, "ta")):
        table.go_to(column)
        hands.type(letters)
    assert panel.result.rows[0].phone == phone_of(1)
    assert look_at(desk.window, "pesan_pilih_kolom") == []
    hands.press(Key.Key_Return, CTRL)
    desk.settle()
    assert page.front() is page.ui.page_result, page.ui.look_fault.text()
    assert "5 orang dibaca: 5 diimpor" in page.ui.result_words.text()
    hands.press(Key.Key_Escape)
    page.look_at(write_xlsx(tmp_path / "aneh lagi.xlsx", [titles, *rows[:2]]))
    hands.press(Key.Key_Return, CTRL)
    desk.settle()
    assert "2 orang dibaca: 2 diimpor" in page.ui.result_words.text()


def test_a_file_is_added_to_a_list_that_is_there(desk: Desk, tmp_path: Path) -> None:
    first = listed(desk.office, tmp_path, 3)
    page = part(desk, 1)
    page.look_at(write_xlsx(tmp_path / "tambahan.xlsx", [HEADER, row_of(3), row_of(8), row_of(9)]))
    ui = page.ui
    assert ui.into.itemData(1) == first.id
    ui.into.setCurrentIndex(1)
    assert not ui.title.isVisible()
    assert look_at(desk.window, "pesan_tambah_berkas") == []
    Hands(desk.window).press(Key.Key_Return, CTRL)
    desk.settle()
    assert "3 orang dibaca: 2 diimpor" in ui.result_words.text()
    assert "kini 5 orang" in ui.result_words.text()
    assert [one[0] for one in page.intake.reasons.rows] == ["sudah_dalam_daftar"]


def test_a_list_shows_who_was_told_and_who_came(desk: Desk, tmp_path: Path) -> None:
    long = "Siti Nur Rahmawati binti Slamet Contoh"
    days = ("01/02/2026", "25/05/2026", "01/09/2026", "")
    rows = [row_of(n, nama=f"{long} {n}", tanggal=days[n % 4]) for n in range(1, 13)]
    one = take_list(desk.office, tmp_path / "x.xlsx", rows)
    consents.say_for_list(desk.office, one.id, "surat 1")
    use_messages(desk.office, Gateway.BERKAS)
    made = campaigns.prepare(desk.office, "Nonaktif", one.id)
    campaigns.start(desk.office, made.id, made.version)
    sending.send(desk.office, stop=lambda: len(campaigns.campaigns(desk.office)[0].counts) > 2)
    page = part(desk, 1)
    assert "Sudah dikabari 12 · belum 0" in page.ui.figures.text()
    limits = page.ui.limits.text()
    assert "3 lewat enam bulan" in limits
    assert "3 batas segera habis" in limits
    assert "3 tanggal nonaktif tidak diketahui" in limits
    assert look_at(desk.window, "pesan_daftar_dikabari") == []


def test_arrears_are_shown_with_class_and_amount(desk: Desk, tmp_path: Path) -> None:
    header = ("NIK", "Nama", "No HP", "Kelas", "Bulan Tunggakan", "Jumlah Tunggakan", "Desa")
    rows = [
        (nik_of(n), f"Warga {chr(64 + n)}", "0" + phone_of(n)[2:], n % 3 + 1, n, n * 42_000, desa)
        for n, desa in enumerate(("Leteh", "Sumberejo", "Kalipang", "Narukan") * 2, start=1)
    ]
    path = tmp_path / "tunggakan.xlsx"
    take_list(desk.office, path, rows, NoticeKind.TUNGGAKAN, header)
    page = part(desk, 1)
    assert "Rp1.512.000" in page.ui.limits.text()
    assert "kelas 2" in page.ui.limits.text()
    assert page.people.rows.headerData(3, Qt.Orientation.Horizontal) == "Tunggakan"
    assert "Rp84.000 · 2 bln" in [page.people.rows.data(page.people.rows.index(0, 3))]
    assert look_at(desk.window, "pesan_tunggakan") == []


def test_a_lists_people_are_removed_by_who_answers_for_it_and_its_figures_stay(
    desk: Desk, tmp_path: Path
) -> None:
    listed(desk.office, tmp_path, 4)
    page = part(desk, 1)
    assert look_at(desk.window, "pesan_daftar_penuh") == []
    Hands(desk.window).press(Key.Key_Delete, CTRL)
    desk.settle()
    assert "4 orang dihapus" in desk.notice
    assert page.people.rows.rows == ()
    assert "sudah dihapus" in page.ui.empty.text()
    assert "4 orang" in page.ui.figures.text()
    assert not page.ui.remove.isVisible()
    assert look_at(desk.window, "pesan_daftar_dihapus") == []


def test_people_are_found_by_hand_added_and_noted_as_reached(
    desk: Desk, office: Office, tmp_path: Path
) -> None:
    one = listed(desk.office, tmp_path, 12)
    page = part(desk, 1)
    assert len(page.people.rows.rows) == 12
    assert "12 orang" in page.ui.figures.text()
    hands = Hands(desk.window)
    hands.press(Key.Key_I, CTRL)
    assert page.ui.nik.hasFocus()
    page.ui.nik.set_digits(nik_of(40))
    hands.press(Key.Key_Return, CTRL)
    assert page.ui.name_fault.isVisible()
    page.ui.name.setText("Warga Tambahan")
    hands.press(Key.Key_Return, CTRL)
    desk.settle()
    assert notice_people.people(desk.office, one.id, PeopleAsked()).total == 13
    assert look_at(desk.window, "pesan_tambah") == []
    hands.press(Key.Key_Escape)
    page.ui.search.setText("Tambahan")
    page.people.load_people()
    desk.settle()
    (found,) = page.people.rows.rows
    hands.press(Key.Key_T, CTRL)
    desk.settle()
    page.ui.search.clear()
    page.people.load_people()
    desk.settle()
    told = {row.person.name: row.contact for row in page.people.rows.rows}
    assert told[found.person.name] is not None
    assert look_at(desk.window, "pesan_daftar") == []


def test_a_list_of_ones_own_begins_empty(desk: Desk) -> None:
    page = part(desk, 1)
    assert page.ui.none.isVisible()
    assert look_at(desk.window, "pesan_kosong") == []
    hands = Hands(desk.window)
    hands.press(Key.Key_N, CTRL)
    hands.press(Key.Key_Return, CTRL)
    desk.settle()
    assert page.ui.title_fault.isVisible()
    page.ui.kind.setCurrentIndex(page.ui.kind.findData(NoticeKind.TUNGGAKAN))
    page.ui.title.setText("Tunggakan November")
    assert look_at(desk.window, "pesan_baru") == []
    hands.press(Key.Key_Return, CTRL)
    desk.settle()
    assert page.chosen.title == "Tunggakan November"


def test_a_campaign_is_tried_first_then_sent(
    desk: Desk, office: Office, tmp_path: Path, server: message_server.Gateway
) -> None:
    listed(desk.office, tmp_path, 8)
    use_messages(office, Gateway.FONNTE, server.url)
    message_gateways.set_token(desk.office, Gateway.FONNTE, TOKEN)
    page = part(desk, 2)
    hands = Hands(desk.window)
    hands.press(Key.Key_N, CTRL)
    desk.settle()
    assert not page.ui.go.isEnabled()
    hands.press(Key.Key_F5)
    desk.settle()
    assert page.ui.verdict.text().startswith("8 pesan untuk 8 orang")
    assert server.sent == []
    assert look_at(desk.window, "pesan_uji_coba") == []
    hands.press(Key.Key_Return, CTRL)
    desk.settle()
    assert len(server.sent) == 8
    assert page.chosen.state is CampaignState.SELESAI
    assert {one.state for one in page.rows.rows} == {MessageState.DITERIMA}
    assert look_at(desk.window, "pesan_pengiriman") == []


def test_an_unsure_message_is_sent_again_only_by_pressing_twice(
    desk: Desk, office: Office, tmp_path: Path, server: message_server.Gateway
) -> None:
    listed(desk.office, tmp_path, 2)
    use_messages(office, Gateway.FONNTE, server.url)
    message_gateways.set_token(desk.office, Gateway.FONNTE, TOKEN)
    server.answer = lambda ask, number: ask.send("<html>galat</html>")
    page = part(desk, 2)
    hands = Hands(desk.window)
    hands.press(Key.Key_N, CTRL)
    desk.settle()
    hands.press(Key.Key_F5)
    desk.settle()
    hands.press(Key.Key_Return, CTRL)
    desk.settle()
    assert {one.state for one in page.rows.rows} == {MessageState.TIDAK_PASTI}
    assert look_at(desk.window, "pesan_tidak_pasti") == []
    hands.press(Key.Key_Y, CTRL)
    desk.settle()
    states = [one.state for one in page.rows.rows]
    assert sorted(states) == [MessageState.DITERIMA, MessageState.TIDAK_PASTI]
    page.ui.rows.selectRow(states.index(MessageState.TIDAK_PASTI))
    before = len(server.sent)
    server.answer = server.accept
    hands.press(Key.Key_L, CTRL)
    desk.settle()
    assert "dua kali" in desk.notice
    hands.press(Key.Key_L, CTRL)
    desk.settle()
    hands.press(Key.Key_F9)
    desk.settle()
    assert len(server.sent) == before + 1
    assert {one.state for one in page.rows.rows} == {MessageState.DITERIMA}


def test_a_missing_token_keeps_the_campaign_and_says_what_to_do(
    desk: Desk, office: Office, tmp_path: Path, server: message_server.Gateway
) -> None:
    listed(desk.office, tmp_path, 2)
    use_messages(office, Gateway.FONNTE, server.url)
    page = part(desk, 2)
    assert "oken" in page.ui.trouble.text()
    assert page.ui.trouble.isVisible()
    assert not page.ui.send.isEnabled()


def test_words_are_previewed_on_the_longest_case_and_unknown_gaps_refused(
    desk: Desk, tmp_path: Path
) -> None:
    listed(desk.office, tmp_path, 3)
    page = part(desk, 3)
    ui = page.ui
    ui.occasion.setCurrentIndex(ui.occasion.findData(Occasion.NONAKTIF))
    desk.settle()
    assert "331714******" in ui.shown.toPlainText()
    assert "Terpanjang dari 3 orang" in ui.measure.text()
    assert look_at(desk.window, "pesan_naskah") == []
    good = ui.text.toPlainText()
    ui.text.setPlainText(good + "\n{penyakit}")
    page.preview()
    desk.settle()
    assert "penyakit" in ui.text_fault.text()
    hands = Hands(desk.window)
    hands.press(Key.Key_S, CTRL)
    desk.settle()
    assert ui.text.hasFocus()
    assert look_at(desk.window, "pesan_naskah_salah") == []
    ui.text.setPlainText(good + "\nTerima kasih.")
    hands.press(Key.Key_S, CTRL)
    desk.settle()
    kept = [one.template.text for one in message_templates.versions(desk.office)]
    assert any("Terima kasih." in text for text in kept)
    ui.rows.selectRow(0)
    hands.press(Key.Key_B, CTRL)
    desk.settle()
    kept = [one.template.text for one in message_templates.versions(desk.office)]
    assert not any("Terima kasih." in text for text in kept)


def test_results_are_shown_by_month_and_saved(desk: Desk, tmp_path: Path) -> None:
    one = listed(desk.office, tmp_path, 4)
    made = campaigns.prepare(desk.office, "Nonaktif November", one.id)
    campaigns.start(desk.office, made.id, made.version)
    sending.send(desk.office)
    page = part(desk, 4)
    assert page.found.count(MessageState.BATAL) == 4
    assert look_at(desk.window, "pesan_hasil") == []
    for ending in (".xlsx", ".pdf"):
        page.export(tmp_path / f"hasil{ending}")
        desk.settle()
        assert (tmp_path / f"hasil{ending}").stat().st_size > 1000


def test_stop_and_consent_are_recorded_by_keyboard(desk: Desk, tmp_path: Path) -> None:
    listed(desk.office, tmp_path, 2)
    page = part(desk, 5)
    hands = Hands(desk.window)
    assert page.ui.phone.hasFocus()
    hands.press(Key.Key_B, CTRL)
    assert page.ui.phone_fault.isVisible()
    page.ui.phone.setText("0" + phone_of(1)[2:])
    hands.press(Key.Key_B, CTRL)
    desk.settle()
    assert page.ui.standing.text().startswith("STOP")
    assert consents.history(desk.office, phone_of(1))[0].agrees is False
    page.ui.how.setCurrentIndex(page.ui.how.findData(consents.How.FORMULIR))
    hands.press(Key.Key_Return, CTRL)
    desk.settle()
    assert page.ui.note_fault.isVisible()
    assert look_at(desk.window, "pesan_izin") == []
    page.ui.note.setText("formulir 1 November")
    hands.press(Key.Key_Return, CTRL)
    desk.settle()
    assert consents.history(desk.office, phone_of(1))[0].agrees is True
    page.ui.paper.setText("surat 400/2/2026")
    hands.press(Key.Key_D, CTRL)
    desk.settle()
    assert "0 nomor dicatat" in desk.notice


def test_the_gateway_is_set_up_and_tried_and_its_token_never_shown(
    desk: Desk, office: Office, server: message_server.Gateway
) -> None:
    screen = desk.go("settings")
    screen.show_section("messages")
    desk.settle()
    ui = screen.page.ui
    assert look_at(desk.window, "pesan_pengaturan") == []
    ui.gateway.setCurrentIndex(ui.gateway.findData(Gateway.FONNTE.value))
    ui.fonnte_address.setText("bukan alamat")
    ui.gateway.setFocus()
    hands = Hands(desk.window)
    hands.press(Key.Key_S, CTRL)
    assert ui.fonnte_address_fault.isVisible()
    ui.fonnte_address.setText(server.url)
    ui.token.setText(TOKEN)
    ui.try_phone.setText("0812-3456-7890")
    hands.press(Key.Key_T, CTRL)
    desk.settle()
    assert "diterima antrean" in ui.try_result.text()
    assert len(server.sent) == 1
    assert ui.token.text() == ""
    assert "Tersimpan" in ui.token.placeholderText()
    assert look_at(desk.window, "pesan_pengaturan_fonnte") == []
    ui.gateway.setCurrentIndex(ui.gateway.findData(Gateway.SMS.value))
    assert look_at(desk.window, "pesan_pengaturan_sms") == []
    ui.gateway.setCurrentIndex(ui.gateway.findData(Gateway.WABLAS.value))
    assert ui.wablas_check.isVisible()
    assert look_at(desk.window, "pesan_pengaturan_wablas") == []
    ui.gateway.setCurrentIndex(ui.gateway.findData(Gateway.FONNTE.value))
    ui.price.setValue(350)
    hands.press(Key.Key_S, CTRL)
    desk.settle()
    assert office_settings.settings(desk.office)["message.price"] == 350
    ui.forget.click()
    desk.settle()
    assert not message_gateways.has_token(desk.office, Gateway.FONNTE)


def test_the_window_stays_free_while_a_gateway_takes_its_time(
    desk: Desk, office: Office, tmp_path: Path, server: message_server.Gateway
) -> None:
    listed(desk.office, tmp_path, 3)
    use_messages(office, Gateway.FONNTE, server.url)
    message_gateways.set_token(desk.office, Gateway.FONNTE, TOKEN)
    answers = Event()

    def slowly(ask: Handler, number: int) -> None:
        answers.wait(20)
        server.accept(ask, number)

    server.answer = slowly
    page = part(desk, 2)
    hands = Hands(desk.window)
    hands.press(Key.Key_N, CTRL)
    desk.settle()
    hands.press(Key.Key_F5)
    desk.settle()
    hands.press(Key.Key_Return, CTRL)
    desk.bot.waitUntil(lambda: len(server.sent) == 1)
    desk.bot.waitUntil(lambda: page.ui.stop.isVisible())
    lists = desk.screen
    lists.tabs.setCurrentIndex(0)
    desk.bot.waitUntil(lambda: lists.page.ui.figures.text() != "")
    lists.tabs.setCurrentIndex(1)
    hands.press(Key.Key_F9)
    answers.set()
    desk.settle()
    assert len(server.sent) == 1
    assert not page.courier.running
    assert page.chosen.counts == {MessageState.DITERIMA: 1, MessageState.MENUNGGU: 2}
    assert look_at(desk.window, "pesan_dihentikan") == []
    hands.press(Key.Key_J, CTRL)
    desk.settle()
    assert page.ui.resume.isVisible()
    hands.press(Key.Key_B, CTRL)
    assert "Ctrl+B sekali lagi" in desk.notice
    hands.press(Key.Key_B, CTRL)
    desk.settle()
    assert page.chosen.state is CampaignState.BATAL


def test_who_may_only_look_meets_no_deed(
    make_desk: MakeDesk, office: Office, tmp_path: Path
) -> None:
    use_messages(office, Gateway.UJI_COBA)
    listed(acting(office, "admin"), tmp_path, 3)
    desk = make_desk("petugas1")
    may = desk.session.actor.may(Right.SEND_MESSAGES)
    page = part(desk, 1)
    assert page.ui.add.isVisible() is may
    assert page.ui.pick.isVisible() is may
    assert len(page.people.rows.rows) == 3
    page = part(desk, 2)
    assert page.ui.new_campaign.isVisible() is may
    assert look_at(desk.window, "pesan_petugas") == []
    for number in range(3, len(desk.screen.parts) + 1):
        part(desk, number)
    assert desk.notice == ""
