"""What the window says and counts, in the language of its screen.

Paper is not of the screen: letters, slips and reports have their own Indonesian words in domain.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import date, datetime, time, tzinfo
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from desktop_app.domain.errors import LoketError, SaidDate, Sentence

if TYPE_CHECKING:
    from desktop_app.domain.report_paper import Cell

log = logging.getLogger(__name__)

# `translate("Context", "Sentence")`, both literal: what has no `self.tr`. lupdate knows the name.
translate = QCoreApplication.translate


def say(error: BaseException) -> str:
    """Return the sentence a person is shown for `error`.

    An error of ours that nobody foresaw is logged here; its sentence says that what was saved
    is safe, and what to send to whom.
    """
    if isinstance(error, LoketError):
        context = error.sentence.context if isinstance(error.sentence, Sentence) else "errors"
        return _filled(translate(context, error.sentence), error.values)
    report(error)
    return QCoreApplication.translate(
        "errors",
        "Ada kesalahan di dalam program. Data yang sudah disimpan aman. Ulangi langkah terakhir; "
        "bila terjadi lagi, kirimkan berkas catatan (log) kepada pengelola program.",
    )


def said(text: str) -> str:
    """Return what the domain said, in the language of the screen; other text as it is."""
    if not isinstance(text, Sentence):
        return text
    words = translate(text.context, text.template)
    if text.values:  # what nobody filled in may show its gaps on purpose: `{nomor}` in a hint
        words = _filled(words, text.values).strip()
    return words[:1].upper() + words[1:] if text[:1].isupper() else words


def _filled(template: str, values: Mapping[str, Any]) -> str:
    return template.format(**{name: _value(one) for name, one in values.items()})


def _value(value: Any) -> Any:
    if isinstance(value, SaidDate):
        return long_date(value.day)
    return said(value) if isinstance(value, str) else value


def report(error: BaseException) -> None:
    """Log an error of ours where the administrator finds it: where it was, never with whom."""
    from desktop_app.usecases.bug_report import describe

    log.error("fault in the window\n%s", describe(error))


def short_date(day: date) -> str:
    """Return `1 Nov 2026`."""
    return QLocale().toString(_qdate(day), "d MMM yyyy")


def long_date(day: date) -> str:
    """Return `1 November 2026`."""
    return QLocale().toString(_qdate(day), "d MMMM yyyy")


def month_words(month: date) -> str:
    """Return `November 2026`."""
    return f"{QLocale().standaloneMonthName(month.month)} {month.year}"


def short_month(month: date) -> str:
    """Return `Nov`."""
    return QLocale().standaloneMonthName(month.month, QLocale.FormatType.ShortFormat)


def short_weekday(day: date) -> str:
    """Return `Min` for a Sunday."""
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def figure_date(day: date) -> str:
    """Return `01-11-2026`, as dates are typed everywhere in the program."""
    return f"{day:%d-%m-%Y}"


def clock(at: time) -> str:
    """Return `08.41`, in English `08:41`."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def clock_time(moment: datetime, zone: tzinfo | None) -> str:
    """Return `08.41`, the office's time."""
    return clock(moment.astimezone(zone).time())


def date_and_time(moment: datetime, zone: tzinfo | None) -> str:
    """Return `1 Nov 2026 08.41`, the office's time."""
    local = moment.astimezone(zone)
    return f"{short_date(local.date())} {clock(local.time())}"


def figure_date_and_time(moment: datetime, zone: tzinfo | None) -> str:
    """Return `01-11-2026 08.41`, the office's time, for narrow places."""
    local = moment.astimezone(zone)
    return f"{figure_date(local.date())} {clock(local.time())}"


def count(number: int) -> str:
    """Return `300.000`, with the marks the readers of the screen's language expect."""
    return QLocale().toString(number)


def decimal(number: float, digits: int = 1) -> str:
    """Return `5,4`."""
    return QLocale().toString(float(number), "f", digits)


def rupiah(amount: int) -> str:
    """Return `Rp1.050.000`."""
    return f"Rp{count(amount)}"


def figure(cell: Cell) -> str:
    """Return a cell of a report as a screen shows it; paper and files have `report_paper.said`."""
    if cell is None:
        return "–"
    if isinstance(cell, bool | str):
        return said(str(cell) if isinstance(cell, bool) else cell)
    if isinstance(cell, date):
        return figure_date(cell)
    if isinstance(cell, float):
        return decimal(cell)
    if isinstance(cell, int):
        return count(cell)
    return decimal(float(cell), max(-int(cell.as_tuple().exponent), 0))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
