"""A complaint that is being typed survives a lock, a crash and a power cut."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from desktop_app.domain.complaint import NewComplaint
from desktop_app.gui.session import Session
from desktop_app.usecases import complaints

SAVE_AFTER_MS = 400


class ComplaintDraft(QObject):
    """Keeps what the form holds a moment after typing stops, and fills it once when first shown."""

    def __init__(
        self,
        session: Session,
        typed: Callable[[], NewComplaint],
        fill: Callable[[NewComplaint], None],
        parent: QObject,
    ) -> None:
        """`typed` returns what the form holds, `fill` puts a complaint into it."""
        super().__init__(parent)
        self._session, self._typed, self._fill = session, typed, fill
        self._read = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)

    def touch(self) -> None:
        """Something was typed: keep it when the fingers rest."""
        self._timer.start()

    def recall(self) -> None:
        """Put what was typed before a crash into the form, once, and only into an empty one."""
        if self._read:
            return
        self._read = True
        self._session.workers.read(complaints.read_draft, then=self._put, owner=self)

    def save(self) -> None:
        """Keep what is typed now."""
        self._timer.stop()
        self._session.workers.run(
            complaints.save_draft,
            self._typed(),
            otherwise=self._session.problem,
            owner=self,
        )

    def flush(self) -> None:
        """Keep at once what was typed a moment ago: somebody leaves."""
        if self._timer.isActive():
            self.save()

    def stop(self) -> None:
        """It is recorded: nothing is to be kept any more."""
        self._timer.stop()

    def _put(self, kept: NewComplaint | None) -> None:
        if kept is not None and not self._typed().text.strip():
            self._fill(kept)
            self._timer.stop()
