"""One person on five tabs: summary, visits, letters, register, and who looked.

The part paints a page and says which deed is wanted; the screen has it done. Numbers that were
uncovered are covered again after a minute, and when the screen is left.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QTableView, QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.people import Person
from desktop_app.domain.person_page import (
    REVEALED_FOR,
    CaseLine,
    Change,
    Kin,
    LetterLine,
    Look,
    PersonPage,
    Revealed,
    Visit,
)
from desktop_app.gui.forms.ui_person_page import Ui_PersonPagePart
from desktop_app.gui.models.rows import RowsModel
from desktop_app.gui.screens import person_words as words
from desktop_app.gui.screens.message_words import told_by_message
from desktop_app.gui.session import Session
from desktop_app.gui.words import date_and_time, short_date

_LEAST = 280  # pixels: the tabs with some rows below them
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PersonPagePart(QWidget):
    """`wanted` names a deed: `reveal`, `correct`, `give`, `erase` or `compare`.

    `kin_wanted` carries somebody of the family.
    """

    wanted = Signal(str)
    kin_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.page: PersonPage | None = None
        self._services: dict[str, str] = {}
        self.ui = Ui_PersonPagePart()
        self.ui.setupUi(self)
        # What is behind the other tabs must not make the window scroll.
        self.ui.tabs.setMinimumHeight(_LEAST)
        self._cover = QTimer(self)
        self._cover.setSingleShot(True)
        self._cover.timeout.connect(self.cover)
        self._make_models()
        self._connect()

    def show_page(self, page: PersonPage, services: Mapping[str, str]) -> None:
        """Paint another page, or the same as it is now; its numbers are covered."""
        self.page = page
        self._services.update(services)
        self.cover()
        self._paint_head(page)
        self._paint_summary(page)
        self._paint_lists(page)
        self._paint_register(page)

    def forget(self) -> None:
        """Leave nobody's data on the screen."""
        self.cover()
        self.page = None

    def reveal(self, numbers: Revealed) -> None:
        """Show NIK and No. KK in full for a minute."""
        left = numbers.until - self.session.office.now()
        self._cover.start(max(int(min(left, REVEALED_FOR).total_seconds() * 1000), 0))
        self._paint_numbers(numbers.nik, numbers.kk)
        self.ui.reveal.setText(self.tr("Ctrl+L  Tutup NIK"))

    @property
    def revealed(self) -> bool:
        """Tell whether numbers stand in full on the screen."""
        return self._cover.isActive()

    def cover(self) -> None:
        """Cover the numbers again."""
        self._cover.stop()
        self.ui.reveal.setText(self.tr("Ctrl+L  Lihat NIK"))
        if self.page is not None:
            person = self.page.person
            self._paint_numbers(person.nik or "", person.kk or "")

    def take_focus(self) -> None:
        """Put the keyboard on the tabs: the arrows go from one to the next."""
        self.ui.tabs.tabBar().setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter on somebody of the family opens their page."""
        if (
            watched is self.ui.family
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _ENTER
        ):
            self._open_kin()
            return True
        return super().eventFilter(watched, event)

    # Wiring --------------------------------------------------------------------------------------

    def _make_models(self) -> None:
        session, ui = self.session, self.ui
        zone, regions = session.office.zone, session.office.regions
        self.family = RowsModel[Kin](words.family_columns(), self)
        self.visits = RowsModel[Visit](words.visit_columns(self._services), self)
        self.letters = RowsModel[LetterLine](words.letter_columns(zone), self)
        self.standings = RowsModel[tuple[str, ...]](words.standing_columns(), self)
        self.decided = RowsModel[CaseLine](words.decided_columns(self._services), self)
        self.looks = RowsModel[Look](words.look_columns(zone), self)
        self.changes = RowsModel[Change](words.change_columns(zone, regions), self)
        for model, view in (
            (self.family, ui.family),
            (self.visits, ui.visits),
            (self.letters, ui.letters),
            (self.standings, ui.standings),
            (self.decided, ui.decided),
            (self.looks, ui.looks),
            (self.changes, ui.changes),
        ):
            model.dress(view)
        ui.visits.selectionModel().currentRowChanged.connect(self._tell_visit)

    def _connect(self) -> None:
        ui = self.ui
        ui.family.installEventFilter(self)
        ui.family.doubleClicked.connect(lambda: self._open_kin())
        for key, name, button in (
            ("Ctrl+L", "reveal", ui.reveal),
            ("Ctrl+R", "correct", ui.correct),
            ("Ctrl+D", "give", ui.give),
            ("Ctrl+E", "erase", ui.erase),
            ("Ctrl+B", "compare", ui.compare),
        ):
            button.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
            self._key(key, partial(_press, button))
        for number in range(ui.tabs.count()):
            self._key(f"Alt+{number + 1}", partial(ui.tabs.setCurrentIndex, number))

    def _key(self, key: str, slot: Callable[[], object]) -> None:
        action = QAction(self)
        action.setShortcut(QKeySequence(key))
        action.setAutoRepeat(False)
        action.triggered.connect(lambda _=False: slot())
        self.addAction(action)

    def _open_kin(self) -> None:
        kin = self.family.row(self.ui.family.currentIndex())
        if kin is not None:
            self.kin_wanted.emit(kin)

    # Painting ------------------------------------------------------------------------------------

    def _paint_head(self, page: PersonPage) -> None:
        ui, person, actor = self.ui, page.person, self.session.actor
        manages = actor.may(Right.MANAGE_PEOPLE)
        ui.name.setText(person.name)
        born = words.born(person, self.session.office.today())
        place = words.village(self.session.office.regions, person.village_code)
        ui.facts.setText("" if page.erased else f"{born} · {place}")
        ui.facts.setVisible(not page.erased)
        ui.numbers.setVisible(not page.erased)
        ui.reveal.setVisible(page.may_reveal)
        ui.correct.setVisible(not page.erased)
        ui.give.setVisible(manages and actor.may(Right.SEE_NIK) and not page.erased)
        ui.erase.setVisible(manages and not page.erased)
        ui.twin.setVisible(bool(page.pairs or (page.merged and manages)) and not page.erased)
        ui.compare.setVisible(manages)
        if page.pairs:
            pair = page.pairs[0]
            told = QCoreApplication.translate("people", pair.why.label)
            more = self.tr(" (dan {n} lagi)").format(n=len(page.pairs) - 1)
            sentence = self.tr("⚠ Mungkin tercatat dua kali: {why}").format(why=told)
            ui.twin_words.setText(sentence + (more if len(page.pairs) > 1 else ""))
        elif page.merged:
            names = ", ".join(f"{one.person.name} ({one.person.nik or '–'})" for one in page.merged)
            ui.twin_words.setText(self.tr("Digabung dengan catatan: {names}").format(names=names))

    def _paint_numbers(self, nik: str, kk: str) -> None:
        told = self.tr("NIK {nik}   ·   No. KK {kk}")
        self.ui.numbers.setText(told.format(nik=nik or words.NOTHING, kk=kk or words.NOTHING))

    def _paint_summary(self, page: PersonPage) -> None:
        ui, office = self.ui, self.session.office
        told = [] if page.erased else words.facts(page.person, office.regions, office.today())[4:]
        told += [(self.tr("Ditulis pada {day}").format(day=short_date(one.day)), differs)
                 for one in page.written
                 if (differs := self._differences(page, one.person))]  # fmt: skip
        told += self._standing_words(page)
        ui.summary.setText(words.lines(told))
        self.family.show_rows(page.household)
        for part in (ui.family_title, ui.family):
            part.setVisible(bool(page.household))
        ui.no_family.setVisible(not page.household and not page.erased)
        _fit(ui.family, len(page.household))

    def _differences(self, page: PersonPage, earlier: Person) -> str:
        """Return only what an earlier form had differently."""
        office = self.session.office
        now = words.facts(page.person, office.regions, office.today())
        then = words.facts(earlier, office.regions, office.today())
        return "; ".join(
            f"{name} {text}"
            for (name, text), (_, known) in zip(then, now, strict=True)
            if text != known
        )

    def _standing_words(self, page: PersonPage) -> list[tuple[str, str]]:
        """Return what an officer wants to know at a glance."""
        told: list[tuple[str, str]] = []
        if page.standings:
            one = page.standings[0]
            source = self.tr("{source} per {day}").format(
                source=one.snapshot.title, day=short_date(one.snapshot.as_of)
            )
            state = self.tr("terdaftar") if one.entry else self.tr("tidak ditemukan")
            desil = (
                self.tr(", desil {desil}").format(desil=one.entry.desil)
                if one.entry and one.entry.desil
                else ""
            )
            pbi = f", PBI {one.entry.pbi_status}" if one.entry and one.entry.pbi_status else ""
            told.append((source, state + desil + pbi))
        if page.cases:
            last = page.cases[0]
            name = self._services.get(last.service, last.service)
            when = f"{short_date(last.day)}, {name}: {words.outcome(last)}"
            told.append((self.tr("Terakhir datang"), when))
        waits = [one.number for one in page.letters if one.waits]
        told.append((self.tr("Surat menunggu diambil"), ", ".join(waits)))
        zone = self.session.office.zone
        awaited = [words.awaited_words(one, zone) for one in page.awaited]
        told.append((self.tr("Masih ditunggu"), "; ".join(awaited)))
        told.append((self.tr("Tanda terima"), words.receipt_words(page.receipts, zone)))
        told.append((self.tr("Pesan"), told_by_message(page.messages, zone)))
        told.append((self.tr("Program bantuan"), words.benefit_words(page.benefits)))
        drafts = [
            f"{one.code}, {self._services.get(one.service, one.service)}" for one in page.drafts
        ]
        told.append((self.tr("Isian yang belum selesai"), "; ".join(drafts)))
        complaints = [words.complaint_words(one.category, one.state) for one in page.complaints]
        told.append((self.tr("Pengaduan"), "; ".join(complaints)))
        return told

    def _paint_lists(self, page: PersonPage) -> None:
        ui = self.ui
        self.visits.show_rows(page.visits)
        self.letters.show_rows(page.letters)
        for table, empty, rows in (
            (ui.visits, ui.no_visits, page.visits),
            (ui.letters, ui.no_letters, page.letters),
        ):
            table.setVisible(bool(rows))
            empty.setVisible(not rows)
        if page.visits:
            ui.visits.selectRow(0)
        self._tell_visit()
        zone = self.session.office.zone
        beside = [
            self.tr("Isian nomor {code} disimpan {at} oleh {who}.").format(
                code=one.code, at=date_and_time(one.saved_at, zone), who=one.officer or "–"
            )
            for one in page.drafts
        ]
        beside += [
            self.tr("Pengaduan {number}: {what}, dijawab paling lambat {due}.").format(
                number=one.number,
                what=words.complaint_words(one.category, one.state),
                due=short_date(one.due_on),
            )
            for one in page.complaints
        ]
        ui.beside.setText("<br>".join(map(escape, beside)))
        ui.beside.setVisible(bool(beside))
        self.looks.show_rows(page.looks)
        self.changes.show_rows(page.changes)

    def _paint_register(self, page: PersonPage) -> None:
        ui = self.ui
        today = self.session.office.today()
        self.standings.show_rows(words.side_by_side(page.standings, today))
        for column in range(1, self.standings.columnCount()):
            ui.standings.setColumnHidden(column, column > len(page.standings))
        self.decided.show_rows(page.cases)
        _fit(ui.standings, len(self.standings.rows))
        ui.standings.setVisible(bool(page.standings))
        for part in (ui.decided_title, ui.decided):
            part.setVisible(bool(page.cases))
        if page.register_fault:
            told = QCoreApplication.translate("errors", page.register_fault)
        elif page.standings:
            told = self.tr("Menurut NIK yang tercatat sekarang, pada semua data yang disimpan.")
        elif page.person.nik:
            told = self.tr("Belum ada data DTKS/DTSEN di komputer ini.")
        else:
            told = self.tr("Orang ini dicatat tanpa NIK, jadi tidak dapat dicari di data.")
        ui.register_words.setText("" if page.erased else told)

    def _tell_visit(self) -> None:
        visit = self.visits.row(self.ui.visits.currentIndex())
        told = [words.case_words(case, self._services) for case in visit.cases] if visit else []
        self.ui.visit_words.setText("<br>".join(told))


def _press(button: QPushButton) -> None:
    """Do by key what the button does, only where it is offered: a hidden one still clicks."""
    if button.isVisible():
        button.click()


def _fit(table: QTableView, rows: int) -> None:
    """Give a table the height of its rows, of six at the most."""
    row = table.verticalHeader().defaultSectionSize()
    height = table.horizontalHeader().sizeHint().height() + row * min(max(rows, 1), 6) + 4
    # With large text it is wider than its place, and its scroll bar must not cover a row.
    table.setFixedHeight(height + table.horizontalScrollBar().sizeHint().height())
