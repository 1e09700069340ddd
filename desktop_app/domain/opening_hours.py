"""Opening hours as people write them: from, to and at most one break for each day of the week.

`calendar` computes with any intervals; here is what an office may enter, and in which words it
is told what is wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import time

from desktop_app.domain.calendar import Interval, OfficeHours, SpecialHours
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.people import show_date

WEEKDAYS = (
    QT_TRANSLATE_NOOP("Calendar", "Senin"),
    QT_TRANSLATE_NOOP("Calendar", "Selasa"),
    QT_TRANSLATE_NOOP("Calendar", "Rabu"),
    QT_TRANSLATE_NOOP("Calendar", "Kamis"),
    QT_TRANSLATE_NOOP("Calendar", "Jumat"),
    QT_TRANSLATE_NOOP("Calendar", "Sabtu"),
    QT_TRANSLATE_NOOP("Calendar", "Minggu"),
)


@dataclass(frozen=True, slots=True)
class DayHours:
    """One day as its four fields hold it; all of them None on a day the office is closed."""

    opens: time | None = None
    closes: time | None = None
    break_from: time | None = None
    break_to: time | None = None

    def intervals(self) -> tuple[Interval, ...]:
        """Return the day's intervals. Raises Refused with the sentence for what is wrong."""
        if (self.opens, self.closes, self.break_from, self.break_to) == (None,) * 4:
            return ()
        if self.opens is None or self.closes is None:
            raise Refused("jam_tidak_lengkap", _HALF)
        if self.opens >= self.closes:
            raise Refused("jam_terbalik", _BACKWARDS)
        if self.break_from is None and self.break_to is None:
            return ((self.opens, self.closes),)
        if self.break_from is None or self.break_to is None:
            raise Refused("istirahat_tidak_lengkap", _HALF_BREAK)
        if not self.opens < self.break_from < self.break_to < self.closes:
            raise Refused("istirahat_di_luar_jam", _BREAK_OUTSIDE)
        return ((self.opens, self.break_from), (self.break_to, self.closes))


def day_hours(intervals: Sequence[Interval]) -> DayHours:
    """Return a day's intervals as the four fields show them."""
    if not intervals:
        return DayHours()
    opens, closes = intervals[0][0], intervals[-1][1]
    if len(intervals) == 1:
        return DayHours(opens, closes)
    return DayHours(opens, closes, intervals[0][1], intervals[1][0])


def check_week(hours: OfficeHours) -> OfficeHours:
    """Return hours an office may have. Raises Refused for a week without a single open day."""
    days = [hours.on(weekday) for weekday in range(7)]
    if not any(days):
        raise Refused("minggu_tanpa_jam", _NEVER_OPEN)
    if any(len(intervals) > 2 for intervals in days):
        raise Refused("istirahat_lebih_dari_satu", _TWO_BREAKS)
    return hours


def check_apart(new: SpecialHours, others: Iterable[SpecialHours]) -> None:
    """Raise Refused when special hours share a day with others, naming them."""
    for other in others:
        if other.first <= new.last and new.first <= other.last:
            raise Refused(
                "jam_khusus_bertumpuk",
                _SHARED,
                name=other.name,
                first=show_date(other.first),
                last=show_date(other.last),
            )


_HALF = QT_TRANSLATE_NOOP(
    "errors", "Isi jam buka dan jam tutup, atau kosongkan keduanya bila hari itu tutup."
)
_HALF_BREAK = QT_TRANSLATE_NOOP(
    "errors", "Isi awal dan akhir istirahat, atau kosongkan keduanya bila tidak ada."
)
_BACKWARDS = QT_TRANSLATE_NOOP("errors", "Jam tutup harus sesudah jam buka.")
_BREAK_OUTSIDE = QT_TRANSLATE_NOOP(
    "errors", "Istirahat harus di antara jam buka dan jam tutup, dan berakhir sesudah mulai."
)
_NEVER_OPEN = QT_TRANSLATE_NOOP(
    "errors", "Isi jam paling sedikit untuk satu hari. Hari yang dikosongkan berarti tutup."
)
_TWO_BREAKS = QT_TRANSLATE_NOOP("errors", "Paling banyak satu istirahat dalam sehari.")
_SHARED = QT_TRANSLATE_NOOP(
    "errors",
    "Sebagian harinya sudah termasuk {name} ({first} sampai {last}). Ubah tanggalnya supaya "
    "tidak bertumpuk.",
)
