"""DTKS and DTSEN side by side: what the newest kept data of each source say of one person."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.register import LookUp, RegisterEntry, RegisterSource, Snapshot


@dataclass(frozen=True, slots=True)
class Side:
    """The newest data of one source, and the person in them; None when they hold nobody."""

    snapshot: Snapshot
    entry: RegisterEntry | None


def sides(look_up: LookUp) -> tuple[Side, ...]:
    """Return one side for each source there are data of, the one the verdict stands on first."""
    if look_up.snapshot is None:
        return ()
    found = [Side(look_up.snapshot, _own(look_up, look_up.exact))]
    held = look_up.held
    kept = [held.snapshot, *held.others] if held.snapshot is not None else []
    for source in RegisterSource:
        dated = [one for one in kept if one is not None and one.source is source]
        if source is not look_up.snapshot.source and dated:
            newest = max(dated, key=lambda one: (one.as_of, one.imported_at))
            found.append(Side(newest, _own(look_up, _entries(held, newest))))
    return tuple(found)


def _entries(held: LookUp, snapshot: Snapshot) -> tuple[RegisterEntry, ...]:
    if snapshot == held.snapshot:
        return held.exact
    return tuple(found.entry for found in held.older if found.snapshot == snapshot)


def _own(look_up: LookUp, entries: tuple[RegisterEntry, ...]) -> RegisterEntry | None:
    return next((entry for entry in entries if entry.nik == look_up.asked), None)
