"""A village's list comes back with what each person is told, and nobody travels in vain."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.catalogue import ProposalPeriod
from desktop_app.domain.errors import Misused
from desktop_app.domain.village_check import Come
from desktop_app.storage import journal
from desktop_app.storage import register as storage
from desktop_app.storage.office import add_period
from desktop_app.usecases import register
from desktop_app.usecases.office import Office
from desktop_app.usecases.village_check import (
    ANSWER_TITLES,
    Checked,
    check_village,
    village_faults,
    write_checked,
)
from tests.dirty_registers import clean_row, write
from tests.factory import Factory
from tests.offices import TestClock, acting

HOME, OTHER = ("Kalipang", "Sarang"), ("Mantingan", "Bulu")


@pytest.fixture
def office(make_office: Callable[..., Office], clock: TestClock) -> Office:
    return make_office(clock=clock)


@pytest.fixture
def people(office: Office, tmp_path: Path) -> list[dict[str, Any]]:
    """Import seven people: five of Kalipang (two with an inactive card), two from elsewhere."""
    factory = Factory(8)
    rows = []
    for number in range(7):
        village, district = HOME if number < 5 else OTHER
        rows.append(
            clean_row(factory)
            | {"kelurahan": village, "kecamatan": district, "desil_nasional": "3"}
            | {"status_pbi": "NONAKTIF" if number in (0, 1, 5) else "AKTIF"}
        )
    rows[4]["desil_nasional"], rows[4]["status_pbi"] = "9", "NONAKTIF"
    table = [tuple(rows[0]), *(tuple(row.values()) for row in rows)]
    path = write(tmp_path / "DTSEN.xlsx", {"Data": table})
    register.import_file(acting(office, "admin"), path, as_of=date(2026, 11, 1))
    return rows


def asked(folder: Path, rows: list[dict[str, Any]], *more: tuple[Any, ...]) -> Path:
    table = [
        ("Daftar warga Desa Kalipang",),
        (),
        ("No", "Nama Lengkap", "NIK (16 angka)", "Catatan"),
        *((n, row["nama"], row["nik"], "") for n, row in enumerate(rows, start=1)),
        *more,
    ]
    return write(folder / "warga.xlsx", {"Warga": table})


def answers(checked: Checked) -> list[Any]:
    return [row.answer for _, _, rows in checked.sheets for row in rows]


def test_everybody_hears_whether_to_come(
    office: Office, people: list[dict[str, Any]], tmp_path: Path
) -> None:
    stranger = clean_row(Factory(99))
    path = asked(
        tmp_path,
        [people[0], people[2], people[4], people[5], stranger],
        (6, "SALAH KETIK", people[1]["nik"][:15], ""),
        (7, "NAMA ORANG LAIN", people[1]["nik"], ""),
        ("", "", "", "mengetahui kepala desa"),
    )
    checked = check_village(office, path)
    off, active, rich, elsewhere, absent, short, other = answers(checked)
    assert (off.come, off.service) == (Come.YES, "Reaktivasi")
    assert people[0]["iddtks"] in off.ids
    assert "ID-DTKS" in off.remark
    assert off.bring
    assert (active.come, active.bring) == (Come.NO, "")
    assert rich.come is Come.NO
    assert "9" not in rich.remark
    assert elsewhere.come is Come.YES
    assert people[5]["iddtks"] not in elsewhere.ids, "another village's people keep their ID"
    assert (absent.come, absent.fault) == (Come.NO, "tidak_terdaftar")
    assert (short.come, short.fault) == (Come.ASK_FIRST, "nik_bukan_16_angka")
    assert (other.come, other.fault) == (Come.ASK_FIRST, "identitas_berbeda")
    assert people[1]["iddtks"] not in other.ids
    assert checked.village == "Kalipang — Sarang"
    assert checked.summary.rows == 7


def test_who_is_not_registered_comes_while_proposals_are_open(
    office: Office, people: list[dict[str, Any]], tmp_path: Path
) -> None:
    with office.write() as tx:
        add_period(tx, ProposalPeriod(date(2026, 11, 1), date(2026, 11, 30)))
    (told,) = answers(check_village(office, asked(tmp_path, [clean_row(Factory(99))])))
    assert (told.come, told.service) == (Come.YES, "Pengajuan baru")


def test_the_same_rows_come_back_with_the_answers_behind(
    office: Office, people: list[dict[str, Any]], tmp_path: Path
) -> None:
    path = asked(tmp_path, people[:3])
    out = tmp_path / "jawaban.xlsx"
    write_checked(office, check_village(office, path), out)
    with office.ports.workbooks.open(out) as sheets:
        header, *rows = [list(row) for row in sheets[0].rows()]
    assert header == ["No", "Nama Lengkap", "NIK (16 angka)", "Catatan", *ANSWER_TITLES]
    assert [row[2] for row in rows] == [row["nik"] for row in people[:3]]
    assert [row[4] for row in rows] == ["Ya", "Ya", "Tidak"]


def test_a_list_of_bare_numbers_will_do(
    office: Office, people: list[dict[str, Any]], tmp_path: Path
) -> None:
    path = write(tmp_path / "a.csv", {"x": [("nik",), *((row["nik"],) for row in people[:2])]})
    checked = check_village(office, path)
    assert [one.come for one in answers(checked)] == [Come.YES, Come.YES]
    assert all(one.ids for one in answers(checked))


def test_a_damaged_number_and_a_double_are_told(
    office: Office, people: list[dict[str, Any]], tmp_path: Path
) -> None:
    damaged = int(people[0]["nik"][:15] + "0")
    path = asked(tmp_path, [people[1], people[1]], (3, people[0]["nama"], damaged, ""))
    first, again, lost = answers(check_village(office, path))
    assert (first.fault, again.fault) == ("", "ganda_dalam_berkas")
    assert (lost.come, lost.fault) == (Come.ASK_FIRST, "nik_rusak_excel")


def test_every_view_is_journaled_and_the_faults_feed_the_training_report(
    office: Office, people: list[dict[str, Any]], tmp_path: Path
) -> None:
    path = asked(tmp_path, people[:3], (4, "X", "123", ""), (5, "Y", "", ""))
    check_village(office, path)
    person = storage.person_id(office.store.key, people[0]["nik"])
    with office.read() as connection:
        (view,) = journal.history(connection, person)
        assert journal.verify(connection) is None
    assert view.body == {"reason": "cek kolektif", "found": True}
    told = village_faults(office, office.today(), office.today())
    summary = told["Kalipang — Sarang"]
    assert summary.rows == 5
    assert summary.faults == {"nik_bukan_16_angka": 1, "nik_kosong": 1}
    assert sum(summary.come.values()) == 5
    assert village_faults(office, date(2026, 1, 1), date(2026, 1, 31)) == {}


def test_a_file_that_asks_about_nobody_is_refused(office: Office, tmp_path: Path) -> None:
    for rows, code in (
        ([("Nama", "Alamat"), ("A", "B")], "kolom_nik_tidak_ada"),
        ([("NIK", "Nama")], "hanya_judul"),
    ):
        with pytest.raises(Misused) as caught:
            check_village(office, write(tmp_path / "a.xlsx", {"x": rows}))
        assert caught.value.code == code
    with pytest.raises(Misused):
        check_village(office, write(tmp_path / "a.xlsx", {"x": []}), village="33.99")
