"""`loket help`: the card and the admin's book from the command line, without any office."""

from __future__ import annotations

import json
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.cli import main


def test_the_card_is_saved(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "kartu.pdf"
    assert main(["help", "card", "--out", str(out)]) == 0
    assert len(pypdfium2.PdfDocument(out)) == 2
    assert str(out) in capsys.readouterr().out


def test_the_book_is_saved_and_told_as_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "admin.pdf"
    assert main(["help", "admin", "--out", str(out), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"file": str(out)}
    assert len(pypdfium2.PdfDocument(out)) > 5


def test_a_place_that_cannot_be_written_is_told_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["help", "card", "--out", str(tmp_path / "tidak" / "ada.pdf")]) == 3
    assert "tidak dapat ditulis" in capsys.readouterr().err
