"""The guide on paper: which setter makes which paper. The same paper gives the same bytes."""

from __future__ import annotations

from pathlib import Path

from desktop_app.adapters.fonts import RENDERING, register
from desktop_app.adapters.help_book_pdf import book_pdf
from desktop_app.adapters.help_card_pdf import card_pdf
from desktop_app.domain.help_paper import HelpPaper, QuickCard
from desktop_app.paths import resource


class ReportlabHelp:
    """`HelpPrinter` on reportlab. One renders at a time; safe to call from any thread."""

    def __init__(self, fonts: Path | None = None) -> None:
        """`fonts` is the folder of Liberation Sans, the program's own when None."""
        self._fonts = fonts or resource("fonts")

    def render(self, paper: HelpPaper) -> bytes:
        """Return the PDF. Raises EnvironmentFailure when the fonts cannot be used."""
        with RENDERING:
            register(self._fonts)
            return card_pdf(paper) if isinstance(paper, QuickCard) else book_pdf(paper)
