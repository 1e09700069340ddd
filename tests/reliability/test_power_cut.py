"""The counter is killed while it serves: what was reported saved is there, whole and once."""

from __future__ import annotations

import contextlib
import random
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa

from desktop_app import bootstrap
from desktop_app.domain.catalogue import ProposalPeriod
from desktop_app.domain.invented import Inventor
from desktop_app.domain.register import RegisterSource
from desktop_app.storage import journal, tables
from desktop_app.storage.office import add_counter, add_period, counter_by_code
from desktop_app.usecases import applications, queue
from desktop_app.usecases.demo import draft_for, import_people, invent_case
from tests.factory import regions
from tests.offices import PASSPHRASE, TestClock, acting, make_office, officer
from tests.processes import ended

INACTIVE = {"desil_nasional": "3", "status_pbi": "NONAKTIF", "tanggal_nonaktif": "01/09/2026"}
ROOT = Path(__file__).resolve().parents[2]


def serve_until_killed(folder: Path, seed: int, count: int, counter: str = "A") -> None:
    """Serve people one after the other, saying each letter's number once it is saved."""
    office = bootstrap.open_office(folder, PASSPHRASE, clock=TestClock())
    with office.read() as connection:
        at = counter_by_code(connection, counter)
    office = office.with_actor(officer(office, "petugas1"), at)
    inventor = Inventor(regions(), date(2026, 11, 20), seed)
    print("READY", flush=True)
    for _ in range(count):
        case = invent_case(inventor, "reaktivasi", None, INACTIVE)
        queue.issue(office, service="reaktivasi")
        view = queue.view(office)
        ticket = view.held or queue.call_next(office)
        if ticket.state.value == "dipanggil":
            queue.serve(office, ticket.id)
        known = applications.prefill(office, case.person.nik or "", "reaktivasi")
        done = applications.conclude(office, draft_for(office, ticket.id, case, known))
        assert done.letter is not None
        print("SAVED", done.letter.number, flush=True)


def an_office(folder: Path, seeds: range, count: int) -> None:
    office = make_office(folder)
    rows = []
    for seed in seeds:
        inventor = Inventor(regions(), date(2026, 11, 20), seed)
        cases = [invent_case(inventor, "reaktivasi", None, INACTIVE) for _ in range(count)]
        rows += [case.row for case in cases if case.row]
    import_people(acting(office, "admin"), rows, date(2026, 11, 1), RegisterSource.DTSEN)
    with office.write() as tx:
        add_period(tx, ProposalPeriod(date(2026, 11, 1), date(2026, 11, 30)))
    office.store.close()


def start(folder: Path, seed: int, count: int, counter: str = "A") -> subprocess.Popen[str]:
    code = (
        "from pathlib import Path; from tests.reliability.test_power_cut import serve_until_killed;"
        f"serve_until_killed(Path({str(folder)!r}), {seed}, {count}, {counter!r})"
    )
    return subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )


def run_and_kill(folder: Path, seed: int, count: int, chance: random.Random) -> list[str]:
    """Kill it some letters after its start, anywhere within the next one; return what it said."""
    with ended(start(folder, seed, count)) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "READY\n"
        begun, letters = time.monotonic(), chance.randrange(count // 3)
        said = [process.stdout.readline() for _ in range(letters)]
        pace = (time.monotonic() - begun) / (letters or 1)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(chance.uniform(0, pace))
        process.kill()
        said += process.stdout
    return [line.split()[1] for line in said if line.startswith("SAVED")]


def check_books(folder: Path, reported: list[str]) -> int:
    """Everything reported is there, numbers have no hole, archives are whole, the chain holds."""
    office = bootstrap.open_office(folder, PASSPHRASE)
    try:
        with office.read() as connection:
            letters = connection.execute(sa.select(tables.letter)).all()
            assert journal.verify(connection) is None
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
            cases = connection.execute(sa.select(sa.func.count()).select_from(tables.application))
            assert cases.scalar() == len(letters)
        numbers = [letter.number for letter in letters]
        assert len(set(numbers)) == len(numbers)
        assert set(reported) <= set(numbers)
        sequences = sorted(letter.sequence for letter in letters)
        assert sequences == list(range(1, len(sequences) + 1))
        for letter in letters:
            assert office.store.files.get(letter.file).startswith(b"%PDF")
        return len(letters)
    finally:
        bootstrap.close(office)


def _kills(tmp_path: Path, rounds: int) -> None:
    count, chance = 40, random.Random(7)
    an_office(tmp_path / "kantor", range(rounds), count)
    reported: list[str] = []
    for seed in range(rounds):
        reported += run_and_kill(tmp_path / "kantor", seed, count, chance)
        check_books(tmp_path / "kantor", reported)
    kept = check_books(tmp_path / "kantor", reported)
    print(f"kill -9 while serving: {rounds} kills, {kept} letters, 0 lost")
    assert kept >= len(reported) > 0


def test_killed_while_serving_nothing_reported_is_lost(tmp_path: Path) -> None:
    _kills(tmp_path, rounds=4)


@pytest.mark.reliability
@pytest.mark.timeout(1800)
def test_killed_a_hundred_times_nothing_reported_is_lost(tmp_path: Path) -> None:
    _kills(tmp_path, rounds=100)


def test_two_processes_issue_numbers_without_doubles_or_holes(tmp_path: Path) -> None:
    folder, each = tmp_path / "kantor", 15
    an_office(folder, range(2), each)
    office = bootstrap.open_office(folder, PASSPHRASE)
    with office.write() as tx:
        add_counter(tx, "B", "Loket 2")
    bootstrap.close(office)
    with (
        ended(start(folder, 0, each, "A")) as one,
        ended(start(folder, 1, each, "B")) as other,
    ):
        racers = [one, other]
        said = [racer.communicate()[0] for racer in racers]
    assert [racer.returncode for racer in racers] == [0, 0]
    reported = [line.split()[1] for text in said for line in text.splitlines() if "SAVED" in line]
    assert check_books(folder, reported) == len(reported) == 2 * each
