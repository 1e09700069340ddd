"""Address and code of the server, typed or scanned: one form in Pengaturan and at first run."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.errors import LoketError
from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.widgets.code_field import CodeField
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.words import say
from desktop_app.wire.invitation import read_link

# The hub's own PC may refuse the port without a word: then there is only silence.
_SILENT = frozenset({"pusat_terlambat", "pusat_tidak_terhubung"})


class JoinForm(QWidget):
    """`entered` when Enter was pressed in the last field."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.address, self.code = QLineEdit(self), CodeField(self)
        self.address.setPlaceholderText("192.168.1.10:8443")
        self.fault = QLabel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for name, label, field in (
            ("join_address", self.tr("Alamat pusat, seperti tampil di PC pusat"), self.address),
            ("join_code", self.tr("Kode bergabung (ketik, atau pindai kode QR)"), self.code),
        ):
            words = QLabel(label, self)
            words.setProperty("role", "field")
            words.setBuddy(field)
            field.setObjectName(name)
            field.setAccessibleName(label)
            field.setMinimumHeight(FIELD_HEIGHT)
            column.addWidget(words)
            column.addWidget(field)
        self.state = QLabel(self)
        self.state.setProperty("role", "hint")
        self.fault.setProperty("role", "error")
        for part in (self.state, self.fault):
            part.setWordWrap(True)
            column.addWidget(part)
        self.code.judged.connect(self._judge)
        self.code.scanned.connect(lambda address, _: self.address.setText(address))
        self.code.returnPressed.connect(self.entered)
        self.address.textChanged.connect(self._scanned)
        self.address.returnPressed.connect(self.code.setFocus)
        self._judge(None)
        self.say("")

    def filled(self) -> tuple[str, str] | None:
        """Return (address, code) when both are right; else say what is missing."""
        if not self.address.text().strip():
            words = self.tr("Isi alamat pusat, misalnya 192.168.1.10:8443.")
            self.say(words, self.address)
        elif self.code.invitation() is None:
            words = self.tr("Kode belum lengkap atau salah ketik. Bandingkan huruf demi huruf.")
            self.say(words, self.code)
        else:
            self.say("")
            return self.address.text().strip(), self.code.text()
        return None

    def say(self, sentence: str, field: QWidget | None = None) -> None:
        """Say why it did not go, at a field; "" takes it away."""
        mark(self.address, "")
        mark(self.code, "")
        mark(field or self.code, sentence, self.fault)
        if sentence and field is not None:
            field.setFocus()

    def failed(self, error: BaseException) -> None:
        """Say what went wrong, and for silence, that the hub's firewall may be what is silent."""
        words = say(error)
        if isinstance(error, LoketError) and error.code in _SILENT:
            hint = self.tr(
                "Bila PC pusat menyala dan alamatnya benar, mungkin firewall PC pusat menolaknya: "
                "di PC pusat buka Pengaturan, Pusat kantor, lalu jalankan perintah yang tampil."
            )
            words = f"{words} {hint}"
        self.say(words)

    def clear(self) -> None:
        """Forget what was typed."""
        self.address.clear()
        self.code.clear()
        self.say("")

    def _judge(self, verdict: bool | None) -> None:
        letters = len(self.code.letters())
        if verdict is False:
            words = self.tr("✘ Ada huruf yang salah ketik. Bandingkan huruf demi huruf.")
        elif verdict:
            words = self.tr("✔ Kode lengkap dan benar tulisannya.")
        elif letters:
            words = self.tr("{n} dari {all} huruf.").format(n=letters, all=CodeField.LENGTH)
        else:
            words = self.tr("Huruf besar atau kecil sama saja; tanda hubung muncul sendiri.")
        self.state.setText(words)
        self.state.setProperty(
            "role", "error" if verdict is False else "good" if verdict else "hint"
        )
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)

    def _scanned(self, text: str) -> None:
        """A scanner does not know in which field it stands."""
        if read_link(text) is not None:
            self.code.take(text)
