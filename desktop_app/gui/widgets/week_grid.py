"""The opening hours of a week: from, to and one break for each day, a closed day left empty."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from desktop_app.domain.calendar import Interval, OfficeHours
from desktop_app.domain.errors import LoketError
from desktop_app.domain.opening_hours import WEEKDAYS, DayHours, day_hours
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.widgets.time_field import TimeField
from desktop_app.gui.words import say

_WIDTH = 84


class WeekGrid(QWidget):
    """Seven rows of four times; a fault stands below its row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        titles = (self.tr("Buka"), self.tr("Tutup"), self.tr("Istirahat"), self.tr("sampai"))
        for column, title in enumerate(titles, start=1):
            grid.addWidget(QLabel(title, self), 0, column)
        self.rows = [self._row(grid, weekday, titles) for weekday in range(len(WEEKDAYS))]
        grid.setColumnStretch(len(titles) + 1, 1)

    def set_hours(self, hours: OfficeHours | None) -> None:
        """Show a week; None empties it."""
        for weekday, (fields, fault) in enumerate(self.rows):
            day = day_hours(hours.on(weekday)) if hours is not None else DayHours()
            for field, at in zip(
                fields, (day.opens, day.closes, day.break_from, day.break_to), strict=True
            ):
                field.set_value(at)
                mark(field)
            fault.hide()

    def hours(self) -> OfficeHours | None:
        """Return the week; None when a day is wrong, which is then told below it and focused."""
        week: dict[int, tuple[Interval, ...]] = {}
        first: TimeField | None = None
        for weekday, (fields, fault) in enumerate(self.rows):
            wrong = next((one for one in fields if one.problem()), None)
            sentence = wrong.problem() if wrong is not None else ""
            try:
                day = DayHours(*(one.value() for one in fields)).intervals()
            except LoketError as error:
                sentence, day = sentence or say(error), ()
            for one in fields:
                mark(one, sentence if sentence and wrong in (None, one) else "")
            fault.setText(sentence)
            fault.setVisible(bool(sentence))
            if sentence:
                first = first or wrong or fields[0]
            elif day:
                week[weekday] = day
        if first is None:
            return OfficeHours(week)
        first.setFocus()
        return None

    def order(self) -> Iterable[QWidget]:
        """Return the fields in the order of the keyboard."""
        return [field for fields, _ in self.rows for field in fields]

    def _row(
        self, grid: QGridLayout, weekday: int, titles: tuple[str, ...]
    ) -> tuple[list[TimeField], QLabel]:
        name = QCoreApplication.translate("Calendar", WEEKDAYS[weekday])
        line = 1 + 2 * weekday
        grid.addWidget(QLabel(name, self), line, 0)
        fields = []
        for column, title in enumerate(titles, start=1):
            field = TimeField(self)
            field.setObjectName(f"day{weekday}_{column}")
            field.setPlaceholderText("")
            field.setAccessibleName(f"{name}, {title}")
            field.setFixedWidth(_WIDTH)
            grid.addWidget(field, line, column)
            fields.append(field)
        fault = QLabel(self)
        fault.setWordWrap(True)
        fault.setProperty("role", "error")
        fault.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        fault.setAlignment(Qt.AlignmentFlag.AlignLeft)
        fault.hide()
        grid.addWidget(fault, line + 1, 0, 1, len(titles) + 2)
        return fields, fault
