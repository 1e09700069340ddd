"""An officer at the workbench who has only a keyboard, and the invented people who come."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app import bootstrap
from desktop_app.domain.catalogue import Field, FieldKind, ProposalPeriod, Service
from desktop_app.domain.intake import Draft
from desktop_app.domain.invented import Inventor
from desktop_app.domain.register import LookUp, RegisterSource
from desktop_app.gui.demonstration import Hands, rest
from desktop_app.gui.doors import Doors
from desktop_app.gui.screens.workbench import WorkbenchScreen
from desktop_app.gui.session import Session
from desktop_app.gui.start import Start
from desktop_app.storage.office import add_period
from desktop_app.usecases import applications
from desktop_app.usecases.demo import DemoCase, draft_for, import_people, invent_case
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import Clock
from desktop_app.workers.lanes import Workers
from tests.factory import TODAY, regions
from tests.offices import PASSPHRASE, PASSWORD, TestClock, acting

INACTIVE = {"desil_nasional": "3", "status_pbi": "NONAKTIF", "tanggal_nonaktif": "01/09/2026"}
ACTIVE = {"desil_nasional": "3", "status_pbi": "AKTIF"}
Key = Qt.Key
PAUSE_MS = 500


class People:
    """Who may come to an office: they stand in its register, and proposals are open."""

    def __init__(self, office: Office, *, proposals_open: bool = True) -> None:
        self._office = office
        self._inventor = Inventor(regions(), TODAY)
        if proposals_open:
            with office.write() as tx:
                add_period(tx, ProposalPeriod(date(2026, 11, 1), date(2026, 11, 30)))

    def comes(
        self, service: str, *, registered: Mapping[str, str] | None = None, family: int = 0
    ) -> DemoCase:
        """Return somebody for `service`, in the register with those cells or not at all."""
        case = invent_case(self._inventor, "pengajuan_baru", None, {})
        row = self._inventor.register_row(case.person, **registered) if registered else None
        rows = [row] if row else [self._inventor.register_row(self._inventor.person(), **ACTIVE)]
        for _ in range(family):
            member = self._inventor.person(kk=case.person.kk)
            rows.append(self._inventor.register_row(member, **INACTIVE))
        import_people(acting(self._office, "admin"), rows, date(2026, 11, 1), RegisterSource.DTSEN)
        return DemoCase(service, case.person, row, None, case.letter_number)


class Officer:
    """Serves at a workbench by keyboard alone."""

    def __init__(self, window: QWidget, screen: WorkbenchScreen) -> None:
        self.screen = screen
        self.hands = Hands(window)

    @property
    def office(self) -> Office:
        """The office this officer works in."""
        return self.screen.session.office

    @property
    def headline(self) -> str:
        """What the verdict says on the screen."""
        return self.screen.ui.verdict.ui.headline.text()

    @property
    def trouble(self) -> str:
        """What stands over F9 when it did not go through."""
        return self.screen.ui.verdict.ui.trouble.text()

    @property
    def draft(self) -> Draft:
        """The form as it is."""
        assert self.screen.case.draft is not None
        return self.screen.case.draft

    def takes_number(self, lane: Qt.Key = Key.Key_Return) -> None:
        """F2, then the lane."""
        tickets = self.screen.tickets
        self.hands.wait(lambda: tickets.view is not None, "queue")
        before = len(tickets.view.waiting) if tickets.view else 0
        self.hands.press(Key.Key_F2)
        self.hands.press(lane)
        self.hands.wait(lambda: tickets.view and len(tickets.view.waiting) > before, "number")

    def calls(self) -> None:
        """F8."""
        self.hands.press(Key.Key_F8)
        self.hands.wait(lambda: self.screen.tickets.called, "call")

    def begins(self, service: str) -> None:
        """A number, the call, Enter, and the service by F4."""
        self.takes_number()
        self.calls()
        self.hands.press(Key.Key_Return)
        self.opens(service)

    def opens(self, service: str) -> None:
        """Wait for the form and choose its service."""
        case = self.screen.case
        self.hands.wait(lambda: case.is_open, "form")
        if self.draft.service != service:
            self.hands.press(Key.Key_F4)
            assert case.ground is not None
            self.hands.type(case.ground.service(service).short_name.split()[0])
            self.hands.press(Key.Key_Return)
            self.hands.wait(lambda: self.draft.service == service, "service")

    def types_nik(self, case: DemoCase) -> None:
        """The sixteen digits, and the answer."""
        self.hands.go_to("field_nik")
        self.hands.type(case.person.nik or "")
        self.hands.wait(lambda: self.screen.case.prefill is not None, "answer")

    def fills_in(self, case: DemoCase, leave: Collection[str] = ()) -> None:
        """Type what the look-up did not bring, field by field, but what is to be left empty."""
        service = self.service
        values = self._values(case)
        for field in service.all_fields:
            text = values.get(field.key, "")
            if text and field.key not in leave and not self.draft.value(field.key):
                self.hands.go_to(f"field_{field.key}")
                self.hands.type(_keys(field, text))
        self.hands.press(Key.Key_Return)

    def ticks(self, *papers: str) -> None:
        """Tick papers: those named, or all mandatory ones."""
        keys = papers or tuple(one.key for one in self.service.documents if one.mandatory)
        for key in keys:
            self.hands.go_to(f"paper_{key}")
            self.hands.press(Key.Key_Space)

    def concludes(self) -> None:
        """F9, and the letter from the archive."""
        done = self.screen.ui.done
        self.hands.press(Key.Key_F9)
        self.hands.wait(lambda: done.data is not None or self.trouble, "F9")
        assert self.trouble == "", self.trouble
        self.hands.wait(lambda: done.ui.letter.page_count, "letter")

    def waits_for_draft(self) -> None:
        """Until what was typed is on the disk."""
        self.hands.wait(lambda: not self.screen.case.unsaved, "draft")
        self.settles()

    def settles(self) -> None:
        """Until every lane has answered."""
        self.hands.wait(lambda: self.screen.session.workers.running == 0, "lanes")
        rest(0.01)

    def comes_to_rest(self) -> None:
        """Until nothing is on its way: no task, and no pause after a key that is not over."""
        for _ in range(2):  # the answer to a task may ask for the next
            self.hands.wait(lambda: not self._under_way(), "rest")
            rest(0.03)

    def _under_way(self) -> bool:
        parts = (self.screen.session, self.screen.window())
        timers = [timer for part in parts for timer in part.findChildren(QTimer)]
        return self.screen.session.workers.running > 0 or any(
            timer.isActive() and timer.isSingleShot() and timer.remainingTime() <= PAUSE_MS
            for timer in timers
        )

    @property
    def service(self) -> Service:
        """The service of the form."""
        assert self.screen.case.ground is not None
        return self.screen.case.ground.service(self.draft.service)

    def focused(self) -> str:
        """The name of what has the focus."""
        widget = QApplication.focusWidget()
        return widget.objectName() if widget is not None else ""

    def _values(self, case: DemoCase) -> Mapping[str, str]:
        ticket = self.screen.case.ticket
        assert ticket is not None
        known = self.screen.case.prefill
        if known is None and case.person.nik is None:
            known = applications.Prefill(LookUp("", None), None, {})
        elif known is None:
            known = applications.prefill(self.office, case.person.nik or "", case.service)
        return draft_for(self.office, ticket.id, case, known).values


def _keys(field: Field, text: str) -> str:
    """Return what is typed to get a text into a field."""
    match field.kind:
        case FieldKind.DATE:
            return text.replace("-", "")
        case FieldKind.VILLAGE:
            # Nobody has a dash that long on the keyboard.
            return regions().by_code[text].label.replace(" — ", " ")
        case FieldKind.CHOICE:
            # A blank would open the list; the first word finds the entry.
            return text.split()[0]
        case _:
            return text


def start_window(folder: Path, passphrase: str = PASSPHRASE, clock: Clock | None = None) -> Start:
    """Return the beginning of a real window on an office's folder; its clock is the test's."""

    def open_office(folder: Path, _: str | None) -> Office:
        return bootstrap.open_office(folder, passphrase, clock or TestClock())

    def doors() -> Doors:
        return replace(bootstrap.window_doors(), open_office=open_office, log_to=lambda _: None)

    start = Start(Session(Workers(), folder), doors)
    start.begin()
    return start


def logs_in(start: Start, username: str = "petugas1", password: str = PASSWORD) -> Officer:
    """Type name and password, and go to the workbench."""
    hands = Hands(start.window)
    login = start.login.ui
    hands.wait(lambda: login.state.isHidden() and login.enter.isEnabled(), "door")
    login.username.setFocus()
    login.username.selectAll()
    hands.type(username)
    hands.press(Key.Key_Return)
    hands.type(password)
    hands.press(Key.Key_Return)
    hands.wait(lambda: start.window.at_desk, "desk")
    screen = start.window.current()
    assert isinstance(screen, WorkbenchScreen)
    officer = Officer(start.window, screen)
    officer.settles()
    return officer
