"""Pengaturan › Pusat kantor: what this PC is to the office's server, and the ways to change that.

Alone: make this PC the hub, or join one. A hub's own deeds are in `central_hub`, moving it in
`central_move`, a joined counter's in `central_counter`. What takes long runs beside the counter.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.hub import PORT, HubStatus
from desktop_app.domain.sync import SyncStatus
from desktop_app.gui.forms.ui_settings_central import Ui_CentralPage
from desktop_app.gui.screens.central_counter import CounterPart
from desktop_app.gui.screens.central_hub import HubPart
from desktop_app.gui.screens.central_move import MovePart
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.session import Session
from desktop_app.gui.words import say
from desktop_app.usecases import sync
from desktop_app.usecases.office import Office

if TYPE_CHECKING:
    from desktop_app.usecases.sync_joining import Joined


@dataclass(frozen=True, slots=True)
class Standing:
    """What this PC is: to a server, and as one."""

    sync: SyncStatus
    hub: HubStatus


class CentralPage(SettingsPage):
    """One page of the form at a time."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = ui = Ui_CentralPage()
        ui.setupUi(self)
        self.standing: Standing | None = None
        self.busy = False
        self.port = PORT
        self.hub = HubPart(self)
        self.move_part = MovePart(self)
        self.counter = CounterPart(self)
        ui.make.clicked.connect(self._ask_make)
        ui.join.clicked.connect(self.join)
        ui.join_form.entered.connect(self.join)
        ui.done_go.clicked.connect(session.login_wanted)
        save = QAction(self)
        save.setShortcut(QKeySequence("Ctrl+S"))
        save.triggered.connect(self._save)
        self.addAction(save)
        ui.make_fault.hide()
        self.tell("")
        self.wait(self.tr("Memeriksa pusat kantor…"))

    def load(self) -> None:
        """Look what this PC is now; the page of something under way stays."""
        if not self.busy:
            self.ask(look, then=self._show)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves what was asked about."""
        page = self.ui.pages.currentWidget()
        inside = page in (self.ui.page_move, self.ui.page_take)
        if event.key() != Qt.Key.Key_Escape or self.busy:
            super().keyPressEvent(event)
        elif inside:
            self.load()
        elif not self.counter.close_top():
            super().keyPressEvent(event)

    # What it shows ------------------------------------------------------------------------------

    def _show(self, standing: Standing) -> None:
        self.standing = standing
        ui = self.ui
        if self.busy or ui.pages.currentWidget() is ui.page_done:
            return
        if standing.hub.made and standing.sync.joined:
            self.hub.show_status(standing)
            self.put(ui.page_hub)
        elif standing.sync.joined:
            self.counter.show_status(standing.sync)
            self.put(ui.page_joined)
        else:  # also a hub that was cut off while it was made: the same button goes on
            self._show_alone(standing.hub)
            self.put(ui.page_alone)

    def _show_alone(self, hub: HubStatus) -> None:
        ui = self.ui
        ui.make.setEnabled(hub.installed)
        ui.make_words.setText(
            self.tr(
                "PC ini menyimpan gabungan data semua loket dan menerima loket lain; pilih PC yang "
                "selalu menyala pada jam kerja."
            )
            if hub.installed
            else self.tr(
                "Bagian pusat tidak ikut terpasang di PC ini. Pasang paket “loket-pusat” di PC "
                "yang akan menjadi pusat; loket lain cukup dengan paket biasa."
            )
        )

    def put(self, page: QWidget) -> None:
        """Bring a page of the form to the front."""
        self.ui.pages.setCurrentWidget(page)

    def wait(self, words: str, hint: str = "") -> None:
        """Show that something is under way."""
        self.ui.wait_words.setText(words)
        self.ui.wait_hint.setText(hint)
        self.put(self.ui.page_wait)

    # Making and joining -------------------------------------------------------------------------

    def _ask_make(self) -> None:
        deed = self.tr("Menjadikan PC ini pusat kantor")
        # Said of what can be undone, too: a promise that is not true is believed the next time.
        undone = self.tr("Pusat dapat dihentikan, dipindahkan, atau dilepaskan lagi di sini.")
        self.session.confirm(Right.MANAGE_OFFICE, deed, self._make, undone=undone)

    def _make(self) -> None:
        self.begin(
            self.tr("Menyiapkan pusat di PC ini: basis data, kunci, dan sertifikatnya…"),
            self.tr("Pertama kali sampai dua menit. Loket dapat terus dipakai selama ini."),
        )
        self.long(_make, self.port, then=self._made, otherwise=self._not_made)

    def _made(self, joined: Joined) -> None:
        self.end()
        self.saved(self.tr("PC ini sekarang pusat kantor. Buat kode untuk tiap PC lain."))
        self.session.sync.look()
        self.session.sync.wake()
        self.load()

    def _not_made(self, error: BaseException) -> None:
        self.end()
        self.ui.make_fault.setText(say(error))
        self.ui.make_fault.show()
        self.put(self.ui.page_alone)
        self.load()

    def join(self) -> None:
        """Join the server whose address and code were typed."""
        form = self.ui.join_form
        filled = form.filled()
        if filled is None or not self.ui.join.isEnabled():
            return
        self.begin(
            self.tr("Bergabung ke pusat dan mengambil data kantor…"),
            self.tr(
                "Data yang banyak memerlukan beberapa menit. Terputus di tengah tidak apa-apa."
            ),
        )
        address, code = filled
        self.long(_join, code, address, then=self.joined, otherwise=self._not_joined)

    def joined(self, joined: Joined) -> None:
        """Say what joining did; the accounts are the office's now."""
        self.end()
        ui = self.ui
        for form in (ui.join_form, ui.again_form):
            form.clear()
        ui.done_title.setText(self.tr("Bergabung ke {office}").format(office=joined.office))
        if joined.kind != "loket":
            words = self.tr("PC ini melihat kantor-kantor wilayahnya; buka layar Kantor.")
        elif joined.adopted:
            words = self.tr("PC ini loket {letter}. Data PC ini menjadi data kantor di pusat.")
        else:
            words = self.tr(
                "PC ini loket {letter}. {received} data kantor diambil, {offered} catatan PC ini "
                "dikirim. Akun petugas sekarang milik kantor: masuk lagi dengan akun kantor."
            )
        ui.done_words.setText(
            words.format(letter=joined.letter, received=joined.received, offered=joined.offered)
        )
        anew = joined.kind == "loket" and not joined.adopted
        ui.done_go.setVisible(anew)
        self.session.sync.look()
        self.session.sync.wake()
        if anew:
            self.put(ui.page_done)
            ui.done_go.setFocus()
        else:
            self.saved(f"{ui.done_title.text()}. {ui.done_words.text()}")
            self.load()

    def _not_joined(self, error: BaseException) -> None:
        self.end()
        self.put(self.ui.page_alone)
        self.ui.join_form.failed(error)

    def _save(self) -> None:
        if self.ui.pages.currentWidget() is self.ui.page_joined:
            self.counter.save()

    # Work ---------------------------------------------------------------------------------------

    def begin(self, words: str, hint: str = "") -> None:
        """Something long begins: nothing else of this page until it ended."""
        self.busy = True
        self.tell("")
        self.wait(words, hint)

    def end(self) -> None:
        """It ended, one way or the other."""
        self.busy = False

    def long(
        self,
        task: Callable[..., Any],
        *args: Any,
        then: Callable[[Any], None],
        otherwise: Callable[[BaseException], None],
    ) -> None:
        """Run what takes minutes."""
        self.session.workers.run_long(task, *args, then=then, otherwise=otherwise, owner=self)

    def ask(
        self,
        task: Callable[..., Any],
        *args: Any,
        then: Callable[[Any], None],
        otherwise: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Run what asks processes or the network for seconds."""
        self.session.workers.network.run(
            task,
            self.session.office,
            *args,
            then=then,
            otherwise=otherwise or (lambda error: self.tell(say(error))),
            owner=self,
        )


def look(office: Office) -> Standing:
    """Return what this PC is. Asks processes and the firewall."""
    from desktop_app.usecases import hub  # slow to load, and only here

    return Standing(sync.status(office), hub.status(office))


def _make(office: Office, port: int) -> Joined:
    from desktop_app.usecases import hub

    return hub.make_hub(office, port)


def _join(office: Office, code: str, address: str) -> Joined:
    from desktop_app.usecases import sync_joining

    return sync_joining.join(office, code, address)
