"""The keys on the quick card and in the guide are the keys of the window, all of them."""

from __future__ import annotations

import re

from PySide6.QtGui import QKeySequence

from desktop_app import settings as declared
from desktop_app.domain.key_table import KEY_TABLE
from desktop_app.gui.screens.settings_features import FEATURES
from desktop_app.usecases import settings as office_settings
from desktop_app.usecases.settings import change_setting
from tests.gui.conftest import Desk, MakeDesk

# Keys of the form itself, which no action carries: fields and stages answer them.
OF_THE_FIELDS = {"Enter", "Esc", "Ctrl+1 …"}
TOLD = {one.key for group in KEY_TABLE for one in group.keys}


def keys_of(desk: Desk) -> set[str]:
    screen = desk.go("workbench")
    widgets = (desk.window, desk.window.ui.desk, desk.window.ui.notice, screen)
    actions = [action for widget in widgets for action in widget.actions()]
    actions += [
        action for child in screen.children() for action in getattr(child, "actions", list)()
    ]
    return {
        QKeySequence(key).toString()
        for action in actions
        for key in action.shortcuts()
        if not key.isEmpty()
    }


def test_every_key_that_is_told_is_answered_by_the_window(make_desk: MakeDesk) -> None:
    desk = make_desk("admin")
    for feature in FEATURES:
        change_setting(desk.office, feature.setting.name, True)
    desk.session.settings = declared.Settings("office", office_settings.settings(desk.office))
    answered = keys_of(desk)
    assert {key for key in TOLD - OF_THE_FIELDS if key not in answered} == set()


def test_every_function_key_of_the_workbench_is_told(make_desk: MakeDesk) -> None:
    pressed = keys_of(make_desk())
    function_keys = {key for key in pressed if re.fullmatch(r"(Shift\+|Ctrl\+)?F\d+", key)}
    assert function_keys <= TOLD
