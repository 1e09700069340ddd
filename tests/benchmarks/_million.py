"""An office with a register of a million invented people, made once for all benchmarks of a run.

Beside the encrypted file lies a plain copy of the table people are looked up in, for the driver
that everybody has.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import islice
from pathlib import Path
from random import Random
from time import perf_counter

from desktop_app.domain.register import RegisterSource
from desktop_app.domain.register_rows import EntryRow
from desktop_app.storage.keyed_file import open_keyed
from desktop_app.storage.register_file import RegisterBuilder, RegisterFile
from desktop_app.usecases import register
from desktop_app.usecases.office import Office
from desktop_app.usecases.register_import import Built
from tests.crowd import Crowd
from tests.offices import make_office

ROWS = 1_000_000
SOUGHT = 2_000
_BATCH = 5_000
_PLAIN = (
    "CREATE TABLE plain.person AS SELECT * FROM person",
    "CREATE TABLE plain.name AS SELECT id, name FROM name",
    "CREATE UNIQUE INDEX plain.name_id ON name (id)",
    "CREATE INDEX plain.person_nik ON person (nik)",
    "CREATE INDEX plain.person_name ON person (name_id)",
    "CREATE VIRTUAL TABLE plain.words USING fts5 (name, content='', detail=none)",
    "INSERT INTO plain.words (rowid, name) SELECT id, name FROM name",
    "CREATE VIRTUAL TABLE plain.trigrams USING fts5 (name, content='', tokenize='trigram')",
    "INSERT INTO plain.trigrams (rowid, name) SELECT id, name FROM name",
)


@dataclass(frozen=True, slots=True)
class Million:
    """The office, its register file and a plain copy of it, some of its people, all its names.

    `people` are any of them, `off` any of those whose card was switched off, in no order. `raw`
    are the bytes of the same rows as text, `seconds` what writing the file took of its own,
    without making the people up.
    """

    office: Office
    file: RegisterFile
    path: Path
    plain: Path
    people: tuple[EntryRow, ...]
    off: tuple[EntryRow, ...]
    names: tuple[str, ...]
    names_off: tuple[str, ...]
    raw: int
    seconds: float


def million() -> Million:
    """Return it; the first call takes about a minute."""
    return crowd()


@cache
def crowd(rows: int = ROWS) -> Million:
    """Return an office with so many people in its register."""
    folder = Path(tempfile.mkdtemp(prefix="loket-bench-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    office = make_office(folder / "kantor", actor="supervisor")
    atexit.register(office.store.close)
    target = register.plan_import(office, folder / "none.xlsx").target
    sought = set(Random(7).sample(range(1, rows + 1), SOUGHT))
    people, off, names, raw, seconds = [], [], [], 0, 0.0
    with RegisterBuilder(target, office.store.key) as builder:
        for batch in batches(Crowd().rows(rows)):
            people += [row for row in batch if row.row in sought]
            off += [row for row in batch if row.pbi_status == "nonaktif"]
            names += [row.name for row in batch]
            raw += sum(len(";".join(map(str, row[2:]))) + 1 for row in batch)
            started = perf_counter()
            builder.add(batch, [])
            seconds += perf_counter() - started
        started = perf_counter()
        builder.finish(["Data"])
        seconds += perf_counter() - started
    plain = _plain_copy(target, office.store.key, folder / "plain.db")
    register.adopt(office, built(target, rows))
    (path,) = office.store.folder.glob("register-*.db")
    file = RegisterFile(path, office.store.key)
    atexit.register(file.close)
    Random(8).shuffle(people)
    return Million(
        office,
        file,
        path,
        plain,
        tuple(people),
        tuple(Random(9).sample(off, min(SOUGHT, len(off)))),
        tuple(names),
        tuple(row.name for row in off),
        raw,
        seconds,
    )


def batches(rows: Iterator[EntryRow]) -> Iterator[list[EntryRow]]:
    while batch := list(islice(rows, _BATCH)):
        yield batch


def _plain_copy(encrypted: Path, key: bytes, plain: Path) -> Path:
    raw = open_keyed(encrypted, key, "mode=rw")
    raw.execute("ATTACH DATABASE ? AS plain KEY ''", (str(plain),))
    for statement in _PLAIN:
        raw.execute(statement)
    raw.close()
    return plain


def built(target: Path, rows: int) -> Built:
    return Built(
        target=target,
        as_of=date(2026, 11, 1),
        as_of_from="",
        source=RegisterSource.DTSEN,
        file_name="sejuta.csv",
        file_hash="0" * 64,
        rows=rows,
        imported=rows,
        warned=0,
        quarantined=0,
        reasons={},
        sheets=("Data",),
        notes={},
        seconds=0.0,
    )
