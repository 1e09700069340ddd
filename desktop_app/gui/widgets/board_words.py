"""The waiting room's sentences: dates in full, when the office opens again, how long one waits.

They are for the people who wait, so they are Indonesian whatever the officer's screen speaks.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo

from desktop_app.domain.people import show_date
from desktop_app.domain.queue import Lane, Purpose
from desktop_app.domain.waiting import Estimate
from desktop_app.gui.words import translate

_DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
_LONG_WAIT = 120  # minutes: from here on a time of day says more


def full_date(day: date) -> str:
    """Return `Jumat, 20 November 2026`."""
    return f"{_DAYS[day.weekday()]}, {show_date(day)}"


def indonesian_clock(moment: datetime, zone: tzinfo) -> str:
    """Return `08.41`, the office's time."""
    return f"{moment.astimezone(zone):%H.%M}"


def opening_words(opens: datetime | None, now: datetime, zone: tzinfo) -> str:
    """Return when the office opens again, empty when nobody knows."""
    if opens is None or opens <= now:
        return ""
    days = (opens.astimezone(zone).date() - now.astimezone(zone).date()).days
    clock = indonesian_clock(opens, zone)
    if days == 0:
        return translate("Board", "Buka kembali pukul {clock}.").format(clock=clock)
    if days == 1:
        return translate("Board", "Buka kembali besok pukul {clock}.").format(clock=clock)
    return translate("Board", "Buka kembali\n{day} pukul {clock}.").format(
        day=full_date(opens.astimezone(zone).date()), clock=clock
    )


def moment_words(moment: datetime, now: datetime, zone: tzinfo) -> str:
    """Return `pukul 06.30`, `besok pukul 06.30`, or the day in full with its time."""
    clock = indonesian_clock(moment, zone)
    day, today = moment.astimezone(zone).date(), now.astimezone(zone).date()
    if day == today:
        return translate("Board", "pukul {clock}").format(clock=clock)
    if day == today + timedelta(days=1):
        return translate("Board", "besok pukul {clock}").format(clock=clock)
    return translate("Board", "{day} pukul {clock}").format(day=full_date(day), clock=clock)


def waiting_words(estimate: Estimate, now: datetime, zone: tzinfo) -> str:
    """Return how long somebody who comes now will wait, said as the estimate it is."""
    if estimate.minutes == 0:
        return translate("Board", "dapat langsung dipanggil")
    if estimate.minutes < _LONG_WAIT and _same_day(estimate.at, now, zone):
        return translate("Board", "perkiraan {minutes} menit").format(minutes=estimate.minutes)
    return translate("Board", "perkiraan {moment}").format(
        moment=moment_words(estimate.at, now, zone)
    )


def turn_words(estimate: Estimate, now: datetime, zone: tzinfo) -> str:
    """Return when the bearer of a number will be called, said as the estimate it is."""
    if estimate.at <= now:
        return translate("Board", "Sebentar lagi dipanggil")
    words = translate("Board", "Dipanggil sekitar {moment}").format(
        moment=moment_words(estimate.at, now, zone)
    )
    if 0 < estimate.minutes < _LONG_WAIT and _same_day(estimate.at, now, zone):
        words += translate("Board", ", {minutes} menit lagi").format(minutes=estimate.minutes)
    return words


def lane_words(lane: Lane) -> str:
    """Return a lane's name."""
    return {
        Lane.UMUM: translate("Board", "Umum"),
        Lane.PRIORITAS: translate("Board", "Prioritas"),
        Lane.DARURAT: translate("Board", "Darurat"),
    }[lane]


def invitation(purpose: Purpose) -> str:
    """Return what stands between the number and its counter."""
    if purpose is Purpose.AMBIL_SURAT:
        return translate("Board", "silakan mengambil surat di")
    return translate("Board", "silakan menuju")


def _same_day(one: datetime, other: datetime, zone: tzinfo) -> bool:
    return one.astimezone(zone).date() == other.astimezone(zone).date()
