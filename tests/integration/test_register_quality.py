"""The quality report counts what is there; a village's mended sheet leaves quarantine."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.errors import EnvironmentFailure, Misused, Refused
from desktop_app.domain.register import ImportReport
from desktop_app.domain.register_quality import CODE_TITLE, WHY_TITLE
from desktop_app.storage import journal
from desktop_app.storage import register as storage
from desktop_app.usecases import register
from desktop_app.usecases.office import Office
from desktop_app.usecases.register_mending import (
    adopt_mended,
    build_mended,
    mend,
    plan_mend,
)
from desktop_app.usecases.register_quality import (
    export_quality,
    plan_quality,
    quality,
    report,
    write_sheets,
)
from desktop_app.workers.process import run_in_process
from tests.dirty_registers import HEADER, KINDS, Line, clean_row, lines, table, write
from tests.factory import Factory
from tests.offices import TestClock, acting

AS_OF = date(2026, 11, 1)
NIK = HEADER.index("nik")


@pytest.fixture
def office(make_office: Callable[..., Office], clock: TestClock) -> Office:
    return make_office(clock=clock, actor="supervisor")


def imported(office: Office, folder: Path, made: list[Line]) -> ImportReport:
    path = write(folder / "DTSEN.xlsx", {"Data": table(made)})
    return register.import_file(office, path, as_of=AS_OF)


def read(office: Office, path: Path) -> list[list[Any]]:
    with office.ports.workbooks.open(path) as sheets:
        return [list(row) for row in sheets[0].rows()]


def mended(office: Office, path: Path, change: Callable[[dict[str, Any]], None]) -> Path:
    """Return a copy of an exported sheet in which every row went through `change`."""
    header, *rows = read(office, path)
    for row in rows:
        cells = dict(zip(header, row, strict=True))
        change(cells)
        row[:] = [cells[title] for title in header]
    return write(path.with_name("kembali.xlsx"), {"Perbaikan": [header, *rows]})


def test_the_report_counts_every_row_once_by_village_and_every_reason(
    office: Office, tmp_path: Path
) -> None:
    made = lines([*KINDS, *KINDS, "bersih"])
    snapshot = imported(office, tmp_path, made).snapshot
    told = quality(office)
    assert told.reasons == snapshot.reasons
    assert sum(one.rows for one in told.villages) == snapshot.rows
    assert sum(one.warned for one in told.villages) == snapshot.warned
    assert sum(one.quarantined for one in told.villages) == snapshot.quarantined
    codes = [line.codes for line in made]
    assert told.kinds["nik_rusak"] == sum("nik_rusak_excel" in one for one in codes)
    assert told.kinds["berbeda_dari_nik"] == sum(
        bool(one & {"tanggal_lahir_berbeda", "jenis_kelamin_berbeda"}) for one in codes
    )
    assert run_in_process(report, plan_quality(office)) == told


def test_one_person_under_two_niks_is_flagged_by_family_or_mother(
    office: Office, tmp_path: Path
) -> None:
    factory = Factory(3)
    rows = [clean_row(factory) | {"nama_ibu_kandung": ""} for _ in range(6)]

    def again(row: dict[str, Any], **changes: Any) -> dict[str, Any]:
        other = clean_row(factory)["nik"]
        return row | {"nik": row["nik"][:12] + other[12:15] + "9"} | changes

    rows[1]["nama_ibu_kandung"] = "Sumiyati"
    rows += [
        again(rows[0], nama=f"Hj. {rows[0]['nama']}"),  # the same KK
        again(rows[1], nokk=rows[5]["nokk"], nama_ibu_kandung="SUMIYATI"),  # the same mother
        again(rows[2], nokk=rows[5]["nokk"]),  # a namesake only
        rows[3],  # the same NIK twice is not two
    ]
    path = write(
        tmp_path / "a.xlsx", {"Data": [tuple(rows[0]), *(tuple(r.values()) for r in rows)]}
    )
    register.import_file(office, path, as_of=AS_OF)
    told = quality(office)
    assert told.twin_count == len(told.twins) == 2
    assert {(one.first.nik, one.shared) for one in told.twins} == {
        (rows[0]["nik"], "no_kk"),
        (rows[1]["nik"], "ibu"),
    }


def test_each_village_gets_its_own_rows_and_nothing_else(office: Office, tmp_path: Path) -> None:
    made = lines([*KINDS] * 2)
    snapshot = imported(office, tmp_path, made).snapshot
    folder = tmp_path / "desa"
    written = export_quality(office, None, folder)
    to_mend = [line for line in made if line.codes - {"wilayah_lain", "kartu_nol_depan"}]
    assert sum(written.values()) == len(to_mend)
    assert {path.name for path in folder.iterdir()} == {*written, "ringkasan.xlsx"}
    codes = []
    for name in written:
        header, *rows = read(office, folder / name)
        assert header[:2] == [CODE_TITLE, WHY_TITLE]
        assert len({row[header.index("Desa")].lower() for row in rows}) == 1
        codes += [row[0] for row in rows]
    assert len(set(codes)) == len(codes)
    with office.read() as connection:
        entry = journal.history(connection, snapshot.id)[-1]
    assert (entry.kind, entry.body) == (
        "register_export",
        {"rows": len(to_mend), "masked": False, "village": None},
    )


def test_who_may_not_see_numbers_exports_them_masked(office: Office, tmp_path: Path) -> None:
    made = lines(["desa tidak dikenal", "kk kosong"])
    imported(office, tmp_path, made)
    written = export_quality(acting(office, "petugas1"), None, tmp_path / "desa")
    text = "".join(str(read(office, tmp_path / "desa" / name)) for name in written)
    for line in made:
        assert line.cells[NIK] not in text
        assert line.cells[NIK][:6] + "******" + line.cells[NIK][12:] in text


def test_mended_rows_leave_quarantine_in_a_new_snapshot(
    office: Office, tmp_path: Path, clock: TestClock
) -> None:
    made = lines(["bersih", "nik kosong", "nik 15 angka", "nama kosong", "desa tidak dikenal"] * 2)
    old = imported(office, tmp_path, made).snapshot
    assert (old.quarantined, old.warned) == (6, 2)
    clock.go(hours=1)
    plan = plan_quality(office)
    fresh = [str(line.cells[NIK]) for line in lines(["bersih"] * 20, seed=9)]
    out = tmp_path / "semua"
    write_sheets(plan, out)
    back = []

    def change(cells: dict[str, Any]) -> None:
        if not cells["NIK"] or len(cells["NIK"]) == 15:
            cells["NIK"] = fresh.pop()
            back.append(cells["NIK"])
        if not cells["Nama"]:
            cells["Nama"] = "SUTONO BARU"
        if cells["Desa"] == "Negeri Awan":
            cells["Desa"], cells["Kecamatan"] = "Kalipang", "Sarang"

    files = []
    for path in sorted(out.glob("*.xlsx")):
        if path.stem != "ringkasan":
            copy = mended(office, path, change)
            files.append(copy.rename(path.with_name(f"kembali-{path.name}")))
    done = mend(office, *files)
    assert (done.mended, done.changed, done.unchanged, done.unknown) == (6, 2, 0, 0)
    assert done.still == ()
    assert done.imported is not None
    new = done.imported.snapshot
    assert new.current
    assert (new.as_of, new.source) == (old.as_of, old.source)
    assert (new.rows, new.quarantined) == (old.rows, 0)
    assert new.rows == new.imported + new.warned
    for nik in back:
        assert register.look_up(office, nik).found
    assert [one.current for one in register.snapshots(office)] == [True, False]
    assert register.make_current(office, old.id).current


def test_what_nobody_touched_stays_what_it_was_even_masked(office: Office, tmp_path: Path) -> None:
    made = lines(["nik bilangan berakhir 0", "kk bilangan berakhir 0", "nik kosong", "kk kosong"])
    old = imported(office, tmp_path, made).snapshot
    out = tmp_path / "desa"
    export_quality(acting(office, "petugas1"), None, out)
    files = [path for path in out.iterdir() if path.stem != "ringkasan"]
    before = register.snapshots(office)
    done = mend(office, *files)
    assert (done.rows, done.unchanged) == (4, 4)
    assert done.built is None
    assert register.snapshots(office) == before
    assert before[0] == old


def test_a_number_damaged_by_excel_is_not_healed_by_a_mended_name(
    office: Office, tmp_path: Path
) -> None:
    made = lines(["nik bilangan berakhir 0"])
    imported(office, tmp_path, made)
    out = tmp_path / "desa"
    (name,) = export_quality(acting(office, "petugas1"), None, out)

    def rename(cells: dict[str, Any]) -> None:
        cells["Nama"] = "NAMA BETUL"

    done = mend(office, mended(office, out / name, rename))
    assert done.imported is not None
    assert done.imported.snapshot.reasons["nik_rusak_excel"] == 1
    assert not register.look_up(office, str(made[0].cells[NIK])).found


def test_rows_set_aside_come_back_under_their_own_headings_too(
    office: Office, tmp_path: Path
) -> None:
    imported_as = imported(office, tmp_path, lines(["nik 15 angka", "nama kosong", "bersih"]))
    out = tmp_path / "disisihkan.xlsx"
    at_the_counter = acting(office, "petugas1")
    assert register.export_quarantine(at_the_counter, imported_as.snapshot.id, out) == 2
    text = str(read(office, out))
    assert not any(str(line.cells[NIK]) in text for line in lines(["nik 15 angka", "nama kosong"]))

    def name(cells: dict[str, Any]) -> None:
        cells["nama"] = cells["nama"] or "SUTONO BARU"

    done = mend(office, mended(office, out, name))
    assert (done.mended, done.unchanged, done.rows) == (1, 1, 2)


def test_rows_still_wrong_or_of_another_snapshot_are_told(office: Office, tmp_path: Path) -> None:
    made = lines(["nik kosong", "nik 15 angka", "bersih"])
    imported(office, tmp_path, made)
    out = tmp_path / "desa"
    written = export_quality(office, None, out)
    rows = [read(office, out / name) for name in written]
    header = rows[0][0]
    body = [row for one in rows for row in one[1:]]
    nik = header.index("NIK")
    body[0][nik] = "12345"
    body[1][nik] = str(lines(["bersih"], seed=30)[0].cells[NIK])
    stranger = ["00000000-0-9", *body[0][1:]]
    path = write(tmp_path / "kembali.xlsx", {"Data": [header, *body, stranger]})
    done = mend(office, path)
    assert (done.mended, done.unknown, done.rows) == (1, 1, 3)
    ((code, reasons),) = done.still
    assert code == body[0][0]
    assert reasons == ("nik_bukan_16_angka",)


def test_mending_twice_keeps_the_data_before_the_first(
    office: Office, tmp_path: Path, clock: TestClock
) -> None:
    old = imported(office, tmp_path, lines(["nik kosong", "nik kosong", "bersih"])).snapshot
    niks = [str(line.cells[NIK]) for line in lines(["bersih"] * 2, seed=30)]
    for nik in niks:
        clock.go(minutes=5)
        out = tmp_path / nik
        written = export_quality(office, None, out)
        left = [nik]

        def fill(cells: dict[str, Any], left: list[str] = left) -> None:
            if left and not cells["NIK"]:
                cells["NIK"] = left.pop()

        with_one = next(n for n in written if any(not row[2] for row in read(office, out / n)))
        done = mend(office, mended(office, out / with_one, fill))
        assert done.mended == 1
    kept = register.snapshots(office)
    assert [one.id for one in kept][1:] == [old.id]
    assert kept[0].file_name == "DTSEN.xlsx + perbaikan"
    assert kept[0].quarantined == 0


def test_a_sheet_without_codes_is_refused_and_nothing_changes(
    office: Office, tmp_path: Path
) -> None:
    imported(office, tmp_path, lines(["nik kosong"]))
    before = register.snapshots(office)
    plain = write(tmp_path / "lain.xlsx", {"Data": table(lines(["bersih"]))})
    with pytest.raises(Misused) as caught:
        mend(office, plain)
    assert caught.value.code == "bukan_berkas_perbaikan"
    with pytest.raises(Refused):
        mend(acting(office, "petugas1"), plain)
    assert register.snapshots(office) == before
    assert not [p for p in office.store.folder.iterdir() if p.suffix == ".building"]


def test_mending_runs_in_a_process_of_its_own(office: Office, tmp_path: Path) -> None:
    imported(office, tmp_path, lines(["nik kosong", "bersih"]))
    (name,) = export_quality(office, None, tmp_path / "desa")
    nik = str(lines(["bersih"], seed=30)[0].cells[NIK])
    back = mended(office, tmp_path / "desa" / name, lambda cells: cells.update(NIK=nik))
    plan = plan_mend(office, back)
    done = adopt_mended(office, plan, run_in_process(build_mended, plan))
    assert done.mended == 1
    assert register.look_up(office, nik).found


def test_a_folder_that_refuses_is_told(office: Office, tmp_path: Path) -> None:
    imported(office, tmp_path, lines(["nik kosong"]))
    (tmp_path / "desa").mkdir()
    (tmp_path / "desa" / "ringkasan.xlsx").mkdir()
    with pytest.raises(EnvironmentFailure):
        export_quality(office, None, tmp_path / "desa")


def test_the_file_of_a_snapshot_before_this_version_still_reports(
    office: Office, tmp_path: Path
) -> None:
    from desktop_app.storage.keyed_file import open_keyed

    imported(office, tmp_path, lines([*KINDS]))
    with office.read() as connection:
        (one,) = storage.shelved(connection)
    raw = open_keyed(office.store.folder / one.database, office.store.key, "mode=rw")
    for column in ("village_code", "village", "district", "fields"):
        raw.execute(f"ALTER TABLE set_aside DROP COLUMN {column}")
    raw.close()
    told = quality(office)
    assert sum(village.rows for village in told.villages) == one.snapshot.rows
    assert told.reasons == one.snapshot.reasons
