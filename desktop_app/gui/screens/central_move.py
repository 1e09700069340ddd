"""Moving the hub to another PC: packed here, taken over there, the counters' address, let go here.

Each step does its deed and is ticked with its time.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QLabel

from desktop_app.domain.access import Right
from desktop_app.gui.screens.central_counter import change_address
from desktop_app.gui.words import clock_time, say
from desktop_app.usecases.office import Office

if TYPE_CHECKING:
    from desktop_app.gui.screens.settings_central import CentralPage


class MovePart(QObject):
    """The steps of the old hub, and the one of the new."""

    def __init__(self, page: CentralPage) -> None:
        super().__init__(page)
        self.page, self.session = page, page.session
        ui = self.ui = page.ui
        ui.pack.clicked.connect(self._ask_pack)
        ui.pack_secret.returnPressed.connect(ui.pack_again.setFocus)
        ui.pack_again.returnPressed.connect(self._ask_pack)
        ui.moved_save.clicked.connect(self._connect_here)
        ui.moved_address.returnPressed.connect(self._connect_here)
        ui.let_go.clicked.connect(self._ask_let_go)
        ui.move_leave.clicked.connect(page.load)
        ui.take_choose.clicked.connect(self._ask_file)
        ui.take_do.clicked.connect(self._ask_take)
        ui.take_secret.returnPressed.connect(self._ask_take)
        ui.take_leave.clicked.connect(page.load)
        self._fail("")

    # The old hub --------------------------------------------------------------------------------

    def open_move(self) -> None:
        """Show the steps."""
        self._fail("")
        self.page.put(self.ui.page_move)
        self.ui.pack_secret.setFocus()

    def _ask_pack(self) -> None:
        ui = self.ui
        if ui.pack_secret.text() != ui.pack_again.text():
            self._fail(self.tr("Kedua frasa sandi tidak sama. Ketik sekali lagi."))
            ui.pack_again.setFocus()
            return
        name = str(Path.home() / "pusat-kantor.loket")
        path, _ = QFileDialog.getSaveFileName(
            self.page, self.tr("Simpan berkas pusat"), name, self.tr("Berkas pusat (*.loket)")
        )
        if path:
            self.pack_to(Path(path))

    def pack_to(self, path: Path) -> None:
        """Pack the whole server into a file, once somebody answered for it."""
        secret = self.ui.pack_secret.text()
        self.session.confirm(
            Right.MANAGE_OFFICE,
            self.tr("Membungkus pusat dan menghentikannya di PC ini"),
            lambda: self._pack(path, secret),
            undone=self.tr("Selama belum diambil alih, pusat dapat dijalankan lagi di sini."),
        )

    def _pack(self, path: Path, secret: str) -> None:
        def done(_: object) -> None:
            self.ui.pack_secret.clear()
            self.ui.pack_again.clear()
            self.page.saved(self.tr("Pusat terbungkus di {path}.").format(path=path))

        self._step(
            _pack_up,
            path,
            secret,
            words=self.tr("Membungkus pusat menjadi satu berkas…"),
            done=self.ui.step_1_done,
            then=done,
        )

    def _connect_here(self) -> None:
        address = self.ui.moved_address.text().strip()
        if not address:
            self._fail(self.tr("Isi alamat yang tampil di PC pusat yang baru."))
            self.ui.moved_address.setFocus()
            return
        self._step(
            change_address,
            address,
            words=self.tr("Menghubungi pusat di alamat baru…"),
            done=self.ui.step_3_done,
            then=lambda _: self.session.sync.wake(),
        )

    def _ask_let_go(self) -> None:
        deed = self.tr("Melepaskan pusat dari PC ini")
        kept = self.tr("Data lamanya disisihkan, tidak dihapus.")
        self.session.confirm(Right.MANAGE_OFFICE, deed, self._let_go, undone=kept)

    def _let_go(self) -> None:
        def done(_: object) -> None:
            self.page.saved(self.tr("PC ini bukan pusat lagi; data lamanya disisihkan."))
            self.page.load()

        self._step(
            _let_go,
            words=self.tr("Melepaskan pusat…"),
            done=self.ui.step_4_done,
            then=done,
        )

    def _step(
        self,
        task: Callable[..., Any],
        *args: Any,
        words: str,
        done: QLabel,
        then: Callable[[Any], None],
    ) -> None:
        self._fail("")
        self.page.begin(words)

        def ticked(result: Any) -> None:
            self.page.end()
            now = clock_time(self.session.office.now(), self.session.office.zone)
            done.setText(self.tr("✔ {time}").format(time=now))
            self.page.put(self.ui.page_move)
            then(result)

        def failed(error: BaseException) -> None:
            self.page.end()
            self.page.put(self.ui.page_move)
            self._fail(say(error))

        self.page.long(task, *args, then=ticked, otherwise=failed)

    # The new one --------------------------------------------------------------------------------

    def open_take(self) -> None:
        """Ask for the file and its passphrase."""
        self._fail("")
        self.page.put(self.ui.page_take)
        self.ui.take_choose.setFocus()

    def _ask_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self.page,
            self.tr("Pilih berkas pusat"),
            str(Path.home()),
            self.tr("Berkas pusat (*.loket);;Semua berkas (*)"),
        )
        if path:
            self.ui.take_file.setText(path)
            self.ui.take_secret.setFocus()

    def _ask_take(self) -> None:
        ui = self.ui
        if not ui.take_file.text().strip() or not ui.take_secret.text():
            self._fail(self.tr("Pilih berkas pusat dan ketik frasa sandinya."))
            return
        path, secret = Path(ui.take_file.text().strip()), ui.take_secret.text()
        self.session.confirm(
            Right.MANAGE_OFFICE,
            self.tr("Mengambil alih pusat ke PC ini"),
            lambda: self._take(path, secret),
            undone=self.tr("Pusat dapat dipindahkan lagi dengan cara yang sama."),
        )

    def _take(self, path: Path, secret: str) -> None:
        self.page.begin(
            self.tr("Memasang pusat dari berkas dan menjalankannya…"),
            self.tr("Beberapa menit untuk kantor besar. Loket dapat terus dipakai."),
        )
        self.page.long(
            _take_over,
            path,
            secret,
            self.page.port,
            then=self._taken,
            otherwise=self._not_taken,
        )

    def _taken(self, address: str) -> None:
        self.page.end()
        self.ui.take_secret.clear()
        words = self.tr(
            "PC ini sekarang pusat kantor di {address}. Ketik alamat itu di PC lama dan di tiap "
            "loket (Ubah alamat pusat), lalu lepaskan pusat dari PC lama."
        )
        self.page.saved(words.format(address=address))
        self.session.sync.wake()
        self.page.load()

    def _not_taken(self, error: BaseException) -> None:
        self.page.end()
        self.page.put(self.ui.page_take)
        self._fail(say(error))

    def _fail(self, sentence: str) -> None:
        for label in (self.ui.move_fault, self.ui.take_fault):
            label.setText(sentence)
            label.setVisible(bool(sentence))


def _pack_up(office: Office, path: Path, secret: str) -> Any:
    from desktop_app.usecases import hub

    return hub.pack_up(office, path, secret)


def _let_go(office: Office) -> None:
    from desktop_app.usecases import hub

    hub.let_go(office)


def _take_over(office: Office, path: Path, secret: str, port: int) -> str:
    from desktop_app.usecases import hub

    return hub.take_over(office, path, secret, port)
