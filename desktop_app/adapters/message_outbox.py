"""Messages written to a CSV file, for a person who sends them by hand; and the one that sends none.

A file a day, a line a message with its id, synced before it counts: after a power cut the file
itself tells what stands in it.
"""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from uuid import UUID

from desktop_app.domain.gateway import GatewayAccount, Parcel
from desktop_app.domain.identity import show_phone
from desktop_app.domain.message import Delivery, Reason
from desktop_app.domain.text import harmless_cell

_TITLES = ("id", "waktu", "nomor", "perihal", "pesan")
_BEGIN = re.compile(rb"\n[0-9a-f]{32};")
_MARK = "\ufeff"  # without it Excel takes UTF-8 for something else


class Outbox:
    """`MessageGateway` for somebody's own hands."""

    def send(self, account: GatewayAccount, parcel: Parcel, seconds: float) -> Delivery:
        """Write one message into today's file."""
        now = datetime.now().astimezone()
        path = Path(account.folder) / f"pesan-{now:%Y-%m-%d}.csv"
        row = (parcel.id.hex, f"{now:%Y-%m-%d %H:%M}", show_phone(parcel.phone))
        try:
            _append(path, (*row, parcel.about, parcel.text))
        except OSError:
            return Delivery.refused(Reason.BERKAS_TIDAK_TERTULIS)
        return Delivery.accepted(path.name)

    def registered(
        self, account: GatewayAccount, phones: Sequence[str], seconds: float
    ) -> dict[str, bool] | None:
        """A file knows nothing of numbers."""
        return None

    def recall(self, account: GatewayAccount, message: UUID) -> Delivery | None:
        """Return whether the message stands in a file; None where no file can be read."""
        try:
            for path in sorted(Path(account.folder).glob("pesan-*.csv"), reverse=True):
                if f"\n{message.hex};".encode() in _whole(path.read_bytes()):
                    return Delivery.accepted(path.name)
        except OSError:
            return None
        return Delivery.refused(Reason.TERHENTI)


class NoGateway:
    """`MessageGateway` of the dry run: it looks at everything and sends nothing."""

    def send(self, account: GatewayAccount, parcel: Parcel, seconds: float) -> Delivery:
        """Say that nothing was sent."""
        return Delivery.refused(Reason.UJI_COBA)

    def registered(
        self, account: GatewayAccount, phones: Sequence[str], seconds: float
    ) -> dict[str, bool] | None:
        """Nobody is asked."""
        return None

    def recall(self, account: GatewayAccount, message: UUID) -> Delivery | None:
        """Nothing was ever sent."""
        return Delivery.refused(Reason.UJI_COBA)


def _append(path: Path, row: Sequence[str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    written = io.StringIO(newline="")
    table = csv.writer(written, delimiter=";", lineterminator="\n")
    with path.open("a+b") as stream:
        stream.seek(0)
        there = stream.read()
        kept = _whole(there)
        if len(kept) < len(there):
            stream.truncate(len(kept))
        if not kept:
            written.write(_MARK)
            table.writerow(_TITLES)
        table.writerow([harmless_cell(cell) for cell in row])
        stream.seek(0, os.SEEK_END)
        stream.write(written.getvalue().encode())
        stream.flush()
        os.fsync(stream.fileno())


def _whole(data: bytes) -> bytes:
    """Return a file without the line that a power cut left half written: it is nobody's."""
    begins = [found.start() + 1 for found in _BEGIN.finditer(data)]
    last = begins[-1] if begins else 0
    record = data[last:]
    whole = record.endswith(b"\n") and record.count(b'"') % 2 == 0
    return data if whole else data[:last]
