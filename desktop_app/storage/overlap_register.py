"""Whom of a list the register tells of: a benefit received already, somebody alike elsewhere.

The register is walked through once, from end to end; only what concerns the list is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from desktop_app.domain.people import normal_name
from desktop_app.domain.programme import PBI
from desktop_app.domain.register_rows import EntryRow
from desktop_app.storage.overlap_names import alike
from desktop_app.storage.register_scan import RegisterScan

_AT_ONCE = 20_000
_ACTIVE = "aktif"


@dataclass(frozen=True, slots=True, repr=False)
class Told:
    """A row of the register that meets somebody of the list.

    `mark` is what the row's person receives by it, "" where it is only somebody alike; `nik` and
    `person` (birth date, village code, name key) say whom of the list it meets.
    """

    entry: EntryRow
    mark: str
    nik: str
    person: tuple[str, str, str] | None


def told_by_register(
    scan: RegisterScan,
    people: Iterable[tuple[str, str, str, str]],
    marks: Collection[str],
    step: Callable[[], None],
) -> list[Told]:
    """Return what the register tells of these people (NIK, birth date, village code, name key).

    `marks` are the benefits they may not have beside. `step` is called now and then, may raise.
    """
    niks: set[str] = set()
    places: dict[str, list[tuple[str, tuple[str, str, str]]]] = {}
    for nik, *person in people:
        born, village, name = person
        if nik:
            niks.add(nik)
        if born and village:
            places.setdefault(born + village, []).append((nik, (born, village, name)))
    receiving: dict[int, str] = {}
    near: list[tuple[int, str, str]] = []
    for rows in scan.receiving(_AT_ONCE):
        step()
        for id, nik, place, aid in rows:
            if nik in niks:
                if aid and (mark := _received(aid, marks)):
                    receiving[id] = mark
            # Who is in the list under this very number is no other person.
            elif place in places:
                near.append((id, place, _received(aid, marks)))
    return [*_receive(scan, receiving), *_alike(scan, places, near)]


def _receive(scan: RegisterScan, found: dict[int, str]) -> list[Told]:
    entries = scan.with_ids(list(found))
    return [Told(entries[id], mark, entries[id].nik, None) for id, mark in found.items()]


def _alike(
    scan: RegisterScan,
    places: dict[str, list[tuple[str, tuple[str, str, str]]]],
    near: list[tuple[int, str, str]],
) -> list[Told]:
    where = {id: (place, mark) for id, place, mark in near}
    met = [
        (id, nik, person)
        for id, name in scan.names(list(where))
        for nik, person in places[where[id][0]]
        if alike(person[2], normal_name(name))
    ]
    entries = scan.with_ids([id for id, *_ in met])
    return [Told(entries[id], where[id][1], nik, person) for id, nik, person in met]


def _received(aid: str, marks: Collection[str]) -> str:
    """Return which of these benefits a row tells of, joined by commas."""
    if not aid:
        return ""
    programmes, _, status = aid.partition("|")
    told = [one for one in programmes.split(",") if one in marks]
    if status == _ACTIVE and PBI in marks:
        told.append(PBI)
    return ",".join(told)
