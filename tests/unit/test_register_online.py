"""What a reply says, how long a failing source rests, and how an answer stands before snapshots."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app import bootstrap
from desktop_app.domain.errors import EnvironmentFailure, LoketError, Refused
from desktop_app.domain.register import (
    LookUp,
    MatchedBy,
    RegisterEntry,
    RegisterSource,
    Snapshot,
)
from desktop_app.domain.register_endpoint import (
    MISSING,
    Method,
    OnlineSource,
    Reply,
    Told,
    check_source,
    pick,
    read_reply,
    source_from,
    source_text,
)
from desktop_app.domain.register_online import (
    Breaker,
    OnlineAnswer,
    OnlineState,
    answer_data,
    answer_from,
    before_snapshots,
)

NIK = "3317010501900011"
KIN = "3317014506920012"
TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 1, 30, tzinfo=UTC)
REGIONS = bootstrap.regions()

SOURCE = OnlineSource(
    name="Server kabupaten",
    url="https://server.contoh.go.id/dtsen/{nik}",
    entries="data",
    absent="status=tidak ditemukan",
    as_of="per",
    fields={
        "nik": "nik",
        "nama": "nama.lengkap",
        "tanggal_lahir": "lahir",
        "desil": "kesejahteraan/desil".replace("/", "."),
        "status_pbi": "pbi",
        "id_rumah_tangga": "/id",
    },
)
PERSON: dict[str, Any] = {
    "nik": int(NIK),
    "nama": {"lengkap": "SUTONO"},
    "lahir": "1990-01-05",
    "kesejahteraan": {"desil": 3},
    "pbi": True,
    "id": "rt1",
}


def read(document: Any, status: int = 200, source: OnlineSource = SOURCE) -> Told:
    return read_reply(source, Reply(status, document), NIK, REGIONS, "3317", TODAY)


def refusal(document: Any, status: int = 200) -> str:
    with pytest.raises(EnvironmentFailure) as caught:
        read(document, status)
    return caught.value.code


# Replies ------------------------------------------------------------------------------------


def test_a_person_is_read_as_a_row_of_a_file_would_be() -> None:
    told = read({"data": PERSON, "per": "2026-11-01"})
    (entry,) = told.entries
    assert (entry.nik, entry.name, entry.birth_date) == (NIK, "SUTONO", date(1990, 1, 5))
    assert (entry.desil, entry.pbi_status, entry.ids) == (3, "aktif", ("RT1",))
    assert told.as_of == date(2026, 11, 1)


def test_the_person_stands_before_the_household() -> None:
    kin = {**PERSON, "nik": KIN, "nama": {"lengkap": "SUTINI"}}
    assert [entry.nik for entry in read({"data": [kin, PERSON]}).entries] == [NIK, KIN]


def test_a_nik_that_is_a_whole_number_in_json_is_not_damaged() -> None:
    document = {"data": {**PERSON, "nik": 3317010501900010}}
    told = read_reply(SOURCE, Reply(200, document), "3317010501900010", REGIONS, "3317", TODAY)
    assert "nik_rusak_excel" not in told.entries[0].warnings


@pytest.mark.parametrize(
    ("document", "status"),
    [
        ({"data": []}, 200),
        ({"data": None}, 200),
        ({"data": {}}, 200),
        ({"status": "Tidak Ditemukan"}, 200),
        ({"message": "no such person"}, 404),
    ],
)
def test_not_knowing_somebody_is_an_answer(document: Any, status: int) -> None:
    assert read(document, status).entries == ()


@pytest.mark.parametrize(
    ("document", "status", "code"),
    [
        (None, 404, "sumber_daring_bukan_json"),
        (None, 200, "sumber_daring_bukan_json"),
        ({}, 401, "sumber_daring_menolak"),
        ({}, 500, "sumber_daring_gagal"),
        ({}, 429, "sumber_daring_gagal"),
        ({"hasil": PERSON}, 200, "sumber_daring_bentuk_lain"),
        ({"data": {**PERSON, "nik": KIN}}, 200, "sumber_daring_nik_lain"),
        ({"data": {**PERSON, "nama": {}}}, 200, "sumber_daring_tidak_terbaca"),
        ({"data": "SUTONO"}, 200, "sumber_daring_tidak_terbaca"),
    ],
)
def test_a_failure_is_never_taken_for_not_knowing(document: Any, status: int, code: str) -> None:
    assert refusal(document, status) == code


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "data": _JSON
            | st.fixed_dictionaries(
                {}, optional={key: _JSON | st.just(PERSON[key]) for key in PERSON}
            ),
            "per": _JSON,
            "status": _JSON,
        },
    ),
    st.sampled_from([200, 204, 302, 404, 500]),
)
def test_whatever_comes_is_read_or_told_in_words(document: Any, status: int) -> None:
    with contextlib.suppress(EnvironmentFailure):
        told = read(document, status)
        assert told.entries == () or told.entries[0].nik == NIK


def test_paths_are_dotted_or_json_pointers() -> None:
    document = {"a": [{"b/c": 1, "d": None}]}
    assert pick(document, "/a/0/b~1c") == 1
    assert pick(document, "a.0.d") is None
    assert pick(document, "") is document
    assert [pick(document, path) for path in ("a.1", "a.x", "a.0.d.e", "b")] == [MISSING] * 4


# Configuration ------------------------------------------------------------------------------


def test_a_source_survives_being_stored() -> None:
    assert source_from(source_text(SOURCE)) == SOURCE
    assert source_from("  ") is None


@pytest.mark.parametrize("text", ["{", "[]", "7", '{"name": "x"}', '{"source": 1}'])
def test_a_stored_source_that_is_broken_is_refused_in_words(text: str) -> None:
    with pytest.raises(Refused):
        source_from(text)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"name": " "}, "nama_sumber_daring"),
        ({"url": "server.contoh.go.id/{nik}"}, "alamat_sumber_daring"),
        ({"url": "ftp://server/{nik}"}, "alamat_sumber_daring"),
        ({"url": "https://{nik}.contoh.go.id/"}, "alamat_sumber_daring"),
        ({"url": "https://orang:sandi@contoh.go.id/{nik}"}, "alamat_sumber_daring"),
        ({"url": "https://contoh.go.id:x/{nik}"}, "alamat_sumber_daring"),
        ({"url": "http://server.contoh.go.id/{nik}"}, "sumber_daring_tanpa_tls"),
        ({"url": "http://192.168.1.5/{nik}"}, "sumber_daring_tanpa_tls"),
        ({"url": "https://server.contoh.go.id/"}, "sumber_daring_tanpa_nik"),
        ({"method": Method.POST, "body": "nik={nik}"}, "isi_sumber_daring"),
        ({"token_header": "X Token"}, "header_token_tidak_sah"),
        ({"absent": "status"}, "tanda_tidak_ada_tidak_sah"),
        ({"fields": {"nik": "nik"}}, "pemetaan_sumber_daring"),
        ({"fields": {"nik": "nik", "nama": "nama", "gaji": "gaji"}}, "pemetaan_sumber_daring"),
    ],
)
def test_a_source_that_can_not_work_is_refused(change: dict[str, Any], code: str) -> None:
    with pytest.raises(Refused) as caught:
        check_source(replace(SOURCE, **change))
    assert caught.value.code == code
    assert str(caught.value)


def test_this_very_computer_may_be_asked_without_tls() -> None:
    assert check_source(replace(SOURCE, url="http://127.0.0.1:8000/{nik}"))


# The breaker --------------------------------------------------------------------------------


def test_three_failures_bring_a_minute_then_two_then_five() -> None:
    breaker, now, rests = Breaker(), NOW, []
    for _ in range(8):
        asking = breaker.asking(now)
        assert asking is not None
        breaker = asking.failed(now)
        if breaker.resting_until:
            assert breaker.asking(now) is None
            rests.append((breaker.resting_until - now).total_seconds() / 60)
            now = breaker.resting_until
    assert rests == [1, 2, 5, 10, 15, 15]


def test_after_a_rest_one_question_decides() -> None:
    rested = Breaker(3, NOW).asking(NOW + timedelta(seconds=1))
    assert rested is not None
    assert rested.asking(NOW + timedelta(seconds=1)) is None
    assert rested.answered() == Breaker()


@given(st.lists(st.booleans(), max_size=40))
def test_an_answer_always_ends_every_rest(ends: list[bool]) -> None:
    breaker = Breaker()
    for well in ends:
        breaker = breaker.answered() if well else breaker.failed(NOW)
        assert (breaker.resting_until is not None) == (breaker.failures >= 3)
        assert not well or breaker == Breaker()


# Before the snapshots -----------------------------------------------------------------------

HELD = RegisterEntry(7, NIK, None, "SUTONO", household_id="RT9", desil=5)
SNAPSHOT = Snapshot(
    UUID(int=1), RegisterSource.DTKS, date(2026, 6, 1), "a.xlsx", "x", NOW, 1, 1, 0, 0, {}, True
)
LOOK_UP = LookUp(
    NIK, SNAPSHOT, (HELD,), household=(HELD,), known_ids=frozenset({"RT9"}), by=MatchedBy.NIK
)


def answer(state: OnlineState, *entries: RegisterEntry) -> OnlineAnswer:
    return OnlineAnswer(NIK, "Server", RegisterSource.DTSEN, state, NOW, TODAY, entries)


def test_an_online_answer_stands_first_and_the_snapshot_becomes_older_data() -> None:
    new = replace(HELD, desil=3, household_id="RT1")
    merged = before_snapshots(LOOK_UP, answer(OnlineState.FOUND, new))
    assert merged.exact == (new,)
    assert [(one.entry, one.snapshot) for one in merged.older] == [(HELD, SNAPSHOT)]
    assert merged.snapshot is not None
    assert merged.snapshot.title == "DTSEN daring (Server)"
    assert merged.known_ids == {"RT9", "RT1"}
    assert merged.held == LOOK_UP


def test_somebody_the_source_does_not_know_stays_in_older_data() -> None:
    merged = before_snapshots(LOOK_UP, answer(OnlineState.ABSENT))
    assert merged.exact == ()
    assert [one.entry for one in merged.older] == [HELD]


def test_no_answer_leaves_the_word_to_the_snapshot() -> None:
    merged = before_snapshots(LOOK_UP, answer(OnlineState.UNANSWERED))
    assert (merged.exact, merged.snapshot) == (LOOK_UP.exact, SNAPSHOT)
    assert merged.online is not None


def test_a_later_answer_takes_the_place_of_the_earlier_one() -> None:
    first = before_snapshots(LOOK_UP, answer(OnlineState.FOUND, replace(HELD, desil=3)))
    second = before_snapshots(first, answer(OnlineState.ABSENT))
    assert second == before_snapshots(LOOK_UP, answer(OnlineState.ABSENT))
    assert before_snapshots(second, None) == LOOK_UP


def test_an_answer_about_somebody_else_is_no_answer() -> None:
    other = replace(LOOK_UP, asked=KIN, exact=())
    assert before_snapshots(other, answer(OnlineState.FOUND, HELD)).exact == ()


def test_a_kept_answer_is_the_same_answer_later() -> None:
    told = read({"data": PERSON})
    fresh = answer(OnlineState.FOUND, *told.entries)
    assert answer_from(answer_data(fresh)) == replace(fresh, kept=True)


def test_every_refusal_of_a_source_can_be_read_aloud() -> None:
    with pytest.raises(LoketError) as caught:
        check_source(replace(SOURCE, url="https://server.contoh.go.id/"))
    assert "{nik}" in str(caught.value)
