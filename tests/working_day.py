"""A working day at the counter, deed by deed, each told as soon as the program said it was saved.

What harms the program (a kill, a power cut, a full disk) runs this in a process of its own, and
`tests.books` then asks whether everything told is there, once. Nobody in it exists.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from desktop_app import bootstrap
from desktop_app.domain.attachment import MediaType, Prepared
from desktop_app.domain.catalogue import ProposalPeriod
from desktop_app.domain.complaint import Category, NewComplaint
from desktop_app.domain.errors import EnvironmentFailure
from desktop_app.domain.invented import Inventor
from desktop_app.domain.register import RegisterSource
from desktop_app.storage.office import add_counter, add_period, counter_by_code
from desktop_app.usecases import (
    applications,
    attachments,
    backups,
    complaints,
    letters,
    printing,
    queue,
    receipts,
    register,
)
from desktop_app.usecases.demo import DemoCase, draft_for, import_people, invent_case
from desktop_app.usecases.office import Office
from tests.factory import regions
from tests.offices import MORNING, PASSPHRASE, TestClock, acting, make_office, officer

INACTIVE = {"desil_nasional": "3", "status_pbi": "NONAKTIF", "tanggal_nonaktif": "01/09/2026"}
TODAY = date(2026, 11, 20)
Tell = Callable[[str], None]


def an_office(folder: Path, counters: str = "A") -> None:
    """Make an office whose proposal period is open, with a counter for each letter."""
    office = make_office(folder)
    with office.write() as tx:
        add_period(tx, ProposalPeriod(date(2026, 11, 1), date(2026, 11, 30)))
        for code in counters[1:]:
            add_counter(tx, code, f"Loket {code}")
    office.store.close()


def at_work(folder: Path, counter: str = "A", clock: TestClock | None = None) -> Office:
    """Open an office as the program does, with petugas1 at a counter. Close it with bootstrap."""
    office = bootstrap.open_office(folder, PASSPHRASE, clock=clock or TestClock())
    with office.read() as connection:
        at = counter_by_code(connection, counter)
    return office.with_actor(officer(office, "petugas1"), at)


def people(seed: int, count: int) -> list[DemoCase]:
    """Return somebody new for each turn, the same again for the same seed."""
    inventor = Inventor(regions(), TODAY, seed)
    return [invent_case(inventor, "reaktivasi", None, INACTIVE) for _ in range(count)]


def bring_register(office: Office, cases: Sequence[DemoCase], seed: int = 0) -> UUID:
    """Import a register of these people, a day younger for each seed; return its snapshot."""
    rows = [case.row for case in cases if case.row]
    as_of = date(2026, 1, 1) + timedelta(days=seed % 300)
    import_people(acting(office, "admin"), rows, as_of, RegisterSource.DTSEN)
    current = register.current_snapshot(office)
    assert current is not None
    return current.id


@dataclass
class WorkingDay:
    """One officer's day. Every line told is `kind key…`: something the program reported saved.

    `tray` is the printer: a file that gets a line for each job that reached it. `outside` is
    where copies are saved to.
    """

    office: Office
    clock: TestClock
    tell: Tell
    tray: Path
    outside: Path
    seed: int
    cases: Sequence[DemoCase]
    turn: int = 0
    ticket: UUID | None = None

    def bring_register(self) -> None:
        self.tell(f"register {bring_register(self.office, self.cases, self.seed).hex}")

    def serve_all(self) -> None:
        """Serve everybody, one after the other."""
        for _ in self.cases:
            for deed in self.deeds():
                deed()
                self.clock.go(seconds=1)

    def deeds(self) -> Iterator[Callable[[], None]]:
        """Give the deeds of one visit in order; each may be done again when it failed."""
        self._case = self.cases[self.turn]
        self.turn += 1
        yield from (self.number, self.call, self.type, self.scan, self.complain)
        yield from (self.conclude, self.receipt, self.queue_print, self.print, self.save_copy)
        if self.turn % 3 == 2:
            yield self.back_up

    def number(self) -> None:
        self.tell(f"tiket {queue.issue(self.office, service='reaktivasi').id.hex}")

    def call(self) -> None:
        """Call and serve the next one, or go on with whoever is at the counter already."""
        ticket = queue.view(self.office).held or queue.call_next(self.office)
        if ticket.state.value == "dipanggil":
            ticket = queue.serve(self.office, ticket.id)
        self.ticket = ticket.id
        self.tell(f"dilayani {ticket.id.hex}")

    def type(self) -> None:
        assert self.ticket is not None
        known = applications.prefill(self.office, self._case.person.nik or "", "reaktivasi")
        self._draft = draft_for(self.office, self.ticket, self._case, known)
        applications.save_draft(self.office, self._draft)
        self.tell(f"draf {self.ticket.hex}")

    def scan(self) -> None:
        assert self.ticket is not None
        data = hashlib.sha256(self.ticket.bytes + self.seed.to_bytes(4)).digest() * 500
        paper = Prepared(b"%PDF-1.7 " + data, MediaType.PDF, 1, b"\xff\xd8" + data[:3000])
        done = attachments.attach(self.office, self.ticket, "ktp", "ktp.pdf", paper)
        self.tell(f"lampiran {done.id.hex} {done.file_hash}")

    def complain(self) -> None:
        text = f"Antrean terlalu lama {self.seed:04} {self.turn:04}"
        complaints.save_draft(self.office, NewComplaint(Category.WAKTU_TUNGGU, text))
        self.tell(f"ketikan {text}")

    def conclude(self) -> None:
        done = applications.conclude(self.office, self._draft)
        assert done.letter is not None
        self._letter, self._application = done.letter, done.application_id
        self.tell(f"surat {done.letter.number} {done.letter.file_hash}")

    def receipt(self) -> None:
        self.tell(f"terima {receipts.give(self.office, self._application).number}")

    def queue_print(self) -> None:
        (self._job,) = printing.queue_letters(self.office, [self._letter.id], "kantor")
        self.tell(f"antre {self._job.id.hex}")

    def print(self) -> None:
        sent = printing.send(self.office, self._job.id, self._to_tray)
        if sent.error:
            printing.retry(self.office, sent.id)
            raise EnvironmentFailure("cetakan_gagal", sent.error)
        self.tell(f"cetak {sent.id.hex}")

    def save_copy(self) -> None:
        name = f"surat-{self.seed}-{self.turn}.pdf"
        letters.save_letter(self.office, self._letter.id, self.outside / name)
        self.tell(f"salinan {name} {self._letter.file_hash}")

    def back_up(self) -> None:
        done = backups.back_up(self.office)
        self.tell(f"cadangan {done.made_at.isoformat()}")

    def _to_tray(self, pdf: bytes, printer: str, title: str, copies: int) -> None:
        with self.tray.open("a") as tray:
            tray.write(f"{self._job.id.hex} {hashlib.sha256(pdf).hexdigest()}\n")


def work(
    folder: Path,
    seed: int,
    count: int,
    said: Path,
    counter: str = "A",
    *,
    register: bool = True,
    pragma: str | None = None,
) -> None:
    """Work in `folder` until through or killed; what was saved stands in the file `said`.

    The people of the day come by a register of their own, unless the office has it already.
    `pragma` is said to the writer's connection.
    """
    with said.open("ab", buffering=0) as told:

        def tell(line: str) -> None:
            told.write(f"{line}\n".encode())

        clock = TestClock(MORNING + timedelta(minutes=3 * seed))
        office = at_work(folder, counter, clock)
        if pragma is not None:
            raw = office.store.writer.raw_connection()
            raw.cursor().execute(f"PRAGMA {pragma}")
            raw.close()
        tell("buka")
        cases = people(seed, count)
        day = WorkingDay(office, clock, tell, said.with_name("tray"), said.parent, seed, cases)
        if register:
            day.bring_register()
        day.serve_all()
        bootstrap.close(office)
        tell("tutup")
