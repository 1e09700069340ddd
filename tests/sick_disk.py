"""A day on a disk that is full, or fails, at any write: each deed says so calmly, and can be done
again when the disk is well.

Runs in a process of its own, because what makes the disk sick reaches all of it.
"""

from __future__ import annotations

import ctypes
import errno
import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Protocol

from desktop_app import bootstrap
from desktop_app.domain.errors import EnvironmentFailure
from desktop_app.domain.letter_archive import ArchiveQuery
from desktop_app.domain.printing import JobState
from desktop_app.usecases import day_frame, letter_archive, printing, reports_export
from tests.books import losses
from tests.offices import MORNING, TestClock, acting
from tests.working_day import WorkingDay, at_work, people

FULL = "penuh"
TAMED = 40  # a deed that fails at more writes than this is made to jump


class Sickness(Protocol):
    """What befalls the disk: from the `after`-th write on, until it is well again."""

    def strike(self, after: int) -> None: ...

    def heal(self) -> None: ...


class Refusing:
    """The recorder preloaded under this process refuses writes: all of them from one on."""

    def __init__(self, error: int) -> None:
        self._library = ctypes.CDLL(None)
        self._error = error

    def strike(self, after: int) -> None:
        syncs_too = self._error != errno.ENOSPC
        self._library.disk_fails(
            ctypes.c_long(after), ctypes.c_int(self._error), ctypes.c_int(syncs_too)
        )

    def heal(self) -> None:
        self._library.disk_fails(ctypes.c_long(-1), ctypes.c_int(0), ctypes.c_int(0))


class Full:
    """A real small disk on which ballast leaves just so many pages."""

    def __init__(self, place: Path) -> None:
        self._ballast = place / "ballast"

    def strike(self, after: int) -> None:
        free = os.statvfs(self._ballast.parent)
        room = (free.f_bavail - after) * free.f_frsize
        with self._ballast.open("wb") as ballast:
            os.posix_fallocate(ballast.fileno(), 0, max(room, 1))

    def heal(self) -> None:
        self._ballast.unlink(missing_ok=True)


@dataclass
class Patient:
    """A day's work, each deed first tried on the sick disk."""

    day: WorkingDay
    sickness: Sickness
    said: list[str]
    all_the_time: bool  # it refuses every write, however many came before
    struck: Counter[str] = field(default_factory=Counter)
    codes: Counter[str] = field(default_factory=Counter)

    def live(self) -> None:
        """Serve everybody."""
        for visit in range(len(self.day.cases)):
            for deed in (*self.day.deeds(), *self._in_the_back()):
                self._endure(deed.__name__, deed, 0 if self.all_the_time else visit)
                self.day.clock.go(seconds=1)
            if faults := losses(self.day.office, self.said, self.day.outside):
                raise AssertionError(faults)

    def _endure(self, name: str, deed: Callable[[], None], after: int) -> None:
        """Do a deed with the disk failing ever later in it, until it comes to its end."""
        while True:
            self.sickness.strike(after)
            try:
                deed()
            except EnvironmentFailure as error:
                self.struck[name] += 1
                self.codes[error.code] += 1
            else:
                return
            finally:
                self.sickness.heal()
            if name == "print" and self._came_out():
                return
            if self.all_the_time:
                deed()
                return
            after += 1 if after < TAMED else after // 8

    def _came_out(self) -> bool:
        """A print whose end could not be written is doubtful: somebody looks into the tray."""
        for job in printing.jobs(self.day.office):
            if job.state is JobState.BELUM_PASTI:
                printing.came_out(self.day.office, job.id)
                self.day.tell(f"cetak {job.id.hex}")
                return True
        return False

    def _in_the_back(self) -> Iterator[Callable[[], None]]:
        """Give what is done between two visits: register, exports, the day's end."""
        admin, turn = acting(self.day.office, "admin"), self.day.turn
        boss = acting(self.day.office, "supervisor")

        def export_month() -> None:
            reports_export.export_month(boss, 2026, 11, self.day.outside / f"bulan-{turn}.xlsx")

        def export_day() -> None:
            reports_export.export_day(boss, None, self.day.outside / f"hari-{turn}.pdf")

        def export_archive() -> None:
            letter_archive.export(admin, ArchiveQuery(), self.day.outside / f"arsip-{turn}")

        def close_day() -> None:
            day_frame.close_day(self.day.office)

        def bring_register() -> None:
            self.day.bring_register()

        def back_up() -> None:
            self.day.back_up()

        yield from (bring_register, export_month, export_day, export_archive, close_day, back_up)


def main(place: Path, kind: str, count: int, pages: int) -> None:
    """Live a day on a sick disk below `place` and print what struck.

    `kind` is `FULL` for a small disk mounted there, else the name of the error writes end in.
    """
    folder = place / "kantor"
    clock = TestClock(MORNING + timedelta(minutes=1))
    office = at_work(folder, clock=clock)
    if pages:
        raw = office.store.writer.raw_connection()
        raw.cursor().execute(f"PRAGMA wal_autocheckpoint={pages}")
        raw.close()
    said: list[str] = []
    cases = people(0, count)
    outside = place / "luar"
    outside.mkdir(exist_ok=True)
    tray = place.parent / f"{place.name}-tray"
    day = WorkingDay(office, clock, said.append, tray, outside, 0, cases)
    day.bring_register()
    sickness = Full(place) if kind == FULL else Refusing(getattr(errno, kind))
    patient = Patient(day, sickness, said, all_the_time=kind == "EROFS")
    patient.live()
    bootstrap.close(office)
    office = at_work(folder, clock=clock)
    assert losses(office, said, outside) == []
    bootstrap.close(office)
    print(json.dumps({"struck": patient.struck, "codes": patient.codes, "said": len(said)}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
