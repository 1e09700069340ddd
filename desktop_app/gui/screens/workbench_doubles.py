"""Told at once on the workbench: this NIK has an open case, or this person another NIK."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.people import Person
from desktop_app.gui.code_scan import CASE
from desktop_app.gui.screens.workbench_case import Case
from desktop_app.gui.words import short_date
from desktop_app.usecases import doubles
from desktop_app.usecases.doubles import Doubles

REST_MS = 150  # letters typed in one go are asked about once


class DoublesDesk(QObject):
    """One line over the form while there is something to tell; Ctrl+D leads to it."""

    def __init__(self, case: Case, panel: QWidget, column: QVBoxLayout, form: QWidget) -> None:
        super().__init__(panel)
        self._case, self._session = case, case.session
        self._asked: Person | None = None
        self.found = Doubles()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._ask)
        self.line = QLabel(panel)
        self.line.setObjectName("doubles_line")
        self.line.setProperty("role", "warn")
        self.line.setWordWrap(True)
        self.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.line.hide()
        column.insertWidget(column.indexOf(form), self.line)
        case.opened.connect(self._begin)
        case.weighed.connect(self._weighed)

    def open(self) -> None:
        """Ctrl+D: the open case, or the other record to compare with."""
        self._case.save()
        if self.found.open_cases:
            first = self.found.open_cases[0]
            self._session.place_wanted.emit("cases", f"{CASE}{first.application_id.hex}")
        elif self.found.alike:
            self._session.place_wanted.emit("person", f"nik:{self.found.alike[0].nik}")

    # Inside --------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._timer.stop()
        self._asked, self.found = None, Doubles()
        self._paint()

    def _weighed(self) -> None:
        reading, draft = self._case.reading, self._case.draft
        if reading is None or draft is None:
            self._begin()
            return
        person = replace(
            reading.person,
            kk=None,
            birth_place=None,
            sex=None,
            address=None,
            rt=None,
            rw=None,
            phone=None,
        )
        if person != self._asked:
            self._asked = person
            self.found = Doubles()
            self._paint()
            self._timer.start()

    def _ask(self) -> None:
        person, draft = self._asked, self._case.draft
        if person is None or draft is None or person.nik is None:
            return
        self._session.workers.run(
            doubles.doubles,
            person,
            draft.case_id,
            then=lambda found: self._learn(person, found),
            otherwise=lambda _: None,  # the look-up says what is wrong with the data
            owner=self,
        )

    def _learn(self, person: Person, found: Doubles) -> None:
        if person == self._asked:
            self.found = found
            self._paint()

    def _paint(self) -> None:
        words = self._words()
        self.line.setText(words)
        self.line.setVisible(bool(words))

    def _words(self) -> str:
        if self.found.open_cases:
            first = self.found.open_cases[0]
            ground = self._case.ground
            service = ground.services.get(first.service) if ground is not None else None
            return self.tr(
                "⚠ NIK ini masih punya permohonan yang belum diputuskan: {service}, {day}, "
                "{state}. Ctrl+D membukanya."
            ).format(
                service=service.short_name if service else first.service,
                day=short_date(first.day),
                state=first.state.value,
            )
        if self.found.alike:
            return self.tr(
                "⚠ Mungkin orang ini pernah datang dengan NIK lain ({nik}): nama, tanggal lahir, "
                "dan desanya sama. Ctrl+D membandingkannya."
            ).format(nik=self.found.alike[0].masked)
        return ""
