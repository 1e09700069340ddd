"""Pengaturan › Masa pengajuan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desktop_app.domain import office_checks as checks
from desktop_app.domain.catalogue import ProposalPeriod
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.gui.forms.ui_settings_periods import Ui_PeriodsPage
from desktop_app.gui.models.rows import Column
from desktop_app.gui.screens.settings_page import ListPage
from desktop_app.gui.screens.settings_signatories import known_day
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import Check
from desktop_app.gui.words import short_date
from desktop_app.usecases import settings
from desktop_app.usecases.settings import StoredPeriod


class PeriodsPage(ListPage[StoredPeriod]):
    """When new proposals are taken. An announcement taken back can be put back for ten seconds."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, Ui_PeriodsPage(), parent)
        self.ui.remove.clicked.connect(self._remove)

    def columns(self) -> Sequence[Column[StoredPeriod]]:
        """First day, last day, note, and whether it is now."""
        return (
            Column(self.tr("Dibuka"), lambda one: short_date(one.period.opens)),
            Column(self.tr("Ditutup"), lambda one: short_date(one.period.closes)),
            Column(self.tr("Keterangan"), lambda one: one.period.note, wide=True),
            Column(self.tr("Keadaan"), self._state),
        )

    def fetch(self) -> Callable[..., Sequence[StoredPeriod]]:
        """Every announced period."""
        return settings.periods

    def checks(self) -> list[Check]:
        """Two days that exist."""
        ui = self.ui

        def day(name: str, what: str) -> None:
            field = getattr(ui, name)
            known_day(field)
            checks.filled(field.text(), what=what)

        return [
            Check(ui.opens, ui.opens_fault, lambda: day("opens", _OPENS)),
            Check(ui.closes, ui.closes_fault, lambda: day("closes", _CLOSES)),
            Check(ui.note, ui.note_fault, lambda: None),
        ]

    def fill(self, row: StoredPeriod | None) -> None:
        """Show one period."""
        ui = self.ui
        ui.editor_title.setText(
            self.tr("Ubah masa pengajuan") if row else self.tr("Masa pengajuan baru")
        )
        ui.opens.set_value(row.period.opens if row else None)
        ui.closes.set_value(row.period.closes if row else None)
        ui.note.setText(row.period.note if row else "")
        ui.remove.setVisible(row is not None)
        if row is None:
            ui.opens.setFocus()

    def write(self) -> None:
        """Announce or change a period."""
        ui = self.ui
        period = ProposalPeriod(ui.opens.value(), ui.closes.value(), ui.note.text().strip())
        said = self.tr("Masa pengajuan tersimpan.")
        if self.chosen is None:
            self.store(settings.add_period, period, then=lambda _: self.written(said))
        else:
            changed = replace(self.chosen, period=period)
            self.store(settings.change_period, changed, then=lambda _: self.written(said))

    def _remove(self) -> None:
        if self.chosen is None:
            return
        gone = self.chosen
        self.store(settings.remove_period, gone, then=lambda _: self._removed(gone.period))

    def _removed(self, period: ProposalPeriod) -> None:
        self.session.notice(self.tr("Masa pengajuan dihapus."), undo=lambda: self._restore(period))
        self.session.office_changed.emit()
        self.load()

    def _restore(self, period: ProposalPeriod) -> None:
        said = self.tr("Masa pengajuan dikembalikan.")
        self.store(settings.add_period, period, then=lambda _: self.written(said))

    def _state(self, one: StoredPeriod) -> str:
        today = self.session.office.today()
        if today < one.period.opens:
            return self.tr("Akan datang")
        return self.tr("Sedang dibuka") if today <= one.period.closes else self.tr("Sudah lewat")


_OPENS = QT_TRANSLATE_NOOP("errors", "Tanggal dibuka")
_CLOSES = QT_TRANSLATE_NOOP("errors", "Tanggal ditutup")
