"""What the parts of the place Program share: the period in front, and how its figures read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QSignalBlocker, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QFileDialog, QScrollArea, QWidget

from desktop_app.domain.beneficiary import Beneficiary
from desktop_app.domain.programme import ProgrammePeriod, Span
from desktop_app.gui.session import Session
from desktop_app.gui.words import rupiah, short_month
from desktop_app.usecases import programmes


@dataclass
class Chosen:
    """The period in front, the same in every part."""

    period: UUID | None = None


class PeriodBox(QObject):
    """The choice of a period. `changed` when another one is in front, or what it is changed;
    `none` when the office has no period yet."""

    changed = Signal()
    none = Signal()

    def __init__(
        self, session: Session, box: QComboBox, chosen: Chosen, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._box, self._chosen = session, box, chosen
        self.periods: tuple[ProgrammePeriod, ...] = ()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.currentIndexChanged.connect(lambda _: self._choose())

    @property
    def period(self) -> ProgrammePeriod | None:
        """The period in front."""
        at = self._box.currentIndex()
        return self.periods[at] if 0 <= at < len(self.periods) else None

    def load(self) -> None:
        """Read the periods again and keep the one in front."""
        self._session.workers.read(
            programmes.periods, then=self._show, otherwise=self._session.problem, owner=self
        )

    def _show(self, found: Sequence[ProgrammePeriod]) -> None:
        self.periods = tuple(found)
        kept = self._chosen.period
        with QSignalBlocker(self._box):
            self._box.clear()
            for one in self.periods:
                self._box.addItem(named(one), one.id)
            again = next((n for n, one in enumerate(self.periods) if one.id == kept), 0)
            self._box.setCurrentIndex(again if self.periods else -1)
        self._box.setVisible(bool(self.periods))
        if self.periods:
            self._choose()
        else:
            self.none.emit()

    def _choose(self) -> None:
        one = self.period
        if one is not None:
            self._chosen.period = one.id
            self.changed.emit()


def named(one: ProgrammePeriod) -> str:
    """Return a period as it is chosen from: what, and from when to when."""
    return f"{one.title} ({_span(one.span)})"


def _span(span: Span) -> str:
    """Return the days of a period as short as they can be told: 2026, Jan – Jun 2026."""
    first, last = span.first, span.last
    if first.year == last.year and (first.month, first.day, last.month) == (1, 1, 12):
        return str(first.year)
    begins = short_month(first)
    if first.year != last.year:
        begins += f" {first.year}"
    return f"{begins} – {short_month(last)} {last.year}"


def word(text: str) -> str:
    """Return a term of the field in the language of the screens."""
    return QCoreApplication.translate("Programme", text)


def money(amount: int | None) -> str:
    """Return an amount, "–" for none."""
    return "–" if amount is None else rupiah(amount)


def ask_where(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Ask where a file shall be written; its ending is that of `name` unless another one fits."""
    path, _ = QFileDialog.getSaveFileName(parent, title, str(Path.home() / name), kinds)
    if not path:
        return None
    known = tuple(part.strip("*) ") for part in kinds.replace("(", " ").split() if "*." in part)
    ending = Path(name).suffix
    return Path(path if path.lower().endswith(known or (ending,)) else f"{path}{ending}")


def see_through(area: QScrollArea) -> None:
    """Let a card's own ground be seen below what scrolls in it."""
    for part in (area.viewport(), area.widget()):
        if part is not None:
            part.setBackgroundRole(QPalette.ColorRole.Base)


def narrow(box: QComboBox, letters: int) -> None:
    """Let a choice be as wide as so many letters, however long its words are."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(letters)


def in_rupiah(box: QAbstractSpinBox) -> None:
    """Let an amount read as the screen writes numbers: Rp 1.050.000."""
    box.setLocale(QLocale())


def choose(box: QComboBox, value: object) -> None:
    """Bring a value to the front; the first where it is not offered."""
    found = (at for at in range(box.count()) if box.itemData(at) == value)
    box.setCurrentIndex(next(found, 0))


def offer(box: QComboBox, choices: Sequence[tuple[str, object]]) -> None:
    """Fill a choice anew and keep what was chosen."""
    kept = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        for words, value in choices:
            box.addItem(words, value)
        at = next((n for n, (_, value) in enumerate(choices) if value == kept), 0)
        box.setCurrentIndex(at)


def state_words(one: Beneficiary) -> str:
    """Return how far somebody is, with a sign where there is something to look at."""
    sign = "⚠ " if one.proposal.warnings or one.reason else ""
    return sign + word(one.state.label)
