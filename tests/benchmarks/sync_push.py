"""What a push costs, beside a bare loop that inserts the same rows and knows no rules.

Server processes and PostgreSQL are real, with everything on disk before it is acknowledged. The
bare loop is one psycopg `executemany` and one commit per batch, into a table of the same columns
and indexes, of rows that were spelt and sealed beforehand. A server of CouchDB's protocol gets the
same as documents (`_couch_peer`).
"""

from __future__ import annotations

import contextlib
import gzip
import json
import secrets
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import psutil
import psycopg

from desktop_app.central_server import admin, embedded
from desktop_app.central_server.config import Server, ServerConfig, open_server
from desktop_app.central_server.database import migrate
from desktop_app.central_server.sync import enroll
from desktop_app.wire.messages import EnrollRequest
from tests.benchmarks._couch_peer import couch, free_port, until_up
from tests.benchmarks._table import Row, at_least, at_most, spread, timed
from tests.central_server.counters import Counter, code, enroll_request, hex_id
from tests.factory import Factory

OPS = 500
BATCHES = 20
ROUNDS = 5
OFFICES = 8
WORKERS = 2
WAVES = 4

Took = tuple[float, float]  # seconds, and those of the processor

_WORKER = """
import sys
from pathlib import Path
import uvicorn
from desktop_app.central_server.config import ServerConfig
from desktop_app.central_server.serve import worker_app

url, folder, key, port = sys.argv[1:]
app = worker_app(ServerConfig(url, Path(folder), bytes.fromhex(key)))
uvicorn.run(app, port=int(port), log_config=None, access_log=False, lifespan="on")
"""


@dataclass(frozen=True)
class Hub:
    """A running server: its database, its worker processes' addresses and all their processes."""

    server: Server
    url: str
    addresses: list[str]
    processes: list[psutil.Process]

    def cpu(self) -> tuple[float, float]:
        """Return seconds of processor time the workers and PostgreSQL took so far."""
        workers = sum(_seconds(process) for process in self.processes)
        return workers, sum(_seconds(p) for p in _postgres(self.server.config.data_dir))


def run() -> list[Row]:
    """Return the rows of the table."""
    with (
        tempfile.TemporaryDirectory(prefix="loket-bench-") as folder,
        running_hub(Path(folder)) as hub,
    ):
        _warm(hub)
        return [*_against_others(hub), *_at_once(hub)]


def _against_others(hub: Hub) -> Iterator[Row]:
    ours, bare, documents = [], [], []
    with couch() as push:
        for _ in range(ROUNDS):  # one after the other: all meet the same load
            counter = new_counter(hub, hub.addresses[0])
            bodies = bodies_of(counter, BATCHES)
            started, spent = time.perf_counter(), _all_spent(hub)
            send_all(counter, bodies)
            ours.append((time.perf_counter() - started, _all_spent(hub) - spent))
            counter.http.close()
            bare.append(bare_loop(hub, counter))
            if push is not None:
                lots = [counter.journal[at : at + OPS] for at in range(0, BATCHES * OPS, OPS)]
                documents.append((timed(partial(push, lots))[0], 0.0))
    job = f"push {BATCHES} batches of {OPS} operations over loopback"
    what = "a bare loop of psycopg executemany, one commit per batch, the same rows"
    row = _beside(job, what, ours, bare)
    assert row.ratio is not None
    yield replace(row, targets=(at_most("", row.ratio, 3, "×"),))
    if documents:
        what = "pouchdb-server, the same as documents, LevelDB, nothing checked"
        yield _beside(f"{job}, against CouchDB's protocol", what, ours, documents)


def _beside(job: str, what: str, ours: list[Took], theirs: list[Took]) -> Row:
    (took, spent), (other, other_spent) = (
        tuple(map(statistics.median, zip(*runs, strict=True))) for runs in (ours, theirs)
    )
    return Row(
        job,
        f"{took:.2f} s, processor {spent:.2f} s",
        f"{other:.2f} s" + (f", processor {other_spent:.2f} s" if other_spent else ""),
        what,
        took / other,
        measured=took / other,
        spread=spread([mine[0] / one[0] for mine, one in zip(ours, theirs, strict=True)]),
    )


def _all_spent(hub: Hub) -> float:
    return sum(hub.cpu()) + time.process_time()


def bare_loop(hub: Hub, counter: Counter) -> tuple[float, float]:
    """Insert what a counter pushed once more; return seconds, and those of the processor."""
    names = "office_id, kind, id, seq, owner, facts, body, written, hash, deleted_at"
    with psycopg.connect(hub.url) as connection:
        read = f"SELECT {names} FROM record WHERE office_id = %s ORDER BY seq"
        texts = read.replace("facts", "facts::text").replace("written", "written::text")
        rows = connection.execute(texts.encode(), [counter.office]).fetchall()
        connection.execute("CREATE TABLE bare (LIKE record INCLUDING INDEXES)")
        connection.commit()
        insert = f"INSERT INTO bare ({names}) VALUES ({', '.join(['%s'] * 10)})".encode()
        started, spent = time.perf_counter(), _all_spent(hub)
        with connection.cursor() as cursor:
            for at in range(0, len(rows), OPS):  # as many as a push has
                cursor.executemany(insert, rows[at : at + OPS])
                connection.commit()
        took, spent = time.perf_counter() - started, _all_spent(hub) - spent
        connection.execute("DROP TABLE bare")
    assert len(rows) == BATCHES * OPS
    return took, spent


def _at_once(hub: Hub) -> Iterator[Row]:
    counters = [new_counter(hub, hub.addresses[n % WORKERS]) for n in range(OFFICES)]
    work = [(counter, bodies_of(counter, BATCHES)) for counter in counters]
    before, own, rates = hub.cpu(), time.process_time(), []
    each = BATCHES // WAVES
    for at in range(0, BATCHES, each):
        jobs = [partial(send_all, counter, bodies[at : at + each]) for counter, bodies in work]
        took, _ = timed(partial(together, jobs))
        rates.append(OFFICES * each * OPS / took)
    own = time.process_time() - own
    workers, postgres = (now - then for now, then in zip(hub.cpu(), before, strict=True))
    for counter in counters:
        counter.http.close()
    rate = statistics.harmonic_mean(rates)
    yield Row(
        f"{OFFICES} offices push at once, two server processes",
        f"{rate:,.0f} operations/s",
        targets=(at_least("", rate, 10_000, "operations/s"),),
        measured=rate,
        spread=spread(rates),
        more=True,
    )
    count = OFFICES * BATCHES * OPS
    spent = (workers + postgres + own) / count * 1e6
    yield Row(
        "processor time of one operation",
        f"{spent:.0f} µs: server {workers / count * 1e6:.0f}, "
        f"PostgreSQL {postgres / count * 1e6:.0f}, sending {own / count * 1e6:.0f}",
        "200 µs",
        "two cores that do 10,000 operations/s and nothing else",
        spent / 200,
        measured=spent,
        spread=spread(rates),
    )


def _warm(hub: Hub) -> None:
    for address in hub.addresses:
        counter = new_counter(hub, address)
        send_all(counter, bodies_of(counter, 6))
        counter.http.close()


def joined(hub: Hub, address: str, office: UUID) -> Counter:
    """Return a counter that joined an office. Not over HTTP: so many from one address would be
    told to wait."""
    request = EnrollRequest.model_validate(enroll_request(code(hub.server, office)))
    told = enroll.enroll(hub.server, request, hex_id())
    return Counter(address, told.device, told.token, told.office, server_epoch=told.server_epoch)


def new_counter(hub: Hub, address: str) -> Counter:
    """Return a counter that joined an office of its own."""
    office = admin.add_office(hub.server, f"Kantor {hex_id()}", "3317")
    return joined(hub, address, office.id)


def bodies_of(counter: Counter, count: int) -> list[bytes]:
    """Return packed pushes of what a counter writes while it serves people."""
    factory = Factory(seed=secrets.randbits(32))
    people = [factory.person() for _ in range(OPS)]
    for number in range(count * OPS // 4):
        serve_one(counter, people[number % OPS], number)
    firsts = range(1, count * OPS + 1, OPS)
    pushes = (counter.request(first, first + OPS - 1) for first in firsts)
    return [gzip.compress(json.dumps(push).encode(), 6) for push in pushes]


def serve_one(counter: Counter, person: Any, number: int) -> str:
    """Write what serving one person leaves behind, and return the ticket's id."""
    moment, officer = 1_790_000_000_000_000 + number * 1_000_000, "0" * 31 + "1"
    nik = f"3317{number:012d}"
    applicant = counter.insert(
        "applicant",
        nik=nik,
        kk=nik,
        name=person.name,
        name_key=person.name.upper(),
        birth_date="1980-01-01",
        birth_place="Rembang",
        address="Dusun Krajan RT 02 RW 01",
        village_code="33.17.10.2001",
        phone="081234567890",
        wa_consent=True,
        merged_into=None,
        note="",
    )
    visit = counter.insert(
        "visit",
        applicant_id=applicant,
        day="2026-11-20",
        arrived_at=moment,
        purpose="sktm",
        companion=None,
        note="",
        officer_id=officer,
    )
    ticket = counter.insert(
        "ticket",
        visit_id=visit,
        day="2026-11-20",
        lane="umum",
        series="UA",
        number=number,
        service="sktm",
        state="menunggu",
        arrived_at=moment,
        calls=0,
        counter_id=None,
        officer_id=officer,
        purpose="baru",
        for_counter_id=None,
        people=1,
        files_done=None,
        dropped_off=False,
        late=False,
    )
    counter.insert(
        "application",
        visit_id=visit,
        ticket_id=ticket,
        applicant_id=applicant,
        service="sktm",
        state="baru",
        village_code="33.17.10.2001",
        day="2026-11-20",
        decided_at=None,
        purpose="Pengobatan di RSUD dr. R. Soetrasno",
        answers={"pekerjaan": "buruh tani", "penghasilan": 900000, "tanggungan": 4},
    )
    return ticket


def send_all(counter: Counter, bodies: list[bytes]) -> None:
    """Send packed pushes one after the other; each has to be taken as it is."""
    for body in bodies:
        _send(counter, body)


def _send(counter: Counter, body: bytes) -> None:
    headers = {
        "Authorization": f"Bearer {counter.token}",
        "Content-Encoding": "gzip",
        "Content-Type": "application/json",
    }
    reply = counter.http.post(f"{counter.address}/v1/push", body, headers=headers, timeout=60)
    assert reply.status_code == 200, reply.text
    assert reply.json()["results"] == [], reply.text


def together(jobs: Iterable[Callable[[], Any]]) -> None:
    threads = [threading.Thread(target=job) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


@contextlib.contextmanager
def running_hub(folder: Path) -> Iterator[Hub]:
    """Give a server of `WORKERS` processes on a PostgreSQL of its own meanwhile."""
    key = secrets.token_bytes(32)
    with embedded.database(folder) as url, contextlib.ExitStack() as running:
        migrate(url)
        server = open_server(ServerConfig(url, folder, key))
        running.callback(server.close)
        ports = [free_port() for _ in range(WORKERS)]
        workers = [running.enter_context(_worker(url, folder, key, port)) for port in ports]
        addresses = [f"http://127.0.0.1:{port}" for port in ports]
        for address in addresses:
            until_up(address)
        yield Hub(server, url, addresses, [psutil.Process(worker.pid) for worker in workers])


@contextlib.contextmanager
def _worker(url: str, folder: Path, key: bytes, port: int) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-W", "ignore", "-c", _WORKER, url, str(folder), key.hex()]
    # Its log has a line for every request.
    with subprocess.Popen([*command, str(port)], stderr=subprocess.DEVNULL) as worker:
        try:
            yield worker
        finally:
            worker.terminate()


def _postgres(folder: Path) -> list[psutil.Process]:
    pids = (int(pid.read_text().split()[0]) for pid in folder.rglob("postmaster.pid"))
    mothers = [psutil.Process(pid) for pid in pids]
    return [process for mother in mothers for process in (mother, *mother.children())]


def _seconds(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)
