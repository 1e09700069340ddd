"""Cari: one field over the register, results while one types, a person opened and the family.

The list shows who it may be, with covered numbers; Enter opens a person and F4 the family, and
both are journaled. What is typed is searched when the fingers rest, one search at a time.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app import settings as declared
from desktop_app.domain.register import RegisterEntry, SetAside
from desktop_app.domain.register_reasons import in_words
from desktop_app.domain.register_search import DOUBTFUL, Hit, SearchAnswer, Why, why_in_words
from desktop_app.gui import code_scan
from desktop_app.gui.forms.ui_register_search import Ui_RegisterSearchScreen
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.base import Screen
from desktop_app.gui.session import Session
from desktop_app.gui.words import count, say, short_date, translate
from desktop_app.usecases import register_search

_TYPING_MS = 150
_MOST_HITS = 10
_NOTHING = "–"


class RegisterSearchScreen(Screen):
    """The field and the best ten on the left, the person and the family on the right."""

    help_page = "data-register"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_RegisterSearchScreen()
        self.ui.setupUi(self)
        self._asked = ""
        self._searching = False
        self._hit: Hit | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.load)
        self.hits = RowsModel[Hit](self._hit_columns(), self)
        self.hits.dress(self.ui.hits)
        self.members = RowsModel[RegisterEntry](self._member_columns(), self)
        self.members.dress(self.ui.members)
        self.ui.splitter.setSizes([840, 420])
        self._connect()
        self._show(None)

    def entered(self) -> None:
        """Search again: another register may be current now."""
        self.session.workers.read(register_search.get_ready, owner=self)
        self.ui.search.setFocus()
        self.ui.search.selectAll()
        self._asked = ""
        self.load()

    def leaving(self) -> None:
        """Leave nobody's data on a screen that somebody else may enter."""
        self._choose()

    def load(self) -> None:
        """Search what stands in the field, unless that was done or another search runs."""
        text = self.ui.search.text().strip()
        if self._searching or text == self._asked:
            return
        self._asked = text
        if not text:
            self._show(None)
            return
        self._searching = True
        self.session.workers.run(
            register_search.search,
            text,
            _MOST_HITS,
            self.session.workers.relay(self._show, owner=self),
            then=lambda _: self._done(),
            otherwise=self._not_found,
            owner=self,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the field the arrows move in the list; Enter in either opens the person."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if watched is self.ui.search and step and self.hits.rows:
                row = self.ui.hits.currentIndex().row() + step
                self.ui.hits.selectRow(min(max(row, 0), len(self.hits.rows) - 1))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
                (self.take if held else self.open)()
                return True
        return super().eventFilter(watched, event)

    def open(self) -> None:
        """Show the chosen person in full."""
        self._ask(register_search.open_hit, self._show_whole)

    def family(self) -> None:
        """Show everybody of the chosen person's KK."""
        self._ask(register_search.family, self._show_family)

    def take(self) -> None:
        """Put the chosen person into the form of the number being served."""
        self._ask(register_search.open_hit, self._serve)

    # Searching ----------------------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self.ui
        ui.search.textChanged.connect(lambda: self._pause.start(_TYPING_MS))
        ui.search.installEventFilter(self)
        ui.hits.installEventFilter(self)
        ui.hits.doubleClicked.connect(lambda: self.open())
        ui.hits.selectionModel().currentRowChanged.connect(self._choose)
        ui.open.clicked.connect(lambda: self.open())
        ui.family.clicked.connect(lambda: self.family())
        ui.take.clicked.connect(lambda: self.take())
        QShortcut(QKeySequence(Qt.Key.Key_F4), self, lambda: self.family())
        self.session.register_changed.connect(self._forget)

    def _forget(self) -> None:
        self._asked = ""
        if self.isVisible():
            self.load()

    def _done(self) -> None:
        """The list stands there already, now its trace is in the journal too."""
        self._searching = False
        self.load()

    def _not_found(self, error: BaseException) -> None:
        self._show(None)
        self.ui.advice.setText(say(error))
        self._done()

    def _show(self, answer: SearchAnswer | None) -> None:
        self.hits.show_rows(answer.hits if answer else ())
        self.ui.advice.setText(self._advice(answer))
        if self.hits.rows:
            self.ui.hits.selectRow(0)
        self._choose()

    def _advice(self, answer: SearchAnswer | None) -> str:
        if answer is None:
            return self.tr("Ketik nama atau nomor; salah ketik dan ejaan lama tetap ditemukan.")
        sentences = []
        if answer.question.place:
            sentences.append(
                self.tr("Desa/kecamatan: {place}.").format(place=answer.question.place.label)
            )
        if answer.advice:
            sentences.append(QCoreApplication.translate("register", answer.advice))
        elif answer.more:
            sentences.append(self.tr("Masih ada yang lain; tambahkan petunjuk agar lebih tepat."))
        return " ".join(sentences)

    # One person ---------------------------------------------------------------------------------

    def _choose(self) -> None:
        self._hit = self.hits.row(self.ui.hits.currentIndex())
        self.members.show_rows(())
        self.ui.family_label.hide()
        self.ui.members.hide()
        self.ui.open.setEnabled(self._hit is not None)
        self.ui.family.setEnabled(self._hit is not None)
        self.ui.take.setEnabled(self._hit is not None and self._hit.entry is not None)
        self._show_row((self._hit.entry or self._hit.set_aside) if self._hit else None)

    def _ask(self, task: Callable[..., object], show: Callable[..., None]) -> None:
        hit = self._hit
        if hit is None:
            return
        self.session.workers.run(
            task,
            hit,
            then=lambda answer: show(answer) if self._hit is hit else None,
            otherwise=self.session.problem,
            owner=self,
        )

    def _serve(self, row: RegisterEntry | SetAside) -> None:
        if isinstance(row, SetAside) or "nik_rusak_excel" in row.warnings:
            self._show_row(row)
            self.session.notice(
                self.tr("NIK pada baris ini tidak utuh. Ketik NIK dari KTP atau KK di Loket.")
            )
            return
        self.session.place_wanted.emit("workbench", "")
        self.session.person_taken.emit(row)

    def _show_whole(self, row: RegisterEntry | SetAside) -> None:
        self._show_row(row)
        self.ui.open.setEnabled(False)

    def _show_family(self, members: tuple[RegisterEntry, ...]) -> None:
        self.members.show_rows(members)
        self.ui.members.setVisible(bool(members))
        self.ui.family_label.show()
        self.ui.family_label.setText(
            self.tr("Satu keluarga, {people} orang").format(people=len(members))
            if members
            else self.tr("Tidak ada orang lain dengan No. KK itu di data ini.")
        )

    def _show_row(self, row: RegisterEntry | SetAside | None) -> None:
        ui, hit = self.ui, self._hit
        ui.card.setVisible(hit is not None)
        if hit is None or row is None:
            return
        ui.person_name.setText(hit.name or self.tr("(tanpa nama)"))
        doubts = [one for one in hit.why if one in DOUBTFUL]
        ui.doubt.setVisible(bool(doubts))
        ui.doubt.setText(
            self.tr("⚠ Perlu dipastikan: {why}").format(why=", ".join(map(_said, doubts)))
        )
        facts = self._facts(row) if isinstance(row, RegisterEntry) else self._cells(row)
        facts += [(self.tr("Sumber"), _source(hit)), (self.tr("Cocok"), _sure(hit))]
        if hit.namesakes > 1:
            facts.append((self.tr("Orang senama"), count(hit.namesakes)))
        told = (f"<b>{escape(title)}:</b> {escape(text)}" for title, text in facts if text)
        ui.facts.setText("<br>".join(told))

    def _facts(self, entry: RegisterEntry) -> list[tuple[str, str]]:
        born = short_date(entry.birth_date) if entry.birth_date else ""
        block = f"RT {entry.rt or _NOTHING} RW {entry.rw or _NOTHING}"
        return [
            (self.tr("NIK"), entry.nik),
            (self.tr("No. KK"), entry.kk or ""),
            (self.tr("Lahir"), ", ".join(filter(None, (entry.birth_place, born)))),
            (self.tr("Alamat"), ", ".join(filter(None, (entry.address, block)))),
            (self.tr("Desa"), _village(entry)),
            (self.tr("Hubungan"), (entry.relation or "").capitalize()),
            (self.tr("ID-DTKS"), " / ".join(entry.ids)),
            (self.tr("Kartu"), entry.card or ""),
            (self.tr("Desil"), str(entry.desil or "")),
            (self.tr("PBI"), (entry.pbi_status or "").capitalize()),
            (self.tr("Program lain"), ", ".join(entry.programmes)),
            (self.tr("Catatan"), in_words(entry.warnings)),
        ]

    def _cells(self, row: SetAside) -> list[tuple[str, str]]:
        where = self.tr("lembar {sheet}, baris {row}").format(sheet=row.sheet, row=row.row)
        return [
            (self.tr("Perlu diperbaiki"), in_words(row.reasons)),
            (self.tr("Asal"), where),
            *row.original.items(),
        ]

    def _hit_columns(self) -> tuple[Column[Hit], ...]:
        return (
            Column(self.tr("Nama"), lambda hit: hit.name),
            Column(self.tr("Lahir"), _born),
            Column(self.tr("Desa"), lambda hit: _village(hit.entry) if hit.entry else _NOTHING),
            Column(self.tr("NIK"), lambda hit: hit.entry.nik if hit.entry else _NOTHING),
            Column(self.tr("Mengapa"), self._why, wide=True),
        )

    def _member_columns(self) -> tuple[Column[RegisterEntry], ...]:
        return (
            Column(self.tr("Nama"), lambda one: one.name, wide=True),
            Column(
                self.tr("Lahir"),
                lambda one: short_date(one.birth_date) if one.birth_date else _NOTHING,
            ),
            Column(self.tr("Hubungan"), lambda one: (one.relation or _NOTHING).capitalize()),
            Column(self.tr("NIK"), lambda one: one.nik),
        )

    def _why(self, hit: Hit) -> str:
        sure = _sure(hit)
        return sure if hit.certain else "⚠ " + (sure or self.tr("perlu dipastikan"))


class FindScreen(RegisterSearchScreen):
    """F3 at the counter: the same search beside the rail; Esc goes back to where one served."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        back = QPushButton(self.tr("‹ Loket  Esc"), self)
        back.setObjectName("back")
        back.setAccessibleName(self.tr("Kembali ke Loket (Esc)"))
        back.setAutoDefault(False)
        back.clicked.connect(self._back)
        self.ui.search_row.insertWidget(0, back)
        self.ui.search.setToolTip(self.ui.search.placeholderText())
        self.ui.search.setPlaceholderText(self.tr("Nama, NIK, No. KK, kartu, atau ID-DTKS"))
        self._own = self._own_button()

    def show_section(self, section: str) -> None:
        """Search for what was typed elsewhere; nothing changes without a text."""
        if section:
            self.ui.search.setText(section)

    def load(self) -> None:
        """Search; what a receipt or a letter says waits for its Enter."""
        if not code_scan.is_code(self.session, self.ui.search.text()):
            super().load()

    def open(self) -> None:
        """Show the chosen person in full, or the case of what was scanned."""
        text = self.ui.search.text().strip()
        if code_scan.is_code(self.session, text):
            self.ui.search.clear()
            code_scan.open_scanned(self.session, text, self)
        else:
            super().open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to Loket."""
        if event.key() == Qt.Key.Key_Escape:
            self._back()
        else:
            super().keyPressEvent(event)

    def entered(self) -> None:
        """Search again; where the office keeps pages of people, F3 once more looks there."""
        self._own.setVisible(self.session.settings[declared.USE_PERSON_PAGE])
        super().entered()

    def _own_button(self) -> QPushButton:
        own = QPushButton(self.tr("F3  Pernah dilayani"), self)
        own.setObjectName("own")
        own.setAccessibleName(self.tr("Cari di antara yang pernah dilayani (F3)"))
        own.setAutoDefault(False)
        own.clicked.connect(self._find_own)
        self.ui.search_row.addWidget(own)
        QShortcut(QKeySequence(Qt.Key.Key_F3), self, self._find_own)
        return own

    def _find_own(self) -> None:
        if self._own.isVisible():
            self.session.place_wanted.emit("person", self.ui.search.text().strip())

    def _back(self) -> None:
        self.session.place_wanted.emit("workbench", "")


def _said(why: Why) -> str:
    return QCoreApplication.translate("register", why_in_words(why))


def _sure(hit: Hit) -> str:
    return ", ".join(_said(one) for one in hit.why if one not in DOUBTFUL)


def _born(hit: Hit) -> str:
    born = hit.entry.birth_date if hit.entry else None
    return short_date(born) if born else _NOTHING


def _village(entry: RegisterEntry) -> str:
    return " — ".join(filter(None, (entry.village, entry.district))) or _NOTHING


def _source(hit: Hit) -> str:
    words = translate("Snapshot", "{source} per {day}")
    return words.format(source=hit.snapshot.source, day=short_date(hit.snapshot.as_of))
