"""Every layout with every dirt, in every format: each row ends where it must, and none vanishes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest

from desktop_app.storage import register as storage
from desktop_app.storage.register_scan import RegisterScan
from desktop_app.usecases import register
from desktop_app.usecases.office import Office
from tests.dirty_registers import NOTE, Line, lines, write
from tests.offices import TestClock
from tests.register_layouts import LAYOUTS, Layout, kinds_for

AS_OF = date(2026, 11, 1)
SUFFIXES = (".xlsx", ".xls", ".ods", ".csv")


@pytest.fixture
def office(make_office: Callable[..., Office], clock: TestClock) -> Office:
    return make_office(clock=clock, actor="supervisor")


def sheet_of(layout: Layout, made: list[Line]) -> list[tuple[Any, ...]]:
    return [*layout.head(), *(layout.cells(line) for line in made)]


def stored(office: Office) -> dict[tuple[str, int], tuple[str, frozenset[str]]]:
    """Return the verdict of every row of the current register, by sheet and row number."""
    with office.read() as connection:
        (one,) = storage.shelved(connection)
    with RegisterScan(office.store.folder / one.database, office.store.key) as scan:
        names = scan.sheets()
        found = {
            (names[row.sheet], row.row): (
                "warned" if row.warnings else "imported",
                frozenset(filter(None, row.warnings.split(","))),
            )
            for row in scan.entries()
        }
        for aside in scan.asides():
            assert (names[aside.sheet], aside.row) not in found
            found[names[aside.sheet], aside.row] = (
                "quarantined",
                frozenset(aside.reasons.split(",")),
            )
    return found


def wanted(
    name: str, layout: Layout, made: list[Line]
) -> dict[tuple[str, int], tuple[str, frozenset[str]]]:
    first = len(layout.head()) + 1
    return {
        (name, first + place): (told.verdict, told.codes)
        for place, told in enumerate(map(layout.expected, made))
        if told.verdict != NOTE
    }


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda one: one.name)
def test_each_row_of_each_layout_ends_where_it_must(
    office: Office, tmp_path: Path, layout: Layout, suffix: str
) -> None:
    kinds = kinds_for(suffix) * 2
    Random(1).shuffle(kinds)
    made = lines(kinds, seed=3)
    path = write(tmp_path / f"a{suffix}", {"Data": sheet_of(layout, made)})
    snapshot = register.import_file(office, path, as_of=AS_OF).snapshot
    name = "a" if suffix == ".csv" else "Data"
    must = wanted(name, layout, made)
    assert stored(office) == must
    assert snapshot.rows == len(must)
    for verdict in ("imported", "warned", "quarantined"):
        assert getattr(snapshot, verdict) == sum(one == verdict for one, _ in must.values())
    for code, rows in snapshot.reasons.items():
        assert rows == sum(code in codes for _, codes in must.values())


@pytest.mark.parametrize("suffix", SUFFIXES[:3])
def test_a_workbook_of_all_layouts_loses_no_row(
    office: Office, tmp_path: Path, suffix: str
) -> None:
    sheets: dict[str, Sequence[Sequence[Any]]] = {}
    must: dict[tuple[str, int], tuple[str, frozenset[str]]] = {}
    for number, layout in enumerate(LAYOUTS):
        made = lines(kinds_for(suffix), seed=20 + number)
        name = f"Lembar {number}"
        sheets[name] = sheet_of(layout, made)
        must |= wanted(name, layout, made)
    path = write(tmp_path / f"a{suffix}", sheets)
    snapshot = register.import_file(office, path, as_of=AS_OF).snapshot
    assert snapshot.rows == len(must)
    found = stored(office)
    assert found.keys() == must.keys()
    # Another seed is other people, but their numbers begin anew: only doubles may be added.
    differing = {
        place: (found[place], told)
        for place, told in must.items()
        if found[place][1] - {"nik_ganda"} != told[1]
    }
    assert differing == {}
