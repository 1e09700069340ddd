"""How long a letter takes, warm, against the same content drawn straight on reportlab's canvas.

The canvas version knows its places by heart: no layout, no fitting to the page, no table, only
text broken by reportlab's own `simpleSplit`, the lines, the emblem and the QR code.
"""

from __future__ import annotations

import io

from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from desktop_app.adapters.emblem import draw_emblem
from desktop_app.adapters.fonts import BOLD, REGULAR
from desktop_app.adapters.letters_pdf import PAPER_SIZES, ReportlabLetters
from desktop_app.adapters.qr_code import draw_qr
from desktop_app.domain.letter import LetterDocument, Margins
from tests.benchmarks import _letter_peers
from tests.benchmarks._table import Row, at_most, by_turns, span, versus
from tests.letter_samples import document

ROUNDS = 60
LEFT, RIGHT = Margins().left * mm, Margins().right * mm


def run() -> list[Row]:
    """Return one row for each shape of letter, and one for each other way to draw the first."""
    letters = ReportlabLetters()
    rows = []
    for job, letter in (
        ("surat rekomendasi, F4, one person", document()),
        (
            "lembar pengembalian, F4, one reason",
            document("lembar_pengembalian", reasons=("id_dtks_tidak_dicantumkan",)),
        ),
    ):
        jobs = [lambda: letters.render(letter), lambda: straight(letter)]  # noqa: B023
        ours, canvas = by_turns(jobs, ROUNDS, warm=3)
        ratio = versus(ours, canvas)
        rows.append(
            Row(
                f"letter PDF, {job}",
                span(ours.median),
                span(canvas.median),
                "the same content straight on the canvas",
                targets=(at_most("", ratio["ratio"], 1.5, "×"),),
                **ratio,
            )
        )
    return [*rows, *_letter_peers.rows(letters, document())]


class _Pen:
    """A canvas and how far down the page the last line was."""

    def __init__(self, canvas: Canvas, top: float, width: float) -> None:
        self.canvas = canvas
        self.y = top
        self.width = width

    def write(self, text: str, font: str = REGULAR, size: float = 12, x: float = 0) -> None:
        self.canvas.setFont(font, size)
        for line in simpleSplit(text, font, size, self.width - x):
            self.y -= size * 1.2
            self.canvas.drawString(LEFT + x, self.y, line)


def straight(letter: LetterDocument) -> bytes:
    """Return the letter drawn straight on the canvas."""
    stream = io.BytesIO()
    page = PAPER_SIZES[letter.paper]
    canvas = Canvas(stream, pagesize=page, invariant=1, pageCompression=1)
    canvas.setTitle(letter.title)
    canvas.setAuthor(letter.author)
    pen = _Pen(canvas, page[1] - 25 * mm, page[0] - LEFT - RIGHT)
    _kop(pen, letter)
    heads = ("Nomor", "Sifat", "Lampiran", "Hal")
    values = (letter.number, letter.nature, letter.attachments, letter.subject)
    for label, value in (*zip(heads, values, strict=True), *letter.details):
        pen.write(label)
        canvas.drawString(LEFT + 30 * mm, pen.y, f": {value}")
    for text in (*letter.addressee, letter.basis_lead, *letter.basis, letter.opening):
        pen.write(text)
    _table(pen, letter)
    for item in letter.items:
        pen.write(item.sentence, BOLD)
        pen.write(item.next_step)
    for text in (*letter.body, letter.closing, letter.place_date):
        pen.write(text)
    draw_qr(canvas, letter.qr_text or "", LEFT, pen.y - 40 * mm, 35 * mm)
    for text in (*letter.signer.position, letter.signer.rank, letter.signer.nip):
        pen.write(text, x=80 * mm)
    pen.write(letter.signer.name, BOLD, x=80 * mm)
    for text in (letter.qr_caption, *letter.copies_to):
        pen.write(text, size=10)
    canvas.save()
    return stream.getvalue()


def _kop(pen: _Pen, letter: LetterDocument) -> None:
    draw_emblem(pen.canvas, None, LEFT, pen.y - 24 * mm, 20 * mm, 24 * mm)
    for line in letter.letterhead.lines:
        pen.write(line, BOLD, 14, x=25 * mm)
    pen.write(f"{letter.letterhead.address}, {letter.letterhead.contact}", size=10, x=25 * mm)
    pen.y -= 5 * mm
    for width, y in ((2.2, pen.y + 3), (0.7, pen.y)):
        pen.canvas.setLineWidth(width)
        pen.canvas.line(LEFT, y, LEFT + pen.width, y)


def _table(pen: _Pen, letter: LetterDocument) -> None:
    if not letter.people:
        return
    top = pen.y
    for column in letter.columns:
        pen.write(str(column), BOLD, 9)
    for person in letter.people:
        for column in letter.columns:
            pen.write(person.cell(column), size=9)
    edges = [LEFT + pen.width * place / 6 for place in range(7)]
    pen.canvas.setLineWidth(0.5)
    pen.canvas.grid(edges, [top, top - 20, pen.y])
