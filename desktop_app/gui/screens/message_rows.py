"""The messages of the campaign in front, and what a person decides about one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.access import Right
from desktop_app.domain.message import Message, MessageState
from desktop_app.gui.forms.ui_message_sending import Ui_MessageSendingPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.message_words import covered_phone, fate, message_word
from desktop_app.gui.session import Session
from desktop_app.gui.words import count, date_and_time
from desktop_app.usecases import campaigns
from desktop_app.usecases.campaigns import MessagePage, MessagesAsked
from desktop_app.usecases.office import Office

_MOST = 200
_FILTERS = (
    MessageState.MENUNGGU,
    MessageState.DITERIMA,
    MessageState.GAGAL,
    MessageState.TIDAK_PASTI,
    MessageState.BATAL,
)


class AskedTwice:
    """A deed that may harm is done when its key is pressed again; `tell` says what would be."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._asked: tuple[str, UUID] | None = None

    def sure(self, deed: str, id: UUID, words: str) -> bool:
        """Tell whether this very deed was asked just before; if not, say `words`."""
        if self._asked == (deed, id):
            self._asked = None
            return True
        self._asked = (deed, id)
        self._tell(words)
        return False

    def forget_but(self, id: UUID | None) -> None:
        """Something else is in front now: what was asked of another is not meant any more."""
        if self._asked is not None and self._asked[1] != id:
            self._asked = None


class MessageRows(QObject):
    """Fills the right half of `Ui_MessageSendingPage`. `changed` after a decision."""

    changed = Signal()

    def __init__(self, session: Session, ui: Ui_MessageSendingPage, parent: QObject) -> None:
        super().__init__(parent)
        self.session, self.ui = session, ui
        self.may = session.actor.may(Right.SEND_MESSAGES)
        self._campaign: UUID | None = None
        self._sure = AskedTwice(session.notice)
        self.model = RowsModel[Message](self._columns(), self)
        self.model.dress(ui.rows)
        choices: list[tuple[object, str]] = [(None, self.tr("Semua"))]
        ui.chips.offer([*choices, *((one, message_word(one.label)) for one in _FILTERS)])
        ui.chips.chosen.connect(lambda _: self.load())
        ui.rows.selectionModel().currentRowChanged.connect(lambda *_: self._choose())
        ui.arrived.clicked.connect(lambda _=False: self.arrived())
        ui.again.clicked.connect(lambda _=False: self.again())

    @property
    def rows(self) -> Sequence[Message]:
        """The messages on show."""
        return self.model.rows

    @property
    def chosen(self) -> Message | None:
        """The message in the chosen row."""
        return self.model.row(self.ui.rows.currentIndex())

    def show_campaign(self, campaign_id: UUID | None) -> None:
        """Show another campaign's messages, None for those of all, or the same as they are now."""
        self._campaign = campaign_id
        self.load()

    def load(self) -> None:
        """Read the messages of the state that is chosen."""
        asked = self._asked()

        def answer(page: MessagePage) -> None:
            if asked == self._asked():
                self._show(page)

        self.session.workers.read(
            campaigns.messages, asked, then=answer, otherwise=self.session.problem, owner=self
        )

    def arrived(self) -> None:
        """An unsure message did arrive, as somebody found out."""
        one = self.chosen
        if one is not None and one.state is MessageState.TIDAK_PASTI and self.may:
            self._do(partial(campaigns.settle, sent=True), one)

    def again(self) -> None:
        """Send a message again that failed, or, knowingly, an unsure one; asked twice."""
        one = self.chosen
        if one is None or not self.may:
            return
        if one.state is MessageState.GAGAL:
            self._do(campaigns.again, one)
        elif one.state is MessageState.TIDAK_PASTI:
            words = self.tr(
                "Pesan ini mungkin sudah sampai; bila dikirim lagi, orangnya bisa menerima dua "
                "kali. Bila tetap perlu, tekan Ctrl+L sekali lagi."
            )
            if self._sure.sure("again", one.id, words):
                self._do(partial(campaigns.settle, sent=False), one)

    def _asked(self) -> MessagesAsked:
        state = self.ui.chips.value
        states = (state,) if isinstance(state, MessageState) else ()
        return MessagesAsked(self._campaign, states, most=_MOST)

    def _show(self, page: MessagePage) -> None:
        ui = self.ui
        kept = self.chosen.id if self.chosen else None
        if page.rows != self.model.rows:
            self.model.show_rows(page.rows)
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
        self._choose()

    def _choose(self) -> None:
        ui, one = self.ui, self.chosen
        unsure = one is not None and one.state is MessageState.TIDAK_PASTI
        failed = one is not None and one.state is MessageState.GAGAL
        ui.arrived.setVisible(self.may and unsure)
        ui.again.setVisible(self.may and (unsure or failed))
        ui.text.setVisible(one is not None)
        ui.text.setText(_told(one) if one else "")
        self._sure.forget_but(one.id if one else None)
        ui.again_words.setText(
            self.tr("Tanyakan orangnya, atau lihat daftar kirim di situs penyedia.")
            if unsure
            else ""
        )

    def _do(self, task: Callable[[Office, UUID, int], Message], one: Message) -> None:
        self.session.workers.run(
            task,
            one.id,
            one.version,
            then=lambda _: self.changed.emit(),
            otherwise=self._not_done,
            owner=self,
        )

    def _not_done(self, error: BaseException) -> None:
        self.session.problem(error)
        self.changed.emit()

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


def _told(one: Message) -> str:
    """Return what became of a message in full, and what it says."""
    words = " ".join(one.text.split())
    if one.reason is None:
        return words
    own = f" (“{one.reference}”)" if one.state is MessageState.GAGAL and one.reference else ""
    return f"{fate(one)}{own}.\n{words}"
