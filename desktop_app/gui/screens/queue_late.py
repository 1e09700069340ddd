"""Entri susulan: the paper tickets of a power cut, one after the other without the mouse.

It stores nothing itself: `wanted` carries the `LateTicket` a person filled in.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.domain.queue import Lane, Ticket, TicketState
from desktop_app.gui.forms.ui_queue_late import Ui_LatePanel
from desktop_app.gui.widgets.fields import enter_moves_on, mark
from desktop_app.gui.words import translate
from desktop_app.usecases.queue_late import EARLIEST_DAYS, OUTCOMES, LateTicket

_MOST = 9999
# The commonest first: a paper is mostly entered after its person went home served.
_OUTCOMES = (TicketState.SELESAI, *(one for one in OUTCOMES if one is not TicketState.SELESAI))


class LatePanel(QFrame):
    """Stays open for the next paper: day, lane and service are kept, the number counts on."""

    wanted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_LatePanel()
        self.ui.setupUi(self)
        ui = self.ui
        ui.number.setValidator(QIntValidator(1, _MOST, ui.number))
        for lane in (Lane.UMUM, Lane.PRIORITAS, Lane.DARURAT):
            ui.paper_lane.addItem(translate("Queue", lane.label), lane)
        for outcome in _OUTCOMES:
            ui.outcome.addItem(self._outcome(outcome), outcome)
        ui.outcome.currentIndexChanged.connect(lambda _: self._show_times())
        ui.save.clicked.connect(self.save)
        ui.leave.clicked.connect(self.left)
        self._today: date | None = None
        self._clear_faults()
        ui.entered.hide()

    def open(self, today: date, services: Mapping[str, str]) -> None:
        """Begin with the first paper of a pile."""
        ui = self.ui
        if today != self._today:
            self._today = today
            ui.day.earliest, ui.day.latest = today - timedelta(days=EARLIEST_DAYS), today
            ui.day.set_value(today)
        chosen = ui.paper_service.currentData()
        ui.paper_service.clear()
        ui.paper_service.addItem(self.tr("Tidak tertulis"), None)
        for code, name in services.items():
            ui.paper_service.addItem(name, code)
        ui.paper_service.setCurrentIndex(max(ui.paper_service.findData(chosen), 0))
        self._clear_faults()
        ui.entered.hide()
        ui.number.setFocus()
        ui.number.selectAll()

    def save(self) -> None:
        """Ctrl+S: hand the paper on when everything on it can be read."""
        self._clear_faults()
        paper = self._read()
        if paper is not None:
            self.wanted.emit(paper)

    def entered(self, ticket: Ticket) -> None:
        """The paper is stored: make room for the next one."""
        ui = self.ui
        ui.entered.setText(
            self.tr("{number} sudah dimasukkan. Isi kertas berikutnya.").format(number=ticket.code)
        )
        ui.entered.show()
        ui.number.setText(str(ticket.number + 1))
        for field in (ui.arrived, ui.called, ui.ended, ui.paper_remark):
            field.clear()
        ui.number.setFocus()
        ui.number.selectAll()

    def tell(self, sentence: str) -> None:
        """Say why the paper was not stored."""
        self.ui.fault.setText(sentence)
        self.ui.fault.setVisible(bool(sentence))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves on, Esc closes the panel."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not enter_moves_on(self, event):
            super().keyPressEvent(event)

    def _read(self) -> LateTicket | None:
        ui = self.ui
        day, number, arrived = ui.day.value(), ui.number.text().strip(), ui.arrived.value()
        first: QWidget | None = None
        if day is None:
            mark(ui.day, ui.day.problem() or self.tr("Isi hari pada kertas."), ui.day_fault)
            first = ui.day
        if not number:
            mark(ui.number, self.tr("Isi nomor pada kertas."), ui.number_fault)
            first = first or ui.number
        if (wrong := self._wrong_time()) is not None:
            first = first or wrong
        if first is not None or day is None or arrived is None:
            if first is not None:
                first.setFocus()
            return None
        return LateTicket(
            day=day,
            lane=Lane(ui.paper_lane.currentData()),
            number=int(number),
            arrived=arrived,
            service=ui.paper_service.currentData(),
            called=self._time("called"),
            ended=self._time("ended"),
            outcome=TicketState(ui.outcome.currentData()),
            remark=ui.paper_remark.text(),
        )

    def _wrong_time(self) -> QWidget | None:
        """Mark the first time that can not be read, and return its field."""
        ui = self.ui
        for field in (ui.arrived, ui.called, ui.ended):
            sentence = field.problem() if field.isVisible() else ""
            if field is ui.arrived and not field.text().strip():
                sentence = self.tr("Isi jam datang pada kertas.")
            if sentence:
                mark(field, sentence, ui.times_fault)
                return field
        return None

    def _time(self, name: str) -> time | None:
        field = getattr(self.ui, name)
        value: time | None = field.value() if field.isVisible() else None
        return value

    def _show_times(self) -> None:
        """Ask only for the times this outcome has."""
        ui = self.ui
        over = ui.outcome.currentData() != TicketState.MENUNGGU
        for part in (ui.called, ui.called_label, ui.ended, ui.ended_label):
            part.setVisible(over)

    def _clear_faults(self) -> None:
        ui = self.ui
        for field, label in (
            (ui.day, ui.day_fault),
            (ui.number, ui.number_fault),
            (ui.arrived, ui.times_fault),
            (ui.called, ui.times_fault),
            (ui.ended, ui.times_fault),
        ):
            mark(field, "", label)
        self.tell("")

    def _outcome(self, outcome: TicketState) -> str:
        return {
            TicketState.SELESAI: self.tr("Selesai dilayani"),
            TicketState.TIDAK_HADIR: self.tr("Tidak hadir"),
            TicketState.BATAL: self.tr("Batal"),
            TicketState.MENUNGGU: self.tr("Masih menunggu (hanya hari ini)"),
        }[outcome]
