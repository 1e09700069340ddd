"""Pesan › Izin & STOP: what the owner of a number said about being written to, and when."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.errors import Refused
from desktop_app.domain.identity import parse_phone
from desktop_app.domain.notice_list import NoticeList
from desktop_app.gui.forms.ui_message_consent import Ui_MessageConsentPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.message_part import MessagePart, keep_level
from desktop_app.gui.screens.message_words import message_word, notice_word
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import Check, all_right, mark
from desktop_app.gui.words import count, date_and_time, say
from desktop_app.usecases import consents, notice_lists
from desktop_app.usecases.consents import Consent, How


class ConsentPage(MessagePart):
    """One number at a time; a whole list by its covering letter."""

    ui: Ui_MessageConsentPage

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = ui = Ui_MessageConsentPage()
        ui.setupUi(self)
        self._lists: tuple[NoticeList, ...] = ()
        zone = session.office.zone
        self.rows = RowsModel[Consent](
            (
                Column(self.tr("Waktu"), lambda one: date_and_time(one.at, zone)),
                Column(self.tr("Dikatakan"), self._said),
                Column(self.tr("Diketahui dari"), _how),
                Column(self.tr("Dicatat oleh"), lambda one: one.officer),
                Column(self.tr("Catatan"), lambda one: one.note, wide=True),
            ),
            self,
        )
        self.rows.dress(ui.rows)
        for how in (How.LISAN, How.FORMULIR, How.PESAN):
            ui.how.addItem(message_word(how.label), how)
        ui.list_box.setVisible(session.actor.may(Right.SEND_MESSAGES))
        self.hide_faults()
        keep_level(ui.ask, ui.list_row)
        for button, key, slot in (
            (ui.look, "F5", self.look),
            (ui.agree, "Ctrl+Return", lambda: self.say(agrees=True)),
            (ui.stop, "Ctrl+B", lambda: self.say(agrees=False)),
            (ui.agree_list, "Ctrl+D", self.say_for_list),
        ):
            button.clicked.connect(lambda _=False, slot=slot: slot())
            self.key(key, slot)
        self.key("Ctrl+Enter", lambda: self.say(agrees=True))
        ui.phone.returnPressed.connect(self.look)
        ui.phone.textChanged.connect(lambda _: self._clear())

    def load(self) -> None:
        """Offer the lists there are."""
        self.session.workers.read(
            notice_lists.lists, then=self._offer, otherwise=self.session.problem, owner=self
        )

    def take_focus(self) -> None:
        """Put the keyboard on the number."""
        self.ui.phone.setFocus()

    def look(self) -> None:
        """Show all that was said about the number."""
        ui = self.ui
        if not all_right(self._checks()):
            return
        asked = ui.phone.text()

        def answer(found: tuple[Consent, ...]) -> None:
            if asked == ui.phone.text():
                self._show(found)

        self.session.workers.read(
            consents.history, asked, then=answer, otherwise=self._not_done, owner=self
        )

    def say(self, *, agrees: bool) -> None:
        """Record what the owner of the number said."""
        ui = self.ui
        mark(ui.note, "", ui.note_fault)
        if not all_right(self._checks()):
            return
        self.session.workers.run(
            consents.say,
            ui.phone.text(),
            agrees,
            How(ui.how.currentData()),
            ui.note.text(),
            then=lambda _: self._recorded(agrees=agrees),
            otherwise=self._not_done,
            owner=self,
        )

    def say_for_list(self) -> None:
        """Record that a list's people agreed, as its covering letter says."""
        ui, at = self.ui, self.ui.which.currentIndex()
        if not 0 <= at < len(self._lists) or not self.session.actor.may(Right.SEND_MESSAGES):
            return
        mark(ui.paper, "", ui.paper_fault)
        self.session.workers.run(
            consents.say_for_list,
            self._lists[at].id,
            ui.paper.text(),
            then=self._list_recorded,
            otherwise=lambda error: mark(ui.paper, say(error), ui.paper_fault),
            owner=self,
        )

    def _checks(self) -> list[Check]:
        ui = self.ui
        return [Check(ui.phone, ui.phone_fault, lambda: parse_phone(ui.phone.text()))]

    def _offer(self, found: tuple[NoticeList, ...]) -> None:
        ui, at = self.ui, self.ui.which.currentIndex()
        self._lists = tuple(one for one in found if one.removed_at is None)
        ui.which.clear()
        ui.which.addItems([f"{notice_word(one.kind.label)} · {one.title}" for one in self._lists])
        ui.which.setCurrentIndex(max(at, 0) if self._lists else -1)
        ui.agree_list.setEnabled(bool(self._lists))

    def _clear(self) -> None:
        self.rows.show_rows(())
        self.ui.standing.clear()

    def _show(self, found: tuple[Consent, ...]) -> None:
        self.rows.show_rows(found)
        words = self.tr("Belum ada catatan tentang nomor ini di sini.")
        if found:
            words = self.tr("Setuju dikirimi pesan.")
            if not found[0].agrees:
                words = self.tr("STOP: tidak dikirimi apa pun lagi.")
        self.ui.standing.setText(words)

    def _recorded(self, *, agrees: bool) -> None:
        self.ui.note.clear()
        yes = self.tr("Persetujuan dicatat.")
        self.saved(yes if agrees else self.tr("STOP dicatat; pesan yang menunggu dibatalkan."))
        self.look()

    def _list_recorded(self, many: int) -> None:
        self.ui.paper.clear()
        words = self.tr("Persetujuan {count} nomor dicatat; yang pernah berkata lain tetap.")
        self.saved(words.format(count=count(many)))

    def _not_done(self, error: BaseException) -> None:
        if isinstance(error, Refused) and error.code == "persetujuan_tanpa_catatan":
            mark(self.ui.note, say(error), self.ui.note_fault)
            self.ui.note.setFocus()
        else:
            self.session.problem(error)

    def _said(self, one: Consent) -> str:
        return self.tr("✔ setuju") if one.agrees else self.tr("✖ STOP")


def _how(one: Consent) -> str:
    return message_word(How(one.how).label) if one.how in list(How) else one.how
