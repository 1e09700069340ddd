"""Rules and services that changed inside a report's days: told, because figures before and after
them stand on different ground."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.people import show_date


class Changed(StrEnum):
    """What an office goes by."""

    RULES = "aturan"
    SERVICE = "layanan"


@dataclass(frozen=True, slots=True)
class Change:
    """From `since` on another version counted; of which `service`, "" for the rules."""

    since: date
    what: Changed
    service: str = ""


def change_words(changes: Sequence[Change], names: Mapping[str, str]) -> tuple[str, ...]:
    """Return the sentences that tell it; none where nothing changed. `names` are services'."""
    told = []
    rules = [show_date(one.since) for one in changes if one.what is Changed.RULES]
    if rules:
        told.append(_RULES.format(days=", ".join(rules)))
    services = [
        f"{names.get(one.service, one.service)} ({show_date(one.since)})"
        for one in changes
        if one.what is Changed.SERVICE
    ]
    if services:
        told.append(_SERVICES.format(services=", ".join(services)))
    return tuple(told)


_RULES = QT_TRANSLATE_NOOP(
    "Statistics",
    "Aturan berubah mulai {days}; setiap keputusan dihitung menurut aturan yang berlaku pada "
    "harinya.",
)
_SERVICES = QT_TRANSLATE_NOOP("Statistics", "Layanan dengan versi baru: {services}.")
