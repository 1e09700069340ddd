"""Kantor: what every counter does at this moment, for who answers for them; it names nobody.

On a counter's PC the own office, on a supervisor's PC every office of its region. Asked anew every
few seconds while somebody looks.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.domain.day_frame import Duty
from desktop_app.domain.office_live import CounterNow, OfficeNow
from desktop_app.domain.queue import Lane, TicketState
from desktop_app.gui.forms.ui_offices import Ui_OfficesScreen
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.base import Screen
from desktop_app.gui.session import Session
from desktop_app.gui.words import clock_time, count, say, translate
from desktop_app.usecases.office import Office

EVERY_MS = 3_000


class OfficesScreen(Screen):
    """The offices on the left, the chosen one's counters on the right; one office has no list."""

    help_page = "pusat"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_OfficesScreen()
        self.ui.setupUi(self)
        self._asking = False
        self._regencies: Mapping[str, str] = {}
        self.offices = RowsModel[OfficeNow](self._office_columns(), self)
        self.offices.dress(self.ui.offices)
        self.counters = RowsModel[CounterNow](self._counter_columns(), self)
        self.counters.dress(self.ui.counters)
        self.ui.splitter.setSizes([620, 600])
        self._begun = False
        self.ui.left.hide()
        self.ui.side.hide()
        self.ui.trouble.hide()
        self.ui.offices.selectionModel().currentRowChanged.connect(lambda *_: self._show_office())
        self._every = QTimer(self, interval=EVERY_MS)
        self._every.timeout.connect(self.load)
        session.ending.connect(self._every.stop)
        again = QAction(self)
        again.setShortcut(QKeySequence("F5"))
        again.triggered.connect(self.load)
        self.addAction(again)
        session.workers.aside(session.doors.regencies, then=self._named, owner=self)

    def entered(self) -> None:
        """Look at once, and again every few seconds."""
        self._every.start()
        self.load()
        if self._begun:
            self._take_focus()

    def leaving(self) -> None:
        """Look no more."""
        self._every.stop()

    def load(self) -> None:
        """Ask the server, unless the last question is still on its way."""
        if self._asking:
            return
        self._asking = True
        self.session.workers.network.run(
            _look, self.session.office, then=self._show, otherwise=self._failed, owner=self
        )

    # What is shown ------------------------------------------------------------------------------

    def _named(self, regencies: Mapping[str, str]) -> None:
        self._regencies = regencies

    def _show(self, told: Sequence[OfficeNow]) -> None:
        self._asking = False
        ui = self.ui
        kept = self.offices.row(ui.offices.currentIndex())
        again = next((n for n, one in enumerate(told) if kept and one.id == kept.id), 0)
        with QSignalBlocker(ui.offices.selectionModel()):
            self.offices.show_rows(told)
            if told:
                ui.offices.selectRow(again)
        several = len(told) > 1
        ui.left.setVisible(several)
        now = clock_time(self.session.office.now(), self.session.office.zone)
        words = self.tr("Keadaan pukul {clock}, diperbarui sendiri.")
        if several:
            words = self.tr(
                "{n} kantor, {waiting} orang menunggu, {done} selesai hari ini. "
                "Keadaan pukul {clock}, diperbarui sendiri."
            )
        waiting, done = sum(one.waiting for one in told), sum(one.done for one in told)
        ui.state.setText(
            words.format(n=len(told), waiting=count(waiting), done=count(done), clock=now)
        )
        ui.trouble.hide()
        self._show_office()
        if not self._begun:
            self._begun = True
            self._take_focus()

    def _take_focus(self) -> None:
        (self.ui.offices if self.ui.left.isVisible() else self.ui.counters).setFocus()

    def _show_office(self) -> None:
        ui = self.ui
        chosen = self.offices.row(ui.offices.currentIndex()) if self.offices.rows else None
        ui.side.setVisible(chosen is not None)
        if chosen is None:
            return
        ui.office_title.setText(chosen.name)
        ui.figures.setText(
            self.tr("Menunggu {waiting}{lanes} · datang {arrived} · selesai {done}").format(
                waiting=count(chosen.waiting),
                lanes=self._lanes(chosen),
                arrived=count(chosen.arrived),
                done=count(chosen.done),
            )
        )
        row = ui.counters.currentIndex().row()
        self.counters.show_rows(chosen.counters)
        ui.counters.setVisible(bool(chosen.counters))
        ui.none.setVisible(not chosen.counters)
        ui.none.setText(self.tr("Loket kantor ini belum pernah terhubung."))
        if chosen.counters:
            ui.counters.selectRow(min(max(row, 0), len(chosen.counters) - 1))

    def _lanes(self, office: OfficeNow) -> str:
        named = {lane.value: translate("Queue", lane.label) for lane in Lane}
        parts = [f"{named.get(key, key)} {n}" for key, n in office.lanes.items() if n]
        return f" ({', '.join(parts)})" if parts else ""

    def _failed(self, error: BaseException) -> None:
        self._asking = False
        self.ui.trouble.setText(say(error))
        self.ui.trouble.show()

    # Words --------------------------------------------------------------------------------------

    def _office_columns(self) -> tuple[Column[OfficeNow], ...]:
        return (
            Column(self.tr("Wilayah"), lambda one: self._region(one)),
            Column(self.tr("Kantor"), lambda one: one.name, wide=True),
            Column(self.tr("Menunggu"), lambda one: count(one.waiting), number=True),
            Column(self.tr("Selesai"), lambda one: count(one.done), number=True),
            Column(self.tr("Loket"), lambda one: f"{one.online}/{len(one.counters)}", number=True),
        )

    def _counter_columns(self) -> tuple[Column[CounterNow], ...]:
        return (
            Column(self.tr("Loket"), lambda one: one.code),
            Column(self.tr("Keadaan"), self._duty, wide=True),
            Column(self.tr("Nomor"), self._ticket),
            Column(self.tr("Selama"), self._since),
            Column(self.tr("Selesai"), lambda one: count(one.served_today), number=True),
            Column(self.tr("PC"), self._line),
        )

    def _region(self, office: OfficeNow) -> str:
        return self._regencies.get(office.regency, office.regency).title()

    def _duty(self, one: CounterNow) -> str:
        known = {duty.value: translate("Queue", duty.label) for duty in Duty}
        return known.get(one.duty, one.duty).capitalize() if one.duty else self.tr("Tidak dijaga")

    def _ticket(self, one: CounterNow) -> str:
        states = {state.value: translate("Queue", state.label) for state in TicketState}
        return f"{one.ticket} {states.get(one.state, one.state)}" if one.ticket else "–"

    def _since(self, one: CounterNow) -> str:
        return _how_long(one.since, self.session.office.now()) if one.since else "–"

    def _line(self, one: CounterNow) -> str:
        return self.tr("● terhubung") if one.online else self.tr("○ tidak terhubung")


def _how_long(since: datetime, now: datetime) -> str:
    """Return minutes and seconds, as the counter itself counts them."""
    seconds = max(now - since, timedelta()) // timedelta(seconds=1)
    minutes, rest = divmod(seconds, 60)
    return (
        f"{minutes // 60}.{minutes % 60:02}.{rest:02}" if minutes >= 60 else f"{minutes}:{rest:02}"
    )


def _look(office: Office) -> tuple[OfficeNow, ...]:
    from desktop_app.usecases.sync_offices import offices_now  # slow to load, and only here

    return offices_now(office)
