"""One field over the register: whoever is there is found, shown covered, and seen with a trace."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.errors import Cancelled, EnvironmentFailure, NotFound, Refused
from desktop_app.domain.register import RegisterEntry, SetAside
from desktop_app.domain.register_search import Hit, SearchAnswer, Why
from desktop_app.storage import journal, register_file
from desktop_app.storage.database import OFFICE_DB
from desktop_app.storage.journal import JournalEntry
from desktop_app.storage.keyed_file import open_keyed, open_raw
from desktop_app.storage.register import RegisterShelf, person_id, shelved
from desktop_app.storage.register_file import RegisterBuilder, RegisterFile
from desktop_app.storage.register_search import people_like
from desktop_app.storage.register_words import Words
from desktop_app.storage.tables import journal as log
from desktop_app.usecases import register
from desktop_app.usecases.office import Office
from desktop_app.usecases.register_search import family, open_hit, search
from tests.crowd import Crowd, Slips
from tests.dirty_registers import write
from tests.factory import regions
from tests.offices import TestClock

NIK = "3317144501840011"
KK = "3317140101010011"

SITI: dict[str, Any] = {
    "nik": NIK,
    "nokk": KK,
    "nama": "SITI NURHALIZA",
    "tanggal_lahir": "05/01/1984",
    "kecamatan": "LASEM",
    "kelurahan": "DOROKANDANG",
    "iddtks": "RT0000A1",
    "psnoka_bpjs": "0001234567890",
}
CHILD = SITI | {
    "nik": "3317140707150012",
    "nama": "MUHAMMAD SUHARTO",
    "tanggal_lahir": "07/07/2015",
}
FAR = SITI | {
    "nik": "3317104501900013",
    "nokk": "3317100101010099",
    "nama": "SITI NURHALIZAH",
    "tanggal_lahir": "05/01/1990",
    "kecamatan": "REMBANG",
    "kelurahan": "KUTOHARJO",
    "iddtks": "",
    "psnoka_bpjs": "",
}
PEOPLE = [SITI, CHILD, FAR]


@pytest.fixture
def office(make_office: Callable[..., Office], clock: TestClock) -> Office:
    return make_office(clock=clock, actor="supervisor")


@pytest.fixture
def imported(office: Office, clock: TestClock, tmp_path: Path) -> Callable[..., None]:
    """Return a function that imports rows as one more snapshot."""
    count = iter(range(1, 99))

    def do(*rows: dict[str, Any]) -> None:
        titles = list(dict.fromkeys(title for row in rows for title in row))
        cells = [[row.get(title) for title in titles] for row in rows]
        month = next(count)
        clock.go(minutes=1)
        path = write(tmp_path / f"{month}.xlsx", {"Data": [titles, *cells]})
        register.import_file(office, path, as_of=date(2026, month, 1))

    return do


def names(hits: tuple[Hit, ...]) -> list[str]:
    return [hit.name for hit in hits]


def entries(office: Office, kind: str) -> list[JournalEntry]:
    with office.read() as connection:
        ids = connection.execute(log.select().where(log.c.kind == kind)).fetchall()
        return [
            e for row in ids for e in journal.history(connection, row.entity) if e.lsn == row.lsn
        ]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("siti nurhaliza", "SITI NURHALIZA"),
        ("Sitti Noerhaliza", "SITI NURHALIZA"),
        ("nurhaliza siti", "SITI NURHALIZA"),
        ("sitinurhaliza", "SITI NURHALIZA"),
        ("siti nur haliza", "SITI NURHALIZA"),
        ("st. nurhalisa", "SITI NURHALIZA"),
        ("siti nurh", "SITI NURHALIZA"),
        ("s nurhaliza", "SITI NURHALIZA"),
        ("nurhaliza", "SITI NURHALIZA"),
        ("siti aminah nurhaliza", "SITI NURHALIZA"),
        ("moch soeharto", "MUHAMMAD SUHARTO"),
        ("soehrato", "MUHAMMAD SUHARTO"),
        ("usharto muhamad", "MUHAMMAD SUHARTO"),
    ],
)
def test_a_name_is_found_in_any_spelling(
    office: Office, imported: Callable[..., None], typed: str, name: str
) -> None:
    imported(*PEOPLE)
    assert name in names(search(office, typed).hits)[:2]


def test_a_village_and_a_year_bring_the_right_one_of_two_to_the_top(
    office: Office, imported: Callable[..., None]
) -> None:
    imported(*PEOPLE)
    first = search(office, "siti nurhalisa rembang").hits[0]
    assert first.entry is not None
    assert (first.entry.name, first.entry.village) == ("SITI NURHALIZAH", "Kutoharjo")
    assert Why.PLACE in first.why
    assert names(search(office, "siti nurhaliza 1990").hits)[0] == "SITI NURHALIZAH"
    first = search(office, "siti nurhaliza lasem 1984").hits[0]
    assert first.why == (Why.NAME, Why.PLACE, Why.BORN_YEAR)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        (NIK, Why.NIK),
        (NIK[:9], Why.NIK_BEGINS),
        (KK, Why.KK),
        (KK[:11], Why.KK_BEGINS),
        ("0001234567890", Why.CARD),
        ("00012345", Why.CARD_BEGINS),
        ("rt0000a1", Why.ID),
        ("RT0000", Why.ID_BEGINS),
    ],
)
def test_every_number_finds_its_person_whole_or_by_its_beginning(
    office: Office, imported: Callable[..., None], typed: str, why: Why
) -> None:
    imported(*PEOPLE)
    first = search(office, typed).hits[0]
    assert first.entry is not None
    assert (first.entry.name, first.why, first.certain) == ("SITI NURHALIZA", (why,), True)


@pytest.mark.parametrize("asked", [NIK, NIK[:15], NIK[:12], "siti nurhaliza"])
def test_a_number_damaged_by_excel_is_to_be_made_sure_of(
    office: Office, imported: Callable[..., None], asked: str
) -> None:
    imported(SITI | {"nik": int(NIK[:15] + "0")}, CHILD)
    hits = search(office, asked).hits
    assert "SITI NURHALIZA" in names(hits)
    found = hits[names(hits).index("SITI NURHALIZA")]
    assert not found.certain
    assert Why.DAMAGED in found.why


@pytest.mark.parametrize("asked", [NIK, NIK[:15], NIK[:10], KK, "siti nurhaliza", "siti nurhalisa"])
def test_a_row_set_aside_is_met_by_number_and_by_name(
    office: Office, imported: Callable[..., None], asked: str
) -> None:
    imported(SITI | {"nik": NIK + "99"}, FAR)
    hits = search(office, asked).hits
    (met,) = (hit for hit in hits if hit.set_aside)
    assert not met.certain
    assert Why.SET_ASIDE in met.why
    assert met.set_aside is not None
    assert met.set_aside.original == {}, "a list shows no cells"
    row = open_hit(office, met)
    assert isinstance(row, SetAside)
    assert row.original["nik"] == NIK + "99"


def test_a_list_covers_the_numbers_and_an_opened_person_is_shown_whole_and_journaled(
    office: Office, imported: Callable[..., None]
) -> None:
    imported(*PEOPLE)
    hit = search(office, "siti nurhaliza lasem").hits[0]
    assert hit.entry is not None
    assert hit.entry.nik == "331714******0011"
    assert NIK not in repr(hit.entry)
    assert (hit.entry.household_id, hit.entry.desil, hit.entry.address) == (None, None, None)
    assert entries(office, "view") == []
    row = open_hit(office, hit)
    assert isinstance(row, RegisterEntry)
    assert (row.nik, row.household_id) == (NIK, "RT0000A1")
    (view,) = entries(office, "view")
    assert view.entity == person_id(office.store.key, NIK)
    assert view.actor == office.actor_id


def test_a_search_is_journaled_once_without_what_was_typed(
    office: Office, imported: Callable[..., None]
) -> None:
    imported(*PEOPLE)
    search(office, NIK)
    search(office, "siti nurhaliza")
    by_number, by_name = entries(office, "search")
    assert by_number.entity == person_id(office.store.key, NIK)
    told = repr([by_number.body, by_name.body])
    assert NIK not in told
    assert "nurhaliza" not in told.lower()
    assert by_name.body is not None
    assert person_id(office.store.key, NIK).hex in by_name.body["shown"]


def test_an_answer_is_shown_before_its_entry_is_on_disk_and_it_is_there_afterwards(
    office: Office, imported: Callable[..., None]
) -> None:
    imported(*PEOPLE)
    journaled_when_shown: list[int] = []
    answer = search(
        office, "siti", show=lambda _: journaled_when_shown.append(len(entries(office, "search")))
    )
    assert (journaled_when_shown, len(entries(office, "search"))) == ([0], 1)
    assert answer.hits


def test_a_search_that_can_not_be_journaled_is_told_and_opens_nobody(
    office: Office, imported: Callable[..., None]
) -> None:
    imported(*PEOPLE)
    hit = search(office, "siti nurhaliza").hits[0]
    refuse_the_journal(office)
    shown: list[SearchAnswer] = []
    with pytest.raises(EnvironmentFailure, match="Cakram komputer penuh"):
        search(office, "siti", show=shown.append)
    with pytest.raises(EnvironmentFailure, match="Cakram komputer penuh"):
        open_hit(office, hit)
    assert len(shown) == 1


def test_of_many_namesakes_those_come_first_whose_card_was_switched_off(
    office: Office, imported: Callable[..., None]
) -> None:
    people = [SITI | {"nik": f"33171445018400{n:02}", "pbi_nas": "YA"} for n in range(11, 34)]
    for lost in (20, 22):
        people[lost]["pbi_nas"] = "NONAKTIF"
    imported(*people)
    answer = search(office, "siti nurhaliza")
    numbers = [hit.entry.nik[-4:] for hit in answer.hits if hit.entry]
    assert sorted(numbers[:2]) == ["0031", "0033"]
    assert "nonaktif didahulukan" in answer.advice
    exact = search(office, "siti nurhalisa").hits[:2]
    assert sorted(hit.entry.nik[-4:] for hit in exact if hit.entry) == ["0031", "0033"]


def test_a_letter_missed_between_two_of_a_kind_is_one_slip(
    office: Office, imported: Callable[..., None]
) -> None:
    imported(SITI | {"nama": "UMI KHASANAH"}, FAR | {"nama": "ANA HIDAYAT"})
    assert names(search(office, "umi khaanah").hits)[0] == "UMI KHASANAH"
    assert names(search(office, "ana hidaat").hits)[0] == "ANA HIDAYAT"


def test_the_family_of_a_hit_is_one_key_away_and_journaled(
    office: Office, imported: Callable[..., None]
) -> None:
    imported(*PEOPLE)
    hit = search(office, "siti nurhaliza lasem").hits[0]
    assert [one.name for one in family(office, hit)] == ["SITI NURHALIZA", "MUHAMMAD SUHARTO"]
    (view,) = entries(office, "view")
    assert view.body is not None
    assert view.body["with"] == [person_id(office.store.key, CHILD["nik"]).hex]


def test_who_left_the_register_is_found_in_an_older_one_and_marked_so(
    office: Office, imported: Callable[..., None]
) -> None:
    imported(*PEOPLE)
    imported(FAR)
    for asked in ("muhamad suharto", CHILD["nik"]):
        (hit,) = (h for h in search(office, asked).hits if "SUHARTO" in h.name)
        assert (hit.certain, hit.snapshot.as_of.month) == (False, 1)
        assert Why.OLDER in hit.why
    assert Why.OLDER not in search(office, FAR["nik"]).hits[0].why


def test_an_empty_list_says_what_to_do_and_never_tidak_terdaftar_alone(
    office: Office, imported: Callable[..., None]
) -> None:
    assert "Impor" in search(office, "siti").advice
    imported(*PEOPLE)
    answer = search(office, "3317999999999999")
    assert answer.hits == ()
    assert "belum berarti tidak terdaftar" in answer.advice
    assert "5 angka" in search(office, "1984").advice
    assert "5 angka" in search(office, "").advice


def test_many_of_one_name_are_asked_apart(office: Office, imported: Callable[..., None]) -> None:
    imported(*(SITI | {"nik": f"33171445018400{n:02}"} for n in range(11, 24)))
    answer = search(office, "siti nurhaliza")
    assert (len(answer.hits), answer.more, answer.hits[0].namesakes) == (10, True, 13)
    assert "desa atau tahun lahir" in answer.advice
    assert search(office, "siti nurhaliza lasem").advice == ""


def test_a_hit_of_a_snapshot_that_went_says_so(
    office: Office, imported: Callable[..., None]
) -> None:
    imported(*PEOPLE)
    hit = search(office, "siti nurhaliza").hits[0]
    for _ in range(3):
        imported(FAR)
    with pytest.raises(NotFound, match="Cari sekali lagi"):
        open_hit(office, hit)


def test_a_file_of_the_older_format_answers_numbers_and_says_names_need_an_import(
    office: Office, imported: Callable[..., None]
) -> None:
    imported(*PEOPLE)
    _as_format_1(office)
    assert register.look_up(office, NIK).exact[0].name == "SITI NURHALIZA"
    assert register.look_up(
        office, "3317011212800001", name="SITI NURHALISA", birth_date=date(1984, 1, 5)
    ).possible
    assert names(search(office, NIK[:9]).hits) == ["SITI NURHALIZA"]
    with pytest.raises(Refused, match="impor sekali lagi"):
        search(office, "siti nurhaliza")


def test_a_file_of_a_later_format_is_refused_in_words(
    office: Office, imported: Callable[..., None]
) -> None:
    imported(*PEOPLE)
    path = _register_path(office)
    office.store.companion(RegisterShelf).close()
    raw = open_keyed(path, office.store.key, "mode=rw")
    raw.execute(f"PRAGMA user_version={register_file.FORMAT + 1}")
    raw.close()
    with pytest.raises(EnvironmentFailure, match="versi lain"):
        search(office, "siti")


def test_threads_share_the_words_of_a_file_and_get_the_same_answer(tmp_path: Path) -> None:
    file = _crowd(tmp_path, 3_000)
    question_of = Slips(5).asked
    rows = list(Crowd().rows(3_000))[::300]
    answers: list[list[tuple[int, ...]]] = []

    def ask() -> None:
        answers.append([_ids(file, question_of(row).typed) for row in rows[:1]])

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert file.words() is file.words()
    assert len(answers) == 4
    file.close()


def test_a_word_with_a_slip_at_either_end_is_met_in_the_last_attempt() -> None:
    words = Words([("supriatin", 1), ("supriati", 1), ("santoso", 1), ("sunarti", 4)])
    assert set(words.anywhere("uspriatni")) == {"supriatin", "supriati"}
    assert set(words.anywhere("asntoos")) == {"santoso"}


def test_misspelled_people_of_a_village_are_in_the_first_ten(tmp_path: Path) -> None:
    file = _crowd(tmp_path, 10_000)
    slips = Slips(11)
    rows = list(Crowd().rows(10_000))[::50]
    found = [row.row in _ids(file, f"{slips.asked(row).typed} {row.village}") for row in rows]
    assert sum(found) >= 0.97 * len(found)
    file.close()


def test_building_the_index_can_be_stopped_between_its_steps(tmp_path: Path) -> None:
    path, steps = tmp_path / "crowd.db", iter(range(3))

    def stop_at_the_third() -> None:
        if next(steps) == 2:
            raise Cancelled("impor_dibatalkan", "Impor dibatalkan.")

    def build() -> None:
        with RegisterBuilder(path, b"k" * 32) as builder:
            builder.add(Crowd().rows(100), [])
            builder.finish(["Data"], between=stop_at_the_third)

    with pytest.raises(Cancelled):
        build()
    assert list(tmp_path.iterdir()) == []


def _ids(file: RegisterFile, typed: str) -> tuple[int, ...]:
    from desktop_app.domain.register_search import parse_question

    return tuple(one.id for one in people_like(file, parse_question(typed, regions()), 10))


def _crowd(folder: Path, count: int) -> RegisterFile:
    path, key = folder / "crowd.db", b"k" * 32
    with RegisterBuilder(path, key) as builder:
        builder.add(Crowd().rows(count), [])
        builder.finish(["Data"])
    return RegisterFile(path, key)


def refuse_the_journal(office: Office) -> None:
    """Make the disk full for the journal and for nothing else."""
    raw = open_raw(office.store.folder / OFFICE_DB, office.store.key)
    raw.execute(
        "CREATE TRIGGER full BEFORE INSERT ON journal "
        "BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
    )
    raw.close()


def _register_path(office: Office) -> Path:
    with office.read() as connection:
        (one,) = shelved(connection)
    return office.store.folder / one.database


def _as_format_1(office: Office) -> None:
    """Turn the office's register file into one that the first version made."""
    path = _register_path(office)
    office.store.companion(RegisterShelf).close()
    raw = open_keyed(path, office.store.key, "mode=rw")
    fields = [row[1] for row in raw.execute("PRAGMA table_info(entry)") if row[1] != "mother"]
    raw.execute(f"CREATE TABLE kept AS SELECT {', '.join(fields)} FROM entry")
    for statement in (
        "DROP VIEW entry",
        "DROP TABLE person",
        "DROP TABLE name",
        "DROP TABLE name_index",
        "DROP TABLE word",
        "ALTER TABLE kept RENAME TO entry",
        "CREATE INDEX entry_nik ON entry (nik)",
        "CREATE INDEX entry_kk ON entry (kk)",
        "PRAGMA user_version=1",
    ):
        raw.execute(statement)
    raw.close()
