"""The same letter by other libraries: HTML and CSS (WeasyPrint), and a plain PDF writer (fpdf2).

Both draw the same words, table and QR code. What is not installed is skipped with a line.
"""

from __future__ import annotations

import html
import importlib.util
import io
import sys
from collections.abc import Callable, Iterator
from typing import Any

import segno

from desktop_app import paths
from desktop_app.adapters.letters_pdf import ReportlabLetters
from desktop_app.domain.letter import LetterDocument
from tests.benchmarks._table import Row, by_turns, span, versus

ROUNDS = 15
_HEADS = ("Nomor", "Sifat", "Lampiran", "Hal")


def rows(letters: ReportlabLetters, letter: LetterDocument) -> Iterator[Row]:
    """Return a row for each library that is there."""
    for module, what, draw in installed():
        assert draw(letter).startswith(b"%PDF-")
        jobs = [lambda: letters.render(letter), lambda: draw(letter)]  # noqa: B023
        ours, theirs = by_turns(jobs, ROUNDS)
        yield Row(
            f"letter PDF, surat rekomendasi, against {module}",
            span(ours.median),
            span(theirs.median),
            what,
            **versus(ours, theirs),
        )


def installed() -> Iterator[tuple[str, str, Callable[[LetterDocument], bytes]]]:
    """Return name, description and drawing of each library that is there; say which is not."""
    peers: tuple[tuple[str, str, Callable[[LetterDocument], bytes]], ...] = (
        ("weasyprint", "WeasyPrint, HTML and CSS", _by_weasyprint),
        ("fpdf", "fpdf2", _by_fpdf),
    )
    for module, what, draw in peers:
        if importlib.util.find_spec(module):
            yield module, what, draw
        else:
            print(f"{module} is not installed: not measured", file=sys.stderr)


def _by_weasyprint(letter: LetterDocument) -> bytes:
    import weasyprint

    made: bytes = weasyprint.HTML(string=_page(letter)).write_pdf()
    return made


def _page(letter: LetterDocument) -> str:
    def line(text: object, tag: str = "p") -> str:
        return f"<{tag}>{html.escape(str(text))}</{tag}>"

    kop = "".join(line(one, "h3") for one in letter.letterhead.lines)
    values = (letter.number, letter.nature, letter.attachments, letter.subject)
    head = "".join(
        f"<tr>{line(label, 'td')}{line(f': {value}', 'td')}</tr>"
        for label, value in (*zip(_HEADS, values, strict=True), *letter.details)
    )
    titles = "".join(line(column, "th") for column in letter.columns)
    people = "".join(
        f"<tr>{''.join(line(person.cell(column), 'td') for column in letter.columns)}</tr>"
        for person in letter.people
    )
    return (
        "<style>@page { size: 210mm 330mm; margin: 20mm } body { font: 12pt 'Liberation Sans' } "
        ".p { border-collapse: collapse; font-size: 9pt } .p td, .p th { border: 1px solid }"
        f"</style>{kop}<hr><table>{head}</table>{''.join(map(line, _texts(letter)[0]))}"
        f"<table class=p><tr>{titles}</tr>{people}</table>{''.join(map(line, _texts(letter)[1]))}"
        f"<img width=130 src='{segno.make(letter.qr_text or '', error='M').png_data_uri(scale=6)}'>"
    )


def _by_fpdf(letter: LetterDocument) -> bytes:
    from fpdf import FPDF

    page = FPDF(format=(210, 330))
    for style, name in (("", "Regular"), ("B", "Bold")):
        page.add_font("Sans", style, paths.resource("fonts", f"LiberationSans-{name}.ttf"))
    page.add_page()

    def write(text: object, size: float = 12, style: str = "") -> None:
        page.set_font("Sans", style, size)
        page.multi_cell(0, size * 0.45, str(text), new_x="LMARGIN", new_y="NEXT")

    for one in letter.letterhead.lines:
        write(one, 14, "B")
    values = (letter.number, letter.nature, letter.attachments, letter.subject)
    for label, value in (*zip(_HEADS, values, strict=True), *letter.details):
        write(f"{label} : {value}")
    before, after = _texts(letter)
    for one in before:
        write(one)
    page.set_font("Sans", "", 9)
    with page.table(first_row_as_headings=False) as table:
        for cells in _cells(letter):
            row = table.row()
            for cell in cells:
                row.cell(cell)
    for one in after:
        write(one)
    code = io.BytesIO()
    segno.make(letter.qr_text or "", error="M").save(code, kind="png", scale=6)
    page.image(code, w=35)
    return bytes(page.output())


def _cells(letter: LetterDocument) -> Iterator[list[str]]:
    yield [str(column) for column in letter.columns]
    for person in letter.people:
        yield [person.cell(column) for column in letter.columns]


def _texts(letter: LetterDocument) -> tuple[list[Any], list[Any]]:
    before = [*letter.addressee, letter.basis_lead, *letter.basis, letter.opening]
    after = [*letter.body, letter.closing, letter.place_date, *letter.signer.position]
    after += [letter.signer.name, letter.signer.rank, letter.signer.nip]
    return before, [*after, letter.qr_caption, *letter.copies_to]
