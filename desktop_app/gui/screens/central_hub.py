"""The hub's own page in Pengaturan › Pusat kantor: running, the firewall, codes, and who joined."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, QTimer
from PySide6.QtGui import QGuiApplication

from desktop_app.domain.access import Right
from desktop_app.domain.hub import HubDevice, HubInvitation, HubStatus, Reach
from desktop_app.domain.office import Counter
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.words import count, date_and_time, say
from desktop_app.usecases import settings
from desktop_app.usecases.office import Office

if TYPE_CHECKING:
    from desktop_app.gui.screens.settings_central import CentralPage, Standing

WATCH_MS = 8_000  # while a code is on show: has the PC it is for come?
_NEXT, _OWN_VIEWER, _REGION_VIEWER = "next", "viewer", "region"


class HubPart(QObject):
    """Listens to the page's buttons; every deed ends in a fresh look."""

    def __init__(self, page: CentralPage) -> None:
        super().__init__(page)
        self.page, self.session = page, page.session
        ui = self.ui = page.ui
        self.devices = RowsModel[HubDevice](self._columns(), self)
        self.devices.dress(ui.devices)
        ui.wall.hide()
        ui.hub_fault.hide()
        ui.wall_command.setReadOnly(True)
        ui.region.hide()
        ui.whom.currentIndexChanged.connect(lambda _: self._show_region())
        ui.hub_start.clicked.connect(self.start)
        ui.hub_stop.clicked.connect(self.stop)
        ui.hub_auto.toggled.connect(self._start_with_pc)
        ui.hub_sync.clicked.connect(lambda: self.session.place_wanted.emit("sync", ""))
        ui.hub_move.clicked.connect(lambda: page.move_part.open_move())
        ui.wall_copy.clicked.connect(self._copy_command)
        ui.wall_again.clicked.connect(page.load)
        ui.invite.clicked.connect(self.invite)
        ui.revoke.clicked.connect(self._ask_revoke)
        ui.devices.selectionModel().currentRowChanged.connect(lambda *_: self._show_buttons())
        self._watch = QTimer(self)
        self._watch.setInterval(WATCH_MS)
        self._watch.timeout.connect(self._look_who_came)
        self.session.ending.connect(self._end)

    # What it shows ------------------------------------------------------------------------------

    def show_status(self, standing: Standing) -> None:
        """Show how the server of this PC stands."""
        hub, ui = standing.hub, self.ui
        words = self.tr("✔ Pusat berjalan di {address}. Loket ini berhuruf {letter}.")
        if not hub.running:
            words = self.tr(
                "▲ Pusat sedang tidak berjalan. Loket-loket tetap bekerja sendiri; data mereka "
                "dikirim bila pusat berjalan lagi."
            )
        ui.hub_state.setText(words.format(address=hub.address, letter=standing.sync.letter))
        ui.hub_start.setVisible(not hub.running)
        ui.hub_stop.setVisible(hub.running)
        with QSignalBlocker(ui.hub_auto):
            ui.hub_auto.setChecked(hub.starts_with_pc)
        ui.invite.setEnabled(hub.running)
        self._show_wall(hub)
        self.fail("")
        if not hub.running:
            ui.card.put_away()
        else:
            self.page.ask(_devices, then=self._show_devices, otherwise=self._failed)
        self._show_buttons()

    def _show_wall(self, hub: HubStatus) -> None:
        ui, told = self.ui, ""
        if hub.reach is Reach.DITOLAK:
            told = self.tr(
                "✘ Firewall PC ini menolak loket lain. Jalankan perintah ini sebagai administrator "
                "(Start, ketik cmd, klik kanan, Run as administrator), lalu Periksa lagi."
            )
        elif hub.reach is Reach.MUNGKIN_DITOLAK:
            told = self.tr(
                "▲ Firewall PC ini menyala dan mungkin menolak loket lain. Bila loket lain tidak "
                "dapat bergabung, jalankan perintah ini sebagai administrator."
            )
        ui.wall.setVisible(bool(told) and hub.running)
        ui.wall_words.setText(told)
        ui.wall_command.setText(hub.allow_command)
        ui.wall_command.setVisible(bool(hub.allow_command))
        ui.wall_copy.setVisible(bool(hub.allow_command))

    def _show_devices(self, found: tuple[Sequence[HubDevice], Sequence[Counter]]) -> None:
        devices, counters = found
        ui = self.ui
        row = ui.devices.currentIndex().row()
        self.devices.show_rows(devices)
        ui.devices.setVisible(bool(devices))
        ui.devices_empty.setVisible(not devices)
        if devices:
            ui.devices.selectRow(min(max(row, 0), len(devices) - 1))
        taken = {one.counter for one in devices if one.revoked_at is None}
        self._tell_who_came(taken)
        kept = ui.whom.currentData()
        with QSignalBlocker(ui.whom):
            ui.whom.clear()
            ui.whom.addItem(self.tr("PC loket baru (huruf berikutnya)"), _NEXT)
            for one in counters:
                if one.active and one.code not in taken:
                    words = self.tr("{name} (huruf {code})").format(name=one.name, code=one.code)
                    ui.whom.addItem(words, f"letter:{one.code}")
            ui.whom.addItem(self.tr("PC pengawas: kantor ini saja"), _OWN_VIEWER)
            ui.whom.addItem(self.tr("PC pengawas: satu wilayah"), _REGION_VIEWER)
            ui.whom.setCurrentIndex(max(ui.whom.findData(kept), 0))
        self._show_region()
        self._show_buttons()

    def _tell_who_came(self, letters: set[str]) -> None:
        """A code that was used is off the screen, and who used it is told."""
        one = self.ui.card.invitation
        if one is not None and one.counter and one.counter in letters:
            self.ui.card.put_away()
            words = self.tr("PC loket {letter} sudah bergabung.").format(letter=one.counter)
            self.page.saved(words)

    def _look_who_came(self) -> None:
        if self.ui.card.invitation is None:
            self._watch.stop()
        elif self.ui.card.isVisible() and not self.page.busy:
            self.page.ask(_devices, then=self._show_devices, otherwise=self._failed)

    def _end(self) -> None:
        self._watch.stop()
        self.ui.card.put_away()

    def _columns(self) -> tuple[Column[HubDevice], ...]:
        return (
            Column(self.tr("Loket"), lambda one: one.counter or self._viewer(one)),
            Column(self.tr("Komputer"), lambda one: one.machine, wide=True),
            Column(self.tr("Bergabung"), lambda one: self._when(one.enrolled_at)),
            Column(self.tr("Terakhir terlihat"), lambda one: self._when(one.seen_at)),
            Column(self.tr("Catatan"), lambda one: count(one.entries), number=True),
            Column(self.tr("Keadaan"), self._state),
        )

    def _viewer(self, one: HubDevice) -> str:
        return self.tr("Pengawas {region}").format(region=one.region).strip()

    def _state(self, one: HubDevice) -> str:
        return self.tr("✘ Dikeluarkan") if one.revoked_at else self.tr("✔ Ikut")

    def _when(self, moment: datetime) -> str:
        return date_and_time(moment, self.session.office.zone)

    def _chosen(self) -> HubDevice | None:
        return self.devices.row(self.ui.devices.currentIndex()) if self.devices.rows else None

    def _show_buttons(self) -> None:
        one = self._chosen()
        self.ui.revoke.setEnabled(one is not None and one.revoked_at is None)

    def _show_region(self) -> None:
        self.ui.region.setVisible(self.ui.whom.currentData() == _REGION_VIEWER)

    # Deeds --------------------------------------------------------------------------------------

    def start(self) -> None:
        """Start the server."""
        self.page.begin(self.tr("Menjalankan pusat…"))
        self.page.long(_start, then=lambda _: self._again(), otherwise=self._not_started)

    def stop(self) -> None:
        """Stop it; the counters work on by themselves."""
        self.page.begin(self.tr("Menghentikan pusat…"))
        self.page.long(_stop, then=lambda _: self._again(), otherwise=self._not_started)

    def _again(self) -> None:
        self.page.end()
        self.session.sync.wake()
        self.page.load()

    def _not_started(self, error: BaseException) -> None:
        self.page.end()
        self.page.load()
        self.page.put(self.ui.page_hub)
        self.page.tell(say(error))

    def _start_with_pc(self, on: bool) -> None:
        self.page.ask(_start_with_pc, on, then=lambda _: None, otherwise=self._failed)

    def invite(self) -> None:
        """Make a code for whom was chosen."""
        ui = self.ui
        whom, region = str(ui.whom.currentData()), ui.region.text().strip()
        if whom == _REGION_VIEWER and not (region.isdigit() and len(region) in (2, 4)):
            self.fail(self.tr("Isi kode wilayah: 2 angka untuk provinsi, 4 untuk kabupaten."))
            ui.region.setFocus()
            return
        self.fail("")
        ui.invite.setEnabled(False)
        named = ui.whom.currentText()
        self.page.ask(
            _invite,
            whom,
            region,
            then=lambda one: self._invited(one, named),
            otherwise=self._failed,
        )

    def _invited(self, one: HubInvitation, named: str) -> None:
        self.ui.invite.setEnabled(True)
        whom = self.tr("loket {letter}").format(letter=one.counter) if one.counter else named
        self.ui.card.show_invitation(one, whom, self.session.office.now)
        self.ui.card.copy.setFocus()
        self._watch.start()

    def _ask_revoke(self) -> None:
        one = self._chosen()
        if one is not None:
            name = one.machine or one.counter
            deed = self.tr("Mengeluarkan PC {name} dari pusat").format(name=name)
            undone = self.tr("PC itu dapat bergabung lagi dengan kode baru.")
            revoke = partial(self._revoke, one.id)
            self.session.confirm(Right.MANAGE_OFFICE, deed, revoke, undone=undone)

    def _revoke(self, device: str) -> None:
        def done(_: object) -> None:
            self.page.saved(self.tr("PC itu dikeluarkan; kuncinya tidak berlaku lagi."))
            self.page.load()

        self.page.ask(_revoke, device, then=done, otherwise=self._failed)

    def _copy_command(self) -> None:
        QGuiApplication.clipboard().setText(self.ui.wall_command.text())
        self.session.notice(self.tr("Perintah tersalin. Tempelkan di jendela administrator."))

    def _failed(self, error: BaseException) -> None:
        standing = self.page.standing
        self.ui.invite.setEnabled(standing is not None and standing.hub.running)
        self.fail(say(error))

    def fail(self, sentence: str) -> None:
        """Say why it was not done; "" takes it away."""
        self.ui.hub_fault.setText(sentence)
        self.ui.hub_fault.setVisible(bool(sentence))


def _devices(office: Office) -> tuple[Sequence[HubDevice], Sequence[Counter]]:
    from desktop_app.usecases import hub

    return hub.devices(office), settings.counters(office)


def _start(office: Office) -> str:
    from desktop_app.usecases import hub

    return hub.start(office)


def _stop(office: Office) -> None:
    from desktop_app.usecases import hub

    hub.stop(office)


def _start_with_pc(office: Office, on: bool) -> None:
    from desktop_app.usecases import hub

    hub.start_with_pc(office, on)


def _invite(office: Office, whom: str, region: str) -> HubInvitation:
    from desktop_app.usecases import hub

    if whom in (_OWN_VIEWER, _REGION_VIEWER):
        return hub.invite_viewer(office, region if whom == _REGION_VIEWER else "")
    return hub.invite(office, whom.removeprefix("letter:") if whom != _NEXT else "")


def _revoke(office: Office, device: str) -> None:
    from desktop_app.usecases import hub

    hub.revoke(office, device)
