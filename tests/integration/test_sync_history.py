"""Histories that part: a server or a counter put back to an earlier state, a copied counter, an
answer that got lost. Nobody's work is overwritten, and what is said to be lost comes back."""

# ruff: noqa: F401, F811 - fixtures are imported

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from desktop_app.central_server.config import Server, ServerConfig, open_server
from desktop_app.domain.errors import LoketError
from desktop_app.domain.sync import CentralLine, Denied, Unreachable
from desktop_app.storage import sync_state as state
from desktop_app.storage import tables
from desktop_app.storage.database import Store
from desktop_app.storage.epochs import begin_epoch
from desktop_app.storage.sync_inbox import SyncDoor
from desktop_app.usecases import queue, sync, sync_checks, sync_issues, sync_joining, sync_rounds
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import CentralQuestion
from tests.central_server.conftest import (
    KEY,
    Postgres,
    central,
    database_url,
    make_server,
    postgres,
    serving,
)
from tests.offices import TestClock, acting
from tests.sync_counters import Hub, agree, hub, pcs, settle

Pcs = Callable[[str], Office]


class Unlucky:
    """The real server, whose answers to some requests get lost on the way."""

    def __init__(self, real: Any, path: str, times: int) -> None:
        self.real, self.path, self.times = real, path, times

    def authority(self, address: str, seconds: float) -> str:
        return str(self.real.authority(address, seconds))

    def ask(self, line: CentralLine, question: CentralQuestion, seconds: float) -> bytes:
        answer: bytes = self.real.ask(line, question, seconds)
        if question.path.startswith(self.path) and self.times:
            self.times -= 1
            raise Unreachable("pusat_terlambat", "Pusat tidak menjawab.")
        return answer


def unlucky(office: Office, path: str, times: int = 1) -> Office:
    return replace(
        office, ports=replace(office.ports, central=Unlucky(office.ports.central, path, times))
    )


def test_an_answer_that_got_lost_is_given_again_and_nothing_is_twice(pcs: Pcs) -> None:
    first, second = pcs("A"), pcs("B")
    settle(first, second)
    weak = unlucky(first, "/v1/push", times=2)
    for _ in range(2):
        queue.issue(weak)
        with pytest.raises(Unreachable):
            sync_rounds.round_of(weak)
        assert sync.status(weak).failure_code == "pusat_terlambat"
    settle(weak, second)
    agree(weak, second)
    assert _count(second, tables.ticket) == 2


def test_a_refusal_whose_answer_got_lost_is_told_all_the_same(pcs: Pcs) -> None:
    first, second = pcs("A"), pcs("B")
    settle(first, second)
    ticket = queue.issue(first)
    settle(first, second)
    queue.choose_service(first, ticket.id, "reaktivasi")
    sync_rounds.round_of(first)
    weak = unlucky(second, "/v1/push")
    queue.cancel(weak, ticket.id)
    with pytest.raises(Unreachable):
        sync_rounds.round_of(weak)
    sync_rounds.round_of(weak)
    assert sync_issues.issues(weak)
    for issue in sync_issues.issues(weak):
        sync_issues.follow_server(acting(weak, "admin"), issue.kind, issue.entity)
    settle(first, weak)
    agree(first, weak)


def test_a_page_that_got_lost_comes_again(pcs: Pcs) -> None:
    first, second = pcs("A"), pcs("B")
    settle(first, second)
    queue.issue(first)
    sync_rounds.round_of(first)
    weak = unlucky(second, "/v1/changes")
    with pytest.raises(Unreachable):
        sync_rounds.round_of(weak)
    settle(first, weak)
    agree(first, weak)


def test_a_restored_counter_is_stopped_and_gets_back_what_it_lost(
    hub: Hub, pcs: Pcs, tmp_path: Path
) -> None:
    first, second = pcs("A"), pcs("B")
    settle(first, second)
    queue.issue(second)
    settle(first, second)
    kept = _copy(second, tmp_path / "kept")
    lost = queue.issue(second)
    settle(first, second)
    second = _put_back(second, kept)
    with second.write() as tx:  # as going back to a backup does
        begin_epoch(tx, 2, "dipulihkan dari cadangan")
    unsent = queue.issue(second)
    with pytest.raises(Denied, match="Riwayat PC ini berbeda"):
        sync_rounds.round_of(second)
    assert sync.status(second).quarantined == "epoch"
    queue.issue(second)  # work goes on
    assert sync_rounds.round_of(second).sent == 0
    done = sync_joining.join_again(acting(second, "admin"), hub.code("B"))
    assert done.offered == 0 or done.received > 0
    settle(first, second)
    _follow_all(second)
    settle(first, second)
    agree(first, second)
    ids = _ids(second, tables.ticket)
    assert {lost.id, unsent.id} <= ids
    assert ids == _ids(first, tables.ticket)
    second.store.close()


def test_a_copied_counter_and_the_original_both_keep_their_work(
    hub: Hub, pcs: Pcs, tmp_path: Path
) -> None:
    first, second = pcs("A"), pcs("B")
    settle(first, second)
    clone = _opened(second, _copy(second, tmp_path / "clone"))
    mine, theirs = queue.issue(second), queue.issue(clone)
    sync_rounds.round_of(second)
    with pytest.raises(Denied, match="Riwayat PC ini berbeda"):
        sync_rounds.round_of(clone)
    sync_joining.join_again(acting(clone, "admin"), hub.code("C"))
    sync_joining.join_again(_stopped(second), hub.code("B"))
    settle(first, second, clone)
    agree(first, second, clone)
    assert {mine.id, theirs.id} <= _ids(first, tables.ticket)
    clone.store.close()


def test_a_server_put_back_is_given_again_what_it_lost(
    hub: Hub, pcs: Pcs, postgres: Postgres, database_url: str, tmp_path: Path, clock: TestClock
) -> None:
    first, second = pcs("A"), pcs("B")
    settle(first, second)
    queue.issue(first)
    settle(first, second)
    name = database_url.split("@/")[1].split("?")[0]
    older = f"{name}_older"
    hub.server.close()
    postgres.do(f"CREATE DATABASE {older} TEMPLATE {name}")
    now = open_server(ServerConfig(database_url, tmp_path / "central", KEY), clock.now)
    with serving(now) as address:
        _move(address, first, second)
        for one in (first, second):
            queue.issue(one)
        settle(first, second)
    now.close()
    back = open_server(ServerConfig(postgres.url_of(older), tmp_path / "central", KEY), clock.now)
    with serving(back) as address:
        _move(address, first, second)
        for one in (first, second):
            sync_rounds.round_of(one, greet=True)
        settle(first, second)
        agree(first, second)
        assert _count(first, tables.ticket) == _count(second, tables.ticket) == 3
    back.close()
    postgres.do(f"DROP DATABASE {older} WITH (FORCE)")


def test_whoever_was_away_too_long_takes_everything_anew(
    hub: Hub, pcs: Pcs, clock: TestClock
) -> None:
    from desktop_app.central_server.sync.pull import prune

    first, second = pcs("A"), pcs("B")
    ticket = queue.issue(first)
    settle(first, second)
    admin = acting(first, "admin")
    from datetime import date

    from desktop_app.domain.calendar import Holiday
    from desktop_app.usecases import calendar

    calendar.set_holiday(admin, Holiday(date(2026, 12, 21), "Libur desa", closed=True))
    settle(first, second)
    calendar.remove_holiday(admin, date(2026, 12, 21))
    unsent = queue.issue(second)
    sync_rounds.round_of(first)
    clock.go(days=401)
    assert prune(hub.server) > 0
    settle(first, second)
    agree(first, second)
    assert {ticket.id, unsent.id} <= _ids(first, tables.ticket)


def test_a_pc_put_out_is_told_and_can_join_again(hub: Hub, pcs: Pcs) -> None:
    from desktop_app.central_server import admin

    first, second = pcs("A"), pcs("B")
    settle(first, second)
    admin.revoke(hub.server, sync.standing(second).device)
    unsent = queue.issue(second)
    with pytest.raises(Denied, match="dikeluarkan"):
        sync_rounds.round_of(second)
    assert sync.status(second).quarantined == "revoked"
    sync_joining.join_again(acting(second, "admin"), hub.code("B"))
    settle(first, second)
    agree(first, second)
    assert unsent.id in _ids(first, tables.ticket)


def test_without_its_key_a_pc_says_so_and_works_on(pcs: Pcs) -> None:
    first = pcs("A")
    at = sync.standing(first)
    sync.forget_token(first, at)
    with pytest.raises(LoketError, match="Kunci PC ini untuk pusat tidak ditemukan"):
        sync_rounds.round_of(first)
    queue.issue(first)
    assert sync.status(first).pending > 0


def _follow_all(office: Office) -> None:
    for issue in sync_issues.issues(office):
        sync_issues.follow_server(acting(office, "admin"), issue.kind, issue.entity)


def _stopped(office: Office) -> Office:
    with pytest.raises(Denied):
        sync_rounds.round_of(office, greet=True)
    return acting(office, "admin")


def _move(address: str, *counters: Office) -> None:
    for one in counters:
        with one.store.companion(SyncDoor).write() as connection:
            state.note(connection, address=address)


def _copy(office: Office, to: Path) -> Path:
    office.store.close()
    shutil.copytree(office.store.folder, to)
    return to


def _opened(office: Office, folder: Path) -> Office:
    return replace(office, store=Store(folder, office.store.key))


def _put_back(office: Office, kept: Path) -> Office:
    office.store.close()
    shutil.rmtree(office.store.folder)
    shutil.copytree(kept, office.store.folder)
    return _opened(office, office.store.folder)


def _ids(office: Office, table: sa.Table) -> set[Any]:
    with office.read() as connection:
        return set(connection.execute(sa.select(table.c.id)).scalars())


def _count(office: Office, table: sa.Table) -> int:
    return len(_ids(office, table))
