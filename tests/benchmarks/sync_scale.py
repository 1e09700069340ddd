"""How soon a counter knows: fifty offices of four counters at the pace of a day, each asking every
second as the program does; and the whole way of ten thousand entries from one program to another.

`sync_offices` measures the server at full speed; here nobody hurries, and what is waited for is
mostly the pause between two questions. The counters are threads of this process on the same cores.
"""

from __future__ import annotations

import contextlib
import os
import random
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from desktop_app import bootstrap
from desktop_app.central_server import admin
from desktop_app.domain.ids import new_id
from desktop_app.storage import tables
from tests.benchmarks import sync_push as push
from tests.benchmarks._table import Row, at_most, spread
from tests.central_server.counters import Counter, hex_id
from tests.factory import Factory
from tests.offices import TestClock

OFFICES = 50
COUNTERS = 4
DAY_SECONDS = 20.0
POLL_SECONDS = 1.0  # wire.messages.Limits.poll_seconds
DEBOUNCE_SECONDS = 0.2  # the program waits so long for more before it pushes
CALL_EVERY = 10.0  # seconds at each counter: thirty times a busy day's
ENTRIES = 10_000


def run() -> list[Row]:
    """Return the rows of the table."""
    with (
        tempfile.TemporaryDirectory(prefix="loket-bench-") as folder,
        push.running_hub(Path(folder)) as hub,
    ):
        offices = [_office(hub, number) for number in range(OFFICES)]
        try:
            return [_calls(hub, offices), *_whole_way(hub, Path(folder))]
        finally:
            for counter in (one for office in offices for one in office):
                counter.http.close()


def _office(hub: push.Hub, number: int) -> list[Counter]:
    office = admin.add_office(hub.server, f"Kantor {hex_id()}", "3317")
    address = hub.addresses[number % len(hub.addresses)]
    counters = [push.joined(hub, address, office.id) for _ in range(COUNTERS)]
    for place, one in enumerate(counters):
        push.serve_one(one, Factory(seed=number).person(), number * 10 + place)
        one.push()
        one.server_epoch = one.hello().json()["server_epoch"]
    return counters


# A busy day ---------------------------------------------------------------------------------------


@dataclass
class _Calls:
    """When each call was written at its counter, and how long until another counter had it."""

    written: dict[tuple[str, int], float] = field(default_factory=dict)
    seen: list[float] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def look(self, row: dict[str, Any], own: str) -> None:
        """Take note of a row that came to the counter `own`."""
        calls = (row["fields"] or {}).get("calls")
        if row["kind"] != "ticket" or not calls or row["owner"] == own:
            return
        at = self.written.get((row["id"], calls))
        if at is not None:
            with self.lock:
                self.seen.append(time.perf_counter() - at)


def _calls(hub: push.Hub, offices: list[list[Counter]]) -> Row:
    calls, over, load = _Calls(), threading.Event(), os.getloadavg()[0]
    before, own = sum(hub.cpu()), time.process_time()
    every = [counter for office in offices for counter in office]
    jobs: list[Callable[[], Any]] = [partial(_at_counter, one, calls, over) for one in every]
    timer = threading.Timer(DAY_SECONDS, over.set)
    timer.start()
    push.together(jobs)
    timer.join()
    cores = (sum(hub.cpu()) - before) / DAY_SECONDS, (time.process_time() - own) / DAY_SECONDS
    late = sorted(calls.seen)
    worst, most = late[-1], late[int(len(late) * 0.95)]
    return Row(
        f"a ticket called at one counter seen at another, {OFFICES} × {COUNTERS} counters "
        f"that ask every second and call every {CALL_EVERY:.0f} s",
        f"median {statistics.median(late):.2f} s, 95 % {most:.2f} s, worst {worst:.2f} s",
        "2 s",
        f"the target; {len(late):,} sightings of {len(calls.written):,} calls; the server "
        f"took {cores[0]:.2f} cores, the counters {cores[1]:.2f}; load of others before: "
        f"{load:.1f} on {os.cpu_count()} cores",
        most / 2,
        (at_most("95 %", most, 2, "s"),),
        measured=statistics.median(late),
        spread=spread(late),
    )


def _at_counter(counter: Counter, calls: _Calls, over: threading.Event) -> None:
    chance = random.Random(counter.device)
    ticket = next(op["id"] for op in counter.journal if op["kind"] == "ticket")
    _poll(counter, calls)
    due = time.perf_counter() + chance.uniform(0, CALL_EVERY)
    number = 0
    while not over.wait(chance.uniform(0.9, 1.1) * POLL_SECONDS):
        if time.perf_counter() >= due:
            number += 1
            due += CALL_EVERY
            calls.written[ticket, number] = time.perf_counter()
            counter.change("ticket", ticket, calls=number)
            time.sleep(DEBOUNCE_SECONDS)
            counter.push()
        _poll(counter, calls)


def _poll(counter: Counter, calls: _Calls) -> None:
    head = counter.cursor + 1
    while counter.cursor < head:
        asked = {"stream": counter.office, "after": counter.cursor, "limit": 1000}
        page = counter.get("/v1/changes", **asked, epoch=counter.server_epoch).json()
        for row in page["rows"]:
            calls.look(row, counter.device)
        if counter.cursor == page["next"]:
            return
        counter.cursor, head = page["next"], page["head"]


# The whole way ------------------------------------------------------------------------------------


def _whole_way(hub: push.Hub, folder: Path) -> Iterator[Row]:
    """Two programs: one sends what waited, the other fetches it."""
    from tests.reliability.sync_site import Bureau, Site, at_pc

    site = Site.beside(hub.server, hub.addresses[0])
    bureau: Bureau = site.bureau(folder / "kantor")
    first, second = (at_pc(pc, TestClock(), patience=60.0) for pc in bureau.pcs)
    with contextlib.ExitStack() as opened:
        for office in (first, second):
            opened.callback(bootstrap.close, office)
        for _ in range(ENTRIES // 100):
            with first.write() as tx:
                for _ in range(100):
                    row = {"id": new_id(tx.at), "day": first.today(), "arrived_at": tx.at}
                    tx.insert(tables.visit, row)
        sent, sending = _measured(first)
        got, getting = _measured(second)
    counter = push.new_counter(hub, hub.addresses[0])
    push.send_all(counter, push.bodies_of(counter, ENTRIES // push.OPS))
    counter.http.close()
    bare, _ = push.bare_loop(hub, counter)
    for job, took, spent in (("sends", sent, sending), ("fetches", got, getting)):
        yield Row(
            f"a counter's program {job} {ENTRIES:,} entries",
            f"{took:.2f} s ({spent:.2f} s of its processor)",
            f"{bare:.2f} s",
            "a bare loop of psycopg executemany, one commit per batch, as many rows; "
            "journal, chain, rules, sealing and the counter's own database are on top",
            took / bare,
            measured=took / bare,
            spread=0.2,
        )


def _measured(office: Any) -> tuple[float, float]:
    """Return seconds, and seconds of processor time, until a program is at rest."""
    from desktop_app.usecases import sync_rounds

    started, spent = time.perf_counter(), time.process_time()
    while True:
        done = sync_rounds.round_of(office)
        if not (done.sent or done.received or done.more):
            return time.perf_counter() - started, time.process_time() - spent
