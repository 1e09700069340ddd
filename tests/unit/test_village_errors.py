"""Which faults are a village's, how villages are ranked, and what a training changed."""

from __future__ import annotations

import tomllib
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.decision_words import WORDS
from desktop_app.domain.errors import Misused
from desktop_app.domain.village_errors import (
    FEW_CASES,
    Curriculum,
    Effect,
    Training,
    VillageCase,
    effect_of,
    faults_of,
    read_curriculum,
    village_report,
)
from desktop_app.paths import resource
from tests.factory import regions

DATA = tomllib.loads(resource("training/topics.toml").read_text("utf-8"))
OURS = read_curriculum(DATA)
DAY = date(2026, 11, 20)
FIRST, LAST = date(2026, 11, 1), date(2026, 11, 30)
PLACES = [one.code for one in regions().villages][:3]


def person(number: int) -> UUID:
    return UUID(int=number)


def case(
    village: str | None, *faults: str, who: int = 1, day: date = DAY, home: bool = True
) -> VillageCase:
    return VillageCase(village, day, person(who), home, frozenset(faults))


def finding(code: str, outcome: str = "dikembalikan", **more: object) -> dict[str, object]:
    return {"code": code, "outcome": outcome, "confirmed": None, "village_error": False, **more}


def test_every_finding_of_the_curriculum_is_one_the_counter_can_have() -> None:
    assert {code for fault in OURS.faults for code in fault.findings} <= set(WORDS)
    assert {fault.topic for fault in OURS.faults} == {topic.code for topic in OURS.topics}


@pytest.mark.parametrize(
    ("found", "fault"),
    [
        (finding("berkas_tidak_lengkap"), {"berkas_tidak_lengkap"}),
        (finding("sudah_terdaftar", "ditolak"), {"sudah_terdaftar"}),
        (
            finding("id_dtks_dilengkapi_di_loket", "boleh", village_error=True),
            {"id_tidak_dicantumkan"},
        ),
        (finding("id_dtks_beda_satu_huruf", "perlu_dipastikan"), set()),
        (finding("berkas_tidak_lengkap", "boleh"), set()),
        (finding("nik_bermasalah", confirmed="lihat KTP"), set()),
        (finding("desil_di_atas_batas", "ditolak"), set()),
        (finding("tidak_terdaftar", "ditolak"), set()),
    ],
)
def test_only_what_the_village_could_have_prevented_counts(
    found: dict[str, object], fault: set[str]
) -> None:
    assert faults_of([found], OURS) == fault


def test_villages_stand_by_their_faulty_cases_and_each_person_counts_once_per_fault() -> None:
    one, two, three = PLACES
    cases = [
        case(one, "id_tidak_dicantumkan", who=1),
        case(one, "id_tidak_dicantumkan", "berkas_tidak_lengkap", who=1),
        case(one, who=2, home=False),
        case(two, "berkas_tidak_lengkap", who=3),
        case(three, who=4, home=False),
        case(None, "nik_bermasalah", who=5),
        case("11.01.01.2001", who=6),
    ]
    report = village_report(cases, OURS, regions(), FIRST, LAST)
    assert [area.code for area in report.villages][:2] == [one, two]
    first = report.villages[0]
    assert (first.cases, first.faulty, first.sent_home) == (3, 2, 2)
    assert first.people == {"id_tidak_dicantumkan": 1, "berkas_tidak_lengkap": 1}
    assert first.topics == ("surat_pengantar", "kelengkapan_berkas")
    assert report.nowhere == 1
    assert (report.total.cases, report.total.faulty) == (7, 4)
    assert report.villages[-1].district in {"luar kabupaten", regions().by_code[three].district}
    assert sum(area.cases for area in report.districts) == 6


villages = st.sampled_from([*PLACES, None])
faults = st.frozensets(st.sampled_from([one.code for one in OURS.faults]))
cases_made = st.lists(
    st.builds(
        VillageCase,
        villages,
        st.dates(date(2026, 9, 1), date(2026, 12, 31)),
        st.integers(1, 5).map(person),
        st.booleans(),
        faults,
    ),
    max_size=30,
)


@given(cases_made)
def test_villages_and_districts_add_up_to_all_cases(cases: list[VillageCase]) -> None:
    report = village_report(cases, OURS, regions(), FIRST, LAST)
    for areas in (report.villages, report.districts):
        assert sum(area.cases for area in areas) + report.nowhere == report.total.cases
        assert all(area.sent_home <= area.faulty <= area.cases for area in areas)
        assert [area.faulty for area in areas] == sorted((a.faulty for a in areas), reverse=True)


def trained(area: str = PLACES[0]) -> Training:
    return Training(person(9), area, DAY, "surat_pengantar", "")


def test_a_training_is_judged_by_the_faults_it_teaches_on_both_sides_of_its_day() -> None:
    before = [case(PLACES[0], "id_tidak_dicantumkan", day=DAY - timedelta(days=n)) for n in (1, 90)]
    outside = [
        case(PLACES[0], "id_tidak_dicantumkan", day=DAY - timedelta(days=91)),
        case(PLACES[0], "id_tidak_dicantumkan", day=DAY),
        case(PLACES[1], "id_tidak_dicantumkan", day=DAY + timedelta(days=1)),
        case(PLACES[0], "id_tidak_cocok", day=DAY + timedelta(days=60)),
    ]
    after = [case(PLACES[0], "berkas_tidak_lengkap", day=DAY + timedelta(days=2))]
    effect = effect_of(trained(), [*before, *outside, *after], OURS, DAY + timedelta(days=30))
    assert (effect.faulty_before, effect.cases_before) == (2, 2)
    assert (effect.faulty_after, effect.cases_after) == (0, 1)
    assert not effect.enough
    assert effect.words == (
        "Sebelumnya 2 dari 2 permohonan (100 %), sesudahnya 0 dari 1 permohonan (0 %). "
        f"Belum dapat disimpulkan: tunggu paling sedikit {FEW_CASES} permohonan di tiap sisi."
    )


def test_a_kecamatan_that_was_taught_covers_its_villages() -> None:
    assert trained(PLACES[0][:8]).covers(PLACES[0])
    assert not trained(PLACES[0][:8]).covers("33.17.99.2001")
    assert not trained().covers(None)


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ((5, 20), (1, 20), "berkurang."),
        ((1, 20), (5, 20), "bertambah."),
        ((2, 20), (1, 10), "tetap."),
    ],
)
def test_what_changed_is_said_in_words(
    before: tuple[int, int], after: tuple[int, int], words: str
) -> None:
    effect = Effect(trained(), before[1], before[0], after[1], after[0])
    assert effect.words.endswith(words)
    assert Effect(trained(), 0, 0, 0, 0).words.startswith("Belum ada")
    assert "belum ada permohonan" in Effect(trained(), 0, 0, 20, 1).words


@pytest.mark.parametrize(
    "data",
    [
        {**DATA, "entah": 1},
        {**DATA, "faults": [*DATA["faults"], DATA["faults"][0]]},
        {**DATA, "topics": DATA["topics"][1:]},
    ],
)
def test_a_curriculum_with_a_slip_is_refused(data: dict[str, object]) -> None:
    with pytest.raises(Misused):
        read_curriculum(data)
    assert Curriculum((), ()).topic("x") is None
