"""Pengaturan › Aturan penasihat › Uji coba: what a change would do, before it counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from desktop_app.domain.advice_changes import Effect, Shift, Tried
from desktop_app.domain.advice_check import BookFault
from desktop_app.domain.advice_rules import AdviceBook
from desktop_app.domain.errors import Cancelled
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.session import Session
from desktop_app.gui.words import count, said, say, short_date
from desktop_app.usecases import advice_bench
from desktop_app.usecases.advice_bench import CaseEffect, WhatIf
from desktop_app.usecases.office import Office
from desktop_app.workers.lanes import Stop

_MOST_TOLD = 6


class Trial(QObject):
    """The changes in words, the sample people in one line, and the last cases once more."""

    def __init__(
        self, session: Session, ui: Any, book: Callable[[], AdviceBook | None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.session, self.ui, self._book = session, ui, book
        self.found: WhatIf | None = None
        self._names: dict[str, str] = {}
        self._stop: Stop | None = None
        self._samples = ""
        self.effects = RowsModel[Effect](
            (
                Column(self.tr("Program"), lambda one: self._name(one.programme), wide=True),
                Column(self.tr("Jadi sesuai"), lambda one: count(one.gained), number=True),
                Column(self.tr("Tidak lagi"), lambda one: count(one.lost), number=True),
                Column(self.tr("Keyakinan lain"), lambda one: count(one.changed), number=True),
            ),
            self,
        )
        self.effects.dress(ui.effects)
        self.cases = RowsModel[CaseEffect](
            (
                Column(self.tr("Tanggal"), lambda one: short_date(one.day)),
                Column(self.tr("Nama"), lambda one: one.name),
                Column(self.tr("Yang berubah"), self._shifts, wide=True),
            ),
            self,
        )
        self.cases.dress(ui.cases)
        ui.run.hide()
        ui.try_cases.clicked.connect(self.try_cases)
        session.ending.connect(self._abandon)

    def tell_changes(self, changes: Sequence[str]) -> None:
        """Say what differs from the version that was chosen."""
        told = [said(one) for one in changes[:_MOST_TOLD]]
        if len(changes) > _MOST_TOLD:
            told.append(self.tr("dan {more} lagi.").format(more=len(changes) - _MOST_TOLD))
        self.ui.changes.setText(
            " ".join(told) or self.tr("Belum ada yang diubah. Ubah aturan, lalu lihat dampaknya.")
        )
        self._forget()

    def know(self, faults: Sequence[BookFault], tried: Sequence[Tried]) -> None:
        """Say how the sample people fare with the rules as they stand."""
        right = sum(one.right for one in tried)
        self._samples = self.tr("Contoh orang: {right} dari {all} sesuai harapan.").format(
            right=right, all=len(tried)
        )
        if faults:
            self._samples = self.tr("Perbaiki dahulu yang salah.")
        self.ui.try_cases.setEnabled(not faults and self._stop is None)
        self._say()

    def try_cases(self) -> None:
        """Ctrl+U: advise on the last cases once more, with the rules on the page."""
        book = self._book()
        if book is None or self._stop is not None or not self.ui.try_cases.isEnabled():
            return
        self.ui.tabs.setCurrentWidget(self.ui.trial_page)
        self._names = {one.code: one.name for one in book.programmes}
        self._stop = stop = self.ui.run.begin(self.tr("Mencoba aturan"), unit=self.tr("permohonan"))
        self.ui.run.show()
        self.ui.try_cases.setEnabled(False)
        tell = self.session.workers.relay(self.ui.run.tell, owner=self)

        def task(office: Office) -> WhatIf:
            return advice_bench.what_if(office, book, progress=tell, cancelled=stop)

        self.session.workers.run_long(task, then=self._show, otherwise=self._ended, owner=self)

    def _show(self, found: WhatIf) -> None:
        self._end()
        self.found = found
        self.effects.show_rows(found.effects)
        self.cases.show_rows(found.cases)
        self._say()

    def _ended(self, error: BaseException) -> None:
        self._end()
        self.ui.trial_words.setText(say(error))
        if not isinstance(error, Cancelled):
            self.session.problem(error)

    def _end(self) -> None:
        self._stop = None
        self.ui.run.hide()
        self.ui.try_cases.setEnabled(True)

    def _abandon(self) -> None:
        if self._stop is not None:
            self._stop.set()

    def _forget(self) -> None:
        self.found = None
        self.effects.show_rows(())
        self.cases.show_rows(())
        self._say()

    def _say(self) -> None:
        words = [self._samples]
        if self.found is not None:
            said = self.tr(
                "Dari {tried} permohonan terakhir, {different} akan disarankan lain "
                "({advised} pernah diwawancarai)."
            )
            words.append(
                said.format(
                    tried=count(self.found.tried),
                    different=count(len(self.found.cases)),
                    advised=count(self.found.advised),
                )
            )
        self.ui.trial_words.setText(" ".join(part for part in words if part))

    def _shifts(self, one: CaseEffect) -> str:
        return "; ".join(map(self._shift, one.shifts))

    def _shift(self, one: Shift) -> str:
        before, after = (
            QCoreApplication.translate("Adviser", band.label) for band in (one.before, one.after)
        )
        return f"{self._name(one.programme)}: {before} → {after}"

    def _name(self, code: str) -> str:
        return self._names.get(code, code)
