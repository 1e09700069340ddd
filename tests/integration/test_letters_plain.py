"""Letters that end no case: to a village head, and the list that goes to BPJS with a batch."""

from __future__ import annotations

from desktop_app.domain.letter import LetterKind
from desktop_app.usecases import letters
from desktop_app.usecases.office import Office
from tests.factory import regions
from tests.letter_desk import text_of
from tests.letter_samples import people

VILLAGE = next(one for one in regions().by_code.values() if one.name == "Kalipang")
FIGURES = {"periode": "Oktober 2026", "jumlah_permohonan": "40", "jumlah_dikembalikan": "15"}
REASONS = (("Surat pengantar belum mencantumkan ID-DTKS", "12"), ("NIK salah ketik", "3"))


def test_a_letter_to_a_village_head_belongs_to_no_case_and_names_the_reasons(
    office: Office,
) -> None:
    with office.write() as tx:
        letter = letters.issue_plain(
            office,
            tx,
            kind=LetterKind.SURAT_KEPALA_DESA,
            values=FIGURES,
            rows=REASONS,
            village_code=VILLAGE.code,
        )
    text = text_of(letters.letter_bytes(office, letter.id))
    for part in (
        "Kepala Desa Kalipang",
        "Kecamatan Sarang",
        "selama Oktober 2026",
        "1 Surat pengantar belum mencantumkan ID-DTKS 12",
        "2 NIK salah ketik 3",
        letter.number,
    ):
        assert part in text
    assert letter.application_id is None
    assert letter.village_code == VILLAGE.code
    assert letter.issued_by == office.actor_id
    assert letters.verify(office, letter.token).in_force


def test_many_people_follow_on_the_list_to_bpjs(office: Office) -> None:
    listed = people(25)
    with office.write() as tx:
        letter = letters.issue_plain(
            office,
            tx,
            kind=LetterKind.PENGANTAR_KOLEKTIF,
            values={"layanan": "Reaktivasi KIS PBI-JK", "data": "DTSEN per 1 November 2026"},
            people=listed,
            village_code=VILLAGE.code,
        )
    text = text_of(letters.letter_bytes(office, letter.id))
    assert "sebanyak 25 (dua puluh lima) orang" in text
    assert all(person.nik in text for person in listed)
    assert "Asal berkas : Desa Kalipang, Kecamatan Sarang" in text


def test_such_a_letter_can_be_seen_before_it_is_issued(office: Office) -> None:
    draft = letters.preview_plain(
        office,
        kind=LetterKind.SURAT_KEPALA_DESA,
        values=FIGURES,
        rows=REASONS,
        village_code=VILLAGE.code,
    )
    assert "DRAF" in text_of(draft)
    assert letters.list_letters(office) == ()
