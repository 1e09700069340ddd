"""How often officers chose what was advised, by programme and month; saved as Excel or PDF."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path

from desktop_app.domain.access import Right
from desktop_app.domain.advice_report import (
    Advised,
    AgreementFigures,
    agreement,
    agreement_report,
)
from desktop_app.domain.calendar import add_months, office_day
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused
from desktop_app.storage import advice as storage
from desktop_app.storage.definitions import ADVICE, all_definitions
from desktop_app.usecases import reports_export
from desktop_app.usecases.office import Office


def figures(
    office: Office, first: date | None = None, last: date | None = None
) -> AgreementFigures:
    """Return the agreement of a span of days; the twelve months to today when none is given.

    Raises Misused for a span that ends before it begins, Refused without the right.
    """
    if office.actor is not None:
        office.require(Right.SEE_REPORTS)
    last = last or office.today()
    first = first or add_months(last.replace(day=1), -11)
    if last < first:
        raise Misused("rentang_terbalik", _TURNED)
    start = datetime.combine(first, time(), office.zone)
    end = datetime.combine(last + timedelta(days=1), time(), office.zone)
    with office.read() as connection:
        rows = storage.between(connection, start, end)
        names = {
            one["code"]: one["name"]
            for version in all_definitions(connection, ADVICE)
            for one in version.body.get("programmes", ())
        }
    advised = (
        Advised(office_day(at, office.zone), conclusions, frozenset(chosen))
        for at, conclusions, chosen in rows
    )
    return agreement(advised, names, first, last)


def export(office: Office, found: AgreementFigures, path: Path) -> None:
    """Save figures as .xlsx or .pdf, by the ending. Raises Misused, EnvironmentFailure, Refused."""
    if office.actor is not None:
        office.require(Right.EXPORT)
    reports_export.save(office, agreement_report(found), path)


_TURNED = QT_TRANSLATE_NOOP("errors", "Hari terakhir lebih awal dari hari pertama. Tukar keduanya.")
