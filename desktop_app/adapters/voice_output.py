"""The two ways a computer is heard: samples to its loudspeaker, and its own speaking voice.

Both tell by `finished(heard)` when they are through, always from the event loop and never from
inside `play`, whatever became of the device meanwhile. Qt's sound libraries are loaded when they
are first needed; where they cannot be (Debian without libpulse0) there is simply no device.
"""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Sequence
from threading import Thread
from typing import Any, Protocol

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QElapsedTimer,
    QIODevice,
    QLocale,
    QLoggingCategory,
    QObject,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from desktop_app.adapters.voice_clips import RATE, in_format, seconds_of, silence

# What a device has not played yet when its source is empty is cut off: let it be silence.
_TAIL_MS = 250
# A device that wakes up swallows the first moment: PulseAudio 12 ms, a sleeping amplifier more.
_LEAD_MS = 60
# PulseAudio says up to two seconds late, or never, that it is through; Bluetooth begins 0.3 s late.
_LATEST_MS = 800
_QUIET = "qt.multimedia.symbolsresolver=false\nqt.multimedia.ffmpeg.info=false"


class Output(Protocol):
    """A loudspeaker. `finished(bool)` follows every `play` that no `stop` ended."""

    finished: Any

    def load(self) -> None:
        """Load what it needs, if it is not there yet; on any thread, because that takes a while."""

    def ready(self) -> bool:
        """Tell whether there is a device now."""

    def play(self, pcm: bytes, volume: int) -> None:
        """Play PCM of 22,050 Hz, mono, 16 bit at a volume of 0 to 100."""

    def stop(self) -> None:
        """Be silent at once; nothing is told."""


class Speech(Protocol):
    """A computer's own voice. `finished(bool)` follows every `play` that no `stop` ended."""

    finished: Any

    def load(self) -> None:
        """Start it, if it is not started yet; on the GUI thread, before somebody is called."""

    def ready(self) -> bool:
        """Tell whether it speaks the language."""

    def play(self, text: str, volume: int) -> None:
        """Say a text at a volume of 0 to 100."""

    def stop(self) -> None:
        """Be silent at once; nothing is told."""


class QtOutput(QObject):
    """`Output` on the desktop's default device, asked for anew each time it plays.

    Opening tells the truth where asking does not: WASAPI's "is this format supported" is no for
    devices that play it. So a sound is offered as it is, and once refused, as the device likes it.
    """

    finished = Signal(bool)
    _converted = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sink: Any = None
        self._source: QBuffer | None = None
        self._pcm = b""
        self._volume = 0
        self._turn = 0
        self._picky: set[bytes] = set()  # devices that refused our format
        self._clock = QElapsedTimer()
        self._end = QTimer(self, singleShot=True)
        self._end.timeout.connect(self._through)
        self._converted.connect(self._offer_converted, Qt.ConnectionType.QueuedConnection)

    def load(self) -> None:
        _multimedia()

    def ready(self) -> bool:
        multimedia = _multimedia()
        return multimedia is not None and not multimedia.QMediaDevices.defaultAudioOutput().isNull()

    def play(self, pcm: bytes, volume: int) -> None:
        self.stop()
        if not self.ready():
            self._fail()
            return
        self._pcm = silence(_LEAD_MS).tobytes() + pcm + silence(_TAIL_MS).tobytes()
        self._volume = volume
        device = _multimedia().QMediaDevices.defaultAudioOutput()
        if device.id().data() in self._picky:
            self._convert(device)
        else:
            self._open(device, _our_format(), self._pcm)

    def stop(self) -> None:
        self._turn += 1
        self._end.stop()
        sink, source, self._sink, self._source = self._sink, self._source, None, None
        with contextlib.suppress(RuntimeError):  # Qt may have taken it away with its device
            if sink is not None:
                sink.stop()
                sink.deleteLater()
        if source is not None:
            source.deleteLater()

    def _open(self, device: Any, wanted: Any, data: bytes) -> None:
        source = QBuffer(self)
        source.setData(QByteArray(data))
        source.open(QIODevice.OpenModeFlag.ReadOnly)
        sink = _multimedia().QAudioSink(device, wanted, self)
        sink.setVolume(_linear(self._volume))
        self._sink, self._source = sink, source
        # Queued: a sink is not to be ended from inside its own signal.
        sink.stateChanged.connect(self._changed, Qt.ConnectionType.QueuedConnection)
        self._clock.start()
        sink.start(source)
        self._end.start(self._whole_ms() + _LATEST_MS)
        if sink.error() != _multimedia().QtAudio.Error.NoError:
            self._refused(device, wanted)

    @Slot()
    def _changed(self) -> None:
        if self._sink is None or self._source is None:
            return
        state, states = self._sink.state(), _multimedia().QtAudio.State
        if state == states.IdleState and self._source.atEnd():
            # It asks no more, but what it was given may still be on its way out.
            self._end.start(max(0, self._whole_ms() - self._clock.elapsed()))
        elif state == states.StoppedState:
            self.stop()
            self._fail()

    def _refused(self, device: Any, wanted: Any) -> None:
        self.stop()
        if wanted != _our_format():
            self._fail()
            return
        self._picky.add(device.id().data())
        self._convert(device)

    def _convert(self, device: Any) -> None:
        wanted = device.preferredFormat()
        form = wanted.sampleRate(), wanted.channelCount(), wanted.sampleFormat().name
        turn, pcm = self._turn, self._pcm

        def work() -> None:
            data = in_format(pcm, *form)
            with contextlib.suppress(RuntimeError):  # the window is gone
                self._converted.emit(turn, (device, wanted, data))

        Thread(target=work, name="voice-format", daemon=True).start()

    @Slot(int, object)
    def _offer_converted(self, turn: int, offer: tuple[Any, Any, bytes]) -> None:
        if turn == self._turn:
            self._open(*offer)

    @Slot()
    def _through(self) -> None:
        if self._source is not None and not self._source.atEnd():
            return  # it has stopped asking: whoever plays loses patience
        self.stop()
        self.finished.emit(True)

    def _whole_ms(self) -> int:
        return round(seconds_of(self._pcm) * 1000)

    def _fail(self) -> None:
        turn = self._turn

        def tell() -> None:
            if turn == self._turn:  # nobody has stopped it or played something else meanwhile
                self.finished.emit(False)

        QTimer.singleShot(0, self, tell)


class QtSpeech(QObject):
    """`Speech` on the desktop's own voice; Malay is understood where Indonesian is missing.

    Starting it holds Python up wherever it is done: 1.3 s measured with speech-dispatcher.
    """

    finished = Signal(bool)

    def __init__(
        self,
        parent: QObject | None = None,
        engine: str = "",
        languages: Sequence[QLocale.Language] = (
            QLocale.Language.Indonesian,
            QLocale.Language.Malay,
        ),
    ) -> None:
        super().__init__(parent)
        self._engine_name = engine
        self._languages = languages
        self._engine: Any = None
        self._speaking = False

    def load(self) -> None:
        self._started()

    def ready(self) -> bool:
        engine = self._started()
        return engine is not None and self._language(engine) is not None

    def play(self, text: str, volume: int) -> None:
        engine = self._started()
        self._speaking = True
        if engine is None or (language := self._language(engine)) is None:
            QTimer.singleShot(0, self, lambda: self._through(False))
            return
        engine.setLocale(language)
        engine.setVolume(volume / 100)
        engine.say(text)

    def stop(self) -> None:
        if self._speaking:
            self._speaking = False
            if self._engine is not None:
                self._engine.stop()

    def _started(self) -> Any:
        if self._engine is None:
            self._engine = _speech_engine(self._engine_name, self)
            if self._engine is not None:
                self._engine.stateChanged.connect(self._changed, Qt.ConnectionType.QueuedConnection)
        return self._engine

    def _language(self, engine: Any) -> QLocale | None:
        spoken = engine.availableLocales()
        found = (one for wanted in self._languages for one in spoken if one.language() == wanted)
        return next(found, None)

    @Slot()
    def _changed(self) -> None:
        state = self._engine.state().name
        if state in ("Ready", "Error"):
            self._through(state == "Ready")

    def _through(self, heard: bool) -> None:
        if self._speaking:
            self._speaking = False
            self.finished.emit(heard)


@functools.cache
def _multimedia() -> Any:
    """Return QtMultimedia, or None where its libraries are missing."""
    # Its search for video drivers is nobody's business at a counter.
    QLoggingCategory.setFilterRules(_QUIET)
    try:
        from PySide6 import QtMultimedia
    except ImportError:
        return None
    return QtMultimedia


def _our_format() -> Any:
    multimedia = _multimedia()
    ours = multimedia.QAudioFormat()
    ours.setSampleRate(RATE)
    ours.setChannelCount(1)
    ours.setSampleFormat(multimedia.QAudioFormat.SampleFormat.Int16)
    return ours


def _linear(volume: int) -> float:
    """Return what a device takes for a volume as an ear judges it, 0 to 100."""
    audio = _multimedia().QtAudio
    scale = audio.VolumeScale
    return float(
        audio.convertVolume(volume / 100, scale.LogarithmicVolumeScale, scale.LinearVolumeScale)
    )


def _speech_engine(name: str, parent: QObject) -> Any:
    """Return the speaking engine, or None where there is none that really speaks."""
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError:
        return None
    # Qt ships a mock that pretends to speak; it is only taken when it is named.
    real = [engine for engine in QTextToSpeech.availableEngines() if engine != "mock"]
    if not name and not real:
        return None
    return QTextToSpeech(name or real[0], parent)
