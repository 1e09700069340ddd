"""The line to the server: cut, silent, slow, echoing, or answered by somebody else."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from desktop_app.storage.sync_inbox import SyncDoor
from desktop_app.storage.sync_state import note
from tests.reliability.sync_crew import at_work
from tests.reliability.sync_proxy import MISCHIEF, Mischief, Proxy, proxy
from tests.reliability.sync_site import Bureau, Pc, Site, at_pc, in_step
from tests.reliability_table import Strikes


def _speak_with(pcs: Sequence[Pc], address: str) -> None:
    """Have PCs find their server at another address."""
    for pc in pcs:
        office = at_pc(pc)
        with office.store.companion(SyncDoor).write() as connection:
            note(connection, address=address)
        office.store.close()


def _over(
    site: Site,
    bureaus: Sequence[Bureau],
    mischief: Sequence[Mischief],
    deeds: int,
    share: float,
    seed: int,
) -> tuple[int, Proxy]:
    """Work over a bad line, then rest on a good one; return what was said and the line."""
    pcs = [pc for bureau in bureaus for pc in bureau.pcs]
    with proxy(site.port, mischief, share, seed) as line:
        _speak_with(pcs, line.address)
        try:
            with at_work(bureaus, seed, most=deeds) as crew:
                crew.until_done()
            line.be_well()
        finally:
            _speak_with(pcs, site.address)
        return sum(in_step(site, bureau) for bureau in bureaus), line


def _told(line: Proxy, saved: int, strikes: Strikes) -> None:
    for name, every in MISCHIEF.items():
        times = sum(line.struck[one.__name__] for one in every)
        if times:
            strikes(f"sync: {name}", times, 0, f"{saved} things reported saved")


def _every() -> Iterator[Mischief]:
    for some in MISCHIEF.values():
        yield from some


@pytest.mark.timeout(300)
def test_over_a_line_on_which_everything_goes_wrong_nothing_is_lost(
    site: Site, bureaus: tuple[Bureau, Bureau], strikes: Strikes
) -> None:
    saved, line = _over(site, bureaus, list(_every()), deeds=25, share=0.5, seed=1)
    # How many requests a few deeds become is a matter of the machine's speed; the table tells it.
    assert line.struck.total() > 0
    _told(line, saved, strikes)


@pytest.mark.reliability
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("name", MISCHIEF)
def test_whatever_befalls_the_line_nothing_is_lost(
    site: Site, tmp_path: Path, strikes: Strikes, name: str
) -> None:
    bureaus = [site.bureau(tmp_path / one, people=10) for one in ("satu", "dua")]
    share = 0.2 if name == "one-way partition" else 0.6
    saved, line = _over(site, bureaus, MISCHIEF[name], deeds=120, share=share, seed=2)
    assert line.struck.total() > 5
    _told(line, saved, strikes)


@pytest.mark.timeout(1800)
@pytest.mark.parametrize(
    "seconds", [pytest.param(8, id="short"), pytest.param(600, marks=pytest.mark.reliability)]
)
def test_who_stands_still_for_ten_minutes_and_goes_on_loses_nothing(
    site: Site, tmp_path: Path, strikes: Strikes, seconds: int
) -> None:
    """The server in the middle of its answers and one PC in the middle of its work, at once: the
    others work on, and find the server, and that PC its place, when they go on."""
    bureaus = [site.bureau(tmp_path / name) for name in ("satu", "dua")]
    with at_work(bureaus, seconds, nap=seconds / 300) as crew:
        asleep, awake = crew.pcs[0], crew.pcs[-1]
        crew.until_some(asleep, 5)
        site.pause()
        crew.pause(asleep)
        try:
            time.sleep(seconds)
            crew.until_some(awake, 1)  # the counter does not wait for the server
        finally:
            site.pause(go_on=True)
            crew.pause(asleep, go_on=True)
        crew.until_some(asleep, 5)
    saved = sum(in_step(site, bureau) for bureau in bureaus)
    note = f"{saved} things reported saved"
    strikes(f"sync: server and a PC stand still for {seconds} s", 1, 0, note)
