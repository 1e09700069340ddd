"""A service is a file: added by it alone, amended from a day on, withdrawn; decisions remember."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.catalogue import Service
from desktop_app.domain.errors import LoketError, NotFound, Refused
from desktop_app.domain.invented import Inventor
from desktop_app.domain.register import RegisterSource
from desktop_app.domain.service_faults import ServiceFaulty
from desktop_app.storage.definitions import LETTER, add_definition
from desktop_app.usecases import (
    applications,
    approvals,
    case_list,
    guidance,
    reports,
    services,
    settings,
)
from desktop_app.usecases.applications import Concluded
from desktop_app.usecases.demo import import_people
from desktop_app.usecases.ground import ground
from desktop_app.usecases.office import Office
from tests.factory import regions
from tests.integration.test_services import draft, kind_of, text_of
from tests.offices import TestClock, acting, serve_somebody

TODAY = date(2026, 11, 20)
TOMORROW = date(2026, 11, 21)
FILE = """
code = "surat_jalan"
name = "Surat pengantar orang terlantar"
short_name = "Orang terlantar"
purpose = "Untuk orang yang kehabisan bekal di perjalanan."
valid_from = 2026-01-01
letter = "pengantar_orang_terlantar"
checks = ["nik_bermasalah", "berkas_tidak_lengkap"]

[[fields]]
key = "tujuan"
label = "Kota tujuan"
kind = "text"
required = true

[[documents]]
key = "laporan"
label = "Surat kehilangan dari kepolisian"
mandatory = true
"""
LETTER_BODY = {
    "code": "pengantar_orang_terlantar",
    "name": "Pengantar orang terlantar",
    "valid_from": "2026-01-01",
    "shape": "judul",
    "title": "Surat Pengantar",
    "opening": "Menerangkan bahwa {nama} menuju {tujuan}.",
}


@pytest.fixture
def supervisor(office: Office) -> Office:
    return acting(office, "supervisor")


def in_force(office: Office, code: str = "reaktivasi") -> Service:
    return ground(office).services[code]


def own_letter(office: Office) -> None:
    with office.write() as tx:
        add_definition(tx, LETTER, "pengantar_orang_terlantar", date(2026, 1, 1), LETTER_BODY)


def test_a_decision_keeps_the_version_it_was_made_on(office: Office, supervisor: Office) -> None:
    _, done = serve_somebody(office)
    old = in_force(office)
    new = replace(old, name="Reaktivasi cara baru", valid_from=TODAY)

    services.save(supervisor, new)

    assert in_force(office).name == "Reaktivasi cara baru"
    with office.read() as connection:
        from desktop_app.storage.tables import application

        query = application.select().where(application.c.id == done.application_id)
        since = connection.execute(query).one().service_from
    assert services.version_of(office, "reaktivasi", since) == old
    shown = {(one.code, one.since): one.used for one in services.versions(office)}
    assert shown["reaktivasi", old.valid_from] == 1
    assert shown["reaktivasi", TODAY] == 0


def test_the_list_of_cases_names_each_case_as_its_version_did(
    office: Office, supervisor: Office
) -> None:
    serve_somebody(office)
    services.save(supervisor, replace(in_force(office), short_name="Aktif lagi", valid_from=TODAY))
    serve_somebody(office)
    names = [line.service_name for line in case_list.list_cases(office).lines]
    assert sorted(names) == ["Aktif lagi", "Reaktivasi"]


def test_a_version_never_begins_before_a_decision(office: Office, supervisor: Office) -> None:
    serve_somebody(office)
    with pytest.raises(ServiceFaulty) as caught:
        services.save(supervisor, replace(in_force(office), valid_from=date(2026, 11, 1)))
    assert set(caught.value.faults) == {"valid_from"}
    assert "sudah ada 1 permohonan" in str(caught.value)


def test_a_version_that_decisions_stand_on_is_never_replaced(
    office: Office, supervisor: Office
) -> None:
    services.save(supervisor, replace(in_force(office), valid_from=TODAY))
    serve_somebody(office)
    with pytest.raises(ServiceFaulty, match="sudah dipakai 1 permohonan"):
        services.save(supervisor, replace(in_force(office), name="Lain", valid_from=TODAY))


def test_a_coming_version_counts_from_its_day_and_can_be_taken_back(
    office: Office, supervisor: Office, clock: TestClock
) -> None:
    new = replace(in_force(office), short_name="Aktif lagi", valid_from=TOMORROW)
    services.save(supervisor, new)
    assert in_force(office).short_name == "Reaktivasi"
    services.take_back(supervisor, "reaktivasi", TOMORROW)
    with pytest.raises(NotFound):
        services.take_back(supervisor, "reaktivasi", TOMORROW)
    services.save(supervisor, new)
    clock.go(days=1)
    assert in_force(office).short_name == "Aktif lagi"
    with pytest.raises(Refused, match="sudah berlaku"):
        services.take_back(supervisor, "reaktivasi", TOMORROW)


def test_a_withdrawn_service_is_offered_no_more_and_keeps_its_name_in_the_reports(
    office: Office, supervisor: Office, clock: TestClock
) -> None:
    serve_somebody(office)
    services.withdraw(supervisor, "reaktivasi", TOMORROW)
    assert "reaktivasi" in ground(office).services
    clock.go(days=1)
    assert "reaktivasi" not in ground(office).services
    assert "reaktivasi" not in {one.code for one in guidance.services(office)}
    assert reports.service_names(office)["reaktivasi"] == "Reaktivasi"
    assert services.versions(office)[-1].withdrawn
    with pytest.raises(NotFound):
        services.withdraw(supervisor, "reaktivasi", date(2026, 12, 1))
    back = replace(services.versions(office)[-1].service, valid_from=date(2026, 11, 22))
    services.save(supervisor, back)
    clock.go(days=1)
    assert "reaktivasi" in ground(office).services


def test_what_was_begun_is_finished_after_its_service_has_ended(
    office: Office, supervisor: Office, clock: TestClock, tmp_path: Path
) -> None:
    settings.change_setting(acting(office, "admin"), "use.approval", True)
    own_letter(office)
    path = tmp_path / "surat_jalan.toml"
    path.write_text(f"approval = true\n{FILE}", encoding="utf-8")
    services.save(supervisor, services.read_file(path), new=True)
    inventor = Inventor(regions(), TODAY)
    neighbour = inventor.register_row(inventor.person(), desil_nasional="3")
    import_people(acting(office, "admin"), [neighbour], TODAY, RegisterSource.DTSEN)
    handed_in = applications.conclude(
        office, draft(office, inventor.person(), "surat_jalan", tujuan="Tuban")
    )
    services.withdraw(supervisor, "surat_jalan", TOMORROW)
    clock.go(days=1)
    assert "surat_jalan" not in ground(office).services
    (waits,) = approvals.waiting(supervisor)
    assert waits.id == handed_in.application_id
    done = approvals.approve(supervisor, waits.id, waits.version)
    assert done.letter is not None
    assert done.letter.kind == "pengantar_orang_terlantar"
    assert approvals.waiting(supervisor) == ()


def test_the_last_service_stays(office: Office, supervisor: Office) -> None:
    codes = sorted(ground(office).services)
    for code in codes[1:]:
        services.withdraw(supervisor, code, TOMORROW)
    with pytest.raises(Refused, match="layanan terakhir"):
        services.withdraw(supervisor, codes[0], TOMORROW)


def test_a_service_whose_letter_cannot_be_written_is_refused_in_words(
    supervisor: Office, tmp_path: Path
) -> None:
    path = tmp_path / "surat_jalan.toml"
    path.write_text(FILE, encoding="utf-8")
    service = services.read_file(path)
    with pytest.raises(ServiceFaulty, match="pengantar_orang_terlantar tidak ada"):
        services.save(supervisor, service, new=True)
    own_letter(supervisor)
    without = replace(service, fields=())
    faults = services.check(supervisor, without, new=True)
    assert "tujuan" in str(faults["letter"])
    services.save(supervisor, service, new=True)
    assert services.check(supervisor, service, new=True)["code"].code == "kode_layanan_terpakai"


def test_a_service_added_by_its_file_alone_works_in_form_rules_letter_and_reports(
    office: Office, supervisor: Office, tmp_path: Path
) -> None:
    own_letter(office)
    path = tmp_path / "surat_jalan.toml"
    path.write_text(FILE, encoding="utf-8")
    services.save(supervisor, services.read_file(path), new=True)
    inventor = Inventor(regions(), TODAY)
    neighbour = inventor.register_row(inventor.person(), desil_nasional="3")
    import_people(acting(office, "admin"), [neighbour], TODAY, RegisterSource.DTSEN)

    def served(**other: object) -> Concluded:
        made = draft(office, inventor.person(), "surat_jalan", tujuan="Tuban")
        return applications.conclude(office, replace(made, **other))  # type: ignore[arg-type]

    turned_away = served(documents=frozenset())
    assert turned_away.verdict.counted == "berkas_tidak_lengkap"
    assert "Surat kehilangan dari kepolisian" in text_of(office, turned_away)
    done = served()
    assert kind_of(done) == "pengantar_orang_terlantar"
    assert "Tuban" in text_of(office, done)
    assert reports.month(office, 2026, 11).beside_1_1 == {"surat_jalan": (1, 1)}
    assert reports.service_names(office)["surat_jalan"] == "Orang terlantar"
    assert guidance.service_sheet(office, "surat_jalan").startswith(b"%PDF")


def test_a_file_goes_out_and_comes_back_the_same(supervisor: Office, tmp_path: Path) -> None:
    path = tmp_path / "reaktivasi.toml"
    for one in services.versions(supervisor):
        services.write_file(supervisor, one.code, one.since, path)
        assert services.read_file(path) == one.service


@pytest.mark.parametrize("text", ["bukan = ", "\udcff", 'code = "x"\nentah = 1'])
def test_a_file_that_is_no_service_is_refused_in_words(tmp_path: Path, text: str) -> None:
    path = tmp_path / "aneh.toml"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(LoketError, match=r"aneh\.toml"):
        services.read_file(path)
    with pytest.raises(LoketError, match=r"hilang\.toml"):
        services.read_file(tmp_path / "hilang.toml")


def test_a_sheet_can_be_seen_before_the_version_is_stored(supervisor: Office) -> None:
    from pypdfium2 import PdfDocument

    new = replace(in_force(supervisor), name="Layanan Dengan Nama Baru")
    with PdfDocument(services.sheet(supervisor, new)) as pdf:
        text = pdf[0].get_textpage().get_text_bounded()
    assert "Nama Baru" in text


def test_the_front_desk_changes_no_service(office: Office) -> None:
    service = in_force(office)
    attempts: list[Callable[[], object]] = [
        lambda: services.save(office, replace(service, valid_from=TOMORROW)),
        lambda: services.withdraw(office, "reaktivasi", TOMORROW),
        lambda: services.take_back(office, "reaktivasi", TOMORROW),
    ]
    for attempt in attempts:
        with pytest.raises(Refused) as caught:
            attempt()
        assert caught.value.code == "tidak_berwenang"


def test_a_counter_goes_on_serving_what_is_left_after_a_withdrawal(
    office: Office, clock: TestClock
) -> None:
    admin = acting(office, "admin")
    counter = settings.change_counter(
        admin, office.at_counter(), services=("reaktivasi", "informasi")
    )
    services.withdraw(admin, "informasi", TOMORROW)
    clock.go(days=1)
    assert settings.change_counter(admin, counter, name="Loket Satu").name == "Loket Satu"
