"""Server, database and PCs are killed while four counters of two offices work and sync."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest

from tests.reliability.sync_crew import Crew, at_work
from tests.reliability.sync_site import Bureau, Site, in_step
from tests.reliability_table import Strikes

SERVER, BOTH, DATABASE, PC = "server", "server and database", "database", "counter"
EVERY = (PC, PC, PC, SERVER, BOTH, DATABASE)


def _kills(
    site: Site, bureaus: Sequence[Bureau], victims: Sequence[str], seed: int, longest: float
) -> None:
    """Kill one after the other, each at a random moment, and start it again."""
    chance = Random(seed)
    with at_work(bureaus, seed, people=20) as crew:
        for victim in victims:
            time.sleep(chance.uniform(0, longest))
            _kill(site, crew, victim, chance)
        time.sleep(chance.uniform(0, longest))


def _kill(site: Site, crew: Crew, victim: str, chance: Random) -> None:
    if victim == PC:
        pc = chance.choice(crew.pcs)
        crew.kill(pc)
        crew.begin(pc)
    elif victim == DATABASE:
        site.kill_database()  # whoever guards it starts it again
    else:
        site.kill() if victim == SERVER else site.kill_all()
        time.sleep(chance.uniform(0, 0.5))  # work goes on without it
        site.start()


def _told(site: Site, bureaus: Sequence[Bureau], victims: Sequence[str], strikes: Strikes) -> None:
    saved = sum(in_step(site, bureau) for bureau in bureaus)
    for victim, times in Counter(victims).items():
        strikes(f"sync: kill -9 of the {victim}", times, 0, f"{saved} things reported saved")


@pytest.mark.timeout(300)
def test_whoever_is_killed_nothing_is_lost(
    site: Site, bureaus: tuple[Bureau, Bureau], strikes: Strikes
) -> None:
    victims = (PC, BOTH, PC)
    _kills(site, bureaus, victims, 0, 0.7)
    _told(site, bureaus, victims, strikes)


@pytest.mark.reliability
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", range(1, 7))
def test_killed_a_hundred_and_twenty_times_nothing_is_lost(
    site: Site, tmp_path: Path, strikes: Strikes, seed: int
) -> None:
    bureaus = [site.bureau(tmp_path / name, people=40) for name in ("satu", "dua")]
    victims = Random(seed).choices(EVERY, k=20)
    _kills(site, bureaus, victims, seed, 2.0)
    _told(site, bureaus, victims, strikes)
