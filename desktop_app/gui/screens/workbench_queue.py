"""The left of the workbench: whose turn it is, and who waits.

It shows a `QueueView` and says which button was pressed; it moves no ticket itself. What is
rarer (details of a new number, sending somebody on, a remark) is asked in its own column, in
place of the list, so that nothing beside it moves.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, tzinfo

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.catalogue import Service
from desktop_app.domain.queue import Purpose, Ticket, TicketState
from desktop_app.gui.forms.ui_workbench_queue import Ui_QueuePanel
from desktop_app.gui.screens.workbench_rows import rows_of
from desktop_app.gui.screens.workbench_tickets import Around
from desktop_app.gui.widgets.inline_panel import InlinePanel
from desktop_app.gui.widgets.ticket_words import Names, about, about_served
from desktop_app.gui.words import translate
from desktop_app.usecases.office import Office
from desktop_app.usecases.queue import QueueView

_SHORT_LIST = 8


class QueuePanel(QWidget):
    """`wanted` carries the name of what was asked for, `lane_chosen` the lane of a new number.

    `details_wanted` asks for a number with more than a lane. `service_chosen` carries a
    service's code, `ticket_chosen` a ticket taken up from the list, `cancel_wanted` one that
    waits and is to be taken out, `duty_chosen` what the counter does from now on.
    """

    wanted = Signal(str)
    lane_chosen = Signal(object)
    service_chosen = Signal(str)
    ticket_chosen = Signal(object)
    cancel_wanted = Signal(object)
    duty_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_QueuePanel()
        self.ui.setupUi(self)
        self.batch = QPushButton(self.tr("Ctrl+G  Kolektif"), self.ui.held)
        self.batch.setObjectName("batch")
        self.batch.setAutoDefault(False)
        self.ui.held_column.addWidget(self.batch)
        self._zone: tzinfo | None = None
        self._view: QueueView | None = None
        self._now: datetime | None = None
        self._around: Around | None = None
        self._shows_duty = False
        self._decides = True
        self._standard = 0
        self._offers_new = self._has_form = True
        self.ui.lanes.chosen.connect(self.lane_chosen)
        self.ui.lanes.offer_details()
        for label in (self.ui.about, self.ui.others):
            # Else the narrowest wrapping would count, and the column ask for more than it needs.
            label.setMinimumHeight(1)
        for panel in self._panels():
            panel.turned.connect(self._arrange)
        # Queued: Enter ends the list first, else it would move on from where the choice leads.
        queued = Qt.ConnectionType.QueuedConnection
        self.ui.service.activated.connect(self._choose_service, queued)
        self.ui.duty.chosen.connect(self.duty_chosen)
        self.ui.tickets.activated.connect(self._choose_ticket, queued)
        self.ui.tickets.selectionModel().currentChanged.connect(lambda *_: self._show_deeds())
        self.ui.tickets.model().modelReset.connect(self._show_deeds)
        self.ui.cancel.clicked.connect(self._cancel)
        self._listen_for_delete()
        for button, name in self._buttons():
            button.setAccessibleName(button.text())
            button.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
        self.show_view(None)

    def set_office(self, office: Office) -> None:
        """Give the office: the zone in which times are shown, and whether who sits here decides."""
        self._zone = office.zone
        self._decides = office.actor is not None and office.actor.may(Right.SERVE)

    def set_around(self, around: Around, *, shows_duty: bool, standard_minutes: int) -> None:
        """Give the office's names and hours, and what of the rarer things it meets."""
        self._around, self._standard = around, standard_minutes
        self._shows_duty = shows_duty
        self._fill()
        self._arrange()

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
        self._view, self._now = view, now
        held = view.held if view is not None else None
        ui = self.ui
        ui.number.setText(held.code if held else "")
        ui.state.setText(self._state_words(held))
        ui.about.setText("\n".join(self._about(held)))
        since = view.held_since if view is not None else None
        minutes = int((now - since).total_seconds() // 60) if now and since else 0
        ui.minutes.setText(self.tr("{minutes} menit").format(minutes=minutes) if minutes else "")
        if view is not None:
            ui.duty.show_duty(view.duty)
        self._fill()
        self._arrange()

    def offer_new(self, on: bool) -> None:
        """Show F2 here, or not where it stands elsewhere on the screen."""
        self._offers_new = on
        self._arrange()

    def offer_service(self, on: bool) -> None:
        """Show what the form is for; not while no form is open for who is served."""
        if on != self._has_form:
            self._has_form = on
            self._arrange()

    @property
    def names(self) -> Names:
        """What services and counters are called."""
        return self._around.names if self._around is not None else Names()

    @property
    def several(self) -> bool:
        """Tell whether other counters are open."""
        return self._around is not None and bool(self._around.others)

    @property
    def asking(self) -> InlinePanel | None:
        """The panel that has the keyboard, None when nothing is asked."""
        return next((one for one in self._panels() if not one.isHidden()), None)

    def chosen(self) -> Ticket | None:
        """Return the ticket chosen in the list while the keyboard is there or on its buttons."""
        return self.ui.tickets.chosen() if self._in_list() else None

    def _in_list(self) -> bool:
        ui = self.ui
        there = (ui.tickets, ui.cancel, ui.transfer_chosen, ui.remark_chosen)
        return any(one.hasFocus() for one in there)

    # Showing -------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        """Show what belongs to the state of things; a question takes the room of the rest."""
        ui, asking = self.ui, self.asking
        held = self._view.held if self._view is not None else None
        state = held.state if held else None
        # The lanes alone leave room for the list, where no other counter asks for its own.
        whole = asking is None or (asking is ui.lanes and not self.several)
        serving = state is TicketState.DILAYANI and whole
        called = state is TicketState.DIPANGGIL and whole
        collects = held is not None and held.purpose is Purpose.AMBIL_SURAT
        form = serving and self._has_form and not collects
        shown: list[tuple[QWidget, bool]] = [
            (ui.held, held is not None and asking is not ui.details),
            (ui.about, whole and bool(ui.about.text())),
            (ui.service_label, form),
            (ui.service, form),
            (ui.hold, serving),
            (ui.finish, serving and self._decides),
            (self.batch, self._decides and form and held is not None and held.batch),
            (ui.recall, called),
            (ui.absent, called),
            (ui.cancel_called, called and self._decides),
            (ui.transfer_held, (serving or called) and self.several and self._decides),
            (ui.duty, self._shows_duty and whole),
            (ui.waiting_label, whole),
            (ui.tickets, whole),
            (ui.others, whole and bool(ui.others.text())),
        ]
        for part, on in shown:
            part.setVisible(on)
        self._show_deeds()

    def _about(self, held: Ticket | None) -> tuple[str, ...]:
        if held is None:
            return ()
        in_form = held.state is TicketState.DILAYANI and held.purpose is Purpose.LAYANAN
        return about_served(held, self.names) if in_form else about(held, self.names)

    def _state_words(self, held: Ticket | None) -> str:
        if held is None:
            return ""
        lane = translate("Queue", held.lane.label)
        if held.state is TicketState.DIPANGGIL:
            return self.tr("{lane} · dipanggil {calls}×").format(lane=lane, calls=held.calls)
        return self.tr("{lane} · dilayani").format(lane=lane)

    def _fill(self) -> None:
        view, ui = self._view, self.ui
        waiting = [one for one in view.waiting if not one.dropped_off] if view else []
        ui.waiting_label.setText(self.tr("Menunggu ({count})").format(count=len(waiting)))
        ui.waiting_label.setAccessibleName(ui.waiting_label.text())
        ui.others.setText(self._elsewhere_in_the_list(view, len(waiting)))
        rows = rows_of(view, self._around, self._now, self._zone, self._standard)
        ui.tickets.fill(rows, keep=self.chosen())
        self._show_deeds()

    def _elsewhere_in_the_list(self, view: QueueView | None, waiting: int) -> str:
        """Say what stands below a long list, out of sight."""
        if view is None or waiting < _SHORT_LIST:
            return ""
        groups = (
            (self.tr("surat {count}"), view.letters),
            (self.tr("ditunda {count}"), view.on_hold),
            (self.tr("tidak hadir {count}"), view.absent),
        )
        words = [text.format(count=len(group)) for text, group in groups if group]
        return self.tr("Di bawah: {groups}").format(groups=", ".join(words)) if words else ""

    def _show_deeds(self) -> None:
        """Offer what can be done with the ticket chosen in the list."""
        ui, ticket = self.ui, self.ui.tickets.chosen()
        shown = ticket is not None and not ui.tickets.isHidden()
        state = ticket.state if ticket is not None else None
        deeds = (
            (ui.cancel, self._decides and state is TicketState.MENUNGGU),
            (ui.transfer_chosen, self._decides and self._may_go_on(state)),
            (ui.remark_chosen, True),
        )
        for button, fits in deeds:
            if not (shown and fits) and button.hasFocus():
                ui.tickets.setFocus()
            button.setVisible(shown and fits)
        whole = self.asking is None or not ui.tickets.isHidden()
        # With other counters there are more deeds than the smallest screens have room for.
        crowded = shown and self.several and self._in_list()
        ui.new_ticket.setVisible(whole and self._offers_new and not crowded)
        if ticket is not None:
            ui.cancel.setText(self.tr("Del  Batalkan {number}").format(number=ticket.code))
            ui.cancel.setAccessibleName(ui.cancel.text())

    def _may_go_on(self, state: TicketState | None) -> bool:
        return self.several and state is not TicketState.TIDAK_HADIR

    # What the officer does -----------------------------------------------------------------------

    def _listen_for_delete(self) -> None:
        # Of the list alone: in a field the key deletes letters.
        delete = QAction(self.ui.tickets)
        delete.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        delete.setAutoRepeat(False)
        delete.triggered.connect(self._cancel)
        self.ui.tickets.addAction(delete)

    def _cancel(self) -> None:
        ticket = self.ui.tickets.chosen()
        waits = ticket is not None and ticket.state is TicketState.MENUNGGU
        if waits and self._decides:
            self.cancel_wanted.emit(ticket)

    def _choose_service(self, index: int) -> None:
        self.service_chosen.emit(str(self.ui.service.itemData(index)))

    def _choose_ticket(self, _: QModelIndex) -> None:
        ticket = self.ui.tickets.chosen()
        if ticket is not None:
            self.ticket_chosen.emit(ticket)

    def _panels(self) -> tuple[InlinePanel, ...]:
        ui = self.ui
        return ui.lanes, ui.details, ui.transfer, ui.remark

    def _buttons(self) -> list[tuple[QPushButton, str]]:
        ui = self.ui
        return [
            (ui.new_ticket, "new"),
            (ui.recall, "recall"),
            (ui.absent, "absent"),
            (ui.cancel_called, "cancel"),
            (ui.hold, "hold"),
            (ui.finish, "finish"),
            (ui.transfer_held, "transfer"),
            (ui.transfer_chosen, "transfer"),
            (ui.remark_chosen, "remark"),
            (self.batch, "batch"),
        ]
