"""What became of a case, line by line: who did what, when and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from desktop_app.domain.case import CaseState
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.letter_terms import LetterState


class HistoryKind(StrEnum):
    """What sort of thing happened: looks can be left out, steps are what the case is about."""

    LANGKAH = "langkah"
    SURAT = "surat"
    BERKAS = "berkas"
    LIHAT = "lihat"


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One thing that happened to a case. `who` is "" for the command line.

    `sentence` is a template (context `CaseHistory`) for `values`; `reason` is what was written.
    """

    at: datetime
    who: str
    kind: HistoryKind
    sentence: str
    values: Mapping[str, str] = field(default_factory=dict)
    reason: str = ""

    @property
    def words(self) -> str:
        """The finished Indonesian sentence."""
        return self.sentence.format(**self.values)


def step_sentence(state: CaseState) -> str:
    """Return how a step is told."""
    return _STEPS[state]


def letter_sentence(kind: str, op: str, body: Mapping[str, Any]) -> tuple[str, str] | None:
    """Return (sentence, reason) for what was done to a letter, None for what is told elsewhere."""
    if kind == "print":
        return _PRINTED, ""
    if kind == "view":
        return _LETTER_SEEN, ""
    if op == "insert":
        return _ISSUED, ""
    change = body.get("state")
    if not isinstance(change, list):
        return None
    state = LetterState(change[1])
    # A hand-over is told with whom it was taken by.
    if state is LetterState.DISERAHKAN or state not in _LETTERS:
        return None
    void = body.get("void_reason")
    return _LETTERS[state], str(void[1] or "") if isinstance(void, list) else ""


_STEPS = {
    CaseState.DITITIPKAN: QT_TRANSLATE_NOOP("CaseHistory", "Berkas dititipkan di kantor"),
    CaseState.DIAJUKAN: QT_TRANSLATE_NOOP("CaseHistory", "Diajukan, menunggu persetujuan"),
    CaseState.DIVERIFIKASI: QT_TRANSLATE_NOOP("CaseHistory", "Diverifikasi"),
    CaseState.DISETUJUI: QT_TRANSLATE_NOOP("CaseHistory", "Disetujui"),
    CaseState.DITOLAK: QT_TRANSLATE_NOOP("CaseHistory", "Ditolak"),
    CaseState.DIKEMBALIKAN: QT_TRANSLATE_NOOP("CaseHistory", "Berkas dikembalikan"),
}
_LETTERS = {
    LetterState.MENUNGGU_TANDA_TANGAN: QT_TRANSLATE_NOOP(
        "CaseHistory", "{number} menunggu tanda tangan"
    ),
    LetterState.DITANDATANGANI: QT_TRANSLATE_NOOP("CaseHistory", "{number} ditandatangani"),
    LetterState.BATAL: QT_TRANSLATE_NOOP("CaseHistory", "{number} dibatalkan"),
}
_ISSUED = QT_TRANSLATE_NOOP("CaseHistory", "{subject} terbit dengan nomor {number}")
_PRINTED = QT_TRANSLATE_NOOP("CaseHistory", "{number} dicetak")
_LETTER_SEEN = QT_TRANSLATE_NOOP("CaseHistory", "{number} dilihat")
HANDED = QT_TRANSLATE_NOOP("CaseHistory", "{number} diserahkan kepada {taker}")
TAKEN_BACK = QT_TRANSLATE_NOOP("CaseHistory", "Penyerahan {number} dicatat sebagai keliru")
RECEIPT = QT_TRANSLATE_NOOP("CaseHistory", "Tanda terima {number} diberikan")
ATTACHED = QT_TRANSLATE_NOOP("CaseHistory", "Lampiran “{name}” ditambahkan")
PAPER_SEEN = QT_TRANSLATE_NOOP("CaseHistory", "Lampiran “{name}” dilihat")
CASE_SEEN = QT_TRANSLATE_NOOP("CaseHistory", "Permohonan dilihat")
FOLLOW_UP = QT_TRANSLATE_NOOP("CaseHistory", "Ditunggu: {what}")
FOLLOWED_UP = QT_TRANSLATE_NOOP("CaseHistory", "{what}: {state}")
ERASED = QT_TRANSLATE_NOOP("CaseHistory", "Dihapus bersama data pribadi pemohon")
