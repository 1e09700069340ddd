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
