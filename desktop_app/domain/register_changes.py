"""What changed between two dates of the register: who came, who left, whose PBI was switched off.

Both are walked through side by side in the order of the NIK, so that two million rows need no
more memory than two. A number that only seems gone because the other file damaged it is told
apart: *perlu dipastikan*, never *keluar*.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.register import Snapshot
from desktop_app.domain.register_rows import EntryRow


class ChangeKind(StrEnum):
    """What became of somebody; desil and PBI may change together."""

    CAME = "masuk"
    LEFT = "keluar"
    DESIL = "desil_berubah"
    PBI_OFF = "pbi_dinonaktifkan"
    PBI_ON = "pbi_diaktifkan"
    UNSURE = "perlu_dipastikan"


class Stand(NamedTuple):
    """Where somebody stands in one register; `id` is the row's in its file."""

    nik: str
    id: int
    desil: int
    pbi_status: str
    deactivated_on: str

    @property
    def pbi_active(self) -> bool | None:
        """True or False as the register says, None when it is silent."""
        if self.deactivated_on:
            return False
        return self.pbi_status == "aktif" if self.pbi_status else None


class Difference(NamedTuple):
    """One change of one person; a side is None where the person is not."""

    kind: ChangeKind
    before: Stand | None
    after: Stand | None


@dataclass(frozen=True, slots=True)
class Change:
    """A difference with the rows it stands on."""

    kind: ChangeKind
    before: EntryRow | None
    after: EntryRow | None

    @property
    def person(self) -> EntryRow:
        """The row to show: the newer where there is one."""
        row = self.after or self.before
        if row is None:
            raise ValueError("a change of nobody")
        return row


@dataclass(frozen=True, slots=True)
class Changes:
    """All that changed: how many of each kind, and the first of each to look at.

    `ids` are the rows of every change in the two files (-1: in that one nobody), older and newer.
    """

    older: Snapshot
    newer: Snapshot
    counts: Mapping[ChangeKind, int]
    rows: Mapping[ChangeKind, tuple[Change, ...]]
    ids: Mapping[ChangeKind, tuple[Sequence[int], Sequence[int]]] = field(
        default_factory=dict, repr=False
    )


def differences(
    older: Iterator[Stand],
    newer: Iterator[Stand],
    damaged_before: Container[str] = frozenset(),
    damaged_after: Container[str] = frozenset(),
) -> Iterator[Difference]:
    """Yield every change between two registers, both in the order of their NIK without doubles.

    `damaged_…` are the first 15 digits of numbers that can not be compared in that register.
    """
    old, new = next(older, None), next(newer, None)
    while old is not None or new is not None:
        if old is not None and (new is None or old.nik < new.nik):
            gone = old.nik[:15] not in damaged_after
            yield Difference(ChangeKind.LEFT if gone else ChangeKind.UNSURE, old, None)
            old = next(older, None)
        elif new is not None and (old is None or new.nik < old.nik):
            fresh = new.nik[:15] not in damaged_before
            yield Difference(ChangeKind.CAME if fresh else ChangeKind.UNSURE, None, new)
            new = next(newer, None)
        elif old is not None and new is not None:
            yield from _changed(old, new)
            old, new = next(older, None), next(newer, None)


def _changed(old: Stand, new: Stand) -> Iterator[Difference]:
    if old.desil and new.desil and old.desil != new.desil:
        yield Difference(ChangeKind.DESIL, old, new)
    if old.pbi_active is True and new.pbi_active is False:
        yield Difference(ChangeKind.PBI_OFF, old, new)
    elif old.pbi_active is False and new.pbi_active is True:
        yield Difference(ChangeKind.PBI_ON, old, new)


LABELS: Mapping[ChangeKind, str] = {
    ChangeKind.PBI_OFF: QT_TRANSLATE_NOOP("register", "PBI dinonaktifkan"),
    ChangeKind.LEFT: QT_TRANSLATE_NOOP("register", "Keluar dari data"),
    ChangeKind.CAME: QT_TRANSLATE_NOOP("register", "Masuk ke data"),
    ChangeKind.DESIL: QT_TRANSLATE_NOOP("register", "Desil berubah"),
    ChangeKind.PBI_ON: QT_TRANSLATE_NOOP("register", "PBI diaktifkan"),
    ChangeKind.UNSURE: QT_TRANSLATE_NOOP("register", "Perlu dipastikan"),
}
