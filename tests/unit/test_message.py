"""Words, masks, groups, hours and answers of messages."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.adapters.message_outbox import Outbox
from desktop_app.adapters.whatsapp_fonnte import Fonnte
from desktop_app.domain.calendar import Holiday, WorkCalendar
from desktop_app.domain.dry_run import About, Candidate
from desktop_app.domain.errors import Misused, Refused
from desktop_app.domain.gateway import (
    GatewayAccount,
    Parcel,
    fonnte_answer,
    fonnte_registered,
    read_sms_request,
    shown,
    sms_answer,
    wablas_answer,
    wablas_registered,
)
from desktop_app.domain.message import Gateway, LeftOut, MessageState, Occasion, Reason
from desktop_app.domain.message_plan import Manner, plan
from desktop_app.domain.message_text import (
    MOST_CHARACTERS,
    MessageTemplate,
    faults,
    first_name,
    gaps_of,
    masked_person,
    rupiah,
    sms_parts,
    written,
)
from desktop_app.domain.sending_hours import SendingHours, backoff
from desktop_app.usecases.message_templates import seeds
from tests.online_server import hang, serving

PARCEL = Parcel(UUID(int=7), "6281234567890", "Halo, ini pesan percobaan.")
STOP = "Balas STOP bila tidak ingin dikirimi pesan."


def template(text: str, group: str = f"{{jumlah_orang}} orang. {STOP}") -> MessageTemplate:
    return MessageTemplate(Occasion.NONAKTIF, date(2026, 1, 1), text, group)


def codes(text: str) -> list[str]:
    return [one.error.code for one in faults(template(text))]


# Words ----------------------------------------------------------------------------------------


def test_every_occasion_has_words_without_a_fault() -> None:
    assert set(seeds()) == set(Occasion)
    for one in seeds().values():
        assert faults(one) == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "naskah_pesan_kosong"),
        ("Yth. {nama}", "naskah_pesan_tanpa_stop"),
        (f"Desil {{desil}}. {STOP}", "isian_surat_salah"),
        (f"{{diagnosis}} {STOP}", "isian_surat_salah"),
        (f"Yth. {{nama {STOP}", "kurung_surat_salah"),
        (f"NIK 3317 1401 0185 0001 {STOP}", "naskah_pesan_nik"),
        (STOP + "x" * (MOST_CHARACTERS + 1 - len(STOP)), "naskah_pesan_panjang"),
    ],
)
def test_bad_words_are_told_by_line(text: str, code: str) -> None:
    assert codes(text) == [code]


def test_a_misspelt_gap_is_told_with_the_one_that_was_meant() -> None:
    (fault,) = faults(template(f"Yth.\n{{nma}}\n{STOP}"))
    assert fault.line == 2
    assert "{nama}" in str(fault.error)


def test_sixty_thousand_characters_are_still_taken() -> None:
    assert codes(STOP + "x" * (MOST_CHARACTERS - len(STOP))) == []


def test_no_occasion_has_a_gap_for_what_must_not_be_said() -> None:
    for occasion in Occasion:
        for group in (False, True):
            assert not {"desil", "diagnosis", "kk", "alamat"} & set(gaps_of(occasion, group=group))


def test_a_line_whose_gap_is_empty_is_left_out() -> None:
    text = "Yth. {nama}\nKartu {kartu}.\n[jika desa] Warga {desa}.\n\nTerima kasih."
    assert written(text, {"nama": "Siti", "kartu": ""}) == "Yth. Siti\n\nTerima kasih."


@given(
    st.text(st.characters(codec="utf-8"), max_size=40),
    st.from_regex("[0-9]{16}", fullmatch=True),
)
def test_nothing_of_a_masked_person_tells_the_whole_nik(name: str, nik: str) -> None:
    said = " ".join(masked_person(name, nik, nik[:13]).values())
    assert nik not in said
    assert nik[:13] not in said


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("SITI AMINAH", "Siti"),
        ("Hj. Siti Aminah, S.Pd.", "Siti"),
        ("Drs H Budi", "Budi"),
        ("M. Yusuf", "Yusuf"),
        ("A", "A."),
    ],
)
def test_a_first_name_is_no_title(name: str, first: str) -> None:
    assert first_name(name) == first


def test_rupiah_has_dots() -> None:
    assert rupiah(1050000) == "Rp1.050.000"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("é" * 160, 1),
        ("’" * 70, 1),
        ("’" * 71, 2),
        ("😀" * 35, 1),
        ("😀" * 36, 2),
    ],
)
def test_sms_parts_are_counted_as_networks_do(text: str, parts: int) -> None:
    assert sms_parts(text) == parts


# Who gets what --------------------------------------------------------------------------------


def person(number: int, phone: str | None, barred: LeftOut | None = None) -> Candidate:
    about = About(f"nonaktif:{number}")
    return Candidate(about, f"Warga {number}", "Leteh", phone, {"nama": f"W{number}"}, barred)


people = st.lists(
    st.builds(
        person,
        st.integers(1, 40),
        st.sampled_from([None, "62811", "62812", "62813"]),
        st.sampled_from([None, None, *LeftOut]),
    ),
    max_size=40,
)


@given(people, st.integers(1, 6), st.booleans())
def test_everybody_is_accounted_for_and_told_once(
    some: list[Candidate], most: int, shared: bool
) -> None:
    words = template(f"Yth. {{nama}}. {STOP}", f"{{nama}}, {{jumlah_orang}}. {STOP}")
    run = plan(some, words, Manner(share_most=most, shared=shared, price=100))

    assert run.people + len(run.left_out) == len(some)
    told = [about.matter for one in run.outgoing for about in one.abouts]
    assert len(set(told)) == len(told)
    phones = [one.phone for one in run.outgoing]
    assert len(set(phones)) == len(phones)
    assert run.cost == 100 * len(run.outgoing)
    if not shared:
        assert all(len(one.abouts) <= most for one in run.outgoing)


def test_an_sms_that_would_be_too_long_is_left_out() -> None:
    run = plan([person(1, "62811")], template("x" * 400 + STOP), Manner(most_parts=2))
    assert [one.why for one in run.left_out] == [LeftOut.TERLALU_PANJANG]


# Hours ----------------------------------------------------------------------------------------

CALENDAR = WorkCalendar(holidays=[Holiday(date(2026, 11, 23), "Libur Contoh")])


@given(st.integers(0, 60 * 24 * 14))
def test_the_next_opening_is_open_and_nothing_before_it_is(minutes: int) -> None:
    hours = SendingHours(time(8), time(16), CALENDAR)
    at = datetime(2026, 11, 20, tzinfo=UTC) + timedelta(minutes=minutes)
    opens = hours.next_open(at)
    assert hours.open_at(opens)
    assert opens >= at
    if not hours.open_at(at):
        assert not hours.open_at(opens - timedelta(minutes=1))


def test_weekends_and_holidays_are_passed_by() -> None:
    hours = SendingHours(time(8), time(16), CALENDAR)
    friday_evening = datetime(2026, 11, 20, 10, tzinfo=UTC)
    assert hours.next_open(friday_evening) == datetime(2026, 11, 24, 1, tzinfo=UTC)
    always = SendingHours(time(8), time(16), CALENDAR, working_days=False)
    assert always.next_open(friday_evening) == datetime(2026, 11, 21, 1, tzinfo=UTC)


def test_hours_that_end_before_they_begin_are_refused() -> None:
    with pytest.raises(Refused):
        SendingHours(time(16), time(8), CALENDAR)


def test_the_pause_after_a_failure_grows_to_an_hour() -> None:
    pauses = [backoff(tries, Random(1)) for tries in range(1, 12)]
    assert pauses[0] < timedelta(minutes=2)
    assert all(one <= timedelta(minutes=75) for one in pauses)


# Answers --------------------------------------------------------------------------------------


@given(
    st.integers(100, 599),
    st.recursive(
        st.none() | st.booleans() | st.text(),
        lambda one: (
            st.lists(one)
            | st.dictionaries(
                st.sampled_from(
                    ["status", "Status", "reason", "data", "id", "message", "messages"]
                ),
                one,
            )
        ),
        max_leaves=8,
    ),
)
def test_any_answer_is_one_of_three(status: int, document: object) -> None:
    for read in (fonnte_answer, wablas_answer):
        answer = read(status, document)
        assert answer.state in (MessageState.DITERIMA, MessageState.GAGAL, MessageState.TIDAK_PASTI)
        assert (answer.reason is None) == (answer.state is MessageState.DITERIMA)


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("token invalid", Reason.TOKEN_SALAH),
        ("secret key invalid", Reason.TOKEN_SALAH),
        ("insufficient quota", Reason.KUOTA_HABIS),
        ("request invalid on disconnected device", Reason.PERANGKAT_TERPUTUS),
        ("target invalid", Reason.NOMOR_SALAH),
        ("message too long", Reason.PESAN_TERLALU_PANJANG),
        ("something new", Reason.DITOLAK),
    ],
)
def test_a_refusal_is_understood_by_its_words_whatever_the_code(words: str, reason: Reason) -> None:
    for key in ("status", "Status", "STATUS"):
        assert fonnte_answer(200, {key: False, "reason": words}).reason is reason
    assert wablas_answer(500, {"status": False, "message": words}).reason is reason


def test_wablas_may_say_yes_and_still_reject_the_one_message() -> None:
    told = {"status": True, "data": {"messages": [{"id": "a", "status": "reject"}]}}
    assert wablas_answer(200, told).state is MessageState.GAGAL


def test_an_sms_gateway_is_believed_only_where_its_yes_is_found() -> None:
    assert sms_answer(200, '{"code":0,"id":"ab-1"}', '"code":0').reference == "ab-1"
    assert sms_answer(200, "<html>", '"code":0').state is MessageState.TIDAK_PASTI
    assert sms_answer(200, "OK", "").state is MessageState.DITERIMA


def test_what_a_server_said_is_shown_short_and_without_numbers() -> None:
    said = shown("<b>target 628123456789\ninvalid</b> " + "x" * 400)
    assert "628123456789" not in said
    assert len(said) <= 120
    assert "\n" not in said


def test_numbers_that_have_no_whatsapp_are_known_only_where_the_answer_tells() -> None:
    told = {"status": True, "registered": ["6281"], "not_registered": ["6282"]}
    assert fonnte_registered(told, ["6281", "6282", "6283"]) == {"6281": True, "6282": False}
    assert fonnte_registered({"status": False, "reason": "token invalid"}, ["6281"]) is None
    assert fonnte_registered("<html>", ["6281"]) is None
    assert fonnte_registered({"status": True, "registered": ["081"]}, ["6281"]) == {"6281": True}
    rows = [{"phone": "6281", "status": "online"}, {"phone": "6282", "status": "offline"}]
    told = {"status": "success", "data": [*rows, {"phone": "6283", "status": "?"}, "entah"]}
    asked = ["6281", "6282", "6283"]
    assert wablas_registered(told, asked) == {"6281": True, "6282": False}
    for nothing in ({"status": "failed", "message": "no"}, {"status": "success"}, "<html>", None):
        assert wablas_registered(nothing, asked) is None


def test_a_request_of_an_sms_gateway_is_read_line_by_line() -> None:
    read = read_sms_request("GET", "to={nomor}\ntext={pesan}", "X-Key: {token}", "")
    assert read.fields == (("to", "{nomor}"), ("text", "{pesan}"))
    with pytest.raises(Misused, match="“nik”"):
        read_sms_request("GET", "to={nik}", "", "")
    with pytest.raises(Misused, match="tidak terbaca"):
        read_sms_request("GET", "tanpa tanda", "", "")


# The wire -------------------------------------------------------------------------------------


@pytest.fixture
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")


@pytest.mark.usefixtures("_no_proxy")
def test_fonnte_is_asked_as_it_documents() -> None:
    with serving() as server:
        server.answer = lambda ask: ask.send({"status": True, "id": [1]})
        account = GatewayAccount(Gateway.FONNTE, server.url, "T0K")
        assert Fonnte().send(account, PARCEL, 20).reference == "1"
    (method, path, headers, body), *_ = server.asked
    assert (method, path, headers["Authorization"]) == ("POST", "/send", "T0K")
    assert headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert body.startswith(b"target=6281234567890&message=Halo")


@pytest.mark.usefixtures("_no_proxy")
def test_a_server_that_never_answers_leaves_it_unsure() -> None:
    with serving() as server:
        server.answer = hang
        answer = Fonnte().send(GatewayAccount(Gateway.FONNTE, server.url, "T"), PARCEL, 0.3)
    assert (answer.state, answer.reason) == (MessageState.TIDAK_PASTI, Reason.TIDAK_ADA_JAWABAN)


@pytest.mark.usefixtures("_no_proxy")
@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("http://127.0.0.1:9", Reason.TIDAK_TERHUBUNG),
        ("http://tidak-ada.invalid", Reason.TIDAK_TERHUBUNG),
        ("bukan alamat", Reason.ALAMAT_SALAH),
    ],
)
def test_without_a_connection_it_certainly_was_not_sent(address: str, reason: Reason) -> None:
    answer = Fonnte().send(GatewayAccount(Gateway.FONNTE, address, "T"), PARCEL, 20)
    assert (answer.state, answer.reason) == (MessageState.GAGAL, reason)


def test_a_line_that_a_power_cut_left_half_written_is_nobodys(tmp_path: Path) -> None:
    account = GatewayAccount(Gateway.BERKAS, folder=str(tmp_path))
    outbox = Outbox()
    outbox.send(account, PARCEL, 1)
    (path,) = tmp_path.glob("*.csv")
    whole = path.read_bytes()
    second = Parcel(UUID(int=8), PARCEL.phone, 'dua "baris"\nlagi')
    outbox.send(account, second, 1)
    both = path.read_bytes()
    for cut in range(len(whole), len(both)):
        path.write_bytes(both[:cut])
        there = outbox.recall(account, second.id)
        assert there is not None
        assert there.state is MessageState.GAGAL
        assert outbox.recall(account, PARCEL.id) == outbox.recall(account, PARCEL.id)
    outbox.send(account, second, 1)
    assert path.read_bytes().count(b"\n" + second.id.hex.encode()) == 1
    assert re.search(rb'"dua ""baris""\nlagi"\n$', path.read_bytes())


def test_a_repr_holds_no_number_and_no_token() -> None:
    account = GatewayAccount(Gateway.FONNTE, "https://x", "T0K-rahasia")
    said = f"{PARCEL!r} {account!r}"
    assert PARCEL.phone not in said
    assert "T0K" not in said
