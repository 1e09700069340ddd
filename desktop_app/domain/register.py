"""The register (DTKS until 2025, DTSEN since Inpres 4/2025): a dated data set and what it answers.

A snapshot is one imported file set, immutable, with its source and as-of date shown truthfully.
A row of it is an entry; a row that could not be trusted is set aside with its reasons and its
original line (*baris perlu diperbaiki*), and is met again by a look-up, so that nobody is called
"tidak terdaftar" because of a damaged cell.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from desktop_app.domain.people import Sex

if TYPE_CHECKING:
    from desktop_app.domain.register_online import OnlineAnswer


class RegisterSource(StrEnum):
    """Which data set a snapshot was taken from."""

    DTKS = "DTKS"
    DTSEN = "DTSEN"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One imported register. `rows` = `imported` + `warned` + `quarantined`.

    With `site` it is no file but what that online source answered, dated by the answer.
    """

    id: UUID
    source: RegisterSource
    as_of: date
    file_name: str
    file_hash: str
    imported_at: datetime
    rows: int
    imported: int
    warned: int
    quarantined: int
    reasons: Mapping[str, int]
    current: bool = False
    site: str = ""

    @property
    def title(self) -> str:
        """What data these are, as people are told: `DTSEN`, `DTSEN daring (Server kabupaten)`."""
        return f"{self.source.value} daring ({self.site})" if self.site else self.source.value

    def age_days(self, today: date) -> int:
        """Return how many days the data are old; negative when dated in the future."""
        return (today - self.as_of).days


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """One person as a register row tells it. Ids are opaque text; `desil` is 1-10 or unknown."""

    row: int
    nik: str
    kk: str | None
    name: str
    birth_place: str | None = None
    birth_date: date | None = None
    sex: Sex | None = None
    address: str | None = None
    rt: str | None = None
    rw: str | None = None
    village_code: str | None = None
    village: str | None = None
    district: str | None = None
    household_id: str | None = None
    member_id: str | None = None
    card: str | None = None
    relation: str | None = None
    desil: int | None = None
    pbi_status: str | None = None
    deactivated_on: date | None = None
    warnings: tuple[str, ...] = ()
    programmes: tuple[str, ...] = ()  # other aid the family receives, as far as the file tells

    @property
    def ids(self) -> tuple[str, ...]:
        """The ID-DTKS values this person may carry on a village letter: household's, member's."""
        return tuple(i for i in (self.household_id, self.member_id) if i)

    @property
    def pbi_active(self) -> bool | None:
        """True or False as the register says, None when it is silent."""
        if self.pbi_status is None:
            return None
        return self.pbi_status == "aktif"


class MatchedBy(StrEnum):
    """How an entry was found; everything but the first two is only *perlu dipastikan*."""

    NIK = "nik"
    KK = "kk"
    FIRST_15 = "15_angka"
    NAME_AND_BIRTH = "nama_dan_tanggal_lahir"


@dataclass(frozen=True, slots=True)
class SetAside:
    """A row that needs mending: where it stood, why it was set aside, and its original cells."""

    row: int
    sheet: str
    reasons: tuple[str, ...]
    original: Mapping[str, str]
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """One entry of one snapshot together with the way it was found."""

    entry: RegisterEntry
    by: MatchedBy
    snapshot: Snapshot


@dataclass(frozen=True, slots=True)
class LookUp:
    """The answer of the register to one question, whatever it found.

    `exact` are entries of the current snapshot carrying that NIK (or KK, when a KK was asked);
    `older` the same in the other kept snapshots; `household` all entries of the current snapshot
    with the same KK; `possible` entries met by 15 digits or by name and birth date; `set_aside`
    rows in need of mending that may be this person. `snapshot` is None when no register was ever
    imported. `known_ids` are all ID-DTKS of the person and household in every kept snapshot.
    `others` are the other kept snapshots that were asked. Where an online source answered too,
    `online` is its answer and `offline` what the office's own snapshots say.
    """

    asked: str
    snapshot: Snapshot | None
    exact: tuple[RegisterEntry, ...] = ()
    older: tuple[Found, ...] = ()
    household: tuple[RegisterEntry, ...] = ()
    possible: tuple[Found, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    known_ids: frozenset[str] = frozenset()
    by: MatchedBy | None = None  # how `exact` was found, by NIK or by No. KK
    others: tuple[Snapshot, ...] = ()
    online: OnlineAnswer | None = None
    offline: LookUp | None = None

    @property
    def held(self) -> LookUp:
        """What the office's own snapshots say, whatever came from elsewhere."""
        return self.offline or self

    @property
    def found(self) -> bool:
        """True when the current snapshot holds the number that was asked."""
        return bool(self.exact)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of a file: every row is imported clean, imported with a warning, or set aside.

    `notes` counts lines and sheets that were nobody's; `as_of_from` tells where the day is from.
    """

    snapshot: Snapshot
    seconds: float
    sheets: tuple[str, ...] = ()
    notes: Mapping[str, int] = field(default_factory=dict)
    as_of_from: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a long task is: `done` of `total` units (0 = unknown), and what it does now."""

    done: int
    total: int
    step: str
    seconds: float = 0.0

    @property
    def rate(self) -> float:
        """Units a second so far."""
        return self.done / self.seconds if self.seconds else 0.0

    @property
    def seconds_left(self) -> float | None:
        """How long it still takes at this rate, None while that can not be told."""
        if not self.total or not self.done or not self.rate:
            return None
        return max(self.total - self.done, 0) / self.rate


@dataclass(frozen=True, slots=True)
class SheetPreview:
    """One sheet before it is imported: each heading with the field it is read as (None: not read).

    `header_row` is the header's number in the spreadsheet, None when no column is called NIK.
    `rows` are the first lines under it, as a person sees them, `head` the first of the sheet, for
    whoever has to say what is where. `remembered` tells that an earlier choice was applied.
    `cells` are the values behind `head`, for whoever wants to see how they would be read.
    """

    name: str
    height: int
    header_row: int | None
    columns: tuple[tuple[str, str | None], ...]
    rows: tuple[tuple[str, ...], ...]
    head: tuple[tuple[str, ...], ...] = ()
    remembered: bool = False
    cells: tuple[tuple[object, ...], ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file seems to be. `as_of_from` says where the day was taken from, in words."""

    sheets: tuple[SheetPreview, ...]
    source: RegisterSource
    as_of: date
    as_of_from: str
