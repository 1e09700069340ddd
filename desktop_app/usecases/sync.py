"""How this PC stands with the central server, told without asking the server.

What the status bar shows. The rounds themselves are in `sync_rounds`, joining in `sync_joining`,
what the server did not take in `sync_issues`, calls across counters in `sync_calls`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.sync import NO_TOKEN, CentralLine, SyncStatus, Unreachable, sentence_of
from desktop_app.storage import sync_held as held
from desktop_app.storage import sync_issues as issue_storage
from desktop_app.storage import sync_state as storage
from desktop_app.storage import sync_token as tokens
from desktop_app.storage.sending_lock import the_only_sender
from desktop_app.storage.sync_state import Standing
from desktop_app.usecases.office import Office

ROUND_SECONDS = 30.0  # the longest one question of a round may take
_LOCK = "sync.lock"


def status(office: Office) -> SyncStatus:
    """Return how this PC stands: what waits, when it last went well, what is in the way."""
    with office.read() as connection:
        at = storage.standing(connection)
        if at is None:
            return SyncStatus(joined=False)
        return SyncStatus(
            joined=True,
            address=at.address,
            kind=at.kind,
            letter=at.series,
            pending=storage.pending_count(connection, at),
            issues=issue_storage.open_count(connection),
            last_success_at=at.last_success_at,
            last_try_at=at.last_try_at,
            failure=sentence_of(at.failure) if at.failure else "",
            failure_code=at.failure,
            failures=at.failures,
            quarantined=at.quarantined,
            clock_off=memory(office).clock_off,
            joined_at=at.joined_at,
            unreadable=held.unreadable(connection),
        )


def is_joined(office: Office) -> bool:
    """Tell whether this PC belongs to a server."""
    with office.read() as connection:
        return storage.standing(connection) is not None


def standing(office: Office) -> Standing:
    """Return where this PC stands. Raises Refused while it belongs to no server."""
    with office.read() as connection:
        at = storage.standing(connection)
    if at is None:
        raise Refused("belum_bergabung", _NOT_JOINED)
    return at


def line_of(office: Office, at: Standing) -> CentralLine:
    """Return how the server is spoken to. Raises Unreachable when this PC's key for it is gone."""
    token = office.ports.secrets.recall(secret_name(at)) or tokens.read_token(
        office.store.folder, office.store.names, at.device
    )
    if token is None:
        raise Unreachable("pusat_tanpa_kunci", NO_TOKEN)
    return CentralLine(at.address, at.authority, token)


def keep_token(office: Office, at: Standing, token: str) -> None:
    """Keep the key for the server: in the computer's safe, where there is none sealed beside the
    database, never in it. Raises EnvironmentFailure for the disk."""
    if not office.ports.secrets.remember(secret_name(at), token):
        tokens.write_token(office.store.folder, office.store.names, at.device, token)


def forget_token(office: Office, at: Standing) -> None:
    """Keep it no longer."""
    office.ports.secrets.forget(secret_name(at))
    tokens.remove_token(office.store.folder)


def secret_name(at: Standing) -> str:
    """Return what the key of this PC is called in the computer's safe."""
    return f"pusat:{at.device.hex}"


@contextmanager
def alone(office: Office) -> Iterator[bool]:
    """Give True where no other round is under way on this folder, in whatever program."""
    with the_only_sender(office.store.folder, _LOCK) as first:
        yield first


class SyncMemory:
    """What is known of the server while the program runs and worth nothing afterwards."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self.clock_off: timedelta | None = None
        self.greeted = False
        self.most_ops = 500
        self.most_bytes = 16 << 20
        self.most_rows = 1000
        self.pause = 1.0
        self.blocks: tuple[tuple[str, int, int, int], ...] = ()
        self.pulled_anew = False
        self.online: bool | None = None
        self.granted: dict[UUID, datetime] = {}  # tickets another counter was seen to get

    def close(self) -> None:
        """Nothing is open."""


def memory(office: Office) -> SyncMemory:
    """Return what this process remembers of the server."""
    return office.store.companion(SyncMemory)


_NOT_JOINED = QT_TRANSLATE_NOOP(
    "errors",
    "PC ini belum bergabung ke pusat. Gabungkan dahulu dengan kode dari pusat di Pengaturan.",
)
