"""Pengaturan › Pesan: by what messages leave, when, how fast, and about what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from desktop_app import settings as declared
from desktop_app.domain.errors import LoketError
from desktop_app.domain.gateway import FORM
from desktop_app.domain.identity import parse_phone
from desktop_app.domain.message import Delivery, Gateway, MessageState
from desktop_app.gui.forms.ui_settings_messages import Ui_MessageSettingsPage
from desktop_app.gui.screens.message_part import MessagePart
from desktop_app.gui.screens.message_words import message_word, state_words
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import say
from desktop_app.usecases import message_gateways, settings
from desktop_app.usecases.office import Office

_TOKENS = (Gateway.FONNTE, Gateway.WABLAS, Gateway.SMS)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What shall be stored; `token` None leaves it as it is."""

    changed: Mapping[str, object]
    gateway: Gateway
    token: str | None = field(repr=False, default=None)


class MessageSettingsPage(MessagePart):
    """The chosen gateway's own fields only; its token goes into the safe and is never shown."""

    ui: Ui_MessageSettingsPage

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = ui = Ui_MessageSettingsPage()
        ui.setupUi(self)
        self._kept: frozenset[Gateway] = frozenset()
        for gateway in Gateway:
            ui.gateway.addItem(message_word(gateway.label), gateway.value)
        for code, words in (
            ("nama_depan", self.tr("nama depan")),
            ("inisial", self.tr("inisial")),
        ):
            ui.name.addItem(words, code)
        named = {FORM: self.tr("POST formulir")}
        for method in declared.MESSAGE_SMS_METHOD.choices:
            ui.sms_method.addItem(named.get(method, method), method)
        self.fields = self._fields()
        for setting, one in self.fields.items():
            if isinstance(one, QSpinBox):
                one.setRange(setting.least or 0, setting.most or one.maximum())
        self.hide_faults()
        ui.gateway.currentIndexChanged.connect(lambda _: self._show_gateway())
        ui.gateway.currentIndexChanged.connect(lambda _: ui.try_result.clear())
        ui.forget.clicked.connect(self.forget_token)
        ui.try_out.clicked.connect(self.try_out)
        self.key("Ctrl+T", self.try_out)
        self.wire_save()

    @property
    def gateway(self) -> Gateway:
        """The gateway chosen on the page."""
        return Gateway(self.ui.gateway.currentData())

    def load(self) -> None:
        """Show the settings as they are, never a token itself."""
        for setting, one in self.fields.items():
            _put(one, self.session.settings[setting])
        self.ui.outbox.setText(self.session.machine[declared.MESSAGE_OUTBOX])
        self.ui.token.clear()
        self.ui.try_result.clear()
        self._forget_faults()
        self.session.workers.read(
            _tokens, then=self._learn_tokens, otherwise=self.session.problem, owner=self
        )
        self._show_gateway()

    def save(self) -> None:
        """Store what was changed, and the token where one was typed."""
        wanted = self._checked()
        if wanted is not None and self.ui.save.isEnabled():
            self.store(_write, wanted, then=lambda lasts: self._saved(wanted, lasts=lasts))

    def try_out(self) -> None:
        """Store the page, then send one short message to a number of the office's own."""
        ui = self.ui
        wanted = self._checked()
        if wanted is None or not ui.try_out.isEnabled():
            return
        try:
            parse_phone(ui.try_phone.text())
        except LoketError as error:
            mark(ui.try_phone, say(error))
            ui.try_result.setText(say(error))
            ui.try_phone.setFocus()
            return
        mark(ui.try_phone)
        ui.try_out.setEnabled(False)
        ui.try_result.setText(self.tr("Menanyakan penyedia…"))
        self._keep_outbox()
        self.session.workers.network.run(
            _try,
            self.session.office,
            wanted,
            ui.try_phone.text(),
            then=lambda answer: self._tried(wanted, answer),
            otherwise=self._not_tried,
            owner=self,
        )

    def forget_token(self) -> None:
        """Forget the token of the chosen gateway."""
        wanted = _Wanted({}, self.gateway, "")
        self.store(_write, wanted, then=lambda _: self._forgotten())

    def _checked(self) -> _Wanted | None:
        self._forget_faults()
        changed: dict[str, object] = {}
        for setting, one in self.fields.items():
            value = _taken(one)
            if value == self.session.settings[setting]:
                continue
            try:
                setting.check(value)
            except ValueError:
                label = self.findChild(QLabel, f"{one.objectName()}_fault")
                mark(one, self._wrong(setting), label)
                one.setFocus()
                return None
            changed[setting.name] = value
        ui = self.ui
        if ui.until.text() <= ui.from_time.text():
            words = self.tr("Jam berakhir harus sesudah jam mulai.")
            mark(ui.until, words, ui.until_fault)
            ui.until.setFocus()
            return None
        return _Wanted(changed, self.gateway, ui.token.text().strip() or None)

    def _wrong(self, setting: declared.Setting[Any]) -> str:
        if setting in (declared.MESSAGE_FROM, declared.MESSAGE_UNTIL):
            return self.tr("Tulis jam sebagai 08:00.")
        if setting is declared.MESSAGE_SMS_FIELDS:
            return self.tr("Tulis nama=nilai, satu tiap baris.")
        if setting is declared.MESSAGE_SMS_HEADERS:
            return self.tr("Tulis Nama: nilai, satu tiap baris.")
        return self.tr("Alamat dimulai dengan https:// dan tidak memuat spasi.")

    def _saved(self, wanted: _Wanted, *, lasts: bool) -> None:
        self._keep_outbox()
        self._stored(wanted)
        if wanted.token and not lasts:
            words = self.tr(
                "Tersimpan. Komputer ini tidak punya brankas kunci, jadi tokennya hanya diingat "
                "sampai program ditutup."
            )
            self.session.notice(words, kind=Kind.WARN)
        else:
            self.saved(self.tr("Pengaturan pesan tersimpan."))

    def _stored(self, wanted: _Wanted) -> None:
        self.session.reload_settings()
        self.ui.token.clear()
        if wanted.token:
            self._learn_tokens(self._kept | {wanted.gateway})

    def _forgotten(self) -> None:
        self._learn_tokens(self._kept - {self.gateway})
        self.saved(self.tr("Token dihapus dari komputer ini."))

    def _keep_outbox(self) -> None:
        folder = self.ui.outbox.text().strip()
        if folder != self.session.machine[declared.MESSAGE_OUTBOX]:
            self.session.keep(declared.MESSAGE_OUTBOX, folder)

    def _tried(self, wanted: _Wanted, answer: Delivery) -> None:
        ui = self.ui
        ui.try_out.setEnabled(True)
        self._stored(wanted)
        words = state_words(answer.state)
        if answer.reason is not None:
            words += f": {message_word(answer.reason.label)}"
        if answer.words and answer.state is not MessageState.DITERIMA:
            words += f" ({answer.words})"
        ui.try_result.setText(words)

    def _not_tried(self, error: BaseException) -> None:
        self.ui.try_out.setEnabled(True)
        self.session.reload_settings()
        self.ui.try_result.setText(say(error))

    def _learn_tokens(self, kept: frozenset[Gateway]) -> None:
        self._kept = kept
        self._show_gateway()

    def _show_gateway(self) -> None:
        ui, chosen = self.ui, self.gateway
        shown = {
            Gateway.FONNTE: (ui.fonnte_address,),
            Gateway.WABLAS: (ui.wablas_address, ui.wablas_check),
            Gateway.SMS: (
                ui.sms_address,
                ui.sms_method,
                ui.sms_accepted,
                ui.sms_fields,
                ui.sms_headers,
            ),
        }
        for gateway, parts in shown.items():
            for part in parts:
                part.setVisible(gateway is chosen)
                label = self.findChild(QLabel, f"{part.objectName()}_label")
                if label is not None:
                    label.setVisible(gateway is chosen)
        ui.token_frame.setVisible(chosen in _TOKENS)
        ui.outbox_frame.setVisible(chosen is Gateway.BERKAS)
        stored = chosen in self._kept
        ui.forget.setVisible(stored)
        ui.fb_label.setVisible(stored)
        ui.token.setPlaceholderText(self.tr("Tersimpan; kosongkan bila tetap") if stored else "")
        words = {
            Gateway.UJI_COBA: self.tr(
                "Semua dijalankan seperti sungguhan, tetapi tidak ada pesan yang keluar."
            ),
            Gateway.BERKAS: self.tr(
                "Pesan ditulis ke berkas CSV untuk dikirim sendiri oleh petugas."
            ),
        }
        ui.gateway_words.setText(words.get(chosen, ""))
        ui.gateway_words.setVisible(chosen in words)

    def _forget_faults(self) -> None:
        self.tell("")
        for one in (*self.fields.values(), self.ui.token, self.ui.outbox):
            label = self.findChild(QLabel, f"{one.objectName()}_fault")
            mark(one, "", label)

    def _fields(self) -> dict[declared.Setting[Any], QWidget]:
        ui = self.ui
        return {
            declared.MESSAGE_GATEWAY: ui.gateway,
            declared.MESSAGE_PRICE: ui.price,
            declared.MESSAGE_NAME: ui.name,
            declared.MESSAGE_FONNTE_ADDRESS: ui.fonnte_address,
            declared.MESSAGE_WABLAS_ADDRESS: ui.wablas_address,
            declared.MESSAGE_WABLAS_CHECK_ADDRESS: ui.wablas_check,
            declared.MESSAGE_SMS_ADDRESS: ui.sms_address,
            declared.MESSAGE_SMS_METHOD: ui.sms_method,
            declared.MESSAGE_SMS_FIELDS: ui.sms_fields,
            declared.MESSAGE_SMS_HEADERS: ui.sms_headers,
            declared.MESSAGE_SMS_ACCEPTED: ui.sms_accepted,
            declared.MESSAGE_FROM: ui.from_time,
            declared.MESSAGE_UNTIL: ui.until,
            declared.MESSAGE_DELAY_LEAST: ui.delay_least,
            declared.MESSAGE_DELAY_MOST: ui.delay_most,
            declared.MESSAGE_PER_DAY: ui.per_day,
            declared.MESSAGE_TRIES: ui.tries,
            declared.MESSAGE_SHARE_MOST: ui.share_most,
            declared.MESSAGE_LIMIT_DAYS: ui.limit_days,
            declared.MESSAGE_WORKING_DAYS: ui.working_days,
            declared.MESSAGE_CHECK_NUMBERS: ui.check_numbers,
            declared.MESSAGE_ON_LETTER: ui.on_letter,
            declared.MESSAGE_ON_PAPERS: ui.on_papers,
            declared.MESSAGE_ON_PERIOD: ui.on_period,
            declared.MESSAGE_ON_LIMIT: ui.on_limit,
            declared.MESSAGE_ON_NOTICE: ui.on_notice,
        }


def _put(one: QWidget, value: Any) -> None:
    if isinstance(one, QSpinBox):
        one.setValue(value)
    elif isinstance(one, QCheckBox):
        one.setChecked(value)
    elif isinstance(one, QComboBox):
        one.setCurrentIndex(max(one.findData(value), 0))
    elif isinstance(one, QPlainTextEdit):
        one.setPlainText(value)
    elif isinstance(one, QLineEdit):
        one.setText(value)


def _taken(one: QWidget) -> object:
    if isinstance(one, QSpinBox):
        return one.value()
    if isinstance(one, QCheckBox):
        return one.isChecked()
    if isinstance(one, QComboBox):
        return one.currentData()
    if isinstance(one, QPlainTextEdit):
        return one.toPlainText().strip()
    return one.text().strip() if isinstance(one, QLineEdit) else None


def _tokens(office: Office) -> frozenset[Gateway]:
    return frozenset(one for one in _TOKENS if message_gateways.has_token(office, one))


def _write(office: Office, wanted: _Wanted) -> bool:
    for name, value in wanted.changed.items():
        settings.change_setting(office, name, value)
    if wanted.token is None:
        return True
    return message_gateways.set_token(office, wanted.gateway, wanted.token)


def _try(office: Office, wanted: _Wanted, phone: str) -> Delivery:
    _write(office, wanted)
    return message_gateways.try_out(office, phone)
