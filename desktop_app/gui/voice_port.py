"""What the window needs of the voice that calls numbers, and what this machine wants to hear."""

from __future__ import annotations

from typing import Any, Protocol

from desktop_app import settings as declared
from desktop_app.domain.voice import Announcement


class VoicePort(Protocol):
    """The voice, a QObject. None of this waits but where it is said, and nothing raises.

    `began(Announcement)` and `ended(Announcement)` frame every call, heard or not;
    `trouble(str)` carries a code of `domain.voice.TROUBLES`.
    """

    # Signals, which have no type of their own outside Qt.
    began: Any
    ended: Any
    trouble: Any

    def configure(self, *, mode: str, volume: int, repeats: int) -> None:
        """Take over settings, from the next call on."""

    def say(self, announcement: Announcement) -> None:
        """Call a number as soon as the calls before it are through."""

    def stop(self) -> None:
        """Be silent at once and forget who waits to be called."""

    def wav(self, announcement: Announcement) -> bytes:
        """Return the announcement as a WAV file; on a lane. Raises EnvironmentFailure."""

    def unusable_recordings(self) -> tuple[str, ...]:
        """Return the names of the office's own recordings that cannot be used; on a lane."""


def attune(voice: VoicePort, machine: declared.Settings) -> None:
    """Let the voice speak as this machine's settings say."""
    voice.configure(
        mode=machine[declared.VOICE_MODE],
        volume=machine[declared.VOICE_VOLUME],
        repeats=machine[declared.VOICE_REPEATS],
    )


def speaks_for(machine: declared.Settings, own: str, called_to: str) -> bool:
    """Tell whether this machine calls aloud for the counter `called_to`, standing at `own`."""
    return machine[declared.VOICE_COUNTERS] == declared.EVERY_COUNTER or own == called_to
