"""Pengaturan › Sumber daring: a server asked for one person, tried out before it is stored.

The central server a PC belongs to is one that is ready-made: it is only asked or not.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHeaderView, QLabel, QTableWidgetItem, QWidget

from desktop_app import settings as declared
from desktop_app.domain.errors import LoketError
from desktop_app.domain.identity import parse_nik
from desktop_app.domain.register import RegisterSource
from desktop_app.domain.register_choices import FIELD_LABELS
from desktop_app.domain.register_endpoint import (
    DEFAULT_BODY,
    MAPPABLE,
    NEEDED,
    Method,
    OnlineSource,
    check_source,
)
from desktop_app.domain.register_online import OnlineState
from desktop_app.domain.register_reasons import in_words
from desktop_app.gui.forms.ui_settings_register_online import Ui_OnlineRegisterPage
from desktop_app.gui.models.rows import keep_titles_whole
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.session import Session
from desktop_app.gui.theme import FIELD_HEIGHT, on_change, text_scale
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import say, short_date
from desktop_app.usecases import register_online, settings
from desktop_app.usecases.office import Office
from desktop_app.usecases.register_online import Trial

_FIELD, _PATH, _RESULT = range(3)
_PATH_WIDTH = 110
_EXAMPLE = {one.value: one.value for one in NEEDED}


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What the page holds; `others` are settings beside the source. `centre` is None on a PC that
    belongs to no server."""

    source: OnlineSource | None
    token: str | None
    centre: bool | None = None
    others: dict[str, object] = field(default_factory=dict)


class OnlineRegisterPage(SettingsPage):
    """The source's address, token and paths. Without an address there is no source."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_OnlineRegisterPage()
        self.ui.setupUi(self)
        ui = self.ui
        for source in reversed(RegisterSource):
            ui.register.addItem(source.value, source)
        for method in Method:
            ui.method.addItem(method.value, method)
        for box in (ui.register, ui.method, ui.hours):
            box.setMinimumHeight(FIELD_HEIGHT)
        hours = declared.REGISTER_ONLINE_HOURS
        ui.hours.setRange(hours.least or 1, hours.most or 720)
        ui.label.setMaxLength(30)
        self._lay_out_mapping()
        self._show_centre(None)
        for fault in self.findChildren(QLabel):
            if fault.objectName().endswith("_fault"):
                fault.hide()
        ui.method.currentIndexChanged.connect(self._show_body)
        ui.try_out.clicked.connect(self.try_out)
        ui.nik.complete.connect(lambda _: ui.try_out.setFocus())
        ui.remove.clicked.connect(self._stop)
        self.wire_save()

    def load(self) -> None:
        """Show what is stored, never the token itself."""
        ui, values = self.ui, self.session.settings
        ui.hours.setValue(values[declared.REGISTER_ONLINE_HOURS])
        ui.label.setText(values[declared.REGISTER_LABEL])
        ui.token.clear()
        ui.result.clear()
        self._forget_faults()
        read = self.session.workers.read
        read(_stored, then=self._show_stored, owner=self)

    def save(self) -> None:
        """Store the source and its token, each where it belongs."""
        if not self.ui.save.isEnabled():
            return
        self._forget_faults()
        try:
            source = check_source(self._source()) if self.ui.url.text().strip() else None
        except LoketError as error:
            self._tell_at_field(error)
            return
        label = self.ui.label.text().strip() or declared.REGISTER_LABEL.default
        others: dict[str, object] = {
            declared.REGISTER_ONLINE_HOURS.name: self.ui.hours.value(),
            declared.REGISTER_LABEL.name: label,
        }
        centre = self.ui.centre.isChecked() if self._centre else None
        wanted = _Wanted(source, self.ui.token.text().strip() or None, centre, others)
        self.store(_write, wanted, then=lambda lasts: self._saved(wanted, lasts=lasts))

    def try_out(self) -> None:
        """Ask the source as it stands here about one NIK, and show what it says at each path."""
        self._forget_faults()
        ui = self.ui
        try:
            source, nik = check_source(self._source()), parse_nik(ui.nik.digits()).digits
        except LoketError as error:
            self._tell_at_field(error)
            return
        ui.try_out.setEnabled(False)
        self._say(self.tr("Menanyakan {name} …").format(name=source.name))
        self.session.workers.network.run(
            register_online.try_out,
            self.session.office,
            source,
            nik,
            ui.token.text().strip() or None,
            then=self._tried,
            otherwise=self._not_tried,
            owner=self,
        )

    # Inside --------------------------------------------------------------------------------------

    def _source(self) -> OnlineSource:
        ui = self.ui
        return OnlineSource(
            name=ui.name.text().strip(),
            url=ui.url.text().strip(),
            source=RegisterSource(ui.register.currentData()),
            method=Method(ui.method.currentData()),
            body=ui.body.text().strip() or DEFAULT_BODY,
            token_header=ui.token_header.text().strip(),
            token_prefix=ui.token_prefix.text().strip(),
            entries=ui.entries.text().strip(),
            absent=ui.absent.text().strip(),
            as_of=ui.as_of.text().strip(),
            fields={
                one.value: self._cell(row, _PATH).text().strip() for row, one in enumerate(MAPPABLE)
            },
        )

    def _show_stored(self, found: _Stored) -> None:
        self._show_centre(found.centre)
        self.ui.centre.setChecked(self.session.settings[declared.REGISTER_CENTRE])
        self._fill(found.source, found.has_token)

    def _show_centre(self, address: str | None) -> None:
        self._centre = address
        self.ui.centre.setVisible(address is not None)
        self.ui.centre_words.setVisible(address is not None)
        self.ui.centre_words.setText(
            self.tr(
                "Siap pakai di {address}: ditanya saat sumber di bawah kosong atau tidak menjawab, "
                "dan pusat mencatat nama petugas yang bertanya."
            ).format(address=address or "")
        )

    def _fill(self, one: OnlineSource | None, has_token: bool) -> None:
        ui, new = self.ui, one is None
        shown = one or OnlineSource(name="", url="", fields=_EXAMPLE)
        for name in ("name", "url", "body", "token_header", "token_prefix", "entries", "absent"):
            getattr(ui, name).setText(getattr(shown, name))
        ui.as_of.setText(shown.as_of)
        ui.register.setCurrentIndex(ui.register.findData(shown.source))
        ui.method.setCurrentIndex(ui.method.findData(shown.method))
        ui.token.setPlaceholderText(self.tr("Tersimpan; kosongkan bila tetap") if has_token else "")
        for row, key in enumerate(MAPPABLE):
            self._cell(row, _PATH).setText(shown.fields.get(key.value, ""))
            self._cell(row, _RESULT).setText("")
        ui.remove.setVisible(not new)
        self._show_body()

    def _saved(self, wanted: _Wanted, *, lasts: bool) -> None:
        self.session.reload_settings()
        self._fill(wanted.source, bool(wanted.source and (wanted.token or self._had_token())))
        self.ui.token.clear()
        if wanted.token and not lasts:
            words = self.tr(
                "Tersimpan. Komputer ini tidak punya brankas kunci, jadi tokennya hanya diingat "
                "sampai program ditutup."
            )
            self.session.notice(words, kind=Kind.WARN)
        else:
            self.saved(self.tr("Sumber daring tersimpan."))

    def _had_token(self) -> bool:
        return bool(self.ui.token.placeholderText())

    def _stop(self) -> None:
        """Ask no source any more; its token and everything it answered are forgotten."""
        self.store(register_online.change_source, None, then=self._stopped)

    def _stopped(self, _: object) -> None:
        self.session.reload_settings()
        self._fill(None, has_token=False)
        self.saved(self.tr("Sumber daring tidak dipakai lagi; token dan jawabannya dihapus."))

    def _tried(self, trial: Trial) -> None:
        self.ui.try_out.setEnabled(True)
        for row, key in enumerate(MAPPABLE):
            self._cell(row, _RESULT).setText(trial.values.get(key.value, ""))
        answer = trial.answer
        if answer.trouble is not None:
            self._say(say(answer.trouble), wrong=True)
        elif answer.state is OnlineState.ABSENT:
            self._say(self.tr("✔ Sumber menjawab: orang ini tidak ada di datanya."))
        else:
            words = self.tr(
                "✔ Sumber menjawab: %n baris, data per {day}.", "", len(answer.entries)
            ).format(day=short_date(answer.as_of))
            doubts = in_words(answer.entries[0].warnings)
            self._say(f"{words} {self.tr('Perhatikan:')} {doubts}." if doubts else words)

    def _not_tried(self, error: BaseException) -> None:
        self.ui.try_out.setEnabled(True)
        self._say(say(error), wrong=True)

    def _say(self, words: str, *, wrong: bool = False) -> None:
        self.ui.result.setText(words)
        self.ui.result.setProperty("role", "error" if wrong else "hint")
        self.ui.result.style().polish(self.ui.result)

    def _tell_at_field(self, error: LoketError) -> None:
        """Tell what is wrong beside its field, or beside the buttons when it has none."""
        ui = self.ui
        places: dict[str, tuple[QWidget, QLabel]] = {
            "nama_sumber_daring": (ui.name, ui.name_fault),
            "alamat_sumber_daring": (ui.url, ui.url_fault),
            "sumber_daring_tanpa_tls": (ui.url, ui.url_fault),
            "sumber_daring_tanpa_nik": (ui.url, ui.url_fault),
            "isi_sumber_daring": (ui.body, ui.body_fault),
            "header_token_tidak_sah": (ui.token_header, ui.token_header_fault),
            "tanda_tidak_ada_tidak_sah": (ui.absent, ui.absent_fault),
            "pemetaan_sumber_daring": (ui.mapping, ui.mapping_fault),
        }
        at, fault = places.get(error.code, (ui.nik, ui.result))
        mark(at, say(error), fault)
        if fault is ui.result:
            self._say(say(error), wrong=True)
        at.setFocus()

    def _forget_faults(self) -> None:
        ui = self.ui
        for name in ("name", "url", "body", "token_header", "absent", "mapping"):
            mark(getattr(ui, name), "", getattr(ui, f"{name}_fault"))
        mark(ui.nik)
        self.tell("")

    def _show_body(self) -> None:
        post = self.ui.method.currentData() is Method.POST
        self.ui.body.setVisible(post)
        self.ui.body_label.setVisible(post)

    def _widen_paths(self) -> None:
        self.ui.mapping.setColumnWidth(_PATH, round(_PATH_WIDTH * text_scale() / 100))

    def _lay_out_mapping(self) -> None:
        table = self.ui.mapping
        table.setRowCount(len(MAPPABLE))
        table.setColumnCount(3)
        table.setHorizontalHeaderLabels([self.tr("Isian"), self.tr("Jalur"), self.tr("Hasil uji")])
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(FIELD_HEIGHT)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, mode in (
            (_FIELD, QHeaderView.ResizeMode.ResizeToContents),
            (_PATH, QHeaderView.ResizeMode.Interactive),
            (_RESULT, QHeaderView.ResizeMode.Stretch),
        ):
            header.setSectionResizeMode(column, mode)
        self._widen_paths()
        on_change(self._widen_paths)
        keep_titles_whole(table)
        for row, key in enumerate(MAPPABLE):
            star = " *" if key in NEEDED else ""
            label = QCoreApplication.translate("register", FIELD_LABELS[key])
            for column, text in ((_FIELD, label + star), (_PATH, ""), (_RESULT, "")):
                cell = QTableWidgetItem(text)
                cell.setToolTip(text)
                if column != _PATH:
                    cell.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                table.setItem(row, column, cell)

    def _cell(self, row: int, column: int) -> QTableWidgetItem:
        return self.ui.mapping.item(row, column)


@dataclass(frozen=True, slots=True)
class _Stored:
    source: OnlineSource | None
    has_token: bool
    centre: str | None


def _stored(office: Office) -> _Stored:
    source, has_token = register_online.source(office), register_online.has_token(office)
    return _Stored(source, has_token, register_online.centre(office))


def _write(office: Office, wanted: _Wanted) -> bool:
    for name, value in wanted.others.items():
        settings.change_setting(office, name, value)
    if wanted.centre is not None:
        register_online.use_centre(office, wanted.centre)
    return register_online.change_source(office, wanted.source, wanted.token)
