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

_STEP_EVERY = 20_000
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
    places: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for nik, born, village, name in people:
        if nik:
            niks.add(nik)
        if born and village:
            places.setdefault((born, village), []).append((nik, name))
    receiving: dict[int, str] = {}
    near: list[tuple[int, str, tuple[str, str], str]] = []
    for at, (id, nik, born, village, aid, status) in enumerate(scan.receiving()):
        if not at % _STEP_EVERY:
            step()
        if nik in niks:
            if (aid or status == _ACTIVE) and (mark := _received(aid, status, marks)):
                receiving[id] = mark
            # Who is in the list under this very number is no other person.
        elif (born, village) in places:
            near.append((id, nik, (born, village), _received(aid, status, marks)))
    return [*_receive(scan, receiving), *_alike(scan, places, near)]


def _receive(scan: RegisterScan, found: dict[int, str]) -> list[Told]:
    entries = scan.with_ids(list(found))
    return [Told(entries[id], mark, entries[id].nik, None) for id, mark in found.items()]


def _alike(
    scan: RegisterScan,
    places: dict[tuple[str, str], list[tuple[str, str]]],
    near: list[tuple[int, str, tuple[str, str], str]],
) -> list[Told]:
    entries = scan.with_ids([id for id, *_ in near])
    found = []
    for id, _, place, mark in near:
        key = normal_name(entries[id].name)
        for nik, name in places[place]:
            if alike(name, key):
                found.append(Told(entries[id], mark, nik, (*place, name)))
    return found


def _received(aid: str, status: str, marks: Collection[str]) -> str:
    """Return which of these benefits a row tells of, joined by commas."""
    told = [one for one in aid.split(",") if one in marks] if aid else []
    if status == _ACTIVE and PBI in marks:
        told.append(PBI)
    return ",".join(told)
