"""`loket case show|approve|refuse` as scripts and people meet them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from desktop_app import cli
from desktop_app.usecases import approvals, letters
from desktop_app.usecases.office import Office
from tests.case_desk import CaseDesk
from tests.offices import PASSPHRASE, PASSWORD

AS_SUPERVISOR = ("--user", "supervisor")


@pytest.fixture
def desk(office: Office, monkeypatch: pytest.MonkeyPatch) -> CaseDesk:
    monkeypatch.setenv("LOKET_DATA_DIR", str(office.store.folder))
    monkeypatch.setenv("LOKET_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("LOKET_PASSWORD", PASSWORD)
    # The command line has a clock of its own: the register must not be of a day to come.
    return CaseDesk(office)


def asked(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, Any]:
    code = cli.main(["case", *arguments, "--json"])
    return code, json.loads(capsys.readouterr().out)


def test_a_supervisor_approves_by_name_and_password(
    desk: CaseDesk, office: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    id = str(desk.waits()[0].application_id)
    reason = ("--reason", "Diperiksa langsung di rumahnya")
    code, answer = asked(capsys, "approve", id, *AS_SUPERVISOR, *reason)
    assert code == 0
    assert answer[0]["letter"] == letters.list_letters(office)[0].number
    assert approvals.waiting(office) == ()
    code, case = asked(capsys, "show", id)
    assert code == 0
    assert case["state"] == "disetujui"
    told = [(one["what"], one["who"]) for one in case["history"] if one["kind"] == "langkah"]
    assert told == [
        ("Diajukan, menunggu persetujuan", "Petugas1 Contoh"),
        ("Disetujui", "Supervisor Contoh"),
    ]


def test_the_administrator_does_not_approve_where_a_supervisor_is(
    desk: CaseDesk, office: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    id = str(desk.waits()[0].application_id)
    code, answer = asked(capsys, "approve", id)
    assert (code, answer[0]["error"]) == (1, "tidak_berwenang")
    assert len(approvals.waiting(office)) == 1


def test_a_case_is_sent_back_with_its_slip(
    desk: CaseDesk, office: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    id = str(desk.waits()[0].application_id)
    why = ("--reason", "Surat pengantar belum dicap desa")
    code, answer = asked(capsys, "refuse", id, *why, *AS_SUPERVISOR)
    assert code == 0
    assert answer["letter"] == letters.list_letters(office)[0].number
    assert letters.list_letters(office)[0].kind == "lembar_pengembalian"


def test_wrong_calls_are_told(desk: CaseDesk, capsys: pytest.CaptureFixture[str]) -> None:
    nobody = "01a1f693-21c0-7657-9ed0-0070d13ac58f"
    assert asked(capsys, "approve")[0] == 2
    assert asked(capsys, "approve", "--clean", "--reason", "karena saya mau")[0] == 2
    assert asked(capsys, "approve", nobody)[1]["error"] == "tidak_menunggu"
    assert asked(capsys, "show", nobody)[1]["error"] == "permohonan_tidak_ada"
    assert cli.main(["case", "approve", "--clean", *AS_SUPERVISOR]) == 0
    assert "tanpa catatan" in capsys.readouterr().out
