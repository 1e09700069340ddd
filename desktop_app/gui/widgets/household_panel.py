"""Ctrl+F: the family of the applicant above the form; Space says whom the letter covers.

It shows and returns a `Household` and decides nothing else: whom a No. KK holds it is told, what
was picked it tells at once, so that a power cut loses none of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop_app.domain.errors import LoketError
from desktop_app.domain.household import (
    Household,
    Member,
    Origin,
    family,
    is_person,
    read_member,
)
from desktop_app.domain.people import Person
from desktop_app.gui.widgets.household_form import MemberForm
from desktop_app.gui.widgets.household_rows import HouseholdTable
from desktop_app.gui.widgets.inline_panel import InlinePanel
from desktop_app.gui.words import say


class HouseholdPanel(InlinePanel):
    """`changed` carries the household after every pick; `chosen` who shall be the applicant."""

    changed = Signal(object)
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Keluarga"))
        self.household = Household()
        self._known: tuple[Member, ...] = ()
        self._person: Person | None = None
        self._today = date.min
        self._needs_nik = True
        self._old: Member | None = None
        self.title = QLabel(self)
        self.title.setProperty("role", "title")
        self.title.setObjectName("family_title")
        self.hint = QLabel(self)
        self.hint.setProperty("role", "hint")
        # Unwrapped: a wrapped line would make the whole screen higher than the window.
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.table = HouseholdTable(self)
        self.form = MemberForm(self)
        for part in (self.title, self.hint, self.table, self.form):
            self.column.addWidget(part)
        self._last = self.table
        self._buttons = self._deeds()
        self._connect()

    @property
    def choosing(self) -> bool:
        """True while nobody is the applicant yet: Enter chooses one."""
        return self._person is None

    def ask(
        self,
        members: Sequence[Member],
        household: Household,
        person: Person | None,
        *,
        today: date,
        needs_nik: bool,
    ) -> None:
        """Open with a family. Without `person` somebody of it has to be chosen first."""
        self._known, self.household, self._person = tuple(members), household, person
        self._today, self._needs_nik = today, needs_nik
        self.form.hide()
        self._paint()
        self.take_keyboard(self.table)
        self.table.go_to(None)

    def close_form(self) -> bool:
        """Esc: leave the fields of a member; False when they are not open."""
        if not self.form.isVisible():
            return False
        self.form.hide()
        self._show_deeds(True)
        self.table.setFocus()
        return True

    def done(self) -> None:
        """Enter at the table closes it, in the fields of a member it keeps that member."""
        if self.form.isVisible():
            self._keep_member()
        elif not self.choosing:
            self.give_back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes through a member's fields and keeps them after the last."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.form.isVisible() and not isinstance(self.focusWidget(), QPushButton):
            if not self.form.go_on():
                self._keep_member()
            return
        super().keyPressEvent(event)

    # What the officer does -----------------------------------------------------------------------

    def pick(self, row: int) -> None:
        """Space: cover a member, or no longer; the applicant always is."""
        member = self.table.rows.members[row]
        if self.choosing or self.table.rows.is_applicant(member):
            return
        self._tell(self.household.toggle(member), member)

    def add(self) -> None:
        """A: write in somebody the register does not know (*tambah anggota keluarga*)."""
        self._open_form(None)

    def change(self) -> None:
        """U: put a member right; of the applicant only the place in the family."""
        if (member := self.table.current()) is not None:
            self._open_form(member)

    def choose(self) -> None:
        """P: the form is about this member from now on."""
        member = self.table.current()
        if member is not None and not self.table.rows.is_applicant(member):
            self.give_back()
            self.chosen.emit(member)

    def drop(self) -> None:
        """Del: take back somebody who was written in by hand."""
        member = self.table.current()
        if member is not None and any(one.key == member.key for one in self.household.added):
            self._tell(self.household.drop(member), None)

    def _take(self, row: int) -> None:
        if self.choosing and row >= 0:
            self.choose()
        else:
            self.done()

    def _open_form(self, member: Member | None) -> None:
        self._old = member
        own = member is not None and self.table.rows.is_applicant(member)
        if own and member is not None and self.household.relation:
            member = replace(member, relation=self.household.relation)
        by_hand = member is None or member.origin is Origin.ADDED
        self.form.ask(member, only_relation=own or not by_hand, needs_nik=self._needs_nik)
        self._show_deeds(False)

    def _keep_member(self) -> None:
        old, typed = self._old, self.form.typed()
        relation = " ".join(typed[2].split())
        if old is not None and (
            self.table.rows.is_applicant(old) or old.origin is not Origin.ADDED
        ):
            self._keep_relation(old, relation)
            return
        others = tuple(one for one in self.table.rows.members if old is None or one.key != old.key)
        try:
            member = read_member(
                *typed,
                today=self._today,
                needs_nik=self._needs_nik and not self.choosing,
                family_of=others,
                kk=self.household.kk,
            )
        except LoketError as error:
            self.form.say(error.code, say(error))
            return
        kept = self.household.add(member) if old is None else self.household.correct(old, member)
        if self.choosing and old is None:
            kept = replace(kept, covered=())
        self.close_form()
        self._tell(kept, member)

    def _keep_relation(self, member: Member, relation: str) -> None:
        self.close_form()
        if self.table.rows.is_applicant(member):
            self._tell(replace(self.household, relation=relation), member)
            return
        new = replace(member, relation=relation)
        self._known = tuple(new if one.key == member.key else one for one in self._known)
        self._tell(self.household.correct(member, new), new)

    def _tell(self, household: Household, at: Member | None) -> None:
        self.household = household
        self._paint()
        self.table.go_to(at)
        self.changed.emit(household)

    # Painting ------------------------------------------------------------------------------------

    def _members(self) -> tuple[Member, ...]:
        """Return the applicant first, as the family knows them, then the others."""
        everybody = family((), (), (*self._known, *self.household.added))
        if self._person is None:
            return everybody
        person = self._person
        own = [one for one in everybody if is_person(one, person)]
        rest = [one for one in everybody if not is_person(one, person)]
        # Picked once and gone from the data meanwhile: still named until it is taken out.
        rest += [
            one
            for one in self.household.covered
            if all(one.key != other.key for other in everybody) and not is_person(one, person)
        ]
        first = own[:1] or [
            Member(person.name, person.nik or "", birth_date=person.birth_date, relation="")
        ]
        return (*first, *rest)

    def _paint(self) -> None:
        members = self._members()
        self.table.rows.show_members(members, self.household, self._person)
        self.table.fit()
        kk = " ".join(self.household.kk[at : at + 4] for at in range(0, 16, 4))
        self.title.setText(self.tr("Keluarga No. KK {kk}").format(kk=kk))
        if self.choosing:
            self.hint.setText(
                self.tr("Siapa pemohonnya? Enter memilih. Belum ada di daftar: A, lalu Enter.")
            )
        else:
            covered = sum(self.table.rows.covered(one) for one in members)
            words = self.tr("Spasi: ikut tercakup surat atau tidak. Surat mencakup {count} orang.")
            self.hint.setText(words.format(count=covered))
        self._show_deeds(not self.form.isVisible())

    def _show_deeds(self, on: bool) -> None:
        for name, button in self._buttons.items():
            button.setVisible(on and (name in ("add", "done") or not self.choosing))
        words = self.tr("Enter  Pilih pemohon") if self.choosing else self.tr("Enter  Selesai")
        self._buttons["done"].setText(words)
        self._buttons["done"].setAccessibleName(words)
        self.table.setVisible(on or self.table.rows.rowCount() > 0)

    def _deeds(self) -> dict[str, QPushButton]:
        row = QHBoxLayout()
        row.setSpacing(6)
        tips = {
            "add": self.tr("Tambah anggota keluarga"),
            "drop": self.tr("Hapus anggota yang ditambahkan"),
        }
        buttons = {}
        for name, words in (
            ("add", self.tr("A  Tambah")),
            ("change", self.tr("U  Ubah")),
            ("choose", self.tr("P  Jadi pemohon")),
            ("drop", self.tr("Del")),
            ("done", self.tr("Enter  Selesai")),
        ):
            button = self.add_button(words, f"family_{name}", main=name == "done")
            button.setStyleSheet("padding: 0 8px")
            button.setToolTip(tips.get(name, ""))
            row.addWidget(button)
            buttons[name] = button
        row.addStretch(1)
        self.column.addLayout(row)
        return buttons

    def _connect(self) -> None:
        deeds = {"add": self.add, "change": self.change, "choose": self.choose, "drop": self.drop}
        self.table.picked.connect(self.pick)
        self.table.taken.connect(self._take)
        self.table.deed.connect(lambda name: deeds[name]())
        for name, deed in deeds.items():
            self._buttons[name].clicked.connect(lambda _=False, deed=deed: deed())
        self._buttons["done"].clicked.connect(lambda: self._take(self.table.currentIndex().row()))
        self.form.kept.connect(self._keep_member)
        self.form.left.connect(self.close_form)
