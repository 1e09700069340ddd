"""The case on show in Persetujuan: fetched, painted, its letter drawn, its papers opened.

What was asked for before another case was chosen is dropped when it comes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from desktop_app.gui.far_files import SCAN, fetch_or_tell
from desktop_app.gui.forms.ui_approval import Ui_ApprovalScreen
from desktop_app.gui.screens import approval_words as words
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.unmask_bar import UnmaskBar
from desktop_app.gui.words import say
from desktop_app.usecases import attachments, cases, letters
from desktop_app.usecases.cases import Evidence


class CaseOnShow(QObject):
    """`seen` is what is painted, None while nothing is; `shown` and `lost` follow every answer."""

    shown = Signal()
    lost = Signal()

    def __init__(self, session: Session, ui: Ui_ApprovalScreen, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.ui = ui
        self.names: dict[str, str] = {}
        self.seen: Evidence | None = None
        self.asked: UUID | None = None
        self._own = False
        self._note = ""
        self.unmask = UnmaskBar(session, "persetujuan", self._numbers, ui.middle, asks_reason=False)
        self.unmask.turned.connect(self._paint)
        ui.middle_column.insertWidget(0, self.unmask)
        ui.preview.set_workers(session.workers)
        ui.paper.set_workers(session.workers)
        ui.evidence.paper_chosen.connect(self._open_paper)
        ui.paper.closed.connect(self.close_paper)
        for button in ui.paper.findChildren(QPushButton):
            if button.objectName() == "attachment_remove":
                button.hide()
            elif button.objectName() == "attachment_back":
                button.setText(self.tr("Esc  Kembali ke surat"))
                button.setAccessibleName(button.text())

    def fetch(self, case_id: UUID) -> None:
        """Ask for a case, or for the same as it is now."""
        self.asked = case_id
        self.session.workers.run(
            cases.evidence,
            case_id,
            then=self._take,
            otherwise=lambda error: self._not_taken(case_id, error),
            owner=self,
        )

    def is_on_show(self, case_id: UUID, version: int) -> bool:
        """Tell whether exactly this stands on the screen."""
        case = self.seen.case if self.seen is not None else None
        return case is not None and (case.id, case.version) == (case_id, version)

    def expect_own_change(self) -> None:
        """The next change of the case on show is this officer's own: nobody has to be told."""
        self._own = True

    def forget(self, sentence: str = "") -> None:
        """Show nobody's case, and say why; what was asked for is not wanted any more."""
        self.seen = self.asked = None
        self.close_paper()
        self.ui.evidence.show_nothing(sentence)
        self.ui.preview.show_words("")
        self.lost.emit()

    def close_paper(self) -> bool:
        """Put the letter back in place of an open paper; tell whether one was open."""
        was_open = not self.ui.paper.isHidden()
        self.ui.paper.close_paper()
        self.ui.preview.show()
        self.ui.preview_title.show()
        return was_open

    def _take(self, seen: Evidence) -> None:
        if seen.case.id != self.asked:
            return
        before, self.seen = self.seen, seen
        same = before is not None and before.case.id == seen.case.id
        note = words.meanwhile(before, seen) if before and same and not self._own else ""
        self._own = False
        if not same:
            self.unmask.cover()
        self._note = note
        self._paint()
        self._preview(seen)
        self.session.workers.read(
            attachments.thumbnails,
            seen.papers,
            then=lambda found: self._pictures(seen, found),
            owner=self,
        )
        self.shown.emit()

    def _paint(self) -> None:
        if self.seen is not None:
            self.ui.evidence.show_evidence(
                self.seen, self.session, self.names, self._note, bare=self.unmask.opened
            )

    def _numbers(self) -> list[str]:
        person = self.seen.reading.person if self.seen is not None else None
        return [person.nik] if person is not None and person.nik else []

    def _not_taken(self, case_id: UUID, error: BaseException) -> None:
        if case_id == self.asked:
            self.forget(say(error))

    def _preview(self, seen: Evidence) -> None:
        if seen.order.kind is None:
            self.ui.preview.show_words(self.tr("Layanan ini tidak berakhir dengan surat."))
            return
        self.ui.preview.show_words(self.tr("Menyusun pratinjau …"))

        def show(pdf: bytes) -> None:
            if self.seen is seen:
                self.ui.preview.show_pdf(pdf)

        self.session.workers.read(
            letters.preview,
            seen.order,
            then=show,
            otherwise=lambda error: self.ui.preview.show_words(say(error)),
            owner=self,
        )

    def _pictures(self, seen: Evidence, found: Mapping[UUID, bytes]) -> None:
        if self.seen is seen:
            self.ui.evidence.show_pictures(found)

    def _open_paper(self, id: UUID) -> None:
        seen = self.seen
        paper = next((one for one in seen.papers if one.id == id), None) if seen else None
        if paper is None or seen is None:
            return
        labels = {one.key: one.label for one in seen.service.documents}
        self.ui.preview.hide()
        self.ui.preview_title.hide()
        self.ui.paper.open(paper, labels.get(paper.document, paper.document))

        def read(otherwise: Callable[[BaseException], None]) -> None:
            self.session.workers.run(
                attachments.content,
                id,
                then=lambda data: self.ui.paper.show_data(paper, data),
                otherwise=otherwise,
                owner=self,
            )

        def tell(error: BaseException) -> None:
            self.ui.paper.show_fault(paper, error)

        def fetch(error: BaseException) -> None:
            fetch_or_tell(
                self.session,
                SCAN,
                [id],
                error,
                again=lambda: read(tell),
                otherwise=tell,
                owner=self,
            )

        read(fetch)
