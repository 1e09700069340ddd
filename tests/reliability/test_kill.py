"""The counter is killed in the middle of its day: what was reported saved is there, once."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import time
from collections import Counter
from multiprocessing.process import BaseProcess
from pathlib import Path
from random import Random
from typing import Any

import pytest

from desktop_app import bootstrap
from tests import working_day
from tests.books import losses, said_in
from tests.reliability_table import Strikes

PEOPLE = 8
PATIENCE = 120
# A forked child has everything imported: a kill takes the time of the day, not of the start.
HOW = "spawn" if os.name == "nt" else "forkserver"


def _at_work(
    folder: Path, seed: int, people: int, said: Path, *more: Any, **how: Any
) -> BaseProcess:
    context: Any = multiprocessing.get_context(HOW)
    if HOW == "forkserver":
        context.set_forkserver_preload(["tests.working_day"])
    process: BaseProcess = context.Process(
        target=working_day.work, args=(folder, seed, people, said, *more), kwargs=how, daemon=True
    )
    process.start()
    return process


def _until_open(process: BaseProcess, said: Path, lines: int) -> None:
    """Wait until the program of this run has opened the office."""
    while process.is_alive() and "buka" not in said_in(said)[lines:]:
        time.sleep(0.002)


def _kill_at(process: BaseProcess, after: float) -> bool:
    """Kill a process some seconds from now; tell whether it was still at work."""
    process.join(after)
    running = process.is_alive()
    process.kill()
    process.join()
    assert running or process.exitcode == 0, "it died by itself"
    return running


def _lost(folder: Path, said: Path) -> list[str]:
    office = working_day.at_work(folder)
    try:
        twice = Counter(line.split()[0] for line in said_in(said.with_name("tray")))
        return [
            *losses(office, said_in(said)),
            *(f"job {job} printed {n} times by itself" for job, n in twice.items() if n > 1),
        ]
    finally:
        bootstrap.close(office)


def _kills(tmp_path: Path, kills: int, seed: int, people: int = PEOPLE) -> int:
    """Kill so many days of one office while they run; return how much they had saved."""
    folder, said = tmp_path / "kantor", tmp_path / "said"
    working_day.an_office(folder)
    length = _a_whole_day(folder, said, people)
    chance, struck, begun = Random(seed), 0, len(said_in(said))
    for number in range(1, 5 * kills):
        before, started = len(said_in(said)), time.monotonic()
        process = _at_work(folder, number, people, said)
        if chance.random() < 0.9:  # else it may die while it opens
            _until_open(process, said, before)
        if _kill_at(process, chance.uniform(0, length)):
            struck += 1
        else:  # the machine has become faster meanwhile
            length = min(length, time.monotonic() - started)
        assert _lost(folder, said) == []
        if struck == kills:
            return len(said_in(said)) - begun
    pytest.fail(f"only {struck} of {number} days were still running when they were killed")


def _a_whole_day(folder: Path, said: Path, people: int) -> float:
    process = _at_work(folder, 0, people, said)
    _until_open(process, said, 0)
    begun = time.monotonic()
    process.join(PATIENCE)
    assert process.exitcode == 0
    assert said_in(said)[-1] == "tutup"
    return time.monotonic() - begun


def test_killed_during_a_day_nothing_reported_is_lost(tmp_path: Path, strikes: Strikes) -> None:
    saved = _kills(tmp_path, 3, 0, people=3)
    strikes("kill -9 in a working day", 3, 0, f"{saved} things reported saved")


@pytest.mark.reliability
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", range(12))
def test_killed_two_hundred_times_nothing_reported_is_lost(
    tmp_path: Path, strikes: Strikes, seed: int
) -> None:
    saved = _kills(tmp_path, 20, seed)
    strikes("kill -9 in a working day", 20, 0, f"{saved} things reported saved")


def test_two_programs_on_one_folder_issue_numbers_without_doubles_or_holes(
    tmp_path: Path, strikes: Strikes
) -> None:
    folder = tmp_path / "kantor"
    working_day.an_office(folder, counters="AB")
    office = working_day.at_work(folder)
    working_day.bring_register(
        office, [*working_day.people(0, PEOPLE), *working_day.people(1, PEOPLE)]
    )
    bootstrap.close(office)
    said = [tmp_path / f"said-{name}" for name in "ab"]
    racers = []
    for seed, (place, counter) in enumerate(zip(said, "AB", strict=True)):
        racers.append(_at_work(folder, seed, PEOPLE, place, counter, register=False))
    try:
        for racer in racers:
            racer.join(PATIENCE)
        assert [racer.exitcode for racer in racers] == [0, 0]
    finally:
        for racer in racers:
            with contextlib.suppress(ValueError):
                racer.kill()
                racer.join()
    lines = [line for place in said for line in said_in(place) if not line.startswith("ketikan")]
    office = working_day.at_work(folder)
    try:
        assert losses(office, lines) == []
    finally:
        bootstrap.close(office)
    strikes("two programs on one folder", len(racers), 0, f"{len(lines)} things reported saved")
