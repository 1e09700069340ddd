"""Prints of archived letters: a job each, so that nothing is printed twice or forgotten unseen.

The program knows that a printer took a page, never that it lies in the tray. After a crash it does
not even know the first: such a job is *belum pasti*, and only a person decides what becomes of it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

MOST_COPIES = 5
RECEIPT = "tanda_terima"  # what is printed: letters and return slips have names of their own


class JobState(StrEnum):
    """Where a print is. `BELUM_PASTI` is never stored: it is what an abandoned job looks like."""

    MENUNGGU = "menunggu"
    MENGIRIM = "mengirim"
    TERKIRIM = "terkirim"
    GAGAL = "gagal"
    BATAL = "batal"
    BELUM_PASTI = "belum_pasti"

    @property
    def open(self) -> bool:
        """True while somebody has to do something about it, or the program still does."""
        return self not in (JobState.TERKIRIM, JobState.BATAL)


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One print. `title` is the number of the letter or receipt, `file` the bytes, `mark` is ""
    or *SALINAN ke-n*; `error` says in a sentence why the last try failed."""

    id: UUID
    letter_id: UUID | None
    what: str
    title: str
    file: str
    printer: str
    copies: int
    mark: str
    state: JobState
    error: str
    tries: int
    created_at: datetime
    done_at: datetime | None
    officer_id: UUID | None
    version: int

    @property
    def receipt(self) -> bool:
        """True for a receipt; else it is a letter or its copy."""
        return self.what == RECEIPT


def as_seen(job: PrintJob, running: Collection[UUID]) -> PrintJob:
    """Return a job as it has to be shown, `running` being those this program has in hand.

    What waited or was being sent when a program ended may or may not have reached the paper.
    """
    if job.state in (JobState.MENUNGGU, JobState.MENGIRIM) and job.id not in running:
        return replace(job, state=JobState.BELUM_PASTI)
    return job
