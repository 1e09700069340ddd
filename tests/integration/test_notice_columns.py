"""A list whose headings tell nothing is read as somebody says, and known again the next time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.errors import Misused
from desktop_app.domain.notice_choices import OFFERS, read_as
from desktop_app.domain.notice_list import ListedPerson, NoticeKind
from desktop_app.domain.notice_rows import Extra
from desktop_app.domain.register_choices import choices, chosen
from desktop_app.domain.register_columns import Field
from desktop_app.domain.register_mapping import ColumnMapping, layout_data, layout_from
from desktop_app.usecases import notice_lists, notice_people
from desktop_app.usecases.office import Office
from desktop_app.workers.message_tasks import preview_list, read_aside
from tests.notice_files import nik_of, phone_of, write_xlsx
from tests.offices import TestClock

TITLES = ("Urut", "Identitas", "Peserta", "Hubungi", "Wilayah", "Kapan", "Rp")
BY_HAND = ColumnMapping(
    {Field.NIK: 1, Field.NAME: 2, Field.VILLAGE: 4, Field.DEACTIVATED_ON: 5},
    1,
    {Extra.PHONE.value: 3, Extra.AMOUNT.value: 6},
)


@pytest.fixture
def boss(make_office: Callable[..., Office], clock: TestClock) -> Office:
    return make_office(clock=clock, actor="supervisor")


def a_list(folder: Path, name: str, first: int = 1) -> Path:
    rows = [
        (
            n,
            nik_of(n),
            f"Warga {chr(64 + n)}",
            "0" + phone_of(n)[2:],
            "Leteh",
            "3/9/2026",
            "Rp 1.050.000",
        )
        for n in range(first, first + 3)
    ]
    return write_xlsx(folder / name, [TITLES, *rows])


def read(boss: Office, path: Path, mapping: ColumnMapping | None = None) -> list[ListedPerson]:
    kind = NoticeKind.TUNGGAKAN
    taken = read_aside(boss, path, kind, boss.today(), mapping, None, None)
    one = notice_lists.take_in(boss, taken)
    page = notice_people.people(boss, one.id, notice_people.PeopleAsked())
    return [row.person for row in page.rows]


def test_columns_chosen_by_hand_are_read_and_known_again(boss: Office, tmp_path: Path) -> None:
    with pytest.raises(Misused) as refused:
        read(boss, a_list(tmp_path, "a.xlsx"))
    assert refused.value.code == "kolom_nik_tidak_ada"

    first = read(boss, a_list(tmp_path, "a.xlsx"), BY_HAND)[0]
    assert (first.nik, first.name, first.phone) == (nik_of(1), "Warga A", phone_of(1))
    assert (first.village, first.since, first.amount) == ("Leteh", date(2026, 9, 3), 1_050_000)

    again = read(boss, a_list(tmp_path, "b.xlsx", first=7))  # nobody says anything this time
    assert [one.phone for one in again] == [phone_of(n) for n in (7, 8, 9)]
    assert {one.amount for one in again} == {1_050_000}


def test_what_is_shown_before_says_what_each_column_is(boss: Office, tmp_path: Path) -> None:
    path = a_list(tmp_path, "a.xlsx")
    offer = OFFERS[NoticeKind.TUNGGAKAN]
    (sheet,) = preview_list(boss, path, NoticeKind.TUNGGAKAN, None, None).sheets
    guessed = {one.guess for one in choices(sheet, offer)}
    assert {Field.NIK, Field.NAME, Extra.PHONE} <= guessed  # shown as guesses, taken by nobody
    read(boss, path, BY_HAND)
    (sheet,) = preview_list(boss, path, NoticeKind.TUNGGAKAN, None, None).sheets
    made = choices(sheet, offer)
    assert {one.title: one.field for one in made if one.field} == {
        "Identitas": Field.NIK,
        "Peserta": Field.NAME,
        "Hubungi": Extra.PHONE,
        "Wilayah": Field.VILLAGE,
        "Rp": Extra.AMOUNT,
    }
    mapping = chosen(made, sheet.header_row, offer)
    regency = boss.identity.regency_code
    rows = read_as(sheet, mapping, NoticeKind.TUNGGAKAN, boss.regions, regency, boss.today())
    assert [one.amount for one in rows if isinstance(one, ListedPerson)] == [1_050_000] * 3


def test_a_column_that_is_not_to_be_read_is_not_read_by_its_heading_either(
    boss: Office, tmp_path: Path
) -> None:
    rows = [("NIK", "Nama", "No HP", "TMT"), (nik_of(1), "Warga A", "0812300000", "1/9/2026")]
    path = write_xlsx(tmp_path / "a.xlsx", rows)
    offer = OFFERS[NoticeKind.NONAKTIF]
    (sheet,) = preview_list(boss, path, NoticeKind.NONAKTIF, None, None).sheets
    made = choices(sheet, offer)
    assert made[3].field is Field.DEACTIVATED_ON  # under another heading than a register's
    kept = chosen(made, sheet.header_row, offer)
    left = chosen(made[:2], sheet.header_row, offer)
    day = boss.today()
    for mapping, since in ((kept, date(2026, 9, 1)), (left, None)):
        taken = read_aside(boss, path, NoticeKind.NONAKTIF, day, mapping, None, None)
        assert [one.since for one in taken.people] == [since]
    assert taken.people[0].phone is None


def test_a_layout_keeps_what_no_register_knows() -> None:
    data = layout_data(layout_from("abc", ("A", "B"), {"nik": 0, "telepon": 1}))
    assert data["columns"] == {"nik": 0, "telepon": 1}
