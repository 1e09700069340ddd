"""A joined counter's page in Pengaturan › Pusat kantor: where it belongs, another address, leaving,
and joining again after its history went another way than the server knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame

from desktop_app.domain.access import Right
from desktop_app.domain.sync import SyncStatus
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.words import count, date_and_time, say
from desktop_app.usecases.office import Office

if TYPE_CHECKING:
    from desktop_app.gui.screens.settings_central import CentralPage
    from desktop_app.usecases.sync_joining import Joined


class CounterPart(QObject):
    """Cards below the buttons: one thing is asked at a time."""

    def __init__(self, page: CentralPage) -> None:
        super().__init__(page)
        self.page, self.session = page, page.session
        ui = self.ui = page.ui
        self._cards: tuple[QFrame, ...] = (ui.address_card, ui.leave_card)
        for part in (*self._cards, ui.again_card, ui.joined_fault, ui.address_fault):
            part.hide()
        ui.joined_sync.clicked.connect(lambda: self.session.place_wanted.emit("sync", ""))
        ui.joined_address.clicked.connect(self._open_address)
        ui.joined_take.clicked.connect(lambda: page.move_part.open_take())
        ui.joined_leave.clicked.connect(self._open_leave)
        ui.address_save.clicked.connect(self.save)
        ui.new_address.returnPressed.connect(self.save)
        ui.leave_do.clicked.connect(self._ask_leave)
        for leave in (ui.address_leave, ui.leave_not):
            leave.clicked.connect(self.close_top)
        ui.again.clicked.connect(self._ask_again)
        ui.again_form.entered.connect(self._ask_again)

    def show_status(self, status: SyncStatus) -> None:
        """Show where this PC belongs; a quarantined one is led back first."""
        ui, zone = self.ui, self.session.office.zone
        since = date_and_time(status.joined_at, zone) if status.joined_at else "–"
        words = self.tr("PC ini loket {letter} di pusat {address}, sejak {since}.")
        if status.kind != "loket":
            words = self.tr("PC ini PC pengawas di pusat {address}, sejak {since}.")
        ui.joined_state.setText(
            words.format(letter=status.letter, address=status.address, since=since)
        )
        ui.joined_take.setVisible(status.kind == "loket")
        ui.again_card.setVisible(bool(status.quarantined))
        ui.again_words.setText(status.failure)
        if status.quarantined and not ui.again_form.address.text():
            ui.again_form.address.setText(status.address)
        self._fail("")

    def close_top(self) -> bool:
        """Close what is asked; tell whether anything was."""
        asked = any(card.isVisible() for card in self._cards)
        for card in self._cards:
            card.hide()
        self._fail("")
        return asked

    def save(self) -> None:
        """Speak with the server at the typed address from now on."""
        ui = self.ui
        if not ui.address_card.isVisible() or not ui.address_save.isEnabled():
            return
        address = ui.new_address.text().strip()
        if not address:
            mark(ui.new_address, self.tr("Isi alamat pusat yang baru."), ui.address_fault)
            return
        ui.address_save.setEnabled(False)

        def done(where: str) -> None:
            ui.address_save.setEnabled(True)
            self.close_top()
            self.page.saved(self.tr("Pusat sekarang di {address}.").format(address=where))
            self.session.sync.wake()
            self.page.load()

        def not_done(error: BaseException) -> None:
            ui.address_save.setEnabled(True)
            mark(ui.new_address, say(error), ui.address_fault)

        self.page.ask(change_address, address, then=done, otherwise=not_done)

    def _open_address(self) -> None:
        self.close_top()
        mark(self.ui.new_address, "", self.ui.address_fault)
        self.ui.address_card.show()
        self.ui.new_address.setFocus()

    def _open_leave(self) -> None:
        self.close_top()
        words = self.tr(
            "Data di PC ini tetap ada dan PC bekerja sendiri lagi. Yang ditulis sesudah ini tidak "
            "sampai ke loket lain. Nomor surat sewaan yang belum dipakai dibatalkan."
        )
        pending = self.session.sync.status.pending
        if pending:
            unsent = self.tr("▲ {n} catatan belum terkirim; keluar sesudah terkirim lebih baik.")
            words = f"{words}\n{unsent.format(n=count(pending))}"
        self.ui.leave_words.setText(words)
        self.ui.leave_card.show()
        self.ui.leave_not.setFocus()

    def _ask_leave(self) -> None:
        deed = self.tr("Keluar dari pusat")
        undone = self.tr("PC ini dapat bergabung lagi dengan kode baru.")
        self.session.confirm(Right.MANAGE_OFFICE, deed, self._leave, undone=undone)

    def _leave(self) -> None:
        self.page.begin(self.tr("Mengirim yang masih menunggu, lalu keluar dari pusat…"))
        self.page.long(_leave, then=self._left, otherwise=self._not_left)

    def _left(self, unsent: int) -> None:
        self.page.end()
        self.close_top()
        words = self.tr("PC ini tidak lagi bergabung ke pusat; semua datanya tetap ada.")
        if unsent:
            words = self.tr(
                "PC ini tidak lagi bergabung ke pusat; {n} catatan tidak sempat terkirim."
            ).format(n=count(unsent))
        self.page.saved(words)
        self.session.sync.look()
        self.page.load()

    def _not_left(self, error: BaseException) -> None:
        self.page.end()
        self.page.put(self.ui.page_joined)
        self._fail(say(error))

    def _ask_again(self) -> None:
        filled = self.ui.again_form.filled()
        if filled is not None:
            address, code = filled
            deed = self.tr("Menggabungkan PC ini lagi")
            self.session.confirm(Right.MANAGE_OFFICE, deed, lambda: self._join_again(address, code))

    def _join_again(self, address: str, code: str) -> None:
        self.page.begin(
            self.tr("Bergabung lagi ke pusat…"),
            self.tr("Yang pernah dikirim PC ini diambil kembali, yang belum terkirim dikirim."),
        )
        self.page.long(_join_again, code, address, then=self._again, otherwise=self._not_again)

    def _again(self, joined: Joined) -> None:
        self.page.end()
        self.ui.again_form.clear()
        self.page.saved(
            self.tr("PC ini bergabung lagi: {received} data diterima, {offered} dikirim.").format(
                received=count(joined.received), offered=count(joined.offered)
            )
        )
        self.session.rows_arrived.emit()
        self.session.sync.look()
        self.session.sync.wake()
        self.page.load()

    def _not_again(self, error: BaseException) -> None:
        self.page.end()
        self.page.put(self.ui.page_joined)
        self.ui.again_form.failed(error)

    def _fail(self, sentence: str) -> None:
        self.ui.joined_fault.setText(sentence)
        self.ui.joined_fault.setVisible(bool(sentence))


def change_address(office: Office, address: str) -> str:
    """Speak with the server at another address; for the network lane."""
    from desktop_app.usecases import sync_joining

    return sync_joining.change_address(office, address)


def _leave(office: Office) -> int:
    from desktop_app.usecases import sync_joining

    return sync_joining.leave(office)


def _join_again(office: Office, code: str, address: str) -> Joined:
    from desktop_app.usecases import sync_joining

    return sync_joining.join_again(office, code, address)
