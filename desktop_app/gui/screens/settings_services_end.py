"""A service that is no longer offered: from a day on, or a version taken back before it began."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.service_version import ServiceVersion
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import long_date, say
from desktop_app.usecases import services
from desktop_app.usecases.office import Office


class ServiceEnd(QObject):
    """The panel in the place of the form; `moved_on` is emitted when something was stored.

    What has not begun is taken back at once, and put back for ten seconds.
    """

    moved_on = Signal()

    def __init__(self, session: Session, ui: Any, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self.ui = ui
        self._asked: ServiceVersion | None = None
        self.asking = False
        ui.stop_do.clicked.connect(self._withdraw)
        ui.stop_cancel.clicked.connect(lambda: self.show(False))
        self.show(False)

    def show(self, on: bool) -> None:
        """One thing at a time: while the end is asked, the form waits unseen."""
        self.asking = on
        self.ui.stop.setVisible(on)
        self.ui.editor.setVisible(not on)

    def ask(self, one: ServiceVersion) -> None:
        """Ask from which day a service is no longer offered, or take a coming version back."""
        ui, self._asked = self.ui, one
        if one.since > self.session.office.today():
            self._take_back(one)
            return
        words = self.tr("{name} tidak ditawarkan lagi")
        ui.stop_title.setText(words.format(name=one.service.short_name))
        ui.stop_words.setText(
            self.tr(
                "Permohonan yang sudah diputuskan tetap seperti adanya, dan laporan tetap "
                "menyebut namanya. Layanan dapat dibuka lagi dengan versi baru."
            )
        )
        mark(ui.stop_from, "", ui.stop_from_fault)
        ui.stop_from.set_value(self.session.office.today() + timedelta(days=1))
        self.show(True)
        ui.stop_from.setFocus()

    def _withdraw(self) -> None:
        ui, one, day = self.ui, self._asked, self.ui.stop_from.value()
        if one is None or day is None:
            words = ui.stop_from.problem() or self.tr("Belum diisi.")
            mark(ui.stop_from, words, ui.stop_from_fault)
            return
        said = self.tr("{name} tidak ditawarkan lagi mulai {day}.").format(
            name=one.service.short_name, day=long_date(day)
        )
        self.session.workers.run(
            services.withdraw,
            one.code,
            day,
            then=lambda _: self._done(said),
            otherwise=lambda error: mark(ui.stop_from, say(error), ui.stop_from_fault),
            owner=self,
        )

    def _take_back(self, one: ServiceVersion) -> None:
        words = self.tr("Versi yang mulai {day} dibatalkan.").format(day=long_date(one.since))

        def taken(_: object) -> None:
            self.session.notice(words, undo=lambda: self._put_back(one))
            self.moved_on.emit()

        self.session.workers.run(
            services.take_back,
            one.code,
            one.since,
            then=taken,
            otherwise=self.session.problem,
            owner=self,
        )

    def _put_back(self, one: ServiceVersion) -> None:
        said = self.tr("Versi itu dikembalikan.")
        self.session.workers.run(
            _put_back,
            one,
            then=lambda _: self._done(said),
            otherwise=self.session.problem,
            owner=self,
        )

    def _done(self, said: str) -> None:
        self.show(False)
        self.session.notice(said, kind=Kind.GOOD)
        self.moved_on.emit()


def _put_back(office: Office, one: ServiceVersion) -> None:
    if one.withdrawn:
        services.withdraw(office, one.code, one.since)
    else:
        services.save(office, one.service)
