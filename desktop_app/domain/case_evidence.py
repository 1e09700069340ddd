"""What a case stood on, in words that can be compared: then, when it was handed in, and now."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.domain.people import show_date
from desktop_app.domain.register import RegisterEntry


def register_row(entry: RegisterEntry) -> Mapping[str, str]:
    """Return what the register says of a person, as texts by key; what it is silent about is ""."""
    return {
        "nama": entry.name,
        "nik": entry.nik,
        "kk": entry.kk or "",
        "tanggal_lahir": show_date(entry.birth_date) if entry.birth_date else "",
        "desa": entry.village or "",
        "kecamatan": entry.district or "",
        "id_dtks": ", ".join(entry.ids),
        "nomor_kartu": entry.card or "",
        "desil": str(entry.desil) if entry.desil is not None else "",
        "status_pbi": entry.pbi_status or "",
        "nonaktif_sejak": show_date(entry.deactivated_on) if entry.deactivated_on else "",
        "program": ", ".join(entry.programmes),
    }
