"""What is asked about a number beside its form: its details when given, where to, a remark.

Each is a panel inside the queue's column; each only says what was wanted and changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QSpinBox, QWidget

from desktop_app.domain.queue import LONGEST_BATCH, LONGEST_REMARK, Lane, Purpose, Ticket
from desktop_app.gui.widgets.form_fields import ChoiceField
from desktop_app.gui.widgets.inline_panel import InlinePanel
from desktop_app.gui.widgets.ticket_words import Names
from desktop_app.gui.words import translate
from desktop_app.usecases.queue import NewTicket

_SERVICE, _BATCH, _COLLECT = "layanan", "kolektif", "ambil_surat"
_MOST_SERVICES = 3


class NewTicketForm(InlinePanel):
    """F2, then R: a number with all that is known of it. `given` carries the `NewTicket`."""

    given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Nomor baru dengan rincian"))
        self.column.addWidget(_title(self.tr("Nomor baru, rincian"), self))
        self._lane = _combo(
            self, ((translate("Queue", lane.label), lane) for lane in reversed(Lane))
        )
        self.add_field(self.tr("Jalur"), self._lane, "new_lane")
        self._kind = QComboBox(self)
        self.add_field(self.tr("Keperluan"), self._kind, "new_kind")
        self._people = QSpinBox(self)
        self._people.setRange(1, LONGEST_BATCH)
        self._people_label = self.add_field(self.tr("Berapa orang"), self._people, "new_people")
        self._dropped = QCheckBox(self.tr("Berkas dititip"), self)
        self._dropped.setObjectName("new_dropped")
        self.column.addWidget(self._dropped)
        self._services: list[tuple[QLabel, ChoiceField]] = []
        for at in range(_MOST_SERVICES):
            field = ChoiceField((), self)
            words = self.tr("Layanan (bila sudah tahu)") if at == 0 else self.tr("Lalu")
            label = self.add_field(words, field, f"new_service_{at + 1}")
            field.currentIndexChanged.connect(self._arrange)
            self._services.append((label, field))
        self._remark = _line(self)
        self.add_last(self.tr("Catatan untuk petugas"), self._remark, "new_remark")
        self.add_button(self.tr("F2  Buat nomor"), "new_give", main=True).clicked.connect(self.done)
        self.add_button(self.tr("Esc  Tutup"), "new_close").clicked.connect(self.give_back)
        self.fill_up()
        self._kind.currentIndexChanged.connect(self._arrange)

    def ask(self, names: Names, *, letters: bool) -> None:
        """Open empty; `letters` when letters wait here to be collected."""
        self._kind.clear()
        self._kind.addItem(self.tr("Satu orang"), _SERVICE)
        self._kind.addItem(self.tr("Kolektif"), _BATCH)
        if letters:
            self._kind.addItem(self.tr("Ambil surat"), _COLLECT)
        self._lane.setCurrentIndex(0)
        self._people.setValue(2)
        self._dropped.setChecked(False)
        self._remark.clear()
        for _, field in self._services:
            _offer(field, names.services)
        self._arrange()
        self.take_keyboard(self._lane)

    def done(self) -> None:
        """Say what number is wanted."""
        batch = self._kind.currentData() == _BATCH
        collect = self._kind.currentData() == _COLLECT
        services = [field.value() for _, field in self._services if not field.isHidden()]
        new = NewTicket(
            lane=Lane(self._lane.currentData()),
            services=tuple(dict.fromkeys(code for code in services if code)),
            purpose=Purpose.AMBIL_SURAT if collect else Purpose.LAYANAN,
            remark=" ".join(self._remark.text().split()),
            people=self._people.value() if batch else 1,
            dropped_off=batch and self._dropped.isChecked(),
        )
        self.give_back()
        self.given.emit(new)

    def _arrange(self) -> None:
        """Show what belongs to the errand, and the next service once one is chosen."""
        batch = self._kind.currentData() == _BATCH
        collect = self._kind.currentData() == _COLLECT
        for part in (self._people_label, self._people, self._dropped):
            part.setVisible(batch)
        # Each file of a batch is for another person, with one service each.
        before = not collect
        for at, (label, field) in enumerate(self._services):
            shown = before and (at == 0 or not batch)
            label.setVisible(shown)
            field.setVisible(shown)
            before = shown and bool(field.value())


class TransferForm(InlinePanel):
    """*Alihkan*. `wanted` carries the ticket, service and counter (None: any), and the note."""

    wanted = Signal(object, object, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticket: Ticket | None = None
        self._title = _title("", self)
        self.column.addWidget(self._title)
        self._counter = QComboBox(self)
        self._counter_label = self.add_field(self.tr("Loket"), self._counter, "transfer_counter")
        self._service = QComboBox(self)
        self.add_field(self.tr("Layanan"), self._service, "transfer_service")
        self._note = _line(self)
        self.add_last(self.tr("Pesan untuk loket tujuan"), self._note, "transfer_note")
        self.add_button(self.tr("Enter  Alihkan"), "transfer_do", main=True).clicked.connect(
            self.done
        )
        self.add_button(self.tr("Esc  Tutup"), "transfer_close").clicked.connect(self.give_back)
        self.fill_up()

    def ask(self, ticket: Ticket, names: Names, others: Mapping[UUID, str]) -> None:
        """Ask where a ticket goes; `others` are the open counters besides this one."""
        self._ticket = ticket
        self._title.setText(self.tr("Alihkan {number} ke mana?").format(number=ticket.code))
        self.setAccessibleName(self._title.text())
        self._service.clear()
        self._service.addItem(self.tr("Layanan tetap"), None)
        for code, name in names.services.items():
            if code != ticket.service:
                self._service.addItem(name, code)
        self._counter.clear()
        self._counter.addItem(self.tr("Loket mana saja"), None)
        for id, name in others.items():
            self._counter.addItem(name, id)
        for part in (self._counter, self._counter_label):
            part.setVisible(bool(others))
        self._note.clear()
        self.take_keyboard(self._counter if others else self._service)

    def done(self) -> None:
        """Say where to; the panel stays until it was done."""
        if self._ticket is not None:
            self.wanted.emit(
                self._ticket,
                self._service.currentData(),
                self._counter.currentData(),
                self._note.text(),
            )


class RemarkForm(InlinePanel):
    """A line the officer sees before calling. `written` carries the ticket and the text."""

    written = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticket: Ticket | None = None
        self._title = _title("", self)
        self.column.addWidget(self._title)
        self._text = _line(self)
        self.add_last(self.tr("Terlihat sebelum dipanggil"), self._text, "remark_text")
        self.add_button(self.tr("Enter  Simpan"), "remark_do", main=True).clicked.connect(self.done)
        self.add_button(self.tr("Esc  Tutup"), "remark_close").clicked.connect(self.give_back)
        self.fill_up()

    def ask(self, ticket: Ticket) -> None:
        """Open with the remark the ticket has."""
        self._ticket = ticket
        self._title.setText(self.tr("Catatan {number}").format(number=ticket.code))
        self.setAccessibleName(self._title.text())
        self._text.setText(ticket.remark)
        self.take_keyboard(self._text)
        self._text.selectAll()

    def done(self) -> None:
        """Say what was written."""
        ticket, text = self._ticket, self._text.text()
        self.give_back()
        if ticket is not None and text.strip() != ticket.remark:
            self.written.emit(ticket, text)


def _title(words: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setProperty("role", "title")
    label.setWordWrap(True)
    return label


def _line(parent: QWidget) -> QLineEdit:
    line = QLineEdit(parent)
    line.setMaxLength(LONGEST_REMARK)
    return line


def _combo(parent: QWidget, choices: Iterable[tuple[str, object]]) -> QComboBox:
    box = QComboBox(parent)
    for words, value in choices:
        box.addItem(words, value)
    return box


def _offer(field: ChoiceField, services: Mapping[str, str]) -> None:
    field.clear()
    field.addItem("", "")
    for code, name in services.items():
        field.addItem(name, code)
