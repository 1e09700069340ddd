"""Several programs on one database: nobody is called twice, and every number ends in the books."""

from __future__ import annotations

import contextlib
import os
import random
import subprocess
import sys
from collections import Counter as Tally
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app import bootstrap
from desktop_app.domain.errors import NotFound
from desktop_app.domain.queue import Lane, TicketState
from desktop_app.storage import journal
from desktop_app.storage import queue as storage
from desktop_app.storage.office import counter_by_code
from desktop_app.usecases import day_frame, queue, settings
from desktop_app.usecases.office import Office
from tests.offices import PASSPHRASE, TestClock, acting, make_office, officer
from tests.processes import ended

ROOT = Path(__file__).resolve().parents[2]
DAY = 400
COUNTERS = ("A", "B", "C")


def at_counter(folder: Path, code: str) -> Office:
    """Open the office as a program of its own does, at one counter."""
    office = bootstrap.open_office(folder, PASSPHRASE, clock=TestClock())
    with office.read() as connection:
        at = counter_by_code(connection, code)
    return office.with_actor(officer(office, "petugas1"), at)


def work_a_day(folder: Path, code: str, seed: int) -> None:
    """Give numbers and serve whoever waits until the day's numbers are given and nobody waits."""
    office, dice = at_counter(folder, code), random.Random(seed)
    print("READY", flush=True)
    sys.stdin.readline()
    given, mine = 0, DAY // len(COUNTERS) + (code == "A") * (DAY % len(COUNTERS))
    while True:
        if given < mine and dice.random() < 0.7:
            queue.give_number(office, queue.NewTicket(dice.choice([*Lane])))
            given += 1
        try:
            ticket = queue.call_next(office)
        except NotFound:
            if given == mine:
                break
            continue
        print("CALLED", ticket.code, flush=True)
        _serve(office, dice)
    office.store.close()


def race_for_one(folder: Path, code: str) -> None:
    """Call whoever is next at the moment the others do, once for each line read."""
    office = at_counter(folder, code)
    print("READY", flush=True)
    for _ in sys.stdin:
        try:
            ticket = queue.call_next(office)
            queue.serve(office, ticket.id)
            queue.finish(office, ticket.id)
            print("CALLED", ticket.code, flush=True)
        except NotFound:
            print("NOBODY", flush=True)


def _serve(office: Office, dice: random.Random) -> None:
    held = queue.view(office).held
    assert held is not None
    if dice.random() < 0.1:
        for _ in range(2):
            queue.recall(office, held.id)
        queue.absent(office, held.id)
        return
    queue.serve(office, held.id)
    if dice.random() < 0.1:
        queue.hold(office, held.id)
        queue.resume(office, held.id)
    queue.finish(office, held.id)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An office with three counters, closed again so that others may open it."""
    office = make_office(tmp_path / "office")
    admin = acting(office, "admin")
    for code in COUNTERS[1:]:
        settings.add_counter(admin, code, f"Loket {code}")
    office.store.close()
    return tmp_path / "office"


@pytest.fixture
def start(folder: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Return a function that starts a program on the office; they end with the test."""
    with contextlib.ExitStack() as started:
        yield lambda what, *more: started.enter_context(ended(_started(folder, what, *more)))


def _started(folder: Path, what: str, *more: object) -> subprocess.Popen[str]:
    arguments = ", ".join([f"Path({str(folder)!r})", *map(repr, more)])
    code = (
        "from pathlib import Path; "
        f"from tests.integration.test_queue_processes import {what}; {what}({arguments})"
    )
    return subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
    )


def test_a_day_of_400_numbers_over_three_programs_is_exactly_once_in_the_books(
    folder: Path, start: Callable[..., subprocess.Popen[str]]
) -> None:
    programs = [start("work_a_day", c, n) for n, c in enumerate(COUNTERS)]
    for one in programs:
        assert one.stdout is not None
        assert one.stdout.readline() == "READY\n"
    told = [one.communicate("GO\n")[0].splitlines() for one in programs]

    assert [one.returncode for one in programs] == [0, 0, 0]
    called = Tally(line.split()[1] for lines in told for line in lines)
    assert set(called.values()) == {1}  # nobody was called at two counters, nobody twice
    assert len(called) == DAY
    office = at_counter(folder, "A")
    with office.read() as connection:
        tickets = storage.tickets_of(connection, office.today())
        assert journal.verify(connection) is None
    assert {one.code for one in tickets} == set(called)
    assert {one.state for one in tickets} == {TicketState.SELESAI, TicketState.TIDAK_HADIR}
    sheet = day_frame.close_day(office)
    assert sheet.issued == DAY
    assert sheet.still_open == 0
    assert all(lane.balanced for lane in sheet.lanes)
    office.store.close()


def test_two_officers_pressing_at_the_same_moment_never_get_the_same_person(
    folder: Path, start: Callable[..., subprocess.Popen[str]]
) -> None:
    office = at_counter(folder, "C")
    programs = [start("race_for_one", code) for code in COUNTERS[:2]]
    for one in programs:
        assert one.stdout is not None
        assert one.stdout.readline() == "READY\n"
    for _ in range(25):
        queue.issue(office)
        for one in programs:
            assert one.stdin is not None
            one.stdin.write("NOW\n")
            one.stdin.flush()
        answers = [one.stdout.readline() for one in programs if one.stdout is not None]
        assert sorted(answer.split()[0] for answer in answers) == ["CALLED", "NOBODY"]
    for one in programs:
        one.communicate()
    office.store.close()
