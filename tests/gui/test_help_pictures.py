"""An aged picture is noticed: what can be pressed on it is compared with the screen of today."""

from __future__ import annotations

import pytest

from desktop_app import settings as declared
from desktop_app.gui.screens.settings_features import FEATURES
from desktop_app.usecases import queue
from desktop_app.usecases import settings as office_settings
from desktop_app.usecases.settings import change_setting
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import SMALLEST_SCREEN
from tests.pictures.structure import controls_of, remembered

# Who sits there, the place, and the section of it.
PLACES = {
    "antrean": ("petugas1", "queue", ""),
    "surat": ("petugas1", "letters", ""),
    "permohonan": ("petugas1", "cases", ""),
    "laporan": ("petugas1", "reports", ""),
    "panduan": ("petugas1", "guidance", "papers"),
    "data-cari": ("petugas1", "data", "search"),
    "persetujuan": ("supervisor", "approval", ""),
    "jejak": ("supervisor", "trail", ""),
    "pengaturan": ("admin", "settings", "features"),
    "petugas": ("admin", "settings", "officers"),
    "aturan": ("admin", "settings", "rules"),
    "cadangan": ("admin", "settings", "backup"),
}
ENOUGH = 0.8


def opened(make_desk: MakeDesk, username: str) -> Desk:
    desk = make_desk(username)
    desk.window.resize(SMALLEST_SCREEN)
    return desk


def with_everything(make_desk: MakeDesk, username: str) -> Desk:
    desk = opened(make_desk, username)
    admin = make_desk("admin").office if username != "admin" else desk.office
    for feature in FEATURES:
        if feature.setting is not declared.LETTER_WAITS_FOR_SIGNATURE:
            change_setting(admin, feature.setting.name, True)
    desk.session.settings = declared.Settings("office", office_settings.settings(desk.office))
    return desk


def compare(desk: Desk, name: str) -> None:
    on_picture = remembered()[name]
    # What is hidden in an empty office may well be shown on the picture.
    today = set(controls_of(desk.window.ui.central, shown=False))
    gone = [word for word in on_picture if word not in today]
    assert len(gone) <= (1 - ENOUGH) * len(on_picture), (
        f"{name}.png shows what is no longer there: {gone}. Run `make pictures`, look, commit."
    )


def test_the_workbench_on_its_picture_is_the_one_of_today(make_desk: MakeDesk) -> None:
    desk = opened(make_desk, "petugas1")
    ticket = queue.issue(desk.office, service="reaktivasi")
    queue.call_next(desk.office)
    queue.serve(desk.office, ticket.id)
    screen = desk.go("workbench")
    desk.bot.waitUntil(lambda: screen.case.is_open)
    desk.settle()
    compare(desk, "loket")


@pytest.mark.parametrize("name", PLACES)
def test_what_can_be_pressed_on_a_picture_is_still_there(make_desk: MakeDesk, name: str) -> None:
    username, place, section = PLACES[name]
    desk = with_everything(make_desk, username)
    screen = desk.go(place)
    if section:
        screen.show_section(section)
        desk.settle()
    compare(desk, name)
