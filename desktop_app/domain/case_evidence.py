"""What a case stood on, in words that can be compared: then and now, theirs and yours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Conflict
from desktop_app.domain.people import show_date
from desktop_app.domain.register import RegisterEntry


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One thing that reads differently: what it was or what somebody else wrote, and what it is.

    `label` is the Indonesian name of the field; both texts are as people read them.
    """

    key: str
    label: str
    before: str
    now: str


class Overtaken(Conflict):
    """Somebody else changed the same thing meanwhile; nothing was overwritten.

    `changes` tell each differing field: `before` is what the other wrote, `now` what this officer
    wants to write. `version` is the row's, to go on with once the officer has seen them.
    """

    @property
    def changes(self) -> tuple[FieldChange, ...]:
        """What differs, in the order of the form."""
        found: tuple[FieldChange, ...] = self.values.get("changes", ())
        return found

    @property
    def version(self) -> int:
        """The version that stands there now."""
        return int(self.values.get("version", 0))


def overtaken(
    code: str, sentence: str, changes: tuple[FieldChange, ...], version: int
) -> Overtaken:
    """Return the error that carries what differs."""
    return Overtaken(code, sentence, changes=changes, version=version)


def differences(
    before: Mapping[str, str], now: Mapping[str, str], labels: Mapping[str, str]
) -> tuple[FieldChange, ...]:
    """Return where two sets of texts differ, in the order of `labels`; only what these name."""
    return tuple(
        FieldChange(key, label, before.get(key, ""), now.get(key, ""))
        for key, label in labels.items()
        if before.get(key, "") != now.get(key, "")
    )


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


def register_labels() -> Mapping[str, str]:
    """Return what each text of `register_row` is called, in the order it is shown."""
    return dict(_REGISTER)


def register_differences(
    then: tuple[Mapping[str, Any], ...], now: tuple[Mapping[str, Any], ...]
) -> tuple[FieldChange, ...]:
    """Return what the register says of the person differently since the case was handed in."""
    return differences(then[0] if then else {}, now[0] if now else {}, _REGISTER)


_REGISTER: Mapping[str, str] = {
    "nama": QT_TRANSLATE_NOOP("Evidence", "Nama"),
    "nik": QT_TRANSLATE_NOOP("Evidence", "NIK"),
    "kk": QT_TRANSLATE_NOOP("Evidence", "No. KK"),
    "tanggal_lahir": QT_TRANSLATE_NOOP("Evidence", "Tanggal lahir"),
    "desa": QT_TRANSLATE_NOOP("Evidence", "Desa/kelurahan"),
    "kecamatan": QT_TRANSLATE_NOOP("Evidence", "Kecamatan"),
    "id_dtks": QT_TRANSLATE_NOOP("Evidence", "ID-DTKS"),
    "nomor_kartu": QT_TRANSLATE_NOOP("Evidence", "Nomor kartu"),
    "desil": QT_TRANSLATE_NOOP("Evidence", "Desil"),
    "status_pbi": QT_TRANSLATE_NOOP("Evidence", "Status PBI"),
    "nonaktif_sejak": QT_TRANSLATE_NOOP("Evidence", "Nonaktif sejak"),
    "program": QT_TRANSLATE_NOOP("Evidence", "Bantuan lain"),
}
