"""Pengaturan › Pengganti supervisor: who stands in, from when until when, and why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from PySide6.QtWidgets import QComboBox, QWidget

from desktop_app.domain.access import MAY_STAND_IN, Officer, Role
from desktop_app.domain.delegation import check_why
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.gui.forms.ui_settings_delegation import Ui_DelegationPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.fields import Check, all_right
from desktop_app.gui.widgets.time_field import TimeField
from desktop_app.gui.words import clock
from desktop_app.usecases import accounts, delegations
from desktop_app.usecases.delegations import Named

_END_OF_DAY = time(17)


class DelegationPage(SettingsPage):
    """The stand-ins that were named, and a form for the next one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_DelegationPage()
        self.ui.setupUi(self)
        self.model = RowsModel[Named](self._columns(), self)
        self.model.dress(self.ui.rows)
        self.ui.rows.selectionModel().currentRowChanged.connect(lambda *_: self._show_end())
        self.ui.end.clicked.connect(self._end)
        self.wire_save()
        self._fresh_span()

    def load(self) -> None:
        """Show who was named, and who can be."""
        read, problem = self.session.workers.read, self.session.problem
        read(delegations.listed, then=self._show, otherwise=problem, owner=self)
        read(accounts.officers, then=self._offer, otherwise=problem, owner=self)

    def checks(self) -> list[Check]:
        """Two people, two moments and a reason."""
        ui = self.ui
        return [
            Check(ui.supervisor, ui.supervisor_fault, lambda: _chosen(ui.supervisor)),
            Check(ui.officer, ui.officer_fault, lambda: _chosen(ui.officer)),
            Check(ui.first_day, ui.span_fault, self._span),
            Check(ui.reason, ui.reason_fault, lambda: check_why(ui.reason.text())),
        ]

    def save(self) -> None:
        """Name who stands in."""
        if not self.ui.save.isEnabled() or not all_right(self.checks()):
            return
        ui = self.ui
        starts, ends = self._span()
        self.store(
            delegations.name_stand_in,
            ui.supervisor.currentData(),
            ui.officer.currentData(),
            starts,
            ends,
            ui.reason.text(),
            then=lambda _: self._named(ui.officer.currentText()),
        )

    def _named(self, name: str) -> None:
        self.saved(self.tr("{name} ditunjuk sebagai pengganti.").format(name=name))
        self.ui.reason.clear()
        self._fresh_span()
        self.session.office_changed.emit()
        self.load()

    def _end(self) -> None:
        row = self.model.row(self.ui.rows.currentIndex())
        if row is None:
            return

        def done(_: object) -> None:
            self.saved(self.tr("Penunjukan {name} diakhiri.").format(name=row.officer))
            self.session.office_changed.emit()
            self.load()

        self.store(delegations.end, row.delegation.id, then=done)

    # What is shown -----------------------------------------------------------------------------

    def _columns(self) -> tuple[Column[Named], ...]:
        return (
            Column(self.tr("Pengganti"), lambda one: one.officer, wide=True),
            Column(self.tr("Untuk"), lambda one: one.supervisor),
            Column(self.tr("Masa"), self._span_of),
            Column(self.tr("Keadaan"), self._state),
        )

    def _state(self, one: Named) -> str:
        if one.holds:
            return self.tr("✔ Berlaku")
        waits = one.delegation.until > self.session.office.now()
        return self.tr("Belum mulai") if waits else self.tr("Selesai")

    def _span_of(self, one: Named) -> str:
        zone, told = self.session.office.zone, one.delegation
        first, last = (at.astimezone(zone) for at in (told.starts_at, told.until))
        end = clock(last.time())
        if last.date() != first.date():
            end = f"{last:%d-%m} {end}"
        return f"{first:%d-%m} {clock(first.time())} – {end}"

    def _show(self, rows: Sequence[Named]) -> None:
        self.model.show_rows(rows)
        self.ui.rows.setVisible(bool(rows))
        if rows:
            self.ui.rows.selectRow(0)
        self._show_end()

    def _show_end(self) -> None:
        row = self.model.row(self.ui.rows.currentIndex())
        now = self.session.office.now()
        self.ui.end.setEnabled(row is not None and row.delegation.until > now)
        if row is None:
            words = self.tr("Belum pernah ada pengganti. Isi di sebelah kanan untuk menunjuk.")
        else:
            words = self.tr("Alasan: {reason}. Ditunjuk oleh {name}.").format(
                reason=row.delegation.reason, name=row.made_by
            )
        self.ui.empty.setText(words)

    def _offer(self, officers: Sequence[Officer]) -> None:
        actor = self.session.actor
        heads = [one for one in officers if one.active and one.role is Role.SUPERVISOR]
        if actor.role is Role.SUPERVISOR:
            heads = [one for one in heads if one.id == actor.id]
        others = [one for one in officers if one.active and one.role in MAY_STAND_IN]
        for box, people in ((self.ui.supervisor, heads), (self.ui.officer, others)):
            kept = box.currentData()
            box.clear()
            for one in people:
                box.addItem(one.name, one.id)
            box.setCurrentIndex(max(box.findData(kept), 0) if people else -1)
        self.ui.save.setEnabled(bool(heads and others))
        if not heads:
            self.tell(self.tr("Kantor ini belum punya supervisor; wewenangnya ada pada admin."))

    def _fresh_span(self) -> None:
        """From now until the end of the day, or of tomorrow when it is late."""
        now = self.session.office.now().astimezone(self.session.office.zone)
        last = now.date() if now.time() < _END_OF_DAY else now.date() + timedelta(days=1)
        self.ui.first_day.set_value(now.date())
        self.ui.first_time.set_value(now.time().replace(second=0, microsecond=0))
        self.ui.last_day.set_value(last)
        self.ui.last_time.set_value(_END_OF_DAY)

    def _span(self) -> tuple[datetime, datetime]:
        ui = self.ui
        return self._moment(ui.first_day, ui.first_time), self._moment(ui.last_day, ui.last_time)

    def _moment(self, day: DateField, at: TimeField) -> datetime:
        on, clock = day.value(), at.value()
        if on is None or clock is None:
            raise Refused("saat_belum_diisi", _NO_MOMENT)
        return datetime.combine(on, clock, self.session.office.zone)


def _chosen(box: QComboBox) -> None:
    if box.currentData() is None:
        raise Refused("belum_dipilih", _NOBODY)


_NO_MOMENT = QT_TRANSLATE_NOOP("errors", "Isi tanggal dan jamnya, misalnya 22-11-2026 pukul 08.15.")
_NOBODY = QT_TRANSLATE_NOOP("errors", "Pilih orangnya.")
