"""`loket key` and `loket letter export` as scripts and people meet them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app import cli
from desktop_app.usecases import letter_keys, letters
from desktop_app.usecases.office import Office
from tests.letter_desk import issued
from tests.offices import PASSPHRASE


@pytest.fixture(autouse=True)
def here(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the command line open the office of the test."""
    monkeypatch.setenv("LOKET_DATA_DIR", str(office.store.folder))
    monkeypatch.setenv("LOKET_PASSPHRASE", PASSPHRASE)


def asked(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, Any]:
    code = cli.main([*arguments, "--json"])
    return code, json.loads(capsys.readouterr().out)


def test_keys_go_from_one_office_to_another_on_the_command_line(
    office: Office,
    make_office: Callable[..., Office],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert asked(capsys, "key", "list") == (0, [])
    there = make_office()
    letter = issued(there)
    letter_keys.export_keys(there, tmp_path / "kunci.json")
    code, answer = asked(capsys, "key", "import", str(tmp_path / "kunci.json"))
    assert (code, answer["new"]) == (0, 1)
    (row,) = asked(capsys, "key", "list")[1]
    assert row["fingerprint"] == answer["fingerprints"][0]
    code, verdict = asked(capsys, "letter", "verify", letter.token)
    assert (code, verdict["state"]) == (0, "belum_dapat_dipastikan")
    issued(office)
    code, answer = asked(capsys, "key", "export", "--out", str(tmp_path / "kami.json"))
    assert (code, answer["keys"]) == (0, 1)
    assert letter_keys.look_into(tmp_path / "kami.json").office == office.identity.name


def test_a_key_is_changed_and_revoked_on_the_command_line(
    office: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    letter = issued(office)
    code, key = asked(capsys, "key", "change", "a")
    assert (code, key["revoked_from"]) == (0, None)
    assert asked(capsys, "key", "revoke", "A")[1]["revoked"] == 2
    assert letters.verify(office, letter.token).genuine
    assert [bool(one["revoked_from"]) for one in asked(capsys, "key", "list")[1]] == [True, True]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["revoke", "Z"], 1, "Tidak ada loket"),
        (["revoke", "A", "--since", "kemarin"], 2, "bukan waktu"),
        (["revoke", "A", "--since", "2099-01-01T00:00"], 1, "belum tiba"),
        (["import", "hilang.json"], 1, "hilang.json"),
        (["export", "--out", "/tidak/ada/kunci.json"], 1, "surat pertama"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_a_code(
    arguments: list[str], code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["key", *arguments]) == code
    assert said in capsys.readouterr().err


def test_a_month_leaves_as_a_folder(
    office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    letter = issued(office)
    command = ["letter", "export", "--out", str(tmp_path / "nov")]
    period = ["--from", "2026-11-01", "--until", "2026-11-30"]
    code, answer = asked(capsys, *command, *period)
    assert (code, answer["letters"], answer["files"], answer["lost"]) == (0, 1, 1, [])
    assert (tmp_path / "nov" / "indeks.xlsx").is_file()
    (office.store.files.folder / letter.file[:2] / letter.file).unlink()
    assert cli.main(["letter", "export", "--out", str(tmp_path / "lagi")]) == 1
    assert f"hilang atau berubah: {letter.number}" in capsys.readouterr().out
    assert cli.main([*command, *period]) == 1
    assert "sudah berisi" in capsys.readouterr().err
