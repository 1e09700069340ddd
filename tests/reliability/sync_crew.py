"""PCs at work as processes: begun, killed in the middle of something, begun again, called home."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import time
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from multiprocessing.process import BaseProcess
from typing import Any

from tests.books import said_in
from tests.offices import MORNING
from tests.reliability import sync_day
from tests.reliability.sync_site import Bureau, Pc

PATIENCE = 180.0
# A forked child has everything imported: a kill takes the time of the work, not of the start.
HOW = "spawn" if os.name == "nt" else "forkserver"


class Crew:
    """The PCs of some offices, all at work and syncing."""

    def __init__(
        self,
        bureaus: Sequence[Bureau],
        seed: int,
        *,
        people: int = 0,
        clocks: Mapping[Pc, datetime] | None = None,
        **how: Any,
    ) -> None:
        self.pcs = [pc for bureau in bureaus for pc in bureau.pcs]
        self._seed, self._people, self._clocks, self._how = seed, people, clocks or {}, how
        self._at_work: dict[Pc, BaseProcess] = {}

    def begin(self, pc: Pc) -> None:
        """Start a PC, and return once its office is open."""
        self._seed += 1
        pc.stop.unlink(missing_ok=True)
        before = len(said_in(pc.said))
        context: Any = multiprocessing.get_context(HOW)
        if HOW == "forkserver":
            context.set_forkserver_preload(["tests.working_day", "tests.reliability.sync_day"])
        process = context.Process(
            target=sync_day.work,
            args=(pc.folder, pc.letter, self._seed),
            kwargs={"people": self._people, "at": self._clocks.get(pc, MORNING), **self._how},
            daemon=True,
        )
        process.start()
        self._at_work[pc] = process
        while process.is_alive() and "buka" not in said_in(pc.said)[before:]:
            time.sleep(0.005)

    def kill(self, pc: Pc) -> None:
        """End a PC in the middle of whatever it does."""
        process = self._at_work[pc]
        assert process.is_alive(), "it had died by itself"
        process.kill()
        process.join()

    def pause(self, pc: Pc, *, go_on: bool = False) -> None:
        """Hold a PC still in the middle of whatever it does, as one put to sleep; or wake it."""
        pid = self._at_work[pc].pid
        assert pid is not None
        os.kill(pid, signal.SIGCONT if go_on else signal.SIGSTOP)

    def until_some(self, pc: Pc, lines: int) -> None:
        """Wait until a PC has said so much more."""
        before = len(said_in(pc.said))
        while self._at_work[pc].is_alive() and len(said_in(pc.said)) < before + lines:
            time.sleep(0.01)

    def until_done(self) -> None:
        """Wait for PCs that have so many deeds to do and no more."""
        for process in self._at_work.values():
            process.join(PATIENCE)
            assert process.exitcode == 0

    def home(self) -> None:
        """Let all come to an end after the deed they are at."""
        for pc in self._at_work:
            pc.stop.touch()
        self.until_done()

    def close(self) -> None:
        """End whoever is still at work."""
        for process in self._at_work.values():
            process.kill()
            process.join()


@contextlib.contextmanager
def at_work(bureaus: Sequence[Bureau], seed: int, **how: Any) -> Iterator[Crew]:
    """Give a crew whose PCs are all at work, and call it home at the end."""
    crew = Crew(bureaus, seed, **how)
    try:
        for pc in crew.pcs:
            crew.begin(pc)
        yield crew
        crew.home()
    finally:
        crew.close()
