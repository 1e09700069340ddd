"""A supervisor decides on a case that the rules allow: what is asked first, what is noted after.

Approving never trusts what was decided at the counter: the verdict is taken anew, on the data
and rules of the moment. Who turns a case down gives a reason; it stands first on the slip, and
counts under *lainnya*, because no rule of the nine sent the person away.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from desktop_app.domain.case import CaseState
from desktop_app.domain.decision import Finding, Outcome, Verdict
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.text import visible

# Counted beside the nine codes of the rules: Tabel 1.2 puts it under *lainnya*.
SUPERVISOR = "keputusan_supervisor"
AWAITING = frozenset({CaseState.DIAJUKAN, CaseState.DIVERIFIKASI})
SHORTEST_REASON = 10
LONGEST_REASON = 500


@dataclass(frozen=True, slots=True)
class Waiting:
    """One case that waits for approval. `outcome` is what the rules say of it at this moment.

    `notes` are the codes of findings that an allowed case carries; `verified` is None where the
    service asks for no verification.
    """

    id: UUID
    version: int
    service: str
    name: str
    village_code: str | None
    since: datetime
    outcome: Outcome
    notes: tuple[str, ...]
    verified: bool | None
    in_room: bool

    @property
    def clean(self) -> bool:
        """True when nothing at all has to be thought about: it may be approved with others."""
        return self.outcome is Outcome.BOLEH and not self.notes and self.verified is not False


def check_reason(text: str) -> str:
    """Return a reason on one line. Raises Refused when it is too short or too long."""
    tidy = " ".join(visible(text).split())
    if len(tidy) < SHORTEST_REASON:
        raise Refused("alasan_terlalu_pendek", _REASON, least=SHORTEST_REASON)
    if len(tidy) > LONGEST_REASON:
        raise Refused("alasan_terlalu_panjang", _LONG_REASON, most=LONGEST_REASON)
    return tidy


def check_note(text: str) -> str:
    """Return a note on one line, "" for none. Raises Refused when it is too long."""
    tidy = " ".join(visible(text).split())
    if len(tidy) > LONGEST_REASON:
        raise Refused("alasan_terlalu_panjang", _LONG_REASON, most=LONGEST_REASON)
    return tidy


def turned_down(verdict: Verdict, outcome: Outcome, reason: str) -> Verdict:
    """Return the verdict of a supervisor: the reason first, what the rules found after it."""
    words = _RETURNED if outcome is Outcome.DIKEMBALIKAN else _REFUSED
    step = _COME_BACK if outcome is Outcome.DIKEMBALIKAN else ""
    told = reason if reason.endswith((".", "!", "?")) else f"{reason}."
    own = Finding(SUPERVISOR, outcome, f"{words} {told}", step, "")
    return replace(verdict, outcome=outcome, findings=(own, *verdict.findings), counted=None)


def changed_codes(
    then: Collection[str], now: Collection[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the findings that are gone since then, and those that are new."""
    return (
        tuple(code for code in then if code not in now),
        tuple(code for code in now if code not in then),
    )


_RETURNED = QT_TRANSLATE_NOOP("Decision", "Dikembalikan setelah diperiksa supervisor:")
_REFUSED = QT_TRANSLATE_NOOP("Decision", "Ditolak setelah diperiksa supervisor:")
_COME_BACK = QT_TRANSLATE_NOOP(
    "Decision", "Lengkapi hal tersebut, lalu datang lagi dengan lembar ini."
)
_REASON = QT_TRANSLATE_NOOP("errors", "Tulis alasannya, paling sedikit {least} huruf.")
_LONG_REASON = QT_TRANSLATE_NOOP(
    "errors", "Tulisan terlalu panjang. Tulis paling banyak {most} huruf."
)
