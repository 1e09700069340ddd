"""The chosen ticket of the screen Antrean: what is known, what can be done, what happened.

It moves no ticket itself: it says what was asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QListWidgetItem, QPushButton, QWidget

from desktop_app.domain.day_frame import CounterDuty
from desktop_app.domain.queue import Ticket
from desktop_app.gui.forms.ui_queue_ticket import Ui_TicketPanel
from desktop_app.gui.screens import queue_words as words
from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.widgets.fields import enter_moves_on
from desktop_app.gui.widgets.flow_layout import FlowLayout
from desktop_app.gui.words import clock_time
from desktop_app.usecases.queue_days import DayTicket, Deed, Happened

KEYS = {
    Deed.PANGGIL_SURAT: "Alt+S",
    Deed.ALIHKAN: "Alt+A",
    Deed.CATATAN: "Alt+C",
    Deed.KOLEKTIF: "Alt+K",
    Deed.PULIHKAN: "Alt+P",
    Deed.BATAL: "Alt+B",
}


class TicketPanel(QFrame):
    """`done` carries a deed that needs no more words, with its ticket.

    `transfer_wanted` carries ticket, service, counter's id and message; `remark_wanted` ticket
    and text; `batch_wanted` ticket, people and whether they were dropped off. `left` when a
    question was closed without an answer.
    """

    done = Signal(object, object)
    transfer_wanted = Signal(object, object, object, str)
    remark_wanted = Signal(object, str)
    batch_wanted = Signal(object, int, bool)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_TicketPanel()
        self.ui.setupUi(self)
        self._shown: DayTicket | None = None
        self._may: frozenset[Deed] = frozenset()
        self._zone: tzinfo | None = None
        flow = FlowLayout(self.ui.deeds, gap=6, line_gap=6)
        self._buttons = {deed: self._button(deed, flow) for deed in KEYS}
        self._forms: dict[Deed, tuple[QFrame, QWidget]] = {
            Deed.ALIHKAN: (self.ui.transfer, self.ui.to_service),
            Deed.CATATAN: (self.ui.remark, self.ui.remark_text),
            Deed.KOLEKTIF: (self.ui.batch, self.ui.people),
        }
        self._connect()
        self.close_form()
        self.tell("")
        self.show_ticket(None, frozenset())

    @property
    def ticket(self) -> Ticket | None:
        """The ticket on show."""
        return self._shown.ticket if self._shown is not None else None

    @property
    def asking(self) -> bool:
        """Tell whether a question is open here."""
        return any(not form.isHidden() for form, _ in self._forms.values())

    def set_zone(self, zone: tzinfo) -> None:
        """Give the zone in which times are shown."""
        self._zone = zone

    def set_goals(self, services: Mapping[str, str], duties: Sequence[CounterDuty]) -> None:
        """Give what a ticket can be sent on to."""
        if self.asking:
            return
        _offer(self.ui.to_service, self.tr("Layanan tetap"), services.items())
        counters = [(one.counter_id, f"{one.name} ({one.duty.label.lower()})") for one in duties]
        _offer(self.ui.to_counter, self.tr("Loket mana pun"), counters)

    def show_ticket(self, one: DayTicket | None, may: frozenset[Deed]) -> None:
        """Show a ticket, None for none chosen; a question about another ticket is closed."""
        if self._shown is not None and (one is None or one.ticket.id != self._shown.ticket.id):
            self.close_form()
            self.ui.history.clear()
            self.tell("")
        self._shown, self._may = one, may
        ui = self.ui
        ui.nothing.setVisible(one is None)
        for part in (ui.number, ui.state, ui.since, ui.facts):
            part.setVisible(one is not None)
        self._make_room()
        if one is not None and self._zone is not None:
            ui.number.setText(one.ticket.code)
            ui.state.setText(words.state_words(one.ticket))
            ui.since.setText(self.tr("sejak {time}").format(time=clock_time(one.since, self._zone)))
            ui.facts.setText(words.facts(one))

    def show_history(self, lines: Sequence[Happened]) -> None:
        """Show what happened to the ticket, the latest last."""
        zone = self._zone
        if zone is None:
            return
        self.ui.history.clear()
        for line in lines:
            item = QListWidgetItem(words.happened(line, zone), self.ui.history)
            if line.undone:
                font = item.font()
                font.setStrikeOut(True)
                item.setFont(font)
        self.ui.history.scrollToBottom()

    def begin(self, deed: Deed) -> bool:
        """Do what a key or a button asks for, or ask the question it needs; tell whether it can."""
        ticket = self.ticket
        if ticket is None or deed not in self._may:
            return False
        self.tell("")
        if deed in self._forms:
            self._ask(deed, ticket)
        else:
            self.done.emit(deed, ticket)
        return True

    def close_form(self) -> None:
        """Close the open question."""
        for form, _ in self._forms.values():
            form.hide()
        self._make_room()

    def answer(self) -> None:
        """Ctrl+S: what the open question is answered with."""
        ui, ticket = self.ui, self.ticket
        if ticket is None:
            return
        if not ui.transfer.isHidden():
            self.transfer_wanted.emit(
                ticket, ui.to_service.currentData(), ui.to_counter.currentData(), ui.note.text()
            )
        elif not ui.remark.isHidden():
            self.remark_wanted.emit(ticket, ui.remark_text.text())
        elif not ui.batch.isHidden():
            self.batch_wanted.emit(ticket, ui.people.value(), ui.dropped_off.isChecked())

    def goal(self) -> str:
        """Return where the ticket is to be sent, in words."""
        boxes = (self.ui.to_service, self.ui.to_counter)
        return ", ".join(box.currentText() for box in boxes if box.currentData() is not None)

    def tell(self, sentence: str) -> None:
        """Say beside the question why it was not done; empty takes it away."""
        self.ui.fault.setText(sentence)
        self.ui.fault.setVisible(bool(sentence))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves on, Esc closes the open question."""
        if event.key() == Qt.Key.Key_Escape and self.asking:
            self._leave()
        elif not enter_moves_on(self, event):
            super().keyPressEvent(event)

    def _connect(self) -> None:
        ui = self.ui
        for do, leave in (
            (ui.transfer_do, ui.transfer_leave),
            (ui.remark_do, ui.remark_leave),
            (ui.batch_do, ui.batch_leave),
        ):
            do.clicked.connect(self.answer)
            leave.clicked.connect(self._leave)
        ui.remark_text.returnPressed.connect(self.answer)

    def _leave(self) -> None:
        self.close_form()
        self.tell("")
        self.left.emit()

    def _ask(self, deed: Deed, ticket: Ticket) -> None:
        ui = self.ui
        self.close_form()
        if deed is Deed.ALIHKAN:
            ui.to_service.setCurrentIndex(0)
            ui.to_counter.setCurrentIndex(0)
            ui.note.setText(ticket.note)
        elif deed is Deed.CATATAN:
            ui.remark_text.setText(ticket.remark)
        else:
            ui.people.setMinimum(max(ticket.files_done, 1))
            ui.people.setValue(ticket.people)
            ui.dropped_off.setChecked(ticket.dropped_off)
        form, first = self._forms[deed]
        form.show()
        self._make_room()
        first.setFocus()

    def _button(self, deed: Deed, flow: FlowLayout) -> QPushButton:
        text = f"{KEYS[deed]}  {self._name(deed)}"
        button = QPushButton(text, self.ui.deeds)
        button.setObjectName(f"deed_{deed.value}")
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.setMinimumHeight(FIELD_HEIGHT)
        button.clicked.connect(lambda _=False: self.begin(deed))
        flow.addWidget(button)
        return button

    def _name(self, deed: Deed) -> str:
        return {
            Deed.PANGGIL_SURAT: self.tr("Panggil ambil surat"),
            Deed.ALIHKAN: self.tr("Alihkan"),
            Deed.CATATAN: self.tr("Catatan"),
            Deed.KOLEKTIF: self.tr("Kolektif"),
            Deed.PULIHKAN: self.tr("Pulihkan"),
            Deed.BATAL: self.tr("Batalkan"),
        }[deed]

    def _make_room(self) -> None:
        """Offer what is possible and show the history, unless a question needs the room."""
        asking = self.asking
        for part in (self.ui.history_title, self.ui.history):
            part.setVisible(self._shown is not None and not asking)
        for deed, button in self._buttons.items():
            button.setVisible(deed in self._may and not asking)
        self.ui.deeds.setVisible(bool(self._may) and not asking)


def _offer(box: QComboBox, nothing: str, choices: Iterable[tuple[object, str]]) -> None:
    box.clear()
    box.addItem(nothing, None)
    for data, text in choices:
        box.addItem(text, data)
