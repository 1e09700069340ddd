"""The dated versions of a service: what counts when, what a new one changes, and its file.

An office amends a service by writing a new version that begins on a day; nothing of an older one
is ever touched, because decisions stand on it. What changed is told in plain words, so that
whoever answers for it can read it before it counts. The file is the format of
`resources/services`: what is exported reads back as the same service.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from desktop_app.domain.catalogue import PERSON_FIELDS, Field, Service, service_data
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.toml_text import one_line, toml_value

WITHDRAWN = "withdrawn"


class Standing(StrEnum):
    """Where a version stands on a day."""

    COMING = "akan_berlaku"
    IN_FORCE = "berlaku"
    PAST = "lama"
    WITHDRAWN = "dihentikan"

    @property
    def label(self) -> str:
        """The standing in Indonesian words."""
        return _STANDINGS[self]


@dataclass(frozen=True, slots=True)
class ServiceVersion:
    """A service as it counts from `service.valid_from` on; `used` decisions stand on it.

    `withdrawn` means that the office no longer offers it from that day.
    """

    service: Service
    withdrawn: bool = False
    used: int = 0

    @property
    def code(self) -> str:
        """The code of the service."""
        return self.service.code

    @property
    def since(self) -> date:
        """The first day of this version."""
        return self.service.valid_from


def standing(version: ServiceVersion, versions: Sequence[ServiceVersion], day: date) -> Standing:
    """Return where a version stands on `day` among all of them."""
    if version.since > day:
        return Standing.COMING
    begun = [one.since for one in versions if one.code == version.code and one.since <= day]
    if version.since < max(begun):
        return Standing.PAST
    return Standing.WITHDRAWN if version.withdrawn else Standing.IN_FORCE


def version_before(
    versions: Sequence[ServiceVersion], code: str, day: date
) -> ServiceVersion | None:
    """Return what counts of a service up to `day`, that day not included; None when nothing."""
    earlier = [one for one in versions if one.code == code and one.since < day]
    return max(earlier, key=lambda one: one.since, default=None)


def version_on(versions: Sequence[ServiceVersion], code: str, day: date) -> ServiceVersion | None:
    """Return what counts of a service on `day`, withdrawn or not; None when nothing does."""
    begun = [one for one in versions if one.code == code and one.since <= day]
    return max(begun, key=lambda one: one.since, default=None)


def service_toml(service: Service) -> str:
    """Return the service as a file of `resources/services`; `read_service` reads it back."""
    data = service_data(service)
    tables: dict[str, list[dict[str, Any]]] = {
        "person_fields": [_changed(field) for field in service.person_fields],
        "fields": [_stripped(one, _FIELD_DEFAULTS) for one in data.pop("fields")],
        "documents": [_stripped(one, _DOCUMENT_DEFAULTS) for one in data.pop("documents")],
    }
    data.pop("person_fields")
    data["valid_from"] = service.valid_from
    first = [key for key in _ORDER if key in data]
    lines = [
        f"# {one_line(service.name)}. Isian pemohon (NIK, nama, alamat, ...) sama untuk semua",
        "# layanan; yang tertulis di [[person_fields]] hanya yang berbeda.",
    ]
    for key in [*first, *(key for key in data if key not in first)]:
        lines.append(f"{key} = {toml_value(data[key])}")
    for name, rows in tables.items():
        for row in rows:
            if len(row) > 1:
                lines += ["", f"[[{name}]]", *(f"{k} = {toml_value(v)}" for k, v in row.items())]
    return "\n".join(lines) + "\n"


_STANDINGS = {
    Standing.COMING: QT_TRANSLATE_NOOP("Services", "Akan berlaku"),
    Standing.IN_FORCE: QT_TRANSLATE_NOOP("Services", "Berlaku"),
    Standing.PAST: QT_TRANSLATE_NOOP("Services", "Versi lama"),
    Standing.WITHDRAWN: QT_TRANSLATE_NOOP("Services", "Dihentikan"),
}
# What a file begins with; the rest follows as it comes.
_ORDER = ("code", "name", "short_name", "purpose", "valid_from", "letter", "letter_absent")
_FIELD_DEFAULTS: Mapping[str, Any] = {
    "required": False,
    "help": "",
    "choices": [],
    "group": "",
    "future": False,
}
_DOCUMENT_DEFAULTS: Mapping[str, Any] = {"substitutes": [], "help": ""}


def _changed(field: Field) -> dict[str, Any]:
    """Return the key of a person's field, and what differs from the standard one."""
    standard = {one.key: one for one in PERSON_FIELDS}[field.key]
    row: dict[str, Any] = {"key": field.key}
    for name in ("label", "kind", "required", "help", "choices", "group", "future"):
        value = getattr(field, name)
        if value != getattr(standard, name):
            row[name] = value
    return row


def _stripped(row: Mapping[str, Any], defaults: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if defaults.get(key) != value}
