"""Who stands in for a supervisor who is away: from when until when, why, and named by whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from desktop_app.domain.access import MAY_STAND_IN, Officer
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.text import visible

LONGEST = timedelta(days=92)
SHORTEST_REASON = 5


@dataclass(frozen=True, slots=True)
class Delegation:
    """One standing in. It begins and ends by itself; `ended_at` tells that it ended early."""

    id: UUID
    supervisor_id: UUID
    officer_id: UUID
    starts_at: datetime
    ends_at: datetime
    reason: str
    made_by: UUID
    made_at: datetime
    ended_at: datetime | None
    version: int

    def holds(self, at: datetime) -> bool:
        """Tell whether the stand-in has the rights at that moment."""
        return self.starts_at <= at < self.until

    @property
    def until(self) -> datetime:
        """When it ends, or ended."""
        return self.ends_at if self.ended_at is None else min(self.ended_at, self.ends_at)


def check_stand_in(supervisor: Officer, officer: Officer) -> None:
    """Raise Refused unless `officer` may stand in for `supervisor`."""
    if officer.id == supervisor.id:
        raise Refused("pengganti_diri_sendiri", _ONESELF)
    if not officer.active or officer.role not in MAY_STAND_IN:
        raise Refused("pengganti_tidak_boleh", _NOT_THIS_ONE, name=officer.name)


def check_span(starts_at: datetime, ends_at: datetime, now: datetime) -> None:
    """Raise Refused for a time that is over, runs backwards, or is longer than three months."""
    if ends_at <= starts_at:
        raise Refused("masa_terbalik", _BACKWARDS)
    if ends_at <= now:
        raise Refused("masa_sudah_lewat", _OVER)
    if ends_at - starts_at > LONGEST:
        raise Refused("masa_terlalu_panjang", _LONG, days=LONGEST.days)


def check_why(text: str) -> str:
    """Return the reason on one line. Raises Refused when it is too short."""
    tidy = " ".join(visible(text).split())
    if len(tidy) < SHORTEST_REASON:
        raise Refused("alasan_terlalu_pendek", _REASON, least=SHORTEST_REASON)
    return tidy[:300]


_ONESELF = QT_TRANSLATE_NOOP(
    "errors", "Pengganti harus orang lain. Pilih siapa yang menggantikan selama supervisor pergi."
)
_NOT_THIS_ONE = QT_TRANSLATE_NOOP(
    "errors", "{name} tidak dapat menjadi pengganti. Pilih petugas loket atau admin yang aktif."
)
_BACKWARDS = QT_TRANSLATE_NOOP("errors", "Saat berakhir harus sesudah saat mulai.")
_OVER = QT_TRANSLATE_NOOP("errors", "Masa itu sudah lewat. Isi saat berakhir yang akan datang.")
_LONG = QT_TRANSLATE_NOOP("errors", "Paling lama {days} hari. Perpanjang lagi bila masih perlu.")
_REASON = QT_TRANSLATE_NOOP("errors", "Tulis alasannya, paling sedikit {least} huruf.")
