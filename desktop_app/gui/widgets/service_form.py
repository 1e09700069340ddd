"""The form of a service, made from its fields: the person, what the service asks, the papers.

It shows and returns the texts of a draft and knows nothing of rules: faults are given to it.
A required field that is still empty is not called a fault before it was left or F9 was pressed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.domain.catalogue import Field, FieldKind, Service
from desktop_app.domain.errors import LoketError
from desktop_app.domain.facility import FacilityData
from desktop_app.domain.intake import Draft
from desktop_app.domain.region import Regions
from desktop_app.gui.widgets.attachments import PapersBar
from desktop_app.gui.widgets.facility_field import FacilityField
from desktop_app.gui.widgets.form_fields import YES, FieldBox
from desktop_app.gui.widgets.papers import Papers
from desktop_app.gui.words import say

COLUMNS = 12
WA_CONSENT = "wa_consent"
REQUIRED = "wajib_diisi"


class ServiceForm(QWidget):
    """All fields and papers of one service. `edited` follows every change by hand.

    `left` carries the key of a field that lost the focus.
    """

    edited = Signal()
    left = Signal(str)

    def __init__(self, service: Service, regions: Regions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.service = service
        self._filling = False
        self._insisting = False
        self._touched: set[str] = set()
        self._boxes: dict[str, FieldBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._grid(_with_consent(service.person_fields), regions))
        if service.fields:
            # The title over the form names the service; a second heading costs a line of papers.
            column.addLayout(self._grid(service.fields, regions))
        self.papers_bar: PapersBar | None = None
        self.papers = Papers(service.documents, self)
        self.papers.edited.connect(self._changed)
        if service.documents:
            self.papers_bar = PapersBar(self)
            column.addWidget(self.papers_bar)
            column.addWidget(self.papers)
        column.addStretch(1)

    def values(self) -> dict[str, str]:
        """Return the texts of all fields by key, the consent to messages left out."""
        return {key: box.text() for key, box in self._boxes.items() if key != WA_CONSENT}

    def consents(self) -> bool:
        """Tell whether the person agreed to messages."""
        return self._boxes[WA_CONSENT].text() == YES

    def fill(self, draft: Draft) -> None:
        """Show a draft, without telling."""
        self._filling = True
        try:
            for key, box in self._boxes.items():
                box.set_text(draft.values.get(key, ""))
            self._boxes[WA_CONSENT].set_text(YES if draft.wa_consent else "")
            urgent = draft.value("darurat") == YES
            self.papers.fill(draft.documents, draft.deferred, urgent=urgent)
        finally:
            self._filling = False

    def show_faults(self, faults: Mapping[str, LoketError]) -> None:
        """Say beside each field what is wrong with it, as far as it is time to say so."""
        for key, box in self._boxes.items():
            fault = faults.get(key)
            timely = fault is not None and self._is_time(key, fault, box)
            box.show_fault(self._words(fault) if fault is not None and timely else "")

    def insist(self) -> None:
        """From now on name every empty required field (F9 was pressed)."""
        self._insisting = True

    def facility_fields(self) -> tuple[FacilityField, ...]:
        """Return the fields that ask for a facility, to be given the directory."""
        widgets = [box.widget for box in self._boxes.values()]
        return tuple(one for one in widgets if isinstance(one, FacilityField))

    def suggest_facilities(self, offered: Sequence[FacilityData]) -> None:
        """Offer the directory where a facility is asked for."""
        for one in self.facility_fields():
            one.suggest(offered)

    def box(self, key: str) -> FieldBox | None:
        """Return a field, None when the service does not have it."""
        return self._boxes.get(key)

    def focused(self) -> FieldBox | None:
        """Return the field that has the focus, None when none has."""
        return next((box for box in self._boxes.values() if box.widget.hasFocus()), None)

    def focus(self, key: str) -> bool:
        """Put the cursor into a field; False when the service does not have it."""
        box = self._boxes.get(key)
        if box is not None:
            box.widget.setFocus()
        return box is not None

    def go_on(self) -> bool:
        """Go from the field with the focus to the next empty one, then to the papers not there.

        What the look-up brought is passed over; Tab still stops at it. Returns False when no
        field has the focus, or nothing empty follows.
        """
        chain = self.chain()
        at = next((at for at, one in enumerate(chain) if one.hasFocus()), None)
        if at is None:
            return False
        empty: list[QWidget] = [box.widget for box in self._boxes.values() if not box.text()]
        empty += [box for box in self.papers.boxes() if not box.isChecked()]
        for widget in chain[at + 1 :]:
            if widget in empty and widget.isVisible():
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    def chain(self) -> list[QWidget]:
        """Return everything that takes the focus, in the order of the screen."""
        fields = [box.widget for box in self._boxes.values()]
        bar = self.papers_bar.stops() if self.papers_bar is not None else []
        return [*fields, *bar, *self.papers.boxes()]

    def _words(self, fault: LoketError) -> str:
        if fault.code == REQUIRED:
            # The label stands right above it.
            return QCoreApplication.translate("ServiceForm", "Belum diisi.")
        return say(fault)

    def _is_time(self, key: str, fault: LoketError, box: FieldBox) -> bool:
        if self._insisting or key in self._touched:
            return True
        # What is being typed is not wrong yet: sixteen digits take sixteen key presses.
        return fault.code != REQUIRED and (box.is_full() or not box.widget.hasFocus())

    def _grid(self, fields: Iterable[Field], regions: Regions) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, 36)
        for line, row in enumerate(rows_of(fields)):
            at = 0
            for field, span in row:
                grid.addWidget(self._box(field, regions), line, at, 1, span)
                at += span
        return grid

    def _box(self, field: Field, regions: Regions) -> FieldBox:
        box = FieldBox(field, regions, self)
        box.edited.connect(lambda key=field.key: self._typed(key))
        box.left.connect(lambda key=field.key: self._was_left(key))
        self._boxes[field.key] = box
        return box

    def _typed(self, key: str) -> None:
        self._touched.discard(key)
        self._changed()

    def _changed(self) -> None:
        if self._filling:
            return
        urgent = self._boxes.get("darurat")
        self.papers.set_urgent(urgent is not None and urgent.text() == YES)
        self.edited.emit()

    def _was_left(self, key: str) -> None:
        self._touched.add(key)
        self.left.emit(key)


def rows_of(fields: Iterable[Field]) -> list[list[tuple[Field, int]]]:
    """Return the fields in lines of twelve columns, each with how many it takes, order kept."""
    lines: list[list[tuple[Field, int]]] = []
    free = 0
    for field in fields:
        span = _span(field)
        if span > free:
            lines.append([])
            free = COLUMNS
        lines[-1].append((field, span))
        free -= span
    return [_spread(line) for line in lines]


def _spread(line: Sequence[tuple[Field, int]]) -> list[tuple[Field, int]]:
    """Give the columns left over to the widest field that gains from them."""
    left = COLUMNS - sum(span for _, span in line)
    wide = [at for at, (field, _) in enumerate(line) if field.kind in _GAINS]
    if not left or not wide:
        return list(line)
    widest = max(wide, key=lambda at: line[at][1])
    return [(f, span + left if at == widest else span) for at, (f, span) in enumerate(line)]


def _span(field: Field) -> int:
    if field.kind is FieldKind.DATE and len(field.label) > _LONG_LABEL:
        return _SPANS[FieldKind.DATE] + 1
    return _SPANS_BY_KEY.get(field.key, _SPANS.get(field.kind, 4))


def _with_consent(fields: Sequence[Field]) -> list[Field]:
    """Put the consent to messages behind the phone number it is about."""
    label = QCoreApplication.translate("ServiceForm", "Boleh dikirimi WA")
    text = QCoreApplication.translate("ServiceForm", "Tanyakan dahulu kepada pemohon.")
    consent = Field(WA_CONSENT, label, FieldKind.FLAG, help=text)
    placed = [*fields]
    phones = [at for at, field in enumerate(placed) if field.kind is FieldKind.PHONE]
    placed.insert(phones[0] + 1 if phones else len(placed), consent)
    return placed


_SPANS = {
    FieldKind.NIK: 6,
    FieldKind.KK: 6,
    FieldKind.NAME: 6,
    FieldKind.DATE: 3,
    FieldKind.SEX: 3,
    FieldKind.FLAG: 3,
    FieldKind.VILLAGE: 5,
    FieldKind.CARD: 5,
    FieldKind.ID_DTKS: 7,
    FieldKind.FACILITY: 6,
    FieldKind.NUMBER: 2,
}
_SPANS_BY_KEY = {"tempat_lahir": 3, "alamat": 5}
_LONG_LABEL = 20
_GAINS = frozenset(
    {
        FieldKind.TEXT,
        FieldKind.NAME,
        FieldKind.LETTER_NUMBER,
        FieldKind.FACILITY,
        FieldKind.VILLAGE,
        FieldKind.ID_DTKS,
    }
)
