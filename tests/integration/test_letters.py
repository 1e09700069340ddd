"""A letter's life: numbered, signed and archived in one transaction, printed, found, voided."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from desktop_app.domain.access import Right
from desktop_app.domain.decision import Finding, Outcome, Verdict
from desktop_app.domain.errors import EnvironmentFailure, NotFound, Refused
from desktop_app.domain.letter import LetterState
from desktop_app.storage import journal, tables
from desktop_app.storage.definitions import LETTER, add_definition
from desktop_app.storage.office import change_signatory, signatories
from desktop_app.usecases import letters
from desktop_app.usecases.letter_orders import NO_CASE
from desktop_app.usecases.office import Office
from tests.letter_desk import BARU, REAKTIVASI, SLIP, issued, lost, order, printed, setting, text_of
from tests.offices import TestClock, acting

# Numbers ------------------------------------------------------------------------------------


def test_numbers_follow_each_other_and_letters_never_share_one(office: Office) -> None:
    numbers = [issued(office, kind).number for kind in (REAKTIVASI, BARU, REAKTIVASI)]
    assert numbers == [f"400.9.11/00{n}/DINSOS/XI/2026" for n in (1, 2, 3)]


def test_return_slips_count_for_themselves(office: Office) -> None:
    issued(office)
    assert issued(office, SLIP).number == "LPB/001/DINSOS/XI/2026"
    assert issued(office).number == "400.9.11/002/DINSOS/XI/2026"


def test_an_office_may_count_everything_in_one_series(office: Office) -> None:
    setting(office, "letter.series", "kantor")
    assert [issued(office, kind).number[:12] for kind in (BARU, SLIP, REAKTIVASI)] == [
        "400.9.11/001",
        "LPB/002/DINS",
        "400.9.11/003",
    ]


def test_numbers_begin_again_with_the_year(office: Office, clock: TestClock) -> None:
    setting(office, "letter.start_value", 120)
    assert issued(office).number.startswith("400.9.11/120/")
    assert issued(office).number.startswith("400.9.11/121/")
    clock.at = datetime(2026, 12, 31, 17, 30, tzinfo=UTC)  # half past midnight at the office
    assert issued(office).number == "400.9.11/001/DINSOS/I/2027"


def test_an_office_that_noticed_it_began_too_low_may_jump(office: Office) -> None:
    issued(office)
    setting(office, "letter.start_value", 50)
    assert issued(office).number.startswith("400.9.11/050/")
    assert issued(office).number.startswith("400.9.11/051/")


def test_a_case_that_fails_after_its_letter_leaves_no_hole(office: Office) -> None:
    lost(office)
    assert letters.list_letters(office) == ()
    assert issued(office).number.startswith("400.9.11/001/")


def test_a_void_number_is_not_used_again(office: Office) -> None:
    first = issued(office)
    letters.void(acting(office, "supervisor"), first.id, "Salah ketik nama")
    assert issued(office).number != first.number


# The archive --------------------------------------------------------------------------------


def test_what_is_archived_is_the_letter_byte_for_byte(office: Office) -> None:
    letter = issued(office)
    pdf = letters.letter_bytes(office, letter.id)
    assert hashlib.sha256(pdf).hexdigest() == letter.file_hash
    assert letter.number in text_of(pdf)
    assert letter.person_name in text_of(pdf)
    assert letter.state is LetterState.TERBIT
    assert letter.signer is not None
    assert letter.signer.name == "Drs. Wibowo Contoh, M.Si."
    assert letter.subject == "Rekomendasi Reaktivasi Kepesertaan KIS PBI-JK"


def test_the_archive_is_on_disk_before_the_row_names_it(office: Office) -> None:
    wanted = order(office)
    with office.write() as tx:
        letter = letters.issue(office, tx, wanted)
        assert office.store.files.get(letter.file).startswith(b"%PDF-")


def test_looking_at_a_letter_is_journaled_without_the_person_in_it(office: Office) -> None:
    letter = issued(office)
    letters.letter_bytes(office, letter.id)
    with office.read() as connection:
        entry = journal.history(connection, letter.id)[-1]
    assert (entry.kind, entry.op, entry.actor) == ("view", "event", office.actor_id)
    assert (letter.nik or "") not in str(entry.body)
    assert letter.person_name not in str(entry.body)


def test_every_print_is_counted_and_journaled(office: Office) -> None:
    letter = issued(office)
    printed(office, letter.id, "Epson L3110")
    assert printed(office, letter.id, "Epson L3110").prints == 2
    with office.read() as connection:
        kinds = [entry.kind for entry in journal.history(connection, letter.id)]
    assert kinds.count("print") == 2


def test_an_archive_that_was_altered_is_not_shown(office: Office) -> None:
    letter = issued(office)
    path = office.store.folder / "files" / letter.file[:2] / letter.file
    path.write_bytes(path.read_bytes()[:-1] + b"?")
    with pytest.raises(EnvironmentFailure, match="cadangan"):
        letters.letter_bytes(office, letter.id)


def test_a_letter_keeps_its_signatory_when_the_office_gets_another(office: Office) -> None:
    letter = issued(office)
    with office.write() as tx:
        (signatory,) = signatories(tx.connection)
        change_signatory(tx, replace(signatory, name="Kepala Baru"))
    kept = letters.read_letter(office, letter.id).signer
    assert kept is not None
    assert kept.name == "Drs. Wibowo Contoh, M.Si."


def test_letters_are_found_by_number_name_and_nik(office: Office) -> None:
    first = issued(office)
    clock = office.ports.clock
    assert isinstance(clock, TestClock)
    clock.go(minutes=5)
    second = issued(office)
    assert [one.id for one in letters.list_letters(office)] == [second.id, first.id]
    for query in (first.number, first.person_name.upper(), first.nik or "", "/001/"):
        assert first.id in [one.id for one in letters.list_letters(office, query)]
    assert letters.list_letters(office, "%") == ()
    assert len(letters.list_letters(office, limit=1)) == 1
    assert letters.letter_numbered(office, first.number).id == first.id
    with pytest.raises(NotFound, match="loket letter list"):
        letters.letter_numbered(office, "400/999")


def test_a_letter_is_saved_as_a_file_whole_or_not_at_all(office: Office, tmp_path: Path) -> None:
    letter = issued(office)
    letters.save_letter(office, letter.id, tmp_path / "surat.pdf")
    assert hashlib.sha256((tmp_path / "surat.pdf").read_bytes()).hexdigest() == letter.file_hash
    with pytest.raises(EnvironmentFailure, match=r"surat\.pdf"):
        letters.save_letter(office, letter.id, tmp_path / "tidak-ada" / "surat.pdf")


# What a letter needs ------------------------------------------------------------------------


def test_without_a_signatory_in_office_there_is_no_letter_and_it_is_said(office: Office) -> None:
    with office.write() as tx:
        (signatory,) = signatories(tx.connection)
        change_signatory(tx, replace(signatory, valid_until=date(2026, 11, 19)))
    for attempt in (lambda: issued(office), lambda: letters.preview(office, order(office))):
        with pytest.raises(Refused, match="penandatangan yang bertugas pada 20 November 2026"):
            attempt()
    assert issued(office, SLIP).signer is not None


def test_the_officer_at_the_counter_signs_the_return_slip(office: Office) -> None:
    slip = issued(office, SLIP)
    assert slip.signer is not None
    assert slip.signer.name == "Petugas1 Contoh"
    assert slip.signer.position == ("Petugas Loket 1,",)


def test_a_slip_prints_every_finding_and_only_refusals_as_reasons(office: Office) -> None:
    findings = (
        _finding(Outcome.DITOLAK, "Alasan pertama.", "Langkah satu."),
        _finding(Outcome.DIKEMBALIKAN, "Alasan kedua.", "Langkah dua."),
        _finding(Outcome.PERLU_DIPASTIKAN, "Sudah dipastikan.", "Petugas memastikan.", "lihat KTP"),
    )
    verdict = Verdict(Outcome.DITOLAK, findings, None, "2026", 1)
    slip = issued(office, SLIP, verdict=verdict, service="Reaktivasi")
    text = text_of(letters.letter_bytes(office, slip.id))
    for part in ("1. Alasan pertama. Langkah satu.", "2. Alasan kedua. Langkah dua."):
        assert part in text
    assert "Catatan pemeriksaan: Sudah dipastikan." in text
    assert "Petugas memastikan." not in text


def test_letters_of_2022_cite_what_was_law_in_2022(office: Office, clock: TestClock) -> None:
    today = text_of(letters.letter_bytes(office, issued(office).id))
    clock.at = datetime(2022, 3, 1, 2, 0, tzinfo=UTC)
    then = text_of(letters.letter_bytes(office, issued(office).id))
    assert "Data Terpadu Kesejahteraan Sosial" in then
    assert "Data Terpadu Kesejahteraan Sosial" not in today


def test_a_template_the_office_changed_counts_from_its_day(office: Office) -> None:
    with office.write() as tx:
        body = {**_slip_body(office), "title": "Lembar Baru", "valid_from": "2026-11-21"}
        add_definition(tx, LETTER, SLIP.value, date(2026, 11, 21), body)
    clock = office.ports.clock
    assert isinstance(clock, TestClock)
    assert issued(office, SLIP).subject == "Lembar Pengembalian Berkas"
    clock.go(days=1)
    assert issued(office, SLIP).subject == "Lembar Baru"


def test_a_service_without_a_letter_says_so(office: Office) -> None:
    with pytest.raises(Refused, match="tidak berakhir dengan surat"):
        letters.preview(office, order(office, None))


def test_paper_follows_the_office(office: Office) -> None:
    setting(office, "letter.paper", "A4")
    pdf = pypdfium2.PdfDocument(letters.letter_bytes(office, issued(office).id))
    assert [round(side) for side in pdf[0].get_size()] == [595, 842]
    pdf.close()


def test_an_emblem_of_before_in_the_data_folder_still_counts(office: Office) -> None:
    plain = letters.preview(office, order(office))
    Image.new("RGB", (60, 72), "red").save(office.store.folder / "lambang.png")
    assert b"/Subtype /Image" not in plain
    assert b"/Subtype /Image" in letters.preview(office, order(office))


def test_a_preview_is_a_draft_and_writes_nothing(office: Office) -> None:
    wanted = replace(order(office), application_id=NO_CASE)
    before = office.store.data_version()
    text = text_of(letters.preview(office, wanted))
    assert "DRAF" in text
    assert "……" in text
    assert wanted.person.name in text
    assert office.ports.codes.read(letters.preview(office, wanted)) == ()
    assert office.store.data_version() == before
    assert letters.list_letters(office) == ()


def test_a_preview_works_while_another_writes(office: Office) -> None:
    wanted = order(office)
    with office.write() as tx:
        tx.event("test", wanted.application_id, {})
        assert letters.preview(office, wanted).startswith(b"%PDF-")


# Voiding ------------------------------------------------------------------------------------


def test_only_who_may_voids_a_letter_and_says_why(office: Office) -> None:
    letter = issued(office)
    with pytest.raises(Refused, match="tidak berwenang"):
        letters.void(office, letter.id, "Salah ketik nama")
    supervisor = acting(office, "supervisor")
    assert supervisor.actor is not None
    assert supervisor.actor.may(Right.VOID_LETTER)
    with pytest.raises(Refused, match="alasan"):
        letters.void(supervisor, letter.id, " x ")
    voided = letters.void(supervisor, letter.id, "Salah ketik nama")
    assert (voided.state, voided.void_reason) == (LetterState.BATAL, "Salah ketik nama")
    with pytest.raises(Refused, match="sudah dibatalkan"):
        letters.void(supervisor, letter.id, "Sekali lagi")


def _finding(outcome: Outcome, sentence: str, way: str, confirmed: str | None = None) -> Finding:
    return Finding(sentence, outcome, sentence, way, "", confirmed=confirmed)


def _slip_body(office: Office) -> dict[str, object]:
    with office.read() as connection:
        query = tables.definition.select().where(tables.definition.c.code == SLIP.value)
        return dict(connection.execute(query).one().body)
