"""The guide on paper: the quick card and the admin's book, for a file or a printer."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure
from desktop_app.domain.help_paper import HelpBook, HelpPaper, QuickCard, quick_card
from desktop_app.usecases import help_guide
from desktop_app.version import version

ADMIN_BOOK = "panduan-admin"
_CONTENTS = re.compile(r"^## Isi\n.*?(?=^## )", re.M | re.S)


class HelpPrinter(Protocol):
    """Sets the guide on paper: the quick card, and a book of its pages."""

    def render(self, paper: HelpPaper) -> bytes:
        """Return it as PDF; the same paper gives the same bytes. Raises EnvironmentFailure."""
        ...


def card() -> QuickCard:
    """Return both sides of the card for the desk."""
    return quick_card(_edition())


def admin_book() -> HelpBook:
    """Return the admin's guide as a book: its first page, then the chapters that page links to."""
    first = help_guide.page(ADMIN_BOOK)
    names = dict.fromkeys(name for name, _ in first.links if name.startswith(ADMIN_BOOK))
    # On paper the list of its chapters is the table of contents.
    opening = replace(first, text=_CONTENTS.sub("", first.text))
    chapters = (opening, *(help_guide.page(name) for name in names))
    files = {picture.file for chapter in chapters for picture in chapter.pictures}
    return HelpBook(
        title="Panduan admin",
        subtitle="Loket Linjamsos",
        edition=_edition(),
        chapters=chapters,
        pictures={file: (help_guide.folder() / file).read_bytes() for file in files},
    )


def save(printer: HelpPrinter, paper: HelpPaper, path: Path) -> Path:
    """Write a paper as PDF and return where. Raises EnvironmentFailure for the file."""
    pdf = printer.render(paper)
    try:
        path.write_bytes(pdf)
    except OSError as error:
        raise EnvironmentFailure("berkas_tidak_dapat_ditulis", _NOT_WRITTEN, path=path) from error
    return path


def _edition() -> str:
    return f"Loket Linjamsos {version()}"


_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "errors", "Berkas {path} tidak dapat ditulis. Pilih folder lain, atau tutup berkas itu dahulu."
)
