"""The rounds of a window: they come by themselves, soon after a write, and whatever happened."""

# ruff: noqa: F401, F811 - fixtures are imported

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.queue import TicketState
from desktop_app.storage import queue as tickets
from desktop_app.usecases import queue, sync, sync_calls
from desktop_app.usecases.office import Office
from desktop_app.workers.lanes import Workers
from desktop_app.workers.sync_tasks import Beat, SyncPulse
from tests.central_server.conftest import central, database_url, make_server, postgres
from tests.integration.test_sync_calls import Silent, offline
from tests.sync_counters import hub, pcs, settle

Pcs = Callable[[str], Office]
Window = tuple[Workers, SyncPulse]


@pytest.fixture
def windows(qtbot: QtBot) -> Iterator[Callable[[Office], Window]]:
    made: list[Window] = []

    def window(office: Office) -> Window:
        workers = Workers(office)
        pulse = SyncPulse(workers)
        made.append((workers, pulse))
        pulse.start()
        return made[-1]

    yield window
    for workers, pulse in made:
        pulse.stop()
        workers.close()


def test_a_call_is_seen_at_the_other_counter(
    qtbot: QtBot, pcs: Pcs, windows: Callable[[Office], Window]
) -> None:
    first, second = pcs("A"), pcs("B")
    settle(first, second)
    (here, _), (_, arrivals) = windows(first), windows(second)
    here.run(queue.issue)
    qtbot.waitUntil(lambda: len(_waiting(second)) == 1)
    with qtbot.waitSignal(arrivals.arrived):
        here.network.run(sync_calls.call_next, first)
    qtbot.waitUntil(lambda: not _waiting(second))


def test_rounds_go_on_after_the_server_was_away(
    qtbot: QtBot, pcs: Pcs, windows: Callable[[Office], Window]
) -> None:
    first = pcs("A")
    settle(first)
    workers, pulse = windows(offline(first))
    beats: list[Beat] = []
    pulse.told.connect(beats.append)
    qtbot.waitUntil(lambda: any(beat.status.failures for beat in beats))
    assert beats[-1].status.failure_code == "pusat_tidak_terhubung"
    workers.office = first
    pulse.wake()
    qtbot.waitUntil(lambda: not beats[-1].status.failure_code)
    queue.issue(first)
    pulse.wake()
    qtbot.waitUntil(lambda: beats[-1].status.settled)


def test_a_fault_of_ours_is_told_and_the_next_round_is_planned(
    qtbot: QtBot, pcs: Pcs, windows: Callable[[Office], Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = pcs("A")
    settle(first)

    def broken(office: Office) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(sync, "status", broken)
    _, pulse = windows(first)
    with qtbot.waitSignal(pulse.failed):
        pulse.wake()
    monkeypatch.undo()
    with qtbot.waitSignal(pulse.told):
        pulse.wake()


def test_a_pc_without_a_server_is_left_alone(
    qtbot: QtBot, office: Office, windows: Callable[[Office], Window]
) -> None:
    _, pulse = windows(office)
    with qtbot.waitSignal(pulse.told) as told:
        pulse.wake()
    assert not told.args[0].status.joined


def _waiting(office: Office) -> tuple[object, ...]:
    with office.read() as connection:
        return tickets.tickets_of(connection, office.today(), TicketState.MENUNGGU)
