"""What the central server is told when it starts, and what every part of it works with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.wire.chain import to_microseconds

if TYPE_CHECKING:
    from desktop_app.central_server.database import Database
    from desktop_app.central_server.sealing import Sealer


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class ServerConfig:
    """Where things are. `key` (32 bytes) seals everything personal: whoever has the database and
    the files but not the key has nothing. `authority` is the private authority's certificate in
    PEM, empty for a server whose certificate the world knows."""

    database_url: str
    data_dir: Path
    key: bytes = field(repr=False)
    public_url: str = ""
    authority: str = ""
    connections: int = 12  # to the database, of one worker process
    metrics_token: str = field(default="", repr=False)  # who may read figures from elsewhere


@dataclass(frozen=True, slots=True)
class Server:
    """One worker of the server: what its endpoints work with."""

    config: ServerConfig
    database: Database
    sealer: Sealer
    clock: Callable[[], datetime] = _now

    def now(self) -> int:
        """Return the time in microseconds since 1970 UTC."""
        return to_microseconds(self.clock())

    def close(self) -> None:
        """Give all connections back."""
        self.database.close()


def open_server(config: ServerConfig, clock: Callable[[], datetime] = _now) -> Server:
    """Return a server on a migrated database. Raises database.WrongKey when its rows were sealed
    with another key, before anything is read or written with this one."""
    from desktop_app.central_server.database import Database, check_key
    from desktop_app.central_server.sealing import Sealer

    database = Database(config.database_url, config.connections)
    sealer = Sealer(config.key)
    try:
        check_key(database, sealer)
    except BaseException:
        database.close()
        raise
    return Server(config, database, sealer, clock)
