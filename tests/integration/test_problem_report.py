"""Laporan masalah: enough to help from afar, nobody's data in it, and nothing sent."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app import paths, settings
from desktop_app.cli import main
from desktop_app.domain import scrub
from desktop_app.domain.errors import EnvironmentFailure, Refused
from desktop_app.usecases import bug_report, problem_report
from desktop_app.usecases import settings as office_settings
from desktop_app.usecases.office import Office
from desktop_app.usecases.problem_report import Piece, ProblemReport
from desktop_app.version import version
from tests.offices import PASSPHRASE, acting, serve_somebody

PIECES = [
    "keterangan.txt",
    "pemeriksaan.txt",
    "versi.txt",
    "komputer.txt",
    "pengaturan.txt",
    "galat-terakhir.txt",
    "catatan.txt",
]


def logged(folder: Path) -> Path:
    """Put a log with a fault of ours into a data folder."""
    path = paths.log_dir(folder) / "loket.log"
    path.parent.mkdir(exist_ok=True)
    try:
        raise KeyError("rahasia")
    except KeyError as error:
        fault = bug_report.describe(error)
    path.write_text(
        "2026-11-20 08:00:00,000 WARNING desktop_app.x pertama\n"
        f"2026-11-20 08:10:00,000 ERROR desktop_app.gui.words fault in the window\n{fault}\n"
        "2026-11-20 08:20:00,000 WARNING desktop_app.x terakhir\n"
    )
    return path


def text_of(report: ProblemReport, name: str) -> str:
    return next(one.text for one in report.pieces if one.name == name)


def inside(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as pack:
        return {name: pack.read(name).decode() for name in pack.namelist()}


def test_who_helps_finds_what_is_needed(office: Office, tmp_path: Path) -> None:
    logged(office.store.folder)
    office_settings.change_setting(acting(office, "admin"), "queue.max_calls", 5)
    settings.write_machine(office.store.folder, settings.VOICE_VOLUME, 10)
    report = problem_report.prepare(
        office, "Cetak berhenti.", {"Layar 1": "1366×768 100 %"}, lambda: ("Laser",)
    )
    path = problem_report.save_report(report, tmp_path)
    assert path.name == report.file_name
    found = inside(path)
    assert list(found) == PIECES
    assert found == {one.name: one.text for one in report.pieces}, "what was shown is what is saved"
    assert found["keterangan.txt"] == "Cetak berhenti."
    assert "jejak_audit – " in found["pemeriksaan.txt"]
    assert report.covered == 0, "what the doctor says is left as it is"
    assert f"Loket Linjamsos: {version()}" in found["versi.txt"]
    for part in ("SQLite", "SQLCipher", "PySide6", "Python"):
        assert re.search(rf"{part}[^:]*: \S+", found["versi.txt"]), part
    assert "1366×768" in found["komputer.txt"]
    assert "Cakram data" in found["komputer.txt"]
    assert found["pengaturan.txt"] == "queue.max_calls = 5\nvoice.volume = 10"
    assert "KeyError" in found["galat-terakhir.txt"]
    assert found["catatan.txt"].index("pertama") < found["catatan.txt"].index("terakhir")


def test_a_crash_below_python_is_in_it_too(office: Office) -> None:
    log = logged(office.store.folder)
    crash = "Fatal Python error: Segmentation fault\n\n  File x.py, line 3 in paint\n"
    log.with_name(paths.CRASH_LOG).write_text(crash)
    told = text_of(problem_report.prepare(office, "", {}), "galat-terakhir.txt")
    assert "Segmentation fault" in told
    assert "KeyError" in told
    found = subprocess.run([sys.executable, "-c", _CRASH, str(office.store.folder)], check=False)
    assert found.returncode != 0
    assert "_crash_here" in log.with_name(paths.CRASH_LOG).read_text()


_CRASH = """
import ctypes, sys
from pathlib import Path
from desktop_app import bootstrap
def _crash_here():
    ctypes.string_at(0)
bootstrap.log_to(Path(sys.argv[1]))
_crash_here()
"""


def test_whom_somebody_writes_of_is_covered_before_it_is_shown(office: Office) -> None:
    person, _ = serve_somebody(office)
    words = (
        f"{person.name} (NIK {person.nik}, KK {person.kk}) tidak bisa dicetak. "
        f"{person.name.upper()}; Ibu Lestari 0812-3456-7890, siti@contoh.id"
    )
    report = problem_report.prepare(office, words, {})
    told = text_of(report, "keterangan.txt")
    assert report.covered >= 6
    for secret in (person.name, person.nik, person.kk, "Lestari", "7890", "siti@"):
        assert str(secret).casefold() not in told.casefold()
    assert "tidak bisa dicetak" in told


def test_a_log_that_names_somebody_all_the_same_is_covered(office: Office) -> None:
    person, done = serve_somebody(office)
    log = logged(office.store.folder)
    with log.open("a") as out:
        out.write(f"2026-11-20 08:30:00,000 ERROR x row {person.nik} {person.name} gagal\n")
        out.write(f"token={'a1' * 20}\n")
    report = problem_report.prepare(office, "", {})
    text = "\n".join(one.text for one in report.pieces)
    for secret in (person.nik, person.name, "a1a1", str(done.letter.number if done.letter else "")):
        assert not secret or secret not in text
    assert scrub.NUMBER in text_of(report, "galat-terakhir.txt")


def test_no_secret_of_a_setting_and_no_account_is_in_it(office: Office) -> None:
    admin = acting(office, "admin")
    header = "Authorization: Bearer rahasia12345"
    office_settings.change_setting(admin, "message.sms_headers", header)
    office_settings.change_setting(admin, "esign.user", "siti.pejabat")
    text = text_of(problem_report.prepare(office, "", {}), "pengaturan.txt")
    assert text == f"message.sms_headers = {scrub.SECRET}"


def test_the_home_folder_does_not_tell_whose_it_is(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/budi"))
    settings.write_machine(office.store.folder, settings.SCANNER_FOLDER, "/home/budi/pindai")
    report = problem_report.prepare(office, "", {})
    assert '"~/pindai"' in text_of(report, "pengaturan.txt")


def test_what_is_not_clean_is_not_saved(office: Office, tmp_path: Path) -> None:
    report = problem_report.prepare(office, "", {})
    dirty = replace(report, pieces=(Piece("x.txt", "", "NIK 3317014507900001"),))
    with pytest.raises(Refused) as refused:
        problem_report.save_report(dirty, tmp_path / "x.zip")
    assert refused.value.code == "laporan_memuat_data"
    assert list(tmp_path.glob("*.zip")) == []


def test_a_folder_that_cannot_be_written_is_said(office: Office, tmp_path: Path) -> None:
    report = problem_report.prepare(office, "", {})
    with pytest.raises(EnvironmentFailure):
        problem_report.save_report(report, tmp_path / "tidak" / "ada" / "x.zip")
    with pytest.raises(Refused):
        problem_report.prepare(office, "x" * 5001, {})
    with pytest.raises(Refused):
        problem_report.prepare(office.with_actor(None), "", {})


def test_the_command_line_saves_one_also_for_an_office_that_does_not_open(
    office: Office,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = office.store.folder
    logged(folder)
    monkeypatch.setenv("LOKET_PASSPHRASE", PASSPHRASE)
    out = tmp_path / "laporan.zip"
    command = ["doctor", "--report", str(out), "--words", "Layar kosong", "--data-dir", str(folder)]
    assert main([*command, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["pieces"] == PIECES
    assert inside(out)["keterangan.txt"] == "Layar kosong"
    monkeypatch.setenv("LOKET_PASSPHRASE", "frasa yang salah sekali")
    assert main(command) == 0
    found = inside(out)
    assert "frasa_sandi" in found["pemeriksaan.txt"]
    assert "KeyError" in found["galat-terakhir.txt"]
