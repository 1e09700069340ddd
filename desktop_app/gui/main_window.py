"""The one window: the door (opening, passphrase, login, lock), behind it the desk with its rail."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QMainWindow, QWidget

from desktop_app import settings as declared
from desktop_app.gui import theme
from desktop_app.gui.dropped import dropped_sheets
from desktop_app.gui.session import Session
from desktop_app.gui.words import short_date

# Not needed for the first paint: loaded when the window behind the first door is built.
if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QScrollArea, QToolButton

    from desktop_app.gui.forms.ui_main_window import Ui_MainWindow
    from desktop_app.gui.screens.base import Screen
    from desktop_app.gui.screens.places import Place
    from desktop_app.gui.widgets.confirm_bar import ConfirmBar
    from desktop_app.gui.widgets.status_strip import Sign


class MainWindow(QMainWindow):
    """Shows one door, or the desk with one place at a time.

    What is behind the first door is built after the first paint, when `ui` is first asked for.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._ui: Ui_MainWindow | None = None
        self._places: tuple[Place, ...] = ()
        self._screens: dict[str, Screen] = {}
        self._frames: dict[str, QScrollArea] = {}
        self._buttons: dict[str, QToolButton] = {}
        self._place_keys: list[QAction] = []
        self._furnished = False
        self._confirm: ConfirmBar | None = None
        # Returns whether the window may go now; it is closed again by whoever said no.
        self.before_closing: Callable[[], bool] | None = None
        self.setWindowTitle("Loket Linjamsos")
        self.setMinimumSize(1024, 640)
        self.setAcceptDrops(True)
        self.resize(1366, 768)
        theme.on_change(self._redress)

    @property
    def ui(self) -> Ui_MainWindow:
        """The form of the whole window."""
        if self._ui is None:
            self._ui = self._build()
        return self._ui

    def build(self) -> None:
        """Build what is behind the first door, if that was not done yet."""
        _ = self.ui

    # The door ---------------------------------------------------------------------------------

    def show_door(self, door: QWidget) -> None:
        """Put `door` (opening, passphrase, login) in front; the desk stays as it is behind it."""
        if self._ui is None and self.centralWidget() is None:
            self.setCentralWidget(door)
            return
        if (screen := self.current()) and self.at_desk:
            screen.leaving()
        if self.ui.places.indexOf(door) < 0:
            self.ui.places.addWidget(door)
            self._finish(door)
        self.ui.places.setCurrentWidget(door)
        self._enable_desk_keys(False)
        if self._confirm is not None:
            self._confirm.close_bar()
        if self._furnished:
            self.tools.close()

    def show_desk(self, name: str | None = None) -> None:
        """Let somebody who logged in work: at the place they left, or at `name`."""
        self._furnish()
        self._enable_desk_keys(True)
        self._set_foot()
        self._tell_state()
        was_there = self.current()
        self.ui.places.setCurrentWidget(self.ui.desk)
        if name is None and was_there is not None:
            was_there.entered()
        else:
            self.go(name or self._places[0].name)

    @property
    def at_desk(self) -> bool:
        """Tell whether the desk is in front, not the door."""
        return self._furnished and self.ui.places.currentWidget() is self.ui.desk

    # The desk ---------------------------------------------------------------------------------

    def go(self, name: str) -> Screen:
        """Show a place of the rail, building its screen the first time, and return it."""
        before = self.current()
        if before is not None and before is not self._screens.get(name):
            before.leaving()
        screen = self._screen(name)
        self.ui.screens.setCurrentWidget(self._frames[name])
        self._mark_on_rail(name)
        screen.entered()
        return screen

    def show_section(self, section: str) -> None:
        """Show one section of Pengaturan."""
        screen = self.go("settings")
        screen.show_section(section)

    def _mark_on_rail(self, name: str | None) -> None:
        """Press the button of the place in front; a place beside the rail has none."""
        self._group.setExclusive(False)
        for place, button in self._buttons.items():
            button.setChecked(place == name)
        self._group.setExclusive(True)
        self._rail.lead_tab_to(self._buttons.get(name or ""))

    def _lead_to(self, place: str, section: str) -> None:
        self.go(place).show_section(section)

    @property
    def front_place(self) -> str:
        """The name of the place in front, "" before the first."""
        return self._name_of(self.current()) or ""

    def screen_of(self, place: str) -> Screen | None:
        """Return the screen of a place, None while nobody entered it."""
        return self._screens.get(place)

    def current(self) -> Screen | None:
        """Return the screen in front on the desk, None before the first."""
        from PySide6.QtWidgets import QScrollArea

        frame = self._ui.screens.currentWidget() if self._ui else None
        return cast("Screen", frame.widget()) if isinstance(frame, QScrollArea) else None

    def clear_desk(self) -> None:
        """Forget every screen: another officer, or another office, sits down."""
        for name in list(self._screens):
            self._forget(name)

    def come_forward(self) -> None:
        """Bring the window to the front, out of the task bar too."""
        from PySide6.QtCore import Qt

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _stand(self) -> None:
        """What is offered follows what was lent or ended; the screen in front stays as it is."""
        front = self._name_of(self.current())
        for name in [one for one in self._screens if one != front]:
            self._forget(name)
        self._lay_rail()

    def _forget(self, name: str) -> None:
        frame = self._frames.pop(name)
        del self._screens[name]
        self.ui.screens.removeWidget(frame)
        frame.deleteLater()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a spreadsheet that is dragged onto the window, wherever somebody stands."""
        if self.at_desk and dropped_sheets(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Let the place Data ask what the spreadsheet is for."""
        files = dropped_sheets(event.mimeData())
        if self.at_desk and files:
            event.acceptProposedAction()
            self.go("data")
            self.session.files_dropped.emit(files)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is half typed before the window goes, and let it stay a moment when asked."""
        if (screen := self.current()) is not None:
            screen.leaving()
        if self.before_closing is not None and not self.before_closing():
            event.ignore()
            return
        super().closeEvent(event)

    def _screen(self, name: str) -> Screen:
        if name not in self._screens:
            from PySide6.QtCore import Qt
            from PySide6.QtWidgets import QFrame, QScrollArea

            from desktop_app.gui.screens.places import place

            # With large text on a small screen it scrolls, where it would be cut off otherwise.
            # Its parent from the start: with a parent Qt dresses all that is inside anew.
            frame = QScrollArea(self.ui.screens)
            frame.setFrameShape(QFrame.Shape.NoFrame)
            frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab would stop where nothing is seen
            frame.setWidgetResizable(True)
            screen = place(name).build(self.session, frame.viewport())
            self._screens[name], self._frames[name] = screen, frame
            frame.setWidget(screen)
            self.ui.screens.addWidget(frame)
            self._finish(screen)
        return self._screens[name]

    def _build(self) -> Ui_MainWindow:
        from desktop_app.gui.forms.ui_main_window import Ui_MainWindow

        door, focus = self.takeCentralWidget(), self.focusWidget()
        ui = Ui_MainWindow()
        ui.setupUi(self)
        self._ui = ui
        if door is not None:
            ui.places.addWidget(door)
            self._finish(door)
            ui.places.setCurrentWidget(door)
        if focus is not None:
            focus.setFocus()
        self._key("F1", self.help, self)
        from desktop_app.gui.text_size import TextSize

        self._text_size = TextSize(self.session, self)
        session = self.session
        session.noticed.connect(ui.notice.show_notice)
        session.place_wanted.connect(self._lead_to)
        session.standing_changed.connect(self._stand)
        ui.notice.came.connect(self._set_foot)
        ui.notice.went.connect(self._set_foot)
        ui.places.currentChanged.connect(lambda _: self._set_foot())
        for changed in (session.seated, session.register_changed, session.office_changed):
            changed.connect(self._tell_state)
        self._set_foot()
        return ui

    def _furnish(self) -> None:
        """Build the rail, after the first paint: its icons are costly to load."""
        from PySide6.QtWidgets import QButtonGroup

        from desktop_app.gui.backup_watch import BackupWatch
        from desktop_app.gui.daily_report import DailyReport
        from desktop_app.gui.message_sender import MessageSender
        from desktop_app.gui.message_watch import MessageWatch
        from desktop_app.gui.standing import StandingWatch
        from desktop_app.gui.sync_watch import SyncWatch
        from desktop_app.gui.widgets.confirm_bar import ConfirmBar
        from desktop_app.gui.widgets.rail import Rail

        if not self._furnished:
            self._furnished = True
            self._group = QButtonGroup(self)
            self._rail = Rail(self.ui.rail, self.ui.rail_layout)
            self.ui.rail_layout.addStretch(1)
            for title, icon, key, slot in (
                (self.tr("Cari"), "magnify", "Ctrl+K", self._find),
                (self.tr("Bantuan"), "help-circle-outline", "F1", self.help),
                (self.tr("Kunci"), "lock-outline", "F12", self.session.locked.emit),
            ):
                button = self._rail.button(title, icon, key)
                button.clicked.connect(lambda _=False, do=slot: do())
                self.ui.rail_layout.addWidget(button)
            self._key("Ctrl+K", self._find)
            self._key("F12", self.session.locked.emit)
            self._confirm = ConfirmBar(self.session, self)
            self.ui.outer.insertWidget(1, self._confirm)
            self._standing = StandingWatch(self.session, self.ui.status)
            self.session.backups = BackupWatch(self.session, self.ui.status)
            self._daily = DailyReport(self.session, self.ui.status)
            self.session.courier = MessageSender(self.session, self)
            self._messages = MessageWatch(self.session, self.session.courier)
            self.session.sync = SyncWatch(self.session, self.ui.status)
            self.session.sync.joined.connect(self._lay_rail)
            self._sync_key = self._key("Ctrl+Shift+S", self._open_sync)
            self.session.room.counter_window = self
            room = self.session.room
            self._room_keys = {
                declared.USE_DISPLAY: self._key("F11", room.toggle_display),
                declared.USE_KIOSK: self._key("Shift+F11", room.open_kiosk),
                declared.USE_SURVEY: self._key("Ctrl+F11", room.open_survey),
            }
            self.session.room.attune()
            from desktop_app.gui.reminders import Reminders

            self._reminders = Reminders(self.session, self)
            self._reminders.ask()
            from desktop_app.gui.desk_tools import DeskTools

            self.tools = DeskTools(self)
            self.session.office_changed.connect(self._lay_rail)
        self._lay_rail()

    def _lay_rail(self) -> None:
        """Show the places this office has switched on, numbered in order; others leave no trace."""
        from desktop_app.gui.screens.places import load, places_in

        if self.session.office.actor is None:
            return  # nobody has logged in again yet
        self._enable_desk_keys(self.at_desk)
        status = self.session.sync.status
        places = places_in(
            self.session.settings, self.session.actor, status.kind if status.joined else ""
        )
        if places == self._places:
            return
        gone = [one.name for one in self._places if one not in places]
        self._places = places
        self.session.workers.aside(load, places)
        for name in gone:
            self._leave_for_good(name)
        for old in self._buttons.values():
            self._group.removeButton(old)
            self.ui.rail_layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        for action in self._place_keys:
            self.ui.desk.removeAction(action)
            action.deleteLater()
        self._buttons, self._place_keys = {}, []
        for number, place in enumerate(places, start=1):
            self._add_to_rail(number, place)
        self._rail.fit()
        self._mark_on_rail(self._name_of(self.current()))

    def _add_to_rail(self, number: int, place: Place) -> None:
        from desktop_app.gui.widgets.rail import place_key

        key, go = place_key(number), partial(self.go, place.name)
        button = self._rail.button(place.title, place.icon, key)
        button.setCheckable(True)
        button.setObjectName(f"rail_{place.name}")
        button.clicked.connect(lambda _=False: go())
        self._group.addButton(button)
        self._buttons[place.name] = button
        self.ui.rail_layout.insertWidget(number - 1, button)
        action = self._key(key, go)
        action.setEnabled(self.at_desk)
        self._place_keys.append(action)

    def _leave_for_good(self, name: str) -> None:
        """Forget the screen of a place that was switched off; who stands there goes to the first.

        Whoever switches it off stands in Pengaturan, unless another window's change is learnt.
        """
        frame, screen = self._frames.get(name), self._screens.get(name)
        if frame is None or screen is None:
            return
        if screen is self.current():
            self.go(self._places[0].name)
        self._forget(name)

    def _name_of(self, screen: Screen | None) -> str | None:
        return next((name for name, one in self._screens.items() if one is screen), None)

    def _open_sync(self) -> None:
        """Lead to the sync screen; where nothing is joined there is none."""
        if self.session.sync.status.joined:
            self.go("sync")

    def resize_text(self, by: int) -> None:
        """Make all text larger (1) or smaller (-1)."""
        self.build()
        self._text_size.step(by)

    def _find(self) -> None:
        self.tools.find()

    def help(self) -> None:
        """Open the help page of what is in front, the door's too."""
        from desktop_app.gui.help import show_help
        from desktop_app.gui.help_topics import topic_of

        front = self.current() if self.at_desk else self.ui.places.currentWidget()
        show_help(self, topic_of(front))

    def _key(self, key: str, slot: Callable[[], object], on: QWidget | None = None) -> QAction:
        from PySide6.QtGui import QAction, QKeySequence

        # A shortcut of a button fires about 100 ms late; an action's does not.
        action = QAction(self)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda: slot())
        (on or self.ui.desk).addAction(action)
        return action

    def _finish(self, screen: QWidget) -> None:
        from desktop_app.gui.finish import finish

        finish(screen)

    def _enable_desk_keys(self, on: bool) -> None:
        for action in self.ui.desk.actions():
            action.setEnabled(on)
        if self._furnished and on:
            for capability, key in self._room_keys.items():
                key.setEnabled(self.session.settings[capability])
            self._sync_key.setEnabled(self.session.sync.status.joined)

    def _tell_state(self) -> None:
        office = self.session.workers.office
        if office is None or office.actor is None or not self._furnished:
            return
        where = f" · {office.counter.name}" if office.counter else ""
        demo = self.tr(" · KANTOR CONTOH") if office.identity.demo else ""
        self.setWindowTitle(f"{office.identity.name}{demo} — Loket Linjamsos")
        from desktop_app.gui.widgets.status_strip import Sign

        strip = self.ui.status
        strip.set("who", Sign("account-outline", f"{office.actor.name}{where}{demo}"))
        strip.set("register", self._register_sign())

    def _redress(self) -> None:
        from desktop_app.gui import icons

        icons.redress()

    def _set_foot(self) -> None:
        noticing = self.ui.notice.shown is not None
        self.ui.foot.setCurrentWidget(self.ui.notice if noticing else self.ui.status)
        self.ui.foot.setVisible(noticing or self.at_desk)

    def _register_sign(self) -> Sign:
        from desktop_app.gui.widgets.status_strip import Sign

        snapshot = self.session.snapshot
        if snapshot is None:
            label = self.session.settings[declared.REGISTER_LABEL]
            words = self.tr("Belum ada data {label}").format(label=label)
            return Sign("database-alert-outline", words, warn=True)
        words = self.tr("{source} per {day}").format(
            source=snapshot.source.value, day=short_date(snapshot.as_of)
        )
        age = snapshot.age_days(self.session.office.today())
        if age <= self.session.settings[declared.REGISTER_STALE_AFTER_DAYS]:
            return Sign("database-check-outline", words)
        return Sign(
            "database-alert-outline",
            self.tr("{register}: sudah {age} hari, perlu diperbarui").format(
                register=words, age=age
            ),
            warn=True,
        )
