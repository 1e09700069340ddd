"""The six services as files: each from the form to its letter, or to its answer without one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from desktop_app.domain.decision import SecondCheck
from desktop_app.domain.intake import Draft
from desktop_app.domain.invented import Inventor
from desktop_app.domain.letter import LetterKind
from desktop_app.domain.people import Person
from desktop_app.domain.register import RegisterSource
from desktop_app.storage.definitions import LETTER, SERVICE, add_definition
from desktop_app.usecases import applications, letters, queue, reports
from desktop_app.usecases.applications import Concluded
from desktop_app.usecases.demo import DemoCase, draft_for, import_people
from desktop_app.usecases.ground import ground
from desktop_app.usecases.office import Office
from tests.factory import regions
from tests.offices import acting

TODAY = date(2026, 11, 20)


@pytest.fixture
def people(office: Office) -> Inventor:
    """Invented people; a neighbour stands in the register, so that there is one."""
    inventor = Inventor(regions(), TODAY)
    neighbour = inventor.register_row(inventor.person(), desil_nasional="3")
    import_people(acting(office, "admin"), [neighbour], date(2026, 11, 1), RegisterSource.DTSEN)
    return inventor


def at_the_counter(office: Office, service: str) -> UUID:
    queue.issue(office, service=service)
    return queue.serve(office, queue.call_next(office).id).id


def draft(office: Office, person: Person, service: str, **values: str) -> Draft:
    case = DemoCase(service, person, None, None, "470/12/2026")
    known = applications.prefill(office, person.nik, service) if person.nik else _nothing()
    made = draft_for(office, at_the_counter(office, service), case, known)
    return replace(made, values={**made.values, **values})


def concluded(office: Office, made: Draft) -> Concluded:
    return applications.conclude(office, made)


def kind_of(done: Concluded) -> str | None:
    return done.letter.kind if done.letter else None


def text_of(office: Office, done: Concluded) -> str:
    from pypdfium2 import PdfDocument

    assert done.letter is not None
    with PdfDocument(letters.letter_bytes(office, done.letter.id)) as pdf:
        pages = [page.get_textpage().get_text_bounded() for page in pdf]
    return " ".join(" ".join(pages).split())


def test_the_office_offers_the_six_services_of_the_field(office: Office) -> None:
    assert set(ground(office).services) == {
        "pengajuan_baru",
        "reaktivasi",
        "pembebasan_biaya",
        "peralihan_bpjs",
        "keterangan_dtks",
        "informasi",
    }


def test_somebody_without_any_number_is_freed_of_the_costs(
    office: Office, people: Inventor
) -> None:
    nameless = replace(people.person(), nik=None, kk=None, birth_date=None, birth_place=None)
    made = draft(office, nameless, "pembebasan_biaya", tempat_rawat="RSUD Contoh Sehat")
    done = concluded(office, made)
    assert kind_of(done) == LetterKind.REKOMENDASI_PEMBEBASAN_BIAYA
    assert "Direktur RSUD Contoh Sehat" in text_of(office, done)


def test_a_treatment_that_is_planned_may_lie_ahead(office: Office, people: Inventor) -> None:
    made = draft(office, people.person(), "pembebasan_biaya", tanggal_rawat="05-12-2026")
    assert "5 Desember 2026" in text_of(office, concluded(office, made))


def test_a_member_who_became_poor_changes_over(office: Office, people: Inventor) -> None:
    made = draft(office, people.person(), "peralihan_bpjs", nomor_kartu="0001234567890")
    done = concluded(office, made)
    assert kind_of(done) == LetterKind.REKOMENDASI_PERALIHAN_BPJS
    assert "0001234567890" in text_of(office, done)


def test_who_is_in_the_register_is_told_so_in_writing(office: Office, people: Inventor) -> None:
    person = people.person()
    row = people.register_row(person, desil_nasional="3")
    import_people(acting(office, "admin"), [row], date(2026, 11, 2), RegisterSource.DTSEN)
    done = concluded(office, draft(office, person, "keterangan_dtks", keperluan="sekolah"))
    assert kind_of(done) == LetterKind.KETERANGAN_TERDAFTAR
    words = text_of(office, done)
    assert "terdaftar dalam Data Terpadu" in words
    assert "DTSEN per 2 November 2026" in words


def test_who_is_not_is_told_so_only_after_a_second_look(office: Office, people: Inventor) -> None:
    made = draft(office, people.person(), "keterangan_dtks", keperluan="sekolah")
    known = applications.prefill(office, made.value("nik"), "keterangan_dtks")
    _, verdict = applications.weigh(made, ground(office), known.look_up, None)
    assert [one.code for one in verdict.doubts] == ["perlu_pengecekan_kedua"]

    looked = SecondCheck("SIKS-NG", "tidak_terdaftar", office.now(), "Petugas Contoh")
    done = concluded(office, replace(made, second_check=looked))
    assert kind_of(done) == LetterKind.KETERANGAN_TIDAK_TERDAFTAR
    words = text_of(office, done)
    assert "tidak terdaftar dalam Data Terpadu" in words
    assert "dan SIKS-NG (diperiksa 20 November 2026)" in words


def test_who_was_seen_in_the_second_source_is_registered_by_that(
    office: Office, people: Inventor
) -> None:
    made = draft(office, people.person(), "keterangan_dtks", keperluan="sekolah")
    looked = SecondCheck("Cek Bansos", "terdaftar", office.now(), "Petugas Contoh")
    done = concluded(office, replace(made, second_check=looked))
    assert kind_of(done) == LetterKind.KETERANGAN_TERDAFTAR
    assert "pada Cek Bansos (diperiksa 20 November 2026)" in text_of(office, done)


def test_a_question_is_answered_without_a_letter_and_counted(
    office: Office, people: Inventor
) -> None:
    somebody = Person("Ngatini Contoh", *[None] * 10)
    made = draft(office, somebody, "informasi", pertanyaan="Kapan pengajuan dibuka?")
    done = concluded(office, made)
    assert (done.state, done.letter) == ("disetujui", None)
    assert "tidak memerlukan surat" in done.verdict.read_aloud
    assert "cetak" not in done.verdict.next_step
    assert reports.day(office).allowed == {"informasi": 1}


OWN_SERVICE: Mapping[str, Any] = {
    "code": "surat_jalan",
    "name": "Surat pengantar orang terlantar",
    "short_name": "Orang terlantar",
    "purpose": "Untuk orang terlantar yang pulang ke daerah asalnya.",
    "valid_from": "2026-01-01",
    "letter": "pengantar_orang_terlantar",
    "addressee": "Dinas Sosial daerah asal",
    "next_steps": ["Serahkan surat ini di terminal."],
    "needs_nik": False,
    "checks": ["berkas_tidak_lengkap"],
    "person_fields": [
        {"key": key, "required": False} for key in ("nik", "kk", "tempat_lahir", "tanggal_lahir")
    ],
    "fields": [{"key": "kota_asal", "label": "Kota asal", "kind": "text", "required": True}],
    "documents": [{"key": "laporan", "label": "Laporan polisi", "mandatory": True}],
}
OWN_LETTER: Mapping[str, Any] = {
    "code": "pengantar_orang_terlantar",
    "name": "Surat pengantar orang terlantar",
    "valid_from": "2026-01-01",
    "shape": "korespondensi",
    "title": "Surat Pengantar",
    "subject": "Pengantar Orang Terlantar",
    "addressee": ["Kepala Dinas Sosial {kota_asal}"],
    "opening": "Bersama ini kami antarkan {nama} untuk kembali ke {kota_asal}.",
}


def test_a_service_of_the_offices_own_works_from_form_to_letter_and_figures(
    office: Office, people: Inventor
) -> None:
    with office.write() as tx:
        day = date(2026, 1, 1)
        add_definition(tx, SERVICE, "surat_jalan", day, OWN_SERVICE)
        add_definition(tx, LETTER, "pengantar_orang_terlantar", day, OWN_LETTER)
    person = replace(people.person(), nik=None)
    done = concluded(office, draft(office, person, "surat_jalan", kota_asal="Tuban"))
    assert kind_of(done) == "pengantar_orang_terlantar"
    assert "Kepala Dinas Sosial Tuban" in text_of(office, done)
    assert letters.verify(office, done.letter.token).genuine if done.letter else False
    assert reports.day(office).allowed == {"surat_jalan": 1}
    assert reports.service_names(office)["surat_jalan"] == "Orang terlantar"


def test_what_an_own_service_lacks_is_said_on_its_slip(office: Office, people: Inventor) -> None:
    with office.write() as tx:
        add_definition(tx, SERVICE, "surat_jalan", date(2026, 1, 1), OWN_SERVICE)
    made = draft(office, replace(people.person(), nik=None), "surat_jalan", kota_asal="Tuban")
    done = concluded(office, replace(made, documents=frozenset()))
    assert kind_of(done) == LetterKind.LEMBAR_PENGEMBALIAN
    assert "Laporan polisi" in text_of(office, done)


def _nothing() -> applications.Prefill:
    from desktop_app.domain.register import LookUp

    return applications.Prefill(LookUp("", None), None, {})
