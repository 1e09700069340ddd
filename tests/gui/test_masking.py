"""Every place of the program, as whoever may stand before it: no whole NIK where none must be.

The one exception is the form of the person being served, whose NIK the officer types. Everything
a widget holds is read: labels, fields, lists, tables, tool tips, accessible texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from desktop_app import settings
from desktop_app.domain.access import Role
from desktop_app.gui.screens.places import PLACES
from desktop_app.storage import accounts
from desktop_app.storage.office import write_setting
from desktop_app.usecases import case_list, people
from desktop_app.usecases.office import Office
from tests.case_desk import CaseDesk, asks_approval
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.offices import PASSWORD, acting

SIXTEEN = re.compile(r"(?<!\d)\d{16}(?!\d)")
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


def texts(widget: QWidget) -> Iterator[str]:
    """Give everything a widget and what is in it would tell, on show or not."""
    for one in (widget, *widget.findChildren(QWidget)):
        yield from (one.toolTip(), one.accessibleName(), one.accessibleDescription())
        if isinstance(one, QLabel | QLineEdit | QAbstractButton):
            yield one.text()
        if isinstance(one, QPlainTextEdit | QTextEdit):
            yield one.toPlainText()
        if isinstance(one, QAbstractItemView) and one.model() is not None:
            yield from _cells(one.model())
        if isinstance(one, QComboBox):
            yield from (one.itemText(n) for n in range(one.count()))
        interface = QAccessible.queryAccessibleInterface(one)
        if interface is not None:
            yield interface.text(QAccessible.Text.Value)


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(min(model.rowCount(), 200)):
        for column in range(_columns(model)):
            index = model.index(row, column)
            yield from (str(index.data(role) or "") for role in _ROLES)


def whole_numbers(desk: Desk, known: frozenset[str]) -> set[str]:
    """Return the NIK and No. KK of marked people that stand on the window as they are."""
    told = " | ".join(texts(desk.window))
    return set(SIXTEEN.findall(told)) & known


def _columns(model: QAbstractItemModel) -> int:
    # A list's own count is private.
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())


@pytest.fixture
def marked(office: Office) -> CaseDesk:
    """An office with everything switched on, people served, waiting, and looked at."""
    with office.write() as tx:
        for setting in settings.declared("office"):
            if setting.name.startswith("use.") and setting.default is False:
                write_setting(tx, setting.name, True)
        accounts.add_account(
            tx,
            username="auditor",
            name="Auditor Contoh",
            role=Role.AUDITOR,
            password_hash=office.ports.passwords.hash(PASSWORD),
        )
    desk = CaseDesk(office, 4)
    desk.concludes(desk.people[0])
    asks_approval(office, "reaktivasi")
    desk.concludes(desk.people[1])
    desk.concludes(desk.people[2])
    return desk


@pytest.mark.parametrize("who", ["petugas1", "supervisor", "admin", "auditor"])
def test_no_place_shows_a_whole_number_before_it_is_asked_for(
    make_desk: MakeDesk, marked: CaseDesk, who: str
) -> None:
    known = frozenset(
        number for case in marked.people for number in (case.person.nik, case.person.kk) if number
    )
    desk = make_desk(who)
    found: dict[str, set[str]] = {}
    for place in [one.name for one in PLACES]:
        if place not in {one.name for one in desk.window._places or PLACES}:
            continue
        screen = desk.go(place)
        for name in ("cases", "letters", "rows", "hits"):
            view = getattr(getattr(screen, "ui", None), name, None)
            if isinstance(view, QAbstractItemView) and view.model() and view.model().rowCount():
                view.setCurrentIndex(view.model().index(0, 0))
                desk.settle()
        if numbers := whole_numbers(desk, known):
            found[place] = numbers
    assert found == {}


def test_the_person_page_and_the_search_are_covered_and_uncovered_for_a_minute(
    make_desk: MakeDesk, marked: CaseDesk, office: Office
) -> None:
    nik = marked.people[0].person.nik or ""
    desk = make_desk("supervisor")
    screen = desk.go("person")
    screen.show_section(f"nik:{nik}")
    desk.settle()
    known = frozenset({nik})
    assert whole_numbers(desk, known) == set()
    screen.part.ui.reveal.click()
    desk.settle()
    assert whole_numbers(desk, known) == {nik}
    desk.session.locked.emit()
    screen.leaving()
    assert whole_numbers(desk, known) == set()


def test_a_case_uncovered_is_in_the_log_and_covered_again_when_left(
    make_desk: MakeDesk, marked: CaseDesk, office: Office
) -> None:
    nik = marked.people[0].person.nik or ""
    line = next(
        one
        for one in case_list.list_cases(acting(office, "supervisor")).lines
        if one.facts.person.nik == nik
    )
    desk = make_desk("supervisor")
    screen = desk.go("cases")
    screen.page.open(line.id)
    screen.ui.side.setCurrentWidget(screen.page)
    desk.settle()
    faults = look_at(desk.window, "permohonan_tertutup")
    bar = screen.page.unmask
    assert whole_numbers(desk, frozenset({nik})) == set()
    bar.turn()
    desk.settle()
    assert whole_numbers(desk, frozenset({nik})) == {nik}
    faults += look_at(desk.window, "permohonan_terbuka")
    # With everything switched on the rail is longer than the window: its own tests tell of it.
    assert not [one for one in faults if "rail_" not in one and "QToolButton" not in one]
    desk.go("letters")
    assert not bar.opened
    person = people.find_people(office, nik).people[0]
    looks = people.person_page(office, person.id).looks
    assert "reveal" in {one.what for one in looks}
