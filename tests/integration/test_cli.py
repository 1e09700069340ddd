"""The `loket` command as scripts and people meet it: real processes, exit codes, sentences."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.storage.tables import journal
from desktop_app.usecases.office import Office
from tests.offices import PASSPHRASE, PASSWORD, serve_somebody
from tests.processes import ended

ROOT = Path(__file__).parents[2]
COMMANDS = ["office show", "doctor", "letter list", "report month 2026-11"]


def loket(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own, nobody at a terminal."""
    return subprocess.run(
        [sys.executable, "-m", "desktop_app", *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def opened(office: Office, *arguments: object, **more: str) -> subprocess.CompletedProcess[str]:
    """Run a command on an office with its passphrase in the environment."""
    environment = {"LOKET_PASSPHRASE": PASSPHRASE, **more}
    return loket(*arguments, "--data-dir", office.store.folder, **environment)


def _one_sentence(text: str) -> bool:
    return len(text.strip().splitlines()) == 1 and text.strip()[-1] in ".?`"


@pytest.mark.parametrize(
    "command",
    ["", "day", "office", "office create", "register", "letter", "report", "demo", "doctor"],
)
def test_every_page_of_help_is_indonesian(command: str) -> None:
    page = loket(*command.split(), "--help")

    assert page.returncode == 0
    assert page.stderr == ""
    assert page.stdout.startswith("Pemakaian: loket")
    assert "Tampilkan bantuan ini." in page.stdout
    for english in (
        "Usage",
        "Options",
        "Commands",
        "Arguments",
        "Show this",
        "required",
        "default",
    ):
        assert english not in page.stdout
    assert not set(page.stdout) & set("╭╮│╰\x1b")


def test_a_group_without_a_command_shows_its_help() -> None:
    page = loket("office")

    assert page.returncode == 2
    assert "Perintah:" in page.stderr


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--nope"], "Pilihan --nope tidak dikenal."),
        (["doctor", "--jso"], "Maksud Anda --json?"),
        (["offic"], "Perintah offic tidak ada. Maksud Anda office?"),
        (["office", "hapus"], "Perintah hapus tidak ada."),
        (["office", "sheet"], "Isian PDF belum diisi."),
        (["office", "create", "--name"], "Pilihan --name harus diikuti nilainya."),
        (["doctor", "--json=ya"], "Pilihan --json tidak memakai nilai."),
        (["doctor", "satu", "dua"], "Isian ini berlebih: satu dua."),
        (["demo", "--replay", "tidak-ada.json"], "tidak-ada.json tidak ada."),
        (["letter", "list", "--limit", "banyak"], "isi dengan bilangan bulat."),
    ],
)
def test_a_wrong_command_line_is_told_in_one_sentence(arguments: list[str], sentence: str) -> None:
    answer = loket(*arguments)

    assert answer.returncode == 2
    assert answer.stdout == ""
    assert sentence in answer.stderr
    assert _one_sentence(answer.stderr)
    assert "--help`" in answer.stderr


def test_a_script_gets_the_same_as_json() -> None:
    answer = loket("doctor", "--jso", "--json")

    assert answer.returncode == 2
    assert answer.stderr == ""
    told = json.loads(answer.stdout)
    assert told["error"] == "pemakaian_salah"
    assert "--jso" in told["message"]


@pytest.mark.parametrize(
    "command", ["office show", "doctor", "letter list", "report month 2026-11"]
)
def test_where_no_office_is_every_command_says_so(tmp_path: Path, command: str) -> None:
    human = loket(*command.split(), "--data-dir", tmp_path / "kosong")
    script = loket(*command.split(), "--json", LOKET_DATA_DIR=str(tmp_path / "kosong"))

    assert human.returncode == script.returncode == 3
    assert "Belum ada kantor di folder ini." in human.stderr
    assert json.loads(script.stdout)["error"] == "belum_ada_kantor"
    assert not (tmp_path / "kosong").exists()


def test_the_folder_may_be_named_before_the_command(office: Office) -> None:
    answer = loket("--data-dir", office.store.folder, "office", "show", LOKET_PASSPHRASE=PASSPHRASE)

    assert answer.returncode == 0
    assert "Dinas Sosial Kabupaten Contoh" in answer.stdout


def test_a_locked_office_is_not_asked_about_without_a_terminal(office: Office) -> None:
    answer = loket("office", "show", "--data-dir", office.store.folder)

    assert answer.returncode == 3
    assert "LOKET_PASSPHRASE" in answer.stderr
    assert _one_sentence(answer.stderr)


def test_a_wrong_passphrase_is_told(office: Office) -> None:
    answer = opened(office, "office", "show", "--json", LOKET_PASSPHRASE="frasa yang salah")

    assert answer.returncode == 3
    assert json.loads(answer.stdout)["error"] == "frasa_sandi_salah"


def test_show_tells_who_is_in_the_office(office: Office) -> None:
    told = json.loads(opened(office, "office", "show", "--json").stdout)

    assert told["name"] == "Dinas Sosial Kabupaten Contoh"
    assert told["letterhead"]["place"] == "Rembang"
    assert [one["code"] for one in told["counters"]] == ["A"]
    assert {one["username"]: one["role"] for one in told["officers"]} == {
        "admin": "admin",
        "supervisor": "supervisor",
        "petugas1": "petugas",
    }


def test_create_makes_an_office_that_the_next_command_opens(tmp_path: Path) -> None:
    folder, sheet = tmp_path / "kantor", tmp_path / "lembar.pdf"
    secrets = {"LOKET_PASSPHRASE": PASSPHRASE, "LOKET_ADMIN_PASSWORD": PASSWORD}
    form = {
        "--name": "Dinas Sosial Kabupaten Uji",
        "--address": "Jl. Uji 1",
        "--place": "Rembang",
        "--opd-code": "DINSOS",
        "--regency": "3317",
        "--admin": "admin",
        "--admin-name": "Rahayu Uji",
        "--data-dir": folder,
        "--sheet": sheet,
    }
    words = [word for pair in form.items() for word in pair]

    made = loket("office", "create", *words, "--json", **secrets)
    again = loket("office", "create", *words, **secrets)
    shown = loket("office", "show", "--data-dir", folder, **secrets)

    assert made.returncode == 0, made.stdout + made.stderr
    assert json.loads(made.stdout)["office"] == "Dinas Sosial Kabupaten Uji"
    assert sheet.read_bytes().startswith(b"%PDF")
    assert (again.returncode, "sudah berisi kantor" in again.stderr) == (3, True)
    assert (shown.returncode, "Rahayu Uji" in shown.stdout) == (0, True)

    (folder / "recovery.json").unlink()
    recovered = loket("office", "recover", sheet, "--data-dir", folder)
    assert recovered.returncode == 0, recovered.stderr
    assert loket("doctor", "--data-dir", folder, **secrets).returncode == 0


@pytest.mark.parametrize(
    ("missing", "where"),
    [("--place", "--place"), ("LOKET_ADMIN_PASSWORD", "LOKET_ADMIN_PASSWORD")],
)
def test_create_says_what_is_missing_and_makes_nothing(
    tmp_path: Path, missing: str, where: str
) -> None:
    words = {
        "--name": "Dinas Uji",
        "--address": "Jl. Uji 1",
        "--place": "Rembang",
        "--opd-code": "X",
        "--regency": "3317",
        "--admin": "admin",
        "--admin-name": "Rahayu",
    }
    secrets = {"LOKET_PASSPHRASE": PASSPHRASE, "LOKET_ADMIN_PASSWORD": PASSWORD}
    given = [
        word for option, value in words.items() if option != missing for word in (option, value)
    ]
    secrets = {name: value for name, value in secrets.items() if name != missing}

    answer = loket("office", "create", *given, "--data-dir", tmp_path / "kantor", **secrets)

    assert answer.returncode == 2
    assert f"Isi dengan {where}." in answer.stderr
    assert not (tmp_path / "kantor").exists()


def test_create_refuses_a_form_in_words(tmp_path: Path) -> None:
    answer = loket(
        *("office", "create", "--name", "Dinas Uji", "--address", "Jl. Uji 1", "--place", "X"),
        *("--opd-code", "X", "--regency", "33", "--admin", "admin", "--admin-name", "Rahayu"),
        *("--data-dir", tmp_path / "kantor", "--json"),
        LOKET_PASSPHRASE=PASSPHRASE,
        LOKET_ADMIN_PASSWORD=PASSWORD,
    )

    assert answer.returncode == 1
    assert json.loads(answer.stdout)["error"] == "kode_kabupaten_salah"


def test_the_doctor_is_content_with_a_sound_office(office: Office) -> None:
    serve_somebody(office)
    human, script = opened(office, "doctor"), opened(office, "doctor", "--json")

    assert human.returncode == script.returncode == 0
    told = json.loads(script.stdout)
    assert told["healthy"] is True
    assert {check["name"] for check in told["checks"]} >= {"jejak_audit", "arsip_surat", "sqlite"}
    assert "Jejak audit utuh" in human.stdout


def test_the_doctor_ends_with_one_when_something_is_broken(office: Office) -> None:
    with office.store.writer.begin() as connection:
        connection.execute(journal.update().where(journal.c.lsn == 2).values(kind="x"))

    human, script = opened(office, "doctor"), opened(office, "doctor", "--json")

    assert human.returncode == script.returncode == 1
    assert json.loads(script.stdout)["healthy"] is False
    assert "RUSAK" in human.stdout


def test_two_commands_at_once_are_fine(office: Office) -> None:
    environment = {**os.environ, "LOKET_PASSPHRASE": PASSPHRASE}
    command = [
        sys.executable,
        "-m",
        "desktop_app",
        "doctor",
        "--data-dir",
        str(office.store.folder),
    ]
    with contextlib.ExitStack() as started:
        running = []
        for _ in range(2):
            doctor = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
            running.append(started.enter_context(ended(doctor)))
        assert [process.wait() for process in running] == [0, 0]


def test_a_damaged_database_is_told_and_left_alone(make_office: Callable[..., Office]) -> None:
    office = make_office()
    office.store.close()
    path = office.store.folder / "office.db"
    path.write_bytes(b"x" * 8192)

    answer = opened(office, "office", "show")

    assert answer.returncode == 3
    assert "pulihkan dari cadangan" in answer.stderr
    assert _one_sentence(answer.stderr)
    assert path.read_bytes() == b"x" * 8192


def test_a_fault_of_ours_is_told_calmly_and_written_down_without_people(office: Office) -> None:
    person, _ = serve_somebody(office)
    with office.store.writer.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE counter RENAME TO counter_gone")

    answer = opened(office, "office", "show")
    log = (office.store.folder / "logs" / "loket.log").read_text("utf-8")

    assert answer.returncode == 3
    assert "Traceback" not in answer.stderr
    assert "kesalahan di dalam program" in answer.stderr
    assert str(office.store.folder / "logs") in answer.stderr
    assert "OperationalError" in log
    assert person.name not in log


def test_the_command_loads_little_before_it_is_needed() -> None:
    code = (
        "import sys; from desktop_app import cli; cli.main(['--help']);"
        "print([m for m in ('sqlalchemy', 'alembic', 'reportlab', 'PySide6', 'openpyxl', 'keyring')"
        " if m in sys.modules])"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    )

    assert answer.stdout.strip().splitlines()[-1] == "[]"


def test_json_answers_are_whole_objects(office: Office) -> None:
    answers: list[Any] = [
        json.loads(opened(office, *command.split(), "--json").stdout) for command in COMMANDS
    ]

    assert [type(answer) for answer in answers] == [dict, dict, list, dict]


def test_rules_are_a_file_from_the_command_line_too(office: Office, tmp_path: Path) -> None:
    out = tmp_path / "aturan.toml"
    assert opened(office, "rules", "export", "2026", "1", "--out", out).returncode == 0
    told = opened(office, "rules", "import", out, "--from", "2037-01-01")
    assert told.stdout.splitlines() == ["Aturan 2026 versi 2 berlaku sejak 2037-01-01."]
    listed = json.loads(opened(office, "rules", "list", "--json").stdout)
    assert [(one["code"], one["version"]) for one in listed] == [
        ("2026", 2),
        ("2026", 1),
        ("2022", 1),
    ]
    out.write_text(out.read_text("utf-8").replace("nik_bermasalah", "nik_salah"), "utf-8")
    wrong = opened(office, "rules", "import", out)
    assert wrong.returncode == 2
    assert "nik_salah" in wrong.stderr


def test_a_service_is_a_file_from_the_command_line_too(office: Office, tmp_path: Path) -> None:
    out = tmp_path / "reaktivasi.toml"
    assert opened(office, "service", "export", "reaktivasi", "--out", out).returncode == 0
    out.write_text(out.read_text("utf-8").replace('"Reaktivasi"', '"Aktif lagi"'), "utf-8")
    told = opened(office, "service", "import", out, "--from", "2037-01-01")
    assert told.stdout.splitlines() == [
        "Aktif lagi berlaku sejak 2037-01-01.",
        "  Nama pendek: “Reaktivasi” menjadi “Aktif lagi”.",
    ]
    listed = opened(office, "service", "list", "--json")
    assert [one["since"] for one in json.loads(listed.stdout) if one["code"] == "reaktivasi"] == [
        "2014-01-01",
        "2037-01-01",
    ]
    assert opened(office, "service", "withdraw", "informasi", "2037-01-01").returncode == 0
    again = opened(office, "service", "withdraw", "informasi", "2038-01-01")
    assert again.returncode == 1
    assert _one_sentence(again.stderr)


def test_the_villages_are_reported_from_the_command_line(office: Office, tmp_path: Path) -> None:
    serve_somebody(office)
    span = ("report", "villages", "--from", "2026-11-01", "--to", "2026-11-30")
    told = json.loads(opened(office, *span, "--json").stdout)
    assert (told["total"]["cases"], told["total"]["faulty"]) == (1, 0)
    out = tmp_path / "desa.pdf"
    saved = opened(office, *span, "--out", out)
    assert saved.stdout.splitlines()[0] == "Tidak ada kesalahan desa pada 1 permohonan."
    assert out.read_bytes().startswith(b"%PDF")
    backwards = opened(office, "report", "villages", "--from", "2026-11-30", "--to", "2026-11-01")
    assert backwards.returncode == 2
