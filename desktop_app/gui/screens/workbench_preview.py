"""The letter as it would be printed now: drawn on a lane after typing stops, latest wins."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from desktop_app.domain.letter import LetterOrder
from desktop_app.gui.screens.workbench_case import Case
from desktop_app.gui.widgets.pdf_view import PdfView
from desktop_app.gui.words import say
from desktop_app.usecases import letters

PREVIEW_AFTER_MS = 350


class DraftPreview(QObject):
    """Keeps a `PdfView` showing the letter of a case. One drawing at a time is under way."""

    def __init__(self, case: Case, view: PdfView) -> None:
        super().__init__(view)
        self._case = case
        self._view = view
        self._order: LetterOrder | None = None
        self._drawing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PREVIEW_AFTER_MS)
        self._timer.timeout.connect(self._draw)
        view.set_workers(case.session.workers)

    def renew(self) -> None:
        """Draw soon, if the letter has changed by then."""
        self._timer.start()

    def pause(self) -> None:
        """Draw nothing until the next `renew`."""
        self._timer.stop()

    def stop(self) -> None:
        """Show nothing and drop what is being drawn."""
        self._timer.stop()
        self._order = None
        self._invite()

    def _invite(self) -> None:
        self._view.show_words(
            QCoreApplication.translate(
                "DraftPreview", "Pratinjau surat tampak di sini setelah isian diketik."
            )
        )

    def _draw(self) -> None:
        order = self._case.letter_order() if self._case.is_open else None
        if order is None:
            self._order = None
            self._invite()
        elif order != self._order and not self._drawing:
            self._order = order
            self._drawing = True
            self._case.session.workers.read(
                letters.preview,
                order,
                then=lambda pdf: self._drawn(order, pdf),
                otherwise=lambda error: self._not_drawn(order, error),
                owner=self,
            )

    def _drawn(self, order: LetterOrder, pdf: bytes) -> None:
        if self._ended(order):
            self._view.show_pdf(pdf)

    def _not_drawn(self, order: LetterOrder, error: BaseException) -> None:
        if self._ended(order):
            self._view.show_words(say(error))

    def _ended(self, order: LetterOrder) -> bool:
        """Tell whether this drawing is still wanted; what was typed meanwhile is drawn next."""
        self._drawing = False
        wanted = self._order is order
        if self._case.is_open and self._case.letter_order() != order:
            self._draw()
        return wanted
