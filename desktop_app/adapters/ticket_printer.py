"""Numbers on paper: the ticket's PDF into a folder, to an ordinary printer, or as dots to a
thermal one.

A thermal printer gets the picture of that very PDF, at its own 8 dots per millimetre (203 dpi),
black or white by a threshold: letters stay sharp where dithering would fray them. Whatever is
wrong with a printer is said in words within seconds, and the queue goes on without it.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import pypdfium2
from PIL import Image

from desktop_app.adapters.pdfium import DRAWING
from desktop_app.adapters.roll_parts import PRINTABLE_MM
from desktop_app.adapters.ticket_escpos import Absent, ask_for_paper, print_image
from desktop_app.adapters.ticket_pdf import ReportlabTickets
from desktop_app.adapters.ticket_wires import Wire, opened
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, LoketError, NotFound
from desktop_app.domain.ticket_slip import TicketSlip
from desktop_app.domain.ticket_target import TicketDevice, TicketTarget

DOTS_PER_MM = 8
_SCALE = DOTS_PER_MM * 25.4 / 72
_BLACK_BELOW = 160  # of 255: the edges of thin strokes stay, as the head's dots are round

_ANSWER_SECONDS = 0.5  # a printer that says how it is does so at once
_AFTER_SECONDS = 4.0  # but while it prints, only when there is room in its memory again

# A second ticket waits for the first: most devices take one connection at a time.
_ONE_AT_A_TIME = threading.Lock()


class TicketPrinters:
    """`TicketPrinter` on reportlab, PDFium and python-escpos. Safe from any thread; may be slow."""

    def __init__(
        self,
        print_pdf: Callable[[bytes, str, str], None],
        printers: Callable[[], Sequence[str]],
        fonts: Path | None = None,
    ) -> None:
        """`print_pdf` sends a PDF to an ordinary printer by name, with a title; `printers` are
        their names. `fonts` is the folder of Liberation Sans, the program's own when None.
        """
        self._print_pdf = print_pdf
        self._printers = printers
        self._tickets = ReportlabTickets(fonts)

    def print(self, slip: TicketSlip, target: TicketTarget) -> None:
        """Print one number and cut the paper.

        Raises EnvironmentFailure in words for whatever keeps the device from it, Misused for an
        address that is none.
        """
        name = f"Nomor {slip.number}, {slip.day.rpartition(', ')[2]}"
        pdf = self._tickets.render(slip, target.width)
        self.print_page(pdf, f"Nomor antrean {slip.number}", name, target)

    def print_page(self, pdf: bytes, title: str, name: str, target: TicketTarget) -> None:
        """Print a page that was made for the target's roll. Raises as `print`.

        `title` is what a print queue calls it, `name` its file's where the device is a folder.
        """
        match target.device:
            case TicketDevice.TIDAK:
                raise EnvironmentFailure("pencetak_nomor_belum_dipilih", _NONE)
            case TicketDevice.PENCETAK:
                self._print_on_paper(pdf, title, target)
            case TicketDevice.PDF:
                _save(pdf, name, _folder(target))
            case _:
                dots = picture(pdf, target.width)
                with _told(target), _ONE_AT_A_TIME, opened(target) as wire:
                    _print_dots(dots, wire)

    def check(self, target: TicketTarget) -> None:
        """Raise what `print` would raise, as far as it can be known without printing."""
        match target.device:
            case TicketDevice.TIDAK:
                raise EnvironmentFailure("pencetak_nomor_belum_dipilih", _NONE)
            case TicketDevice.PENCETAK:
                names = self._printers()
                if not names or (target.address and target.address not in names):
                    raise _failure("pencetak_nomor_tidak_ada", _ABSENT, target)
            case TicketDevice.PDF:
                _folder(target)
            case _:
                with _told(target), _ONE_AT_A_TIME, opened(target) as wire:
                    _refuse_without_paper(wire, _ANSWER_SECONDS)

    def _print_on_paper(self, pdf: bytes, title: str, target: TicketTarget) -> None:
        try:
            self._print_pdf(pdf, target.address, title)
        except NotFound as error:
            raise _failure("pencetak_nomor_tidak_ada", _ABSENT, target) from error
        except LoketError as error:  # its words are about letters
            raise _failure("pencetak_nomor_terputus", _BROKEN_OFF, target) from error


def picture(pdf: bytes, width: int) -> Image.Image:
    """Return a ticket's page as the dots of a thermal head, mode "1": 384 or 576 wide."""
    with DRAWING:
        document = pypdfium2.PdfDocument(pdf)
        try:
            # A hair less: PDFium rounds the size up, and 58 mm are 464 dots and a rounding error.
            page = document[0].render(scale=_SCALE * (1 - 1e-6), grayscale=True).to_pil()
        finally:
            document.close()
    inner = PRINTABLE_MM[width] * DOTS_PER_MM
    left = (width * DOTS_PER_MM - inner) // 2
    head = page.crop((left, 0, left + inner, page.height))
    return head.point(lambda value: 0 if value < _BLACK_BELOW else 255, "1")


def _print_dots(dots: Image.Image, wire: Wire) -> None:
    answers = _refuse_without_paper(wire, _ANSWER_SECONDS)
    print_image(dots, wire.send)
    if answers and not _refuse_without_paper(wire, _AFTER_SECONDS):
        raise TimeoutError  # it spoke before, and does not any more


def _refuse_without_paper(wire: Wire, seconds: float) -> bool:
    """Raise EnvironmentFailure when the paper is out; return whether the printer said anything."""
    paper = ask_for_paper(wire.ask, seconds)
    if paper is False:
        raise EnvironmentFailure("pencetak_nomor_habis_kertas", _NO_PAPER)
    return paper is not None


@contextmanager
def _told(target: TicketTarget) -> Iterator[None]:
    """Turn what a wire raises into words."""
    try:
        yield
    except Absent as error:
        raise _failure("pencetak_nomor_tidak_ada", _ABSENT, target) from error
    except PermissionError as error:
        raise _failure("pencetak_nomor_tidak_diizinkan", _FORBIDDEN, target) from error
    except OSError as error:
        raise _failure("pencetak_nomor_terputus", _BROKEN_OFF, target) from error


def _folder(target: TicketTarget) -> Path:
    folder = Path(target.address.strip())
    if not target.address.strip() or not folder.is_dir() or not os.access(folder, os.W_OK):
        raise _failure("folder_nomor_tidak_ada", _NO_FOLDER, target)
    return folder


def _save(pdf: bytes, name: str, folder: Path) -> None:
    """Write `Nomor U001, 23 November 2026.pdf`; printed again it is the same file again."""
    path = folder / f"{name}.pdf"
    aside = path.with_name(f".{path.name}.part")
    try:
        aside.write_bytes(pdf)
        aside.replace(path)
    except OSError as error:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
        raise EnvironmentFailure(
            "folder_nomor_tidak_ada", _NO_FOLDER, address=str(folder)
        ) from error


def _failure(code: str, sentence: str, target: TicketTarget) -> EnvironmentFailure:
    return EnvironmentFailure(code, sentence, address=target.address.strip() or "bawaan")


_NONE = QT_TRANSLATE_NOOP(
    "errors",
    "Pencetak nomor antrean belum dipilih. Pilih dahulu di Pengaturan.",
)
_ABSENT = QT_TRANSLATE_NOOP(
    "errors",
    "Pencetak nomor “{address}” tidak ditemukan atau tidak menjawab. Nomor antrean tetap berlaku: "
    "periksa daya, kabel, dan alamatnya, lalu cetak lagi.",
)
_FORBIDDEN = QT_TRANSLATE_NOOP(
    "errors",
    "Komputer ini tidak mengizinkan pemakaian pencetak nomor “{address}”. Nomor antrean tetap "
    "berlaku: minta admin memberi izin atas perangkat itu (di Linux: grup lp atau dialout).",
)
_BROKEN_OFF = QT_TRANSLATE_NOOP(
    "errors",
    "Pencetak nomor “{address}” berhenti di tengah jalan. Nomor antrean tetap berlaku: periksa "
    "kertas, tutup, dan kabelnya, lalu cetak lagi.",
)
_NO_PAPER = QT_TRANSLATE_NOOP(
    "errors",
    "Kertas pencetak nomor habis. Nomor antrean tetap berlaku: pasang gulungan baru, "
    "lalu cetak lagi.",
)
_NO_FOLDER = QT_TRANSLATE_NOOP(
    "errors",
    "Folder “{address}” untuk nomor antrean tidak ada atau tidak dapat ditulisi. Nomor antrean "
    "tetap berlaku: pilih folder lain di Pengaturan.",
)
