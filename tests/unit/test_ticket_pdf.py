"""The printed number as PDF: true to the roll, whole, and the same bytes every time."""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
from uuid import UUID

import pypdfium2
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageFilter

from desktop_app.adapters.ticket_pdf import PRINTABLE_MM, ReportlabTickets
from desktop_app.adapters.ticket_printer import DOTS_PER_MM, picture
from desktop_app.domain.errors import EnvironmentFailure
from desktop_app.domain.queue import Lane
from desktop_app.domain.ticket_code import TicketCode, office_tag
from desktop_app.domain.ticket_slip import TicketSlip

TICKETS = ReportlabTickets()
CODE = TicketCode(office_tag(UUID(int=5)), dt.date(2026, 11, 23), Lane.UMUM, "A", 12).text
WIDTHS = (58, 80)
SHORT = TicketSlip(
    office="Dinas Sosial Contoh",
    number="U001",
    lane="Umum",
    service=None,
    day="Senin, 23 November 2026",
    clock="08.41 WIB",
    ahead=0,
    minutes=None,
    about=None,
)
LONG = dataclasses.replace(
    SHORT,
    office="Dinas Sosial, Pemberdayaan Perempuan dan Keluarga Berencana Kabupaten Contoh",
    number="PA1128",
    lane="Prioritas",
    service="Surat rekomendasi pembebasan biaya rawat inap bagi warga <kurang mampu> & terlantar",
    ahead=17,
    minutes=45,
    about="Selasa, 24 November 2026, pukul 08.41",
    documents=tuple(f"Surat keterangan yang ke-{n} dari desa atau kelurahan" for n in range(25)),
    if_any=("Katakepanjangansekalisehinggatidakmuatdalamsatubarispunpadakertas",),
    lacking="Bila ada berkas yang belum lengkap, tanyakan dahulu ke petugas.",
    footer="Loket tutup pukul 16.00.",
    code=CODE,
)


def text_of(slip: TicketSlip, width: int) -> str:
    """Return what can be read on the one page, without its line breaks."""
    document = pypdfium2.PdfDocument(TICKETS.render(slip, width))
    try:
        assert len(document) == 1
        return " ".join(document[0].get_textpage().get_text_bounded().split())
    finally:
        document.close()


def page_picture(slip: TicketSlip, width: int) -> Image.Image:
    """Return the whole page, not only what a thermal head reaches, at its dots."""
    document = pypdfium2.PdfDocument(TICKETS.render(slip, width))
    try:
        # PDFium rounds a size up: without the hair a page of 464 dots gets one more.
        scale = DOTS_PER_MM * 25.4 / 72 * (1 - 1e-6)
        image: Image.Image = document[0].render(scale=scale, grayscale=True).to_pil()
        return image
    finally:
        document.close()


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("slip", [SHORT, LONG], ids=["short", "long"])
def test_the_page_is_as_wide_as_the_roll_and_whole_millimetres_long(
    slip: TicketSlip, width: int
) -> None:
    document = pypdfium2.PdfDocument(TICKETS.render(slip, width))
    across, along = (points / 72 * 25.4 for points in document[0].get_size())
    document.close()
    assert across == pytest.approx(width, abs=0.001)
    assert along == pytest.approx(round(along), abs=0.001)


def test_it_is_as_long_as_its_words_need() -> None:
    heights = [page_picture(slip, 58).height for slip in (SHORT, LONG)]
    assert heights[0] < 70 * DOTS_PER_MM < heights[1]


@pytest.mark.parametrize("width", WIDTHS)
def test_every_word_of_a_long_slip_can_be_read_back(width: int) -> None:
    read = text_of(LONG, width)
    assert LONG.number in read
    for words in (LONG.office, LONG.service, LONG.about, LONG.lacking, LONG.footer):
        assert all(word in read for word in str(words).split())
    assert read.count("Surat keterangan yang ke-") == 25
    assert LONG.if_any[0] in read.replace(" ", "")
    for part in ("NOMOR ANTREAN", "Jalur Prioritas", "17 orang", "45 menit", LONG.clock):
        assert part in read


def test_what_is_not_known_is_not_written() -> None:
    read = text_of(SHORT, 58)
    assert "tidak ada" in read  # nobody in front
    for part in ("Perkiraan", "menit", "berkas", "None"):
        assert part not in read
    assert "Di depan" not in text_of(dataclasses.replace(SHORT, ahead=None), 58)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("slip", [SHORT, LONG], ids=["short", "long"])
def test_nothing_lies_outside_what_a_thermal_head_reaches(slip: TicketSlip, width: int) -> None:
    page = page_picture(slip, width)
    ink = page.point(lambda value: 255 if value < 250 else 0).getbbox()
    assert ink is not None
    edge = (width - PRINTABLE_MM[width]) / 2 * DOTS_PER_MM
    assert ink[0] >= edge - 1  # the rim of an antialiased stroke
    assert ink[2] <= page.width - edge + 1
    assert ink[1] >= DOTS_PER_MM
    assert ink[3] <= page.height - DOTS_PER_MM


@pytest.mark.parametrize(("width", "dots"), [(58, 384), (80, 576)])
def test_the_dots_of_the_head_are_the_picture_of_the_page(width: int, dots: int) -> None:
    head = picture(TICKETS.render(LONG, width), width)
    assert (head.width, head.mode) == (dots, "1")
    page = page_picture(LONG, width)
    left = (width * DOTS_PER_MM - dots) // 2
    same = page.crop((left, 0, left + dots, head.height))
    strayed = ImageChops.difference(head.convert("L"), same).histogram()
    assert sum(strayed[160:]) == 0  # no black for white, no white for black


@pytest.mark.parametrize("width", WIDTHS)
def test_the_number_is_what_one_sees_first(width: int) -> None:
    """Its digits are more than a centimetre high, and it fills most of the paper."""
    document = pypdfium2.PdfDocument(TICKETS.render(SHORT, width))
    try:
        page = document[0].get_textpage()
        start = page.get_text_range().index(SHORT.number)
        boxes = [page.get_charbox(start + n) for n in range(len(SHORT.number))]
    finally:
        document.close()
    in_mm = 25.4 / 72
    assert min(top - bottom for _, bottom, _, top in boxes) * in_mm > 10
    assert (boxes[-1][2] - boxes[0][0]) * in_mm > 0.8 * PRINTABLE_MM[width]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("blur", [0, 1, 2], ids=["sharp", "a dot blurred", "two dots blurred"])
def test_its_code_is_read_back_from_the_dots_of_the_head(width: int, blur: int) -> None:
    """At 203 dpi, also as a tired head and a cheap camera have it."""
    dots = picture(TICKETS.render(LONG, width), width).convert("L")
    seen = dots.filter(ImageFilter.GaussianBlur(blur)) if blur else dots
    assert [code.text for code in zxingcpp.read_barcodes(seen)] == [CODE]


@pytest.mark.parametrize("width", WIDTHS)
def test_a_telephone_reads_the_code_askew_and_small(width: int) -> None:
    dots = picture(TICKETS.render(LONG, width), width).convert("L")
    askew = dots.rotate(7, expand=True, fillcolor=255, resample=Image.Resampling.BILINEAR)
    small = askew.resize((askew.width * 2 // 3, askew.height * 2 // 3))
    assert [code.text for code in zxingcpp.read_barcodes(small)] == [CODE]


@pytest.mark.parametrize("width", WIDTHS)
def test_its_modules_are_whole_dots(width: int) -> None:
    """A line of the code that falls between two dots is printed thicker or thinner than it is."""
    dots = picture(TICKETS.render(LONG, width), width)
    (code,) = zxingcpp.read_barcodes(dots.convert("L"))
    corners = code.position
    left, top, module = corners.top_left.x, corners.top_left.y, {58: 6, 80: 8}[width]
    side = 21 * module
    assert corners.bottom_right.x - left == pytest.approx(side, abs=module)
    square = dots.crop((4 * module, top, 4 * module + side, top + side))
    for row in range(21):
        for column in range(21):
            at = (column * module, row * module)
            one = square.crop((*at, at[0] + module, at[1] + module))
            assert len(one.getcolors() or ()) == 1, f"module {row}, {column}"


def test_only_liberation_sans_is_used_and_carried_along() -> None:
    pdf = TICKETS.render(LONG, 58)
    fonts = set(re.findall(rb"/FontName /[A-Z]{6}\+([A-Za-z-]+)", pdf))
    assert fonts == {b"LiberationSans", b"LiberationSans-Bold"}
    assert b"/FontFile2" in pdf
    assert b"Helvetica" not in pdf


def test_the_same_slip_gives_the_same_bytes_also_from_another_renderer() -> None:
    assert TICKETS.render(LONG, 80) == ReportlabTickets().render(LONG, 80)
    assert TICKETS.render(LONG, 80) != TICKETS.render(SHORT, 80)


def test_missing_fonts_are_said_in_words(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("desktop_app.adapters.fonts.pdfmetrics.getRegisteredFontNames", lambda: [])
    with pytest.raises(EnvironmentFailure, match="Pasang ulang"):
        ReportlabTickets(tmp_path).render(SHORT, 58)


@given(
    words=st.text(max_size=300),
    label=st.text(min_size=1, max_size=120),
    width=st.sampled_from(WIDTHS),
)
@settings(max_examples=40)
def test_any_words_of_an_office_fit_on_the_paper(words: str, label: str, width: int) -> None:
    slip = dataclasses.replace(SHORT, service=words or None, documents=(label,), footer=words)
    ink = page_picture(slip, width).point(lambda value: 255 if value < 250 else 0).getbbox()
    edge = (width - PRINTABLE_MM[width]) / 2 * DOTS_PER_MM
    assert ink is not None
    assert ink[0] >= edge - 1
    assert ink[2] <= width * DOTS_PER_MM - edge + 1
