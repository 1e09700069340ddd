"""Guidance on a real office: papers read back as people read them, questions, the demo's faskes."""

from __future__ import annotations

import io
import json
import tomllib
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Any

import openpyxl
import pypdfium2
import pytest

from desktop_app import bootstrap, cli, paths
from desktop_app.domain.calendar import Holiday, OfficeHours, SpecialHours
from desktop_app.domain.catalogue import ProposalPeriod
from desktop_app.domain.complaint import Category, ComplaintState, NewComplaint, Reporter
from desktop_app.domain.errors import Conflict, Misused, NotFound, Refused
from desktop_app.domain.facility import FacilityData, FacilityKind
from desktop_app.domain.guidance import QuestionData
from desktop_app.domain.guidance_paper import PosterSize
from desktop_app.storage.journal import history
from desktop_app.usecases import calendar, complaints, demo_office, facilities, guidance, settings
from desktop_app.usecases.office import Office
from desktop_app.usecases.setup import DEMO_PASSPHRASE
from tests.offices import PASSPHRASE, TestClock, acting, serve_somebody

TODAY = date(2026, 11, 20)


def pages(pdf: bytes) -> list[str]:
    """Return the text of each page, its lines joined as a reader joins them."""
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]


@pytest.fixture
def admin(office: Office) -> Office:
    return acting(office, "admin")


# Papers -------------------------------------------------------------------------------------


def test_every_service_has_a_sheet_of_one_page_with_all_it_promises(office: Office) -> None:
    for service in guidance.services(office):
        text = pages(guidance.service_sheet(office, service.code))
        assert len(text) == 1, service.code
        told = (service.name, service.purpose, *service.requirements, *service.procedure)
        for sentence in (*told, *service.next_steps, "Gratis.", "Jl. Contoh No. 1 Rembang 59217"):
            assert sentence in text[0], f"{service.code}: {sentence}"
        assert f"Sekitar {service.standard_minutes} menit" in text[0]
        assert "Senin sampai Kamis 07.30–16.00 (istirahat 12.00–13.00)" in text[0]
        assert ("Masa pengajuan" in text[0]) == (service.code == "pengajuan_baru")


@pytest.mark.parametrize(
    ("period", "words"),
    [
        (None, "Belum ditetapkan."),
        (ProposalPeriod(date(2026, 10, 1), TODAY), "Sedang dibuka, sampai 20 November 2026."),
        (
            ProposalPeriod(date(2027, 1, 4), date(2027, 1, 29)),
            "Dibuka 4 Januari 2027 sampai 29 Januari 2027.",
        ),
        (ProposalPeriod(date(2026, 10, 1), date(2026, 11, 19)), "Belum ditetapkan."),
    ],
)
def test_the_sheet_says_when_proposals_are_taken_in(
    admin: Office, period: ProposalPeriod | None, words: str
) -> None:
    if period is not None:
        settings.add_period(admin, period)
    assert words in pages(guidance.service_sheet(admin, "pengajuan_baru"))[0]


def test_the_sheet_follows_the_offices_own_hours(admin: Office) -> None:
    morning = ((time(8), time(12)),)
    calendar.set_hours(admin, OfficeHours(dict.fromkeys(range(6), morning)))
    short = OfficeHours({day: ((time(8), time(10)),) for day in range(5)})
    calendar.add_special_hours(
        admin, SpecialHours(date(2026, 11, 23), date(2026, 11, 27), short, "Pekan contoh")
    )
    calendar.add_special_hours(
        admin, SpecialHours(date(2027, 6, 1), date(2027, 6, 5), short, "Jauh di depan")
    )
    text = pages(guidance.service_sheet(admin, "reaktivasi"))[0]
    assert "Senin sampai Sabtu 08.00–12.00" in text
    assert "Minggu, hari libur tutup" in text
    assert "Pekan contoh" in text
    assert "23 November 2026 sampai 27 November 2026" in text
    assert "Jauh di depan" not in text
    assert "Pekan contoh" not in pages(guidance.poster(admin))[0], "it hangs there for longer"


def test_the_same_day_gives_the_same_bytes(office: Office) -> None:
    assert guidance.service_sheet(office, "reaktivasi") == guidance.service_sheet(
        office, "reaktivasi"
    )
    assert guidance.poster(office) == guidance.poster(office)


@pytest.mark.parametrize(("size", "width"), [(PosterSize.A4, 595), (PosterSize.A3, 842)])
def test_the_posters_code_leads_to_cek_bansos(office: Office, size: PosterSize, width: int) -> None:
    pdf = guidance.poster(office, size)
    (text,) = pages(pdf)
    assert text.startswith("Cek DTKS/DTSEN sendiri")
    assert "Situs bisa terlambat diperbarui" in text
    assert round(pypdfium2.PdfDocument(pdf)[0].get_width()) == width
    assert office.ports.codes.read(pdf) == ("https://cekbansos.kemensos.go.id",)


def test_without_cek_bansos_among_the_sites_there_is_no_poster(admin: Office) -> None:
    settings.change_setting(admin, "register.sites", "SIKS-NG | https://siks.kemensos.go.id")
    with pytest.raises(Refused, match="Situs pengecekan"):
        guidance.poster(admin)


def test_a_sheet_that_is_very_long_goes_on_over_the_page(office: Office) -> None:
    from desktop_app.domain.guidance_paper import ServiceSheet, office_card

    card = office_card(office.identity.letterhead, None, calendar.working_calendar(office), TODAY)
    many = tuple(f"Persyaratan contoh nomor {n} yang panjang sekali." for n in range(90))
    sheet = ServiceSheet(card, "Layanan contoh", "Untuk diuji.", many, (), (), ())
    text = pages(office.ports.guidance.render(sheet))
    assert len(text) > 1
    assert many[-1] in " ".join(text)


# Questions ----------------------------------------------------------------------------------


def test_a_new_office_has_the_programs_questions_and_prints_all_of_them(office: Office) -> None:
    seed = tomllib.loads(paths.resource("guidance", "faq.toml").read_text("utf-8"))["questions"]
    assert len(seed) >= 20
    known = guidance.questions(office)
    assert [one.data.question for one in known] == [one["question"] for one in seed]
    text = " ".join(pages(guidance.question_paper(office)))
    for one in seed:
        assert one["question"] in text
    topics = [one.data.topic for one in known]
    assert topics == sorted(topics, key=topics.index), "a topic stands in one place"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("desil", "Apa itu desil"),
        ("hilang", "Kartu KIS saya hilang"),
        ("pindah domisili", "Saya pindah domisili"),
        ("masa pengajuan", "Kapan saya bisa mengajukan"),
        ("id-dtks", "Apa itu ID-DTKS"),
    ],
)
def test_the_word_people_use_finds_its_answer(office: Office, typed: str, found: str) -> None:
    assert guidance.search(office, typed)[0].data.question.startswith(found)


def test_a_question_is_added_once_and_by_who_may(office: Office, admin: Office) -> None:
    new = QuestionData("Contoh", "Apakah ada tempat parkir?", "Ada, di samping kantor.")
    with pytest.raises(Refused):
        guidance.add_question(office, new)
    id = guidance.add_question(admin, new)
    with pytest.raises(Refused, match="sudah ada"):
        guidance.add_question(admin, replace(new, question="APAKAH ada tempat parkir?"))
    one = next(one for one in guidance.questions(admin) if one.id == id)
    guidance.change_question(admin, replace(one, active=False))
    with pytest.raises(Conflict):
        guidance.change_question(admin, replace(one, data=replace(new, answer="Tidak ada.")))
    assert guidance.search(admin, "parkir") == ()


# Facilities ---------------------------------------------------------------------------------


def workbook(path: Path, *rows: tuple[object, ...]) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def test_a_second_list_updates_by_name_and_kecamatan_and_empties_nothing(
    admin: Office, tmp_path: Path
) -> None:
    header = ("Nama Faskes", "Kode", "Alamat", "Kecamatan")
    first = workbook(
        tmp_path / "a.xlsx",
        header,
        ("RSUD Contoh", "1101", "Jl. Lama", "Rembang"),
        ("PKM Contoh", "2101", "", "Lasem"),
    )
    second = workbook(
        tmp_path / "b.xlsx",
        header,
        ("rsud contoh", "", "Jl. Baru", "REMBANG"),
        ("PKM Contoh", "2101", "", "Lasem"),
        ("PKM Contoh", "2102", "", "Sarang"),
    )
    done = facilities.import_file(admin, first)
    assert (done.added, done.changed, done.same) == (2, 0, 0)
    done = facilities.import_file(admin, second)
    assert (done.added, done.changed, done.same) == (1, 1, 1)
    known = {one.key: one for one in facilities.offered(admin)}
    assert known["rsud contoh", "rembang"].code == "1101"
    assert known["rsud contoh", "rembang"].address == "Jl. Baru"


def test_a_file_without_a_name_column_changes_nothing(admin: Office, tmp_path: Path) -> None:
    with pytest.raises(Misused, match="Nama faskes"):
        facilities.import_file(admin, workbook(tmp_path / "x.xlsx", ("NIK", "Alamat"), (1, 2)))
    assert facilities.facilities(admin) == ()


def test_the_sample_is_for_the_demo_office_only(office: Office, tmp_path: Path) -> None:
    assert facilities.offered(office) == ()
    demo = bootstrap.create(
        tmp_path / "contoh", demo_office.DEMO_FORM, DEMO_PASSPHRASE, demo=True, clock=TestClock()
    )
    try:
        names = [one.name for one in facilities.offered(demo_office.furnish(demo))]
    finally:
        bootstrap.close(demo)
    assert len(names) == 10
    assert all("Contoh" in name or "Karangan" in name for name in names)


def test_a_facility_out_of_use_is_offered_to_nobody_and_none_twice(admin: Office) -> None:
    data = FacilityData("RSUD Contoh", FacilityKind.RUMAH_SAKIT, district="Rembang")
    facilities.add_facility(admin, data)
    with pytest.raises(Refused, match="sudah ada"):
        facilities.add_facility(admin, replace(data, name="RSUD  CONTOH"))
    (one,) = facilities.facilities(admin)
    facilities.change_facility(admin, replace(one, active=False))
    assert facilities.offered(admin) == ()


# Complaints ---------------------------------------------------------------------------------


def test_complaints_are_numbered_by_year_and_due_by_the_offices_calendar(
    office: Office, admin: Office, clock: TestClock
) -> None:
    calendar.set_holiday(admin, Holiday(date(2026, 11, 23), "Hari contoh"))
    settings.change_setting(admin, "complaint.days", 2)
    one = complaints.record(office, NewComplaint(Category.WAKTU_TUNGGU, "Antre lama."))
    assert (one.number, one.due_on) == ("P-001/2026", date(2026, 11, 25))
    settings.change_setting(admin, "complaint.days", 30)
    assert complaints.complaints(office)[0].complaint.due_on == date(2026, 11, 25)
    clock.go(days=50)
    two = complaints.record(office, NewComplaint(Category.LAINNYA, "Kursi kurang."))
    assert two.number == "P-001/2027"


def test_a_complaint_may_be_about_a_letter_and_says_so(office: Office) -> None:
    _, done = serve_somebody(office)
    assert done.letter is not None
    told = NewComplaint(Category.LAINNYA, "Nama saya salah.", case=f" {done.letter.number} ")
    complaints.record(office, told)
    assert complaints.complaints(office)[0].letter == done.letter.number
    with pytest.raises(NotFound):
        complaints.record(office, replace(told, case="bukan nomor surat"))


def test_opening_a_named_complaint_is_logged_and_a_nameless_one_is_not(office: Office) -> None:
    named = NewComplaint(Category.PUNGUTAN, "Diminta uang.", Reporter("Mbok Sri Contoh"))
    one = complaints.record(office, named)
    two = complaints.record(office, replace(named, reporter=Reporter()))
    for complaint in (one, two):
        complaints.open_complaint(office, complaint.id)
    with office.read() as connection:
        views = [
            [entry.kind for entry in history(connection, it.id)].count("view") for it in (one, two)
        ]
    assert views == [1, 0]


def test_two_officers_answering_at_once_lose_nothing(office: Office, admin: Office) -> None:
    one = complaints.record(office, NewComplaint(Category.LAINNYA, "Kursi kurang."))
    complaints.process(office, one)
    with pytest.raises(Conflict):
        complaints.answer(admin, one, "Kursi ditambah.")
    (listed,) = complaints.complaints(office, "kursi")
    done = complaints.answer(admin, listed.complaint, "Kursi ditambah.")
    assert done.state is ComplaintState.SELESAI
    with pytest.raises(Refused, match="sudah selesai"):
        complaints.answer(office, done, "Sekali lagi.")
    assert complaints.complaints(office, "", True) == ()


def test_the_report_adds_up_by_month_and_category(
    office: Office, clock: TestClock, tmp_path: Path
) -> None:
    for category in (Category.PUNGUTAN, Category.PUNGUTAN, Category.FASKES):
        complaints.record(office, NewComplaint(category, "Contoh."))
    clock.go(days=20)
    complaints.record(office, NewComplaint(Category.LAINNYA, "Contoh."))
    complaints.export(office, 2026, tmp_path / "laporan.xlsx")
    rows = list(openpyxl.load_workbook(tmp_path / "laporan.xlsx").active.values)
    table = {row[0]: row[1:] for row in rows}
    assert table["November"][-1] == 3 or 3 in table["November"]
    assert 4 in table["Jumlah"]
    assert [row[0] for row in rows if str(row[0]).startswith("P-")] == [
        "P-001/2026",
        "P-002/2026",
        "P-003/2026",
        "P-004/2026",
    ]


# The command line ---------------------------------------------------------------------------


def test_the_commands_bring_in_facilities_and_save_papers(
    make_office: Callable[..., Office],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    office = make_office(actor=None)
    office.store.close()
    monkeypatch.setenv("LOKET_DATA_DIR", str(office.store.folder))
    monkeypatch.setenv("LOKET_PASSPHRASE", PASSPHRASE)

    def loket(*arguments: str) -> Any:
        code = cli.main([*arguments, "--json"])
        return code, json.loads(capsys.readouterr().out)

    table = workbook(tmp_path / "a.xlsx", ("Nama", "Kecamatan"), ("RSUD Contoh", "Rembang"), ("",))
    code, answer = loket("facility", "import", str(table))
    assert (code, answer["added"], answer["left_out"]) == (0, 1, [])
    code, answer = loket("facility", "list", "rembang")
    assert (code, answer[0]["kind"]) == (0, "rumah_sakit")
    out = tmp_path / "lembar.pdf"
    assert loket("guidance", "sheet", "reaktivasi", "--out", str(out))[0] == 0
    assert "reaktivasi" in pages(out.read_bytes())[0]
    assert loket("guidance", "poster", "--size", "A3", "--out", str(out))[0] == 0
    assert loket("guidance", "questions", "--out", str(out))[0] == 0
    code, answer = loket("guidance", "sheet", "tidak_ada", "--out", str(out))
    assert (code, answer["error"]) == (1, "layanan_tidak_ada")
