"""Opening hours as people write them: from, to and at most one break for each day of the week.

`calendar` computes with any intervals; here is what an office may enter, and in which words it
is told what is wrong.
"""

from __future__ import annotations

import re
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
class TypedDay:
    """One day as its four fields hold it; all of them empty on a day the office is closed."""

    opens: str = ""
    closes: str = ""
    break_from: str = ""
    break_to: str = ""

    def intervals(self) -> tuple[Interval, ...]:
        """Return the day's intervals. Raises Refused with the sentence for what is wrong."""
        filled = [bool(text.strip()) for text in (self.opens, self.closes)]
        pause = [bool(text.strip()) for text in (self.break_from, self.break_to)]
        if not any(filled) and not any(pause):
            return ()
        if not all(filled):
            raise Refused("jam_tidak_lengkap", _HALF)
        if any(pause) and not all(pause):
            raise Refused("istirahat_tidak_lengkap", _HALF_BREAK)
        opens, closes = read_time(self.opens), read_time(self.closes)
        if opens >= closes:
            raise Refused("jam_terbalik", _BACKWARDS)
        if not any(pause):
            return ((opens, closes),)
        begins, ends = read_time(self.break_from), read_time(self.break_to)
        if not opens < begins < ends < closes:
            raise Refused("istirahat_di_luar_jam", _BREAK_OUTSIDE)
        return ((opens, begins), (ends, closes))


def typed(intervals: Sequence[Interval]) -> TypedDay:
    """Return a day's intervals as the four fields show them."""
    if not intervals:
        return TypedDay()
    opens, closes = show_time(intervals[0][0]), show_time(intervals[-1][1])
    if len(intervals) == 1:
        return TypedDay(opens, closes)
    return TypedDay(opens, closes, show_time(intervals[0][1]), show_time(intervals[1][0]))


def read_time(text: str) -> time:
    """Return the time of `07.30`, `7:30`, `0730` or `7`. Raises Refused for anything else."""
    found = re.fullmatch(r"(\d{1,2})(?:[.:,]?(\d{2}))?", text.strip(), re.A)
    hour, minute = (int(found[1]), int(found[2] or 0)) if found else (24, 0)
    if hour > 23 or minute > 59:
        raise Refused("jam_salah", _NO_TIME)
    return time(hour, minute)


def show_time(at: time) -> str:
    """Return `07.30`."""
    return f"{at:%H.%M}"


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


_NO_TIME = QT_TRANSLATE_NOOP("errors", "Tulis jam seperti 07.30, antara 00.00 dan 23.59.")
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
