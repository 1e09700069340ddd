"""From a call to the voice: which calls this computer says aloud, one after the other.

It holds back what the voice has not begun yet, because a call may be taken back, repeated or
answered before its turn comes: nobody is called who stands at the counter already.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from desktop_app import settings as declared
from desktop_app.domain import voice
from desktop_app.domain.queue import Purpose
from desktop_app.gui.board_watch import BoardWatch
from desktop_app.gui.notices import Kind
from desktop_app.gui.session import Session
from desktop_app.gui.voice_port import VoicePort, attune, speaks_for
from desktop_app.usecases.board import Board, BoardCall

MUTE = "mati"
_PURPOSES = {
    Purpose.LAYANAN: voice.Purpose.DILAYANI,
    Purpose.AMBIL_SURAT: voice.Purpose.AMBIL_SURAT,
}


class Announcer(QObject):
    """Gives the watch's calls to the voice. What the voice cannot do is told once, calmly."""

    def __init__(
        self, session: Session, watch: BoardWatch, voice: VoicePort, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.voice = voice
        self.waiting: list[BoardCall] = []
        self._speaking = False
        self._board: Board | None = None
        watch.changed.connect(self._look)
        watch.called.connect(self._call)
        voice.ended.connect(self._ended)
        voice.trouble.connect(self._tell)
        self.attune()

    def attune(self) -> None:
        """Take over this machine's settings, from the next call on."""
        attune(self.voice, self.session.machine)
        if not speaks(self.session):
            self.be_silent()

    def be_silent(self) -> None:
        """Say nothing more, and forget who waits to be called."""
        self.waiting.clear()
        self.voice.stop()

    def _call(self, call: BoardCall) -> None:
        counter = self.session.counter
        own = counter.name if counter is not None else ""
        wanted = speaks(self.session) and speaks_for(self.session.machine, own, call.counter)
        if not wanted:
            return
        for place, waiting in enumerate(self.waiting):
            if waiting.ticket_id == call.ticket_id:
                self.waiting[place] = call
                break
        else:
            self.waiting.append(call)
        self._next()

    def _look(self, board: Board) -> None:
        self._board = board
        self.waiting = [call for call in self.waiting if _still_stands(call, board)]

    def _next(self) -> None:
        while not self._speaking and self.waiting:
            call = self.waiting.pop(0)
            if self._board is None or _still_stands(call, self._board):
                self._speaking = True
                self.voice.say(announcement_of(call))

    def _ended(self, _: object) -> None:
        self._speaking = False
        self._next()

    def _tell(self, code: str) -> None:
        sentence = voice.TROUBLES[code]
        self.session.notice(QCoreApplication.translate("errors", sentence), kind=Kind.WARN)


def speaks(session: Session) -> bool:
    """Tell whether calls are said aloud: the office uses it, and this computer is not muted."""
    return session.settings[declared.USE_DISPLAY] and session.machine[declared.VOICE_MODE] != MUTE


def announcement_of(call: BoardCall) -> voice.Announcement:
    """Return what is said for a call."""
    return voice.Announcement(call.code, call.counter, _PURPOSES[call.purpose])


def _still_stands(call: BoardCall, board: Board) -> bool:
    """Tell whether somebody still has to be called: not taken back, repeated or come since."""
    for one in board.calls:
        if one.id == call.id:
            return one.still_called
    # The board keeps the latest few: an older one has not been taken back, only pushed out.
    return bool(board.calls) and call.at < min(one.at for one in board.calls)
