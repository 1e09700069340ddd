"""The clips of the voice, joined into one announcement: WAV in, sound out, no Qt.

An office's own recording is taken where there is one; it may come from a telephone or a studio,
so every uncompressed WAV is turned into what the clips are: 22,050 Hz, mono, 16 bit. One that
cannot be read counts as missing, and ours is taken: a waiting room has to hear something.
"""

from __future__ import annotations

import io
import struct
import wave
from array import array
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple

from desktop_app.domain.errors import EnvironmentFailure
from desktop_app.domain.voice import (
    CHIME,
    CLIPS,
    NO_CLIPS,
    TROUBLES,
    Announcement,
    begins_sentence,
    clips_of,
)

RATE = 22_050
GAP_MS = 60
BREATH_MS = 250
REPEAT_MS = 900

_LONGEST_SECONDS = 15
_LARGEST_BYTES = 16 * 2**20
_RATES = range(4_000, 192_001)
_CHANNELS = range(1, 9)


class VoiceClips:
    """The clips of an office: its own recordings in `own`, the rest from `ours`.

    Files are read when first needed and again when they have changed. May be used by one thread
    at a time.
    """

    def __init__(self, own: Path, ours: Path) -> None:
        self._own = own
        self._ours = ours
        self._kept: dict[Path, tuple[tuple[int, int], array[int] | None]] = {}

    def join(self, announcement: Announcement, repeats: int = 1) -> bytes:
        """Return the announcement as PCM: the chime once, the words `repeats` times.

        Raises EnvironmentFailure (`klip_suara_tidak_ada`) when not even our own clip is there.
        """
        chime, *words = clips_of(announcement)
        joined = self.clip(chime)[:]
        for time in range(repeats):
            joined += silence(REPEAT_MS if time else BREATH_MS)
            for place, name in enumerate(words):
                if place:
                    joined += silence(BREATH_MS if begins_sentence(name) else GAP_MS)
                joined += self.clip(name)
        return joined.tobytes()

    def chime(self) -> bytes:
        """Return the chime alone as PCM. Raises like `join`."""
        return self.clip(CHIME).tobytes()

    def clip(self, name: str) -> array[int]:
        """Return one clip's samples. Raises like `join`."""
        for folder in (self._own, self._ours):
            samples = self._load(folder / f"{name}.wav")
            if samples is not None:
                return samples
        raise EnvironmentFailure(NO_CLIPS, TROUBLES[NO_CLIPS])

    def unusable(self) -> tuple[str, ...]:
        """Return the names of the office's recordings that are there and cannot be used."""
        files = ((f"{name}.wav", self._own / f"{name}.wav") for name in CLIPS)
        return tuple(name for name, path in files if path.exists() and self._load(path) is None)

    def _load(self, path: Path) -> array[int] | None:
        try:
            about = path.stat()
            stamp = about.st_mtime_ns, about.st_size
            if path in self._kept and self._kept[path][0] == stamp:
                return self._kept[path][1]
            samples = samples_of(path.read_bytes()) if about.st_size <= _LARGEST_BYTES else None
        except OSError:
            return None
        except ValueError:
            samples = None
        self._kept[path] = (stamp, samples)
        return samples


def samples_of(data: bytes) -> array[int]:
    """Return the sound of a WAV file as samples of 22,050 Hz, mono, 16 bit.

    Raises ValueError for anything but an uncompressed WAV of up to 15 seconds.
    """
    sound = _read_wav(data)
    channels = _as_16_bit(sound)
    mono = _mixed([channels[place :: sound.channels] for place in range(sound.channels)])
    samples = resampled(mono, sound.rate, RATE)
    if not samples:
        raise ValueError("no sound in it")
    return samples


def to_wav(pcm: bytes) -> bytes:
    """Return PCM of 22,050 Hz, mono, 16 bit as a WAV file."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(pcm)
    return buffer.getvalue()


def silence(milliseconds: int) -> array[int]:
    """Return samples of silence."""
    return array("h", bytes(2 * (RATE * milliseconds // 1000)))


def seconds_of(pcm: bytes) -> float:
    """Return how long PCM of 22,050 Hz, mono, 16 bit lasts."""
    return len(pcm) / 2 / RATE


def resampled(samples: array[int], rate: int, to: int) -> array[int]:
    """Return the samples at another rate, by the mean of what each new one covers.

    Upwards that is a straight line between neighbours; downwards it keeps what the new rate
    cannot carry from coming back as a whistle. No sample gets larger than the largest was.
    """
    if rate == to or not samples:
        return samples
    step = rate / to
    width = max(step, 1.0)
    sums = [0, *accumulate(samples)]
    ends = [*samples, 0]
    last = len(samples) - width

    def area(x: float) -> float:
        whole = int(x)
        return sums[whole] + (x - whole) * ends[whole]

    places = (min(i * step, last) for i in range(round(len(samples) / step))) if last > 0 else ()
    return array("h", (round((area(x + width) - area(x)) / width) for x in places))


def in_format(pcm: bytes, rate: int, channels: int, kind: str) -> bytes:
    """Return PCM of 22,050 Hz, mono, 16 bit as a device wants it.

    `kind` is Qt's name of a sample: UInt8, Int16, Int32 or Float.
    """
    samples = resampled(array("h", pcm), RATE, rate)
    code, of_16_bit = _KINDS[kind]
    mono: array[Any] = array(code, map(of_16_bit, samples))
    spread: array[Any] = array(code, bytes(mono.itemsize * channels * len(mono)))
    for channel in range(channels):
        spread[channel::channels] = mono
    return spread.tobytes()


_KINDS: dict[str, tuple[str, Callable[[int], float]]] = {
    "UInt8": ("B", lambda sample: (sample >> 8) + 128),
    "Int16": ("h", lambda sample: sample),
    "Int32": ("i", lambda sample: sample << 16),
    "Float": ("f", lambda sample: sample / 32_768),
}


class _Sound(NamedTuple):
    kind: int  # 1 whole numbers, 3 floating point
    channels: int
    rate: int
    bits: int
    data: bytes


# The standard library reads neither floating point nor, before Python 3.12, the "extensible"
# header that recording programs write for 24 bits.
_EXTENSIBLE = 0xFFFE
_WHOLE, _FLOATING = 1, 3


def _read_wav(data: bytes) -> _Sound:
    chunks = dict(_chunks(data))
    about, sound = chunks.get(b"fmt ", b""), chunks.get(b"data", b"")
    if len(about) < 16:
        raise ValueError("no WAV file")
    kind, channels, rate, _, _, bits = struct.unpack_from("<HHIIHH", about)
    if kind == _EXTENSIBLE and len(about) >= 26:
        kind = struct.unpack_from("<H", about, 24)[0]
    if (kind, bits) not in {(_WHOLE, 8), (_WHOLE, 16), (_WHOLE, 24), (_WHOLE, 32), (_FLOATING, 32)}:
        raise ValueError("compressed, or of an unknown kind")
    if channels not in _CHANNELS or rate not in _RATES:
        raise ValueError("not a recording")
    frame = channels * bits // 8
    whole = len(sound) // frame * frame
    if whole > _LONGEST_SECONDS * rate * frame:
        raise ValueError("too long")
    return _Sound(kind, channels, rate, bits, sound[:whole])


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        raise ValueError("no WAV file")
    place = 12
    while place + 8 <= len(data):
        name, size = struct.unpack_from("<4sI", data, place)
        # A recorder that was cut off leaves a size that is too large: take what is there.
        yield name, data[place + 8 : place + 8 + size]
        place += 8 + size + size % 2


def _as_16_bit(sound: _Sound) -> array[int]:
    if sound.kind == _FLOATING:
        return array("h", map(_of_float, array("f", sound.data)))
    if sound.bits == 8:  # the one width without a sign
        return array("h", ((byte - 128) << 8 for byte in sound.data))
    width = sound.bits // 8
    top = bytearray(len(sound.data) // width * 2)
    top[0::2] = sound.data[width - 2 :: width]
    top[1::2] = sound.data[width - 1 :: width]
    return array("h", bytes(top))


def _of_float(value: float) -> int:
    # Not a number compares false with everything and would not become one.
    return round(max(-1.0, min(1.0, value)) * 32_767) if value == value else 0


def _mixed(channels: Sequence[array[int]]) -> array[int]:
    if len(channels) == 1:
        return channels[0]
    return array("h", (sum(frame) // len(channels) for frame in zip(*channels, strict=True)))
