"""Pengaturan › Pemindai kode: how this computer's scanner types, learnt from one scan."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from desktop_app import settings as declared
from desktop_app.domain.scanned_code import Scanned, around_code, kind_of
from desktop_app.gui.forms.ui_settings_scanner import Ui_ScannerPage
from desktop_app.gui.notices import Kind
from desktop_app.gui.scanner import addresses
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.session import Session

_BY_HAND_MS = 100  # nobody's fingers are faster through a whole code
_SPARE = 2  # the pause that is kept is so many times the longest that was seen
_LEAST_MS, _STEP_MS = 30, 10


class ScannerPage(SettingsPage):
    """Everything is kept as soon as it is chosen, for this computer alone."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = ui = Ui_ScannerPage()
        ui.setupUi(self)
        self._learnt: tuple[str, str, int] | None = None
        ui.suffix.addItem(self.tr("Enter"), "enter")
        ui.suffix.addItem(self.tr("Tab"), "tab")
        ui.suffix.addItem(self.tr("Tidak ada"), "tidak")
        ui.apply.hide()
        ui.try_field.tried.connect(self._tried)
        ui.apply.clicked.connect(self._apply)
        ui.prefix.editingFinished.connect(self._keep_prefix)
        ui.suffix.activated.connect(
            lambda _: session.keep(declared.SCANNER_SUFFIX, ui.suffix.currentData())
        )
        ui.pause.valueChanged.connect(lambda ms: session.keep(declared.SCANNER_PAUSE_MS, ms))
        session.machine_changed.connect(self.load)

    def load(self) -> None:
        """Show how the scanner is set on this computer."""
        machine, ui = self.session.machine, self.ui
        ui.prefix.setText(machine[declared.SCANNER_PREFIX])
        ui.suffix.setCurrentIndex(ui.suffix.findData(machine[declared.SCANNER_SUFFIX]))
        with QSignalBlocker(ui.pause):
            ui.pause.setValue(machine[declared.SCANNER_PAUSE_MS])

    def _keep_prefix(self) -> None:
        prefix = self.ui.prefix.text().strip()
        try:
            declared.SCANNER_PREFIX.check(prefix)
        except ValueError:
            self.ui.prefix.setText(self.session.machine[declared.SCANNER_PREFIX])
            return
        if prefix != self.session.machine[declared.SCANNER_PREFIX]:
            self.session.keep(declared.SCANNER_PREFIX, prefix)

    def _tried(self, text: str, suffix: str, slowest: int) -> None:
        """Say what was scanned, and offer to set the scanner up as it was just seen to type."""
        found = around_code(text, addresses(self.session))
        self._learnt = None
        if found is None:
            self._say_unknown(text)
        elif slowest > _BY_HAND_MS:
            self.ui.result.setText(
                self.tr(
                    "Kodenya dikenal, tetapi diketik selambat tangan ({ms} milidetik antarhuruf). "
                    "Periksa kecepatan kirim pada buku petunjuk pemindai."
                ).format(ms=slowest)
            )
        else:
            self._say_found(found[0], found[1], suffix, slowest)
        self.ui.apply.setVisible(self._learnt is not None)

    def _say_unknown(self, text: str) -> None:
        self.ui.result.setText(
            self.tr(
                "Terbaca {count} huruf, tetapi bukan kode dari program ini. Pindai nomor antrean "
                "(Ruang tunggu › Cetak contoh), tanda terima, atau surat."
            ).format(count=len(text))
        )

    def _say_found(self, prefix: str, code: str, suffix: str, slowest: int) -> None:
        pause = max(_LEAST_MS, -(-slowest * _SPARE // _STEP_MS) * _STEP_MS)
        kind = kind_of(code, addresses(self.session)) or Scanned.TICKET
        none = self.tr("tidak ada")
        words = self.tr(
            "✔ {kind} terbaca. Awalan: {prefix}. Akhiran: {suffix}. Jeda terpanjang: {ms} ms."
        ).format(
            kind=self._kinds()[kind],
            prefix=prefix or none,
            suffix={"enter": "Enter", "tab": "Tab"}.get(suffix, none),
            ms=slowest,
        )
        machine = self.session.machine
        learnt = (prefix, suffix, max(pause, machine[declared.SCANNER_PAUSE_MS]))
        now = tuple(machine[one] for one in _SETTINGS)
        if learnt == now:
            words += " " + self.tr("Setelan di bawah sudah cocok.")
        else:
            self._learnt = learnt
        self.ui.result.setText(words)

    def _apply(self) -> None:
        if self._learnt is None:
            return
        for setting, value in zip(_SETTINGS, self._learnt, strict=True):
            self.session.keep(setting, value)
        self._learnt = None
        self.ui.apply.hide()
        self.ui.try_field.setFocus()
        self.session.notice(self.tr("Setelan pemindai tersimpan."), kind=Kind.GOOD)

    def _kinds(self) -> dict[Scanned, str]:
        return {
            Scanned.TICKET: self.tr("Nomor antrean"),
            Scanned.RECEIPT: self.tr("Tanda terima"),
            Scanned.LETTER: self.tr("Surat"),
        }


_SETTINGS: tuple[declared.Setting[Any], ...] = (
    declared.SCANNER_PREFIX,
    declared.SCANNER_SUFFIX,
    declared.SCANNER_PAUSE_MS,
)
