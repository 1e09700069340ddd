"""Two programs issue a thousand letters at once: every number once, none left out."""

from __future__ import annotations

import contextlib
import multiprocessing
from pathlib import Path

import pytest

from desktop_app import bootstrap
from desktop_app.domain.errors import EnvironmentFailure
from desktop_app.storage.office import counter_by_code
from desktop_app.usecases import letter_book, letters
from desktop_app.usecases.office import Office
from tests.letter_desk import issued
from tests.offices import PASSPHRASE, TestClock, make_office, officer
from tests.reliability_table import Strikes

EACH = 500
PATIENCE = 1800


@pytest.mark.reliability
@pytest.mark.timeout(2 * PATIENCE)
def test_a_thousand_letters_of_two_programs_have_a_thousand_numbers(
    tmp_path: Path, strikes: Strikes
) -> None:
    folder = tmp_path / "kantor"
    make_office(folder).store.close()
    context = multiprocessing.get_context("spawn")
    racers = [
        context.Process(target=_issue, args=(folder, name)) for name in ("petugas1", "supervisor")
    ]
    for racer in racers:
        racer.start()
    try:
        for racer in racers:
            racer.join(PATIENCE)
    finally:
        for racer in racers:
            racer.kill()
            racer.join()
    assert [racer.exitcode for racer in racers] == [0, 0]
    office = _opened(folder, "petugas1")
    try:
        found = letters.list_letters(office, limit=None)
        assert len({one.number for one in found}) == 2 * EACH
        assert len({one.issued_by for one in found}) == 2
        numbers = letter_book.numbers(office)
        assert (numbers.letters, numbers.gaps) == (2 * EACH, ())
        for one in found:
            assert letters.letter_bytes(office, one.id).startswith(b"%PDF-")
    finally:
        bootstrap.close(office)
    strikes("two programs issue letters at once", len(racers), 0, f"{2 * EACH} letters")


def _issue(folder: Path, username: str) -> None:
    office = _opened(folder, username)
    done = 0
    while done < EACH:
        # Two loops without a pause starve each other; a person who is told so tries again.
        with contextlib.suppress(EnvironmentFailure):
            issued(office)
            done += 1
    bootstrap.close(office)


def _opened(folder: Path, username: str) -> Office:
    office = bootstrap.open_office(folder, PASSPHRASE, clock=TestClock())
    with office.read() as connection:
        counter = counter_by_code(connection, "A")
    return office.with_actor(officer(office, username), counter)
