"""Pushing: each entry once, in order, nothing altered, and the same answer when asked again."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest

from desktop_app.central_server.config import Server
from tests.central_server.conftest import add_office
from tests.central_server.counters import Counter, join, synced


@pytest.fixture
def office(central: Server) -> UUID:
    return add_office(central)


@pytest.fixture
def two(central: Server, live: str, office: UUID) -> Iterator[tuple[Counter, Counter]]:
    a, b = join(central, live, office), join(central, live, office)
    yield a, b
    a.http.close()
    b.http.close()


def test_what_one_counter_writes_another_reads(two: tuple[Counter, Counter]) -> None:
    a, b = two
    visit = a.insert("visit", day="2026-11-20", arrived_at=1, note="datang", empty=None)
    a.change("visit", visit, note="pulang")
    reply = a.push()
    assert (reply["acked"], reply["results"]) == (2, [])
    synced(a, b)
    row = b.rows["visit", visit]
    assert row["owner"] == a.device
    assert row["fields"] == {"day": "2026-11-20", "arrived_at": 1, "note": "pulang", "empty": None}
