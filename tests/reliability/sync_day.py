"""A counter of a joined office at work while it syncs: what a process does until it is killed.

Every line told is something the program reported saved: `baris KIND ID` for a new row,
`nilai KIND ID FIELD VALUE`, said before, for a value that may stand there from now on. What the
program refuses in words is not told.
"""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from random import Random
from threading import Event, Thread

import sqlalchemy as sa

from desktop_app import bootstrap
from desktop_app.domain.complaint import Category, NewComplaint
from desktop_app.domain.errors import LoketError
from desktop_app.domain.ids import new_id
from desktop_app.domain.queue import TicketState
from desktop_app.storage import tables
from desktop_app.usecases import (
    applications,
    complaints,
    queue,
    settings,
    sync,
    sync_calls,
    sync_rounds,
)
from desktop_app.usecases.demo import draft_for
from desktop_app.usecases.office import Office
from tests import working_day
from tests.offices import MORNING, TestClock, acting
from tests.reliability.sync_site import PATIENCE, Pc, at_pc

Tell = Callable[[str], None]
_WRITTEN_DOWN = re.compile(r"SITI( \d+)?")


class SyncedDay:
    """One officer's deeds, drawn by lot."""

    def __init__(self, office: Office, tell: Tell, chance: Random, people: int, seed: int) -> None:
        self.office, self.tell, self.chance = office, tell, chance
        self._cases = working_day.people(seed, people)
        with office.read() as connection:
            count = sa.select(sa.func.count()).select_from(tables.snapshot)
            self._can_decide = bool(people and connection.execute(count).scalar())
        self.refused: Counter[str] = Counter()

    def deed(self) -> None:
        """Do one."""
        every = [self.number, self.call, self.somebody, self.edit, self.complain, self.rule]
        often = [4, 4, 1, 4, 2, 1]
        if self._can_decide:
            every, often = [*every, self.case], [*often, 1]
        (chosen,) = self.chance.choices(every, often)
        try:
            chosen()
        except LoketError as error:
            self.refused[error.code] += 1

    def number(self) -> None:
        self.tell(f"baris ticket {queue.issue(self.office, service='reaktivasi').id.hex}")

    def call(self) -> None:
        """Call whoever is next, whichever PC gave the number, and let the person go again."""
        held = queue.view(self.office).held
        ticket = held or sync_calls.call_next(self.office, anyway=self.chance.random() < 0.1)
        if ticket.state is TicketState.DIPANGGIL:
            ticket = queue.serve(self.office, ticket.id)
        if ticket.state is TicketState.DILAYANI:
            queue.finish(self.office, ticket.id)
        self.tell(f"baris ticket {ticket.id.hex}")

    def somebody(self) -> None:
        """Write down somebody new."""
        id, nik = new_id(self.office.now()), f"3317{self.chance.randrange(10**12):012}"
        row = {"id": id, "nik": nik, "name": "SITI", "name_key": "siti", "wa_consent": False}
        with self.office.write() as tx:
            tx.insert(tables.applicant, {**row, "birth_date": date(1980, 1, 1)})
        self.tell(f"baris applicant {id.hex}")

    def edit(self) -> None:
        """Change how somebody is reached; seldom what the person is called."""
        with self.office.read() as connection:
            every = connection.execute(sa.select(tables.applicant)).all()
        own = [row for row in every if _WRITTEN_DOWN.fullmatch(row.name)]
        if not own:
            return
        row = self.chance.choice(own)
        phone, number = f"6281{self.chance.randrange(10**9):09}", self.chance.randrange(10**6)
        new = {"name": f"SITI {number}", "name_key": f"siti {number}"}
        if self.chance.random() < 0.9:
            new = {"phone": phone}
            # Said before: a kill may come between the commit and the word of it.
            self.tell(f"nilai applicant {row.id.hex} phone {phone}")
        with self.office.write() as tx:
            tx.change(tables.applicant, row.id, row.version, new)

    def complain(self) -> None:
        text = f"Antrean terlalu lama {self.chance.randrange(10**6)}"
        done = complaints.record(self.office, NewComplaint(Category.WAKTU_TUNGGU, text))
        self.tell(f"baris complaint {done.id.hex}")

    def rule(self) -> None:
        """Change a setting of the office."""
        days = self.chance.randrange(5, 60)
        settings.change_setting(acting(self.office, "admin"), "complaint.days", days)

    def case(self) -> None:
        """Serve somebody from the number to the archived letter."""
        held = queue.view(self.office).held
        if held is not None or not self._cases:
            return
        case = self._cases.pop()
        ticket = queue.issue(self.office, service="reaktivasi")
        self.tell(f"baris ticket {ticket.id.hex}")
        queue.call_next(self.office, among={ticket.id})
        queue.serve(self.office, ticket.id)
        known = applications.prefill(self.office, case.person.nik or "", "reaktivasi")
        draft = draft_for(self.office, ticket.id, case, known)
        applications.save_draft(self.office, draft)
        done = applications.conclude(self.office, draft)
        assert done.letter is not None
        self.tell(f"baris application {done.application_id.hex}")
        self.tell(f"baris letter {done.letter.id.hex}")


def work(
    folder: Path,
    letter: str,
    seed: int,
    most: int = 10**9,
    people: int = 0,
    at: datetime = MORNING,
    step: float = 1.0,
    nap: float = 0.0,
    *,
    online: bool = True,
) -> None:
    """Do deeds in a PC's folder until its stop file lies there, `most` are done, or it is killed.

    The PC's clock begins at `at` and goes on by `step` seconds with each deed; after each the
    officer rests for `nap` seconds. With `online` it
    syncs meanwhile, all the time.
    """
    pc = Pc(folder, letter)
    with pc.said.open("ab", buffering=0) as told:

        def tell(line: str) -> None:
            told.write(f"{line}\n".encode())

        clock = TestClock(at)
        office = at_pc(pc, clock, patience=min(PATIENCE, 3.0))
        tell("buka")
        day = SyncedDay(office, tell, Random(f"{letter} {seed}"), people, ord(letter) - ord("A"))
        through = Event()
        syncing = Thread(target=keep_in_step, args=(office, through, Random(seed)), daemon=True)
        if online:
            syncing.start()
        try:
            done = 0
            while done < most and not pc.stop.exists():
                day.deed()
                clock.go(seconds=step)
                time.sleep(nap)
                done += 1
        finally:
            through.set()
            if online:
                syncing.join()
            bootstrap.close(office)
        tell("tutup")


def keep_in_step(office: Office, through: Event, chance: Random) -> None:
    """Sync until told that all is through, or this PC is stopped."""
    while not through.is_set():
        try:
            sync_rounds.round_of(office)
        except LoketError:
            if sync.status(office).quarantined:
                return
            through.wait(chance.uniform(0, 0.2))
        through.wait(0.02)
