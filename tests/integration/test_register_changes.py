"""Between two dates of the register: who came, who left, whose PBI was switched off."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import Cancelled, Misused
from desktop_app.domain.register_changes import ChangeKind, Stand, differences
from desktop_app.usecases import register
from desktop_app.usecases.office import Office
from desktop_app.usecases.register_changes import (
    changes,
    export_changes,
    find_changes,
    plan_changes,
)
from desktop_app.workers.process import run_in_process
from tests.dirty_registers import clean_row, write
from tests.factory import Factory
from tests.offices import TestClock, acting


@pytest.fixture
def office(make_office: Callable[..., Office], clock: TestClock) -> Office:
    return make_office(clock=clock, actor="supervisor")


def people(count: int) -> list[dict[str, Any]]:
    factory = Factory(5)
    extra = {"desil_nasional": "3", "status_pbi": "AKTIF", "tanggal_nonaktif": ""}
    return [clean_row(factory) | extra for _ in range(count)]


def bring(office: Office, folder: Path, rows: list[dict[str, Any]], month: int) -> None:
    table = [tuple(rows[0]), *(tuple(row.values()) for row in rows)]
    path = write(folder / f"DTSEN-{month}.xlsx", {"Data": table})
    register.import_file(office, path, as_of=date(2026, month, 1))


@pytest.fixture
def two_months(office: Office, tmp_path: Path, clock: TestClock) -> list[dict[str, Any]]:
    rows = people(8)
    bring(office, tmp_path, [row for row in rows if row is not rows[1]], 9)
    clock.go(hours=1)
    later = [dict(row) for row in rows]
    later[2]["desil_nasional"] = "7"
    later[3]["status_pbi"] = "NONAKTIF"
    later[4] |= {"desil_nasional": "6", "tanggal_nonaktif": "05/10/2026"}
    later[5]["nik"] = int(later[5]["nik"][:15] + "0")  # damaged by Excel, still the same person
    bring(office, tmp_path, later[1:], 10)  # the first one left
    return rows


def test_who_came_left_and_lost_the_pbi(office: Office, two_months: list[dict[str, Any]]) -> None:
    told = changes(office)
    assert (told.older.as_of.month, told.newer.as_of.month) == (9, 10)
    assert told.counts == {
        ChangeKind.PBI_OFF: 2,
        ChangeKind.LEFT: 1,
        ChangeKind.CAME: 1,
        ChangeKind.DESIL: 2,
        ChangeKind.UNSURE: 1,
    }
    niks = {kind: [one.person.nik for one in rows] for kind, rows in told.rows.items()}
    rows = two_months
    assert niks[ChangeKind.LEFT] == [rows[0]["nik"]]
    assert niks[ChangeKind.CAME] == [rows[1]["nik"]]
    assert set(niks[ChangeKind.DESIL]) == {rows[2]["nik"], rows[4]["nik"]}
    assert set(niks[ChangeKind.PBI_OFF]) == {rows[3]["nik"], rows[4]["nik"]}
    assert niks[ChangeKind.UNSURE] == [rows[5]["nik"]]
    assert run_in_process(find_changes, plan_changes(office)) == told


def test_the_changes_go_to_excel_masked_where_they_must(
    office: Office, two_months: list[dict[str, Any]], tmp_path: Path
) -> None:
    out = tmp_path / "perubahan.xlsx"
    written = export_changes(office, out)
    assert sum(written.values()) == 7
    with office.ports.workbooks.open(out) as sheets:
        read = {sheet.name: [list(row) for row in sheet.rows()] for sheet in sheets}
    assert next(iter(read)) == "PBI dinonaktifkan"
    header, *rows = read["PBI dinonaktifkan"]
    assert {row[header.index("NIK")] for row in rows} == {
        two_months[3]["nik"],
        two_months[4]["nik"],
    }
    assert {row[header.index("PBI Lama")] for row in rows} == {"aktif"}
    export_changes(acting(office, "petugas1"), out)
    with office.ports.workbooks.open(out) as sheets:
        text = str([list(row) for sheet in sheets for row in sheet.rows()])
    assert not any(str(row["nik"]) in text for row in two_months)


def test_one_snapshot_alone_has_no_changes(office: Office, tmp_path: Path) -> None:
    bring(office, tmp_path, people(2), 9)
    with pytest.raises(Misused) as caught:
        changes(office)
    assert caught.value.code == "data_hanya_satu"
    current = register.snapshots(office)[0].id
    with pytest.raises(Misused) as caught:
        changes(office, current, current)
    assert caught.value.code == "data_sama"


def test_the_same_data_twice_differ_in_nothing(
    office: Office, tmp_path: Path, clock: TestClock
) -> None:
    rows = people(3)
    bring(office, tmp_path, rows, 9)
    clock.go(hours=1)
    bring(office, tmp_path, [*rows, rows[0]], 10)
    assert changes(office).counts == {}
    assert sum(export_changes(office, tmp_path / "a.xlsx").values()) == 0


def test_a_comparison_can_be_stopped(office: Office, two_months: list[dict[str, Any]]) -> None:
    with pytest.raises(Cancelled):
        find_changes(plan_changes(office), cancelled=lambda: True)


stands = st.dictionaries(
    st.integers(0, 30),
    st.tuples(st.integers(0, 10), st.sampled_from(["aktif", "nonaktif", ""])),
    max_size=20,
)


@given(stands, stands)
def test_nobody_is_met_twice_or_forgotten(
    old: dict[int, tuple[int, str]], new: dict[int, tuple[int, str]]
) -> None:
    def walk(side: dict[int, tuple[int, str]]) -> list[Stand]:
        return [Stand(f"{nik:016}", nik, *side[nik], "") for nik in sorted(side)]

    found = list(differences(iter(walk(old)), iter(walk(new))))
    came = {one.after.id for one in found if one.kind is ChangeKind.CAME and one.after}
    left = {one.before.id for one in found if one.kind is ChangeKind.LEFT and one.before}
    assert came == new.keys() - old.keys()
    assert left == old.keys() - new.keys()
    desil = {one.after.id for one in found if one.kind is ChangeKind.DESIL and one.after}
    both = old.keys() & new.keys()
    assert desil == {n for n in both if old[n][0] and new[n][0] and old[n][0] != new[n][0]}
