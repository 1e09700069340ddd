"""The voice on a real sound server: what leaves the computer, and what happens without its device.

Runs a PulseAudio of its own whose only device is a null sink, and records what that sink gets.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.domain.voice import CUT_OFF, Announcement, clips_of
from tests.processes import ended
from tests.reliability_table import Strikes

pytestmark = [
    pytest.mark.reliability,
    pytest.mark.skipif(
        not all(map(shutil.which, ("pulseaudio", "pactl", "parec"))), reason="no PulseAudio here"
    ),
]

SOUNDS = paths.resource("sounds")
CALLS = (Announcement("U012", "Loket 2"), Announcement("PA1003", "Loket A"))
HEADER = 44
_LARGEST_SILENCE = 300  # bytes of a clip that could be found anywhere: its faded ends
_PIECE = 1_000  # bytes: 23 ms
_AUDIBLE = 200  # of 32767: what is quieter is found anywhere
_LONGEST_PAUSE = 3 * 22_050 * 2  # bytes: three seconds between two pieces, the calls' pause too
_HEARD = 0.8
_SPEAK = """
import sys
from pathlib import Path
import desktop_app.workers
from PySide6.QtCore import QCoreApplication, QTimer
from desktop_app.adapters.voice import Voice
from desktop_app.domain.voice import Announcement

app = QCoreApplication([])
voice = Voice(None, Path("nowhere"), Path(sys.argv[1]))
voice.configure(mode="klip", volume=100, repeats=1)
voice.began.connect(lambda call: print("began", call.code, flush=True))
voice.ended.connect(lambda call: print("ended", call.code, flush=True))
voice.trouble.connect(lambda code: print("trouble", code, flush=True))
left = sys.argv[2::2]
def ended(_):
    left.pop()
    if not left:
        app.quit()
voice.ended.connect(ended)
for code, counter in zip(sys.argv[2::2], sys.argv[3::2]):
    voice.say(Announcement(code, counter))
QTimer.singleShot(60_000, app.quit)
app.exec()
"""


@dataclass
class SoundServer:
    """A PulseAudio of this test, and how to reach it."""

    environment: dict[str, str]
    recorded: Path

    def control(self, *arguments: str) -> None:
        subprocess.run(["pactl", *arguments], env=self.environment, check=True, timeout=20)

    def plug_in(self) -> None:
        self.control(
            *("load-module", "module-null-sink", "sink_name=loket"),
            *("rate=22050", "channels=1", "format=s16le"),
        )

    def unplug(self) -> None:
        self.control("unload-module", "module-null-sink")

    def speak(self) -> subprocess.Popen[str]:
        """Let a process of its own call both numbers."""
        calls = [text for call in CALLS for text in (call.code, call.counter)]
        return subprocess.Popen(
            [sys.executable, "-c", _SPEAK, str(SOUNDS), *calls],
            env=self.environment,
            cwd=SOUNDS.parents[1],
            stdout=subprocess.PIPE,
            text=True,
        )


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SoundServer]:
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    environment = os.environ | {"XDG_RUNTIME_DIR": str(runtime), "HOME": str(tmp_path)}
    socket = runtime / "pulse" / "native"
    daemon = subprocess.Popen(
        [
            *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"),
            *("-L", "module-native-protocol-unix auth-anonymous=1"),
        ],
        env=environment,
        stderr=subprocess.DEVNULL,
    )
    with ended(daemon):
        while not socket.exists():
            assert daemon.poll() is None, "PulseAudio did not start"
            time.sleep(0.05)
        started = SoundServer(environment, tmp_path / "recorded.raw")
        started.plug_in()
        yield started
        daemon.terminate()
        daemon.wait()


def test_what_leaves_the_computer_is_every_clip_of_both_calls_in_order(server: SoundServer) -> None:
    with server.recorded.open("wb") as out:
        command = ["parec", "-d", "loket.monitor", "--raw", "--format=s16le", "--rate=22050"]
        recorder = subprocess.Popen(
            [*command, "--channels=1", "--latency-msec=50"], env=server.environment, stdout=out
        )
        with ended(recorder):
            while not server.recorded.stat().st_size:  # it listens
                assert recorder.poll() is None
                time.sleep(0.05)
            with ended(server.speak()) as speaker:
                told, _ = speaker.communicate(timeout=90)
            recorder.terminate()
            recorder.wait()
    assert told.splitlines() == [
        f"{what} {call.code}" for call in CALLS for what in ("began", "ended")
    ]
    heard = server.recorded.read_bytes()
    place = 0
    for call in CALLS:
        for name in clips_of(call):
            clip = (SOUNDS / f"{name}.wav").read_bytes()[HEADER:]
            share, place = _heard_share(clip, heard, place)
            assert share >= _HEARD, f"{name} of {call.code}: {share:.0%} heard in its place"


def _heard_share(clip: bytes, heard: bytes, place: int) -> tuple[float, int]:
    """Return how much of a clip was recorded from `place` on, in order, and where it ended.

    A busy machine lets the sound server starve for a moment: what it then leaves out or repeats
    is a piece or two, and what follows comes later. A clip that was left out, cut short or said
    out of its place lacks nearly all.
    """
    middle = clip[_LARGEST_SILENCE:-_LARGEST_SILENCE]
    pieces = [middle[at : at + _PIECE] for at in range(0, len(middle) - _PIECE + 1, _PIECE)]
    told = [piece for piece in pieces if max(array("h", piece)) > _AUDIBLE]
    found = 0
    for piece in told:
        at = heard.find(piece, place, place + _LONGEST_PAUSE if place else len(heard))
        if at >= 0:
            found, place = found + 1, at + len(piece)
    return found / len(told), place


def test_a_loudspeaker_unplugged_while_it_speaks_holds_the_next_call_up_for_seconds_only(
    server: SoundServer, strikes: Strikes
) -> None:
    with ended(server.speak()) as speaker:
        assert speaker.stdout is not None
        assert speaker.stdout.readline() == f"began {CALLS[0].code}\n"
        time.sleep(3)
        server.unplug()
        rest, _ = speaker.communicate(timeout=60)
    told = rest.splitlines()
    assert told[0].startswith("trouble ")
    assert told[1:3] == [f"ended {CALLS[0].code}", f"began {CALLS[1].code}"]
    assert f"ended {CALLS[1].code}" in told
    assert CUT_OFF in rest or "pengeras_suara_tidak_ada" in rest
    strikes("loudspeaker unplugged in a call", 1, 0, "the next call follows in seconds")
