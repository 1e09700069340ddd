"""Villages of Rembang, kecamatan of the country, and how doubtful names are treated."""

from __future__ import annotations

import gzip
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.adapters.region_files import COUNTRY, load_regencies, load_regions
from desktop_app.domain.errors import EnvironmentFailure, Misused
from desktop_app.domain.region import read_regions
from tests.factory import REGION_FOLDER, Factory, regions


def test_rembang_has_287_desa_and_7_kelurahan_in_14_kecamatan():
    found = load_regions(REGION_FOLDER)
    assert Counter(v.kind for v in found.villages) == {"desa": 287, "kelurahan": 7}
    assert len({v.district_code for v in found.villages}) == 14
    assert found == regions()


def test_every_kecamatan_of_the_country_is_known_by_six_digits():
    assert len(regions().district_codes) == 7285
    assert regions().knows_district("331701")
    assert regions().knows_district("110101")
    assert not regions().knows_district("33.17.01")
    assert not regions().knows_district("331799")


def test_a_village_is_always_shown_with_its_kecamatan():
    assert regions().by_code["33.17.05.2015"].label == "Kalipang — Sarang"


def test_fifteen_names_repeat_and_are_found_only_with_their_kecamatan():
    names = Counter(v.name for v in regions().villages)
    repeated = [name for name, times in names.items() if times > 1]
    assert len(repeated) == 15
    for village in regions().villages:
        alone = regions().find(village.name)
        assert alone is (None if village.name in repeated else village)
        assert regions().find(village.name, village.district) is village


@pytest.mark.parametrize(
    ("village", "district"),
    [
        ("KALIPANG", "SARANG"),
        ("desa kalipang", "Kec. Sarang"),
        ("Ds. Kali Pang", ""),
        (" KALIPANG ", None),
    ],
)
def test_case_blanks_and_the_word_desa_do_not_matter(village, district):
    assert regions().find(village, district) is regions().by_code["33.17.05.2015"]


@pytest.mark.parametrize(
    ("village", "district"),
    [("KALIPANG", "SUMBER"), ("KALIPAN", "SARANG"), ("", "SARANG"), (None, None), ("DESA", "")],
)
def test_a_village_in_doubt_is_not_found(village, district):
    assert regions().find(village, district) is None


def test_a_code_is_no_name_because_codes_of_bps_look_alike():
    assert regions().find("3317052015") is None


def test_search_offers_names_that_begin_so_first():
    labels = [v.label for v in regions().search("kali")]
    assert labels[:3] == ["Kaliombo — Sulang", "Kalipang — Sarang", "Kalitengah — Pancur"]
    assert all(label.endswith("— Kaliori") for label in labels[3:])
    assert [v.label for v in regions().search("KALIPANG — SARANG")] == ["Kalipang — Sarang"]
    assert "Cabean Kidul — Bulu" in [v.label for v in regions().search("kidul")]
    assert len(regions().search("")) == 294
    assert regions().search("zzz") == ()


@given(st.text(max_size=20), st.text(max_size=20))
def test_any_text_may_be_looked_for(village, district):
    found = regions().find(village, district)
    assert found is None or found in regions().villages
    assert set(regions().search(village)) <= set(regions().villages)


def test_a_missing_folder_is_told_as_damage_of_the_installation(tmp_path):
    with pytest.raises(EnvironmentFailure) as caught:
        load_regions(tmp_path)
    assert caught.value.code == "data_wilayah_rusak"


@pytest.mark.parametrize(
    "lines",
    [
        b"33.17.01.2001,Ronggo Mulyo,desa\n",  # a village of no kecamatan
        b"33.17.01,Sumber,kecamatan\n33.17.01.2001,Ronggo Mulyo,kota\n",
        b"33.17.01,Sumber,kecamatan\n33.17.01.2001,Ronggo Mulyo\n",
        b"33.17.01,Sumber,kecamatan\n",
        b"\x00\xff",
    ],
)
def test_a_damaged_file_is_refused_whole(tmp_path, lines):
    (tmp_path / COUNTRY).write_bytes(gzip.compress(lines))
    with pytest.raises((EnvironmentFailure, Misused)) as caught:
        load_regions(tmp_path)
    assert caught.value.code in ("data_wilayah_rusak", "kabupaten_tidak_dikenal")


def test_a_truncated_file_is_told_as_damage_of_the_installation(tmp_path):
    (tmp_path / COUNTRY).write_bytes((REGION_FOLDER / COUNTRY).read_bytes()[:5000])
    with pytest.raises(EnvironmentFailure) as caught:
        load_regions(tmp_path)
    assert caught.value.code == "data_wilayah_rusak"


def test_every_regency_of_the_country_can_be_an_office():
    for code in ("1101", "3171", "9103", "9671"):
        assert load_regions(REGION_FOLDER, code).villages


def test_a_regency_that_does_not_exist_is_refused_in_words():
    with pytest.raises(Misused, match="9999 tidak dikenal"):
        load_regions(REGION_FOLDER, "9999")


def test_the_regencies_are_named():
    assert load_regencies(REGION_FOLDER)["3317"] == "Kabupaten Rembang"


def test_an_office_elsewhere_brings_its_own_rows():
    row = {
        "kode_kecamatan": "71.71.01",
        "kecamatan": "Bunaken",
        "kode_desa": "71.71.01.1001",
        "desa": "Molas",
        "jenis": "kelurahan",
    }
    found = read_regions([row])
    assert found.villages[0].label == "Molas — Bunaken"
    assert found.knows_district("717101")


def test_the_factory_makes_the_same_people_again_for_the_same_seed():
    assert Factory(5).people(20) == Factory(5).people(20)
    assert Factory(5).household(5) == Factory(5).household(5)
    assert Factory(5).applicant() == Factory(5).applicant()


def test_the_factory_gives_no_number_twice():
    factory = Factory(6)
    everybody = factory.people(2000)
    assert len({p.nik for p in everybody}) == 2000
    assert len({p.kk for p in everybody}) == 2000
    assert len({factory.card() for _ in range(2000)}) == 2000
