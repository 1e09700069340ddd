"""Letter numbers of several PCs of one office: two never give the same one, online or not."""

# ruff: noqa: F401, F811 - fixtures are imported

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.storage import queue as tickets
from desktop_app.storage import sync_numbers as blocks
from desktop_app.storage.letter_book import given_back_spans
from desktop_app.usecases import (
    letter_book,
    queue,
    settings,
    sync_joining,
    sync_numbers,
    sync_rounds,
)
from desktop_app.usecases.office import Office
from tests.central_server.conftest import central, database_url, make_server, postgres
from tests.integration.test_sync_calls import offline
from tests.offices import TestClock, acting, serve_somebody
from tests.sync_counters import agree, hub, pcs, settle

Pcs = Callable[[str], Office]


def test_each_pc_counts_for_itself_and_its_letter_follows_the_number(pcs: Pcs) -> None:
    first, second = pcs("A"), pcs("B")
    numbers = [_letter(one) for one in (first, second, first)]
    assert [number.split("/")[1] for number in numbers] == ["001A", "001B", "002A"]
    settle(first, second)
    agree(first, second)
    assert letter_book.numbers_on(first).whole
    assert letter_book.numbers_on(second).whole


def test_numbers_of_one_series_come_from_leases(pcs: Pcs) -> None:
    first, second = _leasing(pcs)
    numbers = [_letter(one) for one in (first, second, first)]
    assert [number.split("/")[1] for number in numbers] == ["001", "021", "002"]
    settle(first, second)
    agree(first, second)
    assert letter_book.numbers_on(first).whole
    sentences = [str(gap) for gap in letter_book.numbers_on(first).gaps]
    assert any("3–20 belum dipakai" in sentence for sentence in sentences)


def test_a_new_lease_comes_before_the_old_one_is_used_up(pcs: Pcs) -> None:
    first, second = _leasing(pcs)
    for _ in range(13):
        _take(first)
    settle(first, second)
    assert _left(first) == 20 - 13 + sync_numbers.BLOCK


def test_offline_and_used_up_the_number_waits_and_nothing_is_lost(pcs: Pcs) -> None:
    first, second = _leasing(pcs)
    while _left(first):
        _take(first)
    with pytest.raises(Refused, match="Nomor surat menunggu"):
        serve_somebody(offline(first))
    with first.read() as connection:
        held = tickets.held_by(connection, first.at_counter().id)
    assert held is not None
    queue.hold(first, held.id)
    settle(first, second)
    assert _letter(first).split("/")[1] == "041"


def test_what_is_left_is_void_at_the_years_end_and_when_the_pc_leaves(
    pcs: Pcs, clock: TestClock
) -> None:
    first, second = _leasing(pcs)
    _letter(first)
    sync_joining.leave(acting(first, "admin"))
    gaps = [str(gap) for gap in letter_book.numbers_on(first).gaps]
    assert any("2–20 batal" in gap for gap in gaps)
    assert letter_book.numbers_on(first).whole
    with first.read() as connection:
        void = given_back_spans(connection)
    assert ("kantor", 2026, 2, 20) in void
    assert _letter(first).split("/")[1] == "021"
    assert _left(first) == 0
    clock.go(days=60)
    sync_rounds.round_of(second)
    with second.read() as connection:
        assert blocks.unused(connection, before=2027) == []


def _leasing(pcs: Pcs) -> tuple[Office, Office]:
    first = pcs("A")
    settings.change_setting(acting(first, "admin"), "letter.numbering", "blok")
    second = pcs("B")
    settle(first, second)
    return first, second


def _letter(office: Office) -> str:
    done = serve_somebody(office)[1]
    assert done.letter is not None
    return done.letter.number


def _take(office: Office) -> None:
    with office.write() as tx:
        assert blocks.take(tx.connection, "kantor", 2026) is not None


def _left(office: Office) -> int:
    with office.read() as connection:
        return blocks.left(connection).get(("kantor", 2026), 0)
