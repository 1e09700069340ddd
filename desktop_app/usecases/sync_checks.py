"""Is what lies here what the server said? Every row looked at, for the doctor and for tests."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop_app.domain.errors import LoketError
from desktop_app.domain.sync import Comparison
from desktop_app.storage import sync_checks as storage
from desktop_app.storage import sync_state as state
from desktop_app.storage.sync_checks import Key
from desktop_app.storage.sync_state import Standing
from desktop_app.usecases.office import Office
from desktop_app.usecases.sync import line_of, standing
from desktop_app.usecases.sync_ask import ask
from desktop_app.wire.messages import Row

_MOST_ASKED = 100


def compare(office: Office) -> Comparison:
    """Return which rows differ from what the server told of them; reads all of them.

    Rows with changes that were not sent, and rows that wait for somebody's answer, are left out.
    So are rows that only differ in what a program of another age adds or leaves out: the server is
    asked for those that seem to differ. Raises Refused while this PC belongs to no server.
    """
    at = standing(office)
    with office.read() as connection:
        rows, different, missing = storage.compare(connection, at)
        found = Comparison(
            rows=rows,
            pending=state.pending_count(connection, at),
            missing=tuple(missing),
            sum_agrees=at.checksum == str(state.sum_of_rows(connection)),
        )
    return replace(found, different=tuple(_really(office, at, different)))


def _really(office: Office, at: Standing, different: Sequence[Key]) -> Iterator[Key]:
    """Give the rows that differ in what this program knows; all of them without the server."""
    line = line_of(office, at) if different else None
    for place, (kind, id) in enumerate(different):
        told = None
        if line is not None and place < _MOST_ASKED:
            try:
                told = ask(office, line, "GET", f"/v1/rows/{kind}/{id.hex}", None, Row)
            except LoketError:
                line = None
        if told is not None:
            with office.read() as connection:
                if storage.is_as_told(connection, kind, id, told.fields):
                    continue
        yield kind, id


def offer_missing(office: Office) -> int:
    """Send rows that neither the server has nor anything here will send; return how many.

    They are left when a server was restored and who made them is no more.
    """
    missing = compare(office).missing
    if missing:
        with office.write() as tx:
            storage.offer(tx, missing)
    return len(missing)
