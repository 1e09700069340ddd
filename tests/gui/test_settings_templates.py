"""Pengaturan › Naskah surat: words on the left, the letter they make on the right."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from desktop_app.domain.letter import LetterKind, template_data
from desktop_app.domain.letter_sample import Sample
from desktop_app.usecases import letter_templates
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.letter_desk import text_of

KIND = LetterKind.REKOMENDASI_REAKTIVASI.value


def opened(desk: Desk, kind: str = KIND) -> Any:
    screen = desk.go("settings")
    screen.show_section("templates")
    desk.settle()
    page = screen.page
    page.ui.kind.setCurrentIndex(page.ui.kind.findData(kind))
    drawn(desk, page)
    return page


def drawn(desk: Desk, page: Any) -> None:
    """Wait until the preview follows what is typed."""
    desk.bot.waitUntil(lambda: not page._timer.isActive() and not page._drawing, timeout=20_000)
    desk.settle()


def in_force(office: Office, kind: str = KIND) -> Any:
    found = letter_templates.versions(office)
    return next(one.template for one in found if one.template.code == kind and one.in_force)


def test_the_letter_follows_what_is_typed(make_desk: MakeDesk) -> None:
    desk = make_desk("admin")
    page = opened(desk)
    page.ui.closing.setPlainText("Demikian kata baru kami.")
    drawn(desk, page)
    text = text_of(page.ui.preview.data)
    assert "Demikian kata baru kami." in text
    assert "DRAF" in text


def test_showing_every_letter_and_storing_it_unchanged_changes_nothing(
    make_desk: MakeDesk, office: Office
) -> None:
    desk = make_desk("admin")
    page = opened(desk)
    for kind in LetterKind:
        page.ui.kind.setCurrentIndex(page.ui.kind.findData(kind.value))
        shown = page._read()
        assert template_data(shown) == {
            **template_data(in_force(office, kind)),
            "valid_from": office.today().isoformat(),
        }
    drawn(desk, page)


def test_a_slip_of_the_pen_is_told_under_its_field_with_its_line(
    make_desk: MakeDesk, office: Office
) -> None:
    desk = make_desk("admin")
    page = opened(desk)
    before = page.ui.preview.data
    page.ui.body.setPlainText("Baik.\nUntuk {nma}.")
    drawn(desk, page)
    assert page.ui.body_fault.isVisibleTo(page)
    assert page.ui.body_fault.text().startswith("Baris 2: Isian “{nma}” tidak dikenal.")
    assert page.ui.preview.data == before
    page.save()
    desk.settle()
    assert "ditandai" in page.ui.fault.text()
    assert in_force(office).body != ("Baik.", "Untuk {nma}.")


def test_words_are_stored_as_a_version_from_today(make_desk: MakeDesk, office: Office) -> None:
    desk = make_desk("admin")
    page = opened(desk)
    page.ui.closing.setPlainText("Demikian kata baru kami.")
    page.ui.initials.setPlainText("Subkoordinator\nKepala Bidang")
    page.ui.classification.setEditText("400.9.1")
    page.save()
    desk.settle()
    template = in_force(office)
    assert template.closing == "Demikian kata baru kami."
    assert template.initials == ("Subkoordinator", "Kepala Bidang")
    assert template.classification == "400.9.1"
    assert template.valid_from == office.today()
    assert page.ui.version.count() == 3
    drawn(desk, page)
    page.ui.seed.click()
    drawn(desk, page)
    assert page.ui.closing.toPlainText().startswith("Demikian surat rekomendasi")


def test_a_version_that_has_not_begun_is_taken_back(make_desk: MakeDesk, office: Office) -> None:
    desk = make_desk("admin")
    page = opened(desk)
    assert not page.ui.take_back.isVisibleTo(page)
    page.ui.since.setText("01-12-2026")
    page.save()
    desk.settle()
    assert page.ui.take_back.isVisibleTo(page)
    page.ui.take_back.click()
    desk.settle()
    assert page.ui.version.count() == 2
    drawn(desk, page)


def test_words_go_out_as_a_file_and_come_back(
    make_desk: MakeDesk, office: Office, tmp_path: Path
) -> None:
    desk = make_desk("admin")
    page = opened(desk)
    page.ui.subject.setText("Hal yang lain")
    page.export_to(tmp_path / "naskah.toml")
    desk.settle()
    page.ui.kind.setCurrentIndex(0)
    page.import_from(tmp_path / "naskah.toml")
    desk.settle()
    assert page.ui.kind.currentData() == KIND
    assert page.ui.subject.text() == "Hal yang lain"
    (tmp_path / "rusak.toml").write_text("=", encoding="utf-8")
    page.import_from(tmp_path / "rusak.toml")
    desk.settle()
    assert "rusak.toml" in page.ui.fault.text()
    drawn(desk, page)


def test_the_page_looks_as_it_should(make_desk: MakeDesk) -> None:
    desk = make_desk("admin")
    page = opened(desk)
    faults = look_at(desk.window, "pengaturan_naskah")
    page.ui.sample.setCurrentIndex(page.ui.sample.findData(Sample.FAMILY))
    page.ui.body.setPlainText("Untuk {nma}.")
    drawn(desk, page)
    page.ui.words_area.ensureWidgetVisible(page.ui.body_fault)
    assert faults + look_at(desk.window, "pengaturan_naskah_salah") == []
