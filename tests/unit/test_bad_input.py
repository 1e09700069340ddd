"""What people type, paste and drag that is wrong: each is told in words, none goes through."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from desktop_app.domain.draft import Draft
from desktop_app.domain.intake import LONGEST_TEXT, Ground, Reading, facts_of, read_form
from desktop_app.domain.rule_sets import RefusalReason
from desktop_app.usecases.applications import weigh
from desktop_app.usecases.ground import ground
from desktop_app.usecases.office import Office

GOOD = {
    "nik": "3317104501900012",
    "nama": "Siti Aminah",
    "kk": "3317100101150001",
    "tempat_lahir": "Rembang",
    "tanggal_lahir": "05-01-1990",
    "jenis_kelamin": "P",
    "alamat": "Dukuh Ngasem",
    "rt": "01",
    "rw": "2",
    "desa": "33.17.10.2001",
    "telepon": "081234567890",
}


@pytest.fixture
def on(office: Office) -> Ground:
    return ground(office)


def read(on: Ground, service: str = "keterangan_dtks", **values: str) -> Reading:
    village = next(
        code for code in on.regions.by_code if code.startswith("33.17.") and len(code) > 8
    )
    typed = {**GOOD, "desa": village, **values}
    draft = Draft(UUID(int=1), service, typed)
    return read_form(draft, on.service(service), on)


def faults(reading: Reading) -> dict[str, str]:
    return {key: error.code for key, error in reading.errors.items() if key in GOOD}


def test_a_good_form_has_no_fault(on: Ground) -> None:
    assert faults(read(on)) == {}


@pytest.mark.parametrize(
    ("days", "code"),
    [
        (1, "tanggal_di_masa_depan"),
        (0, None),
        (-120 * 365, None),
        (-130 * 366, "tanggal_terlalu_lampau"),
    ],
)
def test_nobody_is_born_tomorrow_or_a_hundred_and_thirty_years_ago(
    on: Ground, days: int, code: str | None
) -> None:
    born = on.today + timedelta(days=days)
    assert faults(read(on, tanggal_lahir=f"{born:%d-%m-%Y}")).get("tanggal_lahir") == code


@pytest.mark.parametrize("text", ["31-02-1990", "00-00-0000", "29-02-2023", "5/13/1990", "kemarin"])
def test_a_day_that_never_was_is_told(on: Ground, text: str) -> None:
    assert faults(read(on, tanggal_lahir=text)) == {"tanggal_lahir": "tanggal_tidak_sah"}


@pytest.mark.parametrize("service", ["pembebasan_biaya", "informasi"])
def test_an_infant_without_a_nik_is_served_where_the_service_allows(
    on: Ground, service: str
) -> None:
    born = f"{on.today - timedelta(days=2):%d-%m-%Y}"
    reading = read(on, service, nik="", tanggal_lahir=born)
    assert "nik" not in faults(reading)
    draft = Draft(UUID(int=1), service, {**GOOD, "nik": "", "tanggal_lahir": born})
    _, verdict = weigh(draft, on, None, None)
    assert RefusalReason.NIK_BERMASALAH not in {one.refusal for one in verdict.findings}


@pytest.mark.parametrize("service", ["reaktivasi", "pengajuan_baru", "peralihan_bpjs"])
def test_an_infant_without_a_nik_has_to_go_to_disdukcapil_elsewhere(
    on: Ground, service: str
) -> None:
    _, verdict = weigh(Draft(UUID(int=1), service, {**GOOD, "nik": ""}), on, None, None)
    assert verdict.counted is RefusalReason.NIK_BERMASALAH


def test_a_family_card_with_the_number_of_the_person_is_told(on: Ground) -> None:
    assert faults(read(on, kk=GOOD["nik"])) == {"kk": "kk_sama_dengan_nik"}


@pytest.mark.parametrize(
    "text",
    [
        "\u00a0Siti\u2003\u2009Aminah\t",
        "Siti\u200b \u00adAminah\ufeff",
        "Siti\r\nAminah",
        "\u202aSiti Aminah\u202c",
    ],
)
def test_text_from_word_comes_out_plain(on: Ground, text: str) -> None:
    reading = read(on, nama=text, alamat=text, tempat_lahir=text)
    assert faults(reading) == {}
    person = reading.person
    assert person.name == person.address == person.birth_place == "Siti Aminah"


def test_a_number_from_word_is_read(on: Ground) -> None:
    reading = read(on, nik="3317\u00a01045 0190\u20130012", kk=" 3317.1001.0115.0001\u200b")
    assert (reading.person.nik, reading.person.kk) == (GOOD["nik"], GOOD["kk"])


@pytest.mark.parametrize("length", [121, 5_000])
def test_a_name_without_an_end_is_told(on: Ground, length: int) -> None:
    assert faults(read(on, nama="A" * length)) == {"nama": "nama_terlalu_panjang"}


def test_five_thousand_characters_are_told_beside_each_field(on: Ground) -> None:
    service = on.service("pengajuan_baru")
    draft = Draft(UUID(int=1), service.code, {one.key: "9" * 5_000 for one in service.all_fields})
    reading = read_form(draft, service, on)
    free = {one.key for one in service.all_fields if one.kind.value != "flag"}
    assert free - set(reading.errors) == set()


def test_the_longest_text_still_goes(on: Ground) -> None:
    assert faults(read(on, alamat="A" * LONGEST_TEXT)) == {}
    assert faults(read(on, alamat="A" * (LONGEST_TEXT + 1))) == {"alamat": "terlalu_panjang"}


@pytest.mark.parametrize("text", ["Siti 🙂", "Siti ❤️ Aminah", "👩\u200d👧", "Siti \ue000"])
def test_a_picture_in_a_text_is_told_because_no_letter_can_print_it(on: Ground, text: str) -> None:
    assert faults(read(on, nama=text, alamat=text)) == {
        "nama": "huruf_tidak_dapat_dicetak",
        "alamat": "huruf_tidak_dapat_dicetak",
    }


@pytest.mark.parametrize(
    "text", ["D'Artagnan", "Ni Luh Putu, S.Pd.", "María-José", "Ñoño", "Sutrisno (Alm.)"]
)
def test_names_as_people_bear_them_go(on: Ground, text: str) -> None:
    assert faults(read(on, nama=text)) == {}


def test_facts_of_a_form_full_of_nonsense_never_raise(on: Ground) -> None:
    service = on.service("reaktivasi")
    draft = Draft(UUID(int=1), "reaktivasi", {one.key: "\x00🙂" for one in service.all_fields})
    reading = read_form(draft, service, on)
    assert facts_of(draft, reading, on, None, date(1900, 1, 1)).today == on.today
    assert weigh(replace(draft, values={}), on, None, None)[1].findings
