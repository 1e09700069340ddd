"""A district at work: fifty offices of four counters each on one server.

Every counter serves somebody, pushes what it wrote and pulls what the other three did, over real
HTTP, as the client does; a called ticket is timed from the push until another counter has it.
After the last person all counters of an office hold the same rows, which is checked by sums both
sides reckon for themselves.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop_app.central_server import admin
from tests.benchmarks._table import Row, at_most, holds, spread
from tests.benchmarks.sync_push import Hub, joined, running_hub, serve_one
from tests.central_server.counters import Counter, hex_id
from tests.factory import Factory

OFFICES = 50
COUNTERS = 4
PEOPLE = 6  # whom each counter serves
AT_ONCE = 12  # requests under way: more would only wait in the operating system's queue


@dataclass
class _Times:
    """Seconds, one for each time it was done."""

    push: list[float] = field(default_factory=list)
    idle: list[float] = field(default_factory=list)
    seen: list[float] = field(default_factory=list)


def run() -> list[Row]:
    """Return the rows of the table."""
    with tempfile.TemporaryDirectory(prefix="loket-") as folder, running_hub(Path(folder)) as hub:
        return _district(hub)


def _district(hub: Hub) -> list[Row]:
    offices = [_office(hub, number) for number in range(OFFICES)]
    times = _Times()
    before, started = hub.cpu(), time.perf_counter()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for _ in range(PEOPLE):
            list(pool.map(lambda counters: _somebody(counters, times), offices))
    took = time.perf_counter() - started
    spent = sum(hub.cpu()) - sum(before)
    for counters in offices:
        assert len({_settled(counter) for counter in counters}) == 1
    count = sum(counter.acked for counters in offices for counter in counters)
    for counters in offices:
        for counter in counters:
            counter.http.close()
    people = OFFICES * COUNTERS * PEOPLE
    push = statistics.median(times.push)
    return [
        Row(
            f"{OFFICES} offices × {COUNTERS} counters serve {people} people",
            f"{took:.1f} s, {count:,} operations; processor {spent / people * 1e3:.0f} ms "
            "for a person",
            f"{people / took * 3600:,.0f} people an hour",
            "all counters of an office hold the same rows afterwards",
            targets=(holds("empty outboxes, equal checksums", met=True),),
            measured=spent / people,
            spread=0.2,
        ),
        Row(
            "a push of one person meanwhile",
            _shown(times.push),
            f"{_shown(times.idle)} for a pull that finds nothing",
            f"{AT_ONCE} requests under way",
            push / statistics.median(times.idle),
            measured=push,
            spread=spread(times.push),
        ),
        Row(
            "a called ticket from the push until another counter has it",
            _shown(times.seen),
            "2 s",
            "the target, of which a counter may wait 1 s until it asks",
            max(times.seen) / 2,
            (at_most("slowest", max(times.seen), 1, "s"),),
            measured=statistics.median(times.seen),
            spread=spread(times.seen),
        ),
    ]


def _office(hub: Hub, number: int) -> list[Counter]:
    office = admin.add_office(hub.server, f"Kantor {number} {hex_id()}", "3317")
    addresses = [hub.addresses[n % len(hub.addresses)] for n in range(COUNTERS)]
    return [joined(hub, address, office.id) for address in addresses]


def _somebody(counters: list[Counter], times: _Times) -> None:
    """Each counter of an office serves one person."""
    factory = Factory(seed=len(counters[0].journal))
    for place, counter in enumerate(counters):
        number = len(counter.journal) * COUNTERS + place
        ticket = serve_one(counter, factory.person(), number)
        _timed(times.push, counter.push)
        for state in ("dipanggil", "dilayani", "selesai"):
            counter.change("ticket", ticket, state=state)
        started = time.perf_counter()
        counter.push()
        neighbour = counters[(place + 1) % COUNTERS]
        neighbour.pull()
        assert ("ticket", ticket) in neighbour.rows
        times.seen.append(time.perf_counter() - started)
        _timed(times.idle, neighbour.pull)


def _settled(counter: Counter) -> str:
    counter.pull()
    return counter.checksum()


def _timed(into: list[float], work: Any) -> None:
    started = time.perf_counter()
    work()
    into.append(time.perf_counter() - started)


def _shown(times: list[float]) -> str:
    slowest = sorted(times)[int(len(times) * 0.99)]
    return f"{statistics.median(times) * 1e3:.0f} ms, one in a hundred {slowest * 1e3:.0f} ms"
