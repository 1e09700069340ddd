"""How long a letter takes against docxtpl and LibreOffice, the way offices that have no program do.

The same letter: the same words, table and QR code, filled into a Word template and converted to
PDF by `soffice --headless`; once for each letter, and (fairer to its start) many in one go. Needs
LibreOffice (Debian: libreoffice-writer-nogui) and the group `bench`, which `make bench` installs.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import segno

from desktop_app.adapters.letters_pdf import ReportlabLetters
from desktop_app.domain.letter import LetterDocument
from tests.benchmarks._table import Row, Sample, Target, at_least, sample, span
from tests.letter_samples import document

OFFICE_ROUNDS, AT_ONCE, ROUNDS = 5, 20, 60


def run() -> list[Row]:
    """Return a row for one letter at a time and one for many; none, with a line, without both."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    try:
        import docxtpl  # noqa: F401
    except ImportError:
        office = None
    if office is None:
        print("letter_office: skipped, LibreOffice or docxtpl is not installed", file=sys.stderr)
        return []
    letter = document()
    with tempfile.TemporaryDirectory() as folder:
        return _measured(office, letter, Path(folder))


def _measured(office: str, letter: LetterDocument, folder: Path) -> list[Row]:
    letters = ReportlabLetters()
    template = _template()
    ours = sample(lambda: letters.render(letter), ROUNDS)

    def convert(count: int) -> None:
        names = [folder / f"{number}.docx" for number in range(count)]
        for name in names:
            name.write_bytes(_filled(template, letter))
        _convert(office, names, folder)

    # The first start, which is not counted, writes LibreOffice's own profile.
    one = sample(lambda: convert(1), OFFICE_ROUNDS)
    faster = at_least("faster", one.median / ours.median, 40, "×")
    many = sample(lambda: convert(AT_ONCE), 2, warm=0)
    return [
        _row("one at a time", ours, one, 1, "docxtpl + soffice --convert-to pdf", (faster,)),
        _row(f"{AT_ONCE} in one go", ours, many, AT_ONCE, "the same, one soffice for all"),
    ]


def _row(
    job: str,
    ours: Sample,
    theirs: Sample,
    letters: int,
    what: str,
    targets: tuple[Target, ...] = (),
) -> Row:
    each = theirs.median / letters
    return Row(
        f"letter PDF against an office suite, {job}",
        span(ours.median),
        span(each),
        f"{what}; {each / ours.median:.0f} × ours",
        ours.median / each,
        targets,
        measured=ours.median / each,
        spread=ours.spread + theirs.spread,
    )


def _convert(office: str, names: Sequence[Path], folder: Path) -> None:
    profile = f"-env:UserInstallation=file://{folder / 'profile'}"
    command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run(
        [*command, *map(str, names)],
        check=True,
        capture_output=True,
        timeout=300,
        env={**os.environ, "HOME": str(folder)},
    )
    for name in names:
        made = name.with_suffix(".pdf")
        assert made.read_bytes().startswith(b"%PDF-")
        made.unlink()


def _template() -> bytes:
    """Return the letter as a Word template, as a clerk would lay it out once."""
    import docx
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    page = docx.Document()
    page.styles["Normal"].font.name = "Liberation Sans"
    for line in ("{{ kop1 }}", "{{ kop2 }}", "{{ alamat }}"):
        page.add_paragraph(line).alignment = WD_ALIGN_PARAGRAPH.CENTER
    head = page.add_table(rows=4, cols=2)
    for row, name in zip(head.rows, ("nomor", "sifat", "lampiran", "hal"), strict=True):
        row.cells[0].text, row.cells[1].text = name.capitalize(), f": {{{{ {name} }}}}"
    page.add_paragraph("{{ tempat_tanggal }}")
    page.add_paragraph("{%p for one in kepada %}")
    page.add_paragraph("{{ one }}")
    page.add_paragraph("{%p endfor %}")
    for block in ("dasar", "isi"):
        page.add_paragraph(f"{{%p for one in {block} %}}")
        page.add_paragraph("{{ one }}")
        page.add_paragraph("{%p endfor %}")
    table = page.add_table(rows=4, cols=6)
    table.style = "Table Grid"
    for cell, title in zip(
        table.rows[0].cells, ("No", "Nama", "NIK / No. KK", "Lahir", "Alamat", "ID"), strict=True
    ):
        cell.text = title
    table.rows[1].cells[0].text = "{%tr for one in orang %}"
    for cell, name in zip(
        table.rows[2].cells, ("no", "nama", "nik", "lahir", "alamat", "id"), strict=True
    ):
        cell.text = f"{{{{ one.{name} }}}}"
    table.rows[3].cells[0].text = "{%tr endfor %}"
    for line in ("{{ penutup }}", "{{ kode }}", "{{ jabatan }}", "{{ nama }}", "{{ nip }}"):
        page.add_paragraph(line)
    stream = io.BytesIO()
    page.save(stream)
    return stream.getvalue()


def _filled(template: bytes, letter: LetterDocument) -> bytes:
    """Return the template filled with the letter."""
    from docx.shared import Mm
    from docxtpl import DocxTemplate, InlineImage

    page = DocxTemplate(io.BytesIO(template))
    code = io.BytesIO()
    segno.make(letter.qr_text or "", error="M").save(code, kind="png", scale=6)
    kop = letter.letterhead
    page.render(
        {
            "kop1": kop.lines[0],
            "kop2": kop.lines[1],
            "alamat": f"{kop.address}, {kop.contact}",
            "nomor": letter.number,
            "sifat": letter.nature,
            "lampiran": letter.attachments,
            "hal": letter.subject,
            "tempat_tanggal": letter.place_date,
            "kepada": letter.addressee,
            "dasar": (letter.basis_lead, *letter.basis),
            "isi": (letter.opening, *letter.body),
            "orang": [
                {
                    "no": number,
                    "nama": one.name,
                    "nik": f"{one.nik} {one.kk}",
                    "lahir": one.birth,
                    "alamat": one.address,
                    "id": f"{one.id_dtks} {one.card}",
                }
                for number, one in enumerate(letter.people, start=1)
            ],
            "penutup": letter.closing,
            "kode": InlineImage(page, code, width=Mm(35)),
            "jabatan": " ".join(letter.signer.position),
            "nama": letter.signer.name,
            "nip": letter.signer.nip,
        }
    )
    stream = io.BytesIO()
    page.save(stream)
    return stream.getvalue()
