"""`loket letter` as scripts and people meet it: JSON, sentences, exit codes."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from desktop_app import cli
from desktop_app.domain.letter import Letter
from desktop_app.storage import tables
from desktop_app.usecases import letters
from desktop_app.usecases.office import Office
from tests.letter_desk import SLIP, issued
from tests.offices import PASSPHRASE, acting


@pytest.fixture
def letter(office: Office, monkeypatch: pytest.MonkeyPatch) -> Letter:
    """Return a letter in an office that the command line can open."""
    monkeypatch.setenv("LOKET_DATA_DIR", str(office.store.folder))
    monkeypatch.setenv("LOKET_PASSPHRASE", PASSPHRASE)
    return issued(office)


def asked(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, Any]:
    """Return the exit code and the answer to `--json`."""
    code = cli.main(["letter", *arguments, "--json"])
    return code, json.loads(capsys.readouterr().out)


def test_the_list_is_a_contract(
    office: Office, letter: Letter, capsys: pytest.CaptureFixture[str]
) -> None:
    slip = issued(office, SLIP)
    code, answer = asked(capsys, "list")
    assert code == 0
    by_number = {one["number"]: one for one in answer}
    assert set(by_number) == {letter.number, slip.number}
    one = by_number[letter.number]
    assert (one["kind"], one["date"], one["state"]) == (
        "rekomendasi_reaktivasi",
        "2026-11-20",
        "terbit",
    )
    assert one["token"] == letter.token
    assert one["id"] == str(letter.id)


def test_the_list_can_be_narrowed(letter: Letter, capsys: pytest.CaptureFixture[str]) -> None:
    assert [one["number"] for one in asked(capsys, "list", letter.number)[1]] == [letter.number]
    assert asked(capsys, "list", "tidak ada yang begini") == (0, [])
    assert cli.main(["letter", "list", "tidak ada yang begini"]) == 0
    assert capsys.readouterr().out == "Belum ada surat yang cocok.\n"


def test_a_list_for_people_names_number_state_and_subject(
    letter: Letter, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["letter", "list"]) == 0
    line = capsys.readouterr().out
    for part in ("20-11-2026", letter.number, "terbit", "Rekomendasi Reaktivasi"):
        assert part in line


def test_a_genuine_letter_is_verified_by_token_file_and_picture(
    letter: Letter, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert asked(capsys, "save", letter.number, "--out", str(tmp_path / "surat.pdf"))[0] == 0
    pdf = pypdfium2.PdfDocument(tmp_path / "surat.pdf")
    pdf[0].render(scale=2).to_pil().save(tmp_path / "surat.png")
    pdf.close()
    bare = letter.token.rpartition("/")[2]
    for what in (letter.token, bare, str(tmp_path / "surat.pdf"), str(tmp_path / "surat.png")):
        code, answer = asked(capsys, "verify", what)
        assert (code, answer["genuine"], answer["state"]) == (0, True, "terbit")
        assert answer["number"] == letter.number
        assert answer["kind"] == "rekomendasi_reaktivasi"
        assert answer["date"] == "2026-11-20"
        assert answer["reason"].startswith("Tanda tangan sah")


def test_a_changed_token_is_not_genuine_and_says_why(
    letter: Letter, capsys: pytest.CaptureFixture[str]
) -> None:
    changed = letter.token[:-20] + ("A" if letter.token[-20] != "A" else "B") + letter.token[-19:]
    code, answer = asked(capsys, "verify", changed)
    assert (code, answer["genuine"], answer["state"]) == (1, False, "tidak_asli")
    assert answer["reason"]
    assert cli.main(["letter", "verify", "bukan kode"]) == 1
    assert "bukan kode surat" in capsys.readouterr().out


def test_a_voided_letter_ends_with_1(
    office: Office, letter: Letter, capsys: pytest.CaptureFixture[str]
) -> None:
    letters.void(acting(office, "supervisor"), letter.id, "Salah ketik nama")
    code, answer = asked(capsys, "verify", letter.token)
    assert (code, answer["genuine"], answer["state"]) == (1, True, "batal")


def test_the_saved_pdf_is_the_archive_byte_for_byte(
    letter: Letter, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "surat.pdf"
    code, answer = asked(capsys, "save", letter.number, "--out", str(out))
    assert (code, answer["file"]) == (0, str(out))
    assert hashlib.sha256(out.read_bytes()).hexdigest() == answer["sha256"] == letter.file_hash


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["show", "400/tidak-ada"], 1, "loket letter list"),
        (["verify", "hilang.pdf"], 1, "hilang.pdf"),
        (["save", "400/tidak-ada"], 2, "--out"),
        (["save", "NOMOR", "--out", "/tidak/ada/surat.pdf"], 3, "surat.pdf"),
        (["verify", "BUKAN_GAMBAR"], 2, "bukan PDF"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_a_code(
    letter: Letter,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    code: int,
    said: str,
) -> None:
    (tmp_path / "catatan.png").write_text("bukan gambar")
    known = {"NOMOR": letter.number, "BUKAN_GAMBAR": str(tmp_path / "catatan.png")}
    assert cli.main(["letter", *(known.get(one, one) for one in arguments)]) == code
    assert said in capsys.readouterr().err


def test_one_letter_is_shown_in_words(letter: Letter, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["letter", "show", letter.number]) == 0
    said = capsys.readouterr().out
    for part in (letter.number, letter.token, "Drs. Wibowo Contoh, M.Si.", "0 kali"):
        assert part in said


def test_numbers_are_a_contract_and_a_missing_letter_ends_with_one(
    office: Office, letter: Letter, capsys: pytest.CaptureFixture[str]
) -> None:
    issued(office)
    assert asked(capsys, "numbers") == (
        0,
        {"letters": 2, "void": 0, "whole": True, "gaps": []},
    )
    with office.write() as tx:
        tx.connection.execute(tables.letter.delete().where(tables.letter.c.id == letter.id))
    code, answer = asked(capsys, "numbers", "--year", "2026")
    assert (code, answer["whole"], answer["gaps"][0]["why"]) == (1, False, "tidak_ada_surat")
    assert cli.main(["letter", "numbers"]) == 1
    assert "nomor 1 tidak ada suratnya" in capsys.readouterr().out


def test_the_register_book_is_written_from_the_command_line(
    letter: Letter, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    out = str(tmp_path / "agenda.pdf")
    code, answer = asked(capsys, "agenda", "--from", "2026-11-01", "--to", "2026-11-30", "-o", out)
    assert (code, answer["letters"], answer["first"]) == (0, 1, "2026-11-01")
    assert (tmp_path / "agenda.pdf").read_bytes().startswith(b"%PDF-")
    assert cli.main(["letter", "agenda", "-o", str(tmp_path / "agenda.doc")]) == 2
