"""Antrean: every number of the day, the counters, and what the office does with a number.

Another day is only looked at. What was done is taken back for ten seconds.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QWidget

from desktop_app import settings as declared
from desktop_app.domain.access import Right
from desktop_app.domain.queue import Lane, Ticket, TicketState
from desktop_app.gui.forms.ui_queue import Ui_QueueScreen
from desktop_app.gui.models.rows import RowsModel
from desktop_app.gui.screens import queue_words
from desktop_app.gui.screens.base import Screen
from desktop_app.gui.screens.queue_deeds import QueueDeeds
from desktop_app.gui.screens.queue_ticket import KEYS
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.folding import let_fold, let_panes_stack
from desktop_app.gui.widgets.ticket_words import Names
from desktop_app.gui.words import long_date, translate
from desktop_app.usecases import queue_days
from desktop_app.usecases.queue import NewTicket
from desktop_app.usecases.queue_days import DaySheet, DayTicket, Deed, Sieve, deeds_on

# Waits grow by the minute though nobody writes anything.
_AGAIN_MS = 30_000
_TYPING_MS = 150
_UNFINISHED = "unfinished"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QueueScreen(Screen):
    """Counters above, the list on the left, the chosen number or a paper on the right."""

    help_page = "antrean"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_QueueScreen()
        self.ui.setupUi(self)
        self.sheet: DaySheet | None = None
        self._chosen: UUID | None = None
        self._follow = False
        self.model = RowsModel[DayTicket](queue_words.columns(session.office.zone), self)
        self.model.dress(self.ui.tickets)
        self.ui.ticket.set_zone(session.office.zone)
        self.ui.splitter.setSizes([840, 386])
        self.ui.splitter.setStretchFactor(0, 1)
        self.ui.splitter.setStretchFactor(1, 0)
        let_fold(self.ui.filters, self.ui.outer, self, 5)
        let_panes_stack(self.ui.splitter, self)
        self.deeds = QueueDeeds(session, self.ui.ticket, self.ui.paper, self)
        self._fill_fixed_choices()
        self._looker = QTimer(self, interval=_AGAIN_MS)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._resting = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._connect()
        self._listen()

    def entered(self) -> None:
        """Show today as it is now, and look around while the screen is in front."""
        self._looker.start()
        self.load()
        self.ui.tickets.setFocus()

    def leaving(self) -> None:
        """Look around no more."""
        self._looker.stop()

    def load(self) -> None:
        """Read the day on show again."""
        self.session.workers.read(
            queue_days.day_sheet,
            self.ui.date.value() if self.sheet is not None else None,
            then=self._show,
            otherwise=self.session.problem,
            owner=self,
        )

    @property
    def today(self) -> bool:
        """Tell whether the day on show is the one that is worked on."""
        return self.sheet is not None and self.sheet.day == self.sheet.today

    @property
    def chosen(self) -> DayTicket | None:
        """The ticket chosen in the list."""
        return self.model.row(self.ui.tickets.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc shows all numbers again; Enter and Down lead from the search to the list."""
        ui = self.ui
        if event.key() == Qt.Key.Key_Escape:
            if not self._show_chosen():
                self.show_all()
        elif ui.search.hasFocus() and event.key() in (*_ENTER, Qt.Key.Key_Down):
            self._typing.stop()
            self._sift()
            ui.tickets.setFocus()
        elif ui.tickets.hasFocus() and event.key() in _ENTER:
            ui.ticket.begin(Deed.PANGGIL_SURAT, Deed.PULIHKAN)
        else:
            super().keyPressEvent(event)

    def show_all(self) -> None:
        """Take every filter away."""
        ui = self.ui
        for box in (ui.state, ui.lane, ui.counter, ui.service):
            box.setCurrentIndex(0)
        ui.search.clear()
        self._sift()
        ui.tickets.setFocus()

    # What is shown ----------------------------------------------------------------------------

    def _show(self, sheet: DaySheet) -> None:
        first = self.sheet is None
        self.sheet = sheet
        ui = self.ui
        ui.date.latest = sheet.today
        if first or not ui.date.hasFocus():
            with QSignalBlocker(ui.date):
                ui.date.set_value(sheet.day)
        ui.day_words.setText(
            long_date(sheet.day)
            if self.today
            else self.tr("{day}: hanya untuk dilihat").format(day=long_date(sheet.day))
        )
        for part in (ui.counters, ui.new_ticket):
            part.setVisible(self.today)
        ui.today.setVisible(not self.today)
        ui.late.setVisible(self.session.actor.may(Right.SERVE))
        ui.counters.show_duties(sheet.duties)
        ui.ticket.set_names(sheet.services, {one.counter_id: one.name for one in sheet.duties})
        _keep(ui.counter, [(one.name, one.counter_id) for one in sheet.duties])
        _keep(ui.service, [(name, code) for code, name in sheet.services.items()])
        self._sift()

    def _sift(self) -> None:
        """Show what passes the filters, and keep the chosen row."""
        if self.sheet is None:
            return
        sieve = self._sieve()
        rows = [one for one in self.sheet.tickets if sieve.keeps(one)]
        if tuple(rows) != self.model.rows:
            self._show_rows(rows)
        self._tell_count(len(rows))
        self._choose()

    def _show_rows(self, rows: list[DayTicket]) -> None:
        table, bar = self.ui.tickets, self.ui.tickets.verticalScrollBar()
        place = bar.value()
        again = next((n for n, one in enumerate(rows) if one.ticket.id == self._chosen), 0)
        with QSignalBlocker(table.selectionModel()):
            self.model.show_rows(rows)
            if rows:
                index = self.model.index(again, 0)
                how = QItemSelectionModel.SelectionFlag.ClearAndSelect
                rows_too = QItemSelectionModel.SelectionFlag.Rows
                table.selectionModel().setCurrentIndex(index, how | rows_too)
        bar.setValue(place)
        if rows and self._follow:
            table.scrollTo(self.model.index(again, 0))
        self._follow = False
        table.viewport().update()

    def _tell_count(self, shown: int) -> None:
        assert self.sheet is not None  # noqa: S101 - only called with one
        ui, tickets = self.ui, self.sheet.tickets
        ui.tickets.setVisible(bool(shown))
        ui.empty.setVisible(not shown)
        ui.empty.setText(
            self.tr("Tidak ada nomor yang cocok. Esc menampilkan semuanya lagi.")
            if tickets
            else self.tr("Belum ada nomor hari ini. F2 membuat yang pertama.")
            if self.today
            else self.tr("Tidak ada nomor pada hari itu.")
        )
        counts = [
            f"{count} {translate('Queue', state.label)}"
            for state in TicketState
            if (count := sum(one.ticket.state is state for one in tickets))
        ]
        words = self.tr("%n nomor", "", len(tickets))
        if shown != len(tickets):
            words = self.tr("{shown} dari {words}").format(shown=shown, words=words)
        ui.count.setText(" · ".join([words, *counts]) if tickets else "")

    def _choose(self) -> None:
        """Show the chosen ticket; what happened to it is read when the arrow keys rest."""
        one = self.chosen if self.model.rows else None
        here = self.session.counter
        decides = self.session.actor.may(Right.SERVE)
        may: frozenset[Deed] = frozenset()
        if one is not None:
            at = here.id if here else None
            may = deeds_on(one.ticket, today=self.today, here=at, decides=decides)
        self.ui.ticket.show_ticket(one, may)
        self._chosen = one.ticket.id if one is not None else None
        self._resting.start()

    def _fetch_history(self) -> None:
        if self._chosen is None:
            return
        id = self._chosen
        self.session.workers.read(
            queue_days.history,
            id,
            then=lambda lines: self.ui.ticket.show_history(lines) if id == self._chosen else None,
            owner=self,
        )

    # Filters ----------------------------------------------------------------------------------

    def _sieve(self) -> Sieve:
        ui = self.ui
        # Qt gives an enum of texts back as its text.
        state, lane = ui.state.currentData(), ui.lane.currentData()
        return Sieve(
            text=ui.search.text(),
            state=TicketState(state) if state and state != _UNFINISHED else None,
            unfinished=state == _UNFINISHED,
            lane=Lane(lane) if lane else None,
            counter_id=ui.counter.currentData(),
            service=ui.service.currentData(),
        )

    def _fill_fixed_choices(self) -> None:
        ui = self.ui
        ui.state.addItem(self.tr("Semua keadaan"), None)
        ui.state.addItem(self.tr("Belum selesai"), _UNFINISHED)
        for state in TicketState:
            ui.state.addItem(translate("Queue", state.label).capitalize(), state)
        ui.lane.addItem(self.tr("Semua jalur"), None)
        for lane in (Lane.UMUM, Lane.PRIORITAS, Lane.DARURAT):
            ui.lane.addItem(translate("Queue", lane.label), lane)
        ui.counter.addItem(self.tr("Semua loket"), None)
        ui.service.addItem(self.tr("Semua layanan"), None)

    def _other_day(self) -> None:
        if self.sheet is not None and self.ui.date.value() not in (None, self.sheet.day):
            self.load()

    def _go_to(self, days: int) -> None:
        """Go days back or on; 0 is today."""
        if self.sheet is None:
            return
        day = self.sheet.day + timedelta(days=days) if days else self.sheet.today
        self.ui.date.set_value(min(day, self.sheet.today))

    # Keys and signals -------------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self.ui
        self._looker.timeout.connect(self.load)
        self._typing.timeout.connect(self._sift)
        self._resting.timeout.connect(self._fetch_history)
        self.session.queue_changed.connect(self._changed)
        self.session.office_changed.connect(self._changed)
        ui.search.textChanged.connect(lambda: self._typing.start())
        for box in (ui.state, ui.lane, ui.counter, ui.service):
            box.activated.connect(lambda _: self._sift())
        ui.date.date_changed.connect(lambda _: self._other_day())
        ui.today.clicked.connect(lambda: self._go_to(0))
        ui.tickets.selectionModel().currentRowChanged.connect(lambda *_: self._choose())
        ui.new_ticket.clicked.connect(self._new)
        ui.late.clicked.connect(self._open_late)
        ui.paper.left.connect(self._show_chosen)
        ui.lanes.offer_details()
        ui.lanes.chosen.connect(lambda lane: self._give_number(NewTicket(lane)))
        ui.lanes.details_wanted.connect(self._ask_details)
        ui.details.given.connect(self._give_number)
        self.deeds.moved.connect(self._moved)

    def _listen(self) -> None:
        keys: list[tuple[str, Callable[[], object]]] = [
            ("F2", self._new),
            ("F3", self._search),
            ("F4", self._filter),
            ("F5", self.load),
            ("Ctrl+N", self._open_late),
            ("Ctrl+S", self._save),
            ("Alt+Left", lambda: self._go_to(-1)),
            ("Alt+Right", lambda: self._go_to(1)),
        ]
        keys += [
            (KEYS[deed], partial(self._begin, deed))
            for deed in (Deed.ALIHKAN, Deed.CATATAN, Deed.KOLEKTIF)
        ]
        for key, slot in keys:
            self._key(key, slot, self)
        self._key(KEYS[Deed.BATAL], partial(self._begin, Deed.BATAL), self.ui.tickets)

    def _key(self, key: str, slot: Callable[[], object], on: QWidget) -> None:
        action = QAction(on)
        action.setShortcut(QKeySequence(key))
        if on is not self:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setAutoRepeat(False)
        action.triggered.connect(lambda: slot())
        on.addAction(action)

    def _search(self) -> None:
        self.ui.search.setFocus()
        self.ui.search.selectAll()

    def _filter(self) -> None:
        self.ui.state.setFocus()
        self.ui.state.showPopup()

    def _begin(self, deed: Deed) -> None:
        self._show_chosen()
        self.ui.ticket.begin(deed)

    def _new(self) -> None:
        """F2 asks for the lane; pressed again, it means the general one, or gives the number."""
        if not self.today:
            return
        self.ui.side.setCurrentWidget(self.ui.number_page)
        if self.ui.details.isVisible():
            self.ui.details.done()
        else:
            self.ui.lanes.ask()

    def _ask_details(self) -> None:
        if self.sheet is not None:
            self.ui.side.setCurrentWidget(self.ui.number_page)
            names = Names(self.sheet.services)
            self.ui.details.ask(
                names, letters=self.session.settings[declared.LETTER_WAITS_FOR_SIGNATURE]
            )

    def _give_number(self, new: NewTicket) -> None:
        self._show_chosen()
        self.deeds.give_number(new)

    def _save(self) -> None:
        if self.ui.side.currentWidget() is self.ui.paper:
            self.ui.paper.save()

    def _open_late(self) -> None:
        if not self.session.actor.may(Right.SERVE):
            self.session.notice(self.tr("Entri susulan dicatat petugas. Mintalah petugas loket."))
        elif self.sheet is not None:
            self.ui.side.setCurrentWidget(self.ui.paper)
            self.ui.paper.open(self.sheet.today, self.sheet.services)

    def _show_chosen(self) -> bool:
        """Bring the chosen number back beside the list; tell whether something else was there."""
        if self.ui.side.currentWidget() is self.ui.ticket:
            return False
        self.ui.lanes.hide()
        self.ui.details.hide()
        self.ui.side.setCurrentWidget(self.ui.ticket)
        self.ui.tickets.setFocus()
        return True

    # What was done ----------------------------------------------------------------------------

    def _changed(self) -> None:
        if self._looker.isActive():
            self.load()

    def _moved(self, ticket: Ticket) -> None:
        """A deed is done: the ticket it was done to is the chosen one."""
        if self.sheet is not None and ticket.day == self.sheet.day:
            self._chosen, self._follow = ticket.id, True
        if self.ui.side.currentWidget() is self.ui.ticket:
            self.ui.tickets.setFocus()


def _keep(box: QComboBox, choices: list[tuple[str, Any]]) -> None:
    """Offer these after the first entry, and keep what was chosen."""
    now = [(box.itemText(n), box.itemData(n)) for n in range(1, box.count())]
    if now == choices:
        return
    chosen = box.currentData()
    while box.count() > 1:
        box.removeItem(1)
    for text, data in choices:
        box.addItem(text, data)
    box.setCurrentIndex(next((n for n in range(box.count()) if box.itemData(n) == chosen), 0))
