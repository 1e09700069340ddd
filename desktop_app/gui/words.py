"""Sentences for people: errors in the language of the screen, dates as the office writes them."""

from __future__ import annotations

import logging
from datetime import date, datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.errors import LoketError

log = logging.getLogger(__name__)

# `translate("Context", "Sentence")`, both literal: what has no `self.tr`. lupdate knows the name.
translate = QCoreApplication.translate


def say(error: BaseException) -> str:
    """Return the sentence a person is shown for `error`.

    An error of ours that nobody foresaw is logged here; its sentence says that what was saved
    is safe, and what to send to whom.
    """
    if isinstance(error, LoketError):
        return QCoreApplication.translate("errors", error.sentence).format(**error.values)
    report(error)
    return QCoreApplication.translate(
        "errors",
        "Ada kesalahan di dalam program. Data yang sudah disimpan aman. Ulangi langkah terakhir; "
        "bila terjadi lagi, kirimkan berkas catatan (log) kepada pengelola program.",
    )


def report(error: BaseException) -> None:
    """Log an error of ours where the administrator finds it: where it was, never with whom."""
    from desktop_app.usecases.bug_report import describe

    log.error("fault in the window\n%s", describe(error))


def short_date(day: date) -> str:
    """Return `1 Nov 2026`."""
    return f"{day.day} {_month(day)[:3]} {day.year}"


def long_date(day: date) -> str:
    """Return `1 November 2026`."""
    return f"{day.day} {_month(day)} {day.year}"


def clock_time(moment: datetime, zone: tzinfo) -> str:
    """Return `08.41`, the office's time."""
    return moment.astimezone(zone).strftime("%H.%M")


def date_and_time(moment: datetime, zone: tzinfo) -> str:
    """Return `1 Nov 2026 08.41`, the office's time."""
    local = moment.astimezone(zone)
    return f"{short_date(local.date())} {local:%H.%M}"


def count(number: int) -> str:
    """Return `300.000`, with the dots Indonesian readers expect."""
    return f"{number:,}".replace(",", ".")


def _month(day: date) -> str:
    from desktop_app.domain.calendar import month_name  # here: not needed for the first paint

    return month_name(day.month)
