"""`loket advise` advises, reports, and takes rules in whole or not at all."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app import cli, paths
from desktop_app.usecases import advice
from desktop_app.usecases.office import Office
from tests.offices import PASSPHRASE, serve_somebody

OWN = paths.resource("rules", "adviser")


@pytest.fixture
def nik(office: Office, monkeypatch: pytest.MonkeyPatch) -> str:
    """An office that advised somebody once; the NIK of that one."""
    person, done = serve_somebody(office)
    told = advice.consult_case(office, done.application_id)
    advice.record(office, told, {}, ["pbi_jk"])
    monkeypatch.setenv("LOKET_DATA_DIR", str(office.store.folder))
    monkeypatch.setenv("LOKET_PASSPHRASE", PASSPHRASE)
    return person.nik or ""


Run = Callable[..., Any]


@pytest.fixture
def run(nik: str, capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: str, code: int = 0) -> Any:
        assert cli.main([*arguments, "--json"]) == code
        return json.loads(capsys.readouterr().out or "null")

    return call


def test_somebody_is_advised_and_the_next_question_is_told(
    run: Run, nik: str, tmp_path: Path
) -> None:
    first = run("advise", "person", nik)
    assert "pbi_jk" in first["fitting"]
    fact = first["questions"][0]["fact"]
    sheet = tmp_path / "saran.pdf"
    second = run("advise", "person", nik, "--answer", f"{fact}=tidak", "--out", str(sheet))
    assert fact not in {one["fact"] for one in second["questions"]}
    assert sheet.read_bytes().startswith(b"%PDF")


def test_the_answer_for_people_says_why(nik: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["advise", "person", nik]) == 0
    told = capsys.readouterr().out
    assert "PBI Jaminan Kesehatan" in told
    assert "karena kartu" in told or "karena memegang kartu" in told
    assert "Tanyakan dahulu" in told


@pytest.mark.parametrize("typed", ["hujan=ya", "hamil=mungkin", "hamil"])
def test_an_unknown_answer_is_refused(run: Run, nik: str, typed: str) -> None:
    run("advise", "person", nik, "--answer", typed, code=2)


def test_nobody_known_is_told(run: Run) -> None:
    run("advise", "person", "3317011503900019", code=1)


def test_the_agreement_is_reported_and_saved(run: Run, tmp_path: Path) -> None:
    told = run("advise", "report", "--out", str(tmp_path / "saran.xlsx"))
    assert told["people"] == told["alike"] == 1
    assert (tmp_path / "saran.xlsx").exists()


def test_rules_are_shown_checked_exported_and_brought_back(run: Run, tmp_path: Path) -> None:
    (known,) = run("advise", "rules", "show")
    assert known["in_force"]
    assert known["used"] == 1
    told = run("advise", "rules", "check", str(OWN))
    assert not any(one["missing"] or one["unwanted"] for one in told["samples"])
    out = tmp_path / "aturan.toml"
    run("advise", "rules", "export", "--out", str(out))
    run("advise", "rules", "import", str(out), "--from", "2027-01-01")
    assert [one["since"] for one in run("advise", "rules", "show")] == ["2027-01-01", "2026-01-01"]
    run("advise", "rules", "import", str(out), "--from", "2026-11-20", code=1)


def test_a_bad_file_is_named_by_line_and_nothing_is_taken(
    run: Run, nik: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "aturan.toml"
    run("advise", "rules", "export", "--out", str(out))
    text = out.read_text(encoding="utf-8").replace('"miskin", "komponen_pkh"', '"miskinn"', 1)
    text = text.replace("certainty = 0.9", "certainty = 1.9", 1)
    out.write_text(text, encoding="utf-8")
    assert cli.main(["advise", "rules", "check", str(out)]) == 2
    told = capsys.readouterr().err
    lines = text.splitlines()
    for piece in ("miskinn", "certainty = 1.9"):
        number = next(n for n, line in enumerate(lines, start=1) if piece in line)
        assert f"aturan.toml baris {number}: " in told
    run("advise", "rules", "import", str(out), "--from", "2027-01-01", code=2)
    assert len(run("advise", "rules", "show")) == 1
