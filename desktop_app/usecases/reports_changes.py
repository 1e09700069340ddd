"""What the office went by in a span of days: where rules or services changed inside it."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.catalogue import read_service
from desktop_app.domain.service_version import WITHDRAWN
from desktop_app.domain.statistics_changes import Change, Changed
from desktop_app.storage.database import Connection
from desktop_app.storage.definitions import RULES, SERVICE, Definition, all_definitions


def changes_between(connection: Connection, first: date, last: date) -> tuple[Change, ...]:
    """Return what changed after `first`, until `last`, in the order of the days.

    What begins on the first day itself holds for all of the span, and is no change in it.
    """
    found = [
        Change(one.valid_from, kind, "" if kind is Changed.RULES else one.code)
        for kind, name in ((Changed.RULES, RULES), (Changed.SERVICE, SERVICE))
        for one in all_definitions(connection, name)
        if first < one.valid_from <= last
    ]
    return tuple(sorted(set(found), key=lambda one: (one.since, one.what.value, one.service)))


class Standards:
    """How many minutes a service promises on a day: as its version of that day says."""

    def __init__(self, connection: Connection) -> None:
        self._versions = all_definitions(connection, SERVICE)  # by code, oldest first
        self._known: dict[tuple[str, date], int] = {}

    def on(self, service: str, day: date) -> int:
        """Return the minutes; 0 where nothing is promised, or the service was not there."""
        begun = [one for one in self._versions if one.code == service and one.valid_from <= day]
        return self._minutes(begun[-1]) if begun else 0

    def _minutes(self, version: Definition) -> int:
        key = version.code, version.valid_from
        if key not in self._known:
            withdrawn = version.body.get(WITHDRAWN)
            self._known[key] = 0 if withdrawn else read_service(version.body).standard_minutes
        return self._known[key]
