"""Every kind of letter on both papers, short and long: each field is there, the file is sound."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.adapters.letters_pdf import ReportlabLetters
from desktop_app.domain.letter import LetterDocument, LetterKind, Margins, Paper
from desktop_app.domain.letter_sample import LONG_NAME, SAMPLE_ROWS
from tests.letter_samples import NUMBER, REASONS, document, people

LETTERS = ReportlabLetters()
KINDS = [kind.value for kind in LetterKind]


def letter(kind: str, paper: Paper, *, long: bool) -> LetterDocument:
    """Return a letter of a kind: for one person, or for fifteen with the longest name on top."""
    slip = kind == LetterKind.LEMBAR_PENGEMBALIAN
    return document(
        kind,
        paper=paper,
        people=(*people(15, name=LONG_NAME)[:1], *people(15)[1:]) if long else people(1),
        name=LONG_NAME if long else None,
        reasons=tuple(REASONS) if slip and long else ("sudah_terdaftar",) if slip else (),
        rows=SAMPLE_ROWS * (8 if long else 1),
    )


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.fixture(
    params=[(kind, paper, long) for kind in KINDS for paper in Paper for long in (0, 1)]
)
def made(request: pytest.FixtureRequest) -> LetterDocument:
    kind, paper, long = request.param
    return letter(kind, paper, long=bool(long))


def test_every_field_of_every_letter_is_found_in_its_text(made: LetterDocument) -> None:
    pdf = pypdfium2.PdfDocument(LETTERS.render(made))
    text = squeezed("".join(page.get_textpage().get_text_bounded() for page in pdf))
    pages = len(pdf)
    pdf.close()
    assert pages <= 3
    fields = [
        NUMBER,
        *made.letterhead.lines,
        made.letterhead.address,
        made.day,
        made.signer.name,
        made.signer.nip,
        made.closing,
        *made.addressee,
        *made.basis,
        *(value for _, value in made.details),
        *(person.nik for person in made.people),
        *(cell for row in made.table for cell in row),
        *(item.sentence for item in made.items),
        *made.body,
        *made.copies_to,
        *made.initials,
    ]
    if made.addressee and not made.subject:
        fields = [one for one in fields if one not in made.addressee]  # no Yth. under a title
    missing = [one for one in fields if squeezed(one) not in text]
    assert missing == []


def test_the_file_of_every_letter_is_sound(made: LetterDocument, tmp_path: Path) -> None:
    qpdf = shutil.which("qpdf")
    if qpdf is None:
        pytest.skip("qpdf is not installed on this machine")
    (tmp_path / "surat.pdf").write_bytes(LETTERS.render(made))
    found = subprocess.run(
        [qpdf, "--check", str(tmp_path / "surat.pdf")], capture_output=True, text=True, check=False
    )
    assert (found.returncode, "No syntax or stream encoding errors" in found.stdout) == (0, True)


@pytest.mark.parametrize("paper", Paper)
def test_initials_and_margins_of_the_office_are_followed(paper: Paper) -> None:
    plain = document(paper=paper)
    wide = replace(plain, margins=Margins(20, 20, 40, 20), initials=("Subkoordinator", "Kabid"))
    pdf = pypdfium2.PdfDocument(LETTERS.render(wide))
    page = pdf[0].get_textpage()
    text = page.get_text_bounded()
    left = min(page.get_charbox(place)[0] for place in range(page.count_chars() - 1))
    pages = len(pdf)
    pdf.close()
    assert "Paraf" in text
    assert "Subkoordinator" in text
    assert left >= 40 / 25.4 * 72 - 1
    assert pages == 1
