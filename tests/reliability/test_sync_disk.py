"""The disk of a PC that syncs: full, failing, cut off from its power, damaged."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest

from desktop_app import bootstrap
from desktop_app.domain.errors import EnvironmentFailure, LoketError
from desktop_app.storage import journal
from desktop_app.storage.database import OFFICE_DB
from desktop_app.storage.doctor import database_faults
from desktop_app.usecases import sync, sync_checks, sync_rounds
from tests import disk_recorder
from tests.disk_recorder import Disk
from tests.reliability.sync_crew import at_work
from tests.reliability.sync_site import Bureau, Pc, Site, at_pc, in_step
from tests.reliability_table import Strikes

ROOT = Path(__file__).resolve().parents[2]
_OWN_MOUNTS = ("unshare", "--map-root-user", "--mount")


@cache
def _may_mount() -> bool:
    if not sys.platform.startswith("linux") or shutil.which("unshare") is None:
        return False
    tried = [*_OWN_MOUNTS, "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    return subprocess.run(tried, capture_output=True, check=False).returncode == 0


needs_mount = pytest.mark.skipif("not _may_mount()", reason="no disk may be mounted here")
needs_recorder = pytest.mark.skipif(
    disk_recorder.library() is None, reason="no C compiler to build the disk recorder with"
)


def _work(bureau: Bureau, pcs: tuple[Pc, ...], seed: int, deeds: int, *, online: bool) -> None:
    with at_work([Bureau(bureau.id, pcs)], seed, most=deeds, online=online) as crew:
        crew.until_done()


def _much_to_do(bureau: Bureau, seed: int, deeds: int) -> Pc:
    """Return the second PC, which has something to send, and something to fetch."""
    first, second = bureau.pcs
    _work(bureau, (first,), seed, deeds, online=True)
    office = at_pc(first)
    sync_rounds.round_of(office)
    bootstrap.close(office)
    _work(bureau, (second,), seed, deeds, online=False)
    return second


def _lived(command: list[str], environment: dict[str, str] | None = None) -> dict[str, Any]:
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


def _sick(pc: Pc, place: Path, kind: str, pages: int) -> list[str]:
    what = (str(pc.folder), pc.letter, str(place), kind, str(pages))
    return [sys.executable, "-m", "tests.reliability.sync_sick", *what]


# Full and failing -----------------------------------------------------------------------------


def _refused(site: Site, bureau: Bureau, kind: str, deeds: int, seed: int = 1) -> Counter[str]:
    pc = _much_to_do(bureau, seed, deeds)
    told = _lived(_sick(pc, pc.folder, kind, 60), disk_recorder.environment(pc.folder))
    in_step(site, bureau)
    return Counter(told["codes"])


def _note(codes: Counter[str]) -> str:
    return f"all told: {', '.join(sorted(codes))}"


@pytest.mark.timeout(300)
@needs_recorder
def test_a_disk_that_is_full_at_any_write_of_a_round_loses_nothing(
    site: Site, bureaus: tuple[Bureau, Bureau], strikes: Strikes
) -> None:
    codes = _refused(site, bureaus[1], "ENOSPC", 2)
    assert codes.total() > 5
    strikes("sync: disk full in push and pull (writes refused)", codes.total(), 0, _note(codes))


@needs_recorder
@pytest.mark.reliability
@pytest.mark.timeout(3600)
@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("ENOSPC", "disk full in push and pull (writes refused)"),
        ("EIO", "disk fails in push and pull (writes and syncs refused)"),
    ],
)
def test_a_disk_that_is_sick_all_day_loses_nothing(
    site: Site, tmp_path: Path, strikes: Strikes, kind: str, name: str
) -> None:
    codes = _refused(site, site.bureau(tmp_path / "satu"), kind, 80)
    strikes(f"sync: {name}", codes.total(), 0, _note(codes))


@needs_mount
@pytest.mark.reliability
@pytest.mark.timeout(3600)
def test_a_disk_that_is_really_full_loses_nothing(
    site: Site, tmp_path: Path, strikes: Strikes
) -> None:
    bureau = site.bureau(tmp_path / "satu")
    pc, disk = _much_to_do(bureau, 1, 80), tmp_path / "disk"
    disk.mkdir()
    script = (
        f"mount -t tmpfs -o size=48m tmpfs {disk} && cp -r {pc.folder} {disk}/B && "
        f"{' '.join(_sick(Pc(disk / 'B', pc.letter), disk, 'penuh', 0))} && "
        f"rm -r {pc.folder} && cp -r {disk}/B {pc.folder}"
    )
    told = _lived([*_OWN_MOUNTS, "sh", "-c", script])
    in_step(site, bureau)
    strikes("sync: disk full in push and pull (tmpfs)", told["struck"]["sync"])


# Without power --------------------------------------------------------------------------------


def _power_cuts(site: Site, bureau: Bureau, times: int, disks: int, deeds: int) -> int:
    """Cut the power of a PC that works and syncs; look at many disks it could leave, and let the
    PC go on with one of them."""
    pc = bureau.pcs[-1]
    for number in range(times):
        disk = Disk(pc.folder)
        log = pc.folder.with_suffix(f".log{number}")
        code = (
            "from pathlib import Path; from tests.reliability.sync_day import work\n"
            f"work(Path({str(pc.folder)!r}), {pc.letter!r}, {number}, {deeds})"
        )
        _killed_at_work(code, disk_recorder.environment(pc.folder, log), Random(number))
        for _ in disk.play(log):
            pass
        log.unlink()
        for place in range(disks):
            left = pc.folder.with_name(f"left-{number}-{place}")
            disk.cut(left, Random(f"{number} {place}"))
            _goes_on(site, Pc(left, pc.letter))
            if place == 0:
                shutil.rmtree(pc.folder)
                shutil.copytree(left, pc.folder)
            shutil.rmtree(left)
    in_step(site, bureau)
    return times * disks


def _killed_at_work(code: str, environment: dict[str, str], chance: Random) -> None:
    """Run some work, and end it in the middle of it."""
    command = [sys.executable, "-c", code]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            _, told = process.communicate(timeout=chance.uniform(3, 9))
            assert process.returncode == 0, told
        except subprocess.TimeoutExpired:
            process.kill()


def _goes_on(site: Site, pc: Pc) -> None:
    """The server has nothing this disk has lost, and what came and its cursor fit together."""
    office = at_pc(pc)
    try:
        at = sync.standing(office)
        with office.read() as connection:
            assert journal.verify(connection) is None
            assert at.acked_lsn <= journal.last_lsn(connection)
        found = sync_checks.compare(office)
        assert found.sum_agrees, (pc.folder.name, at, found)
        # The server may be further, never on another way: no 409.
        line = sync.line_of(office, at)
        sync_rounds.hello(office, line, at)
        sync_rounds.pull(office, line)
        found = sync_checks.compare(office)
        assert found.whole, (pc.folder.name, at, found)
    finally:
        bootstrap.close(office)


@needs_recorder
@pytest.mark.reliability
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("part", range(4))
def test_the_power_of_a_pc_that_syncs_goes_out(
    site: Site, tmp_path: Path, strikes: Strikes, part: int
) -> None:
    bureau = site.bureau(tmp_path / f"kantor{part}")
    strikes("sync: power cut of a counter", _power_cuts(site, bureau, 5, 10, 60))


# Damaged --------------------------------------------------------------------------------------


def _flipped(path: Path, chance: Random) -> None:
    data = bytearray(path.read_bytes())
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path.write_bytes(data)


def _cut_short(path: Path, chance: Random) -> None:
    with path.open("rb+") as stream:
        stream.truncate(chance.randrange(path.stat().st_size))


def _gone(path: Path, chance: Random) -> None:
    path.unlink()


DAMAGES: dict[str, tuple[str, Callable[[Path, Random], None]]] = {
    "bits flipped in a counter's database": (OFFICE_DB, _flipped),
    "a counter's database cut short": (OFFICE_DB, _cut_short),
    "a counter's -wal cut short": (f"{OFFICE_DB}-wal", _cut_short),
    "a counter's -wal gone": (f"{OFFICE_DB}-wal", _gone),
}


def _damaged(site: Site, bureau: Bureau, name: str, seed: int) -> str:
    """Damage what a killed PC left; return by which word it was told. Whatever it is, the office
    ends in step: the PC goes on, joins again, or is made anew from the server."""
    file, damage = DAMAGES[name]
    pc = bureau.pcs[-1]
    with at_work([bureau], seed) as crew:
        crew.until_some(pc, 15)
        crew.kill(pc)
        shutil.copytree(pc.folder, pc.folder.with_name("before"))
        crew.begin(pc)
    in_step(site, bureau)  # all it said was sent
    shutil.rmtree(pc.folder)
    pc.folder.with_name("before").rename(pc.folder)
    damage(pc.folder / file, Random(f"{name} {seed}"))
    word = _word_of(pc)
    if word not in _LOST:
        try:
            in_step(site, bureau)
        except EnvironmentFailure as error:  # a page nobody had read before
            word = error.code
            if word not in _LOST:
                raise
    if word in _LOST:
        shutil.rmtree(pc.folder)
        site.revoke(bureau.id, pc.letter)
        site.add_pc(bureau.id, pc.folder, pc.letter)
        in_step(site, bureau)
    return word or "utuh"


_LOST = ("basis_data_rusak", "basis_data_hilang")


def _word_of(pc: Pc) -> str:
    try:
        office = at_pc(pc)
    except EnvironmentFailure as error:
        return error.code
    try:
        sync_rounds.round_of(office)
        assert sync_checks.compare(office).whole
        with office.read() as connection:
            if database_faults(connection):  # as the doctor says every day
                return "basis_data_rusak"
    except LoketError as error:
        return error.code
    finally:
        bootstrap.close(office)
    return ""


@pytest.mark.reliability
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", DAMAGES)
def test_a_damaged_database_is_told_and_the_server_brings_all_of_it_back(
    site: Site, tmp_path: Path, strikes: Strikes, name: str
) -> None:
    bureau, words = site.bureau(tmp_path / "satu"), Counter[str]()
    for seed in range(6):
        words[_damaged(site, bureau, name, seed)] += 1
    whole = words.pop("utuh", 0)
    strikes(f"sync: {name}", 6, 0, f"{whole} harmless, the rest told: {', '.join(sorted(words))}")
