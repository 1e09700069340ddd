"""An invitation on paper or as a picture: the code to type, and the same as a QR code."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import segno

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Misused

_MM = 72 / 25.4


def write_sheet(
    path: Path, *, office: str, counter: str, address: str, code: str, link: str, until: datetime
) -> None:
    """Write the invitation as .pdf (a page to hand over) or .png (the QR code alone).

    `until` is in the office's time. Raises Misused for another ending, EnvironmentFailure when it
    cannot be written.
    """
    ending = path.suffix.lower()
    if ending not in (".pdf", ".png"):
        raise Misused("akhiran_undangan", _ENDING)
    qr = segno.make(link, error="m", boost_error=False)
    try:
        if ending == ".png":
            qr.save(str(path), scale=10, border=4)
        else:
            _draw(path, qr, office, counter, address, code, until)
    except OSError:
        raise EnvironmentFailure("undangan_tidak_tersimpan", _UNWRITABLE, path=path) from None


def _draw(
    path: Path, qr: Any, office: str, counter: str, address: str, code: str, until: datetime
) -> None:
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(path), pagesize=A4, lang="id-ID")
    canvas.setTitle("Undangan bergabung ke server pusat")
    left, top = 25 * _MM, A4[1] - 30 * _MM

    def line(down: float, size: float, text: str, font: str = "Helvetica") -> None:
        canvas.setFont(font, size)
        canvas.drawString(left, top - down * _MM, text)

    line(0, 20, "Undangan bergabung ke server pusat", "Helvetica-Bold")
    line(10, 13, office)
    line(17, 13, f"Untuk loket {counter}" if counter else "Untuk perangkat pengawas")
    line(34, 11, "Alamat server")
    line(41, 16, address, "Courier-Bold")
    line(54, 11, "Kode undangan")
    for number, part in enumerate(_halves(code)):
        line(62 + number * 8, 16, part, "Courier-Bold")
    line(84, 11, f"Berlaku sampai {until:%d-%m-%Y pukul %H.%M}, untuk satu komputer saja.")
    _draw_qr(canvas, qr, left, top - 175 * _MM, 80 * _MM)
    for number, text in enumerate(_STEPS):
        line(187 + number * 6.5, 11, text)
    canvas.showPage()
    canvas.save()


def _draw_qr(canvas: Any, qr: Any, x: float, y: float, size: float) -> None:
    rows = list(qr.matrix_iter(scale=1, border=0))
    step = size / len(rows)
    for down, row in enumerate(rows):
        for across, dark in enumerate(row):
            if dark:
                at = (x + across * step, y + size - (down + 1) * step)
                # A hair wider, so that no white line shows between two modules.
                canvas.rect(*at, step + 0.05, step + 0.05, stroke=0, fill=1)


def _halves(code: str) -> tuple[str, ...]:
    groups = code.split("-")
    middle = -(-len(groups) // 2)
    halves = ("-".join(groups[:middle]), "-".join(groups[middle:]))
    return tuple(half for half in halves if half)


_STEPS = (
    "1. Di komputer loket, buka Pengaturan › Pusat kantor; PC baru: “Gabung” saat pertama dibuka.",
    "2. Pindai kode QR di atas, atau ketik alamat dan kodenya.",
    "3. Buang lembar ini sesudah dipakai.",
)
_ENDING = QT_TRANSLATE_NOOP("errors", "Nama berkas undangan harus berakhiran .pdf atau .png.")
_UNWRITABLE = QT_TRANSLATE_NOOP(
    "errors", "Undangan tidak dapat disimpan di {path}. Periksa folder dan sisa ruang disk."
)
