"""Papers and the bringer at the workbench, by keyboard: attached, looked at, taken back, kept."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop_app import settings as declared
from desktop_app.domain.attachment import Attachment
from desktop_app.domain.bringer import Bringer
from desktop_app.gui import theme
from desktop_app.gui.application import dress
from desktop_app.gui.demonstration import rest
from desktop_app.gui.screens.workbench_papers import PapersDesk
from desktop_app.usecases import applications, attachments
from desktop_app.usecases.office import Office
from desktop_app.workers.attachment_tasks import Source
from tests.counter_desk import INACTIVE, Officer, People
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import PICTURES
from tests.gui.test_workbench_pictures import CLIENT, _cut_off
from tests.hostile_files import hostile, pdf, photo
from tests.offices import TestClock

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier
Begin = Callable[[], Officer]


@pytest.fixture
def begin(make_desk: MakeDesk, office: Office) -> Begin:
    """Sit somebody down who serves a reaktivasi; the form is empty."""

    def sit_down() -> Officer:
        desk: Desk = make_desk()
        desk.window.resize(CLIENT)
        officer = Officer(desk.window, desk.go("workbench"))
        officer.begins("reaktivasi")
        officer.settles()
        return officer

    return sit_down


@pytest.fixture(autouse=True)
def no_dialog(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dialog nobody answers would stand there for ever."""
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))


def papers_of(officer: Officer) -> PapersDesk:
    return officer.screen.papers


def stored(officer: Officer) -> tuple[Attachment, ...]:
    ticket = officer.screen.case.ticket
    assert ticket is not None
    return attachments.of_ticket(officer.office, ticket.id)


def takes(officer: Officer, *sources: Source) -> None:
    """The files come in, however they came, and have been looked at."""
    papers_of(officer).take_files(sources)
    officer.settles()


def attaches(officer: Officer, count: int, start: int = 0) -> None:
    """Attach so many different photographs, each by one Enter."""
    for at in range(0, count, 4):
        some = range(start + at, start + min(at + 4, count))
        takes(officer, *(Source(f"foto{n}.jpg", data=photo((300, 200), seed=n)) for n in some))
        for _ in some:
            officer.hands.press(Key.Key_Return)
            officer.settles()


def copied(data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)


def test_a_file_is_attached_by_enter_and_ticks_its_box(begin: Begin) -> None:
    officer = begin()
    takes(officer, Source("IMG_0001.jpg", data=photo()))
    assert officer.focused() == "attach_document"
    officer.hands.press(Key.Key_Return)
    officer.settles()
    (kept,) = stored(officer)
    assert kept.document == "ktp"
    assert "ktp" in officer.draft.documents
    kept_draft = applications.read_draft(officer.office, officer.draft.ticket_id)
    assert kept_draft is not None
    assert "ktp" in kept_draft.documents, "on the disk, not only on the screen"
    assert officer.focused() == "field_nik", "back to where the hands were"


def test_which_paper_it_is_is_chosen_with_the_arrows(begin: Begin) -> None:
    officer = begin()
    takes(officer, Source("a.jpg", data=photo(seed=1)), Source("kk.pdf", data=pdf(2)))
    officer.hands.press(Key.Key_Right)
    officer.hands.press(Key.Key_Return)
    officer.settles()
    assert [one.document for one in stored(officer)] == ["kk"], "its name says so"
    officer.hands.press(Key.Key_Down)
    officer.hands.press(Key.Key_Down)
    officer.hands.press(Key.Key_Return)
    officer.settles()
    assert {one.document for one in stored(officer)} == {"kk", "surat_pengantar"}


def test_each_hostile_file_is_refused_in_words_and_the_good_one_waits(begin: Begin) -> None:
    officer = begin()
    bad = {name: hostile()[name] for name in ("foto.jpg", "terkunci.pdf", "bom.png")}
    takes(
        officer,
        *(Source(name, data=data) for name, (data, _) in bad.items()),
        Source("baik.jpg", data=photo()),
    )
    panel = papers_of(officer).panel
    assert [panel.pictures.item(0).text(), panel.pictures.count()] == ["baik.jpg", 1]
    told = panel._refusals.text()
    assert "foto.jpg: Berkas ini sebuah program" in told
    assert "terkunci.pdf: PDF ini berkata sandi" in told
    assert "bom.png: Gambar ini terlalu luas" in told


def test_ctrl_v_in_a_field_attaches_a_copied_picture_and_pastes_copied_text(begin: Begin) -> None:
    officer = begin()
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    assert officer.focused() == "field_nik"
    officer.hands.press(Key.Key_V, Ctrl)
    officer.settles()
    officer.hands.press(Key.Key_Return)
    officer.settles()
    assert len(stored(officer)) == 1
    data = QMimeData()
    data.setText("3317")
    data.setImageData(image)  # as a workbook's cells
    copied(data)
    officer.hands.press(Key.Key_V, Ctrl)
    officer.settles()
    assert officer.draft.value("nik") == "3317"
    assert len(stored(officer)) == 1


def test_copied_files_are_attached_too(begin: Begin, tmp_path: Path) -> None:
    officer = begin()
    (tmp_path / "kk.jpg").write_bytes(photo())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "kk.jpg"))])
    copied(data)
    officer.hands.press(Key.Key_V, Ctrl)
    officer.settles()
    officer.hands.press(Key.Key_Return)
    officer.settles()
    assert [one.document for one in stored(officer)] == ["kk"]
    assert officer.draft.value("nik") == ""


def test_files_are_dropped_onto_the_form(begin: Begin, tmp_path: Path) -> None:
    officer = begin()
    (tmp_path / "ktp.jpg").write_bytes(photo())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "ktp.jpg"))])
    form = officer.screen.ui.form
    how = (
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # only Qt itself may make them
        enter = QDragEnterEvent(QPoint(50, 50), *how)
        drop = QDropEvent(QPointF(50, 50), *how)
    QApplication.sendEvent(form, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(form, drop)
    officer.settles()
    assert papers_of(officer).panel.pending
    assert form.form is not None
    assert not any(widget.acceptDrops() for widget in form.form.chain()), "no path as text"


def test_files_are_chosen_with_ctrl_o(
    begin: Begin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer = begin()
    (tmp_path / "surat.pdf").write_bytes(pdf(3))
    chosen = [str(tmp_path / "surat.pdf")], ""
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: chosen)
    officer.hands.press(Key.Key_O, Ctrl)
    officer.settles()
    officer.hands.press(Key.Key_Return)
    officer.settles()
    assert [(one.name, one.pages) for one in stored(officer)] == [("surat.pdf", 3)]


def test_the_newest_scan_is_taken_by_one_key(begin: Begin, tmp_path: Path) -> None:
    scans = tmp_path / "pindaian"
    scans.mkdir()
    for number in range(3):
        (scans / f"scan{number}.jpg").write_bytes(photo((300, 200), seed=number))
    officer = begin()
    officer.screen.session.keep(declared.SCANNER_FOLDER, str(scans))
    officer.settles()
    officer.hands.press(Key.Key_L, Ctrl)
    officer.settles()
    assert papers_of(officer).panel.pictures.count() == 3
    officer.hands.press(Key.Key_Return)
    officer.settles()
    assert len(stored(officer)) == 1
    assert len(list(scans.iterdir())) == 3, "the original is left alone"
    officer.hands.press(Key.Key_Escape)
    officer.hands.press(Key.Key_L, Ctrl)
    officer.settles()
    assert papers_of(officer).panel.pictures.count() == 2, "what is attached is not offered again"


def test_enter_opens_it_r_turns_it_esc_goes_back(begin: Begin) -> None:
    officer = begin()
    attaches(officer, 1)
    desk = papers_of(officer)
    officer.hands.go_to("attachments")
    officer.hands.press(Key.Key_Return)
    officer.hands.wait(lambda: desk.viewer.shown_size == (300, 200), "picture")
    officer.hands.press(Key.Key_R)
    assert desk.viewer.shown_size == (200, 300)
    officer.hands.press(Key.Key_Escape)
    rest(0.05)
    assert officer.focused() == "attachments"
    assert officer.screen.ui.form.ui.scroll.isVisible()


def test_a_pdf_is_shown_as_its_pages(begin: Begin) -> None:
    officer = begin()
    takes(officer, Source("surat.pdf", data=pdf(2)))
    officer.hands.press(Key.Key_Return)
    officer.settles()
    officer.hands.go_to("attachments")
    officer.hands.press(Key.Key_Return)
    officer.hands.wait(lambda: papers_of(officer).viewer.pdf.page_count == 2, "pages")
    assert "2 halaman" in papers_of(officer).viewer.title.text()


def test_del_takes_it_back_and_undo_brings_it_again(begin: Begin, clock: TestClock) -> None:
    officer = begin()
    attaches(officer, 1)
    clock.go(seconds=1)
    attaches(officer, 1, start=1)
    before = stored(officer)
    officer.hands.go_to("attachments")
    officer.hands.press(Key.Key_Delete)
    officer.settles()
    assert stored(officer) == before[1:]
    officer.hands.press(Key.Key_U, Qt.KeyboardModifier.AltModifier)
    officer.settles()
    assert [one.file for one in stored(officer)] == [one.file for one in before]
    assert [one.file for one in papers_of(officer).papers] == [one.file for one in before]


def test_they_come_back_after_the_number_was_put_aside(begin: Begin) -> None:
    officer = begin()
    attaches(officer, 2)
    officer.hands.press(Key.Key_F6)
    officer.hands.wait(lambda: not officer.screen.case.is_open, "hold")
    officer.hands.press(Key.Key_F6)
    officer.hands.wait(lambda: officer.screen.case.is_open, "again")
    officer.settles()
    desk = papers_of(officer)
    assert [one.file for one in desk.papers] == [one.file for one in stored(officer)]
    assert desk._bar is not None
    assert desk._bar.strip.count() == 2


def test_f9_waits_for_a_file_nobody_said_the_name_of(begin: Begin, office: Office) -> None:
    officer = begin()
    case = People(office).comes("reaktivasi", registered=INACTIVE)
    officer.types_nik(case)
    officer.fills_in(case)
    officer.ticks()
    takes(officer, Source("a.jpg", data=photo()))
    officer.hands.press(Key.Key_F9)
    assert "belum dilampirkan" in officer.trouble
    officer.hands.press(Key.Key_Return)
    officer.settles()
    officer.concludes()
    done = officer.screen._done
    assert done is not None
    assert len(attachments.of_application(office, done.application_id)) == 1


# Who brings it ----------------------------------------------------------------------------------


def tells_bringer(officer: Officer) -> None:
    officer.hands.press(Key.Key_W, Ctrl)
    officer.hands.type("Sutrisno")
    officer.hands.press(Key.Key_Return)
    officer.hands.type("Tetangga")
    officer.hands.press(Key.Key_Return)
    officer.hands.type("081234567890")
    officer.hands.press(Key.Key_Return)
    officer.hands.press(Key.Key_Space)
    officer.hands.press(Key.Key_Return)


def test_who_brings_it_is_told_in_one_line(begin: Begin) -> None:
    officer = begin()
    tells_bringer(officer)
    line = papers_of(officer).line
    assert line.text() == "Kuasa: Sutrisno (Tetangga) · 0812-3456-7890 · surat kuasa dilihat"
    assert officer.draft.bringer == Bringer("Sutrisno", "Tetangga", "6281234567890", True)
    assert officer.focused() == "field_nik"
    officer.waits_for_draft()
    kept = applications.read_draft(officer.office, officer.draft.ticket_id)
    assert kept is not None
    assert kept.bringer == officer.draft.bringer


def test_what_is_missing_of_a_bringer_is_said_and_f9_waits(begin: Begin) -> None:
    officer = begin()
    officer.hands.press(Key.Key_W, Ctrl)
    officer.hands.type("Sutrisno")
    for _ in range(4):
        officer.hands.press(Key.Key_Return)
    panel = papers_of(officer).bringer
    assert "hubungannya" in panel._trouble.text()
    assert officer.focused() == "bringer_relation"
    officer.hands.press(Key.Key_F9)
    assert "belum disimpan" in officer.trouble
    officer.hands.press(Key.Key_Escape)
    assert officer.draft.bringer is None


def test_a_bringer_can_be_taken_back(begin: Begin) -> None:
    officer = begin()
    tells_bringer(officer)
    officer.hands.press(Key.Key_W, Ctrl)
    officer.hands.go_to("bringer_clear")
    officer.hands.press(Key.Key_Space)
    assert officer.draft.bringer is None
    assert papers_of(officer).line.isHidden()


# What it looks like -----------------------------------------------------------------------------


@pytest.mark.parametrize("look", [theme.Look.LIGHT, theme.Look.DARK])
def test_nothing_is_pushed_off_by_none_one_or_eight(
    make_desk: MakeDesk, office: Office, qapp: QApplication, look: theme.Look
) -> None:
    dress(qapp, declared.Settings("machine", {"display.theme": look.value}))
    people = People(office)
    desk = make_desk()
    desk.window.resize(CLIENT)
    officer = Officer(desk.window, desk.go("workbench"))
    officer.begins("reaktivasi")
    case = people.comes("reaktivasi", registered=INACTIVE, family=3)
    officer.types_nik(case)
    officer.fills_in(case)
    cut: list[str] = []

    def looks(state: str, *, whole: bool = True) -> None:
        officer.settles()
        rest(0.2)
        window = officer.screen.window()
        assert window.size() == QSize(CLIENT), f"{state}: the screen needs more room"
        cut.extend(f"{state}: {text}" for text in _cut_off(window))
        if whole and officer.screen.ui.form.ui.scroll.verticalScrollBar().maximum():
            cut.append(f"{state}: the form scrolls")
        PICTURES.mkdir(parents=True, exist_ok=True)
        assert window.grab().save(str(PICTURES / f"lampiran-{state}-{look.value}.png"))

    looks("0")
    attaches(officer, 1)
    looks("1")
    attaches(officer, 7, start=1)
    looks("8")
    takes(
        officer,
        Source("foto.jpg", data=photo(seed=50)),
        Source("surat.pdf", data=pdf()),
        Source("program.jpg", data=b"MZ" + bytes(99)),
    )
    looks("panel", whole=False)
    officer.hands.press(Key.Key_Escape)
    officer.hands.press(Key.Key_L, Ctrl)
    looks("panel-kosong", whole=False)
    officer.hands.press(Key.Key_Escape)
    officer.hands.go_to("attachments")
    officer.hands.press(Key.Key_Return)
    looks("gambar", whole=False)
    officer.hands.press(Key.Key_Escape)
    officer.hands.press(Key.Key_W, Ctrl)
    looks("kuasa-panel", whole=False)
    officer.hands.press(Key.Key_Escape)
    tells_bringer(officer)
    looks("kuasa", whole=False)
    officer.screen.case.tell_bringer(Bringer("SUTRISNO" * 10, "Perangkat desa", "6281234567890"))
    looks("kuasa-panjang", whole=False)
    assert "\n".join(cut) == ""
