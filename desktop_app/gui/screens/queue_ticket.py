"""The chosen ticket of the screen Antrean: what is known, what can be done, what happened.

It moves no ticket itself: it says what was asked for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import tzinfo
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QWidget,
)

from desktop_app.domain.queue import LONGEST_BATCH, Ticket
from desktop_app.gui.forms.ui_queue_ticket import Ui_TicketPanel
from desktop_app.gui.screens import queue_words as words
from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.widgets.flow_layout import FlowLayout
from desktop_app.gui.widgets.inline_panel import InlinePanel
from desktop_app.gui.widgets.ticket_forms import RemarkForm, TransferForm
from desktop_app.gui.widgets.ticket_words import Names
from desktop_app.gui.words import clock_time
from desktop_app.usecases.queue_days import DayTicket, Deed, Happened

# As at the counter, where it knows the same deed.
KEYS = {
    Deed.PANGGIL_SURAT: "Enter",
    Deed.PULIHKAN: "Enter",
    Deed.ALIHKAN: "Ctrl+T",
    Deed.CATATAN: "Ctrl+R",
    Deed.KOLEKTIF: "Ctrl+L",
    Deed.BATAL: "Del",
}


class TicketPanel(QFrame):
    """`done` carries a deed that needs no more words, with its ticket.

    What needs words is asked by `transfer`, `remark` and `batch`, which say it themselves.
    """

    done = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_TicketPanel()
        self.ui.setupUi(self)
        self._shown: DayTicket | None = None
        self._may: frozenset[Deed] = frozenset()
        self._zone: tzinfo | None = None
        self._names = Names()
        flow = FlowLayout(self.ui.deeds, gap=6, line_gap=6)
        self._buttons = {deed: self._button(deed, flow) for deed in KEYS}
        self.transfer = TransferForm(self)
        self.remark = RemarkForm(self)
        self.batch = BatchForm(self)
        for form in self._forms():
            form.turned.connect(self._make_room)
            self.ui.forms.addWidget(form)
        self.show_ticket(None, frozenset())

    @property
    def ticket(self) -> Ticket | None:
        """The ticket on show."""
        return self._shown.ticket if self._shown is not None else None

    @property
    def asking(self) -> bool:
        """Tell whether a question is open here."""
        return any(not form.isHidden() for form in self._forms())

    def set_zone(self, zone: tzinfo) -> None:
        """Give the zone in which times are shown."""
        self._zone = zone

    def set_names(self, services: Mapping[str, str], counters: Mapping[UUID, str]) -> None:
        """Give what a ticket can be sent on to: services by code, open counters by id."""
        self._names = Names(services, counters)

    def show_ticket(self, one: DayTicket | None, may: frozenset[Deed]) -> None:
        """Show a ticket, None for none chosen; a question about another ticket is closed."""
        if self._shown is not None and (one is None or one.ticket.id != self._shown.ticket.id):
            self.close_form()
            self.ui.history.clear()
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

    def begin(self, *deeds: Deed) -> bool:
        """Do the first of these that is possible, or ask what it needs; tell whether one was."""
        ticket = self.ticket
        deed = next((one for one in deeds if one in self._may), None)
        if ticket is None or deed is None:
            return False
        self.close_form()
        if deed is Deed.ALIHKAN:
            self.transfer.ask(ticket, self._names, self._names.counters)
        elif deed is Deed.CATATAN:
            self.remark.ask(ticket)
        elif deed is Deed.KOLEKTIF:
            self.batch.ask(ticket)
        else:
            self.done.emit(deed, ticket)
        return True

    def close_form(self) -> None:
        """Close the open question; the focus goes back to where it was."""
        for form in self._forms():
            form.give_back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the open question."""
        if event.key() == Qt.Key.Key_Escape and self.asking:
            self.close_form()
        else:
            super().keyPressEvent(event)

    def _forms(self) -> tuple[InlinePanel, ...]:
        return self.transfer, self.remark, self.batch

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


class BatchForm(InlinePanel):
    """*Kolektif*: one number for the files of several people.

    `wanted` carries the ticket, how many people, and whether their files were dropped off.
    """

    wanted = Signal(object, int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticket: Ticket | None = None
        self._title = QLabel(self)
        self._title.setProperty("role", "title")
        self.column.addWidget(self._title)
        self._people = QSpinBox(self)
        self.add_field(self.tr("Untuk berapa orang"), self._people, "batch_people")
        self._dropped = QCheckBox(self.tr("Tidak ada yang menunggu di sini"), self)
        self.add_last(self.tr("Berkas dititip"), self._dropped, "batch_dropped")
        button = self.add_button(self.tr("Enter  Simpan"), "batch_do", main=True)
        button.clicked.connect(self.done)
        self.add_button(self.tr("Esc  Tutup"), "batch_close").clicked.connect(self.give_back)

    def ask(self, ticket: Ticket) -> None:
        """Open with what the ticket is now."""
        self._ticket = ticket
        self._title.setText(self.tr("Kolektif {number}").format(number=ticket.code))
        self.setAccessibleName(self._title.text())
        self._people.setRange(max(ticket.files_done, 1), LONGEST_BATCH)
        self._people.setValue(ticket.people)
        self._dropped.setChecked(ticket.dropped_off)
        self.take_keyboard(self._people)
        self._people.selectAll()

    def done(self) -> None:
        """Say what was chosen; the panel stays until it was done."""
        if self._ticket is not None:
            self.wanted.emit(self._ticket, self._people.value(), self._dropped.isChecked())
