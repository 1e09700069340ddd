"""The office's calendar as it stands: its hours, special hours and days off, in one place."""

from __future__ import annotations

from desktop_app.domain.calendar import WorkCalendar
from desktop_app.storage.database import Connection
from desktop_app.storage.hours import read_hours
from desktop_app.storage.office import read_holidays
from desktop_app.usecases.office import Office


def calendar_on(office: Office, connection: Connection) -> WorkCalendar:
    """Return the office's calendar, inside somebody's transaction."""
    hours, special = read_hours(connection)
    return WorkCalendar(
        hours=hours, special=special, holidays=read_holidays(connection), zone=office.zone
    )
