"""Ctrl+K: one field over people, numbers, letters, commands, settings and the guide."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop_app import settings as declared
from desktop_app.domain.access import Role
from desktop_app.domain.ids import new_id
from desktop_app.domain.people import Person
from desktop_app.gui.finder.commands import name_and_key, window_keys
from desktop_app.gui.finder.entry import Entry, Group
from desktop_app.gui.finder.overlay import Finder
from desktop_app.gui.help import HelpWindow
from desktop_app.gui.screens.cases import CasesScreen
from desktop_app.gui.screens.places import PLACES
from desktop_app.gui.screens.settings import SettingsScreen
from desktop_app.storage.applications import add_applicant
from desktop_app.storage.journal import history
from desktop_app.storage.register import person_id
from desktop_app.usecases import accounts, queue, receipts
from desktop_app.usecases import settings as office_settings
from desktop_app.usecases.office import Office
from tests.factory import Factory
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.offices import acting, serve_somebody

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def switch(office: Office, *settings: declared.Setting[bool], on: bool = True) -> None:
    for setting in settings:
        office_settings.change_setting(acting(office, "admin"), setting.name, on)


def everything(office: Office) -> None:
    """Switch every capability on."""
    switch(office, *(place.needs for place in PLACES if place.needs is not None))


def opened(desk: Desk, *, whole: bool = False) -> Finder:
    desk.bot.keyClick(desk.window, Key.Key_K, CTRL)
    finder = desk.window.tools.finder
    assert finder.isVisible()
    if whole:
        desk.bot.waitUntil(lambda: finder.index.whole, timeout=30_000)
    desk.settle()
    return finder


def typed(desk: Desk, text: str) -> list[Entry]:
    """Type into the open search and wait for every answer."""
    finder = desk.window.tools.finder
    finder.ui.search.setText(text)
    desk.bot.waitUntil(lambda: not finder.answers.asking, timeout=20_000)
    desk.settle()
    return finder.entries


def titles(entries: list[Entry], group: Group | None = None) -> list[str]:
    return [one.title for one in entries if group in (None, one.group)]


def press(desk: Desk, key: Qt.Key) -> None:
    desk.bot.keyClick(desk.window.tools.finder.ui.search, key)
    desk.settle()


# The panel ---------------------------------------------------------------------------------------


def test_it_lies_over_a_half_typed_form_and_gives_the_keyboard_back(make_desk: MakeDesk) -> None:
    desk = make_desk()
    queue.issue(desk.office, service="reaktivasi")
    screen = desk.go("workbench")
    screen.tickets.call()
    desk.settle()
    screen.tickets.call()
    desk.settle()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    desk.bot.keyClicks(field, "331713")
    finder = opened(desk)
    assert finder.ui.search.hasFocus()
    desk.bot.keyClicks(finder.ui.search, "laporan")
    press(desk, Key.Key_Escape)
    assert not finder.isVisible()
    assert field.hasFocus()
    assert field.text().replace(" ", "") == "331713"
    assert desk.screen is screen


def test_escape_there_is_no_escape_on_the_screen_below(make_desk: MakeDesk) -> None:
    desk = make_desk()
    screen = desk.go("letters")
    screen.ui.search.setText("400.9")
    opened(desk)
    press(desk, Key.Key_Escape)
    assert screen.ui.search.text() == "400.9"


def test_whoever_clicks_elsewhere_goes_on_there(make_desk: MakeDesk) -> None:
    desk = make_desk()
    screen = desk.go("letters")
    finder = opened(desk)
    screen.ui.search.setFocus()
    assert not finder.isVisible()
    assert screen.ui.search.hasFocus()


def test_arrows_choose_enter_opens_and_what_was_opened_stands_first_next_time(
    make_desk: MakeDesk,
) -> None:
    desk = make_desk()
    desk.go("workbench")
    finder = opened(desk)
    assert finder.entries, "commands are there before anything is typed"
    typed(desk, "laporan")
    first = finder.ui.results.chosen()
    press(desk, Key.Key_Down)
    assert finder.ui.results.chosen() is not first
    press(desk, Key.Key_Up)
    assert finder.ui.results.chosen() is first
    press(desk, Key.Key_Return)
    assert desk.window.front_place == "reports"
    finder = opened(desk)
    assert finder.ui.results.results.rows[0] == "Baru saja dibuka"
    assert finder.entries[0].title == "Laporan"


def test_a_click_opens_too(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.go("workbench")
    finder = opened(desk)
    typed(desk, "laporan")
    results = finder.ui.results
    where = results.visualRect(results.currentIndex()).center()
    desk.bot.mouseClick(results.viewport(), Qt.MouseButton.LeftButton, pos=where)
    desk.settle()
    assert desk.window.front_place == "reports"


def test_the_lock_puts_it_away_and_the_next_officer_finds_nothing_of_it(
    make_desk: MakeDesk, office: Office
) -> None:
    desk = make_desk()
    desk.go("workbench")
    opened(desk)
    typed(desk, "surat")
    press(desk, Key.Key_Return)
    finder = opened(desk)
    door = QWidget()
    desk.window.show_door(door)
    assert not finder.isVisible()
    desk.bot.keyClick(desk.window, Key.Key_K, CTRL)
    assert not finder.isVisible()
    desk.session.seat(acting(office, "admin"))
    desk.window.clear_desk()
    desk.window.show_desk("workbench")
    desk.settle()
    finder = opened(desk)
    assert "Baru saja dibuka" not in finder.ui.results.results.rows


# What is found -----------------------------------------------------------------------------------


def test_every_place_is_found_by_its_own_title(make_desk: MakeDesk, office: Office) -> None:
    everything(office)
    desk = make_desk("admin")
    desk.go("workbench")
    opened(desk)
    for place in PLACES:
        if not place.joined and (place.right is None or desk.session.actor.may(place.right)):
            found = typed(desk, place.title)
            assert place.title in titles(found, Group.COMMANDS), place.name


def test_every_section_of_pengaturan_is_found_by_its_own_title(
    make_desk: MakeDesk, office: Office
) -> None:
    everything(office)
    desk = make_desk("admin")
    screen = desk.go("settings")
    opened(desk, whole=True)
    for name, title, _ in screen.titles():
        found = [one for one in typed(desk, title) if one.group is Group.SETTINGS]
        assert title in titles(found), name
    found[0].open()
    assert isinstance(desk.screen, SettingsScreen)


@pytest.mark.parametrize(
    ("query", "section", "control"),
    [
        ("keras suara", "room", "volume"),
        ("besar tulisan", "display", "scale"),
        ("jeda terpanjang", "scanner", "pause"),
        ("baris kop", "office", None),
    ],
)
def test_a_setting_leads_to_its_control(
    make_desk: MakeDesk, office: Office, query: str, section: str, control: str | None
) -> None:
    switch(office, declared.USE_DISPLAY)
    desk = make_desk("admin")
    desk.go("workbench")
    opened(desk, whole=True)
    typed(desk, query)
    press(desk, Key.Key_Return)
    desk.bot.wait(20)
    desk.settle()
    assert desk.window.front_place == "settings"
    page = desk.screen.page
    assert page is desk.screen._pages[section]
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.isAncestorOf(focus)
    assert control is None or focus.objectName() == control


def test_words_as_people_say_them_lead_to_the_setting(make_desk: MakeDesk, office: Office) -> None:
    switch(office, declared.USE_DISPLAY)
    desk = make_desk("admin")
    desk.go("workbench")
    opened(desk, whole=True)
    for word, there in (("printer", "Pencetak"), ("suara", "suara"), ("backup", "Cadang")):
        found = titles(typed(desk, word), Group.SETTINGS)
        assert any(there in title for title in found), word


def test_the_deeds_of_the_screen_in_front_stand_there_with_their_keys(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.go("workbench")
    opened(desk)
    found = {one.title: one.key for one in typed(desk, "panggil berikut")}
    assert found["Panggil berikut"] == "F8"
    assert {one.title: one.key for one in typed(desk, "nomor baru")}["Nomor antrean baru"] == "F2"
    press(desk, Key.Key_Escape)
    desk.go("reports")
    opened(desk)
    assert {one.title: one.key for one in typed(desk, "tabel salin")}["Salin kedua tabel"] == (
        "Ctrl+Shift+C"
    )


def test_a_deed_of_loket_is_done_from_elsewhere(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.go("workbench")
    queue.issue(desk.office)
    desk.go("reports")
    opened(desk)
    assert titles(typed(desk, "pangil brikut"))[0] == "Panggil berikut"
    press(desk, Key.Key_Return)
    desk.settle()
    assert desk.window.front_place == "workbench"
    held = queue.view(desk.office).held
    assert held is not None


def test_the_lock_is_a_command(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.go("workbench")
    opened(desk)
    with desk.bot.waitSignal(desk.session.locked):
        assert titles(typed(desk, "kunci"))[0] == "Kunci layar atau ganti petugas"
        press(desk, Key.Key_Return)


def test_every_key_of_the_window_has_a_name_to_be_found_by(
    make_desk: MakeDesk, office: Office
) -> None:
    everything(office)
    desk = make_desk("admin")
    desk.go("workbench")
    keys = {one.shortcut().toString() for one in desk.window.ui.desk.actions()}
    named = set(window_keys(desk.session)) | {"Ctrl+K"}
    places = {key for key in keys if key.removeprefix("Ctrl+").removeprefix("Shift+").isdigit()}
    assert keys - places <= named
    assert named - keys <= {"F1"}  # it works before the desk, too


def test_a_person_is_found_despite_a_slip_covered_and_journaled(
    make_desk: MakeDesk, office: Office
) -> None:
    switch(office, declared.USE_PERSON_PAGE)
    person, _ = serve_somebody(office)
    desk = make_desk()
    desk.go("workbench")
    opened(desk)
    name = person.name.split()[0]
    slipped = f"{name[:2]}{name[3]}{name[2]}{name[4:]}" if len(name) > 5 else name
    found = [one for one in typed(desk, slipped) if one.group is Group.PEOPLE]
    assert found[0].title.casefold() == person.name.casefold()
    assert person.nik is not None
    assert person.nik not in found[0].detail
    assert person.nik[-4:] in found[0].detail
    with office.read() as connection:
        (entry,) = history(connection, person_id(office.store.names, slipped))
    assert entry.kind == "search"
    press(desk, Key.Key_Return)
    desk.settle()
    assert desk.window.front_place == "person"
    assert desk.screen.part.page.person.name.casefold() == person.name.casefold()


def test_a_nik_finds_who_was_served_with_it(make_desk: MakeDesk, office: Office) -> None:
    switch(office, declared.USE_PERSON_PAGE)
    person, _ = serve_somebody(office)
    desk = make_desk()
    desk.go("workbench")
    opened(desk)
    assert person.nik is not None
    assert titles(typed(desk, person.nik), Group.PEOPLE)[0].casefold() == person.name.casefold()


@pytest.mark.parametrize("by", ["name", "nik"])
def test_without_pages_of_people_somebody_is_found_and_their_latest_letter_opened(
    make_desk: MakeDesk, office: Office, by: str
) -> None:
    person, done = serve_somebody(office)
    assert done.letter is not None
    assert person.nik is not None
    desk = make_desk()
    desk.go("workbench")
    opened(desk)
    asked = getattr(person, by)
    before = searches(office, asked)
    found = [one for one in typed(desk, asked) if one.group is Group.PEOPLE]
    assert found[0].title.casefold() == person.name.casefold()
    assert person.nik not in found[0].detail
    assert person.nik[-4:] in found[0].detail
    assert searches(office, asked) == before + 1
    found[0].open()
    desk.settle()
    assert desk.window.front_place == "letters"
    assert [one.number for one in desk.screen.model.rows] == [done.letter.number]


def test_with_permohonan_the_latest_case_is_opened(make_desk: MakeDesk, office: Office) -> None:
    switch(office, declared.USE_CASES)
    person, done = serve_somebody(office)
    desk = make_desk()
    desk.go("workbench")
    opened(desk)
    found = [one for one in typed(desk, person.name) if one.group is Group.PEOPLE]
    found[0].open()
    desk.settle()
    assert isinstance(desk.screen, CasesScreen)
    page = desk.screen.page.page
    assert page is not None
    assert page.line.id == done.application_id


def test_whoever_has_no_letter_is_looked_for_in_the_register_by_name(
    make_desk: MakeDesk, office: Office
) -> None:
    """The NIK would stand in the field there, uncovered."""
    person = somebody_without_a_letter(office)
    desk = make_desk()
    desk.go("workbench")
    opened(desk)
    assert person.nik is not None
    found = [one for one in typed(desk, person.nik) if one.group is Group.PEOPLE]
    found[0].open()
    desk.settle()
    assert desk.window.front_place == "find"
    assert desk.screen.ui.search.text().casefold() == person.name.casefold()


def test_what_was_opened_before_leads_to_what_is_on_by_then(
    make_desk: MakeDesk, office: Office
) -> None:
    switch(office, declared.USE_PERSON_PAGE)
    person, _ = serve_somebody(office)
    desk = make_desk()
    desk.go("workbench")
    opened(desk)
    (found,) = [one for one in typed(desk, person.name) if one.title.upper() == person.name.upper()]
    found.open()
    desk.settle()
    assert desk.window.front_place == "person"
    switch(office, declared.USE_PERSON_PAGE, on=False)
    desk.session.reload_settings()
    desk.settle()
    found.open()
    desk.settle()
    assert desk.window.front_place == "letters"


def searches(office: Office, asked: str) -> int:
    """Return how often the journal says that somebody looked for this."""
    with office.read() as connection:
        entries = history(connection, person_id(office.store.names, asked))
    return sum(one.kind == "search" for one in entries)


def somebody_without_a_letter(office: Office) -> Person:
    """Return somebody the office knows, about whom it has written nothing."""
    person = Factory(5).person()
    with office.write() as tx:
        add_applicant(tx, new_id(tx.at), person, wa_consent=False)
    return person


def test_numbers_find_the_ticket_the_letter_and_the_receipt(
    make_desk: MakeDesk, office: Office
) -> None:
    _, done = serve_somebody(office)
    assert done.letter is not None
    receipt = receipts.give(office, done.application_id)
    desk = make_desk()
    desk.go("workbench")
    opened(desk)
    assert titles(typed(desk, "u1"), Group.TICKETS) == ["U001"]
    assert titles(typed(desk, "001"), Group.TICKETS) == ["U001"]
    assert titles(typed(desk, done.letter.number[:12]), Group.LETTERS) == [done.letter.number]
    assert titles(typed(desk, "1"), Group.LETTERS) == [done.letter.number]
    assert titles(typed(desk, receipt.number.lower()), Group.RECEIPTS) == [receipt.number]
    typed(desk, receipt.number)
    press(desk, Key.Key_Return)
    assert isinstance(desk.screen, CasesScreen)  # whether it stands on the rail or not


def test_a_page_of_the_guide_is_found_by_what_it_says(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.go("workbench")
    opened(desk)
    found = [one for one in typed(desk, "mati lampu") if one.group is Group.HELP]
    assert found
    found[0].open()
    window = desk.window.findChild(HelpWindow)
    assert window is not None
    window.close()


def test_whoever_is_not_found_is_looked_for_in_the_register(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.go("workbench")
    opened(desk)
    found = typed(desk, "Siti Nurhaliza")
    assert titles(found, Group.PEOPLE) == ["Cari “Siti Nurhaliza” di data DTKS/DTSEN"]
    desk.bot.keyClick(desk.window.tools.finder.ui.search, Key.Key_Up)  # it stands last
    press(desk, Key.Key_Return)
    desk.settle()
    assert desk.screen.ui.search.text() == "Siti Nurhaliza"


# Rights and switches -----------------------------------------------------------------------------


def test_what_is_switched_off_is_not_found(make_desk: MakeDesk, office: Office) -> None:
    serve_somebody(office)
    desk = make_desk("admin")
    desk.go("workbench")
    opened(desk, whole=True)
    for word in ("kios", "layar antrean di monitor", "survei", "sinkronisasi", "permohonan"):
        assert not titles(typed(desk, word), Group.COMMANDS), word
    assert "Survei kepuasan" not in titles(typed(desk, "survei kepuasan"), Group.SETTINGS)


def test_who_may_not_see_it_does_not_find_it(make_desk: MakeDesk, office: Office) -> None:
    everything(office)
    person, done = serve_somebody(office)
    assert done.letter is not None
    accounts.add_officer(
        acting(office, "admin"),
        "auditor1",
        "Auditor Contoh",
        Role.AUDITOR,
        "sandi-uji-auditor",
        must_change=False,
    )
    desk = make_desk("auditor1")
    desk.go("reports")
    opened(desk, whole=True)
    for query in (person.name, person.nik or "", "u001"):
        found = typed(desk, query)
        assert not titles(found, Group.PEOPLE), query
        assert not titles(found, Group.TICKETS)
    assert titles(typed(desk, done.letter.number), Group.LETTERS) == [done.letter.number]
    assert "Loket" not in titles(typed(desk, "loket"), Group.COMMANDS)
    assert "Kantor dan kop surat" not in titles(typed(desk, "kop surat"), Group.SETTINGS)


def test_a_late_answer_to_an_older_question_is_thrown_away(
    make_desk: MakeDesk, office: Office
) -> None:
    switch(office, declared.USE_PERSON_PAGE)
    person, _ = serve_somebody(office)
    desk = make_desk()
    desk.go("workbench")
    finder = opened(desk)
    answers = finder.answers
    finder.ui.search.setText(person.name)
    asked = answers._asked
    finder.ui.search.setText("laporan")
    from desktop_app.usecases import people

    answers._take_people(asked, people.find_people(office, person.name).people)
    assert not titles(finder.entries, Group.PEOPLE) or person.name not in titles(finder.entries)


# Looks -------------------------------------------------------------------------------------------


def test_it_looks_as_it_should(make_desk: MakeDesk, office: Office) -> None:
    everything(office)
    serve_somebody(office)
    desk = make_desk("admin")
    desk.go("workbench")
    opened(desk, whole=True)
    faults = look_at(desk.window, "cari_kosong")
    typed(desk, "surat")
    faults += look_at(desk.window, "cari_surat")
    typed(desk, "xyzzy")
    faults += look_at(desk.window, "cari_tiada")
    assert faults == []


@pytest.mark.parametrize(
    ("printed", "name", "key"),
    [
        ("F8  Panggil berikut", "Panggil berikut", "F8"),
        ("Cetak (Ctrl+P)", "Cetak", "Ctrl+P"),
        ("Excel…  Ctrl+S", "Excel", "Ctrl+S"),
        ("Ctrl+Shift+S  PDF", "PDF", "Ctrl+Shift+S"),
        ("F9 / Enter  Serahkan", "Serahkan", "F9 / Enter"),
        ("Selesai && cetak", "Selesai & cetak", ""),
        ("&Simpan", "Simpan", ""),
        ("Hari ini", "Hari ini", ""),
        ("F9", "", "F9"),
    ],
)
def test_a_key_is_told_from_the_name_it_is_printed_with(printed: str, name: str, key: str) -> None:
    assert name_and_key(printed) == (name, key)
