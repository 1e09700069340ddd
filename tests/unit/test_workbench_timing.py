"""When a finding is told: what only means "not typed yet" waits, and nothing else does."""

from __future__ import annotations

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.decision import Finding, Outcome, Verdict
from desktop_app.domain.intake import Draft
from desktop_app.gui.screens.workbench_timing import too_early, without

NIK = "3317014501900012"


def verdict(*codes: str, outcome: Outcome = Outcome.DIKEMBALIKAN) -> Verdict:
    findings = tuple(Finding(code, outcome, "", "", "") for code in codes)
    return Verdict(outcome, findings, None, "2026", 1)


def draft(**values: str) -> Draft:
    return Draft(UUID(int=1), "reaktivasi", values)


def early(typed: Draft, *codes: str, touched: frozenset[str] = frozenset()) -> frozenset[str]:
    return too_early(typed, verdict(*codes), touched, searching=False)


def test_a_nik_half_typed_is_not_wrong_yet() -> None:
    assert early(draft(nik="3317"), "nik_bermasalah", "belum_dicari") == {
        "nik_bermasalah",
        "belum_dicari",
    }


def test_a_nik_left_half_typed_is_wrong() -> None:
    assert early(draft(nik="3317"), "nik_bermasalah", touched=frozenset({"nik"})) == frozenset()


def test_papers_are_missing_once_the_first_was_ticked() -> None:
    untouched = draft(nik=NIK)
    begun = Draft(UUID(int=1), "reaktivasi", {"nik": NIK}, documents=frozenset({"ktp"}))
    assert early(untouched, "berkas_tidak_lengkap") == {"berkas_tidak_lengkap"}
    assert early(begun, "berkas_tidak_lengkap") == frozenset()


def test_the_id_is_missing_once_its_field_was_left() -> None:
    typed = draft(nik=NIK)
    code = "id_dtks_tidak_dicantumkan"
    assert early(typed, code) == {code}
    assert early(typed, code, touched=frozenset({"id_dtks_surat"})) == frozenset()


def test_evidence_of_disdukcapil_never_waits() -> None:
    typed = Draft(UUID(int=1), "reaktivasi", {}, disdukcapil_evidence=True)
    assert early(typed, "nik_bermasalah") == frozenset()


@given(st.sets(st.sampled_from(["sudah_terdaftar", "tidak_terdaftar", "desil_di_atas_batas"])))
def test_what_the_register_says_never_waits(codes: set[str]) -> None:
    assert early(draft(), *codes) == frozenset()


def test_the_rest_decides_what_is_told() -> None:
    told = without(verdict("berkas_tidak_lengkap"), frozenset({"berkas_tidak_lengkap"}))
    assert told.allowed
    assert told.findings == ()
