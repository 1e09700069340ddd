"""Who comes back to the workbench: told what is missing, found by a scan, or leaving papers here.

Nothing of it is met where the office does not use Permohonan.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy

from desktop_app import settings as declared
from desktop_app.domain.decision import Outcome, Verdict
from desktop_app.domain.follow_up import Urgency
from desktop_app.domain.rule_sets import RefusalReason
from desktop_app.gui import code_scan
from desktop_app.gui.screens.workbench_case import Case
from desktop_app.gui.session import Session
from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.widgets.digits_field import NikField
from desktop_app.gui.words import date_and_time, said, translate
from desktop_app.usecases import follow_ups
from desktop_app.usecases.follow_ups import Told

_MOST_TOLD = 3
_ROLES = {Urgency.LEWAT: "error", Urgency.SEGERA: "warn", Urgency.MENUNGGU: "hint"}


class BackDesk(QObject):
    """A line above the form, codes in the NIK field, and "Titip berkas" below the findings.

    `holding` follows when papers are being left: nothing may be typed until that is done.
    """

    holding = Signal()

    def __init__(self, session: Session, case: Case, form: Any, verdict: Any) -> None:
        super().__init__(form)
        self._session, self._case, self._form = session, case, form
        self._verdict = verdict
        self._told_of: UUID | None = None
        self.line = QLabel(form)
        self.line.setObjectName("awaited_line")
        self.line.setWordWrap(True)
        # However much is told, the form stays as wide as it was.
        self.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.line.hide()
        form.ui.column.insertWidget(form.ui.column.indexOf(form.ui.info) + 1, self.line)
        self.hold_button = self._hold_button(verdict)
        self.hold_button.clicked.connect(self.hold_papers)
        form.rebuilt.connect(self._take_codes)
        session.office_changed.connect(self._take_codes)
        case.opened.connect(self._forget)
        case.answered.connect(self._ask)
        case.weighed.connect(self._offer)

    @property
    def may_hold(self) -> bool:
        """Tell whether papers may be left here for the case as it is."""
        return not self.hold_button.isHidden()

    def hold_papers(self) -> None:
        """Ctrl+B: the papers are left at the office, with a receipt; nothing is decided."""
        case = self._case
        if not case.is_open or case.concluding or not self.may_hold:
            return
        self._verdict.say_trouble(self._form.waiting())
        if not self._form.waiting():
            case.insist()
            self.holding.emit()
            case.conclude(hold=True)

    # Told on the next visit ----------------------------------------------------------------------

    def _forget(self) -> None:
        self._told_of = None
        self.line.hide()

    def _ask(self) -> None:
        """Ask what is still waited for from whoever stands here."""
        found = self._case.prefill
        person = found.applicant.id if found is not None and found.applicant is not None else None
        if person is None or not self._session.settings[declared.USE_CASES]:
            self._forget()
        elif person != self._told_of:
            self._told_of = person
            self._session.workers.read(
                follow_ups.told_to,
                person,
                then=lambda told: self._tell(told) if person == self._told_of else None,
                owner=self,
            )

    def _tell(self, told: tuple[Told, ...]) -> None:
        words = [self._words(one) for one in told[:_MOST_TOLD]]
        if len(told) > _MOST_TOLD:
            words.append(
                translate("BackDesk", "dan {more} lagi").format(more=len(told) - _MOST_TOLD)
            )
        self.line.setText(
            translate("BackDesk", "Masih ditunggu: {what}").format(what="; ".join(words))
        )
        self.line.setProperty("role", _ROLES[told[0].urgency] if told else "hint")
        self.line.style().polish(self.line)
        self.line.setVisible(bool(told))

    def _words(self, one: Told) -> str:
        due = one.follow_up.due_at
        if due is None:
            return said(one.what)
        words = translate("BackDesk", "{what} (batas {when})")
        if one.urgency is Urgency.LEWAT:
            words = translate("BackDesk", "✘ {what} (lewat {when})")
        elif one.urgency is Urgency.SEGERA:
            words = translate("BackDesk", "⚠ {what} (batas {when})")
        return words.format(what=said(one.what), when=date_and_time(due, self._session.office.zone))

    # Scanning ------------------------------------------------------------------------------------

    def _take_codes(self) -> None:
        """Let the NIK field of the form on show take receipts and letters."""
        box = self._form.form.box("nik") if self._form.form is not None else None
        field = box.widget if box is not None else None
        if not isinstance(field, NikField):
            return
        field.take_codes(code_scan.prefixes(self._session))
        if not field.property("takes_codes"):
            field.setProperty("takes_codes", True)
            field.scanned.connect(self._scanned)

    def _scanned(self, text: str) -> None:
        self._case.save()
        code_scan.open_scanned(self._session, text, self)

    # Titip berkas --------------------------------------------------------------------------------

    def _offer(self) -> None:
        told = self._case.told() if self._case.is_open else None
        used = self._session.settings[declared.USE_CASES]
        self.hold_button.setVisible(bool(used and told is not None and _may_wait(told)))

    def _hold_button(self, verdict: Any) -> QPushButton:
        button = QPushButton(translate("BackDesk", "Ctrl+B  Titip berkas"), verdict)
        button.setObjectName("hold_papers")
        button.setAccessibleName(translate("BackDesk", "Titip berkas di kantor (Ctrl+B)"))
        button.setAutoDefault(False)
        button.setMinimumHeight(FIELD_HEIGHT)
        button.hide()
        column = verdict.ui.body_column
        column.insertWidget(column.indexOf(verdict.ui.offers) + 1, button)
        return button


def _may_wait(told: Verdict) -> bool:
    """Tell whether papers are better kept here: proposals are closed, or something is unsure."""
    closed = RefusalReason.PENGAJUAN_BELUM_DIBUKA.value
    if any(one.code == closed for one in told.findings):
        return True
    return told.outcome is Outcome.PERLU_DIPASTIKAN
