"""The family of the applicant on the workbench: one key opens it, Space picks whom a letter covers.

A No. KK that nobody stands before yet opens it by itself, to choose who came.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.household import Household, Member, covered_with, values_of_member
from desktop_app.domain.intake import values_of_entry, values_of_person
from desktop_app.gui.screens.workbench_case import Case
from desktop_app.gui.screens.workbench_question import NUMBER_LENGTH
from desktop_app.gui.widgets.household_panel import HouseholdPanel
from desktop_app.usecases import households
from desktop_app.usecases.households import Family

_HOME = ("alamat", "rt", "rw", "desa")


class FamilyDesk(QObject):
    """Lives beside the form panel; asks for the family, passes on what was picked."""

    def __init__(
        self, case: Case, panel: QWidget, column: QVBoxLayout, form: QWidget, title: QHBoxLayout
    ) -> None:
        super().__init__(panel)
        self._case, self._session, self._form = case, case.session, form
        self._kk, self._size = "", 0
        self._family: Family | None = None
        self.panel = HouseholdPanel(panel)
        self.line = QLabel(panel)
        self.line.setObjectName("family_line")
        self.line.setWordWrap(True)
        self.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.line.hide()
        at = column.indexOf(form)
        for widget in (self.panel, self.line):
            column.insertWidget(at, widget)
        self.button = QPushButton(panel)
        self.button.setObjectName("family")
        self.button.setAutoDefault(False)
        self.button.hide()
        title.addWidget(self.button)
        self.button.clicked.connect(self.ask)
        self.panel.changed.connect(case.tell_household)
        self.panel.turned.connect(self._paint)
        self.panel.chosen.connect(self._choose)
        case.opened.connect(self._begin)
        case.weighed.connect(self._weighed)
        case.answered.connect(self._answered)
        self._session.locked.connect(self.panel.give_back)

    def ask(self) -> None:
        """Ctrl+F: the family of the No. KK in the form."""
        ticket = self._case.ticket
        if not self._case.is_open or self._case.concluding or ticket is None:
            return
        if not self._kk:
            self._session.notice(self.tr("Isi No. KK dahulu, lalu buka keluarganya."))
            return
        self._session.workers.run(
            households.family_of,
            self._kk,
            then=lambda family: self._show(ticket.id, family),
            owner=self,
        )

    def close_top(self) -> bool:
        """Esc: leave the member's fields, then the family; False when it is not open."""
        if not self.panel.isVisible():
            return False
        if not self.panel.close_form():
            self.panel.give_back()
        return True

    def waiting(self) -> str:
        """Return why F9 has to wait; "" when it need not."""
        if self.panel.isVisible() and self.panel.form.isVisible():
            return self.tr("Anggota keluarga belum disimpan. Tekan Enter, atau Esc.")
        return ""

    # Inside --------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self.panel.form.hide()
        self.panel.give_back()
        self._kk, self._size = "", 0
        self._weighed()

    def _weighed(self) -> None:
        reading = self._case.reading
        kk = (reading.person.kk or "") if reading is not None else ""
        if kk != self._kk:
            self._kk, self._size = kk, 0
            self.panel.give_back()
            if kk:
                self._count(kk)
        self._paint()

    def _count(self, kk: str) -> None:
        self._session.workers.read(
            households.family_size,
            kk,
            then=lambda size: self._counted(kk, size),
            otherwise=lambda _: None,  # the look-up says what is wrong with the data
            owner=self,
        )

    def _counted(self, kk: str, size: int) -> None:
        if kk != self._kk:
            return
        self._size = size
        self._paint()
        if size and self._nobody() and not self.panel.isVisible():
            self.ask()

    def _answered(self) -> None:
        """A number nobody has as NIK may be the No. KK of people who came before; a family nobody
        here knew may have come from an online source."""
        found, draft = self._case.prefill, self._case.draft
        if found is not None and self._kk and not self._size and found.look_up.online is not None:
            self._count(self._kk)
        if found is None or draft is None or found.look_up.found or found.applicant is not None:
            return
        number = draft.value("nik")
        if len(number) == NUMBER_LENGTH and number == found.look_up.asked:
            self._session.workers.read(
                households.family_size,
                number,
                then=lambda size: self._is_card(number, size),
                otherwise=lambda _: None,
                owner=self,
            )

    def _is_card(self, number: str, size: int) -> None:
        draft = self._case.draft
        if size and draft is not None and draft.value("nik") == number:
            self._case.take(values={**draft.values, "nik": "", "kk": number})

    def _nobody(self) -> bool:
        draft = self._case.draft
        return draft is not None and not draft.value("nik") and not draft.value("nama")

    def _show(self, ticket_id: UUID, family: Family) -> None:
        case = self._case
        here = case.ticket is not None and case.ticket.id == ticket_id and family.kk == self._kk
        if not here or case.draft is None or case.reading is None or case.ground is None:
            return
        self._family = family
        person = None if self._nobody() else case.reading.person
        self.panel.ask(
            family.members,
            case.draft.household.of(family.kk),
            person,
            today=case.ground.today,
            needs_nik=case.ground.service(case.draft.service).needs_nik,
        )

    def _choose(self, member: Member) -> None:
        draft, family = self._case.draft, self._family
        if draft is None or family is None:
            return
        household = draft.household.of(family.kk)
        self._case.take(
            values=values_of_member(draft.values, member, family.kk, _home_of(family)),
            household=replace(household, relation=member.relation),
            confirmed={},
            second_check=None,
            id_completed=False,
            disdukcapil_evidence=False,
            applicant_id=None,
            wa_consent=False,
        )
        self._case.save()

    def _paint(self) -> None:
        draft, reading = self._case.draft, self._case.reading
        self.button.setVisible(bool(self._kk))
        words = self.tr("Ctrl+F  Keluarga")
        if self._size:
            words = self.tr("Ctrl+F  Keluarga: {count}").format(count=self._size)
        self.button.setText(words)
        self.button.setAccessibleName(words)
        if draft is None or reading is None:
            self.line.hide()
            return
        covered = covered_with(draft.household, reading.person)
        self.line.setVisible(bool(covered) and not self.panel.isVisible())
        if covered:
            self.line.setText(self._words(draft.household, covered))

    def _words(self, household: Household, covered: tuple[Member, ...]) -> str:
        names = [
            f"{one.name} ({one.relation})" if one.relation else one.name for one in covered[:2]
        ]
        more = len(covered) - len(names)
        listed = ", ".join(names)
        if more > 0:
            listed = self.tr("{names}, dan {more} lagi").format(names=listed, more=more)
        words = self.tr("Surat mencakup {count} orang: pemohon, {names}.")
        return words.format(count=len(covered) + 1, names=listed)


def _home_of(family: Family) -> Mapping[str, str]:
    """Return the family's address as form texts, from the data or an earlier visit."""
    known = [values_of_entry(one) for one in family.entries]
    known += [values_of_person(one) for one in family.people]
    first = next((one for one in known if one["desa"]), {})
    return {key: first.get(key, "") for key in _HOME}
