"""A register becomes the current snapshot whole, or the old one stays: real files, real kills."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest

from desktop_app import bootstrap
from desktop_app.domain.errors import Cancelled, EnvironmentFailure, LoketError, NotFound, Refused
from desktop_app.domain.register import ImportReport, Progress, RegisterSource
from desktop_app.storage import journal
from desktop_app.storage import register as storage
from desktop_app.storage.keyed_file import open_keyed
from desktop_app.storage.register import RegisterShelf
from desktop_app.usecases import register
from desktop_app.usecases.office import Office
from desktop_app.workers.process import run_in_process
from tests.dirty_registers import (
    HEADER,
    KINDS,
    NOTE,
    NOTES,
    TITLE,
    Line,
    clean_row,
    expected,
    lines,
    table,
    write,
)
from tests.factory import Factory
from tests.offices import PASSPHRASE, TestClock, acting, make_office

AS_OF = date(2026, 11, 1)
SUFFIXES = (".xlsx", ".xls", ".ods", ".csv")


@pytest.fixture
def office(make_office: Callable[..., Office], clock: TestClock) -> Office:
    return make_office(clock=clock, actor="supervisor")


def file_of(
    path: Path, count: int = 20, seed: int = 1, kinds: list[str] | None = None
) -> tuple[Path, list[Line]]:
    made = lines(kinds or ["bersih"] * count, seed)
    return write(path, {"Data": table(made)}), made


def niks(made: list[Line]) -> list[str]:
    return [str(line.cells[HEADER.index("nik")]) for line in made]


def register_files(office: Office) -> list[str]:
    """Return every file of a register in the data folder, hidden ones too."""
    return sorted(p.name for p in office.store.folder.iterdir() if "register-" in p.name)


def stored(office: Office, report: ImportReport) -> dict[int, tuple[str, frozenset[str]]]:
    """Return the verdict that each row number of the file ended with."""
    with office.read() as connection:
        database = next(
            one.database for one in storage.shelved(connection) if one.snapshot == report.snapshot
        )
    raw = open_keyed(office.store.folder / database, office.store.key, "mode=ro")
    try:
        found = {
            row: ("warned" if codes else "imported", frozenset((codes or "").split(",")) - {""})
            for row, codes in raw.execute("SELECT row, warnings FROM entry")
        }
        aside = raw.execute("SELECT row, reasons FROM set_aside").fetchall()
    finally:
        raw.close()
    assert not found.keys() & {row for row, _ in aside}
    return found | {row: ("quarantined", frozenset(codes.split(","))) for row, codes in aside}


# Round trip ---------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("seed", [1, 2])
def test_each_row_of_a_dirty_file_ends_with_the_right_verdict(
    office: Office, tmp_path: Path, suffix: str, seed: int
) -> None:
    usable = [name for name, kind in KINDS.items() if suffix != ".csv" or not kind.needs_numbers]
    kinds = [*usable, *NOTES] * 3
    Random(seed).shuffle(kinds)
    path, made = file_of(tmp_path / f"kotor{suffix}", kinds=kinds, seed=seed)
    report = register.import_file(office, path, as_of=AS_OF)
    snapshot = report.snapshot
    first = len(TITLE) + 2
    wanted = {
        first + place: (line.verdict, line.codes)
        for place, line in enumerate(made)
        if line.verdict != NOTE
    }
    assert stored(office, report) == wanted
    counts = {name: getattr(snapshot, name) for name in ("imported", "warned", "quarantined")}
    assert counts == expected(made)
    assert snapshot.rows == sum(counts.values()) == len(wanted)
    for code in {code for line in made for code in line.codes}:
        assert snapshot.reasons[code] == sum(code in line.codes for line in made)


def test_what_is_imported_is_found_again_with_every_field(office: Office, tmp_path: Path) -> None:
    row = clean_row(Factory(7))
    path = write(tmp_path / "a.xlsx", {"Data": [tuple(row), tuple(row.values())]})
    register.import_file(office, path, as_of=AS_OF, source=RegisterSource.DTKS)
    (entry,) = register.look_up(office, row["nik"]).exact
    village = office.regions.by_code[entry.village_code or ""]
    told = {
        "iddtks": entry.household_id,
        "id": entry.member_id,
        "nik": entry.nik,
        "nokk": entry.kk,
        "nama": entry.name,
        "tanggal_lahir": f"{entry.birth_date:%d/%m/%Y}",
        "tempat_lahir": entry.birth_place,
        "jenis_kelamin": entry.sex,
        "alamat": entry.address,
        "rt": entry.rt,
        "rw": entry.rw,
        "kecamatan": village.district.upper(),
        "kelurahan": village.name.upper(),
        "psnoka_bpjs": entry.card,
        "noka_bpjs": row["noka_bpjs"],
        "hub_keluarga": entry.relation,
    }
    assert told == row
    assert entry.row == 2


def test_a_preview_shows_what_will_be_read(office: Office, tmp_path: Path) -> None:
    path, made = file_of(tmp_path / "DTKS.xlsx", count=30)
    preview = register.inspect(office, path)
    (sheet,) = preview.sheets
    assert (sheet.name, sheet.header_row) == ("Data", len(TITLE) + 1)
    assert ("iddtks", "id_rumah_tangga") in sheet.columns
    assert ("no", None) in sheet.columns
    assert sheet.rows[0][HEADER.index("nik")] == niks(made)[0]
    assert (preview.source, preview.as_of) == (RegisterSource.DTKS, date(2026, 11, 1))
    assert preview.as_of_from == "judul di dalam berkas"
    workbooks = office.ports.workbooks
    assert run_in_process(register.look_at, workbooks, path, office.today()) == preview


def test_a_preview_of_a_file_without_a_nik_column_shows_that(
    office: Office, tmp_path: Path
) -> None:
    path = write(tmp_path / "a.xlsx", {"Rekap": [("Desa", "Jumlah"), ("Kalipang", 12)]})
    (sheet,) = register.inspect(office, path).sheets
    assert (sheet.name, sheet.header_row, sheet.rows) == ("Rekap", None, ())


def test_what_is_not_told_is_guessed_and_the_report_says_from_what(
    office: Office, tmp_path: Path
) -> None:
    path, _ = file_of(tmp_path / "DTKS per 31 Oktober 2026.csv")
    report = register.import_file(office, path)
    assert (report.snapshot.as_of, report.as_of_from) == (date(2026, 10, 31), "nama berkas")
    assert report.snapshot.source is RegisterSource.DTKS
    plain = write(
        tmp_path / "data.csv", {"x": [HEADER, *(line.cells for line in lines(["bersih"]))]}
    )
    stamp = 1_790_000_000  # 21 September 2026
    os.utime(plain, (stamp, stamp))
    report = register.import_file(office, plain)
    assert report.as_of_from == "tanggal berkas terakhir diubah"
    assert report.snapshot.as_of == date(2026, 9, 21)


def test_nothing_in_the_register_file_can_be_read_without_the_key(
    office: Office, tmp_path: Path
) -> None:
    path, made = file_of(tmp_path / "a.csv")
    register.import_file(office, path, as_of=AS_OF)
    (name,) = register_files(office)
    data = (office.store.folder / name).read_bytes()
    assert not data.startswith(b"SQLite format 3")
    assert not any(nik.encode() in data for nik in niks(made))


# Snapshots ----------------------------------------------------------------------------------


def import_months(office: Office, clock: TestClock, tmp_path: Path, months: range) -> None:
    for month in months:
        clock.go(hours=1)
        path, _ = file_of(tmp_path / f"{month}.csv", count=2, seed=month)
        register.import_file(office, path, as_of=date(2026, month, 1))


def test_the_last_three_imports_are_kept_and_the_last_is_current(
    office: Office, clock: TestClock, tmp_path: Path
) -> None:
    assert register.current_snapshot(office) is None
    import_months(office, clock, tmp_path, range(1, 6))
    kept = register.snapshots(office)
    assert [(s.as_of.month, s.current) for s in kept] == [(5, True), (4, False), (3, False)]
    assert register.current_snapshot(office) == kept[0]
    assert len(register_files(office)) == 3


def test_one_can_go_back_and_the_next_import_keeps_what_was_current(
    office: Office, clock: TestClock, tmp_path: Path
) -> None:
    import_months(office, clock, tmp_path, range(1, 4))
    oldest = register.snapshots(office)[-1]
    assert register.make_current(office, oldest.id).current
    assert register.current_snapshot(office) == register.snapshots(office)[-1]
    import_months(office, clock, tmp_path, range(4, 5))
    kept = [(s.as_of.month, s.current) for s in register.snapshots(office)]
    assert kept == [(4, True), (3, False), (1, False)]


def test_what_is_not_kept_can_not_be_made_current(
    office: Office, clock: TestClock, tmp_path: Path
) -> None:
    import_months(office, clock, tmp_path, range(1, 2))
    oldest = register.snapshots(office)[0]
    import_months(office, clock, tmp_path, range(2, 5))
    with pytest.raises(NotFound):
        register.make_current(office, oldest.id)
    with pytest.raises(NotFound):
        register.export_quarantine(office, oldest.id, tmp_path / "a.xlsx")


def test_the_same_file_again_takes_the_place_of_its_copy(
    office: Office, clock: TestClock, tmp_path: Path
) -> None:
    import_months(office, clock, tmp_path, range(1, 3))
    path, _ = file_of(tmp_path / "2.csv", count=2, seed=2)
    clock.go(hours=1)
    register.import_file(office, path, as_of=date(2026, 2, 1))
    assert [s.as_of.month for s in register.snapshots(office)] == [2, 1]
    assert len(register_files(office)) == 2


def test_an_import_is_one_entry_in_the_journal(office: Office, tmp_path: Path) -> None:
    path, _ = file_of(tmp_path / "a.csv")
    report = register.import_file(office, path, as_of=AS_OF)
    with office.read() as connection:
        (entry,) = journal.history(connection, report.snapshot.id)
        assert journal.verify(connection) is None
    assert (entry.kind, entry.op, entry.actor) == ("snapshot", "insert", office.actor_id)


def test_rows_set_aside_go_back_to_the_village_as_they_came(office: Office, tmp_path: Path) -> None:
    path, made = file_of(tmp_path / "a.xlsx", kinds=["bersih", "nik kosong", "nik 15 angka"])
    report = register.import_file(office, path, as_of=AS_OF)
    out = tmp_path / "perbaikan.xlsx"
    assert register.export_quarantine(office, report.snapshot.id, out) == 2
    with office.ports.workbooks.open(out) as (sheet,):
        header, *rows = [list(row) for row in sheet.rows()]
    assert header[0] == "Yang perlu diperbaiki"
    assert [row[0] for row in rows] == ["NIK kosong", "NIK bukan 16 angka"]
    assert [row[header.index("nama")] for row in rows] == [
        line.cells[HEADER.index("nama")] for line in made[1:]
    ]
    assert rows[1][header.index("nik")] == niks(made)[2]


def test_only_who_may_import_imports(office: Office, tmp_path: Path) -> None:
    path, _ = file_of(tmp_path / "a.csv")
    at_the_counter = acting(office, "petugas1")
    for attempt in (
        lambda: register.import_file(at_the_counter, path, as_of=AS_OF),
        lambda: register.make_current(at_the_counter, at_the_counter.identity.id),
    ):
        with pytest.raises(Refused) as caught:
            attempt()
        assert caught.value.code == "tidak_berwenang"
    assert register.import_file(office.with_actor(None), path, as_of=AS_OF).snapshot.current


# What goes wrong ----------------------------------------------------------------------------


@pytest.fixture
def with_old(office: Office, tmp_path: Path) -> Iterator[Callable[[], None]]:
    """Give an office a register, and a function that proves it is still whole and alone."""
    path, made = file_of(tmp_path / "lama.csv", count=3, seed=99)
    old = register.import_file(office, path, as_of=date(2026, 5, 1)).snapshot
    before = register_files(office)

    def still_whole() -> None:
        assert register.current_snapshot(office) == old
        assert register_files(office) == before
        assert all(register.look_up(office, nik).found for nik in niks(made))

    yield still_whole
    still_whole()


BAD_TABLES: dict[str, tuple[list[tuple[Any, ...]], str, int]] = {
    "no NIK column": ([("No", "Nama", "Alamat"), ("1", "SUTONO", "")], "kolom_nik_tidak_ada", 2),
    "header only": ([HEADER], "hanya_judul", 2),
    "header and totals only": ([HEADER, ("JUMLAH", "0")], "hanya_judul", 2),
    "nothing at all": ([()], "berkas_kosong", 2),
}


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("case", BAD_TABLES)
def test_a_file_without_people_is_refused_and_the_old_data_stay(
    office: Office, with_old: Callable[[], None], tmp_path: Path, case: str, suffix: str
) -> None:
    rows, code, exit_code = BAD_TABLES[case]
    path = write(tmp_path / f"a{suffix}", {"Data": rows})
    with pytest.raises(LoketError) as caught:
        register.import_file(office, path, as_of=AS_OF)
    if suffix == ".csv" and not rows[0]:
        assert caught.value.code == "berkas_kosong"
    else:
        assert (caught.value.code, caught.value.exit_code) == (code, exit_code)


def test_a_truncated_file_leaves_the_old_data(
    office: Office, with_old: Callable[[], None], tmp_path: Path
) -> None:
    path, _ = file_of(tmp_path / "a.xlsx", count=500)
    path.write_bytes(path.read_bytes()[:-200])
    with pytest.raises(EnvironmentFailure):
        register.import_file(office, path, as_of=AS_OF)


def test_data_of_the_future_are_refused(
    office: Office, with_old: Callable[[], None], tmp_path: Path
) -> None:
    path, _ = file_of(tmp_path / "a.csv")
    with pytest.raises(LoketError) as caught:
        register.import_file(office, path, as_of=date(2027, 1, 1))
    assert caught.value.code == "tanggal_data_di_masa_depan"


@pytest.mark.parametrize("after", [0, 1, 2, 3, 4])
def test_a_cancelled_import_leaves_the_old_data(
    office: Office, with_old: Callable[[], None], tmp_path: Path, after: int
) -> None:
    path, _ = file_of(tmp_path / "a.csv")
    asked = iter([False] * after)
    with pytest.raises(Cancelled):
        register.import_file(office, path, as_of=AS_OF, cancelled=lambda: next(asked, True))


def test_the_window_builds_in_a_process_of_its_own(office: Office, tmp_path: Path) -> None:
    path, made = file_of(tmp_path / "a.xlsx", count=50)
    seen: list[Progress] = []
    plan = register.plan_import(office, path, as_of=AS_OF)
    built = run_in_process(register.build, plan, progress=seen.append)
    assert register.current_snapshot(office) is None
    report = register.adopt(office, built)
    assert report.snapshot.imported == 50
    assert {step.step for step in seen} == {"Membaca berkas", "Memeriksa baris", "Menyusun indeks"}
    assert all(register.look_up(office, nik).found for nik in niks(made))


def test_an_import_stopped_in_its_process_can_be_thrown_away(
    office: Office, with_old: Callable[[], None], tmp_path: Path
) -> None:
    path, _ = file_of(tmp_path / "a.csv")
    plan = register.plan_import(office, path, as_of=AS_OF)
    built = run_in_process(register.build, plan)
    assert built.target.exists()
    register.discard(plan)
    register.discard(plan)


def test_what_can_not_be_committed_leaves_the_old_data(
    office: Office, with_old: Callable[[], None], tmp_path: Path
) -> None:
    path, _ = file_of(tmp_path / "a.csv")
    built = register.build(register.plan_import(office, path, as_of=AS_OF))
    with office.store.write(actor=None, at=office.now()) as tx:
        tx.connection.exec_driver_sql(
            "CREATE TRIGGER no_more BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, "
            "'database or disk is full'); END"
        )
    with pytest.raises(EnvironmentFailure) as caught:
        register.adopt(office, built)
    assert caught.value.code == "cakram_penuh"
    with office.store.write(actor=None, at=office.now()) as tx:
        tx.connection.exec_driver_sql("DROP TRIGGER no_more")


def test_a_current_register_that_is_gone_is_told_and_a_lost_older_one_is_no_hindrance(
    office: Office, clock: TestClock, tmp_path: Path
) -> None:
    import_months(office, clock, tmp_path, range(1, 3))
    office.store.companion(RegisterShelf).let_go(set())
    current, older = register.snapshots(office)
    with office.read() as connection:
        names = {one.snapshot.id: one.database for one in storage.shelved(connection)}
    (office.store.folder / names[older.id]).unlink()
    assert not register.look_up(office, "3317010501900001").found
    (office.store.folder / names[current.id]).unlink()
    office.store.companion(RegisterShelf).let_go(set())
    with pytest.raises(EnvironmentFailure) as caught:
        register.look_up(office, "3317010501900001")
    assert caught.value.code == "data_register_hilang"


# Kills and full disks -----------------------------------------------------------------------


def import_and_die(folder: Path, path: Path, step: str) -> None:
    """Import in this process and kill it at a step, as a power cut would."""
    office = bootstrap.open_office(folder, PASSPHRASE, TestClock())

    def kill() -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    def tell(progress: Progress) -> None:
        if progress.step == step:
            kill()

    if step == "publish":
        publish = storage.publish
        storage.publish = lambda *a: (publish(*a), kill())  # type: ignore[assignment, func-returns-value]
    register.import_file(office, path, as_of=AS_OF, progress=tell)


@pytest.mark.skipif(os.name == "nt", reason="signals")
@pytest.mark.parametrize("step", ["Memeriksa baris", "Menyusun indeks", "publish"])
def test_a_killed_import_leaves_the_old_data_and_the_next_one_clears_up(
    office: Office, tmp_path: Path, step: str
) -> None:
    old, made = file_of(tmp_path / "lama.csv", count=3, seed=99)
    kept = register.import_file(office, old, as_of=date(2026, 5, 1)).snapshot
    before = register_files(office)
    path, _ = file_of(tmp_path / "baru.csv", count=200)
    child = multiprocessing.get_context("spawn").Process(
        target=import_and_die, args=(office.store.folder, path, step)
    )
    child.start()
    child.join()
    assert child.exitcode == -signal.SIGKILL
    assert set(register_files(office)) > set(before), "the kill came too early to prove anything"
    assert register.snapshots(office) == (kept,)
    assert all(register.look_up(office, nik).found for nik in niks(made))
    register.import_file(office, path, as_of=AS_OF)
    assert len(register_files(office)) == 2


def test_an_import_under_way_elsewhere_is_not_cleared_away(office: Office, tmp_path: Path) -> None:
    path, _ = file_of(tmp_path / "a.csv", seed=5)
    slow = register.build(register.plan_import(office, path, as_of=AS_OF))
    other, _ = file_of(tmp_path / "b.csv", seed=6)
    register.import_file(office, other, as_of=AS_OF)
    assert register.adopt(office, slow).snapshot.current
    assert len(register.snapshots(office)) == 2


def loket(office: Office, *arguments: str, **options: Any) -> tuple[int, dict[str, Any]]:
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app", *arguments, "--json"],
        env={
            **os.environ,
            "LOKET_DATA_DIR": str(office.store.folder),
            "LOKET_PASSPHRASE": PASSPHRASE,
        },
        capture_output=True,
        text=True,
        check=False,
        **options,
    )
    assert not done.stderr
    return done.returncode, json.loads(done.stdout)


@pytest.mark.skipif(os.name == "nt", reason="file size limits")
@pytest.mark.parametrize("room", [8_000, 600_000, 1_200_000])
def test_a_full_disk_during_an_import_leaves_the_old_data(
    office: Office, with_old: Callable[[], None], tmp_path: Path, room: int
) -> None:
    path, _ = file_of(tmp_path / "besar.csv", count=6_000)

    def no_file_grows_beyond() -> None:
        import resource

        limit = max(room, (office.store.folder / "office.db").stat().st_size)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    code, answer = loket(office, "register", "import", str(path), preexec_fn=no_file_grows_beyond)
    assert (code, answer["error"]) == (3, "cakram_gagal")


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="mounts a small disk")
def test_a_really_full_disk_is_told_as_one(tmp_path: Path) -> None:
    small = tmp_path / "kecil"
    small.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(small)], capture_output=True
    )
    if mounted.returncode:
        pytest.skip("no mounting here")
    try:
        office = make_office(small / "kantor", actor=None)
        path, _ = file_of(tmp_path / "besar.csv", count=9_000)
        code, answer = loket(office, "register", "import", str(path))
        assert (code, answer["error"]) == (3, "cakram_penuh")
        assert register_files(office) == []
        office.store.close()
    finally:
        subprocess.run(["umount", str(small)], check=True)
