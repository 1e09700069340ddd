"""A batch of letters numbered, signed, drawn and archived: how many a second one core makes.

Measured by the processor time of this process, so that a busy machine is not the program's
fault; the wall clock stands beside it. Every file is synced, as at the counter.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from time import perf_counter, process_time

from desktop_app.usecases import letters
from tests.benchmarks._table import Row, at_least
from tests.letter_desk import order
from tests.offices import make_office

COUNT = 500


def run() -> list[Row]:
    """Return one row: letters for each second of one core."""
    with tempfile.TemporaryDirectory() as folder:
        office = make_office(Path(folder) / "kantor")
        try:
            orders = [order(office) for _ in range(COUNT)]
            with office.write() as tx:
                letters.issue(office, tx, orders[0])  # fonts, key and template are warm now
            wall, own = perf_counter(), process_time()
            with office.write() as tx:
                for one in orders[1:]:
                    letters.issue(office, tx, one)
            wall, own = perf_counter() - wall, process_time() - own
        finally:
            office.store.close()
    rate = (COUNT - 1) / own
    return [
        Row(
            f"{COUNT - 1} letters numbered, signed and archived in one transaction",
            f"{rate:.0f} letters/s of one core",
            f"{(COUNT - 1) / wall:.0f} letters/s by the wall clock",
            targets=(at_least("one core", rate, 30, "letters/s"),),
            measured=rate,
            more=True,
        )
    ]
