"""Is what lies here what the server said? Every row looked at, for the doctor and for tests."""

from __future__ import annotations

from desktop_app.domain.sync import Comparison
from desktop_app.storage import sync_checks as storage
from desktop_app.storage import sync_state as state
from desktop_app.usecases.office import Office
from desktop_app.usecases.sync import standing


def compare(office: Office) -> Comparison:
    """Return which rows differ from what the server told of them; reads all of them.

    Rows with changes that were not sent, and rows that wait for somebody's answer, are left out.
    Raises Refused while this PC belongs to no server.
    """
    at = standing(office)
    with office.read() as connection:
        rows, different, missing = storage.compare(connection, at)
        return Comparison(
            rows=rows,
            pending=state.pending_count(connection, at),
            different=tuple(different),
            missing=tuple(missing),
            sum_agrees=at.checksum == str(state.sum_of_rows(connection)),
        )


def offer_missing(office: Office) -> int:
    """Send rows that neither the server has nor anything here will send; return how many.

    They are left when a server was restored and who made them is no more.
    """
    missing = compare(office).missing
    if missing:
        with office.write() as tx:
            storage.offer(tx, missing)
    return len(missing)
