"""Villages that send people in vain: counted, taught, written to, and taken out as files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdfium2 import PdfDocument

from desktop_app.domain.errors import LoketError, Refused
from desktop_app.domain.invented import Inventor
from desktop_app.domain.people import Person
from desktop_app.domain.register import RegisterSource
from desktop_app.usecases import applications, letters, queue, village_errors
from desktop_app.usecases.demo import DemoCase, draft_for, import_people, invent_case
from desktop_app.usecases.office import Office
from tests.factory import regions
from tests.offices import TestClock, acting

FIRST, LAST = date(2026, 11, 1), date(2026, 11, 30)
TODAY = date(2026, 11, 20)
DESA = next(one for one in regions().villages if one.kind == "desa")
KELURAHAN = next(one for one in regions().villages if one.kind == "kelurahan")


@pytest.fixture
def supervisor(office: Office) -> Office:
    return acting(office, "supervisor")


class Counter:
    """Serves people of a village: complete, without papers, or with an ID the counter adds."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self._inventor = Inventor(regions(), office.today())
        self._cases: list[DemoCase] = []
        today = office.today()
        self._row = {
            "desil_nasional": "3",
            "status_pbi": "NONAKTIF",
            "tanggal_nonaktif": f"{today:%d/%m/%Y}",
        }

    def serves(self, village: str, *, papers: bool = True) -> Person:
        case = invent_case(self._inventor, "reaktivasi", None, self._row)
        assert case.row is not None
        import_people(
            acting(self.office, "admin"), [case.row], self.office.today(), RegisterSource.DTSEN
        )
        ticket = queue.issue(self.office, service="reaktivasi")
        queue.call_next(self.office)
        queue.serve(self.office, ticket.id)
        known = applications.prefill(self.office, case.person.nik or "", "reaktivasi")
        draft = draft_for(self.office, ticket.id, case, known)
        draft = replace(draft, values={**draft.values, "desa": village})
        if not papers:
            draft = replace(draft, documents=frozenset())
        applications.conclude(self.office, draft)
        return case.person


@pytest.fixture
def counter(office: Office) -> Counter:
    return Counter(office)


def text_of(pdf: bytes) -> str:
    with PdfDocument(pdf) as read:
        return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in read).split())


def test_the_village_that_sent_people_in_vain_is_named_with_what_it_needs(
    office: Office, counter: Counter
) -> None:
    counter.serves(DESA.code, papers=False)
    counter.serves(DESA.code)
    counter.serves(KELURAHAN.code)
    found = village_errors.report(office, FIRST, LAST)
    first = found.villages[0]
    assert (first.code, first.cases, first.faulty) == (DESA.code, 2, 1)
    assert first.people == {"berkas_tidak_lengkap": 1}
    assert first.topics == ("kelengkapan_berkas",)
    assert found.total.cases == 3
    assert village_errors.report(office, date(2026, 10, 1), date(2026, 10, 31)).villages == ()


def test_heads_of_several_villages_are_written_to_at_once_and_nobody_is_named(
    office: Office, supervisor: Office, counter: Counter
) -> None:
    people = [counter.serves(one.code, papers=False) for one in (DESA, KELURAHAN)]
    made = village_errors.write_letters(supervisor, FIRST, LAST, [DESA.code, KELURAHAN.code])
    assert [one.kind for one in made] == ["surat_kepala_desa"] * 2
    texts = [text_of(letters.letter_bytes(supervisor, one.id)) for one in made]
    assert f"Kepala Desa {DESA.name}" in texts[0]
    assert f"Lurah {KELURAHAN.name}" in texts[1]
    for text in texts:
        assert "Berkas tidak lengkap" in text
        assert "1 November 2026 sampai 30 November 2026" in text
        assert "daftar periksa" in text
        for person in people:
            assert person.name not in text
            assert (person.nik or "") not in text
    assert letters.verify(supervisor, made[0].token).genuine
    with supervisor.read() as connection:
        from desktop_app.storage.tables import letter

        codes = [
            row.village_code for row in connection.execute(letter.select()) if row.village_code
        ]
    assert codes == [DESA.code, KELURAHAN.code]


def test_a_letter_is_seen_before_it_is_written(supervisor: Office, counter: Counter) -> None:
    counter.serves(DESA.code, papers=False)
    before = len(letters.list_letters(supervisor))
    assert "DRAF" in text_of(village_errors.preview_letter(supervisor, FIRST, LAST, DESA.code))
    assert len(letters.list_letters(supervisor)) == before


def test_a_village_without_a_fault_is_not_written_to_and_then_no_one_is(
    supervisor: Office, counter: Counter
) -> None:
    counter.serves(DESA.code, papers=False)
    before = len(letters.list_letters(supervisor))
    with pytest.raises(LoketError, match="tidak disurati"):
        village_errors.write_letters(supervisor, FIRST, LAST, [DESA.code, KELURAHAN.code])
    with pytest.raises(LoketError, match="luar kabupaten"):
        village_errors.write_letters(supervisor, FIRST, LAST, ["11.01.01.2001"])
    with pytest.raises(Refused, match="Pilih dahulu"):
        village_errors.write_letters(supervisor, FIRST, LAST, [])
    with pytest.raises(Refused, match="Paling banyak"):
        village_errors.write_letters(supervisor, FIRST, LAST, [DESA.code] * 51)
    assert len(letters.list_letters(supervisor)) == before


def test_what_a_training_changed_is_told(
    office: Office, supervisor: Office, clock: TestClock, counter: Counter
) -> None:
    counter.serves(DESA.code, papers=False)
    clock.go(days=3)
    village_errors.record_training(supervisor, DESA.code, office.today(), "kelengkapan_berkas")
    village_errors.record_training(
        supervisor, DESA.district_code, office.today(), "nik_kk", " Balai  desa "
    )
    clock.go(days=1)
    counter.serves(DESA.code)
    by_area = {one.training.area: one for one in village_errors.effects(office)}
    assert "1 dari 1 permohonan (100 %), sesudahnya 0 dari 1" in by_area[DESA.code].words
    assert by_area[DESA.district_code].training.note == "Balai desa"
    village_errors.remove_training(supervisor, by_area[DESA.code].training)
    assert len(village_errors.effects(office)) == 1


def test_a_training_that_was_not_is_refused_in_words(office: Office, supervisor: Office) -> None:
    def record(**other: object) -> None:
        values = {"area": DESA.code, "day": TODAY, "topic": "nik_kk", **other}
        village_errors.record_training(supervisor, **values)  # type: ignore[arg-type]

    wrong: list[dict[str, object]] = [
        {"day": date(2026, 11, 21)},
        {"area": "33.99"},
        {"topic": "entah"},
        {"note": "x" * 201},
    ]
    for values in wrong:
        with pytest.raises(Refused):
            record(**values)
    record()
    with pytest.raises(Refused, match="sudah dicatat"):
        record()


def test_the_report_is_taken_out_as_excel_and_pdf(
    office: Office, supervisor: Office, counter: Counter, tmp_path: Path
) -> None:
    person = counter.serves(DESA.code, papers=False)
    village_errors.record_training(supervisor, DESA.code, TODAY, "nik_kk")
    village_errors.export(supervisor, FIRST, LAST, tmp_path / "desa.xlsx")
    sheet = load_workbook(tmp_path / "desa.xlsx").active
    assert sheet is not None
    assert (sheet.freeze_panes, sheet.page_setup.orientation) == ("B5", "landscape")
    assert sheet.page_setup.fitToWidth == 1
    cells = [cell for row in sheet.iter_rows(values_only=True) for cell in row]
    assert DESA.name in cells
    village_errors.export(supervisor, FIRST, LAST, tmp_path / "desa.pdf")
    text = text_of((tmp_path / "desa.pdf").read_bytes())
    assert "KESALAHAN BERKAS MENURUT DESA" in text
    assert "Drs. Wibowo Contoh, M.Si." in text
    assert DESA.name in text
    assert person.name not in text
    with pytest.raises(LoketError, match=r"\.xlsx atau \.pdf"):
        village_errors.export(supervisor, FIRST, LAST, tmp_path / "desa.doc")
    with pytest.raises(LoketError, match="lebih awal"):
        village_errors.export(supervisor, LAST, FIRST, tmp_path / "desa.pdf")


def test_the_front_desk_looks_and_changes_nothing(office: Office) -> None:
    assert village_errors.report(office, FIRST, LAST).total.cases == 0
    attempts: list[Callable[[], object]] = [
        lambda: village_errors.record_training(office, DESA.code, TODAY, "nik_kk"),
        lambda: village_errors.write_letters(office, FIRST, LAST, [DESA.code]),
    ]
    for attempt in attempts:
        with pytest.raises(Refused) as caught:
            attempt()
        assert caught.value.code == "tidak_berwenang"
