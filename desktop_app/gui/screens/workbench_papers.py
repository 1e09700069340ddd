"""The papers and the bringer of the case on the workbench: asked above the form, shown in it.

Files are looked at in a process of their own, stored on the write lane, drawn on the read lane;
this object only passes on who wants what, and drops what comes back for a case already left.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QMimeData, QObject, QStandardPaths, QTimer
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.attachment import Attachment, guess_document
from desktop_app.domain.bringer import Bringer
from desktop_app.domain.catalogue import Service
from desktop_app.gui.far_files import SCAN, fetch_or_tell
from desktop_app.gui.screens.workbench_case import Case
from desktop_app.gui.widgets.attachments import PapersBar
from desktop_app.gui.widgets.attachments_panel import AttachPanel
from desktop_app.gui.widgets.attachments_source import (
    MOST_AT_ONCE,
    files_in,
    picture_in,
    prepare_picture,
)
from desktop_app.gui.widgets.attachments_viewer import AttachmentView
from desktop_app.gui.widgets.bringer_panel import BringerPanel, words_of
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import say
from desktop_app.settings import SCANNER_FOLDER
from desktop_app.usecases import attachments
from desktop_app.usecases.office import Office
from desktop_app.workers.attachment_tasks import Offered, Source, newest_scans, prepare


class Shelf:
    """Whose papers the form on show has: all of the ticket's, but those of a kolektif's rows."""

    @property
    def row(self) -> tuple[UUID, ...] | None:
        """The papers of one row, None where the form is no row."""
        return None

    def put(self, id: UUID) -> None:
        """A paper was attached."""

    def take(self, id: UUID) -> None:
        """A paper was taken back."""


class PapersDesk(QObject):
    """Lives beside the form panel; `viewer` takes the form's place while it is open.

    `shelf` says whose papers they are; it is another one for each row of a kolektif.
    """

    def __init__(self, case: Case, panel: QWidget, column: QVBoxLayout, form: QWidget) -> None:
        super().__init__(panel)
        self._case, self._session, self._form = case, case.session, form
        self.shelf = Shelf()
        self.papers: tuple[Attachment, ...] = ()
        self._pictures: dict[UUID, QPixmap] = {}
        self._bar: PapersBar | None = None
        self._before: QWidget | None = None
        self._asked = 0
        self._coming: list[str] = []  # papers being stored
        self.panel, self.bringer = AttachPanel(panel), BringerPanel(panel)
        self.viewer = AttachmentView(panel)
        self.viewer.set_workers(self._session.workers)
        self.line = QLabel(panel)
        self.line.setObjectName("bringer_line")
        self.line.setWordWrap(True)
        # However long a name is, the form stays as wide as it was.
        self.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.line.hide()
        at = column.indexOf(form)
        for widget in (self.panel, self.bringer, self.line):
            column.insertWidget(at, widget)
        column.addWidget(self.viewer, 1)
        self._connect()

    # What the keys ask ---------------------------------------------------------------------------

    def ask_for_papers(self) -> None:
        """Ctrl+L: the newest scans of this computer, or where else files come from."""
        if not self._open_panel():
            return
        folder = self._session.machine[SCANNER_FOLDER]
        if folder:
            self.panel.say_words(self.tr("Membuka folder pemindai …"))
            self._look(newest_scans, Path(folder), by_hand=False)

    def choose_files(self) -> None:
        """Ctrl+O: files of this computer."""
        if not self._case.is_open:
            return
        paths, _ = QFileDialog.getOpenFileNames(
            self._form,
            self.tr("Pilih berkas untuk dilampirkan"),
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation),
            self.tr("Gambar dan PDF (*.jpg *.jpeg *.png *.pdf *.tif *.tiff *.webp *.bmp *.heic)")
            + ";;"
            + self.tr("Semua berkas (*)"),
        )
        self.take_files([Source(Path(path).name, Path(path)) for path in paths])

    def choose_folder(self) -> None:
        """Say where this computer's scanner puts its files; kept for the next start."""
        folder = QFileDialog.getExistingDirectory(
            self._form,
            self.tr("Folder tempat pemindai menyimpan hasilnya"),
            self._session.machine[SCANNER_FOLDER],
        )
        if folder:
            self._session.keep(SCANNER_FOLDER, folder)
            self.panel.say_words(self.tr("Membuka folder pemindai …"))
            self._look(newest_scans, Path(folder), by_hand=False)

    def ask_for_bringer(self) -> None:
        """Ctrl+W: who stands here for the applicant."""
        if self._case.draft is not None and not self._case.concluding:
            self.close_top()
            self.bringer.ask(self._case.draft.bringer)

    def paste(self) -> bool:
        """Ctrl+V: attach what was copied; False when that is neither a file nor a picture."""
        data = QGuiApplication.clipboard().mimeData()
        if data is None or not self._case.is_open:
            return False
        if (image := picture_in(data)) is not None:
            if self._open_panel():
                self.panel.say_words(self.tr("Memeriksa gambar yang ditempel …"))
                name = self.tr("Gambar tempelan")
                self._look(prepare_picture, image, name, by_hand=True)
            return True
        return self.take(data)

    def take(self, data: QMimeData) -> bool:
        """Attach the files that were dropped or copied; False when there are none."""
        found = files_in(data)
        if found and self._case.is_open:
            self.take_files(found)
        return bool(found)

    def take_files(self, sources: Sequence[Source]) -> None:
        """Look at these files and ask which papers they are."""
        if not sources or not self._open_panel():
            return
        some = sources[:MOST_AT_ONCE]
        self.panel.say_words(self.tr("Memeriksa %n berkas …", "", len(some)))
        if len(sources) > len(some):
            words = self.tr("Hanya {count} berkas pertama yang diambil; lampirkan sisanya nanti.")
            self._session.notice(words.format(count=len(some)), kind=Kind.WARN)
        self._look(prepare, some, by_hand=True)

    def close_top(self) -> bool:
        """Esc: close what is open over the form; False when nothing is."""
        if self.viewer.paper is not None:
            self._close_viewer()
            return True
        for panel in (self.panel, self.bringer):
            if panel.isVisible():
                self._asked += 1
                panel.give_back()
                return True
        return False

    def waiting(self) -> str:
        """Return why F9 has to wait for a file or a bringer half told; "" when it need not."""
        if self.panel.pending:
            return self.tr("Masih ada berkas yang belum dilampirkan. Tekan Enter, atau Esc.")
        if self.bringer.isVisible():
            return self.tr("Pembawa berkas belum disimpan. Tekan Enter, atau Esc.")
        return ""

    # The form ------------------------------------------------------------------------------------

    def show_in(self, bar: PapersBar) -> None:
        """Show the attachments in this form's line from now on."""
        self._bar = bar
        bar.button.clicked.connect(self.ask_for_papers)
        bar.strip.opened.connect(self.open_paper)
        bar.strip.removed.connect(self.remove)
        self._paint()

    def begin(self) -> None:
        """A case was opened: fetch its papers, close what was open for another."""
        self.end()
        ticket, shelf = self._case.ticket, self.shelf
        if ticket is not None:
            self._session.workers.read(
                _with_thumbnails,
                ticket.id,
                shelf.row,
                then=lambda found: self._learn(ticket.id, shelf, *found),
                owner=self,
            )

    def end(self) -> None:
        """Show nothing of the case any more."""
        while self.close_top():
            pass
        self.papers, self._pictures = (), {}
        self._paint()

    def sweep(self) -> None:
        """Let papers taken back a while ago, and those of numbers without a case, be deleted."""
        for task in (attachments.sweep, attachments.sweep_without_case):
            self._session.workers.run(task, owner=self)

    def open_paper(self, id: UUID) -> None:
        """Enter on a small picture: show it large in the form's place."""
        paper = self._paper(id)
        if paper is None:
            return
        self.close_top()
        self._before = self._form.window().focusWidget()
        self._form.hide()
        self.viewer.open(paper, self._labels().get(paper.document, paper.document))

        def read(otherwise: Callable[[BaseException], None]) -> None:
            self._session.workers.run(
                attachments.content,
                id,
                then=lambda data: self.viewer.show_data(paper, data),
                otherwise=otherwise,
                owner=self,
            )

        def tell(error: BaseException) -> None:
            self.viewer.show_fault(paper, error)

        def fetch(error: BaseException) -> None:
            fetch_or_tell(
                self._session,
                SCAN,
                [id],
                error,
                again=lambda: read(tell),
                otherwise=tell,
                owner=self,
            )

        read(fetch)

    def remove(self, id: UUID) -> None:
        """Del: take a paper back, and offer it again for ten seconds."""
        if self._paper(id) is not None and not self._case.concluding:
            shelf = self.shelf
            self._session.workers.run(
                attachments.detach, id, then=lambda old: self._removed(old, shelf), owner=self
            )

    # Inside --------------------------------------------------------------------------------------

    def _connect(self) -> None:
        case = self._case
        self.panel.attach.connect(self._attach)
        self.panel.files_wanted.connect(self.choose_files)
        self.panel.folder_wanted.connect(self.choose_folder)
        self.bringer.told.connect(case.tell_bringer)
        self.viewer.removed.connect(self.remove)
        self.viewer.closed.connect(self._close_viewer)
        self._session.locked.connect(self.close_top)
        case.weighed.connect(self._show_bringer)

    def _open_panel(self) -> bool:
        service = self._service
        if service is None or self._case.concluding:
            return False
        if not service.documents:
            words = self.tr("Layanan {service} tidak memakai berkas.")
            self._session.notice(words.format(service=service.short_name))
            return False
        if not self.panel.pending:
            self.close_top()
            self._asked += 1
            words = self.tr("Seret berkas ke sini, tempel dengan Ctrl+V, atau pilih.")
            self.panel.ask(service.documents, self._guess, words)
        return True

    def _look(self, task: object, *args: object, by_hand: bool) -> None:
        asked = self._asked
        self._session.workers.read(
            task,  # type: ignore[arg-type]
            *args,
            then=lambda offered: self._offer(asked, offered, by_hand=by_hand),
            otherwise=lambda error: self._not_looked(asked, error),
            owner=self,
        )

    def _offer(self, asked: int, offered: Sequence[Offered], *, by_hand: bool) -> None:
        if asked != self._asked or not self.panel.isVisible():
            return
        if not by_hand:
            there = {one.file_hash for one in self.papers}
            offered = [one for one in offered if one.prepared and _hash(one) not in there]
        if by_hand:
            words = self.tr("Berkas apa ini? ←/→ memilih gambar, ↑/↓ memilih berkas.")
        elif offered:
            words = self.tr("Pindaian terbaru. Enter melampirkan, ←/→ memilih gambar.")
        else:
            words = self.tr("Tidak ada pindaian baru. Pindai dahulu, lalu Ctrl+L lagi.")
        self.panel.say_words(words)
        self.panel.offer(offered, by_hand=by_hand)

    def _not_looked(self, asked: int, error: BaseException) -> None:
        if asked == self._asked:
            self.panel.say_words(self.tr("Seret berkas ke sini, tempel dengan Ctrl+V, atau pilih."))
            self.panel.say_fault(say(error))

    def _attach(self, offered: Offered, document: str) -> None:
        ticket, shelf = self._case.ticket, self.shelf
        if ticket is None or offered.prepared is None or self._case.concluding:
            return
        prepared, row = offered.prepared, shelf.row
        self._coming.append(document)
        self.panel.attached(offered)

        def stored(new: Attachment) -> None:
            self._coming.remove(document)
            shelf.put(new.id)
            if shelf is self.shelf:
                self._attached(new, prepared.thumbnail)

        def not_stored(error: BaseException) -> None:
            self._coming.remove(document)
            self._session.problem(error)
            if shelf is self.shelf and self._is_here(ticket.id) and self._open_panel():
                self.panel.offer([offered], by_hand=True)

        def task(office: Office) -> Attachment:
            return attachments.attach(office, ticket.id, document, offered.name, prepared, row=row)

        self._session.workers.run(
            task,
            then=stored,
            otherwise=not_stored,
            owner=self,
        )

    def _attached(self, new: Attachment, thumbnail: bytes) -> None:
        if not self._is_here(new.ticket_id):
            return
        if all(one.id != new.id for one in self.papers):
            self.papers = (*self.papers, new)
        self._keep_picture(new.id, thumbnail)
        self._paint()
        self._case.tick(new.document)
        label = self._labels().get(new.document, new.document)
        self._session.notice(
            self.tr("{paper} dilampirkan.").format(paper=label),
            undo=lambda: self.remove(new.id),
            kind=Kind.GOOD,
        )

    def _removed(self, old: Attachment, shelf: Shelf) -> None:
        shelf.take(old.id)
        picture = self._pictures.get(old.id)
        self.papers = tuple(one for one in self.papers if one.id != old.id)
        if self.viewer.paper is not None and self.viewer.paper.id == old.id:
            self._close_viewer()
        self._paint()
        here = shelf is self.shelf and self._is_here(old.ticket_id)
        if not self.papers and here and self._bar is not None:
            self._bar.button.setFocus()
        label = self._labels().get(old.document, old.document)

        def put_back() -> None:
            self._session.workers.run(
                attachments.restore,
                old,
                then=lambda new: self._restored(new, shelf, picture),
                owner=self,
            )

        self._session.notice(self.tr("Lampiran {paper} dihapus.").format(paper=label), put_back)

    def _restored(self, new: Attachment, shelf: Shelf, picture: QPixmap | None) -> None:
        shelf.put(new.id)
        if shelf is self.shelf and self._is_here(new.ticket_id):
            if picture is not None:
                self._pictures[new.id] = picture
            self.papers = tuple(sorted((*self.papers, new), key=lambda one: one.added_at))
            self._paint()

    def _learn(
        self,
        ticket_id: UUID,
        shelf: Shelf,
        papers: tuple[Attachment, ...],
        pictures: Mapping[UUID, bytes],
    ) -> None:
        if shelf is not self.shelf or not self._is_here(ticket_id):
            return
        known = {one.id for one in papers}
        self.papers = (*papers, *(one for one in self.papers if one.id not in known))
        for id, data in pictures.items():
            self._keep_picture(id, data)
        self._paint()

    def _keep_picture(self, id: UUID, data: bytes) -> None:
        picture = QPixmap()
        picture.loadFromData(data)
        self._pictures[id] = picture

    def _close_viewer(self) -> None:
        self.viewer.close_paper()
        self._form.show()
        if self._before is not None and self._before.isVisible():
            # Once the form is laid out again.
            QTimer.singleShot(0, self._before, self._before.setFocus)
        self._before = None

    def _show_bringer(self) -> None:
        draft = self._case.draft
        bringer: Bringer | None = draft.bringer if draft is not None else None
        self.line.setText(words_of(bringer) if bringer is not None else "")
        self.line.setToolTip(self.line.text())
        self.line.setVisible(bringer is not None)

    def _paint(self) -> None:
        if self._bar is not None:
            self._bar.fill(self.papers, self._pictures, self._labels())

    def _guess(self, name: str) -> str | None:
        service = self._service
        there = {*(one.document for one in self.papers), *self._coming}
        return guess_document(service.documents, name, there) if service else None

    def _labels(self) -> Mapping[str, str]:
        service = self._service
        return {one.key: one.label for one in service.documents} if service else {}

    def _paper(self, id: UUID) -> Attachment | None:
        return next((one for one in self.papers if one.id == id), None)

    def _is_here(self, ticket_id: UUID) -> bool:
        ticket = self._case.ticket
        return ticket is not None and ticket.id == ticket_id and self._case.is_open

    @property
    def _service(self) -> Service | None:
        case = self._case
        if case.draft is None or case.ground is None:
            return None
        return case.ground.services.get(case.draft.service)


def _with_thumbnails(
    office: Office, ticket_id: UUID, row: tuple[UUID, ...] | None
) -> tuple[tuple[Attachment, ...], Mapping[UUID, bytes]]:
    papers = attachments.of_ticket(office, ticket_id, row)
    return papers, attachments.thumbnails(office, papers)


def _hash(offered: Offered) -> str:
    return hashlib.sha256(offered.prepared.data).hexdigest() if offered.prepared else ""
