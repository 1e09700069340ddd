"""Whoever may not do everything presses every key and button met: nothing forbidden happens.

What happens is read from the journal, which holds every write with who did it.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
import shiboken6
import sqlalchemy as sa
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QDesktopServices, QShortcut
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QMenu, QWidget

from desktop_app import settings as declared
from desktop_app.domain.access import PERMISSIONS, Right, Role
from desktop_app.gui.screens.places import places_in
from desktop_app.storage import accounts as storage
from desktop_app.storage.office import write_setting
from desktop_app.storage.tables import journal
from desktop_app.usecases import queue
from desktop_app.usecases.office import Office
from tests.case_desk import CaseDesk
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.test_announcer import Speaker
from tests.offices import acting

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

# Rows of these tables change only by somebody with the right.
NEEDS = {
    "letter": Right.SERVE,
    "decision": Right.SERVE,
    "application": Right.SERVE,
    "handover": Right.SERVE,
    "receipt": Right.SERVE,
    "complaint": Right.SERVE,
    "print_job": Right.SERVE,
    "batch": Right.SERVE,
    "ticket": Right.PREPARE,
    "period": Right.PREPARE,
    "duty": Right.PREPARE,
    "officer": Right.MANAGE_ACCOUNTS,
    "office": Right.MANAGE_OFFICE,
    "counter": Right.MANAGE_OFFICE,
    "signatory": Right.MANAGE_OFFICE,
    "signing_key": Right.REVOKE_KEY,
    "definition": Right.MANAGE_RULES,
    "proposal_period": Right.MANAGE_RULES,
    "snapshot": Right.IMPORT_REGISTER,
    "campaign": Right.SEND_MESSAGES,
    "notice_list": Right.SEND_MESSAGES,
    "consent": Right.SERVE,
    "delegation": Right.DELEGATE,
    "month_close": Right.SIGN_DAY,
}
SWITCHES = [one for one in declared.declared("office") if one.name.startswith("use.")]


@pytest.fixture(autouse=True)
def _no_boxes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is there to answer a file dialog, a menu or a browser."""
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
    for name in ("exec", "open", "show"):  # of dialogs made by hand
        monkeypatch.setattr(QFileDialog, name, lambda *_: 0)
    monkeypatch.setattr(QMenu, "exec", lambda *_, **__: None)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda *_: True)
    monkeypatch.setattr(QComboBox, "showPopup", lambda _: None)


@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    "role", [Role.MAGANG, Role.PETUGAS, Role.KEPALA_DINAS, Role.AUDITOR], ids=lambda one: one.value
)
def test_no_key_and_no_button_does_what_the_role_may_not(
    office: Office, make_desk: MakeDesk, role: Role
) -> None:
    _a_day_at_work(office, role)
    desk = make_desk(f"si_{role.value}")
    speaker = Speaker()
    desk.session.doors = replace(desk.session.doors, voice=lambda _: speaker)
    actor = desk.session.actor
    assert actor.role is role
    with office.read() as connection:
        before = connection.execute(sa.select(sa.func.max(journal.c.lsn))).scalar()
    refused: list[str] = []
    pressed = 0
    for place in places_in(desk.session.settings, actor):
        desk.go(place.name)
        for section in getattr(desk.screen, "sections", ("",)):  # of the settings
            if section:
                desk.screen.show_section(section)
                desk.settle()
            pressed += _press_all(desk, f"{place.name} {section}".strip(), refused)
    assert pressed > 10
    assert refused == []  # what may not be done is not offered
    with office.read() as connection:
        query = sa.select(journal.c.kind, journal.c.op).where(
            journal.c.lsn > before, journal.c.actor == actor.id
        )
        done = {(row.kind, row.op) for row in connection.execute(query)}
    forbidden = {
        kind for kind, op in done if kind in NEEDS and NEEDS[kind] not in PERMISSIONS[role]
    }
    assert forbidden == set()


def _a_day_at_work(office: Office, role: Role) -> None:
    """Everything switched on, somebody served, one called, two waiting; and the one who presses."""
    with office.store.write(actor=None, at=office.now()) as tx:
        for one in SWITCHES:
            write_setting(tx, one.name, True)
        name = f"si_{role.value}"
        storage.add_account(tx, username=name, name="Si Contoh", role=role, password_hash="x")
    desk = CaseDesk(office, 2)
    desk.concludes(desk.people[0])
    for _ in range(3):
        queue.issue(acting(office, "petugas1"), service="reaktivasi")
    queue.call_next(office)


def _press_all(desk: Desk, place: str, refused: list[str]) -> int:
    """Press each key and button of a place, and those that came by it; return how many.

    `refused` takes those to which the program said that one may not.
    """
    screen: QWidget = desk.screen
    seen: list[object] = []
    for _ in range(2):
        for kind in (QAction, QShortcut, QAbstractButton):
            for one in screen.findChildren(kind):
                if one in seen or not shiboken6.isValid(one) or _of_qt(one):
                    continue
                if _press(one):
                    seen.append(one)
                    desk.settle()
                    if "tidak berwenang" in desk.notice:
                        refused.append(f"{place}: {_said_on(one)}")
                        desk.session.notice("")
                if desk.screen is not screen:  # it led elsewhere
                    desk.go(place.split()[0])
    return len(seen)


def _of_qt(one: QObject) -> bool:
    """Tell whether it belongs to a file dialog, whose own keys delete files."""
    above: QObject | None = one
    while above is not None and not isinstance(above, QFileDialog):
        above = above.parent()
    return above is not None


def _said_on(one: QObject) -> str:
    if isinstance(one, QAction):
        return f"{one.text()} {one.shortcut().toString()}"
    return one.text() if isinstance(one, QAbstractButton) else str(one.property("key"))


def _press(one: QObject) -> bool:
    if isinstance(one, QAbstractButton) and one.isEnabled() and one.isVisible():
        one.click()
    elif isinstance(one, QShortcut) and one.isEnabled():
        one.activated.emit()
    elif isinstance(one, QAction) and one.isEnabled():
        one.trigger()
    else:
        return False
    return True
