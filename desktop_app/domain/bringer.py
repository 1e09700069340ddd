"""Who brings a case for somebody else (kuasa), and who brings unusually many.

Neighbours, village staff and companions save poor people a trip; a few take money for it. The
office wants to know who came for whom, and to see at a glance whose name stands on many files.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.identity import parse_phone, show_phone
from desktop_app.domain.people import clean_name, normal_name
from desktop_app.domain.text import visible

MANY_IN_A_MONTH = 5
LONGEST_RELATION = 60
RELATIONS = ("Keluarga", "Tetangga", "Perangkat desa", "Pendamping", "Kader", "Petugas faskes")


@dataclass(frozen=True, slots=True)
class Bringer:
    """Who stands at the counter for the applicant.

    `phone` is stored as `62…`, "" when not told; `paper` says that a surat kuasa was seen.
    """

    name: str
    relation: str
    phone: str = ""
    paper: bool = False


@dataclass(frozen=True, slots=True)
class Brought:
    """One case somebody brought: on which day, from which village (code, "" when unknown)."""

    bringer: Bringer
    day: date
    village_code: str = ""


@dataclass(frozen=True, slots=True)
class BusyBringer:
    """Somebody who brought many: how many files in all, and in the busiest month.

    `without_paper` are those without a surat kuasa; `villages` how many villages they came from.
    """

    name: str
    phone: str
    relations: tuple[str, ...]
    files: int
    most_in_a_month: int
    without_paper: int
    villages: int
    first: date
    last: date


def read_bringer(name: str, relation: str, phone: str, *, paper: bool) -> Bringer:
    """Return who brings a case, from what was typed. Raises LoketError in words.

    The phone may be left out; name and relation may not.
    """
    plain = " ".join(visible(relation).split())
    if not visible(name):
        raise Refused("kuasa_tanpa_nama", _NO_NAME)
    cleaned = clean_name(name)
    if not plain:
        raise Refused("kuasa_tanpa_hubungan", _NO_RELATION)
    if len(plain) > LONGEST_RELATION:
        raise Refused("kuasa_hubungan_panjang", _LONG_RELATION, most=LONGEST_RELATION)
    return Bringer(cleaned, plain, parse_phone(phone) if visible(phone) else "", paper)


def busy_bringers(
    brought: Iterable[Brought], more_than: int = MANY_IN_A_MONTH
) -> tuple[BusyBringer, ...]:
    """Return who brought more than `more_than` files in some calendar month, the busiest first.

    Files belong to one person when the phone is the same; without a phone, when the name is. A
    name without a phone joins the one phone that was ever told under it, never one of several.
    """
    files = list(brought)
    phones: dict[str, set[str]] = defaultdict(set)
    for one in files:
        if one.bringer.phone:
            phones[normal_name(one.bringer.name)].add(one.bringer.phone)
    people: dict[str, list[Brought]] = defaultdict(list)
    for one in files:
        people[_key(one.bringer, phones)].append(one)
    busy = [_summed(of_one) for of_one in people.values()]
    many = [one for one in busy if one.most_in_a_month > more_than]
    return tuple(sorted(many, key=lambda one: (-one.most_in_a_month, -one.files, one.name)))


def bringer_body(bringer: Bringer | None) -> dict[str, Any] | None:
    """Return who brings a case as plain JSON, None for nobody."""
    if bringer is None:
        return None
    return {
        "name": bringer.name,
        "relation": bringer.relation,
        "phone": bringer.phone,
        "paper": bringer.paper,
    }


def bringer_from(body: Mapping[str, Any] | None) -> Bringer | None:
    """Return who `bringer_body` wrote."""
    if not body:
        return None
    return Bringer(body["name"], body["relation"], body["phone"], bool(body["paper"]))


def bringer_words(bringer: Bringer) -> tuple[str, ...]:
    """Return name with relation, and the phone as people read it, as far as it is known."""
    phone = (show_phone(bringer.phone),) if bringer.phone else ()
    return (f"{bringer.name} ({bringer.relation})", *phone)


def _key(bringer: Bringer, phones: Mapping[str, set[str]]) -> str:
    if bringer.phone:
        return bringer.phone
    name = normal_name(bringer.name)
    known = phones.get(name, set())
    return next(iter(known)) if len(known) == 1 else name


def _summed(files: list[Brought]) -> BusyBringer:
    months: dict[tuple[int, int], int] = defaultdict(int)
    for one in files:
        months[one.day.year, one.day.month] += 1
    latest = max(files, key=lambda one: one.day).bringer
    return BusyBringer(
        name=latest.name,
        phone=next((one.bringer.phone for one in files if one.bringer.phone), ""),
        relations=tuple(sorted({one.bringer.relation for one in files})),
        files=len(files),
        most_in_a_month=max(months.values()),
        without_paper=sum(not one.bringer.paper for one in files),
        villages=len({one.village_code for one in files if one.village_code}),
        first=min(one.day for one in files),
        last=max(one.day for one in files),
    )


_NO_NAME = QT_TRANSLATE_NOOP("errors", "Tulis nama pembawa berkas.")
_NO_RELATION = QT_TRANSLATE_NOOP(
    "errors", "Tulis hubungannya dengan pemohon, misalnya tetangga atau perangkat desa."
)
_LONG_RELATION = QT_TRANSLATE_NOOP(
    "errors", "Hubungan terlalu panjang. Paling banyak {most} huruf."
)
