"""What an online source answered about one person, how long it rests after failing, and how its
answer stands before the office's own snapshots.

The order is *online, kept answer, snapshot*. A person the source does not know but a snapshot
does stays *perlu dipastikan*: the snapshot's rows become older data, they never disappear.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from desktop_app.domain.errors import LoketError
from desktop_app.domain.people import Sex
from desktop_app.domain.register import (
    Found,
    LookUp,
    MatchedBy,
    RegisterEntry,
    RegisterSource,
    Snapshot,
)

DEADLINE_SECONDS = 2.0
FAILURES_BEFORE_REST = 3
RESTS_MINUTES = (1, 2, 5, 10, 15)

# An answer is no imported file; a decision that stands on it names no snapshot.
_NO_FILE = UUID(int=0)


class OnlineState(StrEnum):
    """What became of the question. Not knowing somebody and not answering are never mixed up."""

    FOUND = "ada"
    ABSENT = "tidak_ada"
    UNANSWERED = "tidak_menjawab"


@dataclass(frozen=True, slots=True)
class OnlineAnswer:
    """One answer of the source `site` about the person `nik`, or the family whose No. KK that is.

    `entries` begin with the person; the rest is the household. `asked_at` is when the source gave
    it (UTC), `as_of` the day its data are from. `kept` tells that it is an earlier answer, because
    now the source did not give one: `trouble` says why, `resting_until` when it is asked again.
    """

    nik: str
    site: str
    source: RegisterSource
    state: OnlineState
    asked_at: datetime
    as_of: date
    entries: tuple[RegisterEntry, ...] = ()
    kept: bool = False
    trouble: LoketError | None = None
    resting_until: datetime | None = None

    @property
    def stands(self) -> bool:
        """True when there is an answer, whichever; False leaves the word to the snapshots."""
        return self.state is not OnlineState.UNANSWERED

    @property
    def of_family(self) -> bool:
        """True when what was asked is the No. KK of whom it found, not somebody's NIK."""
        return bool(self.entries) and self.entries[0].nik != self.nik

    @property
    def snapshot(self) -> Snapshot:
        """The answer as the data a decision stands on."""
        rows = len(self.entries)
        return Snapshot(
            id=_NO_FILE,
            source=self.source,
            as_of=self.as_of,
            file_name="",
            file_hash="",
            imported_at=self.asked_at,
            rows=rows,
            imported=rows,
            warned=0,
            quarantined=0,
            reasons={},
            current=True,
            site=self.site,
        )


def before_snapshots(look_up: LookUp, answer: OnlineAnswer | None) -> LookUp:
    """Return the look-up with an online answer before it; any earlier one gives way."""
    held = look_up.held
    if answer is None:
        return held
    if not answer.stands or answer.nik != held.asked:
        return replace(held, online=answer, offline=held)
    own = tuple(entry for entry in answer.entries if entry.nik == held.asked)
    if answer.of_family:
        own = answer.entries
    family = answer.entries if len(answer.entries) > len(own) else held.household
    kin = tuple(entry for entry in family if entry.nik != held.asked and entry not in own)
    before: tuple[Found, ...] = ()
    if held.snapshot is not None:
        by = held.by or MatchedBy.NIK
        before = tuple(Found(entry, by, held.snapshot) for entry in held.exact)
    ids = {id for entry in own for id in entry.ids}
    return replace(
        held,
        snapshot=answer.snapshot,
        exact=own,
        older=(*before, *held.older),
        household=(*own, *kin),
        known_ids=held.known_ids | ids,
        by=(MatchedBy.KK if answer.of_family else MatchedBy.NIK) if own else None,
        online=answer,
        offline=held,
    )


@dataclass(frozen=True, slots=True)
class Breaker:
    """Whether a source that keeps failing is asked: after three failures it rests for a minute,
    then two, five, ten, fifteen; each rest ends with a single question that decides."""

    failures: int = 0
    resting_until: datetime | None = None
    probing: bool = False

    def asking(self, now: datetime) -> Breaker | None:
        """Return the breaker while a question is under way, None when it must not be asked."""
        if self.resting_until is None:
            return self
        if now < self.resting_until or self.probing:
            return None
        return replace(self, probing=True)

    def answered(self) -> Breaker:
        """The source answered: everything is forgotten."""
        return Breaker()

    def failed(self, now: datetime) -> Breaker:
        """The source did not answer once more."""
        failures = self.failures + 1
        rest = failures - FAILURES_BEFORE_REST
        if rest < 0:
            return Breaker(failures)
        minutes = RESTS_MINUTES[min(rest, len(RESTS_MINUTES) - 1)]
        return Breaker(failures, now + timedelta(minutes=minutes))


def answer_data(answer: OnlineAnswer) -> dict[str, Any]:
    """Return an answer as plain JSON, for keeping."""
    return {
        "nik": answer.nik,
        "site": answer.site,
        "source": answer.source.value,
        "state": answer.state.value,
        "asked_at": answer.asked_at.isoformat(),
        "as_of": answer.as_of.isoformat(),
        "entries": [_entry_data(entry) for entry in answer.entries],
    }


def answer_from(data: Mapping[str, Any]) -> OnlineAnswer:
    """Return the answer `answer_data` wrote; it is `kept` from now on."""
    return OnlineAnswer(
        nik=data["nik"],
        site=data["site"],
        source=RegisterSource(data["source"]),
        state=OnlineState(data["state"]),
        asked_at=datetime.fromisoformat(data["asked_at"]),
        as_of=date.fromisoformat(data["as_of"]),
        entries=tuple(_entry(entry) for entry in data["entries"]),
        kept=True,
    )


_DAYS = ("birth_date", "deactivated_on")


def _entry_data(entry: RegisterEntry) -> dict[str, Any]:
    data = asdict(entry)
    for name in _DAYS:
        data[name] = data[name].isoformat() if data[name] else None
    data["sex"] = entry.sex.value if entry.sex else None
    return data


def _entry(data: Mapping[str, Any]) -> RegisterEntry:
    days = {name: date.fromisoformat(data[name]) if data[name] else None for name in _DAYS}
    sex = Sex(data["sex"]) if data["sex"] else None
    # Answers kept by an earlier version know no programmes.
    lists = {name: tuple(data.get(name, ())) for name in ("warnings", "programmes")}
    return RegisterEntry(**{**data, **days, **lists, "sex": sex})
