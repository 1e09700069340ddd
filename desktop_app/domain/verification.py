"""Verification and validation (*valiveri*): somebody looked into a case where the person lives.

The fields are those of the Kudus system (Sipkesmas): who collected the papers and in which
office of the village, who verified them, on which day, and what was found.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, LoketError, Refused
from desktop_app.domain.people import clean_name
from desktop_app.domain.text import visible

LONGEST_NOTE = 500
OLDEST = timedelta(days=366)


class Collector(StrEnum):
    """Which office somebody holds who collected the papers of a case."""

    RT = "rt"
    RW = "rw"
    KADUS = "kadus"
    DESA = "desa"
    PETUGAS = "petugas"

    @property
    def label(self) -> str:
        """The office as people say it."""
        return _COLLECTORS[self]


@dataclass(frozen=True, slots=True)
class Verification:
    """Who collected and who verified a case, on which day, and what was found there."""

    collected_by: str
    collector: Collector
    verified_by: str
    verified_on: date
    note: str = ""


def read_verification(
    collected_by: str,
    collector: Collector,
    verified_by: str,
    verified_on: date,
    note: str,
    *,
    today: date,
) -> Verification:
    """Return what was typed, tidy. Raises LoketError: a name missing, a day ahead or too old."""
    collected, verified, told = visible(collected_by), visible(verified_by), visible(note)
    if not collected:
        raise Refused("verifikasi_tanpa_pengumpul", _NO_COLLECTOR)
    if not verified:
        raise Refused("verifikasi_tanpa_petugas", _NO_VERIFIER)
    if verified_on > today:
        raise Refused("verifikasi_di_masa_depan", _AHEAD)
    if verified_on < today - OLDEST:
        raise Refused("verifikasi_terlalu_lama", _TOO_OLD)
    if len(told) > LONGEST_NOTE:
        raise Refused("catatan_terlalu_panjang", _LONG_NOTE, most=LONGEST_NOTE)
    return Verification(
        clean_name(collected), Collector(collector), clean_name(verified), verified_on, told
    )


def verification_body(one: Verification) -> dict[str, Any]:
    """Return a verification as plain JSON."""
    return {
        "collected_by": one.collected_by,
        "collector": one.collector.value,
        "verified_by": one.verified_by,
        "verified_on": one.verified_on.isoformat(),
        "note": one.note,
    }


def verification_from(body: Mapping[str, Any] | None) -> Verification | None:
    """Return what `verification_body` wrote, None for nothing or for what was erased."""
    if not body or not body.get("verified_by"):
        return None
    return Verification(
        body["collected_by"],
        Collector(body["collector"]),
        body["verified_by"],
        date.fromisoformat(body["verified_on"]),
        body["note"],
    )


def verification_fault_field(error: LoketError) -> str:
    """Return beside which field (by its name in `Verification`) a fault stands."""
    return _FIELDS.get(error.code, "collected_by")


_FIELDS = {
    "verifikasi_tanpa_petugas": "verified_by",
    "verifikasi_di_masa_depan": "verified_on",
    "verifikasi_terlalu_lama": "verified_on",
    "catatan_terlalu_panjang": "note",
}
_COLLECTORS = {
    Collector.RT: QT_TRANSLATE_NOOP("Verification", "Ketua RT"),
    Collector.RW: QT_TRANSLATE_NOOP("Verification", "Ketua RW"),
    Collector.KADUS: QT_TRANSLATE_NOOP("Verification", "Kepala dusun"),
    Collector.DESA: QT_TRANSLATE_NOOP("Verification", "Perangkat desa/kelurahan"),
    Collector.PETUGAS: QT_TRANSLATE_NOOP("Verification", "Petugas atau pendamping"),
}
_NO_COLLECTOR = QT_TRANSLATE_NOOP("errors", "Tulis nama orang yang mengumpulkan berkasnya.")
_NO_VERIFIER = QT_TRANSLATE_NOOP("errors", "Tulis nama orang yang memverifikasi.")
_AHEAD = QT_TRANSLATE_NOOP("errors", "Tanggal verifikasi tidak boleh sesudah hari ini.")
_TOO_OLD = QT_TRANSLATE_NOOP(
    "errors", "Verifikasi ini lebih dari satu tahun yang lalu. Minta verifikasi yang baru."
)
_LONG_NOTE = QT_TRANSLATE_NOOP(
    "errors", "Catatan terlalu panjang. Tulis paling banyak {most} huruf."
)
