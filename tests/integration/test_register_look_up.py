"""A look-up asks everywhere before anybody is called "tidak terdaftar", and leaves one trace."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.errors import Misused
from desktop_app.domain.register import LookUp, MatchedBy
from desktop_app.storage import journal
from desktop_app.storage.journal import JournalEntry
from desktop_app.storage.register import person_id
from desktop_app.storage.tables import journal as log
from desktop_app.usecases import register
from desktop_app.usecases.office import Office
from tests.dirty_registers import write
from tests.offices import TestClock

NIK = "3317010501900011"
OTHER = "3317014506920012"
CHILD = "3317010707150013"
KK = "3317010101010011"
NEVER = "3317011212800001"
BORN = date(1990, 1, 5)

FAMILY: list[dict[str, Any]] = [
    {
        "nik": NIK,
        "nokk": KK,
        "nama": "SUTONO",
        "tanggal_lahir": "05/01/1990",
        "idbdt": "RT1",
        "idartbdt": "RT1A",
    },
    {
        "nik": OTHER,
        "nokk": KK,
        "nama": "SUTINI",
        "tanggal_lahir": "05/06/1992",
        "idbdt": "RT1",
        "idartbdt": "RT1B",
    },
    {"nik": CHILD, "nokk": KK, "nama": "SUKIR", "tanggal_lahir": "07/07/2015"},
]


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


def names(answer: LookUp) -> list[str]:
    return [entry.name for entry in answer.exact]


def views(office: Office) -> list[JournalEntry]:
    with office.read() as connection:
        ids = connection.execute(log.select().where(log.c.kind == "view")).fetchall()
        return [
            e for row in ids for e in journal.history(connection, row.entity) if e.lsn == row.lsn
        ]


def test_without_any_register_the_answer_says_so(office: Office) -> None:
    answer = register.look_up(office, NIK)
    assert (answer.snapshot, answer.found) == (None, False)
    assert views(office) == []


def test_a_nik_finds_the_person_and_the_household(
    office: Office, imported: Callable[..., None]
) -> None:
    imported(*FAMILY)
    answer = register.look_up(office, NIK)
    assert answer.found
    assert (names(answer), answer.by) == (["SUTONO"], MatchedBy.NIK)
    assert [entry.name for entry in answer.household] == ["SUTONO", "SUTINI", "SUKIR"]
    assert answer.snapshot is not None
    assert answer.snapshot.as_of == date(2026, 1, 1)
    assert answer.exact[0].birth_date == BORN


def test_a_family_number_finds_all_of_the_family(
    office: Office, imported: Callable[..., None]
) -> None:
    imported(*FAMILY)
    answer = register.look_up(office, KK)
    assert (names(answer), answer.by) == (["SUTONO", "SUTINI", "SUKIR"], MatchedBy.KK)
    assert answer.household == answer.exact


def test_known_ids_are_the_persons_and_the_households_never_another_members(
    office: Office, imported: Callable[..., None]
) -> None:
    imported(FAMILY[0] | {"idbdt": "LAMA", "idartbdt": ""})
    imported(*FAMILY)
    assert register.look_up(office, NIK).known_ids == {"RT1", "RT1A", "LAMA"}
    assert register.look_up(office, CHILD).known_ids == {"RT1"}


def test_who_is_only_in_an_older_snapshot_is_found_there(
    office: Office, imported: Callable[..., None]
) -> None:
    imported(*FAMILY)
    imported(FAMILY[1])
    answer = register.look_up(office, NIK)
    assert not answer.found
    (found,) = answer.older
    assert (found.entry.name, found.by, found.snapshot.as_of.month) == ("SUTONO", MatchedBy.NIK, 1)


def test_two_people_of_one_nik_are_both_shown(
    office: Office, imported: Callable[..., None]
) -> None:
    imported(FAMILY[0], FAMILY[0] | {"nama": "SUKIRMAN"})
    answer = register.look_up(office, NIK)
    assert names(answer) == ["SUTONO", "SUKIRMAN"]
    assert answer.exact[1].warnings == ("nik_ganda",)


@pytest.mark.parametrize("asked", [NIK, NIK[:15] + "0", NIK[:15] + "7"])
def test_a_number_damaged_by_excel_is_met_by_its_first_15_digits(
    office: Office, imported: Callable[..., None], asked: str
) -> None:
    imported(FAMILY[0] | {"nik": int(NIK[:15] + "0")}, FAMILY[1])
    answer = register.look_up(office, asked)
    assert not answer.found, "a lost digit is no proof, not even when it happens to be 0"
    (found,) = answer.possible
    assert (found.entry.name, found.by) == ("SUTONO", MatchedBy.FIRST_15)


def test_a_damaged_family_number_makes_no_household_and_is_met_by_15_digits(
    office: Office, imported: Callable[..., None]
) -> None:
    damaged = {"nokk": int(KK[:15] + "0")}
    imported(*(row | damaged for row in FAMILY))
    assert register.look_up(office, NIK).household == ()
    answer = register.look_up(office, KK)
    assert not answer.found
    assert [found.entry.name for found in answer.possible] == ["SUTONO", "SUTINI", "SUKIR"]


@pytest.mark.parametrize("name", ["Sutono", "SUTONO, S.Pd.", "Sutonno"])
def test_under_another_number_somebody_is_met_by_name_and_birth_date(
    office: Office, imported: Callable[..., None], name: str
) -> None:
    imported(*FAMILY, FAMILY[0] | {"nik": "3317010501900099", "nama": "WARTINI"})
    answer = register.look_up(office, NEVER, name=name, birth_date=BORN)
    (found,) = answer.possible
    assert (found.entry.nik, found.by) == (NIK, MatchedBy.NAME_AND_BIRTH)


def test_who_is_found_by_number_is_not_looked_for_by_name(
    office: Office, imported: Callable[..., None]
) -> None:
    imported(*FAMILY, FAMILY[0] | {"nik": "3317010501900099"})
    assert register.look_up(office, NIK, name="Sutono", birth_date=BORN).possible == ()


@pytest.mark.parametrize(
    ("row", "question"),
    [
        ({"nik": NEVER[:15], "nama": "WARTINI"}, {}),
        ({"nik": NEVER + "1", "nama": "WARTINI"}, {}),
        ({"nik": "", "nokk": NEVER, "nama": "WARTINI"}, {}),
        (
            {"nik": "12", "nama": "WARTINI", "tanggal_lahir": "05/01/1990"},
            {"name": "Wartini", "birth_date": BORN},
        ),
    ],
)
def test_a_row_set_aside_is_met_by_15_digits_by_kk_and_by_name_and_birth_date(
    office: Office, imported: Callable[..., None], row: dict[str, Any], question: dict[str, Any]
) -> None:
    imported(*FAMILY, row)
    answer = register.look_up(office, NEVER, **question)
    assert not answer.found
    (aside,) = answer.set_aside
    assert (aside.name, aside.row, aside.sheet) == ("WARTINI", 5, "Data")


def test_rows_set_aside_of_the_same_family_are_shown_with_the_person(
    office: Office, imported: Callable[..., None]
) -> None:
    imported(*FAMILY, {"nik": "", "nokk": KK, "nama": "SUKINEM"})
    assert [row.name for row in register.look_up(office, NIK).set_aside] == ["SUKINEM"]


@pytest.mark.parametrize("number", ["", "331701", NIK + "1", "33170105O1900011", "x" * 16])
def test_what_has_not_sixteen_digits_is_no_question(office: Office, number: str) -> None:
    with pytest.raises(Misused) as caught:
        register.look_up(office, number)
    assert caught.value.code == "nomor_bukan_16_angka"


def test_separators_that_people_type_do_not_matter(
    office: Office, imported: Callable[..., None]
) -> None:
    imported(*FAMILY)
    assert register.look_up(office, f" {NIK[:6]}.{NIK[6:12]}-{NIK[12:]}\n").found


def test_every_view_is_one_journal_entry_without_the_number(
    office: Office, imported: Callable[..., None]
) -> None:
    imported(*FAMILY)
    register.look_up(office, NIK, reason="pengaduan")
    (entry,) = views(office)
    key = office.store.key
    assert (entry.entity, entry.actor, entry.op) == (person_id(key, NIK), office.actor_id, "event")
    assert entry.body is not None
    assert entry.body["reason"] == "pengaduan"
    assert entry.body["found"] is True
    others = {person_id(key, OTHER).hex, person_id(key, CHILD).hex}
    assert set(entry.body["with"]) == others
    assert NIK not in str(entry.body)


def test_an_answer_that_shows_nobody_is_no_view(
    office: Office, imported: Callable[..., None]
) -> None:
    imported(*FAMILY)
    register.look_up(office, NEVER)
    assert views(office) == []


def test_a_decision_can_look_again_without_a_second_view(
    office: Office, imported: Callable[..., None]
) -> None:
    imported(*FAMILY)
    with office.write() as tx:
        assert register.find(office, tx.connection, NIK).found
    assert views(office) == []


def test_the_same_number_has_one_id_in_one_office_and_another_elsewhere() -> None:
    one, other = b"1" * 32, b"2" * 32
    assert person_id(one, NIK) == person_id(one, NIK) != person_id(other, NIK)
    assert person_id(one, NIK) != person_id(one, OTHER)


def test_look_ups_go_on_in_other_threads_while_a_new_register_takes_over(
    office: Office, imported: Callable[..., None]
) -> None:
    imported(*FAMILY)
    stop, answers, errors = threading.Event(), [0], []

    def ask() -> None:
        while not stop.is_set():
            try:
                with office.read() as connection:
                    assert register.find(office, connection, NIK).found
                answers[0] += 1
            except Exception as error:
                errors.append(error)
                return

    threads = [threading.Thread(target=ask) for _ in range(2)]
    for thread in threads:
        thread.start()
    for _ in range(5):
        imported(*FAMILY)
    stop.set()
    for thread in threads:
        thread.join()
    assert errors == []
    assert answers[0] > 0
