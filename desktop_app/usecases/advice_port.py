"""What the adviser needs of the outside world: a printer for its sheet."""

from __future__ import annotations

from typing import Protocol

from desktop_app.domain.advice_paper import AdvicePaper


class AdvicePrinter(Protocol):
    """Sets the sheet of the adviser that a person takes home."""

    def render(self, paper: AdvicePaper) -> bytes:
        """Return the PDF; the same content gives the same bytes. Raises EnvironmentFailure."""
        ...
