"""`loket programme`: periods, import, check, lists, bank, figures."""

from __future__ import annotations

import json
from pathlib import Path
from uuid import UUID

import pytest

from desktop_app import cli
from desktop_app.usecases import beneficiary_steps
from desktop_app.usecases.office import Office
from tests.notice_files import write_xlsx
from tests.offices import PASSPHRASE, acting
from tests.programme_files import HEADER, Field, row_of, use_programmes, verified


@pytest.fixture
def field(office: Office, monkeypatch: pytest.MonkeyPatch) -> Field:
    monkeypatch.setenv("LOKET_PASSPHRASE", PASSPHRASE)
    return use_programmes(office)


def told(office: Office, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    capsys.readouterr()
    code = cli.main(["programme", *words, "--data-dir", str(office.store.folder)])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_a_list_is_imported_checked_fixed_and_sent_to_the_bank(
    office: Office, field: Field, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [row_of(1), row_of(2), row_of(3, rekening="AB12")]
    path = write_xlsx(tmp_path / "penerima 01-11-2026.xlsx", [HEADER, *rows])
    code, out, _ = told(office, capsys, "import", "Tahap I", str(path))
    assert code == 0
    assert "Sheet baris 4: nomor rekening berisi huruf" in out
    again = write_xlsx(tmp_path / "lain.xlsx", [HEADER, row_of(1)])
    code, out, _ = told(office, capsys, "import", str(field.second), str(again), "--json")
    assert json.loads(out)["imported"] == 1

    report = tmp_path / "laporan.xlsx"
    code, out, _ = told(office, capsys, "check", "Tahap I", "--out", str(report), "--json")
    assert (code, json.loads(out)["waiting"], report.exists()) == (0, 1, True)
    code, out, _ = told(office, capsys, "check", str(field.first))
    assert "1  menunggu jawaban" in out

    third = write_xlsx(tmp_path / "tiga.xlsx", [HEADER, row_of(7)])
    made = ["add-period", "PKH", "Tahap III", "--from", "2026-01-01", "--to", "2026-03-31"]
    code, out, _ = told(office, capsys, *made, "--quota", "5", "--benefit", "750000", "--json")
    period = json.loads(out)["id"]
    assert told(office, capsys, "import", "Tahap III", str(third))[0] == 0
    verified(office, UUID(period))
    chief = acting(office, "supervisor")
    form = beneficiary_steps.FixForm(UUID(period), "SK 3", office.today())
    beneficiary_steps.fix_list(chief, form)
    bank = tmp_path / "bank.csv"
    code, out, _ = told(office, capsys, "transfer", "Tahap III", "--out", str(bank), "--json")
    assert (code, json.loads(out)["people"], bank.exists()) == (0, 1, True)
    names = tmp_path / "daftar.pdf"
    code, out, _ = told(office, capsys, "export", "Tahap III", "--out", str(names))
    assert (code, names.exists()) == (0, True)
    code, out, _ = told(office, capsys, "recap", "--year", "2026")
    assert "kuota 5, diusulkan 1, ditetapkan 1" in out
    assert told(office, capsys, "list")[0] == 0


def test_what_is_asked_wrong_is_answered_in_words(
    office: Office, field: Field, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = told(office, capsys, "check", "Tahap XX")
    assert (code, "tidak ada" in err) == (1, True)
    code, _, err = told(office, capsys, "export", "Tahap I", "--out", str(tmp_path / "x.doc"))
    assert (code, ".xlsx atau .pdf" in err) == (2, True)
    empty = write_xlsx(tmp_path / "kosong.xlsx", [("Nama", "Alamat"), ("Budi", "Leteh")])
    code, _, err = told(office, capsys, "import", "Tahap I", str(empty))
    assert (code, "Kolom NIK tidak ditemukan" in err) == (2, True)
