"""Letters on paper: the same bytes every time, all on the page, the signature never alone."""

from __future__ import annotations

import io
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image, ImageDraw, ImageFilter

from desktop_app.adapters.letter_text import TextBlock, TextStyle, break_lines, heading_lines
from desktop_app.adapters.letters_pdf import ReportlabLetters
from desktop_app.domain.errors import EnvironmentFailure, Misused
from desktop_app.domain.letter import LetterDocument, Paper
from tests.letter_samples import LONGEST_NAME, NUMBER, QR_TEXT, REASONS, document, people

CLOSING = "Demikian surat rekomendasi ini"
SIGNER = "Wibowo Contoh"
LETTERS = ReportlabLetters()
POINTS_PER_MM = 72 / 25.4


@contextmanager
def opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    read = pypdfium2.PdfDocument(pdf)
    try:
        yield read
    finally:
        read.close()


def pages(letter: LetterDocument) -> list[str]:
    """Return the text of every page of a letter, line breaks as blanks."""
    with opened(LETTERS.render(letter)) as pdf:
        return [
            " ".join(pdf[number].get_textpage().get_text_bounded().split())
            for number in range(len(pdf))
        ]


def picture(letter: LetterDocument, dots_per_inch: int = 150, page: int = 0) -> Image.Image:
    """Return a page as pixels."""
    with opened(LETTERS.render(letter)) as pdf:
        image: Image.Image = pdf[page].render(scale=dots_per_inch / 72, grayscale=True).to_pil()
        return image


def code_in(image: Image.Image) -> list[str]:
    return [code.text for code in zxingcpp.read_barcodes(image)]


def test_the_same_content_gives_the_same_bytes_also_from_another_renderer() -> None:
    assert LETTERS.render(document()) == ReportlabLetters().render(document())


def test_different_content_gives_different_bytes() -> None:
    assert LETTERS.render(document()) != LETTERS.render(document(name="Orang Lain"))


@pytest.mark.parametrize(("paper", "size"), [(Paper.F4, (215, 330)), (Paper.A4, (210, 297))])
def test_paper_is_true_to_size(paper: Paper, size: tuple[int, int]) -> None:
    with opened(LETTERS.render(document(paper=paper))) as pdf:
        width, height = pdf[0].get_size()
    assert (round(width / POINTS_PER_MM), round(height / POINTS_PER_MM)) == size


def test_only_liberation_sans_is_used_and_carried_along() -> None:
    pdf = LETTERS.render(document())
    fonts = set(re.findall(rb"/FontName /[A-Z]{6}\+([A-Za-z-]+)", pdf))
    assert fonts == {b"LiberationSans", b"LiberationSans-Bold"}
    assert b"/FontFile2" in pdf
    assert b"Helvetica" not in pdf


def test_the_pdf_says_what_it_is_and_in_which_language() -> None:
    pdf = LETTERS.render(document())
    with opened(pdf) as read:
        about = read.get_metadata_dict()
    assert about["Title"] == f"Surat Rekomendasi {NUMBER}"
    assert about["Author"] == "Dinas Sosial Contoh"
    assert about["Subject"] == "Rekomendasi Reaktivasi Kepesertaan KIS PBI-JK"
    assert b"/Lang" in pdf


@pytest.mark.parametrize("paper", Paper)
def test_a_letter_for_one_person_is_one_page_with_everything_on_it(paper: Paper) -> None:
    (text,) = pages(document(paper=paper))
    person = people(1)[0]
    for part in (
        "PEMERINTAH KABUPATEN REMBANG",
        "Telepon (0295) 691209",
        NUMBER,
        "Rembang, 20 November 2026",
        "BPJS Kesehatan Cabang Pati",
        person.nik,
        person.kk,
        person.id_dtks,
        person.card,
        CLOSING,
        SIGNER,
        "19680101 199003 1 001",
        "Tembusan:",
        "Arsip.",
    ):
        assert part in text


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("count", [6, 15, 60])
def test_people_who_do_not_fit_follow_on_a_list_signed_again(paper: Paper, count: int) -> None:
    letter = document(paper=paper, count=count)
    first, *others = pages(letter)
    assert others[0].split(" ", 3)[3].startswith("Lampiran Surat")
    assert f"sebanyak {count} (" in first
    assert "1 (satu) berkas" in first
    listed = " ".join(others)
    for person in letter.people:
        assert person.nik in listed
        assert person.nik not in first
    assert all("Nama" in page for page in others)  # the heading is repeated
    assert SIGNER in first
    assert SIGNER in others[-1]


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 6, 13, 14, 15, 16, 27, 28, 29])
def test_the_signature_never_stands_alone_on_a_page(paper: Paper, count: int) -> None:
    for page in pages(document(paper=paper, count=count, name=LONGEST_NAME)):
        if SIGNER in page:
            assert CLOSING in page or "Kusumaningrat" in page


@pytest.mark.parametrize("paper", Paper)
def test_the_longest_name_is_printed_whole(paper: Paper) -> None:
    text = " ".join(pages(document(paper=paper, name=LONGEST_NAME)))
    assert all(word in text for word in LONGEST_NAME.split())


def test_a_word_wider_than_its_column_is_broken_and_not_cut_off() -> None:
    word = "X" * 60 + "Y" * 60
    text = "".join(pages(document(name=word))).replace(" ", "")
    assert text.count("X") >= 60
    assert text.count("Y") >= 60


def test_signs_of_markup_in_a_name_are_printed_as_they_are() -> None:
    assert "Siti <b>&amp; & Co" in pages(document(name="Siti <b>&amp; & Co"))[0]


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("reason", REASONS)
def test_a_slip_says_the_reason_and_the_way_on_on_one_page(paper: Paper, reason: str) -> None:
    (text,) = pages(document("lembar_pengembalian", paper=paper, reasons=(reason,)))
    item = REASONS[reason]
    assert "LEMBAR PENGEMBALIAN BERKAS" in text
    assert item.sentence in text
    assert item.next_step in text
    assert "Petugas Contoh" in text


def test_a_slip_with_every_reason_prints_them_all() -> None:
    text = " ".join(pages(document("lembar_pengembalian", reasons=tuple(REASONS))))
    assert all(item.sentence in text for item in REASONS.values())


def test_a_draft_is_marked_and_carries_no_code() -> None:
    draft = document(watermark="DRAF", qr_text=None, number="……")
    assert "DRAF" in pages(draft)[0]
    assert code_in(picture(draft)) == []


@pytest.mark.parametrize("dots_per_inch", [100, 150, 300])
def test_the_code_on_the_paper_is_read_back(dots_per_inch: int) -> None:
    assert code_in(picture(document(), dots_per_inch)) == [QR_TEXT]


def test_the_code_survives_a_poor_copy() -> None:
    image = picture(document(), 150).rotate(4, fillcolor=255, expand=True)
    blurred = image.filter(ImageFilter.GaussianBlur(0.8))
    stream = io.BytesIO()
    blurred.save(stream, "JPEG", quality=35)
    assert code_in(Image.open(stream)) == [QR_TEXT]


def test_the_code_is_35_mm_wide() -> None:
    (code,) = zxingcpp.read_barcodes(picture(document(), 254))  # ten dots a millimetre
    corners = code.position
    assert corners.top_right.x - corners.top_left.x == pytest.approx(350, abs=12)


def test_a_code_too_large_to_be_read_from_paper_is_refused() -> None:
    with pytest.raises(Misused, match="QR terlalu panjang"):
        LETTERS.render(document(qr_text="A" * 400))


def test_the_offices_own_emblem_takes_the_place_of_the_shield() -> None:
    emblem = Image.new("RGBA", (200, 240), (0, 0, 0, 0))
    ImageDraw.Draw(emblem).ellipse((10, 10, 190, 230), fill=(200, 0, 0, 255))
    stream = io.BytesIO()
    emblem.save(stream, "PNG")
    with opened(LETTERS.render(document(emblem=stream.getvalue()))) as pdf:
        image = pdf[0].render(scale=1).to_pil().convert("RGB")
    assert image.getpixel((113, 105)) == (200, 0, 0)


def test_a_broken_emblem_is_told_in_words() -> None:
    with pytest.raises(EnvironmentFailure, match="Pilih lagi gambarnya"):
        LETTERS.render(document(emblem=b"not a picture"))


def test_missing_fonts_are_told_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.adapters.fonts.pdfmetrics.getRegisteredFontNames", lambda: [])
    with pytest.raises(EnvironmentFailure, match="Pasang ulang"):
        ReportlabLetters(tmp_path).render(document())


def test_letters_drawn_from_several_threads_are_the_same_letters() -> None:
    letters = [document(count=count) for count in (1, 2, 3, 4)]
    expected = [LETTERS.render(letter) for letter in letters]
    drawn: dict[int, bytes] = {}

    def draw(place: int) -> None:
        drawn[place] = LETTERS.render(letters[place])

    threads = [threading.Thread(target=draw, args=(place,)) for place in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [drawn[place] for place in range(4)] == expected


def test_a_long_subject_and_number_keep_clear_of_the_date() -> None:
    number = "400.9.11/00012345/DINSOSPPKB-LINJAMSOS/XI/2026"
    (text,) = pages(replace(document(paper=Paper.A4), number=number))
    assert number in text
    assert text.index("Rembang, 20 November 2026") < text.index("400.9.11/00012345")


def test_lines_never_lose_a_letter_nor_exceed_their_width() -> None:
    LETTERS.render(document())  # registers the fonts
    text = f"satu dua {'panjang' * 30} tiga {LONGEST_NAME}"
    lines = break_lines(text, "LiberationSans", 12, 100, 30)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_a_heading_does_not_end_a_line_with_a_joining_word() -> None:
    LETTERS.render(document())
    name = "DINAS SOSIAL, PEMBERDAYAAN PEREMPUAN DAN KELUARGA BERENCANA"
    assert heading_lines(name, "LiberationSans-Bold", 15, 392) == [
        "DINAS SOSIAL, PEMBERDAYAAN PEREMPUAN",
        "DAN KELUARGA BERENCANA",
    ]


def test_a_paragraph_is_split_without_a_widow_or_an_orphan() -> None:
    LETTERS.render(document())
    block = TextBlock("kata " * 100, TextStyle())
    block.wrap(200, 1000)
    upper, lower = block.split(200, 15 * 4.5)
    assert (round(upper.height / 15), lower.height >= 30) == (4, True)
    assert block.split(200, 15) == []
