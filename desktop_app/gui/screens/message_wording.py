"""Pesan › Naskah pesan: the words for each occasion in dated versions, previewed as they grow."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.message import Occasion
from desktop_app.domain.message_text import MessageTemplate, TextFault, gaps_of
from desktop_app.domain.notice_list import NoticeKind
from desktop_app.gui.forms.ui_message_wording import Ui_MessageWordingPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.message_part import MessagePart
from desktop_app.gui.screens.message_words import message_word
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.words import count, say, short_date
from desktop_app.usecases import message_templates, notice_lists
from desktop_app.usecases.message_templates import MessageFaulty, MessageVersion, Shown
from desktop_app.usecases.office import Office

_TYPING_MS = 250
_KINDS = {Occasion.NONAKTIF: NoticeKind.NONAKTIF, Occasion.TUNGGAKAN: NoticeKind.TUNGGAKAN}


class WordingPage(MessagePart):
    """Versions on the left, the words in the middle, how they read on the right."""

    ui: Ui_MessageWordingPage

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = ui = Ui_MessageWordingPage()
        ui.setupUi(self)
        self.may = session.actor.may(Right.MANAGE_OFFICE)
        self._versions: tuple[MessageVersion, ...] = ()
        self.rows = RowsModel[MessageVersion](
            (
                Column(
                    self.tr("Mulai"), lambda one: short_date(one.template.valid_from), wide=True
                ),
                Column(self.tr("Keadaan"), self._state),
            ),
            self,
        )
        self.rows.dress(ui.rows)
        for occasion in Occasion:
            ui.occasion.addItem(message_word(occasion.label), occasion)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.preview)
        session.ending.connect(self._typing.stop)
        for box in (ui.text, ui.group_text):
            box.setReadOnly(not self.may)
            box.textChanged.connect(lambda: self._typing.start())
        for part in (ui.save, ui.seed):
            part.setVisible(self.may)
        ui.since.setEnabled(self.may)
        self.hide_faults()
        self.wire_save()
        ui.occasion.currentIndexChanged.connect(lambda _: self._list())
        ui.rows.selectionModel().currentRowChanged.connect(lambda *_: self._choose())
        ui.seed.clicked.connect(self.take_seed)
        ui.take_back.clicked.connect(self.take_back)
        self.key("Ctrl+R", self.take_seed)
        self.key("Ctrl+B", self.take_back)
        self.key("F4", ui.occasion.setFocus)

    @property
    def occasion(self) -> Occasion:
        """What the words are for."""
        return Occasion(self.ui.occasion.currentData())

    @property
    def template(self) -> MessageTemplate:
        """The words as they stand in the fields."""
        ui = self.ui
        since = ui.since.value() or self.session.office.today()
        texts = ui.text.toPlainText(), ui.group_text.toPlainText()
        return MessageTemplate(self.occasion, since, *texts)

    def load(self) -> None:
        """Read the versions again; what is half typed stays."""
        self.session.workers.read(
            message_templates.versions,
            then=self._show,
            otherwise=self.session.problem,
            owner=self,
        )

    def take_focus(self) -> None:
        """Put the keyboard on the occasion."""
        self.ui.occasion.setFocus()

    def preview(self) -> None:
        """Show how the words read for the longest real case, or what is wrong beside the field."""
        asked = self.template
        self._tell_faults(message_templates.check(asked))

        def answer(shown: Shown) -> None:
            if asked == self.template:
                self._show_preview(shown)

        self.session.workers.read(
            _preview, asked, then=answer, otherwise=self._not_shown, owner=self
        )

    def save(self) -> None:
        """Store the words as a version from its day on."""
        ui = self.ui
        problem = ui.since.problem() or ("" if ui.since.value() else self.tr("Isi tanggalnya."))
        mark(ui.since, problem, ui.since_fault)
        if problem or not self.may or not ui.save.isEnabled():
            return
        faults = message_templates.check(self.template)
        self._tell_faults(faults)
        if faults:
            (ui.text if faults[0].key == "text" else ui.group_text).setFocus()
            return
        self.store(message_templates.save, self.template, then=self._saved)

    def take_seed(self) -> None:
        """Put the words the program came with into the fields; nothing is stored yet."""
        if self.may:
            self._fill(message_templates.seed(self.session.office, self.occasion))

    def take_back(self) -> None:
        """Take back the chosen version, which has not begun yet."""
        one = self.rows.row(self.ui.rows.currentIndex())
        if one is None or not self.ui.take_back.isVisible():
            return
        self.store(
            message_templates.take_back,
            one.template.occasion,
            one.template.valid_from,
            then=lambda _: self.load(),
        )

    def _show(self, found: tuple[MessageVersion, ...]) -> None:
        self._versions = found
        self._list()

    def _list(self) -> None:
        ui = self.ui
        mine = [one for one in self._versions if one.template.occasion is self.occasion]
        self.rows.show_rows(mine)
        words = self.tr("Isian: {gaps}. Baris yang isiannya kosong tidak ikut dikirim.")
        gaps = ", ".join(f"{{{name}}}" for name in gaps_of(self.occasion))
        ui.gap_words.setText(words.format(gaps=gaps))
        if mine:
            at = next((n for n, one in enumerate(mine) if one.in_force), 0)
            ui.rows.selectRow(at)
        self._choose()

    def _choose(self) -> None:
        one = self.rows.row(self.ui.rows.currentIndex())
        today = self.session.office.today()
        begun = one is None or one.template.valid_from <= today
        self.ui.take_back.setVisible(self.may and not begun)
        self._fill(
            one.template if one else message_templates.seed(self.session.office, self.occasion)
        )

    def _fill(self, template: MessageTemplate) -> None:
        ui, today = self.ui, self.session.office.today()
        ui.since.earliest = today
        begun = template.valid_from <= today
        ui.since.set_value(today + timedelta(days=1) if begun else template.valid_from)
        ui.text.setPlainText(template.text.strip())
        ui.group_text.setPlainText(template.group_text.strip())
        mark(ui.since, "", ui.since_fault)
        self.tell("")
        self._typing.stop()
        self.preview()

    def _state(self, one: MessageVersion) -> str:
        if one.in_force:
            return self.tr("berlaku")
        later = one.template.valid_from > self.session.office.today()
        return self.tr("mulai nanti") if later else self.tr("lama")

    def _tell_faults(self, faults: tuple[TextFault, ...]) -> None:
        ui = self.ui
        for key, field, label in (
            ("text", ui.text, ui.text_fault),
            ("group_text", ui.group_text, ui.group_text_fault),
        ):
            first = next((one for one in faults if one.key == key), None)
            words = say(first.error) if first else ""
            if first is not None and first.line:
                words = self.tr("Baris {line}: {why}").format(line=first.line, why=words)
            mark(field, words, label)

    def _show_preview(self, shown: Shown) -> None:
        ui = self.ui
        ui.shown.setPlainText(shown.text)
        ui.shown_group.setPlainText(shown.group_text)
        words = self.tr("{characters} karakter, {parts} SMS. ").format(
            characters=count(shown.characters), parts=count(shown.parts)
        )
        if shown.measured:
            words += self.tr("Terpanjang dari {count} orang dalam daftar terakhir.").format(
                count=count(shown.measured)
            )
        else:
            words += self.tr("Contoh orang rekaan.")
        ui.measure.setText(words)

    def _not_shown(self, error: BaseException) -> None:
        self.ui.shown.clear()
        self.ui.shown_group.clear()
        self.ui.measure.setText(self.tr("Betulkan dahulu yang ditandai."))
        if not isinstance(error, MessageFaulty):
            self.session.problem(error)

    def _saved(self, template: MessageTemplate) -> None:
        words = self.tr("Naskah tersimpan, berlaku mulai {day}.")
        self.saved(words.format(day=short_date(template.valid_from)))
        self.load()


def _preview(office: Office, template: MessageTemplate) -> Shown:
    return message_templates.preview(office, template, _latest(office, template.occasion))


def _latest(office: Office, occasion: Occasion) -> UUID | None:
    kind = _KINDS.get(occasion)
    living = (one for one in notice_lists.lists(office) if one.removed_at is None)
    return next((one.id for one in living if one.kind is kind), None)
