"""Two programs issue letters at once, or one is killed: no number twice, and no hole."""

from __future__ import annotations

import multiprocessing
from itertools import count
from multiprocessing.synchronize import Event
from pathlib import Path

from desktop_app import bootstrap
from desktop_app.storage.office import counter_by_code
from desktop_app.usecases import letters
from desktop_app.usecases.office import Office
from tests.letter_desk import issued
from tests.offices import PASSPHRASE, TestClock, make_office, officer

EACH = 12


def test_two_processes_issue_at_once_without_a_number_twice_or_a_hole(tmp_path: Path) -> None:
    make_office(tmp_path / "kantor").store.close()
    context = multiprocessing.get_context("spawn")
    racers = [
        context.Process(target=_issue, args=(tmp_path / "kantor", name))
        for name in ("petugas1", "supervisor")
    ]
    for racer in racers:
        racer.start()
    for racer in racers:
        racer.join(90)
    assert [racer.exitcode for racer in racers] == [0, 0]
    office = _opened(tmp_path / "kantor", "petugas1")
    found = letters.list_letters(office, limit=None)
    assert sorted(one.number for one in found) == [
        f"400.9.11/{n:03}/DINSOS/XI/2026" for n in range(1, 2 * EACH + 1)
    ]
    assert all(letters.verify(office, one.token).in_force for one in found)
    bootstrap.close(office)


def test_a_program_killed_while_issuing_leaves_whole_letters_without_a_hole(
    tmp_path: Path,
) -> None:
    make_office(tmp_path / "kantor").store.close()
    context = multiprocessing.get_context("spawn")
    issuing = context.Event()
    victim = context.Process(target=_issue_for_ever, args=(tmp_path / "kantor", issuing))
    victim.start()
    assert issuing.wait(60)
    victim.kill()
    victim.join(30)
    office = _opened(tmp_path / "kantor", "petugas1")
    found = letters.list_letters(office, limit=None)
    for letter in found:
        assert letters.letter_bytes(office, letter.id).startswith(b"%PDF-")
    numbers = sorted(int(one.number.split("/")[1]) for one in found)
    assert numbers == list(range(1, len(found) + 1))
    assert issued(office).number.startswith(f"400.9.11/{len(found) + 1:03}/")
    bootstrap.close(office)


def _issue(folder: Path, username: str) -> None:
    office = _opened(folder, username)
    for _ in range(EACH):
        issued(office)
    bootstrap.close(office)


def _issue_for_ever(folder: Path, issuing: Event) -> None:
    office = _opened(folder, "petugas1")
    for number in count():
        issued(office)
        if number == 5:
            issuing.set()


def _opened(folder: Path, username: str) -> Office:
    office = bootstrap.open_office(folder, PASSPHRASE, clock=TestClock())
    with office.read() as connection:
        counter = counter_by_code(connection, "A")
    return office.with_actor(officer(office, username), counter)
