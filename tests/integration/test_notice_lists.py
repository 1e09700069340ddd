"""Lists of people to be told are read as offices exchange them, and shown with what is known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.errors import Misused, Refused
from desktop_app.domain.message import Gateway, MessageState
from desktop_app.domain.notice_list import Contact, Limit, NoticeKind, NoticePerson
from desktop_app.domain.people import Person
from desktop_app.storage import applications as applicants
from desktop_app.storage import journal
from desktop_app.storage.tables import journal as entries
from desktop_app.storage.tables import message_about, notice_person
from desktop_app.usecases import (
    campaigns,
    consents,
    message_reports,
    notice_lists,
    notice_people,
    sending,
)
from desktop_app.usecases.campaigns import Choice
from desktop_app.usecases.notice_lists import PersonForm
from desktop_app.usecases.notice_people import PeopleAsked
from desktop_app.usecases.office import Office
from desktop_app.workers.message_tasks import read_aside
from tests.notice_files import (
    HEADER,
    listed,
    nik_of,
    phone_of,
    row_of,
    take_list,
    use_messages,
    write_xlsx,
)
from tests.offices import TestClock, acting, serve_somebody


@pytest.fixture
def boss(make_office: Callable[..., Office], clock: TestClock) -> Office:
    return make_office(clock=clock, actor="supervisor")


def everybody(boss: Office, list_id: object, **asked: object) -> list[NoticePerson]:
    page = notice_people.people(boss, list_id, PeopleAsked(**asked))  # type: ignore[arg-type]
    return list(page.rows)


def test_two_header_rows_a_title_and_cards_without_zeros_are_read(
    boss: Office, tmp_path: Path
) -> None:
    path = write_xlsx(
        tmp_path / "nonaktif per 1 November 2026.xlsx",
        [
            ("DATA PESERTA", None, None, "DATA KIS", None, "WILAYAH", None),
            ("NIK", "Nama", "No. HP", "Noka BPJS", "Tgl Nonaktif", "Kecamatan", "Desa"),
            (nik_of(1), "Siti Contoh", "0812-3000-001", 1234567890, "1/9/2026", "Rembang", "Leteh"),
            (nik_of(2), "Budi Contoh", 81230000002, "0009876543210", None, "Sarang", "Kalipang"),
            ("Jumlah", None, None, None, None, None, None),
        ],
        title="DAFTAR PESERTA PBI JK NONAKTIF",
    )
    read = read_aside(boss, path, NoticeKind.NONAKTIF, None, None, None, None)
    one = notice_lists.take_in(boss, read)

    assert (one.as_of, one.rows, one.left_out) == (date(2026, 11, 1), 2, 0)
    assert one.reasons["kartu_nol_depan"] == 1
    siti = next(p for p in everybody(boss, one.id) if p.person.name == "Siti Contoh").person
    assert (siti.nik, siti.card, siti.phone) == (nik_of(1), "0001234567890", "628123000001")
    assert (siti.since, siti.village) == (date(2026, 9, 1), "Leteh")


def test_arrears_have_class_months_and_amount(boss: Office, tmp_path: Path) -> None:
    header = ("NIK", "Nama", "Kelas", "Jml Bln", "Tunggakan (Rp)", "No WA")
    rows = [
        (nik_of(1), "Satu Contoh", "III", 14, "Rp 588.000,00", "+62 812 3000 001"),
        (nik_of(2), "Dua Contoh", 2, "6 bulan", 600000, "08123000002 / 08123000009"),
        (nik_of(3), "Tiga Contoh", "VIP", "-", "entah", "12345"),
    ]
    one = take_list(boss, tmp_path / "t.xlsx", rows, NoticeKind.TUNGGAKAN, header)

    told = {p.person.name: p.person for p in everybody(boss, one.id)}
    first, second, third = told["Satu Contoh"], told["Dua Contoh"], told["Tiga Contoh"]
    assert (first.care_class, first.months, first.amount) == (3, 14, 588_000)
    assert (second.care_class, second.months, second.amount) == (2, 6, 600_000)
    assert second.phone == "628123000002"
    assert second.warnings == ("telepon_lebih_dari_satu",)
    assert (third.care_class, third.amount, third.phone) == (None, None, None)
    assert set(third.warnings) >= {"kelas_tidak_terbaca", "jumlah_tidak_terbaca"}
    figures = notice_people.figures(boss, one.id)
    assert (figures.arrears, figures.classes) == (1_188_000, {0: 1, 2: 1, 3: 1})


def test_what_can_not_be_taken_is_left_out_with_reasons_and_exported(
    boss: Office, tmp_path: Path
) -> None:
    header = (*HEADER, "Status")
    rows = [
        (*row_of(1), "NONAKTIF"),
        (*row_of(1, kartu="1000000000099"), "NONAKTIF"),
        (*row_of(2, nik="33171"), "NONAKTIF"),
        (*row_of(3), "AKTIF"),
        (*row_of(4, kartu=f"{1_000_000_000_001:013d}"), "NONAKTIF"),
    ]
    one = take_list(boss, tmp_path / "k.xlsx", rows, header=header)

    assert (one.rows, one.imported, one.left_out) == (5, 1, 4)
    out = notice_lists.left_out(boss, one.id)
    assert [row.reasons for row in out] == [
        ("nik_ganda",),
        ("nik_bukan_16_angka",),
        ("masih_aktif",),
        ("kartu_ganda",),
    ]
    assert notice_lists.export_left_out(boss, one.id, tmp_path / "sisa.xlsx") == 4
    with boss.ports.workbooks.open(tmp_path / "sisa.xlsx") as (sheet,):
        lines = list(sheet.rows())
    assert lines[2][2] == "NIK bukan 16 angka"


@pytest.mark.parametrize(
    ("rows", "code"),
    [([("a", "b"), (1, 2)], "kolom_nik_tidak_ada"), ([HEADER], "hanya_judul")],
)
def test_a_file_that_is_no_list_is_refused_in_words(
    boss: Office, tmp_path: Path, rows: list[tuple[object, ...]], code: str
) -> None:
    path = write_xlsx(tmp_path / "x.xlsx", rows)
    with pytest.raises(Misused) as caught:
        notice_lists.read_list(notice_lists.plan_list(boss, path, NoticeKind.NONAKTIF))
    assert caught.value.code == code


def test_the_same_file_is_not_taken_in_twice(boss: Office, tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "x.xlsx", [HEADER, row_of(1)])
    plan = notice_lists.plan_list(boss, path, NoticeKind.NONAKTIF, as_of=boss.today())
    notice_lists.take_in(boss, notice_lists.read_list(plan), title="November")
    with pytest.raises(Refused, match="“November”"):
        notice_lists.take_in(boss, notice_lists.read_list(plan))


def test_people_are_added_by_hand_and_by_file_but_nobody_twice(
    boss: Office, tmp_path: Path
) -> None:
    one = notice_lists.new_list(boss, NoticeKind.NONAKTIF, "Tambahan")
    form = PersonForm("Siti Contoh", nik=nik_of(1), phone="0812 3000 001", village_code="")
    notice_lists.add_person(boss, one.id, form)
    with pytest.raises(Refused, match="sudah ada"):
        notice_lists.add_person(boss, one.id, form)
    path = write_xlsx(tmp_path / "x.xlsx", [HEADER, row_of(1), row_of(2)])
    plan = notice_lists.plan_list(boss, path, NoticeKind.NONAKTIF)
    after = notice_lists.take_in(boss, notice_lists.read_list(plan), into=one.id)

    assert (after.rows, after.imported, after.left_out) == (3, 2, 1)
    assert after.reasons == {"sudah_dalam_daftar": 1}


def test_an_import_is_one_journal_entry_that_holds_nobody(boss: Office, tmp_path: Path) -> None:
    with boss.read() as connection:
        before = journal.last_lsn(connection)
    take_list(boss, tmp_path / "x.xlsx", [row_of(n) for n in range(1, 30)])
    with boss.read() as connection:
        assert journal.last_lsn(connection) - before == 1
        last = connection.execute(entries.select().where(entries.c.lsn == before + 1)).one()
    assert nik_of(1).encode() not in last.body
    assert b'"file_hash"' in last.body


def test_the_dashboard_counts_limits_villages_and_who_came(boss: Office, tmp_path: Path) -> None:
    one = take_list(
        boss,
        tmp_path / "x.xlsx",
        [
            row_of(1, tanggal="01/10/2026"),
            row_of(2, tanggal="25/05/2026"),
            row_of(3, tanggal="01/02/2026", kecamatan="Sarang", desa="Kalipang"),
            row_of(4, tanggal=None, hp="tidak ada"),
        ],
    )
    figures = notice_people.figures(boss, one.id)

    assert figures.limits == {
        Limit.DALAM_BATAS: 1,
        Limit.HAMPIR_HABIS: 1,
        Limit.LEWAT: 1,
        Limit.TIDAK_DIKETAHUI: 1,
    }
    assert (figures.people, figures.with_phone, figures.came) == (4, 3, 0)
    assert [(v.label, v.people) for v in figures.villages] == [
        ("Leteh — Rembang", 3),
        ("Kalipang — Sarang", 1),
    ]
    assert figures.since == {"": 1, "2026-02": 1, "2026-05": 1, "2026-10": 1}


def test_who_came_to_the_counter_is_known_by_nik_and_not_written_to(
    boss: Office, tmp_path: Path
) -> None:
    person, _ = serve_somebody(acting(boss, "petugas1"))
    use_messages(boss, Gateway.BERKAS)
    one = take_list(boss, tmp_path / "x.xlsx", [row_of(1, nik=person.nik), row_of(2)])
    consents.say_for_list(boss, one.id, "surat 1")

    came = everybody(boss, one.id, came=True)
    assert [p.person.nik for p in came] == [person.nik]
    run = campaigns.dry_run(boss, one.id)
    assert len(run.outgoing) == 1
    assert [(n.why.value) for n in run.left_out] == ["sudah_kembali"]


def test_a_contact_by_hand_counts_as_told_and_can_be_taken_back(
    boss: Office, tmp_path: Path
) -> None:
    one = listed(boss, tmp_path, 2)
    first = everybody(boss, one.id)[0]
    told = notice_people.set_contact(boss, first.id, first.version, Contact.TELEPON, "sudah tahu")

    assert notice_people.figures(boss, one.id).told == 1
    assert len(everybody(boss, one.id, told="tatap_muka")) == 1
    notice_people.set_contact(boss, first.id, told.version, None)
    assert notice_people.figures(boss, one.id).told == 0


def test_consent_decides_and_a_stop_goes_over_everything_before_it(
    boss: Office, tmp_path: Path
) -> None:
    use_messages(boss, Gateway.BERKAS)
    one = take_list(boss, tmp_path / "x.xlsx", [row_of(1), row_of(2), row_of(3)])
    assert not campaigns.dry_run(boss, one.id).outgoing
    consents.say(boss, phone_of(1), True, consents.How.LISAN)
    nothing = dict.fromkeys(
        ("kk", "birth_place", "birth_date", "sex", "address", "rt", "rw", "village_code")
    )
    person = Person(name="Warga Dua", nik=nik_of(2), phone="62899000111", **nothing)
    with boss.write() as tx:
        applicants.add_applicant(tx, tx.id, person, wa_consent=True)

    run = campaigns.dry_run(boss, one.id)
    # The second agreed at the counter, with a number of their own: that one is used.
    assert {one.phone for one in run.outgoing} == {phone_of(1), "62899000111"}
    consents.say(boss, "62899000111", False, consents.How.PESAN)
    consents.say(boss, phone_of(1), False, consents.How.PESAN)
    run = campaigns.dry_run(boss, one.id)
    assert not run.outgoing
    with boss.read() as connection:
        known = applicants.read_applicant(connection, tx.id)
    assert known is not None
    assert known.wa_consent is False
    said = consents.history(boss, phone_of(1))
    assert [one.agrees for one in said] == [False, True]
    assert boss.actor is not None
    assert said[0].officer == boss.actor.name


def test_a_familys_number_gets_one_message_by_initials_and_a_crowds_none(
    boss: Office, tmp_path: Path
) -> None:
    use_messages(boss, Gateway.BERKAS)
    rows = [row_of(n, hp="081230000900") for n in range(1, 4)]
    rows += [row_of(n, hp="081230000901") for n in range(10, 30)]
    one = take_list(boss, tmp_path / "x.xlsx", rows)
    consents.say_for_list(boss, one.id, "surat 1")

    run = campaigns.dry_run(boss, one.id)
    (family,) = run.outgoing
    assert len(family.abouts) == 3
    assert "W. C." in family.text
    assert "Warga" not in family.text
    assert {n.why.value for n in run.left_out} == {"nomor_bersama"}
    assert {n.shared_by for n in run.left_out} == {20}
    both = campaigns.dry_run(boss, one.id, Choice(shared=True))
    crowd = next(m for m in both.outgoing if len(m.abouts) == 20)
    assert "20 orang" in crowd.text
    assert "W. C." not in crowd.text


def test_next_months_list_does_not_tell_the_same_people_again(
    boss: Office, tmp_path: Path, clock: TestClock
) -> None:
    use_messages(boss, Gateway.BERKAS)
    first = listed(boss, tmp_path, 3)
    one = campaigns.prepare(boss, "Pertama", first.id)
    campaigns.start(boss, one.id, one.version)
    sending.send(boss)
    clock.go(days=30)

    second = take_list(boss, tmp_path / "lagi.xlsx", [row_of(n) for n in range(1, 5)])
    consents.say_for_list(boss, second.id, "surat 2")
    run = campaigns.dry_run(boss, second.id)
    assert [m.names[0] for m in run.outgoing] == ["Warga Contoh E"]
    assert notice_people.figures(boss, second.id).told == 3
    told = MessageState.DITERIMA.value
    assert len(everybody(boss, second.id, told=told)) == 3


def test_a_report_tells_who_came_after_the_message_and_is_saved(
    boss: Office, tmp_path: Path, clock: TestClock
) -> None:
    use_messages(boss, Gateway.BERKAS, message__price=350)
    one = listed(boss, tmp_path, 3)
    sent = campaigns.prepare(boss, "Nonaktif November", one.id)
    assert sent.figures["biaya"] == 1050
    campaigns.start(boss, sent.id, sent.version)
    sending.send(boss)
    clock.go(hours=1)
    person, _ = serve_somebody(acting(boss, "petugas1"))
    with boss.write() as tx:
        change = notice_person.update().where(notice_person.c.nik == nik_of(2))
        tx.connection.execute(change.values(nik=person.nik))

    figures = message_reports.campaign_figures(boss, sent.id)
    (group,) = figures.groups
    assert (group.messages, group.people, group.came, group.cost) == (3, 3, 1, 1050)
    month = message_reports.month_figures(boss, 2026, 11)
    assert (month.count(MessageState.DITERIMA), month.came) == (3, 1)
    for name in ("laporan.xlsx", "laporan.pdf"):
        message_reports.export(boss, figures, tmp_path / name)
        assert (tmp_path / name).stat().st_size > 2_000


def test_a_list_that_is_not_needed_any_more_loses_its_people_and_keeps_its_figures(
    boss: Office, tmp_path: Path
) -> None:
    use_messages(boss, Gateway.BERKAS)
    one = listed(boss, tmp_path, 3)
    stray = PersonForm("Warga Tersasar", nik=nik_of(70))
    one = notice_lists.add_person(boss, one.id, stray)
    sent = campaigns.prepare(boss, "Nonaktif", one.id)
    campaigns.start(boss, sent.id, sent.version)
    sending.send(boss)

    person, _ = serve_somebody(acting(boss, "petugas1"))
    with boss.write() as tx:
        change = notice_person.update().where(notice_person.c.nik == nik_of(2))
        tx.connection.execute(change.values(nik=person.nik))
    before = notice_people.figures(boss, one.id), _came(boss)

    assert notice_lists.remove_list(boss, one.id, one.version) == 4
    assert (notice_people.figures(boss, one.id), _came(boss)) == before
    assert before[0].came == before[1] == 1
    (after,) = notice_lists.lists(boss)
    assert (after.imported, after.removed_at) == (4, boss.now())
    assert everybody(boss, one.id) == []
    with boss.read() as connection:
        left = connection.execute(message_about.select()).all()
    assert {row.notice_person_id for row in left} == {None}


def _came(boss: Office) -> int:
    return message_reports.month_figures(boss, 2026, 11).came


def test_a_list_that_is_still_told_keeps_its_people_and_nobody_removes_them_unasked(
    boss: Office, tmp_path: Path
) -> None:
    use_messages(boss, Gateway.BERKAS)
    one = listed(boss, tmp_path, 2)
    sent = campaigns.prepare(boss, "Nonaktif", one.id)
    with pytest.raises(Refused, match="belum selesai"):
        notice_lists.remove_list(boss, one.id, one.version)
    campaigns.cancel(boss, sent.id, sent.version)
    for who in (replace(boss, vouched=None), acting(boss, "petugas1")):
        with pytest.raises(Refused):
            notice_lists.remove_list(who, one.id, one.version)
    assert notice_lists.remove_list(boss, one.id, one.version) == 2


def test_an_officer_may_look_but_not_import(boss: Office, tmp_path: Path) -> None:
    one = listed(boss, tmp_path, 1)
    officer = acting(boss, "petugas1")
    assert len(everybody(officer, one.id)) == 1
    with pytest.raises(Refused):
        notice_lists.new_list(officer, NoticeKind.NONAKTIF, "x")
