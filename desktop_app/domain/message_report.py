"""What became of messages, as figures and as a report: by state, by reason, by village, and who
came to the counter afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.message import MessageState, Occasion, Reason
from desktop_app.domain.report_paper import Cell, Report, Table


@dataclass(frozen=True, slots=True)
class GroupFigures:
    """The messages of one campaign, or of one occasion outside any. `people` are whom those that
    the gateway took were about, `came` how many of those the office served afterwards."""

    name: str
    occasion: Occasion
    started: date | None
    states: Mapping[MessageState, int]
    reasons: Mapping[tuple[MessageState, Reason], int]
    people: int
    came: int
    cost: int | None

    @property
    def messages(self) -> int:
        """How many messages there were."""
        return sum(self.states.values())


@dataclass(frozen=True, slots=True)
class MessageFigures:
    """A campaign, or all that was queued in a month."""

    title: str
    period: str
    groups: tuple[GroupFigures, ...]

    @property
    def came(self) -> int:
        """How many people came afterwards."""
        return sum(one.came for one in self.groups)

    def count(self, state: MessageState) -> int:
        """Return how many messages are in a state."""
        return sum(one.states.get(state, 0) for one in self.groups)


def message_report(figures: MessageFigures) -> Report:
    """Return the figures as tables, the same on screen, in Excel and on paper."""
    parts = (_states(figures), _people(figures), _why(figures))
    return Report(figures.title, figures.period, (_fact(figures),), parts)


def _fact(figures: MessageFigures) -> str:
    people = sum(one.people for one in figures.groups)
    return _TOLD.format(
        taken=figures.count(MessageState.DITERIMA),
        failed=figures.count(MessageState.GAGAL),
        unsure=figures.count(MessageState.TIDAK_PASTI),
        people=people,
        came=figures.came,
    )


def _states(figures: MessageFigures) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (one.name, one.messages, *(one.states.get(state, 0) for state in _SHOWN))
        for one in figures.groups
    ]
    several = len(rows) > 1
    if several:
        counts = [figures.count(state) for state in _SHOWN]
        rows.append((_TOTAL, sum(one.messages for one in figures.groups), *counts))
    header = (
        QT_TRANSLATE_NOOP("Message", "Pengiriman"),
        QT_TRANSLATE_NOOP("Message", "Pesan"),
        *(state.label.capitalize() for state in _SHOWN),
    )
    return Table("pesan", _RESULTS, header, tuple(rows), (_QUEUE_ONLY,), several, _NONE)


def _people(figures: MessageFigures) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (one.name, one.people, one.came, one.cost) for one in figures.groups
    ]
    several = len(rows) > 1
    if several:
        costs = [one.cost for one in figures.groups if one.cost is not None]
        told = sum(one.people for one in figures.groups)
        rows.append((_TOTAL, told, figures.came, sum(costs) if costs else None))
    header = (
        QT_TRANSLATE_NOOP("Message", "Pengiriman"),
        QT_TRANSLATE_NOOP("Message", "Orang dikabari"),
        QT_TRANSLATE_NOOP("Message", "Datang sesudahnya"),
        QT_TRANSLATE_NOOP("Message", "Biaya (Rp)"),
    )
    return Table("orang", _AFTERWARDS, header, tuple(rows), (_BY_NIK,), several, _NONE)


def _why(figures: MessageFigures) -> Table:
    rows = [
        (one.name, state.label, reason.label, count)
        for one in figures.groups
        for (state, reason), count in one.reasons.items()
    ]
    header = (
        QT_TRANSLATE_NOOP("Message", "Pengiriman"),
        QT_TRANSLATE_NOOP("Message", "Keadaan"),
        QT_TRANSLATE_NOOP("Message", "Alasan"),
        QT_TRANSLATE_NOOP("Message", "Pesan"),
    )
    return Table("alasan", _REASONS, header, tuple(rows), empty=_ALL_WELL)


_SHOWN = (
    MessageState.DITERIMA,
    MessageState.GAGAL,
    MessageState.TIDAK_PASTI,
    MessageState.BATAL,
    MessageState.MENUNGGU,
)
_TOLD = QT_TRANSLATE_NOOP(
    "Message",
    "{taken} pesan diterima antrean penyedia, {failed} gagal, {unsure} tidak pasti. "
    "Dari {people} orang yang dikabari, {came} datang ke loket sesudahnya.",
)
_TOTAL = QT_TRANSLATE_NOOP("Message", "Jumlah")
_RESULTS = QT_TRANSLATE_NOOP("Message", "Hasil pengiriman")
_REASONS = QT_TRANSLATE_NOOP("Message", "Yang tidak sampai antrean, menurut alasan")
_AFTERWARDS = QT_TRANSLATE_NOOP("Message", "Orang yang dikabari")
_QUEUE_ONLY = QT_TRANSLATE_NOOP(
    "Message",
    "“Diterima antrean” berarti penyedia menerima pesannya; apakah sampai di telepon tidak dapat "
    "diketahui dari sini.",
)
_BY_NIK = QT_TRANSLATE_NOOP(
    "Message", "“Datang sesudahnya” dihitung dari NIK: dilayani di loket sejak hari pesan itu."
)
_NONE = QT_TRANSLATE_NOOP("Message", "Belum ada pesan.")
_ALL_WELL = QT_TRANSLATE_NOOP("Message", "Tidak ada.")
