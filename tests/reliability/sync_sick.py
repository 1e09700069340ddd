"""A PC whose disk is full, or fails, at any write of a round: it says so, and loses nothing.

Runs in a process of its own, because what makes the disk sick reaches all of it. The PC has much
to send and much to fetch; each try gets a little further than the one before.
"""

from __future__ import annotations

import errno
import json
import sys
from collections import Counter
from pathlib import Path

from desktop_app import bootstrap
from desktop_app.domain.errors import EnvironmentFailure
from desktop_app.domain.sync import Unreachable
from desktop_app.usecases import sync, sync_checks, sync_rounds
from tests.reliability.sync_site import Pc, at_pc
from tests.sick_disk import FULL, TAMED, Full, Refusing, Sickness

_MOST = 2000


def endure(pc: Pc, sickness: Sickness, pages: int) -> Counter[str]:
    """Have a round with ever more room on the disk; return how often each sentence was said."""
    office = at_pc(pc)
    if pages:
        raw = office.store.writer.raw_connection()
        raw.cursor().execute(f"PRAGMA wal_autocheckpoint={pages}")
        raw.close()
    told: Counter[str] = Counter()
    after, well = 0, False
    try:
        while not well:
            sickness.strike(after)
            try:
                done = sync_rounds.round_of(office)
                well = not (done.sent or done.received or done.more)
            except Unreachable:
                raise
            except EnvironmentFailure as error:
                told[error.code] += 1
            finally:
                sickness.heal()
            assert told.total() < _MOST, f"it never comes to its end: {told}"
            assert not sync.status(office).quarantined
            after += 1 if after < TAMED else after // 8
        assert sync_checks.compare(office).whole
    finally:
        bootstrap.close(office)
    return told


def main(folder: Path, letter: str, place: Path, kind: str, pages: int) -> None:
    """Let the PC in `folder` sync on a sick disk and print what was said how often."""
    sickness = Full(place) if kind == FULL else Refusing(getattr(errno, kind))
    told = endure(Pc(folder, letter), sickness, pages)
    print(json.dumps({"struck": {"sync": told.total()}, "codes": told}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), sys.argv[4], int(sys.argv[5]))
