"""The voice at work: one call after the other, whatever becomes of the loudspeaker.

`Tape` stands for a loudspeaker, which machines that run tests do not have; the voice, the clips
and Qt's own (mock) speaking engine are the real ones, and so is Qt's answer that there is no
device. tests/reliability/test_voice_heard.py listens to a real one.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from pytestqt.qtbot import QtBot

from desktop_app import paths, settings
from desktop_app.adapters import voice_output
from desktop_app.adapters.voice import Voice
from desktop_app.adapters.voice_clips import VoiceClips, to_wav
from desktop_app.adapters.voice_output import QtSpeech
from desktop_app.domain.voice import (
    CUT_OFF,
    NO_CLIPS,
    NO_COMPUTER_VOICE,
    NO_DEVICE,
    TROUBLES,
    Announcement,
)
from desktop_app.gui.voice_port import VoicePort, attune, speaks_for

SOUNDS = paths.resource("sounds")
FIRST = Announcement("U001", "Loket 1")
SECOND = Announcement("P002", "Loket 2")
THIRD = Announcement("U003", "Loket 3")


class Tape(QObject):
    """A loudspeaker that keeps what it plays; it is through at once, or when it is told."""

    finished = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.present = True
        self.heard: bool | None = True
        self.played: list[tuple[bytes, int]] = []
        self.playing = False

    def load(self) -> None:
        pass

    def ready(self) -> bool:
        return self.present

    def play(self, pcm: bytes, volume: int) -> None:
        assert not self.playing, "two calls at once"
        self.playing = True
        self.played.append((pcm, volume))
        if self.heard is not None:
            heard = self.heard and self.present
            QTimer.singleShot(0, self, lambda: self.tell(heard))

    def tell(self, heard: bool) -> None:
        if self.playing:
            self.playing = False
            self.finished.emit(heard)

    def stop(self) -> None:
        self.playing = False


class Hearing:
    """A voice, and everything it told."""

    def __init__(self, bot: QtBot, voice: Voice) -> None:
        self.bot = bot
        self.voice = voice
        self.told: list[tuple[str, Announcement]] = []
        self.troubles: list[str] = []
        voice.began.connect(lambda call: self.told.append(("began", call)))
        voice.ended.connect(lambda call: self.told.append(("ended", call)))
        voice.trouble.connect(self.troubles.append)

    def call(self, *calls: Announcement) -> None:
        """Call numbers and wait until all have ended."""
        before = len(self.ended)
        for call in calls:
            self.voice.say(call)
        self.bot.waitUntil(lambda: len(self.ended) == before + len(calls), timeout=10_000)

    @property
    def ended(self) -> list[Announcement]:
        return [call for what, call in self.told if what == "ended"]


@pytest.fixture
def tape() -> Tape:
    return Tape()


@pytest.fixture
def hear(qtbot: QtBot, tape: Tape, tmp_path: Path) -> Iterator[Callable[..., Hearing]]:
    """Make a voice: `hear()`; `hear(ours=…, output=…, speech=…)` with other parts."""
    voices: list[Voice] = []

    def make(ours: Path = SOUNDS, **parts: object) -> Hearing:
        # No speaking engine unless a test brings one: this machine may have one.
        silent = QtSpeech(engine="mock")
        chosen = {"output": tape, "speech": silent} | parts
        voice = Voice(None, tmp_path / "sounds", ours, **chosen)  # type: ignore[arg-type]
        voice.silent_ms = 0
        voices.append(voice)
        return Hearing(qtbot, voice)

    yield make
    for voice in voices:
        voice.stop()
        shiboken6.delete(voice)


def _joined(call: Announcement, repeats: int = 1) -> bytes:
    return VoiceClips(Path("nowhere"), SOUNDS).join(call, repeats)


class Speaker(QtSpeech):
    """Qt's mock engine, which speaks English without a sound, and what it was given to say."""

    def __init__(self) -> None:
        super().__init__(engine="mock", languages=[QLocale.Language.English])
        self.said: list[str] = []

    def play(self, text: str, volume: int) -> None:
        self.said.append(text)
        super().play(text, volume)


def test_calls_from_several_counters_follow_each_other_and_never_overlap(
    hear: Callable[..., Hearing], tape: Tape
) -> None:
    hearing = hear()
    hearing.call(FIRST, SECOND, THIRD)
    assert [pcm for pcm, _ in tape.played] == [_joined(call) for call in (FIRST, SECOND, THIRD)]
    assert hearing.told == [
        (what, call) for call in (FIRST, SECOND, THIRD) for what in ("began", "ended")
    ]
    assert hearing.troubles == []


def test_a_number_that_waits_is_not_queued_twice_and_goes_to_the_latest_counter(
    hear: Callable[..., Hearing], tape: Tape, qtbot: QtBot
) -> None:
    tape.heard = None
    hearing = hear()
    moved = Announcement(SECOND.code, "Loket 5")
    for call in (FIRST, SECOND, THIRD, moved, FIRST):
        hearing.voice.say(call)
    qtbot.waitUntil(lambda: tape.playing)
    tape.heard = True
    tape.tell(True)
    qtbot.waitUntil(lambda: len(hearing.ended) == 4)
    # The first is being called already, so calling it again is a call of its own.
    assert hearing.ended == [FIRST, moved, THIRD, FIRST]


def test_volume_and_repeats_are_the_machines(hear: Callable[..., Hearing], tape: Tape) -> None:
    hearing = hear()
    machine = settings.Settings("machine", {"voice.volume": 35, "voice.repeats": 2})
    port: VoicePort = hearing.voice
    attune(port, machine)
    hearing.call(FIRST)
    assert tape.played == [(_joined(FIRST, 2), 35)]


def test_the_chime_alone_and_no_sound_at_all_are_modes(
    hear: Callable[..., Hearing], tape: Tape
) -> None:
    hearing = hear()
    hearing.voice.configure(mode="denting", volume=80, repeats=1)
    hearing.call(FIRST)
    assert [pcm for pcm, _ in tape.played] == [VoiceClips(Path("nowhere"), SOUNDS).chime()]
    hearing.voice.configure(mode="mati", volume=80, repeats=1)
    hearing.call(SECOND)
    assert len(tape.played) == 1
    assert hearing.troubles == []


def test_the_computers_own_voice_says_the_sentence(
    hear: Callable[..., Hearing], tape: Tape
) -> None:
    speaker = Speaker()
    hearing = hear(speech=speaker)
    hearing.voice.configure(mode="komputer", volume=80, repeats=2)
    hearing.call(FIRST)
    sentence = "Nomor antrean U nol nol satu, silakan menuju loket satu."
    assert speaker.said == [f"{sentence} {sentence}"]
    assert tape.played == []
    assert hearing.troubles == []


def test_a_computer_without_indonesian_uses_the_clips_and_says_so_once(
    hear: Callable[..., Hearing], tape: Tape
) -> None:
    hearing = hear()
    hearing.voice.configure(mode="komputer", volume=80, repeats=1)
    hearing.call(FIRST, SECOND)
    assert [pcm for pcm, _ in tape.played] == [_joined(FIRST), _joined(SECOND)]
    assert hearing.troubles == [NO_COMPUTER_VOICE]


def test_without_clips_the_computer_speaks(
    hear: Callable[..., Hearing], tape: Tape, tmp_path: Path
) -> None:
    hearing = hear(ours=tmp_path / "nowhere", speech=Speaker())
    hearing.call(FIRST)
    assert tape.played == []
    assert hearing.troubles == [NO_CLIPS]


def test_without_words_the_chime_is_left(
    hear: Callable[..., Hearing], tape: Tape, tmp_path: Path
) -> None:
    ours = tmp_path / "only the chime"
    ours.mkdir()
    shutil.copy(SOUNDS / "denting.wav", ours)
    hearing = hear(ours=ours)
    hearing.call(FIRST)
    assert [pcm for pcm, _ in tape.played] == [VoiceClips(Path("nowhere"), SOUNDS).chime()]


def test_qt_finds_no_device_and_every_call_goes_its_way_in_silence(
    hear: Callable[..., Hearing],
) -> None:
    output = voice_output.QtOutput()
    if output.ready():
        pytest.skip("this machine has a loudspeaker")
    hearing = hear(output=output)
    hearing.call(FIRST, SECOND, THIRD)
    assert hearing.troubles == [NO_DEVICE], "told once, not at every call"
    assert set(hearing.troubles) <= set(TROUBLES)


def test_qt_without_its_sound_libraries_is_a_machine_without_sound(
    hear: Callable[..., Hearing], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    voice_output._multimedia.cache_clear()
    try:
        hearing = hear(output=voice_output.QtOutput(), speech=QtSpeech())
        hearing.call(FIRST)
        hearing.voice.configure(mode="komputer", volume=80, repeats=1)
        hearing.call(SECOND)
    finally:
        voice_output._multimedia.cache_clear()
    assert hearing.troubles == [NO_DEVICE, NO_COMPUTER_VOICE]


def test_a_loudspeaker_that_comes_back_is_heard_again_and_missed_again(
    hear: Callable[..., Hearing], tape: Tape
) -> None:
    hearing = hear()
    tape.present = False
    hearing.call(FIRST, SECOND)
    tape.present = True
    hearing.call(THIRD)
    tape.present = False
    hearing.call(FIRST)
    assert hearing.troubles == [NO_DEVICE, NO_DEVICE]


def test_a_loudspeaker_that_never_answers_holds_nobody_up(
    hear: Callable[..., Hearing], tape: Tape, monkeypatch: pytest.MonkeyPatch
) -> None:
    hearing = hear()
    hearing.voice.configure(mode="denting", volume=80, repeats=1)
    monkeypatch.setattr(hearing.voice, "patience_ms", -1_400)  # the chime lasts 1.5 seconds
    tape.heard = None
    hearing.call(FIRST, SECOND)
    assert hearing.ended == [FIRST, SECOND]
    assert hearing.troubles == [CUT_OFF]


def test_a_loudspeaker_that_refuses_is_asked_for_the_chime(
    hear: Callable[..., Hearing], tape: Tape
) -> None:
    tape.heard = False
    hearing = hear()
    hearing.call(FIRST)
    assert [pcm for pcm, _ in tape.played][1:] == [VoiceClips(Path("nowhere"), SOUNDS).chime()]
    assert hearing.troubles == [CUT_OFF]


def test_stop_silences_and_forgets_who_waited(
    hear: Callable[..., Hearing], tape: Tape, qtbot: QtBot
) -> None:
    tape.heard = None
    hearing = hear()
    hearing.voice.say(FIRST)
    hearing.voice.say(SECOND)
    qtbot.waitUntil(lambda: tape.playing)
    hearing.voice.stop()
    assert not tape.playing
    assert hearing.ended == [FIRST]
    tape.heard = True
    hearing.call(THIRD)
    assert hearing.ended == [FIRST, THIRD]


def test_stopping_before_the_clips_are_joined_plays_nothing(
    hear: Callable[..., Hearing], tape: Tape
) -> None:
    hearing = hear()
    hearing.voice.say(FIRST)
    hearing.voice.stop()
    hearing.call(SECOND)
    assert [pcm for pcm, _ in tape.played] == [_joined(SECOND)]


def test_an_announcement_can_be_saved_and_unusable_recordings_are_named(
    hear: Callable[..., Hearing], tmp_path: Path
) -> None:
    voice = hear().voice
    own = tmp_path / "sounds"
    own.mkdir()
    (own / "satu.wav").write_bytes(b"rusak")
    assert voice.wav(FIRST) == to_wav(_joined(FIRST))
    assert voice.unusable_recordings() == ("satu.wav",)


def test_a_machine_says_the_calls_of_every_counter_or_of_its_own() -> None:
    every = settings.Settings("machine")
    one = settings.Settings("machine", {"voice.counters": settings.THIS_COUNTER})
    assert speaks_for(every, "Loket 1", "Loket 2")
    assert speaks_for(one, "Loket 1", "Loket 1")
    assert not speaks_for(one, "Loket 1", "Loket 2")


@pytest.mark.parametrize("mode", settings.VOICE_MODE.choices)
def test_every_mode_that_can_be_set_is_one_the_voice_knows(
    hear: Callable[..., Hearing], mode: str, tape: Tape
) -> None:
    hearing = hear(speech=Speaker())
    hearing.voice.configure(mode=mode, volume=80, repeats=1)
    hearing.call(FIRST)
    assert (len(tape.played) == 1) == (mode in ("klip", "denting"))
