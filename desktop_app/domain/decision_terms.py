"""The words of a decision: what is known about a case, what was found, and the verdict.

Everything the rules may look at is in `Facts`, so that the same facts give the same verdict on
the screen, inside the transaction and years later before an auditor.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from desktop_app.domain.calendar import WorkCalendar
from desktop_app.domain.catalogue import ProposalPeriod
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.register import LookUp
from desktop_app.domain.rule_sets import RefusalReason

YES = "ya"


class Outcome(StrEnum):
    """What becomes of a case, from best to worst."""

    BOLEH = "boleh"
    PERLU_DIPASTIKAN = "perlu_dipastikan"
    DIKEMBALIKAN = "dikembalikan"
    DITOLAK = "ditolak"

    @property
    def rank(self) -> int:
        """0 for the best outcome, 3 for the worst."""
        return _RANKS[self]

    @property
    def refuses(self) -> bool:
        """True when the person is sent away, with papers to complete or for good."""
        return self in (Outcome.DIKEMBALIKAN, Outcome.DITOLAK)


_RANKS = {outcome: rank for rank, outcome in enumerate(Outcome)}


@dataclass(frozen=True, slots=True)
class SecondCheck:
    """What an officer saw in a second source (SIKS-NG, Cek Bansos, the province's site).

    `result` is `terdaftar`, `tidak_terdaftar`, `aktif` or `nonaktif` (the last two: the card).
    """

    source: str
    result: str
    seen_at: datetime
    officer: str
    note: str = ""

    @property
    def positive(self) -> bool:
        """True when the person was seen there, whatever the card's state."""
        return self.result in ("terdaftar", "aktif", "nonaktif")


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All that is known about one case at the moment of deciding.

    `fields` are the service's own fields by key, flags "ya" or "". `documents` are the keys of
    the papers in hand, `deferred` of those that follow (*menyusul*). `confirmed` maps a finding's
    code to how the officer made sure. `first_visit` is the day the person first came for this.
    """

    today: date
    first_visit: date
    nik: str | None = None
    nik_error: str | None = None
    nik_doubts: tuple[str, ...] = ()
    disdukcapil_evidence: bool = False
    name: str = ""
    birth_date: date | None = None
    kk: str | None = None
    look_up: LookUp | None = None
    register_stale: bool = False
    second_check: SecondCheck | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    documents: frozenset[str] = frozenset()
    deferred: frozenset[str] = frozenset()
    periods: tuple[ProposalPeriod, ...] = ()
    desil_limit: int = 5
    id_required: bool = True
    complete_id_at_counter: bool = True
    id_completed_at_counter: bool = False
    deactivated_on: date | None = None
    calendar: WorkCalendar | None = None
    confirmed: Mapping[str, str] = field(default_factory=dict)

    @property
    def faskes_letter(self) -> bool:
        """True when a letter of a health facility was handed in: its number and the facility."""
        return bool(self.text("nomor_faskes") and self.text("nama_faskes"))

    @property
    def urgent(self) -> bool:
        """True when the officer ticked *darurat*."""
        return self.text("darurat") == YES

    def text(self, key: str) -> str:
        """Return a field of the service without outer blanks, empty when it is not there."""
        return self.fields.get(key, "").strip()

    @property
    def seen_elsewhere(self) -> bool:
        """True when a second check found the person."""
        return self.second_check is not None and self.second_check.positive

    @property
    def absent_elsewhere(self) -> bool:
        """True when a second check did not find the person."""
        return self.second_check is not None and self.second_check.result == "tidak_terdaftar"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a rule found, in whole sentences that can be read aloud and printed.

    `refusal` is the code counted when this finding sends somebody away, else None. `confirmed`
    tells how the officer made sure of what was *perlu dipastikan*. `counted_village_error` is
    True where the village office erred, even when the counter mended it.
    """

    code: str
    outcome: Outcome
    sentence: str
    next_step: str
    legal_basis: str
    refusal: RefusalReason | None = None
    confirmed: str | None = None
    counted_village_error: bool = False

    @property
    def open(self) -> bool:
        """True while the officer still has to make sure."""
        return self.outcome is Outcome.PERLU_DIPASTIKAN and self.confirmed is None


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer of all rules together.

    `findings` are complete and in rule order; `counted` is the refusal reason for Tabel 1.2;
    `offers` are codes of services that can be done on the same ticket instead.
    """

    outcome: Outcome
    findings: tuple[Finding, ...]
    counted: RefusalReason | None
    rule_set: str
    rule_version: int
    offers: tuple[str, ...] = ()
    ends_with_letter: bool = True

    @property
    def allowed(self) -> bool:
        """True when nothing refuses and everything to make sure of has been confirmed."""
        return self.outcome is Outcome.BOLEH

    @property
    def doubts(self) -> tuple[Finding, ...]:
        """The findings the officer still has to make sure of, in rule order."""
        return tuple(finding for finding in self.findings if finding.open)

    @property
    def headline(self) -> str:
        """The verdict in a few Indonesian words."""
        first = self._decisive
        if first is None:
            return _GO_ON_NOTED if self.findings else _GO_ON
        if first.refusal is None:
            return _MAKE_SURE
        words = _RETURNED if self.outcome is Outcome.DIKEMBALIKAN else _REFUSED
        return words.format(reason=first.refusal.label)

    @property
    def read_aloud(self) -> str:
        """What the officer tells the person: every reason, so that nobody comes in vain again."""
        if self.outcome is Outcome.PERLU_DIPASTIKAN:
            return _SAY_WAIT
        if self.outcome.refuses:
            told = [finding for finding in self.findings if finding.outcome.refuses]
            opening = []
        else:
            told = [finding for finding in self.findings if finding.code in _TOLD_ALONG]
            opening = [_SAY_GO_ON if self.ends_with_letter else _SAY_NOTED]
        return " ".join(opening + [f"{one.sentence} {one.next_step}".strip() for one in told])

    @property
    def next_step(self) -> str:
        """What is to be done now, in one Indonesian sentence or two."""
        first = self._decisive
        if first is not None:
            return first.next_step
        return _FINISH if self.ends_with_letter else _FINISH_NOTED

    @property
    def _decisive(self) -> Finding | None:
        if self.outcome is Outcome.BOLEH:
            return None
        return next(
            one for one in self.findings if one.outcome is self.outcome and not one.confirmed
        )


# Findings of an allowed case that concern the person, not only the officer.
_TOLD_ALONG = frozenset(
    {"lewat_batas_reaktivasi", "berkas_menyusul", "tambah_anggota_keluarga", "kartu_nonaktif"}
)

_GO_ON = QT_TRANSLATE_NOOP("Decision", "Boleh diproses")
_GO_ON_NOTED = QT_TRANSLATE_NOOP("Decision", "Boleh diproses, dengan catatan")
_MAKE_SURE = QT_TRANSLATE_NOOP("Decision", "Perlu dipastikan dahulu")
_RETURNED = QT_TRANSLATE_NOOP("Decision", "Dikembalikan: {reason}")
_REFUSED = QT_TRANSLATE_NOOP("Decision", "Ditolak: {reason}")
_FINISH = QT_TRANSLATE_NOOP("Decision", "Periksa isian, lalu selesaikan dan cetak suratnya.")
_FINISH_NOTED = QT_TRANSLATE_NOOP("Decision", "Periksa isian, lalu selesaikan.")
_SAY_NOTED = QT_TRANSLATE_NOOP(
    "Decision", "Terima kasih, sudah kami catat. Layanan ini tidak memerlukan surat."
)
_SAY_GO_ON = QT_TRANSLATE_NOOP(
    "Decision", "Permohonan Bapak/Ibu dapat diproses. Mohon tunggu suratnya."
)
_SAY_WAIT = QT_TRANSLATE_NOOP(
    "Decision", "Mohon tunggu sebentar, ada yang perlu kami pastikan dahulu."
)
