"""Where somebody stands in the register: which entries are surely theirs, which only perhaps.

A NIK alone proves little: one NIK sits on two people, and a damaged cell hides a registered
person. An entry is the person's *own* when the NIK is the same and the name or the birth date
agrees. Everything else that may be them is only a reason to look again, never to refuse.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.decision_terms import Facts
from desktop_app.domain.decision_words import UNDATED_DATA
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, LoketError
from desktop_app.domain.identity import normal_id_dtks
from desktop_app.domain.people import names_agree, show_date
from desktop_app.domain.register import (
    Found,
    LookUp,
    MatchedBy,
    RegisterEntry,
    RegisterSource,
    SetAside,
    Snapshot,
)

ACTIVE, INACTIVE = "aktif", "nonaktif"


@dataclass(frozen=True, slots=True)
class Standing:
    """What a look-up says about this very person.

    `own` and `strangers` carry the person's NIK in the current snapshot, `strangers` under a name
    and birth date that both disagree; `older_own` and `older_strangers` the same in older
    snapshots. `family` shares only the No. KK. `possible` and `set_aside` may be the person.
    """

    snapshot: Snapshot | None = None
    own: tuple[RegisterEntry, ...] = ()
    strangers: tuple[RegisterEntry, ...] = ()
    older_own: tuple[Found, ...] = ()
    older_strangers: tuple[Found, ...] = ()
    family: tuple[RegisterEntry, ...] = ()
    possible: tuple[Found, ...] = ()
    set_aside: tuple[SetAside, ...] = ()

    @property
    def someone_else(self) -> bool:
        """True when the NIK is only met under another name and another birth date."""
        only_before = bool(self.older_strangers) and not self.older_own
        return not self.own and (bool(self.strangers) or only_before)

    @property
    def perhaps(self) -> bool:
        """True when a row in need of mending or a near match may be the person."""
        return bool(self.possible or self.set_aside)

    @property
    def data(self) -> str:
        """The current data set as people call it: `DTSEN per 1 November 2026`."""
        return data_name(self.snapshot)


def standing_of(facts: Facts) -> Standing:
    """Return where the person of `facts` stands; empty when nothing was looked up."""
    found = facts.look_up
    if found is None:
        return Standing()
    same = [entry for entry in found.exact if facts.nik and entry.nik == facts.nik]
    older = [f for f in found.older if facts.nik and f.entry.nik == facts.nik]
    return Standing(
        snapshot=found.snapshot,
        own=tuple(entry for entry in same if not _differs(entry, facts)),
        strangers=tuple(entry for entry in same if _differs(entry, facts)),
        older_own=tuple(f for f in older if not _differs(f.entry, facts)),
        older_strangers=tuple(f for f in older if _differs(f.entry, facts)),
        family=_family(found, facts),
        possible=tuple(
            f for f in found.possible if f.by in (MatchedBy.FIRST_15, MatchedBy.NAME_AND_BIRTH)
        ),
        set_aside=found.set_aside,
    )


def is_own(entry: RegisterEntry, facts: Facts) -> bool:
    """True when an entry with the same NIK agrees in name or in birth date."""
    same_day = facts.birth_date is not None and entry.birth_date == facts.birth_date
    return same_day or names_agree(entry.name, facts.name)


def _differs(entry: RegisterEntry, facts: Facts) -> bool:
    # While neither name nor birth date has been typed there is nothing to disagree with.
    return _named(facts) and not is_own(entry, facts)


def _named(facts: Facts) -> bool:
    return bool(facts.name.strip()) or facts.birth_date is not None


def own_ids(facts: Facts) -> tuple[str, ...]:
    """Return the ID-DTKS that are surely the person's own, best first, as they are compared.

    The current data come before older ones and the household's ID before the member's. Once the
    officer has made sure that the differing entry is this person, its ids are the person's too.
    """
    if not _named(facts):
        return ()
    standing = standing_of(facts)
    entries = [*standing.own, *(f.entry for f in standing.older_own)]
    if not entries and facts.confirmed.get("identitas_berbeda", "").strip():
        entries = [*standing.strangers, *(f.entry for f in standing.older_strangers)]
    return tuple(dict.fromkeys(normal_ids(i for entry in entries for i in entry.ids)))


def normal_ids(ids: Iterable[str]) -> list[str]:
    """Return ids in the form they are compared in, in their order, without empty ones."""
    return [normal for normal in map(_normal_id, ids) if normal]


def counts_as_registered(entry: RegisterEntry, snapshot: Snapshot | None) -> bool | None:
    """Tell whether an entry means *terdaftar*; None when the data are silent.

    In DTKS every entry does. DTSEN holds rich and poor (desil 1-10): there only an active PBI.
    """
    if snapshot is not None and snapshot.source is RegisterSource.DTKS:
        return True
    return entry.pbi_active


def card_inactive(facts: Facts, standing: Standing) -> bool:
    """True when the person has a card and something says that it was switched off."""
    if facts.second_check is not None and facts.second_check.result in (ACTIVE, INACTIVE):
        return facts.second_check.result == INACTIVE
    if any(e.pbi_status == INACTIVE or e.deactivated_on for e in standing.own):
        return True
    return facts.deactivated_on is not None and not standing.someone_else


def data_name(snapshot: Snapshot | None) -> str:
    """Return the name and date of a snapshot in words."""
    if snapshot is None:
        return UNDATED_DATA
    words = QT_TRANSLATE_NOOP("Snapshot", "{source} per {day}")
    return words.format(source=snapshot.title, day=show_date(snapshot.as_of))


def _family(found: LookUp, facts: Facts) -> tuple[RegisterEntry, ...]:
    """Entries that share the household but not the NIK."""
    near = [*found.household, *found.exact]
    near += [f.entry for f in found.possible if f.by is MatchedBy.KK]
    return tuple(
        entry
        for entry in dict.fromkeys(near)
        if entry.nik != facts.nik and facts.kk and entry.kk == facts.kk
    )


def _normal_id(text: str) -> str:
    try:
        return normal_id_dtks(text)
    except LoketError:
        return text.strip().upper()
