"""Pesan › Pengiriman: campaigns and what became of each message, sent while the counter works."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.message import Campaign, CampaignState, MessageState
from desktop_app.domain.notice_list import NoticeList
from desktop_app.gui.forms.ui_message_sending import Ui_MessageSendingPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.message_dry_run import DryRunPanel
from desktop_app.gui.screens.message_part import MessagePart, keep_level
from desktop_app.gui.screens.message_rows import AskedTwice, MessageRows
from desktop_app.gui.screens.message_words import campaign_words, message_word
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import enter_moves_on
from desktop_app.gui.words import count, date_and_time, say
from desktop_app.usecases import campaigns, notice_lists, sending
from desktop_app.usecases.office import Office
from desktop_app.usecases.sending import SendingOutlook

_RUNS = (CampaignState.BERJALAN, CampaignState.DIJEDA)


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
        self._showing = False
        self._sure = AskedTwice(session.notice)
        self.may = session.actor.may(Right.SEND_MESSAGES)
        self.courier = session.courier
        self.courier.changed.connect(self._come_on)
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
        self.rows = MessageRows(session, ui, self)
        self.rows.changed.connect(self.load)
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

    def load(self) -> None:
        """Read the campaigns again and keep the one in front."""
        self.session.workers.read(
            _look, then=self._show, otherwise=self.session.problem, owner=self
        )

    def _come_on(self) -> None:
        """Something was queued or sent: look, unless nobody looks at this page."""
        if self.isVisible():
            self.load()

    def take_focus(self) -> None:
        """Put the keyboard on the campaigns."""
        if self.ui.steps.currentWidget() is self.ui.page_list:
            self.ui.campaigns.setFocus()

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
        if self._sure.sure("cancel", one.id, words.format(count=count(waiting))):
            self._do(campaigns.cancel, one.id, one.version)

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
        ui.none.setVisible(not found.campaigns)
        at = next((n for n, row in enumerate(rows) if row.campaign and row.campaign.id == kept), 0)
        if before is None and kept is None and len(rows) > 1:
            at = 1
        self._showing = True  # what is in front is shown once, below
        self.campaigns.show_rows(rows)
        ui.campaigns.selectRow(at)
        self._showing = False
        self._show_outlook(found.outlook)
        self._show_chosen()

    def _show_outlook(self, told: SendingOutlook) -> None:
        ui, running = self.ui, self.courier.running
        ui.send.setVisible(not running)
        ui.stop.setVisible(running)
        ui.stop.setEnabled(running)
        ui.send.setEnabled(told.waiting > 0 and told.trouble is None)
        words = self.tr("{gateway} · {waiting} siap dikirim · {today} diserahkan hari ini")
        shown = words.format(
            gateway=message_word(told.gateway.label),
            waiting=count(told.waiting),
            today=count(told.sent_today),
        )
        if not told.open_now and told.waiting:
            at = date_and_time(told.opens_at, self.session.office.zone)
            shown += self.tr(" · di luar jam kirim, dilanjutkan {at}").format(at=at)
        ui.outlook.setText(shown)
        trouble = say(told.trouble) if told.trouble else self.courier.trouble
        ui.trouble.setVisible(bool(trouble))
        ui.trouble.setText(trouble)

    def _chosen_anew(self) -> None:
        if not self._showing:
            self._show_chosen()

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
        words = self.tr("{done} dari {total}")
        ui.bar.setFormat(words.format(done=count(total - left), total=count(total)))
        ui.chips.count(counts)
        ui.words.setText(
            campaign_words(one)
            if one
            else self.tr("Termasuk pesan otomatis: surat siap, berkas kurang, dan lainnya.")
        )
        self.rows.show_campaign(one.id if one else None)

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

    def _do(self, task: Callable[..., Campaign], *args: Any) -> None:
        self.session.workers.run(
            task,
            *args,
            then=lambda _: self.load(),
            otherwise=self._not_done,
            owner=self,
        )

    def _not_done(self, error: BaseException) -> None:
        self.session.problem(error)
        self.load()

    def _connect(self) -> None:
        ui = self.ui
        ui.campaigns.selectionModel().currentRowChanged.connect(lambda *_: self._chosen_anew())
        for button, slot in (
            (ui.new_campaign, self.begin_new),
            (ui.send, self.send_or_stop),
            (ui.stop, self.send_or_stop),
            (ui.begin, self.begin),
            (ui.pause, self.pause_or_resume),
            (ui.resume, self.pause_or_resume),
            (ui.cancel, self.cancel),
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
            ("Ctrl+Y", self.rows.arrived),
            ("Ctrl+L", self.rows.again),
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
