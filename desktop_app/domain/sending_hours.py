"""When messages may leave: not before the office's hour in the morning, nor at night, nor on days
off. Nobody is woken by an office."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from random import Random

from desktop_app.domain.calendar import WorkCalendar, office_day
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused

_LOOK_AHEAD = 366


@dataclass(frozen=True, slots=True)
class SendingHours:
    """From `first` to before `last` on the office's clock; `working_days` leaves days off out.

    Raises Refused `jam_kirim_tidak_sah` when the first is not before the last.
    """

    first: time
    last: time
    calendar: WorkCalendar
    working_days: bool = True

    def __post_init__(self) -> None:
        if self.first >= self.last:
            raise Refused("jam_kirim_tidak_sah", _HOURS)

    def open_at(self, at: datetime) -> bool:
        """Tell whether a message may leave at this moment (aware)."""
        local = at.astimezone(self.calendar.zone)
        return self.first <= local.time() < self.last and self._day_counts(at)

    def next_open(self, at: datetime) -> datetime:
        """Return the first moment from `at` on (UTC) at which messages may leave.

        Raises Refused `kalender_tanpa_hari_kerja` when there is none within a year.
        """
        if self.open_at(at):
            return at.astimezone(UTC)
        today = office_day(at, self.calendar.zone)
        for days in range(_LOOK_AHEAD):
            day = today + timedelta(days=days)
            begins = datetime.combine(day, self.first, self.calendar.zone)
            if begins >= at and self._day_counts(begins):
                return begins.astimezone(UTC)
        raise Refused("kalender_tanpa_hari_kerja", _NEVER)

    def _day_counts(self, at: datetime) -> bool:
        day = office_day(at, self.calendar.zone)
        return not self.working_days or self.calendar.is_working_day(day)


def backoff(tries: int, random: Random) -> timedelta:
    """Return how long to wait after the `tries`-th failure: a minute, doubling, at most an hour.

    A quarter more or less by chance, so that a hundred messages do not come back at one moment.
    """
    minutes = min(2 ** max(tries - 1, 0), 60)
    return timedelta(minutes=minutes) * random.uniform(0.75, 1.25)


_HOURS = QT_TRANSLATE_NOOP(
    "errors",
    "Jam kirim tidak sah: jam mulai harus sebelum jam selesai. Betulkan di Pengaturan, Pesan.",
)
_NEVER = QT_TRANSLATE_NOOP(
    "errors",
    "Kalender kantor tidak memuat hari kerja dalam setahun, jadi tidak ada pesan yang dikirim. "
    "Periksa jam layanan dan hari libur di Pengaturan.",
)
