"""The commands of the search: places, the deeds of the screen in front, the keys of the window.

Nothing is listed by hand that the window knows: places come from the rail's own list with its
rights and switches, deeds from the buttons that are on show and can be pressed now, with the key
that is printed on them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QWidget

from desktop_app import settings as declared
from desktop_app.gui.finder.entry import Entry, Group
from desktop_app.gui.screens.places import Place, places_in
from desktop_app.gui.screens.workbench_keys import ANYWHERE, makes_sense
from desktop_app.gui.widgets.rail import place_key

if TYPE_CHECKING:
    from desktop_app.gui.main_window import MainWindow
    from desktop_app.gui.session import Session

_KEY = (
    r"(?:(?:Ctrl|Shift|Alt)\+)*"
    r"(?:F\d{1,2}|Del|Enter|Esc|Ins|PgUp|PgDn|Home|End|Spasi|[←→↑↓]|(?<=\+)[A-Z0-9])"
)
# As keys are printed: before the words, behind them, or in brackets; several with a stroke.
_KEYS = rf"{_KEY}(?: / {_KEY})*"
_BEFORE = re.compile(rf"^({_KEYS})(?:\s{{1,}}|$)")
_BEHIND = re.compile(rf"(?:\s{{2,}}|\s*\()({_KEYS})\)?$")
_CLOSES = "Esc"
_PLACE = "place"


def commands(window: MainWindow) -> list[Entry]:
    """Return what can be done now by whoever is at work, each with its key."""
    found = [*_deeds(window), *_places(window), *_of_the_window(window)]
    once: dict[str, Entry] = {}
    for one in found:
        once.setdefault(one.title.casefold(), one)
    return list(once.values())


def places(session: Session) -> tuple[Place, ...]:
    """Return the places on the rail of whoever is at work."""
    status = session.sync_status
    return places_in(session.settings, session.actor, status.kind if status.joined else "")


def name_and_key(text: str) -> tuple[str, str]:
    """Return what a button is called without the key printed on it, and that key ("" for none)."""
    tidy = text.replace("&&", "\0").replace("&", "").replace("\0", "&").strip()
    tidy = tidy.removesuffix("…").strip()
    for pattern in (_BEFORE, _BEHIND):
        if found := pattern.search(tidy):
            rest = (tidy[: found.start()] + tidy[found.end() :]).strip().removesuffix("…").strip()
            return rest, found[1]
    return tidy, ""


def _places(window: MainWindow) -> Iterator[Entry]:
    to = QCoreApplication.translate("Finder", "Pindah ke layar ini")
    for number, place in enumerate(places(window.session), start=1):
        yield Entry(
            Group.COMMANDS,
            place.title,
            partial(window.go, place.name),
            to,
            place_key(number),
            place.icon,
            _PLACE,
        )


def _deeds(window: MainWindow) -> Iterator[Entry]:
    """Yield the deeds of the screen in front, then those of Loket that are meant from anywhere."""
    front = window.current()
    if front is None:
        return
    place = next((one for one in places(window.session) if one.name == window.front_place), None)
    here = place.title if place is not None else ""
    named = [
        one
        for one in front.actions()
        if one.text() and one.isEnabled() and makes_sense(front, one.shortcut().toString())
    ]
    taken = {one.shortcut().toString() for one in named}
    for action in named:
        yield _of_an_action(action, here, action.trigger)
    for button in front.findChildren(QAbstractButton):
        entry = _of_a_button(button, here)
        if entry is not None and entry.key not in taken:
            yield entry
    bench = window.screen_of("workbench")
    if bench is None or bench is front:
        return
    for action in bench.actions():
        if action.property(ANYWHERE):
            yield _of_an_action(action, "Loket", partial(_at_loket, window, action))


def _at_loket(window: MainWindow, action: QAction) -> None:
    window.go("workbench")
    action.trigger()


def _of_a_button(button: QAbstractButton, here: str) -> Entry | None:
    if isinstance(button, QCheckBox | QRadioButton) or not button.isEnabled():
        return None
    if not button.isVisible() or button.objectName().startswith(("qt_", "Scroll")):
        return None
    name, key = name_and_key(button.accessibleName() or button.text())
    key = key or name_and_key(button.text())[1]
    if len(name) < 2 or key == _CLOSES:
        return None
    return Entry(Group.COMMANDS, name, button.click, here, key, words=button.toolTip())


def _of_an_action(action: QAction, here: str, do: object) -> Entry:
    key = action.shortcut().toString()
    assert callable(do)  # noqa: S101 - a slot
    return Entry(Group.COMMANDS, action.text(), do, here, key)


def _of_the_window(window: MainWindow) -> Iterator[Entry]:
    """Yield the keys that work wherever somebody stands, as far as the office uses them."""
    by_key = {one.shortcut().toString(): one for one in window.ui.desk.actions()}
    by_key |= {one.shortcut().toString(): one for one in window.actions()}
    for key, (name, used) in window_keys(window.session).items():
        if used and key in by_key and by_key[key].isEnabled():
            yield Entry(Group.COMMANDS, name, by_key[key].trigger, "", key)


def window_keys(session: Session) -> dict[str, tuple[str, bool]]:
    """Return what each key of the window is called, and whether this office uses it."""
    used = session.settings
    return {
        "F1": (QCoreApplication.translate("Finder", "Bantuan tentang layar ini"), True),
        "F12": (QCoreApplication.translate("Finder", "Kunci layar atau ganti petugas"), True),
        "F11": (
            QCoreApplication.translate("Finder", "Layar antrean di monitor kedua"),
            used[declared.USE_DISPLAY],
        ),
        "Shift+F11": (
            QCoreApplication.translate("Finder", "Kios nomor antrean"),
            used[declared.USE_KIOSK],
        ),
        "Ctrl+F11": (
            QCoreApplication.translate("Finder", "Layar survei"),
            used[declared.USE_SURVEY],
        ),
        "Ctrl+Shift+S": (
            QCoreApplication.translate("Finder", "Sinkronisasi dengan pusat"),
            session.sync_status.joined,
        ),
    }


def focus_in(widget: QWidget) -> None:
    """Give a control the keyboard, and bring it into view where its page scrolls."""
    from PySide6.QtWidgets import QScrollArea

    widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget, 24, 48)
        parent = parent.parentWidget()
