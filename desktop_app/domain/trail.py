"""The journal as people read it: what was done, in words, without anybody's data in it.

Bodies of entries hold what people's rows said; what is shown of them are the names of fields, and
values only of what is nobody's personal data (roles, settings, states, reasons of refusal).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from desktop_app.domain.emblem import is_emblem, mark_of
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Sentence
from desktop_app.domain.trail_words import DEEDS, FIELDS, KINDS, OPEN

MOST_LINES = 500


class TrailGroup(StrEnum):
    """What kind of thing an entry is about."""

    ACCOUNTS = "akun"
    SEEN = "dilihat"
    QUEUE = "antrean"
    CASES = "permohonan"
    LETTERS = "surat"
    PEOPLE = "pemohon"
    PROGRAMMES = "program"
    OFFICE = "pengaturan"
    OTHER = "lain"

    @property
    def label(self) -> str:
        """The words people see (to be translated)."""
        return _GROUPS[self]


@dataclass(frozen=True, slots=True)
class TrailQuery:
    """Days, both included; `officer` None for everybody; `person` a NIK or a name, "" for all."""

    first: date
    last: date
    officer: UUID | None = None
    group: TrailGroup | None = None
    person: str = ""


@dataclass(frozen=True, slots=True)
class TrailLine:
    """One entry. `what` and `deed` (made, changed, removed, "") are to be translated.

    `fields` are names to be translated, each with what it became, or "" where that is somebody's
    data; `blank` when the retention schedule blanked the entry. `who` is "" for the command line.
    """

    lsn: int
    at: datetime
    who: str
    group: TrailGroup
    what: str
    deed: str
    fields: tuple[tuple[str, str], ...] = ()
    blank: bool = False


def group_of(kind: str) -> TrailGroup:
    """Return what kind of thing an entry of this kind is about."""
    return next((TrailGroup(name) for name, of in KINDS.items() if kind in of), TrailGroup.OTHER)


def kinds_of(group: TrailGroup) -> tuple[str, ...]:
    """Return the kinds of entries of a group."""
    return tuple(KINDS[group.value])


def words_for(kind: str, op: str) -> tuple[str, str]:
    """Return what an entry is about and what was done, both to be translated."""
    return KINDS[group_of(kind).value].get(kind, kind), DEEDS.get(op, "")


def fields_of(kind: str, op: str, body: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """Return what may be told of an entry's body: which fields, and values that are nobody's."""
    shown = OPEN.get(kind, frozenset())
    if op == "change":
        told = [(name, _became(pair) if name in shown else "") for name, pair in body.items()]
    else:
        told = [(name, _plain(body[name])) for name in body if name in shown]
    return tuple((FIELDS[name], value) for name, value in told if FIELDS.get(name))


def _became(pair: Any) -> str:
    if not isinstance(pair, list) or len(pair) != 2:
        return ""
    return _TURNED.format(before=_plain(pair[0]), now=_plain(pair[1]))


def _plain(value: Any) -> str:
    if value in (None, "", {}):
        return "–"
    if is_emblem(value):
        return f"PNG {mark_of(value)}"
    if isinstance(value, bool):
        return _YES if value else _NO
    return str(value)[:80]


_YES, _NO = QT_TRANSLATE_NOOP("Trail", "ya"), QT_TRANSLATE_NOOP("Trail", "tidak")
_TURNED = Sentence("Trail", "{before} → {now}")
_GROUPS = {
    TrailGroup.ACCOUNTS: QT_TRANSLATE_NOOP("Trail", "Akun dan masuk"),
    TrailGroup.SEEN: QT_TRANSLATE_NOOP("Trail", "Data dilihat atau diambil"),
    TrailGroup.QUEUE: QT_TRANSLATE_NOOP("Trail", "Antrean"),
    TrailGroup.CASES: QT_TRANSLATE_NOOP("Trail", "Permohonan"),
    TrailGroup.LETTERS: QT_TRANSLATE_NOOP("Trail", "Surat"),
    TrailGroup.PEOPLE: QT_TRANSLATE_NOOP("Trail", "Data pemohon"),
    TrailGroup.PROGRAMMES: QT_TRANSLATE_NOOP("Trail", "Program bantuan"),
    TrailGroup.OFFICE: QT_TRANSLATE_NOOP("Trail", "Pengaturan kantor"),
    TrailGroup.OTHER: QT_TRANSLATE_NOOP("Trail", "Lainnya"),
}
