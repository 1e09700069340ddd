"""The central server of an office without IT: it runs on one of its own PCs (*PC pusat*)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

PORT = 8443


def key_name(folder: Path) -> str:
    """Return what the data key of a hub is called in the computer's safe."""
    return f"pusat-kunci:{folder}"


class Reach(StrEnum):
    """Whether other PCs get through to the server, as far as this PC can tell."""

    TERBUKA = "terbuka"  # another PC has been here
    DITOLAK = "ditolak"  # this PC's firewall lets nobody in
    MUNGKIN_DITOLAK = "mungkin_ditolak"  # a firewall is on, what it does cannot be read
    BELUM_DIKETAHUI = "belum_diketahui"


@dataclass(frozen=True, slots=True)
class HubPlace:
    """Where the server of this PC has its data, and what it listens on. Never log one of these."""

    folder: Path
    port: int
    key: str = field(repr=False)  # 64 hex digits: what seals its data


@dataclass(frozen=True, slots=True)
class HubStatus:
    """How this PC stands as a hub. `installed` False: the server's part came with another package.

    `address` is what other PCs type; "" while it does not run.
    """

    installed: bool
    made: bool = False
    running: bool = False
    address: str = ""
    starts_with_pc: bool = False
    reach: Reach = Reach.BELUM_DIKETAHUI
    allow_command: str = ""  # what an admin types to open the firewall


@dataclass(frozen=True, slots=True)
class HubInvitation:
    """A code for one PC, good until `until`; `link` is what its QR says. "" `counter`: a viewer."""

    code: str
    address: str
    link: str
    counter: str
    until: datetime


@dataclass(frozen=True, slots=True)
class HubDevice:
    """A PC that joined."""

    id: str
    kind: str
    counter: str
    region: str
    machine: str
    entries: int
    enrolled_at: datetime
    seen_at: datetime
    revoked_at: datetime | None
