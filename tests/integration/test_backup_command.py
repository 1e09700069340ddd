"""`loket backup`, `loket restore`, `loket office passphrase` and `rekey`, `loket doctor`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_app import bootstrap, cli
from desktop_app.storage import vault
from desktop_app.usecases import accounts, queue
from desktop_app.usecases.office import Office
from tests.offices import PASSPHRASE, serve_somebody

NEW = "frasa baru yang panjang"


@pytest.fixture
def folder(office: Office, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of an office that has served somebody; its passphrase is in the environment."""
    serve_somebody(office)
    office.store.close()
    monkeypatch.setenv("LOKET_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("LOKET_DATA_DIR", str(office.store.folder))
    return office.store.folder


def loket(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, Any]:
    code = cli.main([*arguments, "--json"])
    return code, json.loads(capsys.readouterr().out)


def test_a_backup_is_made_listed_verified_and_restored(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, done = loket(capsys, "backup", "now")
    assert (code, done["second"], done["damaged"]) == (0, "tidak_dipakai", 0)
    code, listed = loket(capsys, "backup", "list")
    assert [one["letters"] for one in listed] == [1]
    assert loket(capsys, "backup", "verify", "--which", listed[0]["name"])[0] == 0
    assert loket(capsys, "backup", "verify", "--which", "20010101T000000000000Z")[0] == 1

    office = bootstrap.open_office(folder, PASSPHRASE)
    queue.issue(accounts.as_administrator(office))
    office.store.close()
    code, look = loket(capsys, "restore", "--look")
    assert (code, look["whole"], look["lost"]["tickets"]) == (0, True, 1)
    assert not list(folder.glob("sebelum-pulih-*"))
    code, refused = loket(capsys, "restore")
    assert (code, refused["error"]) == (1, "perlu_persetujuan")
    code, restored = loket(capsys, "restore", "--yes")
    assert (code, restored["epoch"]) == (0, 2)
    assert Path(restored["aside"]).is_dir()


def test_where_there_is_no_backup_it_says_so(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, told = loket(capsys, "restore", "--from", str(tmp_path), "--look")
    assert (code, told["error"]) == (1, "cadangan_tidak_ada")


def test_passphrase_and_key_are_changed(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOKET_NEW_PASSPHRASE", NEW)
    before = vault.key_id_of(folder)
    sheet = folder.parent / "lembar.pdf"
    assert loket(capsys, "office", "passphrase", "--sheet", str(sheet))[0] == 0
    assert sheet.read_bytes().startswith(b"%PDF")
    assert vault.key_id_of(folder) == before
    assert loket(capsys, "office", "rekey")[0] == 3  # that is the old passphrase
    monkeypatch.setenv("LOKET_PASSPHRASE", NEW)
    assert loket(capsys, "office", "rekey", "--keep-passphrase")[0] == 0
    assert vault.key_id_of(folder) != before
    assert loket(capsys, "backup", "now")[0] == 0


def test_the_doctor_says_what_to_do_and_salvages(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, told = loket(capsys, "doctor")
    names = {one["name"] for one in told["checks"]}
    assert code == 0
    assert names >= {"sqlite", "sandi", "kunci", "jam", "cadangan", "catatan_terakhir", "pencetak"}
    (folder / "office.db-wal").unlink(missing_ok=True)
    code, told = loket(capsys, "doctor", "--salvage", str(tmp_path / "selamat"))
    assert (code, told["files_lost"]) == (0, 0)
    assert told["tables"]["letter"] == {"saved": 1, "lost": 0}
    assert loket(capsys, "doctor", "--data-dir", str(tmp_path / "selamat"))[0] == 0
