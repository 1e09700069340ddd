"""The languages of the window: what it says, how it counts, and that papers stay Indonesian."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pypdfium2
import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QTabWidget, QToolButton
from pytestqt.qtbot import QtBot

from build_spec import translations
from desktop_app import bootstrap, paths
from desktop_app import settings as declared
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound
from desktop_app.domain.letter import LetterKind
from desktop_app.domain.letter_sample import Sample
from desktop_app.domain.people import show_date
from desktop_app.gui import words
from desktop_app.gui.application import speak
from desktop_app.gui.folder_deed import Seat
from desktop_app.gui.screens.join_office import JoinOfficeScreen
from desktop_app.gui.screens.login import LoginScreen
from desktop_app.gui.screens.new_password import NewPasswordScreen
from desktop_app.gui.screens.passphrase import PassphraseScreen
from desktop_app.gui.screens.places import places_in
from desktop_app.gui.screens.restore import RestoreScreen
from desktop_app.gui.screens.settings import SettingsScreen
from desktop_app.gui.screens.setup_wizard import SetupWizard
from desktop_app.gui.screens.workbench import WorkbenchScreen
from desktop_app.gui.session import Session
from desktop_app.gui.start import Start
from desktop_app.usecases import letter_templates
from desktop_app.usecases import settings as office_settings
from desktop_app.usecases.office import Office
from desktop_app.workers.lanes import Workers
from tests.counter_desk import ACTIVE, INACTIVE, Officer, People, logs_in, start_window
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.office_words import OfficeWords
from tests.gui.pseudo import PseudoTranslator, past_the_translator, texts_of
from tests.offices import acting, serve_somebody

# Said by the offscreen platform whenever a list opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ZONE = ZoneInfo("Asia/Jakarta")
MOMENT = datetime(2026, 8, 2, 1, 5, tzinfo=ZoneInfo("UTC"))


@pytest.fixture
def in_english(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "en")
    yield
    speak(qapp, "id")


# Words, dates, numbers ---------------------------------------------------------------------------


def test_indonesian_dates_and_numbers_are_written_as_the_office_writes_them(
    qapp: QApplication,
) -> None:
    speak(qapp, "id")

    assert words.short_date(date(2026, 8, 2)) == "2 Agu 2026"
    assert words.long_date(date(2026, 8, 2)) == "2 Agustus 2026"
    assert words.clock(time(8, 5)) == "08.05"
    assert words.date_and_time(MOMENT, ZONE) == "2 Agu 2026 08.05"
    assert words.figure_date_and_time(MOMENT, ZONE) == "02-08-2026 08.05"
    assert words.count(1_050_000) == "1.050.000"
    assert words.decimal(5.44) == "5,4"
    assert words.rupiah(300_000) == "Rp300.000"
    assert words.month_words(date(2026, 5, 1)) == "Mei 2026"
    assert words.short_weekday(date(2026, 8, 2)) == "Min"


@pytest.mark.usefixtures("in_english")
def test_english_dates_and_numbers_are_english() -> None:
    assert words.short_date(date(2026, 8, 2)) == "2 Aug 2026"
    assert words.long_date(date(2026, 8, 2)) == "2 August 2026"
    assert words.clock(time(8, 5)) == "08:05"
    assert words.count(1_050_000) == "1,050,000"
    assert words.decimal(5.44) == "5.4"
    assert words.rupiah(300_000) == "Rp300,000"
    assert words.month_words(date(2026, 5, 1)) == "May 2026"
    assert [words.figure(one) for one in (None, 1200, 5.44, Decimal("2.50"), "Rembang")] == [
        "–",
        "1,200",
        "5.4",
        "2.50",
        "Rembang",
    ]


def test_every_language_of_the_settings_can_be_spoken_and_changed_to_and_fro(
    qapp: QApplication,
) -> None:
    said = {}
    for language in (*declared.DISPLAY_LANGUAGE.choices, "id"):
        speak(qapp, language)
        button = QCoreApplication.translate("QPlatformTheme", "Cancel")
        said[language] = (button, QCoreApplication.translate("LoginScreen", "Masuk"))

    assert said == {"id": ("Batal", "Masuk"), "en": ("Cancel", "Log in")}


@pytest.mark.usefixtures("in_english")
def test_what_the_domain_finished_is_said_again_with_its_values() -> None:
    template = QT_TRANSLATE_NOOP("LoginScreen", "Coba lagi")
    state = QT_TRANSLATE_NOOP("Queue", "dilayani")
    held = QT_TRANSLATE_NOOP("QueueRows", "Menunggu loket lain: {count}").format(count=state)

    assert template == "Coba lagi"
    assert words.said(template) == "Try again"
    assert held == "Menunggu loket lain: dilayani"
    assert words.said(held) == words.translate("QueueRows", "Menunggu loket lain: {count}").format(
        count=words.translate("Queue", "dilayani")
    )
    assert words.said("kata pemohon sendiri") == "kata pemohon sendiri"


@pytest.mark.usefixtures("in_english")
def test_a_date_in_a_sentence_of_the_domain_is_written_as_the_screen_writes_dates() -> None:
    sentence = QT_TRANSLATE_NOOP("Snapshot", "{source} per {day}")
    told = sentence.format(source="DTSEN", day=show_date(date(2026, 8, 2)))

    assert told == "DTSEN per 2 Agustus 2026"
    assert words.said(told).endswith("2 August 2026")


@pytest.mark.usefixtures("in_english")
def test_an_error_says_its_values_in_the_language_of_the_screen_too() -> None:
    sentence = QT_TRANSLATE_NOOP("QueueRows", "Menunggu loket lain: {count}")
    error = NotFound("contoh", sentence, count=QT_TRANSLATE_NOOP("Queue", "dilayani"))

    assert words.say(error) != str(error)
    assert words.translate("Queue", "dilayani") in words.say(error)


# Papers ------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("in_english")
def test_an_english_screen_says_the_verdict_in_english_and_prints_it_in_indonesian(
    make_desk: MakeDesk, office: Office
) -> None:
    case = People(office).comes("pengajuan_baru", registered=ACTIVE)
    desk = make_desk("petugas1")
    officer = Officer(desk.window, desk.go("workbench"))
    officer.begins("pengajuan_baru")
    officer.types_nik(case)
    officer.fills_in(case)
    officer.ticks()
    verdict = officer.screen.case.told()
    assert verdict is not None

    officer.concludes()

    assert verdict.headline == "Ditolak: Sudah terdaftar"
    assert officer.headline == words.said(verdict.headline) != verdict.headline
    slip = _words_of(officer.screen.ui.done.data or b"")
    assert " ".join(verdict.findings[0].sentence.split())[:40] in slip
    assert "20 November 2026" in slip


def test_letters_are_the_very_same_bytes_in_every_language(
    office: Office, qapp: QApplication
) -> None:
    written = {}
    for language in ("id", "en"):
        speak(qapp, language)
        written[language] = [
            letter_templates.preview(
                acting(office, "admin"), letter_templates.seed(office, kind), Sample.FULL
            )
            for kind in LetterKind
        ]
    speak(qapp, "id")

    assert written["id"] == written["en"]


# Another language while somebody is at work ------------------------------------------------------


def test_another_language_opens_the_window_again_with_the_same_officer_and_what_was_half_typed(
    qtbot: QtBot, office: Office, qapp: QApplication, ended: list[Start]
) -> None:
    case = People(office).comes("reaktivasi", registered=INACTIVE)
    first = start_window(office.store.folder)
    officer = logs_in(first)
    officer.begins("reaktivasi")
    officer.types_nik(case)
    officer.hands.go_to("field_telepon")
    officer.hands.type("0812")
    page: Any = first.window.go("settings")
    page.show_section("display")
    choice = page.page.language

    choice.setCurrentIndex(choice.findData("en"))
    choice.activated.emit(choice.currentIndex())
    qtbot.waitUntil(lambda: not first.window.isVisible(), timeout=20_000)
    seat = first.session.after
    assert isinstance(seat, Seat)
    first.end()
    shiboken6.delete(first.window)
    speak(qapp, declared.read_machine(office.store.folder)[declared.DISPLAY_LANGUAGE])
    second = Start(Session(Workers(), office.store.folder), bootstrap.window_doors, before=seat)
    ended.append(second)
    second.begin()
    qtbot.waitUntil(lambda: second.window.at_desk, timeout=20_000)
    _settle(qtbot, second)

    assert second.session.actor.username == "petugas1"
    assert isinstance(second.window.current(), SettingsScreen)
    rail = second.window.findChild(QToolButton, "rail_letters")
    assert rail is not None
    assert rail.text().startswith("Letters")
    workbench = second.window.go("workbench")
    assert isinstance(workbench, WorkbenchScreen)
    again = Officer(second.window, workbench)
    again.settles()
    assert again.draft.value("nik") == case.person.nik
    assert again.draft.value("telepon") == "0812"


def test_a_language_is_chosen_at_the_login_for_this_computer_only(
    qtbot: QtBot, office: Office, qapp: QApplication, ended: list[Start]
) -> None:
    first = start_window(office.store.folder)
    ended.append(first)
    qtbot.waitUntil(lambda: first.login.ui.state.isHidden(), timeout=20_000)

    first.login.text_size.language.click()
    qtbot.waitUntil(lambda: not first.window.isVisible(), timeout=20_000)

    assert declared.read_machine(office.store.folder)[declared.DISPLAY_LANGUAGE] == "en"
    assert isinstance(first.session.after, Seat)
    assert first.session.after.office is not None
    assert first.session.after.office.actor is None


def test_behind_a_lock_no_other_language_is_offered(
    qtbot: QtBot, office: Office, ended: list[Start]
) -> None:
    start = start_window(office.store.folder)
    ended.append(start)
    logs_in(start)

    start.lock()

    assert start.login.text_size.language.isHidden()


@pytest.fixture
def ended(qapp: QApplication) -> Iterator[list[Start]]:
    made: list[Start] = []
    yield made
    for one in reversed(made):
        one.window.before_closing = None
        one.window.close()
        one.end()
        shiboken6.delete(one.window)
    speak(qapp, "id")


def _settle(bot: QtBot, start: Start) -> None:
    bot.waitUntil(lambda: start.session.workers.running == 0, timeout=20_000)
    QApplication.processEvents()


def _words_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return " ".join(str(document[0].get_textpage().get_text_range()).split())
    finally:
        document.close()


# Nothing goes past the translator ----------------------------------------------------------------


@pytest.fixture
def made_up(qapp: QApplication) -> Iterator[None]:
    """The made-up language, over Indonesian for dates and numbers."""
    known = [(one.context, one.source) for one in translations.read(translations.ENGLISH)]
    speak(qapp, "id")
    pseudo = PseudoTranslator([*known, *_of_qt()])
    qapp.installTranslator(pseudo)
    yield
    qapp.removeTranslator(pseudo)


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("who", ["supervisor", "admin"])
def test_every_text_of_every_place_goes_through_the_translator(
    make_desk: MakeDesk, office: Office, who: str
) -> None:
    serve_somebody(office)
    admin = acting(office, "admin")
    for one in declared.declared("office"):
        if one.name.startswith("use."):
            office_settings.change_setting(admin, one.name, True)

    assert _past(office, _walk(make_desk(who))) == ""


@pytest.mark.usefixtures("made_up")
def test_every_text_at_the_counter_goes_through_the_translator(
    make_desk: MakeDesk, office: Office
) -> None:
    assert _past(office, _at_the_counter(make_desk("petugas1"))) == ""


@pytest.mark.usefixtures("made_up")
def test_every_text_of_the_doors_goes_through_the_translator(
    make_desk: MakeDesk, office: Office, qtbot: QtBot
) -> None:
    assert _past(office, _at_the_doors(make_desk("admin"), qtbot)) == ""


def _past(office: Office, texts: Iterable[tuple[str, str]]) -> str:
    """Return what went past the translator and is no data of the office, a line each."""
    found = {f"{where}: {text!r}": text for where, text in texts}
    data = OfficeWords(office)
    rests = {where: data.rest(past_the_translator(text)) for where, text in found.items()}
    return "\n".join(
        f"{where}  ->  {rest}" for where, rest in rests.items() if rest and not _meant(where, rest)
    )


# Where Indonesian, or no language at all, is meant. Each with the reason.
_MEANT = {
    "WordingPage": "what people are sent is Indonesian, and so is its sample",
    "TemplatesPage QComboBox classification": "the archive's own classes",
    "TemplatesPage QListView  cell: '4": "the archive's own classes, as the decree names them",
    "QuestionsPage": "the office's own answers, address and hours",
    "RoomPage QLabel own_words": "a folder of this computer",
    "CodeField": "the shape of a code",
    "TrustPage QTableView keys": "a key's fingerprint",
    "PapersPage": "titles of sheets for the people",
    "AboutScreen": "what others call their parts and licences, and this computer's folder",
    "ServicesPage QTableView field_rows": "the office's own words, as they are edited and printed",
    "SitesPage": "addresses of the ministries' pages",
    "SecondCheckForm QComboBox second_source": "the same pages by their names",
    "SecondCheckForm QListView  cell: 'Situs": "the same pages by their names",
    "DonePanel QLabel say": "read aloud to the applicant, who speaks Indonesian",
    "DonePanel QLabel words": "the paper's own title",
    "PassphraseScreen QLabel folder": "a folder of this computer",
    "AdviceRulesPage QLabel sample_told": "programmes by their names",
    "HealthPage QTableView rows cell: '⟦Data disandikan": "what SQLCipher calls itself",
}


_CODE = re.compile(r"\{?[a-z_]+\}?|[IVX]+|[A-Z]\d+|#")


def _meant(where: str, rest: str) -> bool:
    # {nomor} is a gap in a text the office writes; codes like XI or dilayani are the journal's own.
    gaps_or_codes = all(_CODE.fullmatch(one) for one in rest.split())
    return gaps_or_codes or any(where.startswith(one) for one in _MEANT)


def _walk(desk: Desk) -> Iterator[tuple[str, str]]:
    desk.go("workbench")
    for place in places_in(desk.session.settings, desk.session.actor):
        desk.go(place.name)
        yield from texts_of(desk.window)
        if isinstance(desk.screen, SettingsScreen):
            for section in desk.screen.sections:
                desk.screen.show_section(section)
                desk.settle()
                yield from texts_of(desk.window)
        for tabs in desk.screen.findChildren(QTabWidget):
            for index in range(1, tabs.count() if tabs.isVisible() else 0):
                tabs.setCurrentIndex(index)
                desk.settle()
                yield from texts_of(tabs)


def _at_the_counter(desk: Desk) -> Iterator[tuple[str, str]]:
    """Serve somebody who is refused, and look at every stage."""
    case = People(desk.office).comes("pengajuan_baru", registered=ACTIVE)
    officer = Officer(desk.window, desk.go("workbench"))
    officer.takes_number()
    yield from texts_of(desk.window)
    officer.calls()
    yield from texts_of(desk.window)
    officer.hands.press(Qt.Key.Key_Return)
    officer.opens("pengajuan_baru")
    officer.types_nik(case)
    yield from texts_of(desk.window)
    officer.fills_in(case)
    officer.ticks()
    yield from texts_of(desk.window)
    officer.concludes()
    yield from texts_of(desk.window)


def _at_the_doors(desk: Desk, bot: QtBot) -> Iterator[tuple[str, str]]:
    session = desk.session
    doors = (
        LoginScreen(),
        PassphraseScreen(session.folder),
        NewPasswordScreen(),
        SetupWizard(session),
        JoinOfficeScreen(session),
        RestoreScreen(session),
    )
    for door in doors:
        bot.addWidget(door)
        yield from texts_of(door)


def _of_qt() -> list[tuple[str, str]]:
    ours = translations.read(paths.resource("translations", "qtbase_id.ts"))
    return [(one.context, one.source) for one in ours]
