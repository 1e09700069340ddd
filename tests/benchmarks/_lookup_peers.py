"""What finds a NIK where there is no program: a spreadsheet, a data frame, an analytic database.

All of them hold the same million numbers and names, in the clear. What is not installed is skipped
with a line (`make bench` installs the group `bench`).
"""

from __future__ import annotations

import importlib.util
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from tests.benchmarks._invented_register import write_xlsx
from tests.benchmarks._million import ROWS, Million
from tests.benchmarks._table import Row, Sample, sample, span

TIMES = 20
_JOB = f"find a NIK among {ROWS:,}, encrypted"


def rows(many: Million, niks: list[str], ours: Sample) -> Iterator[Row]:
    """Return a row for each way to find a NIK; `ours` is the look-up on the cursor."""
    plain = sqlite3.connect(many.plain)
    people = plain.execute("SELECT p.nik, n.name FROM person p JOIN name n ON n.id = p.name_id")
    held = people.fetchall()
    plain.close()
    asked = Random(3).sample(niks, TIMES + 1)
    with tempfile.TemporaryDirectory(prefix="loket-bench-") as folder:
        for what, module, prepare, times in (
            ("a pandas filter in memory", "pandas", _in_pandas, TIMES),
            ("DuckDB, its own file with an index", "duckdb", _in_duckdb, TIMES),
            ("openpyxl through a spreadsheet of NIK and name", "openpyxl", _in_excel, 1),
        ):
            if importlib.util.find_spec(module) is None:
                print(f"{module} is not installed: not measured", file=sys.stderr)
                continue
            find, numbers = prepare(Path(folder), held), iter(asked)
            theirs = sample(lambda: find(next(numbers)), times, warm=int(times > 1))  # noqa: B023
            ratio = ours.median / theirs.median
            shown = f"{span(ours.median)} (P99 {span(ours.percentile(99))})"
            yield Row(
                f"{_JOB}, against {module}",
                shown,
                span(theirs.median),
                f"{what}; {1 / ratio:,.0f} × ours",
                ratio=ratio,
                measured=ratio,
                spread=ours.spread + theirs.spread,
            )


Held = list[tuple[str, str]]
Find = Callable[[str], object]


def _in_pandas(_: Path, held: Held) -> Find:
    import pandas

    frame = pandas.DataFrame(held, columns=["nik", "nama"])

    def find(nik: str) -> None:
        assert not frame[frame["nik"] == nik].empty

    return find


def _in_duckdb(folder: Path, held: Held) -> Find:
    import duckdb

    text = folder / "people.csv"
    with text.open("w", encoding="utf-8") as stream:
        stream.writelines(f'{nik},"{name}"\n' for nik, name in held)
    db = duckdb.connect(str(folder / "people.duckdb"))
    db.execute(
        "CREATE TABLE person AS SELECT * FROM "
        "read_csv(?, header = false, columns = {'nik': 'VARCHAR', 'name': 'VARCHAR'})",
        [str(text)],
    )
    db.execute("CREATE INDEX by_nik ON person (nik)")

    def find(nik: str) -> None:
        assert db.execute("SELECT * FROM person WHERE nik = ?", [nik]).fetchall()

    return find


def _in_excel(folder: Path, held: Held) -> Find:
    from openpyxl import load_workbook

    path = write_xlsx(folder / "people.xlsx", held)

    def find(nik: str) -> None:
        found = load_workbook(path, read_only=True)
        try:
            cells = found.worksheets[0].iter_rows(values_only=True)
            # To the end: a NIK stands more than once in such a list.
            assert [row for row in cells if row[0] == nik]
        finally:
            found.close()

    return find
