"""The people of one list: how many, from where, since when, told or not, back or not."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.calendar import office_day
from desktop_app.domain.message import MessageState
from desktop_app.domain.notice_list import (
    Contact,
    Limit,
    NoticeFigures,
    NoticeKind,
    NoticeList,
    NoticePerson,
    VillageCount,
)
from desktop_app.gui.forms.ui_message_lists import Ui_MessageListsPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.message_words import (
    day_words,
    notice_word,
    number_of,
    state_words,
    told_words,
)
from desktop_app.gui.session import Session
from desktop_app.gui.words import count, rupiah, short_date, short_month
from desktop_app.usecases import notice_people
from desktop_app.usecases.notice_people import PeopleAsked, PeoplePage

_TYPING_MS = 250
_MOST = 500


class ListPeople(QObject):
    """Fills the dashboard and the table of `Ui_MessageListsPage`. `changed` after a contact."""

    changed = Signal()

    def __init__(self, session: Session, ui: Ui_MessageListsPage, parent: QObject) -> None:
        super().__init__(parent)
        self.session, self.ui = session, ui
        self.shown: NoticeList | None = None
        self._village = ""
        self.rows = RowsModel[NoticePerson](self._columns(), self)
        self.rows.dress(ui.rows)
        header = ui.rows.horizontalHeader()
        # A long name stands whole in the tooltip; what became of its message must not go for it.
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, _NAME)
        self.villages = RowsModel[VillageCount](
            (
                Column(self.tr("Desa"), lambda one: one.label or self.tr("tanpa desa"), wide=True),
                Column(self.tr("Orang"), lambda one: count(one.people), number=True),
                Column(self.tr("Kabar"), lambda one: count(one.told), number=True),
                Column(self.tr("Kembali"), lambda one: count(one.came), number=True),
            ),
            self,
        )
        self.villages.dress(ui.villages)
        self._offer_filters()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.load_people)
        ui.search.textChanged.connect(lambda _: self._typing.start())
        for box in (ui.limit, ui.told, ui.came):
            box.currentIndexChanged.connect(lambda _: self.load_people())
        ui.villages.selectionModel().selectionChanged.connect(lambda *_: self._take_village())
        ui.rows.selectionModel().selectionChanged.connect(lambda *_: self._choose())
        ui.noted.clicked.connect(self.note_contact)
        session.ending.connect(self._typing.stop)

    @property
    def asked(self) -> PeopleAsked:
        """What the search, the filters and the chosen village ask for."""
        ui = self.ui
        came = {"ya": True, "belum": False}.get(ui.came.currentData())
        return PeopleAsked(
            text=ui.search.text().strip(),
            village=self._village,
            limit=Limit(limit) if (limit := ui.limit.currentData()) else None,
            told=ui.told.currentData() or "",
            came=came,
            most=_MOST,
        )

    @property
    def chosen(self) -> NoticePerson | None:
        """The person in the chosen row."""
        return self.rows.row(self.ui.rows.currentIndex())

    def show_list(self, one: NoticeList) -> None:
        """Show another list, or the same one as it is now."""
        if self.shown is None or self.shown.id != one.id:
            self._village = ""
        self.shown = one
        arrears = one.kind is NoticeKind.TUNGGAKAN
        self.rows.retitle(_DUE, self.tr("Tunggakan") if arrears else self.tr("Batas"))
        there = one.removed_at is None
        self.ui.limit.setVisible(there and not arrears)
        ui = self.ui
        parts: tuple[QWidget, ...] = (ui.search, ui.told, ui.came, ui.count)
        for part in (*parts, ui.contact, ui.note, ui.noted):
            part.setVisible(there)
        if self.session.actor.may(Right.SEE_REPORTS):
            self.session.workers.read(
                notice_people.figures,
                one.id,
                then=self._show_figures,
                otherwise=self.session.problem,
                owner=self,
            )
        else:
            self.ui.dash.hide()
        self.load_people()

    def load_people(self) -> None:
        """Look for the people asked for."""
        if self.shown is None:
            return
        asked = self.asked

        def answer(page: PeoplePage) -> None:
            if asked == self.asked:
                self._show_people(page)

        self.session.workers.read(
            notice_people.people,
            self.shown.id,
            asked,
            then=answer,
            otherwise=self.session.problem,
            owner=self,
        )

    def note_contact(self) -> None:
        """Note that the chosen person was reached without a message, or was not."""
        one = self.chosen
        if one is None or not self.ui.noted.isEnabled():
            return
        self.session.workers.run(
            notice_people.set_contact,
            one.id,
            one.version,
            Contact(how) if (how := self.ui.contact.currentData()) else None,
            self.ui.note.text(),
            then=lambda _: self._noted(),
            otherwise=self.session.problem,
            owner=self,
        )

    def _noted(self) -> None:
        self.ui.note.clear()
        self.changed.emit()

    def _show_figures(self, told: NoticeFigures) -> None:
        ui = self.ui
        words = self.tr(
            "{people} orang · {phone} punya telepon · {agree} setuju dikirimi\n"
            "Sudah dikabari {told} · belum {untold} · tidak pasti {unsure}\n"
            "Kembali ke loket {came} · belum kembali {away}"
        ).format(
            people=count(told.people),
            phone=count(told.with_phone),
            agree=count(told.consenting),
            told=count(told.told),
            unsure=count(told.unsure),
            untold=count(told.people - told.told - told.unsure),
            came=count(told.came),
            away=count(told.people - told.came),
        )
        ui.figures.setText(words)
        arrears = self.shown is not None and self.shown.kind is NoticeKind.TUNGGAKAN
        ui.limits.setText(self._arrears(told) if arrears else self._limits(told))
        ui.since_label.setVisible(not arrears)
        ui.since.setVisible(not arrears)
        months = [
            self.tr("{month}: {count}").format(month=_month(key), count=count(many))
            for key, many in reversed(list(told.since.items()))
        ]
        more = len(months) - _MONTHS
        if more > 0:
            months = [*months[:_MONTHS], self.tr("dan {count} bulan lain").format(count=more)]
        ui.since.setText(" · ".join(months))
        self.villages.show_rows(told.villages)

    def _limits(self, told: NoticeFigures) -> str:
        return "\n".join(
            f"{count(many)} {notice_word(limit.label)}"
            for limit, many in told.limits.items()
            if many
        )

    def _arrears(self, told: NoticeFigures) -> str:
        classes = " · ".join(
            self.tr("kelas {number}: {count}").format(number=number or "?", count=count(many))
            for number, many in told.classes.items()
        )
        return self.tr("Tunggakan {amount}\n{classes}").format(
            amount=rupiah(told.arrears), classes=classes
        )

    def _show_people(self, page: PeoplePage) -> None:
        ui = self.ui
        kept = self.chosen.id if self.chosen else None
        self.rows.show_rows(page.rows)
        ui.rows.setVisible(bool(page.rows))
        ui.empty.setVisible(not page.rows)
        gone = self.shown.removed_at if self.shown else None
        ui.empty.setText(
            self.tr("Tidak ada peserta yang cocok dengan saringan ini.")
            if gone is None
            else self.tr(
                "Isi daftar ini sudah dihapus {day}. Angkanya tetap, seperti pada hari itu."
            ).format(day=short_date(office_day(gone, self.session.office.zone)))
        )
        words = self.tr("{shown} dari {total} orang").format(
            shown=count(len(page.rows)), total=count(page.total)
        )
        if self._village and page.rows:
            words += self.tr(" di {village}").format(village=page.rows[0].person.village)
        ui.count.setText(words)
        again = next((n for n, one in enumerate(page.rows) if one.id == kept), 0)
        if page.rows:
            ui.rows.selectRow(again)
        self._choose()

    def _choose(self) -> None:
        self.ui.noted.setEnabled(self.chosen is not None)

    def _take_village(self) -> None:
        rows = self.ui.villages.selectionModel().selectedRows()
        one = self.villages.row(rows[0]) if rows else None
        code = one.code if one else ""
        if code != self._village:
            self._village = code
            self.load_people()

    def _offer_filters(self) -> None:
        ui = self.ui
        _offer(ui.limit, [(self.tr("Semua batas"), None)])
        _offer(ui.limit, [(notice_word(one.label), one) for one in Limit])
        told = [(self.tr("Semua kabar"), ""), (self.tr("belum dikabari"), "belum")]
        told += [
            (state_words(one), one.value)
            for one in MessageState
            if one not in (MessageState.DISERAHKAN, MessageState.BATAL)
        ]
        _offer(ui.told, [*told, (self.tr("dihubungi langsung"), "tatap_muka")])
        came = [(self.tr("Semua orang"), ""), (self.tr("sudah kembali"), "ya")]
        _offer(ui.came, [*came, (self.tr("belum kembali"), "belum")])
        _offer(ui.contact, [(notice_word(one.label), one) for one in Contact])
        _offer(ui.contact, [(self.tr("(catatan dihapus)"), None)])

    def _columns(self) -> tuple[Column[NoticePerson], ...]:
        return (
            Column(self.tr("Nama"), lambda one: one.person.name),
            Column(self.tr("NIK/kartu"), number_of),
            Column(self.tr("Desa"), lambda one: one.person.village),
            Column(self.tr("Batas"), _due),
            Column(self.tr("Dikabari"), told_words),
            Column(self.tr("Kembali"), lambda one: day_words(one.came_on), wide=True),
        )


_MONTHS = 6
_NAME = 165  # pixels
_DUE = 3  # the column of the limit, or of the arrears


def _offer(box: QComboBox, choices: list[tuple[str, object]]) -> None:
    for words, value in choices:
        box.addItem(words, value)


def _due(one: NoticePerson) -> str:
    if one.person.amount is not None:
        months = QCoreApplication.translate("ListPeople", " · {months} bln")
        more = months.format(months=one.person.months) if one.person.months else ""
        return rupiah(one.person.amount) + more
    sign = {Limit.LEWAT: "✖ ", Limit.HAMPIR_HABIS: "⚠ "}.get(one.limit, "")
    return f"{sign}{day_words(one.deadline)}"


def _month(key: str) -> str:
    if not key:
        return QCoreApplication.translate("ListPeople", "tidak diketahui")
    return f"{short_month(date(int(key[:4]), int(key[5:]), 1))} {key[:4]}"
