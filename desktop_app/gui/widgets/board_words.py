"""The waiting room's sentences: dates in full, when the office opens again, how long one waits."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.queue import Lane, Purpose
from desktop_app.domain.waiting import Estimate
from desktop_app.gui.words import clock_time, long_date

_DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
_LONG_WAIT = 120  # minutes: from here on a time of day says more


def full_date(day: date) -> str:
    """Return `Jumat, 20 November 2026`."""
    return f"{_DAYS[day.weekday()]}, {long_date(day)}"


def opening_words(opens: datetime | None, now: datetime, zone: tzinfo) -> str:
    """Return when the office opens again, empty when nobody knows."""
    if opens is None or opens <= now:
        return ""
    days = (opens.astimezone(zone).date() - now.astimezone(zone).date()).days
    clock = clock_time(opens, zone)
    if days == 0:
        return _tr("Buka kembali pukul {clock}.").format(clock=clock)
    if days == 1:
        return _tr("Buka kembali besok pukul {clock}.").format(clock=clock)
    return _tr("Buka kembali\n{day} pukul {clock}.").format(
        day=full_date(opens.astimezone(zone).date()), clock=clock
    )


def moment_words(moment: datetime, now: datetime, zone: tzinfo) -> str:
    """Return `pukul 06.30`, `besok pukul 06.30`, or the day in full with its time."""
    clock = clock_time(moment, zone)
    day, today = moment.astimezone(zone).date(), now.astimezone(zone).date()
    if day == today:
        return _tr("pukul {clock}").format(clock=clock)
    if day == today + timedelta(days=1):
        return _tr("besok pukul {clock}").format(clock=clock)
    return _tr("{day} pukul {clock}").format(day=full_date(day), clock=clock)


def waiting_words(estimate: Estimate, now: datetime, zone: tzinfo) -> str:
    """Return how long somebody who comes now will wait, said as the estimate it is."""
    if estimate.minutes == 0:
        return _tr("dapat langsung dipanggil")
    if estimate.minutes < _LONG_WAIT and _same_day(estimate.at, now, zone):
        return _tr("perkiraan {minutes} menit").format(minutes=estimate.minutes)
    return _tr("perkiraan {moment}").format(moment=moment_words(estimate.at, now, zone))


def turn_words(estimate: Estimate, now: datetime, zone: tzinfo) -> str:
    """Return when the bearer of a number will be called, said as the estimate it is."""
    if estimate.at <= now:
        return _tr("Sebentar lagi dipanggil")
    words = _tr("Dipanggil sekitar {moment}").format(moment=moment_words(estimate.at, now, zone))
    if 0 < estimate.minutes < _LONG_WAIT and _same_day(estimate.at, now, zone):
        words += _tr(", {minutes} menit lagi").format(minutes=estimate.minutes)
    return words


def lane_words(lane: Lane) -> str:
    """Return a lane's name."""
    return {
        Lane.UMUM: _tr("Umum"),
        Lane.PRIORITAS: _tr("Prioritas"),
        Lane.DARURAT: _tr("Darurat"),
    }[lane]


def invitation(purpose: Purpose) -> str:
    """Return what stands between the number and its counter."""
    if purpose is Purpose.AMBIL_SURAT:
        return _tr("silakan mengambil surat di")
    return _tr("silakan menuju")


def _same_day(one: datetime, other: datetime, zone: tzinfo) -> bool:
    return one.astimezone(zone).date() == other.astimezone(zone).date()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Board", text)
