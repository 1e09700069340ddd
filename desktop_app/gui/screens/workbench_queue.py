"""The left of the workbench: whose turn it is, and who waits.

It shows a `QueueView` and says which button was pressed; it moves no ticket itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, tzinfo

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QListWidgetItem, QPushButton, QWidget

from desktop_app.domain.catalogue import Service
from desktop_app.domain.queue import Lane, Ticket, TicketState
from desktop_app.gui.forms.ui_workbench_queue import Ui_QueuePanel
from desktop_app.gui.words import clock_time
from desktop_app.usecases.queue import QueueView

TICKET = Qt.ItemDataRole.UserRole
_SIGNS = {Lane.DARURAT: "!", Lane.PRIORITAS: "▲", Lane.UMUM: " "}


class QueuePanel(QWidget):
    """`wanted` carries the name of what was asked for, `lane_chosen` the lane of a new number.

    `service_chosen` carries a service's code, `ticket_chosen` a ticket taken up from the list,
    `cancel_wanted` one that waits and is to be taken out.
    """

    wanted = Signal(str)
    lane_chosen = Signal(object)
    service_chosen = Signal(str)
    ticket_chosen = Signal(object)
    cancel_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_QueuePanel()
        self.ui.setupUi(self)
        self._zone: tzinfo | None = None
        self.ui.lanes.chosen.connect(self.lane_chosen)
        # Queued: Enter ends the list first, else it would move on from where the choice leads.
        queued = Qt.ConnectionType.QueuedConnection
        self.ui.service.activated.connect(self._choose_service, queued)
        self.ui.tickets.setSpacing(2)
        self.ui.tickets.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.ui.tickets.itemActivated.connect(self._choose_ticket, queued)
        self.ui.tickets.currentItemChanged.connect(lambda *_: self._show_cancel())
        self.ui.cancel.clicked.connect(self._cancel)
        self._listen_for_delete()
        for button, name in self._buttons():
            button.setAccessibleName(button.text())
            button.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
        self.show_view(None)

    def set_zone(self, zone: tzinfo) -> None:
        """Give the zone in which times are shown."""
        self._zone = zone

    def set_services(self, services: Iterable[Service]) -> None:
        """Give what can be chosen, in this order."""
        with QSignalBlocker(self.ui.service):
            chosen = self.ui.service.currentData()
            self.ui.service.clear()
            for service in services:
                self.ui.service.addItem(service.short_name, service.code)
                self.ui.service.setItemData(
                    self.ui.service.count() - 1, service.name, Qt.ItemDataRole.ToolTipRole
                )
            self.ui.service.setCurrentIndex(max(0, self.ui.service.findData(chosen)))

    def show_service(self, code: str) -> None:
        """Show which service the form is for, without telling."""
        with QSignalBlocker(self.ui.service):
            self.ui.service.setCurrentIndex(self.ui.service.findData(code))

    def open_services(self) -> None:
        """Open the list of services."""
        if self.ui.service.isVisible() and self.ui.service.isEnabled():
            self.ui.service.setFocus()
            self.ui.service.showPopup()

    def show_view(self, view: QueueView | None, now: datetime | None = None) -> None:
        """Show the queue as it stands `now`."""
        held = view.held if view is not None else None
        state = held.state if held else None
        serving, called = state is TicketState.DILAYANI, state is TicketState.DIPANGGIL
        ui = self.ui
        ui.held.setVisible(held is not None)
        ui.number.setText(held.code if held else "")
        ui.state.setText(self._state_words(held))
        ui.service_label.setVisible(serving)
        ui.service.setVisible(serving)
        ui.hold.setVisible(serving)
        ui.finish.setVisible(serving)
        for button in (ui.recall, ui.absent, ui.cancel_called):
            button.setVisible(called)
        ui.new_ticket.show()
        since = view.held_since if view is not None else None
        minutes = int((now - since).total_seconds() // 60) if now and since else 0
        ui.minutes.setText(self.tr("{minutes} menit").format(minutes=minutes) if minutes else "")
        self._fill(view)

    def _state_words(self, held: Ticket | None) -> str:
        if held is None:
            return ""
        lane = held.lane.label
        if held.state is TicketState.DIPANGGIL:
            return self.tr("{lane} · dipanggil {calls}×").format(lane=lane, calls=held.calls)
        return self.tr("{lane} · dilayani").format(lane=lane)

    def _fill(self, view: QueueView | None) -> None:
        tickets = self.ui.tickets
        chosen = self._chosen() if tickets.hasFocus() or self.ui.cancel.hasFocus() else None
        tickets.clear()
        waiting = view.waiting if view else ()
        self.ui.waiting_label.setText(self.tr("Menunggu ({count})").format(count=len(waiting)))
        self.ui.waiting_label.setAccessibleName(self.ui.waiting_label.text())
        for ticket in waiting:
            self._add(ticket, self._since(ticket.arrived_at))
        if not waiting:
            self._add_words(self.tr("Belum ada yang menunggu."))
        for title, group in (
            (self.tr("Ditunda · Enter: lanjut"), view.on_hold if view else ()),
            (self.tr("Tidak hadir · Enter: datang"), view.absent if view else ()),
        ):
            if group:
                self._add_words(title)
            for ticket in group:
                self._add(ticket, ticket.state.label)
        if view is not None:
            self._add_words(self.tr("Selesai hari ini: {count}").format(count=view.finished))
        self._choose_again(chosen)
        self._show_cancel()

    def _chosen(self) -> Ticket | None:
        current = self.ui.tickets.currentItem()
        ticket: Ticket | None = current.data(TICKET) if current is not None else None
        return ticket

    def _listen_for_delete(self) -> None:
        # Of the list alone: in a field the key deletes letters.
        delete = QAction(self.ui.tickets)
        delete.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        delete.setAutoRepeat(False)
        delete.triggered.connect(self._cancel)
        self.ui.tickets.addAction(delete)

    def _show_cancel(self) -> None:
        """Offer to take out the ticket chosen in the list, if it still waits."""
        ticket, button = self._chosen(), self.ui.cancel
        waits = ticket is not None and ticket.state is TicketState.MENUNGGU
        if not waits and button.hasFocus():
            self.ui.tickets.setFocus()
        button.setVisible(waits)
        if ticket is not None:
            button.setText(self.tr("Del  Batalkan {number}").format(number=ticket.code))
            button.setAccessibleName(button.text())

    def _cancel(self) -> None:
        ticket = self._chosen()
        if ticket is not None and ticket.state is TicketState.MENUNGGU:
            self.cancel_wanted.emit(ticket)

    def _add(self, ticket: Ticket, words: str) -> None:
        item = QListWidgetItem(f"{_SIGNS[ticket.lane]} {ticket.code}   {words}", self.ui.tickets)
        item.setData(TICKET, ticket)
        says = self.tr("{number}, jalur {lane}, {words}")
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole,
            says.format(number=ticket.code, lane=ticket.lane.label, words=words),
        )

    def _add_words(self, words: str) -> None:
        item = QListWidgetItem(words, self.ui.tickets)
        # Passed over by the keyboard: the first key leads to a ticket.
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = item.font()
        font.setPointSizeF(font.pointSizeF() - 1)
        item.setFont(font)

    def _choose_again(self, before: Ticket | None) -> None:
        if before is None:
            return
        for row in range(self.ui.tickets.count()):
            ticket = self.ui.tickets.item(row).data(TICKET)
            if ticket is not None and ticket.id == before.id:
                self.ui.tickets.setCurrentRow(row)

    def _since(self, moment: datetime) -> str:
        return clock_time(moment, self._zone) if self._zone else ""

    def _choose_service(self, index: int) -> None:
        self.service_chosen.emit(str(self.ui.service.itemData(index)))

    def _choose_ticket(self, item: QListWidgetItem) -> None:
        ticket = item.data(TICKET)
        if ticket is not None:
            self.ticket_chosen.emit(ticket)

    def _buttons(self) -> list[tuple[QPushButton, str]]:
        ui = self.ui
        return [
            (ui.new_ticket, "new"),
            (ui.recall, "recall"),
            (ui.absent, "absent"),
            (ui.cancel_called, "cancel"),
            (ui.hold, "hold"),
            (ui.finish, "finish"),
        ]
