"""The archive: found by what one knows, taken out whole, and never quietly altered."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from desktop_app.domain.errors import Cancelled, EnvironmentFailure, Misused, Refused
from desktop_app.domain.letter import Letter, LetterState
from desktop_app.domain.letter_archive import LONGEST_NAME, ArchiveQuery, file_name
from desktop_app.storage import journal
from desktop_app.usecases import doctor, letter_archive, letters
from desktop_app.usecases.office import Office
from tests.letter_desk import REAKTIVASI, SLIP, issued
from tests.offices import TestClock, acting


@pytest.fixture
def supervisor(office: Office) -> Office:
    return acting(office, "supervisor")


def found(office: Office, **asked: object) -> set[str]:
    query = ArchiveQuery(**asked)  # type: ignore[arg-type]
    return {one.number for one in letter_archive.find(office, query)}


def rows(folder: Path) -> list[dict[str, object]]:
    sheet = load_workbook(folder / letter_archive.INDEX).active
    assert sheet is not None
    head, *body = sheet.iter_rows(values_only=True)
    return [dict(zip(map(str, head), row, strict=True)) for row in body]


def damage(office: Office, letter: Letter) -> None:
    """Change one byte of an archived file."""
    path = office.store.files.folder / letter.file[:2] / letter.file
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def test_letters_are_found_by_kind_state_and_period(office: Office, clock: TestClock) -> None:
    first = issued(office)
    clock.go(days=3)
    slip, late = issued(office, SLIP), issued(office)
    letters.void(acting(office, "supervisor"), late.id, "Salah ketik nama")
    assert found(office) == {first.number, slip.number, late.number}
    assert found(office, kind=SLIP) == {slip.number}
    assert found(office, kind=REAKTIVASI, state=LetterState.TERBIT) == {first.number}
    assert found(office, state=LetterState.BATAL) == {late.number}
    assert found(office, until=date(2026, 11, 20)) == {first.number}
    assert found(office, since=date(2026, 11, 21)) == {slip.number, late.number}
    assert found(office, text=first.nik, since=date(2026, 11, 20)) == {first.number}
    assert found(office, text=first.person_name, since=date(2026, 11, 21)) <= {late.number}
    with pytest.raises(Misused, match="Tukar"):
        found(office, since=date(2026, 11, 21), until=date(2026, 11, 20))


def test_a_kind_is_offered_from_its_first_letter_on(office: Office) -> None:
    assert letter_archive.kinds(office) == ()
    issued(office, SLIP)
    assert letter_archive.kinds(office) == (SLIP,)
    assert letter_archive.kinds(office) == (SLIP,)
    issued(office)
    assert letter_archive.kinds(office) == tuple(sorted((str(REAKTIVASI), str(SLIP))))


# A period taken out ---------------------------------------------------------------------------


def test_a_period_leaves_as_the_archived_files_and_an_index(
    supervisor: Office, tmp_path: Path
) -> None:
    wrong, slip = issued(supervisor), issued(supervisor, SLIP)
    letters.void(supervisor, wrong.id, "Salah ketik nama")
    right = issued(supervisor, replaces=wrong.id)
    told: list[int] = []
    done = letter_archive.export(
        supervisor, ArchiveQuery(), tmp_path / "arsip", lambda one: told.append(one.done)
    )
    assert (done.letters, done.files, done.lost, done.masked) == (3, 3, (), False)
    assert told == [1, 2, 3]
    index = {str(one["Nomor surat"]): one for one in rows(tmp_path / "arsip")}
    for letter in (wrong, slip, right):
        row = index[letter.number]
        data = (tmp_path / "arsip" / str(row["Berkas"])).read_bytes()
        assert hashlib.sha256(data).hexdigest() == letter.file_hash == row["SHA-256"]
        assert row["NIK"] == letter.nik
    assert index[right.number]["Menggantikan"] == wrong.number
    assert index[wrong.number]["Alasan batal"] == "Salah ketik nama"


def test_who_may_not_see_a_nik_gets_a_masked_index_alone(office: Office, tmp_path: Path) -> None:
    letter = issued(office)
    done = letter_archive.export(office, ArchiveQuery(), tmp_path / "arsip")
    assert (done.files, done.masked) == (0, True)
    assert [one.name for one in (tmp_path / "arsip").iterdir()] == [letter_archive.INDEX]
    (row,) = rows(tmp_path / "arsip")
    assert row["NIK"] == f"{(letter.nik or '')[:6]}******{(letter.nik or '')[12:]}"


def test_every_letter_that_leaves_is_journaled_as_seen(supervisor: Office, tmp_path: Path) -> None:
    letter = issued(supervisor)
    letter_archive.export(supervisor, ArchiveQuery(), tmp_path / "arsip")
    with supervisor.read() as connection:
        entries = journal.history(connection, letter.id)
    assert [one.body for one in entries if one.kind == "view"] == [
        {"what": "letter", "reason": "ekspor"}
    ]


def test_what_is_lost_or_altered_is_named_in_the_index(supervisor: Office, tmp_path: Path) -> None:
    whole, altered, gone = (issued(supervisor) for _ in range(3))
    damage(supervisor, altered)
    (supervisor.store.files.folder / gone.file[:2] / gone.file).unlink()
    done = letter_archive.export(supervisor, ArchiveQuery(), tmp_path / "arsip")
    assert (done.files, done.lost) == (1, (altered.number, gone.number))
    notes = {str(one["Nomor surat"]): one["Catatan"] for one in rows(tmp_path / "arsip")}
    assert not notes[whole.number]
    assert "berubah" in str(notes[altered.number])
    assert "tidak ada lagi" in str(notes[gone.number])


def test_an_export_that_is_stopped_leaves_nothing(supervisor: Office, tmp_path: Path) -> None:
    for _ in range(3):
        issued(supervisor)
    done: list[int] = []
    (tmp_path / "kosong").mkdir()
    for folder in (tmp_path / "baru", tmp_path / "kosong"):
        done.clear()
        with pytest.raises(Cancelled):
            letter_archive.export(
                supervisor,
                ArchiveQuery(),
                folder,
                lambda one: done.append(one.done),
                lambda: len(done) == 2,
            )
    assert [one.name for one in tmp_path.iterdir() if one.name in ("baru", "kosong")] == ["kosong"]
    assert list((tmp_path / "kosong").iterdir()) == []


def test_a_folder_that_holds_something_is_left_alone(supervisor: Office, tmp_path: Path) -> None:
    issued(supervisor)
    (tmp_path / "arsip").mkdir()
    (tmp_path / "arsip" / "milik-orang.txt").write_text("jangan hilang")
    with pytest.raises(Refused, match="sudah berisi"):
        letter_archive.export(supervisor, ArchiveQuery(), tmp_path / "arsip")
    with pytest.raises(Refused, match="Tidak ada surat"):
        letter_archive.export(supervisor, ArchiveQuery(text="tidak ada"), tmp_path / "lain")
    assert not (tmp_path / "lain").exists()
    assert (tmp_path / "arsip" / "milik-orang.txt").exists()


@given(
    st.dates(),
    st.lists(st.text(st.characters(codec="utf-8"), max_size=200), min_size=1, max_size=4),
)
def test_any_number_becomes_a_file_name_of_its_own_that_every_system_takes(
    day: date, numbers: list[str]
) -> None:
    taken: set[str] = set()
    for number in numbers * 2:
        name = file_name(day, number, taken)
        assert name.lower() not in taken
        assert not set(name) & set('/\\:*?"<>|\0')
        assert name.isascii()
        assert len(name) <= LONGEST_NAME + 12
        taken.add(name.lower())


# One byte -------------------------------------------------------------------------------------


def test_one_changed_byte_is_noticed_wherever_the_letter_is_opened(
    supervisor: Office, tmp_path: Path
) -> None:
    letter = issued(supervisor)
    damage(supervisor, letter)
    with pytest.raises(EnvironmentFailure, match="cadangan"):
        letters.letter_bytes(supervisor, letter.id)
    with pytest.raises(EnvironmentFailure, match="cadangan"):
        letters.save_letter(supervisor, letter.id, tmp_path / "surat.pdf")
    assert not (tmp_path / "surat.pdf").exists()


def test_a_file_that_was_exchanged_for_another_letter_is_noticed(supervisor: Office) -> None:
    one, other = issued(supervisor), issued(supervisor)
    folder = supervisor.store.files.folder
    (folder / one.file[:2] / one.file).write_bytes(
        (folder / other.file[:2] / other.file).read_bytes()
    )
    with pytest.raises(EnvironmentFailure, match="cadangan"):
        letters.letter_bytes(supervisor, one.id)


def test_the_doctor_names_every_letter_that_is_lost_or_altered(supervisor: Office) -> None:
    whole, altered, gone = (issued(supervisor) for _ in range(3))
    damage(supervisor, altered)
    (supervisor.store.files.folder / gone.file[:2] / gone.file).unlink()
    (check,) = [one for one in doctor.examine(supervisor) if one.name == "arsip_surat"]
    assert check.health is doctor.Health.BAD
    assert check.values["letters"] == [altered.number, gone.number]
    for number in (altered.number, gone.number):
        assert number in str(check)
    assert whole.number not in str(check)
