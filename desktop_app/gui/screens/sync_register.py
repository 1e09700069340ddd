"""The register to the server and from it, beside the sync screen's other deeds."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop_app import settings as declared
from desktop_app.domain.access import Right
from desktop_app.domain.errors import Cancelled
from desktop_app.domain.register import Snapshot
from desktop_app.gui.forms.ui_sync import Ui_SyncScreen
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import count, decimal, say, short_date
from desktop_app.usecases.office import Office

if TYPE_CHECKING:
    from desktop_app.usecases.register_central import Offer
    from desktop_app.usecases.register_pack import UnpackPlan


class RegisterExchange(QObject):
    """Two buttons and the card that shows how far it is; the counter goes on serving."""

    def __init__(self, session: Session, ui: Ui_SyncScreen, parent: QObject) -> None:
        super().__init__(parent)
        self.session, self.ui = session, ui
        label = session.settings[declared.REGISTER_LABEL]
        may = session.actor.may
        ui.publish.setText(self.tr("Bagikan data {label}").format(label=label))
        ui.fetch.setText(self.tr("Ambil data {label}").format(label=label))
        for button in (ui.publish, ui.fetch):
            button.setAccessibleName(button.text())
        ui.publish.setVisible(may(Right.IMPORT_REGISTER))
        ui.publish.clicked.connect(self.publish)
        ui.fetch.clicked.connect(self.fetch)
        session.ending.connect(ui.run.abandon)

    def publish(self) -> None:
        """Give the register of this PC to every counter of the office."""
        stop = self._begin(self.tr("Membagikan data register ke pusat…"))
        tell = self.session.workers.relay(self.ui.run.tell, self)
        self._run(_publish, tell, stop, then=self._published)

    def fetch(self) -> None:
        """Look whether the server has another register, and take it."""
        self.ui.fetch.setEnabled(False)
        self._network(_offered, then=self._offered)

    def _offered(self, offer: Offer | None) -> None:
        if offer is None:
            self._end()
            self.session.notice(self.tr("Data register di PC ini sama dengan yang di pusat."))
            return
        size = decimal(offer.size / 1e6)
        title = self.tr("Mengambil {source} per {day}: {rows} baris, {size} MB…").format(
            source=offer.source, day=offer.as_of, rows=count(offer.rows), size=size
        )
        stop = self._begin(title)
        tell = self.session.workers.relay(self.ui.run.tell, self)
        self._run(_fetch, offer, tell, stop, then=lambda plan: self._fetched(offer, plan))

    def _fetched(self, offer: Offer, plan: UnpackPlan) -> None:
        self.ui.run.beyond_stopping()
        self.session.workers.run(
            _take_in, offer, plan, then=self._taken, otherwise=self._failed, owner=self
        )

    def _taken(self, snapshot: Snapshot) -> None:
        self._end()
        words = self.tr("{source} per {day} dari pusat dipakai mulai sekarang.").format(
            source=snapshot.source.value, day=short_date(snapshot.as_of)
        )
        self.session.notice(words, kind=Kind.GOOD)
        self.session.reload_register()

    def _published(self, snapshot: Snapshot) -> None:
        self._end()
        words = self.tr("{source} per {day} ada di pusat; loket lain dapat mengambilnya.").format(
            source=snapshot.source.value, day=short_date(snapshot.as_of)
        )
        self.session.notice(words, kind=Kind.GOOD)

    def _begin(self, title: str) -> Callable[[], bool]:
        for button in (self.ui.publish, self.ui.fetch):
            button.setEnabled(False)
        self.ui.run.show()
        return self.ui.run.begin(title)

    def _end(self) -> None:
        for button in (self.ui.publish, self.ui.fetch):
            button.setEnabled(True)
        self.ui.run.hide()

    def _failed(self, error: BaseException) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self.session.notice(say(error))
        else:
            self.session.problem(error)

    def _run(self, task: Callable[..., Any], *args: Any, then: Callable[[Any], None]) -> None:
        self.session.workers.run_long(task, *args, then=then, otherwise=self._failed, owner=self)

    def _network(self, task: Callable[..., Any], then: Callable[[Any], None]) -> None:
        self.session.workers.network.run(
            task, self.session.office, then=then, otherwise=self._failed, owner=self
        )


def _publish(office: Office, tell: Any, stop: Any) -> Snapshot:
    from desktop_app.workers.register_tasks import publish_to_central

    return publish_to_central(office, tell, stop)


def _offered(office: Office) -> Offer | None:
    from desktop_app.usecases import register_central

    return register_central.offered(office)


def _fetch(office: Office, offer: Offer, tell: Any, stop: Any) -> UnpackPlan:
    from desktop_app.workers.register_tasks import fetch_from_central

    return fetch_from_central(office, offer, tell, stop)


def _take_in(office: Office, offer: Offer, plan: UnpackPlan) -> Snapshot:
    from desktop_app.usecases import register_central

    return register_central.take_in(office, offer, plan)
