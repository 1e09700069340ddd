"""The drives of this computer, as the system tells them."""

from __future__ import annotations

import psutil

from desktop_app.usecases.ports import Mount


def mounts() -> list[Mount]:
    """Return every drive that is mounted now, network drives included."""
    return [
        Mount(part.mountpoint, part.fstype, "remote" in part.opts.split(","))
        for part in psutil.disk_partitions(all=True)
    ]
