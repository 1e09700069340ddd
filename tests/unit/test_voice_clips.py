"""The joined sound itself: how long, how loud, what is heard when; and an office's recordings."""

from __future__ import annotations

import math
import os
import struct
import wave
from array import array
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app import paths
from desktop_app.adapters.voice_clips import (
    BREATH_MS,
    GAP_MS,
    RATE,
    REPEAT_MS,
    VoiceClips,
    in_format,
    resampled,
    samples_of,
    seconds_of,
    to_wav,
)
from desktop_app.domain.errors import EnvironmentFailure
from desktop_app.domain.voice import NO_CLIPS, Announcement, Purpose, clips_of

SOUNDS = paths.resource("sounds")
THREE = (
    Announcement("U012", "Loket 2"),
    Announcement("PA1003", "Loket 12"),
    Announcement("D007", "Loket A", Purpose.AMBIL_SURAT),
)
FULL_SCALE = 32_767
WHOLE, FLOATING, EXTENSIBLE = 1, 3, 0xFFFE


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The folder an office drops its own recordings into."""
    folder = tmp_path / "sounds"
    folder.mkdir()
    return folder


@pytest.fixture
def clips(own: Path) -> VoiceClips:
    return VoiceClips(own, SOUNDS)


def _bundled(name: str) -> bytes:
    with wave.open(str(SOUNDS / f"{name}.wav")) as file:
        return file.readframes(file.getnframes())


def _tone(rate: int, channels: int, kind: int, bits: int, seconds: float = 0.5) -> bytes:
    """Return a WAV of 440 Hz at half of full scale, written by hand in any format."""
    values = [math.sin(2 * math.pi * 440 * i / rate) / 2 for i in range(round(rate * seconds))]
    if kind == FLOATING:
        frames = [struct.pack("<f", value) for value in values]
    elif bits == 8:
        frames = [bytes([round(value * 127) + 128]) for value in values]
    else:
        top = 2 ** (bits - 1) - 1
        frames = [round(v * top).to_bytes(bits // 8, "little", signed=True) for v in values]
    return _wav(b"".join(frame * channels for frame in frames), rate, channels, kind, bits)


def _wav(data: bytes, rate: int, channels: int, kind: int, bits: int) -> bytes:
    frame = channels * bits // 8
    about = struct.pack("<HHIIHH", kind, channels, rate, rate * frame, frame, bits)
    if kind == EXTENSIBLE:
        about += struct.pack("<HHIH", 22, bits, 3, WHOLE) + bytes(14)
    chunks = b"".join(
        name + struct.pack("<I", len(body)) + body + bytes(len(body) % 2)
        for name, body in ((b"fmt ", about), (b"LIST", b"odd"), (b"data", data))
    )
    return b"RIFF" + struct.pack("<I", 4 + len(chunks)) + b"WAVE" + chunks


def _crossings(samples: array[int]) -> int:
    return sum(a < 0 <= b for a, b in pairwise(samples))


@pytest.mark.parametrize("call", THREE, ids=lambda call: call.code)
def test_an_announcement_lasts_as_long_as_its_clips_and_the_pauses(
    clips: VoiceClips, call: Announcement
) -> None:
    names = clips_of(call)
    frames = sum(len(_bundled(name)) // 2 for name in names)
    pauses = 2 * (RATE * BREATH_MS // 1000) + (len(names) - 3) * (RATE * GAP_MS // 1000)
    pcm = clips.join(call)
    assert len(pcm) // 2 == frames + pauses
    assert 5 < seconds_of(pcm) < 12


@pytest.mark.parametrize("call", THREE, ids=lambda call: call.code)
def test_the_right_clips_are_heard_in_the_right_order(
    clips: VoiceClips, call: Announcement
) -> None:
    pcm = clips.join(call)
    place = 0
    for name in clips_of(call):
        found = pcm.find(_bundled(name), place)
        assert found >= place, f"{name} is not heard after {place / 2 / RATE:.2f} s"
        between = pcm[place:found]
        assert between.count(0) == len(between), f"something is heard before {name}"
        place = found + len(_bundled(name))
    assert place == len(pcm)


@pytest.mark.parametrize("call", THREE, ids=lambda call: call.code)
def test_nothing_is_clipped(clips: VoiceClips, call: Announcement) -> None:
    assert max(map(abs, array("h", clips.join(call)))) < 0.9 * FULL_SCALE


def test_the_words_are_said_again_and_the_chime_is_not(clips: VoiceClips) -> None:
    once, twice = (clips.join(THREE[0], repeats) for repeats in (1, 2))
    words = len(once) - len(_bundled("denting")) - 2 * (RATE * BREATH_MS // 1000)
    assert len(twice) == len(once) + 2 * (RATE * REPEAT_MS // 1000) + words
    assert twice.count(_bundled("nomor_antrean")) == 2
    assert twice.count(_bundled("denting")) == 1


def test_the_wav_file_plays_what_was_joined(clips: VoiceClips) -> None:
    pcm = clips.join(THREE[0])
    with wave.open(BytesIO(to_wav(pcm))) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (RATE, 1, 2)
        assert file.readframes(file.getnframes()) == pcm


@pytest.mark.parametrize(
    ("rate", "channels", "kind", "bits"),
    [
        (22_050, 1, WHOLE, 16),
        (8_000, 1, WHOLE, 8),
        (44_100, 2, WHOLE, 16),
        (48_000, 2, WHOLE, 24),
        (48_000, 2, EXTENSIBLE, 24),
        (96_000, 1, WHOLE, 32),
        (44_100, 6, FLOATING, 32),
    ],
)
def test_an_own_recording_of_another_format_sounds_the_same(
    clips: VoiceClips, own: Path, rate: int, channels: int, kind: int, bits: int
) -> None:
    (own / "dua.wav").write_bytes(_tone(rate, channels, kind, bits))
    samples = clips.clip("dua")
    assert len(samples) == pytest.approx(RATE / 2, rel=0.01), "as long as it was"
    assert _crossings(samples) == pytest.approx(220, abs=2), "as high as it was"
    assert max(samples) == pytest.approx(FULL_SCALE / 2, rel=0.05), "as loud as it was"
    assert samples.tobytes() in clips.join(Announcement("U001", "Loket 2"))
    assert clips.unusable() == ()


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"<html>bukan suara</html>",
        _tone(44_100, 1, WHOLE, 16)[:40],
        _wav(bytes(400), 8_000, 1, 6, 8),
        _wav(b"", RATE, 1, WHOLE, 16),
        _tone(4_000, 1, WHOLE, 8, seconds=16),
        _wav(bytes(400), 0, 1, WHOLE, 16),
    ],
    ids=["empty", "no sound", "cut off", "a-law", "no samples", "too long", "no rate"],
)
def test_a_broken_recording_is_told_and_ours_is_heard(
    clips: VoiceClips, own: Path, broken: bytes
) -> None:
    (own / "dua.wav").write_bytes(broken)
    assert clips.clip("dua").tobytes() == _bundled("dua")
    assert clips.unusable() == ("dua.wav",)


def test_a_recording_that_replaces_another_is_heard_at_the_next_call(
    clips: VoiceClips, own: Path
) -> None:
    recording = own / "dua.wav"
    recording.write_bytes(_tone(RATE, 1, WHOLE, 16))
    before = clips.clip("dua")
    recording.write_bytes(_tone(RATE, 1, WHOLE, 16, seconds=0.3))
    os.utime(recording, (1, 1))
    assert len(clips.clip("dua")) < len(before)
    recording.unlink()
    assert clips.clip("dua").tobytes() == _bundled("dua")


def test_without_any_clip_the_failure_has_a_sentence(own: Path, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure) as caught:
        VoiceClips(own, tmp_path / "nowhere").join(THREE[0])
    assert caught.value.code == NO_CLIPS


@given(st.binary(max_size=300) | st.binary(max_size=200).map(lambda b: b"RIFF0000WAVEfmt " + b))
def test_whatever_bytes_a_recording_is_made_of_it_is_sound_or_a_value_error(data: bytes) -> None:
    try:
        samples = samples_of(data)
    except ValueError:
        return
    assert len(samples) > 0


@given(
    st.lists(st.integers(-32_768, 32_767), max_size=200),
    st.integers(4_000, 192_000),
    st.integers(4_000, 192_000),
)
def test_another_rate_keeps_the_length_and_adds_no_peak(
    values: list[int], rate: int, to: int
) -> None:
    samples = array("h", values)
    out = resampled(samples, rate, to)
    if len(values) > max(1, rate / to):
        assert abs(len(out) / to - len(values) / rate) <= 1 / to
        assert min(values) <= min(out, default=min(values))
        assert max(out, default=max(values)) <= max(values)


@pytest.mark.parametrize(
    ("kind", "code", "highest"),
    [("UInt8", "B", 191), ("Int16", "h", 16_384), ("Int32", "i", 2**30), ("Float", "f", 0.5)],
)
def test_a_device_gets_the_sound_as_it_likes_it(kind: str, code: str, highest: float) -> None:
    pcm = samples_of(_tone(RATE, 1, WHOLE, 16)).tobytes()
    out: array[float] = array(code, in_format(pcm, 48_000, 2, kind))
    assert len(out) == 2 * 24_000
    assert out[0::2] == out[1::2], "on both sides"
    assert max(out) == pytest.approx(highest, rel=0.01)
