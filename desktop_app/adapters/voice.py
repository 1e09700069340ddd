"""The voice that calls numbers: one announcement after the other, whatever becomes of the sound.

For each call the ways of being heard are tried in order: the clips, the computer's own voice, the
chime alone, and at last silence, in which the display has the word. Nothing here raises and
nothing waits: clips are joined on a thread of their own, and a clock of its own ends a call whose
device never answers, so that the next person is called all the same.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from threading import Lock, Thread

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from desktop_app.adapters.voice_clips import VoiceClips, seconds_of, to_wav
from desktop_app.adapters.voice_output import Output, QtOutput, QtSpeech, Speech
from desktop_app.domain.errors import EnvironmentFailure
from desktop_app.domain.voice import (
    CUT_OFF,
    NO_CLIPS,
    NO_COMPUTER_VOICE,
    NO_DEVICE,
    Announcement,
    sentence_of,
)

CLIPS, COMPUTER, CHIME, MUTE = "klip", "komputer", "denting", "mati"

# Each mode's ways, the liked one first. The clips speak Indonesian on every computer.
_WAYS = {
    CLIPS: (CLIPS, COMPUTER, CHIME),
    COMPUTER: (COMPUTER, CLIPS, CHIME),
    CHIME: (CHIME,),
    MUTE: (),
}
_SPEAKING_MS = 30_000  # nobody knows how long a computer speaks: far more than it should need
_JOINING_MS = 10_000
_MOST_REPEATS = 3


class Voice(QObject):
    """Calls numbers aloud. `say` queues; `began` and `ended` frame every call, heard or not.

    `trouble` carries a code of `domain.voice.TROUBLES`, once until a call has been heard again.
    """

    # How long a call that nobody hears has the display for itself.
    silent_ms = 2_500
    # How much longer than its sound a call may take before its device counts as gone.
    patience_ms = 4_000

    began = Signal(object)
    ended = Signal(object)
    trouble = Signal(str)
    _joined = Signal(int, object)

    def __init__(
        self,
        parent: QObject | None,
        own: Path,
        ours: Path,
        *,
        output: Output | None = None,
        speech: Speech | None = None,
    ) -> None:
        """Speak with the recordings in `own`, and the clips in `ours` for what is missing there."""
        super().__init__(parent)
        self.configure(mode=CLIPS, volume=80, repeats=1)
        self._clips = VoiceClips(own, ours)
        self._reading = Lock()
        self._output: Output = output or QtOutput(self)
        self._speech: Speech = speech or QtSpeech(self)
        self._waiting: list[Announcement] = []
        self._current: Announcement | None = None
        self._ways: Iterator[str] = iter(())
        self._turn = 0
        self._told: set[str] = set()
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._unanswered)
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.timeout.connect(self._end)
        self._joined.connect(self._play, Qt.ConnectionType.QueuedConnection)
        self._output.finished.connect(self._finished)
        self._speech.finished.connect(self._finished)

    def configure(self, *, mode: str, volume: int, repeats: int) -> None:
        """Take over this machine's settings, from the next call on.

        `volume` is 0 to 100; the words of a call are said `repeats` times, 1 to 3.
        """
        self._mode = mode
        self._volume = max(0, min(100, volume))
        self._repeats = max(1, min(_MOST_REPEATS, repeats))
        if mode == COMPUTER:  # now, rather than while somebody waits to be called
            QTimer.singleShot(0, self, self._speech.load)

    def say(self, announcement: Announcement) -> None:
        """Call a number as soon as the calls before it are through.

        A number that still waits to be called is not queued twice: its place stays, and where it
        is called to is the latest word.
        """
        for place, waiting in enumerate(self._waiting):
            if waiting.code == announcement.code:
                self._waiting[place] = announcement
                return
        self._waiting.append(announcement)
        self._next()

    def stop(self) -> None:
        """Be silent at once and forget who waits to be called."""
        self._waiting.clear()
        if self._current is not None:
            self._end()

    def wav(self, announcement: Announcement) -> bytes:
        """Return an announcement as a WAV file; for another thread than the window's.

        Raises EnvironmentFailure (`klip_suara_tidak_ada`) when the clips cannot be read.
        """
        with self._reading:
            return to_wav(self._clips.join(announcement, self._repeats))

    def unusable_recordings(self) -> tuple[str, ...]:
        """Return the office's own recordings that cannot be used; reads them, so not quick."""
        with self._reading:
            return self._clips.unusable()

    def _next(self) -> None:
        if self._current is not None or not self._waiting:
            return
        self._current = self._waiting.pop(0)
        self._turn += 1
        self._ways = iter(_WAYS.get(self._mode, _WAYS[CLIPS]))
        self.began.emit(self._current)
        self._try()

    def _try(self) -> None:
        """Be heard in the next way there is, at last in none."""
        if self._current is None:
            return
        way = next(self._ways, "")
        if not way:
            self._limit.stop()
            self._quiet.start(self.silent_ms)
        elif way == COMPUTER:
            self._speak(self._current)
        else:
            self._join(self._current, way)

    def _speak(self, announcement: Announcement) -> None:
        if not self._speech.ready():
            if self._mode == COMPUTER:
                self._tell(NO_COMPUTER_VOICE)
            self._try()
            return
        self._limit.start(_SPEAKING_MS)
        self._speech.play(" ".join([sentence_of(announcement)] * self._repeats), self._volume)

    def _join(self, announcement: Announcement, way: str) -> None:
        turn, repeats = self._turn, self._repeats

        def work() -> None:
            self._output.load()
            pcm = None
            with contextlib.suppress(EnvironmentFailure), self._reading:
                clips = self._clips
                pcm = clips.chime() if way == CHIME else clips.join(announcement, repeats)
            with contextlib.suppress(RuntimeError):  # the window is gone
                self._joined.emit(turn, pcm)

        self._limit.start(_JOINING_MS)
        Thread(target=work, name="voice-join", daemon=True).start()

    @Slot(int, object)
    def _play(self, turn: int, pcm: bytes | None) -> None:
        if turn != self._turn or self._current is None:
            return
        if pcm is None:
            self._tell(NO_CLIPS)
            self._try()
            return
        self._limit.start(round(seconds_of(pcm) * 1000) + self.patience_ms)
        self._output.play(pcm, self._volume)

    @Slot(bool)
    def _finished(self, heard: bool) -> None:
        if self._current is None:
            return
        if heard:
            self._told.discard(NO_DEVICE)
            self._told.discard(CUT_OFF)
            self._end()
            return
        if self._output.ready():
            self._tell(CUT_OFF)
        else:
            self._tell(NO_DEVICE)
            self._ways = iter(())
        self._try()

    @Slot()
    def _unanswered(self) -> None:
        self._tell(CUT_OFF if self._output.ready() else NO_DEVICE)
        self._end()

    @Slot()
    def _end(self) -> None:
        self._limit.stop()
        self._quiet.stop()
        self._turn += 1
        self._output.stop()
        self._speech.stop()
        done, self._current = self._current, None
        self.ended.emit(done)
        self._next()

    def _tell(self, code: str) -> None:
        if code not in self._told:
            self._told.add(code)
            self.trouble.emit(code)
