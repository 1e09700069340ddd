"""Kios: the touch screen at the door where people take their own number. It asks nothing personal.

Lane, then what they came for, then the number: three screens, every target at least 80 pixels.
It goes on while the counter's window is locked, because people come all the same; it gives the
numbers in the name of who sits at this computer.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QHideEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QScreen,
    QShowEvent,
)
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app import settings as declared
from desktop_app.domain.queue import Lane
from desktop_app.gui.second_screen import SecondScreen
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.board_cards import BoardHead
from desktop_app.gui.widgets.board_words import moment_words
from desktop_app.gui.widgets.kiosk_pages import LanePage, NumberPage, SentencePage, ServicePage
from desktop_app.gui.words import say
from desktop_app.usecases import waiting_room
from desktop_app.usecases.board import TicketOutlook
from desktop_app.usecases.waiting_room import Door

BACK_AFTER_MS = 10_000
FORGOTTEN_AFTER_MS = 45_000  # half a choice, and nobody there any more
HELD_MS = 3_000
CORNER = 100
_LOOK_MS = 15_000
_CLOCK_MS = 1_000


class Kiosk(QWidget):
    """Gives numbers by touch. An officer ends it with Esc, or by holding its upper left corner.

    A touch while a number is being given is dropped: one person gets one number.
    """

    def __init__(self, session: Session, counter_screen: Callable[[], QScreen | None]) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.session = session
        self.setWindowTitle(self.tr("Kios nomor antrean"))
        self.setAccessibleName(self.tr("Kios nomor antrean"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAutoFillBackground(True)
        self.resize(1024, 640)
        self._door: Door | None = None
        self._lane = Lane.UMUM
        self._giving = False
        self._build()
        self.place = SecondScreen(
            self, lambda: session.machine[declared.KIOSK_SCREEN], counter_screen, from_the_end=True
        )
        self._looker = self._timer(_LOOK_MS, self._look)
        self._clock = self._timer(_CLOCK_MS, self._tick)
        self._back = self._timer(BACK_AFTER_MS, self.begin_again, once=True)
        self._held = self._timer(HELD_MS, self.close, once=True)
        session.office_changed.connect(self._look)
        escape = QAction(self)
        escape.setShortcut(QKeySequence("Esc"))
        escape.triggered.connect(lambda _=False: self.close())
        self.addAction(escape)

    @property
    def page(self) -> QWidget | None:
        """What is in front."""
        return self._pages.currentWidget()

    def open(self) -> None:
        """Show it, on its own screen where there is one, and begin."""
        self.session.workers.read(waiting_room.emblem, then=self._show_office, owner=self)
        self.begin_again()
        self.place.open()
        self._look()

    def begin_again(self) -> None:
        """Go back to the first question: the next person stands there."""
        self._back.stop()
        door = self._door
        if door is None:
            self._pages.setCurrentWidget(self.sentence)
        elif door.given:
            self.lanes.offer_judging(self.session.settings[declared.USE_SURVEY])
            self._pages.setCurrentWidget(self.lanes)
        else:
            self._tell_closed(door)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go away; the counter serves on."""
        super().closeEvent(event)
        self.place.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Look whether numbers are given, and keep the clock going."""
        super().showEvent(event)
        self._tick()
        self._clock.start()
        self._looker.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing runs while nobody sees it."""
        super().hideEvent(event)
        for timer in (self._clock, self._looker, self._back, self._held):
            timer.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything is as large as the screen makes it."""
        super().resizeEvent(event)
        height = min(self.height(), round(self.width() * 0.75))
        self.head.fit(height)
        for page in (self.lanes, self.services, self.number, self.sentence):
            page.fit(height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """An officer ends the kiosk with a finger held for three seconds in the corner."""
        if isinstance(event, QMouseEvent) and isinstance(watched, QWidget):
            self._feel(event.type(), watched.mapTo(self, event.position()))
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Feel for the officer's corner."""
        self._feel(event.type(), event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A finger that leaves early was not the officer's."""
        self._feel(event.type(), event.position())

    def _feel(self, kind: QEvent.Type, at: QPointF) -> None:
        if kind is QEvent.Type.MouseButtonPress:
            if QRect(0, 0, CORNER, CORNER).contains(at.toPoint()):
                self._held.start()
            if self.page is self.number or self.page is self.services:
                self._wait_for_nobody()
        elif kind is QEvent.Type.MouseButtonRelease:
            self._held.stop()

    def _build(self) -> None:
        self.head = BoardHead(self)
        self.lanes, self.services = LanePage(self), ServicePage(self)
        self.number, self.sentence = NumberPage(self), SentencePage(self)
        self._pages = QStackedWidget(self)
        for page in (self.sentence, self.lanes, self.services, self.number):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 16, 32, 24)
        column.setSpacing(16)
        column.addWidget(self.head, 9)
        column.addWidget(self._pages, 91)
        self.head.installEventFilter(self)
        for label in (self.head.emblem, self.head.office):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.lanes.chosen.connect(self._choose_lane)
        self.lanes.collecting.connect(lambda: self._give(Lane.UMUM, None, collecting=True))
        self.lanes.judging.connect(lambda: self.session.room.open_survey(self.screen()))
        self.services.chosen.connect(lambda code: self._give(self._lane, code))
        self.services.back.connect(self.begin_again)
        self.number.done.connect(self.begin_again)

    def _timer(self, interval: int, slot: Callable[[], object], *, once: bool = False) -> QTimer:
        timer = QTimer(self, interval=interval, singleShot=once)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(slot)
        return timer

    def _show_office(self, picture: bytes | None) -> None:
        self.head.show_office(self.session.identity.name, picture)

    def _tick(self) -> None:
        office = self.session.office
        self.head.show_time(office.now(), office.zone)
        self.number.count_down(self._back.remainingTime() if self._back.isActive() else 0)

    def _look(self) -> None:
        """Ask whether numbers are given now; whoever is choosing is not disturbed."""
        if self.place.wanted:
            self.session.workers.read(
                waiting_room.door, then=self._learn, otherwise=self._fail, owner=self
            )

    def _learn(self, door: Door) -> None:
        if self._door is None or door.services != self._door.services:
            self.services.show_services(door.services)
        self._door = door
        choosing = self.page in (self.services, self.number) or self._back.isActive()
        if not self._giving and not choosing:
            self.begin_again()

    def _choose_lane(self, lane: Lane) -> None:
        self._lane = lane
        if not self.services.buttons:
            self._give(lane, None)
            return
        self.services.show_lane(lane)
        self._pages.setCurrentWidget(self.services)
        self._wait_for_nobody()

    def _give(self, lane: Lane, service: str | None, *, collecting: bool = False) -> None:
        if self._giving:
            return
        self._giving = True
        self.session.workers.run(
            lambda office: waiting_room.take_number(office, lane, service, collecting=collecting),
            then=self._given,
            otherwise=self._fail,
            owner=self,
        )

    def _given(self, outlook: TicketOutlook) -> None:
        self._giving = False
        self.session.queue_changed.emit()
        self.session.print_ticket(outlook.ticket)
        prints = self.session.machine[declared.TICKET_PRINTER] != "tidak"
        office = self.session.office
        self.number.show_number(outlook, office.now(), office.zone, prints=prints)
        self._pages.setCurrentWidget(self.number)
        self._wait_for_nobody()
        self._tick()

    def _fail(self, error: BaseException) -> None:
        self._giving = False
        self.session.problem(error)
        self.sentence.show_sentence(
            self.tr("Nomor belum dapat diberikan"), self.tr("Silakan langsung ke petugas loket.")
        )
        self.sentence.setToolTip(say(error))
        self._pages.setCurrentWidget(self.sentence)
        self._wait_for_nobody()

    def _tell_closed(self, door: Door) -> None:
        office = self.session.office
        more = ""
        if door.next_given is not None:
            moment = moment_words(door.next_given, office.now(), office.zone)
            more = self.tr("Nomor dibagikan lagi {moment}.").format(moment=moment)
        self.sentence.show_sentence(self.tr("Nomor antrean sedang tidak dibagikan"), more)
        self._pages.setCurrentWidget(self.sentence)

    def _wait_for_nobody(self) -> None:
        """Go back to the beginning after a while; a touch begins that while anew."""
        self._back.start(FORGOTTEN_AFTER_MS if self.page is self.services else BACK_AFTER_MS)
