"""Layar antrean: what the waiting room sees, on a screen of its own. No name, no NIK.

Readable from six metres: a capital wants 1/240 of the distance (the sign maker's rule of an inch
of letter for twenty feet at the least), so 25 mm. On a 32-inch television, 398 mm high, that is
6.3 % of the height; the called number takes 28 % and the five before it 6.5 %.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QHideEvent,
    QKeySequence,
    QResizeEvent,
    QScreen,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import settings as declared
from desktop_app.domain.queue import Lane
from desktop_app.gui.board_watch import BoardWatch
from desktop_app.gui.second_screen import SecondScreen
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.board_cards import BoardHead, CallCard, LaneCard
from desktop_app.gui.widgets.board_running import RunningText
from desktop_app.gui.widgets.board_stage import BoardStage
from desktop_app.gui.widgets.board_words import opening_words
from desktop_app.usecases.board import Board, BoardCall
from desktop_app.usecases.waiting_room import emblem

EARLIER = 5
_TICK_MS = 1_000
_RUNNING_CAP = 0.034


class Display(QWidget):
    """The queue for the room. `open` and `close` leave the counter's window as it is.

    Esc or F11 closes it. `closed` is emitted when people closed it, not when its screen went.
    """

    closed = Signal()

    def __init__(
        self, session: Session, watch: BoardWatch, counter_screen: Callable[[], QScreen | None]
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.session = session
        self.setWindowTitle(self.tr("Layar antrean"))
        self.setAccessibleName(self.tr("Layar antrean"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAutoFillBackground(True)
        self.resize(1024, 576)
        self._board: Board | None = None
        self._build()
        self.place = SecondScreen(
            self, lambda: session.machine[declared.DISPLAY_SCREEN], counter_screen
        )
        self._clock = QTimer(self, interval=_TICK_MS)
        self._clock.timeout.connect(self._tick)
        watch.changed.connect(self._show)
        watch.called.connect(self._announce)
        for key in ("Esc", "F11"):
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(lambda _=False: self.close())
            self.addAction(action)
        session.office_changed.connect(self._ask_office)
        if watch.board is not None:
            self._show(watch.board)

    def open(self) -> None:
        """Show it, on its own screen where there is one."""
        self._ask_office()
        self.place.open()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go away; the counter serves on."""
        super().closeEvent(event)
        self.place.close()
        self.closed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the clock go."""
        super().showEvent(event)
        self.setCursor(
            Qt.CursorShape.BlankCursor if self.isFullScreen() else Qt.CursorShape.ArrowCursor
        )
        self._tick()
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing runs while nobody sees it."""
        super().hideEvent(event)
        self._clock.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything is as large as the screen makes it."""
        super().resizeEvent(event)
        height = min(self.height(), round(self.width() * 0.75))
        self.head.fit(height)
        self.stage.fit(height)
        for card in self.earlier:
            card.fit(height)
        for lane in self.lanes.values():
            lane.fit(height)
        self.running.set_cap(height * _RUNNING_CAP)
        self.running.setFixedHeight(round(height * _RUNNING_CAP * 2.2))

    def _build(self) -> None:
        self.head, self.stage = BoardHead(self), BoardStage(self)
        self.earlier = [CallCard(self) for _ in range(EARLIER)]
        self.lanes = {lane: LaneCard(self) for lane in reversed(Lane)}
        self.lanes[Lane.DARURAT].hide()
        self.running = RunningText(self)
        self._calls, lanes = QWidget(self), QHBoxLayout()
        calls = QHBoxLayout(self._calls)
        calls.setContentsMargins(0, 0, 0, 0)
        for card in self.earlier:
            calls.addWidget(card, 1)
        for lane in self.lanes.values():
            lanes.addWidget(lane, 1)
        inner = QVBoxLayout()
        inner.setContentsMargins(24, 12, 24, 12)
        inner.setSpacing(12)
        for row in (calls, lanes):
            row.setSpacing(12)
        inner.addWidget(self.head, 8)
        inner.addWidget(self.stage, 50)
        inner.addWidget(self._calls, 18)
        inner.addLayout(lanes, 14)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inner, 1)
        column.addWidget(self.running)

    def _ask_office(self) -> None:
        name = self.session.identity.name
        self.session.workers.read(
            emblem, then=lambda picture: self.head.show_office(name, picture), owner=self
        )

    def _tick(self) -> None:
        office = self.session.office
        self.head.show_time(office.now(), office.zone)

    def _announce(self, call: BoardCall) -> None:
        if self.isVisible() and self.stage.shows_call:
            self.stage.announce()

    def _show(self, board: Board) -> None:
        self._board = board
        office = self.session.office
        now, zone = office.now(), office.zone
        latest = board.calls[0] if board.calls else None
        shown = latest is not None and (board.is_open or latest.still_called)
        if latest is not None and shown:
            self.stage.show_call(latest)
        elif board.is_open:
            self.stage.show_sentence(
                self.tr("Selamat datang"),
                self.tr("Ambil nomor antrean,\nlalu tunggu sampai dipanggil."),
            )
        else:
            self.stage.show_sentence(
                self.tr("Loket sedang tutup"), opening_words(board.opens, now, zone)
            )
        before = board.calls[1:] if shown else board.calls
        for place, card in enumerate(self.earlier):
            card.show_call(before[place] if place < len(before) else None)
        self._calls.setVisible(bool(before))
        for wait in board.lanes:
            self.lanes[wait.lane].show_lane(wait, now, zone, is_open=board.is_open)
            if wait.lane is Lane.DARURAT:
                self.lanes[wait.lane].setVisible(wait.waiting > 0)
        self.running.show_text(board.running_text)
