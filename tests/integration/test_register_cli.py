"""`loket register` as scripts rely on it: JSON, exit codes, one sentence for every mistake."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app import cli
from desktop_app.usecases.office import Office
from tests.dirty_registers import HEADER, lines, table, write
from tests.offices import PASSPHRASE

Loket = Callable[..., tuple[int, Any]]


@pytest.fixture
def loket(
    make_office: Callable[..., Office],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Loket:
    """Return a function that runs a command and gives its exit code and its answer."""
    office = make_office(actor=None)
    office.store.close()
    monkeypatch.setenv("LOKET_DATA_DIR", str(office.store.folder))
    monkeypatch.setenv("LOKET_PASSPHRASE", PASSPHRASE)

    def run(*arguments: str) -> tuple[int, Any]:
        code = cli.main(["register", *arguments])
        told = capsys.readouterr()
        if "--json" in arguments:
            assert not told.err
            return code, json.loads(told.out)
        return code, told.out + told.err

    return run


@pytest.fixture
def dirty(tmp_path: Path) -> Path:
    made = lines(["bersih", "bersih", "kartu tanpa nol", "nik kosong", "jumlah"])
    return write(tmp_path / "DTSEN per 1 November 2026.xlsx", {"Data": table(made)})


def first_nik() -> str:
    """Return the NIK of the first line of `dirty`."""
    return str(lines(["bersih"])[0].cells[HEADER.index("nik")])


def test_an_import_answers_with_counts_that_add_up(loket: Loket, dirty: Path) -> None:
    code, answer = loket("import", str(dirty), "--json")
    assert code == 0
    seconds = answer.pop("seconds")
    assert isinstance(seconds, float)
    assert len(answer.pop("id")) == 36
    assert answer == {
        "rows": 4,
        "imported": 2,
        "warned": 1,
        "quarantined": 1,
        "reasons": {"kartu_nol_depan": 1, "nik_kosong": 1},
        "source": "DTSEN",
        "as_of": "2026-11-01",
        "as_of_from": "nama berkas",
        "sheets": ["Data"],
        "notes": {"baris_catatan": 1},
    }


def test_a_person_reads_what_became_of_the_file(loket: Loket, dirty: Path) -> None:
    code, text = loket("import", str(dirty), "--as-of", "2026-10-31", "--source", "DTKS")
    assert code == 0
    assert "DTKS per 31 Oktober 2026 (tanggal: ditentukan) sekarang dipakai." in text
    assert "NIK kosong" in text


def test_a_look_up_finds_or_exits_with_one(loket: Loket, dirty: Path) -> None:
    loket("import", str(dirty), "--json")
    nik = first_nik()
    code, answer = loket("lookup", nik, "--json")
    assert (code, answer["found"], answer["source"]) == (0, True, "DTSEN")
    assert answer["as_of"] == "2026-11-01"
    assert [match["nik"] for match in answer["matches"]] == [nik]
    code, answer = loket("lookup", "3317019999999999", "--json")
    assert (code, answer["found"], answer["matches"]) == (1, False, [])
    code, text = loket("lookup", nik)
    assert code == 0
    assert "Terdaftar di DTSEN per 1 November 2026." in text


def test_before_the_first_import_the_answer_says_what_to_do(loket: Loket) -> None:
    code, answer = loket("lookup", "3317019999999999", "--json")
    assert (code, answer["found"], answer["as_of"]) == (1, False, None)
    assert "loket register import" in loket("lookup", "3317019999999999")[1]
    assert "loket register import" in loket("snapshots")[1]


def test_the_snapshots_are_listed_the_last_first(loket: Loket, dirty: Path) -> None:
    loket("import", str(dirty), "--as-of", "2026-01-01", "--json")
    loket("import", str(dirty), "--as-of", "2026-02-01", "--json")
    code, answer = loket("snapshots", "--json")
    assert code == 0
    assert [(s["as_of"], s["current"]) for s in answer] == [
        ("2026-02-01", True),
        ("2026-01-01", False),
    ]


@pytest.mark.parametrize(
    ("arguments", "code", "error"),
    [
        (("import", "tidak-ada.xlsx"), 2, "berkas_tidak_ada"),
        (("import", "halaman.xlsx"), 2, "berkas_html"),
        (("import", "terpotong.xlsx"), 3, "berkas_terpotong"),
        (("import", "DTSEN.xlsx", "--as-of", "2999-01-01"), 2, "tanggal_data_di_masa_depan"),
        (("import", "DTSEN.xlsx", "--as-of", "kemarin"), 2, "pemakaian_salah"),
        (("import", "DTSEN.xlsx", "--source", "lain"), 2, "pemakaian_salah"),
        (("lookup", "331701"), 2, "nomor_bukan_16_angka"),
        (("lookup",), 2, "pemakaian_salah"),
    ],
)
def test_every_mistake_has_its_exit_code_and_its_name(
    loket: Loket,
    dirty: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    code: int,
    error: str,
) -> None:
    folder = dirty.parent
    (folder / "halaman.xlsx").write_text("<html>", encoding="utf-8")
    (folder / "terpotong.xlsx").write_bytes(dirty.read_bytes()[:-100])
    dirty.rename(folder / "DTSEN.xlsx")
    monkeypatch.chdir(folder)
    assert loket(*arguments, "--json")[0] == code
    assert loket(*arguments, "--json")[1]["error"] == error


def test_columns_can_be_chosen_and_are_kept_for_the_next_file(loket: Loket, tmp_path: Path) -> None:
    person = lines(["bersih"])[0].cells
    nik, name = person[HEADER.index("nik")], person[HEADER.index("nama")]
    rows = [("Urut", "Identitas", "Sebutan"), (1, nik, name), (2, "123", "SALAH")]
    path = write(tmp_path / "a.xlsx", {"Data": rows})
    code, answer = loket("import", str(path), "--as-of", "2026-11-01", "--json")
    assert (code, answer["error"]) == (2, "kolom_nik_tidak_ada")
    code, told = loket("preview", str(path), "--map", "nik=B")
    assert code == 0
    assert "Identitas" in told
    code, answer = loket(
        "import", str(path), "--as-of", "2026-11-01", "--map", "nik=B", "--map", "nama=C", "--json"
    )
    assert (code, answer["rows"], answer["quarantined"]) == (0, 2, 1)
    code, answer = loket("import", str(path), "--as-of", "2026-11-02", "--json")
    assert (code, answer["rows"]) == (0, 2)
    code, answer = loket("import", str(path), "--map", "umur=B", "--json")
    assert (code, answer["error"]) == (2, "pemetaan_salah")


def test_quality_mending_and_changes_from_the_command_line(
    loket: Loket, dirty: Path, tmp_path: Path
) -> None:
    assert loket("quality", "--json")[0] == 1
    assert loket("import", str(dirty))[0] == 0
    out = tmp_path / "desa"
    code, answer = loket("quality", "--out", str(out), "--json")
    assert code == 0
    assert answer["rows"] == answer["imported"] + answer["warned"] + answer["quarantined"]
    assert sum(answer["written"].values()) == 1
    (name,) = answer["written"]
    code, answer = loket("mend", str(out / name), "--json")
    assert (code, answer["unchanged"], answer["snapshot"]) == (1, 1, None)
    code, answer = loket("changes", "--json")
    assert (code, answer["error"]) == (2, "data_hanya_satu")
    made = lines(["bersih", "bersih"], seed=40)
    later = write(tmp_path / "DTSEN per 2 November 2026.xlsx", {"Data": table(made)})
    assert loket("import", str(later))[0] == 0
    code, answer = loket("changes", "--out", str(tmp_path / "ubah.xlsx"), "--json")
    assert (code, answer["counts"]["masuk"]) == (0, 2)
    assert (tmp_path / "ubah.xlsx").exists()
    for command in (["quality"], ["changes"]):
        code, told = loket(*command)
        assert code == 0
        assert "None" not in told


def test_a_villages_list_is_answered_from_the_command_line(
    loket: Loket, dirty: Path, tmp_path: Path
) -> None:
    assert loket("import", str(dirty))[0] == 0
    path = write(tmp_path / "desa.xlsx", {"x": [("NIK",), (first_nik(),), ("123",)]})
    out = tmp_path / "jawaban.xlsx"
    code, answer = loket("check-village", str(path), "--out", str(out), "--json")
    assert code == 0
    assert [one["row"] for one in answer["people"]] == [2, 3]
    assert answer["people"][1]["fault"] == "nik_bukan_16_angka"
    assert out.exists()
    code, told = loket("check-village", str(path))
    assert "Perlu datang?" in told
    code, answer = loket("village-faults", "--json")
    assert code == 0
    assert sum(one["faults"]["nik_bukan_16_angka"] for one in answer.values()) == 2
    assert "NIK bukan 16 angka" in loket("village-faults")[1]


def test_one_field_finds_people_as_the_screen_does(loket: Loket, dirty: Path) -> None:
    loket("import", str(dirty))
    nik, name = first_nik(), lines(["bersih"])[0].cells[HEADER.index("nama")]
    code, answer = loket("search", *name.split(), "--json")
    assert code == 0
    assert answer["hits"][0]["name"] == name.upper()
    assert nik not in json.dumps(answer)
    code, told = loket("search", nik)
    assert code == 0
    assert name.upper() in told
    code, told = loket("search", "zzqqxx wwvvkk")
    assert code == 1
    assert "belum berarti tidak terdaftar" in told
