"""Histories that part: server or PC put back, a PC copied, away for more than a year, a clock that
is far off, a program of another age. All end in step, and what was pushed is there."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop_app import bootstrap
from desktop_app.central_server.sync.pull import prune
from desktop_app.domain.calendar import Holiday
from desktop_app.domain.sync import CentralLine, Denied
from desktop_app.usecases import backups, calendar, queue, restoring, sync, sync_rounds
from desktop_app.usecases.ports import CentralQuestion
from tests.offices import MORNING, PASSPHRASE, TestClock, acting
from tests.reliability.sync_crew import at_work
from tests.reliability.sync_site import Bureau, Pc, Site, at_pc, in_step
from tests.reliability_table import Strikes

LATER = MORNING + timedelta(hours=2)


def _work(bureaus: Sequence[Bureau], seed: int, deeds: int, **how: Any) -> None:
    with at_work(bureaus, seed, most=deeds, people=20, **how) as crew:
        crew.until_done()


# The server -----------------------------------------------------------------------------------


def _central(site: Site, *arguments: str) -> None:
    command = [sys.executable, "-m", "desktop_app", "central", *arguments]
    done = subprocess.run(
        [*command, "--data-dir", str(site.folder)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def _put_back(site: Site, copy: Path) -> None:
    """Lose the server's machine, and make the server anew from a backup."""
    site.kill_all()
    lost = site.folder.with_name("lost")
    site.folder.rename(lost)
    site.folder.mkdir(mode=0o711)
    shutil.copy(lost / "server.key", site.folder)
    shutil.rmtree(lost)
    _central(site, "restore", str(copy))
    site.start()
    site.moved()


def _restored(site: Site, bureaus: Sequence[Bureau], copy: Path, deeds: int, seed: int) -> int:
    _work(bureaus, seed, deeds)
    _central(site, "backup", "--out", str(copy))
    _work(bureaus, seed + 10, deeds)
    with at_work(bureaus, seed + 20, most=deeds, people=20):
        _put_back(site, copy)
    return sum(in_step(site, bureau) for bureau in bureaus)


@pytest.mark.reliability
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("seed", range(5))
def test_a_server_made_anew_from_a_backup_is_given_what_it_lost(
    site: Site, tmp_path: Path, strikes: Strikes, seed: int
) -> None:
    bureaus = [site.bureau(tmp_path / name, people=20) for name in ("satu", "dua")]
    saved = _restored(site, bureaus, tmp_path / "pusat.bak", 40, seed)
    strikes("sync: server restored from backup", 1, 0, f"{saved} things reported saved")


# A PC -----------------------------------------------------------------------------------------


def _backed_up(pc: Pc) -> None:
    office = at_pc(pc)
    backups.back_up(office)
    bootstrap.close(office)


def _gone_back(pc: Pc) -> None:
    office = at_pc(pc)
    key = office.store.key
    bootstrap.close(office)
    one = restoring.unlock(restoring.find(pc.folder / "backups")[0], passphrase=PASSPHRASE)
    restoring.restore(one, pc.folder, LATER, office=None, present_key=key)


def _copied(pc: Pc) -> Pc:
    clone = Pc(pc.folder.with_name("klon"), "C")
    shutil.copytree(pc.folder, clone.folder)
    return clone


def _pc_put_back(site: Site, bureau: Bureau, deeds: int, seed: int) -> int:
    """A PC goes back to its backup after it had sent more, and works on before it syncs."""
    _work([bureau], seed, deeds)
    _backed_up(bureau.pcs[-1])
    _work([bureau], seed + 10, deeds)
    in_step(site, bureau)  # what it had sent is what comes back
    _gone_back(bureau.pcs[-1])
    _work([bureau], seed + 20, deeds, at=LATER, online=False)
    return in_step(site, bureau)


def _pc_copied(site: Site, bureau: Bureau, deeds: int, seed: int) -> int:
    """A PC is copied, and both copies work and sync at the same time."""
    _work([bureau], seed, deeds)
    both = Bureau(bureau.id, (*bureau.pcs, _copied(bureau.pcs[-1])))
    _work([both], seed + 10, deeds)
    return in_step(site, both, gaps=True)


@pytest.mark.reliability
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize(
    ("name", "history"),
    [("counter restored from backup", _pc_put_back), ("counter cloned", _pc_copied)],
    ids=["restored", "cloned"],
)
def test_a_pc_of_another_history_joins_again_and_nothing_is_lost(
    site: Site,
    tmp_path: Path,
    strikes: Strikes,
    name: str,
    history: Callable[[Site, Bureau, int, int], int],
    seed: int,
) -> None:
    bureau = site.bureau(tmp_path / "satu", people=20)
    saved = history(site, bureau, 30, seed)
    strikes(f"sync: {name}", 1, 0, f"{saved} things reported saved")


@pytest.mark.reliability
@pytest.mark.timeout(1800)
def test_away_for_more_than_four_hundred_days(site: Site, tmp_path: Path, strikes: Strikes) -> None:
    bureau = site.bureau(tmp_path / "satu")
    first, second = bureau.pcs
    office, day = at_pc(first), date(2026, 12, 21)
    boss = acting(office, "admin")
    calendar.set_holiday(boss, Holiday(day, "Libur desa", closed=True))
    bootstrap.close(office)
    in_step(site, bureau)
    _work([Bureau(bureau.id, (second,))], 1, 30, online=False)
    office = at_pc(first)
    calendar.remove_holiday(acting(office, "admin"), day)
    sync_rounds.round_of(office)
    bootstrap.close(office)
    clock = site.server.clock
    later = replace(site.server, clock=lambda: clock() + timedelta(days=401))
    assert prune(later) > 0
    saved = in_step(site, bureau)
    for pc in bureau.pcs:
        office = at_pc(pc)
        assert day not in {one.date for one in calendar.holidays(office, 2026)}
        bootstrap.close(office)
    strikes("sync: offline for 401 days", 1, 0, f"{saved} things reported saved")


# Clocks and ages ------------------------------------------------------------------------------

_CLOCKS = (
    MORNING - timedelta(days=365),
    MORNING + timedelta(days=3650),
    datetime.fromisoformat("2026-11-20T16:59:50+00:00"),  # ten seconds to midnight in Rembang
    MORNING,
)


def _clocks(bureaus: Sequence[Bureau]) -> dict[Pc, datetime]:
    pcs = [pc for bureau in bureaus for pc in bureau.pcs]
    return dict(zip(pcs, _CLOCKS, strict=True))


@pytest.mark.reliability
@pytest.mark.timeout(1800)
def test_clocks_that_are_years_off_decide_nothing(
    site: Site, tmp_path: Path, strikes: Strikes
) -> None:
    bureaus = [site.bureau(tmp_path / name) for name in ("satu", "dua")]
    _work(bureaus, 1, 60, clocks=_clocks(bureaus))
    saved = sum(in_step(site, bureau) for bureau in bureaus)
    strikes("sync: clock −1 year, +10 years, over midnight", 3, 0, f"{saved} things reported saved")


class Aged:
    """The way to the server for a program of another age: it says so when it greets."""

    def __init__(self, real: Any, old: bytes, new: bytes) -> None:
        self._real, self._old, self._new = real, old, new

    def authority(self, address: str, seconds: float) -> str:
        return str(self._real.authority(address, seconds))

    def ask(self, line: CentralLine, question: CentralQuestion, seconds: float) -> bytes:
        if question.path == "/v1/hello":
            body = (question.body or b"").replace(self._old, self._new)
            assert body != question.body
            question = replace(question, body=body)
        answer: bytes = self._real.ask(line, question, seconds)
        return answer


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"protos":[1]', b'"protos":[0]'),
        pytest.param(b'"schema":"0', b'"schema":"00', marks=pytest.mark.reliability),
    ],
)
def test_a_program_that_is_too_old_works_on_alone_and_syncs_when_it_is_renewed(
    site: Site, bureaus: tuple[Bureau, Bureau], old: bytes, new: bytes
) -> None:
    office = at_pc(bureaus[0].pcs[0], TestClock(MORNING + timedelta(days=1)))
    aged = replace(office.ports, central=Aged(office.ports.central, old, new))
    ticket = queue.issue(replace(office, ports=aged))
    with pytest.raises(Denied) as told:
        sync_rounds.round_of(replace(office, ports=aged))
    assert (told.value.status, told.value.word) == (426, "too_old")
    assert sync.status(office).pending > 0
    assert not sync.status(office).quarantined
    bootstrap.close(office)
    in_step(site, bureaus[0], [f"baris ticket {ticket.id.hex}"])
