"""Pengaturan › Ruang tunggu: the voice, the screens and the ticket printer of this computer.

Everything is kept as soon as it is chosen. What holds for the whole office stands apart, and is
seen only by who may change it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop_app import paths
from desktop_app import settings as declared
from desktop_app.domain.access import Right
from desktop_app.domain.ticket_target import TicketDevice, TicketTarget
from desktop_app.domain.voice import Announcement
from desktop_app.gui.announcer import MUTE
from desktop_app.gui.forms.ui_settings_room import Ui_RoomPage
from desktop_app.gui.notices import Kind
from desktop_app.gui.only_with import OnlyWith
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.second_screen import screen_names
from desktop_app.gui.session import Session
from desktop_app.gui.voice_port import attune
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.words import say
from desktop_app.usecases import settings

SAMPLE = "U012"


class RoomPage(SettingsPage):
    """What the waiting room sees and hears, and "try it" beside each of them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = ui = Ui_RoomPage()
        ui.setupUi(self)
        ui.address_fault.hide()
        ui.running_text.setMaxLength(500)
        ui.footer.setMaxLength(120)
        ui.address.setMaxLength(200)
        self._offer_choices()
        self._keep_choices()
        ui.try_voice.clicked.connect(self.try_voice)
        ui.open_display.clicked.connect(lambda: session.room.open_display())
        ui.open_kiosk.clicked.connect(lambda: session.room.open_kiosk())
        ui.print_sample.clicked.connect(self.print_sample)
        ui.office.setVisible(session.actor.may(Right.MANAGE_OFFICE))
        self._keep_to_what_is_used()

    def _keep_to_what_is_used(self) -> None:
        """A room without display or kiosk has a ticket printer, and nothing else to choose."""
        ui, display, kiosk = self.ui, declared.USE_DISPLAY, declared.USE_KIOSK
        for capabilities, parts in (
            ((display,), (ui.voice, ui.running_text, ui.running_text_label)),
            ((display,), (ui.display_screen, ui.display_screen_label, ui.open_display)),
            ((kiosk,), (ui.kiosk_screen, ui.kiosk_screen_label, ui.open_kiosk)),
            ((display, kiosk), (ui.screens, ui.screens_words)),
        ):
            OnlyWith(self.session, self, capabilities, *parts)
        self.session.office_changed.connect(self._tell_what_is_here)
        self._tell_what_is_here()

    def _tell_what_is_here(self) -> None:
        office = self.session.settings
        words = self.tr(
            "Pencetak nomor diatur untuk komputer ini. Setiap perubahan langsung dipakai."
        )
        if office[declared.USE_DISPLAY]:
            words = self.tr(
                "Suara, layar dan pencetak diatur untuk komputer ini. Setiap perubahan langsung "
                "dipakai."
            )
        self.ui.words.setText(words)
        title = self.tr("Layar antrean dan kios")
        if not office[declared.USE_KIOSK]:
            title = self.tr("Layar antrean")
        elif not office[declared.USE_DISPLAY]:
            title = self.tr("Kios nomor antrean")
        self.ui.screens_title.setText(title)
        self._offer_screens()

    def load(self) -> None:
        """Show what was chosen, and ask which screens and printers there are."""
        ui, office, machine = self.ui, self.session.settings, self.session.machine
        ui.running_text.setText(office[declared.DISPLAY_RUNNING_TEXT])
        ui.footer.setText(office[declared.TICKET_FOOTER])
        for combo, choice in self._machine_choices():
            if choice not in (declared.DISPLAY_SCREEN, declared.KIOSK_SCREEN):
                combo.setCurrentIndex(max(combo.findData(machine[choice]), 0))
        with QSignalBlocker(ui.volume):
            ui.volume.setValue(machine[declared.VOICE_VOLUME])
        self._tell_volume(machine[declared.VOICE_VOLUME])
        ui.address.setText(machine[declared.TICKET_ADDRESS])
        self._offer_screens()
        self._show_address()
        self._show_voice()
        self._tell_recordings(())
        if self._recordings.is_dir():
            self.session.workers.aside(
                self.session.room.voice.unusable_recordings,
                then=self._tell_recordings,
                otherwise=self.session.problem,
                owner=self,
            )
        self.session.workers.aside(
            self.session.doors.printers,
            then=self._offer_printers,
            otherwise=self.session.problem,
            owner=self,
        )

    def try_voice(self) -> None:
        """Call a number as the page stands, through this computer's own loudspeaker."""
        counter = self.session.counter
        voice = self.session.room.voice
        attune(voice, self.session.machine)
        voice.say(Announcement(SAMPLE, counter.name if counter else "Loket 1"))

    def print_sample(self) -> None:
        """Print a sample number on the device as the page has it."""
        ui = self.ui
        target = TicketTarget(
            TicketDevice(ui.printer.currentData()), self._address(), ui.width.currentData()
        )
        mark(ui.address, "", ui.address_fault)
        ui.print_sample.setEnabled(False)

        def done(_: object) -> None:
            self._show_address()
            self.session.notice(self.tr("Contoh nomor sudah dikirim ke pencetak."), kind=Kind.GOOD)

        def not_done(error: BaseException) -> None:
            self._show_address()
            mark(ui.address, say(error), ui.address_fault)

        self.session.workers.network.run(
            self.session.doors.check_ticket_printer,
            self.session.office,
            target,
            then=done,
            otherwise=not_done,
            owner=self,
        )

    def _machine_choices(self) -> tuple[tuple[QComboBox, declared.Setting[Any]], ...]:
        ui = self.ui
        return (
            (ui.mode, declared.VOICE_MODE),
            (ui.repeats, declared.VOICE_REPEATS),
            (ui.counters, declared.VOICE_COUNTERS),
            (ui.display_screen, declared.DISPLAY_SCREEN),
            (ui.kiosk_screen, declared.KIOSK_SCREEN),
            (ui.printer, declared.TICKET_PRINTER),
            (ui.width, declared.TICKET_WIDTH),
        )

    def _offer_choices(self) -> None:
        ui = self.ui
        _fill(
            ui.mode,
            ("klip", self.tr("Suara rekaman, bahasa Indonesia")),
            ("komputer", self.tr("Suara komputer ini")),
            ("denting", self.tr("Denting saja")),
            ("mati", self.tr("Tanpa suara")),
        )
        _fill(
            ui.repeats,
            (1, self.tr("Satu kali")),
            (2, self.tr("Dua kali")),
            (3, self.tr("Tiga kali")),
        )
        _fill(
            ui.counters,
            (declared.EVERY_COUNTER, self.tr("Semua loket")),
            (declared.THIS_COUNTER, self.tr("Hanya loket ini")),
        )
        _fill(
            ui.printer,
            (TicketDevice.TIDAK.value, self.tr("Tidak dicetak")),
            (TicketDevice.PENCETAK.value, self.tr("Pencetak biasa komputer ini")),
            (TicketDevice.JARINGAN.value, self.tr("Termal lewat jaringan")),
            (TicketDevice.SERIAL.value, self.tr("Termal lewat port serial")),
            (TicketDevice.BERKAS.value, self.tr("Termal lewat berkas perangkat")),
            (TicketDevice.WINDOWS.value, self.tr("Termal lewat Windows")),
            (TicketDevice.PDF.value, self.tr("Berkas PDF ke sebuah folder")),
        )
        _fill(ui.width, (58, self.tr("58 mm")), (80, self.tr("80 mm")))

    def _keep_choices(self) -> None:
        ui, keep = self.ui, self.session.keep
        for combo, setting in self._machine_choices():
            combo.activated.connect(
                lambda _, combo=combo, setting=setting: keep(setting, combo.currentData())
            )
        ui.mode.activated.connect(lambda _: self._show_voice())
        ui.printer.activated.connect(lambda _: self._another_device())
        ui.queue_printer.activated.connect(
            lambda _: keep(declared.TICKET_ADDRESS, ui.queue_printer.currentData())
        )
        # Kept when the handle is let go, not at every step of the way.
        ui.volume.setTracking(False)
        ui.volume.sliderMoved.connect(self._tell_volume)
        ui.volume.valueChanged.connect(self._tell_volume)
        ui.volume.valueChanged.connect(lambda volume: keep(declared.VOICE_VOLUME, volume))
        ui.address.editingFinished.connect(
            lambda: self._keep_text(ui.address, declared.TICKET_ADDRESS)
        )
        for field, text in (
            (ui.running_text, declared.DISPLAY_RUNNING_TEXT),
            (ui.footer, declared.TICKET_FOOTER),
        ):
            field.editingFinished.connect(
                lambda field=field, text=text: self._keep_office(text, field.text().strip())
            )

    def _keep_text(self, field: QLineEdit, setting: declared.Setting[str]) -> None:
        if field.text().strip() != self.session.machine[setting]:
            self.session.keep(setting, field.text().strip())

    def _keep_office(self, setting: declared.Setting[Any], value: Any) -> None:
        if value == self.session.settings[setting]:
            return
        self.session.workers.run(
            settings.change_setting,
            setting.name,
            value,
            then=lambda _: self._kept(),
            otherwise=self.session.problem,
            owner=self,
        )

    def _kept(self) -> None:
        self.session.notice(self.tr("Pengaturan ruang tunggu tersimpan."), kind=Kind.GOOD)
        self.session.reload_settings()

    @property
    def _recordings(self) -> Path:
        return paths.recordings_dir(self.session.folder)

    def _show_voice(self) -> None:
        self.ui.try_voice.setEnabled(self.ui.mode.currentData() != MUTE)

    def _tell_recordings(self, unusable: Sequence[str]) -> None:
        """Say where the office's own recordings belong, and which of them cannot be used."""
        words = self.tr("Rekaman suara kantor sendiri dapat ditaruh di folder {folder}.").format(
            folder=self._recordings
        )
        if unusable:
            words += " " + self.tr("Yang tidak dapat dipakai: {names}.").format(
                names=", ".join(unusable)
            )
        self.ui.own_words.setText(words)

    def _tell_volume(self, volume: int) -> None:
        self.ui.volume_label.setText(self.tr("Keras s&uara: {volume}%").format(volume=volume))

    def _offer_screens(self) -> None:
        names = screen_names()
        second = self.tr("Layar kedua, bila ada")
        for box, setting in (
            (self.ui.display_screen, declared.DISPLAY_SCREEN),
            (self.ui.kiosk_screen, declared.KIOSK_SCREEN),
        ):
            chosen = self.session.machine[setting]
            box.clear()
            _fill(box, ("", second), *((name, name) for name in names))
            if chosen and chosen not in names:
                box.addItem(self.tr("{name} (sedang tidak ada)").format(name=chosen), chosen)
            box.setCurrentIndex(max(box.findData(chosen), 0))
        words = self.tr("Esc menutupnya.")
        if self.session.settings[declared.USE_KIOSK]:
            words += " " + self.tr("Kios juga dengan menahan pojok kiri atasnya 3 detik.")
        if len(names) < 2:
            alone = self.tr("Baru ada satu layar, jadi dibuka sebagai jendela biasa.")
            words = f"{alone} {words}"
        self.ui.screens_words.setText(words)

    def _offer_printers(self, names: Sequence[str]) -> None:
        box, chosen = self.ui.queue_printer, self.session.machine[declared.TICKET_ADDRESS]
        box.clear()
        _fill(box, ("", self.tr("Pencetak bawaan komputer ini")), *((name, name) for name in names))
        is_ours = self.ui.printer.currentData() == TicketDevice.PENCETAK.value
        if is_ours and chosen and chosen not in names:
            box.addItem(self.tr("{name} (sedang tidak ada)").format(name=chosen), chosen)
        box.setCurrentIndex(max(box.findData(chosen), 0))

    def _another_device(self) -> None:
        """The address of one kind of device says nothing to another."""
        self.ui.address.clear()
        self.ui.queue_printer.setCurrentIndex(0)
        self.session.keep(declared.TICKET_ADDRESS, "")
        self._show_address()

    def _show_address(self) -> None:
        """Ask for what the chosen kind of device needs, and nothing else."""
        ui = self.ui
        device = TicketDevice(ui.printer.currentData())
        ordinary = device is TicketDevice.PENCETAK
        asks = device not in (TicketDevice.TIDAK, TicketDevice.PENCETAK)
        for widget in (ui.queue_printer, ui.queue_printer_label):
            widget.setVisible(ordinary)
        for widget in (ui.address, ui.address_label):
            widget.setVisible(asks)
        for widget in (ui.width, ui.width_label, ui.address_words):
            widget.setVisible(device is not TicketDevice.TIDAK)
        ui.print_sample.setEnabled(device is not TicketDevice.TIDAK)
        ui.address_words.setText(self._examples().get(device, ""))
        mark(ui.address, "", ui.address_fault)

    def _address(self) -> str:
        ui = self.ui
        if ui.printer.currentData() == TicketDevice.PENCETAK.value:
            return str(ui.queue_printer.currentData() or "")
        return str(ui.address.text().strip())

    def _examples(self) -> dict[TicketDevice, str]:
        return {
            TicketDevice.JARINGAN: self.tr("Alamat IP, misalnya 192.168.1.50"),
            TicketDevice.SERIAL: self.tr("Nama port, misalnya COM3 atau /dev/ttyUSB0@115200"),
            TicketDevice.BERKAS: self.tr("Berkas perangkat, misalnya /dev/usb/lp0"),
            TicketDevice.WINDOWS: self.tr("Nama pencetak seperti di pengaturan Windows"),
            TicketDevice.PDF: self.tr("Folder tempat PDF disimpan"),
        }


def _fill(box: QComboBox, *choices: tuple[Any, str]) -> None:
    for value, words in choices:
        box.addItem(words, value)
