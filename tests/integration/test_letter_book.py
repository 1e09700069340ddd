"""The register book of a period, on screen and as files; and that no number is missing."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import openpyxl
import pypdfium2
import pytest

from desktop_app.domain.errors import EnvironmentFailure, Misused, Refused
from desktop_app.domain.letter_book import Hole
from desktop_app.storage import tables
from desktop_app.usecases import doctor, letter_book, letters
from desktop_app.usecases.doctor import Health
from desktop_app.usecases.office import Office
from tests.letter_desk import BARU, REAKTIVASI, SLIP, issued, setting, text_of
from tests.offices import TestClock, acting


def test_the_book_holds_the_letters_of_its_days_in_the_order_of_numbers(
    office: Office, clock: TestClock
) -> None:
    first = issued(office)
    clock.at = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
    later = [issued(office, kind) for kind in (SLIP, BARU)]
    today = office.today()
    assert [one.number for one in letter_book.book(office, today, today)] == [
        later[1].number,
        later[0].number,
    ]
    everything = letter_book.book(office, first.day, today)
    assert everything[0].number == first.number
    assert [one.number for one in letter_book.book(office, first.day, today, REAKTIVASI)] == [
        first.number
    ]
    with pytest.raises(Refused, match="sebelum tanggal mulai"):
        letter_book.book(office, today, first.day)


def test_a_voided_letter_stays_in_the_book_with_its_reason(office: Office) -> None:
    letter = issued(office)
    letters.void(acting(office, "supervisor"), letter.id, "Salah ketik nama")
    (line,) = letter_book.book(office, letter.day, letter.day)
    assert line.remark == "BATAL: Salah ketik nama"


def test_the_book_is_written_as_excel_and_pdf(office: Office, tmp_path: Path) -> None:
    given = [issued(office) for _ in range(3)]
    letters.void(acting(office, "supervisor"), given[0].id, "Salah ketik nama")
    day = office.today()
    assert letter_book.export(office, day, day, tmp_path / "agenda.xlsx") == 3
    sheet = openpyxl.load_workbook(tmp_path / "agenda.xlsx").active
    assert sheet is not None
    cells = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert cells[1][2] == "Nomor surat"
    assert [row[2] for row in cells[2:5]] == [one.number for one in given]
    assert letter_book.export(office, day, day, tmp_path / "agenda.pdf") == 3
    text = text_of((tmp_path / "agenda.pdf").read_bytes()).replace(" ", "")
    assert "BUKUAGENDASURATKELUAR" in text
    assert all(one.number in text for one in given)
    assert "BATAL:Salahketiknama" in text
    with pytest.raises(Misused, match=r"agenda\.doc"):
        letter_book.export(office, day, day, tmp_path / "agenda.doc")
    with pytest.raises(EnvironmentFailure, match="ruang kosong"):
        letter_book.export(office, day, day, tmp_path / "tidak-ada" / "agenda.pdf")


def test_a_long_book_goes_over_pages_with_its_heading_repeated(
    office: Office, tmp_path: Path
) -> None:
    for _ in range(40):
        issued(office)
    day = office.today()
    letter_book.export(office, day, day, tmp_path / "agenda.pdf")
    pdf = pypdfium2.PdfDocument(tmp_path / "agenda.pdf")
    pages = [page.get_textpage().get_text_bounded() for page in pdf]
    pdf.close()
    assert len(pages) > 1
    assert all("Penandatangan" in page for page in pages)


def test_numbers_are_accounted_for(office: Office) -> None:
    setting(office, "letter.start_value", 120)
    issued(office)
    setting(office, "letter.start_value", 200)
    letter = issued(office)
    letters.void(acting(office, "supervisor"), letter.id, "Salah ketik nama")
    found = letter_book.numbers(office)
    assert (found.letters, found.void, found.whole) == (2, 1, True)
    assert [(gap.first, gap.last) for gap in found.gaps] == [(1, 119), (121, 199)]
    assert letter_book.numbers(office, 2025).letters == 0
    assert _health(office) is Health.GOOD


def test_a_letter_that_went_missing_is_noticed(office: Office) -> None:
    given = [issued(office) for _ in range(3)]
    with office.write() as tx:
        tx.connection.execute(tables.letter.delete().where(tables.letter.c.id == given[1].id))
    found = letter_book.numbers(office)
    assert not found.whole
    assert [gap.why for gap in found.gaps] == [Hole.UNEXPLAINED]
    assert _health(office) is Health.BAD


def test_a_counter_that_would_give_a_number_again_is_noticed(office: Office) -> None:
    issued(office)
    with office.write() as tx:
        tx.connection.execute(tables.number_series.update().values(next=1))
    assert [gap.why for gap in letter_book.numbers(office).gaps] == [Hole.BEHIND]


def test_the_whole_year_can_be_asked_for(office: Office) -> None:
    issued(office)
    year = office.today().year
    whole = letter_book.book(office, date(year, 1, 1), date(year, 1, 1) + timedelta(days=364))
    assert len(whole) == 1


def _health(office: Office) -> Health:
    return next(one.health for one in doctor.examine(office) if one.name == "nomor_surat")
