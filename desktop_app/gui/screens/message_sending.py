"""Pesan › Pengiriman: campaigns and what became of each message, sent while the counter works."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.message import Campaign, CampaignState, Message, MessageState
from desktop_app.domain.notice_list import NoticeList
from desktop_app.gui.forms.ui_message_sending import Ui_MessageSendingPage
from desktop_app.gui.message_sender import MessageSender
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.message_dry_run import DryRunPanel
from desktop_app.gui.screens.message_part import MessagePart, keep_level
from desktop_app.gui.screens.message_words import campaign_words, covered_phone, fate, message_word
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import enter_moves_on
from desktop_app.gui.words import count, date_and_time, say
from desktop_app.usecases import campaigns, notice_lists, occasions, sending
from desktop_app.usecases.campaigns import MessagePage, MessagesAsked
from desktop_app.usecases.office import Office
from desktop_app.usecases.sending import SendingOutlook

_MOST = 500
_RUNS = (CampaignState.BERJALAN, CampaignState.DIJEDA)
_FILTERS = (
    MessageState.MENUNGGU,
    MessageState.DITERIMA,
    MessageState.GAGAL,
    MessageState.TIDAK_PASTI,
    MessageState.BATAL,
)


@dataclass(frozen=True, slots=True)
class _Row:
    """A campaign, or (None) all messages, those of the occasions among them."""

    campaign: Campaign | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Found:
    campaigns: tuple[Campaign, ...]
    outlook: SendingOutlook


class SendingPage(MessagePart):
    """Campaigns on the left, the messages of the chosen one on the right; `page_new` a new one."""

    ui: Ui_MessageSendingPage

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = ui = Ui_MessageSendingPage()
        ui.setupUi(self)
        self._wanted: UUID | None = None
        self._sure: tuple[str, UUID] | None = None
        self.may = session.actor.may(Right.SEND_MESSAGES)
        self.courier = MessageSender(session, self)
        self.courier.changed.connect(self.load)
        self.panel = DryRunPanel(session, ui, self)
        self.panel.started.connect(self._started)
        self.panel.kept.connect(self._kept)
        self.campaigns = RowsModel[_Row](
            (
                Column(self.tr("Pengiriman"), self._named, wide=True),
                Column(self.tr("Keadaan"), self._state),
            ),
            self,
        )
        self.campaigns.dress(ui.campaigns)
        self.rows = RowsModel[Message](self._columns(), self)
        self.rows.dress(ui.rows)
        choices: list[tuple[object, str]] = [(None, self.tr("Semua"))]
        ui.chips.offer([*choices, *((one, message_word(one.label)) for one in _FILTERS)])
        ui.new_campaign.setVisible(self.may)
        if not self.may:
            ui.none.setText(self.tr("Belum ada pengiriman."))
        ui.trouble.hide()
        self.hide_faults()
        keep_level(ui.new_fields)
        self._connect()
        ui.steps.setCurrentWidget(ui.page_list)

    @property
    def chosen(self) -> Campaign | None:
        """The campaign in front, None for all messages."""
        row = self.campaigns.row(self.ui.campaigns.currentIndex())
        return row.campaign if row else None

    @property
    def message(self) -> Message | None:
        """The message in the chosen row."""
        return self.rows.row(self.ui.rows.currentIndex())

    def load(self) -> None:
        """Read the campaigns again and keep the one in front."""
        self.session.workers.read(
            _look, then=self._show, otherwise=self.session.problem, owner=self
        )

    def take_focus(self) -> None:
        """Put the keyboard on the campaigns; look once who there is to be told something new."""
        if self.ui.steps.currentWidget() is self.ui.page_list:
            self.ui.campaigns.setFocus()
        self.session.workers.run(
            occasions.queue_due,
            then=lambda queued: self.load() if queued else None,
            otherwise=self.session.problem,
            owner=self,
        )

    def begin_new(self) -> None:
        """Show the form of a new campaign."""
        if self.may:
            self.session.workers.read(
                notice_lists.lists, then=self._begin, otherwise=self.session.problem, owner=self
            )

    def send_or_stop(self) -> None:
        """Send what waits, or let the run that is under way rest."""
        if self.courier.running:
            self.courier.stop()
            self.ui.stop.setEnabled(False)
        elif self.ui.send.isEnabled():
            self.courier.start()

    def begin(self) -> None:
        """Start the prepared campaign in front."""
        one = self.chosen
        if one is None or not self.may or one.state is not CampaignState.DISIAPKAN:
            return
        self.ui.begin.setEnabled(False)
        self.session.workers.network.run(
            partial(campaigns.start, ask_gateway=True),
            self.session.office,
            one.id,
            one.version,
            then=self._started,
            otherwise=self._not_done,
            owner=self,
        )

    def pause_or_resume(self) -> None:
        """Let the campaign in front rest, or go on."""
        one = self.chosen
        if one is None or one.state not in _RUNS or not self.may:
            return
        goes_on = one.state is CampaignState.DIJEDA
        self.session.workers.run(
            campaigns.resume if goes_on else campaigns.pause,
            one.id,
            one.version,
            then=self._started if goes_on else lambda _: self.load(),
            otherwise=self._not_done,
            owner=self,
        )

    def cancel(self) -> None:
        """Cancel what waits of the campaign in front; asked twice."""
        one = self.chosen
        over = (CampaignState.SELESAI, CampaignState.BATAL)
        if one is None or one.state in over or not self.may:
            return
        waiting = one.counts.get(MessageState.MENUNGGU, 0)
        words = self.tr(
            "{count} pesan yang menunggu tidak akan dikirim. Bila benar, tekan Ctrl+B sekali lagi."
        )
        if self._asked_twice("cancel", one.id, words.format(count=count(waiting))):
            self._do(campaigns.cancel, one.id, one.version)

    def arrived(self) -> None:
        """An unsure message did arrive, as somebody found out."""
        one = self.message
        if one is not None and one.state is MessageState.TIDAK_PASTI and self.may:
            self._do(partial(campaigns.settle, sent=True), one.id, one.version)

    def again(self) -> None:
        """Send a message again that failed, or, knowingly, an unsure one; asked twice."""
        one = self.message
        if one is None or not self.may:
            return
        if one.state is MessageState.GAGAL:
            self._do(campaigns.again, one.id, one.version)
        elif one.state is MessageState.TIDAK_PASTI:
            words = self.tr(
                "Pesan ini mungkin sudah sampai; bila dikirim lagi, orangnya bisa menerima dua "
                "kali. Bila tetap perlu, tekan Ctrl+L sekali lagi."
            )
            if self._asked_twice("again", one.id, words):
                self._do(partial(campaigns.settle, sent=False), one.id, one.version)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves a new campaign."""
        new = self.ui.steps.currentWidget() is self.ui.page_new
        if new and event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif not (new and enter_moves_on(self, event)):
            super().keyPressEvent(event)

    # What is shown --------------------------------------------------------------------------------

    def _show(self, found: _Found) -> None:
        ui = self.ui
        before = self.campaigns.row(ui.campaigns.currentIndex())
        kept = self._wanted or (before.campaign.id if before and before.campaign else None)
        self._wanted = None
        rows = [_Row(None), *(_Row(one) for one in found.campaigns)]
        self.campaigns.show_rows(rows)
        ui.none.setVisible(not found.campaigns)
        at = next((n for n, row in enumerate(rows) if row.campaign and row.campaign.id == kept), 0)
        if before is None and kept is None and len(rows) > 1:
            at = 1
        ui.campaigns.selectRow(at)
        self._show_outlook(found.outlook)
        self._show_chosen()

    def _show_outlook(self, told: SendingOutlook) -> None:
        ui, running = self.ui, self.courier.running
        ui.send.setVisible(not running)
        ui.stop.setVisible(running)
        ui.stop.setEnabled(running)
        ui.send.setEnabled(told.waiting > 0 and told.trouble is None)
        words = self.tr("{gateway} · {waiting} menunggu · {today} diserahkan hari ini")
        shown = words.format(
            gateway=message_word(told.gateway.label),
            waiting=count(told.waiting),
            today=count(told.sent_today),
        )
        if not told.open_now and told.waiting:
            at = date_and_time(told.opens_at, self.session.office.zone)
            shown += self.tr(" · di luar jam kirim, dilanjutkan {at}").format(at=at)
        ui.outlook.setText(shown)
        ui.trouble.setVisible(told.trouble is not None)
        ui.trouble.setText(say(told.trouble) if told.trouble else "")

    def _show_chosen(self) -> None:
        ui, one = self.ui, self.chosen
        state = one.state if one else None
        ui.begin.setVisible(self.may and state is CampaignState.DISIAPKAN)
        ui.begin.setEnabled(True)
        ui.pause.setVisible(self.may and state is CampaignState.BERJALAN)
        ui.resume.setVisible(self.may and state is CampaignState.DIJEDA)
        over = (None, CampaignState.SELESAI, CampaignState.BATAL)
        ui.cancel.setVisible(self.may and state not in over)
        ui.bar.setVisible(state in (*_RUNS, CampaignState.SELESAI))
        ui.name.setText(one.name if one else self.tr("Semua pesan"))
        counts = one.counts if one else {}
        total = sum(counts.values())
        left = counts.get(MessageState.MENUNGGU, 0) + counts.get(MessageState.DISERAHKAN, 0)
        ui.bar.setRange(0, max(total, 1))
        ui.bar.setValue(total - left)
        ui.chips.count(counts)
        ui.words.setText(
            campaign_words(one)
            if one
            else self.tr("Termasuk pesan otomatis: surat siap, berkas kurang, dan lainnya.")
        )
        self._load_messages()

    def _load_messages(self) -> None:
        one, state = self.chosen, self.ui.chips.value
        states = (state,) if isinstance(state, MessageState) else ()
        asked = MessagesAsked(one.id if one else None, states, most=_MOST)

        def answer(page: MessagePage) -> None:
            now = self.chosen
            if asked.campaign_id == (now.id if now else None) and state == self.ui.chips.value:
                self._show_messages(page)

        self.session.workers.read(
            campaigns.messages, asked, then=answer, otherwise=self.session.problem, owner=self
        )

    def _show_messages(self, page: MessagePage) -> None:
        ui = self.ui
        kept = self.message.id if self.message else None
        self.rows.show_rows(page.rows)
        ui.rows.setVisible(bool(page.rows))
        ui.empty.setVisible(len(page.rows) != page.total or not page.rows)
        words = self.tr("{shown} pesan terbaru dari {total}; saring menurut keadaan.")
        none = self.tr("Tidak ada pesan di sini.")
        ui.empty.setText(
            words.format(shown=count(len(page.rows)), total=count(page.total))
            if page.rows
            else none
        )
        again = next((n for n, one in enumerate(page.rows) if one.id == kept), 0)
        if page.rows:
            ui.rows.selectRow(again)
        self._choose_message()

    def _choose_message(self) -> None:
        ui, one = self.ui, self.message
        unsure = one is not None and one.state is MessageState.TIDAK_PASTI
        failed = one is not None and one.state is MessageState.GAGAL
        ui.arrived.setVisible(self.may and unsure)
        ui.again.setVisible(self.may and (unsure or failed))
        ui.text.setVisible(one is not None)
        ui.text.setText(" ".join(one.text.split()) if one else "")
        if (
            self._sure is not None
            and self._sure[0] == "again"
            and self._sure[1] != (one and one.id)
        ):
            self._sure = None
        ui.again_words.setText(
            self.tr("Tanyakan orangnya, atau lihat daftar kirim di situs penyedia.")
            if unsure
            else ""
        )

    def _columns(self) -> Sequence[Column[Message]]:
        zone = self.session.office.zone
        return (
            Column(self.tr("Telepon"), lambda one: covered_phone(one.phone)),
            Column(self.tr("Tentang"), lambda one: message_word(one.occasion.label)),
            Column(self.tr("Orang"), lambda one: count(one.people), number=True),
            Column(self.tr("Keadaan"), fate, wide=True),
            Column(
                self.tr("Waktu"),
                lambda one: date_and_time(one.done_at or one.handed_at or one.queued_at, zone),
            ),
        )

    def _named(self, row: _Row) -> str:
        return row.campaign.name if row.campaign else self.tr("Semua pesan")

    def _state(self, row: _Row) -> str:
        return message_word(row.campaign.state.label) if row.campaign else ""

    # Deeds ----------------------------------------------------------------------------------------

    def _begin(self, lists: tuple[NoticeList, ...]) -> None:
        if not any(one.removed_at is None for one in lists):
            self.session.notice(self.tr("Belum ada daftar. Impor dahulu dengan Alt+1, Ctrl+O."))
            return
        self.ui.steps.setCurrentWidget(self.ui.page_new)
        self.panel.begin(lists)

    def _leave(self) -> None:
        self.ui.steps.setCurrentWidget(self.ui.page_list)
        self.ui.campaigns.setFocus()

    def _started(self, one: Campaign) -> None:
        self._kept(one)
        self.courier.start()

    def _kept(self, one: Campaign) -> None:
        self._wanted = one.id
        self._leave()
        self.load()

    def _do(self, task: object, *args: object) -> None:
        self.session.workers.run(
            task,  # type: ignore[arg-type]
            *args,
            then=lambda _: self.load(),
            otherwise=self._not_done,
            owner=self,
        )

    def _not_done(self, error: BaseException) -> None:
        self.session.problem(error)
        self.load()

    def _asked_twice(self, deed: str, id: UUID, words: str) -> bool:
        if self._sure == (deed, id):
            self._sure = None
            return True
        self._sure = (deed, id)
        self.session.notice(words)
        return False

    def _connect(self) -> None:
        ui = self.ui
        ui.campaigns.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        ui.rows.selectionModel().currentRowChanged.connect(lambda *_: self._choose_message())
        ui.chips.chosen.connect(lambda _: self._load_messages())
        for button, slot in (
            (ui.new_campaign, self.begin_new),
            (ui.send, self.send_or_stop),
            (ui.stop, self.send_or_stop),
            (ui.begin, self.begin),
            (ui.pause, self.pause_or_resume),
            (ui.resume, self.pause_or_resume),
            (ui.cancel, self.cancel),
            (ui.arrived, self.arrived),
            (ui.again, self.again),
            (ui.dry, self.panel.dry_run),
            (ui.go, self.panel.start),
            (ui.leave, self._leave),
        ):
            button.clicked.connect(lambda _=False, slot=slot: slot())
        for key, deed in (
            ("Ctrl+N", self.begin_new),
            ("F9", self.send_or_stop),
            ("Ctrl+J", self.pause_or_resume),
            ("Ctrl+B", self.cancel),
            ("Ctrl+Y", self.arrived),
            ("Ctrl+L", self.again),
            ("F4", ui.chips.take_focus),
            ("F5", self.load),
        ):
            self.key(key, deed, ui.page_list)
        self.key("F5", self.panel.dry_run, ui.page_new)
        for enter in ("Ctrl+Return", "Ctrl+Enter"):
            self.key(enter, self.begin, ui.page_list)
            self.key(enter, self.panel.start, ui.page_new)


def _look(office: Office) -> _Found:
    return _Found(campaigns.campaigns(office), sending.outlook(office))
