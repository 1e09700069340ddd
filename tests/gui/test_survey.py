"""Layar survei: a face, or nine; by finger and by keyboard; nothing is kept but the answer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from desktop_app import settings as declared
from desktop_app.domain.errors import EnvironmentFailure
from desktop_app.gui import survey as screens
from desktop_app.gui.survey import SurveyWindow
from desktop_app.gui.widgets.kiosk_button import KioskButton
from desktop_app.gui.widgets.survey_face import FaceButton
from desktop_app.storage.tables import survey as table
from desktop_app.usecases import settings, surveys
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import PICTURES, dress
from tests.offices import acting

SIZES = {
    "1366": QSize(1366, 768),
    "1920": QSize(1920, 1080),
    "berdiri": QSize(1080, 1920),
}
Key = Qt.Key


@pytest.fixture
def desk(make_desk: MakeDesk, office: Office, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(screens, "SETTLE_MS", 0)
    settings.change_setting(acting(office, "admin"), "use.survey", True)
    desk = make_desk()
    desk.window.build()
    yield desk
    desk.session.ending.emit()


@pytest.fixture
def window(desk: Desk) -> SurveyWindow:
    desk.session.room.open_survey()
    window = desk.session.room.survey
    assert window is not None
    window.resize(SIZES["1366"])
    desk.settle()
    return window


def every(desk: Desk, taps: int) -> None:
    settings.change_setting(acting(desk.office, "admin"), "survey.every", taps)
    desk.session.settings = declared.Settings("office", settings.settings(desk.office))


def touch(desk: Desk, button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.settle()


def rows(desk: Desk) -> list[sa.Row[tuple[object, ...]]]:
    with desk.office.read() as connection:
        return list(connection.execute(sa.select(table)))


def invite(desk: Desk, window: SurveyWindow) -> None:
    every(desk, 1)
    touch(desk, window.start.faces[3])
    assert window.page is window.invitation


def test_one_touch_is_one_answer_and_thanks(desk: Desk, window: SurveyWindow) -> None:
    touch(desk, window.start.faces[2])
    assert [row.overall for row in rows(desk)] == [3]
    assert "Terima kasih" in window.sentence.title.text
    assert window.sentence.isVisible()
    window.begin_again()
    assert window.start.isVisible()


def test_who_is_sampled_answers_nine_and_tells_a_little(desk: Desk, window: SurveyWindow) -> None:
    invite(desk, window)
    touch(desk, window.invitation.yes)
    for number, score in enumerate((4, 3, 2, 4, 3, 4, 4, 3, 3), start=1):
        assert window.question.progress.text == f"Pertanyaan {number} dari 9"
        touch(desk, window.question.faces[score - 1])
    touch(desk, window.choices.buttons[1])  # perempuan
    touch(desk, window.choices.skip_button)  # usia
    touch(desk, window.choices.finish_button)
    (row,) = (row for row in rows(desk) if row.kind == "layar")
    codes = [one.code for one in surveys.questionnaire().elements]
    assert row.scores == dict(zip(codes, (4, 3, 2, 4, 3, 4, 4, 3, 3), strict=True))
    assert row.respondent == {"jenis_kelamin": "P"}
    assert row.service is None
    assert window.page is window.sentence
    assert window.filling is None, "nothing of it is kept"


def test_everything_told_reaches_the_end_by_itself(desk: Desk, window: SurveyWindow) -> None:
    invite(desk, window)
    touch(desk, window.invitation.yes)
    for _ in range(9):
        touch(desk, window.question.faces[3])
    for _ in range(5):
        touch(desk, window.choices.buttons[0])
    (row,) = (row for row in rows(desk) if row.kind == "layar")
    assert len(row.respondent) == 4
    assert row.service == surveys.services(desk.office)[0].code


def test_a_step_back_shows_what_was_answered_and_skipping_takes_it_away(
    desk: Desk, window: SurveyWindow
) -> None:
    invite(desk, window)
    touch(desk, window.invitation.yes)
    touch(desk, window.question.faces[0])
    touch(desk, window.question.return_button)
    assert window.question.progress.text == "Pertanyaan 1 dari 9"
    assert [face.isChecked() for face in window.question.faces] == [True, False, False, False]
    touch(desk, window.question.skip_button)
    assert window.filling is not None
    assert window.filling.scores == {}
    touch(desk, window.question.return_button)
    touch(desk, window.question.return_button)
    assert window.page is window.start


def test_the_whole_survey_by_keyboard(desk: Desk, window: SurveyWindow) -> None:
    every(desk, 1)
    window.begin_again()
    desk.bot.waitUntil(lambda: _active(window))

    def press(key: Key) -> None:
        QTest.keyClick(window, key)
        desk.settle()

    press(Key.Key_3)
    assert window.page is window.invitation
    for key in (Key.Key_Tab, Key.Key_Space):
        QTest.keyClick(QApplication.focusWidget() or window, key)
    desk.settle()
    for key in (Key.Key_4, Key.Key_3, Key.Key_Left, Key.Key_1):
        press(key)
    for _ in range(7):
        press(Key.Key_Right)
    for _ in range(5):
        press(Key.Key_Right)
    (row,) = (row for row in rows(desk) if row.kind == "layar")
    assert row.scores == {"persyaratan": 4, "prosedur": 1}
    QTest.keyClick(window, Key.Key_Escape)
    assert not window.isVisible()


def test_skipping_everything_keeps_nothing(desk: Desk, window: SurveyWindow) -> None:
    invite(desk, window)
    touch(desk, window.invitation.yes)
    for _ in range(9):
        touch(desk, window.question.skip_button)
    touch(desk, window.choices.finish_button)
    assert [row.kind for row in rows(desk)] == ["sentuhan"]
    assert window.page is window.sentence


def test_half_an_answer_is_forgotten(
    desk: Desk, window: SurveyWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert screens.FORGOTTEN_MS == 60_000
    invite(desk, window)
    monkeypatch.setattr(screens, "FORGOTTEN_MS", 50)
    touch(desk, window.invitation.yes)
    desk.bot.waitUntil(lambda: window.page is window.start)
    assert window.filling is None
    assert [row.kind for row in rows(desk)] == ["sentuhan"]


def test_before_it_forgets_it_asks(
    desk: Desk, window: SurveyWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    invite(desk, window)
    touch(desk, window.invitation.yes)
    assert window.foot.text == ""
    monkeypatch.setattr(screens, "WARNED_MS", 60_000)
    window._tick()
    assert "Masih di sana?" in window.foot.text
    monkeypatch.setattr(screens, "WARNED_MS", 1)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(600, 700))
    assert window.foot.text == ""


def test_a_trembling_finger_answers_once(
    desk: Desk, window: SurveyWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screens, "SETTLE_MS", 60_000)
    window.begin_again()
    touch(desk, window.start.faces[0])
    assert rows(desk) == []
    monkeypatch.setattr(screens, "SETTLE_MS", 0)
    for _ in range(3):
        QTest.mouseClick(window.start.faces[0], Qt.MouseButton.LeftButton)
    desk.settle()
    assert len(rows(desk)) == 1


def test_where_nobody_is_sampled_whoever_likes_may_answer(desk: Desk, window: SurveyWindow) -> None:
    assert window.start.more_button.isHidden()
    every(desk, 0)
    window.begin_again()
    touch(desk, window.start.more_button)
    assert window.page is window.question
    assert rows(desk) == []


def test_who_declines_is_thanked(desk: Desk, window: SurveyWindow) -> None:
    invite(desk, window)
    touch(desk, window.invitation.no)
    assert window.page is window.sentence


def test_without_traits_the_nine_are_all(desk: Desk, window: SurveyWindow) -> None:
    settings.change_setting(acting(desk.office, "admin"), "survey.traits", False)
    invite(desk, window)
    touch(desk, window.invitation.yes)
    for _ in range(9):
        touch(desk, window.question.faces[2])
    assert window.page is window.sentence
    assert len(rows(desk)) == 2


def test_an_answer_that_could_not_be_kept_is_said(
    desk: Desk, window: SurveyWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> bool:
        raise EnvironmentFailure("disk_penuh", "Ruang simpan penuh. Kosongkan, lalu ulangi.")

    monkeypatch.setattr(surveys, "tap", full)
    touch(desk, window.start.faces[1])
    assert "belum tersimpan" in window.sentence.title.text
    assert "Ruang simpan penuh" in desk.notice
    desk.window.ui.notice.clear()


def test_it_is_opened_by_a_key_and_only_where_it_is_used(
    make_desk: MakeDesk, office: Office
) -> None:
    desk = make_desk()
    desk.go("workbench")
    QTest.keyClick(desk.window, Key.Key_F11, Qt.KeyboardModifier.ControlModifier)
    assert desk.session.room.survey is None
    assert desk.notice == ""
    settings.change_setting(acting(office, "admin"), "use.survey", True)
    desk.session.reload_settings()
    desk.settle()
    QTest.keyClick(desk.window, Key.Key_F11, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert desk.session.room.survey is not None
    assert desk.session.room.survey.isVisible()
    desk.session.settings = declared.Settings("office", {})
    desk.session.office_changed.emit()
    desk.settle()
    assert not desk.session.room.survey.isVisible()


def test_an_officer_ends_it_by_holding_the_corner(
    desk: Desk, window: SurveyWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window._held.setInterval(10)
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    desk.bot.waitUntil(lambda: not window.isVisible())


def test_whoever_touches_the_kiosk_judges_there_and_gives_it_back(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.change_setting(acting(desk.office, "admin"), "use.kiosk", True)
    desk.session.settings = declared.Settings("office", settings.settings(desk.office))
    desk.session.room.open_kiosk()
    desk.settle()
    kiosk = desk.session.room.kiosk
    assert kiosk is not None
    kiosk.resize(SIZES["1366"])
    assert kiosk.lanes.judge.isVisible()
    faults = [one.text() for one in kiosk.lanes.findChildren(KioskButton) if not one.fits()]
    kiosk.grab().save(str(PICTURES / "survey_kiosk_light.png"))
    assert faults == []
    touch(desk, kiosk.lanes.judge)
    window = desk.session.room.survey
    assert window is not None
    window.resize(SIZES["1366"])
    touch(desk, window.start.return_button)
    assert not window.isVisible()
    touch(desk, kiosk.lanes.judge)
    monkeypatch.setattr(screens, "THANKS_MS", 50)
    touch(desk, window.start.faces[3])
    desk.bot.waitUntil(lambda: not window.isVisible())
    assert kiosk.isVisible()
    assert len(rows(desk)) == 1


@pytest.mark.parametrize("size", SIZES)
def test_it_is_read_touched_and_heard_at_every_size(
    desk: Desk, window: SurveyWindow, size: str
) -> None:
    window.resize(SIZES[size])
    assert window.findChildren(QLineEdit) == []
    faults = _look(window, f"survey_start_{size}")
    invite(desk, window)
    faults += _look(window, f"survey_invitation_{size}")
    touch(desk, window.invitation.yes)
    for number in range(9):
        if number in (0, 4, 6, 7):
            faults += _look(window, f"survey_question{number + 1}_{size}")
        touch(desk, window.question.faces[2])
    for number in range(5):
        faults += _look(window, f"survey_trait{number + 1}_{size}")
        touch(desk, window.choices.skip_button)
    faults += _look(window, f"survey_thanks_{size}")
    assert faults == []


def _active(window: SurveyWindow) -> bool:
    window.activateWindow()
    return window.isActiveWindow()


def _look(window: SurveyWindow, name: str) -> list[str]:
    PICTURES.mkdir(parents=True, exist_ok=True)
    faults = []
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    for look in ("dark", "light"):
        dress(app, declared.Settings("machine", {"display.theme": look}))
        QApplication.processEvents()
        window.grab().save(str(PICTURES / f"{name}_{look}.png"))
    for button in window.findChildren(QAbstractButton):
        if not button.isVisible():
            continue
        if min(button.width(), button.height()) < 80:
            faults.append(f"{name}: {button.text()} is small: {button.size().toTuple()}")
        if isinstance(button, FaceButton | KioskButton) and not button.fits():
            faults.append(f"{name}: {button.text()} does not fit")
        told = QAccessible.queryAccessibleInterface(button)
        if not told.text(QAccessible.Text.Name):
            faults.append(f"{name}: a button without a name")
    return faults
