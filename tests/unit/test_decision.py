"""The rules of the counter: the cases of `decision_cases.toml`, and what holds for all facts."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.calendar import WorkCalendar
from desktop_app.domain.catalogue import ProposalPeriod, Service, read_service
from desktop_app.domain.decision import (
    Facts,
    Outcome,
    RefusalReason,
    RuleSet,
    SecondCheck,
    Verdict,
    decide,
    own_ids,
    read_rule_set,
    rule_set_data,
    rules_in_force,
)
from desktop_app.domain.decision_rules import RULES
from desktop_app.domain.decision_words import WORDS
from desktop_app.domain.errors import Refused
from desktop_app.domain.register import (
    Found,
    LookUp,
    MatchedBy,
    RegisterEntry,
    RegisterSource,
    SetAside,
    Snapshot,
)
from desktop_app.domain.toml_table import CatalogueError

RESOURCES = Path(__file__).parents[2] / "resources"
NIK, KK, NAME, BORN = "3317014501900012", "3317010101150001", "Siti Aminah", date(1990, 1, 5)
RELATIVE = "3317010203850001"
OWN_ID, OTHER_ID = "33170451AB00017", "33170999ZZ00042"


def _load(folder: str) -> list[dict[str, Any]]:
    paths = sorted((RESOURCES / folder).glob("*.toml"))
    return [tomllib.loads(path.read_text("utf-8")) for path in paths]


SERVICES: dict[str, Service] = {one["code"]: read_service(one) for one in _load("services")}
RULE_SETS: dict[str, RuleSet] = {one["code"]: read_rule_set(one) for one in _load("rules")}
CASES: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).with_name("decision_cases.toml")).read_text("utf-8")
)["kasus"]


# -- from a case in the table to facts -------------------------------------------------------


def _snapshot(source: str, as_of: date) -> Snapshot:
    at = datetime(2026, 5, 2, 1, tzinfo=UTC)
    name = f"{source}.xlsx"
    return Snapshot(UUID(int=1), RegisterSource(source), as_of, name, "0", at, 1, 1, 0, 0, {})


def _entry(row: dict[str, Any], nik: str = NIK) -> RegisterEntry:
    return RegisterEntry(
        row=2,
        nik=nik,
        kk=KK,
        name=row.get("nama", NAME),
        birth_date=row.get("lahir", BORN),
        household_id=row.get("id", OWN_ID) or None,
        desil=row.get("desil", 3) or None,
        pbi_status=row.get("pbi", "nonaktif") or None,
    )


def _look_up(case: dict[str, Any]) -> LookUp | None:
    if case.get("belum_dicari"):
        return None
    source = case.get("sumber", "DTSEN")
    snapshot = _snapshot(source, date(2026, 5, 1)) if source else None
    standard: list[dict[str, Any]] = [{}] if case["layanan"] == "reaktivasi" else []
    exact = tuple(_entry(row) for row in case.get("baris", standard))
    before = _snapshot("DTKS", date(2024, 11, 1))
    older = tuple(Found(_entry(row), MatchedBy.NIK, before) for row in case.get("baris_dulu", []))
    family = tuple(_entry(row, RELATIVE) for row in case.get("keluarga", []))
    ids = [i for entry in (*exact, *(f.entry for f in older)) for i in entry.ids]
    return LookUp(
        asked=NIK,
        snapshot=snapshot,
        exact=exact,
        older=older,
        household=exact + family,
        possible=tuple(
            Found(_entry(row, NIK[:15] + "0"), MatchedBy(row["dengan"]), snapshot)
            for row in case.get("mirip", [])
            if snapshot is not None
        ),
        set_aside=(SetAside(9, "Sheet1", ("nik_rusak_excel",), {"nik": "3.3E+15"}),)
        if case.get("rusak")
        else (),
        known_ids=frozenset(ids),
    )


def _documents(case: dict[str, Any]) -> frozenset[str]:
    mandatory = {d.key for d in SERVICES[case["layanan"]].documents if d.mandatory}
    extra = set(case.get("berkas_lain", []))
    return frozenset((mandatory | extra) - set(case.get("berkas_kurang", [])))


def facts_of(case: dict[str, Any]) -> Facts:
    today = case.get("hari", date(2026, 6, 15))
    opens, closes = case.get("masa", [date(2026, 6, 1), date(2026, 6, 30)])
    standard = {"id_dtks_surat": OWN_ID} if case["layanan"] == "reaktivasi" else {}
    seen_at = datetime(2026, 6, 11, 17, 30, tzinfo=UTC)  # already the 12th at the office
    check = case.get("cek_kedua")
    return Facts(
        today=today,
        first_visit=case.get("kunjungan_pertama", today),
        nik=case.get("nik", NIK) or None,
        nik_error=case.get("nik_salah"),
        nik_doubts=tuple(case.get("nik_ragu", ())),
        disdukcapil_evidence=case.get("keterangan_disdukcapil", False),
        name=NAME,
        birth_date=BORN,
        kk=KK,
        look_up=_look_up(case),
        register_stale=case.get("data_lama", False),
        second_check=SecondCheck("SIKS-NG", check, seen_at, "petugas1") if check else None,
        fields=standard | case.get("isian", {}),
        documents=_documents(case),
        deferred=frozenset(case.get("menyusul", ())),
        periods=(ProposalPeriod(opens, closes),),
        desil_limit=5,
        id_required=case.get("id_wajib", True),
        complete_id_at_counter=case.get("boleh_lengkapi", True),
        id_completed_at_counter=case.get("lengkapi_di_loket", False),
        deactivated_on=case.get("nonaktif_sejak"),
        calendar=WorkCalendar(),
        confirmed=case.get("dipastikan", {}),
    )


def judge(case: dict[str, Any]) -> Verdict:
    rules = RULE_SETS[case.get("aturan", "2026")]
    return decide(SERVICES[case["layanan"]], facts_of(case), rules)


def found(verdict: Verdict) -> list[str]:
    return [finding.code for finding in verdict.findings]


# -- the table -------------------------------------------------------------------------------


@pytest.mark.parametrize("case", CASES, ids=[case["judul"] for case in CASES])
def test_the_case_ends_as_the_table_says(case: dict[str, Any]) -> None:
    verdict = judge(case)
    assert found(verdict) == case.get("temuan", [])
    assert verdict.outcome == case["hasil"]
    assert verdict.counted == case.get("alasan")
    assert list(verdict.offers) == case.get("tawaran", [])
    erred = any(finding.counted_village_error for finding in verdict.findings)
    assert erred == case.get("kesalahan_desa", False)


@pytest.mark.parametrize(
    "case", [c for c in CASES if "temuan" in c], ids=[c["judul"] for c in CASES if "temuan" in c]
)
def test_the_person_is_told_the_sentence_of_the_table(case: dict[str, Any]) -> None:
    first = judge(case).findings[0]
    assert f"{first.sentence} {first.next_step}".strip() == case["kalimat"]


def test_the_table_uses_only_words_that_are_explained_at_its_top() -> None:
    head = Path(__file__).with_name("decision_cases.toml").read_text("utf-8").split("[[kasus]]")[0]
    unexplained = {key for case in CASES for key in case if key not in head}
    assert unexplained == set()


def test_every_sentence_and_every_reason_stands_in_the_table() -> None:
    shown = {code for case in CASES for code in case.get("temuan", [])}
    assert shown == set(WORDS)
    assert set(RefusalReason) - {case.get("alasan") for case in CASES} == {
        RefusalReason.LEWAT_BATAS_REAKTIVASI  # it only warns
    }


def test_every_reason_has_a_rule_and_a_label() -> None:
    assert set(RULES) == set(RefusalReason)
    assert len({reason.label for reason in RefusalReason}) == len(RefusalReason)


# -- what is said ----------------------------------------------------------------------------


def test_an_allowed_case_is_told_to_go_on() -> None:
    verdict = judge({"layanan": "pengajuan_baru"})
    assert verdict.allowed
    assert verdict.headline == "Boleh diproses"
    assert verdict.read_aloud == "Permohonan Bapak/Ibu dapat diproses. Mohon tunggu suratnya."
    assert verdict.next_step == "Periksa isian, lalu selesaikan dan cetak suratnya."


def test_a_warning_is_told_along_with_the_good_news() -> None:
    verdict = judge({"layanan": "reaktivasi", "nonaktif_sejak": date(2025, 1, 2)})
    assert verdict.headline == "Boleh diproses, dengan catatan"
    assert "PBPU Pemda" in verdict.read_aloud


def test_a_refused_person_hears_every_reason_at_once() -> None:
    case = {"layanan": "pengajuan_baru", "hari": date(2026, 7, 1), "berkas_kurang": ["sktm"]}
    verdict = judge(case)
    assert verdict.headline == "Ditolak: Pengajuan belum dibuka"
    assert "Masa pengajuan baru sedang ditutup." in verdict.read_aloud
    assert "Surat Keterangan Tidak Mampu (SKTM)" in verdict.read_aloud
    assert verdict.next_step.startswith("Silakan menunggu pengumuman kantor")


def test_a_doubt_is_settled_only_by_telling_how() -> None:
    case: dict[str, Any] = {"layanan": "pengajuan_baru", "nik_ragu": ["wilayah_lain"]}
    assert judge(case).headline == "Perlu dipastikan dahulu"
    assert [one.code for one in judge(case).doubts] == ["nik_wilayah_lain"]
    assert not judge(case | {"dipastikan": {"nik_wilayah_lain": "  "}}).allowed
    settled = judge(case | {"dipastikan": {"nik_wilayah_lain": "KK asli dilihat"}})
    assert settled.allowed
    assert settled.findings[0].confirmed == "KK asli dilihat"


def test_a_refusal_can_not_be_confirmed_away() -> None:
    case = {"layanan": "reaktivasi", "baris": [{"desil": 9}]}
    verdict = judge(case | {"dipastikan": {"desil_di_atas_batas": "tidak apa-apa"}})
    assert verdict.outcome is Outcome.DITOLAK


def test_the_verdict_names_the_rules_it_stood_on() -> None:
    verdict = judge({"layanan": "reaktivasi", "isian": {"id_dtks_surat": ""}})
    assert (verdict.rule_set, verdict.rule_version) == ("2026", 1)
    assert "Permensos 3/2026 pasal 20" in verdict.findings[0].legal_basis


# -- whose ID is printed ---------------------------------------------------------------------


def test_the_id_is_printed_for_the_village_when_it_is_the_persons_own() -> None:
    verdict = judge({"layanan": "reaktivasi", "isian": {"id_dtks_surat": ""}})
    assert OWN_ID in verdict.next_step


def test_the_id_of_another_person_under_this_nik_is_never_printed() -> None:
    stranger = {"nama": "Bambang Sutrisno", "lahir": date(1971, 8, 17), "id": OTHER_ID}
    for rules in ("2022", "2026"):
        for on_letter in ("", "99990000XX12345", OTHER_ID[:-1] + "9"):
            case = {
                "aturan": rules,
                "layanan": "reaktivasi",
                "baris": [stranger],
                "isian": {"id_dtks_surat": on_letter},
            }
            assert OTHER_ID not in _all_words(judge(case))
            assert own_ids(facts_of(case)) == ()


def test_before_a_name_is_typed_nobody_is_called_a_stranger() -> None:
    facts = replace(facts_of({"layanan": "reaktivasi"}), name="", birth_date=None)
    verdict = decide(SERVICES["reaktivasi"], facts, RULE_SETS["2026"])
    assert "identitas_berbeda" not in found(verdict)
    assert own_ids(facts) == ()


def test_once_the_officer_has_made_sure_who_it_is_the_id_is_theirs() -> None:
    case = {
        "layanan": "reaktivasi",
        "baris": [{"nama": "Bu Minah", "lahir": date(1991, 1, 5)}],
        "isian": {"id_dtks_surat": ""},
        "dipastikan": {"identitas_berbeda": "KTP dan KK asli dilihat, nama panggilan"},
    }
    verdict = judge(case)
    assert found(verdict) == ["identitas_berbeda", "id_dtks_tidak_dicantumkan"]
    assert OWN_ID in _all_words(verdict)


def _all_words(verdict: Verdict) -> str:
    return " ".join(f"{f.sentence} {f.next_step}" for f in verdict.findings)


# -- rule sets -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "code"), [(date(2025, 12, 31), "2022"), (date(2026, 1, 1), "2026")]
)
def test_the_new_rules_begin_with_the_year_2026(day: date, code: str) -> None:
    assert rules_in_force(RULE_SETS.values(), day).code == code


def test_a_day_without_rules_is_refused_in_words() -> None:
    with pytest.raises(Refused) as refused:
        rules_in_force(RULE_SETS.values(), date(2013, 12, 31))
    assert refused.value.code == "no_rules_in_force"
    assert "31-12-2013" in str(refused.value)


def test_of_two_versions_the_later_one_counts() -> None:
    first = RULE_SETS["2026"]
    assert rules_in_force([replace(first, version=2), first], date(2026, 2, 1)).version == 2


def test_the_seeded_orders_are_those_of_the_office() -> None:
    assert [rule.code for rule in RULE_SETS["2026"].rules] == list(RefusalReason)
    assert [rule.code.value for rule in RULE_SETS["2022"].rules] == [
        "pengajuan_belum_dibuka",
        "sudah_terdaftar",
        "id_dtks_tidak_dicantumkan",
    ]
    assert all(rule.legal_basis for rules in RULE_SETS.values() for rule in rules.rules)


@pytest.mark.parametrize("rules", RULE_SETS.values(), ids=RULE_SETS)
def test_a_rule_set_comes_back_as_it_was_written(rules: RuleSet) -> None:
    assert read_rule_set(rule_set_data(rules)) == rules


def test_a_rule_that_is_switched_off_finds_nothing() -> None:
    rules = RULE_SETS["2026"]
    off = replace(rules, rules=tuple(replace(rule, active=False) for rule in rules.rules))
    facts = replace(facts_of({"layanan": "reaktivasi", "baris": []}), documents=frozenset())
    assert decide(SERVICES["reaktivasi"], facts, off).findings == ()


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"valid_from": "kemarin"}, "valid_from"),
        ({"valid_until": "2025-01-01"}, "valid_until"),
        ({"rules": []}, "rules"),
        ({"rules": [{"code": "salah", "legal_basis": "x"}]}, "salah"),
        ({"rules": [{"code": "nik_bermasalah"}]}, "legal_basis"),
        ({"rules": [{"code": "nik_bermasalah", "legal_basis": "x"}] * 2}, "rules"),
        ({"versi": 3}, "versi"),
        ({"version": 0}, "version"),
        (
            {"rules": [{"code": "nik_bermasalah", "legal_basis": "x", "parameters": {"y": 1}}]},
            "y",
        ),
    ],
)
def test_a_mistake_in_a_rule_file_is_named(change: dict[str, Any], named: str) -> None:
    data = rule_set_data(RULE_SETS["2026"]) | change
    with pytest.raises(CatalogueError) as error:
        read_rule_set(data, "2026.toml")
    assert "2026.toml" in str(error.value)
    assert named in str(error.value)


# -- what holds for all facts ----------------------------------------------------------------

DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))
TEXTS = st.text(max_size=20)
IDS = st.one_of(st.sampled_from([OWN_ID, OWN_ID[:-1] + "8", OTHER_ID, "", " "]), TEXTS)
NAMES = st.one_of(st.sampled_from([NAME, "SITI AMINAH", "Bambang Sutrisno", ""]), TEXTS)
SNAPSHOTS = st.builds(_snapshot, st.sampled_from(["DTKS", "DTSEN"]), DAYS)
ENTRIES = st.builds(
    RegisterEntry,
    row=st.just(2),
    nik=st.sampled_from([NIK, RELATIVE]),
    kk=st.sampled_from([KK, None, "3317010101150002"]),
    name=NAMES,
    birth_date=st.sampled_from([BORN, date(1971, 8, 17), None]),
    household_id=st.one_of(st.none(), IDS),
    member_id=st.one_of(st.none(), IDS),
    desil=st.one_of(st.none(), st.integers(1, 10)),
    pbi_status=st.sampled_from(["aktif", "nonaktif", "bukan peserta", None]),
    deactivated_on=st.one_of(st.none(), DAYS),
)
FOUND = st.builds(Found, entry=ENTRIES, by=st.sampled_from(MatchedBy), snapshot=SNAPSHOTS)
LOOK_UPS = st.builds(
    LookUp,
    asked=st.just(NIK),
    snapshot=st.one_of(st.none(), SNAPSHOTS),
    exact=st.lists(ENTRIES, max_size=2).map(tuple),
    older=st.lists(FOUND, max_size=2).map(tuple),
    household=st.lists(ENTRIES, max_size=2).map(tuple),
    possible=st.lists(FOUND, max_size=2).map(tuple),
    set_aside=st.sampled_from([(), (SetAside(9, "Sheet1", ("x",), {}),)]),
    known_ids=st.frozensets(IDS, max_size=2),
)
CHECKS = st.builds(
    SecondCheck,
    source=TEXTS,
    result=st.sampled_from(["terdaftar", "tidak_terdaftar", "aktif", "nonaktif", "entah"]),
    seen_at=st.integers(0, 4_000_000_000).map(lambda at: datetime.fromtimestamp(at, UTC)),
    officer=TEXTS,
)
DOCUMENTS = sorted({d.key for service in SERVICES.values() for d in service.documents})
FIELDS = st.fixed_dictionaries(
    {},
    optional={
        "id_dtks_surat": IDS,
        "nomor_faskes": TEXTS,
        "nama_faskes": TEXTS,
        "darurat": st.sampled_from(["ya", ""]),
    },
)
PERIODS = st.builds(ProposalPeriod, opens=DAYS, closes=DAYS)
FACTS = st.builds(
    Facts,
    today=DAYS,
    first_visit=DAYS,
    nik=st.sampled_from([NIK, None]),
    nik_error=st.one_of(st.none(), st.sampled_from(["nik_serial_nol", "apa_saja"])),
    nik_doubts=st.lists(st.sampled_from(["wilayah_lain", "nik_ganda", "lain"]), max_size=2).map(
        tuple
    ),
    disdukcapil_evidence=st.booleans(),
    name=NAMES,
    birth_date=st.sampled_from([BORN, None]),
    kk=st.sampled_from([KK, None]),
    look_up=st.one_of(st.none(), LOOK_UPS),
    register_stale=st.booleans(),
    second_check=st.one_of(st.none(), CHECKS),
    fields=FIELDS,
    documents=st.frozensets(st.sampled_from(DOCUMENTS)),
    deferred=st.frozensets(st.sampled_from(DOCUMENTS)),
    periods=st.lists(PERIODS, max_size=2).map(tuple),
    desil_limit=st.integers(1, 10),
    id_required=st.booleans(),
    complete_id_at_counter=st.booleans(),
    id_completed_at_counter=st.booleans(),
    deactivated_on=st.one_of(st.none(), DAYS),
    calendar=st.sampled_from([None, WorkCalendar()]),
    confirmed=st.dictionaries(st.sampled_from(sorted(WORDS)), TEXTS, max_size=4),
)
ANY_SERVICE = st.sampled_from(list(SERVICES.values()))
ANY_RULES = st.sampled_from(list(RULE_SETS.values()))


@given(service=ANY_SERVICE, facts=FACTS, rules=ANY_RULES)
def test_whatever_the_facts_there_is_a_whole_verdict(
    service: Service, facts: Facts, rules: RuleSet
) -> None:
    verdict = decide(service, facts, rules)
    assert verdict == decide(service, facts, rules)
    assert verdict.headline
    assert verdict.read_aloud
    assert verdict.next_step
    for one in verdict.findings:
        assert one.sentence
        assert one.legal_basis
        assert one.outcome is not Outcome.PERLU_DIPASTIKAN or one.next_step
    assert verdict.outcome.refuses == (verdict.counted is not None)


@given(service=ANY_SERVICE, facts=FACTS, rules=ANY_RULES)
def test_findings_stand_in_rule_order_and_each_only_once(
    service: Service, facts: Facts, rules: RuleSet
) -> None:
    verdict = decide(service, facts, rules)
    assert len(set(found(verdict))) == len(verdict.findings)
    order = [rule.code for rule in rules.rules]
    refusals = [one.refusal for one in verdict.findings if one.refusal]
    assert refusals == sorted(refusals, key=order.index)
    assert verdict.counted == (refusals[0] if refusals else None)


@given(service=ANY_SERVICE, facts=FACTS, rules=ANY_RULES, paper=st.sampled_from(DOCUMENTS))
def test_one_more_paper_never_makes_it_worse(
    service: Service, facts: Facts, rules: RuleSet, paper: str
) -> None:
    before = decide(service, facts, rules)
    after = decide(service, replace(facts, documents=facts.documents | {paper}), rules)
    assert after.outcome.rank <= before.outcome.rank
    assert set(found(after)) <= set(found(before)) | {"berkas_menyusul"}


@given(service=ANY_SERVICE, facts=FACTS)
def test_without_a_second_check_an_old_register_refuses_nobody(
    service: Service, facts: Facts
) -> None:
    facts = replace(facts, register_stale=True, second_check=None)
    by_register = {
        RefusalReason.TIDAK_TERDAFTAR,
        RefusalReason.DESIL_DI_ATAS_BATAS,
        RefusalReason.SUDAH_TERDAFTAR,
        RefusalReason.ID_DTKS_TIDAK_DICANTUMKAN,
        RefusalReason.ID_DTKS_TIDAK_COCOK,
    }
    verdict = decide(service, facts, RULE_SETS["2026"])
    assert not by_register & {one.refusal for one in verdict.findings}


@given(service=ANY_SERVICE, facts=FACTS, rules=ANY_RULES)
def test_nobody_elses_number_is_ever_told(service: Service, facts: Facts, rules: RuleSet) -> None:
    words = _all_words(decide(service, facts, rules))
    assert RELATIVE not in words
    assert OTHER_ID not in words or OTHER_ID in own_ids(facts)


@given(facts=FACTS)
def test_nobody_with_a_near_match_is_called_unregistered(facts: Facts) -> None:
    verdict = decide(SERVICES["reaktivasi"], facts, RULE_SETS["2026"])
    if RefusalReason.TIDAK_TERDAFTAR in {one.refusal for one in verdict.findings}:
        assert facts.second_check is not None
        assert facts.second_check.result == "tidak_terdaftar"
        assert facts.look_up is not None
        assert not facts.look_up.set_aside
        assert not facts.faskes_letter
        near = {MatchedBy.FIRST_15, MatchedBy.NAME_AND_BIRTH}
        assert not near & {one.by for one in facts.look_up.possible}


@given(service=ANY_SERVICE, facts=FACTS)
def test_confirming_everything_leaves_no_doubt(service: Service, facts: Facts) -> None:
    rules = RULE_SETS["2026"]
    sure = replace(facts, confirmed=dict.fromkeys([*WORDS, "nik_lain"], "KTP dan KK asli dilihat"))
    verdict = decide(service, sure, rules)
    assert verdict.outcome is not Outcome.PERLU_DIPASTIKAN
    assert verdict.allowed == (verdict.counted is None)
