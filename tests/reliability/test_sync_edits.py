"""Two counters change one person while they cannot see each other, in every order of writing and
syncing; a change under way while more is written; an entry nobody can keep."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import permutations
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from desktop_app import bootstrap
from desktop_app.domain.ids import new_id
from desktop_app.domain.sync import CentralLine
from desktop_app.storage import tables
from desktop_app.usecases import queue, sync_calls, sync_checks, sync_issues, sync_rounds
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import CentralQuestion
from tests.offices import acting
from tests.reliability.sync_site import Bureau, Site, at_pc, in_step, settle
from tests.reliability_table import Strikes

# Who writes and who syncs: each writes once, and syncs before or after it.
_STEPS = ("write 0", "write 1", "sync 0", "sync 1", "sync 0", "sync 1")
_ORDERS = sorted(set(permutations(_STEPS)))
FIELDS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "the same contact field": ({"phone": "628111"}, {"phone": "628222"}),
    "different fields": ({"phone": "628111"}, {"address": "Jl. Baru 2"}),
    "who somebody is": (
        {"name": "SITI AMINAH", "name_key": "siti aminah"},
        {"name": "SITI AMINA", "name_key": "siti amina"},
    ),
}


def _somebody(office: Office) -> UUID:
    id = new_id(office.now())
    row = {"id": id, "nik": f"3317{id.int % 10**12:012}", "name": "SITI", "name_key": "siti"}
    with office.write() as tx:
        tx.insert(tables.applicant, {**row, "birth_date": date(1980, 1, 1), "wa_consent": False})
    return id


def _row(office: Office, id: UUID) -> Any:
    table = tables.applicant
    with office.read() as connection:
        return connection.execute(sa.select(table).where(table.c.id == id)).mappings().one()


def _write(office: Office, id: UUID, new: dict[str, Any]) -> None:
    with office.write() as tx:
        tx.change(tables.applicant, id, _row(office, id)["version"], new)


def _shown(office: Office) -> Iterator[dict[str, Any]]:
    """Give both sides of whatever a person is asked."""
    for issue in sync_issues.issues(office):
        yield dict(issue.mine)
        yield dict(issue.server or {})


def _in_order(
    pcs: Sequence[Office], id: UUID, order: Sequence[str], new: Sequence[dict[str, Any]]
) -> None:
    """Write and sync in an order; nothing that was written is gone without a word."""
    seen: list[bool] = [False, False]  # whether who writes has the other's value before its eyes
    for step in order:
        what, who = step.split()
        place = int(who)
        if what == "sync":
            sync_rounds.round_of(pcs[place])
            continue
        other = new[1 - place].items()
        here = _row(pcs[place], id)
        seen[place] = all(here[name] == value for name, value in other)
        _write(pcs[place], id, new[place])
    for pc in pcs:
        sync_rounds.round_of(pc)
    values = [*(dict(_row(pc, id)) for pc in pcs), *(one for pc in pcs for one in _shown(pc))]
    for place in (0, 1):
        replaced_knowingly = seen[1 - place]
        there = any(new[place].items() <= one.items() for one in values)
        assert there or replaced_knowingly, (order, new[place], values)


def _every(
    site: Site, bureau: Bureau, orders: Sequence[Sequence[str]], kinds: Sequence[str]
) -> int:
    pcs = [at_pc(pc) for pc in bureau.pcs]
    try:
        for kind in kinds:
            for order in orders:
                id = _somebody(pcs[0])
                settle(*pcs)
                _in_order(pcs, id, order, FIELDS[kind])
                settle(*pcs)
                rows = [dict(_row(pc, id)) for pc in pcs]
                for row in rows:
                    del row["version"]
                assert rows[0] == rows[1], order
    finally:
        for pc in pcs:
            bootstrap.close(pc)
    in_step(site, bureau)
    return len(orders) * len(kinds)


@pytest.mark.timeout(300)
def test_two_who_write_about_one_person_are_both_heard(
    site: Site, bureaus: tuple[Bureau, Bureau], strikes: Strikes
) -> None:
    order = ("write 0", "write 1", "sync 0", "sync 1", "sync 0", "sync 1")
    done = _every(site, bureaus[0], [order], ("the same contact field", "who somebody is"))
    strikes("sync: two counters change one person offline", done)


@pytest.mark.reliability
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("kind", FIELDS)
def test_in_every_order_two_who_write_about_one_person_are_both_heard(
    site: Site, bureaus: tuple[Bureau, Bureau], strikes: Strikes, kind: str
) -> None:
    strikes(
        "sync: two counters change one person offline",
        _every(site, bureaus[0], _ORDERS, (kind,)),
    )


class Writing:
    """The way to the server; somebody goes on writing while a question is under way."""

    def __init__(self, office: Office, id: UUID, times: int) -> None:
        self._office, self._id, self._left, self.last = office, id, times, 628100

    def authority(self, address: str, seconds: float) -> str:
        return str(self._office.ports.central.authority(address, seconds))

    def ask(self, line: CentralLine, question: CentralQuestion, seconds: float) -> bytes:
        answer: bytes = self._office.ports.central.ask(line, question, seconds)
        if self._left:
            self._left -= 1
            self.last += 1
            _write(self._office, self._id, {"phone": f"{self.last}"})
        return answer


@pytest.mark.timeout(300)
def test_what_is_written_while_a_push_is_under_way_goes_with_the_next(
    site: Site, bureaus: tuple[Bureau, Bureau], strikes: Strikes
) -> None:
    first, second = (at_pc(pc) for pc in bureaus[0].pcs)
    id = _somebody(first)
    settle(first, second)
    _write(first, id, {"phone": "628001"})
    writing = Writing(first, id, 8)
    sync_rounds.round_of(replace(first, ports=replace(first.ports, central=writing)))
    last = f"{writing.last}"
    settle(first, second)
    assert [_row(one, id)["phone"] for one in (first, second)] == [last, last]
    assert sync_issues.issues(first) == sync_issues.issues(second) == ()
    for one in (first, second):
        bootstrap.close(one)
    in_step(site, bureaus[0])
    strikes("sync: edit during a push", 1)


class Calling:
    """The way to the server; somebody takes a number over while a question is under way."""

    def __init__(self, office: Office, path: str, ticket: UUID) -> None:
        self._office, self._path, self._ticket = office, path, ticket
        self.asked: list[str] = []

    def authority(self, address: str, seconds: float) -> str:
        return str(self._office.ports.central.authority(address, seconds))

    def ask(self, line: CentralLine, question: CentralQuestion, seconds: float) -> bytes:
        answer: bytes = self._office.ports.central.ask(line, question, seconds)
        self.asked.append(question.path)
        if question.path.startswith(self._path) and self._path:
            self._path = ""
            sync_calls.take(self._office, self._ticket)
        return answer


@pytest.mark.timeout(300)
@pytest.mark.parametrize("path", ["/v1/push", "/v1/changes"])
def test_a_call_while_a_round_is_under_way_does_not_upset_the_sum(
    site: Site, bureaus: tuple[Bureau, Bureau], path: str
) -> None:
    first, second = (at_pc(pc) for pc in bureaus[1].pcs)
    ticket = queue.issue(first, service="reaktivasi")
    settle(first, second)
    _somebody(second)
    calling = Calling(second, path, ticket.id)
    busy = replace(second, ports=replace(second.ports, central=calling))
    for _ in range(3):
        sync_rounds.round_of(busy)
        assert sync_checks.compare(second).sum_agrees
    assert not [path for path in calling.asked if "snapshot" in path]
    for one in (first, second):
        bootstrap.close(one)
    in_step(site, bureaus[1])


def _unkeepable(office: Office) -> UUID:
    id = _somebody(office)
    _write(office, id, {"village_code": "33.17\0"})  # its database has no place for this
    return id


@pytest.mark.timeout(300)
def test_one_poisoned_entry_stops_nothing_else(
    site: Site, bureaus: tuple[Bureau, Bureau], strikes: Strikes
) -> None:
    first, second = (at_pc(pc) for pc in bureaus[0].pcs)
    id, ticket = _unkeepable(first), queue.issue(first, service="reaktivasi")
    sync_rounds.round_of(first)
    sync_rounds.round_of(second)
    assert [(one.entity, one.code) for one in sync_issues.issues(first)] == [(id, "bad_value")]
    with second.read() as connection:
        every = set(connection.execute(sa.select(tables.ticket.c.id)).scalars())
    assert ticket.id in every
    _write(first, id, {"village_code": "33.17.01.2001"})
    sync_issues.send_again(acting(first, "admin"), "applicant", id)
    settle(first, second)
    assert _row(second, id)["village_code"] == "33.17.01.2001"
    for one in (first, second):
        bootstrap.close(one)
    in_step(site, bureaus[0])
    strikes("sync: one poisoned entry", 1)
