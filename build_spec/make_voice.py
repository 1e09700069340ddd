"""Makes the voice of resources/sounds with espeak-ng: `python build_spec/make_voice.py`.

Needs espeak-ng and its Indonesian voice (Debian: `apt-get install espeak-ng`). Run it again after
`CLIPS` in desktop_app/domain/voice.py has changed, listen, and commit what it wrote. The chime is
computed here and needs nothing.
"""

from __future__ import annotations

import io
import math
import shutil
import subprocess
import sys
import wave
from array import array
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from desktop_app.domain.voice import CHIME, CLIPS  # noqa: E402

SOUNDS = ROOT / "resources/sounds"
RATE = 22_050  # what espeak-ng speaks at
VOICE = "id"
WORDS_A_MINUTE = 145
LETTERS_A_MINUTE = 115  # a letter is over too soon at the pace of a sentence
FULL_SCALE = 32_767
PEAK = round(0.85 * FULL_SCALE)
LOUDNESS = round(0.16 * FULL_SCALE)  # root mean square of what is louder than silence
SILENCE = round(0.012 * FULL_SCALE)
MARGIN = round(0.015 * RATE)  # left before and after, or consonants lose their attack
CHIME_NOTES = ((0.0, 659.26), (0.42, 523.25))  # e'' and c'', a falling third, in seconds and hertz
CHIME_SECONDS = 1.5


def main() -> None:
    """Write every clip anew and say how large they are together."""
    SOUNDS.mkdir(exist_ok=True)
    total = 0
    for name, words in CLIPS.items():
        samples = chime() if name == CHIME else even(trim(speak(words)))
        data = to_wav(samples)
        (SOUNDS / f"{name}.wav").write_bytes(data)
        total += len(data)
    print(f"{len(CLIPS)} clips, {total / 1e6:.2f} MB")


def speak(words: str) -> array[int]:
    """Return what espeak-ng makes of the words."""
    program = shutil.which("espeak-ng")
    if program is None:
        sys.exit("espeak-ng is not installed: apt-get install espeak-ng")
    pace = LETTERS_A_MINUTE if len(words) == 1 else WORDS_A_MINUTE
    command = [program, "-v", VOICE, "-s", str(pace), "--stdout", words.lower()]
    spoken = subprocess.run(command, capture_output=True, check=True).stdout
    # Written to a pipe, its header does not know the length: everything after it is sound.
    header = spoken.index(b"data") + 8
    with wave.open(io.BytesIO(spoken)) as file:
        if (file.getframerate(), file.getnchannels(), file.getsampwidth()) != (RATE, 1, 2):
            sys.exit("espeak-ng speaks in another format than 22050 Hz, mono, 16 bit")
    sound = spoken[header:]
    return array("h", sound[: len(sound) // 2 * 2])


def trim(samples: array[int]) -> array[int]:
    """Return the samples without the silence around them, faded in and out against clicks."""
    loud = [i for i, sample in enumerate(samples) if abs(sample) > SILENCE]
    cut = samples[max(0, loud[0] - MARGIN) : loud[-1] + MARGIN]
    for i in range(min(MARGIN, len(cut) // 2)):
        cut[i] = cut[i] * i // MARGIN
        cut[-1 - i] = cut[-1 - i] * i // MARGIN
    return cut


def even(samples: array[int]) -> array[int]:
    """Return the samples as loud as every other clip, and nowhere near full scale."""
    loud = [sample for sample in samples if abs(sample) > SILENCE]
    loudness = math.sqrt(sum(sample * sample for sample in loud) / len(loud))
    factor = min(LOUDNESS / loudness, PEAK / max(map(abs, samples)))
    return array("h", (round(sample * factor) for sample in samples))


def chime() -> array[int]:
    """Return two struck notes that ring out."""
    count = round(CHIME_SECONDS * RATE)
    tone = [
        sum(_struck(i / RATE - start, pitch) for start, pitch in CHIME_NOTES) for i in range(count)
    ]
    highest = max(map(abs, tone))
    fade = round(0.05 * RATE)
    return array(
        "h",
        (
            round(value / highest * 0.6 * FULL_SCALE * min(1, (count - 1 - i) / fade))
            for i, value in enumerate(tone)
        ),
    )


def _struck(seconds: float, pitch: float) -> float:
    if seconds < 0:
        return 0.0
    attack = min(1.0, seconds / 0.004)
    overtones = ((1, 1.0, 3.2), (2, 0.35, 5.5), (3, 0.12, 8.0))
    return attack * sum(
        share * math.exp(-decay * seconds) * math.sin(2 * math.pi * pitch * times * seconds)
        for times, share, decay in overtones
    )


def to_wav(samples: array[int]) -> bytes:
    """Return the samples as a mono WAV file of 16 bits."""
    if sys.byteorder == "big":
        samples.byteswap()
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return buffer.getvalue()


if __name__ == "__main__":
    main()
