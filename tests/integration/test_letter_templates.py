"""The words of letters: dated versions, previews, files, and what letters already stand on."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.errors import EnvironmentFailure, Misused, Refused
from desktop_app.domain.letter import LetterKind, LetterTemplate, template_data
from desktop_app.domain.letter_sample import LONG_NAME, Sample
from desktop_app.storage.definitions import LETTER, add_definition, remove_definition
from desktop_app.usecases import letter_templates, letters
from desktop_app.usecases.letter_templates import TemplateFaulty, TemplateVersion
from desktop_app.usecases.office import Office
from tests.letter_desk import REAKTIVASI, issued, text_of
from tests.offices import TestClock, acting


@pytest.fixture
def admin(office: Office) -> Office:
    return acting(office, "admin")


def in_force(office: Office, kind: str = REAKTIVASI) -> TemplateVersion:
    return next(
        one
        for one in letter_templates.versions(office)
        if one.template.code == kind and one.in_force
    )


def changed(office: Office, **new: object) -> LetterTemplate:
    today = replace(in_force(office).template, valid_from=office.today())
    return replace(today, **new)  # type: ignore[arg-type]


def test_every_kind_of_letter_has_words_in_force(office: Office) -> None:
    found = {one.template.code for one in letter_templates.versions(office) if one.in_force}
    assert found == set(LetterKind)


def test_new_words_count_from_their_day_and_letters_remember_theirs(admin: Office) -> None:
    old = issued(admin)
    new = changed(admin, closing="Demikian kata baru kami.", initials=("Subkoordinator", "Kabid"))
    letter_templates.save(admin, new)
    text = text_of(letters.letter_bytes(admin, issued(admin).id))
    assert "Demikian kata baru kami." in text
    assert "Subkoordinator" in text
    assert "kata baru" not in text_of(letters.letter_bytes(admin, old.id))
    used = {one.template.valid_from: one.used for one in letter_templates.versions(admin)}
    assert used[admin.today()] == 1


def test_words_that_letters_stand_on_are_not_touched_again(admin: Office) -> None:
    letter_templates.save(admin, changed(admin, closing="Satu."))
    letter_templates.save(admin, changed(admin, closing="Dua."))  # nobody stood on it yet
    issued(admin)
    with pytest.raises(Refused, match="sudah dipakai 1 surat"):
        letter_templates.save(admin, changed(admin, closing="Tiga."))
    tomorrow = admin.today() + timedelta(days=1)
    letter_templates.save(admin, replace(changed(admin, closing="Tiga."), valid_from=tomorrow))


def test_yesterday_cannot_be_rewritten(admin: Office) -> None:
    early = replace(changed(admin), valid_from=admin.today() - timedelta(days=1))
    with pytest.raises(Refused, match="20 November 2026 atau sesudahnya"):
        letter_templates.save(admin, early)


def test_a_version_that_has_not_begun_can_be_taken_back(admin: Office, clock: TestClock) -> None:
    tomorrow = admin.today() + timedelta(days=1)
    letter_templates.save(admin, replace(changed(admin, closing="Besok."), valid_from=tomorrow))
    letter_templates.take_back(admin, REAKTIVASI, tomorrow)
    clock.go(days=1)
    assert "Besok." not in in_force(admin).template.closing
    with pytest.raises(Refused, match="sudah berlaku"):
        letter_templates.take_back(admin, REAKTIVASI, in_force(admin).template.valid_from)


def test_every_slip_of_the_pen_is_named_with_its_line_and_nothing_is_stored(
    admin: Office,
) -> None:
    wrong = changed(
        admin,
        body=("Baik.", "Untuk {nma}."),
        closing="[jika nama] Tutup.",
        number="{tahun}",
        title="",
    )
    with pytest.raises(TemplateFaulty) as caught:
        letter_templates.save(admin, wrong)
    places = {(one.key, one.line) for one in caught.value.faults}
    assert places == {("body", 1), ("closing", 0), ("number", 0), ("title", 0)}
    assert in_force(admin).template.closing != wrong.closing


def test_a_field_of_a_service_may_stand_in_a_gap(admin: Office) -> None:
    assert "nomor_pengantar" in letter_templates.fields(admin)
    assert letter_templates.check(admin, changed(admin, closing="No. {nomor_pengantar}.")) == ()


@pytest.mark.parametrize("kind", LetterKind)
@pytest.mark.parametrize("sample", Sample)
def test_every_letter_is_seen_with_somebody_invented_in_it(
    admin: Office, kind: LetterKind, sample: Sample
) -> None:
    text = text_of(letter_templates.preview(admin, in_force(admin, kind).template, sample))
    assert "DRAF" in text
    if sample is Sample.FAMILY and in_force(admin, kind).template.columns:
        assert LONG_NAME.split()[-1] in text


def test_words_that_are_conditional_come_and_go_with_what_is_known(admin: Office) -> None:
    body = (
        "[jika nama_faskes] Mohon disegerakan.",
        "[jika tidak nama_faskes] Mohon diproses sesuai urutan.",
    )
    template = changed(admin, body=body)
    full = text_of(letter_templates.preview(admin, template, Sample.FULL))
    sparse = text_of(letter_templates.preview(admin, template, Sample.SPARSE))
    assert ("disegerakan" in full, "sesuai urutan" in full) == (True, False)
    assert ("disegerakan" in sparse, "sesuai urutan" in sparse) == (False, True)


def test_a_letter_survives_its_file_and_a_spoilt_one_is_told(admin: Office, tmp_path: Path) -> None:
    template = changed(admin, name_case="judul", classification="460", initials=("Kabid",))
    letter_templates.write_file(template, tmp_path / "surat.toml")
    assert letter_templates.read_file(admin, tmp_path / "surat.toml") == template
    (tmp_path / "rusak.toml").write_text("code = ", encoding="utf-8")
    with pytest.raises(Misused, match=r"rusak\.toml"):
        letter_templates.read_file(admin, tmp_path / "rusak.toml")
    with pytest.raises(EnvironmentFailure, match="ruang kosong"):
        letter_templates.write_file(template, tmp_path / "tidak-ada" / "surat.toml")
    with pytest.raises(EnvironmentFailure, match="izinnya"):
        letter_templates.read_file(admin, tmp_path / "hilang.toml")


def test_the_words_the_program_came_with_can_be_had_back(admin: Office) -> None:
    before = in_force(admin).template
    letter_templates.save(admin, changed(admin, closing="Lain."))
    back = letter_templates.seed(admin, REAKTIVASI)
    assert back == replace(before, valid_from=admin.today())
    with pytest.raises(Refused, match="dibuat kantor sendiri"):
        letter_templates.seed(admin, "surat_sendiri")


def test_a_kind_with_its_own_filing_code_is_numbered_under_it(admin: Office) -> None:
    letter_templates.save(admin, changed(admin, classification="460"))
    assert issued(admin).number == "460/001/DINSOS/XI/2026"
    assert issued(admin, LetterKind.REKOMENDASI_PENGAJUAN_BARU).number == (
        "400.9.11/002/DINSOS/XI/2026"
    )


def test_names_are_written_as_the_letter_says(admin: Office) -> None:
    letter_templates.save(admin, changed(admin, name_case="kapital"))
    letter = issued(admin)
    assert letter.person_name.upper() in text_of(letters.letter_bytes(admin, letter.id))


def test_only_who_manages_the_office_changes_words(office: Office) -> None:
    with pytest.raises(Refused, match="tidak berwenang"):
        letter_templates.save(office, changed(office))


def test_two_kinds_never_get_the_same_numbers(admin: Office) -> None:
    slip = in_force(admin, LetterKind.LEMBAR_PENGEMBALIAN).template
    alike = changed(admin, number=slip.number)
    (fault,) = letter_templates.check(admin, alike)
    assert "Lembar pengembalian berkas" in str(fault.error)
    apart = changed(admin, number="{klasifikasi}/{urut:03}/SENDIRI/{tahun}")
    letter_templates.save(admin, apart)
    assert issued(admin).number == "400.9.11/001/SENDIRI/2026"
    # Seeds and imports may still collide: the counter then says so instead of doubling a number.
    with admin.write() as tx:
        body = {**template_data(apart), "code": LetterKind.REKOMENDASI_PENGAJUAN_BARU.value}
        add_definition(tx, LETTER, body["code"], admin.today(), body)
    with pytest.raises(Refused, match="sudah dipakai surat lain"):
        issued(admin, LetterKind.REKOMENDASI_PENGAJUAN_BARU)


def test_a_kind_that_came_with_a_later_program_is_there_all_the_same(admin: Office) -> None:
    kind = LetterKind.PENGANTAR_KOLEKTIF
    with admin.write() as tx:
        remove_definition(tx, LETTER, kind.value, in_force(admin, kind).template.valid_from)
        letter = letters.issue_plain(admin, tx, kind=kind, values={"layanan": "Reaktivasi"})
    assert "Reaktivasi" in letter.subject
    assert in_force(admin, kind).used == 1
    letter_templates.save(
        admin, replace(in_force(admin, kind).template, closing="Lain.", valid_from=admin.today())
    )
    assert in_force(admin, kind).template.closing == "Lain."
