"""A central server and the PCs of its offices, as processes that can be killed, and what has to be
true of all of them after whatever befell them."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import UUID

import psutil
import requests
import sqlalchemy as sa

from desktop_app import bootstrap
from desktop_app.central_server import admin, embedded, tables
from desktop_app.central_server.config import Server, ServerConfig, open_server
from desktop_app.central_server.keys import data_key
from desktop_app.central_server.sync import enroll, records
from desktop_app.domain.errors import LoketError
from desktop_app.domain.sync import CentralLine, Denied
from desktop_app.storage import journal
from desktop_app.storage import sync_state as state
from desktop_app.storage.office import counters as counters_of
from desktop_app.storage.sync_state import chain_before
from desktop_app.usecases import sync, sync_checks, sync_issues, sync_joining, sync_rounds
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import CentralQuestion, Clock
from desktop_app.usecases.sync_fresh import create_joined
from desktop_app.wire.chain import MODULUS, row_hash
from desktop_app.wire.messages import EnrollRequest
from tests import working_day
from tests.books import said_in
from tests.central_process import running
from tests.offices import PASSPHRASE, TestClock, acting, officer
from tests.reliability.sync_numbers import holes

PATIENCE = 6.0  # seconds a question may take; the program's own 30 would only make the tests slow
_MOST_ROUNDS = 60
_MOST_JOINS = 5


class Central:
    """The real way to the server, except that codes are shown to it by the side door: so many PCs
    from one address would be told to wait."""

    def __init__(self, real: Any, server: Server | None = None, patience: float = PATIENCE) -> None:
        self.real, self._server, self._patience = real, server, patience

    def authority(self, address: str, seconds: float) -> str:
        return str(self.real.authority(address, seconds))

    def ask(self, line: CentralLine, question: CentralQuestion, seconds: float) -> bytes:
        if self._server is not None and question.path == "/v1/enroll":
            request = EnrollRequest.model_validate_json(question.body or b"")
            reply = enroll.enroll(self._server, request, os.urandom(8).hex())
            return reply.model_dump_json(by_alias=True).encode()
        answer: bytes = self.real.ask(line, question, min(seconds, self._patience))
        return answer


@dataclass(frozen=True, slots=True)
class Pc:
    """A counter's PC: its data folder, and the file in which it says what was saved."""

    folder: Path
    letter: str

    @property
    def said(self) -> Path:
        return self.folder.with_name(f"{self.folder.name}.said")

    @property
    def stop(self) -> Path:
        """Where this file lies the PC comes to an end after the deed it is at."""
        return self.folder.with_name(f"{self.folder.name}.stop")


@dataclass(frozen=True, slots=True)
class Bureau:
    """An office: its id on the server and its PCs."""

    id: UUID
    pcs: tuple[Pc, ...]


class Site:
    """`loket central serve` with its own PostgreSQL, on one port for all its lives."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = int(free.getsockname()[1])
        self.address = f"http://127.0.0.1:{self.port}"
        self._stack = contextlib.ExitStack()
        self._pid = 0
        self.start()
        self.server = self._looked_into()

    @classmethod
    def beside(cls, server: Server, address: str) -> Site:
        """Return a site for a server that somebody else runs: offices and PCs can be added."""
        site = cls.__new__(cls)
        site.server, site.address = server, address
        return site

    def start(self) -> None:
        """Start the process, and return once it answers."""
        options = ("--no-tls", "--port", str(self.port))
        life = self._stack.enter_context(running(self.folder, *options))
        self._pid = life.process.pid
        # It outlives single tests, and each would be blamed for it.
        started = getattr(subprocess.Popen, "started", [])
        if life.process in started:
            started.remove(life.process)

    def kill(self) -> None:
        """End the server without a word (kill -9); its database is stopped by its guard."""
        self._stack.close()

    def kill_all(self) -> None:
        """End server and database at the same moment, as a power cut does."""
        for process in (*self.database(), psutil.Process(self._pid)):
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
        self._stack.close()

    def kill_database(self) -> None:
        """End the database alone: the server stays and has nothing to stand on."""
        for process in self.database():
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()

    def until_well(self) -> None:
        """Wait until the server's guard has brought a database that was killed back."""
        for _ in range(600):
            with contextlib.suppress(requests.RequestException):
                if requests.get(f"{self.address}/healthz", timeout=10).ok:
                    return
            time.sleep(0.1)
        raise AssertionError("the server's database never came back")

    def pause(self, *, go_on: bool = False) -> None:
        """Hold the server's process still, or let it go on."""
        os.kill(self._pid, signal.SIGCONT if go_on else signal.SIGSTOP)

    def database(self) -> list[psutil.Process]:
        """Return PostgreSQL's processes, the first of them its mother."""
        path = self.folder / "postgres/data/postmaster.pid"
        try:
            mother = psutil.Process(int(path.read_text().split()[0]))
            return [mother, *mother.children(recursive=True)]
        except (OSError, ValueError, psutil.NoSuchProcess):
            return []

    def peak(self) -> int:
        """Return the most memory the server's process held since `resting`, in bytes."""
        text = Path(f"/proc/{self._pid}/status").read_text("ascii")
        (line,) = [line for line in text.splitlines() if line.startswith("VmHWM")]
        return int(line.split()[1]) * 1024

    def resting(self) -> int:
        """Return the memory it holds now, in bytes; `peak` counts from here."""
        Path(f"/proc/{self._pid}/clear_refs").write_text("5", "ascii")
        return int(psutil.Process(self._pid).memory_info().rss)

    def close(self) -> None:
        """End it, and forget it."""
        self.server.close()
        self._stack.close()

    def moved(self) -> None:
        """Look into the database anew, which was put back or moved."""
        self.server.close()
        self.server = self._looked_into()

    def code(self, office: UUID, letter: str) -> str:
        """Return a one-time code for a PC of an office."""
        found = admin.find_office(self.server, office.hex)
        return admin.invite_counter(self.server, found, letter, None).invitation.code

    def revoke(self, office: UUID, letter: str) -> None:
        """Strike a lost PC from the server's list, as is done before its letter is given again."""
        for one in admin.devices(self.server, admin.find_office(self.server, office.hex)):
            if one.counter_code == letter and one.revoked_at is None:
                admin.revoke(self.server, one.id)

    def add_pc(
        self, office: UUID, folder: Path, letter: str, address: str = "", clock: Clock | None = None
    ) -> Pc:
        """Let a PC without anything join, filled with what its office has."""
        ports = bootstrap.real_ports(clock or TestClock())
        ports = replace(ports, central=Central(ports.central, self.server, 60.0))
        code, where = self.code(office, letter), address or self.address
        create_joined(folder, code, where, PASSPHRASE, ports, bootstrap.regions).store.close()
        return Pc(folder, letter)

    def bureau(
        self, place: Path, letters: str = "AB", address: str = "", *, people: int = 0
    ) -> Bureau:
        """Return a new office whose first PC brought its rows and whose others came after it.

        Each PC has a register with so many `people` of its own.
        """
        place.mkdir(parents=True)
        made = admin.add_office(self.server, f"Dinsos {os.urandom(6).hex()}", "3317")
        folder = place / letters[0]
        working_day.an_office(folder)
        office = self._named(bootstrap.open_office(folder, PASSPHRASE, clock=TestClock()))
        code = self.code(made.id, letters[0])
        sync_joining.join(acting(office, "admin"), code, address or self.address)
        settle(office)
        bootstrap.close(office)
        pcs = [Pc(folder, letters[0])]
        pcs += [self.add_pc(made.id, place / name, name, address) for name in letters[1:]]
        for number, pc in enumerate(pcs if people else ()):
            office = at_pc(pc)
            working_day.bring_register(office, working_day.people(number, people))
            bootstrap.close(office)
        return Bureau(made.id, tuple(pcs))

    def _named(self, office: Office) -> Office:
        central = Central(office.ports.central, self.server, 60.0)
        return replace(office, ports=replace(office.ports, central=central))

    def _looked_into(self) -> Server:
        with embedded.database(self.folder) as url:
            return open_server(ServerConfig(url, self.folder, data_key(self.folder, None)))


def at_pc(
    pc: Pc, clock: Clock | None = None, username: str = "petugas1", patience: float = PATIENCE
) -> Office:
    """Open a PC as the program does, somebody at its counter. Close it with bootstrap."""
    office = bootstrap.open_office(pc.folder, PASSPHRASE, clock=clock or TestClock())
    with office.read() as connection:
        at = state.standing(connection)
        every = counters_of(connection)
    counter = next((one for one in every if at and one.id == at.counter_id), every[0])
    central = Central(office.ports.central, None, patience)
    office = replace(office, ports=replace(office.ports, central=central))
    return office.with_actor(officer(office, username), counter)


# What is true of all of them at the end -----------------------------------------------------------


def settle(*offices: Office) -> None:
    """Let all have rounds until nothing moves, and answer what a person would be asked."""
    for _ in range(_MOST_ROUNDS):
        done = [sync_rounds.round_of(one) for one in offices]
        answered = sum(answer_all(one) for one in offices)
        if not answered and not any(one.sent or one.received or one.more for one in done):
            return
    left = [sync_issues.issues(one) for one in offices]
    raise AssertionError(f"the counters never came to rest: {done}, {left}")


def answer_all(office: Office) -> int:
    """Answer every issue as somebody who trusts the server but gives up no row; return how many."""
    boss, count = acting(office, "admin"), 0
    for issue in sync_issues.issues(office):
        with contextlib.suppress(LoketError):  # answered with another one
            if issue.server is None:
                sync_issues.send_again(boss, issue.kind, issue.entity)
            else:
                sync_issues.follow_server(boss, issue.kind, issue.entity)
            count += 1
    return count


def join_again(site: Site, bureau: Bureau, pc: Pc, office: Office) -> Office:
    """Let a PC that was stopped join anew, and return it with somebody at its counter."""
    boss = acting(office, "admin")
    central = Central(office.ports.central, site.server, 60.0)
    boss = replace(boss, ports=replace(boss.ports, central=central))
    sync_joining.join_again(boss, site.code(bureau.id, pc.letter), "")
    bootstrap.close(office)
    return at_pc(pc, office.ports.clock)


def in_step(site: Site, bureau: Bureau, *more: Sequence[str], gaps: bool = False) -> int:
    """Bring an office to rest and fail unless server and all PCs have the same, and all that was
    said to be saved, once. Return how much was said.

    With `gaps` numbers may be left out: what two copies of a PC both gave a number keeps it under
    another letter.
    """
    site.until_well()
    offices = [at_pc(pc, TestClock()) for pc in bureau.pcs]
    said = [line for pc in bureau.pcs for line in said_in(pc.said)]
    said += [line for lines in more for line in lines]
    try:
        for _ in range(_MOST_JOINS):
            if not _stopped(site, bureau, offices):
                break
        settle(*offices)
        for pc, office in zip(bureau.pcs, offices, strict=True):
            wrong = [*_wrong_here(office, said, gaps=gaps), *_wrong_with(site, office)]
            assert wrong == [], f"{pc.folder.name}: {wrong}"
        sums = {sync.standing(one).checksum for one in offices}
        assert sums == {_served(site, bureau.id, said)}
        return len(said)
    finally:
        for office in offices:
            bootstrap.close(office)


def _stopped(site: Site, bureau: Bureau, offices: list[Office]) -> int:
    """Let every PC that was stopped join again; return how many. One may put out another."""
    count = 0
    for place, (pc, office) in enumerate(zip(bureau.pcs, list(offices), strict=True)):
        with contextlib.suppress(Denied):
            sync_rounds.round_of(office, greet=True)
        if sync.status(office).quarantined:
            offices[place] = join_again(site, bureau, pc, office)
            count += 1
    return count


def _wrong_here(office: Office, said: Sequence[str], *, gaps: bool) -> Iterator[str]:
    """Tell what is not as it should be on one PC."""
    status = sync.status(office)
    if (status.pending, status.issues, status.failure, status.quarantined) != (0, 0, "", ""):
        yield f"not at rest: {status}"
    found = sync_checks.compare(office)
    if not found.whole:
        yield f"not what the server told: {found}"
    with office.read() as connection:
        for pragma in ("cipher_integrity_check", "integrity_check", "foreign_key_check"):
            for row in connection.exec_driver_sql(f"PRAGMA {pragma}").fetchall():
                if row[0] != "ok":
                    yield f"{pragma}: {row}"
        broken = journal.verify(connection)
        if broken is not None:
            yield f"the journal's chain breaks at {broken}"
        if not gaps:
            yield from holes(connection)
        yield from _missing(connection, said)


def _missing(connection: sa.Connection, said: Sequence[str]) -> Iterator[str]:
    from desktop_app.storage.tables import metadata

    wanted: dict[str, set[UUID]] = {}
    for line in said:
        if line.startswith("baris "):
            _, kind, id = line.split()
            wanted.setdefault(kind, set()).add(UUID(id))
    for kind, ids in wanted.items():
        there = list(connection.execute(sa.select(metadata.tables[kind].c.id)).scalars())
        assert len(there) == len(set(there))
        for lost in ids - set(there):
            yield f"reported saved and not there: {kind} {lost.hex}"
    yield from _values(connection, said)


def _values(connection: sa.Connection, said: Sequence[str]) -> Iterator[str]:
    """A value that stands now in a field somebody wrote is one that somebody wrote."""
    from desktop_app.storage.tables import metadata

    written: dict[tuple[str, str, str], set[str]] = {}
    for line in said:
        if line.startswith("nilai "):
            _, kind, hex_id, name, value = line.split(" ", 4)
            written.setdefault((kind, hex_id, name), set()).add(value)
    for (kind, id, name), values in written.items():
        table = metadata.tables[kind]
        query = sa.select(table.c[name]).where(table.c.id == UUID(id))
        now = connection.execute(query).scalar()
        if now is not None and str(now) not in values:
            yield f"{kind} {id} {name} is {now}, which nobody wrote"


def _wrong_with(site: Site, office: Office) -> Iterator[str]:
    """Tell where the server's log of a PC's journal is not that PC's journal."""
    at = sync.standing(office)
    which = tables.device.c.device_id == at.device
    row = site.server.database.read(
        lambda connection: connection.execute(sa.select(tables.device).where(which)).one()
    )
    with office.read() as connection:
        last = journal.last_lsn(connection)
        if row.last_lsn != last or bytes(row.chain) != chain_before(connection, last):
            yield f"the server has entries up to {row.last_lsn} of {last}, or others"


def _served(site: Site, office: UUID, said: Sequence[str]) -> str:
    """Return the server's sum of an office, added up anew from its opened rows."""
    record, head = tables.record, tables.stream_head
    seal = site.server.sealer.office(office)

    def work(connection: sa.Connection) -> tuple[list[Any], int]:
        rows = connection.execute(sa.select(record).where(record.c.office_id == office)).all()
        known = sa.select(head.c.checksum).where(head.c.office_id == office)
        return list(rows), int(connection.execute(known).scalar_one())

    rows, kept = site.server.database.read(work)
    there, total = set(), 0
    for row in rows:
        if row.body is not None:
            there.add((row.kind, row.id.hex))
            total += row_hash(
                row.kind, row.id.hex, records.opened(seal, row.kind, row.id.hex, row.body)
            )
    assert total % MODULUS == kept % MODULUS, "the server's sum is not its rows'"
    lost = [line for line in said if line.startswith("baris ") and _key(line) not in there]
    assert lost == [], lost
    return str(kept % MODULUS)


def _key(line: str) -> tuple[str, str]:
    _, kind, id = line.split()
    return kind, id
