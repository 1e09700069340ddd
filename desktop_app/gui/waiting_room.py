"""The waiting room of one window: display, kiosk, survey, voice, and who watches for them.

Each is made when it is first used. An office that uses none of them has no timer running here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from desktop_app import settings as declared
from desktop_app.gui.announcer import Announcer, speaks
from desktop_app.gui.board_watch import BoardWatch

if TYPE_CHECKING:
    from desktop_app.gui.display import Display
    from desktop_app.gui.kiosk import Kiosk
    from desktop_app.gui.session import Session
    from desktop_app.gui.survey import SurveyWindow
    from desktop_app.gui.voice_port import VoicePort


class WaitingRoom(QObject):
    """What the room sees and hears, as this office and this computer have it.

    Closing any of it never touches the queue. `counter_window` is the window people work in:
    what is shown to the room goes to another screen.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self.watch = BoardWatch(session, self)
        self.counter_window: QWidget | None = None
        self.announcer: Announcer | None = None
        self.display: Display | None = None
        self.kiosk: Kiosk | None = None
        self.survey: SurveyWindow | None = None
        for changed in (session.seated, session.office_changed, session.machine_changed):
            changed.connect(self.attune)
        session.ending.connect(self.end)

    @property
    def voice(self) -> VoicePort:
        """The voice of this computer, for a call or to be tried out."""
        return self._announcer().voice

    def attune(self) -> None:
        """Do what the office and this computer want now: watch, speak, show."""
        office = self.session.workers.office
        if office is None or office.actor is None:
            return
        if self.announcer is not None or speaks(self.session):
            self._announcer().attune()
        for window in self._windows():
            window.place.follow()
        if self.survey is not None and not self.session.settings[declared.USE_SURVEY]:
            self.survey.close()
        self._watch_or_not()

    def toggle_display(self) -> None:
        """F11: open the display, or close it."""
        if self.display is not None and self.display.place.wanted:
            self.display.close()
        else:
            self.open_display()

    def open_display(self) -> None:
        """Show the queue to the room, where the office does so."""
        if not self.session.settings[declared.USE_DISPLAY]:
            return
        if self.display is None:
            from desktop_app.gui.display import Display

            self.display = Display(self.session, self.watch, self._counter_screen)
            self.display.closed.connect(self._watch_or_not)
        self.display.open()
        self._watch_or_not()

    def open_kiosk(self) -> None:
        """Let people take their own number, where the office does so."""
        if not self.session.settings[declared.USE_KIOSK]:
            return
        if self.kiosk is None:
            from desktop_app.gui.kiosk import Kiosk

            self.kiosk = Kiosk(self.session, self._counter_screen)
        self.kiosk.open()

    def open_survey(self, over: QScreen | None = None) -> None:
        """Let people say how it was, where the office asks.

        `over` is the kiosk's screen when somebody touched it there.
        """
        if not self.session.settings[declared.USE_SURVEY]:
            return
        if self.survey is None:
            from desktop_app.gui.survey import SurveyWindow

            self.survey = SurveyWindow(self.session, self._counter_screen)
        self.survey.open(over)

    def end(self) -> None:
        """Close all of it; nothing runs any more."""
        if self.display is not None:  # closing it would begin to watch for the others
            self.display.closed.disconnect(self._watch_or_not)
        self.watch.stop()
        if self.announcer is not None:
            self.announcer.be_silent()
        for window in self._windows():
            window.close()
            shiboken6.delete(window)
        self.display = self.kiosk = self.survey = None

    def _windows(self) -> list[Display | Kiosk | SurveyWindow]:
        return [one for one in (self.display, self.kiosk, self.survey) if one is not None]

    def _watch_or_not(self) -> None:
        shown = self.display is not None and self.display.place.wanted
        others = self.session.settings[declared.USE_QUEUE_SCREEN]
        if shown or others or speaks(self.session):
            if not self.watch.running:
                self.watch.start()
        else:
            self.watch.stop()

    def _announcer(self) -> Announcer:
        if self.announcer is None:
            voice = self.session.doors.voice(self.session.folder)
            if isinstance(voice, QObject):
                voice.setParent(self)
            self.announcer = Announcer(self.session, self.watch, voice, self)
        return self.announcer

    def _counter_screen(self) -> QScreen | None:
        window = self.counter_window
        return window.screen() if window is not None else QGuiApplication.primaryScreen()
