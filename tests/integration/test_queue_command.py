"""`loket queue` as scripts and people meet it: a real process on a real office."""

from __future__ import annotations

import json

from desktop_app.domain.queue import Lane
from desktop_app.usecases import queue
from desktop_app.usecases.office import Office
from tests.integration.test_cli import loket, opened
from tests.offices import MakeOffice


def test_a_script_reads_what_stands_in_each_lane(make_office: MakeOffice) -> None:
    office = _today(make_office)
    answer = json.loads(opened(office, "queue", "show", "--json").stdout)
    assert answer["issued"] == 3
    assert answer["lanes"]["U"]["menunggu"] == 1
    assert answer["lanes"]["U"]["batal"] == 1
    assert answer["lanes"]["P"] == {**dict.fromkeys(answer["lanes"]["P"], 0), "dipanggil": 1}
    assert answer["longest_wait_minutes"] is not None
    (counter,) = answer["counters"]
    assert (counter["name"], counter["duty"], counter["holds"]) == ("Loket 1", "melayani", "P001")


def test_a_person_reads_the_same_as_a_table(make_office: MakeOffice) -> None:
    office = _today(make_office)
    shown = opened(office, "queue", "show").stdout
    assert ": 3 nomor" in shown
    assert "Umum  Prioritas    Darurat" in shown
    assert "Loket 1" in shown
    assert "Melayani, Petugas1 Contoh, memegang P001" in shown


def test_another_day_tells_nothing_of_the_counters_now(make_office: MakeOffice) -> None:
    office = _today(make_office)
    answer = json.loads(opened(office, "queue", "show", "2026-01-05", "--json").stdout)
    assert answer["issued"] == 0
    assert "counters" not in answer
    assert opened(office, "queue", "show", "kemarin").returncode == 2


def _today(make_office: MakeOffice) -> Office:
    """Return an office on this computer's own clock, as the command has it."""
    from desktop_app.adapters.clock import SystemClock

    office = make_office(clock=SystemClock())
    queue.issue(office, Lane.UMUM)
    queue.issue(office, Lane.PRIORITAS)
    queue.cancel(office, queue.issue(office, Lane.UMUM).id)
    queue.call_next(office)
    return office


def test_its_help_is_indonesian() -> None:
    page = loket("queue", "--help").stdout
    assert page.startswith("Pemakaian: loket queue")
    assert "tiap jalur" in page
