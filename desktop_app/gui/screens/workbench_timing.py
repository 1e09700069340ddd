"""When to tell a finding: a box nobody has come to yet is not a missing paper.

The rules judge the form as it stands, at every key press. On the screen a red verdict over a
form that is still being typed would teach people not to look at it, so some findings wait until
their field was left or F9 was pressed. What is decided is never changed by this.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace

from desktop_app.domain.decision import Outcome, Verdict
from desktop_app.domain.intake import Draft
from desktop_app.gui.screens.workbench_question import NUMBER_LENGTH

ID_ON_LETTER = "id_dtks_surat"


def too_early(
    draft: Draft, verdict: Verdict, touched: Set[str], *, searching: bool
) -> frozenset[str]:
    """Return the codes of findings that only mean "not typed yet".

    `touched` are the fields that were left; `searching` says that the register is being asked.
    """
    early = {"belum_dicari"} if searching else set()
    nik = draft.value("nik")
    if len(nik) < NUMBER_LENGTH and not (nik and "nik" in touched):
        early |= {"nik_bermasalah", "belum_dicari"}
    if not draft.documents:
        early.add("berkas_tidak_lengkap")
    if not draft.value(ID_ON_LETTER) and ID_ON_LETTER not in touched:
        early |= {"id_dtks_tidak_dicantumkan", "id_dtks_perlu_dipastikan"}
    if draft.disdukcapil_evidence:
        early.discard("nik_bermasalah")
    return frozenset(early & {finding.code for finding in verdict.findings})


def without(verdict: Verdict, early: frozenset[str]) -> Verdict:
    """Return the verdict as if these findings were not there."""
    findings = tuple(one for one in verdict.findings if one.code not in early)
    unsettled = [one.outcome for one in findings if one.confirmed is None]
    outcome = max(unsettled, key=lambda one: one.rank, default=Outcome.BOLEH)
    return replace(verdict, findings=findings, outcome=outcome)
