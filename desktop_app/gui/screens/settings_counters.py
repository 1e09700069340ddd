"""Pengaturan › Loket: which counters there are, and whom each of them calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop_app.domain import office_checks as checks
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.office import Counter
from desktop_app.domain.queue import Lane
from desktop_app.gui.forms.ui_settings_counters import Ui_CountersPage
from desktop_app.gui.models.rows import Column
from desktop_app.gui.reading_order import follow_reading_order
from desktop_app.gui.screens.settings_page import ListPage
from desktop_app.gui.session import Session
from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.widgets.fields import Check
from desktop_app.gui.words import translate
from desktop_app.usecases import queue_days, settings
from desktop_app.usecases.office import Office
from desktop_app.usecases.queue_days import CountersNow

_ACROSS = 2


class CountersPage(ListPage[Counter]):
    """A closed counter keeps its history; what it held goes back to the queue."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._services: dict[str, QCheckBox] = {}
        self._lanes: dict[str, QCheckBox] = {}
        self._holds: Mapping[object, str] = {}
        super().__init__(session, Ui_CountersPage(), parent)
        for lane in (Lane.UMUM, Lane.PRIORITAS, Lane.DARURAT):
            self._lanes[lane.value] = box = self._box(
                f"lane_{lane.value}", translate("Queue", lane.label)
            )
            self.ui.lanes.addWidget(box)
        self.ui.lanes.addStretch(1)
        self.ui.active.toggled.connect(lambda _: self._tell_closing())
        self._tell_closing()
        self._tell_reach()

    def columns(self) -> Sequence[Column[Counter]]:
        """Code, name, whom it calls, and whether it is used."""
        return (
            Column(self.tr("Kode"), lambda one: one.code),
            Column(self.tr("Nama"), lambda one: one.name),
            Column(self.tr("Melayani"), self._reach, wide=True),
            Column(self.tr("Keadaan"), self._state),
        )

    def fetch(self) -> Callable[..., Sequence[Counter]]:
        """Every counter, closed ones too."""
        return settings.counters

    def load(self) -> None:
        """Read what can be chosen and what is held first, then the list."""
        self.session.workers.read(
            queue_days.counters_now, then=self._learn, otherwise=self.session.problem, owner=self
        )

    def checks(self) -> list[Check]:
        """A code of one or two letters, and a name."""
        ui = self.ui
        return [
            Check(ui.code, ui.code_fault, lambda: checks.counter_code(ui.code.text())),
            Check(ui.name, ui.name_fault, lambda: checks.filled(ui.name.text(), what=_NAME)),
        ]

    def fill(self, row: Counter | None) -> None:
        """The code can not be changed: numbers on paper carry it."""
        ui = self.ui
        ui.editor_title.setText(row.name if row else self.tr("Loket baru"))
        ui.code.setText(row.code if row else "")
        ui.code.setReadOnly(row is not None)
        ui.name.setText(row.name if row else "")
        ui.active.setChecked(row.active if row else True)
        ui.active.setVisible(row is not None)
        for boxes, chosen in (
            (self._services, row.services if row else ()),
            (self._lanes, row.lanes if row else ()),
        ):
            for code, box in boxes.items():
                box.setChecked(code in chosen)
        self._tell_closing()
        self._tell_reach()
        if row is None:
            ui.code.setFocus()

    def write(self) -> None:
        """Add or change a counter."""
        wanted = _Wanted(
            self.ui.code.text(),
            self.ui.name.text(),
            self.ui.active.isChecked(),
            _ticked(self._services),
            _ticked(self._lanes),
        )
        self.store(_store, self.chosen, wanted, then=self._stored)

    def _stored(self, counter: Counter) -> None:
        self.chosen = counter
        self.written(self.tr("{name} tersimpan.").format(name=counter.name))
        self.session.queue_changed.emit()

    def _learn(self, around: CountersNow) -> None:
        self._holds = {one.counter_id: one.holds for one in around.duties if one.holds}
        if tuple(self._services) != tuple(around.services):
            for old in self._services.values():
                self.ui.services.removeWidget(old)
                old.deleteLater()
            self._services.clear()
            for n, (code, name) in enumerate(around.services.items()):
                self._services[code] = box = self._box(f"service_{code}", name)
                self.ui.services.addWidget(box, n // _ACROSS, n % _ACROSS)
            follow_reading_order(self)
        super().load()

    def _box(self, name: str, words: str) -> QCheckBox:
        box = QCheckBox(words, self)
        box.setObjectName(name)
        box.setAccessibleName(words)
        box.setMinimumHeight(FIELD_HEIGHT)
        box.toggled.connect(lambda _: self._tell_reach())
        return box

    def _tell_closing(self) -> None:
        """Say what closing would do to whom the counter holds, before it is stored."""
        one, ui = self.chosen, self.ui
        held = self._holds.get(one.id, "") if one is not None else ""
        closing = bool(one and one.active and held and not ui.active.isChecked())
        ui.closing.setVisible(closing)
        if closing and one is not None:
            ui.closing.setText(
                self.tr(
                    "{counter} sedang memegang {number}. Setelah disimpan, nomor itu kembali ke "
                    "antrean; bila sedang dilayani, ditunda dengan isiannya."
                ).format(counter=one.name, number=held)
            )

    def _tell_reach(self) -> None:
        """Say what is meant where nothing is ticked."""
        services, lanes = _ticked(self._services), _ticked(self._lanes)
        if services and lanes:
            words = self.tr("Hanya yang dicentang.")
        elif services:
            words = self.tr("Layanan yang dicentang, dari semua jalur.")
        elif lanes:
            words = self.tr("Semua layanan, dari jalur yang dicentang.")
        else:
            words = self.tr("Tidak ada yang dicentang: semua layanan dan semua jalur.")
        self.ui.reach_words.setText(words)

    def _reach(self, one: Counter) -> str:
        names = [self._services[code].text() for code in one.services if code in self._services]
        lanes = [translate("Queue", Lane(code).label) for code in one.lanes]
        return ", ".join(names + lanes) or self.tr("Semua")

    def _state(self, one: Counter) -> str:
        return self.tr("Dipakai") if one.active else self.tr("Ditutup")


@dataclass(frozen=True, slots=True)
class _Wanted:
    code: str
    name: str
    active: bool
    services: tuple[str, ...]
    lanes: tuple[str, ...]


def _store(office: Office, counter: Counter | None, wanted: _Wanted) -> Counter:
    if counter is None:
        counter = settings.add_counter(office, wanted.code, wanted.name)
        if not wanted.services and not wanted.lanes:
            return counter
    return settings.change_counter(
        office,
        counter,
        name=wanted.name,
        active=wanted.active,
        services=wanted.services,
        lanes=wanted.lanes,
    )


def _ticked(boxes: Mapping[str, QCheckBox]) -> tuple[str, ...]:
    return tuple(code for code, box in boxes.items() if box.isChecked())


_NAME = QT_TRANSLATE_NOOP("errors", "Nama loket")
